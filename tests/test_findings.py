"""Every finding is reached by a scenario, and says what has been read and kept."""

import re
from pathlib import Path

import tdkt_rules
from build import contest
from scenarios import EXPLAINED, GOLDEN, explained, told
from tdkt_rules import LONG_BIEN_2023, ClusterYear, assess
from tdkt_rules.texts import TEXTS

# Texts that are made up of parts, or chosen between, where they are used; no finding has them as its code.
PREFIXES = (
    *("requires-", "evaluation-", "comparison-", "change-", "severity-", "verified-", "outlook-", "council-award"),
    *("progress-n", "place-", "standings-", "checks-", "yes-", "no-w", "readings-"),
)
PACKAGE = Path(tdkt_rules.__file__).parent


def test_every_finding_says_what_was_read_and_kept() -> None:
    assert list(told()) == GOLDEN.read_text(encoding="utf-8").splitlines()


def test_whole_results_are_read_out_as_kept() -> None:
    assert list(explained()) == EXPLAINED.read_text(encoding="utf-8").splitlines()


def test_every_code_is_reached() -> None:
    reached = {line.split(" ")[0] for line in told() if line[0] not in "# "}
    source = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.glob("*.py") if path.stem != "texts")
    in_words = set(re.findall(r"word\(\s*f?\"([a-z-]+)", source)) | set(re.findall(r'TEXTS\["([a-z-]+)"\]', source))
    said_otherwise = {code for code in TEXTS if code.startswith(PREFIXES) or code in in_words}
    assert set(TEXTS) - reached - said_otherwise == set()


def test_units_criteria_and_cluster_of_one_id_keep_their_own_names() -> None:
    facts = contest({"t": "95", "c": None}).model_dump(mode="json")
    said = assess(ClusterYear.model_validate(facts), LONG_BIEN_2023).explain("vi")
    assert "— Cụm (bộ quy tắc" in said
    assert "Đơn vị c: 0 điểm đã biết; còn thiếu: t Tiêu chí" in said
    assert "Dẫn đầu" not in said
    assert "1. Đơn vị t: 95 điểm" in said

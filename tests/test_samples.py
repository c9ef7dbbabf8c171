"""The two sample years give the results that stand beside them."""

import json
from pathlib import Path

import pytest

from tdkt_rules import ClusterYear, assess, to_plain

DATA = Path(__file__).parent / "data"
COLUMNS = ("self_total", "base", "over_plan_bonus", "council_bonus", "total", "maximum")


@pytest.mark.parametrize("name", ["ward-2023", "school-2023"])
def test_a_sample_year(name: str) -> None:
    text = (DATA / f"{name}.json").read_text(encoding="utf-8")
    expected = json.loads((DATA / f"{name}.expected.json").read_text(encoding="utf-8"))
    year = ClusterYear.model_validate_json(text)
    assert ClusterYear.model_validate(json.loads(text)) == year
    assert ClusterYear.model_validate_json(year.model_dump_json()) == year
    result = assess(year)
    plain = json.loads(json.dumps(to_plain(result)))
    ranks = {place["unit"]: place["rank"] for place in plain["standings"]["places"]}
    given = {each["unit"]: each for each in plain["slate"]["evaluations"]}
    for sheet in plain["sheets"]:
        wanted = expected["units"][sheet["unit"]]
        found = {name: sheet[name] for name in COLUMNS}
        found |= {
            "rank": ranks[sheet["unit"]],
            "award": given[sheet["unit"]]["award"],
            "outcome": given[sheet["unit"]]["outcome"],
        }
        assert found == wanted
    slate = plain["slate"]
    assert (plain["standings"]["official"], slate["flag"], slate["flag_outcome"], slate["tied"]) == (
        expected["official"],
        expected["flag"],
        expected["flag_outcome"],
        expected["tied"],
    )
    assert not [finding for finding in result.checks if finding.severity == "violation"]
    for lang in ("vi", "en"):
        for part in (
            result,
            result.standings,
            result.slate,
            *result.sheets,
            *result.deadlines,
            *result.slate.evaluations,
        ):
            assert part.explain(lang)

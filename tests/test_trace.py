"""From sentence to code to test: every clause has its place, and every rule its effect."""

import itertools
import re
from collections.abc import Callable, Iterator
from importlib import util
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest

from tdkt_rules import LONG_BIEN_2023, RuleSet, amend, vocabulary
from tdkt_rules.documents.long_bien_2023 import CLAUSES, READINGS
from tdkt_rules.labels import LABELS
from tdkt_rules.texts import TEXTS

HERE = Path(__file__).parent
LAW_TESTS = sorted((HERE / "law").glob("test_*.py"))


def marked() -> Iterator[tuple[str, Callable[..., None], Any]]:
    for path in LAW_TESTS:
        spec = util.spec_from_file_location(path.stem, path)
        assert spec
        assert spec.loader
        module = util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for test in vars(module).values():
            for mark in getattr(test, "pytestmark", []):
                if mark.name == "clause":
                    yield from ((clause, test, test.pytestmark) for clause in mark.args)


MARKED = list(marked())


def cases(marks: Any) -> Iterator[dict[str, Any]]:
    tables = []
    for mark in marks:
        if mark.name == "parametrize":
            names, values = mark.args
            split = [names] if isinstance(names, str) else list(names)
            tables.append([dict(zip(split, (row,) if isinstance(names, str) else row, strict=True)) for row in values])
    for combination in itertools.product(*tables):
        yield {name: value for part in combination for name, value in part.items()}


def changes(clause: str, rules: RuleSet) -> bool:
    """Return whether a case of the clause fails under other rules."""
    for name, test, marks in MARKED:
        if name == clause:
            for case in cases(marks):
                try:
                    test(rules=rules, **case)
                except Exception:  # noqa: BLE001
                    return True
    return False


def test_every_acting_clause_has_a_rule_and_a_test() -> None:
    ruled = {rule.clause for rule in LONG_BIEN_2023.rules} | {reading.clause for reading in READINGS} | {"C.effect"}
    tested = {clause for clause, _, _ in MARKED}
    acting = {clause.id for clause in CLAUSES if clause.acts}
    assert acting <= ruled
    assert acting <= tested
    assert tested <= {clause.id for clause in CLAUSES}


def test_every_rule_duty_and_deadline_of_the_table_has_an_object_and_a_test() -> None:
    rows = (HERE / "data" / "clauses.tsv").read_text(encoding="utf-8").splitlines()[1:]
    wanted = {row.split("\t")[0] for row in rows if {"rule", "duty", "deadline"} & set(row.split("\t")[1].split("+"))}
    objects = {rule.clause for rule in LONG_BIEN_2023.rules} | {"C.effect"}  # in_force_from of the rule set
    assert wanted - objects == set()
    assert wanted - {clause for clause, _, _ in MARKED} == set()


@pytest.mark.parametrize(
    "place", range(len(LONG_BIEN_2023.rules)), ids=lambda place: f"{place}-{LONG_BIEN_2023.rules[place].clause}"
)
def test_removing_a_rule_changes_its_own_cases(place: int) -> None:
    without = LONG_BIEN_2023.rules[:place] + LONG_BIEN_2023.rules[place + 1 :]
    assert changes(LONG_BIEN_2023.rules[place].clause, amend(LONG_BIEN_2023, rules=without))


@pytest.mark.parametrize("regime", [0, 1])
@pytest.mark.parametrize("standard", range(5))
def test_removing_a_requirement_changes_a_case(regime: int, standard: int) -> None:
    law = LONG_BIEN_2023.award_law
    for part in range(len(law[regime].standards[standard].condition.of)):
        plain = law[regime].model_dump(mode="json")
        del plain["standards"][standard]["condition"]["of"][part]
        if not plain["standards"][standard]["condition"]["of"]:
            continue
        regimes = [*law[:regime], plain, *law[regime + 1 :]]
        assert changes("B.III.1.standard", amend(LONG_BIEN_2023, award_law=regimes)), (regime, standard, part)


def test_every_text_is_in_both_languages_with_the_same_values() -> None:
    for code, text in TEXTS.items():
        names = [set(re.findall(r"\{(\w+)", said)) for said in (text.vi, text.en)]
        assert names[0] == names[1], code


def test_every_id_has_its_label() -> None:
    lists = [kind for kind in vars(vocabulary).values() if get_origin(kind) is Literal]
    ids = {name for kind in lists for name in get_args(kind)}
    assert {"ward", "hop-tru-bi", "council"} <= ids
    assert ids <= set(LABELS)
    assert all(vi and en for vi, en in LABELS.values())

"""Versions of rule sets, reproduction of stored results, and what-if."""

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from build import contest, criterion, in_order
from tdkt_rules import (
    LONG_BIEN_2023,
    ClusterYear,
    RuleSet,
    TdktError,
    amend,
    assess,
    compare,
    impact,
    outlook,
    sensitivity,
    shortfall,
    to_plain,
    verify,
)

RULES = LONG_BIEN_2023
DATA = Path(__file__).parent / "data"
YEARS = {
    name: ClusterYear.model_validate_json((DATA / f"{name}.json").read_text(encoding="utf-8"))
    for name in ("ward-2023", "school-2023")
}


def test_one_reading_is_one_line() -> None:
    found = compare(RULES, amend(RULES, readings={"rounding": "total"}))
    assert [(each.kind, each.path, each.before, each.after) for each in found.changes] == [
        ("reading", "rounding", "criterion", "total")
    ]
    assert found.explain("en") == "reading rounding: criterion → total [B.II.1.1]"
    assert compare(RULES, RULES).changes == ()
    assert compare(RULES, RULES).explain("vi") == ""


def changed(**fields: Any) -> RuleSet:
    rules = [
        rule.model_copy(update=fields) if all(hasattr(rule, name) for name in fields) else rule for rule in RULES.rules
    ]
    return amend(RULES, rules=rules)


def test_a_changed_value_names_its_clause() -> None:
    found = compare(RULES, changed(deputies_to=3))
    assert [(e.kind, e.clause, e.path, e.before, e.after) for e in found.changes] == [
        ("value", "A.I.2", "leadership.deputies_to", 2, 3)
    ]
    assert compare(changed(deputies_to=3), RULES).changes[0].before == 3
    assert "[A.I.2]" in found.explain("vi")


def test_rules_that_come_and_go() -> None:
    less = amend(RULES, rules=[rule for rule in RULES.rules if rule.kind != "quorum"])
    gone, come = compare(RULES, less).changes, compare(less, RULES).changes
    assert [(e.kind, e.clause, e.path) for e in gone] == [("rule-removed", "A.I.3", "quorum")]
    assert [(e.kind, e.clause, e.path) for e in come] == [("rule-added", "A.I.3", "quorum")]
    assert compare(RULES, less).explain("en").startswith("rule removed, quorum")
    for place in range(len(RULES.rules)):
        fewer = amend(RULES, rules=RULES.rules[:place] + RULES.rules[place + 1 :])
        assert {e.clause for e in compare(RULES, fewer).changes} == {RULES.rules[place].clause}


def test_other_fields_and_the_award_law() -> None:
    ended = amend(RULES, in_force_until=date(2024, 12, 31), places=3)
    assert [(e.path, e.before, e.after) for e in compare(RULES, ended).changes] == [
        ("in_force_until", None, "2024-12-31"),
        ("places", 2, 3),
    ]
    law = compare(RULES, amend(RULES, award_law=RULES.award_law[:2])).changes
    assert [(e.path, e.after) for e in law] == [("award_law.2026", None)]
    asked = compare(RULES, amend(RULES, questions=())).changes
    assert {e.path.split(".")[0] for e in asked} == {"questions"}
    text = RULES.clauses[0].model_copy(update={"en": "Other words."})
    found = compare(RULES, amend(RULES, clauses=(text, *RULES.clauses[1:]))).changes
    assert [(e.clause, e.path) for e in found] == [("preamble.1", "clauses.preamble.1")]


@pytest.mark.parametrize("name", YEARS)
def test_a_stored_year_is_reproduced(name: str) -> None:
    stored = json.loads(json.dumps(to_plain(assess(YEARS[name], RULES))))
    rules = RuleSet.model_validate_json(RULES.model_dump_json())
    year = ClusterYear.model_validate_json(YEARS[name].model_dump_json())
    found = verify(stored, year, rules)
    assert (found.same, found.discrepancies) == (True, ())
    assert found.explain("en")
    assert json.dumps(stored, sort_keys=True) == json.dumps(to_plain(assess(year, rules)), sort_keys=True)
    assert (stored["facts"], stored["rules"]["fingerprint"]) == (year.fingerprint, rules.fingerprint)


def test_where_a_stored_year_is_not_reproduced() -> None:
    year = contest({"a": "90", "b": "80"})
    stored = to_plain(assess(year, RULES))
    stored["sheets"][1]["total"] = "81"
    stored["unheard"] = 1
    found = verify(stored, year, RULES)
    assert [(e.path, e.stored, e.given) for e in found.discrepancies] == [
        ("sheets[1].total", "81", "80"),
        ("unheard", 1, "—"),
    ]
    assert "sheets[1].total" in found.explain("vi")
    other = verify(to_plain(assess(year, RULES)), year, amend(RULES, readings={"rounding": "total"}))
    assert "rules.fingerprint" in {e.path for e in other.discrepancies}
    moved = verify(to_plain(assess(year, RULES)), contest({"a": "90", "b": "85", "c": "1"}), RULES)
    assert {"facts", "sheets"} <= {e.path for e in moved.discrepancies}
    newer = {name: value for name, value in to_plain(assess(year, RULES)).items() if name != "checks"}
    assert verify(newer, year, RULES).same


@pytest.mark.parametrize("stored", [None, [], {}, {"x": 1}])
def test_what_is_no_stored_assessment(stored: Any) -> None:
    with pytest.raises(TdktError, match="to_plain"):
        verify(stored, contest({"a": "1"}), RULES)


def test_the_impact_of_a_reading_on_closed_years() -> None:
    other = amend(RULES, id="b", readings={"award-ladder": "title-before-form"})
    found = impact(YEARS.values(), RULES, other)
    assert {(e.year, e.unit, e.award_before, e.award_after) for e in found.effects} == {
        (each.year, unit, a, b) for each in YEARS.values() for unit, a, b in _awards(each, other) if a != b
    }
    assert found.effects
    assert all(e.why for e in found.effects)
    assert found.explain("vi").count("\n") == found.explain("en").count("\n")
    assert impact(YEARS.values(), RULES, RULES).effects == ()


def _awards(year: ClusterYear, other: RuleSet) -> list[tuple[str, str | None, str | None]]:
    before, after = ({e.unit: e.award for e in assess(year, rules).slate.evaluations} for rules in (RULES, other))
    return [(unit, before[unit], after[unit]) for unit in before]


def test_which_readings_matter() -> None:
    year = contest({"a": "90", "b": "80"}, conduct={"a": [{"kind": "buc-xuc-du-luan", "on": "2022-05-01"}]})
    found = {(each.reading, each.option, each.clause) for each in sensitivity(year, RULES)}
    assert found == {
        ("downgrade-period", "any-date", "B.III.1.condition.2"),
        ("award-ladder", "title-before-form", "B.III.1.condition.2"),
        ("most-excellent", "cluster-vote", "B.III.2.2"),
        ("one-award-per-unit", "form-and-title", "B.III.2.3"),
    }
    units = {each.reading: {e.unit for e in each.effects} for each in sensitivity(year, RULES)}
    assert units["downgrade-period"] == {"a", "b"}


def test_how_far_a_unit_is_from_the_flag() -> None:
    facts = in_order()
    facts["criteria"]["sets"][0]["criteria"].append(criterion("plan", "5").model_dump(mode="json") | {"id": "p"})
    for dossier, verified in zip(facts["dossiers"], ("10", "5", "10"), strict=True):
        dossier["entries"].append(
            {"kind": "measure", "criterion": "p", "plan": "10", "reported": verified, "verified": verified}
        )
    result = assess(ClusterYear.model_validate(facts), RULES)
    found = shortfall(result, "b")
    assert (found.holder, found.margin) == ("a", Fraction(25, 2))
    assert found.lost == (("t", Fraction(20)), ("p", Fraction(5, 2)))
    assert found.enough is True
    assert shortfall(result, "a").margin == 0
    with pytest.raises(TdktError, match="a, b, c"):
        shortfall(result, "z")
    nobody = assess(contest({"a": "90", "b": None}), RULES)
    assert (shortfall(nobody, "a").margin, shortfall(nobody, "a").enough) == (None, None)


def unfinished(bonus: dict[str, Any] | None = None, cap: str | None = None, **totals: str | None) -> ClusterYear:
    """Return a year whose units have these points of 100, and one more criterion of 10 that is open where None."""
    facts = contest({unit: points or "80" for unit, points in totals.items()}).model_dump(mode="json")
    facts["criteria"]["bonus_cap"] = cap
    more = criterion("plan", "10", bonus=bonus).model_dump(mode="json") | {"id": "p"}
    facts["criteria"]["sets"][0]["criteria"].append(more)
    for dossier, points in zip(facts["dossiers"], totals.values(), strict=True):
        figure = "10" if points else None
        dossier["entries"].append(
            {"kind": "measure", "criterion": "p", "plan": "10", "reported": "10", "verified": figure}
        )
    return ClusterYear.model_validate(facts)


def test_what_is_certain_in_an_unfinished_year() -> None:
    found = outlook(unfinished(a="85", b=None, c="60"), RULES)
    bounds = {each.unit: (each.low, each.high, each.best_rank, each.worst_rank) for each in found.prospects}
    assert bounds == {
        "a": (Fraction(95), Fraction(95), 1, 1),
        "b": (Fraction(80), Fraction(90), 2, 2),
        "c": (Fraction(70), Fraction(70), 3, 3),
    }
    assert found.certain_leader == "a"
    assert "Đơn vị a" in found.explain("vi")
    level = outlook(unfinished(a="80", b=None), RULES)
    assert level.certain_leader is None
    assert level.explain("en").endswith("open")


@pytest.mark.parametrize(
    ("bonus", "cap", "high"),
    [
        (None, None, Fraction(90)),
        ({"kind": "proportional", "rate": "1"}, None, None),
        ({"kind": "proportional", "rate": "1", "cap": "3"}, None, Fraction(93)),
        ({"kind": "per-step", "step_percent": "1", "points": "1"}, "2", Fraction(92)),
        ({"kind": "per-step", "step_percent": "1", "points": "1", "cap": "1"}, "2", Fraction(91)),
        ({"kind": "fixed", "from_percent": "110", "points": "4"}, None, Fraction(94)),
        ({"kind": "fixed", "from_percent": "110", "points": "0.005"}, None, Fraction("90.01")),
        ({"kind": "tiers", "tiers": [{"from_percent": "110", "points": "3"}]}, None, Fraction(93)),
    ],
)
def test_the_most_an_open_criterion_can_add(
    bonus: dict[str, Any] | None, cap: str | None, high: Fraction | None
) -> None:
    year = unfinished(bonus, cap, a="85", b=None)
    found = next(each for each in outlook(year, RULES).prospects if each.unit == "b")
    assert found.high == high
    only = amend(RULES, readings={"bonus-sources": "council-only"})
    assert next(each for each in outlook(year, only).prospects if each.unit == "b").high == Fraction(90)


@pytest.mark.parametrize(
    ("change", "high"),
    [
        ({}, Fraction(90)),
        ({"total_cap": "85"}, Fraction(85)),
        ({"award_bonuses": {"co-thi-dua-thanh-pho": "5"}}, Fraction(95)),
    ],
)
def test_the_bounds_of_a_book(change: dict[str, Any], high: Fraction) -> None:
    plain = unfinished(a="85", b=None).model_dump(mode="json")
    plain["criteria"] |= change
    for dossier in plain["dossiers"]:
        dossier["achievements"]["history"] = {}
    year = ClusterYear.model_validate(plain)
    assert next(each for each in outlook(year, RULES).prospects if each.unit == "b").high == high


def test_the_bounds_of_sections_and_of_what_is_not_capped() -> None:
    plain = unfinished(a="85", b=None).model_dump(mode="json")
    plain["criteria"]["sets"][0]["cap"] = "88"
    capped = outlook(ClusterYear.model_validate(plain), RULES).prospects
    assert next(each for each in capped if each.unit == "b").high == Fraction(88)
    plain["criteria"]["sets"][0]["criteria"][1]["uncapped"] = True
    free = outlook(ClusterYear.model_validate(plain), RULES).prospects
    assert next(each for each in free if each.unit == "b").high is None


def test_no_outlook_by_share() -> None:
    with pytest.raises(TdktError, match="as-is"):
        outlook(YEARS["ward-2023"], amend(RULES, readings={"unequal-maximum": "share-of-maximum"}))


def test_totals_are_exact() -> None:
    assert assess(unfinished(a="85", b=None), RULES).sheets[0].total == Decimal(95)


@pytest.mark.parametrize(
    ("change", "path"),
    [({"clause": "Z"}, "clause"), ({"options": RULES.questions[0].options[::-1]}, "options"), ({"id": "x"}, "options")],
)
def test_questions_must_fit(change: dict[str, Any], path: str) -> None:
    odd = RULES.questions[0].model_copy(update=change)
    with pytest.raises(ValidationError) as refused:
        amend(RULES, questions=(odd, *RULES.questions[1:]))
    assert [each["loc"] for each in refused.value.errors()] == [("questions", 0, path)]


def test_what_is_left_of_the_cap_of_bonus() -> None:
    step = {"kind": "per-step", "step_percent": "1", "points": "1"}
    plain = unfinished(step, "5", a="85", b="80").model_dump(mode="json")
    second = plain["criteria"]["sets"][0]["criteria"][1] | {"id": "q"}
    plain["criteria"]["sets"][0]["criteria"].append(second)
    for dossier in plain["dossiers"]:
        earned = dossier["entries"][-1]
        earned |= {"reported": "10.2", "verified": "10.2"}
        dossier["entries"].append({**earned, "criterion": "q", "verified": None})
    prospects = outlook(ClusterYear.model_validate(plain), RULES).prospects
    assert [(each.low, each.high) for each in prospects] == [(97, 110), (92, 105)]

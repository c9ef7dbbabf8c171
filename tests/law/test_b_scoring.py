"""Part B.I and B.II of the guidance: criteria, points, ranking, in clause order."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from build import book, contest, criterion, measured, slate
from tdkt_rules import (
    Bonus,
    ClusterYear,
    CriteriaBook,
    Dossier,
    Judgement,
    Measure,
    NotAssigned,
    RuleSet,
    amend,
    assess,
    check,
    deadlines,
    rank,
    score,
)

clause = pytest.mark.clause
FIVE = ("phong-giao-duc", "phong-y-te", "lien-doan-lao-dong", "phong-noi-vu", "phong-tai-chinh-ke-hoach")
STEP = {"kind": "per-step", "step_percent": "10", "points": "0.5"}


def many(block: str, focal_units: list[str], points: str) -> CriteriaBook:
    sets = [
        {
            "id": f"s{place}",
            "name": "Bộ",
            "focal_unit": focal,
            "criteria": [criterion(points=points, id=f"t{place}").model_dump()],
        }
        for place, focal in enumerate(focal_units)
    ]
    return CriteriaBook.model_validate({"id": "b", "name": "B", "block": block, "year": 2023, "sets": sets})


def violations(found: Any) -> list[tuple[str, str]]:
    return [(f.code, f.clause) for f in found if f.severity == "violation"]


@clause("B.I.1")
@pytest.mark.parametrize(
    ("focal_units", "wrong"),
    [
        ([f"d{n}" for n in range(26)], False),
        ([f"d{n}" for n in range(25)], True),
        ([f"d{n}" for n in range(27)], True),
        ([f"d{n}" for n in range(25)] + ["d0"], True),
    ],
)
def test_ward_criteria_are_26_sets_of_26_focal_units(rules: RuleSet, focal_units: list[str], wrong: bool) -> None:
    expected = [("wrong-number-of-sets", "B.I.1")] if wrong else []
    assert violations(check(many("ward", focal_units, "1"), rules)) == expected


@clause("B.I.1")
def test_the_guidance_has_no_criteria_for_other_blocks(rules: RuleSet) -> None:
    assert [(f.code, f.severity, f.clause) for f in check(many("other", ["x"], "1"), rules)] == [
        ("no-criteria-for-block", "info", "B.I.1")
    ]


@clause("B.I.1.use", "B.I.2.use")
@pytest.mark.parametrize(("block", "expected"), [("ward", ["B.I.1.use"]), ("school", ["B.I.2.use"]), ("other", [])])
def test_the_result_is_the_basis_of_voting(rules: RuleSet, block: str, expected: list[str]) -> None:
    found = slate(rules, {"a": "90", "b": "80"}, block=block)
    assert [f.clause for f in found.findings if f.code == "voting-basis"] == expected


@clause("B.I.2")
@pytest.mark.parametrize(
    ("focal_units", "points", "expected"),
    [
        (list(FIVE), "20", []),
        (list(FIVE), "20.1", [("wrong-scale", "B.I.2")]),
        ([*FIVE[:4], "phong-khac"], "20", [("wrong-focal-units", "B.I.2")]),
        (list(FIVE[:4]), "25", [("wrong-focal-units", "B.I.2")]),
        ([*FIVE, FIVE[0]], "20", [("wrong-scale", "B.I.2")]),
    ],
)
def test_school_criteria_are_100_points_of_five_focal_units(
    rules: RuleSet, focal_units: list[str], points: str, expected: list[tuple[str, str]]
) -> None:
    assert violations(check(many("school", focal_units, points), rules)) == expected


@clause("B.II.1.1")
@pytest.mark.parametrize(
    ("points", "plan", "actual", "expected"),
    [
        ("10", "50", "48", "9.60"),
        ("10", "3", "1", "3.33"),
        ("5", "3", "2", "3.33"),
        ("0.25", "100", "50", "0.13"),
        ("10", "120", "114", "9.5"),
        ("10", "50", "50", "10"),
        ("10", "50", "60", "10"),
        ("10", "50", "0", "0"),
        ("0.125", "1", "1", "0.125"),
        ("0.124", "1", "1", "0.12"),
        ("10", "0.3", "0.1", "3.33"),
    ],
)
def test_percent_of_the_plan_is_percent_of_the_points(
    rules: RuleSet, points: str, plan: str, actual: str, expected: str
) -> None:
    line = measured(rules, criterion("plan", points), plan, actual)
    assert line.points == Decimal(expected)
    assert line.achievement == Fraction(actual) / Fraction(plan)


@clause("B.II.1.1")
@pytest.mark.parametrize(
    ("option", "actual", "points"),
    [("unknown", "0", None), ("unknown", "5", None), ("full", "0", "0"), ("full", "5", "10"), ("zero", "5", "0")],
)
def test_a_plan_of_zero(rules: RuleSet, option: str, actual: str, points: str | None) -> None:
    amended = amend(rules, readings={"zero-plan": option})
    line = measured(amended, criterion("plan", "10", bonus=STEP), "0", actual, reported=actual)
    assert (line.points, line.self_points) == ((Decimal(points),) * 2 if points else (None, None))
    assert (line.bonus, line.achievement) == (0, None)
    assert any("zero-plan" in f.readings for f in line.findings)


def thirds(rules: RuleSet, **more: Any) -> Any:
    parts = [criterion("plan", "1", id=f"t{n}") for n in range(3)]
    entries = tuple(
        Measure.model_validate({"criterion": f"t{n}", "plan": "3", "reported": "1", "verified": "1"}) for n in range(3)
    )
    return score(Dossier(unit="a", entries=entries, **more), book(*parts), rules)


@clause("B.II.1.1")
def test_rounding_each_criterion_or_the_total(rules: RuleSet) -> None:
    each = thirds(rules)
    assert [line.points for line in each.lines] == [Decimal("0.33")] * 3
    assert (each.base, each.self_total, each.total) == (Decimal("0.99"),) * 3
    once = thirds(amend(rules, readings={"rounding": "total"}))
    assert [line.points for line in once.lines] == [Fraction(1, 3)] * 3
    assert (once.base, once.self_total, once.total) == (1, 1, 1)


@clause("B.II.1.1")
def test_a_total_rounded_once_may_differ_from_its_parts(rules: RuleSet) -> None:
    once = amend(rules, readings={"rounding": "total"})
    bonus = (Bonus(points="0.001", reason="x"), Bonus(points="0.001", reason="y"))
    sheet = thirds(once, council_bonus=(*bonus, Bonus(points="0.003", reason="z")))
    assert (sheet.base, sheet.council_bonus, sheet.total) == (1, Decimal("0.005"), Decimal("1.01"))


@clause("B.II.1.1")
def test_a_rounded_total_is_held_at_the_maximum(rules: RuleSet) -> None:
    once = amend(rules, readings={"rounding": "total"})
    full = Measure(criterion="t", plan="1", reported="1", verified="1")
    sheet = score(Dossier(unit="a", entries=(full,)), book(criterion("plan", "0.125")), once)
    assert (sheet.base, sheet.self_total, sheet.total) == (Decimal("0.125"), Decimal("0.125"), Decimal("0.13"))


@clause("B.II.1.1.ref")
@pytest.mark.parametrize(
    ("bonus", "plan", "actual", "expected"),
    [
        (STEP, "100", "120", "1"),
        (STEP, "100", "119.999999", "0.5"),
        (STEP, "100", "100", "0"),
        (STEP, "3", "3.3", "0.5"),
        ({**STEP, "cap": "0.7"}, "100", "150", "0.7"),
        ({"kind": "proportional", "rate": "0.2"}, "300", "400", "0.67"),
        ({"kind": "proportional", "rate": "0.2", "cap": "0.125"}, "300", "400", "0.125"),
        ({"kind": "fixed", "from_percent": "110", "points": "1"}, "50", "55", "1"),
        ({"kind": "fixed", "from_percent": "110", "points": "1"}, "50", "54.9", "0"),
        ({"kind": "fixed", "from_percent": "100", "points": "1"}, "50", "50", "0"),
    ],
)
def test_bonus_above_the_plan(rules: RuleSet, bonus: dict[str, str], plan: str, actual: str, expected: str) -> None:
    line = measured(rules, criterion("plan", "10", bonus=bonus), plan, actual, reported="1000")
    assert line.bonus == Decimal(expected)


@clause("B.II.1.1.ref")
@pytest.mark.parametrize(("option", "total"), [("both", "13"), ("council-only", "12")])
def test_which_bonus_counts(rules: RuleSet, option: str, total: str) -> None:
    entry = Measure(criterion="t", plan="100", reported="150", verified="150")
    given = Dossier(unit="a", entries=(entry,), council_bonus=(Bonus(points="2", reason="x"),))
    capped = book(criterion("plan", "10", bonus=STEP), bonus_cap="1")
    sheet = score(given, capped, amend(rules, readings={"bonus-sources": option}))
    assert (sheet.over_plan_bonus, sheet.council_bonus, sheet.total) == (1, 2, Decimal(total))
    assert any("bonus-sources" in f.readings for f in (*sheet.findings, *sheet.lines[0].findings))


@clause("B.II.1.2")
@pytest.mark.parametrize(
    ("option", "plan", "actual", "points"),
    [
        ("plan-over-actual", "50", "60", "8.33"),
        ("plan-over-actual", "50", "50", "10"),
        ("plan-over-actual", "50", "40", "10"),
        ("plan-over-actual", "0", "0", "10"),
        ("plan-over-actual", "0", "1", "0"),
        ("two-minus-ratio", "50", "60", "8"),
        ("two-minus-ratio", "50", "101", "0"),
        ("two-minus-ratio", "0", "1", "0"),
        ("all-or-nothing", "50", "50.000001", "0"),
        ("all-or-nothing", "50", "50", "10"),
    ],
)
def test_inverse_criteria(rules: RuleSet, option: str, plan: str, actual: str, points: str) -> None:
    line = measured(amend(rules, readings={"reverse-formula": option}), criterion("reverse", "10"), plan, actual)
    assert line.points == Decimal(points)


@clause("B.II.1.2")
@pytest.mark.parametrize(
    ("option", "plan", "actual", "bonus"),
    [
        ("share-of-plan", "50", "40", "1"),
        ("none", "50", "40", "0"),
        ("share-of-plan", "0", "0", "0"),
        ("share-of-plan", "50", "60", "0"),
    ],
)
def test_over_fulfilling_an_inverse_criterion(rules: RuleSet, option: str, plan: str, actual: str, bonus: str) -> None:
    amended = amend(rules, readings={"reverse-excess": option})
    assert measured(amended, criterion("reverse", "10", bonus=STEP), plan, actual).bonus == Decimal(bonus)


def judged(rules: RuleSet, own: str, reviewed: str | None) -> Any:
    entry = Judgement(criterion="t", self_points=own, reviewed_points=reviewed)
    return score(Dossier(unit="a", entries=(entry,)), book(criterion("judged", "10")), rules)


@clause("B.II.1.3")
@pytest.mark.parametrize(
    ("option", "reviewed", "points", "achievement"),
    [
        ("unknown", "7.25", "7.25", Fraction(29, 40)),
        ("unknown", None, None, None),
        ("self-points-stand", None, "8", Fraction(4, 5)),
    ],
)
def test_judged_criteria_are_reviewed(
    rules: RuleSet, option: str, reviewed: str | None, points: str | None, achievement: Fraction | None
) -> None:
    sheet = judged(amend(rules, readings={"unreviewed-judgement": option}), "8", reviewed)
    assert sheet.lines[0].points == (Decimal(points) if points else None)
    assert sheet.lines[0].achievement == achievement
    assert (sheet.missing, sheet.complete) == ((), True) if points else (("t",), False)


@clause("B.II.1.3")
def test_documents_are_if_any(rules: RuleSet) -> None:
    found = check(contest({"a": "1", "b": "2"}), rules)
    assert [(f.severity.value, f.clause) for f in found if f.code == "judged-without-documents"] == [
        ("info", "B.II.1.3")
    ] * 2


def with_entries(entries: list[dict[str, Any]], *criteria: Any) -> ClusterYear:
    facts = contest({"a": "1", "b": "2"}).model_dump(mode="json")
    facts["criteria"] = book(*criteria).model_dump(mode="json")
    facts["dossiers"] = [{"unit": "a", "entries": entries}, {"unit": "b"}]
    return ClusterYear.model_validate(facts)


@clause("B.II.2.1")
def test_a_self_score_above_the_maximum_counts_as_the_maximum(rules: RuleSet) -> None:
    sheet = judged(rules, "12", "9")
    assert sheet.lines[0].self_points == 10
    assert [(f.code, f.clause, f.severity) for f in sheet.lines[0].findings][0] == (
        "self-points-held",
        "B.II.2.1",
        "violation",
    )
    year = with_entries([{"kind": "judgement", "criterion": "t", "self_points": "10.1"}], criterion("judged", "10"))
    assert ("self-points-above-maximum", "B.II.2.1") in violations(check(year, rules))


@clause("B.II.2.1")
def test_a_member_without_a_dossier(rules: RuleSet) -> None:
    assessed = assess(contest({"a": "1", "b": "2"}, without=("b",)), rules)
    assert [(f.code, f.about, f.clause) for f in assessed.checks if f.code == "no-dossier"] == [
        ("no-dossier", "b", "B.II.2.1")
    ]
    assert (assessed.sheets[1].unit, assessed.sheets[1].missing, assessed.standings.official) == ("b", ("t",), False)


@clause("B.II.2.2")
@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ({"kind": "judgement", "self_points": "8", "reviewed_points": "7"}, True),
        ({"kind": "judgement", "self_points": "8", "reviewed_points": "7", "reason": "thiếu"}, False),
        ({"kind": "judgement", "self_points": "8", "reviewed_points": "7", "reason": " "}, True),
        ({"kind": "judgement", "self_points": "8", "reviewed_points": "8"}, False),
        ({"kind": "judgement", "self_points": "12", "reviewed_points": "10"}, False),
        ({"kind": "judgement", "self_points": "12", "reviewed_points": "9"}, True),
        ({"kind": "judgement", "self_points": "8"}, False),
    ],
)
def test_a_difference_needs_its_reason(rules: RuleSet, entry: dict[str, Any], told: bool) -> None:
    found = check(with_entries([{"criterion": "t", **entry}], criterion("judged", "10")), rules)
    assert [(f.severity.value, f.clause) for f in found if f.code == "difference-without-reason"] == (
        [("advice", "B.II.2.2")] if told else []
    )


@clause("B.II.2.2")
@pytest.mark.parametrize(("verified", "told"), [("7", True), ("8", False), (None, False)])
def test_a_verified_figure_that_differs_needs_its_reason(rules: RuleSet, verified: str | None, told: bool) -> None:
    entry = {"kind": "measure", "criterion": "t", "plan": "10", "reported": "8", "verified": verified}
    found = check(with_entries([entry], criterion("plan", "10")), rules)
    assert any(f.code == "difference-without-reason" for f in found) == told


@clause("B.II.2.2")
@pytest.mark.parametrize(
    ("option", "held", "last"),
    [
        ("calendar", date(2023, 12, 20), date(2023, 12, 17)),
        ("clear-days", date(2023, 12, 20), date(2023, 12, 16)),
        ("calendar", date(2024, 1, 2), date(2023, 12, 30)),
    ],
)
def test_scores_are_reported_three_days_before(rules: RuleSet, option: str, held: date, last: date) -> None:
    amended = amend(rules, readings={"days-before": option})
    found = deadlines(amended, "ward", 2023, {"hoi-nghi-tong-ket": held})
    assert next(each.last_day for each in found if each.id == "bao-cao-ket-qua-cham-diem") == last


@clause("B.II.2.3")
def test_the_council_s_bonus_is_added(rules: RuleSet) -> None:
    sheet = score(
        Dossier(unit="a", council_bonus=(Bonus(points="0.25", reason="x"), Bonus(points="1", reason="y"))),
        book(criterion()),
        rules,
    )
    assert (sheet.council_bonus, sheet.total, sheet.base) == (Decimal("1.25"), Decimal("1.25"), 0)
    assert [f.clause for f in sheet.findings if f.code == "council-bonus"] == ["B.II.2.3"]


def test_a_criterion_that_is_not_assigned_stands_outside(rules: RuleSet) -> None:
    entry = NotAssigned(criterion="t", reason="không có nhiệm vụ")
    sheet = score(Dossier(unit="a", entries=(entry,)), book(criterion(), criterion("judged", "5", id="u")), rules)
    line = sheet.lines[0]
    assert (line.points, line.self_points, line.bonus, line.maximum, line.achievement) == (None, None, 0, 0, None)
    assert (sheet.maximum, sheet.missing) == (5, ("u",))


@clause("B.III.1.condition.1")
def test_ranks_are_shared_and_incomplete_sheets_come_last(rules: RuleSet) -> None:
    standings = assess(contest({"a": "90", "b": "95", "c": "90", "d": None, "e": "80"}), rules).standings
    assert [(place.unit, place.rank) for place in standings.places] == [
        ("b", 1),
        ("a", 2),
        ("c", 2),
        ("e", 4),
        ("d", None),
    ]
    assert not standings.official
    assert {f.clause for f in standings.findings} == {"B.III.1.condition.1"}


@clause("B.III.1.condition.1")
@pytest.mark.parametrize(("option", "order"), [("as-is", ["a", "b"]), ("share-of-maximum", ["b", "a"])])
def test_unequal_maxima(rules: RuleSet, option: str, order: list[str]) -> None:
    criteria = book(criterion("judged", "10"), criterion("judged", "10", id="u"))
    full = (
        Judgement(criterion="t", self_points="8", reviewed_points="8"),
        Judgement(criterion="u", self_points="4", reviewed_points="4"),
    )
    part = (Judgement(criterion="t", self_points="9", reviewed_points="9"), NotAssigned(criterion="u", reason="x"))
    amended = amend(rules, readings={"unequal-maximum": option})
    sheets = [
        score(Dossier(unit=unit, entries=entries), criteria, amended) for unit, entries in (("a", full), ("b", part))
    ]
    standings = rank(sheets, amended)
    assert [place.unit for place in standings.places] == order
    assert [place.share for place in sorted(standings.places, key=lambda place: place.unit)] == [
        Fraction(3, 5),
        Fraction(9, 10),
    ]
    assert [f.readings for f in standings.findings] == [("unequal-maximum",)]


@clause("B.II.1.1.ref", "B.II.1.2")
@pytest.mark.parametrize(
    ("kind", "option", "plan", "actual", "expected"),
    [
        ("plan", "share-of-plan", "1", "1.000001", "2"),
        ("plan", "share-of-plan", "1", "1", "0"),
        ("reverse", "share-of-plan", "1", "0.999999", "2"),
        ("reverse", "none", "1", "0.5", "0"),
    ],
)
def test_the_least_excess(rules: RuleSet, kind: str, option: str, plan: str, actual: str, expected: str) -> None:
    amended = amend(rules, readings={"reverse-excess": option})
    one = criterion(kind, bonus={"kind": "fixed", "from_percent": "100", "points": "2"})
    assert measured(amended, one, plan, actual).bonus == Decimal(expected)

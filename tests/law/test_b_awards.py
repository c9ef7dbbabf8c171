"""Part B.III and part C of the guidance: standards, conduct, the slate, in clause order."""

from datetime import date
from typing import Any

import pytest

from build import ALL_MET, NO_FLAG, achievements, case, contest, outcomes, slate
from tdkt_rules import ClusterYear, Dossier, NoRuleSetInForce, RuleSet, amend, assess, check, evaluate, in_force

clause = pytest.mark.clause
TT, XS = "tap-the-lao-dong-tien-tien", "tap-the-lao-dong-xuat-sac"
BK, CITY, GOV = "bang-khen-thanh-pho", "co-thi-dua-thanh-pho", "co-thi-dua-chinh-phu"


def state(rules: RuleSet, award: str, year: int = 2023, received_on: str | None = None, **stated: Any) -> str:
    given = Dossier.model_validate(
        {"unit": "a", "conduct": [], "achievements": achievements(**stated).model_dump(), "received_on": received_on}
    )
    return evaluate(given, award, rules, year=year, block="ward").standards[award]


@clause("B.III.1.standard")
@pytest.mark.parametrize(
    ("year", "award", "stated", "expected"),
    [
        (2023, TT, {"advanced_labourers": 50}, "not-met"),
        (2023, TT, {"advanced_labourers": 51}, "met"),
        (2024, TT, {"advanced_labourers": 69}, "not-met"),
        (2024, TT, {"advanced_labourers": 70}, "met"),
        (2023, TT, {"individuals": 0, "advanced_labourers": 0}, "unknown"),
        (2023, TT, {"advanced_labourers": 101}, "unknown"),
        (2023, TT, {"task_completion": "completed"}, "not-met"),
        (2023, TT, {"regular_movement": False}, "not-met"),
        (2023, TT, {"internal_unity": False}, "not-met"),
        (2023, TT, {"disciplined": 1}, "not-met"),
        (2023, TT, {"disciplined": None}, "unknown"),
        (2024, TT, {"disciplined": 1}, "not-met"),
        (2024, TT, {"task_completion": "completed"}, "not-met"),
        (2024, TT, {"regular_movement": False}, "not-met"),
        (2024, TT, {"internal_unity": False}, "not-met"),
        (2023, XS, {"disciplined": 1}, "not-met"),
        (2024, XS, {"disciplined": 1}, "met"),
        (2023, XS, {"task_completion": "good"}, "not-met"),
        (2024, XS, {"task_completion": "good"}, "not-met"),
        (2023, XS, {"individuals_completed": 99}, "not-met"),
        (2024, XS, {"individuals_completed": 99}, "not-met"),
        (2023, XS, {"advanced_labourers": 69}, "not-met"),
        (2024, XS, {"advanced_labourers": 69}, "not-met"),
        (2023, XS, {"grassroots_fighters": 0}, "not-met"),
        (2024, XS, {"grassroots_fighters": 0}, "not-met"),
        (2024, XS, {"regular_movement": False}, "not-met"),
        (2024, XS, {"internal_unity": False}, "not-met"),
        (2023, BK, {"internal_unity": False}, "not-met"),
        (2023, BK, {"outstanding_in_movement": False, "history": {"2022": []}}, "not-met"),
        (2023, BK, {"outstanding_in_movement": False, "history": {}}, "unknown"),
        (2023, BK, {"outstanding_in_movement": False, "history": {"2022": [XS]}}, "met"),
        (
            2023,
            BK,
            {"outstanding_in_movement": False, "history": {"2022": [{"award": XS, "revoked": True}]}},
            "not-met",
        ),
        (
            2023,
            BK,
            {"outstanding_in_movement": False, "history": {"2022": [{"award": XS, "basis": "themed"}]}},
            "not-met",
        ),
        (2023, BK, {"outstanding_in_movement": False, "task_completion": "good"}, "not-met"),
        (2023, BK, {"outstanding_in_movement": False, "task_completion": "good", "contribution": True}, "met"),
        (2023, CITY, {"targets_exceeded": False}, "not-met"),
        (2023, CITY, {"outstanding_example": False}, "not-met"),
        (2023, CITY, {"internal_unity": False}, "not-met"),
        (2024, CITY, {"targets_exceeded": False}, "not-met"),
        (2024, CITY, {"outstanding_example": False}, "not-met"),
        (2024, CITY, {"internal_unity": False}, "not-met"),
        (2024, BK, {"internal_unity": False}, "not-met"),
        (2024, BK, {"outstanding_in_movement": False, "history": {"2023": []}}, "not-met"),
        (2024, GOV, {"targets_exceeded": None}, "unknown"),
        (2003, TT, {}, "unknown"),
        (2026, TT, {}, "unknown"),
    ],
)
def test_standards(rules: RuleSet, year: int, award: str, stated: dict[str, Any], expected: str) -> None:
    assert state(rules, award, year, **stated) == expected


@clause("B.III.1.standard")
@pytest.mark.parametrize(
    ("received", "option", "expected"),
    [
        ("2023-12-31", "law-in-force", "met"),
        ("2024-01-01", "law-in-force", "not-met"),
        ("2024-01-01", "as-named", "met"),
        ("2026-10-01", "law-in-force", "unknown"),
        ("2026-09-30", "law-in-force", "not-met"),
    ],
)
def test_which_law(rules: RuleSet, received: str, option: str, expected: str) -> None:
    amended = amend(rules, readings={"award-law-reference": option})
    assert state(amended, TT, 2023, received, advanced_labourers=60) == expected


@clause("B.III.1.standard")
@pytest.mark.parametrize(
    ("option", "stated", "expected"),
    [
        ("mixed", {"history": {"2022": [XS]}, "grassroots_fighters": 0}, "met"),
        ("same", {"history": {"2022": [XS]}, "grassroots_fighters": 0}, "not-met"),
        ("same", {"history": {"2022": [XS]}}, "met"),
        ("same", {"history": {"2022": ["hoan-thanh-xuat-sac"]}, "grassroots_fighters": 0}, "met"),
    ],
)
def test_two_consecutive_years(rules: RuleSet, option: str, stated: dict[str, Any], expected: str) -> None:
    amended = amend(rules, readings={"consecutive-years": option})
    assert state(amended, BK, outstanding_in_movement=False, **stated) == expected


@clause("B.III.1.standard")
def test_an_unverified_standard_says_so(rules: RuleSet) -> None:
    found = evaluate(Dossier(unit="a", conduct=(), achievements=achievements()), BK, rules, year=2023, block="ward")
    assert all("chưa được đối chiếu" in f.vi and "not verified" in f.en for f in found.findings)


@clause("B.III.1.standard")
def test_counts_above_individuals_and_mixed_laws(rules: RuleSet) -> None:
    facts = contest({"a": "1", "b": "2"}, stated={"a": {**ALL_MET, "disciplined": 101}}).model_dump(mode="json")
    facts["dossiers"][1]["received_on"] = "2024-01-01"
    found = check(ClusterYear.model_validate(facts), rules)
    assert [(f.code, f.severity.value) for f in found if f.clause == "B.III.1.standard"] == [
        ("counts-above-individuals", "advice"),
        ("different-award-laws", "advice"),
    ]


@clause("B.III.1.condition.2")
@pytest.mark.parametrize("kind", ["kiem-diem-sau", "buc-xuc-du-luan"])
@pytest.mark.parametrize(
    ("option", "on", "expected"),
    [
        ("emulation-year", "2023-06-01", (BK, "downgraded")),
        ("emulation-year", "2022-06-01", (CITY, "eligible")),
        ("any-date", "2022-06-01", (BK, "downgraded")),
    ],
)
def test_one_level_lower(rules: RuleSet, kind: str, option: str, on: str, expected: tuple[str, str]) -> None:
    amended = amend(rules, readings={"downgrade-period": option})
    found = slate(amended, {"a": "80", "b": "70"}, conduct={"a": [case(kind, on)]})
    assert outcomes(found)["a"] == expected


@clause("B.III.1.condition.2")
@pytest.mark.parametrize(
    ("ladder", "step", "stated", "expected"),
    [
        ("flag-first", "next-met", {**NO_FLAG, "outstanding_in_movement": True}, XS),
        ("title-before-form", "next-met", NO_FLAG, BK),
        ("flag-first", "next-met", {**NO_FLAG, "grassroots_fighters": 0}, TT),
        ("flag-first", "exactly-one", {**NO_FLAG, "grassroots_fighters": 0}, None),
        ("title-before-form", "exactly-one", NO_FLAG, BK),
    ],
)
def test_the_ladder(rules: RuleSet, ladder: str, step: str, stated: dict[str, Any], expected: str | None) -> None:
    amended = amend(rules, readings={"award-ladder": ladder, "downgrade-step": step})
    found = slate(amended, {"a": "90", "b": "80"}, conduct={"a": [case("kiem-diem-sau")]}, stated={"a": stated})
    assert outcomes(found)["a"] == (expected, "downgraded")


@clause("B.III.1.condition.3")
@pytest.mark.parametrize(
    ("option", "kind", "serious", "expected"),
    [
        ("wrongdoing-only", "tieu-cuc", None, "excluded"),
        ("wrongdoing-only", "tham-nhung", False, "excluded"),
        ("all-three", "tieu-cuc", None, "unknown"),
        ("all-three", "tham-nhung", True, "excluded"),
        ("all-three", "tham-nhung", False, "eligible"),
        ("all-three", "sai-pham-nghiem-trong", False, "excluded"),
    ],
)
def test_not_considered(rules: RuleSet, option: str, kind: str, serious: bool | None, expected: str) -> None:
    amended = amend(rules, readings={"serious-scope": option})
    found = slate(amended, {"a": "90", "b": "80"}, conduct={"a": [case(kind, serious=serious)]})
    assert outcomes(found)["a"][1] == expected
    assert any(f.clause == "B.III.1.condition.3" for f in next(e for e in found.evaluations if e.unit == "a").findings)


@clause("B.III.1.condition.3")
def test_conduct_that_nobody_stated(rules: RuleSet) -> None:
    found = slate(rules, {"a": "90", "b": "80"}, conduct={"a": None})
    assert (outcomes(found)["a"], found.flag, found.flag_outcome) == ((None, "unknown"), None, "unknown")
    assert any("a: conduct" in f.missing for f in found.findings)
    assert outcomes(found)["b"] == (BK, "eligible")


@clause("B.III.1.condition.4")
@pytest.mark.parametrize("on", ["2019-01-01", "2023-06-01", "2030-01-01"])
def test_not_considered_yet(rules: RuleSet, on: str) -> None:
    found = slate(rules, {"a": "90", "b": "80"}, conduct={"a": [case("dang-xem-xet", on)]})
    assert (outcomes(found)["a"], found.flag) == ((None, "deferred"), "b")
    assert [f.about for f in found.findings if f.outcome == "deferred"] == ["a"]


@clause("B.III.1.condition.4")
def test_a_deferred_unit_that_is_beaten_anyway(rules: RuleSet) -> None:
    found = slate(rules, {"a": "80", "b": "90"}, conduct={"a": [case("dang-xem-xet")]})
    assert [f.about for f in found.findings if f.outcome == "deferred"] == []
    asked = evaluate(
        Dossier.model_validate({"unit": "a", "conduct": [case("dang-xem-xet")]}), BK, rules, year=2023, block="ward"
    )
    assert (asked.award, asked.outcome) == (None, "deferred")


@clause("B.III.1.condition.2")
@pytest.mark.parametrize(
    ("step", "stated", "expected"),
    [
        ("next-met", {}, (XS, "downgraded")),
        ("next-met", {"grassroots_fighters": None}, (TT, "downgraded")),
        ("next-met", {"grassroots_fighters": None, "advanced_labourers": None}, (None, "unknown")),
        ("next-met", {"task_completion": "completed"}, (None, "downgraded")),
        ("exactly-one", {"grassroots_fighters": None}, (None, "unknown")),
        ("exactly-one", {"grassroots_fighters": 0}, (None, "downgraded")),
        ("next-met", {"internal_unity": False}, (None, "not-met")),
        ("next-met", {"internal_unity": None}, (None, "unknown")),
    ],
)
def test_what_remains_of_a_certificate(
    rules: RuleSet, step: str, stated: dict[str, Any], expected: tuple[str | None, str]
) -> None:
    given = Dossier.model_validate(
        {"unit": "a", "conduct": [case("kiem-diem-sau")], "achievements": {**ALL_MET, **stated}}
    )
    found = evaluate(given, BK, amend(rules, readings={"downgrade-step": step}), year=2023, block="ward")
    assert (found.award, found.outcome) == expected


@clause("B.III.1.condition.2")
@pytest.mark.parametrize("step", ["next-met", "exactly-one"])
def test_a_downgraded_unit_that_meets_nothing(rules: RuleSet, step: str) -> None:
    nothing = {**NO_FLAG, "internal_unity": False}
    found = slate(
        amend(rules, readings={"downgrade-step": step}),
        {"a": "90", "b": "80"},
        conduct={"a": [case("kiem-diem-sau")]},
        stated={"a": nothing},
    )
    assert outcomes(found)["a"] == (None, "not-met")


@clause("B.III.2.special")
def test_the_council_rules_over_an_incomplete_sheet(rules: RuleSet) -> None:
    by_council = {"matter": "flag", "unit": "a", "by": "council"}
    assert slate(rules, {"a": "90", "b": None}).flag_outcome == "unknown"
    found = slate(rules, {"a": "90", "b": None}, rulings=[by_council])
    assert (found.flag, found.flag_outcome, found.tied) == ("a", "eligible", ())
    assert [f.clause for f in found.findings if f.code == "flag-by-ruling"] == ["B.III.2.special"]


@clause("B.III.2.1")
def test_the_government_flag_is_left_to_the_council(rules: RuleSet) -> None:
    given = Dossier(unit="a", conduct=(), achievements=achievements())
    found = evaluate(given, GOV, rules, year=2023, block="ward")
    assert (found.award, found.outcome) == (None, "discretion")
    assert found.findings[-1].clause == "B.III.2.1"
    lowered = evaluate(
        Dossier.model_validate({"unit": "a", "conduct": [case("kiem-diem-sau")], "achievements": ALL_MET}),
        GOV,
        rules,
        year=2023,
        block="ward",
    )
    assert (lowered.award, lowered.outcome) == (BK, "downgraded")


@clause("B.III.2.2")
@pytest.mark.parametrize(
    ("points", "more", "flag", "outcome"),
    [
        ({"a": "90", "b": "80"}, {}, "a", "eligible"),
        ({"a": "90", "b": "80"}, {"stated": {"a": NO_FLAG}}, "b", "eligible"),
        ({"a": "90", "b": "80"}, {"stated": {"a": NO_FLAG, "b": NO_FLAG}}, None, "not-met"),
        ({"a": "90", "b": None}, {}, None, "unknown"),
        ({"a": "90", "b": None}, {"stated": {"b": NO_FLAG}}, "a", "eligible"),
        ({"a": "90", "b": "80"}, {"without": ("b",)}, None, "unknown"),
        ({"a": "90", "b": "80"}, {"stated": {"a": {**ALL_MET, "targets_exceeded": None}}}, None, "unknown"),
        ({"a": "80", "b": "90"}, {"stated": {"a": {**ALL_MET, "targets_exceeded": None}}}, "b", "eligible"),
        ({"a": "90", "b": "80"}, {"conduct": {"a": [case("kiem-diem-sau")]}}, "b", "eligible"),
    ],
)
def test_one_flag_for_the_most_excellent(
    rules: RuleSet, points: dict[str, str | None], more: dict[str, Any], flag: str | None, outcome: str
) -> None:
    found = slate(rules, points, **more)
    assert (found.flag, found.flag_outcome) == (flag, outcome)


@clause("B.III.2.2")
def test_the_cluster_votes_under_a_reading(rules: RuleSet) -> None:
    vote = amend(rules, readings={"most-excellent": "cluster-vote"})
    found = slate(vote, {"a": "90", "b": "80"})
    assert (found.flag, found.flag_outcome, found.tied) == (None, "discretion", ("a", "b"))
    chosen = slate(vote, {"a": "90", "b": "80"}, rulings=[{"matter": "flag", "unit": "b", "by": "cluster"}])
    assert (chosen.flag, chosen.tied) == ("b", ("a", "b"))


@clause("B.III.2.2")
@pytest.mark.parametrize(
    ("points", "expected"),
    [({"a": "90", "b": "80"}, BK), ({"a": "80", "b": "90"}, XS), ({"a": "90", "b": "90"}, XS)],
)
def test_a_downgraded_unit_against_the_leader(rules: RuleSet, points: dict[str, str | None], expected: str) -> None:
    found = slate(rules, points, conduct={"a": [case("kiem-diem-sau")]})
    assert outcomes(found)["a"] == (expected, "downgraded")


@clause("B.III.2.3")
@pytest.mark.parametrize(("option", "also"), [("highest", None), ("form-and-title", XS)])
def test_certificate_and_title(rules: RuleSet, option: str, also: str | None) -> None:
    found = slate(amend(rules, readings={"one-award-per-unit": option}), {"a": "90", "b": "80"})
    second = next(each for each in found.evaluations if each.unit == "b")
    assert (second.award, second.also) == (BK, also)
    third = slate(
        rules,
        {"a": "90", "b": "80"},
        stated={"b": {**NO_FLAG, "outstanding_in_movement": False, "history": {"2022": []}}},
    )
    assert outcomes(third)["b"] == (XS, "eligible")


@clause("B.III.3")
def test_dossiers_wait_for_the_council_s_guidance(rules: RuleSet) -> None:
    found = next(
        each for each in assess(contest({"a": "1", "b": "2"}), rules).deadlines if each.id == "ho-so-khen-thuong"
    )
    assert (found.last_day, found.awaits) == (None, "ho-so-khen-thuong")


@clause("C.effect")
def test_in_force_from_the_day_of_signing(rules: RuleSet) -> None:
    assert in_force("long-bien", date(2023, 2, 10)) == rules
    with pytest.raises(NoRuleSetInForce, match="2023-02-10"):
        in_force("long-bien", date(2023, 2, 9))

"""Part A of the guidance, and the preamble, in clause order."""

from datetime import date
from typing import Any

import pytest

from build import book, case, cluster, contest, criterion, outcomes, slate
from tdkt_rules import ClusterYear, Meeting, RuleSet, amend, check, deadlines

clause = pytest.mark.clause


def codes(found: Any, clause_id: str) -> list[tuple[str, str]]:
    return [(f.code, f.severity.value) for f in found if f.clause == clause_id]


def due(rules: RuleSet, step: str, block: str, year: int, **events: date) -> tuple[date | None, date | None]:
    given = {name.replace("_", "-"): day for name, day in events.items()}
    found = next(each for each in deadlines(rules, block, year, given) if each.id == step)
    return found.opens, found.last_day


@clause("preamble.3")
@pytest.mark.parametrize(
    ("block", "year", "told"),
    [("ward", 2024, False), ("school", 2024, True), ("ward", 2025, True), ("school", 2023, False)],
)
def test_the_district_level_has_ended(rules: RuleSet, block: str, year: int, told: bool) -> None:
    found = check(contest({"a": "1", "b": "2"}, block=block, year=year), rules)
    assert codes(found, "preamble.3") == ([("district-level-ended", "info")] if told else [])


@clause("A.I.2")
@pytest.mark.parametrize(
    ("deputies", "expected"),
    [
        ([], [("no-deputy", "advice")]),
        (["b"], []),
        (["b", "c"], []),
        (["b", "c", "d"], [("too-many-deputies", "violation")]),
        (["a"], [("deputy-is-head", "violation")]),
    ],
)
def test_one_head_and_one_or_two_deputies(rules: RuleSet, deputies: list[str], expected: list[tuple[str, str]]) -> None:
    assert codes(check(cluster("a", "b", "c", "d", deputies=deputies), rules), "A.I.2") == expected


@clause("A.I.2")
@pytest.mark.parametrize(
    ("start", "option", "last"),
    [
        ("2023-01-01", "day-before", "2023-12-31"),
        ("2023-01-01", "same-day", "2024-01-01"),
        ("2024-02-29", "day-before", "2025-02-27"),
        ("2024-02-29", "same-day", "2025-02-28"),
    ],
)
def test_a_term_of_one_year(rules: RuleSet, start: str, option: str, last: str) -> None:
    amended = amend(rules, readings={"term-end": option})
    window = due(amended, "nhiem-ky", "ward", 2023, bat_dau_nhiem_ky=date.fromisoformat(start))
    assert window == (date.fromisoformat(start), date.fromisoformat(last))


@clause("A.I.2")
@pytest.mark.parametrize(("on", "over"), [(date(2023, 12, 31), False), (date(2024, 1, 1), True)])
def test_a_term_that_is_over(rules: RuleSet, on: date, over: bool) -> None:
    led = cluster("a", "b", term_from="2023-01-01")
    assert codes(check(led, rules, on=on), "A.I.2") == ([("term-over", "violation")] if over else [])


@clause("A.I.2")
def test_the_term_of_a_year_is_judged_on_its_last_day_or_earlier(rules: RuleSet) -> None:
    facts = contest({"a": "1", "b": "2"}).model_dump(mode="json")
    facts["cluster"]["term_from"] = "2022-12-01"
    year = ClusterYear.model_validate(facts)
    assert codes(check(year, rules), "A.I.2") == [("term-over", "violation")]
    assert codes(check(year, rules, on=date(2023, 11, 30)), "A.I.2") == []
    facts["events"] = {"bat-dau-nhiem-ky": "2023-02-01"}
    assert codes(check(ClusterYear.model_validate(facts), rules), "A.I.2") == []


def meeting(present: list[str] | None, on: str = "2023-03-15") -> Meeting:
    return Meeting.model_validate({"kind": "hoi-nghi-khac", "on": on, "present": present})


def members(count: int) -> list[str]:
    return [f"m{place:02}" for place in range(count)]


@clause("A.I.3")
@pytest.mark.parametrize(
    ("count", "present", "refused"),
    [
        (14, members(9), True),
        (14, members(10), False),
        (3, members(2), False),
        (3, members(1), True),
        (3, ["m00", "x"], True),
        (3, ["m00", "m00"], True),
        (3, [], True),
        (1, ["m00"], False),
    ],
)
def test_two_thirds_of_the_members(rules: RuleSet, count: int, present: list[str], refused: bool) -> None:
    found = check(meeting(present), rules, cluster=cluster(*members(count)))
    assert (("no-quorum", "violation") in codes(found, "A.I.3")) == refused


@clause("A.I.3")
def test_presence_that_is_not_stated_and_strangers(rules: RuleSet) -> None:
    three = cluster(*members(3))
    assert codes(check(meeting(None), rules, cluster=three), "A.I.3") == [("presence-not-stated", "advice")]
    found = check(meeting([*members(3), "x", "y"]), rules, cluster=three)
    assert codes(found, "A.I.3") == [("present-but-no-member", "advice")] * 2


@clause("A.I.3")
def test_a_meeting_before_the_guidance_is_not_measured(rules: RuleSet) -> None:
    three = cluster(*members(3))
    assert check(meeting([], on="2023-02-09"), rules, cluster=three) == ()
    found = check(meeting([], on="2023-02-10"), rules, cluster=three)
    assert codes(found, "A.I.3") == [("no-quorum", "violation")]


@clause("A.I.3", "B.III.2.2")
@pytest.mark.parametrize(
    ("rulings", "holder"),
    [
        ([], None),
        ([{"matter": "flag", "unit": "b", "by": "cluster"}], "b"),
        ([{"matter": "flag", "unit": "b", "by": "cluster"}, {"matter": "flag", "unit": "a", "by": "council"}], "a"),
        ([{"matter": "flag", "unit": "a", "by": "council"}, {"matter": "flag", "unit": "b", "by": "council"}], "a"),
        ([{"matter": "flag", "unit": "c", "by": "council"}], None),
    ],
)
def test_a_tie_goes_to_the_council(rules: RuleSet, rulings: list[dict[str, Any]], holder: str | None) -> None:
    found = slate(rules, {"a": "90", "b": "90", "c": "80"}, rulings=rulings)
    assert (found.flag, found.tied) == (holder, ("a", "b"))
    assert found.flag_outcome == ("eligible" if holder else "discretion")
    assert any(f.code == "flag-tied" and f.clause == "A.I.3" for f in found.findings)
    assert outcomes(found)["c"] == ("bang-khen-thanh-pho", "eligible")


@clause("A.I.3", "B.III.2.2")
def test_rulings_that_were_not_applied_leave_findings(rules: RuleSet) -> None:
    by_cluster = {"matter": "flag", "unit": "b", "by": "cluster"}
    by_council = {"matter": "flag", "unit": "a", "by": "council"}
    tied = slate(rules, {"a": "90", "b": "90"}, rulings=[by_cluster, by_council])
    assert codes(tied.findings, "B.III.2.2") == [("ruling-superseded", "info")]
    plain = slate(rules, {"a": "90", "b": "80"}, rulings=[by_cluster])
    assert ("ruling-does-not-fit", "violation") in codes(plain.findings, "B.III.2.2")
    open_one = slate(rules, {"a": "90", "b": None}, rulings=[by_cluster])
    assert ("ruling-premature", "advice") in codes(open_one.findings, "B.III.2.2")


@clause("A.II.2.1.a")
@pytest.mark.parametrize(
    ("block", "option", "on", "acts"),
    [
        ("ward", "september-august", "2023-01-01", True),
        ("ward", "september-august", "2023-12-31", True),
        ("ward", "september-august", "2022-12-31", False),
        ("other", "june-may", "2023-01-01", True),
        ("school", "september-august", "2023-08-31", False),
        ("school", "september-august", "2024-08-31", True),
        ("school", "june-may", "2023-06-01", True),
        ("school", "june-may", "2024-06-01", False),
    ],
)
def test_the_emulation_year(rules: RuleSet, block: str, option: str, on: str, acts: bool) -> None:
    amended = amend(rules, readings={"school-year": option})
    found = slate(amended, {"a": "90", "b": "80"}, block=block, conduct={"a": [case("tham-nhung", on)]})
    assert (outcomes(found)["a"] == (None, "excluded")) == acts


@clause("A.II.2.1.a")
def test_reports_wait_for_their_day(rules: RuleSet) -> None:
    for step in ("bao-cao-so-ket", "bao-cao-tong-ket"):
        found = next(each for each in deadlines(rules, "ward", 2023) if each.id == step)
        assert (found.last_day, found.awaits, found.status(date(2030, 1, 1))) == (None, step, "undated")
        assert due(rules, step, "school", 2023, **{step: date(2024, 1, 5)}) == (None, date(2024, 1, 5))


@clause("A.II.2.1.c")
@pytest.mark.parametrize(("option", "state"), [("annual-only", "not-met"), ("any-ground", "met")])
def test_a_sudden_achievement_as_the_ground_of_an_annual_award(rules: RuleSet, option: str, state: str) -> None:
    stated = {
        "internal_unity": True,
        "sudden_achievement": True,
        "contribution": False,
        "outstanding_in_movement": False,
        "task_completion": "good",
    }
    found = slate(amend(rules, readings={"annual-grounds": option}), {"a": "90", "b": "80"}, stated={"a": stated})
    assert next(each for each in found.evaluations if each.unit == "a").standards["bang-khen-thanh-pho"] == state


@clause("A.II.2.3.a")
@pytest.mark.parametrize(
    ("block", "year", "window"),
    [
        ("ward", 2023, (date(2023, 2, 1), date(2023, 2, 28))),
        ("other", 2024, (date(2024, 2, 1), date(2024, 2, 29))),
        ("school", 2023, (date(2024, 2, 1), date(2024, 2, 29))),
    ],
)
def test_registration_within_february(rules: RuleSet, block: str, year: int, window: tuple[date, date]) -> None:
    assert due(rules, "dang-ky-thi-dua", block, year) == window


@clause("A.II.2.3.b", "B.I.1", "B.I.2")
@pytest.mark.parametrize(
    ("block", "issuer", "option", "told"),
    [
        ("ward", "cluster", "council-issues", "B.I.1"),
        ("school", "cluster", "council-issues", "B.I.2"),
        ("ward", "council", "council-issues", None),
        ("ward", "council", "cluster-agrees", "B.I.1"),
        ("school", "cluster", "cluster-agrees", None),
        ("ward", None, "council-issues", None),
        ("other", "cluster", "council-issues", None),
    ],
)
def test_who_issues_the_criteria(rules: RuleSet, block: str, issuer: str | None, option: str, told: str | None) -> None:
    amended = amend(rules, readings={"criteria-authority": option})
    found = check(book(criterion(), block=block, issued_by=issuer), amended)
    assert [f.clause for f in found if f.code == "wrong-issuer"] == ([told] if told else [])


@clause("A.II.3.2.a")
@pytest.mark.parametrize(
    ("block", "window"),
    [
        ("ward", (date(2023, 1, 1), date(2023, 3, 31))),
        ("other", (date(2023, 1, 1), date(2023, 3, 31))),
        ("school", (date(2023, 10, 1), date(2023, 10, 31))),
    ],
)
def test_launch(rules: RuleSet, block: str, window: tuple[date, date]) -> None:
    assert due(rules, "hoi-nghi-trien-khai", block, 2023) == window


@clause("A.II.3.2.b")
@pytest.mark.parametrize(
    ("block", "option", "last"),
    [
        ("ward", "exclusive", date(2023, 7, 29)),
        ("ward", "inclusive", date(2023, 7, 30)),
        ("school", "exclusive", date(2024, 1, 29)),
        ("school", "inclusive", date(2024, 1, 30)),
    ],
)
def test_preliminary_review(rules: RuleSet, block: str, option: str, last: date) -> None:
    assert due(amend(rules, readings={"before-date": option}), "hoi-nghi-so-ket", block, 2023) == (None, last)


@clause("A.II.3.2.c")
def test_the_final_conference_is_fixed_by_the_council(rules: RuleSet) -> None:
    assert due(rules, "hoi-nghi-tong-ket", "ward", 2023, hoi_nghi_tong_ket=date(2023, 12, 20)) == (
        None,
        date(2023, 12, 20),
    )
    assert due(rules, "hoi-nghi-tong-ket", "ward", 2023) == (None, None)


@clause("A.II.3.note.4")
@pytest.mark.parametrize(
    ("held", "last"), [(date(2023, 12, 20), date(2023, 12, 19)), (date(2024, 1, 1), date(2023, 12, 31))]
)
def test_the_preparatory_meeting_comes_before(rules: RuleSet, held: date, last: date) -> None:
    assert due(rules, "hop-tru-bi", "ward", 2023, hoi_nghi_tong_ket=held) == (None, last)


@clause("A.I.3")
@pytest.mark.parametrize(("on", "measured"), [(None, True), (date(2023, 3, 15), True), (date(2023, 3, 14), False)])
def test_a_meeting_after_the_day_of_asking_has_not_happened(rules: RuleSet, on: date | None, measured: bool) -> None:
    facts = contest({"a": "1", "b": "2"}).model_dump(mode="json")
    facts["meetings"] = [meeting([]).model_dump(mode="json")]
    found = check(ClusterYear.model_validate(facts), rules, on=on)
    assert codes(found, "A.I.3") == ([("no-quorum", "violation")] if measured else [])

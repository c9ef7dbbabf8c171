"""The process of the year: each row of the table of checks, planted one at a time in a year in good order."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from build import in_order, meeting_of
from tdkt_rules import ClusterYear, Meeting, RuleSet, check, duties, progress

clause = pytest.mark.clause
Change = Callable[[dict[str, Any]], None]
WARD_SETS = {"wrong-number-of-sets"}  # the small book of these tests has one set instead of 26


def found(rules: RuleSet, change: Change | None = None, on: date | None = None) -> list[tuple[str, str, str, str]]:
    """Return (severity, clause, code, about) of what a changed year adds to a year in good order."""
    facts = in_order()
    if change:
        change(facts)
    year = ClusterYear.model_validate(facts)
    assert ClusterYear.model_validate_json(year.model_dump_json()) == year
    kept = [f for f in check(year, rules, on=on) if f.code not in WARD_SETS]
    for f in kept:
        assert f.vi
        assert f.en
    return sorted((f.severity.value, f.clause, f.code, f.about) for f in kept)


def meeting(kind: str, **fields: Any) -> Change:
    return lambda facts: meeting_of(facts, kind).update(fields)


def dossier(unit: str, **fields: Any) -> Change:
    return lambda facts: next(d for d in facts["dossiers"] if d["unit"] == unit).update(fields)


def without(kind: str) -> Change:
    return lambda facts: facts["meetings"].remove(meeting_of(facts, kind))


def added(kind: str, on: str, **fields: Any) -> Change:
    return lambda facts: facts["meetings"].append({"kind": kind, "on": on, "present": ["a", "b", "c"], **fields})


def done(**days: str | None) -> Change:
    def change(facts: dict[str, Any]) -> None:
        given = {name.replace("_", "-"): day for name, day in days.items()}
        facts["done"] = {name: day for name, day in {**facts["done"], **given}.items() if day}

    return change


def events(**days: str) -> Change:
    return lambda facts: facts["events"].update({name.replace("_", "-"): day for name, day in days.items()})


def both(*changes: Change) -> Change:
    def change(facts: dict[str, Any]) -> None:
        for each in changes:
            each(facts)

    return change


def nothing(_facts: dict[str, Any]) -> None:
    return


Row = tuple[Change, list[tuple[str, str, str, str]]]

MEETINGS: dict[str, list[Row]] = {
    "A.II.3.note.3": [
        *(
            row
            for kind in ("ky-giao-uoc", "hoi-nghi-so-ket")
            for fact in (
                "reported_to_council_member_on",
                "council_member_consented_on",
                "content_agreed_on",
                "time_agreed_on",
            )
            for row in (
                (
                    meeting(kind, **{fact: "2023-07-21"}),
                    [("violation", "A.II.3.note.3", "consent-after-meeting", kind)]
                    + ([("advice", "A.II.3.note.3", "consent-before-told", kind)] if "reported" in fact else []),
                ),
                (meeting(kind, **{fact: None}), [("advice", "A.II.3.note.3", "consent-not-stated", kind)]),
            )
        ),
        (meeting("hoi-nghi-so-ket", council_member_consented_on="2023-07-20", time_agreed_on="2023-07-20"), []),
        (
            meeting("ky-giao-uoc", council_member_consented_on="2023-02-28"),
            [("advice", "A.II.3.note.3", "consent-before-told", "ky-giao-uoc")],
        ),
        (meeting("ky-giao-uoc", council_member_consented_on="2023-03-01"), []),
        (
            meeting(
                "ky-giao-uoc", reported_to_council_member_on="2023-02-09", council_member_consented_on="2023-02-08"
            ),
            [],
        ),
        (
            meeting("hoi-nghi-trien-khai", agreed=["regulations", "pact"]),
            [("advice", "A.II.3.note.3", "consent-not-stated", "hoi-nghi-trien-khai")] * 4,
        ),
    ],
    "A.II.2.3.d": [
        (meeting("hoi-nghi-trien-khai", present=["a", "b"]), [("info", "A.II.2.3.d", "member-absent", "c")]),
        (meeting("hop-tru-bi", present=["a", "c"]), [("info", "A.II.2.3.d", "member-absent", "b")]),
        (
            meeting("hoi-nghi-so-ket", present=["a", "c", "x"]),
            [
                ("advice", "A.I.3", "present-but-no-member", "hoi-nghi-so-ket"),
                ("info", "A.II.2.3.d", "member-absent", "b"),
            ],
        ),
    ],
    "A.II.3.2.a.content": [
        (
            meeting("hoi-nghi-trien-khai", agreed=["scores"]),
            [("advice", "A.II.3.2.a.content", "matter-not-agreed", "hoi-nghi-trien-khai")],
        ),
        (meeting("hoi-nghi-trien-khai", agreed=None), []),
    ],
    "A.II.3.2.b.content": [
        (
            meeting("hoi-nghi-so-ket", agreed=[]),
            [("advice", "A.II.3.2.b.content", "matter-not-agreed", "hoi-nghi-so-ket")],
        ),
        (meeting("hoi-nghi-so-ket", agreed=None), []),
    ],
    "A.II.3.2.c": [
        (
            meeting("hoi-nghi-tong-ket", agreed=["scores"]),
            [("advice", "A.II.3.2.c", "matter-not-agreed", "hoi-nghi-tong-ket")],
        ),
        (meeting("hoi-nghi-tong-ket", agreed=None), []),
        (
            both(events(hoi_nghi_tong_ket="2023-12-19"), nothing),
            [("violation", "A.II.3.2.c", "step-late", "hoi-nghi-tong-ket")],
        ),
        (events(hoi_nghi_tong_ket="2023-12-21"), []),
    ],
    "A.II.3.2.a": [
        (
            meeting("hoi-nghi-trien-khai", on="2023-04-01"),
            [("violation", "A.II.3.2.a", "step-late", "hoi-nghi-trien-khai")],
        ),
        (meeting("hoi-nghi-trien-khai", on="2023-03-31"), []),
        (meeting("hoi-nghi-trien-khai", on="2022-12-31"), []),
        (added("hoi-nghi-trien-khai", "2023-05-01"), []),
        (without("hoi-nghi-trien-khai"), [("advice", "A.II.3.2.a", "step-not-stated", "hoi-nghi-trien-khai")]),
        (both(without("hoi-nghi-trien-khai"), done(hoi_nghi_trien_khai="2023-03-31")), []),
        (
            both(without("hoi-nghi-trien-khai"), done(hoi_nghi_trien_khai="2023-04-01")),
            [("violation", "A.II.3.2.a", "step-late", "hoi-nghi-trien-khai")],
        ),
    ],
    "A.II.3.2.b": [
        (meeting("hoi-nghi-so-ket", on="2023-07-30"), [("violation", "A.II.3.2.b", "step-late", "hoi-nghi-so-ket")]),
        (meeting("hoi-nghi-so-ket", on="2023-07-29"), []),
        (without("hoi-nghi-so-ket"), [("advice", "A.II.3.2.b", "step-not-stated", "hoi-nghi-so-ket")]),
    ],
    "A.II.1.2": [
        (without("ky-giao-uoc"), [("advice", "A.II.1.2", "step-not-stated", "ky-giao-uoc")]),
        (
            both(without("ky-giao-uoc"), meeting("hoi-nghi-so-ket", agreed=["criteria", "pact"])),
            [],
        ),
        (both(without("ky-giao-uoc"), without("hoi-nghi-tong-ket")), []),
        (
            both(without("ky-giao-uoc"), without("hoi-nghi-tong-ket"), done(hoi_nghi_tong_ket="2023-12-20")),
            [("advice", "A.II.1.2", "step-not-stated", "ky-giao-uoc")],
        ),
        (
            both(without("ky-giao-uoc"), done(hoi_nghi_tong_ket="2023-02-09"), without("hoi-nghi-tong-ket")),
            [],
        ),
    ],
    "A.II.2.1.a": [
        (
            both(events(bao_cao_so_ket="2023-07-31"), done(bao_cao_so_ket="2023-08-01")),
            [("violation", "A.II.2.1.a", "step-late", "bao-cao-so-ket")],
        ),
        (both(events(bao_cao_so_ket="2023-07-31"), done(bao_cao_so_ket="2023-07-31")), []),
        (
            both(events(bao_cao_tong_ket="2024-01-10"), done(bao_cao_tong_ket="2024-01-11")),
            [("violation", "A.II.2.1.a", "step-late", "bao-cao-tong-ket")],
        ),
        (done(bao_cao_tong_ket="2024-01-11"), []),
        (both(events(bao_cao_tong_ket="2023-02-09"), done(bao_cao_tong_ket="2024-01-11")), []),
    ],
    "B.III.3": [
        (
            both(events(ho_so_khen_thuong="2024-01-10"), done(ho_so_khen_thuong="2024-01-11")),
            [("violation", "B.III.3", "step-late", "ho-so-khen-thuong")],
        ),
        (both(events(ho_so_khen_thuong="2024-01-10"), done(ho_so_khen_thuong="2024-01-10")), []),
    ],
    "A.II.2.3.a": [
        (
            dossier("b", registered_with_council_on="2023-03-01"),
            [("violation", "A.II.2.3.a", "registration-late", "b")],
        ),
        (dossier("b", registered_with_head_on="2023-03-01"), [("violation", "A.II.2.3.a", "registration-late", "b")]),
        (dossier("b", registered_with_head_on="2023-02-28"), []),
        (dossier("b", registered_with_head_on="2023-01-31"), []),
        (dossier("b", registered_with_head_on=None), [("advice", "A.II.2.3.a", "registration-not-stated", "b")]),
        (
            dossier("b", registered_with_head_on=None, registered_with_council_on=None),
            [("advice", "A.II.2.3.a", "registration-not-stated", "b")] * 2,
        ),
    ],
    "A.II.3.note.4": [
        (without("hop-tru-bi"), [("violation", "A.II.3.note.4", "no-preparatory-meeting", "hop-tru-bi")]),
        (
            meeting("hop-tru-bi", on="2023-12-20"),
            [
                ("violation", "A.II.3.note.4", "no-preparatory-meeting", "hop-tru-bi"),
                ("violation", "A.II.3.note.4", "step-late", "hop-tru-bi"),
            ],
        ),
        (
            both(without("hop-tru-bi"), done(hop_tru_bi="2023-12-14")),
            [NOT_STATED := ("advice", "A.II.3.note.4", "preparation-not-stated", "hop-tru-bi")] * 3,
        ),
        (
            both(without("hop-tru-bi"), done(hop_tru_bi="2023-12-20")),
            [
                ("violation", "A.II.3.note.4", "no-preparatory-meeting", "hop-tru-bi"),
                ("violation", "A.II.3.note.4", "step-late", "hop-tru-bi"),
            ],
        ),
        (
            meeting("hop-tru-bi", agreed=["criteria"]),
            [("violation", "A.II.3.note.4", "scores-not-agreed", "hop-tru-bi")],
        ),
        (both(meeting("hop-tru-bi", agreed=["criteria"]), without("hoi-nghi-tong-ket")), []),
        (meeting("hop-tru-bi", agreed=None), [NOT_STATED]),
        (meeting("hop-tru-bi", reported_to_council_member_on=None), [NOT_STATED]),
        (meeting("hop-tru-bi", reported_to_standing_agency_on=None), [NOT_STATED]),
        (
            meeting("hop-tru-bi", reported_to_council_member_on="2023-12-21"),
            [("violation", "A.II.3.note.4", "preparation-report-late", "hop-tru-bi")],
        ),
        (
            meeting("hop-tru-bi", reported_to_standing_agency_on="2023-12-21"),
            [("violation", "A.II.3.note.4", "preparation-report-late", "hop-tru-bi")],
        ),
        (
            meeting(
                "hop-tru-bi", reported_to_standing_agency_on="2023-12-20", reported_to_council_member_on="2023-12-20"
            ),
            [],
        ),
        (
            meeting("hop-tru-bi", reported_to_standing_agency_on="2023-12-13"),
            [("advice", "A.II.3.note.4", "preparation-report-early", "hop-tru-bi")],
        ),
        (meeting("hop-tru-bi", reported_to_standing_agency_on="2023-12-14"), []),
        # the meeting that counts is the earliest that agreed the scores, else one that does not say
        (added("hop-tru-bi", "2023-12-01", agreed=[]), []),
        (added("hop-tru-bi", "2023-12-01"), []),
        (
            both(meeting("hop-tru-bi", agreed=[]), added("hop-tru-bi", "2023-12-13")),
            [NOT_STATED] * 3,
        ),
        # a conference that is only stated as done makes the list of meetings no whole list
        (both(without("hop-tru-bi"), without("hoi-nghi-tong-ket")), []),
        (
            both(without("hop-tru-bi"), without("hoi-nghi-tong-ket"), done(hoi_nghi_tong_ket="2023-12-20")),
            [NOT_STATED] * 3,
        ),
        (
            both(without("hoi-nghi-tong-ket"), done(hoi_nghi_tong_ket="2023-12-13")),
            [
                ("violation", "A.II.3.note.4", "step-late", "hop-tru-bi"),
                ("violation", "B.II.2.2", "step-late", "bao-cao-ket-qua-cham-diem"),
            ],
        ),
        (
            both(without("hoi-nghi-tong-ket"), done(hoi_nghi_tong_ket="2023-12-20"), meeting("hop-tru-bi", agreed=[])),
            [],
        ),
    ],
    "B.II.2.2": [
        (
            done(bao_cao_ket_qua_cham_diem="2023-12-18"),
            [("violation", "B.II.2.2", "step-late", "bao-cao-ket-qua-cham-diem")],
        ),
        (done(bao_cao_ket_qua_cham_diem="2023-12-17"), []),
        (
            done(bao_cao_ket_qua_cham_diem=None),
            [("advice", "B.II.2.2", "score-report-not-stated", "bao-cao-ket-qua-cham-diem")],
        ),
        (both(done(bao_cao_ket_qua_cham_diem=None), without("hoi-nghi-tong-ket")), []),
        (
            done(bao_cao_ket_qua_cham_diem="2023-12-13"),
            [("advice", "B.II.2.2", "scores-reported-before-agreed", "bao-cao-ket-qua-cham-diem")],
        ),
        (done(bao_cao_ket_qua_cham_diem="2023-12-14"), []),
        (
            dossier("c", informed_on="2023-12-17", agreed_on="2023-12-17"),
            [("violation", "B.II.2.2", "consultation-late", "c")] * 2,
        ),
        (dossier("c", agreed_on="2023-12-17"), [("violation", "B.II.2.2", "consultation-late", "c")]),
        (dossier("c", informed_on="2023-12-16", agreed_on="2023-12-16"), []),
        (dossier("c", informed_on=None), [("advice", "B.II.2.2", "consultation-not-stated", "c")]),
        (dossier("c", agreed_on=None), [("advice", "B.II.2.2", "consultation-not-stated", "c")]),
        (dossier("c", agreed_on="2023-12-09"), [("advice", "B.II.2.2", "agreed-before-told", "c")]),
        (dossier("c", agreed_on="2023-12-10"), []),
        (both(dossier("c", agreed_on=None), done(bao_cao_ket_qua_cham_diem=None), without("hoi-nghi-tong-ket")), []),
    ],
}


@clause(
    "A.II.3.note.3",
    "A.II.2.3.d",
    "A.II.3.2.a.content",
    "A.II.3.2.b.content",
    "A.II.3.2.c",
    "A.II.3.2.a",
    "A.II.3.2.b",
    "A.II.1.2",
    "A.II.2.1.a",
    "B.III.3",
    "A.II.2.3.a",
    "A.II.3.note.4",
    "B.II.2.2",
)
@pytest.mark.parametrize("name", MEETINGS)
def test_a_row_planted_in_a_year_in_good_order(rules: RuleSet, name: str) -> None:
    for place, (change, expected) in enumerate(MEETINGS[name]):
        assert found(rules, change) == sorted(expected), (name, place)


def test_a_year_in_good_order(rules: RuleSet) -> None:
    assert found(rules) == []
    assert found(rules, on=date(2030, 1, 1)) == []


PEOPLE = [
    {"role": "council-member"},
    {"role": "home-affairs-leader"},
    {"role": "home-affairs-officer"},
    *({"role": role, "unit": unit} for unit in "abc" for role in ("unit-council-chair", "unit-officer")),
]


@clause("A.II.3.1")
@pytest.mark.parametrize("kind", ["hoi-nghi-trien-khai", "hoi-nghi-so-ket", "hoi-nghi-tong-ket"])
def test_who_takes_part_in_a_conference(rules: RuleSet, kind: str) -> None:
    assert found(rules, meeting(kind, participants=PEOPLE)) == []
    for person in PEOPLE:
        others = [each for each in PEOPLE if each != person]
        code = "unit-participant-lacking" if "unit" in person else "participant-lacking"
        assert found(rules, meeting(kind, participants=others)) == [("advice", "A.II.3.1", code, kind)]
    absent = meeting(kind, participants=[each for each in PEOPLE if each.get("unit") != "c"], present=["a", "b"])
    assert found(rules, absent) == [("info", "A.II.2.3.d", "member-absent", "c")]
    assert len(found(rules, meeting(kind, participants=[]))) == 9


@clause("A.II.3.1")
def test_other_meetings_have_no_fixed_participants(rules: RuleSet) -> None:
    held = Meeting.model_validate({"kind": "hop-tru-bi", "on": "2023-12-14", "present": ["a"], "participants": []})
    cluster = ClusterYear.model_validate(in_order()).cluster
    assert {f.clause for f in check(held, rules, cluster=cluster)} == {"A.I.3", "A.II.2.3.d"}


@clause("A.II.3.2.a", "A.II.3.2.b", "A.II.3.2.c", "A.II.3.note.4", "B.II.2.2", "A.II.2.1.a", "B.III.3")
@pytest.mark.parametrize(
    ("step", "name", "last_day"),
    [
        ("hoi-nghi-trien-khai", "A.II.3.2.a", date(2023, 3, 31)),
        ("hoi-nghi-so-ket", "A.II.3.2.b", date(2023, 7, 29)),
        ("hoi-nghi-tong-ket", "A.II.3.2.c", date(2023, 12, 20)),
        ("hop-tru-bi", "A.II.3.note.4", date(2023, 12, 19)),
        ("bao-cao-ket-qua-cham-diem", "B.II.2.2", date(2023, 12, 17)),
        ("bao-cao-so-ket", "A.II.2.1.a", date(2023, 7, 31)),
        ("bao-cao-tong-ket", "A.II.2.1.a", date(2023, 12, 31)),
        ("ho-so-khen-thuong", "B.III.3", date(2023, 12, 31)),
    ],
)
def test_overdue(rules: RuleSet, step: str, name: str, last_day: date) -> None:
    facts = in_order(meetings=[], done={})
    facts["events"] |= {
        "bao-cao-so-ket": "2023-07-31",
        "bao-cao-tong-ket": "2023-12-31",
        "ho-so-khen-thuong": "2023-12-31",
    }
    year = ClusterYear.model_validate(facts)
    after = last_day.replace(day=1, month=last_day.month + 1) if last_day.month < 12 else date(2024, 1, 1)
    for on, overdue in ((last_day, False), (after, True)):
        steps = [f.about for f in check(year, rules, on=on) if f.code == "step-overdue" and f.clause == name]
        assert (step in steps) == overdue
    assert not [f for f in check(year, rules) if f.code == "step-overdue"]


@clause("A.II.2.3.a")
@pytest.mark.parametrize(("on", "told"), [(date(2023, 2, 28), 0), (date(2023, 3, 1), 2)])
def test_registration_is_asked_for_once_its_last_day_is_past(rules: RuleSet, on: date, told: int) -> None:
    nobody = dossier("b", registered_with_head_on=None, registered_with_council_on=None)
    expected = [("advice", "A.II.2.3.a", "registration-not-stated", "b")] * told
    assert [each for each in found(rules, nobody, on) if each[1] == "A.II.2.3.a"] == expected


def test_what_is_dated_later_has_not_happened(rules: RuleSet) -> None:
    late = meeting("hop-tru-bi", reported_to_council_member_on="2023-12-21")
    assert ("advice", "A.II.3.note.4", "preparation-not-stated", "hop-tru-bi") in found(rules, late, date(2023, 12, 20))
    assert ("violation", "A.II.3.note.4", "preparation-report-late", "hop-tru-bi") in found(
        rules, late, date(2023, 12, 21)
    )
    assert found(rules, on=date(2023, 3, 31)) == []
    # a conference that is still to come gives its day
    moved = both(meeting("hoi-nghi-tong-ket", on="2023-12-30"), events(hoi_nghi_tong_ket="2023-12-30"))
    no_report = both(moved, done(bao_cao_ket_qua_cham_diem=None))
    assert found(rules, no_report, date(2023, 12, 27)) == []
    assert found(rules, no_report, date(2023, 12, 28)) == [
        ("violation", "B.II.2.2", "step-overdue", "bao-cao-ket-qua-cham-diem")
    ]


@pytest.mark.parametrize(("on", "told"), [(date(2023, 1, 19), False), (date(2023, 1, 20), True)])
def test_criteria_that_are_not_issued_yet_have_no_issuer(rules: RuleSet, on: date, told: bool) -> None:
    facts = in_order()
    facts["criteria"]["issued_by"] = "cluster"
    codes = [f.code for f in check(ClusterYear.model_validate(facts), rules, on=on)]
    assert ("wrong-issuer" in codes) == told


def test_before_the_guidance_was_in_force_nothing_is_measured(rules: RuleSet) -> None:
    early = both(
        without("ky-giao-uoc"),
        without("hop-tru-bi"),
        meeting("hoi-nghi-tong-ket", on="2023-02-09", present=[], agreed=[]),
        meeting("hoi-nghi-so-ket", on="2023-02-09", present=[], agreed=[]),
        done(bao_cao_ket_qua_cham_diem="2023-02-08"),
        dossier("c", informed_on="2023-02-09", agreed_on="2023-02-08"),
        events(hoi_nghi_tong_ket="2023-02-09"),
    )
    assert found(rules, early) == []
    preparation = both(meeting("hop-tru-bi", on="2023-02-09", agreed=[]), events(hoi_nghi_tong_ket="2023-12-20"))
    assert found(rules, preparation) == []


@clause("A.II.2.3.d")
@pytest.mark.parametrize(("on", "told"), [("2023-02-09", 0), ("2023-02-10", 1)])
def test_a_meeting_of_the_first_day_in_force_is_measured(rules: RuleSet, on: str, told: int) -> None:
    held = Meeting.model_validate({"kind": "hoi-nghi-khac", "on": on, "present": ["a", "b"]})
    cluster = ClusterYear.model_validate(in_order()).cluster
    assert [f.code for f in check(held, rules, cluster=cluster)] == ["member-absent"] * told


@clause("A.II.2.3.a")
def test_schools_register_long_after_the_launch(rules: RuleSet) -> None:
    told = [(f.code, f.severity.value, f.clause, f.about) for f in check(rules, rules)]
    assert told == [("registration-after-launch", "info", "A.II.2.3.a", "school")]


REPORTED = {"reported_to_council_on": "2023-12-15"}
RULED = {"matter": "points", "unit": "b", "criterion": "t", "points": "80", "by": "council", "on": "2023-12-18"}


def disagreeing(stated: dict[str, Any], rulings: list[dict[str, Any]] | None = None) -> ClusterYear:
    facts = in_order(rulings=rulings or [])
    meeting_of(facts, "hop-tru-bi")["disagreements"] = [{"matter": "points", "unit": "b", "criterion": "t", **stated}]
    return ClusterYear.model_validate(facts)


@clause("A.I.3")
@pytest.mark.parametrize(
    ("stated", "rulings", "expected"),
    [
        ({}, [], ("disagreement-not-reported", "advice")),
        (REPORTED, [], ("disagreement-undecided", "advice")),
        (REPORTED, [{**RULED, "by": "cluster"}], ("disagreement-undecided", "advice")),
        (REPORTED, [{**RULED, "unit": "c"}], ("disagreement-undecided", "advice")),
        (REPORTED, [RULED], ("ruling-not-announced", "advice")),
        ({**REPORTED, "announced_on": "2023-12-19"}, [RULED], ("disagreement-settled", "info")),
    ],
)
def test_a_matter_not_agreed(
    rules: RuleSet, stated: dict[str, Any], rulings: list[dict[str, Any]], expected: tuple[str, str]
) -> None:
    found = [f for f in check(disagreeing(stated, rulings), rules) if f.clause == "A.I.3"]
    assert [(f.code, f.severity.value) for f in found] == [expected]
    assert all(f.vi and f.en for f in found)


# who owes what: (clause, bearer, addressee, deadline)
DUTIES = [
    ("A.I.2", "member", "cluster", None),
    ("A.I.2", "head", "cluster", "nhiem-ky"),
    ("A.I.2", "deputy", "cluster", "nhiem-ky"),
    ("A.I.2", "assisting-staff", "head", None),
    ("A.I.3", "head", "council", None),
    ("A.I.3", "head", "home-affairs", None),
    ("A.I.3", "head", "member", None),
    ("A.II.1.1", "cluster", "member", None),
    ("A.II.1.2", "cluster", "member", None),
    ("A.II.1.2", "cluster", "member", None),
    ("A.II.1.2", "cluster", "member", None),
    ("A.II.1.3", "cluster", "member", None),
    ("A.II.2.1", "head", "council", None),
    ("A.II.2.1", "head", "cluster", None),
    ("A.II.2.1.a", "head", "member", None),
    ("A.II.2.1.a", "head", "council", "bao-cao-so-ket"),
    ("A.II.2.1.a", "head", "council", "bao-cao-tong-ket"),
    ("A.II.2.1.b", "head", "member", None),
    ("A.II.2.1.c", "head", "home-affairs", None),
    ("A.II.2.1.c", "head", "council", None),
    ("A.II.2.2", "deputy", "head", None),
    ("A.II.2.2", "deputy", "head", None),
    ("A.II.2.3.a", "member", "council", "dang-ky-thi-dua"),
    ("A.II.2.3.a", "member", "head", "dang-ky-thi-dua"),
    ("A.II.2.3.b", "member", "cluster", None),
    ("A.II.2.3.b", "member", "head", None),
    ("A.II.2.3.c", "member", "cluster", None),
    ("A.II.2.3.d", "member", "cluster", None),
    ("A.II.2.4.a", "assisting-staff", "head", None),
    ("A.II.2.4.a", "assisting-staff", "head", None),
    ("A.II.2.4.b", "assisting-staff", "member", None),
    ("A.II.2.4.b", "assisting-staff", "head", None),
    ("A.II.2.4.b", "assisting-staff", "head", None),
    ("A.II.2.4.c", "assisting-staff", "home-affairs", None),
    ("A.II.2.5", "head", "council", None),
    ("A.II.2.5", "deputy", "council", None),
    ("A.II.2.5", "member", "council", None),
    ("A.II.3.2.a", "head", "member", "hoi-nghi-trien-khai"),
    ("A.II.3.2.b", "head", "member", "hoi-nghi-so-ket"),
    ("A.II.3.2.c", "head", "member", "hoi-nghi-tong-ket"),
    ("A.II.3.note.3", "cluster", "council-member", None),
    ("A.II.3.note.3", "cluster", "home-affairs", None),
    ("A.II.3.note.4", "cluster", "member", "hop-tru-bi"),
    ("A.II.3.note.4", "cluster", "council-member", None),
    ("A.II.3.note.4", "cluster", "home-affairs", None),
    ("B.I.1", "council", "cluster", None),
    ("B.I.1", "focal-unit", "council", None),
    ("B.I.2", "council", "cluster", None),
    ("B.I.2", "focal-unit", "council", None),
    ("B.II.2.1", "member", "cluster", None),
    ("B.II.2.2", "head", "cluster", None),
    ("B.II.2.2", "deputy", "head", None),
    ("B.II.2.2", "focal-unit", "head", None),
    ("B.II.2.2", "head", "member", None),
    ("B.II.2.2", "head", "council", "bao-cao-ket-qua-cham-diem"),
    ("B.II.2.3", "home-affairs", "cluster", None),
    ("B.III.2", "council", "cluster", None),
    ("B.III.2.special", "cluster", "council", None),
    ("B.III.2.1", "council", "cluster", None),
    ("B.III.2.2", "cluster", "council", None),
    ("B.III.2.3", "cluster", "council", None),
    ("B.III.3", "cluster", "council", "ho-so-khen-thuong"),
    ("C.1", "home-affairs", "cluster", None),
    ("C.1", "home-affairs", "head", None),
    ("C.1", "home-affairs", "council", None),
    ("C.2", "cluster", "member", None),
    ("C.2", "head", "council", None),
    ("C.3", "focal-unit", "council", None),
    ("C.3", "focal-unit", "cluster", None),
    ("C.effect.report", "head", "council", None),
]


@clause(
    "A.I.2",
    "A.I.3",
    "A.II.1.1",
    "A.II.1.2",
    "A.II.1.3",
    "A.II.2.1",
    "A.II.2.1.a",
    "A.II.2.1.b",
    "A.II.2.1.c",
    "A.II.2.2",
    "A.II.2.3.a",
    "A.II.2.3.b",
    "A.II.2.3.c",
    "A.II.2.3.d",
    "A.II.2.4.a",
    "A.II.2.4.b",
    "A.II.2.4.c",
    "A.II.2.5",
    "A.II.3.2.a",
    "A.II.3.2.b",
    "A.II.3.2.c",
    "A.II.3.note.3",
    "A.II.3.note.4",
    "B.I.1",
    "B.I.2",
    "B.II.2.1",
    "B.II.2.2",
    "B.II.2.3",
    "B.III.2",
    "B.III.2.special",
    "B.III.2.1",
    "B.III.2.2",
    "B.III.2.3",
    "B.III.3",
    "C.1",
    "C.2",
    "C.3",
    "C.effect.report",
)
def test_every_duty(rules: RuleSet) -> None:
    assert [(each.clause, each.bearer, each.addressee, each.deadline) for each in duties(rules)] == DUTIES


# the steps of the year: (step, clause, bearer, what it waits for while nothing is done)
STEPS = [
    ("bo-tieu-chi", "B.I.1", "council", ()),
    ("dang-ky-thi-dua", "A.II.2.3.a", "member", ()),
    ("hoi-nghi-trien-khai", "A.II.3.2.a", "head", ()),
    ("ky-giao-uoc", "A.II.1.2", "head", ()),
    ("hoi-nghi-so-ket", "A.II.3.2.b", "head", ("hoi-nghi-trien-khai",)),
    ("bao-cao-so-ket", "A.II.2.1.a", "head", ("hoi-nghi-so-ket",)),
    ("tu-cham-diem", "B.II.2.1", "member", ("bo-tieu-chi",)),
    ("so-lieu-dau-moi", "C.3", "focal-unit", ("bo-tieu-chi",)),
    ("ra-soat", "B.II.2.2", "head", ("tu-cham-diem", "so-lieu-dau-moi")),
    ("thong-bao-ket-qua", "B.II.2.2", "head", ("ra-soat",)),
    ("thong-nhat-ket-qua", "B.II.2.2", "member", ("thong-bao-ket-qua",)),
    ("hop-tru-bi", "A.II.3.note.4", "head", ("ra-soat",)),
    ("bao-cao-hop-tru-bi", "A.II.3.note.4", "head", ("hop-tru-bi",)),
    ("bao-cao-ket-qua-cham-diem", "B.II.2.2", "head", ("thong-nhat-ket-qua", "hop-tru-bi")),
    ("hoi-nghi-tong-ket", "A.II.3.2.c", "head", ("bao-cao-hop-tru-bi", "bao-cao-ket-qua-cham-diem")),
    ("suy-ton", "B.III.2", "cluster", ("hoi-nghi-tong-ket",)),
    ("bao-cao-tong-ket", "A.II.2.1.a", "head", ("hoi-nghi-tong-ket",)),
    ("ho-so-khen-thuong", "B.III.3", "cluster", ("suy-ton",)),
]


@clause(
    "B.I.1",
    "A.II.2.3.a",
    "A.II.3.2.a",
    "A.II.1.2",
    "A.II.3.2.b",
    "A.II.2.1.a",
    "B.II.2.1",
    "C.3",
    "B.II.2.2",
    "A.II.3.note.4",
    "A.II.3.2.c",
    "B.III.2",
    "B.III.3",
    "B.I.2",
)
@pytest.mark.parametrize("block", ["ward", "school", "other"])
def test_every_step_of_the_year(rules: RuleSet, block: str) -> None:
    facts = in_order(meetings=[], done={}, dossiers=[])
    facts["cluster"]["block"] = facts["criteria"]["block"] = block
    facts["criteria"] = {
        **facts["criteria"],
        "issued_on": None,
        "sets": [
            {
                "id": kind,
                "name": kind,
                "focal_unit": kind,
                "criteria": [{"id": kind, "name": kind, "kind": kind, "points": "1"}],
            }
            for kind in ("plan", "judged")
        ],
    }
    state = progress(ClusterYear.model_validate(facts), rules, on=date(2023, 2, 1))
    expected = [(s, "B.I.2" if block == "school" and c == "B.I.1" else c, b, w) for s, c, b, w in STEPS]
    assert [(each.id, each.clause, each.bearer, each.waits_for) for each in state.steps] == expected


def test_the_marks_name_the_clauses_of_their_tables() -> None:
    tables = {
        test_a_row_planted_in_a_year_in_good_order: set(MEETINGS),
        test_every_duty: {row[0] for row in DUTIES},
        test_every_step_of_the_year: {row[1] for row in STEPS} | {"B.I.2"},
    }
    for test, clauses in tables.items():
        marks: Any = getattr(test, "pytestmark", [])
        assert {name for mark in marks if mark.name == "clause" for name in mark.args} == clauses

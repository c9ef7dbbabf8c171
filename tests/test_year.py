"""The cluster through its year: rotation, progress, disagreements, reconciliation, timetable and calendar."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any, get_args

import pytest
from icalendar import Calendar
from pydantic import ValidationError

from build import cluster, contest, in_order, meeting_of
from tdkt_rules import (
    LONG_BIEN_2023,
    ClusterYear,
    Ruling,
    TdktError,
    amend,
    assess,
    check,
    deadlines,
    due_within,
    duties,
    progress,
    reconcile,
    rotation,
    timetable,
    to_plain,
)
from tdkt_rules.ical import ical
from tdkt_rules.vocabulary import Role

RULES = LONG_BIEN_2023
DATA = Path(__file__).parent / "data"
WARD = ClusterYear.model_validate_json((DATA / "ward-2023.json").read_text(encoding="utf-8"))


def year(**changes: Any) -> ClusterYear:
    return ClusterYear.model_validate(in_order(**changes))


@pytest.mark.parametrize(
    ("unit", "roles"),
    [
        ("a", {"member", "head", "assisting-staff"}),
        ("b", {"member", "deputy", "assisting-staff"}),
        ("c", {"member"}),
    ],
)
def test_duties_of_a_unit(unit: str, roles: set[str]) -> None:
    three = cluster("a", "b", "c")
    found = duties(RULES, cluster=three, unit=unit)
    assert {duty.bearer for duty in found} == roles
    assert found == tuple(duty for duty in duties(RULES, cluster=three) if duty.bearer in roles)
    assert duties(RULES, cluster=three, unit=unit, role="council") == ()


def test_duties_of_a_role_and_of_a_block() -> None:
    for role in get_args(Role):
        assert {duty.bearer for duty in duties(RULES, role=role)} <= {role}
    ward = {duty.clause for duty in duties(RULES, cluster=cluster("a"))}
    school = {duty.clause for duty in duties(RULES, cluster=cluster("a", block="school"))}
    assert (ward - school, school - ward) == ({"B.I.1"}, {"B.I.2"})
    due = {deadline.id for deadline in deadlines(RULES, "ward", 2023)}
    assert {duty.deadline for duty in duties(RULES)} - {None} == due
    assert to_plain(duties(RULES)[0])["action"]["vi"].startswith("Lựa chọn")


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: duties(RULES, role="boss"), "assisting-staff"),
        (lambda: duties(RULES, unit="a"), "cluster="),
        (lambda: duties(RULES, cluster=cluster("a", "b"), unit="z"), "a, b"),
        (lambda: progress(WARD, on=datetime(2023, 1, 1)), "no day"),
        (lambda: progress(WARD, on=date(2023, 1, 1)).before("x"), "hop-tru-bi"),
        (lambda: timetable(RULES, [2023], events={("ward", 2024): {}}), "timetable"),
        (lambda: timetable(RULES, [2023], blocks=["x"]), "ward"),
        (lambda: due_within((), date(2023, 1, 1), -1), "0 or more"),
        (lambda: due_within((), date(2023, 1, 1), True), "0 or more"),
        (lambda: ical((), stamp=datetime(2023, 1, 1), uid_prefix="x"), "time zone"),
        (lambda: ical((), stamp=datetime(2023, 1, 1, tzinfo=UTC), uid_prefix=" "), "uid_prefix"),
    ],
)
def test_what_is_refused(call: Callable[[], object], said: str) -> None:
    with pytest.raises(TdktError, match=said):
        call()


@pytest.mark.parametrize(
    ("heads", "not_yet", "again"),
    [
        ({}, ("a", "b", "c"), False),
        ({2022: "b"}, ("a", "c"), False),
        ({2022: "a"}, ("b", "c"), True),
        ({2021: "a", 2022: "b"}, ("c",), True),
        ({2020: "a", 2021: "b", 2022: "c"}, (), False),
        ({2022: "gone"}, ("a", "b", "c"), False),
    ],
)
def test_rotation(heads: dict[int, str], not_yet: tuple[str, ...], again: bool) -> None:
    past = {year: cluster("a", "b", "c", "gone", head=head, deputies=[]) for year, head in heads.items()}
    found = rotation(cluster("a", "b", "c"), RULES, past=past)
    assert found.not_yet == not_yet
    codes = [(f.code, f.clause, f.severity.value, f.about) for f in found.findings]
    assert codes == ([("head-again", "A.I.2", "advice", "a")] if again else [])
    assert found.led == {unit: (y,) for y, unit in heads.items() if unit != "gone"}
    assert all(f.vi and f.en for f in found.findings)


def statuses(facts: ClusterYear, on: date) -> dict[str, str]:
    return {each.id: each.status for each in progress(facts, RULES, on=on).steps}


def test_a_year_in_good_order_is_done() -> None:
    state = progress(WARD, on=date(2024, 2, 1))
    assert {each.id for each in state.steps if each.status not in ("met", "undated")} == set()
    assert state.next_steps == ("bao-cao-so-ket", "bao-cao-tong-ket", "ho-so-khen-thuong")
    assert [each.waits_on for each in state.steps if each.status == "undated"] == [("council",)] * 3


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2023, 1, 10), {"bo-tieu-chi": "open", "dang-ky-thi-dua": "upcoming", "hoi-nghi-trien-khai": "open"}),
        (date(2023, 2, 10), {"bo-tieu-chi": "met", "dang-ky-thi-dua": "open", "hoi-nghi-so-ket": "blocked"}),
        (date(2023, 3, 1), {"dang-ky-thi-dua": "met", "hoi-nghi-trien-khai": "open", "ky-giao-uoc": "open"}),
        (date(2023, 3, 20), {"hoi-nghi-trien-khai": "met", "ky-giao-uoc": "met", "hoi-nghi-so-ket": "open"}),
        (date(2023, 12, 13), {"hop-tru-bi": "open", "bao-cao-hop-tru-bi": "blocked", "hoi-nghi-tong-ket": "blocked"}),
        (date(2023, 12, 15), {"bao-cao-hop-tru-bi": "met", "bao-cao-ket-qua-cham-diem": "open", "suy-ton": "blocked"}),
        (date(2023, 12, 16), {"bao-cao-ket-qua-cham-diem": "met", "hoi-nghi-tong-ket": "open"}),
        (date(2023, 12, 20), {"hoi-nghi-tong-ket": "met", "suy-ton": "met", "ho-so-khen-thuong": "undated"}),
    ],
)
def test_the_state_on_a_day(on: date, expected: dict[str, str]) -> None:
    found = statuses(year(), on)
    assert {step: found[step] for step in expected} == expected


def test_late_overdue_and_not_judged() -> None:
    nothing = in_order(meetings=[], done={})
    nothing["dossiers"][0]["registered_with_head_on"] = None
    found = statuses(ClusterYear.model_validate(nothing), date(2023, 12, 30))
    assert (found["hoi-nghi-trien-khai"], found["dang-ky-thi-dua"]) == ("overdue", "not-judged")
    assert found["hop-tru-bi"] == found["hoi-nghi-tong-ket"] == "overdue"
    assert found["bao-cao-hop-tru-bi"] == "overdue"
    facts = in_order()
    meeting_of(facts, "hoi-nghi-so-ket")["on"] = "2023-07-30"
    meeting_of(facts, "hop-tru-bi")["reported_to_standing_agency_on"] = "2023-12-21"
    found = statuses(ClusterYear.model_validate(facts), date(2023, 12, 30))
    assert (found["hoi-nghi-so-ket"], found["bao-cao-hop-tru-bi"]) == ("late", "late")
    early = contest({"a": "1", "b": None}, year=2022)
    found = statuses(early, date(2022, 12, 30))
    assert (found["hoi-nghi-trien-khai"], found["ra-soat"], found["tu-cham-diem"]) == ("not-judged", "open", "met")
    held = {"kind": "hoi-nghi-trien-khai", "on": "2022-05-01"}
    late = ClusterYear.model_validate({**early.model_dump(), "meetings": [held]})
    assert statuses(late, date(2022, 12, 30))["hoi-nghi-trien-khai"] == "not-judged"


def test_what_blocks_the_final_conference() -> None:
    facts = in_order(done={})
    facts["dossiers"][2]["agreed_on"] = None
    facts["meetings"] = facts["meetings"][:3]
    state = progress(ClusterYear.model_validate(facts), RULES, on=date(2023, 12, 10))
    final = next(each for each in state.steps if each.id == "hoi-nghi-tong-ket")
    assert (final.status, final.waits_for, final.waits_on) == (
        "blocked",
        ("bao-cao-hop-tru-bi", "bao-cao-ket-qua-cham-diem"),
        ("head",),
    )
    assert [each.id for each in state.before("hoi-nghi-tong-ket")] == [
        "thong-nhat-ket-qua",
        "hop-tru-bi",
        "bao-cao-hop-tru-bi",
        "bao-cao-ket-qua-cham-diem",
    ]
    agrees = next(each for each in state.steps if each.id == "thong-nhat-ket-qua")
    assert agrees.missing == ("a: agreed_on", "b: agreed_on", "c: agreed_on")
    assert "Đơn vị a" in state.explain("vi")
    assert to_plain(state)["steps"][0]["title"] == {
        "vi": "Ban hành bộ tiêu chí, thang điểm",
        "en": "Criteria and scale issued",
    }
    assert state.explain("en").count("\n") == state.explain("vi").count("\n")


def test_the_pact_and_the_preliminary_review_wait_for_consent() -> None:
    def wanting(on: date) -> tuple[tuple[str, ...], tuple[str, ...]]:
        pact = next(each for each in progress(year(), RULES, on=on).steps if each.id == "ky-giao-uoc")
        return pact.missing, pact.waits_on

    assert wanting(date(2023, 3, 1)) == (
        ("ky-giao-uoc", "council_member_consented_on", "content_agreed_on", "time_agreed_on"),
        ("council-member", "home-affairs"),
    )
    assert wanting(date(2023, 3, 2)) == (("ky-giao-uoc",), ())
    assert wanting(date(2023, 3, 20)) == ((), ())


def test_a_preparatory_meeting_that_did_not_agree_the_scores_is_not_done() -> None:
    facts = in_order()
    meeting_of(facts, "hop-tru-bi")["agreed"] = ["criteria"]
    state = {each.id: each for each in progress(ClusterYear.model_validate(facts), RULES, on=date(2023, 12, 18)).steps}
    assert (state["hop-tru-bi"].status, state["hop-tru-bi"].missing) == ("open", ("agreed",))
    meeting_of(facts, "hop-tru-bi")["agreed"] = None
    meeting_of(facts, "hoi-nghi-tong-ket")["agreed"] = []
    state = {each.id: each for each in progress(ClusterYear.model_validate(facts), RULES, on=date(2023, 12, 20)).steps}
    assert (state["hop-tru-bi"].status, state["hop-tru-bi"].missing) == ("met", ("agreed",))
    assert (state["suy-ton"].status, state["suy-ton"].missing) == ("open", ("nominations",))


def test_many_missing_facts_are_counted() -> None:
    bare = WARD.model_copy(update={"dossiers": WARD.dossiers[1:], "meetings": (), "done": {}, "events": {}})
    state = progress(bare, on=date(2023, 1, 5))
    assert "128 mục (Phường số 1)" in state.explain("vi")
    stepless = amend(RULES, rules=[rule for rule in RULES.rules if rule.kind != "step"])
    assert progress(bare, stepless, on=date(2023, 1, 5)).explain("vi").endswith("phải làm ngay")
    kept = [rule for rule in RULES.rules if rule.kind != "preparation"]
    assert statuses(year(), date(2023, 12, 30)) == {
        each.id: each.status for each in progress(year(), amend(RULES, rules=kept), on=date(2023, 12, 30)).steps
    } | {"bao-cao-hop-tru-bi": "met"}


def disagreeing(stated: dict[str, Any], rulings: list[dict[str, Any]] | None = None) -> ClusterYear:
    facts = in_order(rulings=rulings or [])
    meeting_of(facts, "hop-tru-bi")["disagreements"] = [{"matter": "points", "unit": "b", "criterion": "t", **stated}]
    return ClusterYear.model_validate(facts)


REPORTED = {"reported_to_council_on": "2023-12-15"}
RULED = {"matter": "points", "unit": "b", "criterion": "t", "points": "80", "by": "council", "on": "2023-12-18"}


def test_a_ruling_after_the_day_of_asking_is_not_made_yet() -> None:
    settled = disagreeing({**REPORTED, "announced_on": "2023-12-19"}, [RULED])
    codes = [
        [f.code for f in check(settled, RULES, on=on) if f.clause == "A.I.3"]
        for on in (date(2023, 12, 14), date(2023, 12, 17), date(2023, 12, 18), date(2023, 12, 19))
    ]
    assert codes == [
        ["disagreement-not-reported"],
        ["disagreement-undecided"],
        ["ruling-not-announced"],
        ["disagreement-settled"],
    ]


def test_a_ruling_on_other_matters_leaves_the_slate_alone_and_is_cited() -> None:
    plain = assess(year(), RULES).slate
    noted = assess(
        year(rulings=[RULED, {"matter": "nominations", "by": "council", "reason": "Đủ điều kiện"}]), RULES
    ).slate
    assert (noted.flag, noted.evaluations) == (plain.flag, plain.evaluations)
    assert [f.code for f in noted.findings if f not in plain.findings] == ["ruling-noted"]
    assert "Đủ điều kiện" in noted.explain("vi")


@pytest.mark.parametrize(
    ("stated", "path"),
    [
        ({"matter": "flag", "by": "council"}, "rulings.0.unit"),
        ({"matter": "points", "unit": "b", "by": "council"}, "rulings.0.criterion"),
        ({**RULED, "points": "100.5"}, "rulings.0.points"),
        ({**RULED, "criterion": "z"}, "rulings.0.criterion"),
        ({**RULED, "unit": "z"}, "rulings.0.unit"),
        ({**RULED, "cluster": "elsewhere"}, "rulings.0.cluster"),
        ({"matter": "quota", "cluster": "c", "unit": "a", "by": "council"}, "rulings.0.award"),
        ({"matter": "flag", "unit": "a", "by": "council", "points": "1"}, "rulings.0.points"),
    ],
)
def test_a_ruling_that_makes_no_sense_is_refused(stated: dict[str, Any], path: str) -> None:
    with pytest.raises(ValidationError) as refused:
        year(rulings=[stated])
    assert [".".join(map(str, each["loc"])) for each in refused.value.errors()][0] == path


def test_a_disagreement_names_what_the_year_has() -> None:
    with pytest.raises(ValidationError, match="not in the criteria book"):
        disagreeing({"criterion": "z"})
    assert Ruling(matter="regulations", by="council").unit is None


def reconciled(**entry: Any) -> Any:
    facts = in_order()
    facts["dossiers"][1]["entries"][0] |= entry
    return reconcile(ClusterYear.model_validate(facts), RULES)


@pytest.mark.parametrize(
    ("entry", "state", "difference"),
    [
        ({}, "same", Fraction(0)),
        ({"self_points": "85"}, "unexplained", Fraction(-5)),
        ({"self_points": "85", "reason": " "}, "unexplained", Fraction(-5)),
        ({"self_points": "85", "reason": "Thiếu minh chứng"}, "explained", Fraction(-5)),
        ({"self_points": "75.5", "reason": "Bổ sung"}, "explained", Fraction("4.5")),
        ({"reviewed_points": None}, "not-known", None),
    ],
)
def test_both_columns(entry: dict[str, Any], state: str, difference: Fraction | None) -> None:
    result = reconciled(**entry)
    found = next(each for each in result.comparisons if each.unit == "b")
    assert (found.state, found.difference, found.documents) == (state, difference, ("VB-1",))
    assert [each.unit for each in result.unresolved] == (["b"] if state in ("unexplained", "not-known") else [])
    assert ("Đơn vị b, t Tiêu chí" in result.explain("vi")) == (state not in ("same", "not-known"))
    assert json.dumps(to_plain(result))


@pytest.mark.parametrize(
    ("points", "state", "severity"), [("80", "settled", "info"), ("85", "against-ruling", "violation")]
)
def test_a_ruling_on_points_is_cited_and_never_written_in(points: str, state: str, severity: str) -> None:
    result = reconcile(year(rulings=[{**RULED, "points": points}, {**RULED, "points": "1"}]), RULES)
    found = next(each for each in result.comparisons if each.unit == "b")
    assert (found.state, str(found.points), str(found.ruling and found.ruling.points)) == (state, "80", points)
    assert [(f.clause, f.severity.value, f.about) for f in result.findings] == [("A.I.3", severity, "t")]
    assert len(result.unresolved) == (state != "settled")
    assert "Đơn vị b" in result.explain("vi")
    without = amend(RULES, rules=[rule for rule in RULES.rules if rule.kind != "referral"])
    assert reconcile(year(rulings=[RULED]), without).findings == ()


def test_totals_and_what_focal_units_owe() -> None:
    facts = json.loads((DATA / "ward-2023.json").read_text(encoding="utf-8"))
    entry = next(e for e in facts["dossiers"][3]["entries"] if e["kind"] == "measure")
    entry["verified"] = None
    owing = next(
        part for part in facts["criteria"]["sets"] for item in part["criteria"] if item["id"] == entry["criterion"]
    )
    open_year = ClusterYear.model_validate(facts)
    result = reconcile(open_year)
    assert result.owed == {owing["focal_unit"]: (facts["dossiers"][3]["unit"],)}
    for dossier, sheet in zip(open_year.dossiers, assess(open_year).sheets, strict=True):
        mine = [total for total in result.totals if total.unit == dossier.unit]
        assert sum(total.points for total in mine) == Fraction(sheet.base)
        assert sum(total.maximum for total in mine) == sheet.maximum
    assert entry["criterion"] in result.explain("en")
    assert {state.state for state in result.states} == {"self-scored", "reported"}


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"entries": []}, "not-started"),
        ({"entries": [{"kind": "judgement", "criterion": "t", "self_points": "1"}]}, "self-scored"),
        ({"agreed_on": None}, "reviewed"),
        ({}, "reported"),
        ({"entries": [{"kind": "not_assigned", "criterion": "t", "reason": "Không giao"}]}, "reported"),
    ],
)
def test_how_far_scoring_is(change: dict[str, Any], state: str) -> None:
    facts = in_order()
    facts["dossiers"][1] |= change
    stated = ClusterYear.model_validate(facts)
    assert [each.state for each in reconcile(stated, RULES).states][1] == state
    early = reconcile(stated, RULES, on=date(2023, 12, 13)).states[1].state
    assert early == ("agreed" if state == "reported" else state)


def test_a_timetable_over_years_and_blocks() -> None:
    events = {("ward", 2023): {"hoi-nghi-tong-ket": date(2023, 12, 20)}}
    entries = timetable(RULES, range(2022, 2025), events=events)
    assert len(entries) == 3 * 2 * 10
    dated = [each.deadline.last_day for each in entries if each.deadline.last_day]
    assert dated == sorted(dated)
    assert entries[-1].deadline.last_day is None
    due = due_within(entries, date(2023, 12, 17), 3)
    assert [each.deadline.id for each in due] == ["bao-cao-ket-qua-cham-diem", "hop-tru-bi", "hoi-nghi-tong-ket"]
    assert [each.status(date(2023, 12, 18), date(2023, 12, 17)) for each in due] == ["met", "late", "late"][:1] + [
        "met"
    ] * 2
    rolled = timetable(RULES, [2023], blocks=["ward"], roll="next-working-day", holidays={date(2023, 7, 31)})
    assert {e.deadline.last_day for e in rolled if e.deadline.id == "hoi-nghi-so-ket"} == {date(2023, 8, 1)}


def parsed(text: str) -> dict[str, Any]:
    calendar = Calendar.from_ical(text)
    return {str(event["UID"]): event for event in calendar.walk("VEVENT")}


def test_a_calendar_that_parses_back() -> None:
    stamp = datetime(2026, 11, 25, 8, tzinfo=UTC)
    moved = [{("ward", 2023): {"hoi-nghi-tong-ket": date(2023, 12, day)}} for day in (20, 27)]
    first, second = (
        parsed(ical(timetable(RULES, [2023], events=each), stamp=stamp, uid_prefix="long-bien.example", sequence=place))
        for place, each in enumerate(moved)
    )
    assert set(first) == set(second)
    name = "long-bien.example-ward-2023-hoi-nghi-tong-ket"
    for events, day, sequence in ((first, 20, 0), (second, 27, 1)):
        event = events[name]
        assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2023, 12, day), date(2023, 12, day + 1))
        assert (int(event["sequence"]), event.decoded("dtstamp")) == (sequence, stamp)
        assert str(event["summary"]) == "Hội nghị tổng kết, bình xét thi đua (khối phường, 2023)"
        assert [alarm.decoded("trigger") for alarm in event.walk("VALARM")] == [timedelta(days=-7), timedelta(days=-1)]
    english = parsed(ical(timetable(RULES, [2023]), stamp=stamp, uid_prefix="x", lang="en", reminders=()))
    assert "x-school-2023-hoi-nghi-trien-khai" in english
    assert all("ward" in uid or "school" in uid for uid in english)
    assert not [event for event in english.values() if event.walk("VALARM")]


@pytest.mark.parametrize("block", ["ward", "school", "other"])
def test_deadlines_lie_in_their_windows_in_every_year(block: str) -> None:
    for number in range(1900, 2101):
        held = [date(number + 1, 1, day) for day in (1, 2, 3)]
        start = date(number, 2, 29) if number % 4 == 0 and number not in {1900, 2100} else date(number, 3, 1)
        for conference in held:
            found = {
                each.id: each
                for each in deadlines(
                    RULES, block, number, {"hoi-nghi-tong-ket": conference, "bat-dau-nhiem-ky": start}
                )
            }
            february = number + (block == "school")
            assert found["dang-ky-thi-dua"].opens == date(february, 2, 1)
            assert found["dang-ky-thi-dua"].last_day == date(february, 3, 1) - timedelta(days=1)
            assert found["hop-tru-bi"].last_day == conference - timedelta(days=1)
            assert found["bao-cao-ket-qua-cham-diem"].last_day == conference - timedelta(days=3)
            end = found["nhiem-ky"].last_day
            assert end == (date(number + 1, 2, 27) if start.month == 2 else date(number + 1, 3, 1) - timedelta(days=1))
            first, last = RULES.emulation_year(block, number)
            for step in ("dang-ky-thi-dua", "hoi-nghi-trien-khai", "hoi-nghi-so-ket"):
                day = found[step].last_day
                assert day is not None
                assert first <= day <= last
                assert found[step].opens is None or found[step].opens <= day


def test_leaders_are_in_office_from_the_day_of_assignment() -> None:
    for start, last in ((date(2023, 1, 1), date(2023, 12, 31)), (date(2024, 2, 29), date(2025, 2, 27))):
        listed = deadlines(RULES, "ward", 2023, {"bat-dau-nhiem-ky": start})
        term = next(each for each in listed if each.id == "nhiem-ky")
        one = timedelta(days=1)
        assert [term.status(day) for day in (start - one, start, last, last + one)] == [
            *("upcoming", "open", "open", "overdue")
        ]


@pytest.mark.parametrize("name", ["ward-2023", "school-2023"])
def test_the_sample_years_are_in_order_on_every_day(name: str) -> None:
    facts = ClusterYear.model_validate_json((DATA / f"{name}.json").read_text(encoding="utf-8"))
    again = ClusterYear.model_validate_json(facts.model_dump_json())
    for stated in (facts, again):
        assert {f.severity.value for f in check(stated, RULES)} == {"info"}
        for month in range(18):
            on = date(2023 + month // 12, month % 12 + 1, 28)
            assert [f for f in check(stated, RULES, on=on) if f.severity == "violation"] == []


def test_what_a_unit_registered() -> None:
    facts = in_order()
    facts["dossiers"][0]["registered"] = {"titles": ["co-thi-dua-thanh-pho"], "models": ["Một cửa"], "themes": []}
    registered = ClusterYear.model_validate(facts).dossiers[0].registered
    assert registered is not None
    assert (registered.titles, registered.models) == (("co-thi-dua-thanh-pho",), ("Một cửa",))


def test_when_steps_were_done_and_by_whose_rules() -> None:
    state = progress(year(), RULES, on=date(2023, 12, 31))
    done = {each.id: each.done_on for each in state.steps}
    assert (done["hop-tru-bi"], done["suy-ton"], done["ky-giao-uoc"], done["tu-cham-diem"]) == (
        *(date(2023, 12, 14), date(2023, 12, 20), date(2023, 3, 20), None),
    )
    assert (state.rules.id, state.rules.fingerprint) == (RULES.id, RULES.fingerprint)
    review = next(each for each in state.steps if each.id == "hoi-nghi-so-ket")
    assert (review.opens, review.last_day, review.readings) == (None, date(2023, 7, 29), ("before-date",))
    launch = next(each for each in state.steps if each.id == "hoi-nghi-trien-khai")
    assert (launch.opens, launch.readings, launch.missing) == (date(2023, 1, 1), (), ())
    assert next(each for each in state.steps if each.id == "ra-soat").readings == ()


def test_a_window_opens_on_its_first_day_and_a_covenant_may_be_signed_at_any_meeting() -> None:
    facts = in_order()
    facts["meetings"].remove(meeting_of(facts, "ky-giao-uoc"))
    assert statuses(ClusterYear.model_validate(facts), date(2023, 12, 31))["ky-giao-uoc"] == "open"
    meeting_of(facts, "hoi-nghi-so-ket")["agreed"] = ["criteria", "pact"]
    assert statuses(ClusterYear.model_validate(facts), date(2023, 12, 31))["ky-giao-uoc"] == "met"
    found = [statuses(year(), on)["dang-ky-thi-dua"] for on in (date(2023, 1, 31), date(2023, 2, 1))]
    assert found == ["upcoming", "open"]
    facts["criteria"]["issued_on"] = None
    state = progress(ClusterYear.model_validate(facts), RULES, on=date(2023, 12, 31))
    assert state.steps[0].missing == ("criteria.issued_on",)
    assert "day of issue of the criteria" in state.explain("en")

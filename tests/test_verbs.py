"""Arguments that do not fit each other are refused with the place and what was expected."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from fractions import Fraction

import pytest

from build import ALL_MET, book, case, cluster, contest, criterion, measured
from tdkt_rules import LONG_BIEN_2023 as RULES
from tdkt_rules import (
    Criterion,
    Dossier,
    Judgement,
    Measure,
    Meeting,
    NoRuleSetInForce,
    RuleSetConflict,
    Ruling,
    TdktError,
    amend,
    assess,
    check,
    deadlines,
    evaluate,
    in_force,
    nominate,
    rank,
    score,
    to_plain,
)

YEAR = contest({"a": "90", "b": "80"})
SHEETS = assess(YEAR).sheets
STANDINGS = rank(SHEETS, RULES)
EMPTY = Dossier(unit="a")


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: amend(RULES, readings={"x": "y"}), "rounding"),
        (lambda: amend(RULES, readings={"rounding": "y"}), "criterion, total"),
        (lambda: amend(RULES, x=1), "places"),
        (
            lambda: score(
                Dossier(unit="a", entries=(Measure(criterion="x", plan="1", reported="1"),)), book(criterion()), RULES
            ),
            "entries.0.criterion",
        ),
        (
            lambda: score(
                Dossier(unit="a", entries=(Judgement(criterion="t", self_points="1"),)), book(criterion()), RULES
            ),
            "measure",
        ),
        (lambda: rank([*SHEETS, SHEETS[0]], RULES), "'a' has two sheets"),
        (lambda: evaluate(EMPTY, "x", RULES, year=2023, block="ward"), "tap-the-lao-dong-xuat-sac"),
        (lambda: evaluate(EMPTY, "bang-khen-thanh-pho", RULES, year=2023, block="x"), "school"),
        (lambda: evaluate(EMPTY, "bang-khen-thanh-pho", RULES, year=0, block="ward"), "9998"),
        (lambda: nominate(YEAR.cluster, YEAR.dossiers, rank(SHEETS[:1], RULES), RULES, year=2023), "standings: b"),
        (lambda: nominate(YEAR.cluster, [EMPTY, EMPTY], STANDINGS, RULES, year=2023), "two dossiers"),
        (lambda: nominate(YEAR.cluster, [Dossier(unit="z")], STANDINGS, RULES, year=2023), "dossiers: z"),
        (
            lambda: nominate(
                YEAR.cluster, [], STANDINGS, RULES, year=2023, rulings=[Ruling(matter="flag", unit="z", by="council")]
            ),
            "rulings: z",
        ),
        (lambda: deadlines(RULES, "x", 2023), "ward"),
        (lambda: deadlines(RULES, "ward", 0), "9998"),
        (lambda: deadlines(RULES, "ward", 2023, {"x": date(2023, 1, 1)}), "hoi-nghi-tong-ket"),
        (lambda: deadlines(RULES, "ward", 2023, {"nhiem-ky": datetime(2023, 1, 1)}), "no day"),
        (lambda: deadlines(RULES, "ward", 2023, roll="x"), "next-working-day"),
        (lambda: deadlines(RULES, "ward", 2023, {"hoi-nghi-tong-ket": date.min}), "out of the calendar"),
        (lambda: deadlines(RULES, "ward", 2023, {"bat-dau-nhiem-ky": date.max}), "out of the calendar"),
        (
            lambda: deadlines(
                RULES,
                "ward",
                2023,
                roll="next-working-day",
                holidays=[date(2023, 1, 1) + timedelta(days=n) for n in range(1000)],
            ),
            "no working day",
        ),
        (lambda: check(5, RULES), "ClusterYear"),  # type: ignore[arg-type]
        (lambda: check(Meeting(kind="hop-tru-bi", on=date(2023, 5, 5)), RULES), "cluster="),
        (lambda: check(YEAR, RULES, on=datetime(2023, 1, 1)), "no day"),
        (lambda: in_force("long-bien", datetime(2023, 1, 1)), "no day"),
        (lambda: RULES.clause("Z"), "B.II.1.1"),
        (lambda: STANDINGS.explain("fr"), "vi, en"),
        (lambda: to_plain(object()), "result"),
        (lambda: rank(SHEETS, amend(RULES, rules=())), "no rule Ranking"),
    ],
)
def test_what_is_refused(call: Callable[[], object], said: str) -> None:
    with pytest.raises(TdktError, match=said.replace("(", r"\(")):
        call()


def test_which_rule_set_is_in_force() -> None:
    ended = amend(RULES, id="old", in_force_until=date(2024, 1, 1))
    assert in_force("long-bien", date(2024, 1, 2), among=[ended, RULES]) is RULES
    with pytest.raises(RuleSetConflict, match="2024-01-01"):
        in_force("long-bien", date(2024, 1, 1), among=[ended, RULES])
    with pytest.raises(NoRuleSetInForce, match="none"):
        in_force("long-bien", date(2024, 1, 1), among=[])
    with pytest.raises(NoRuleSetInForce):
        assess(contest({"a": "1"}, year=2022))
    assert assess(contest({"a": "1"}, year=2022, block="school")).rules.fingerprint == RULES.fingerprint


@pytest.mark.parametrize(
    ("roll", "review", "report"),
    [
        ("none", date(2023, 7, 29), date(2023, 12, 17)),
        ("next-working-day", date(2023, 8, 1), date(2023, 12, 17)),
        ("previous-working-day", date(2023, 7, 28), date(2023, 12, 15)),
    ],
)
def test_rolling(roll: str, review: date, report: date) -> None:
    found = {
        each.id: each
        for each in deadlines(
            RULES, "ward", 2023, {"hoi-nghi-tong-ket": date(2023, 12, 20)}, roll=roll, holidays={date(2023, 7, 31)}
        )
    }
    assert (found["hoi-nghi-so-ket"].last_day, found["bao-cao-ket-qua-cham-diem"].last_day) == (review, report)
    assert (found["hoi-nghi-so-ket"].rolled_from is None) == (roll == "none")
    assert found["hoi-nghi-so-ket"].explain("en")


def test_the_status_of_a_deadline() -> None:
    launch = next(each for each in deadlines(RULES, "school", 2023) if each.id == "hoi-nghi-trien-khai")
    cases = [
        (date(2023, 9, 30), None, "upcoming"),
        (date(2023, 10, 1), None, "open"),
        (date(2023, 10, 31), None, "open"),
        (date(2023, 11, 1), None, "overdue"),
    ]
    cases += [
        (date(2023, 12, 1), date(2023, 10, 31), "met"),
        (date(2023, 12, 1), date(2023, 11, 1), "late"),
        (date(2023, 10, 5), date(2023, 10, 6), "open"),
    ]
    assert [launch.status(on, done) for on, done, _ in cases] == [status for _, _, status in cases]


@pytest.mark.parametrize("year", range(1900, 2101, 7))
def test_deadlines_lie_in_their_window(year: int) -> None:
    for block in ("ward", "school", "other"):
        for each in deadlines(RULES, block, year):
            assert each.last_day is None or year <= each.last_day.year <= year + 1
            assert each.opens is None or each.last_day is None or each.opens <= each.last_day
            assert each.binding == (each.last_day is None or each.last_day >= date(2023, 2, 10))
            assert each.explain("vi")


def test_the_last_days_count_from_the_conference_that_was_held() -> None:
    facts = YEAR.model_dump(mode="json")
    facts["events"] = {"hoi-nghi-tong-ket": "2023-12-20"}
    facts["done"] = {"hoi-nghi-tong-ket": "2023-12-21"}
    done = {each.id: each.last_day for each in assess(type(YEAR).model_validate(facts)).deadlines}
    facts["meetings"] = [{"kind": "hoi-nghi-tong-ket", "on": "2023-12-22", "present": ["a", "b"]}]
    facts["cluster"]["term_from"] = "2023-01-01"
    held = {each.id: each.last_day for each in assess(type(YEAR).model_validate(facts)).deadlines}
    assert (done["hop-tru-bi"], held["hop-tru-bi"]) == (date(2023, 12, 20), date(2023, 12, 21))
    assert held["hoi-nghi-tong-ket"] == date(2023, 12, 20)
    assert held["nhiem-ky"] == date(2023, 12, 31)


def test_plain_results() -> None:
    plain = to_plain(assess(YEAR))
    assert plain["standings"]["places"][0]["share"] == "9/10"
    assert plain["slate"]["findings"][0]["vi"]
    assert plain["sheets"][0]["lines"][0]["points"] == "90"
    assert to_plain([Fraction(1), None, date(2023, 1, 1)]) == ["1/1", None, "2023-01-01"]


def test_every_line_of_a_sheet_has_its_reason() -> None:
    total = amend(RULES, readings={"rounding": "total", "reverse-formula": "all-or-nothing"})
    judged: Criterion = criterion("judged")
    lines = [
        measured(RULES, criterion(), "3", "1"),
        measured(total, criterion(), "3", "1"),
        measured(RULES, criterion(), "3", None),
        measured(RULES, criterion(), "0", "1"),
        measured(amend(RULES, readings={"zero-plan": "full"}), criterion(), "0", "1"),
        measured(RULES, criterion("reverse"), "3", "1"),
        measured(total, criterion("reverse"), "3", "4"),
        measured(RULES, criterion("reverse", bonus={"kind": "fixed", "from_percent": "110", "points": "1"}), "10", "5"),
        measured(
            amend(RULES, rules=tuple(rule for rule in RULES.rules if rule.kind != "scoring")), criterion(), "3", "1"
        ),
        score(EMPTY, book(judged), RULES).lines[0],
        score(Dossier(unit="a", entries=(Judgement(criterion="t", self_points="5"),)), book(judged), RULES).lines[0],
    ]
    for line in lines:
        assert line.findings
        assert repr(line)
        for finding in line.findings:
            assert finding.vi
            assert finding.en


def test_explanations_of_what_is_open() -> None:
    unsettled = contest(
        {"a": "90", "b": None, "c": "90"},
        conduct={"c": [case("kiem-diem-sau")], "a": None},
        stated={"b": {"internal_unity": True}, "c": ALL_MET},
        without=("b",),
    )
    for readings in (
        {},
        {"most-excellent": "cluster-vote", "one-award-per-unit": "form-and-title"},
        {"unequal-maximum": "share-of-maximum"},
    ):
        result = assess(unsettled, amend(RULES, readings=readings))
        for lang in ("vi", "en"):
            assert result.explain(lang)
            assert all(sheet.explain(lang) for sheet in result.sheets)
    assert check(cluster("a", "b", deputies=["a", "b"]), RULES)[0].facts["head"] == "a"


@pytest.mark.parametrize("place", range(len(RULES.rules)))
def test_a_rule_set_that_lacks_a_rule_still_answers_or_says_what_it_lacks(place: int) -> None:
    lacking = amend(RULES, rules=RULES.rules[:place] + RULES.rules[place + 1 :])
    facts = YEAR.model_dump(mode="json")
    facts["cluster"]["term_from"] = "2023-01-01"
    try:
        result = assess(type(YEAR).model_validate(facts), lacking)
    except TdktError as error:
        assert "rule set long-bien-2023" in str(error) or "expected one of" in str(error)  # noqa: PT017
    else:
        assert result.explain("vi")
        assert result.explain("en")


def test_a_self_score_that_stands_says_so() -> None:
    stands = amend(RULES, readings={"unreviewed-judgement": "self-points-stand"})
    entry = Judgement(criterion="t", self_points="5")
    line = score(Dossier(unit="a", entries=(entry,)), book(criterion("judged")), stands).lines[0]
    assert [(f.code, f.severity, f.readings) for f in line.findings] == [
        ("self-points-stand", "advice", ("unreviewed-judgement",))
    ]
    lacking = amend(RULES, rules=tuple(rule for rule in RULES.rules if rule.kind != "scoring"))
    line = score(Dossier(unit="a", entries=(entry,)), book(criterion("judged")), lacking).lines[0]
    assert [f.code for f in line.findings] == ["no-scoring-rule"]


def test_what_is_done_on_the_day_of_asking_is_done() -> None:
    launch = next(each for each in deadlines(RULES, "ward", 2023) if each.id == "hoi-nghi-trien-khai")
    day = date(2023, 3, 31)
    assert (launch.status(day, day), launch.status(day, date(2023, 4, 1))) == ("met", "open")
    assert launch.status(date(2023, 4, 1), date(2023, 4, 1)) == "late"


def test_an_evaluation_says_of_whom_and_what_was_asked() -> None:
    found = evaluate(YEAR.dossiers[0], "bang-khen-thanh-pho", RULES, year=2023, block="ward")
    assert (found.unit, found.asked) == (YEAR.dossiers[0].unit, "bang-khen-thanh-pho")

"""B.III.2: the Council's stage, with votes, the Government's flag, special cases and reopened results."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from build import ALL_MET, NO_FLAG, case, contest
from tdkt_rules import (
    CouncilResult,
    Decision,
    Dossier,
    RuleSet,
    Ruling,
    Slate,
    TdktError,
    Vote,
    amend,
    assess,
    check,
    council,
    history,
    prize,
    reconsider,
    tally,
    to_plain,
    transition,
)

clause = pytest.mark.clause
FLAG = "co-thi-dua-thanh-pho"
MERIT = "bang-khen-thanh-pho"


def slates(rules: RuleSet, count: int, points: Callable[[int], dict[str, Any]] | None = None) -> list[Slate]:
    """Return slates of clusters c01, c02, ... of two units: one for the flag, one for the certificate of merit."""
    made = []
    for number in range(1, count + 1):
        facts = contest(points(number) if points else {"a": str(90 - number), "b": "50"}).model_dump(mode="json")
        facts["cluster"]["id"] = f"c{number:02}"
        made.append(assess(type(contest({"a": "1"})).model_validate(facts), rules).slate)
    return made


def state(result: CouncilResult, award: str) -> Any:
    return next(each for each in result.quotas if each.award == award)


def codes(result: Any) -> list[tuple[str, str, str]]:
    return [(f.code, f.clause, f.severity.value) for f in result.findings]


def ruling(matter: str, cluster: str | None, unit: str, **more: Any) -> Ruling:
    return Ruling.model_validate({"matter": matter, "cluster": cluster, "unit": unit, "by": "council", **more})


@clause("B.III.2")
@pytest.mark.parametrize(("quota", "over"), [(None, 0), (11, 0), (10, 0), (9, 1), (7, 3), (0, 10)])
def test_over_the_quota_nobody_is_dropped(rules: RuleSet, quota: int | None, over: int) -> None:
    result = council(slates(rules, 10), rules, quotas={} if quota is None else {FLAG: quota})
    found = state(result, FLAG)
    assert (len(found.nominees), found.over, found.yielded) == (10, over, ())
    assert [each.cluster for each in found.nominees] == [f"c{number:02}" for number in range(1, 11)]
    told = ("quota-exceeded", "B.III.2", "advice")
    assert (told in codes(result)) == (over > 0)
    edge = [each.cluster for each in found.edge]
    assert edge == ([] if not over else ["c01"] if quota == 0 else [f"c{quota:02}", f"c{quota + 1:02}"])
    assert found.tied == ()
    assert len(state(result, MERIT).nominees) == 10


@clause("B.III.2")
def test_a_ruling_names_who_yields(rules: RuleSet) -> None:
    made = slates(rules, 10)
    yields = ruling("quota", "c03", "a", award=FLAG, reason="Đã nhận cờ năm trước")
    result = council(made, rules, quotas={FLAG: 9}, rulings=[yields])
    found = state(result, FLAG)
    assert (found.over, [(each.cluster, each.unit) for each in found.yielded], len(found.nominees)) == (
        0,
        [("c03", "a")],
        9,
    )
    assert ("quota-yielded", "B.III.2", "info") in codes(result)
    assert "Đã nhận cờ năm trước" in result.explain("vi")
    assert "c03, a" in result.explain("en")


@clause("B.III.2")
@pytest.mark.parametrize(
    "given",
    [
        {"cluster": "c03", "unit": "b", "award": FLAG},
        {"cluster": "c99", "unit": "a", "award": FLAG},
        {"cluster": "c03", "unit": "a", "award": MERIT},
        {"cluster": "c03", "unit": "a", "award": FLAG, "by": "cluster"},
    ],
)
def test_a_ruling_that_does_not_fit(rules: RuleSet, given: dict[str, Any]) -> None:
    misfit = Ruling.model_validate({"matter": "quota", "by": "council", **given})
    result = council(slates(rules, 10), rules, quotas={FLAG: 9}, rulings=[misfit])
    assert state(result, FLAG).over == 1
    assert ("council-ruling-does-not-fit", "B.III.2", "violation") in codes(result)


@clause("B.III.2")
def test_more_rulings_than_are_needed(rules: RuleSet) -> None:
    both = [ruling("quota", cluster, "a", award=FLAG) for cluster in ("c03", "c04")]
    result = council(slates(rules, 10), rules, quotas={FLAG: 9}, rulings=both)
    assert [each.cluster for each in state(result, FLAG).yielded] == ["c03"]
    assert ("council-ruling-does-not-fit", "B.III.2", "violation") in codes(result)


@clause("B.III.2")
def test_ties_at_the_edge(rules: RuleSet) -> None:
    level = slates(rules, 4, lambda number: {"a": "90" if number < 3 else "80", "b": "50"})
    found = state(council(level, rules, quotas={FLAG: 1}), FLAG)
    assert [each.cluster for each in found.tied] == ["c01", "c02"]
    found = state(council(level, rules, quotas={FLAG: 2}), FLAG)
    assert (found.tied, [each.cluster for each in found.edge]) == ((), ["c01", "c02", "c03", "c04"])


@clause("B.III.2")
def test_what_is_still_open(rules: RuleSet) -> None:
    facts = contest({"a": "90", "b": "90", "c": "1", "d": "2"}, conduct={"c": None, "d": [case("dang-xem-xet")]})
    result = council([assess(facts, rules).slate], rules)
    assert {(unit, outcome.value) for _, unit, outcome in result.open} >= {("c", "unknown"), ("d", "deferred")}
    assert codes(result).count(("council-still-open", "B.III.2", "advice")) == len({o for *_, o in result.open})
    assert to_plain(result)["open"]


def test_both_form_and_title_count(rules: RuleSet) -> None:
    amended = amend(rules, readings={"one-award-per-unit": "form-and-title"})
    result = council(slates(amended, 2), amended, quotas={"tap-the-lao-dong-xuat-sac": 1})
    found = state(result, "tap-the-lao-dong-xuat-sac")
    assert (len(found.nominees), found.over) == (2, 1)


@clause("B.III.2.1")
def test_the_government_flag_is_chosen_by_the_council(rules: RuleSet) -> None:
    made = slates(rules, 3)
    open_one = council(made, rules)
    assert open_one.government is not None
    assert open_one.government.chosen is None
    assert [each.cluster for each in open_one.government.candidates][:3] == ["c01", "c02", "c03"]
    assert ("government-flag-to-choose", "B.III.2.1", "advice") in codes(open_one)
    chosen = council(made, rules, rulings=[ruling("government-flag", "c02", "a")])
    assert chosen.government is not None
    assert chosen.government.chosen is not None
    assert (chosen.government.chosen.cluster, chosen.government.chosen.unit) == ("c02", "a")
    assert ("government-flag-chosen", "B.III.2.1", "info") in codes(chosen)
    wrong = council(made, rules, rulings=[ruling("government-flag", "c09", "a")])
    assert ("council-ruling-does-not-fit", "B.III.2.1", "violation") in codes(wrong)


@clause("B.III.2.1")
def test_nobody_for_the_government_flag(rules: RuleSet) -> None:
    nobody = contest({"a": "90", "b": "50"}, stated={"a": NO_FLAG, "b": NO_FLAG})
    result = council([assess(nobody, rules).slate], rules)
    assert ("government-flag-nobody", "B.III.2.1", "info") in codes(result)
    kept = [rule for rule in rules.rules if getattr(rule, "goes_to", "") != "chosen-by-council"]
    without = amend(rules, rules=kept)
    assert council([assess(nobody, without).slate], without).government is None


@pytest.mark.parametrize(("count", "most"), [(4, 0), (5, 1), (48, 9), (54, 10), (66, 13)])
def test_the_cap_of_the_government_flag(rules: RuleSet, count: int, most: int) -> None:
    alone = slates(rules, count, lambda number: {"a": str(number)})
    result = council(alone, rules)
    assert result.government is not None
    assert (result.government.meeting_standard, result.government.most, result.government.verified) == (
        count,
        most,
        True,
    )
    cap = next(f for f in result.findings if f.code == "flag-cap")
    assert "chưa được đối chiếu" not in cap.vi
    school = council([assess(contest({"a": "1"}, block="school"), rules).slate], rules)
    assert school.government is not None
    assert school.government.verified is False
    assert "chưa được đối chiếu" in next(f for f in school.findings if f.code == "flag-cap").vi
    later = council([assess(contest({"a": "1"}, year=2026), rules).slate], rules).government
    assert later is not None
    assert later.most is None


@clause("B.III.2.special")
def test_special_cases_go_up_to_the_city(rules: RuleSet) -> None:
    made = slates(rules, 2)
    result = council(made, rules, rulings=[ruling("special", "c01", "b"), ruling("special", "c01", "z")])
    assert result.to_city == (("c01", "b"),)
    assert ("submitted-to-city", "B.III.2.special", "info") in codes(result)
    assert ("council-ruling-does-not-fit", "B.III.2.special", "violation") in codes(result)


@clause("B.III.2")
@pytest.mark.parametrize(
    ("members", "in_favour", "carried", "lacking"),
    [
        (17, 13, False, 1),
        (17, 14, True, 0),
        (5, 4, True, 0),
        (5, 3, False, 1),
        (10, 0, False, 8),
        (0, 0, None, 0),
        (3, 4, None, 0),
    ],
)
def test_a_vote(rules: RuleSet, members: int, in_favour: int, carried: bool | None, lacking: int) -> None:
    vote = Vote(matter=FLAG, cluster="c01", unit="a", on=date(2024, 6, 1), members=members, in_favour=in_favour)
    found = tally(vote, rules)
    assert (found.carried, found.lacking) == (carried, lacking)
    assert [f.clause for f in found.findings] == ["B.III.2"]
    assert all(f.vi and f.en for f in found.findings)


@pytest.mark.parametrize(
    ("on", "award", "verified"),
    [
        (date(2023, 12, 31), FLAG, None),
        (date(2024, 1, 1), FLAG, True),
        (date(2024, 1, 1), MERIT, None),
        (date(2025, 6, 30), FLAG, True),
        (date(2025, 7, 1), FLAG, False),
        (date(2026, 10, 1), FLAG, None),
    ],
)
def test_which_majority(rules: RuleSet, on: date, award: str, verified: bool | None) -> None:
    vote = Vote.model_validate({"matter": award, "cluster": "c", "unit": "a", "on": on, "members": 17, "in_favour": 17})
    found = tally(vote, rules)
    assert (found.carried is None) == (verified is None)
    assert found.findings[0].facts.get("verified_text") == verified


def test_votes_before_the_council(rules: RuleSet) -> None:
    def vote(unit: str, members: int) -> Vote:
        return Vote(matter=FLAG, cluster="c01", unit=unit, on=date(2024, 1, 5), members=members, in_favour=members)

    result = council(slates(rules, 1), rules, members=17, votes=[vote("a", 17), vote("a", 16), vote("z", 17)])
    assert [each.carried for each in result.tallies] == [True, True, True]
    assert [code for code, *_ in codes(result) if code.startswith("vote-")] == [
        *("vote-carried", "vote-carried", "vote-other-members", "vote-carried", "vote-on-no-nominee")
    ]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda made, rules: council([], rules), "at least one"),
        (lambda made, rules: council([*made, made[0]], rules), "twice"),
        (lambda made, rules: council(made, amend(rules, readings={"rounding": "total"})), "nominate it again"),
        (lambda made, rules: council([*made, assess(contest({"a": "1"}, year=2024), rules).slate], rules), "one year"),
        (lambda made, rules: council(made, rules, quotas={"x": 1}), FLAG),
        (lambda made, rules: council(made, rules, quotas={FLAG: -1}), "0 or more"),
        (lambda made, rules: council(made, rules, quotas={FLAG: True}), "0 or more"),
        (lambda made, rules: prize("x", rules, on=date(2025, 8, 1)), FLAG),
        (lambda made, rules: prize(FLAG, rules, on="2025-08-01"), "no day"),
        (lambda made, rules: history(Dossier(unit="a"), rules, year=2023, block="ward", asked="x"), FLAG),
        (
            lambda made, rules: history(Dossier(unit="a"), amend(rules, rules=KEPT(rules)), year=2023, block="ward"),
            "Standards",
        ),
        (lambda made, rules: reconsider(made[0], contest({"a": "1"}), rules), "expected"),
        (
            lambda made, rules: reconsider(
                assess(contest({"a": "1"}), rules).slate, contest({"a": "1"}), amend(rules, id="x")
            ),
            "those",
        ),
    ],
)
def test_what_is_refused(rules: RuleSet, call: Callable[[list[Slate], RuleSet], object], said: str) -> None:
    with pytest.raises(TdktError, match=said):
        call(slates(rules, 2), rules)


def KEPT(rules: RuleSet) -> list[Any]:  # noqa: N802
    return [rule for rule in rules.rules if rule.kind != "standards"]


def test_without_its_rules_the_council_says_what_it_lacks(rules: RuleSet) -> None:
    for kind in ("council-list", "city-submission"):
        less = amend(rules, rules=[rule for rule in rules.rules if rule.kind != kind])
        if kind == "council-list":
            with pytest.raises(TdktError, match="CouncilList"):
                council(slates(less, 1), less)
        else:
            assert council(slates(less, 1), less, rulings=[ruling("special", "c01", "a")]).to_city == ()


@pytest.mark.parametrize(
    ("award", "on", "amount"),
    [
        (FLAG, date(2025, 6, 30), None),
        (FLAG, date(2025, 7, 1), Decimal(18720000)),
        ("tap-the-lao-dong-tien-tien", date(2025, 8, 1), Decimal(1872000)),
        ("tap-the-lao-dong-xuat-sac", date(2026, 7, 1), Decimal(3795000)),
        ("co-thi-dua-chinh-phu", date(2026, 6, 30), Decimal(28080000)),
        (MERIT, date(2026, 7, 1), Decimal(7590000)),
        (FLAG, date(2026, 10, 1), None),
        (FLAG, date(2000, 1, 1), None),
    ],
)
def test_prize_money(rules: RuleSet, award: str, on: date, amount: Decimal | None) -> None:
    found = prize(award, rules, on=on)
    assert found.amount == amount
    assert found.findings[0].severity == "info"
    assert found.findings[0].vi


# reopened cases: the leader was under examination


def deferred(cleared: Any, **more: Any) -> Any:
    return contest({"a": "95", "b": "90", "c": "80"}, conduct={"a": cleared}, **more)


@clause("B.III.1.condition.4", "B.III.2")
def test_a_cleared_leader_takes_the_flag(rules: RuleSet) -> None:
    before = assess(deferred([case("dang-xem-xet")]), rules).slate
    result = reconsider(before, deferred([]), rules)
    changes = {each.unit: (each.before, each.after, each.outcome_before, each.stands) for each in result.changes}
    assert changes == {"a": (None, FLAG, "deferred", True), "b": (FLAG, MERIT, "eligible", True)}
    assert [code for code, *_ in codes(result)] == ["result-changed"] * 2
    assert result.slate.flag == "a"
    assert all(each.reasons for each in result.changes)
    assert "Đơn vị a" in result.explain("vi")
    assert result.explain("en").count("\n") == result.explain("vi").count("\n")


@clause("B.III.2")
def test_a_decision_stands_until_it_is_reopened(rules: RuleSet) -> None:
    before = assess(deferred([case("dang-xem-xet")]), rules).slate
    decided = Decision(award=FLAG, cluster="c", unit="b", on=date(2024, 1, 10))
    other = Decision(award=FLAG, cluster="elsewhere", unit="b", on=date(2024, 1, 10))
    held = reconsider(before, deferred([]), rules, decisions=[other, decided])
    assert {each.unit: (each.stands, each.held_by) for each in held.changes} == {
        "a": (False, decided),
        "b": (False, decided),
    }
    assert set(codes(held)) == {("decision-stands", "B.III.2", "advice")}
    reopen = [{"matter": "reopen", "unit": unit, "by": "council", "reason": "Đã có kết luận"} for unit in ("a", "b")]
    again = reconsider(before, deferred([], rulings=reopen), rules, decisions=[decided])
    assert all(each.stands for each in again.changes)
    assert {code for code, *_ in codes(again)} == {"decision-reopened"}
    by_cluster = deferred([], rulings=[{**each, "by": "cluster"} for each in reopen])
    assert not any(each.stands for each in reconsider(before, by_cluster, rules, decisions=[decided]).changes)


def test_a_confirmed_case_changes_only_its_unit(rules: RuleSet) -> None:
    before = assess(deferred([case("dang-xem-xet")]), rules).slate
    result = reconsider(before, deferred([case("sai-pham-nghiem-trong")]), rules)
    assert [(each.unit, each.outcome_after) for each in result.changes] == [("a", "excluded")]
    assert reconsider(before, deferred([case("dang-xem-xet")]), rules).changes == ()


# history


def dossier(history_of: dict[str, list[Any]], **more: Any) -> Dossier:
    return Dossier.model_validate({"unit": "a", "achievements": {**ALL_MET, "history": history_of}, **more})


@clause("B.III.1.standard")
def test_streaks_duplicates_and_impossible_years(rules: RuleSet) -> None:
    stated = dossier(
        {
            "2019": ["hoan-thanh-xuat-sac"],
            "2021": ["hoan-thanh-xuat-sac", {"award": MERIT, "basis": "sudden"}],
            "2022": ["hoan-thanh-xuat-sac", "hoan-thanh-xuat-sac", {"award": FLAG, "revoked": True}],
            "2023": [MERIT],
        }
    )
    found = history(stated, rules, year=2023, block="ward")
    assert [(each.award, each.years, each.open) for each in found.streaks] == [
        ("hoan-thanh-xuat-sac", (2021, 2022), True)
    ]
    assert [(f.code, f.clause, f.severity.value) for f in found.findings] == [
        ("award-twice", "B.III.1.standard", "advice"),
        ("award-not-past", "B.III.1.standard", "advice"),
    ]
    assert [(each.year, each.basis, each.revoked) for each in found.awards][1:3] == [
        (2021, "annual", False),
        (2021, "sudden", False),
    ]
    closed = history(dossier({"2021": [], "2022": [MERIT]}), rules, year=2023, block="ward")
    assert [(each.years, each.open) for each in closed.streaks] == [((2022,), False)]
    assert history(Dossier(unit="a"), rules, year=2023, block="ward").awards == ()


@clause("A.II.2.3.a")
@pytest.mark.parametrize(
    ("registered", "asked", "received", "told"),
    [
        (None, "tap-the-lao-dong-xuat-sac", None, False),
        ([], "tap-the-lao-dong-xuat-sac", None, True),
        (["tap-the-lao-dong-xuat-sac"], "tap-the-lao-dong-xuat-sac", None, False),
        ([], MERIT, None, False),
        ([], None, None, False),
        ([], "tap-the-lao-dong-xuat-sac", "2024-01-02", False),
    ],
)
def test_whether_a_title_was_registered(
    rules: RuleSet, registered: list[str] | None, asked: str | None, received: str | None, told: bool
) -> None:
    stated = dossier({}, registered=None if registered is None else {"titles": registered}, received_on=received)
    found = [
        f for f in history(stated, rules, year=2023, block="ward", asked=asked).findings if f.clause == "A.II.2.3.a"
    ]
    assert [f.code for f in found] == (["title-not-registered"] if told else [])
    assert all("chưa được đối chiếu" in f.vi and "not verified" in f.en for f in found)


# the transition


@clause("B.III.1.standard")
def test_one_year_under_both_laws(rules: RuleSet) -> None:
    half = {**NO_FLAG, "outstanding_in_movement": False, "history": {"2022": []}, "advanced_labourers": 60}
    disciplined = {**half, "advanced_labourers": 80, "disciplined": 1}
    year = contest({"a": "90", "b": "80", "c": "70"}, stated={"b": half, "c": disciplined})
    found = transition(year, rules)
    assert found.regimes == ("2003", "2022")
    by_unit = {each.unit: dict(each.awards) for each in found.contrasts}
    assert by_unit == {
        "b": {"2003": "tap-the-lao-dong-tien-tien", "2022": None},
        "c": {"2003": None, "2022": "tap-the-lao-dong-xuat-sac"},
    }
    differing = {each.unit: [f.facts["award"] for f in each.findings["2003"]] for each in found.contrasts}
    assert differing == {"b": ["tap-the-lao-dong-tien-tien"], "c": ["tap-the-lao-dong-xuat-sac"]}
    assert "Đơn vị b" in found.explain("vi")
    assert to_plain(found)["contrasts"][0]["awards"]["2022"] is None


@clause("B.III.1.standard")
def test_dossiers_of_the_last_and_the_first_day(rules: RuleSet) -> None:
    facts = contest(
        {"a": "90", "b": "80"},
        stated={"a": {**ALL_MET, "advanced_labourers": 69}, "b": {**ALL_MET, "advanced_labourers": 69}},
    ).model_dump(mode="json")
    facts["dossiers"][0]["received_on"], facts["dossiers"][1]["received_on"] = "2023-12-31", "2024-01-01"
    year = type(contest({"a": "1"})).model_validate(facts)
    states = {each.unit: each.standards["tap-the-lao-dong-tien-tien"] for each in assess(year, rules).slate.evaluations}
    assert states == {"a": "met", "b": "not-met"}
    assert [f.clause for f in check(year, rules) if f.code == "different-award-laws"] == ["B.III.1.standard"]


def test_a_share_is_no_more_than_information(rules: RuleSet) -> None:
    result = council(slates(rules, 2), rules)
    assert state(result, FLAG).nominees[0].share == Fraction(89, 100)


@clause("B.III.2")
@pytest.mark.parametrize(
    ("award", "unit", "held"),
    [
        (FLAG, "b", {"a", "b"}),
        (FLAG, "c", {"a"}),
        (FLAG, "a", set()),
        (MERIT, "b", set()),
        (MERIT, "c", set()),
    ],
)
def test_which_decisions_hold_a_change(rules: RuleSet, award: str, unit: str, held: set[str]) -> None:
    before = assess(deferred([case("dang-xem-xet")]), rules).slate
    decided = Decision.model_validate({"award": award, "cluster": "c", "unit": unit, "on": "2024-01-10"})
    result = reconsider(before, deferred([]), rules, decisions=[decided])
    assert {each.unit for each in result.changes if not each.stands} == held
    assert {each.unit for each in result.changes} == {"a", "b"}


def test_a_case_is_reopened_under_its_own_rules(rules: RuleSet) -> None:
    vote = amend(rules, readings={"most-excellent": "cluster-vote"})
    before = assess(deferred([case("dang-xem-xet")]), vote).slate
    result = reconsider(before, deferred([], rulings=[{"matter": "reopen", "unit": "a", "by": "council"}]), vote)
    assert result.slate.rules.fingerprint == vote.fingerprint
    assert {each.unit: (each.outcome_after, each.ruling) for each in result.changes} == {"a": ("eligible", None)}

"""Criteria of every kind, under a guidance that is not Long Biên's."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from build import cluster
from foreign import filled, guidance, table
from tdkt_rules import (
    LONG_BIEN_2023,
    Adjustment,
    ClusterYear,
    CriteriaBook,
    Criterion,
    Dossier,
    Figure,
    Leader,
    RuleSet,
    TdktError,
    amend,
    assess,
    check,
    deadlines,
    grade,
    progress,
    reconcile,
    roll_up,
    score,
    to_plain,
)
from tdkt_rules.figures import figure_points
from tdkt_rules.intervals import Interval

RULES = guidance()


def figure(verified: Any, **more: Any) -> dict[str, Any]:
    return {"kind": "figure", "reported": verified, "verified": verified, **more}


def points(criterion: dict[str, Any], entry: dict[str, Any], rules: RuleSet = RULES, **more: Any) -> Decimal | None:
    line = score(filled("a", entry), table(criterion), rules, **more).lines[0]
    assert line.findings[0].vi
    assert line.findings[0].en
    value = line.points
    assert value is None or isinstance(value, Decimal | Fraction)
    return None if value is None else Decimal(value) if isinstance(value, Decimal) else Decimal(str(value))


COUNT = {"kind": "count", "points": "20", "scale": {"kind": "count", "each": "3"}}
LOSES = {"kind": "deduction", "points": "20", "scale": {"kind": "deduction", "each": "0.1", "per": "5"}}
CAPPED = {"kind": "deduction", "points": "10", "scale": {"kind": "deduction", "each": "4", "most": "6"}}
BANDS = {
    "kind": "bands",
    "points": "10",
    "scale": {
        "kind": "bands",
        "bands": [
            {"below": "50", "points": "0"},
            {"at_least": "50", "below": "75", "points": "4"},
            {"at_least": "75", "at_most": "95", "points": "7.5"},
            {"above": "95", "points": "10"},
        ],
    },
}
LATE = {
    "kind": "lateness",
    "points": "5",
    "scale": {
        "kind": "lateness",
        "bands": [
            {"at_most": "0", "points": "5"},
            {"above": "0", "at_most": "3", "points": "3"},
            {"above": "3", "points": "0"},
        ],
    },
}
TABLE = {
    "kind": "table",
    "points": "10",
    "scale": {
        "kind": "table",
        "sizes": [{"below": "100"}, {"at_least": "100"}],
        "figures": [{"below": "50"}, {"at_least": "50", "below": "80"}, {"at_least": "80"}],
        "points": [["2", "6", "9"], ["3", "7", "10"]],
    },
}


@pytest.mark.parametrize(
    ("criterion", "entry", "expected"),
    [
        (COUNT, figure("4"), "12"),
        (COUNT, figure("0"), "0"),
        (COUNT, figure("7"), "20"),
        (COUNT, figure("5", waived="1", reason="Trùng"), "12"),
        (LOSES, figure("19.6"), "19.7"),
        (LOSES, figure("4.9"), "20"),
        (LOSES, figure("5"), "19.9"),
        (LOSES, figure("2000"), "0"),
        (CAPPED, figure("1"), "6"),
        (CAPPED, figure("2"), "4"),
        (CAPPED, figure("2", waived="1", reason="Bất khả kháng"), "6"),
        (BANDS, figure("49.999"), "0"),
        (BANDS, figure("50"), "4"),
        (BANDS, figure("75"), "7.5"),
        (BANDS, figure("95"), "7.5"),
        (BANDS, figure("95.000001"), "10"),
        (TABLE, figure("80", size="99"), "9"),
        (TABLE, figure("79", size="100"), "7"),
        (TABLE, figure("10", size="100"), "3"),
        (TABLE, figure("10"), None),
    ],
)
def test_figures(criterion: dict[str, Any], entry: dict[str, Any], expected: str | None) -> None:
    assert points(criterion, entry) == (None if expected is None else Decimal(expected))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-06-30", "5"),
        ("2026-06-01", "5"),
        ("2026-07-01", "3"),
        ("2026-07-03", "3"),
        ("2026-07-04", "0"),
        (None, None),
    ],
)
def test_lateness(day: str | None, expected: str | None) -> None:
    entry = {"kind": "delivery", "due": "2026-06-30", "reported": "2026-06-30", "verified": day}
    assert points(LATE, entry) == (None if expected is None else Decimal(expected))


def test_a_figure_without_a_scale_has_no_points() -> None:
    plain = Criterion(id="t", name="Tiêu chí", kind="yes-no", points=Decimal(2))
    entry = Figure(criterion="t", reported=Decimal(1), verified=Decimal(1))
    assert figure_points(plain, entry, official=True) is None


@pytest.mark.parametrize(("verified", "expected"), [(True, "2"), (False, "0"), (None, None)])
def test_yes_or_no(verified: bool | None, expected: str | None) -> None:
    entry = {"kind": "answer", "reported": True, "verified": verified}
    assert points({"kind": "yes-no", "points": "2"}, entry) == (None if expected is None else Decimal(expected))


def test_both_columns_and_rounding() -> None:
    third = {"kind": "count", "points": "10", "scale": {"kind": "count", "each": "0.333333"}}
    entry = {"kind": "figure", "reported": "2", "verified": "1"}
    sheet = score(filled("a", entry), table(third), RULES)
    assert (sheet.self_total, sheet.total, sheet.lines[0].achievement) == (
        Decimal("0.67"),
        Decimal("0.33"),
        Fraction(333333, 10**7),
    )
    exact = score(filled("a", entry), table(third), amend(RULES, readings={"rounding": "total"}))
    assert exact.lines[0].points == Fraction(333333, 10**6)
    assert [(each.self_points, each.points) for each in sheet.differences] == [(Decimal("0.67"), Decimal("0.33"))]


# the best of the cluster


RELATIVE = {"kind": "relative", "points": "10"}


def measure(plan: str, verified: str | None) -> dict[str, Any]:
    return {"kind": "measure", "plan": plan, "reported": verified or "1", "verified": verified}


def race(*entries: dict[str, Any] | None, criterion: dict[str, Any] = RELATIVE, **more: Any) -> ClusterYear:
    units = [f"u{place}" for place in range(len(entries))]
    dossiers = [filled(unit, *([entry] if entry else [])) for unit, entry in zip(units, entries, strict=True)]
    return ClusterYear.model_validate(
        {
            "cluster": cluster(*units, block="other").model_dump(),
            "year": 2026,
            "criteria": table(criterion).model_dump(),
            "dossiers": [each.model_dump() for each in dossiers],
            **more,
        }
    )


def given(year: ClusterYear) -> list[str | None]:
    return [None if (p := sheet.lines[0].points) is None else str(p) for sheet in assess(year, RULES).sheets]


def test_against_the_best_with_and_without_a_plan() -> None:
    year = race(
        measure("100", "120"), figure("150"), measure("50", "60"), measure("80", "80"), figure("100"), figure("75")
    )
    assert given(year) == ["10", "10", "10", "5", "6.67", "5"]


def test_a_large_lead() -> None:
    five = {"kind": "relative", "points": "5"}
    year = race(measure("1", "5"), measure("1", "12"), measure("4", "1"), criterion=five)
    assert given(year) == ["3.41", "5", "0.63"]


def test_nobody_above_the_plan() -> None:
    assert given(race(measure("10", "10"), measure("10", "5"))) == ["5", "2.5"]


def test_a_best_that_is_not_known_leaves_open_what_hangs_on_it() -> None:
    year = race(measure("10", "12"), measure("10", "8"), measure("10", None), figure("3"))
    assert given(year) == [None, "4", None, None]
    assert given(race(measure("10", "12"), None)) == [None, None]
    assert given(race(measure("0", "12"), measure("10", "8"))) == [None, "4"]
    excused = {"kind": "not_assigned", "reason": "Không giao"}
    assert given(race(measure("10", "12"), excused)) == ["10", None]
    assert given(race(figure("0"), figure("0"))) == [None, None]


def test_a_late_unit_changes_nobody_else_while_the_leaders_are_settled() -> None:
    settled = {"t0": {"plan": "10", "actual": "12"}}
    year = race(measure("10", "11"), measure("10", "12"), measure("10", "20"), leaders=settled)
    assert given(year) == ["7.5", "10", "10"]
    assert given(race(measure("10", "11"), measure("10", "12"), measure("10", "20"))) == ["5.5", "6", "10"]
    with pytest.raises(ValidationError, match="relative"):
        race(measure("10", "11"), leaders={"x": {}})


def test_one_unit_alone_needs_the_leaders() -> None:
    dossier = filled("a", measure("10", "11"))
    book = table(RELATIVE)
    assert score(dossier, book, RULES).lines[0].points is None
    best = {"t0": Leader(plan=Decimal(10), actual=Decimal(12))}
    assert score(dossier, book, RULES, leaders=best).lines[0].points == Decimal("7.5")


# bonus and adjustments


@pytest.mark.parametrize(
    ("bonus", "actual", "expected"),
    [
        ({"kind": "accumulating", "from_percent": "105", "step_percent": "1", "points": "0.2", "cap": "1"}, "105", "0"),
        (
            {"kind": "accumulating", "from_percent": "105", "step_percent": "1", "points": "0.2", "cap": "1"},
            "107.9",
            "0.4",
        ),
        ({"kind": "accumulating", "from_percent": "105", "step_percent": "1", "points": "0.2", "cap": "1"}, "150", "1"),
        ({"kind": "accumulating", "from_percent": "100", "step_percent": "1", "points": "0.2"}, "150", "10"),
        (
            {
                "kind": "tiers",
                "tiers": [{"from_percent": "110", "points": "1"}, {"from_percent": "130", "points": "3"}],
            },
            "109.9",
            "0",
        ),
        (
            {
                "kind": "tiers",
                "tiers": [{"from_percent": "110", "points": "1"}, {"from_percent": "130", "points": "3"}],
            },
            "110",
            "1",
        ),
        (
            {
                "kind": "tiers",
                "tiers": [{"from_percent": "110", "points": "1"}, {"from_percent": "130", "points": "3"}],
            },
            "200",
            "3",
        ),
        ({"kind": "tiers", "tiers": [{"from_percent": "110", "points": "1"}]}, "90", "0"),
    ],
)
def test_bonus_kinds(bonus: dict[str, Any], actual: str, expected: str) -> None:
    book = table({"kind": "plan", "points": "10", "bonus": bonus})
    sheet = score(filled("a", measure("100", actual)), book, RULES)
    assert sheet.over_plan_bonus == Decimal(expected)


HELD = {
    "achievements": {"history": {"2026": ["co-thi-dua-thanh-pho", {"award": "bang-khen-thanh-pho", "revoked": True}]}}
}


@pytest.mark.parametrize(
    ("more", "total", "missing"),
    [
        (HELD, "107", ()),
        ({"achievements": {"history": {"2026": []}}}, "97", ()),
        ({}, "97", ("achievements.history.2026",)),
    ],
)
def test_an_award_already_won(more: dict[str, Any], total: str, missing: tuple[str, ...]) -> None:
    book = table(
        {"kind": "judged", "points": "100"}, award_bonuses={"co-thi-dua-thanh-pho": "10", "bang-khen-thanh-pho": "4"}
    )
    entry = {"kind": "judgement", "self_points": "97", "reviewed_points": "97"}
    sheet = score(filled("a", entry, **more), book, RULES)
    assert (sheet.total, sheet.missing, sheet.complete) == (Decimal(total), missing, not missing)
    assert sheet.award_bonus == (10 if total == "107" else 0)


def test_adjustments_with_a_reason() -> None:
    book = table({"kind": "judged", "points": "100"})
    entry = {"kind": "judgement", "self_points": "5", "reviewed_points": "5"}

    def total(*given: dict[str, Any]) -> tuple[Decimal, Decimal]:
        sheet = score(filled("a", entry, adjustments=list(given)), book, RULES)
        assert len([f for f in sheet.findings if f.code in ("points-added", "points-taken")]) == len(given)
        return sheet.total, sheet.adjustment

    added, taken = {"points": "1.5", "reason": "Sáng kiến"}, {"points": "2", "takes": True, "reason": "Họp thiếu"}
    assert total(added) == (Decimal("6.5"), Decimal("1.5"))
    assert total(added, taken) == (Decimal("4.5"), Decimal("-0.5"))
    assert total({**taken, "points": "9"}) == (Decimal(0), Decimal(-9))
    with pytest.raises(ValidationError, match="at least 1"):
        total({"points": "1", "reason": ""})


# form


@pytest.mark.parametrize(
    ("criterion", "path"),
    [
        ({"kind": "count", "points": "5"}, "scale"),
        ({"kind": "judged", "points": "5", "scale": {"kind": "count", "each": "1"}}, "scale"),
        ({"kind": "count", "points": "5", "scale": {"kind": "deduction", "each": "1"}}, "scale"),
        (
            {
                "kind": "count",
                "points": "5",
                "scale": {"kind": "count", "each": "1"},
                "bonus": {"kind": "proportional", "rate": "1"},
            },
            "bonus",
        ),
        ({**BANDS, "points": "9"}, "scale.3"),
        ({**TABLE, "points": "9"}, "scale.5"),
    ],
)
def test_a_criterion_that_makes_no_sense(criterion: dict[str, Any], path: str) -> None:
    with pytest.raises(ValidationError) as refused:
        table(criterion)
    assert ".".join(map(str, refused.value.errors()[0]["loc"])) == f"sets.0.criteria.0.{path}"


@pytest.mark.parametrize(
    ("bands", "place"),
    [
        ([{"below": "5"}, {"above": "5"}], 1),
        ([{"at_most": "5"}, {"at_least": "5"}], 1),
        ([{"below": "5"}, {"at_least": "6"}], 1),
        ([{"below": "5"}, {"at_least": "4"}], 1),
        ([{"at_least": "1", "below": "5"}, {"at_least": "5"}], 0),
        ([{"above": "0", "below": "5"}, {"at_least": "5"}], 0),
        ([{"below": "5"}, {"at_least": "5", "at_most": "9"}], 1),
        ([{"below": "5"}, {}], 1),
        ([{"below": "5"}, {"at_least": "5", "below": "3"}, {"at_least": "3"}], 2),
    ],
)
def test_gaps_and_overlaps_are_refused(bands: list[dict[str, Any]], place: int) -> None:
    listed = [{**band, "points": "1"} for band in bands]
    criterion = {"kind": "bands", "points": "5", "scale": {"kind": "bands", "bands": listed}}
    with pytest.raises(ValidationError) as refused:
        table(criterion)
    assert refused.value.errors()[0]["loc"][-2:] == ("bands", place)


def test_edges_and_tables_that_contradict_themselves() -> None:
    both = {
        "kind": "bands",
        "points": "5",
        "scale": {"kind": "bands", "bands": [{"below": "5", "at_most": "5", "points": "1"}]},
    }
    with pytest.raises(ValidationError, match="either"):
        table(both)
    for rows in ([["1", "2", "3"]], [["1", "2", "3"], ["1", "2"]]):
        with pytest.raises(ValidationError, match="classes"):
            table({**TABLE, "scale": {**TABLE["scale"], "points": rows}})  # type: ignore[dict-item]


@pytest.mark.parametrize("entry", [figure("1"), {"kind": "judgement", "self_points": "1"}])
def test_an_entry_of_another_kind_is_refused(entry: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="expected 'answer'"):
        race(entry, criterion={"kind": "yes-no", "points": "5"})
    with pytest.raises(ValidationError, match="with a reason"):
        filled("a", figure("5", waived="1"))


# the rest of the library on such a year


def test_the_whole_year_knows_every_kind() -> None:
    open_one = race({"kind": "figure", "reported": "4", "verified": None}, figure("3"), criterion=COUNT)
    steps = {each.id: each.missing for each in progress(open_one, LONG_BIEN_2023, on=date(2026, 6, 1)).steps}
    assert steps["so-lieu-dau-moi"] == ("u0: t0",)
    assert reconcile(open_one, RULES).owed == {"van-phong": ("u0",)}
    differs = race({"kind": "figure", "reported": "4", "verified": "3"}, figure("3"), criterion=COUNT)
    assert [f.about for f in check(differs, LONG_BIEN_2023) if f.code == "difference-without-reason"] == ["t0"]
    result = assess(differs, RULES)
    assert [place.unit for place in result.standings.places] == ["u0", "u1"]
    assert "COUNT" not in result.explain("vi")
    assert to_plain(result)["sheets"][0]["award_bonus"] == "0"


def test_long_bien_scores_no_such_kind() -> None:
    sheet = score(filled("a", figure("1")), table(COUNT), LONG_BIEN_2023)
    assert (sheet.missing, sheet.lines[0].findings[0].code) == (("t0",), "no-scoring-rule")
    lone = score(filled("a", measure("1", "1")), table(RELATIVE), LONG_BIEN_2023)
    assert lone.lines[0].findings[0].code == "no-scoring-rule"


def test_a_foreign_rule_set_round_trips() -> None:
    assert RuleSet.model_validate_json(RULES.model_dump_json()) == RULES
    assert RULES.clause_of("rounding") == ""
    with pytest.raises(ValidationError, match="not among the clauses"):
        RuleSet.model_validate({**RULES.model_dump(), "clauses": RULES.model_dump()["clauses"][:2]})
    with pytest.raises(ValidationError, match="Extra inputs"):
        RuleSet.model_validate({**RULES.model_dump(), "unheard": 1})


# structure: uncapped plans, a tree of sets with caps and weights, steps of rounding


def test_a_plan_that_is_not_held_at_its_maximum() -> None:
    free, held = ({"kind": "plan", "points": "10", "uncapped": uncapped} for uncapped in (True, False))
    dossier = filled("a", measure("100", "150"))
    sheet = score(dossier, table(free), RULES)
    assert (sheet.base, sheet.maximum, sheet.lines[0].points) == (Decimal(15), Decimal(10), Decimal(15))
    assert score(dossier, table(held), RULES).base == Decimal(10)
    with pytest.raises(ValidationError, match="cannot pass"):
        table({"kind": "judged", "points": "10", "uncapped": True})


def judged(points: str) -> dict[str, Any]:
    return {"kind": "judged", "points": points}


def tree(*sets: dict[str, Any], **more: Any) -> CriteriaBook:
    """Return a book of these sets, each with one judged criterion of as many points as its ``of`` says."""
    listed = [
        {
            "id": f"s{place}",
            "name": "Mục",
            "focal_unit": "van-phong",
            "criteria": [{"id": f"t{place}", "name": "Tiêu chí", **judged(part["of"])}] if "of" in part else [],
            **{name: value for name, value in part.items() if name != "of"},
        }
        for place, part in enumerate(sets)
    ]
    return CriteriaBook.model_validate(
        {"id": "b", "name": "Bảng", "block": "other", "year": 2026, "sets": listed, **more}
    )


def reviewed(*points: str | None) -> Dossier:
    entries = [
        {"kind": "judgement", "criterion": f"t{place}", "self_points": given, "reviewed_points": given}
        for place, given in enumerate(points)
        if given is not None
    ]
    return Dossier.model_validate({"unit": "a", "entries": entries})


@pytest.mark.parametrize(
    ("sets", "given", "base", "maximum"),
    [
        ([{"of": "30", "cap": "20"}, {"of": "10"}], ("25", "5"), "25", "30"),
        ([{"of": "30", "cap": "20"}, {"of": "10"}], ("15", "5"), "20", "30"),
        ([{"of": "10", "weight": "2"}, {"of": "10"}], ("4", "5"), "13", "30"),
        ([{"of": "10", "weight": "0.333333"}], ("4",), "1.33", "3.33"),
        ([{"cap": "12"}, {"of": "10", "parent": "s0"}, {"of": "10", "parent": "s0"}], (None, "9", "8"), "12", "12"),
        (
            [{"weight": "2"}, {"of": "10", "parent": "s0", "cap": "6"}, {"of": "5", "parent": "s1"}],
            (None, "4", "5"),
            "12",
            "12",
        ),
        ([{"points": "15"}, {"of": "10", "parent": "s0"}, {"of": "5", "parent": "s0"}], (None, "4", "5"), "9", "15"),
    ],
)
def test_a_tree_of_sets(sets: list[dict[str, Any]], given: tuple[str | None, ...], base: str, maximum: str) -> None:
    sheet = score(reviewed(*given), tree(*sets), RULES)
    assert (sheet.base, sheet.total, sheet.maximum) == (Decimal(base), Decimal(base), Decimal(maximum))


@pytest.mark.parametrize(
    ("sets", "path"),
    [
        ([{"of": "5", "parent": "x"}], "sets.0.parent"),
        ([{"of": "5", "parent": "s0"}], "sets.0.parent"),
        ([{"of": "5", "parent": "s1"}, {"of": "5", "parent": "s0"}], "sets.0.parent"),
        ([{"of": "5", "points": "6"}], "sets.0.points"),
        ([{"points": "9"}, {"of": "5", "parent": "s0", "weight": "2"}], "sets.0.points"),
    ],
)
def test_a_tree_that_does_not_hold(sets: list[dict[str, Any]], path: str) -> None:
    with pytest.raises(ValidationError) as refused:
        tree(*sets)
    assert ".".join(map(str, refused.value.errors()[0]["loc"])) == path


def test_bonus_inside_the_scale() -> None:
    book = tree({"of": "95"}, total_cap="100")
    dossier = reviewed("95").model_copy(update={"adjustments": (Adjustment(points=Decimal(8), reason="Sáng kiến"),)})
    assert score(dossier, book, RULES).total == Decimal(100)


@pytest.mark.parametrize(
    ("actual", "expected"), [("49", "5"), ("51", "5"), ("52", "5.25"), ("51.2", "5"), ("51.25", "5.25")]
)
def test_steps_of_rounding(actual: str, expected: str) -> None:
    quarter = amend(RULES, rounding_step="0.25")
    assert points({"kind": "plan", "points": "10"}, measure("100", actual), quarter) == Decimal(expected)


# deadlines of other kinds


@pytest.mark.parametrize(
    ("timing", "roll", "last"),
    [
        ({"kind": "by-date", "month": 6, "day": 30}, "none", "2026-06-30"),
        ({"kind": "by-date", "month": 6, "day": 28}, "next-working-day", "2026-06-29"),
        ({"kind": "after-event", "days": 10}, "none", "2026-12-26"),
        ({"kind": "after-event", "days": 10}, "next-working-day", "2026-12-28"),
        ({"kind": "after-event", "days": 3, "working": True}, "none", "2026-12-22"),
        ({"kind": "before-event", "days": 3}, "none", "2026-12-13"),
        ({"kind": "before-event", "days": 3, "working": True}, "none", "2026-12-10"),
        ({"kind": "within-months", "first_month": 4, "last_month": 6}, "none", "2026-06-30"),
    ],
)
def test_other_deadlines(timing: dict[str, Any], roll: str, last: str) -> None:
    event = {} if "month" in timing or "first_month" in timing else {"event": "hoi-nghi-tong-ket"}
    title = {"vi": "Hồ sơ", "en": "Dossiers"}
    due = {
        "kind": "due",
        "clause": "3",
        "step": "ho-so-khen-thuong",
        "blocks": ["other"],
        "title": title,
        "bearer": "cluster",
        "addressee": "council",
        "timing": {**timing, **event},
    }
    rules = amend(RULES, rules=[*RULES.model_dump(mode="json")["rules"], due])
    held = {"hoi-nghi-tong-ket": date(2026, 12, 16)}
    found = deadlines(rules, "other", 2026, held, roll=roll, holidays={date(2026, 12, 18), date(2026, 12, 15)})
    assert [each.last_day for each in found] == [date.fromisoformat(last)]
    assert [each.awaits for each in deadlines(rules, "other", 2026)] == ([event["event"]] if event else [None])
    far = {"hoi-nghi-tong-ket": date.max if timing["kind"] == "after-event" else date.min}
    if event:
        with pytest.raises(TdktError, match="calendar"):
            deadlines(rules, "other", 2026, far)


# several scorers, terms, grades


@pytest.mark.parametrize(
    ("aggregate", "scores", "expected"),
    [
        ("mean", [("Cụm", "8", "1"), ("Sở", "9", "1")], "8.5"),
        ("mean", [("Cụm", "8", "1"), ("Sở", "9", "2")], "8.67"),
        ("sum", [("Cụm", "3", "1"), ("Sở", "4.5", "1")], "7.5"),
    ],
)
def test_several_scorers(aggregate: str, scores: list[tuple[str, str, str]], expected: str) -> None:
    given = [{"by": by, "points": value, "weight": weight} for by, value, weight in scores]
    book = table({**judged("10"), "aggregate": aggregate})
    entry = {"kind": "judgement", "self_points": "10", "scores": given}
    sheet = score(filled("a", entry), book, RULES)
    assert (sheet.lines[0].points, sheet.complete) == (Decimal(expected), True)
    assert "Sở: 9" in sheet.lines[0].findings[0].vi or "Sở: 4,5" in sheet.lines[0].findings[0].vi
    stated = score(filled("a", {**entry, "reviewed_points": "6"}), book, RULES)
    assert stated.lines[0].points == Decimal(6)


@pytest.mark.parametrize(
    ("criterion", "scores", "said"),
    [
        (judged("10"), ["5"], "no aggregate"),
        ({**judged("10"), "aggregate": "sum"}, ["6", "5"], "together above"),
        ({**judged("10"), "aggregate": "mean"}, ["11"], "above the maximum"),
        ({"kind": "plan", "points": "10", "aggregate": "mean"}, [], "one figure"),
    ],
)
def test_scores_that_make_no_sense(criterion: dict[str, Any], scores: list[str], said: str) -> None:
    given = [{"by": "Cụm", "points": value} for value in scores]
    with pytest.raises(ValidationError, match=said):
        race({"kind": "judgement", "self_points": "1", "scores": given}, criterion=criterion)


def test_terms_are_rolled_up() -> None:
    assert roll_up([(Decimal(80), 1), (Decimal(95), 2)], RULES) == Decimal(90)
    assert roll_up([(Decimal("80.01"), 1), (Decimal(80), 1), (Decimal(80), 1)], RULES) == Decimal(80)
    assert roll_up([(Decimal("80.01"), 1), (Decimal(80), 1)], RULES) == Decimal("80.01")
    assert roll_up([(Decimal(80), 1), (Decimal("80.5"), 1)], amend(RULES, rounding_step="0.5")) == Decimal("80.5")
    for totals in ([], [(Decimal(1), 0)]):
        with pytest.raises(TdktError, match="weight"):
            roll_up(totals, RULES)


def graded_by(**more: Any) -> RuleSet:
    """Return the guidance with grades at 50, 75 and above 95."""
    names = {name: {"vi": name, "en": name} for name in ("D", "C", "B", "A")}
    edges = ({"below": "50"}, {"at_least": "50", "below": "75"}, {"at_least": "75", "at_most": "95"}, {"above": "95"})
    grades = [{"id": name, "name": names[name], **edge} for name, edge in zip(names, edges, strict=True)]
    rule = {"kind": "grading", "clause": "2", "grades": grades, **more}
    return amend(RULES, rules=[*RULES.model_dump(mode="json")["rules"], rule])


@pytest.mark.parametrize(
    ("points_of", "grade_id"), [("49.99", "D"), ("50", "C"), ("75", "B"), ("95", "B"), ("95.01", "A"), ("100", "A")]
)
def test_grades(points_of: str, grade_id: str) -> None:
    book = tree({"of": "100"})
    found = grade(score(reviewed(points_of), book, RULES), book, graded_by())
    assert found.grade == grade_id
    assert [f.code for f in found.findings] == ["graded"]
    assert found.findings[0].vi


def test_a_grade_by_percentage_and_held_at_the_maximum() -> None:
    book = tree({"of": "20"})
    dossier = reviewed("19").model_copy(update={"adjustments": (Adjustment(points=Decimal(80), reason="Sáng kiến"),)})
    sheet = score(dossier, book, RULES)
    assert grade(sheet, book, graded_by()).grade == "A"
    assert grade(sheet, book, graded_by(clipped=True)).grade == "D"
    assert grade(score(reviewed("19"), book, RULES), book, graded_by(by="percent")).grade == "B"
    assert grade(score(reviewed("19.1"), book, RULES), book, graded_by(by="percent")).grade == "A"
    nothing = filled("a", {"kind": "not_assigned", "reason": "Không giao"})
    assert grade(score(nothing, book, RULES), book, graded_by(by="percent")).grade == "D"


@pytest.mark.parametrize(
    ("given", "effect", "expected", "codes"),
    [
        (("60", "39"), "one-lower", "A", ["graded"]),
        (("60", "36"), "one-lower", "A", ["graded"]),
        (("60", "35.9"), "one-lower", "B", ["gate-one-lower", "graded"]),
        (("60", "35.9"), "not-graded", None, ["gate-not-graded"]),
        (("10", "35"), "one-lower", "D", ["gate-one-lower", "graded"]),
        (("10", None), "one-lower", None, ["grade-unknown"]),
    ],
)
def test_gates(given: tuple[str | None, ...], effect: str, expected: str | None, codes: list[str]) -> None:
    book = tree({"of": "60"}, {"of": "40"})
    for name in ("s1", "t1"):
        gate = {"of": name, "least_percent": "90", "effect": effect}
        found = grade(score(reviewed(*given), book, RULES), book, graded_by(gates=[gate]))
        assert (found.grade, [f.code for f in found.findings]) == (expected, codes)
        assert all(f.vi and f.en for f in found.findings)


def test_a_gate_on_a_set_of_sets() -> None:
    book = tree({}, {"of": "60", "parent": "s0"}, {"of": "40"})
    rules = graded_by(gates=[{"of": "s0", "least_percent": "50", "effect": "one-lower"}])
    assert grade(score(reviewed(None, "29", "40"), book, RULES), book, rules).grade == "D"
    excused = filled("a").model_copy(update={"entries": ()})
    assert grade(score(excused, book, RULES), book, rules).grade is None
    wrong = graded_by(gates=[{"of": "x", "least_percent": "50", "effect": "one-lower"}])
    sheet = score(reviewed(None, "29", "40"), book, RULES)
    with pytest.raises(TdktError, match="s0, s1, s2, t1, t2"):
        grade(sheet, book, wrong)
    with pytest.raises(TdktError, match="Grading"):
        grade(sheet, book, RULES)
    with pytest.raises(ValidationError, match="gap"):
        graded_by(
            grades=[
                {"id": "D", "name": {"vi": "D", "en": "D"}, "below": "5"},
                {"id": "A", "name": {"vi": "A", "en": "A"}, "above": "5"},
            ]
        )


def test_criteria_of_other_types_of_unit_are_not_assigned() -> None:
    members = [{"id": unit, "name": unit, "type": kind} for unit, kind in (("a", "xa"), ("b", "phuong"), ("c", None))]
    criteria = [
        {"id": "t0", "name": "Chung", **judged("60")},
        {"id": "t1", "name": "Nông thôn", **judged("40"), "unit_types": ["xa"]},
    ]
    part = {"id": "s", "name": "Bảng", "focal_unit": "van-phong", "criteria": criteria}

    def stated(**points_of: tuple[str, ...]) -> ClusterYear:
        return ClusterYear.model_validate(
            {
                "cluster": {"id": "k", "name": "Cụm", "block": "other", "units": members, "head": "a"},
                "year": 2026,
                "criteria": {"id": "b", "name": "Bảng", "block": "other", "year": 2026, "sets": [part]},
                "dossiers": [{**reviewed(*points).model_dump(), "unit": unit} for unit, points in points_of.items()],
            }
        )

    result = assess(stated(a=("50", "30"), b=("55",)), RULES)
    assert [(sheet.maximum, sheet.missing) for sheet in result.sheets] == [
        (Decimal(100), ()),
        (Decimal(60), ()),
        (Decimal(60), ("t0",)),
    ]
    state = {
        each.id: each.missing
        for each in progress(stated(a=("50", "30"), b=("55",)), LONG_BIEN_2023, on=date(2026, 6, 1)).steps
    }
    assert state["tu-cham-diem"] == ("c: t0",)
    assert [each.unit for each in reconcile(stated(a=("50", "30"), b=("55",)), RULES).unresolved] == ["c"]
    with pytest.raises(ValidationError, match="units of type xa"):
        stated(b=("55", "1"))


@pytest.mark.parametrize(
    ("timing", "path"),
    [
        ({"kind": "by-date", "month": 2, "day": 29}, "day"),
        ({"kind": "before-date", "month": 6, "day": 31}, "day"),
        ({"kind": "within-months", "first_month": 6, "last_month": 4}, "last_month"),
    ],
)
def test_days_that_do_not_come_every_year(timing: dict[str, Any], path: str) -> None:
    title = {"vi": "Hồ sơ", "en": "Dossiers"}
    due = {"kind": "due", "clause": "3", "step": "ho-so-khen-thuong", "blocks": ["other"], "title": title}
    with pytest.raises(ValidationError) as refused:
        amend(RULES, rules=[{**due, "bearer": "cluster", "addressee": "council", "timing": timing}])
    assert [each["loc"][-1] for each in refused.value.errors()] == [path]


def test_a_flag_that_is_on_no_rung() -> None:
    rules = RULES.model_dump(mode="json")["rules"]
    short = [{**rule, "awards": ["bang-khen-thanh-pho"]} if rule["kind"] == "ladder" else rule for rule in rules]
    with pytest.raises(TdktError, match="no award of the ladder"):
        assess(race(figure("1")), amend(RULES, rules=short))


def test_the_own_column_of_the_other_kinds() -> None:
    book = table({"kind": "yes-no", "points": "2"}, LATE, RELATIVE)
    dossier = filled(
        "a",
        {"kind": "answer", "reported": True, "verified": False},
        {"kind": "delivery", "due": "2026-06-30", "reported": "2026-06-30", "verified": "2026-07-01"},
        {"kind": "measure", "plan": "10", "reported": "8", "verified": "6"},
    )
    sheet = score(dossier, book, RULES)
    assert [(str(line.self_points), str(line.points)) for line in sheet.lines] == [("2", "0"), ("5", "3"), ("4", "3")]


@pytest.mark.parametrize(
    ("leader", "actual", "expected"),
    [
        ({"plan": "10", "actual": "12"}, "30", "10"),
        ({"plan": "10", "actual": "10"}, "11", "10"),
        ({"plan": "10", "actual": "9"}, "11", "10"),
        ({"actual": "12"}, "11", None),
        ({"plan": "10"}, "11", None),
        ({"without_plan": "12"}, "11", None),
    ],
)
def test_leaders_as_stated(leader: dict[str, str], actual: str, expected: str | None) -> None:
    best = {"t0": Leader.model_validate(leader)}
    found = score(filled("a", measure("10", actual)), table(RELATIVE), RULES, leaders=best).lines[0].points
    assert found == (None if expected is None else Decimal(expected))


def test_edges_of_an_interval() -> None:
    closed, open_ = Interval(at_least=Decimal(5), at_most=Decimal(9)), Interval(above=Decimal(5), below=Decimal(9))
    assert [closed.holds(Decimal(value)) for value in (4, 5, 7, 9, 10)] == [False, True, True, True, False]
    assert [open_.holds(Decimal(value)) for value in (4, 5, 7, 9, 10)] == [False, False, True, False, False]

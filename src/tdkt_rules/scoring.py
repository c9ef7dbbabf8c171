"""The scoring engine: a dossier under a criteria book gives a score sheet; sheets give standings (B.II, B.III.1)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import repeat
from typing import Any, assert_never

import attrs

from tdkt_rules.bonus import earned
from tdkt_rules.criteria import CriteriaBook, CriterionBonus
from tdkt_rules.entries import Answer, Delivery, Entry, Figure, Judgement, Leader, Measure, NotAssigned, entry_problems
from tdkt_rules.errors import TdktError
from tdkt_rules.facts import Dossier
from tdkt_rules.figures import aggregated, figure_points, nested, relative_points, won_in
from tdkt_rules.findings import Finding, Severity, half_up
from tdkt_rules.rules import CouncilBonus, OverPlanBonus, Ranking, Scoring
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.scalars import DECIMAL_PLACES, FrozenDict
from tdkt_rules.sheets import (
    MICRO,
    Difference,
    Exact,
    Line,
    ScoreLine,
    ScoreSheet,
    decimal,
    micro,
    shown,
)

Ratio = tuple[int, int]
_ZERO = Decimal(0)


@attrs.frozen
class Item(Line):
    """A criterion with its amounts in micro-points."""

    points: int
    kind: str
    bonus: CriterionBonus | None
    uncapped: bool


@attrs.frozen
class Book:
    """A criteria book prepared once for a rule set: its items in order and what the readings say."""

    rules: RuleSet
    items: tuple[Item, ...]
    bonus_cap: int | None
    settle: Callable[[int, int, int | None], Exact]
    reverse_ratio: Callable[[int, int], Ratio]
    over_plan: bool
    leaders: Mapping[str, Leader]
    criteria: CriteriaBook
    nested: bool
    uncapped: bool


def prepare(criteria: CriteriaBook, rules: RuleSet, leaders: Mapping[str, Leader] | None = None) -> Book:
    """Return the book prepared for scoring under the rule set's readings and scoring rules."""
    clauses = {rule.criterion: rule.clause for rule in rules.of(Scoring)}
    items = tuple(
        Item(
            criterion,
            part.focal_unit,
            clauses.get(criterion.kind),
            micro(criterion.points),
            criterion.kind,
            criterion.bonus,
            criterion.uncapped,
        )
        for part in criteria.sets
        for criterion in part.criteria
    )
    cap = None if criteria.bonus_cap is None else micro(criteria.bonus_cap)
    return Book(
        rules=rules,
        items=items,
        bonus_cap=cap,
        settle=_settler(rules),
        reverse_ratio=_reverse(rules),
        over_plan=rules.first(OverPlanBonus) is not None,
        leaders=leaders or {},
        criteria=criteria,
        uncapped=any(item.uncapped for item in items),
        nested=any(part.parent or part.cap is not None or part.weight != 1 for part in criteria.sets),
    )


def unit_of(rules: RuleSet) -> int:
    """Return what points are rounded to, in micro-points: the step, else a unit of the last place."""
    return 10 ** (DECIMAL_PLACES - rules.places) if rules.rounding_step is None else micro(rules.rounding_step)


def _settler(rules: RuleSet) -> Callable[[int, int, int | None], Exact]:
    unit = unit_of(rules)

    def rounded(numerator: int, denominator: int, bound: int | None) -> Exact:
        value = (2 * numerator + denominator * unit) // (2 * denominator * unit) * unit
        return value if bound is None or value < bound else bound

    match rules.readings["rounding"]:
        case "criterion":
            return rounded
        case "total":
            return lambda numerator, denominator, bound: Fraction(numerator, denominator)
        case unreachable:
            assert_never(unreachable)


def _reverse(rules: RuleSet) -> Callable[[int, int], Ratio]:
    match rules.readings["reverse-formula"]:
        case "plan-over-actual":
            return lambda plan, actual: (plan, actual)
        case "two-minus-ratio":
            return lambda plan, actual: (max(2 * plan - actual, 0), plan) if plan else (0, 1)
        case "all-or-nothing":
            return lambda plan, actual: (0, 1)
        case unreachable:
            assert_never(unreachable)


def score(
    dossier: Dossier, criteria: CriteriaBook, rules: RuleSet, *, leaders: Mapping[str, Leader] | None = None
) -> ScoreSheet:
    """Return the score sheet of a unit under a criteria book (B.II).

    ``leaders`` are the best of the cluster in its relative criteria (``leaders_of``). Raises ``TdktError`` for entries that do not fit the book. What is not stated leaves the sheet
    incomplete; nothing unstated counts as 0.
    """
    known = {criterion.id: criterion for part in criteria.sets for criterion in part.criteria}
    for path, message in entry_problems(dossier.entries, known):
        raise TdktError(f"score: dossier of {dossier.unit!r}: {'.'.join(map(str, path))}: {message}")
    return score_with(prepare(criteria, rules, leaders), dossier)


def score_with(book: Book, dossier: Dossier) -> ScoreSheet:
    """Return what ``score`` returns, for a prepared book and a dossier already known to fit it."""
    return _sheet(book, dossier, {entry.criterion: entry for entry in dossier.entries})


Scored = tuple[Exact | None, Exact | None, Exact, Ratio | None]
_NOTHING: Scored = (None, None, 0, None)


def _score_item(book: Book, item: Item, entry: Entry | None) -> Scored:
    """Return official points, the unit's own, over-plan bonus (exact micro-points) and the achievement."""
    if item.clause is None:
        return _NOTHING
    match entry:
        case Measure():
            return _score_relative(book, item, entry) if item.kind == "relative" else _score_measure(book, item, entry)
        case Judgement():
            return _score_judgement(book, item, entry)
        case Figure() if item.kind == "relative":
            return _score_relative(book, item, entry)
        case Figure() | Answer() | Delivery():
            return _score_figure(book, item, entry)
        case None | NotAssigned():
            return _NOTHING
        case unreachable:
            assert_never(unreachable)


def _score_measure(book: Book, item: Item, entry: Measure) -> Scored:
    plan = micro(entry.plan)
    reported = micro(entry.reported)
    own, ratio = _points(book, item, plan, reported)
    if entry.verified is None:
        return None, own, 0, None
    points, actual = own, reported
    if entry.verified != entry.reported:
        actual = micro(entry.verified)
        points, ratio = _points(book, item, plan, actual)
    bonus = _bonus(book, item, plan, actual) if item.bonus and ratio and book.over_plan else 0
    return points, own, bonus, ratio


def _points(book: Book, item: Item, plan: int, actual: int) -> tuple[Exact | None, Ratio | None]:
    """Return the points of a figure against its plan, and the achievement behind them where there is one."""
    if item.kind == "reverse":
        numerator, denominator = (1, 1) if actual <= plan else book.reverse_ratio(plan, actual)
    elif not plan:
        return _zero_plan_points(book, item, actual), None
    else:
        numerator, denominator = actual, plan
    most = None if item.uncapped else item.points
    counted = numerator if item.uncapped or numerator < denominator else denominator
    return book.settle(item.points * counted, denominator, most), (numerator, denominator)


def _zero_plan_points(book: Book, item: Item, actual: int) -> Exact | None:
    match book.rules.readings["zero-plan"]:
        case "unknown":
            return None
        case "full":
            return book.settle(item.points if actual else 0, 1, item.points)
        case "zero":
            return 0
        case unreachable:
            assert_never(unreachable)


def _bonus(book: Book, item: Item, plan: int, actual: int) -> Exact:
    above = actual - plan
    if item.kind == "reverse":
        above = -above if book.rules.readings["reverse-excess"] == "share-of-plan" else 0
    if above <= 0 or not plan or item.bonus is None:
        return 0
    numerator, denominator, cap = earned(item.bonus, item.points, above, plan)
    if cap is not None and numerator > cap * denominator:
        numerator, denominator = cap, 1
    return book.settle(numerator, denominator, cap)


def _score_figure(book: Book, item: Item, entry: Figure | Answer | Delivery) -> Scored:
    own, points = (figure_points(item.criterion, entry, official=official) for official in (False, True))
    return _settled(book, item, own, points)


def _score_relative(book: Book, item: Item, entry: Measure | Figure) -> Scored:
    leader = book.leaders.get(item.criterion.id)
    own, points = (relative_points(item.criterion, entry, leader, official=official) for official in (False, True))
    return _settled(book, item, own, points)


def _settled(book: Book, item: Item, own: Fraction | None, points: Fraction | None) -> Scored:
    def rounded(exact: Fraction | None) -> Exact | None:
        if exact is None:
            return None
        return book.settle(exact.numerator * MICRO, exact.denominator, item.points)

    share = None if points is None else points / Fraction(item.criterion.points)
    return rounded(points), rounded(own), 0, None if share is None else (share.numerator, share.denominator)


def _score_judgement(book: Book, item: Item, entry: Judgement) -> Scored:
    own = min(micro(entry.self_points), item.points)
    if entry.scores and entry.reviewed_points is None:
        return _settled(
            book, item, Fraction(min(entry.self_points, item.criterion.points)), aggregated(item.criterion, entry)
        )
    points = None if entry.reviewed_points is None else micro(entry.reviewed_points)
    if points is None and book.rules.readings["unreviewed-judgement"] == "self-points-stand":
        points = own
    return points, own, 0, None if points is None else (points, item.points)


@attrs.frozen
class _Sums:
    """The exact sums of a sheet's lines, in micro-points; ``bonus`` is after the cap of the book."""

    own: Exact
    base: Exact
    earned: Exact
    bonus: Exact
    council: int
    maximum: int
    awards: int
    adjusted: int


def _added(book: Book, amounts: Sequence[Exact | None]) -> Exact:
    """Return the sum of the known amounts, one a criterion in the book's order; sections keep their caps and weights."""
    if not book.nested:
        return sum(filter(None, amounts))
    known = {item.criterion.id: Fraction(amount or 0) for item, amount in zip(book.items, amounts, strict=True)}
    whole = nested(book.criteria, known)
    return book.settle(whole.numerator, whole.denominator, None)


def _sums(book: Book, dossier: Dossier, scored: Sequence[Scored], assigned: Sequence[Item | None]) -> _Sums:
    over = sum(bonus for _, _, bonus, _ in scored)
    won = won_in(dossier, book.criteria.year) if book.criteria.award_bonuses else None
    return _Sums(
        own=_added(book, [own for _, own, _, _ in scored]),
        base=_added(book, [points for points, _, _, _ in scored]),
        earned=over,
        bonus=over if book.bonus_cap is None else min(over, book.bonus_cap),
        council=sum(micro(given.points) for given in dossier.council_bonus) if book.rules.of(CouncilBonus) else 0,
        maximum=int(_added(book, [item.points if item else None for item in assigned])),
        awards=sum(micro(points) for award, points in book.criteria.award_bonuses.items() if award in (won or ())),
        adjusted=sum(-micro(each.points) if each.takes else micro(each.points) for each in dossier.adjustments),
    )


def _sheet(book: Book, dossier: Dossier, entries: Mapping[str, Entry]) -> ScoreSheet:
    held = [entries.get(item.criterion.id) for item in book.items]
    scored = [_score_item(book, item, entry) for item, entry in zip(book.items, held, strict=True)]
    assigned = [
        None if entry is not None and entry.kind == "not_assigned" else item
        for item, entry in zip(book.items, held, strict=True)
    ]
    lines = tuple(map(_line, book.items, held, scored, assigned, repeat(book.rules)))
    missing = tuple(
        item.criterion.id for item, each in zip(assigned, scored, strict=True) if item is not None and each[0] is None
    )
    if book.criteria.award_bonuses and won_in(dossier, book.criteria.year) is None:
        missing = (*missing, f"achievements.history.{book.criteria.year}")
    sums, whole = _sums(book, dossier, scored, assigned), _whole(book.rules)
    bonus = whole(sums.bonus) if book.bonus_cap is None else min(whole(sums.bonus), book.bonus_cap)
    counted = sums.bonus if book.rules.readings["bonus-sources"] == "both" else 0
    total = sums.base + counted + sums.council + sums.awards + sums.adjusted
    if book.criteria.total_cap is not None:
        total = min(total, micro(book.criteria.total_cap))
    # What may pass its maximum lifts the bound with it; every other figure is held where rounding would pass it.
    bound = sums.maximum if not book.uncapped else max(sums.maximum, whole(sums.own), whole(sums.base))
    return ScoreSheet(
        unit=dossier.unit,
        lines=lines,
        self_total=decimal(min(whole(sums.own), bound)),
        base=decimal(min(whole(sums.base), bound)),
        over_plan_bonus=decimal(bonus),
        council_bonus=decimal(sums.council),
        total=decimal(whole(max(total, 0))),
        maximum=decimal(sums.maximum),
        missing=missing,
        complete=not missing,
        differences=tuple(_differences(lines, held, scored)),
        findings=tuple(_sheet_findings(book, dossier, sums, missing)),
        award_bonus=decimal(sums.awards),
        adjustment=decimal(sums.adjusted),
    )


def _line(item: Item, entry: Entry | None, scored: Scored, assigned: Item | None, rules: RuleSet) -> ScoreLine:
    points, own, bonus, ratio = scored
    maximum = item.criterion.points if assigned is not None else _ZERO
    return ScoreLine(item.criterion.id, maximum, points, own, bonus, ratio, entry, item, rules)


def _whole(rules: RuleSet) -> Callable[[Exact], int]:
    """Return how a sum becomes whole micro-points: as it is, or rounded once under ``total``."""
    unit = unit_of(rules)
    if rules.readings["rounding"] == "criterion":
        return int
    return lambda exact: half_up(Fraction(exact).numerator, Fraction(exact).denominator * unit) * unit


def _differences(
    lines: Iterable[ScoreLine], held: Iterable[Entry | None], scored: Iterable[Scored]
) -> Iterator[Difference]:
    for line, entry, (points, own, _, _) in zip(lines, held, scored, strict=True):
        if points is not None and own is not None and points != own:
            yield Difference(line.criterion, shown(own), shown(points), getattr(entry, "reason", None))


def _sheet_findings(book: Book, dossier: Dossier, sums: _Sums, missing: tuple[str, ...]) -> Iterator[Finding]:
    rules = book.rules
    if (council := rules.first(CouncilBonus)) and dossier.council_bonus:
        reasons = tuple(bonus.reason for bonus in dossier.council_bonus)
        yield _about(dossier, "council-bonus", council.clause, points=decimal(sums.council), reasons=reasons)
    if basis := rules.first(Ranking):
        yield from _extra_findings(book, dossier, sums, basis.clause)
    if (over := rules.first(OverPlanBonus)) and sums.earned:
        earned = shown(sums.earned)
        if book.bonus_cap is not None and sums.earned > book.bonus_cap:
            yield _about(dossier, "over-plan-bonus-capped", over.clause, earned=earned, cap=decimal(book.bonus_cap))
        if rules.readings["bonus-sources"] == "council-only":
            readings = ("bonus-sources",)
            yield _about(dossier, "over-plan-bonus-not-counted", over.clause, readings=readings, earned=earned)
    if missing and (ranking := rules.first(Ranking)):
        facts = FrozenDict(count=len(missing))
        yield Finding("sheet-incomplete", ranking.clause, Severity.ADVICE, None, dossier.unit, facts, missing)


def _extra_findings(book: Book, dossier: Dossier, sums: _Sums, clause: str) -> Iterator[Finding]:
    if sums.awards:
        won = tuple(sorted(set(book.criteria.award_bonuses) & (won_in(dossier, book.criteria.year) or set())))
        yield _about(dossier, "award-bonus", clause, points=decimal(sums.awards), awards=won)
    for each in dossier.adjustments:
        code = "points-taken" if each.takes else "points-added"
        yield _about(dossier, code, clause, points=each.points, reason=each.reason)


def _about(dossier: Dossier, code: str, clause: str, *, readings: tuple[str, ...] = (), **facts: Any) -> Finding:
    return Finding(code, clause, Severity.INFO, None, dossier.unit, FrozenDict(facts), (), readings)


def roll_up(totals: Iterable[tuple[Decimal, Decimal | int]], rules: RuleSet) -> Decimal:
    """Return the weighted mean of the totals of several terms, such as half-years, rounded half up as points are.

    Each total comes with its weight. Raises ``TdktError`` without a total or with a weight that is not above 0.
    """
    listed = [(Fraction(total), Fraction(weight)) for total, weight in totals]
    if not listed or any(weight <= 0 for _, weight in listed):
        raise TdktError("roll_up: totals: expected at least one (total, weight), each weight above 0")
    mean = sum((t * w for t, w in listed), Fraction(0)) / sum((w for _, w in listed), Fraction(0))
    return decimal(half_up((mean * MICRO).numerator, (mean * MICRO).denominator * unit_of(rules)) * unit_of(rules))

"""Points of the kinds of criteria that have no plan of their own: counts, deductions, bands, tables, the best of the cluster."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import assert_never

from tdkt_rules.criteria import (
    BandScale,
    CountScale,
    CriteriaBook,
    CriteriaSet,
    Criterion,
    DeductionScale,
    LatenessScale,
    TableScale,
)
from tdkt_rules.entries import Answer, Delivery, Figure, Judgement, Leader, Measure
from tdkt_rules.facts import Dossier, PastAward
from tdkt_rules.intervals import Interval
from tdkt_rules.scalars import DECIMAL_PLACES

_MICRO = 10**DECIMAL_PLACES
Scored = Figure | Answer | Delivery
_NONE = Decimal(0)


def figure_points(criterion: Criterion, entry: Scored, *, official: bool) -> Fraction | None:
    """Return the exact points of an entry in one column, None where its figure is not stated or has no class."""
    match entry:
        case Answer():
            said = entry.verified if official else entry.reported
            return None if said is None else Fraction(criterion.points if said else 0)
        case Delivery():
            day = entry.verified if official else entry.reported
            return None if day is None else _scaled(criterion, Decimal(max((day - entry.due).days, 0)), _NONE, None)
        case Figure():
            value = entry.verified if official else entry.reported
            return None if value is None else _scaled(criterion, value, entry.waived, entry.size)
        case unreachable:
            assert_never(unreachable)


def _scaled(criterion: Criterion, value: Decimal, waived: Decimal, size: Decimal | None) -> Fraction | None:
    most = Fraction(criterion.points)
    counted = max(Fraction(value) - Fraction(waived), Fraction(0))
    match criterion.scale:
        case CountScale() as scale:
            return min(counted * Fraction(scale.each), most)
        case DeductionScale() as scale:
            lost = counted // Fraction(scale.per) * Fraction(scale.each)
            held = lost if scale.most is None else min(lost, Fraction(scale.most))
            return max(most - held, Fraction(0))
        case BandScale() | LatenessScale() as scale:
            return Fraction(next(band.points for band in scale.bands if band.holds(value)))
        case TableScale() as scale:
            if size is None:
                return None
            return Fraction(scale.points[_place(scale.sizes, size)][_place(scale.figures, value)])
        case None:
            return None
        case unreachable:
            assert_never(unreachable)


def aggregated(criterion: Criterion, entry: Judgement) -> Fraction:
    """Return the exact points that several bodies give together, their sum or their weighted mean."""
    if criterion.aggregate == "sum":
        return sum((Fraction(each.points) for each in entry.scores), Fraction(0))
    weighed = sum((Fraction(each.points) * Fraction(each.weight) for each in entry.scores), Fraction(0))
    return weighed / sum((Fraction(each.weight) for each in entry.scores), Fraction(0))


def _place(intervals: Iterable[Interval], value: Decimal) -> int:
    return next(place for place, each in enumerate(intervals) if each.holds(value))


def relative_points(
    criterion: Criterion, entry: Measure | Figure, leader: Leader | None, *, official: bool
) -> Fraction | None:
    """Return the exact points of a figure against the best of the cluster.

    With a plan: half of the points in proportion up to the plan; above it the other half in
    proportion to the excess of the best. Without one: in proportion to the best without a plan.
    None where that depends on a best that is not known.
    """
    value = entry.verified if official else entry.reported
    if value is None:
        return None
    whole = Fraction(criterion.points)
    if isinstance(entry, Figure):
        best = leader.without_plan if leader else None
        return min(whole * Fraction(value) / Fraction(best), whole) if best else None
    if not entry.plan:
        return None
    ratio = Fraction(value) / Fraction(entry.plan)
    if ratio <= 1:
        return whole / 2 * ratio
    if leader is None or leader.plan is None or leader.actual is None:
        return None
    best_ratio = Fraction(leader.actual) / Fraction(leader.plan)
    return whole / 2 + whole / 2 * min((ratio - 1) / (best_ratio - 1), Fraction(1)) if best_ratio > 1 else whole


def leaders_of(dossiers: Iterable[Dossier], criteria: CriteriaBook, members: Iterable[str]) -> dict[str, Leader]:
    """Return the best of the cluster in each relative criterion; none where a member's figure is not known."""
    relative = [item.id for part in criteria.sets for item in part.criteria if item.kind == "relative"]
    if not relative:
        return {}
    given = {dossier.unit: {entry.criterion: entry for entry in dossier.entries} for dossier in dossiers}
    listed = list(members)
    found: dict[str, Leader] = {}
    for name in relative:
        entries = [given.get(unit, {}).get(name) for unit in listed]
        leader = _leader([entry for entry in entries if entry is None or entry.kind != "not_assigned"])
        if leader is not None:
            found[name] = leader
    return found


def _leader(entries: Iterable[object]) -> Leader | None:
    with_plan: list[tuple[Fraction, Measure]] = []
    without: list[Decimal] = []
    for entry in entries:
        if isinstance(entry, Measure) and entry.verified is not None and entry.plan:
            with_plan.append((Fraction(entry.verified) / Fraction(entry.plan), entry))
        elif isinstance(entry, Figure) and entry.verified is not None:
            without.append(entry.verified)
        else:
            return None
    best = max(with_plan, key=lambda each: each[0], default=None)
    return Leader(
        plan=best[1].plan if best else None,
        actual=best[1].verified if best else None,
        without_plan=max(without, default=None),
    )


def won_in(dossier: Dossier, year: int) -> set[str] | None:
    """Return the awards that a unit won in the year itself and keeps, or None where that is not stated."""
    history = dossier.achievements.history if dossier.achievements else {}
    if year not in history:
        return None
    return {
        str(each) if not isinstance(each, PastAward) else str(each.award)
        for each in history[year]
        if not (isinstance(each, PastAward) and each.revoked)
    }


def nested(criteria: CriteriaBook, amounts: Mapping[str, Fraction]) -> Fraction:
    """Return the sum of criteria in micro-points up the tree of sets: each set within its cap, then by its weight."""
    below: dict[str | None, list[CriteriaSet]] = {}
    for part in criteria.sets:
        below.setdefault(part.parent, []).append(part)

    def of(part: CriteriaSet) -> Fraction:
        own = sum((amounts[item.id] for item in part.criteria), Fraction(0))
        whole = own + sum((of(each) for each in below.get(part.id, [])), Fraction(0))
        held = whole if part.cap is None else min(whole, Fraction(part.cap) * _MICRO)
        return held * Fraction(part.weight)

    return sum((of(part) for part in below[None]), Fraction(0))

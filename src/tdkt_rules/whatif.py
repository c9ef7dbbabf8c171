"""What would another rule, another reading or an open figure change? Closed years and open ones, re-run."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs

from tdkt_rules.assess import Assessment, assess
from tdkt_rules.criteria import FixedBonus, TierBonus
from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.facts import ClusterYear
from tdkt_rules.findings import Finding, half_up, lines, word
from tdkt_rules.readings import OPTIONS
from tdkt_rules.ruleset import RuleSet, amend
from tdkt_rules.scoring import unit_of
from tdkt_rules.sheets import MICRO, ScoreSheet, micro
from tdkt_rules.timeline import names_of


@attrs.frozen
class Effect:
    """One unit of one year for which two rule sets give different results, and the findings that the second adds."""

    cluster: str
    year: int
    unit: str
    total_before: Decimal
    total_after: Decimal
    rank_before: int | None
    rank_after: int | None
    award_before: str | None
    award_after: str | None
    outcome_before: str
    outcome_after: str
    why: tuple[Finding, ...]


@attrs.frozen
class Impact:
    """Every unit whose points, rank, award or outcome another rule set changes."""

    before: str
    after: str
    effects: tuple[Effect, ...]

    def explain(self, lang: str) -> str:
        """Return the effects in words, "vi" or "en", each with why."""
        return "\n".join(_explain_impact(self, lang))


def _explain_impact(result: Impact, lang: str) -> Iterator[str]:
    yield word("impact-head", lang, before=result.before, after=result.after, count=len(result.effects))
    for each in result.effects:
        yield word("impact-unit", lang, **attrs.asdict(each, recurse=False))
        yield from lines(each.why, lang)


def impact(years: Iterable[ClusterYear], rules_a: RuleSet, rules_b: RuleSet) -> Impact:
    """Return what ``rules_b`` changes against ``rules_a`` in years that are re-run under both."""
    effects = tuple(each for year in years for each in _effects(year, assess(year, rules_a), assess(year, rules_b)))
    return Impact(rules_a.id, rules_b.id, effects)


def _effects(year: ClusterYear, before: Assessment, after: Assessment) -> Iterator[Effect]:
    old, new = _results(before), _results(after)
    for unit in year.cluster.units:
        a, b = old[unit.id], new[unit.id]
        if a[:-1] != b[:-1]:
            why = tuple(finding for finding in b[-1] if finding not in a[-1])
            yield Effect(
                cluster=year.cluster.id,
                year=year.year,
                unit=unit.id,
                total_before=a[0],
                total_after=b[0],
                rank_before=a[1],
                rank_after=b[1],
                award_before=a[2],
                award_after=b[2],
                outcome_before=a[3],
                outcome_after=b[3],
                why=why,
            )


def _results(assessment: Assessment) -> dict[str, tuple[Any, ...]]:
    places = {place.unit: place for place in assessment.standings.places}
    return {
        each.unit: (
            places[each.unit].total,
            places[each.unit].rank,
            each.award,
            each.outcome.value,
            each.also,
            each.findings,
        )
        for each in assessment.slate.evaluations
    }


@attrs.frozen
class Sensitivity:
    """What one other option of one reading would change."""

    reading: str
    option: str
    clause: str
    effects: tuple[Effect, ...]


def sensitivity(year: ClusterYear, rules: RuleSet) -> tuple[Sensitivity, ...]:
    """Return, for each reading and each of its other options, the units whose result would change; none, no entry."""
    now = assess(year, rules)
    chosen: Mapping[str, Any] = rules.readings
    found = []
    for reading, options in OPTIONS.items():
        for option in options:
            if option != chosen[reading]:
                effects = tuple(_effects(year, now, assess(year, amend(rules, readings={reading: option}))))
                if effects:
                    found.append(Sensitivity(reading, option, rules.clause_of(reading), effects))
    return tuple(found)


@attrs.frozen
class Shortfall:
    """How far a unit is from the flag's holder, and which criteria could still have given it.

    ``margin`` is what the holder is ahead by (None where nobody holds the flag), ``lost`` the
    criteria below their maximum with what they lost, the most first; ``enough`` whether all of
    that together would make up the margin.
    """

    unit: str
    holder: str | None
    margin: Fraction | None
    lost: tuple[tuple[str, Fraction], ...]
    enough: bool | None


def shortfall(assessment: Assessment, unit: str) -> Shortfall:
    """Return how many points separate a unit from the flag and where they could have come from.

    Conduct and standards are not looked at here. Raises ``TdktError`` for a unit that is no member.
    """
    totals = {sheet.unit: Fraction(sheet.total) for sheet in assessment.sheets}
    if unit not in totals:
        raise unknown_value("shortfall: unit", unit, totals)
    sheet = next(each for each in assessment.sheets if each.unit == unit)
    lost = sorted(
        ((line.criterion, Fraction(line.lost)) for line in sheet.lines if line.lost > 0),
        key=lambda each: (-each[1], each[0]),
    )
    holder = assessment.slate.flag
    margin = totals[holder] - totals[unit] if holder else None
    enough = None if margin is None else sum((points for _, points in lost), Fraction(0)) > margin
    return Shortfall(unit, holder, margin, tuple(lost), enough)


@attrs.frozen
class Prospect:
    """Where a unit can end, whatever its open figures turn out to be; ``high`` is None where bonus has no limit."""

    unit: str
    low: Fraction
    high: Fraction | None
    best_rank: int
    worst_rank: int


@attrs.frozen
class Outlook:
    """What is certain already in an unfinished year: each unit's bounds, and who leads for sure."""

    prospects: tuple[Prospect, ...]
    certain_leader: str | None
    _names: Mapping[str, str] = attrs.field(repr=False, eq=False, alias="names")

    def explain(self, lang: str) -> str:
        """Return the bounds in words, "vi" or "en"."""
        return "\n".join(_explain_outlook(self, lang))


def _explain_outlook(result: Outlook, lang: str) -> Iterator[str]:
    for each in result.prospects:
        yield word("outlook-unit", lang, result._names, **attrs.asdict(each))  # noqa: SLF001
    code = "outlook-leader" if result.certain_leader else "outlook-open"
    yield word(code, lang, result._names, unit=result.certain_leader)  # noqa: SLF001


def outlook(year: ClusterYear, rules: RuleSet) -> Outlook:
    """Return what is certain of totals and ranks, each open criterion between nothing and its maximum with bonus.

    Figures and bonus points that are stated already are taken to stay. Raises ``TdktError`` under
    ``share-of-maximum``, where points do not rank.
    """
    if rules.readings["unequal-maximum"] != "as-is":
        raise TdktError(
            "outlook: ranks by share of the maximum are not bounded here; use the reading unequal-maximum as-is"
        )
    assessment = assess(year, rules)
    bounds = {sheet.unit: (Fraction(sheet.total), _highest(sheet, year, rules)) for sheet in assessment.sheets}
    prospects = tuple(_prospect(unit, bounds) for unit in bounds)
    sure = [each.unit for each in prospects if each.worst_rank == 1 and not _level(each.unit, bounds)]
    return Outlook(prospects, sure[0] if sure else None, names_of(year))


def _highest(sheet: ScoreSheet, year: ClusterYear, rules: RuleSet) -> Fraction | None:
    """Return what a sheet can come to at most, or None where nothing limits it."""
    criteria = {item.id: item for part in year.criteria.sets for item in part.criteria}
    open_ones = [criteria[name] for name in sheet.missing if name in criteria]
    if any(item.uncapped for item in open_ones):
        return None
    counts = rules.readings["bonus-sources"] == "both"
    earned = Fraction(sheet.over_plan_bonus)
    bonus = _open_bonus(year, [item.bonus for item in open_ones], earned, unit_of(rules)) if counts else Fraction(0)
    if bonus is None:
        return None
    # The base never passes the maximum, whatever the caps and weights of its sections.
    base = Fraction(sheet.maximum) - Fraction(sheet.base) if open_ones else Fraction(0)
    nested = any(part.parent or part.cap is not None or part.weight != 1 for part in year.criteria.sets)
    points = base if nested else sum((Fraction(item.points) for item in open_ones), Fraction(0))
    unstated = len(open_ones) < len(sheet.missing)
    awards = sum((Fraction(each) for each in year.criteria.award_bonuses.values()), Fraction(0)) if unstated else 0
    # Rounded once, a total may end one unit of the last place higher than its parts.
    rounding = Fraction(unit_of(rules), MICRO) if rules.readings["rounding"] == "total" else 0
    high = Fraction(sheet.total) + points + bonus + awards + rounding
    return high if year.criteria.total_cap is None else min(high, Fraction(year.criteria.total_cap))


def _open_bonus(year: ClusterYear, open_ones: Iterable[Any], earned: Fraction, unit: int) -> Fraction | None:
    """Return the most that open criteria can add in bonus, or None where nothing limits it."""
    caps = [_most(bonus, unit) for bonus in open_ones if bonus is not None]
    within = None if None in caps else sum((cap for cap in caps if cap is not None), Fraction(0))
    if year.criteria.bonus_cap is None or not caps:
        return within
    left = Fraction(year.criteria.bonus_cap) - earned
    return left if within is None else min(within, left)


def _most(bonus: Any, unit: int) -> Fraction | None:
    """Return the most that a bonus gives once rounded, or None where nothing limits it; what has a cap is held at it."""
    match bonus:
        case FixedBonus():
            most = bonus.points
        case TierBonus():
            most = max(tier.points for tier in bonus.tiers)
        case _:
            return None if bonus.cap is None else Fraction(bonus.cap)
    return max(Fraction(most), Fraction(half_up(micro(most), unit) * unit, MICRO))


def _prospect(unit: str, bounds: Mapping[str, tuple[Fraction, Fraction | None]]) -> Prospect:
    low, high = bounds[unit]
    others = [each for name, each in bounds.items() if name != unit]
    surely_above = sum(high is not None and other_low > high for other_low, _ in others)
    maybe_above = sum(other_high is None or other_high > low for _, other_high in others)
    return Prospect(unit, low, high, 1 + surely_above, 1 + maybe_above)


def _level(unit: str, bounds: Mapping[str, tuple[Fraction, Fraction | None]]) -> bool:
    """Return whether another unit could end level with this one's lowest total."""
    low = bounds[unit][0]
    return any(high is None or high >= low for name, (_, high) in bounds.items() if name != unit)

"""The ranking of a cluster: sheets give standings, ties stay ties (B.III.1.condition.1)."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any, assert_never

from tdkt_rules.errors import TdktError
from tdkt_rules.findings import Finding, Severity
from tdkt_rules.rules import Ranking
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.scalars import FrozenDict
from tdkt_rules.sheets import Place, ScoreSheet, Standings


def rank(sheets: Iterable[ScoreSheet], rules: RuleSet) -> Standings:
    """Return the standings of a cluster's sheets (B.III.1.condition.1).

    Places stand in descending total (``share`` under reading unequal-maximum's
    ``share-of-maximum``), then by unit id; ties share a rank; incomplete sheets come last and have
    none. Raises ``TdktError`` for a unit with two sheets.
    """
    listed = list(sheets)
    units = [sheet.unit for sheet in listed]
    if len(set(units)) < len(units):
        twice = next(unit for unit in units if units.count(unit) > 1)
        raise TdktError(f"rank: sheets: unit {twice!r} has two sheets; give one a unit")
    complete = sorted(
        (sheet for sheet in listed if sheet.complete), key=lambda sheet: (-standing(sheet, rules), sheet.unit)
    )
    open_ones = sorted((sheet for sheet in listed if not sheet.complete), key=lambda sheet: sheet.unit)
    values = [standing(sheet, rules) for sheet in complete]
    places = [_place(sheet, 1 + values.index(value)) for sheet, value in zip(complete, values, strict=True)]
    places += [_place(sheet, None) for sheet in open_ones]
    return Standings(tuple(places), not open_ones, tuple(_ranking_findings(listed, places, rules)))


def standing(sheet: ScoreSheet | Place, rules: RuleSet) -> Fraction:
    """Return what a unit is ranked by: its total, or its share of its maximum."""
    match rules.readings["unequal-maximum"]:
        case "as-is":
            return Fraction(sheet.total)
        case "share-of-maximum":
            return sheet.share if isinstance(sheet, Place) else _share(sheet)
        case unreachable:
            assert_never(unreachable)


def _share(sheet: ScoreSheet) -> Fraction:
    return Fraction(sheet.total) / Fraction(sheet.maximum) if sheet.maximum else Fraction(0)


def _place(sheet: ScoreSheet, place: int | None) -> Place:
    return Place(sheet.unit, place, sheet.total, _share(sheet), sheet.complete, sheet.missing)


def _ranking_findings(sheets: Sequence[ScoreSheet], places: Sequence[Place], rules: RuleSet) -> Iterator[Finding]:
    clause = rules.one(Ranking).clause
    maxima = {sheet.maximum for sheet in sheets}
    if len(maxima) > 1:
        facts: dict[str, Any] = {"lowest": min(maxima), "highest": max(maxima)}
        code = "unequal-maximum" if rules.readings["unequal-maximum"] == "as-is" else "ranked-by-share"
        yield Finding(code, clause, Severity.INFO, None, "", FrozenDict(facts), (), ("unequal-maximum",))
    for place in places:
        if place.rank is None:
            yield Finding(
                "unranked", clause, Severity.ADVICE, None, place.unit, FrozenDict(total=place.total), place.missing
            )
    for shared in sorted({place.rank for place in places if place.rank is not None}):
        units = tuple(place.unit for place in places if place.rank == shared)
        if len(units) > 1:
            yield Finding("shared-rank", clause, Severity.INFO, None, "", FrozenDict(rank=shared, units=units))

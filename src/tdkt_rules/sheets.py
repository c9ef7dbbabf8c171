"""Score sheets and standings as results, and what each line of them says."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, ClassVar, assert_never

import attrs

from tdkt_rules.criteria import Criterion
from tdkt_rules.entries import Answer, Delivery, Entry, Figure, Judgement, Measure, NotAssigned
from tdkt_rules.findings import NO_NAMES, Finding, Severity, lines, name_of, number, word
from tdkt_rules.rules import OverPlanBonus, Ranking, SelfScoring
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.scalars import DECIMAL_PLACES, FrozenDict, canonical

# Every amount is a whole number of micro-points (10^-6), since amounts have at most 6 decimals.
MICRO = 10**DECIMAL_PLACES
Exact = int | Fraction
Points = Decimal | Fraction


def micro(amount: Decimal) -> int:
    """Return an amount as whole micro-points, whatever the decimal context."""
    numerator, denominator = amount.as_integer_ratio()
    return int(numerator * MICRO // denominator)


def decimal(micro_points: int) -> Decimal:
    """Return whole micro-points as the exact decimal in its shortest form, whatever the decimal context."""
    return Decimal(canonical(Decimal(f"{micro_points}E-{DECIMAL_PLACES}")))


def shown(exact: Exact) -> Points:
    """Return exact micro-points as points: ``Decimal``, or ``Fraction`` where they are not rounded."""
    return decimal(exact) if isinstance(exact, int) else exact / MICRO


@attrs.frozen
class Line:
    """A criterion as prepared for scoring: whose it is and which clause scores it."""

    criterion: Criterion
    focal_unit: str
    clause: str | None


@attrs.frozen(repr=False)
class ScoreLine:
    """One criterion of a sheet, held in exact micro-points.

    ``maximum`` is 0 for a criterion that is not assigned.
    """

    SHOWN: ClassVar = ("points", "self_points", "bonus", "achievement", "findings")

    criterion: str
    maximum: Decimal
    _points: Exact | None
    _own: Exact | None
    _bonus: Exact
    _ratio: tuple[int, int] | None
    _entry: Entry | None
    _line: Line
    _rules: RuleSet

    def __repr__(self) -> str:
        return f"ScoreLine({self.criterion!r}, points={self.points}, self_points={self.self_points}, bonus={self.bonus}, maximum={self.maximum})"

    @property
    def points(self) -> Points | None:
        """The official points (``Fraction`` under rounding ``total``), None while unknown or not assigned."""
        return None if self._points is None else shown(self._points)

    @property
    def self_points(self) -> Points | None:
        """The unit's own points, None where it stated none."""
        return None if self._own is None else shown(self._own)

    @property
    def bonus(self) -> Points:
        """The over-plan bonus of this criterion, before the cap of the book."""
        return shown(self._bonus)

    @property
    def achievement(self) -> Fraction | None:
        """The exact achievement behind the official points, or None where there is none."""
        return None if self._ratio is None else Fraction(*self._ratio)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Why this line has its points, with the figures used."""
        return tuple(_line_findings(self, self._entry, self._line, self._rules))

    @property
    def lost(self) -> Points:
        """The points below the maximum, 0 while unknown or not assigned."""
        return Decimal(0) if self.points is None else shown(micro(self.maximum) - (self._points or 0))


@attrs.frozen
class Difference:
    """A criterion whose official points are not the unit's own, with the reason that was stated."""

    criterion: str
    self_points: Points
    points: Points
    reason: str | None


@attrs.frozen
class ScoreSheet:
    """The points of one unit (B.II): two columns, bonus, totals, and what is missing.

    ``total`` is base + over-plan bonus (not under ``council-only``) + the Council's bonus, of the
    known lines when incomplete; ``maximum`` is of all criteria but the not assigned;
    ``missing`` are the ids of the criteria whose official points are unknown.
    """

    unit: str
    lines: tuple[ScoreLine, ...]
    self_total: Decimal
    base: Decimal
    over_plan_bonus: Decimal
    council_bonus: Decimal
    total: Decimal
    maximum: Decimal
    missing: tuple[str, ...]
    complete: bool
    differences: tuple[Difference, ...]
    findings: tuple[Finding, ...]
    award_bonus: Decimal = Decimal(0)
    adjustment: Decimal = Decimal(0)

    def explain(self, lang: str) -> str:
        """Return the sheet in words, "vi" or "en": totals, lost points, bonus, differences, what is missing."""
        return "\n".join(explain_sheet(self, lang))


def explain_sheet(sheet: ScoreSheet, lang: str, names: Mapping[str, str] = NO_NAMES) -> Iterator[str]:
    """Yield the lines of a sheet's explanation, ids replaced by names where given."""
    values = {
        name: getattr(sheet, name)
        for name in ("unit", "total", "maximum", "base", "over_plan_bonus", "council_bonus", "self_total")
    }
    yield word("sheet-head", lang, names, **values)
    yield from lines(sheet.findings, lang, names)
    lost = sorted((line for line in sheet.lines if line.lost > 0), key=lambda line: -line.lost)
    if lost:
        yield word("sheet-lost", lang, count=len(lost), points=sum((Fraction(line.lost) for line in lost), Fraction(0)))
    for line in lost:
        said = "; ".join(finding.line(lang, names) for finding in line.findings)
        yield f"- {name_of('criterion', line.criterion, names)}: -{number(line.lost, lang)}: {said}"
    for line in sheet.lines:
        if line.lost <= 0 and (line.bonus or line.criterion in sheet.missing):
            yield f"- {name_of('criterion', line.criterion, names)}: " + "; ".join(
                f.line(lang, names) for f in line.findings
            )
    for difference in sheet.differences:
        yield "- " + word("sheet-difference", lang, names, **attrs.asdict(difference))


def _finding(
    code: str,
    clause: str | None,
    severity: Severity,
    line: ScoreLine,
    *,
    missing: Any = (),
    readings: Any = (),
    **facts: Any,
) -> Finding:
    # Where no rule scores a criterion, the finding rests on the clause that makes points the basis of the ranking.
    basis = line._rules.first(Ranking)  # noqa: SLF001
    clause = clause or (basis.clause if basis else "")
    return Finding(code, clause, severity, None, line.criterion, FrozenDict(facts), missing, readings)


def _line_findings(line: ScoreLine, entry: Entry | None, prepared: Line, rules: RuleSet) -> Iterator[Finding]:
    match entry:
        case None:
            yield _finding("no-entry", prepared.clause, Severity.ADVICE, line, missing=(line.criterion,), who="member")
        case NotAssigned():
            yield _finding("not-assigned", prepared.clause, Severity.INFO, line, reason=entry.reason)
        case Measure() if prepared.criterion.kind == "relative":
            yield _figure_finding(line, entry, prepared)
        case Measure():
            yield from _measure_findings(line, entry, prepared, rules)
        case Judgement():
            yield from _judgement_findings(line, entry, prepared, rules)
        case Figure() | Answer() | Delivery():
            yield _figure_finding(line, entry, prepared)
        case unreachable:
            assert_never(unreachable)


def _measure_findings(line: ScoreLine, entry: Measure, prepared: Line, rules: RuleSet) -> Iterator[Finding]:
    clause, set_by = prepared.clause, prepared.focal_unit
    rounding = ("rounding",)
    figures: dict[str, Any] = {
        "plan": entry.plan,
        "reported": entry.reported,
        "verified": entry.verified,
        "points": line.points,
        "maximum": line.maximum,
        "set_by": set_by,
    }
    if clause is None:
        yield _finding(
            "no-scoring-rule", None, Severity.ADVICE, line, missing=(line.criterion,), kind=prepared.criterion.kind
        )
    elif entry.verified is None:
        yield _finding(
            "not-verified",
            clause,
            Severity.ADVICE,
            line,
            missing=(f"{line.criterion}.verified",),
            who="focal-unit",
            **figures,
        )
    elif prepared.criterion.kind == "plan" and not entry.plan:
        yield _zero_plan_finding(line, prepared, rules, figures)
    elif prepared.criterion.kind == "plan":
        yield _finding(
            "plan-points", clause, Severity.INFO, line, readings=rounding, achievement=line.achievement, **figures
        )
    elif entry.verified <= entry.plan:
        yield _finding("reverse-within-plan", clause, Severity.INFO, line, achievement=line.achievement, **figures)
    else:
        yield _finding(
            "reverse-above-plan",
            clause,
            Severity.INFO,
            line,
            readings=("reverse-formula", "rounding"),
            achievement=line.achievement,
            **figures,
        )
    if line.bonus:
        yield _bonus_finding(line, entry, prepared, rules)


def _zero_plan_finding(line: ScoreLine, prepared: Line, rules: RuleSet, figures: Mapping[str, Any]) -> Finding:
    option = rules.readings["zero-plan"]
    if option == "unknown":
        return _finding(
            "zero-plan-unknown",
            prepared.clause,
            Severity.ADVICE,
            line,
            missing=(f"{line.criterion}.plan",),
            readings=("zero-plan",),
            who="council",
            **figures,
        )
    return _finding("zero-plan-settled", prepared.clause, Severity.INFO, line, readings=("zero-plan",), **figures)


def _bonus_finding(line: ScoreLine, entry: Measure, prepared: Line, rules: RuleSet) -> Finding:
    excess = (line.achievement or Fraction(0)) - 1
    readings: tuple[str, ...] = ("bonus-sources", "rounding")
    if prepared.criterion.kind == "reverse":
        excess = Fraction(entry.plan - (entry.verified or 0)) / Fraction(entry.plan)
        readings = ("bonus-sources", "reverse-excess", "rounding")
    return _finding(
        "over-plan-bonus",
        rules.one(OverPlanBonus).clause,
        Severity.INFO,
        line,
        readings=readings,
        bonus=line.bonus,
        excess=excess,
    )


def _figure_finding(line: ScoreLine, entry: Measure | Figure | Answer | Delivery, prepared: Line) -> Finding:
    kind = prepared.criterion.kind
    figures: dict[str, Any] = {
        "kind": kind,
        "reported": entry.reported,
        "verified": entry.verified,
        "points": line.points,
        "maximum": line.maximum,
        "set_by": prepared.focal_unit,
    }
    if prepared.clause is None:
        return _finding("no-scoring-rule", None, Severity.ADVICE, line, missing=(line.criterion,), kind=kind)
    if entry.verified is None:
        missing = (f"{line.criterion}.verified",)
        return _finding(
            "figure-not-verified", prepared.clause, Severity.ADVICE, line, missing=missing, who="focal-unit", **figures
        )
    if line.points is None:
        lacking = "size" if kind == "table" else "leader" if kind == "relative" else "scale"
        missing = (f"{line.criterion}.{lacking}",)
        return _finding(
            "figure-without-key", prepared.clause, Severity.ADVICE, line, missing=missing, who="head", **figures
        )
    details = {
        name: getattr(entry, name) for name in ("plan", "size", "due", "waived", "reason") if getattr(entry, name, None)
    }
    details = {"plan": None, "size": None, "due": None, "waived": Decimal(0), "reason": None} | details
    return _finding("figure-points", prepared.clause, Severity.INFO, line, readings=("rounding",), **figures, **details)


def _judgement_findings(line: ScoreLine, entry: Judgement, prepared: Line, rules: RuleSet) -> Iterator[Finding]:
    figures: dict[str, Any] = {
        "self_points": entry.self_points,
        "reviewed_points": entry.reviewed_points,
        "points": line.points,
        "maximum": line.maximum,
        "set_by": entry.reviewed_by,
    }
    self_scoring = rules.first(SelfScoring)
    if self_scoring and entry.self_points > line.maximum:
        yield _finding("self-points-held", self_scoring.clause, Severity.VIOLATION, line, **figures)
    if prepared.clause is None:
        yield _finding(
            "no-scoring-rule", None, Severity.ADVICE, line, missing=(line.criterion,), kind=prepared.criterion.kind
        )
    elif entry.scores and entry.reviewed_points is None:
        scorers = tuple(f"{each.by}: {number(each.points, 'vi')}" for each in entry.scores)
        yield _finding("judged-together", prepared.clause, Severity.INFO, line, scorers=scorers, **figures)
    elif entry.reviewed_points is not None:
        code = "judged-as-self-scored" if entry.reviewed_points == entry.self_points else "judged-points"
        yield _finding(code, prepared.clause, Severity.INFO, line, reason=entry.reason, **figures)
    elif line.points is None:
        yield _finding(
            "not-reviewed",
            prepared.clause,
            Severity.ADVICE,
            line,
            missing=(f"{line.criterion}.reviewed_points",),
            readings=("unreviewed-judgement",),
            who="head",
            **figures,
        )
    else:
        yield _finding(
            "self-points-stand", prepared.clause, Severity.ADVICE, line, readings=("unreviewed-judgement",), **figures
        )


@attrs.frozen
class Place:
    """One unit's place: shared ranks are 1, 1, 3; an incomplete sheet has none."""

    unit: str
    rank: int | None
    total: Decimal
    share: Fraction
    complete: bool
    missing: tuple[str, ...]


@attrs.frozen
class Standings:
    """The ranking of a cluster (B.III.1.condition.1); ``official`` when every sheet is complete."""

    places: tuple[Place, ...]
    official: bool
    findings: tuple[Finding, ...]

    def explain(self, lang: str) -> str:
        """Return the ranking in words, "vi" or "en": the table, who leads and by how much."""
        return "\n".join(explain_standings(self, lang))


def explain_standings(standings: Standings, lang: str, names: Mapping[str, str] = NO_NAMES) -> Iterator[str]:
    """Yield the lines of the ranking's explanation, ids replaced by names where given."""
    yield word("standings-official" if standings.official else "standings-provisional", lang)
    for place in standings.places:
        code = "place-ranked" if place.rank is not None else "place-open"
        yield word(
            code,
            lang,
            names,
            unit=place.unit,
            rank=place.rank,
            total=place.total,
            share=place.share,
            missing=place.missing,
        )
    ranked = [place for place in standings.places if place.rank is not None]
    if len(ranked) > 1 and ranked[0].rank != ranked[1].rank:
        first, second = ranked[:2]
        yield word(
            "lead",
            lang,
            names,
            unit=first.unit,
            other=second.unit,
            margin=Fraction(first.total) - Fraction(second.total),
        )
    yield from lines(standings.findings, lang, names)

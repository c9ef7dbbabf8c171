"""Self-scores against the focal units' figures and the review, criterion by criterion (B.II.1.3, B.II.2)."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

import attrs

from tdkt_rules.catalogue import rules_of
from tdkt_rules.criteria import CriteriaSet
from tdkt_rules.entries import Entry, Judgement
from tdkt_rules.facts import ClusterYear, Dossier
from tdkt_rules.findings import NO_NAMES, Finding, RuleRef, Severity, found, lines, word
from tdkt_rules.meetings import Ruling
from tdkt_rules.process_rules import Consultation, Referral
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.scoring import prepare, score_with
from tdkt_rules.sheets import ScoreLine, ScoreSheet
from tdkt_rules.timeline import as_of, dossiers_of, leaders, names_of, step_day

Points = Decimal | Fraction


@attrs.frozen
class Comparison:
    """One unit's criterion in both columns.

    ``state``: "same", "explained" (differs, with its reason), "unexplained", "settled" or
    "against-ruling" (by a ruling on these points), or "not-known" (no official points, or no own ones).
    """

    unit: str
    criterion: str
    focal_unit: str
    self_points: Points | None
    points: Points | None
    difference: Fraction | None
    state: str
    reason: str | None
    documents: tuple[str, ...]
    set_by: str | None
    ruling: Ruling | None


@attrs.frozen
class FocalTotal:
    """What one focal unit has given one unit: official points of its criteria, and the criteria it still owes."""

    focal_unit: str
    unit: str
    points: Fraction
    maximum: Decimal
    owed: tuple[str, ...]


@attrs.frozen
class UnitState:
    """How far the scoring of one unit is: not-started, self-scored, reviewed, agreed or reported (B.II.2)."""

    unit: str
    state: str


@attrs.frozen
class Reconciliation:
    """Both columns of a whole cluster, what is still open, and who still owes a figure."""

    cluster: str
    year: int
    rules: RuleRef
    comparisons: tuple[Comparison, ...]
    unresolved: tuple[Comparison, ...]
    totals: tuple[FocalTotal, ...]
    states: tuple[UnitState, ...]
    findings: tuple[Finding, ...]
    _names: Mapping[str, str] = attrs.field(default=NO_NAMES, repr=False, eq=False, alias="names")

    @property
    def owed(self) -> Mapping[str, tuple[str, ...]]:
        """The focal units that still owe figures, with the units that they owe them for."""
        units: dict[str, tuple[str, ...]] = {}
        for total in self.totals:
            if total.owed:
                units[total.focal_unit] = (*units.get(total.focal_unit, ()), total.unit)
        return units

    def explain(self, lang: str) -> str:
        """Return the reconciliation in words, "vi" or "en": what differs and why, what is owed, how far each unit is."""
        return "\n".join(_explain(self, lang, self._names))


def _explain(result: Reconciliation, lang: str, names: Mapping[str, str]) -> Iterator[str]:
    yield word(
        "reconciliation-head", lang, names, cluster=result.cluster, year=result.year, count=len(result.unresolved)
    )
    for each in result.comparisons:
        if each.state not in ("same", "not-known"):
            facts = {name: getattr(each, name) for name in ("unit", "criterion", "self_points", "points", "reason")}
            who = each.set_by or each.focal_unit
            yield "- " + word(
                f"comparison-{each.state}", lang, names, **facts, set_by=who, documents=each.documents or None
            )
    for total in result.totals:
        if total.owed:
            yield "- " + word("figures-owed", lang, names, focal=total.focal_unit, unit=total.unit, owed=total.owed)
    for state in result.states:
        yield "- " + word("scoring-state", lang, names, unit=state.unit, state=f"scoring-{state.state}")
    yield from lines(result.findings, lang, names)


def reconcile(year: ClusterYear, rules: RuleSet | None = None, *, on: date | None = None) -> Reconciliation:
    """Return both columns of every unit side by side, as stated by ``on`` (default: all that is stated).

    ``unresolved`` are the comparisons that are unexplained, not known, or against a ruling. A ruling
    on points settles a comparison where the official points follow it; it is never written into the
    scores. ``rules`` defaults as in ``assess``.
    """
    rules = rules or rules_of(year)
    seen = as_of(year, on)
    book = prepare(seen.criteria, rules, leaders(seen))
    dossiers = dossiers_of(seen)
    sheets = [score_with(book, dossier) for dossier in dossiers]
    pairs = list(zip(dossiers, sheets, strict=True))
    rulings = _rulings_on_points(seen, rules)
    comparisons = tuple(each for dossier, sheet in pairs for each in _comparisons(dossier, sheet, seen, rulings))
    return Reconciliation(
        cluster=year.cluster.id,
        year=year.year,
        rules=RuleRef(rules.id, rules.fingerprint),
        comparisons=comparisons,
        unresolved=tuple(each for each in comparisons if each.state in ("unexplained", "not-known", "against-ruling")),
        totals=tuple(_total(part, dossier, sheet) for part in seen.criteria.sets for dossier, sheet in pairs),
        states=tuple(UnitState(dossier.unit, _state(dossier, sheet, seen, rules)) for dossier, sheet in pairs),
        findings=tuple(_ruling_findings(comparisons, rules)),
        names=names_of(year),
    )


def _rulings_on_points(seen: ClusterYear, rules: RuleSet) -> dict[tuple[str | None, str | None], Ruling]:
    rule = rules.first(Referral)
    decided: dict[tuple[str | None, str | None], Ruling] = {}
    for ruling in seen.rulings:
        if rule is not None and ruling.matter == "points" and ruling.by == rule.to:
            decided.setdefault((ruling.unit, ruling.criterion), ruling)
    return decided


def _comparisons(
    dossier: Dossier,
    sheet: ScoreSheet,
    seen: ClusterYear,
    rulings: Mapping[tuple[str | None, str | None], Ruling],
) -> Iterator[Comparison]:
    entries: dict[str, Entry] = {entry.criterion: entry for entry in dossier.entries}
    focal_units = {item.id: part.focal_unit for part in seen.criteria.sets for item in part.criteria}
    for line in sheet.lines:
        entry = entries.get(line.criterion)
        if entry is not None and entry.kind == "not_assigned":
            continue
        ruling = rulings.get((dossier.unit, line.criterion))
        known = line.points is not None and line.self_points is not None
        yield Comparison(
            unit=dossier.unit,
            criterion=line.criterion,
            focal_unit=focal_units[line.criterion],
            self_points=line.self_points,
            points=line.points,
            difference=Fraction(line.points or 0) - Fraction(line.self_points or 0) if known else None,
            state=_compared(line, entry, ruling),
            reason=entry.reason if entry else None,
            documents=entry.documents if isinstance(entry, Judgement) else (),
            set_by=entry.reviewed_by if isinstance(entry, Judgement) else focal_units[line.criterion],
            ruling=ruling,
        )


def _compared(line: ScoreLine, entry: Entry | None, ruling: Ruling | None) -> str:
    if line.points is None or line.self_points is None:
        return "not-known"
    if ruling is not None and ruling.points is not None:
        return "settled" if Fraction(line.points) == Fraction(ruling.points) else "against-ruling"
    if Fraction(line.points) == Fraction(line.self_points):
        return "same"
    return "explained" if entry is not None and (entry.reason or "").strip() else "unexplained"


def _total(part: CriteriaSet, dossier: Dossier, sheet: ScoreSheet) -> FocalTotal:
    own = {item.id for item in part.criteria}
    scored = [line for line in sheet.lines if line.criterion in own]
    owed = {entry.criterion for entry in dossier.entries if getattr(entry, "verified", entry) is None}
    return FocalTotal(
        focal_unit=part.focal_unit,
        unit=dossier.unit,
        points=sum((Fraction(line.points) for line in scored if line.points is not None), Fraction(0)),
        maximum=sum((line.maximum for line in scored), Decimal(0)),
        owed=tuple(line.criterion for line in scored if line.criterion in owed),
    )


def _state(dossier: Dossier, sheet: ScoreSheet, seen: ClusterYear, rules: RuleSet) -> str:
    rule = rules.first(Consultation)
    reached = {
        "self-scored": {entry.criterion for entry in dossier.entries} == {line.criterion for line in sheet.lines},
        "reviewed": sheet.complete,
        "agreed": dossier.agreed_on is not None,
        "reported": rule is not None and step_day(seen, rule.step) is not None,
    }
    state = "not-started"
    for name, done in reached.items():
        if not done:
            break
        state = name
    return state


def _ruling_findings(comparisons: tuple[Comparison, ...], rules: RuleSet) -> Iterator[Finding]:
    rule = rules.first(Referral)
    for each in comparisons:
        if rule is None or each.ruling is None:
            continue
        facts = {
            "unit": each.unit,
            "points": each.points,
            "ruled": each.ruling.points,
            "by": each.ruling.by,
            "on": each.ruling.on,
            "reason": each.ruling.reason,
            "who": "head",
        }
        if each.state == "settled":
            yield found("points-settled", rule.clause, Severity.INFO, each.criterion, **facts)
        else:
            yield found("points-against-ruling", rule.clause, Severity.VIOLATION, each.criterion, **facts)

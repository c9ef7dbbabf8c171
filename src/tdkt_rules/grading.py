"""What grade a total gives, and what lowers it or keeps a unit from being graded."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import attrs

from tdkt_rules.criteria import CriteriaBook
from tdkt_rules.errors import TdktError
from tdkt_rules.findings import Finding, Severity, found
from tdkt_rules.rules import Gate, Grading
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.sheets import ScoreSheet


@attrs.frozen
class Graded:
    """The grade of a unit: its id, or None where the sheet is incomplete or a condition keeps it from being graded."""

    unit: str
    grade: str | None
    findings: tuple[Finding, ...]


def grade(sheet: ScoreSheet, criteria: CriteriaBook, rules: RuleSet) -> Graded:
    """Return the grade of a sheet under the rule set's grading.

    Each gate that is not reached takes one grade off, never below the lowest, or leaves the unit
    without a grade. An incomplete sheet has no grade yet. Raises ``TdktError`` where the rule set
    grades nothing, or a gate names what is not in the book.
    """
    rule = rules.one(Grading)
    if not sheet.complete:
        lacking = found("grade-unknown", rule.clause, Severity.ADVICE, sheet.unit, missing=sheet.missing)
        return Graded(sheet.unit, None, (lacking,))
    failed = [
        (gate, share) for gate in rule.gates if (share := _share(gate, sheet, criteria)) < Fraction(gate.least_percent)
    ]
    told = [*_gate_findings(sheet.unit, failed, rule)]
    if any(gate.effect == "not-graded" for gate, _ in failed):
        return Graded(sheet.unit, None, tuple(told))
    reached = _reached(sheet, rule)
    held = rule.grades[max(reached - len(failed), 0)]
    facts: dict[str, Any] = {"grade": held.name, "by_total": rule.grades[reached].name, "total": sheet.total}
    told.append(found("graded", rule.clause, Severity.INFO, sheet.unit, **facts))
    return Graded(sheet.unit, held.id, tuple(told))


def _reached(sheet: ScoreSheet, rule: Grading) -> int:
    value = min(sheet.total, sheet.maximum) if rule.clipped else sheet.total
    if rule.by == "percent":
        share = Fraction(value) / Fraction(sheet.maximum) * 100 if sheet.maximum else Fraction(0)
        return next(place for place, each in enumerate(rule.grades) if each.holds(share))
    return next(place for place, each in enumerate(rule.grades) if each.holds(value))


def _share(gate: Gate, sheet: ScoreSheet, criteria: CriteriaBook) -> Fraction:
    """Return the percentage that a set, with the sets below it, or a criterion reached of what was assigned of it."""
    names = _criteria_of(gate.of, criteria)
    if not names:
        known = ", ".join(
            [*(part.id for part in criteria.sets), *(i.id for part in criteria.sets for i in part.criteria)]
        )
        raise TdktError(f"grade: gate {gate.of!r}: no set or criterion of the book; expected one of: {known}")
    lines = [line for line in sheet.lines if line.criterion in names]
    most = sum((Fraction(line.maximum) for line in lines), Fraction(0))
    points = sum((Fraction(line.points) for line in lines if line.points is not None), Fraction(0))
    return points / most * 100 if most else Fraction(100)


def _criteria_of(name: str, criteria: CriteriaBook) -> set[str]:
    found_in = {item.id for part in criteria.sets for item in part.criteria if name in (item.id, part.id)}
    for part in criteria.sets:
        if part.parent == name:
            found_in |= _criteria_of(part.id, criteria)
    return found_in


def _gate_findings(unit: str, failed: list[tuple[Gate, Fraction]], rule: Grading) -> Iterator[Finding]:
    for gate, share in failed:
        facts: dict[str, Any] = {"of": gate.of, "share": share / 100, "least": Fraction(gate.least_percent) / 100}
        yield found(f"gate-{gate.effect}", rule.clause, Severity.INFO, unit, **facts)

"""What stated misconduct does to a unit's awards (B.III.1.condition.2 to .4)."""

from datetime import date
from typing import Literal

import attrs

from tdkt_rules.errors import unknown_value
from tdkt_rules.facts import ConductFinding, Dossier
from tdkt_rules.findings import Finding, Outcome, Severity
from tdkt_rules.rules import ConductEffect
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.scalars import FrozenDict
from tdkt_rules.vocabulary import is_local

ConductState = Literal["excluded", "deferred", "unknown", "downgraded", "clear"]
_PRECEDENCE: tuple[ConductState, ...] = ("excluded", "deferred", "unknown", "downgraded")


@attrs.frozen
class Conduct:
    """The state of a unit and every finding that bears on it."""

    state: ConductState
    findings: tuple[Finding, ...]


def conduct_of(dossier: Dossier, rules: RuleSet, block: str, year: int) -> Conduct:
    """Return the conduct state of a unit: excluded > deferred > unknown > downgraded > clear.

    Raises ``TdktError`` for a kind of conduct of another guidance, which no rule here knows.
    """
    effects = rules.of(ConductEffect)
    if dossier.conduct is None and effects:
        clause = next((effect.clause for effect in effects if effect.effect == "excluded"), effects[0].clause)
        facts = FrozenDict(who="home-affairs")
        finding = Finding(
            "conduct-not-stated", clause, Severity.ADVICE, Outcome.UNKNOWN, dossier.unit, facts, ("conduct",)
        )
        return Conduct("unknown", (finding,))
    known = {str(kind) for rule in rules.rules if isinstance(rule, ConductEffect) for kind in rule.conduct}
    for case in dossier.conduct or ():
        if is_local(case.kind) and case.kind not in known:
            raise unknown_value(f"conduct of {dossier.unit!r}: kind", case.kind, sorted(known))
    span = rules.emulation_year(block, year)
    findings = tuple(
        _effect_finding(dossier.unit, place, case, effect, span, block)
        for place, case in enumerate(dossier.conduct or ())
        for effect in effects
        if case.kind in effect.conduct
    )
    states = {finding.outcome.value for finding in findings if finding.outcome is not None}
    return Conduct(_strongest(states), findings)


def _strongest(states: set[str]) -> ConductState:
    for state in _PRECEDENCE:
        if state in states:
            return state
    return "clear"


def _effect_finding(
    unit: str, place: int, case: ConductFinding, effect: ConductEffect, span: tuple[date, date], block: str
) -> Finding:
    first, last = span
    readings = tuple(effect.under) + (() if effect.any_date or block != "school" else ("school-year",))
    facts = FrozenDict(kind=case.kind, on=case.on, first=first, last=last, required_by=case.required_by, note=case.note)
    missing: tuple[str, ...] = ()
    severity, outcome = Severity.INFO, None
    if not effect.any_date and not first <= case.on <= last:
        code = "conduct-outside-year"
    elif effect.only_serious and case.serious is None:
        code, severity, outcome = "conduct-seriousness-not-stated", Severity.ADVICE, Outcome.UNKNOWN
        missing = (f"conduct.{place}.serious",)
    elif effect.only_serious and not case.serious:
        code = "conduct-not-serious"
    else:
        code, outcome = f"conduct-{effect.effect}", Outcome(effect.effect)
        severity = Severity.ADVICE if effect.effect == "deferred" else Severity.INFO
    return Finding(code, effect.clause, severity, outcome, unit, facts, missing, readings)

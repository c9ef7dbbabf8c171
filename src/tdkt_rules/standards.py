"""Whether stated achievements meet the standards of the award law in force (B.III.1.standard)."""

from collections.abc import Mapping
from datetime import date
from typing import assert_never

import attrs

from tdkt_rules.award_law import (
    AllOf,
    AnyOf,
    Condition,
    CountAtLeast,
    CountAtMost,
    Meets,
    RecognisedBefore,
    Regime,
    Share,
    Stated,
    TaskAmong,
    UnderReading,
)
from tdkt_rules.facts import Achievements, Dossier, PastAward
from tdkt_rules.findings import Finding, Outcome, Reason, Severity
from tdkt_rules.rules import Standards
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.scalars import FrozenDict
from tdkt_rules.truth import Verdict, all_of, any_of

_NOTHING_STATED = Achievements()


@attrs.frozen
class Judged:
    """The standards of one unit: the law that applied and the verdict for each award."""

    regime: Regime | None
    day: date
    verdicts: Mapping[str, Verdict]
    readings: tuple[str, ...]
    clause: str

    def state(self, award: str) -> str:
        """Return "met", "not-met" or "unknown" for an award."""
        return self.verdicts[award].state


def regime_on(rules: RuleSet, day: date) -> Regime | None:
    """Return the regime of the award law on a day (the one named, under reading award-law-reference)."""
    rule = rules.first(Standards)
    return _regime(rule, rules, day) if rule else None


def _reference_matters(rules: RuleSet, day: date) -> bool:
    """Return whether another option of award-law-reference would have led to another law."""
    options = (rule for rule in rules.rules if isinstance(rule, Standards))
    return len({regime.id if (regime := _regime(rule, rules, day)) else None for rule in options}) > 1


def _regime(rule: Standards, rules: RuleSet, day: date) -> Regime | None:
    if rule.regime is not None:
        return next((regime for regime in rules.award_law if regime.id == rule.regime), None)
    return regime_in_force(rules, day)


def regime_in_force(rules: RuleSet, day: date) -> Regime | None:
    """Return the regime of the award law in force on a day, whatever the guidance names."""
    in_force = (
        regime
        for regime in rules.award_law
        if regime.first_day <= day and (regime.last_day is None or day <= regime.last_day)
    )
    return next(in_force, None)


def judge_all(dossier: Dossier, awards: tuple[str, ...], rules: RuleSet, year: int, last_day: date) -> Judged:
    """Return the verdict on every award of the ladder, under the law of the day the dossier was received.

    Without ``received_on`` that day is the last day of the emulation year. On a day without
    verified text every standard is unknown.
    """
    day = dossier.received_on or last_day
    regime = regime_on(rules, day)
    stated = dossier.achievements or _NOTHING_STATED
    verdicts: dict[str, Verdict] = {}
    for standard in regime.standards if regime else ():
        verdicts[standard.award] = _judge(standard.condition, stated, rules, year, verdicts)
    unknown = Verdict("unknown")
    rule = rules.first(Standards)
    readings = ("award-law-reference",) if _reference_matters(rules, day) else ()
    return Judged(
        regime, day, {award: verdicts.get(award, unknown) for award in awards}, readings, rule.clause if rule else ""
    )


def _judge(
    condition: Condition, stated: Achievements, rules: RuleSet, year: int, known: Mapping[str, Verdict]
) -> Verdict:
    match condition:
        case Stated():
            return _yes(condition, stated)
        case TaskAmong():
            return _task(condition, stated)
        case Share():
            return _share(condition, stated)
        case CountAtLeast() | CountAtMost():
            return _count(condition, stated)
        case RecognisedBefore():
            return _recognised(condition, stated, year)
        case Meets():
            return known[condition.award]
        case UnderReading():
            return _under(condition, stated, rules, year, known)
        case AllOf():
            return all_of(_judge(part, stated, rules, year, known) for part in condition.of)
        case AnyOf():
            return any_of(_judge(part, stated, rules, year, known) for part in condition.of)
        case unreachable:
            assert_never(unreachable)


def _unknown(*facts: str) -> Verdict:
    missing = tuple(f"achievements.{fact}" for fact in facts)
    return Verdict("unknown", (Reason("requires-missing", {"facts": facts}),), missing)


def _known(met: bool, reason: Reason) -> Verdict:
    return Verdict("met" if met else "not-met", (reason,))


def _yes(condition: Stated, stated: Achievements) -> Verdict:
    value: bool | None = getattr(stated, condition.fact)
    if value is None:
        return _unknown(condition.fact)
    return _known(value, Reason("requires-yes", {"fact": condition.fact, "value": value}))


def _task(condition: TaskAmong, stated: Achievements) -> Verdict:
    value = stated.task_completion
    if value is None:
        return _unknown("task_completion")
    return _known(value in condition.values, Reason("requires-task", {"value": value, "levels": condition.values}))


def _share(condition: Share, stated: Achievements) -> Verdict:
    count: int | None = getattr(stated, condition.fact)
    whole = stated.individuals
    if count is None or whole is None:
        pairs = ((condition.fact, count), ("individuals", whole))
        return _unknown(*(fact for fact, value in pairs if value is None))
    facts = {"fact": condition.fact, "count": count, "individuals": whole, "percent": condition.percent}
    if whole == 0 or count > whole:
        missing = (f"achievements.{condition.fact}", "achievements.individuals")
        return Verdict("unknown", (Reason("requires-sound-counts", facts),), missing)
    difference = 100 * count - condition.percent * whole
    code = "requires-more-than" if condition.above else "requires-share"
    return _known(difference > 0 if condition.above else difference >= 0, Reason(code, facts))


def _count(condition: CountAtLeast | CountAtMost, stated: Achievements) -> Verdict:
    count: int | None = getattr(stated, condition.fact)
    if count is None:
        return _unknown(condition.fact)
    facts = {"fact": condition.fact, "count": count, "bound": condition.count}
    if isinstance(condition, CountAtLeast):
        return _known(count >= condition.count, Reason("requires-at-least", facts))
    return _known(count <= condition.count, Reason("requires-at-most", facts))


def _recognised(condition: RecognisedBefore, stated: Achievements, year: int) -> Verdict:
    before = year - condition.years
    given = stated.history.get(before)
    if given is None:
        return _unknown(f"history.{before}")
    counted = [past if isinstance(past, PastAward) else PastAward(award=past) for past in given]
    found = any(past.award in condition.any_of and past.basis == "annual" and not past.revoked for past in counted)
    return _known(found, Reason("requires-recognition", {"year": before, "any_of": condition.any_of, "found": found}))


def _under(
    condition: UnderReading, stated: Achievements, rules: RuleSet, year: int, known: Mapping[str, Verdict]
) -> Verdict:
    touched = (condition.reading,)
    if rules.readings[condition.reading] != condition.option:
        return Verdict("not-met", (), (), touched)
    verdict = _judge(condition.then, stated, rules, year, known)
    return attrs.evolve(verdict, readings=tuple(dict.fromkeys(verdict.readings + touched)))


def standard_finding(unit: str, award: str, judged: Judged) -> Finding:
    """Return what the law says of one award for a unit, with its article and the deciding requirements."""
    verdict = judged.verdicts[award]
    standard = judged.regime.standard(award) if judged.regime else None
    readings = judged.readings + verdict.readings
    if standard is None:
        return law_unknown_finding(unit, award, judged)
    facts = {
        "award": award,
        "article": standard.article,
        "reasons": verdict.reasons,
        "verified_text": standard.verified,
        "who": "member",
    }
    severity = Severity.ADVICE if verdict.state == "unknown" else Severity.INFO
    outcome = {"met": None, "not-met": Outcome.NOT_MET, "unknown": Outcome.UNKNOWN}[verdict.state]
    return Finding(
        f"standard-{verdict.state}",
        judged.clause,
        severity,
        outcome,
        unit,
        FrozenDict(facts),
        verdict.missing,
        readings,
    )


def law_unknown_finding(unit: str, award: str, judged: Judged) -> Finding:
    """Return why a standard is unknown: no verified text of the law of that day."""
    name = judged.regime.name if judged.regime else None
    code = "law-not-verified" if judged.regime else "law-not-known"
    facts = {"award": award, "day": judged.day, "law": name, "note": judged.regime.note if judged.regime else None}
    return Finding(code, judged.clause, Severity.ADVICE, Outcome.UNKNOWN, unit, FrozenDict(facts), (), judged.readings)


def rests_on_unverified(judged: Judged, award: str) -> bool:
    """Return whether the standard of an award was never checked against its text."""
    standard = judged.regime.standard(award) if judged.regime else None
    return standard is not None and not standard.verified

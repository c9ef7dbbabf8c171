"""What a unit was awarded in past years, what its history cannot be, and whether a title was registered."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs

from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.facts import Dossier, PastAward
from tdkt_rules.findings import Finding, Severity, found
from tdkt_rules.ladder import award_rules
from tdkt_rules.process_rules import Registration
from tdkt_rules.rules import Standards
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.standards import regime_on


@attrs.frozen
class YearAward:
    """One recognition of one past year."""

    year: int
    award: str
    basis: str
    revoked: bool


@attrs.frozen
class Streak:
    """Consecutive years up to the last one with the same recognition, annual and not revoked.

    ``open`` where the year before the first is not stated, so that the streak may be longer.
    """

    award: str
    years: tuple[int, ...]
    open: bool


@attrs.frozen
class History:
    """The recognitions of a unit in order of their years, its streaks, and what does not fit."""

    unit: str
    awards: tuple[YearAward, ...]
    streaks: tuple[Streak, ...]
    findings: tuple[Finding, ...]


def history(dossier: Dossier, rules: RuleSet, *, year: int, block: str, asked: str | None = None) -> History:
    """Return a unit's past recognitions, its streaks, duplicates and impossible entries.

    With ``asked``, an award id, also whether that title was registered, where the award law of the
    dossier asks for it: an advice only, and only where the dossier states what was registered.
    Raises ``TdktError`` for an unknown award or block.
    """
    if asked is not None and asked not in award_rules(rules):
        raise unknown_value("history: asked", asked, award_rules(rules))
    last_day = rules.emulation_year(block, year)[1]
    standards = rules.first(Standards)
    if standards is None:
        raise TdktError(f"history: rule set {rules.id} has no rule Standards under its readings; add one")
    stated = dossier.achievements.history if dossier.achievements else {}
    awards = tuple(_flat(number, each) for number in sorted(stated) for each in stated[number])
    findings = [*_odd(dossier.unit, awards, year, standards.clause)]
    regime = regime_on(rules, dossier.received_on or last_day)
    rule, registration = regime.registration if regime else None, rules.first(Registration)
    if (
        rule
        and registration
        and dossier.registered is not None
        and asked in rule.awards
        and asked not in dossier.registered.titles
    ):
        facts = {"award": asked, "article": rule.article, "verified_text": rule.verified, "who": "member"}
        findings.append(found("title-not-registered", registration.clause, Severity.ADVICE, dossier.unit, **facts))
    return History(dossier.unit, awards, tuple(_streaks(awards, set(stated), year)), tuple(findings))


def _flat(year: int, each: str | PastAward) -> YearAward:
    past = each if isinstance(each, PastAward) else PastAward.model_validate({"award": each})
    return YearAward(year, past.award, past.basis, past.revoked)


def _odd(unit: str, awards: tuple[YearAward, ...], year: int, clause: str) -> Iterator[Finding]:
    counted = Counter((each.year, each.award, each.basis) for each in awards)
    for (number, award, basis), count in counted.items():
        facts: dict[str, Any] = {"year": number, "award": award, "basis": basis, "who": "member"}
        if count > 1:
            yield found("award-twice", clause, Severity.ADVICE, unit, count=count, **facts)
        if number >= year:
            yield found("award-not-past", clause, Severity.ADVICE, unit, judged=year, **facts)


def _streaks(awards: tuple[YearAward, ...], stated: set[int], year: int) -> Iterator[Streak]:
    by_award: dict[str, set[int]] = {}
    for each in awards:
        if each.basis == "annual" and not each.revoked:
            by_award.setdefault(each.award, set()).add(each.year)
    for award in sorted(by_award):
        first = year
        while first - 1 in by_award[award]:
            first -= 1
        if first < year:
            yield Streak(award, tuple(range(first, year)), first - 1 not in stated)

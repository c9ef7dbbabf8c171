"""The main job: one cluster's year in, everything out."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from tdkt_rules.catalogue import rules_of
from tdkt_rules.checks import check
from tdkt_rules.facts import ClusterYear
from tdkt_rules.findings import Finding, RuleRef, Severity, word
from tdkt_rules.nomination import Slate, explain_slate, nominate
from tdkt_rules.ranking import rank
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.schedule import Deadline, deadline_list
from tdkt_rules.scoring import prepare, score_with
from tdkt_rules.sheets import ScoreSheet, Standings, explain_standings
from tdkt_rules.timeline import dossiers_of, leaders, names_of, year_deadlines


@attrs.frozen
class Assessment:
    """A whole cluster year assessed: sheets in the cluster's order of units, ranking, slate, deadlines, checks."""

    SHOWN: ClassVar = ("facts",)

    year: ClusterYear
    rules: RuleRef
    sheets: tuple[ScoreSheet, ...]
    standings: Standings
    slate: Slate
    deadlines: tuple[Deadline, ...]
    checks: tuple[Finding, ...]

    @property
    def facts(self) -> str:
        """The fingerprint of the facts; with that of the rules it says what this result was made from."""
        return self.year.fingerprint

    def explain(self, lang: str) -> str:
        """Return the assessment in words, "vi" or "en", with the units' own names."""
        return "\n".join(_explain(self, lang))


def _explain(assessment: Assessment, lang: str) -> Iterator[str]:
    names = names_of(assessment.year)
    yield word(
        "assessment-head",
        lang,
        names,
        cluster=assessment.year.cluster.id,
        year=assessment.year.year,
        rules=assessment.rules.id,
    )
    yield ""
    yield from explain_standings(assessment.standings, lang, names)
    yield ""
    yield from explain_slate(assessment.slate, lang, names)
    yield ""
    yield word("deadlines-head", lang)
    yield from deadline_list(assessment.deadlines, lang, names)
    yield ""
    serious = [finding for finding in assessment.checks if finding.severity is not Severity.INFO]
    yield word("checks-head" if serious else "checks-none", lang, count=len(serious))
    for finding in serious:
        yield f"- {word(f'severity-{finding.severity}', lang)}: {finding.line(lang, names)}"


def assess(year: ClusterYear, rules: RuleSet | None = None) -> Assessment:
    """Return everything about one cluster year: points, ranking, awards, deadlines, findings.

    ``rules`` defaults to the guidance of Long Biên in force at the end of the emulation year.
    Raises ``NoRuleSetInForce`` where there is none.
    """
    rules = rules or rules_of(year)
    book = prepare(year.criteria, rules, leaders(year))
    sheets = tuple(score_with(book, dossier) for dossier in dossiers_of(year))
    standings = rank(sheets, rules)
    slate = nominate(year.cluster, year.dossiers, standings, rules, year=year.year, rulings=year.rulings)
    return Assessment(
        year=year,
        rules=RuleRef(rules.id, rules.fingerprint),
        sheets=sheets,
        standings=standings,
        slate=slate,
        deadlines=year_deadlines(year, rules),
        checks=check(year, rules),
    )

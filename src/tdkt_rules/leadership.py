"""Whose turn to lead: rotation of the head over the years (A.I.2). The units choose; nothing is chosen here."""

from collections.abc import Mapping

import attrs

from tdkt_rules.facts import Cluster
from tdkt_rules.findings import Finding, Severity, found, frozen
from tdkt_rules.process_rules import Leadership
from tdkt_rules.ruleset import RuleSet


@attrs.frozen
class Rotation:
    """Who has led a cluster: ``led`` maps member units to the years they headed, ``not_yet`` lists the others."""

    led: Mapping[str, tuple[int, ...]] = attrs.field(converter=frozen, hash=False)
    not_yet: tuple[str, ...]
    findings: tuple[Finding, ...]


def rotation(cluster: Cluster, rules: RuleSet, *, past: Mapping[int, Cluster]) -> Rotation:
    """Return who has led in the past years, and findings where the head leads again before others had their turn.

    ``past`` maps years to the cluster as it was led then; units that have left it are not listed.
    Once every member has led, a new round begins and a repeated head is no finding.
    """
    heads = {year: past[year].head for year in sorted(past)}
    members = [unit.id for unit in cluster.units]
    led = {
        unit: tuple(year for year, head in heads.items() if head == unit) for unit in members if unit in heads.values()
    }
    waiting = tuple(unit for unit in members if unit not in led and unit != cluster.head)
    rule = rules.first(Leadership)
    findings: tuple[Finding, ...] = ()
    if rule is not None and rule.rotates and cluster.head in led and waiting:
        facts = {"years": led[cluster.head], "waiting": waiting, "who": "cluster"}
        findings = (found("head-again", rule.clause, Severity.ADVICE, cluster.head, **facts),)
    return Rotation(led, tuple(unit for unit in members if unit not in led), findings)

"""Does a vote of the Council carry? Exact, of all members, under the award law of the day of the vote."""

from typing import Any

import attrs

from tdkt_rules.award_law import Majority
from tdkt_rules.findings import Finding, Severity, found
from tdkt_rules.meetings import Vote
from tdkt_rules.rules import CouncilList
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.standards import regime_in_force


@attrs.frozen
class Tally:
    """A vote and what came of it: ``carried`` is None where it cannot be known; ``lacking`` votes failed it."""

    vote: Vote
    carried: bool | None
    needed: int | None
    lacking: int
    findings: tuple[Finding, ...]


def tally(vote: Vote, rules: RuleSet) -> Tally:
    """Return whether a vote carries: enough of all members, written votes of absent members counted.

    The share stands in the award law of the day of the vote; where none is known the result is None.
    """
    majority = majority_of(vote, rules)
    clause = rules.one(CouncilList).clause
    facts: dict[str, Any] = {
        "award": vote.matter,
        "cluster": vote.cluster,
        "members": vote.members,
        "in_favour": vote.in_favour,
        "on": vote.on,
    }
    if vote.in_favour > vote.members or not vote.members:
        odd = found("vote-impossible", clause, Severity.ADVICE, vote.unit, missing=("members",), who="council", **facts)
        return Tally(vote, None, None, 0, (odd,))
    if majority is None:
        return Tally(vote, None, None, 0, (found("vote-no-majority-known", clause, Severity.INFO, vote.unit, **facts),))
    needed = -(-majority.percent * vote.members // 100)
    lacking = max(needed - vote.in_favour, 0)
    facts |= {
        "needed": needed,
        "percent": majority.percent,
        "article": majority.article,
        "verified_text": majority.verified,
        "lacking": lacking,
    }
    code, severity = ("vote-failed", Severity.ADVICE) if lacking else ("vote-carried", Severity.INFO)
    return Tally(vote, not lacking, needed, lacking, (found(code, clause, severity, vote.unit, **facts),))


def majority_of(vote: Vote, rules: RuleSet) -> Majority | None:
    """Return the majority that a vote needs under the award law of its day, or None where none is known."""
    regime = regime_in_force(rules, vote.on)
    known = [each for each in (regime.majorities if regime else ()) if vote.matter in each.awards]
    begun = [each for each in known if each.first_day <= vote.on]
    return max(begun, key=lambda each: each.first_day, default=None)

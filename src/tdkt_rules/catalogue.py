"""The built-in rule sets, and which one is in force."""

from collections.abc import Iterable
from datetime import date

from tdkt_rules.documents.long_bien_2023 import LONG_BIEN_2023
from tdkt_rules.errors import NoRuleSetInForce, RuleSetConflict, TdktError
from tdkt_rules.facts import ClusterYear
from tdkt_rules.ruleset import RuleSet

BUILT_IN: tuple[RuleSet, ...] = (LONG_BIEN_2023,)


def in_force(body: str, on: date, *, among: Iterable[RuleSet] = BUILT_IN) -> RuleSet:
    """Return the rule set of a body in force on a day (``in_force_until`` is the last day in force).

    Raises ``NoRuleSetInForce`` (saying what is known) and ``RuleSetConflict``, both ``TdktError``.
    """
    if type(on) is not date:
        raise TdktError(f"in_force: on: {on!r} is no day; give a datetime.date without a time")
    known = tuple(among)
    found = [
        rules for rules in known if rules.body == body and rules.in_force_from <= on <= (rules.in_force_until or on)
    ]
    if not found:
        listed = "; ".join(f"{rules.id} of {rules.body} ({_span(rules)})" for rules in known) or "none"
        raise NoRuleSetInForce(
            f"no rule set of {body!r} is in force on {on}; known: {listed}; pass rules=... or another day"
        )
    if len(found) > 1:
        ids = ", ".join(f"{rules.id} ({_span(rules)})" for rules in found)
        raise RuleSetConflict(f"several rule sets of {body!r} are in force on {on}: {ids}; end one with in_force_until")
    return found[0]


def rules_of(year: ClusterYear) -> RuleSet:
    """Return the rule set of Long Biên in force on 31 December of the year, for schools on 31 August of the next."""
    school = year.cluster.block == "school"
    return in_force("long-bien", date(year.year + 1, 8, 31) if school else date(year.year, 12, 31))


def _span(rules: RuleSet) -> str:
    return f"from {rules.in_force_from}" + (f" to {rules.in_force_until}" if rules.in_force_until else "")

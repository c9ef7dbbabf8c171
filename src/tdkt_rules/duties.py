"""Who owes what to whom: the duties that the sentences of a guidance set out."""

from typing import get_args

from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.facts import Cluster
from tdkt_rules.process_rules import Duty
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.vocabulary import Role

_ROLES: tuple[str, ...] = get_args(Role)


def duties(
    rules: RuleSet, *, role: str | None = None, cluster: Cluster | None = None, unit: str | None = None
) -> tuple[Duty, ...]:
    """Return the duties in the document's order, of one role, of a cluster's block, or of one unit of a cluster.

    A unit has the members' duties, those of the head or a deputy where it is one, and then those of
    the assisting staff too, which is its own staff (A.I.2). Raises ``TdktError`` for an unknown role,
    a unit without its cluster, and a unit that is no member.
    """
    if role is not None and role not in _ROLES:
        raise unknown_value("duties: role", role, _ROLES)
    bearers = _ROLES if unit is None else roles_of(unit, cluster)
    return tuple(
        duty
        for duty in rules.of(Duty)
        if role in (None, duty.bearer) and duty.bearer in bearers and (cluster is None or cluster.block in duty.blocks)
    )


def roles_of(unit: str, cluster: Cluster | None) -> tuple[str, ...]:
    """Return the roles of a unit in its cluster; raise ``TdktError`` where it has none."""
    if cluster is None:
        raise TdktError("duties: unit: a unit has its duties in a cluster; call duties(rules, cluster=..., unit=...)")
    if unit not in {each.id for each in cluster.units}:
        raise unknown_value("duties: unit", unit, [each.id for each in cluster.units])
    roles: tuple[str, ...] = ("member",)
    if unit == cluster.head:
        roles = (*roles, "head")
    if unit in cluster.deputies:
        roles = (*roles, "deputy")
    return (*roles, "assisting-staff") if len(roles) > 1 else roles

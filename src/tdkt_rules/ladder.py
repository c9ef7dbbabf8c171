"""The order of the awards: what is open to a unit, and what a level lower leaves of it (B.III.1.condition.2)."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Literal, assert_never

import attrs

from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.rules import AwardRule, Ladder
from tdkt_rules.ruleset import RuleSet

RungState = Literal["open", "closed", "undecided"]
Rung = tuple[str, RungState]


def ladder(rules: RuleSet) -> tuple[str, ...]:
    """Return the awards, highest first, that the rule set has a rule for."""
    known = award_rules(rules)
    return tuple(award for award in rules.one(Ladder).awards if award in known)


def award_rules(rules: RuleSet) -> dict[str, AwardRule]:
    """Return the rule of each award."""
    return {rule.award: rule for rule in rules.of(AwardRule)}


def flag_of(rules: RuleSet) -> AwardRule:
    """Return the rule of the award that goes to one unit of each cluster; raise ``TdktError`` without one."""
    for rule in rules.of(AwardRule):
        if rule.goes_to == "first-of-cluster" and rule.award in rules.one(Ladder).awards:
            return rule
    raise TdktError(
        f"rule set {rules.id}: no award of the ladder goes to the first of each cluster; add an AwardRule that does"
    )


def awarded_from(award: str, rules: RuleSet) -> tuple[str, ...]:
    """Return the awards from this one's rung down, without those that a body chooses for.

    An award that is chosen among the holders of another stands on that other's rung. Raises
    ``TdktError`` for an award that is not on the ladder.
    """
    order, known = ladder(rules), award_rules(rules)
    if award not in order:
        raise unknown_value("award", award, order)
    rung = known[award].among or award
    return tuple(each for each in order[order.index(rung) :] if known[each].goes_to != "chosen-by-council")


@attrs.frozen
class Result:
    """What holds however the undecided rungs turn out, and whether anything could come of them."""

    award: str | None
    possible: bool


def settle(rungs: Sequence[Rung], pick: Callable[[Sequence[Rung]], str | None]) -> Result:
    """Return the lowest award over every way in which the undecided rungs can turn out."""
    results = {pick(world) for world in _worlds(rungs)}
    order = [award for award, _ in rungs]
    lowest = None if None in results else max((award for award in results if award), key=order.index)
    return Result(lowest, any(results))


def _worlds(rungs: Sequence[Rung]) -> Iterator[list[Rung]]:
    either: tuple[RungState, RungState] = ("open", "closed")
    choices: list[tuple[RungState, ...]] = [either if state == "undecided" else (state,) for _, state in rungs]
    for states in product(*choices):
        yield [(award, state) for (award, _), state in zip(rungs, states, strict=True)]


def highest(rungs: Sequence[Rung]) -> str | None:
    """Return the highest open rung."""
    return next((award for award, state in rungs if state == "open"), None)


def one_lower(rules: RuleSet) -> Callable[[Sequence[Rung]], str | None]:
    """Return how a level is taken off, under reading downgrade-step."""
    match rules.readings["downgrade-step"]:
        case "next-met":
            return _second_open
        case "exactly-one":
            return _right_below
        case unreachable:
            assert_never(unreachable)


def _second_open(rungs: Sequence[Rung]) -> str | None:
    below = [award for award, state in rungs if state == "open"][1:]
    return below[0] if below else None


def _right_below(rungs: Sequence[Rung]) -> str | None:
    states = [state for _, state in rungs]
    if "open" not in states:
        return None
    below = rungs[states.index("open") + 1 :]
    return below[0][0] if below and below[0][1] == "open" else None

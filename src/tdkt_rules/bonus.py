"""What a bonus of the year's criteria earns for an excess over the plan, exact, before rounding (B.II.1.1.ref)."""

from typing import assert_never

from tdkt_rules.criteria import (
    AccumulatingBonus,
    CriterionBonus,
    FixedBonus,
    ProportionalBonus,
    StepBonus,
    TierBonus,
)
from tdkt_rules.sheets import MICRO, micro


def earned(bonus: CriterionBonus, points: int, above: int, plan: int) -> tuple[int, int, int | None]:
    """Return the bonus as a quotient of micro-points, and its cap, for an excess of above/plan."""
    match bonus:
        case StepBonus():
            steps = 100 * above * MICRO // (plan * micro(bonus.step_percent))
            return steps * micro(bonus.points), 1, None if bonus.cap is None else micro(bonus.cap)
        case ProportionalBonus():
            cap = None if bonus.cap is None else micro(bonus.cap)
            return micro(bonus.rate) * points * above, plan * MICRO, cap
        case AccumulatingBonus():
            cap = None if bonus.cap is None else micro(bonus.cap)
            over = 100 * (plan + above) * MICRO - micro(bonus.from_percent) * plan
            steps = max(over // (plan * micro(bonus.step_percent)), 0)
            return steps * micro(bonus.points), 1, cap
        case TierBonus():
            reached = [tier for tier in bonus.tiers if 100 * (plan + above) * MICRO >= micro(tier.from_percent) * plan]
            best = max(reached, key=lambda tier: tier.from_percent, default=None)
            return micro(best.points) if best else 0, 1, None
        case FixedBonus():
            enough = 100 * (plan + above) * MICRO >= micro(bonus.from_percent) * plan
            return micro(bonus.points) if enough else 0, 1, None
        case unreachable:
            assert_never(unreachable)

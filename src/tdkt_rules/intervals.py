"""Intervals whose edges say whether they belong, and lists of them that leave no gap and no overlap."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Annotated, Self

from pydantic import model_validator

from tdkt_rules.scalars import Amount, Model, Problem, doc, refuse


class Interval(Model):
    """Một khoảng giá trị; mỗi đầu nêu rõ có tính hay không. / An interval whose edges say whether they belong to it."""

    at_least: Annotated[Amount | None, doc("Từ", "At least", "Đầu dưới, có tính", "Lower edge, included")] = None
    above: Annotated[Amount | None, doc("Trên", "Above", "Đầu dưới, không tính", "Lower edge, left out")] = None
    at_most: Annotated[Amount | None, doc("Đến", "At most", "Đầu trên, có tính", "Upper edge, included")] = None
    below: Annotated[Amount | None, doc("Dưới", "Below", "Đầu trên, không tính", "Upper edge, left out")] = None

    @model_validator(mode="after")
    def _form(self) -> Self:
        refuse(type(self).__name__, _interval_problems(self))
        return self

    def holds(self, value: Decimal | Fraction) -> bool:
        """Return whether a value lies in the interval."""
        lower = (self.at_least is None or value >= self.at_least) and (self.above is None or value > self.above)
        upper = (self.at_most is None or value <= self.at_most) and (self.below is None or value < self.below)
        return lower and upper


def _interval_problems(interval: Interval) -> Iterator[Problem]:
    for one, other in (("at_least", "above"), ("at_most", "below")):
        if getattr(interval, one) is not None and getattr(interval, other) is not None:
            yield (one,), f"an edge is either {one!r} or {other!r}; state one of them"


def cover_problems(name: str, listed: Sequence[Interval]) -> Iterator[Problem]:
    """Yield every gap and overlap: the intervals cover all figures from 0 up, lowest first, each figure once."""
    first, last = listed[0], listed[-1]
    if first.above is not None or (first.at_least or 0) != 0:
        yield (name, 0), "the first starts at 0; leave its lower edge out"
    if last.at_most is not None or last.below is not None:
        yield (name, len(listed) - 1), "the last has no upper edge; leave it out"
    for place, (low, high) in enumerate(pairwise(listed), 1):
        meets = (low.below is not None and low.below == high.at_least) or (
            low.at_most is not None and low.at_most == high.above
        )
        upper, lower = (
            (low.at_most if low.below is None else low.below),
            (high.above if high.at_least is None else high.at_least),
        )
        empty = upper is not None and lower is not None and _lower_edge(low) >= upper and place > 1
        if not meets or empty:
            yield (
                (name, place),
                f"leaves a gap to, or overlaps with, the one before ({upper} and {lower}); one edge includes the value, the other leaves it out",
            )


def _lower_edge(interval: Interval) -> Decimal:
    edge = interval.above if interval.at_least is None else interval.at_least
    return Decimal(-1) if edge is None else edge

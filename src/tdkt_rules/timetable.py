"""A calendar over several years and blocks: what is due when, seen on any day."""

from collections.abc import Container, Iterable, Mapping
from datetime import date, timedelta

import attrs

from tdkt_rules.errors import TdktError
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.schedule import Deadline, deadlines

_NO_DAYS: frozenset[date] = frozenset()


@attrs.frozen
class Entry:
    """One deadline of one block's emulation year."""

    block: str
    year: int
    deadline: Deadline

    def status(self, on: date, done_on: date | None = None) -> str:
        """Return the status of its deadline as seen on a day."""
        return self.deadline.status(on, done_on)


def timetable(
    rules: RuleSet,
    years: Iterable[int],
    *,
    blocks: Iterable[str] = ("ward", "school"),
    events: Mapping[tuple[str, int], Mapping[str, date]] | None = None,
    roll: str = "none",
    holidays: Container[date] = _NO_DAYS,
) -> tuple[Entry, ...]:
    """Return the deadlines of several years and blocks, the dated ones first, by last day.

    ``events`` maps (block, year) to the days that others fix; ``roll`` and ``holidays`` are those of
    ``deadlines``, which raises ``TdktError`` for what it does not know.
    """
    given = events or {}
    wanted = [(block, year) for year in years for block in blocks]
    if strange := [key for key in given if key not in wanted]:
        raise TdktError(
            f"timetable: events: {strange[0]!r} is no (block, year) of this timetable; add it or leave it out"
        )
    entries = [
        Entry(block, year, deadline)
        for block, year in wanted
        for deadline in deadlines(rules, block, year, given.get((block, year)), roll=roll, holidays=holidays)
    ]
    return tuple(sorted(entries, key=_by_day))


def _by_day(entry: Entry) -> tuple[bool, date, str, int, str]:
    last_day = entry.deadline.last_day
    return last_day is None, last_day or date.max, entry.block, entry.year, entry.deadline.id


def due_within(entries: Iterable[Entry], on: date, days: int) -> tuple[Entry, ...]:
    """Return the entries whose last day is ``on`` or one of the ``days`` after it; raise ``TdktError`` for fewer than 0."""
    if type(days) is not int or days < 0:
        raise TdktError(f"due_within: days: {days!r}; expected a whole number, 0 or more")
    last = on + timedelta(days=days)
    return tuple(each for each in entries if each.deadline.last_day and on <= each.deadline.last_day <= last)

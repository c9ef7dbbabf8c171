"""When the cluster's steps are due: windows, last days, what waits for others (A.II, B.II.2.2, B.III.3)."""

from collections.abc import Container, Iterator, Mapping
from datetime import date, timedelta
from typing import assert_never, get_args

import attrs
from dateutil.relativedelta import relativedelta

from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.findings import NO_NAMES, word
from tdkt_rules.law import Text
from tdkt_rules.process_rules import (
    AfterEvent,
    BeforeDate,
    BeforeEvent,
    ByDate,
    Due,
    EmulationYear,
    OnEvent,
    WithinMonths,
    YearsFromEvent,
)
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.vocabulary import EventId, Roll, is_local

_ROLLS: tuple[str, ...] = get_args(Roll)
_EVENTS: tuple[str, ...] = get_args(EventId)
_NO_DAYS: frozenset[date] = frozenset()


@attrs.frozen
class Deadline:
    """One deadline: its window, who owes it to whom, and its clause.

    ``opens`` and ``last_day`` are inclusive; ``awaits`` names the event that an undated one depends
    on; ``rolled_from`` is the last day before rolling; ``binding`` is False when the last day lies
    before the guidance was in force; ``readings`` are those that fix its days.
    """

    id: str
    title: Text
    opens: date | None
    last_day: date | None
    awaits: str | None
    bearer: str
    addressee: str
    clause: str
    rolled_from: date | None
    binding: bool
    readings: tuple[str, ...] = ()

    def status(self, on: date, done_on: date | None = None) -> str:
        """Return undated, met, late, overdue, upcoming or open, as seen on a day."""
        if self.last_day is None:
            return "undated"
        if done_on is not None and done_on <= on:
            return "met" if done_on <= self.last_day else "late"
        if on > self.last_day:
            return "overdue"
        return "upcoming" if self.opens is not None and on < self.opens else "open"

    def explain(self, lang: str) -> str:
        """Return the deadline in words, "vi" or "en": what, when, who owes it to whom, which clause."""
        return explain_deadline(self, lang)


def explain_deadline(deadline: Deadline, lang: str, names: Mapping[str, str] = NO_NAMES) -> str:
    """Return a deadline's line, ids replaced by names where given."""
    if deadline.last_day is None:
        when = word("deadline-awaits", lang, names, event=deadline.awaits)
    elif deadline.opens is None:
        when = word("deadline-by", lang, last_day=deadline.last_day)
    else:
        when = word("deadline-window", lang, opens=deadline.opens, last_day=deadline.last_day)
    if deadline.rolled_from is not None:
        when += word("deadline-rolled", lang, rolled_from=deadline.rolled_from)
    if not deadline.binding:
        when += word("deadline-not-binding", lang)
    facts = {
        "title": deadline.title,
        "bearer": deadline.bearer,
        "addressee": deadline.addressee,
        "clause": deadline.clause,
    }
    return word("deadline", lang, names, when=when, **facts)


def deadlines(
    rules: RuleSet,
    block: str,
    year: int,
    events: Mapping[str, date] | None = None,
    *,
    roll: str = "none",
    holidays: Container[date] = _NO_DAYS,
) -> tuple[Deadline, ...]:
    """Return the deadlines of a block's emulation year, in the document's order.

    ``events`` maps event ids to days that others fix. ``roll`` moves last days that fall on a
    Saturday, a Sunday or one of ``holidays``: "none", "next-working-day" (Civil Code 2015 art.
    148.5) or "previous-working-day"; events and the term never move, days counted back from an
    event only backwards. Raises ``TdktError`` for an unknown block, event or roll, a value that is
    no date, and where no working day can be found within a year.
    """
    given = dict(events or {})
    known = (*_EVENTS, *sorted(_local_events(rules)))
    for event, when in given.items():
        if event not in known:
            raise unknown_value("deadlines: events", event, known)
        if type(when) is not date:
            raise TdktError(f"deadlines: events[{event!r}]: {when!r} is no day; give a datetime.date without a time")
    return scheduled(rules, block, year, given, given, roll, holidays)


def _local_events(rules: RuleSet) -> set[str]:
    named = {getattr(rule.timing, "event", "") for rule in rules.of(Due)}
    return {event for event in named if is_local(event)}


def scheduled(
    rules: RuleSet,
    block: str,
    year: int,
    events: Mapping[str, date],
    anchors: Mapping[str, date],
    roll: str = "none",
    holidays: Container[date] = _NO_DAYS,
) -> tuple[Deadline, ...]:
    """Return the deadlines where days counted back from an event are counted from ``anchors``."""
    blocks = sorted({each for rule in rules.of(EmulationYear) for each in rule.blocks})
    if block not in blocks:
        raise unknown_value("deadlines: block", block, blocks)
    if type(year) is not int or not 1 <= year <= 9998:  # noqa: PLR2004
        raise unknown_value("deadlines: year", year, ("a whole number from 1 to 9998",))
    if roll not in _ROLLS:
        raise unknown_value("deadlines: roll", roll, _ROLLS)
    return tuple(
        _deadline(rule, rules, year, events, anchors, roll, holidays) for rule in rules.of(Due) if block in rule.blocks
    )


def _deadline(
    rule: Due,
    rules: RuleSet,
    year: int,
    events: Mapping[str, date],
    anchors: Mapping[str, date],
    roll: str,
    holidays: Container[date],
) -> Deadline:
    opens, last_day, awaits = _window(rule, rules, year, events, anchors, holidays)
    rolled = _rolled(rule, last_day, roll, holidays)
    return Deadline(
        id=rule.step,
        title=rule.title,
        opens=opens,
        last_day=rolled,
        awaits=awaits,
        bearer=rule.bearer,
        addressee=rule.addressee,
        clause=rule.clause,
        rolled_from=last_day if rolled != last_day else None,
        binding=rolled is None or rolled >= rules.in_force_from,
        readings=_readings(rule),
    )


Window = tuple[date | None, date | None, str | None]


def _window(
    rule: Due,
    rules: RuleSet,
    year: int,
    events: Mapping[str, date],
    anchors: Mapping[str, date],
    holidays: Container[date],
) -> Window:
    timing = rule.timing
    match timing:
        case WithinMonths():
            first = date(year + timing.year_offset, timing.first_month, 1)
            return first, first + relativedelta(month=timing.last_month, day=31), None
        case BeforeDate():
            named = date(year + timing.year_offset, timing.month, timing.day)
            exclusive = rules.readings["before-date"] == "exclusive"
            return None, named - timedelta(days=1) if exclusive else named, None
        case ByDate():
            return None, date(year + timing.year_offset, timing.month, timing.day), None
        case OnEvent():
            when = events.get(timing.event)
            return None, when, None if when else timing.event
        case BeforeEvent():
            when = anchors.get(timing.event)
            back = -_days(timing, rules)
            return (
                None,
                when and _counted(rule.step, when, back, holidays, working=timing.working),
                None if when else timing.event,
            )
        case AfterEvent():
            when = anchors.get(timing.event)
            return (
                None,
                when and _counted(rule.step, when, timing.days, holidays, working=timing.working),
                None if when else timing.event,
            )
        case YearsFromEvent():
            when = events.get(timing.event)
            return when, when and _term_end(when, timing, rules), None if when else timing.event
        case unreachable:
            assert_never(unreachable)


def _readings(rule: Due) -> tuple[str, ...]:
    match rule.timing:
        case BeforeDate():
            return ("before-date",)
        case BeforeEvent(at_latest=True):
            return ("days-before",)
        case YearsFromEvent():
            return ("term-end",)
        case _:
            return ()


def _days(timing: BeforeEvent, rules: RuleSet) -> int:
    clear = timing.at_latest and rules.readings["days-before"] == "clear-days"
    return timing.days + 1 if clear else timing.days


def _counted(step: str, when: date, days: int, holidays: Container[date], *, working: bool) -> date:
    """Return the day so many days after ``when`` (before it, where negative), in calendar or working days."""
    one = timedelta(days=1 if days > 0 else -1)
    counted = when
    try:
        for _ in range(abs(days)):
            counted = next(_working_days(step, counted + one, one.days, holidays)) if working else counted + one
    except OverflowError:
        raise TdktError(
            f"deadlines: {step}: {abs(days)} days from {when} is out of the calendar; check the event"
        ) from None
    return counted


def _term_end(when: date, timing: YearsFromEvent, rules: RuleSet) -> date:
    try:
        end: date = when + relativedelta(years=timing.years)
    except (OverflowError, ValueError):
        raise TdktError(f"deadlines: {timing.event}: a term from {when} ends out of the calendar; check it") from None
    return end if rules.readings["term-end"] == "same-day" else end - timedelta(days=1)


def term_end(start: date, rules: RuleSet) -> date | None:
    """Return the last day of a term that starts on a day, or None where the rules have no term."""
    terms = [rule.timing for rule in rules.of(Due) if isinstance(rule.timing, YearsFromEvent)]
    return _term_end(start, terms[0], rules) if terms else None


def _rolled(rule: Due, last_day: date | None, roll: str, holidays: Container[date]) -> date | None:
    movable = {
        "none": (),
        "next-working-day": (WithinMonths, BeforeDate, ByDate, AfterEvent),
        "previous-working-day": (WithinMonths, BeforeDate, ByDate, AfterEvent, BeforeEvent),
    }[roll]
    if last_day is None or not isinstance(rule.timing, movable):
        return last_day
    return next(_working_days(rule.step, last_day, 1 if roll == "next-working-day" else -1, holidays))


def _working_days(step: str, start: date, direction: int, holidays: Container[date]) -> Iterator[date]:
    saturday, days_of_a_year = 5, 366
    for distance in range(days_of_a_year):
        when = start + timedelta(days=direction * distance)
        if when.weekday() < saturday and when not in holidays:
            yield when
    raise TdktError(f"deadlines: {step}: no working day within a year of {start}; check the holidays")


def deadline_list(listed: tuple[Deadline, ...], lang: str, names: Mapping[str, str] = NO_NAMES) -> list[str]:
    """Return the deadlines as lines, the dated ones first by last day."""
    dated = sorted((each for each in listed if each.last_day), key=lambda each: (str(each.last_day), each.id))
    return [
        "- " + explain_deadline(each, lang, names) for each in (*dated, *(each for each in listed if not each.last_day))
    ]

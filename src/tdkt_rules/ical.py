"""A timetable as iCalendar text (RFC 5545); needs the extra ``ical``. The package itself never imports this module."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from tdkt_rules.errors import TdktError
from tdkt_rules.findings import label, word
from tdkt_rules.schedule import explain_deadline
from tdkt_rules.timetable import Entry


def ical(
    entries: Iterable[Entry],
    *,
    stamp: datetime,
    uid_prefix: str,
    sequence: int = 0,
    lang: str = "vi",
    reminders: Iterable[int] = (7, 1),
) -> str:
    """Return the dated entries as the text of one calendar: an all-day event on each last day.

    ``stamp`` is the moment of writing, with its time zone; a UID is made of ``uid_prefix``, block,
    year and deadline id, so that it stays when the day moves, and ``sequence`` is to grow with each
    change. ``reminders`` are days before. Raises ``TdktError`` for a stamp without a time zone or an
    empty prefix.
    """
    if stamp.tzinfo is None:
        raise TdktError("ical: stamp: expected a date-time with its time zone, such as datetime.now(UTC)")
    if not uid_prefix.strip():
        raise TdktError("ical: uid_prefix: expected text that is yours alone, such as a host name")
    calendar = Calendar()
    calendar.add("prodid", "-//tdkt_rules//tdkt_rules//VI")
    calendar.add("version", "2.0")
    days = tuple(reminders)
    for entry in entries:
        last_day = entry.deadline.last_day
        if last_day is not None:
            event = _event(entry, last_day, lang, days)
            event.add("uid", f"{uid_prefix}-{entry.block}-{entry.year}-{entry.deadline.id}")
            event.add("dtstamp", stamp)
            event.add("sequence", sequence)
            calendar.add_component(event)
    text: str = calendar.to_ical().decode("utf-8")
    return text


def _event(entry: Entry, last_day: date, lang: str, reminders: tuple[int, ...]) -> Event:
    deadline = entry.deadline
    title = word("calendar-title", lang, title=deadline.title, block=entry.block, year=entry.year)
    event = Event()
    event.add("dtstart", last_day)
    event.add("dtend", last_day + timedelta(days=1))
    event.add("summary", title)
    event.add("description", explain_deadline(deadline, lang))
    event.add("categories", [label(entry.block, lang)])
    for days in reminders:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", timedelta(days=-days))
        event.add_component(alarm)
    return event

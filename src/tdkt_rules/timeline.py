"""What has happened by a day, and what the year's deadlines count from."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, TypeVar, get_args

from tdkt_rules.criteria import CriteriaBook
from tdkt_rules.entries import Leader, NotAssigned
from tdkt_rules.facts import ClusterYear, Dossier
from tdkt_rules.figures import leaders_of
from tdkt_rules.meetings import Disagreement, Meeting
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.schedule import Deadline, scheduled
from tdkt_rules.vocabulary import MeetingFact

F = TypeVar("F", Dossier, Meeting, Disagreement)

FINAL_CONFERENCE: Final = "hoi-nghi-tong-ket"
_TERM: Final = "bat-dau-nhiem-ky"
_MEETING_DAYS: tuple[str, ...] = get_args(MeetingFact)
_DOSSIER_DAYS: Final = (
    "registered_with_council_on",
    "registered_with_head_on",
    "received_on",
    "informed_on",
    "agreed_on",
)
_DISAGREEMENT_DAYS: Final = ("reported_to_council_on", "announced_on")


def as_of(year: ClusterYear, on: date | None) -> ClusterYear:
    """Return the year as stated by a day: what is dated after it has not happened and counts as not stated."""
    if on is None:
        return year
    changes: dict[str, Any] = {
        "meetings": tuple(_meeting_by(meeting, on) for meeting in year.meetings if meeting.on <= on),
        "done": {step: day for step, day in year.done.items() if day <= on},
        "dossiers": tuple(_by(dossier, _DOSSIER_DAYS, on) for dossier in year.dossiers),
        "rulings": tuple(ruling for ruling in year.rulings if ruling.on is None or ruling.on <= on),
        "criteria": _book_by(year.criteria, on),
    }
    return year.model_copy(update=changes)


def _by(fact: F, names: tuple[str, ...], on: date) -> F:
    later = {name: None for name in names if (day := getattr(fact, name)) is not None and day > on}
    return fact.model_copy(update=later) if later else fact


def _meeting_by(meeting: Meeting, on: date) -> Meeting:
    seen = _by(meeting, _MEETING_DAYS, on)
    if not seen.disagreements:
        return seen
    return seen.model_copy(
        update={"disagreements": tuple(_by(each, _DISAGREEMENT_DAYS, on) for each in seen.disagreements)}
    )


def _book_by(book: CriteriaBook, on: date) -> CriteriaBook:
    if book.issued_on is None or book.issued_on <= on:
        return book
    return book.model_copy(update={"issued_on": None, "issued_by": None})


def first_of(year: ClusterYear, kind: str) -> Meeting | None:
    """Return the earliest meeting of a kind."""
    return min((meeting for meeting in year.meetings if meeting.kind == kind), key=lambda each: each.on, default=None)


def step_day(year: ClusterYear, step: str) -> date | None:
    """Return the day of a step: its earliest meeting, else what is stated as done."""
    meeting = first_of(year, step)
    done: Mapping[str, date] = year.done
    return meeting.on if meeting else done.get(step)


def term_from(year: ClusterYear) -> date | None:
    """Return the start of the leaders' term: the event where it is fixed, else the cluster's own."""
    return year.events.get(_TERM, year.cluster.term_from)


def conference_day(year: ClusterYear) -> date | None:
    """Return the day of the final conference: held, else done, else fixed by others."""
    return step_day(year, FINAL_CONFERENCE) or year.events.get(FINAL_CONFERENCE)


def year_deadlines(year: ClusterYear, rules: RuleSet) -> tuple[Deadline, ...]:
    """Return the year's deadlines; what hangs on the final conference counts from the day it was held, if stated."""
    events: dict[str, date] = {str(event): day for event, day in year.events.items()}
    start = term_from(year)
    if start is not None:
        events[_TERM] = start
    day = conference_day(year)
    anchors = events | ({FINAL_CONFERENCE: day} if day else {})
    return scheduled(rules, year.cluster.block, year.year, events, anchors)


def names_of(year: ClusterYear) -> Mapping[str, str]:
    """Return the year's own names: of units by their id, of criteria and the cluster by "criterion ID", "cluster ID"."""
    criteria = {
        f"criterion {item.id}": f"{item.id} {item.name}" for part in year.criteria.sets for item in part.criteria
    }
    units = {unit.id: unit.name for unit in year.cluster.units}
    return {**units, **criteria, f"cluster {year.cluster.id}": year.cluster.name}


def dossiers_of(year: ClusterYear) -> tuple[Dossier, ...]:
    """Return one dossier a member, an empty one where there is none; criteria of other types of unit are not assigned."""
    given = {dossier.unit: dossier for dossier in year.dossiers}
    limited = [item for part in year.criteria.sets for item in part.criteria if item.unit_types]
    found = []
    for unit in year.cluster.units:
        dossier = given.get(unit.id) or Dossier(unit=unit.id)
        stated = {entry.criterion for entry in dossier.entries}
        spared = tuple(
            NotAssigned(criterion=item.id, reason=f"Tiêu chí của loại đơn vị {', '.join(item.unit_types)}")
            for item in limited
            if unit.type not in item.unit_types and item.id not in stated
        )
        found.append(dossier.model_copy(update={"entries": (*dossier.entries, *spared)}) if spared else dossier)
    return tuple(found)


def leaders(year: ClusterYear) -> dict[str, Leader]:
    """Return the best of the cluster in each relative criterion: as settled, else from the dossiers.

    Settled ones stay when a late unit hands in, so that its figures change nobody else's points.
    """
    computed = leaders_of(dossiers_of(year), year.criteria, [unit.id for unit in year.cluster.units])
    return {**computed, **year.leaders}

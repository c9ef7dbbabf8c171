"""The state of the year on a day: each step, what it waits for, and what may lawfully be done next."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import ClassVar, get_args

import attrs

from tdkt_rules.catalogue import rules_of
from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.facts import ClusterYear
from tdkt_rules.findings import NO_NAMES, RuleRef, label, word
from tdkt_rules.law import Text
from tdkt_rules.process import preparatory_meeting
from tdkt_rules.process_rules import Consent, Preparation, Registration, Step
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.schedule import Deadline
from tdkt_rules.timeline import (
    FINAL_CONFERENCE,
    as_of,
    conference_day,
    dossiers_of,
    first_of,
    names_of,
    step_day,
    year_deadlines,
)
from tdkt_rules.vocabulary import CriterionKind, WorkId

_ORDER: tuple[str, ...] = get_args(WorkId)
_TO_DO = ("open", "overdue", "undated")
_ALL_KINDS: tuple[str, ...] = get_args(CriterionKind)
_GIVEN_BY = {
    "council_member_consented_on": "council-member",
    "content_agreed_on": "home-affairs",
    "time_agreed_on": "home-affairs",
}
_JUDGED = ("judged",)
_MEASURED = tuple(kind for kind in _ALL_KINDS if kind not in _JUDGED)


@attrs.frozen
class StepState:
    """One step of the year as seen on a day.

    ``status`` is that of a deadline (undated, upcoming, open, met, late, overdue), "blocked" by the
    steps in ``waits_for``, or "not-judged" where the guidance measures nothing. ``waits_on`` are the
    roles that must act for it, ``missing`` the facts that are wanting, each as "unit: fact" where it is a unit's.
    """

    id: str
    status: str
    clause: str
    bearer: str
    opens: date | None
    last_day: date | None
    done_on: date | None
    waits_for: tuple[str, ...]
    waits_on: tuple[str, ...]
    missing: tuple[str, ...]
    readings: tuple[str, ...]

    SHOWN: ClassVar = ("title",)

    @property
    def title(self) -> Text:
        """The name of the step in both languages."""
        return Text(vi=label(self.id, "vi"), en=label(self.id, "en"))


@attrs.frozen
class Progress:
    """The steps of a year in their lawful order, and the ``next_steps`` that nothing holds up."""

    cluster: str
    year: int
    on: date
    rules: RuleRef
    steps: tuple[StepState, ...]
    next_steps: tuple[str, ...]
    _names: Mapping[str, str] = attrs.field(default=NO_NAMES, repr=False, eq=False, alias="names")

    def before(self, step: str) -> tuple[StepState, ...]:
        """Return every step that still holds up another one, directly or not; raise ``TdktError`` for an unknown id."""
        by_id = {each.id: each for each in self.steps}
        if step not in by_id:
            raise unknown_value("progress: step", step, by_id)
        holding: set[str] = set()
        waiting = [step]
        while waiting:
            new = set(by_id[waiting.pop()].waits_for) - holding
            holding |= new
            waiting += sorted(new)
        return tuple(each for each in self.steps if each.id in holding)

    def explain(self, lang: str) -> str:
        """Return the state of the year in words, "vi" or "en": each step, what it waits for, what comes next."""
        return "\n".join(_explain(self, lang, self._names))


def _explain(progress: Progress, lang: str, names: Mapping[str, str]) -> Iterator[str]:
    yield word("progress-head", lang, names, cluster=progress.cluster, year=progress.year, on=progress.on)
    for each in progress.steps:
        facts = {"step": each.id, "status": f"status-{each.status}", "clause": each.clause, "bearer": each.bearer}
        yield "- " + word("progress-step", lang, names, when=_when(each, lang), **facts)
        if each.waits_for:
            yield "  " + word("progress-waits", lang, names, steps=each.waits_for, who=each.waits_on)
        if each.missing and each.missing != (each.id,):
            yield "  " + word("progress-missing", lang, names, missing=_grouped(each.missing, lang, names))
    yield word("progress-next" if progress.next_steps else "progress-nothing", lang, names, steps=progress.next_steps)


def _when(each: StepState, lang: str) -> str:
    if each.done_on is not None:
        return word("progress-done", lang, day=each.done_on)
    if each.last_day is None:
        return ""
    if each.opens is None:
        return word("progress-by", lang, last_day=each.last_day)
    return word("progress-window", lang, opens=each.opens, last_day=each.last_day)


def _grouped(missing: tuple[str, ...], lang: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the missing facts in words: those that units lack with their units, many of one unit as a number."""
    by_owner: dict[str, list[str]] = {}
    for path in missing:
        owner, _, fact = path.rpartition(": ")
        by_owner.setdefault(owner, []).append(names.get(f"criterion {fact}", label(fact, lang)))
    most = 3
    owners: dict[str, list[str]] = {}
    for owner, facts in by_owner.items():
        said = ", ".join(facts) if not owner or len(facts) <= most else word("progress-count", lang, count=len(facts))
        owners.setdefault(said, []).append(names.get(owner, owner))
    return tuple(f"{said} ({', '.join(listed)})" if any(listed) else said for said, listed in owners.items())


@attrs.frozen
class _Stated:
    """What is stated of a step: whether it was done, on which day, and which facts are wanting."""

    done: bool
    day: date | None = None
    missing: tuple[str, ...] = ()


def progress(year: ClusterYear, rules: RuleSet | None = None, *, on: date) -> Progress:
    """Return every step of the year in its lawful order as it stands on a day, and what may be done next.

    What is dated after ``on`` has not happened. ``rules`` defaults as in ``assess``. Raises
    ``TdktError`` where ``on`` is no day, and ``NoRuleSetInForce``.
    """
    if type(on) is not date:
        raise TdktError(f"progress: on: {on!r} is no day; give a datetime.date without a time")
    rules = rules or rules_of(year)
    seen = as_of(year, on)
    listed = {deadline.id: deadline for deadline in year_deadlines(year, rules)}
    steps = sorted((rule for rule in rules.of(Step) if year.cluster.block in rule.blocks), key=_place)
    stated = {rule.step: _stated(rule.step, year, seen, rules) for rule in steps}
    bearers = {rule.step: rule.bearer for rule in steps}
    states = []
    for rule in steps:
        waits_for = tuple(step for step in rule.after if step in stated and not stated[step].done)
        wanting = () if stated[rule.step].done else tuple(_consents(rule.step, year, on, rules))
        waits_on = [bearers[step] for step in waits_for] + [_GIVEN_BY[name] for name in wanting if name in _GIVEN_BY]
        given = attrs.evolve(stated[rule.step], missing=(*stated[rule.step].missing, *wanting))
        states.append(_state(rule, given, listed.get(rule.step), waits_for, waits_on, year, rules, on))
    ready = tuple(each.id for each in states if not each.waits_for and each.status in _TO_DO)
    ref = RuleRef(rules.id, rules.fingerprint)
    return Progress(year.cluster.id, year.year, on, ref, tuple(states), ready, names_of(year))


def _state(
    rule: Step,
    given: _Stated,
    deadline: Deadline | None,
    waits_for: tuple[str, ...],
    waits_on: Iterable[str],
    year: ClusterYear,
    rules: RuleSet,
    on: date,
) -> StepState:
    opens, last_day, binding = _window(rule.step, deadline, year)
    # Registration stands in the dossiers' days only, so that it is never overdue.
    never_overdue = rule.step in {registration.step for registration in rules.of(Registration)}
    judged = binding and (given.done or not never_overdue)
    status = _status(given, opens, last_day, on, judged=judged, dated=deadline is not None, waits=bool(waits_for))
    others = ["council"] if status == "undated" else []
    return StepState(
        id=rule.step,
        status=status,
        clause=rule.clause,
        bearer=rule.bearer,
        opens=opens,
        last_day=last_day,
        done_on=given.day,
        waits_for=waits_for,
        waits_on=tuple(dict.fromkeys([*waits_on, *others])),
        missing=given.missing,
        readings=deadline.readings if deadline else (),
    )


def _consents(step: str, year: ClusterYear, on: date, rules: RuleSet) -> Iterator[str]:
    """Yield what must be dated by the day of a meeting that is not held yet, and is not by ``on`` (A.II.3.note.3)."""
    planned = first_of(year, step)
    for rule in rules.of(Consent):
        if step in rule.meetings:
            days = ((name, getattr(planned, name, None)) for name in rule.facts)
            yield from (name for name, day in days if day is None or day > on)


def _place(rule: Step) -> int:
    return _ORDER.index(rule.step)


def _window(step: str, deadline: Deadline | None, year: ClusterYear) -> tuple[date | None, date | None, bool]:
    if deadline is not None:
        return deadline.opens, deadline.last_day, deadline.binding
    # The preparatory meeting is reported before the conference; on its very day is in time.
    return None, conference_day(year) if step == "bao-cao-hop-tru-bi" else None, True


def _status(
    given: _Stated, opens: date | None, last_day: date | None, on: date, *, judged: bool, dated: bool, waits: bool
) -> str:
    late = last_day is not None and (given.day or on) > last_day
    if given.done:
        return "met" if not late or given.day is None else "late" if judged else "not-judged"
    if late:
        return "overdue" if judged else "not-judged"
    if waits:
        return "blocked"
    if last_day is None:
        return "undated" if dated else "open"
    return "upcoming" if opens is not None and on < opens else "open"


def _stated(step: WorkId, year: ClusterYear, seen: ClusterYear, rules: RuleSet) -> _Stated:
    match step:
        case "bo-tieu-chi":
            return _from_days([("criteria.issued_on", seen.criteria.issued_on)])
        case "dang-ky-thi-dua":
            return _of_units(seen, ("registered_with_council_on", "registered_with_head_on"))
        case "thong-bao-ket-qua":
            return _of_units(seen, ("informed_on",))
        case "thong-nhat-ket-qua":
            return _of_units(seen, ("agreed_on",))
        case "tu-cham-diem":
            return _from_missing(_wanting(seen, _ALL_KINDS, "criterion"))
        case "so-lieu-dau-moi":
            return _from_missing(_wanting(seen, _MEASURED, "verified"))
        case "ra-soat":
            return _from_missing(_wanting(seen, _JUDGED, "reviewed_points"))
        case "ky-giao-uoc":
            signed = (each.on for each in seen.meetings if each.kind == step or "pact" in (each.agreed or ()))
            return _from_days([(step, min(signed, default=None))])
        case "hop-tru-bi" | "bao-cao-hop-tru-bi":
            return _prepared(step, year, seen, rules)
        case "suy-ton":
            return _nominated(seen)
        case _:
            return _from_days([(step, step_day(seen, step))])


def _from_days(days: Iterable[tuple[str, date | None]]) -> _Stated:
    listed = list(days)
    missing = tuple(name for name, day in listed if day is None)
    return _Stated(not missing, None if missing else max((day for _, day in listed if day), default=None), missing)


def _of_units(seen: ClusterYear, names: tuple[str, ...]) -> _Stated:
    given = {dossier.unit: dossier for dossier in seen.dossiers}
    return _from_days(
        (f"{unit.id}: {name}", getattr(given.get(unit.id), name, None)) for unit in seen.cluster.units for name in names
    )


def _from_missing(missing: Iterable[str]) -> _Stated:
    listed = tuple(missing)
    return _Stated(not listed, None, listed)


def _wanting(seen: ClusterYear, kinds: tuple[str, ...], fact: str) -> Iterator[str]:
    """Yield every criterion of these kinds for which a unit's entry, or this fact of it, is not stated."""
    criteria = [item.id for part in seen.criteria.sets for item in part.criteria if item.kind in kinds]
    for dossier in dossiers_of(seen):
        entries = {entry.criterion: entry for entry in dossier.entries}
        for criterion in criteria:
            entry = entries.get(criterion)
            if entry is None or (entry.kind != "not_assigned" and getattr(entry, fact) is None):
                yield f"{dossier.unit}: {criterion}"


def _prepared(step: str, year: ClusterYear, seen: ClusterYear, rules: RuleSet) -> _Stated:
    rule = rules.first(Preparation)
    counted = preparatory_meeting(year, seen, rule) if rule else None
    if rule is None or counted is None:
        return _from_days([(step, step_day(seen, step))])
    if step != rule.meeting:
        return _from_days((name, getattr(counted, name)) for name in rule.facts)
    agreed = counted.agreed is None or rule.matter in counted.agreed
    return _Stated(agreed, counted.on if agreed else None, () if rule.matter in (counted.agreed or ()) else ("agreed",))


def _nominated(seen: ClusterYear) -> _Stated:
    conference = first_of(seen, FINAL_CONFERENCE)
    if conference is None or conference.agreed is None:
        return _Stated(done=False, missing=("agreed",))
    done = "nominations" in conference.agreed
    return _Stated(done, conference.on if done else None, () if done else ("nominations",))

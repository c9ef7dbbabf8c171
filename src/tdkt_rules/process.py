"""Was the year's work done in time and in order? Findings on meetings, steps and the final conference (A, B.II.2)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, get_args

from tdkt_rules.facts import Cluster, ClusterYear, Dossier
from tdkt_rules.findings import Finding, Severity, found
from tdkt_rules.meetings import Disagreement, Meeting, Ruling
from tdkt_rules.process_rules import (
    Agenda,
    Attendance,
    Composition,
    Consent,
    Consultation,
    Expected,
    Preparation,
    Referral,
    Registration,
)
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.schedule import Deadline
from tdkt_rules.timeline import conference_day, first_of, step_day
from tdkt_rules.vocabulary import DoneId, is_local

_STEPS: tuple[str, ...] = get_args(DoneId)


def meeting_findings(meeting: Meeting, cluster: Cluster, rules: RuleSet) -> Iterator[Finding]:
    """Yield what one meeting lacks: consent, people, matters agreed, members (A.II.2.3.d, A.II.3)."""
    if meeting.on < rules.in_force_from:
        return
    for consent in rules.of(Consent):
        if _concerns(consent, meeting):
            yield from _consent(meeting, consent)
    for composition in rules.of(Composition):
        if meeting.kind in composition.meetings and meeting.participants is not None:
            yield from _composition(meeting, composition, cluster)
    for agenda in rules.of(Agenda):
        if agenda.meeting == meeting.kind and meeting.agreed is not None and agenda.matter not in meeting.agreed:
            facts = {"on": meeting.on, "matter": agenda.matter, "who": "head"}
            yield found("matter-not-agreed", agenda.clause, Severity.ADVICE, meeting.kind, **facts)
    attendance = rules.first(Attendance)
    if attendance is not None and meeting.present is not None:
        for unit in cluster.units:
            if unit.id not in meeting.present:
                facts = {"on": meeting.on, "kind": meeting.kind}
                yield found("member-absent", attendance.clause, Severity.INFO, unit.id, **facts)


def _concerns(rule: Consent, meeting: Meeting) -> bool:
    return meeting.kind in rule.meetings or rule.matter in (meeting.agreed or ())


def _consent(meeting: Meeting, rule: Consent) -> Iterator[Finding]:
    for fact in rule.facts:
        day = getattr(meeting, fact)
        facts = {"on": meeting.on, "fact": fact, "who": "head"}
        if day is None:
            yield found("consent-not-stated", rule.clause, Severity.ADVICE, meeting.kind, missing=(fact,), **facts)
        elif day > meeting.on:
            yield found("consent-after-meeting", rule.clause, Severity.VIOLATION, meeting.kind, day=day, **facts)


def _composition(meeting: Meeting, rule: Composition, cluster: Cluster) -> Iterator[Finding]:
    participants = meeting.participants or ()
    roles = {each.role for each in participants}
    for role in rule.roles:
        if role not in roles:
            facts: dict[str, Any] = {"on": meeting.on, "role": role, "who": "head"}
            yield found("participant-lacking", rule.clause, Severity.ADVICE, meeting.kind, **facts)
    sent = {(each.role, each.unit) for each in participants}
    for unit in cluster.units:
        for role in rule.unit_roles:
            if unit.id in (meeting.present or ()) and (role, unit.id) not in sent:
                facts = {"on": meeting.on, "role": role, "unit": unit.id, "who": "member"}
                yield found("unit-participant-lacking", rule.clause, Severity.ADVICE, meeting.kind, **facts)


def year_findings(
    year: ClusterYear, seen: ClusterYear, listed: tuple[Deadline, ...], rules: RuleSet, on: date | None
) -> Iterator[Finding]:
    """Yield what the year's steps lack. ``seen`` is the year as of the day of asking, ``listed`` its deadlines."""
    by_id = {deadline.id: deadline for deadline in listed}
    yield from _steps(seen, listed, on)
    for registration in rules.of(Registration):
        for dossier in seen.dossiers:
            yield from _registration(dossier, registration, by_id.get(registration.step), on)
    for preparation in rules.of(Preparation):
        yield from _preparation(year, seen, preparation, rules)
    for consultation in rules.of(Consultation):
        yield from _consultation(year, seen, consultation, rules)
    for expected in rules.of(Expected):
        yield from _expected(seen, expected, rules)
    for consent in rules.of(Consent):
        for meeting in seen.meetings:
            if _concerns(consent, meeting):
                yield from _consent_order(meeting, consent, rules)


def _steps(seen: ClusterYear, listed: tuple[Deadline, ...], on: date | None) -> Iterator[Finding]:
    for deadline in listed:
        is_step = deadline.id in _STEPS or is_local(deadline.id)
        if not is_step or not deadline.binding or deadline.last_day is None:
            continue
        day = step_day(seen, deadline.id)
        facts: dict[str, Any] = {"title": deadline.title, "last_day": deadline.last_day, "who": deadline.bearer}
        if day is not None and day > deadline.last_day:
            facts["day"] = day
            yield found(
                "step-late", deadline.clause, Severity.VIOLATION, deadline.id, readings=deadline.readings, **facts
            )
        elif day is None and on is not None and on > deadline.last_day:
            facts["on"] = on
            yield found(
                "step-overdue", deadline.clause, Severity.VIOLATION, deadline.id, readings=deadline.readings, **facts
            )


def _registration(
    dossier: Dossier, rule: Registration, deadline: Deadline | None, on: date | None
) -> Iterator[Finding]:
    last_day = deadline.last_day if deadline else None
    binding = deadline is not None and deadline.binding
    for addressee in rule.addressees:
        fact = f"registered_with_{addressee}_on"
        day = getattr(dossier, fact)
        facts: dict[str, Any] = {"addressee": addressee, "last_day": last_day, "who": "member"}
        if day is None and (on is None or (last_day is not None and on > last_day)):
            yield found("registration-not-stated", rule.clause, Severity.ADVICE, dossier.unit, missing=(fact,), **facts)
        elif day is not None and binding and last_day is not None and day > last_day:
            yield found("registration-late", rule.clause, Severity.VIOLATION, dossier.unit, day=day, **facts)


def _measured(day: date | None, rules: RuleSet) -> bool:
    """Return whether something was done, and under the guidance: what was done before it is not measured."""
    return day is not None and day >= rules.in_force_from


def preparatory_meeting(year: ClusterYear, seen: ClusterYear, rule: Preparation) -> Meeting | None:
    """Return the preparatory meeting that counts: before the conference, agreed, else not stated, else the earliest."""
    conference = conference_day(year)
    earlier = sorted(
        (
            meeting
            for meeting in seen.meetings
            if meeting.kind == rule.meeting and (conference is None or meeting.on < conference)
        ),
        key=lambda meeting: meeting.on,
    )
    agreed = [meeting for meeting in earlier if rule.matter in (meeting.agreed or ())]
    not_stated = [meeting for meeting in earlier if meeting.agreed is None]
    return next(iter([*agreed, *not_stated, *earlier]), None)


def _preparation(year: ClusterYear, seen: ClusterYear, rule: Preparation, rules: RuleSet) -> Iterator[Finding]:
    held = step_day(seen, rule.before)
    if held is not None and not _measured(held, rules):
        return
    counted = preparatory_meeting(year, seen, rule)
    listed = first_of(seen, rule.before) is not None
    facts: dict[str, Any] = {"conference": held, "who": "head"}
    if counted is not None:
        if _measured(counted.on, rules):
            yield from _counted(counted, rule, held, listed=listed)
        return
    done = step_day(seen, rule.meeting)
    conference = conference_day(year)
    if listed and (done is None or (held is not None and done >= held)):
        yield found("no-preparatory-meeting", rule.clause, Severity.VIOLATION, rule.meeting, **facts)
    elif _measured(done, rules) and done is not None and (conference is None or done < conference):
        yield from _not_stated(rule, done, ("agreed", *rule.facts))
    elif done is None and held is not None:
        yield from _not_stated(rule, None, ("agreed", *rule.facts))


def _counted(meeting: Meeting, rule: Preparation, held: date | None, *, listed: bool) -> Iterator[Finding]:
    facts: dict[str, Any] = {"on": meeting.on, "conference": held, "who": "head"}
    if meeting.agreed is None:
        yield from _not_stated(rule, meeting.on, ("agreed",))
    elif rule.matter not in meeting.agreed and listed:
        yield found("scores-not-agreed", rule.clause, Severity.VIOLATION, rule.meeting, **facts)
    for fact in rule.facts:
        day = getattr(meeting, fact)
        if day is None:
            yield from _not_stated(rule, meeting.on, (fact,))
        elif held is not None and day > held:
            yield found(
                "preparation-report-late", rule.clause, Severity.VIOLATION, rule.meeting, day=day, fact=fact, **facts
            )
        elif day < meeting.on:
            yield found(
                "preparation-report-early", rule.clause, Severity.ADVICE, rule.meeting, day=day, fact=fact, **facts
            )


def _not_stated(rule: Preparation, on: date | None, names: tuple[str, ...]) -> Iterator[Finding]:
    for name in names:
        facts = {"on": on, "fact": name, "who": "head"}
        yield found("preparation-not-stated", rule.clause, Severity.ADVICE, rule.meeting, missing=(name,), **facts)


def _consultation(year: ClusterYear, seen: ClusterYear, rule: Consultation, rules: RuleSet) -> Iterator[Finding]:
    report = step_day(seen, rule.step)
    for preparation in rules.of(Preparation):
        held = step_day(seen, preparation.before)
        if report is None and _measured(held, rules):
            facts: dict[str, Any] = {"conference": held, "who": "head"}
            yield found(
                "score-report-not-stated", rule.clause, Severity.ADVICE, rule.step, missing=(rule.step,), **facts
            )
        if _measured(report, rules):
            yield from _reported_too_early(year, seen, rule, preparation, report)
    for dossier in seen.dossiers:
        if report is not None and _measured(report, rules):
            yield from _consulted(dossier, rule, report)
        told, agreed = dossier.informed_on, dossier.agreed_on
        if told is not None and agreed is not None and agreed < told and _measured(agreed, rules):
            facts = {"told": told, "agreed": agreed, "who": "head"}
            yield found("agreed-before-told", rule.clause, Severity.ADVICE, dossier.unit, **facts)


def _reported_too_early(
    year: ClusterYear, seen: ClusterYear, rule: Consultation, preparation: Preparation, report: date | None
) -> Iterator[Finding]:
    """Scores are agreed on the day of the meeting at the earliest, so a report before it comes too early."""
    counted = preparatory_meeting(year, seen, preparation)
    if counted is None or (counted.agreed is not None and preparation.matter not in counted.agreed):
        return
    if report is not None and report < counted.on:
        facts = {"report": report, "on": counted.on, "who": "head"}
        yield found("scores-reported-before-agreed", rule.clause, Severity.ADVICE, rule.step, **facts)


def _consulted(dossier: Dossier, rule: Consultation, report: date) -> Iterator[Finding]:
    for fact in rule.facts:
        day = getattr(dossier, fact)
        facts = {"fact": fact, "report": report, "who": "head"}
        if day is None:
            yield found("consultation-not-stated", rule.clause, Severity.ADVICE, dossier.unit, missing=(fact,), **facts)
        elif day > report:
            yield found("consultation-late", rule.clause, Severity.VIOLATION, dossier.unit, day=day, **facts)


def _expected(seen: ClusterYear, rule: Expected, rules: RuleSet) -> Iterator[Finding]:
    held = step_day(seen, rule.before)
    agreed = any(rule.matter in (meeting.agreed or ()) for meeting in seen.meetings)
    if _measured(held, rules) and not agreed and step_day(seen, rule.meeting) is None:
        facts = {"conference": held, "who": "head"}
        yield found("step-not-stated", rule.clause, Severity.ADVICE, rule.meeting, missing=(rule.meeting,), **facts)


def _consent_order(meeting: Meeting, rule: Consent, rules: RuleSet) -> Iterator[Finding]:
    told, consented = meeting.reported_to_council_member_on, meeting.council_member_consented_on
    if told is None or consented is None or consented >= told:
        return
    if _measured(meeting.on, rules) and _measured(consented, rules):
        facts = {"on": meeting.on, "told": told, "consented": consented, "who": "head"}
        yield found("consent-before-told", rule.clause, Severity.ADVICE, meeting.kind, **facts)


def settling(disagreement: Disagreement, rulings: Iterable[Ruling], by: str) -> Ruling | None:
    """Return the first ruling of a body that decides a matter that was not agreed."""
    for ruling in rulings:
        same = (ruling.matter, ruling.criterion) == (disagreement.matter, disagreement.criterion)
        if ruling.by == by and same and disagreement.unit in (None, ruling.unit):
            return ruling
    return None


def referral_findings(seen: ClusterYear, rules: RuleSet) -> Iterator[Finding]:
    """Yield where each matter that was not agreed stands: reported, decided, announced (A.I.3)."""
    rule = rules.first(Referral)
    for meeting in seen.meetings:
        if rule is not None and meeting.on >= rules.in_force_from:
            for disagreement in meeting.disagreements or ():
                yield _referred(meeting, disagreement, seen.rulings, rule)


def _referred(meeting: Meeting, disagreement: Disagreement, rulings: Iterable[Ruling], rule: Referral) -> Finding:
    about = disagreement.unit or meeting.kind
    ruling = settling(disagreement, rulings, rule.to)
    facts: dict[str, Any] = {"on": meeting.on, "matter": disagreement.matter, "criterion": disagreement.criterion}
    if ruling is not None:
        facts |= {"by": ruling.by, "ruled_on": ruling.on, "reason": ruling.reason, "who": "head"}
        if disagreement.announced_on is None:
            missing = ("announced_on",)
            return found("ruling-not-announced", rule.clause, Severity.ADVICE, about, missing=missing, **facts)
        return found("disagreement-settled", rule.clause, Severity.INFO, about, **facts)
    if disagreement.reported_to_council_on is None:
        missing = ("reported_to_council_on",)
        return found(
            "disagreement-not-reported", rule.clause, Severity.ADVICE, about, missing=missing, who="head", **facts
        )
    facts |= {"reported": disagreement.reported_to_council_on, "who": rule.to}
    return found("disagreement-undecided", rule.clause, Severity.ADVICE, about, missing=("ruling",), **facts)

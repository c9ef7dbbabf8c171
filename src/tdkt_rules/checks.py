"""Is it in order? Findings on clusters, criteria, meetings and the whole year."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, assert_never, get_args

from tdkt_rules.criteria import CriteriaBook, Criterion
from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.facts import Cluster, ClusterYear, Dossier
from tdkt_rules.findings import Finding, Severity, found
from tdkt_rules.meetings import Meeting
from tdkt_rules.process import meeting_findings, referral_findings, year_findings
from tdkt_rules.process_rules import EmulationYear, Leadership, Quorum, Registration
from tdkt_rules.rules import BodyEnded, CriteriaForm, NoCriteria, Review, Scoring, SelfScoring, Standards
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.schedule import deadlines, term_end
from tdkt_rules.standards import regime_on
from tdkt_rules.timeline import as_of, term_from, year_deadlines
from tdkt_rules.vocabulary import CountFact

_COUNTS: tuple[str, ...] = get_args(CountFact)


def check(
    thing: Cluster | CriteriaBook | Meeting | ClusterYear | RuleSet,
    rules: RuleSet,
    *,
    on: date | None = None,
    cluster: Cluster | None = None,
) -> tuple[Finding, ...]:
    """Return what is wrong, missing or worth knowing; no violation means in order.

    ``on`` is the day of asking (for a Cluster its term, for a ClusterYear what has happened by
    then); ``cluster`` is required for a Meeting; a RuleSet is looked at for what its own sentences make
    odd. Raises ``TdktError`` for anything else.
    """
    if on is not None and type(on) is not date:
        raise TdktError(f"check: on: {on!r} is no day; give a datetime.date without a time")
    match thing:
        case Cluster():
            return tuple(_cluster(thing, rules, on, thing.term_from))
        case CriteriaBook():
            return tuple(_book(thing, rules))
        case Meeting():
            if cluster is None:
                raise TdktError("check: a Meeting needs its cluster; call check(meeting, rules, cluster=...)")
            return tuple(_meeting(thing, cluster, rules))
        case ClusterYear():
            return tuple(_year(thing, rules, on))
        case RuleSet():
            return tuple(_rule_set(thing))
        case _:
            kinds = ("Cluster", "CriteriaBook", "Meeting", "ClusterYear", "RuleSet")
            raise unknown_value("check: thing", type(thing).__name__, kinds)


def _cluster(cluster: Cluster, rules: RuleSet, on: date | None, term_from: date | None) -> Iterator[Finding]:
    rule = rules.first(Leadership)
    if rule is None:
        return
    count = len(cluster.deputies)
    if count > rule.deputies_to:
        yield found(
            "too-many-deputies", rule.clause, Severity.VIOLATION, cluster.id, count=count, most=rule.deputies_to
        )
    if count < rule.deputies_from:
        yield found("no-deputy", rule.clause, Severity.ADVICE, cluster.id, missing=("deputies",), who="cluster")
    if cluster.head in cluster.deputies:
        yield found("deputy-is-head", rule.clause, Severity.VIOLATION, cluster.id, head=cluster.head)
    last_day = term_end(term_from, rules) if term_from else None
    if on and last_day and on > last_day:
        facts = {"term_from": term_from, "last_day": last_day, "on": on, "who": "cluster"}
        yield found("term-over", rule.clause, Severity.VIOLATION, cluster.id, readings=("term-end",), **facts)


def _book(book: CriteriaBook, rules: RuleSet) -> Iterator[Finding]:
    nothing = rules.first(NoCriteria, book.block)
    if nothing is not None:
        yield found("no-criteria-for-block", nothing.clause, Severity.INFO, book.id, block=book.block)
    form = rules.first(CriteriaForm, book.block)
    if form is None:
        return
    focal_units = [part.focal_unit for part in book.sets]
    if form.sets is not None and not form.sets == len(focal_units) == len(set(focal_units)):
        facts: dict[str, Any] = {"sets": len(focal_units), "focal_units": len(set(focal_units)), "expected": form.sets}
        yield found("wrong-number-of-sets", form.clause, Severity.VIOLATION, book.id, **facts)
    points = _points(book)
    if form.points is not None and points != form.points:
        yield found("wrong-scale", form.clause, Severity.VIOLATION, book.id, points=points, expected=form.points)
    if form.focal_units and set(focal_units) != set(form.focal_units):
        facts = {
            "lacking": tuple(sorted(set(form.focal_units) - set(focal_units))),
            "strange": tuple(sorted(set(focal_units) - set(form.focal_units))),
        }
        yield found("wrong-focal-units", form.clause, Severity.VIOLATION, book.id, **facts)
    expected = _authority(rules)
    if book.issued_by is not None and book.issued_by != expected:
        facts = {"issued_by": book.issued_by, "expected": expected}
        yield found("wrong-issuer", form.clause, Severity.ADVICE, book.id, readings=("criteria-authority",), **facts)


def _authority(rules: RuleSet) -> str:
    match rules.readings["criteria-authority"]:
        case "council-issues":
            return "council"
        case "cluster-agrees":
            return "cluster"
        case unreachable:
            assert_never(unreachable)


def _points(book: CriteriaBook) -> Fraction:
    return sum((Fraction(item.points) for part in book.sets for item in part.criteria), Fraction(0))


def _meeting(meeting: Meeting, cluster: Cluster, rules: RuleSet) -> Iterator[Finding]:
    yield from _quorum(meeting, cluster, rules)
    yield from meeting_findings(meeting, cluster, rules)


def _quorum(meeting: Meeting, cluster: Cluster, rules: RuleSet) -> Iterator[Finding]:
    rule = rules.first(Quorum)
    # What was held before the guidance was in force is not measured by it.
    if rule is None or meeting.on < rules.in_force_from:
        return
    about = {"on": meeting.on, "kind": meeting.kind}
    if meeting.present is None:
        yield found(
            "presence-not-stated", rule.clause, Severity.ADVICE, meeting.kind, missing=("present",), who="head", **about
        )
        return
    members = {unit.id for unit in cluster.units}
    present = set(meeting.present) & members
    if rule.whole * len(present) < rule.part * len(members):
        facts = {"present": len(present), "members": len(members), "part": rule.part, "whole": rule.whole}
        yield found("no-quorum", rule.clause, Severity.VIOLATION, meeting.kind, **about, **facts)
    for stranger in sorted(set(meeting.present) - members):
        yield found("present-but-no-member", rule.clause, Severity.ADVICE, meeting.kind, stranger=stranger, **about)


def _year(year: ClusterYear, rules: RuleSet, on: date | None) -> Iterator[Finding]:
    last_day = rules.emulation_year(year.cluster.block, year.year)[1]
    judged_on = last_day if on is None else min(on, last_day)
    seen = as_of(year, on)
    yield from _cluster(year.cluster, rules, judged_on, term_from(year))
    yield from _book(seen.criteria, rules)
    for meeting in seen.meetings:
        yield from _meeting(meeting, year.cluster, rules)
    yield from year_findings(year, seen, year_deadlines(year, rules), rules, on)
    yield from referral_findings(seen, rules)
    yield from _dossiers(seen, rules)
    yield from _counts(seen, rules)
    yield from _award_laws(seen, rules, last_day)
    ended = rules.first(BodyEnded)
    if ended is not None and last_day >= ended.from_day:
        facts = {"last_day": last_day, "from_day": ended.from_day, "source": ended.source}
        yield found("district-level-ended", ended.clause, Severity.INFO, "", **facts)


def _dossiers(year: ClusterYear, rules: RuleSet) -> Iterator[Finding]:
    given = {dossier.unit for dossier in year.dossiers}
    self_scoring, review = rules.first(SelfScoring), rules.first(Review)
    judged = {rule.criterion: rule.clause for rule in rules.of(Scoring)}.get("judged")
    criteria = {item.id: item for part in year.criteria.sets for item in part.criteria}
    for unit in year.cluster.units:
        if self_scoring and unit.id not in given:
            yield found("no-dossier", self_scoring.clause, Severity.ADVICE, unit.id, missing=("dossier",), who="member")
    for dossier in year.dossiers:
        if self_scoring:
            yield from _self_scores(dossier, criteria, self_scoring.clause)
        if review:
            yield from _unexplained(dossier, criteria, review.clause)
        if judged:
            yield from _undocumented(dossier, judged)


def _self_scores(dossier: Dossier, criteria: Mapping[str, Criterion], clause: str) -> Iterator[Finding]:
    for entry in dossier.entries:
        if entry.kind == "judgement" and entry.self_points > criteria[entry.criterion].points:
            facts = {
                "unit": dossier.unit,
                "self_points": entry.self_points,
                "maximum": criteria[entry.criterion].points,
                "who": "member",
            }
            yield found("self-points-above-maximum", clause, Severity.VIOLATION, entry.criterion, **facts)


def _unexplained(dossier: Dossier, criteria: Mapping[str, Criterion], clause: str) -> Iterator[Finding]:
    for entry in dossier.entries:
        own: object
        official: object
        if entry.kind == "judgement":
            own, official = min(entry.self_points, criteria[entry.criterion].points), entry.reviewed_points
        elif entry.kind != "not_assigned":
            own, official = entry.reported, entry.verified
        else:
            continue
        if official is not None and official != own and not (entry.reason or "").strip():
            facts = {"unit": dossier.unit, "own": own, "official": official}
            yield found(
                "difference-without-reason",
                clause,
                Severity.ADVICE,
                entry.criterion,
                missing=("reason",),
                who="head",
                **facts,
            )


def _undocumented(dossier: Dossier, clause: str) -> Iterator[Finding]:
    for entry in dossier.entries:
        if entry.kind == "judgement" and not entry.documents:
            yield found("judged-without-documents", clause, Severity.INFO, entry.criterion, unit=dossier.unit)


def _counts(year: ClusterYear, rules: RuleSet) -> Iterator[Finding]:
    rule = rules.first(Standards)
    for dossier in year.dossiers:
        stated = dossier.achievements
        if rule is None or stated is None or stated.individuals is None:
            continue
        counts = {name: getattr(stated, name) for name in _COUNTS}
        above = tuple(name for name, count in counts.items() if count is not None and count > stated.individuals)
        if above:
            facts = {"individuals": stated.individuals, "above": above}
            yield found("counts-above-individuals", rule.clause, Severity.ADVICE, dossier.unit, who="member", **facts)


def _award_laws(year: ClusterYear, rules: RuleSet, last_day: date) -> Iterator[Finding]:
    rule = rules.first(Standards)
    regimes = [regime_on(rules, dossier.received_on or last_day) for dossier in year.dossiers]
    names = {regime.id if regime else "": regime.name if regime else None for regime in regimes}
    if rule is not None and len(names) > 1:
        laws = tuple(names.values())
        yield found(
            "different-award-laws", rule.clause, Severity.ADVICE, "", readings=("award-law-reference",), laws=laws
        )


def _rule_set(rules: RuleSet) -> Iterator[Finding]:
    """Registration that comes after the conference at which units register already (A.II.2.3.a)."""
    for registration in rules.of(Registration):
        for block in sorted({block for rule in rules.of(EmulationYear) for block in rule.blocks}):
            year = rules.in_force_from.year
            days = {deadline.id: deadline for deadline in deadlines(rules, block, year)}
            own, launch = days.get(registration.step), days.get(registration.also_at or "")
            if own and launch and own.last_day and launch.last_day and own.last_day > launch.last_day:
                facts = {
                    "year": year,
                    "first": rules.emulation_year(block, year)[0],
                    "opens": own.opens,
                    "last_day": own.last_day,
                    "launch": launch.last_day,
                }
                yield found("registration-after-launch", registration.clause, Severity.INFO, block, **facts)

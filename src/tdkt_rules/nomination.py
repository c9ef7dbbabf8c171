"""The slate of a cluster: who has the flag, and what every unit may be proposed for (B.III.2)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

import attrs

from tdkt_rules.awards import Candidate, Evaluation, candidate, conclude, explain_evaluation
from tdkt_rules.errors import TdktError
from tdkt_rules.facts import Cluster, Dossier
from tdkt_rules.findings import NO_NAMES, Finding, Outcome, RuleRef, Severity, lines, word
from tdkt_rules.ladder import Rung, RungState, award_rules, awarded_from, flag_of, highest, one_lower, settle
from tdkt_rules.meetings import Ruling
from tdkt_rules.process_rules import Referral
from tdkt_rules.ranking import standing
from tdkt_rules.rules import ConductEffect, RulingPower, VotingBasis
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.scalars import FrozenDict
from tdkt_rules.sheets import Place, Standings
from tdkt_rules.standards import standard_finding


@attrs.frozen
class Slate:
    """What a cluster puts forward: the flag, what is tied, and one evaluation a unit in standings order."""

    cluster: str
    block: str
    year: int
    rules: RuleRef
    standings: Standings
    flag: str | None
    flag_outcome: Outcome
    tied: tuple[str, ...]
    evaluations: tuple[Evaluation, ...]
    findings: tuple[Finding, ...]

    def explain(self, lang: str) -> str:
        """Return the slate in words, "vi" or "en": the flag, why not the next one, each unit and why."""
        return "\n".join(explain_slate(self, lang))


def explain_slate(slate: Slate, lang: str, names: Mapping[str, str] = NO_NAMES) -> Iterator[str]:
    """Yield the lines of a slate's explanation, ids replaced by names where given."""
    yield word("slate-head", lang, names, cluster=slate.cluster, year=slate.year)
    yield from lines(slate.findings, lang, names)
    for evaluation in slate.evaluations:
        yield from explain_evaluation(evaluation, lang, names, brief=True)


@attrs.frozen
class _Runner:
    """A unit in the competition: t is what it is ranked by, of the known lines when incomplete."""

    unit: str
    t: Fraction
    place: Place
    seen: Candidate
    flag_standard: str

    @property
    def conduct(self) -> str:
        return self.seen.conduct.state

    @property
    def possible(self) -> bool:
        return self.conduct in ("clear", "unknown") and self.flag_standard != "not-met"

    @property
    def is_candidate(self) -> bool:
        return self.conduct == "clear" and self.flag_standard == "met"

    @property
    def is_rival(self) -> bool:
        return self.conduct in ("clear", "downgraded", "unknown") and self.flag_standard != "not-met"


@attrs.frozen
class _Flag:
    """How the flag stands before (and after) rulings."""

    holder: str | None
    outcome: Outcome
    tied: tuple[str, ...] = ()
    ruling: Ruling | None = None
    power: RulingPower | None = None
    before: Outcome | None = None


def nominate(
    cluster: Cluster,
    dossiers: Iterable[Dossier],
    standings: Standings,
    rules: RuleSet,
    *,
    year: int,
    rulings: Sequence[Ruling] = (),
) -> Slate:
    """Return the slate of a cluster (B.III.2): the flag, and for every unit what it may be proposed for.

    A member unit without a dossier counts as one with an empty one. Ties and unknowns stay open
    until a ruling settles them. Raises ``TdktError`` for standings, dossiers or rulings that do not
    fit the cluster, and for a year out of the calendar.
    """
    rulings = [ruling for ruling in rulings if ruling.cluster in (None, cluster.id)]
    given = _by_member(cluster, dossiers, standings, rulings)
    flag_rule = flag_of(rules)
    runners = [
        _runner(place, given.get(place.unit, Dossier(unit=place.unit)), flag_rule.award, cluster.block, year, rules)
        for place in standings.places
    ]
    on_the_flag = [ruling for ruling in rulings if ruling.matter == "flag"]
    flag = _ruled(_competition(runners, rules), runners, on_the_flag, rules)
    evaluations = tuple(_evaluation(runner, runners, flag, rules) for runner in runners)
    findings = (
        *_basis_findings(cluster.block, standings, rules),
        *_flag_findings(flag, runners, rules),
        *_ruling_findings(flag, runners, on_the_flag, flag_rule.clause),
        *_noted_rulings(rulings, rules),
        *_deferred_findings(flag, runners, rules),
    )
    ref = RuleRef(rules.id, rules.fingerprint)
    return Slate(
        cluster.id, cluster.block, year, ref, standings, flag.holder, flag.outcome, flag.tied, evaluations, findings
    )


def _by_member(
    cluster: Cluster, dossiers: Iterable[Dossier], standings: Standings, rulings: Iterable[Ruling]
) -> dict[str, Dossier]:
    members = [unit.id for unit in cluster.units]
    listed = list(dossiers)
    given = {dossier.unit: dossier for dossier in listed}
    ranked = [place.unit for place in standings.places]
    if sorted(ranked) != sorted(members):
        odd = sorted(set(ranked) ^ set(members)) or ranked
        raise TdktError(
            f"nominate: standings: {', '.join(odd)}: expected each member of {cluster.id} once; rank the sheets of all its units"
        )
    if len(given) < len(listed):
        raise TdktError("nominate: dossiers: a unit has two dossiers; expected at most one")
    for place, units in (
        ("dossiers", given),
        ("rulings", [ruling.unit for ruling in rulings if ruling.unit is not None]),
    ):
        if strangers := sorted(set(units) - set(members)):
            raise TdktError(
                f"nominate: {place}: {', '.join(strangers)}: no member of {cluster.id}; expected one of: {', '.join(members)}"
            )
    return given


def _runner(place: Place, dossier: Dossier, flag: str, block: str, year: int, rules: RuleSet) -> _Runner:
    seen = candidate(dossier, rules, block, year)
    return _Runner(place.unit, standing(place, rules), place, seen, seen.judged.state(flag))


def _competition(runners: Sequence[_Runner], rules: RuleSet) -> _Flag:
    possible = [runner for runner in runners if runner.possible]
    candidates = [runner for runner in runners if runner.is_candidate]
    if not possible:
        return _Flag(None, Outcome.NOT_MET)
    best = max((runner.t for runner in candidates), default=None)
    if best is None or any(not runner.place.complete for runner in possible):
        return _Flag(None, Outcome.UNKNOWN)
    if any(runner.t >= best for runner in possible if not runner.is_candidate):
        return _Flag(None, Outcome.UNKNOWN)
    if rules.readings["most-excellent"] == "cluster-vote":
        return _Flag(None, Outcome.DISCRETION, tuple(sorted(runner.unit for runner in candidates)))
    leaders = sorted(runner.unit for runner in candidates if runner.t == best)
    if len(leaders) == 1:
        return _Flag(leaders[0], Outcome.ELIGIBLE)
    return _Flag(None, Outcome.DISCRETION, tuple(leaders))


def _ruled(flag: _Flag, runners: Sequence[_Runner], rulings: Sequence[Ruling], rules: RuleSet) -> _Flag:
    """Apply the first ruling that fits what is open, the bodies in the order of the rule set's powers."""
    candidates = [runner.unit for runner in runners if runner.is_candidate]
    choosable = {Outcome.DISCRETION: flag.tied, Outcome.UNKNOWN: tuple(candidates)}.get(flag.outcome, ())
    for power in rules.of(RulingPower):
        for ruling in rulings:
            if power.settles == flag.outcome.value and ruling.by == power.by and ruling.unit in choosable:
                return _Flag(ruling.unit, Outcome.ELIGIBLE, flag.tied, ruling, power, flag.outcome)
    return flag


def _flag_rung(runner: _Runner, runners: Sequence[_Runner], flag: _Flag, rules: RuleSet) -> RungState:
    if runner.conduct == "downgraded":
        return _deserved(runner, runners, rules)
    if runner.unit == flag.holder:
        return "open"
    waits = flag.outcome is Outcome.UNKNOWN and runner.possible
    tied = flag.outcome is Outcome.DISCRETION and runner.unit in flag.tied
    return "undecided" if waits or tied else "closed"


def _deserved(runner: _Runner, runners: Sequence[_Runner], rules: RuleSet) -> RungState:
    """Return whether a downgraded unit would have had the flag, every downgraded unit's sanction lifted."""
    rivals = [rival for rival in runners if rival.is_rival and rival.unit != runner.unit]
    sure = [rival for rival in rivals if rival.conduct != "unknown" and rival.flag_standard == "met"]
    if runner.flag_standard == "not-met":
        return "closed"
    if rules.readings["most-excellent"] == "cluster-vote":
        return "undecided"
    if runner.place.complete and any(rival.t > runner.t for rival in sure):
        return "closed"
    all_complete = all(rival.place.complete for rival in (runner, *rivals))
    if runner.flag_standard == "met" and all_complete and all(rival.t < runner.t for rival in rivals):
        return "open"
    return "undecided"


def _evaluation(runner: _Runner, runners: Sequence[_Runner], flag: _Flag, rules: RuleSet) -> Evaluation:
    order = awarded_from(flag_of(rules).award, rules)
    rungs: list[Rung] = [(order[0], _flag_rung(runner, runners, flag, rules))]
    rungs += [runner.seen.rung(award) for award in order[1:]]
    award, outcome = _decided(runner, rungs, flag, rules)
    also = _also(runner, award, order, rules)
    above = order[: order.index(award)] if award else order
    undecided = tuple(name for name, state in rungs if state == "undecided" and name in above)
    if runner.conduct not in ("clear", "downgraded"):
        undecided = ()
    asked = award or next((name for name, state in rungs if state == "undecided"), order[-1])
    findings = (
        *runner.seen.conduct.findings,
        *(standard_finding(runner.unit, name, runner.seen.judged) for name in order),
        *_competition_finding(runner, runners, flag, rules),
        *conclude(runner.seen, rules, outcome, award, asked, also, undecided),
    )
    return Evaluation(runner.unit, None, award, outcome, also, runner.seen.standards, findings)


def _decided(runner: _Runner, rungs: Sequence[Rung], flag: _Flag, rules: RuleSet) -> tuple[str | None, Outcome]:
    conduct = runner.conduct
    if conduct in ("excluded", "deferred", "unknown"):
        return None, Outcome(conduct)
    result = settle(rungs, one_lower(rules) if conduct == "downgraded" else highest)
    states = [state for _, state in rungs]
    if result.award:
        return result.award, Outcome.DOWNGRADED if conduct == "downgraded" else Outcome.ELIGIBLE
    if conduct == "downgraded" and not result.possible and "open" in states:
        return None, Outcome.DOWNGRADED
    if "undecided" not in states:
        return None, Outcome.NOT_MET
    only_tie = states[0] == "undecided" and "undecided" not in states[1:] and flag.outcome is Outcome.DISCRETION
    return None, Outcome.DISCRETION if conduct == "clear" and only_tie else Outcome.UNKNOWN


def _also(runner: _Runner, award: str | None, order: Sequence[str], rules: RuleSet) -> str | None:
    known = award_rules(rules)
    if award is None or known[award].nature != "form" or rules.readings["one-award-per-unit"] == "highest":
        return None
    below = order[order.index(award) + 1 :]
    met = (name for name in below if known[name].nature == "title" and runner.seen.judged.state(name) == "met")
    return next(met, None)


def _competition_finding(runner: _Runner, runners: Sequence[_Runner], flag: _Flag, rules: RuleSet) -> Iterator[Finding]:
    """Yield why a unit that meets the flag's standards does not have the flag."""
    if not runner.is_rival or runner.unit == flag.holder or flag.holder is None:
        return
    holder = next(each for each in runners if each.unit == flag.holder)
    facts = FrozenDict(
        t=runner.t, holder=holder.unit, holder_t=holder.t, margin=holder.t - runner.t, rank=runner.place.rank
    )
    code = "behind-the-holder" if holder.t > runner.t else "not-chosen"
    if runner.conduct == "downgraded" and holder.t <= runner.t:
        code = "flag-lost-to-conduct"
    yield Finding(code, flag_of(rules).clause, Severity.INFO, None, runner.unit, facts, (), _competition_readings())


def _competition_readings() -> tuple[str, ...]:
    return ("most-excellent", "unequal-maximum")


def _basis_findings(block: str, standings: Standings, rules: RuleSet) -> Iterator[Finding]:
    basis = rules.first(VotingBasis, block)
    if basis is not None:
        facts = FrozenDict(units=len(standings.places), official=standings.official)
        yield Finding("voting-basis", basis.clause, Severity.INFO, None, "", facts)


def _flag_findings(flag: _Flag, runners: Sequence[_Runner], rules: RuleSet) -> Iterator[Finding]:
    rule = flag_of(rules)
    before = flag.before or flag.outcome
    facts: dict[str, object] = {"award": rule.award, "holder": flag.holder, "tied": flag.tied}
    if before is Outcome.UNKNOWN:
        yield from _unknown_findings(flag, runners, rule.award, rule.clause)
    if before is Outcome.DISCRETION:
        power = next((each for each in rules.of(RulingPower) if each.settles == "discretion"), None)
        vote = rules.readings["most-excellent"] == "cluster-vote"
        code = "flag-for-the-vote" if vote else "flag-tied"
        yield Finding(
            code,
            power.clause if power and not vote else rule.clause,
            Severity.ADVICE,
            before,
            "",
            FrozenDict(facts),
            (),
            _competition_readings(),
        )
    if before is Outcome.NOT_MET:
        yield Finding("flag-nobody", rule.clause, Severity.INFO, before, "", FrozenDict(facts), (), ())
    if flag.ruling is not None and flag.power is not None:
        ruled = FrozenDict(facts, by=flag.ruling.by, on=flag.ruling.on, reason=flag.ruling.reason)
        yield Finding("flag-by-ruling", flag.power.clause, Severity.INFO, flag.outcome, flag.holder or "", ruled)
    elif flag.holder is not None:
        yield from _won_findings(flag.holder, runners, facts, rule.clause)


def _won_findings(
    holder: str, runners: Sequence[_Runner], facts: Mapping[str, object], clause: str
) -> Iterator[Finding]:
    winner = next(runner for runner in runners if runner.unit == holder)
    others = sorted(
        (runner for runner in runners if runner.is_candidate and runner.unit != holder), key=lambda each: -each.t
    )
    code = "flag-won" if others else "flag-won-alone"
    second = {"second": others[0].unit, "margin": winner.t - others[0].t} if others else {}
    won = FrozenDict({**facts, **second, "t": winner.t, "rank": winner.place.rank})
    yield Finding(code, clause, Severity.INFO, Outcome.ELIGIBLE, holder, won, (), _competition_readings())
    for runner in runners:
        if runner.t > winner.t:
            above = FrozenDict(
                t=runner.t, holder=holder, holder_t=winner.t, conduct=runner.conduct, standard=runner.flag_standard
            )
            why = "above-the-holder-conduct" if runner.conduct != "clear" else "above-the-holder-standards"
            yield Finding(why, clause, Severity.INFO, None, runner.unit, above)


def _unknown_findings(flag: _Flag, runners: Sequence[_Runner], award: str, clause: str) -> Iterator[Finding]:
    wanting = [(runner, _missing(runner, award)) for runner in runners if runner.possible]
    names = tuple(f"{runner.unit}: {name}" for runner, missing in wanting for name in missing)
    severity = Severity.ADVICE if flag.holder is None else Severity.INFO
    facts = FrozenDict(award=award, candidates=tuple(runner.unit for runner in runners if runner.is_candidate))
    yield Finding("flag-unknown", clause, severity, Outcome.UNKNOWN, "", facts, names, _competition_readings())
    for runner, missing in wanting:
        if missing:
            yield Finding(
                "flag-waits-for", clause, severity, Outcome.UNKNOWN, runner.unit, FrozenDict(t=runner.t), missing
            )


def _missing(runner: _Runner, award: str) -> tuple[str, ...]:
    conduct = tuple(
        name
        for finding in runner.seen.conduct.findings
        if finding.outcome is Outcome.UNKNOWN
        for name in finding.missing
    )
    verdict = runner.seen.judged.verdicts[award]
    standard = verdict.missing if verdict.state == "unknown" else ()
    return (*conduct, *standard, *runner.place.missing)


def _ruling_findings(
    flag: _Flag, runners: Sequence[_Runner], rulings: Iterable[Ruling], clause: str
) -> Iterator[Finding]:
    possible = {runner.unit for runner in runners if runner.possible}
    settled_by = flag.ruling.by if flag.ruling else None
    for ruling in rulings:
        if ruling.unit == flag.holder:
            continue
        if ruling.by == "cluster" and settled_by == "council":
            code, severity = "ruling-superseded", Severity.INFO
        elif flag.outcome is Outcome.UNKNOWN and ruling.unit in possible:
            code, severity = "ruling-premature", Severity.ADVICE
        else:
            code, severity = "ruling-does-not-fit", Severity.VIOLATION
        facts = FrozenDict(by=ruling.by, on=ruling.on, reason=ruling.reason, holder=flag.holder)
        yield Finding(code, clause, severity, None, ruling.unit or "", facts)


def _noted_rulings(rulings: Iterable[Ruling], rules: RuleSet) -> Iterator[Finding]:
    rule = rules.first(Referral)
    for ruling in rulings:
        if rule is not None and ruling.matter == "nominations":
            facts = FrozenDict(by=ruling.by, on=ruling.on, reason=ruling.reason)
            yield Finding("ruling-noted", rule.clause, Severity.INFO, None, ruling.unit or "", facts)


def _deferred_findings(flag: _Flag, runners: Sequence[_Runner], rules: RuleSet) -> Iterator[Finding]:
    holder = next((runner for runner in runners if runner.unit == flag.holder), None)
    clause = next((rule.clause for rule in rules.of(ConductEffect) if rule.effect == "deferred"), "")
    for runner in runners:
        if runner.conduct != "deferred" or runner.flag_standard == "not-met":
            continue
        beaten = runner.place.complete and holder is not None and holder.t > runner.t
        if not beaten or flag.ruling is not None:
            facts = FrozenDict(t=runner.t, holder=flag.holder)
            yield Finding("deferred-could-lead", clause, Severity.ADVICE, Outcome.DEFERRED, runner.unit, facts)

"""The Council's stage: many slates, total quotas, the Government's flag; nothing is cut silently (B.III.2)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs

from tdkt_rules.award_law import FlagCap
from tdkt_rules.awards import Evaluation
from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.findings import NO_NAMES, Finding, Outcome, RuleRef, Severity, found, lines, word
from tdkt_rules.ladder import award_rules, flag_of, ladder
from tdkt_rules.meetings import Ruling, Vote
from tdkt_rules.nomination import Slate
from tdkt_rules.rules import AwardRule, CitySubmission, CouncilList
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.standards import regime_in_force
from tdkt_rules.voting import Tally, tally

_OPEN = (Outcome.UNKNOWN, Outcome.DISCRETION, Outcome.DEFERRED)
Key = tuple[str, str]


@attrs.frozen
class Nominee:
    """One unit of one cluster, put forward for an award; ``share`` of the maximum compares clusters, as information."""

    cluster: str
    unit: str
    award: str
    outcome: Outcome
    rank: int | None
    total: Decimal
    share: Fraction


@attrs.frozen
class QuotaState:
    """One award against its total quota.

    ``nominees`` by descending share, those that yielded left out; ``over`` is how many too many;
    ``edge`` are those on either side of the cut, ``tied`` those that share cannot tell apart there.
    """

    award: str
    quota: int | None
    nominees: tuple[Nominee, ...]
    over: int
    edge: tuple[Nominee, ...]
    tied: tuple[Nominee, ...]
    yielded: tuple[Nominee, ...]


@attrs.frozen
class GovernmentFlag:
    """Who may be proposed for the award that the Council chooses, who was chosen, and the cap as information."""

    award: str
    candidates: tuple[Nominee, ...]
    chosen: Nominee | None
    meeting_standard: int
    most: int | None
    verified: bool


@attrs.frozen
class CouncilResult:
    """The list of many clusters as it stands before the Council, and every decision that it has to take."""

    year: int
    rules: RuleRef
    clusters: tuple[str, ...]
    quotas: tuple[QuotaState, ...]
    government: GovernmentFlag | None
    to_city: tuple[Key, ...]
    open: tuple[tuple[str, str, Outcome], ...]
    tallies: tuple[Tally, ...]
    findings: tuple[Finding, ...]

    def explain(self, lang: str, names: Mapping[str, str] = NO_NAMES) -> str:
        """Return the Council's list in words, "vi" or "en": each award, what is over, what must be decided.

        ``names`` maps unit ids to names, and "cluster ID" to the clusters' names.
        """
        return "\n".join(_explain(self, lang, names))


def _explain(result: CouncilResult, lang: str, names: Mapping[str, str]) -> Iterator[str]:
    yield word("council-head", lang, names, year=result.year, clusters=len(result.clusters))
    for state in result.quotas:
        count = len(state.nominees)
        code = "council-award" if state.quota is not None else "council-award-free"
        yield word(code, lang, names, award=state.award, count=count, quota=state.quota)
        for each in state.nominees:
            facts = {"cluster": each.cluster, "unit": each.unit, "share": each.share}
            yield "  - " + word("council-nominee", lang, names, **facts)
    yield from lines(result.findings, lang, names)


def council(
    slates: Iterable[Slate],
    rules: RuleSet,
    *,
    quotas: Mapping[str, int] | None = None,
    rulings: Sequence[Ruling] = (),
    members: int | None = None,
    votes: Iterable[Vote] = (),
) -> CouncilResult:
    """Return the list of many clusters against the total quotas, and what the Council has to decide.

    ``quotas`` maps award ids to total numbers; an award without one is not limited. Nobody is ever
    dropped but by a ruling of matter "quota" that names cluster, unit and award. ``members`` is the
    number of all members of the Council, against which votes are checked. Raises ``TdktError`` for
    slates of different years or rule sets, a cluster twice, an unknown award, and a quota that is no
    whole number.
    """
    listed = sorted(slates, key=lambda slate: slate.cluster)
    limits = dict(quotas or {})
    _refuse_misfits(listed, rules, limits)
    nominees = [each for slate in listed for each in _nominees(slate)]
    rule = rules.one(CouncilList)
    states, on_quotas = _quotas(nominees, limits, rulings, rules, rule)
    government, on_government = _government(listed, rulings, rules, rule)
    to_city, on_city = _submitted(listed, rulings, rules)
    still_open = tuple(
        (slate.cluster, each.unit, each.outcome)
        for slate in listed
        for each in slate.evaluations
        if each.outcome in _OPEN
    )
    tallies = tuple(tally(vote, rules) for vote in votes)
    findings = (
        *on_quotas,
        *on_government,
        *on_city,
        *_open_findings(still_open, rule),
        *_vote_findings(tallies, nominees, members, rule),
    )
    ref = RuleRef(rules.id, rules.fingerprint)
    clusters = tuple(slate.cluster for slate in listed)
    return CouncilResult(listed[0].year, ref, clusters, states, government, to_city, still_open, tallies, findings)


def _refuse_misfits(slates: Sequence[Slate], rules: RuleSet, quotas: Mapping[str, int]) -> None:
    if not slates:
        raise TdktError("council: slates: none given; expected the slate of at least one cluster")
    for place, slate in enumerate(slates):
        if slate.year != slates[0].year:
            raise TdktError(
                f"council: slates: {slate.cluster} is of {slate.year}, {slates[0].cluster} of {slates[0].year}; expected one year"
            )
        if slate.rules.fingerprint != rules.fingerprint:
            raise TdktError(
                f"council: slates: {slate.cluster} was made under {slate.rules.id} with other rules or readings; nominate it again under {rules.id}"
            )
        if place and slate.cluster == slates[place - 1].cluster:
            raise TdktError(f"council: slates: {slate.cluster} stands twice; expected each cluster once")
    order = ladder(rules)
    for award, quota in quotas.items():
        if award not in order:
            raise unknown_value("council: quotas", award, order)
        if type(quota) is not int or quota < 0:
            raise TdktError(f"council: quotas[{award!r}]: {quota!r}; expected a whole number, 0 or more")


def _nominees(slate: Slate) -> Iterator[Nominee]:
    places = {place.unit: place for place in slate.standings.places}
    for each in slate.evaluations:
        place = places[each.unit]
        for award in (each.award, each.also):
            if award is not None:
                yield Nominee(slate.cluster, each.unit, award, each.outcome, place.rank, place.total, place.share)


def _by_share(nominee: Nominee) -> tuple[Fraction, str, str]:
    return -nominee.share, nominee.cluster, nominee.unit


def _quotas(
    nominees: Sequence[Nominee], limits: Mapping[str, int], rulings: Sequence[Ruling], rules: RuleSet, rule: CouncilList
) -> tuple[tuple[QuotaState, ...], list[Finding]]:
    states: list[QuotaState] = []
    findings: list[Finding] = []
    on_quotas = [ruling for ruling in rulings if ruling.matter == "quota"]
    for award in ladder(rules):
        own = sorted((each for each in nominees if each.award == award), key=_by_share)
        applied = _yielding(own, limits.get(award), [r for r in on_quotas if r.award == award and r.by == rule.by])
        yielded = [nominee for nominee, _ in applied]
        state = _state(award, limits.get(award), [each for each in own if each not in yielded], yielded)
        on_quotas = [ruling for ruling in on_quotas if ruling not in [r for _, r in applied]]
        states.append(state)
        findings += _quota_findings(state, rule)
        findings += [_yielded_finding(nominee, ruling, rule) for nominee, ruling in applied]
    findings += [_misfit(ruling, rule.clause) for ruling in on_quotas]
    return tuple(states), findings


def _yielding(own: Sequence[Nominee], quota: int | None, rulings: Sequence[Ruling]) -> list[tuple[Nominee, Ruling]]:
    """Apply rulings, the first listed first, only as far as the quota is exceeded."""
    by_key = {(each.cluster, each.unit): each for each in own}
    applied: list[tuple[Nominee, Ruling]] = []
    for ruling in rulings:
        nominee = by_key.get((ruling.cluster or "", ruling.unit or ""))
        over = quota is not None and len(by_key) > quota
        if nominee is not None and over:
            del by_key[nominee.cluster, nominee.unit]
            applied.append((nominee, ruling))
    return applied


def _state(award: str, quota: int | None, left: Sequence[Nominee], yielded: Sequence[Nominee]) -> QuotaState:
    over = max(len(left) - quota, 0) if quota is not None else 0
    if quota is None or not over:
        return QuotaState(award, quota, tuple(left), 0, (), (), tuple(yielded))
    first_out = left[quota].share
    last_in = left[quota - 1].share if quota else first_out
    edge = tuple(each for each in left if each.share in (first_out, last_in))
    tied = edge if quota and first_out == last_in else ()
    return QuotaState(award, quota, tuple(left), over, edge, tied, tuple(yielded))


def _named(nominees: Iterable[Nominee]) -> tuple[str, ...]:
    return tuple(f"{each.cluster}: {each.unit}" for each in nominees)


def _quota_findings(state: QuotaState, rule: CouncilList) -> Iterator[Finding]:
    if state.over:
        facts: dict[str, Any] = {
            "award": state.award,
            "quota": state.quota,
            "nominated": len(state.nominees),
            "over": state.over,
            "edge": _named(state.edge),
            "who": rule.by,
        }
        yield found("quota-exceeded", rule.clause, Severity.ADVICE, "", missing=("rulings",), **facts)
        if state.tied:
            yield found(
                "quota-tied", rule.clause, Severity.ADVICE, "", award=state.award, tied=_named(state.tied), who=rule.by
            )


def _yielded_finding(nominee: Nominee, ruling: Ruling, rule: CouncilList) -> Finding:
    facts = {
        "cluster": nominee.cluster,
        "award": nominee.award,
        "by": ruling.by,
        "on": ruling.on,
        "reason": ruling.reason,
    }
    return found("quota-yielded", rule.clause, Severity.INFO, nominee.unit, **facts)


def _misfit(ruling: Ruling, clause: str) -> Finding:
    facts = {"cluster": ruling.cluster, "matter": ruling.matter, "award": ruling.award, "by": ruling.by}
    return found("council-ruling-does-not-fit", clause, Severity.VIOLATION, ruling.unit or "", **facts)


def _government(
    slates: Sequence[Slate], rulings: Sequence[Ruling], rules: RuleSet, rule: CouncilList
) -> tuple[GovernmentFlag | None, list[Finding]]:
    chosen_for = next((each for each in award_rules(rules).values() if each.goes_to == "chosen-by-council"), None)
    if chosen_for is None:
        return None, []
    flag = chosen_for.among or flag_of(rules).award
    meeting = [
        _candidate(slate, each, chosen_for.award)
        for slate in slates
        for each in slate.evaluations
        if each.standards.get(flag) == "met"
    ]
    candidates = sorted(
        (
            _candidate(slate, each, chosen_for.award)
            for slate in slates
            for each in slate.evaluations
            if _may_lead(each, chosen_for, flag)
        ),
        key=_by_share,
    )
    own = [ruling for ruling in rulings if ruling.matter == "government-flag"]
    by_key = {(each.cluster, each.unit): each for each in candidates}
    fitting = [r for r in own if r.by == rule.by and (r.cluster, r.unit) in by_key]
    ruling = fitting[0] if fitting else None
    chosen = by_key[ruling.cluster or "", ruling.unit or ""] if ruling else None
    cap = _cap(slates, rules)
    most = len(meeting) * cap.percent // 100 if cap else None
    state = GovernmentFlag(
        chosen_for.award, tuple(candidates), chosen, len(meeting), most, cap is not None and cap.verified
    )
    findings = [*_government_findings(state, ruling, chosen_for, rule)]
    if cap is not None:
        facts = {"award": cap.award, "among": cap.among, "percent": cap.percent, "article": cap.article}
        findings.append(
            found(
                "flag-cap",
                chosen_for.clause,
                Severity.INFO,
                "",
                n=len(meeting),
                most=most,
                verified_text=cap.verified,
                **facts,
            )
        )
    findings += [_misfit(each, chosen_for.clause) for each in own if each is not ruling]
    return state, findings


def _cap(slates: Sequence[Slate], rules: RuleSet) -> FlagCap | None:
    """Return the cap of the award law in force when the last of the slates' years ended."""
    day = max(rules.emulation_year(slate.block, slate.year)[1] for slate in slates)
    regime = regime_in_force(rules, day)
    return regime.flag_cap if regime else None


def _candidate(slate: Slate, evaluation: Evaluation, award: str) -> Nominee:
    place = next(place for place in slate.standings.places if place.unit == evaluation.unit)
    return Nominee(slate.cluster, evaluation.unit, award, evaluation.outcome, place.rank, place.total, place.share)


def _may_lead(evaluation: Evaluation, rule: AwardRule, flag: str) -> bool:
    """Return whether a unit of clear conduct meets the standards of the flag and of what is chosen among its holders."""
    clear = evaluation.outcome in (Outcome.ELIGIBLE, Outcome.DISCRETION)
    return clear and all(evaluation.standards.get(award) == "met" for award in (flag, rule.award))


def _government_findings(
    state: GovernmentFlag, ruling: Ruling | None, chosen_for: AwardRule, rule: CouncilList
) -> Iterator[Finding]:
    facts: dict[str, Any] = {"award": state.award, "candidates": _named(state.candidates), "who": rule.by}
    if ruling is not None and state.chosen is not None:
        facts |= {"cluster": state.chosen.cluster, "by": ruling.by, "on": ruling.on, "reason": ruling.reason}
        yield found("government-flag-chosen", chosen_for.clause, Severity.INFO, state.chosen.unit, **facts)
    elif state.candidates:
        yield found("government-flag-to-choose", chosen_for.clause, Severity.ADVICE, "", missing=("rulings",), **facts)
    else:
        yield found("government-flag-nobody", chosen_for.clause, Severity.INFO, "", **facts)


def _submitted(
    slates: Sequence[Slate], rulings: Sequence[Ruling], rules: RuleSet
) -> tuple[tuple[Key, ...], list[Finding]]:
    rule = rules.first(CitySubmission)
    units = {(slate.cluster, each.unit) for slate in slates for each in slate.evaluations}
    submitted: list[Key] = []
    findings: list[Finding] = []
    for ruling in rulings:
        if rule is None or ruling.matter != "special":
            continue
        key = (ruling.cluster or "", ruling.unit or "")
        if ruling.by == rule.by and key in units:
            submitted.append(key)
            facts = {"cluster": ruling.cluster, "by": ruling.by, "on": ruling.on, "reason": ruling.reason}
            findings.append(found("submitted-to-city", rule.clause, Severity.INFO, key[1], **facts))
        else:
            findings.append(_misfit(ruling, rule.clause))
    return tuple(submitted), findings


def _open_findings(still_open: Sequence[tuple[str, str, Outcome]], rule: CouncilList) -> Iterator[Finding]:
    for outcome in _OPEN:
        units = tuple(f"{cluster}: {unit}" for cluster, unit, state in still_open if state is outcome)
        if units:
            facts = {"units": units, "count": len(units), "state": outcome.value, "who": rule.by}
            yield found("council-still-open", rule.clause, Severity.ADVICE, "", **facts)


def _vote_findings(
    tallies: Sequence[Tally], nominees: Sequence[Nominee], members: int | None, rule: CouncilList
) -> Iterator[Finding]:
    put_forward = {(each.cluster, each.unit) for each in nominees}
    for each in tallies:
        yield from each.findings
        facts: dict[str, Any] = {"cluster": each.vote.cluster, "award": each.vote.matter}
        if members is not None and each.vote.members != members:
            yield found(
                "vote-other-members",
                rule.clause,
                Severity.ADVICE,
                each.vote.unit,
                members=each.vote.members,
                expected=members,
                who=rule.by,
                **facts,
            )
        if (each.vote.cluster, each.vote.unit) not in put_forward:
            yield found("vote-on-no-nominee", rule.clause, Severity.ADVICE, each.vote.unit, who=rule.by, **facts)

"""A case reopened: what the year comes to now, what changed against an earlier slate, and what may not be reopened."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from tdkt_rules.assess import assess
from tdkt_rules.awards import Evaluation
from tdkt_rules.errors import TdktError
from tdkt_rules.facts import ClusterYear
from tdkt_rules.findings import Finding, Severity, found, lines, word
from tdkt_rules.ladder import flag_of
from tdkt_rules.meetings import Decision, Ruling
from tdkt_rules.nomination import Slate
from tdkt_rules.rules import CouncilList
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.timeline import names_of


@attrs.frozen
class Change:
    """One unit whose result is another than on the earlier slate.

    ``reasons`` are the findings that were not there before. ``held_by`` is the decision that already
    settled it: the change then does not stand until the Council rules to reopen it (``ruling``).
    """

    unit: str
    before: str | None
    after: str | None
    outcome_before: str
    outcome_after: str
    reasons: tuple[Finding, ...]
    held_by: Decision | None
    ruling: Ruling | None

    @property
    def stands(self) -> bool:
        """Whether the new result holds: nothing settled the old one, or the Council reopened it."""
        return self.held_by is None or self.ruling is not None


@attrs.frozen
class Reconsideration:
    """The slate as it comes out now, and each change against the earlier one."""

    slate: Slate
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]
    _names: Mapping[str, str] = attrs.field(repr=False, eq=False, alias="names")

    def explain(self, lang: str) -> str:
        """Return the changes in words, "vi" or "en": whose award, from what to what, why, and what holds it up."""
        return "\n".join(_explain(self, lang))


def _explain(result: Reconsideration, lang: str) -> Iterator[str]:
    names = result._names  # noqa: SLF001
    yield word(
        "reconsidered-head",
        lang,
        names,
        cluster=result.slate.cluster,
        year=result.slate.year,
        count=len(result.changes),
    )
    for change, finding in zip(result.changes, result.findings, strict=True):
        yield f"- {finding.line(lang, names)}"
        yield from (f"  {line}" for line in lines(change.reasons, lang, names))


def reconsider(
    slate: Slate, year: ClusterYear, rules: RuleSet, *, decisions: Iterable[Decision] = ()
) -> Reconsideration:
    """Return what the year comes to now and every change against an earlier slate of it.

    ``year`` states what is known now, a cleared or confirmed case included. A change that a stated
    decision already settled (on the unit, or on the flag of the cluster) does not stand without a
    ruling of matter "reopen" in ``year.rulings``. Raises ``TdktError`` for a slate of another
    cluster, year or rule set.
    """
    if (slate.cluster, slate.year) != (year.cluster.id, year.year):
        raise TdktError(f"reconsider: slate: of {slate.cluster} {slate.year}; expected {year.cluster.id} {year.year}")
    if slate.rules.fingerprint != rules.fingerprint:
        raise TdktError(f"reconsider: slate: made under {slate.rules.id} with other rules or readings; pass those")
    again = assess(year, rules).slate
    settled = [each for each in decisions if each.cluster == slate.cluster]
    flag, rule = flag_of(rules).award, rules.one(CouncilList)
    earlier = {each.unit: each for each in slate.evaluations}
    changes = tuple(
        _change(earlier[now.unit], now, settled, flag, [r for r in year.rulings if r.by == rule.by])
        for now in again.evaluations
        if _result(earlier[now.unit]) != _result(now)
    )
    findings = tuple(_finding(change, rule) for change in changes)
    return Reconsideration(again, changes, findings, names_of(year))


def _result(evaluation: Evaluation) -> tuple[str | None, str, str | None]:
    return evaluation.award, evaluation.outcome.value, evaluation.also


def _change(
    before: Evaluation, now: Evaluation, settled: Sequence[Decision], flag: str, rulings: Sequence[Ruling]
) -> Change:
    held_by = next((each for each in settled if _settles(each, before, now, flag)), None)
    ruling = next((each for each in rulings if each.matter == "reopen" and each.unit == now.unit), None)
    return Change(
        unit=now.unit,
        before=before.award,
        after=now.award,
        outcome_before=before.outcome.value,
        outcome_after=now.outcome.value,
        reasons=tuple(finding for finding in now.findings if finding not in before.findings),
        held_by=held_by,
        ruling=ruling if held_by else None,
    )


def _settles(decision: Decision, before: Evaluation, now: Evaluation, flag: str) -> bool:
    """Return whether a decision settled what would change: this unit's award, or the one flag of the cluster."""
    own = decision.unit == now.unit and decision.award == before.award and now.award != before.award
    others_flag = decision.award == flag and decision.unit != now.unit and now.award == flag
    return own or others_flag


def _finding(change: Change, rule: CouncilList) -> Finding:
    facts = {
        "before": change.before,
        "after": change.after,
        "outcome_before": change.outcome_before,
        "outcome_after": change.outcome_after,
    }
    if change.held_by is None:
        return found("result-changed", rule.clause, Severity.INFO, change.unit, **facts)
    facts |= {"award": change.held_by.award, "decided": change.held_by.on, "holder": change.held_by.unit}  # type: ignore[dict-item]
    if change.ruling is not None:
        ruled = {"by": change.ruling.by, "on": change.ruling.on, "reason": change.ruling.reason}
        return found("decision-reopened", rule.clause, Severity.INFO, change.unit, **facts, **ruled)
    return found(
        "decision-stands", rule.clause, Severity.ADVICE, change.unit, missing=("ruling",), who=rule.by, **facts
    )

"""One year under two award laws, side by side, with exactly what differs."""

from collections.abc import Iterator, Mapping

import attrs

from tdkt_rules.assess import assess
from tdkt_rules.awards import Evaluation
from tdkt_rules.facts import ClusterYear
from tdkt_rules.findings import Finding, frozen, lines, word
from tdkt_rules.nomination import Slate
from tdkt_rules.rules import Standards
from tdkt_rules.ruleset import RuleSet, amend
from tdkt_rules.timeline import names_of


@attrs.frozen
class Contrast:
    """One unit whose standards or result differ: each mapping goes from regime id to what it is under that regime."""

    unit: str
    awards: Mapping[str, str | None] = attrs.field(converter=frozen, hash=False)
    outcomes: Mapping[str, str] = attrs.field(converter=frozen, hash=False)
    findings: Mapping[str, tuple[Finding, ...]] = attrs.field(converter=frozen, hash=False)


@attrs.frozen
class Transition:
    """The slates of one year under each award law that has standards, and the units for which they differ."""

    regimes: tuple[str, ...]
    slates: Mapping[str, Slate] = attrs.field(converter=frozen, hash=False)
    contrasts: tuple[Contrast, ...]
    _names: Mapping[str, str] = attrs.field(repr=False, eq=False, alias="names")

    def explain(self, lang: str) -> str:
        """Return in words, "vi" or "en", what each award law makes of the units for which they differ."""
        return "\n".join(_explain(self, lang))


def _explain(result: Transition, lang: str) -> Iterator[str]:
    names = result._names  # noqa: SLF001
    yield word("transition-head", lang, regimes=result.regimes, count=len(result.contrasts))
    for each in result.contrasts:
        for regime in result.regimes:
            facts = {
                "unit": each.unit,
                "regime": regime,
                "outcome": each.outcomes[regime],
                "award": each.awards[regime],
            }
            yield word("transition-unit", lang, names, **facts)
            yield from lines(each.findings[regime], lang, names)


def transition(year: ClusterYear, rules: RuleSet) -> Transition:
    """Return the year judged as a whole under each award law of the rule set that has standards.

    A contrast holds only the findings on standards whose state differs between the laws.
    """
    regimes = tuple(regime.id for regime in rules.award_law if regime.standards)
    slates = {regime: assess(year, _fixed(rules, regime)).slate for regime in regimes}
    by_unit = {unit.id: {regime: _of(slates[regime], unit.id) for regime in regimes} for unit in year.cluster.units}
    contrasts = tuple(
        _contrast(unit, found) for unit, found in by_unit.items() if len({_result(each) for each in found.values()}) > 1
    )
    return Transition(regimes, slates, contrasts, names_of(year))


def _fixed(rules: RuleSet, regime: str) -> RuleSet:
    fixed = [
        rule.model_copy(update={"regime": regime}) if isinstance(rule, Standards) else rule for rule in rules.rules
    ]
    return amend(rules, rules=fixed)


def _of(slate: Slate, unit: str) -> Evaluation:
    return next(each for each in slate.evaluations if each.unit == unit)


def _result(each: Evaluation) -> tuple[str | None, str, tuple[tuple[str, str], ...]]:
    return each.award, each.outcome.value, tuple(each.standards.items())


def _contrast(unit: str, found: Mapping[str, Evaluation]) -> Contrast:
    awards = next(iter(found.values())).standards
    differing = {award for award in awards if len({each.standards[award] for each in found.values()}) > 1}
    return Contrast(
        unit,
        {regime: each.award for regime, each in found.items()},
        {regime: each.outcome.value for regime, each in found.items()},
        {
            regime: tuple(
                finding
                for finding in each.findings
                if finding.code.startswith("standard-") and finding.facts["award"] in differing
            )
            for regime, each in found.items()
        },
    )

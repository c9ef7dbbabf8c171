"""May this unit be put forward for this award, and if not, what remains? (B.III)"""

from collections.abc import Iterator, Mapping

import attrs

from tdkt_rules.conduct import Conduct, conduct_of
from tdkt_rules.errors import unknown_value
from tdkt_rules.facts import Dossier
from tdkt_rules.findings import NO_NAMES, Finding, Outcome, Severity, frozen, lines, word
from tdkt_rules.ladder import Rung, RungState, award_rules, awarded_from, ladder, one_lower, settle
from tdkt_rules.process_rules import EmulationYear
from tdkt_rules.rules import ConductEffect
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.scalars import FrozenDict
from tdkt_rules.standards import Judged, judge_all, rests_on_unverified, standard_finding

_RUNG_OF_STANDARD: Mapping[str, RungState] = {"met": "open", "not-met": "closed", "unknown": "undecided"}


@attrs.frozen
class Evaluation:
    """What may be proposed for one unit: the award or None, the outcome, and why.

    ``asked`` is None on a slate; ``also`` is the title beside a certificate of merit under reading
    one-award-per-unit's ``form-and-title``; ``standards`` maps each award to "met", "not-met" or
    "unknown".
    """

    unit: str
    asked: str | None
    award: str | None
    outcome: Outcome
    also: str | None
    standards: Mapping[str, str] = attrs.field(converter=frozen, hash=False)
    findings: tuple[Finding, ...]

    def explain(self, lang: str) -> str:
        """Return the evaluation in words, "vi" or "en", every finding with its clause."""
        return "\n".join(explain_evaluation(self, lang))


def explain_evaluation(
    evaluation: Evaluation, lang: str, names: Mapping[str, str] = NO_NAMES, *, brief: bool = False
) -> Iterator[str]:
    """Yield the lines of an evaluation's explanation; ``brief`` leaves out standards met below the award."""
    values = {"unit": evaluation.unit, "award": evaluation.award, "asked": evaluation.asked}
    yield word(f"evaluation-{evaluation.outcome}" + ("" if evaluation.award else "-none"), lang, names, **values)
    shown = [finding for finding in evaluation.findings if not brief or _decides(finding, evaluation)]
    yield from lines(shown, lang, names)


def _decides(finding: Finding, evaluation: Evaluation) -> bool:
    """Return whether a finding bears on the outcome: a standard only where it is the award's, or failed above it."""
    if not finding.code.startswith("standard-"):
        return True
    about = finding.facts["award"]
    if evaluation.award is None:
        return evaluation.outcome not in (Outcome.EXCLUDED, Outcome.DEFERRED)
    order = list(evaluation.standards)
    above = order.index(about) < order.index(evaluation.award)
    return about == evaluation.award or (above and finding.code != "standard-met")


@attrs.frozen
class Candidate:
    """A unit before the competition: its conduct and the standards that it meets."""

    unit: str
    conduct: Conduct
    judged: Judged

    @property
    def standards(self) -> dict[str, str]:
        """The state of each award's standard."""
        return {award: verdict.state for award, verdict in self.judged.verdicts.items()}

    def rung(self, award: str) -> Rung:
        """Return an award's rung as its standard alone leaves it."""
        return award, _RUNG_OF_STANDARD[self.judged.state(award)]


def candidate(dossier: Dossier, rules: RuleSet, block: str, year: int) -> Candidate:
    """Return a unit's conduct and standards; raise ``TdktError`` for an unknown block or an impossible year."""
    check_block_and_year(rules, block, year)
    last_day = rules.emulation_year(block, year)[1]
    judged = judge_all(dossier, ladder(rules), rules, year, last_day)
    return Candidate(dossier.unit, conduct_of(dossier, rules, block, year), judged)


def check_block_and_year(rules: RuleSet, block: str, year: int) -> None:
    """Raise ``TdktError`` for a block without an emulation year, or a year out of the calendar."""
    blocks = {each for rule in rules.of(EmulationYear) for each in rule.blocks}
    if block not in blocks:
        raise unknown_value("block", block, sorted(blocks))
    if type(year) is not int or not 1 <= year <= 9998:  # noqa: PLR2004
        raise unknown_value("year", year, ("a whole number from 1 to 9998",))


def evaluate(dossier: Dossier, award: str, rules: RuleSet, *, year: int, block: str) -> Evaluation:
    """Return whether a unit may be put forward for an award, and what remains if not.

    ``award`` is an award id; ``year`` the emulation year; ``block`` "ward", "school" or "other".
    Competition inside the cluster is not looked at. Precedence: excluded > deferred > not-met >
    unknown > downgraded > discretion > eligible. Raises ``TdktError`` for an unknown award or block.
    """
    rungs = awarded_from(award, rules)
    unit = candidate(dossier, rules, block, year)
    below = [unit.rung(each) for each in rungs[1:]]
    remains = settle([(award, "open"), *below], one_lower(rules))
    outcome = _outcome(unit, award, rules, remains.award is None and remains.possible)
    left = {Outcome.ELIGIBLE: award, Outcome.DOWNGRADED: remains.award}.get(outcome)
    judged = [award, *rungs[1:]] if unit.conduct.state == "downgraded" else [award]
    findings = (*unit.conduct.findings, *(standard_finding(unit.unit, each, unit.judged) for each in judged))
    conclusion = conclude(unit, rules, outcome, left, award)
    return Evaluation(unit.unit, award, left, outcome, None, unit.standards, (*findings, *conclusion))


def _outcome(unit: Candidate, award: str, rules: RuleSet, nothing_certain: bool) -> Outcome:
    conduct, standard = unit.conduct.state, unit.judged.state(award)
    if conduct in ("excluded", "deferred"):
        return Outcome(conduct)
    if standard == "not-met":
        return Outcome.NOT_MET
    if "unknown" in (standard, conduct) or (conduct == "downgraded" and nothing_certain):
        return Outcome.UNKNOWN
    if conduct == "downgraded":
        return Outcome.DOWNGRADED
    return Outcome.DISCRETION if award_rules(rules)[award].goes_to == "chosen-by-council" else Outcome.ELIGIBLE


def conclude(
    unit: Candidate,
    rules: RuleSet,
    outcome: Outcome,
    award: str | None,
    asked: str,
    also: str | None = None,
    undecided: tuple[str, ...] = (),
) -> Iterator[Finding]:
    """Yield what follows for the unit, under the clause of the award that remains (or was asked)."""
    if outcome in (Outcome.EXCLUDED, Outcome.DEFERRED):
        return
    known = award_rules(rules)
    shown = award or asked
    readings = tuple(_ladder_readings(rules)) if outcome is Outcome.DOWNGRADED else ()
    resting = [each for each in (award, asked) if each and rests_on_unverified(unit.judged, each)]
    facts = {"award": award, "asked": asked, "also": also, "undecided": undecided, "verified_text": not resting}
    code = f"award-{outcome}" if award or outcome is not Outcome.DOWNGRADED else "award-nothing-lower"
    severity = Severity.INFO if outcome in (Outcome.ELIGIBLE, Outcome.NOT_MET, Outcome.DOWNGRADED) else Severity.ADVICE
    yield Finding(code, known[shown].clause, severity, outcome, unit.unit, FrozenDict(facts), (), readings)
    if outcome is Outcome.DOWNGRADED:
        lowering = next(rule for rule in rules.of(ConductEffect) if rule.effect == "downgraded")
        yield Finding(
            "one-level-lower", lowering.clause, Severity.INFO, outcome, unit.unit, FrozenDict(facts), (), readings
        )
    if undecided:
        yield Finding(
            "rungs-undecided", known[undecided[0]].clause, Severity.ADVICE, None, unit.unit, FrozenDict(facts)
        )
    if also:
        yield Finding(
            "award-also",
            known[also].clause,
            Severity.INFO,
            outcome,
            unit.unit,
            FrozenDict(facts),
            (),
            ("one-award-per-unit",),
        )


def _ladder_readings(_rules: RuleSet) -> tuple[str, ...]:
    return ("award-ladder", "downgrade-step")

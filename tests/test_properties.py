"""What holds for every cluster year."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

import strategies as facts
from tdkt_rules import (
    LONG_BIEN_2023,
    ClusterYear,
    RuleSet,
    amend,
    assess,
    check,
    council,
    evaluate,
    outlook,
    progress,
    reconcile,
    reconsider,
    to_plain,
)
from tdkt_rules.rules import Ladder

RULES = LONG_BIEN_2023
few = settings(max_examples=60, deadline=None)


def amended(chosen: dict[str, str]) -> RuleSet:
    return amend(RULES, readings=chosen)


def verdicts(year: ClusterYear, rules: RuleSet) -> Any:
    """Return what a cluster year comes to, apart from the order in which facts were listed."""
    result = to_plain(assess(year, rules))
    lines = {
        sheet["unit"]: {
            line["criterion"]: (line["points"], line["self_points"], line["bonus"]) for line in sheet["lines"]
        }
        for sheet in result["sheets"]
    }
    totals = {sheet["unit"]: (sheet["self_total"], sheet["total"], sheet["complete"]) for sheet in result["sheets"]}
    slate = result["slate"]
    awards = {each["unit"]: (each["award"], each["outcome"], each["also"]) for each in slate["evaluations"]}
    ranks = {place["unit"]: place["rank"] for place in result["standings"]["places"]}
    findings = sorted((f["code"], f["clause"], f["about"], f["severity"]) for f in result["checks"])
    return lines, totals, awards, ranks, slate["flag"], slate["flag_outcome"], slate["tied"], findings


def parts(fact: Any) -> Iterator[BaseModel]:
    """Yield every fact inside a fact."""
    if isinstance(fact, BaseModel):
        yield fact
        fact = dict(fact).values()
    if isinstance(fact, dict):
        fact = fact.values()
    if isinstance(fact, Iterable) and not isinstance(fact, str):
        for part in fact:
            yield from parts(part)


@few
@given(facts.years())
def test_json_round_trip(year: ClusterYear) -> None:
    assert ClusterYear.model_validate_json(year.model_dump_json()) == year
    assert ClusterYear.model_validate(json.loads(year.model_dump_json())) == year
    assert hash(year) == hash(ClusterYear.model_validate_json(year.model_dump_json()))
    for fact in parts(year):
        assert type(fact).model_validate_json(fact.model_dump_json()) == fact


@few
@given(facts.plain_years(), facts.readings(), st.randoms(use_true_random=False))
def test_the_order_of_facts_changes_nothing(plain: dict[str, Any], chosen: dict[str, str], random: Any) -> None:
    rules = amended(chosen)
    before = verdicts(ClusterYear.model_validate(plain), rules)
    random.shuffle(plain["cluster"]["units"])
    random.shuffle(plain["dossiers"])
    random.shuffle(plain["meetings"])
    for dossier in plain["dossiers"]:
        random.shuffle(dossier["entries"])
    random.shuffle(plain["criteria"]["sets"][0]["criteria"])
    after = verdicts(ClusterYear.model_validate(plain), rules)
    assert after == before


@few
@given(facts.years(), facts.readings())
def test_points_stay_in_their_bounds(year: ClusterYear, chosen: dict[str, str]) -> None:
    for sheet in assess(year, amended(chosen)).sheets:
        assert 0 <= sheet.base <= sheet.maximum
        assert 0 <= sheet.self_total <= sheet.maximum
        assert year.criteria.bonus_cap is None or sheet.over_plan_bonus <= year.criteria.bonus_cap
        for line in sheet.lines:
            assert line.points is None or 0 <= line.points <= line.maximum
            assert (line.points is None) == (line.criterion in sheet.missing or line.maximum == 0)


@few
@given(facts.plain_years(), facts.readings(), st.sampled_from((2, 3, 7)))
def test_scaling_plan_and_actual_changes_no_points(plain: dict[str, Any], chosen: dict[str, str], factor: int) -> None:
    rules = amended(chosen)

    def lines() -> Any:
        sheets = assess(ClusterYear.model_validate(plain), rules).sheets
        return [
            (sheet.total, [(line.points, line.self_points, line.bonus) for line in sheet.lines]) for sheet in sheets
        ]

    before = lines()
    for dossier in plain["dossiers"]:
        for entry in dossier["entries"]:
            for name in ("plan", "reported", "verified"):
                if entry.get(name) is not None:
                    entry[name] = str(Decimal(entry[name]) * factor)
    assert lines() == before


@few
@given(facts.years(), facts.readings())
def test_ranks_are_those_of_the_totals(year: ClusterYear, chosen: dict[str, str]) -> None:
    rules = amended({**chosen, "unequal-maximum": "as-is"})
    places = assess(year, rules).standings.places
    ranked = [place for place in places if place.rank is not None]
    for place in ranked:
        assert place.rank == 1 + sum(other.total > place.total for other in ranked)


@few
@given(facts.years(), facts.readings())
def test_every_conclusion_has_its_clause_in_both_languages(year: ClusterYear, chosen: dict[str, str]) -> None:
    rules = amended(chosen)
    result = assess(year, rules)
    known = {clause.id for clause in rules.clauses}
    for evaluation in result.slate.evaluations:
        assert evaluation.outcome == "eligible" or evaluation.findings
    found = [*result.checks, *result.slate.findings, *(f for e in result.slate.evaluations for f in e.findings)]
    for finding in found:
        assert finding.clause in known
        assert set(finding.readings) <= set(rules.readings)
        assert finding.vi
        assert finding.en
    assert result.explain("vi").count("\n") == result.explain("en").count("\n")
    assert json.loads(json.dumps(to_plain(result)))


@few
@given(facts.years(), facts.readings(), st.data())
def test_an_open_question_is_not_answered_by_stating_less(
    year: ClusterYear, chosen: dict[str, str], data: st.DataObject
) -> None:
    rules, school = amended(chosen), year.cluster.block
    for dossier in year.dossiers:
        award = data.draw(st.sampled_from(facts.AWARDS))
        full = evaluate(dossier, award, rules, year=year.year, block=school)
        stated = dossier.achievements
        name = data.draw(st.sampled_from((*facts.FLAGS, "individuals", "task_completion", "disciplined")))
        less = dossier.model_copy(update={"achievements": stated and stated.model_copy(update={name: None})})
        known = evaluate(less, award, rules, year=year.year, block=school)
        silent = evaluate(dossier.model_copy(update={"conduct": None}), award, rules, year=year.year, block=school)
        assert known.outcome != "eligible" or full.outcome == "eligible"
        assert silent.outcome in ("unknown", "not-met")


@few
@given(facts.years(), facts.readings(), st.data())
def test_a_known_exclusion_stays(year: ClusterYear, chosen: dict[str, str], data: st.DataObject) -> None:
    rules = amended(chosen)
    for dossier in year.dossiers:
        more = data.draw(facts.dossiers(dossier.unit, [])).get("conduct") or []
        cases = [case.model_dump(mode="json") for case in dossier.conduct or ()]
        plain = {**dossier.model_dump(mode="json"), "conduct": [*cases, *more], "achievements": None}
        richer = type(dossier).model_validate(plain)
        before, after = (
            evaluate(each, "tap-the-lao-dong-tien-tien", rules, year=year.year, block=year.cluster.block)
            for each in (dossier, richer)
        )
        assert before.outcome != "excluded" or after.outcome == "excluded"


@few
@given(facts.years(), facts.readings(), st.dates(date(2022, 1, 1), date(2026, 12, 31)))
def test_the_year_can_be_looked_at_on_any_day(year: ClusterYear, chosen: dict[str, str], on: date) -> None:
    rules = amended(chosen)
    for lang in ("vi", "en"):
        assert progress(year, rules, on=on).explain(lang)
        assert reconcile(year, rules, on=on).explain(lang)
    for finding in check(year, rules, on=on):
        assert finding.line("vi")
    later = {f for f in check(year, rules) if f.code in ("step-late", "consent-after-meeting")}
    assert later <= set(check(year, rules, on=date(2030, 1, 1)))


BETTER: list[dict[str, Any]] = [
    *({name: True} for name in facts.FLAGS),
    {"task_completion": "excellent"},
    {"disciplined": 0},
    {"advanced_labourers": 100},
    {"individuals_completed": 100},
    {"grassroots_fighters": 5},
    {"history": {"2022": ["hoan-thanh-xuat-sac"], "2023": ["hoan-thanh-xuat-sac"]}},
]


@few
@given(facts.plain_years(), facts.readings(), st.data())
def test_better_facts_never_lower_the_own_award(plain: dict[str, Any], chosen: dict[str, str], data: Any) -> None:
    rules = amended({**chosen, "downgrade-step": "next-met"})
    ladder = [*next(rule.awards for rule in rules.of(Ladder)), None]
    for place, dossier in enumerate(plain["dossiers"]):
        counts = {name: data.draw(st.integers(0, 100)) for name in ("individuals_completed", "advanced_labourers")}
        known = {"individuals": 100, "grassroots_fighters": 0, "disciplined": data.draw(st.integers(0, 1)), **counts}
        flags = {name: data.draw(st.booleans()) for name in facts.FLAGS}
        task = data.draw(st.sampled_from(("good", "completed", "excellent")))
        dossier["achievements"] = {**flags, **known, "task_completion": task, "history": {"2022": [], "2023": []}}
        better = {**plain, "dossiers": [dict(each) for each in plain["dossiers"]]}
        better["dossiers"][place]["achievements"] = {**dossier["achievements"], **data.draw(st.sampled_from(BETTER))}
        before, after = (
            next(
                e.award
                for e in assess(ClusterYear.model_validate(each), rules).slate.evaluations
                if e.unit == dossier["unit"]
            )
            for each in (plain, better)
        )
        assert ladder.index(after) <= ladder.index(before)


@few
@given(facts.plain_years(), facts.readings(), st.data())
def test_a_reopened_case_changes_only_what_depends_on_it(
    plain: dict[str, Any], chosen: dict[str, str], data: Any
) -> None:
    rules = amended(chosen)
    if not plain["dossiers"]:
        return
    reopened = data.draw(st.sampled_from(plain["dossiers"]))
    before = ClusterYear.model_validate(plain)
    earlier = assess(before, rules).slate
    reopened["conduct"] = data.draw(facts.conduct())
    result = reconsider(earlier, ClusterYear.model_validate(plain), rules)
    standards = {each.unit: each.standards for each in earlier.evaluations}
    for change in result.changes:
        assert change.stands
        # Another unit's result can only change through the competition for the flag, which it must not have failed.
        assert change.unit == reopened["unit"] or standards[change.unit]["co-thi-dua-thanh-pho"] != "not-met"


@few
@given(st.lists(facts.plain_years(), min_size=1, max_size=3), st.randoms(use_true_random=False))
def test_the_order_of_clusters_changes_nothing(plain: list[dict[str, Any]], random: Any) -> None:
    slates = []
    for place, each in enumerate(plain):
        each["cluster"]["id"] = f"c{place}"
        each["year"] = each["criteria"]["year"] = 2023
        slates.append(assess(ClusterYear.model_validate(each), RULES).slate)
    quotas = {"co-thi-dua-thanh-pho": 1, "bang-khen-thanh-pho": 1}
    result = council(slates, RULES, quotas=quotas)
    random.shuffle(slates)
    assert council(slates, RULES, quotas=quotas) == result
    for state in result.quotas:
        assert len(state.nominees) - state.over == min(
            len(state.nominees), quotas.get(state.award, len(state.nominees))
        )
    assert result.explain("vi").count("\n") == result.explain("en").count("\n")


@few
@given(facts.plain_years(), facts.readings(), st.data())
def test_open_figures_end_within_their_bounds(plain: dict[str, Any], chosen: dict[str, str], data: Any) -> None:
    rules = amended({**chosen, "unequal-maximum": "as-is", "unreviewed-judgement": "unknown"})
    bounds = {each.unit: each for each in outlook(ClusterYear.model_validate(plain), rules).prospects}
    kinds = {item["id"]: item for item in plain["criteria"]["sets"][0]["criteria"]}
    for dossier in plain["dossiers"]:
        for entry in dossier["entries"]:
            if entry["kind"] == "measure" and entry["verified"] is None:
                entry["verified"] = data.draw(facts.amounts(200))
            if entry["kind"] == "judgement" and entry["reviewed_points"] is None:
                entry["reviewed_points"] = kinds[entry["criterion"]]["points"]
    after = assess(ClusterYear.model_validate(plain), rules)
    for sheet in after.sheets:
        each = bounds[sheet.unit]
        assert each.low <= sheet.total
        assert each.high is None or sheet.total <= each.high
    totals = {sheet.unit: sheet.total for sheet in after.sheets}
    for unit, total in totals.items():
        rank = 1 + sum(other > total for other in totals.values())
        assert bounds[unit].best_rank <= rank <= bounds[unit].worst_rank

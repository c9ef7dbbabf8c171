"""A guidance with blocks, awards, conduct, meetings and steps of its own."""

import json
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from build import ALL_MET, cluster
from foreign import guidance
from tdkt_rules import (
    LONG_BIEN_2023,
    ClusterYear,
    RuleSet,
    TdktError,
    assess,
    check,
    deadlines,
    evaluate,
    in_force,
    to_plain,
)

BLOCK, PAPER, FLAG = "local:so-nganh", "local:giay-khen", "local:co-tinh"
SUPPLY, EVENT, MEETING = "local:nop-so-lieu", "local:chot-so-lieu", "local:hop-giao-ban"


def province() -> RuleSet:
    """Return a rule set whose ids are all its own, read from JSON."""
    plain = guidance().model_dump(mode="json")
    requires = {"kind": "all-of", "of": [{"kind": "stated", "fact": "internal_unity"}]}
    text = {"vi": "Điều 1 Quy chế", "en": "Article 1 of the regulations"}
    standards = [
        {"award": award, "article": text, "summary": text, "verified": True, "condition": requires}
        for award in (FLAG, PAPER)
    ]
    regime = {"id": "quy-che", "name": text, "first_day": "2026-01-01", "standards": standards}
    kept = [rule for rule in plain["rules"] if rule["kind"] in ("scoring", "ranking", "over-plan-bonus")]
    due = {"kind": "due", "clause": "4", "step": SUPPLY, "blocks": [BLOCK], "title": text, "bearer": "focal-unit"}
    plain |= {
        "level": {"vi": "Cấp tỉnh", "en": "Province"},
        "award_law": [regime],
        "rules": [
            *kept,
            {"kind": "emulation-year", "clause": "1", "blocks": [BLOCK], "first_month": 1},
            {"kind": "standards", "clause": "3"},
            {"kind": "ladder", "clause": "3", "awards": [FLAG, PAPER]},
            {"kind": "award", "clause": "3", "award": FLAG, "goes_to": "first-of-cluster", "nature": "flag"},
            {"kind": "award", "clause": "3", "award": PAPER, "goes_to": "all", "nature": "form"},
            {"kind": "conduct-effect", "clause": "3", "conduct": ["local:cham-nop"], "effect": "excluded"},
            {"kind": "agenda", "clause": "2", "meeting": MEETING, "matter": "scores"},
            {**due, "addressee": "council", "timing": {"kind": "after-event", "event": EVENT, "days": 5}},
        ],
    }
    return RuleSet.model_validate_json(json.dumps(plain))


RULES = province()


def year(**more: Any) -> ClusterYear:
    """Return a year of three units, all meeting the standards, the second under a conduct of the guidance's own."""
    case = {"kind": "local:cham-nop", "on": "2026-05-05"}
    judgement = {"kind": "judgement", "criterion": "t", "documents": ["BC-1"]}
    units = {"a": "70", "b": "90", "c": "80"}
    criteria = [{"id": "t", "name": "Tiêu chí", "kind": "judged", "points": "100"}]
    part = {"id": "s", "name": "Bảng", "focal_unit": "van-phong", "criteria": criteria}
    dossiers = [
        {
            "unit": unit,
            "entries": [{**judgement, "self_points": points, "reviewed_points": points}],
            "conduct": [case] if unit == "b" else [],
            "achievements": {**ALL_MET, "history": {"2025": [PAPER]}},
        }
        for unit, points in units.items()
    ]
    return ClusterYear.model_validate(
        {
            "cluster": cluster(*units, block=BLOCK).model_dump(),
            "year": 2026,
            "criteria": {"id": "b", "name": "Bảng", "block": BLOCK, "year": 2026, "sets": [part]},
            "dossiers": dossiers,
            **more,
        }
    )


def test_a_year_under_ids_of_its_own() -> None:
    result = assess(year(), RULES)
    assert result.slate.flag == "c"
    assert {each.unit: (each.award, each.outcome.value) for each in result.slate.evaluations} == {
        "a": (PAPER, "eligible"),
        "b": (None, "excluded"),
        "c": (FLAG, "eligible"),
    }
    assert "giay-khen" in result.explain("vi")
    assert "local:" not in result.slate.explain("vi")
    assert ClusterYear.model_validate_json(year().model_dump_json()) == year()
    assert json.dumps(to_plain(result))
    assert in_force("tinh-x", date(2026, 6, 1), among=[LONG_BIEN_2023, RULES]) is RULES


def test_steps_meetings_and_events_of_its_own() -> None:
    held = {"kind": MEETING, "on": "2026-03-03", "present": ["a"], "agreed": []}
    stated = year(events={EVENT: "2026-11-30"}, done={SUPPLY: "2026-12-06"}, meetings=[held])
    assert [each.last_day for each in deadlines(RULES, BLOCK, 2026, {EVENT: date(2026, 11, 30)})] == [date(2026, 12, 5)]
    codes = [(f.code, f.clause, f.about) for f in check(stated, RULES)]
    assert codes == [("matter-not-agreed", "2", MEETING), ("step-late", "4", SUPPLY)]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: assess(year(), LONG_BIEN_2023), "ward"),
        (lambda: deadlines(LONG_BIEN_2023, BLOCK, 2026), "ward"),
        (lambda: deadlines(LONG_BIEN_2023, "ward", 2026, {EVENT: date(2026, 1, 1)}), "hop-tru-bi"),
        (lambda: evaluate(year().dossiers[0], PAPER, LONG_BIEN_2023, year=2026, block="ward"), "bang-khen"),
        (
            lambda: evaluate(year().dossiers[1], "bang-khen-thanh-pho", LONG_BIEN_2023, year=2026, block="ward"),
            "tham-nhung",
        ),
        (lambda: evaluate(year().dossiers[0], "bang-khen-thanh-pho", RULES, year=2026, block=BLOCK), FLAG),
    ],
)
def test_what_another_guidance_does_not_know_is_never_ignored(call: Any, said: str) -> None:
    with pytest.raises(TdktError, match=said):
        call()


@pytest.mark.parametrize("block", ["x", "local:", "local:So", "local:a--b", "local:" + "a" * 80, 5, "ward "])
def test_a_slip_in_an_id_stays_a_slip(block: Any) -> None:
    with pytest.raises(ValidationError) as refused:
        cluster("a", block=block)
    (error,) = refused.value.errors()
    assert (error["loc"], error["type"]) == (("block",), "unknown_id")
    assert "ward, school, other" in error["msg"]

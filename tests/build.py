"""Short ways to state facts in tests."""

from __future__ import annotations

from typing import Any

from tdkt_rules import (
    Achievements,
    Assessment,
    Cluster,
    ClusterYear,
    CriteriaBook,
    Criterion,
    Dossier,
    Measure,
    RuleSet,
    Slate,
    assess,
    score,
)
from tdkt_rules.sheets import ScoreLine

ALL_MET: dict[str, Any] = {
    "task_completion": "excellent",
    "targets_exceeded": True,
    "outstanding_example": True,
    "outstanding_in_movement": True,
    "sudden_achievement": False,
    "contribution": False,
    "regular_movement": True,
    "internal_unity": True,
    "individuals": 100,
    "individuals_completed": 100,
    "advanced_labourers": 80,
    "grassroots_fighters": 2,
    "disciplined": 0,
    "history": {"2022": ["hoan-thanh-xuat-sac"], "2023": ["hoan-thanh-xuat-sac"]},
}
NO_FLAG: dict[str, Any] = {**ALL_MET, "targets_exceeded": False}


def achievements(**changes: Any) -> Achievements:
    """Return achievements that meet every standard, but for the changes."""
    return Achievements.model_validate({**ALL_MET, **changes})


def criterion(kind: str = "plan", points: str = "10", **more: Any) -> Criterion:
    """Return a criterion with id "t"."""
    return Criterion.model_validate({"id": "t", "name": "Tiêu chí", "kind": kind, "points": points, **more})


def book(*criteria: Criterion, block: str = "ward", year: int = 2023, **more: Any) -> CriteriaBook:
    """Return a book with one set of these criteria."""
    part = {"id": "s", "name": "Bộ", "focal_unit": "phong-noi-vu", "criteria": [c.model_dump() for c in criteria]}
    return CriteriaBook.model_validate(
        {"id": "b", "name": "Bộ tiêu chí", "block": block, "year": year, "sets": [part], **more}
    )


def measured(rules: RuleSet, one: Criterion, plan: str, actual: str | None, reported: str = "0") -> ScoreLine:
    """Return the line of one measured criterion."""
    entry = Measure.model_validate({"criterion": "t", "plan": plan, "reported": reported, "verified": actual})
    return score(Dossier(unit="a", entries=(entry,)), book(one), rules).lines[0]


def cluster(*units: str, block: str = "ward", **more: Any) -> Cluster:
    """Return a cluster whose first unit leads it."""
    members = [{"id": unit, "name": f"Đơn vị {unit}"} for unit in units]
    stated = {
        "id": "c",
        "name": "Cụm",
        "block": block,
        "units": members,
        "head": units[0],
        "deputies": list(units[1:2]),
    }
    return Cluster.model_validate({**stated, **more})


def contest(
    points: dict[str, str | None],
    *,
    conduct: dict[str, Any] | None = None,
    stated: dict[str, Any] | None = None,
    block: str = "ward",
    year: int = 2023,
    rulings: list[dict[str, Any]] | None = None,
    without: tuple[str, ...] = (),
) -> ClusterYear:
    """Return a cluster year of units with these reviewed points of 100 (None: not reviewed).

    ``conduct`` maps units to conduct (default: looked at, nothing found), ``stated`` to achievements
    (default: every standard met); ``without`` lists the units that have no dossier.
    """
    dossiers = [
        {
            "unit": unit,
            "entries": [{"kind": "judgement", "criterion": "t", "self_points": given or "0", "reviewed_points": given}],
            "conduct": (conduct or {}).get(unit, []),
            "achievements": (stated or {}).get(unit, ALL_MET),
        }
        for unit, given in points.items()
        if unit not in without
    ]
    criteria = book(criterion("judged", "100"), block=block, year=year)
    facts = {
        "cluster": cluster(*points, block=block).model_dump(),
        "year": year,
        "criteria": criteria.model_dump(),
        "dossiers": dossiers,
        "rulings": rulings or [],
    }
    return ClusterYear.model_validate(facts)


def slate(rules: RuleSet, points: dict[str, str | None], **more: Any) -> Slate:
    """Return the slate of a contest."""
    return assess(contest(points, **more), rules).slate


def outcomes(given: Slate | Assessment) -> dict[str, tuple[str | None, str]]:
    """Return unit -> (award, outcome) of a slate."""
    held = given.slate if isinstance(given, Assessment) else given
    return {each.unit: (each.award, each.outcome.value) for each in held.evaluations}


def case(kind: str, on: str = "2023-06-01", **more: Any) -> dict[str, Any]:
    """Return a conduct finding as stated."""
    return {"kind": kind, "on": on, **more}


def in_order(**changes: Any) -> dict[str, Any]:
    """Return the facts of a ward cluster whose year is in good order, as plain data, but for the changes."""
    units = ("a", "b", "c")
    consent = {
        "reported_to_council_member_on": "2023-03-01",
        "council_member_consented_on": "2023-03-02",
        "content_agreed_on": "2023-03-02",
        "time_agreed_on": "2023-03-02",
    }
    reports = {"reported_to_council_member_on": "2023-12-15", "reported_to_standing_agency_on": "2023-12-15"}
    meetings = [
        {"kind": "hoi-nghi-trien-khai", "on": "2023-03-15", "agreed": ["regulations"]},
        {"kind": "ky-giao-uoc", "on": "2023-03-20", "agreed": ["pact"], **consent},
        {"kind": "hoi-nghi-so-ket", "on": "2023-07-20", "agreed": ["criteria"], **consent},
        {"kind": "hop-tru-bi", "on": "2023-12-14", "agreed": ["scores"], **reports},
        {"kind": "hoi-nghi-tong-ket", "on": "2023-12-20", "agreed": ["nominations"]},
    ]
    facts = contest({"a": "90", "b": "80", "c": "70"}).model_dump(mode="json")
    facts["cluster"]["term_from"] = "2023-01-01"
    facts["criteria"] |= {"issued_by": "council", "issued_on": "2023-01-20"}
    facts["events"] = {"hoi-nghi-tong-ket": "2023-12-20"}
    facts["done"] = {"bao-cao-ket-qua-cham-diem": "2023-12-16"}
    facts["meetings"] = [{**meeting, "present": list(units)} for meeting in meetings]
    for dossier in facts["dossiers"]:
        for entry in dossier["entries"]:
            entry["documents"] = ["VB-1"]
        dossier |= {
            "registered_with_council_on": "2023-02-20",
            "registered_with_head_on": "2023-02-20",
            "informed_on": "2023-12-10",
            "agreed_on": "2023-12-12",
        }
    return {**facts, **changes}


def meeting_of(facts: dict[str, Any], kind: str) -> dict[str, Any]:
    """Return the first meeting of a kind among plain facts, to be changed in place."""
    return next(meeting for meeting in facts["meetings"] if meeting["kind"] == kind)

"""A made-up guidance of another body, in its own words, that scores criteria of every kind."""

from __future__ import annotations

import json
from typing import Any

from tdkt_rules import LONG_BIEN_2023, CriteriaBook, Dossier, RuleSet

KINDS = (*("plan", "reverse", "judged", "yes-no", "count", "deduction", "bands", "lateness", "table", "relative"),)
FLAG, MERIT = "co-thi-dua-thanh-pho", "bang-khen-thanh-pho"


def clause(name: str, vi: str, en: str) -> dict[str, Any]:
    """Return a clause as plain data."""
    return {"id": name, "vi": vi, "en": en, "fates": [{"kind": "rule"}]}


def guidance() -> RuleSet:
    """Return the rule set, read from JSON as a foreign office would hand it over."""
    scoring = [{"kind": "scoring", "clause": "1", "criterion": kind} for kind in KINDS]
    plain = {
        "id": "tinh-x-2026",
        "body": "tinh-x",
        "document": "01/HD-X",
        "in_force_from": "2026-01-01",
        "places": 2,
        "clauses": [
            clause("1", "Chấm điểm theo bảng tiêu chí.", "Points follow the table of criteria."),
            clause("2", "Xếp thứ theo tổng điểm.", "Units are ranked by their total."),
            clause("3", "Mỗi cụm một cờ.", "One flag for each cluster."),
            clause("4", "Điểm thưởng khi vượt kế hoạch.", "Bonus points above the plan."),
        ],
        "rules": [
            {"kind": "emulation-year", "clause": "1", "blocks": ["other"], "first_month": 1},
            *scoring,
            {"kind": "over-plan-bonus", "clause": "4"},
            {"kind": "ranking", "clause": "2"},
            {"kind": "standards", "clause": "3"},
            {"kind": "ladder", "clause": "3", "awards": [FLAG, MERIT]},
            {"kind": "award", "clause": "3", "award": FLAG, "goes_to": "first-of-cluster", "nature": "flag"},
            {"kind": "award", "clause": "3", "award": MERIT, "goes_to": "all", "nature": "form"},
        ],
        "award_law": LONG_BIEN_2023.model_dump(mode="json")["award_law"],
    }
    return RuleSet.model_validate_json(json.dumps(plain))


def table(*criteria: dict[str, Any], **more: Any) -> CriteriaBook:
    """Return a book of these criteria."""
    listed = [{"id": f"t{place}", "name": f"Tiêu chí {place}", **each} for place, each in enumerate(criteria)]
    part = {"id": "s", "name": "Bảng", "focal_unit": "van-phong", "criteria": listed}
    return CriteriaBook.model_validate(
        {"id": "b", "name": "Bảng điểm", "block": "other", "year": 2026, "sets": [part], **more}
    )


def filled(unit: str, *entries: dict[str, Any], **more: Any) -> Dossier:
    """Return a dossier with these entries, one a criterion in order."""
    listed = [{"criterion": f"t{place}", **each} for place, each in enumerate(entries)]
    return Dossier.model_validate({"unit": unit, "entries": listed, **more})

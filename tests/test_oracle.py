"""The engine and the oracle agree on thousands of random cluster years under random readings."""

import random
from fractions import Fraction
from typing import Any

import pytest

from build import ALL_MET
from oracle import oracle
from tdkt_rules import LONG_BIEN_2023, ClusterYear, amend, assess
from tdkt_rules.readings import OPTIONS

CONDUCT = ["kiem-diem-sau", "buc-xuc-du-luan", "tieu-cuc", "tham-nhung", "sai-pham-nghiem-trong", "dang-xem-xet"]
CITED = ["hoan-thanh-xuat-sac", "tap-the-lao-dong-xuat-sac", "tap-the-lao-dong-tien-tien"]
BONUSES = [
    None,
    {"kind": "per-step", "step_percent": "10", "points": "0.5"},
    {"kind": "per-step", "step_percent": "3", "points": "0.3", "cap": "1"},
    {"kind": "proportional", "rate": "0.2"},
    {"kind": "proportional", "rate": "0.33", "cap": "0.125"},
    {"kind": "fixed", "from_percent": "110", "points": "1"},
]


def criterion(rng: random.Random, name: str) -> dict[str, Any]:
    kind = rng.choice(["plan", "reverse", "judged"])
    bonus = None if kind == "judged" else rng.choice(BONUSES)
    return {
        "id": name,
        "name": name,
        "kind": kind,
        "points": rng.choice(["0.25", "0.125", "10", "5", "0.333333"]),
        "bonus": bonus,
    }


def entry(rng: random.Random, c: dict[str, Any]) -> dict[str, Any] | None:
    dice = rng.random()
    if dice < 0.04:
        return None
    if dice < 0.1:
        return {"kind": "not_assigned", "criterion": c["id"], "reason": "x"}
    if c["kind"] == "judged":
        return {
            "kind": "judgement",
            "criterion": c["id"],
            "self_points": rng.choice([c["points"], "0.1", "20"]),
            "reviewed_points": rng.choice([c["points"], c["points"], "0.1", "0", None]),
        }
    figures = ["0", "1", "2", "3", "3", "3.3", "4"]
    verified = None if rng.random() < 0.05 else rng.choice(figures)
    return {
        "kind": "measure",
        "criterion": c["id"],
        "plan": rng.choice(["0", "2", "3", "3", "3"]),
        "reported": rng.choice(figures),
        "verified": verified,
    }


def achievements(rng: random.Random, year: int) -> dict[str, Any] | None:
    if rng.random() < 0.05:
        return None
    past: Any = [
        rng.choice(CITED),
        {"award": rng.choice(CITED), "basis": rng.choice(["annual", "themed"]), "revoked": rng.random() < 0.3},
    ]
    stated: dict[str, Any] = {
        **ALL_MET,
        "history": {str(year - 1): rng.sample(past, rng.randint(0, 2))} if rng.random() < 0.8 else {},
    }
    wrong = {
        "task_completion": ["good", "completed", None],
        "individuals": [0, 60, None],
        "advanced_labourers": [50, 51, 69, 70, 120, None],
        "grassroots_fighters": [0, None],
        "disciplined": [1, None],
        "individuals_completed": [99, None],
    }
    for name in stated:
        if name != "history" and rng.random() < 0.12:
            stated[name] = rng.choice(wrong.get(name, [True, False, False, None]))
    return stated


def conduct(rng: random.Random, year: int) -> list[dict[str, Any]] | None:
    if rng.random() < 0.6:
        return []
    if rng.random() < 0.12:
        return None
    days = [
        f"{year}-01-01",
        f"{year}-07-15",
        f"{year}-12-31",
        f"{year + 1}-03-01",
        f"{year + 1}-07-15",
        f"{year - 1}-12-31",
        f"{year}-09-01",
    ]
    kinds = rng.choices(CONDUCT, [8, 8, 1, 1, 1, 1], k=rng.randint(1, 2))
    return [{"kind": kind, "on": rng.choice(days), "serious": rng.choice([True, False, None])} for kind in kinds]


def random_year(rng: random.Random) -> dict[str, Any]:
    year, block = rng.choice([2023, 2023, 2024, 2025, 2026]), rng.choice(["ward", "school", "other"])
    units = [f"u{n}" for n in range(rng.randint(1, 5))]
    criteria = [criterion(rng, f"c{n}") for n in range(rng.randint(1, 3))]
    book = {
        "id": "b",
        "name": "b",
        "block": block,
        "year": year,
        "bonus_cap": rng.choice([None, "0.7", "1.005"]),
        "sets": [{"id": "s", "name": "s", "focal_unit": "f", "criteria": criteria}],
    }
    dossiers: list[dict[str, Any]] = []
    for unit in units:
        entries = [e for e in (entry(rng, c) for c in criteria) if e]
        if dossiers and rng.random() < 0.4:
            entries = dossiers[-1]["entries"]
        bonus = [{"points": "0.005", "reason": "x"}] if rng.random() < 0.15 else []
        received = rng.choice([None, None, None, "2023-12-31", "2024-01-01", "2026-10-01"])
        dossier = {
            "unit": unit,
            "entries": entries,
            "council_bonus": bonus,
            "conduct": conduct(rng, year),
            "achievements": achievements(rng, year),
            "received_on": received,
        }
        if rng.random() < 0.96:
            dossiers.append(dossier)
    rulings = [
        {"matter": "flag", "unit": rng.choice(units), "by": rng.choice(["council", "cluster"])}
        for _ in range(rng.choice([0, 0, 1, 2]))
    ]
    members = [{"id": unit, "name": unit} for unit in units]
    return {
        "cluster": {"id": "c", "name": "c", "block": block, "units": members, "head": "u0"},
        "year": year,
        "criteria": book,
        "dossiers": dossiers,
        "rulings": rulings,
    }


@pytest.mark.parametrize("seed", range(20))
def test_engine_and_oracle_agree(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(200):
        facts = random_year(rng)
        readings = {
            name: rng.choice(options) if rng.random() < 0.3 else options[0] for name, options in OPTIONS.items()
        }
        result = assess(ClusterYear.model_validate(facts), amend(LONG_BIEN_2023, readings=readings))
        wanted = oracle(facts, readings)
        for sheet in result.sheets:
            expected = wanted["sheets"][sheet.unit]
            for name in ("self_total", "base", "over_plan_bonus", "council_bonus", "total", "maximum"):
                assert Fraction(getattr(sheet, name)) == expected[name], (name, facts, readings)
            assert list(sheet.missing) == expected["missing"]
        assert [(p.unit, p.rank) for p in result.standings.places] == [
            (n, wanted["ranks"].get(n)) for n in wanted["order"]
        ]
        slate = result.slate
        assert (slate.flag, slate.flag_outcome, list(slate.tied)) == (wanted["flag"], wanted["outcome"], wanted["tied"])
        assert {e.unit: (e.award, e.also, e.outcome.value) for e in slate.evaluations} == wanted["awards"], (
            facts,
            readings,
        )
        assert all(dict(e.standards) == wanted["sheets"][e.unit]["st"] for e in slate.evaluations)

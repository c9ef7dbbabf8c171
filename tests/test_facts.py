"""Malformed facts are refused with a path; well-formed ones go out and in unchanged."""

import copy
import json
import math
import pickle
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from build import contest
from tdkt_rules import (
    LONG_BIEN_2023,
    Achievements,
    Bonus,
    Cluster,
    ClusterYear,
    ConductFinding,
    CriteriaBook,
    Criterion,
    FixedBonus,
    Measure,
    RuleSet,
    StepBonus,
    Unit,
)
from tdkt_rules.award_law import Regime

DATA = Path(__file__).parent / "data"


@pytest.mark.parametrize(
    "value",
    [
        "NaN",
        math.nan,
        1e400,
        0.1 + 0.2,
        "-1",
        -1,
        "1" * 10_000,
        10**10_000,
        "１２",
        True,
        "1e5",
        "1.",
        ".5",
        " 1",
        "0.1234567",
        "1234567890123456",
        None,
        [1],
        Decimal("NaN"),
        Decimal("1E+100000"),
        b"1",
    ],
    ids=lambda value: type(value).__name__,
)
def test_numbers_that_are_refused(value: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        Bonus.model_validate({"points": value, "reason": "x"})
    assert caught.value.errors()[0]["loc"] == ("points",)
    assert str(caught.value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0.50", "0.5"),
        ("10", "10"),
        (10, "10"),
        (10.0, "10"),
        (0.1, "0.1"),
        ("000", "0"),
        ("-0", "0"),
        (1e-6, "0.000001"),
        ("123456789012345", "123456789012345"),
        (Decimal("1E+2"), "100"),
    ],
)
def test_numbers_go_out_in_canonical_form(value: Any, text: str) -> None:
    assert Bonus.model_validate({"points": value, "reason": "x"}).model_dump(mode="json")["points"] == text


@pytest.mark.parametrize(
    "value", [datetime(2023, 1, 1), "2023-1-1", "20230101", "2023-02-30", "2023-01-01T00:00:00", 1, "２０２３-01-01"]
)
def test_days_that_are_refused(value: Any) -> None:
    with pytest.raises(ValidationError):
        ConductFinding.model_validate({"kind": "tieu-cuc", "on": value})


@pytest.mark.parametrize("value", ["", " a", "a\n", "a\tb", "x" * 81, 5, "a\x00", "a\u0085"])
def test_ids_that_are_refused(value: Any) -> None:
    with pytest.raises(ValidationError):
        Unit.model_validate({"id": value, "name": "x"})


@pytest.mark.parametrize(
    "stated",
    [
        {"internal_unity": 1},
        {"individuals": "5"},
        {"individuals": True},
        {"individuals": -1},
        {"individuals": 1.5},
        {"history": {"22": []}},
        {"history": {True: []}},
        {"history": {"2022": ["x"]}},
    ],
)
def test_achievements_that_are_refused(stated: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Achievements.model_validate(stated)


def changed(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    facts = json.loads((DATA / "school-2023.json").read_text(encoding="utf-8"))
    place: Any = facts
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return facts


@pytest.mark.parametrize(
    ("path", "value", "loc"),
    [
        (("cluster", "units"), [], ("cluster", "units")),
        (("cluster", "head"), "x", ("cluster", "head")),
        (("cluster", "deputies"), ["x"], ("cluster", "deputies", 0)),
        (("cluster", "deputies"), ["truong-02", "truong-02"], ("cluster", "deputies", 1)),
        (("cluster", "units", 1, "id"), "truong-01", ("cluster", "units", 1, "id")),
        (("cluster", "unknown"), 1, ("cluster", "unknown")),
        (("criteria", "block"), "ward", ("criteria", "block")),
        (("criteria", "year"), 2022, ("criteria", "year")),
        (("criteria", "sets", 1, "id"), "bo-01", ("criteria", "sets", 1, "id")),
        (("criteria", "sets", 1, "criteria", 0, "id"), "01.1", ("criteria", "sets", 1, "criteria", 0, "id")),
        (("dossiers", 1, "unit"), "truong-01", ("dossiers", 1, "unit")),
        (("dossiers", 1, "unit"), "x", ("dossiers", 1, "unit")),
        (("dossiers", 0, "entries", 0, "criterion"), "x", ("dossiers", 0, "entries", 0, "criterion")),
        (("dossiers", 0, "entries", 0, "criterion"), "01.3", ("dossiers", 0, "entries", 2, "criterion")),
        (("dossiers", 0, "entries", 0, "criterion"), "01.2", ("dossiers", 0, "entries", 1, "criterion")),
        (("dossiers", 0, "entries", 1, "plan"), "-5", ("dossiers", 0, "entries", 1, "measure", "plan")),
        (("dossiers", 0, "entries", 0, "reviewed_points"), "8.4", ("dossiers", 0, "entries", 0, "reviewed_points")),
        (("rulings",), [{"matter": "flag", "unit": "x", "by": "council"}], ("rulings", 0, "unit")),
        (("events",), {"x": "2023-01-01"}, ("events", "x", "[key]")),
        (("done",), {"nhiem-ky": "2023-01-01"}, ("done", "nhiem-ky", "[key]")),
    ],
)
def test_a_year_that_is_refused_says_where(path: tuple[Any, ...], value: Any, loc: tuple[Any, ...]) -> None:
    with pytest.raises(ValidationError) as caught:
        ClusterYear.model_validate(changed(path, value))
    assert loc in [error["loc"] for error in caught.value.errors()]


def test_ids_equal_after_normalisation_are_one_id() -> None:
    units = [{"id": "Long Bi\u00ean", "name": "x"}, {"id": "Long Bie\u0302n", "name": "y"}]
    with pytest.raises(ValidationError, match="stands twice"):
        Cluster.model_validate({"id": "c", "name": "c", "block": "ward", "units": units, "head": "Long Bi\u00ean"})


def test_bonus_bounds() -> None:
    with pytest.raises(ValidationError, match="takes no bonus"):
        Criterion(
            id="t",
            name="t",
            kind="judged",
            points=Decimal(1),
            bonus=FixedBonus(from_percent=Decimal(110), points=Decimal(1)),
        )
    with pytest.raises(ValidationError):
        FixedBonus(from_percent=Decimal(99), points=Decimal(1))
    with pytest.raises(ValidationError):
        StepBonus(step_percent=Decimal(0), points=Decimal(1))


def test_entries_need_their_kind() -> None:
    facts = json.loads((DATA / "school-2023.json").read_text(encoding="utf-8"))
    del facts["dossiers"][0]["entries"][0]["kind"]
    with pytest.raises(ValidationError):
        ClusterYear.model_validate(facts)


def test_models_are_frozen_to_the_last_mapping() -> None:
    year = contest({"a": "1", "b": "2"})
    assert pickle.loads(pickle.dumps(year)) == copy.deepcopy(year) == year
    assert hash(year) == hash(copy.deepcopy(year))
    with pytest.raises(TypeError, match="frozen"):
        year.events["hoi-nghi-tong-ket"] = date(2023, 1, 1)
    with pytest.raises(ValidationError):
        year.year = 2024  # type: ignore[misc]
    with pytest.raises(TypeError):
        LONG_BIEN_2023.readings["rounding"] = "total"


def test_rule_sets_round_trip_and_are_checked() -> None:
    text = LONG_BIEN_2023.model_dump_json()
    again = RuleSet.model_validate_json(text)
    assert again == LONG_BIEN_2023
    assert again.fingerprint == LONG_BIEN_2023.fingerprint
    plain = json.loads(text)
    plain["rules"][0]["clause"] = "Z.9"
    plain["rules"][1]["under"] = {"rounding": "x"}
    plain["clauses"].append(plain["clauses"][0])
    with pytest.raises(ValidationError) as caught:
        RuleSet.model_validate(plain)
    assert {error["loc"] for error in caught.value.errors()} == {
        ("clauses",),
        ("rules", 0, "clause"),
        ("rules", 1, "under", "rounding"),
    }
    for readings in ({"x": "y"}, {"rounding": "y"}, 5):
        with pytest.raises(ValidationError):
            RuleSet.model_validate({**json.loads(text), "readings": readings})


def test_regimes_refer_back() -> None:
    plain = LONG_BIEN_2023.award_law[0].model_dump(mode="json")
    plain["standards"].reverse()
    plain["standards"].append(plain["standards"][0])
    with pytest.raises(ValidationError, match="must stand before it"):
        Regime.model_validate(plain)


def described(schema: Any) -> bool:
    return all(
        " / " in field["title"] and " / " in field["description"]
        for model in schema["$defs"].values()
        for field in model.get("properties", {}).values()
    )


@pytest.mark.filterwarnings("error")
def test_schemas_are_good_for_forms() -> None:
    schema = ClusterYear.model_json_schema()
    for name in ("ward-2023", "school-2023"):
        Draft202012Validator(schema).validate(json.loads((DATA / f"{name}.json").read_text(encoding="utf-8")))
    assert described(schema)
    assert described(RuleSet.model_json_schema())
    assert schema["$defs"]["Cluster"]["properties"]["block"]["x-labels"]["ward"] == {
        "vi": "khối phường",
        "en": "ward block",
    }
    points = schema["$defs"]["Criterion"]["properties"]["points"]
    assert (points["type"], "pattern" in points) == ("string", True)
    assert Measure.model_json_schema()["additionalProperties"] is False
    assert CriteriaBook.model_json_schema()["properties"]["sets"]["maxItems"]


def test_a_copy_keeps_nothing_that_was_cached() -> None:
    year = ClusterYear.model_validate_json((DATA / "ward-2023.json").read_text(encoding="utf-8"))
    first = year.fingerprint
    other = year.model_copy(update={"meetings": ()})
    assert other.fingerprint != first
    assert year.model_copy().fingerprint == first == year.fingerprint
    LONG_BIEN_2023.applying  # noqa: B018
    bare = LONG_BIEN_2023.model_copy(update={"rules": ()})
    assert bare.applying == {}
    assert bare.fingerprint != LONG_BIEN_2023.fingerprint

"""Random facts of a cluster year, as plain data in the JSON shape."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_args

from hypothesis import strategies as st

from tdkt_rules import ClusterYear
from tdkt_rules.readings import OPTIONS
from tdkt_rules.vocabulary import AwardId, ConductKind, DoneId, MeetingKind

AWARDS = get_args(AwardId)
FLAGS = (
    *("targets_exceeded", "outstanding_example", "outstanding_in_movement", "sudden_achievement", "contribution"),
    *("regular_movement", "internal_unity"),
)


def amounts(most: int = 100) -> st.SearchStrategy[str]:
    """Decimals of at most three places, as text."""
    return st.integers(0, most * 1000).map(lambda thousandths: str(Decimal(thousandths) / 1000))


def days(first: int = 2022, last: int = 2025) -> st.SearchStrategy[str]:
    """Days of these years, as text; few, so that equal and neighbouring days are common."""
    return st.builds(
        "{}-{:02}-{:02}".format,
        st.integers(first, last),
        st.sampled_from((1, 2, 3, 7, 12)),
        st.sampled_from((1, 2, 9, 10, 28)),
    )


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """The same, or not stated."""
    return st.none() | strategy


def bonuses() -> st.SearchStrategy[dict[str, Any] | None]:
    """A bonus of any kind, or none."""
    cap = st.none() | amounts(5)
    return st.none() | st.one_of(
        st.builds(
            lambda s, p, c: {"kind": "per-step", "step_percent": s, "points": p, "cap": c},
            st.sampled_from(("1", "7.5", "10")),
            amounts(2),
            cap,
        ),
        st.builds(lambda r, c: {"kind": "proportional", "rate": r, "cap": c}, amounts(2), cap),
        st.builds(
            lambda f, p: {"kind": "fixed", "from_percent": f, "points": p},
            st.sampled_from(("100", "105.5")),
            amounts(2),
        ),
    )


@st.composite
def criteria(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Return a few criteria of all kinds."""
    kinds = draw(st.lists(st.sampled_from(("plan", "reverse", "judged")), min_size=1, max_size=4))
    return [
        {
            "id": f"t{place}",
            "name": f"Tiêu chí {place}",
            "kind": kind,
            "points": draw(st.sampled_from(("0.25", "5", "10", "33.333"))),
            "bonus": draw(bonuses()) if kind != "judged" else None,
        }
        for place, kind in enumerate(kinds)
    ]


@st.composite
def entries(draw: st.DrawFn, listed: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return entries for some of the criteria."""
    given = []
    for item in listed:
        name = {"criterion": item["id"]}
        choice = draw(st.sampled_from(("known", "known", "known", "open", "none", "not_assigned")))
        reason = draw(st.sampled_from((None, " ", "Điều chỉnh")))
        if choice == "not_assigned":
            given.append({"kind": "not_assigned", **name, "reason": "Không giao"})
        elif choice != "none" and item["kind"] == "judged":
            reviewed = str(Decimal(item["points"]) * draw(st.integers(0, 10)) / 10)[:8] if choice == "known" else None
            own = draw(amounts(12))
            given.append(
                {"kind": "judgement", **name, "self_points": own, "reviewed_points": reviewed, "reason": reason}
            )
        elif choice != "none":
            plan = draw(st.sampled_from(("0", "3", "50", "120")) | amounts(150))
            verified = draw(st.sampled_from(("0", "3", "60")) | amounts(200)) if choice == "known" else None
            own = draw(amounts(150))
            given.append(
                {"kind": "measure", **name, "plan": plan, "reported": own, "verified": verified, "reason": reason}
            )
    return given


@st.composite
def achievements(draw: st.DrawFn) -> dict[str, Any]:
    """Return achievements, mostly good ones, some not stated."""
    mostly = st.sampled_from((True, True, True, False, None))
    flags = {name: draw(mostly) for name in FLAGS}
    people = draw(st.sampled_from((None, 0, 50, 100)))
    counts = {
        name: draw(maybe(st.integers(0, 100)))
        for name in ("individuals_completed", "advanced_labourers", "grassroots_fighters", "disciplined")
    }
    task = draw(st.sampled_from(("excellent", "excellent", "good", "completed", None)))
    past = draw(st.sampled_from((None, [], ["hoan-thanh-xuat-sac"], [{"award": AWARDS[3], "revoked": True}])))
    history = {} if past is None else {"2022": past}
    return {**flags, "individuals": people, **counts, "task_completion": task, "history": history}


def conduct() -> st.SearchStrategy[list[dict[str, Any]] | None]:
    """Conduct: mostly nothing found, sometimes not stated, sometimes cases."""
    case = st.builds(
        lambda kind, on, serious: {"kind": kind, "on": on, "serious": serious},
        st.sampled_from(get_args(ConductKind)),
        days(),
        st.sampled_from((None, True, False)),
    )
    return st.sampled_from(([], [], [], None)) | st.lists(case, max_size=2)


def dossiers(unit: str, listed: list[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """What is stated of one unit."""
    return st.fixed_dictionaries(
        {
            "unit": st.just(unit),
            "entries": entries(listed),
            "conduct": conduct(),
            "achievements": maybe(achievements()),
            "council_bonus": st.sampled_from(([], [{"points": "0.5", "reason": "Mô hình mới"}])),
            "registered_with_council_on": maybe(days()),
            "registered_with_head_on": maybe(days()),
            "received_on": st.none() | days(),
            "informed_on": maybe(days()),
            "agreed_on": maybe(days()),
        }
    )


def meetings(units: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    """A meeting of any kind."""
    return st.fixed_dictionaries(
        {
            "kind": st.sampled_from(get_args(MeetingKind)),
            "on": days(),
            "present": maybe(st.lists(st.sampled_from([*units, "khách"]), max_size=4)),
            "participants": st.sampled_from((None, [], [{"role": "council-member"}])),
            "agreed": st.sampled_from((None, [], ["scores"], ["pact", "criteria"], ["nominations"])),
            "reported_to_council_member_on": maybe(days()),
            "council_member_consented_on": maybe(days()),
            "content_agreed_on": maybe(days()),
            "reported_to_standing_agency_on": maybe(days()),
        }
    )


@st.composite
def plain_years(draw: st.DrawFn) -> dict[str, Any]:
    """Return a whole cluster year as plain data."""
    units = [f"u{place}" for place in range(draw(st.integers(1, 4)))]
    block = draw(st.sampled_from(("ward", "school", "other")))
    year = draw(st.sampled_from((2023, 2024)))
    listed = draw(criteria())
    rulings = st.builds(
        lambda unit, by: {"matter": "flag", "unit": unit, "by": by},
        st.sampled_from(units),
        st.sampled_from(("council", "cluster")),
    )
    events = st.dictionaries(st.sampled_from((*get_args(DoneId), "bat-dau-nhiem-ky")), days(), max_size=3)
    return {
        "cluster": {
            "id": "c",
            "name": "Cụm",
            "block": block,
            "units": [{"id": unit, "name": f"Đơn vị {unit}"} for unit in units],
            "head": units[0],
            "deputies": units[1:2],
            "term_from": draw(maybe(days())),
        },
        "year": year,
        "criteria": {
            "id": "b",
            "name": "Bộ tiêu chí",
            "block": block,
            "year": year,
            "bonus_cap": draw(st.sampled_from((None, "1"))),
            "sets": [{"id": "s", "name": "Bộ", "focal_unit": "phong-noi-vu", "criteria": listed}],
        },
        "dossiers": [draw(dossiers(unit, listed)) for unit in units if draw(st.integers(0, 9))],
        "events": draw(events),
        "done": draw(st.dictionaries(st.sampled_from(get_args(DoneId)), days(), max_size=3)),
        "meetings": draw(st.lists(meetings(units), max_size=4)),
        "rulings": draw(st.lists(rulings, max_size=2)),
    }


def years() -> st.SearchStrategy[ClusterYear]:
    """Cluster years."""
    return plain_years().map(ClusterYear.model_validate)


def readings() -> st.SearchStrategy[dict[str, str]]:
    """A choice for some of the readings."""
    return st.fixed_dictionaries({}, optional={name: st.sampled_from(options) for name, options in OPTIONS.items()})

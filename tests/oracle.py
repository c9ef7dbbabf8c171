"""The contract's points, ranks and slates once more, apart from the engine: plain dicts and Fractions."""

import itertools
import math
from datetime import date
from fractions import Fraction as F  # noqa: N817
from typing import Any

GOV, CITY, BK = "co-thi-dua-chinh-phu", "co-thi-dua-thanh-pho", "bang-khen-thanh-pho"
XS, TT = "tap-the-lao-dong-xuat-sac", "tap-the-lao-dong-tien-tien"
MET, NOT, UNKNOWN = "met", "not-met", "unknown"


def cents(x: F) -> F:
    return F(math.floor(x * 100 + F(1, 2)), 100)


def measured(c: dict[str, Any], plan: F, actual: F, r: dict[str, str]) -> tuple[F | None, F]:
    """Return exact points and excess."""
    full = F(c["points"])
    if c["kind"] == "plan":
        if plan == 0:
            return {"unknown": None, "full": full if actual > 0 else F(0), "zero": F(0)}[r["zero-plan"]], F(0)
        return full * min(actual / plan, F(1)), max(actual / plan - 1, F(0))
    if actual <= plan:
        share = (plan - actual) / plan if plan else F(0)
        return full, share if r["reverse-excess"] == "share-of-plan" else F(0)
    if r["reverse-formula"] == "plan-over-actual":
        return full * plan / actual, F(0)
    if r["reverse-formula"] == "two-minus-ratio" and plan:
        return full * max(2 - actual / plan, F(0)), F(0)
    return F(0), F(0)


def bonus_of(c: dict[str, Any], e: F) -> F:
    b = c.get("bonus")
    if not b or e <= 0:
        return F(0)
    if b["kind"] == "per-step":
        earned = math.floor(100 * e / F(b["step_percent"])) * F(b["points"])
    elif b["kind"] == "proportional":
        earned = F(b["rate"]) * F(c["points"]) * e
    else:
        earned = F(b["points"]) if 100 * (1 + e) >= F(b["from_percent"]) else F(0)
    return min(earned, F(b["cap"])) if b.get("cap") is not None else earned


def line_of(c: dict[str, Any], entry: dict[str, Any] | None, r: dict[str, str]) -> dict[str, Any]:
    full, each = F(c["points"]), r["rounding"] == "criterion"
    line: dict[str, Any] = {"points": None, "own": None, "bonus": F(0), "maximum": full, "id": c["id"]}
    if entry is None:
        return line
    if entry["kind"] == "not_assigned":
        return line | {"maximum": F(0), "out": True}
    if entry["kind"] == "judgement":
        line["own"] = min(F(entry["self_points"]), full)
        if entry.get("reviewed_points") is not None:
            line["points"] = F(entry["reviewed_points"])
        elif r["unreviewed-judgement"] == "self-points-stand":
            line["points"] = line["own"]
        return line
    own, _ = measured(c, F(entry["plan"]), F(entry["reported"]), r)
    line["own"] = own if own is None or not each else min(cents(own), full)
    if entry.get("verified") is not None:
        points, excess = measured(c, F(entry["plan"]), F(entry["verified"]), r)
        bonus = bonus_of(c, excess)
        if each:
            points = None if points is None else min(cents(points), full)
            cap = (c.get("bonus") or {}).get("cap")
            bonus = min(cents(bonus), F(cap)) if cap is not None else cents(bonus)
        line |= {"points": points, "bonus": bonus}
    return line


def sheet_of(book: dict[str, Any], dossier: dict[str, Any], r: dict[str, str]) -> dict[str, Any]:
    entries = {e["criterion"]: e for e in dossier.get("entries", [])}
    lines = [line_of(c, entries.get(c["id"]), r) for part in book["sets"] for c in part["criteria"]]
    cap = None if book.get("bonus_cap") is None else F(book["bonus_cap"])
    maximum = sum((line["maximum"] for line in lines), F(0))
    base = sum((line["points"] for line in lines if line["points"] is not None), F(0))
    own = sum((line["own"] for line in lines if line["own"] is not None), F(0))
    over = sum((line["bonus"] for line in lines), F(0))
    over = over if cap is None else min(over, cap)
    council = sum((F(b["points"]) for b in dossier.get("council_bonus", [])), F(0))
    total = base + council + (over if r["bonus-sources"] == "both" else 0)
    if r["rounding"] == "total":
        base, own, total = min(cents(base), maximum), min(cents(own), maximum), cents(total)
        over = cents(over) if cap is None else min(cents(over), cap)
    missing = [line["id"] for line in lines if line["points"] is None and not line.get("out")]
    figures = {"self_total": own, "base": base, "over_plan_bonus": over, "council_bonus": council, "total": total}
    return figures | {"maximum": maximum, "missing": missing, "share": total / maximum if maximum else F(0)}


def every(*states: str) -> str:
    return NOT if NOT in states else UNKNOWN if UNKNOWN in states else MET


def some(*states: str) -> str:
    return MET if MET in states else UNKNOWN if UNKNOWN in states else NOT


def truth(value: bool | None) -> str:
    return UNKNOWN if value is None else MET if value else NOT


def standards_of(dossier: dict[str, Any], r: dict[str, str], year: int, last: date) -> dict[str, str]:
    a = dossier.get("achievements") or {}
    day = date.fromisoformat(dossier["received_on"]) if dossier.get("received_on") else last
    old = r["award-law-reference"] == "as-named" or date(2004, 7, 1) <= day <= date(2023, 12, 31)
    if not old and not date(2024, 1, 1) <= day <= date(2026, 9, 30):
        return dict.fromkeys((GOV, CITY, BK, XS, TT), UNKNOWN)

    def share(name: str, percent: int, *, strict: bool = False) -> str:
        count, whole = a.get(name), a.get("individuals")
        if count is None or not whole or count > whole:
            return UNKNOWN
        return truth(100 * count > percent * whole if strict else 100 * count >= percent * whole)

    task, unity, moving = a.get("task_completion"), truth(a.get("internal_unity")), truth(a.get("regular_movement"))
    excellent = truth(None if task is None else task == "excellent")
    good = truth(None if task is None else task in ("good", "excellent"))
    nobody = truth(None if a.get("disciplined") is None else a["disciplined"] == 0)
    fighters = truth(None if a.get("grassroots_fighters") is None else a["grassroots_fighters"] >= 1)
    tt = every(
        good,
        moving,
        share("advanced_labourers", 50, strict=True) if old else share("advanced_labourers", 70),
        nobody,
        unity,
    )
    xs = every(excellent, moving, share("individuals_completed", 100), share("advanced_labourers", 70), fighters, unity)
    xs = every(xs, tt) if old else xs
    past = a.get("history", {}).get(str(year - 1))

    def held(*names: str) -> str:
        if past is None:
            return UNKNOWN
        kept = [
            p if isinstance(p, str) else p["award"]
            for p in past
            if isinstance(p, str) or (p.get("basis", "annual") == "annual" and not p.get("revoked"))
        ]
        return truth(any(name in kept for name in names))

    two = every(excellent, held("hoan-thanh-xuat-sac", XS))
    if r["consecutive-years"] == "same":
        two = some(every(excellent, held("hoan-thanh-xuat-sac")), every(xs, held(XS)))
    sudden = truth(a.get("sudden_achievement")) if r["annual-grounds"] == "any-ground" else NOT
    bk = every(unity, some(truth(a.get("outstanding_in_movement")), truth(a.get("contribution")), two, sudden))
    city = every(truth(a.get("targets_exceeded")), truth(a.get("outstanding_example")), unity)
    return {GOV: city, CITY: city, BK: bk, XS: xs, TT: tt}


def conduct_of(dossier: dict[str, Any], r: dict[str, str], first: date, last: date) -> str:
    if dossier.get("conduct") is None:
        return UNKNOWN
    states = set()
    for f in dossier["conduct"]:
        inside = first <= date.fromisoformat(f["on"]) <= last
        if f["kind"] == "dang-xem-xet":
            states.add("deferred")
        elif f["kind"] in ("kiem-diem-sau", "buc-xuc-du-luan"):
            states |= {"downgraded"} if inside or r["downgrade-period"] == "any-date" else set()
        elif inside:
            loose = f["kind"] != "sai-pham-nghiem-trong" and r["serious-scope"] == "all-three"
            serious = f.get("serious") if loose else True
            states |= {"excluded"} if serious else {UNKNOWN} if serious is None else set()
    return next((s for s in ("excluded", "deferred", UNKNOWN, "downgraded") if s in states), "clear")


def pick(world: list[tuple[str, bool]], c: str, r: dict[str, str]) -> str | None:
    opened = [i for i, (_, is_open) in enumerate(world) if is_open]
    if c == "clear":
        return world[opened[0]][0] if opened else None
    if r["downgrade-step"] == "next-met":
        return world[opened[1]][0] if len(opened) > 1 else None
    below = opened[0] + 1 if opened else len(world)
    return world[below][0] if below < len(world) and world[below][1] else None


def oracle(year: dict[str, Any], r: dict[str, str]) -> dict[str, Any]:
    """Return sheets, places, the flag and every unit's award under full readings."""
    y, block = year["year"], year["cluster"]["block"]
    first, last = date(y, 1, 1), date(y, 12, 31)
    if block == "school":
        sep = r["school-year"] == "september-august"
        first, last = (date(y, 9, 1), date(y + 1, 8, 31)) if sep else (date(y, 6, 1), date(y + 1, 5, 31))
    given = {d["unit"]: d for d in year["dossiers"]}
    u = {}
    for unit in (x["id"] for x in year["cluster"]["units"]):
        d = given.get(unit, {"unit": unit})
        s = sheet_of(year["criteria"], d, r)
        t = s["share"] if r["unequal-maximum"] == "share-of-maximum" else s["total"]
        u[unit] = s | {
            "t": t,
            "complete": not s["missing"],
            "c": conduct_of(d, r, first, last),
            "st": standards_of(d, r, y, last),
        }
    done = sorted((n for n in u if u[n]["complete"]), key=lambda n: (-u[n]["t"], n))
    order = done + sorted(n for n in u if not u[n]["complete"])
    ranks = {n: 1 + sum(u[m]["t"] > u[n]["t"] for m in done) for n in done}
    possible = [n for n in u if u[n]["c"] in ("clear", UNKNOWN) and u[n]["st"][CITY] != NOT]
    cands = [n for n in u if u[n]["c"] == "clear" and u[n]["st"][CITY] == MET]
    best = max((u[n]["t"] for n in cands), default=None)
    flag, tied = None, []
    if not possible:
        outcome = NOT
    elif (
        best is None
        or any(not u[n]["complete"] for n in possible)
        or any(u[n]["t"] >= best for n in possible if n not in cands)
    ):
        outcome = UNKNOWN
    else:
        tops = [n for n in cands if u[n]["t"] == best]
        vote = r["most-excellent"] == "cluster-vote"
        tied = sorted(cands if vote else tops) if vote or len(tops) > 1 else []
        flag, outcome = (None, "discretion") if tied else (tops[0], "eligible")
    for by, when, who in (
        ("council", "discretion", tied),
        ("cluster", "discretion", tied),
        ("council", UNKNOWN, cands),
    ):
        fits = [x["unit"] for x in year.get("rulings", []) if x["by"] == by and x["unit"] in who]
        if outcome == when and fits:
            flag, outcome = fits[0], "eligible"
    middle = (XS, BK) if r["award-ladder"] == "title-before-form" else (BK, XS)
    result = {n: awarded(n, u, flag, outcome, tied, possible, (*middle, TT), r) for n in u}
    return {
        "sheets": u,
        "order": order,
        "ranks": ranks,
        "flag": flag,
        "outcome": outcome,
        "tied": tied,
        "awards": result,
    }


def flag_rung(
    n: str, u: dict[str, Any], flag: str | None, outcome: str, tied: list[str], possible: list[str], r: dict[str, str]
) -> str:
    me = u[n]
    if me["c"] == "clear":
        waits = (outcome == UNKNOWN and n in possible) or (outcome == "discretion" and n in tied)
        return "open" if n == flag else "undecided" if waits else "closed"
    others = [u[m] for m in u if m != n and u[m]["c"] in ("clear", "downgraded", UNKNOWN) and u[m]["st"][CITY] != NOT]
    if me["st"][CITY] == NOT:
        return "closed"
    if r["most-excellent"] == "cluster-vote":
        return "undecided"
    if me["complete"] and any(o["c"] != UNKNOWN and o["st"][CITY] == MET and o["t"] > me["t"] for o in others):
        return "closed"
    sure = me["st"][CITY] == MET and me["complete"] and all(o["complete"] and o["t"] < me["t"] for o in others)
    return "open" if sure else "undecided"


def awarded(
    n: str,
    u: dict[str, Any],
    flag: str | None,
    outcome: str,
    tied: list[str],
    possible: list[str],
    below: tuple[str, ...],
    r: dict[str, str],
) -> tuple[str | None, str | None, str]:
    c, st = u[n]["c"], u[n]["st"]
    if c in ("excluded", "deferred", UNKNOWN):
        return None, None, c
    states = [(CITY, flag_rung(n, u, flag, outcome, tied, possible, r))]
    states += [(a, {MET: "open", NOT: "closed", UNKNOWN: "undecided"}[st[a]]) for a in below]
    choices = [[(a, True), (a, False)] if s == "undecided" else [(a, s == "open")] for a, s in states]
    found = [pick(list(world), c, r) for world in itertools.product(*choices)]
    names = [a for a, _ in states]
    award = None if None in found else max((f for f in found if f), key=names.index)
    open_ones, undecided = [a for a, s in states if s == "open"], [a for a, s in states if s == "undecided"]
    if award:
        also = None
        if award == BK and r["one-award-per-unit"] == "form-and-title":
            also = next((a for a in names[names.index(BK) + 1 :] if st[a] == MET), None)
        return award, also, "eligible" if c == "clear" else "downgraded"
    if c == "clear":
        only_tie = undecided == [CITY] and outcome == "discretion"
        return None, None, NOT if not undecided else "discretion" if only_tie else UNKNOWN
    if any(found):
        return None, None, UNKNOWN
    return None, None, "downgraded" if open_ones else UNKNOWN if undecided else NOT

"""Cluster years that between them give every finding, and what each of them says, line by line.

Run ``python tests/scenarios.py`` to write ``tests/data/findings.txt`` and ``explained.txt``; read each line before it is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from build import ALL_MET, NO_FLAG, book, case, cluster, contest, criterion, in_order, meeting_of
from foreign import filled, guidance, table
from tdkt_rules import (
    LONG_BIEN_2023,
    ClusterYear,
    Decision,
    Finding,
    Meeting,
    RuleSet,
    Ruling,
    Vote,
    amend,
    assess,
    check,
    compare,
    council,
    deadlines,
    evaluate,
    grade,
    history,
    impact,
    nominate,
    outlook,
    prize,
    progress,
    reconcile,
    reconsider,
    rotation,
    score,
    tally,
    to_plain,
    transition,
    verify,
)

RULES = LONG_BIEN_2023
GOLDEN = Path(__file__).parent / "data" / "findings.txt"
EXPLAINED = GOLDEN.with_name("explained.txt")
FLAG = "co-thi-dua-thanh-pho"
Told = Iterator[tuple[str, Iterable[Finding]]]


def sheets() -> Told:
    """Scoring: every kind of line, bonus, cap, reading."""
    step = {"kind": "per-step", "step_percent": "10", "points": "0.5"}
    criteria = [
        criterion("plan", "10", bonus=step, id="p"),
        criterion("reverse", "5", bonus={"kind": "proportional", "rate": "1"}, id="r"),
        criterion("judged", "8", id="j"),
    ]
    measure = {"kind": "measure", "reported": "50", "reason": "Số liệu đối chiếu"}
    judgement = {"kind": "judgement", "criterion": "j"}
    entries: dict[str, list[dict[str, Any]]] = {
        "a": [
            {**measure, "criterion": "p", "plan": "50", "verified": "60"},
            {**measure, "criterion": "r", "plan": "50", "verified": "40"},
            {
                **judgement,
                "self_points": "8",
                "reviewed_points": "7.5",
                "reviewed_by": "Cụm",
                "reason": "Thiếu văn bản",
            },
        ],
        "b": [
            {**measure, "criterion": "p", "plan": "30", "verified": "10"},
            {**measure, "criterion": "r", "plan": "50", "verified": "60"},
            {**judgement, "self_points": "9"},
        ],
        "c": [
            {**measure, "criterion": "p", "plan": "0", "verified": "3"},
            {**measure, "criterion": "r", "plan": "50"},
            {"kind": "not_assigned", "criterion": "j", "reason": "Không giao nhiệm vụ"},
        ],
        "d": [{**judgement, "self_points": "8", "reviewed_points": "8"}],
    }
    facts = contest({"a": "1", "b": "1", "c": "1", "d": "1"}).model_dump(mode="json")
    facts["criteria"] = book(bonus_cap="1.5").model_dump(mode="json")
    facts["criteria"]["sets"][0]["criteria"] = [each.model_dump(mode="json") for each in criteria]
    for each in facts["dossiers"]:
        each["entries"] = entries[each["unit"]]
        each["council_bonus"] = [{"points": "0.75", "reason": "Mô hình mới"}] if each["unit"] == "a" else []
    year = ClusterYear.model_validate(facts)
    other = {"zero-plan": "zero", "unreviewed-judgement": "self-points-stand", "bonus-sources": "council-only"}
    silent = [rule for rule in RULES.rules if rule.kind != "scoring"]
    for name, rules in {
        "default": RULES,
        "other readings": amend(RULES, readings=other),
        "by share": amend(RULES, readings={"unequal-maximum": "share-of-maximum", "rounding": "total"}),
        "no scoring rules": amend(RULES, rules=silent),
    }.items():
        result = assess(year, rules)
        for sheet in result.sheets:
            yield f"sheet {sheet.unit}, {name}", sheet.findings
            yield f"lines {sheet.unit}, {name}", [finding for line in sheet.lines for finding in line.findings]
        yield f"ranking, {name}", result.standings.findings
        yield f"checks, {name}", check(year, rules)


def kinds() -> Told:
    """Criteria of the other kinds, under another guidance."""
    rules = guidance()
    book = table(
        {"kind": "count", "points": "20", "scale": {"kind": "count", "each": "3"}},
        {"kind": "relative", "points": "10"},
        {"kind": "yes-no", "points": "2"},
        award_bonuses={FLAG: "10"},
    )
    figure = {"kind": "figure", "reported": "4", "verified": "4", "waived": "1", "reason": "Trùng"}
    measure = {"kind": "measure", "plan": "10", "reported": "12", "verified": "12"}
    more = {
        "adjustments": [{"points": "1", "reason": "Sáng kiến"}, {"points": "2", "takes": True, "reason": "Họp thiếu"}],
        "achievements": {"history": {"2026": [FLAG]}},
    }
    dossier = filled("a", figure, measure, {"kind": "answer", "reported": True}, **more)
    sheet = score(dossier, book, rules)
    yield "sheet, other kinds", sheet.findings
    yield "lines, other kinds", [finding for line in sheet.lines for finding in line.findings]
    grades = [
        {"id": "C", "name": {"vi": "Khá", "en": "Fair"}, "below": "12"},
        {"id": "B", "name": {"vi": "Tốt", "en": "Good"}, "at_least": "12"},
    ]
    gates = [{"of": "t0", "least_percent": "80", "effect": "one-lower"}]
    rule = {"kind": "grading", "clause": "2", "grades": grades, "gates": gates}
    plain = rules.model_dump(mode="json")["rules"]
    scores = [{"by": "Cụm", "points": "14"}, {"by": "Sở", "points": "15"}]
    together = table({"kind": "judged", "points": "20", "aggregate": "mean"})
    judgement = {"kind": "judgement", "self_points": "20", "scores": scores}
    for name, effect in (("lower", "one-lower"), ("none", "not-graded")):
        graded = amend(rules, rules=[*plain, {**rule, "gates": [{**gates[0], "effect": effect}]}])
        one = score(filled("a", judgement), together, graded)
        yield f"lines, together, {name}", [finding for line in one.lines for finding in line.findings]
        yield f"graded, {name}", grade(one, together, graded).findings
    yield "graded, unknown", grade(sheet, book, amend(rules, rules=[*plain, rule])).findings


def slates() -> Told:
    """The flag in every state, conduct of every kind, rulings that fit and that do not."""
    tie, three = {"a": "90", "b": "90", "c": "80"}, {"a": "95", "b": "90", "c": "80"}

    def by(body: str, unit: str) -> dict[str, Any]:
        return {"matter": "flag", "unit": unit, "by": body, "on": "2023-12-22", "reason": "Biên bản họp"}

    vote = amend(RULES, readings={"most-excellent": "cluster-vote"})
    both = amend(RULES, readings={"one-award-per-unit": "form-and-title"})
    serious = amend(RULES, readings={"serious-scope": "all-three"})
    cases: dict[str, tuple[ClusterYear, RuleSet]] = {
        "a leader": (contest(three), RULES),
        "form and title": (contest(three), both),
        "alone": (contest(three, stated={"b": NO_FLAG, "c": NO_FLAG}), RULES),
        "nobody": (contest(three, stated=dict.fromkeys("abc", NO_FLAG)), RULES),
        "a leader without the standards": (contest(three, stated={"a": NO_FLAG}), RULES),
        "before any law": (contest(three, year=2000), RULES),
        "a tie": (contest(tie), RULES),
        "a tie, ruled by the Council": (contest(tie, rulings=[by("council", "b"), by("cluster", "a")]), RULES),
        "a vote": (contest(three), vote),
        "a vote, ruled by the cluster": (contest(three, rulings=[by("cluster", "b")]), vote),
        "a ruling for another": (contest(three, rulings=[by("cluster", "c")]), RULES),
        "an incomplete sheet": (contest({"a": "90", "b": None}, rulings=[by("cluster", "a")]), RULES),
        "an incomplete sheet, ruled": (contest({"a": "90", "b": None}, rulings=[by("council", "a")]), RULES),
        "conduct not stated": (contest(three, conduct={"a": None}), RULES),
        "achievements not stated": (contest(three, stated={"a": {}}), RULES),
        "excluded": (contest(three, conduct={"a": [case("tham-nhung")], "b": [case("tieu-cuc", "2022-01-02")]}), RULES),
        "seriousness": (
            contest(
                three,
                conduct={
                    "a": [case("tham-nhung")],
                    "b": [case("tieu-cuc", serious=False)],
                    "c": [case("tieu-cuc", serious=True)],
                },
            ),
            serious,
        ),
        "deferred": (contest(three, conduct={"a": [case("dang-xem-xet", "2020-05-05")]}), RULES),
        "downgraded leader": (contest(three, conduct={"a": [case("kiem-diem-sau", required_by="Quận ủy")]}), RULES),
        "downgraded, level": (contest(tie, conduct={"a": [case("buc-xuc-du-luan")]}), RULES),
        "downgraded, last": (
            contest(
                three,
                conduct={"c": [case("buc-xuc-du-luan")]},
                stated={
                    "c": {
                        **NO_FLAG,
                        "task_completion": "completed",
                        "history": {"2022": []},
                        "outstanding_in_movement": False,
                    }
                },
            ),
            RULES,
        ),
        "no law known": (contest(three, year=2026), RULES),
        "counts that contradict": (contest(three, stated={"a": {**ALL_MET, "advanced_labourers": 101}}), RULES),
        "school, by school year": (
            contest(
                three,
                block="school",
                conduct={"a": [case("tieu-cuc", "2024-08-31")], "b": [case("buc-xuc-du-luan", "2023-06-01")]},
            ),
            RULES,
        ),
        "school, by another year": (
            contest(
                three,
                block="school",
                conduct={"a": [case("tieu-cuc", "2024-08-31")], "b": [case("buc-xuc-du-luan", "2023-06-01")]},
            ),
            amend(RULES, readings={"school-year": "june-may"}),
        ),
        "new law": (contest(three, block="school", stated={"c": {**NO_FLAG, "disciplined": 3, "history": {}}}), RULES),
    }
    for name, (year, rules) in cases.items():
        slate = assess(year, rules).slate
        yield f"slate, {name}", [*slate.standings.findings, *slate.findings]
        for each in slate.evaluations:
            yield f"unit {each.unit}, {name}", each.findings
    noted = Ruling.model_validate({"matter": "nominations", "by": "council", "reason": "Đồng ý danh sách"})
    year = contest(three)
    standings = assess(year, RULES).standings
    slate = nominate(year.cluster, year.dossiers, standings, RULES, year=2023, rulings=[noted])
    yield "slate, nominations ruled on", slate.findings
    for award in ALL_AWARDS:
        conducts = {
            "a": [],
            "b": [case("buc-xuc-du-luan")],
            "c": None,
            "d": [case("tham-nhung")],
            "e": [case("dang-xem-xet")],
        }
        for unit, conduct in conducts.items():
            stated = contest(dict.fromkeys(conducts, "1"), conduct={unit: conduct}).dossiers
            one = next(each for each in stated if each.unit == unit)
            yield f"asked {award}, {unit}", evaluate(one, award, RULES, year=2023, block="ward").findings


ALL_AWARDS = (
    *("co-thi-dua-chinh-phu", FLAG, "bang-khen-thanh-pho", "tap-the-lao-dong-xuat-sac", "tap-the-lao-dong-tien-tien"),
)


def changed(kind: str, **fields: Any) -> dict[str, Any]:
    """Return a year in good order with one meeting changed."""
    facts = in_order()
    meeting_of(facts, kind).update(fields)
    return facts


def checks() -> Told:
    """Every row of the table of checks."""
    four = cluster("a", "b", "c", "d", deputies=["a", "b", "c"], term_from="2022-01-01")
    yield "cluster", check(four, RULES, on=date(2023, 6, 1))
    yield "cluster alone", check(cluster("a"), RULES)
    school = book(criterion(), block="school", issued_by="cluster")
    yield "book, school", check(school, RULES)
    yield "book, other", check(book(criterion(), block="other"), RULES)
    people = [{"role": "guest"}]
    odd = {"kind": "hoi-nghi-so-ket", "on": "2023-07-20", "present": ["a", "x"], "participants": people, "agreed": []}
    yield "meeting", check(Meeting.model_validate(odd), RULES, cluster=cluster("a", "b", "c"))
    yield "meeting, nothing stated", check(Meeting(kind="ky-giao-uoc", on=date(2023, 3, 3)), RULES, cluster=four)
    yield "rule set", check(RULES, RULES)
    facts: dict[str, dict[str, Any]] = {
        "late launch": changed("hoi-nghi-trien-khai", on="2023-04-02"),
        "late review": changed("hoi-nghi-so-ket", on="2023-07-31"),
        "consent": changed(
            "ky-giao-uoc", council_member_consented_on="2023-03-21", reported_to_council_member_on="2023-03-22"
        ),
        "no preparation": in_order(meetings=[m for m in in_order()["meetings"] if m["kind"] == "hoi-nghi-tong-ket"]),
        "scores not agreed": changed("hop-tru-bi", agreed=[]),
        "reports": changed(
            "hop-tru-bi", reported_to_council_member_on="2023-12-21", reported_to_standing_agency_on="2023-12-13"
        ),
        "reports not stated": changed("hop-tru-bi", agreed=None, reported_to_council_member_on=None),
        "no report": in_order(done={}),
        "early report": in_order(done={"bao-cao-ket-qua-cham-diem": "2023-12-11"}),
        "late report": in_order(done={"bao-cao-ket-qua-cham-diem": "2023-12-19"}),
        "ended": contest({"a": "1"}, block="school", year=2024).model_dump(mode="json"),
    }
    units = in_order()
    units["dossiers"][0] |= {"registered_with_council_on": None, "registered_with_head_on": "2023-03-03"}
    units["dossiers"][1] |= {"informed_on": "2023-12-17", "agreed_on": None, "received_on": "2024-01-02"}
    units["dossiers"][1]["entries"][0] |= {"self_points": "120", "documents": []}
    del units["dossiers"][2]
    facts["units"] = units
    agreed = in_order()
    agreed["dossiers"][0] |= {"agreed_on": "2023-12-09"}
    agreed["dossiers"][1]["achievements"]["disciplined"] = 101
    facts["agreed before told"] = agreed
    for name, plain in facts.items():
        yield f"year, {name}", check(ClusterYear.model_validate(plain), RULES)
    yield (
        "year, overdue",
        check(ClusterYear.model_validate(in_order(meetings=[], done={})), RULES, on=date(2023, 12, 30)),
    )
    yield from disagreements()


def disagreements() -> Told:
    """A matter not agreed, from the meeting to the ruling; points against it."""
    base = {"matter": "points", "unit": "b", "criterion": "t", "opinions": "Hai ý kiến"}
    ruled = {"matter": "points", "unit": "b", "criterion": "t", "points": "80", "by": "council", "on": "2023-12-18"}
    reported = {**base, "reported_to_council_on": "2023-12-15"}
    stages: dict[str, tuple[dict[str, Any], list[dict[str, Any]]]] = {
        "not reported": (base, []),
        "reported": (reported, []),
        "ruled": (reported, [ruled]),
        "announced": ({**reported, "announced_on": "2023-12-19"}, [ruled]),
        "against": (reported, [{**ruled, "points": "85"}]),
    }
    for name, (stated, rulings) in stages.items():
        facts = changed("hop-tru-bi", disagreements=[stated])
        year = ClusterYear.model_validate({**facts, "rulings": rulings})
        yield f"disagreement, {name}", [f for f in check(year, RULES) if f.clause == "A.I.3"]
        yield f"reconciled, {name}", reconcile(year, RULES).findings


def above() -> Told:
    """The Council, votes, money, history, rotation, cases reopened."""
    three = {"a": "95", "b": "90", "c": "80"}
    examined, cleared = contest(three, conduct={"a": [case("dang-xem-xet")]}), contest(three)
    made = []
    for number in (1, 2, 3):
        facts = contest(three, conduct={"c": None}).model_dump(mode="json")
        made.append(
            assess(
                ClusterYear.model_validate({**facts, "cluster": {**facts["cluster"], "id": f"c{number}"}}), RULES
            ).slate
        )
    given = [
        Ruling.model_validate({"cluster": "c1", "unit": "a", "by": "council", "reason": "Nghị quyết", **each})
        for each in (
            {"matter": "quota", "award": FLAG},
            {"matter": "quota", "award": FLAG, "unit": "z"},
            {"matter": "government-flag"},
            {"matter": "special"},
        )
    ]
    votes = [
        Vote.model_validate(
            {"matter": FLAG, "cluster": "c1", "unit": unit, "on": on, "members": 17, "in_favour": votes}
        )
        for unit, on, votes in (
            ("a", "2024-02-01", 14),
            ("b", "2025-08-01", 13),
            ("z", "2023-01-01", 9),
            ("a", "2024-02-01", 18),
        )
    ]
    yield "council", council(made, RULES, quotas={FLAG: 1}).findings
    yield "council, ruled", council(made, RULES, quotas={FLAG: 1}, rulings=given, votes=votes, members=18).findings
    nobody = assess(contest({"a": "1"}, stated={"a": NO_FLAG}), RULES).slate
    yield "council, nobody", council([nobody], RULES).findings
    yield "vote", tally(votes[1], RULES).findings
    yield (
        "money",
        [*prize(FLAG, RULES, on=date(2025, 8, 1)).findings, *prize(FLAG, RULES, on=date(2024, 8, 1)).findings],
    )
    before = assess(examined, RULES).slate
    decided = Decision(award=FLAG, cluster="c", unit="b", on=date(2024, 1, 10))
    reopened = contest(three, rulings=[{"matter": "reopen", "unit": "a", "by": "council", "reason": "Kết luận mới"}])
    yield "reopened", reconsider(before, cleared, RULES).findings
    yield "decided", reconsider(before, cleared, RULES, decisions=[decided]).findings
    yield "decided, reopened", reconsider(before, reopened, RULES, decisions=[decided]).findings
    past = {**ALL_MET, "history": {"2022": [FLAG, FLAG], "2023": [FLAG]}}
    stated = contest({"a": "1"}, stated={"a": past}).dossiers[0]
    unregistered = type(stated).model_validate({**stated.model_dump(), "registered": {"titles": []}})
    asked = "tap-the-lao-dong-xuat-sac"
    yield "history", history(unregistered, RULES, year=2023, block="ward", asked=asked).findings
    yield "rotation", rotation(cluster("a", "b"), RULES, past={2022: cluster("a", "b")}).findings


def _short(value: Any) -> str:
    return f"[{len(value)}]" if isinstance(value, tuple) else str(to_plain(value))


def told() -> Iterator[str]:
    """Yield every finding of every scenario, in both languages, under its scenario."""
    for part in (sheets(), kinds(), slates(), checks(), above()):
        for name, findings in part:
            yield f"## {name}"
            for f in findings:
                missing = f" missing {', '.join(f.missing)}" if f.missing else ""
                outcome = f" {f.outcome}" if f.outcome else ""
                facts = ", ".join(f"{name}={_short(f.facts[name])}" for name in sorted(f.facts))
                yield f"{f.code} {f.severity}{outcome} {f.about!r} {facts}{missing}"
                yield f"  {f.line('vi')}"
                yield f"  {f.line('en')}"


def explained() -> Iterator[str]:
    """Yield how whole results are read out, in both languages."""
    three = {"a": "95", "b": "90", "c": None}
    year = contest(three, conduct={"a": [case("kiem-diem-sau")]}, stated={"b": NO_FLAG})
    result = assess(year, RULES)
    plain = contest({"a": "95", "b": "90"})
    ward = ClusterYear.model_validate(in_order())
    title_first = amend(RULES, id="b", readings={"award-ladder": "title-before-form"})
    slate = assess(plain, RULES).slate
    held = {"hoi-nghi-tong-ket": date(2023, 2, 5), "bat-dau-nhiem-ky": date(2023, 1, 1)}
    things: dict[str, Any] = {
        "assessment": result,
        "slate": result.slate,
        "standings": result.standings,
        **{f"sheet {sheet.unit}": sheet for sheet in result.sheets},
        **{f"evaluation {each.unit}": each for each in result.slate.evaluations},
        "asked": evaluate(plain.dossiers[0], "bang-khen-thanh-pho", RULES, year=2023, block="ward"),
        **{f"deadline {each.id}": each for each in deadlines(RULES, "ward", 2023, held, roll="next-working-day")},
        "progress": progress(ward, RULES, on=date(2023, 7, 1)),
        "reconciliation": reconcile(year, RULES),
        "council": council([slate], RULES, quotas={FLAG: 0}),
        "reconsidered": reconsider(slate, contest({"a": "95", "b": "90"}, conduct={"a": None}), RULES),
        "transition": transition(contest({"a": "1"}, stated={"a": {**NO_FLAG, "advanced_labourers": 60}}), RULES),
        "comparison": compare(RULES, title_first),
        "impact": impact([plain], RULES, title_first),
        "outlook": outlook(year, RULES),
        "verification": verify({**to_plain(assess(plain, RULES)), "checks": []}, plain, RULES),
    }
    for name, thing in things.items():
        for lang in ("vi", "en"):
            yield f"## {name}, {lang}"
            yield from thing.explain(lang).split("\n")


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(told()) + "\n", encoding="utf-8")
    EXPLAINED.write_text("\n".join(explained()) + "\n", encoding="utf-8")

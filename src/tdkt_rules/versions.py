"""What changed between two rule sets, and whether a stored result still comes out of its facts and rules."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from tdkt_rules.assess import Assessment, assess
from tdkt_rules.errors import TdktError
from tdkt_rules.facts import ClusterYear
from tdkt_rules.findings import to_plain, word
from tdkt_rules.ruleset import RuleSet

_ABSENT = "—"
# What a rule is about, beside its kind and clause; the rest of its fields are what it says.
_ABOUT = ("under", "blocks", "step", "award", "criterion", "meeting", "conduct", "settles", "bearer", "addressee")


@attrs.frozen
class RuleChange:
    """One difference between two rule sets: where, under which clause, and both values as plain data."""

    kind: str
    clause: str
    path: str
    before: Any
    after: Any

    def explain(self, lang: str) -> str:
        """Return the difference as one line, "vi" or "en"."""
        facts = {name: getattr(self, name) for name in ("clause", "path", "before", "after")}
        return word(f"change-{self.kind if self.clause else 'field'}", lang, **facts)


@attrs.frozen
class RuleSetComparison:
    """The differences between two rule sets, in the order of readings, rules, other fields."""

    before: str
    after: str
    changes: tuple[RuleChange, ...]

    def explain(self, lang: str) -> str:
        """Return one line for each difference, "vi" or "en"."""
        return "\n".join(change.explain(lang) for change in self.changes)


def compare(rules_a: RuleSet, rules_b: RuleSet) -> RuleSetComparison:
    """Return what differs between two rule sets: readings, rules and their values, award law, dates, clauses."""
    changes = (*_readings(rules_a, rules_b), *_rules(rules_a, rules_b), *_fields(rules_a, rules_b))
    return RuleSetComparison(rules_a.id, rules_b.id, changes)


def _readings(a: RuleSet, b: RuleSet) -> Iterator[RuleChange]:
    before: Mapping[str, Any] = a.readings
    after: Mapping[str, Any] = b.readings
    for name in before:
        if before[name] != after[name]:
            yield RuleChange("reading", b.clause_of(name), name, before[name], after[name])


def _rules(a: RuleSet, b: RuleSet) -> Iterator[RuleChange]:
    left, right = _keyed(a), _keyed(b)
    for key in dict.fromkeys((*left, *right)):
        old, new = left.get(key), right.get(key)
        kind, clause = key[0], key[1]
        if old is None:
            yield RuleChange("rule-added", clause, kind, None, new)
        elif new is None:
            yield RuleChange("rule-removed", clause, kind, old, None)
        else:
            for name in old:
                if old[name] != new[name]:
                    yield RuleChange("value", clause, f"{kind}.{name}", old[name], new[name])


def _keyed(rules: RuleSet) -> dict[tuple[str, str, str], dict[str, Any]]:
    """Return the rules as plain data by what they are about; a number tells apart those about the same."""
    keyed: dict[tuple[str, str, str], dict[str, Any]] = {}
    for rule in rules.rules:
        plain = rule.model_dump(mode="json")
        about = str([plain[name] for name in _ABOUT if name in plain])
        number = sum(key[:2] == (rule.kind, rule.clause) and key[2].startswith(about) for key in keyed)
        keyed[rule.kind, rule.clause, f"{about}{number}"] = plain
    return keyed


def _fields(a: RuleSet, b: RuleSet) -> Iterator[RuleChange]:
    for name in RuleSet.model_fields:
        if name in ("readings", "rules"):
            continue
        before, after = (getattr(rules, name) for rules in (a, b))
        if before == after:
            continue
        if name in ("clauses", "award_law", "questions"):
            yield from _listed(name, before, after)
        else:
            yield RuleChange("value", "", name, to_plain(before), to_plain(after))


def _listed(name: str, before: Any, after: Any) -> Iterator[RuleChange]:
    """Yield the clauses, or regimes of the award law, that stand in one rule set only or differ."""
    left, right = ({each.id: each for each in listed} for listed in (before, after))
    for key in dict.fromkeys((*left, *right)):
        if left.get(key) != right.get(key):
            clause = key if name == "clauses" else ""
            yield RuleChange("value", clause, f"{name}.{key}", to_plain(left.get(key)), to_plain(right.get(key)))


@attrs.frozen
class Discrepancy:
    """One place where a stored result and the one that comes out now are not the same."""

    path: str
    stored: Any
    given: Any


@attrs.frozen
class Verification:
    """Whether a stored assessment is what its facts and rules give, and where it is not."""

    same: bool
    discrepancies: tuple[Discrepancy, ...]

    def explain(self, lang: str) -> str:
        """Return the verdict in words, "vi" or "en"."""
        lines = [word("verified-same" if self.same else "verified-different", lang, count=len(self.discrepancies))]
        lines += [f"- {each.path}: {each.stored!r} → {each.given!r}" for each in self.discrepancies]
        return "\n".join(lines)


def verify(assessment_plain: object, year: ClusterYear, rules: RuleSet) -> Verification:
    """Return whether a stored assessment (``to_plain`` of it) is what the year and the rule set give.

    What was stored is compared; what a newer version says beside it is not. Raises ``TdktError``
    for something that is no assessment as plain data.
    """
    expected = {field.name for field in attrs.fields(Assessment)}
    if not isinstance(assessment_plain, Mapping) or not expected & set(assessment_plain):
        raise TdktError("verify: expected to_plain(assessment), a mapping with the fields of an assessment")
    found = tuple(_differing(assessment_plain, to_plain(assess(year, rules)), ""))
    return Verification(not found, found)


def _differing(stored: Any, now: Any, path: str) -> Iterator[Discrepancy]:
    if isinstance(stored, Mapping) and isinstance(now, Mapping):
        for name, value in stored.items():
            yield from _differing(value, now.get(name, _ABSENT), f"{path}.{name}" if path else str(name))
    elif isinstance(stored, list) and isinstance(now, list) and len(stored) == len(now):
        for place, (old, new) in enumerate(zip(stored, now, strict=True)):
            yield from _differing(old, new, f"{path}[{place}]")
    elif stored != now:
        yield Discrepancy(path, stored, now)

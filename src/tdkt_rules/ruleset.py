"""The rule set: a guidance's rules with their clauses, readings and award law, enough to reproduce a result."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Any, TypeVar, cast

from dateutil.relativedelta import relativedelta
from pydantic import Field, model_validator

from tdkt_rules.award_law import Regime
from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.law import Clause, Reading, Rule, Text
from tdkt_rules.process_rules import EmulationYear
from tdkt_rules.readings import OPTIONS, ReadingChoices
from tdkt_rules.rules import AnyRule
from tdkt_rules.scalars import Day, FrozenDict, Id, Model, Name, Note, PositiveAmount, Problem, doc, fingerprint, refuse

R = TypeVar("R", bound=Rule)


class RuleSet(Model):
    """Bộ quy tắc của một văn bản hướng dẫn, đủ để tái lập kết quả. / The rules of one guidance, enough to reproduce a result."""

    id: Annotated[Id, doc("Mã", "Id")]
    body: Annotated[Id, doc("Cơ quan", "Body", "Mã của địa phương ban hành", "Id of the issuing body")]
    level: Annotated[Text | None, doc("Cấp", "Level", "Cấp của cơ quan ban hành", "Level of the issuing body")] = None
    document: Annotated[Name, doc("Văn bản", "Document", "Số, ký hiệu văn bản", "Number of the document")]
    in_force_from: Annotated[Day, doc("Có hiệu lực từ", "In force from")]
    in_force_until: Annotated[
        Day | None,
        doc(
            "Có hiệu lực đến hết",
            "In force until",
            "Ngày cuối còn hiệu lực; trống: chưa hết",
            "Last day in force; empty: open",
        ),
    ] = None
    legal_basis: Annotated[tuple[Note, ...], doc("Căn cứ", "Legal basis", max_length=50)] = ()
    places: Annotated[
        int,
        doc(
            "Số chữ số thập phân",
            "Decimal places",
            "Làm tròn điểm đến chừng này chữ số",
            "Points are rounded to so many decimals",
            ge=0,
            le=6,
        ),
    ]
    rounding_step: Annotated[
        PositiveAmount | None,
        doc("Bước làm tròn", "Rounding step", "Trống: theo số chữ số thập phân", "Empty: by decimal places"),
    ] = None
    clauses: Annotated[
        tuple[Clause, ...],
        doc(
            "Các điều khoản",
            "Clauses",
            "Nguyên văn, theo thứ tự văn bản",
            "Verbatim, in the document's order",
            min_length=1,
            max_length=1000,
        ),
    ]
    readings: Annotated[
        ReadingChoices,
        doc(
            "Các cách hiểu",
            "Readings",
            "Cách hiểu được chọn; thiếu: mặc định",
            "The option chosen; absent: the default",
        ),
    ] = Field(default=FrozenDict(), validate_default=True)  # pyright: ignore[reportAssignmentType]
    questions: Annotated[
        tuple[Reading, ...],
        doc(
            "Các câu chưa rõ",
            "Questions",
            "Câu hỏi, điều khoản và các cách hiểu",
            "What each reading asks, of which clause, and its options",
            max_length=100,
        ),
    ] = ()
    rules: Annotated[tuple[AnyRule, ...], doc("Các quy tắc", "Rules", max_length=1000)]
    award_law: Annotated[
        tuple[Regime, ...],
        doc(
            "Luật khen thưởng",
            "Award law",
            "Các thời kỳ luật",
            "The regimes with their dates and standards",
            max_length=50,
        ),
    ] = ()

    @model_validator(mode="after")
    def _consistent(self) -> "RuleSet":
        refuse("RuleSet", _problems(self))
        return self

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the canonical JSON of the rule set, in hexadecimal."""
        return fingerprint(self)

    def emulation_year(self, block: str, year: int) -> tuple[date, date]:
        """Return the first and the last day of the emulation year of a block."""
        first = date(year, self.one(EmulationYear, block).first_month, 1)
        return first, first + relativedelta(years=1, days=-1)

    def clause(self, clause_id: str) -> Clause:
        """Return the clause with its verbatim sentence; raise ``TdktError`` for an unknown id."""
        for clause in self.clauses:
            if clause.id == clause_id:
                return clause
        raise unknown_value(f"clause of {self.id}", clause_id, [clause.id for clause in self.clauses])

    def clause_of(self, reading: str) -> str:
        """Return the clause that a reading reads, or "" where the rule set has no question of that id."""
        return next((each.clause for each in self.questions if each.id == reading), "")

    @cached_property
    def applying(self) -> dict[type[Rule], list[Rule]]:
        """The rules that apply under the chosen readings, by kind, in the document's order."""
        chosen: Mapping[str, object] = self.readings
        grouped: dict[type[Rule], list[Rule]] = {}
        for rule in self.rules:
            if all(chosen[reading] == option for reading, option in rule.under.items()):
                grouped.setdefault(type(rule), []).append(rule)
        return grouped

    def of(self, kind: type[R]) -> tuple[R, ...]:
        """Return the rules of one kind that apply under the chosen readings, in the document's order."""
        return tuple(cast("list[R]", self.applying.get(kind, [])))

    def first(self, kind: type[R], block: str | None = None) -> R | None:
        """Return the first rule of one kind (that governs the block), or None where there is none."""
        for rule in self.of(kind):
            if block is None or block in getattr(rule, "blocks", (block,)):
                return rule
        return None

    def one(self, kind: type[R], block: str | None = None) -> R:
        """Return what ``first`` returns; raise ``TdktError`` where the rule set has no such rule."""
        rule = self.first(kind, block)
        if rule is None:
            where = f" for block {block!r}" if block else ""
            raise TdktError(f"rule set {self.id}: no rule {kind.__name__}{where} under its readings; add one")
        return rule


def _problems(rules: RuleSet) -> Iterator[Problem]:
    known = {clause.id for clause in rules.clauses}
    if len(known) < len(rules.clauses):
        yield ("clauses",), "expected each clause id once"
    for place, question in enumerate(rules.questions):
        if question.clause not in known:
            yield ("questions", place, "clause"), f"{question.clause!r} is not among the clauses of the rule set"
        if tuple(option.id for option in question.options) != OPTIONS.get(question.id):
            yield ("questions", place, "options"), f"{question.id!r}: expected {OPTIONS.get(question.id)}"
    for place, rule in enumerate(rules.rules):
        if rule.clause not in known:
            yield ("rules", place, "clause"), f"{rule.clause!r} is not among the clauses of the rule set"
        for reading, option in rule.under.items():
            if option not in OPTIONS.get(reading, ()):
                yield ("rules", place, "under", reading), f"unknown reading or option {option!r}"


def amend(rules: RuleSet, /, *, readings: Mapping[str, str] | None = None, **changes: Any) -> RuleSet:
    """Return the rule set with some readings or fields changed, validated again.

    ``amend(rules, readings={"downgrade-step": "exactly-one"})`` changes one reading; any other
    keyword is a field of ``RuleSet``. Raises ``TdktError`` for an unknown reading, option or
    field, and pydantic's ``ValidationError`` for a malformed value.
    """
    fields = {name: getattr(rules, name) for name in RuleSet.model_fields}
    for name in changes:
        if name not in fields:
            raise unknown_value("amend", name, fields)
    for reading, option in (readings or {}).items():
        if reading not in OPTIONS:
            raise unknown_value("amend: readings", reading, OPTIONS)
        if option not in OPTIONS[reading]:
            raise unknown_value(f"amend: readings[{reading!r}]", option, OPTIONS[reading])
    chosen = {**fields["readings"], **(readings or {})}
    return RuleSet.model_validate({**fields, "readings": chosen, **changes})

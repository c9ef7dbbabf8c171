"""The closed set of rule kinds, and the rule set that carries them with their clauses, readings and award law."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from hashlib import sha256
from typing import Annotated, Any, Literal, TypeVar, cast

from dateutil.relativedelta import relativedelta
from pydantic import Field, StringConstraints, model_validator

from tdkt_rules.award_law import Regime
from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.law import Clause, Text
from tdkt_rules.readings import OPTIONS, ReadingChoices
from tdkt_rules.scalars import (
    Day,
    Flag,
    Frozen,
    FrozenDict,
    Id,
    Model,
    Name,
    Note,
    PositiveAmount,
    Problem,
    doc,
    refuse,
)
from tdkt_rules.vocabulary import AwardId, Block, Body, ConductKind, CriterionKind, EventId, Role, StepId

ClauseId = Annotated[Id, doc("Điều khoản", "Clause", "Câu của văn bản đặt ra quy tắc", "The clause that sets the rule")]
Blocks = Annotated[
    tuple[Block, ...],
    doc("Các khối", "Blocks", "Các khối áp dụng", "The blocks it governs", min_length=1, max_length=3),
]
Under = Annotated[
    dict[Annotated[str, StringConstraints(max_length=80)], Annotated[str, StringConstraints(max_length=80)]],
    doc(
        "Theo cách hiểu",
        "Under readings",
        "Chỉ áp dụng khi các cách hiểu được chọn như vậy",
        "Applies only when these readings have these options",
        max_length=21,
    ),
    Frozen,
]
Month = Annotated[int, Field(ge=1, le=12)]
YearOffset = Annotated[
    int,
    doc(
        "Năm thứ mấy",
        "Year offset",
        "0: năm thi đua; 1: năm sau",
        "0: the emulation year; 1: the year after",
        ge=0,
        le=1,
    ),
]
R = TypeVar("R", bound="Rule")


class Rule(Model):
    """Quy tắc rút ra từ một câu. / What one clause makes the library do."""

    clause: ClauseId
    under: Under = FrozenDict()


class Leadership(Rule):
    """Cụm trưởng và số Cụm phó. / One head and so many deputies."""

    kind: Annotated[Literal["leadership"], doc("Loại", "Kind")] = "leadership"
    deputies_from: Annotated[int, doc("Số Cụm phó ít nhất", "Fewest deputies", ge=0, le=10)]
    deputies_to: Annotated[int, doc("Số Cụm phó nhiều nhất", "Most deputies", ge=0, le=10)]


class Quorum(Rule):
    """Phần thành viên phải dự họp. / The share of the members that must attend."""

    kind: Annotated[Literal["quorum"], doc("Loại", "Kind")] = "quorum"
    part: Annotated[int, doc("Tử số", "Numerator", ge=1, le=100)]
    whole: Annotated[int, doc("Mẫu số", "Denominator", ge=1, le=100)]


class EmulationYear(Rule):
    """Năm thi đua bắt đầu từ ngày đầu của tháng này. / The emulation year starts on the first of this month."""

    kind: Annotated[Literal["emulation-year"], doc("Loại", "Kind")] = "emulation-year"
    blocks: Blocks
    first_month: Annotated[Month, doc("Tháng đầu", "First month")]


class CriteriaForm(Rule):
    """Hình thức của bộ tiêu chí theo khối. / What the criteria of a block must look like."""

    kind: Annotated[Literal["criteria-form"], doc("Loại", "Kind")] = "criteria-form"
    blocks: Blocks
    sets: Annotated[int | None, doc("Số bộ tiêu chí nhỏ", "Number of sets", ge=1, le=500)] = None
    points: Annotated[PositiveAmount | None, doc("Thang điểm", "Scale")] = None
    focal_units: Annotated[tuple[Id, ...], doc("Các đơn vị đầu mối", "Focal units", max_length=500)] = ()


class NoCriteria(Rule):
    """Khối mà văn bản không có tiêu chí. / A block for which the document has no criteria."""

    kind: Annotated[Literal["no-criteria"], doc("Loại", "Kind")] = "no-criteria"
    blocks: Blocks


class VotingBasis(Rule):
    """Kết quả chấm điểm là căn cứ bình xét. / The result under the criteria is the basis of voting."""

    kind: Annotated[Literal["voting-basis"], doc("Loại", "Kind")] = "voting-basis"
    blocks: Blocks


class Scoring(Rule):
    """Cách tính điểm một loại tiêu chí. / How a kind of criterion is scored."""

    kind: Annotated[Literal["scoring"], doc("Loại", "Kind")] = "scoring"
    criterion: Annotated[CriterionKind, doc("Loại tiêu chí", "Kind of criterion")]


class OverPlanBonus(Rule):
    """Điểm thưởng khi vượt kế hoạch. / Bonus points above the plan."""

    kind: Annotated[Literal["over-plan-bonus"], doc("Loại", "Kind")] = "over-plan-bonus"


class CouncilBonus(Rule):
    """Điểm thưởng của Hội đồng. / The Council's bonus points."""

    kind: Annotated[Literal["council-bonus"], doc("Loại", "Kind")] = "council-bonus"


class SelfScoring(Rule):
    """Các đơn vị tự chấm điểm. / The units score themselves."""

    kind: Annotated[Literal["self-scoring"], doc("Loại", "Kind")] = "self-scoring"


class Review(Rule):
    """Rà soát điểm tự chấm, nêu lý do khi khác. / Self-scores are reviewed; a difference has its reason."""

    kind: Annotated[Literal["review"], doc("Loại", "Kind")] = "review"


class Ranking(Rule):
    """Xếp thứ theo điểm của đầu mối và điểm thưởng. / Units are ranked by the focal units' scores and the bonus."""

    kind: Annotated[Literal["ranking"], doc("Loại", "Kind")] = "ranking"


class Standards(Rule):
    """Tiêu chuẩn theo luật thi đua, khen thưởng. / Awards need the standards of the award law."""

    kind: Annotated[Literal["standards"], doc("Loại", "Kind")] = "standards"
    regime: Annotated[
        Id | None,
        doc("Luật ấn định", "Fixed regime", "Trống: luật đang có hiệu lực", "Empty: the law in force on the day"),
    ] = None


class ConductEffect(Rule):
    """Hệ quả của vi phạm đối với khen thưởng. / What misconduct does to awards."""

    kind: Annotated[Literal["conduct-effect"], doc("Loại", "Kind")] = "conduct-effect"
    conduct: Annotated[tuple[ConductKind, ...], doc("Các loại việc", "Kinds of conduct", min_length=1, max_length=6)]
    effect: Annotated[Literal["excluded", "deferred", "downgraded"], doc("Hệ quả", "Effect")]
    any_date: Annotated[
        Flag,
        doc(
            "Bất kể ngày nào",
            "Whatever the date",
            "false: chỉ trong năm thi đua",
            "false: only within the emulation year",
        ),
    ] = False
    only_serious: Annotated[Flag, doc("Chỉ khi nghiêm trọng", "Only when serious")] = False


class Ladder(Rule):
    """Thứ bậc các hình thức khen thưởng, cao nhất trước. / The order of the awards, highest first."""

    kind: Annotated[Literal["ladder"], doc("Loại", "Kind")] = "ladder"
    awards: Annotated[tuple[AwardId, ...], doc("Thứ bậc", "Order", min_length=1, max_length=5)]


class AwardRule(Rule):
    """Ai được đề nghị danh hiệu, hình thức này. / Who may be put forward for an award."""

    kind: Annotated[Literal["award"], doc("Loại", "Kind")] = "award"
    award: Annotated[AwardId, doc("Danh hiệu, hình thức", "Award")]
    goes_to: Annotated[
        Literal["all", "first-of-cluster", "chosen-by-council"],
        doc(
            "Dành cho",
            "Goes to",
            "all: mọi đơn vị đạt; first-of-cluster: một đơn vị của Cụm; chosen-by-council: do Hội đồng chọn",
            "all: every unit that qualifies; first-of-cluster: one of each cluster; chosen-by-council: left to the Council",
        ),
    ]
    nature: Annotated[
        Literal["flag", "form", "title"],
        doc(
            "Tính chất",
            "Nature",
            "flag: cờ thi đua; form: hình thức khen thưởng; title: danh hiệu",
            "flag, form of commendation, or emulation title",
        ),
    ]
    among: Annotated[
        AwardId | None,
        doc(
            "Chọn trong số đạt",
            "Chosen among",
            "Hình thức mà tập thể được chọn phải đạt",
            "The award whose qualifiers it is chosen from",
        ),
    ] = None


class RulingPower(Rule):
    """Ai quyết định điều còn để ngỏ. / Whose ruling settles what is open."""

    kind: Annotated[Literal["ruling-power"], doc("Loại", "Kind")] = "ruling-power"
    settles: Annotated[Literal["discretion", "unknown"], doc("Giải quyết", "Settles")]
    by: Annotated[Body, doc("Cơ quan", "Body")]


class BodyEnded(Rule):
    """Cấp ban hành đã kết thúc. / The level of the issuing body has ended."""

    kind: Annotated[Literal["body-ended"], doc("Loại", "Kind")] = "body-ended"
    from_day: Annotated[Day, doc("Từ ngày", "From")]
    source: Annotated[Text, doc("Căn cứ", "Source")]


class WithinMonths(Model):
    """Trong các tháng này, đến hết tháng cuối. / Within these months, to the end of the last."""

    kind: Annotated[Literal["within-months"], doc("Loại", "Kind")] = "within-months"
    first_month: Annotated[Month, doc("Tháng đầu", "First month")]
    last_month: Annotated[Month, doc("Tháng cuối", "Last month")]
    year_offset: YearOffset = 0


class BeforeDate(Model):
    """Trước một ngày của năm. / Before a day of the year."""

    kind: Annotated[Literal["before-date"], doc("Loại", "Kind")] = "before-date"
    month: Annotated[Month, doc("Tháng", "Month")]
    day: Annotated[int, doc("Ngày", "Day", ge=1, le=31)]
    year_offset: YearOffset = 0


class OnEvent(Model):
    """Vào ngày do cơ quan khác định. / On a day that others fix."""

    kind: Annotated[Literal["on-event"], doc("Loại", "Kind")] = "on-event"
    event: Annotated[EventId, doc("Sự kiện", "Event")]


class BeforeEvent(Model):
    """Số ngày trước một sự kiện. / So many days before an event."""

    kind: Annotated[Literal["before-event"], doc("Loại", "Kind")] = "before-event"
    event: Annotated[EventId, doc("Sự kiện", "Event")]
    days: Annotated[int, doc("Số ngày", "Days", ge=1, le=366)]
    at_latest: Annotated[Flag, doc("Theo cách hiểu “chậm nhất trước”", "Under reading days-before")] = False


class YearsFromEvent(Model):
    """Từ một sự kiện, trong số năm này. / From an event on, for so many years."""

    kind: Annotated[Literal["years-from-event"], doc("Loại", "Kind")] = "years-from-event"
    event: Annotated[EventId, doc("Sự kiện", "Event")]
    years: Annotated[int, doc("Số năm", "Years", ge=1, le=10)]


Timing = Annotated[
    WithinMonths | BeforeDate | OnEvent | BeforeEvent | YearsFromEvent,
    Field(discriminator="kind"),
]


class Due(Rule):
    """Một thời hạn của năm. / A deadline of the year."""

    kind: Annotated[Literal["due"], doc("Loại", "Kind")] = "due"
    step: Annotated[StepId, doc("Bước", "Step")]
    blocks: Blocks
    title: Annotated[Text, doc("Tên", "Title")]
    bearer: Annotated[Role, doc("Bên thực hiện", "Bearer")]
    addressee: Annotated[Role, doc("Bên nhận", "Addressee")]
    timing: Annotated[Timing, doc("Thời gian", "Timing")]


AnyRule = Annotated[
    Leadership
    | Quorum
    | EmulationYear
    | CriteriaForm
    | NoCriteria
    | VotingBasis
    | Scoring
    | OverPlanBonus
    | CouncilBonus
    | SelfScoring
    | Review
    | Ranking
    | Standards
    | ConductEffect
    | Ladder
    | AwardRule
    | RulingPower
    | BodyEnded
    | Due,
    Field(discriminator="kind"),
]


class RuleSet(Model):
    """Bộ quy tắc của một văn bản hướng dẫn, đủ để tái lập kết quả. / The rules of one guidance, enough to reproduce a result."""

    id: Annotated[Id, doc("Mã", "Id")]
    body: Annotated[Id, doc("Cơ quan", "Body", "Mã của địa phương ban hành", "Id of the issuing body")]
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
        text = json.dumps(self.model_dump(mode="json"), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return sha256(text.encode()).hexdigest()

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

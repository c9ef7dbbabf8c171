"""The shape of an award law: regimes with their dates, and standards as conditions over stated achievements."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, model_validator

from tdkt_rules.law import Text
from tdkt_rules.scalars import Count, Day, Flag, Frozen, Id, Model, PositiveAmount, Problem, doc, refuse
from tdkt_rules.vocabulary import AnyAward, AnyRecognition, CountFact, TaskCompletion, YesNoFact


class Stated(Model):
    """Sự việc được xác nhận là có. / A yes-or-no fact that must be yes."""

    kind: Annotated[Literal["stated"], doc("Loại", "Kind")] = "stated"
    fact: Annotated[YesNoFact, doc("Sự việc", "Fact")]


class TaskAmong(Model):
    """Mức hoàn thành nhiệm vụ thuộc các mức nêu. / Completion of tasks is one of these levels."""

    kind: Annotated[Literal["task-among"], doc("Loại", "Kind")] = "task-among"
    values: Annotated[tuple[TaskCompletion, ...], doc("Các mức", "Levels", min_length=1, max_length=4)]


class Share(Model):
    """Tỷ lệ trên số cá nhân. / A count compared with the number of individuals, in whole percent."""

    kind: Annotated[Literal["share"], doc("Loại", "Kind")] = "share"
    fact: Annotated[CountFact, doc("Số đếm", "Count")]
    percent: Annotated[int, doc("Tỷ lệ phần trăm", "Percent", ge=0, le=100)]
    above: Annotated[
        Flag,
        doc(
            "Phải trên tỷ lệ",
            "Must exceed",
            "true: phải trên tỷ lệ; false: từ tỷ lệ trở lên",
            "true: strictly more; false: at least",
        ),
    ] = False


class CountAtLeast(Model):
    """Số đếm từ mức này trở lên. / A count of at least this many."""

    kind: Annotated[Literal["count-at-least"], doc("Loại", "Kind")] = "count-at-least"
    fact: Annotated[CountFact, doc("Số đếm", "Count")]
    count: Annotated[Count, doc("Mức", "Number")]


class CountAtMost(Model):
    """Số đếm không quá mức này. / A count of at most this many."""

    kind: Annotated[Literal["count-at-most"], doc("Loại", "Kind")] = "count-at-most"
    fact: Annotated[CountFact, doc("Số đếm", "Count")]
    count: Annotated[Count, doc("Mức", "Number")]


class RecognisedBefore(Model):
    """Đã được công nhận vào năm trước đó (thành tích năm, chưa bị thu hồi). / Recognised so many years before, annual and not revoked."""

    kind: Annotated[Literal["recognised-before"], doc("Loại", "Kind")] = "recognised-before"
    years: Annotated[int, doc("Số năm trước", "Years before", ge=1, le=20)]
    any_of: Annotated[tuple[AnyRecognition, ...], doc("Một trong các hình thức", "Any of", min_length=1, max_length=50)]


class Meets(Model):
    """Đạt tiêu chuẩn của danh hiệu, hình thức khác. / Meets the standard of another award, given earlier in the regime."""

    kind: Annotated[Literal["meets"], doc("Loại", "Kind")] = "meets"
    award: Annotated[AnyAward, doc("Danh hiệu, hình thức", "Award")]


class UnderReading(Model):
    """Chỉ tính theo một cách hiểu; theo cách khác coi như không đạt. / Counts only under one option; under the others it is not met."""

    kind: Annotated[Literal["under-reading"], doc("Loại", "Kind")] = "under-reading"
    reading: Annotated[Literal["annual-grounds", "consecutive-years"], doc("Cách hiểu", "Reading")]
    option: Annotated[Id, doc("Lựa chọn", "Option")]
    then: Annotated["Condition", doc("Điều kiện", "Condition")]


class AllOf(Model):
    """Tất cả các điều kiện. / All of the conditions."""

    kind: Annotated[Literal["all-of"], doc("Loại", "Kind")] = "all-of"
    of: Annotated[tuple["Condition", ...], doc("Các điều kiện", "Conditions", min_length=1, max_length=50)]


class AnyOf(Model):
    """Một trong các điều kiện. / Any of the conditions."""

    kind: Annotated[Literal["any-of"], doc("Loại", "Kind")] = "any-of"
    of: Annotated[tuple["Condition", ...], doc("Các điều kiện", "Conditions", min_length=1, max_length=50)]


Condition = Annotated[
    Stated | TaskAmong | Share | CountAtLeast | CountAtMost | RecognisedBefore | Meets | UnderReading | AllOf | AnyOf,
    Field(discriminator="kind"),
]


class Standard(Model):
    """Tiêu chuẩn của một danh hiệu, hình thức khen thưởng. / The standard of one award, re-expressed from its article."""

    award: Annotated[AnyAward, doc("Danh hiệu, hình thức", "Award")]
    article: Annotated[Text, doc("Điều luật", "Article")]
    summary: Annotated[Text, doc("Nội dung", "In own words")]
    verified: Annotated[
        Flag,
        doc(
            "Đã kiểm chứng", "Verified", "false: chưa đối chiếu được với văn bản", "false: not checked against the text"
        ),
    ]
    condition: Annotated[AllOf, doc("Điều kiện", "Condition")]


class FlagCap(Model):
    """Số cờ tối đa so với số tập thể đạt tiêu chuẩn. / At most this share of those that meet a standard."""

    award: Annotated[AnyAward, doc("Hình thức", "Award")]
    among: Annotated[AnyAward, doc("Trong số đạt tiêu chuẩn", "Among those that meet the standard of")]
    percent: Annotated[int, doc("Tỷ lệ phần trăm", "Percent", ge=0, le=100)]
    article: Annotated[Text, doc("Điều luật", "Article")]
    verified: Annotated[Flag, doc("Đã kiểm chứng", "Verified")]


class Majority(Model):
    """Tỷ lệ phiếu trên tổng số thành viên Hội đồng. / The share of all members of a council that must be in favour."""

    awards: Annotated[tuple[AnyAward, ...], doc("Các hình thức", "Awards", min_length=1, max_length=50)]
    percent: Annotated[int, doc("Tỷ lệ phần trăm", "Percent", ge=0, le=100)]
    first_day: Annotated[Day, doc("Từ ngày", "From")]
    article: Annotated[Text, doc("Điều luật", "Article")]
    verified: Annotated[Flag, doc("Đã kiểm chứng", "Verified")]


class PrizeTable(Model):
    """Mức tiền thưởng theo số lần lương cơ sở. / Prize money as multiples of the base salary."""

    first_day: Annotated[Day, doc("Từ ngày", "From")]
    article: Annotated[Text, doc("Điều luật", "Article")]
    multiples: Annotated[dict[AnyAward, PositiveAmount], doc("Số lần lương cơ sở", "Multiples"), Frozen]


class BaseSalary(Model):
    """Mức lương cơ sở (đồng). / The base salary in VND."""

    first_day: Annotated[Day, doc("Từ ngày", "From")]
    amount: Annotated[PositiveAmount, doc("Số tiền", "Amount", "Đồng", "In VND")]


class TitleRegistration(Model):
    """Danh hiệu đề nghị phải được đăng ký. / A title asked for must have been registered."""

    awards: Annotated[tuple[AnyAward, ...], doc("Các danh hiệu", "Titles", min_length=1, max_length=50)]
    article: Annotated[Text, doc("Điều luật", "Article")]
    verified: Annotated[Flag, doc("Đã kiểm chứng", "Verified")]


class Regime(Model):
    """Luật thi đua, khen thưởng trong một thời kỳ; không có tiêu chuẩn: văn bản chưa kiểm chứng. / The award law of a period; without standards its text is not verified."""

    id: Annotated[Id, doc("Mã", "Id")]
    name: Annotated[Text, doc("Tên văn bản", "Name")]
    first_day: Annotated[Day, doc("Ngày đầu", "First day")]
    last_day: Annotated[
        Day | None,
        doc("Ngày cuối", "Last day", "Ngày áp dụng cuối cùng, trống: chưa hết", "Last day in force; empty: open"),
    ] = None
    note: Annotated[Text | None, doc("Ghi chú", "Note")] = None
    standards: Annotated[tuple[Standard, ...], doc("Các tiêu chuẩn", "Standards", max_length=50)] = ()
    flag_cap: Annotated[FlagCap | None, doc("Giới hạn số cờ", "Cap of flags")] = None
    majorities: Annotated[tuple[Majority, ...], doc("Tỷ lệ phiếu", "Majorities", max_length=20)] = ()
    registration: Annotated[TitleRegistration | None, doc("Đăng ký danh hiệu", "Registration of titles")] = None
    prizes: Annotated[tuple[PrizeTable, ...], doc("Tiền thưởng", "Prize tables", max_length=20)] = ()
    base_salaries: Annotated[tuple[BaseSalary, ...], doc("Lương cơ sở", "Base salaries", max_length=50)] = ()

    @model_validator(mode="after")
    def _standards_refer_back(self) -> "Regime":
        refuse("Regime", _problems(self))
        return self

    def standard(self, award: str) -> Standard | None:
        """Return the standard of an award, or None where the regime has none."""
        return next((standard for standard in self.standards if standard.award == award), None)


def _problems(regime: Regime) -> Iterator[Problem]:
    known: set[str] = set()
    for place, standard in enumerate(regime.standards):
        for award in _referred(standard.condition):
            if award not in known:
                yield ("standards", place, "condition"), f"refers to {award!r}, whose standard must stand before it"
        if standard.award in known:
            yield ("standards", place, "award"), f"a second standard of {standard.award!r}; expected one an award"
        known.add(standard.award)


def _referred(condition: Condition) -> list[str]:
    match condition:
        case Meets():
            return [condition.award]
        case AllOf() | AnyOf():
            return [award for part in condition.of for award in _referred(part)]
        case UnderReading():
            return _referred(condition.then)
        case _:
            return []

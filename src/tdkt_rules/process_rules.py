"""The rule kinds of a cluster's work: leaders, meetings, deadlines, duties, and the order of the year's steps."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, Self

from dateutil.relativedelta import relativedelta
from pydantic import Field, model_validator

from tdkt_rules.law import Rule, Text
from tdkt_rules.scalars import Flag, Model, Problem, doc, refuse
from tdkt_rules.vocabulary import (
    AgreedMatter,
    AnyBlock,
    AnyEvent,
    AnyMeeting,
    AnyStep,
    Body,
    DossierFact,
    MeetingFact,
    ParticipantRole,
    Role,
    WorkId,
)

Blocks = Annotated[
    tuple[AnyBlock, ...],
    doc("Các khối", "Blocks", "Các khối áp dụng", "The blocks it governs", min_length=1, max_length=50),
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


class EmulationYear(Rule):
    """Năm thi đua bắt đầu từ ngày đầu của tháng này. / The emulation year starts on the first of this month."""

    kind: Annotated[Literal["emulation-year"], doc("Loại", "Kind")] = "emulation-year"
    blocks: Blocks
    first_month: Annotated[Month, doc("Tháng đầu", "First month")]


class Leadership(Rule):
    """Cụm trưởng và số Cụm phó. / One head and so many deputies."""

    kind: Annotated[Literal["leadership"], doc("Loại", "Kind")] = "leadership"
    deputies_from: Annotated[int, doc("Số Cụm phó ít nhất", "Fewest deputies", ge=0, le=10)]
    deputies_to: Annotated[int, doc("Số Cụm phó nhiều nhất", "Most deputies", ge=0, le=10)]
    rotates: Annotated[Flag, doc("Luân phiên", "Rotates")] = False


class Quorum(Rule):
    """Phần thành viên phải dự họp. / The share of the members that must attend."""

    kind: Annotated[Literal["quorum"], doc("Loại", "Kind")] = "quorum"
    part: Annotated[int, doc("Tử số", "Numerator", ge=1, le=100)]
    whole: Annotated[int, doc("Mẫu số", "Denominator", ge=1, le=100)]


def _yearly(month: int, day: int) -> Iterator[Problem]:
    """Yield why a day does not come every year; a common year stands for all."""
    if day > (date(1, month, 1) + relativedelta(day=31)).day:
        yield ("day",), f"{day}/{month} does not come every year; expected a day that every year has"


class WithinMonths(Model):
    """Trong các tháng này, đến hết tháng cuối. / Within these months, to the end of the last."""

    kind: Annotated[Literal["within-months"], doc("Loại", "Kind")] = "within-months"
    first_month: Annotated[Month, doc("Tháng đầu", "First month")]
    last_month: Annotated[Month, doc("Tháng cuối", "Last month")]
    year_offset: YearOffset = 0

    @model_validator(mode="after")
    def _form(self) -> Self:
        if self.last_month < self.first_month:
            refuse("WithinMonths", [(("last_month",), f"before the first month, {self.first_month}")])
        return self


class BeforeDate(Model):
    """Trước một ngày của năm. / Before a day of the year."""

    kind: Annotated[Literal["before-date"], doc("Loại", "Kind")] = "before-date"
    month: Annotated[Month, doc("Tháng", "Month")]
    day: Annotated[int, doc("Ngày", "Day", ge=1, le=31)]
    year_offset: YearOffset = 0

    @model_validator(mode="after")
    def _form(self) -> Self:
        refuse("BeforeDate", _yearly(self.month, self.day))
        return self


class ByDate(Model):
    """Đến hết một ngày của năm. / By a day of the year, that day included."""

    kind: Annotated[Literal["by-date"], doc("Loại", "Kind")] = "by-date"
    month: Annotated[Month, doc("Tháng", "Month")]
    day: Annotated[int, doc("Ngày", "Day", ge=1, le=31)]
    year_offset: YearOffset = 0

    @model_validator(mode="after")
    def _form(self) -> Self:
        refuse("ByDate", _yearly(self.month, self.day))
        return self


class OnEvent(Model):
    """Vào ngày do cơ quan khác định. / On a day that others fix."""

    kind: Annotated[Literal["on-event"], doc("Loại", "Kind")] = "on-event"
    event: Annotated[AnyEvent, doc("Sự kiện", "Event")]


class BeforeEvent(Model):
    """Số ngày trước một sự kiện. / So many days before an event."""

    kind: Annotated[Literal["before-event"], doc("Loại", "Kind")] = "before-event"
    event: Annotated[AnyEvent, doc("Sự kiện", "Event")]
    days: Annotated[int, doc("Số ngày", "Days", ge=1, le=366)]
    at_latest: Annotated[Flag, doc("Theo cách hiểu “chậm nhất trước”", "Under reading days-before")] = False
    working: Annotated[Flag, doc("Tính ngày làm việc", "In working days")] = False


class AfterEvent(Model):
    """Số ngày sau một sự kiện. / So many days after an event."""

    kind: Annotated[Literal["after-event"], doc("Loại", "Kind")] = "after-event"
    event: Annotated[AnyEvent, doc("Sự kiện", "Event")]
    days: Annotated[int, doc("Số ngày", "Days", ge=1, le=366)]
    working: Annotated[Flag, doc("Tính ngày làm việc", "In working days")] = False


class YearsFromEvent(Model):
    """Từ một sự kiện, trong số năm này. / From an event on, for so many years."""

    kind: Annotated[Literal["years-from-event"], doc("Loại", "Kind")] = "years-from-event"
    event: Annotated[AnyEvent, doc("Sự kiện", "Event")]
    years: Annotated[int, doc("Số năm", "Years", ge=1, le=10)]


Timing = Annotated[
    WithinMonths | BeforeDate | ByDate | OnEvent | BeforeEvent | AfterEvent | YearsFromEvent,
    Field(discriminator="kind"),
]


class Due(Rule):
    """Một thời hạn của năm. / A deadline of the year."""

    kind: Annotated[Literal["due"], doc("Loại", "Kind")] = "due"
    step: Annotated[AnyStep, doc("Bước", "Step")]
    blocks: Blocks
    title: Annotated[Text, doc("Tên", "Title")]
    bearer: Annotated[Role, doc("Bên thực hiện", "Bearer")]
    addressee: Annotated[Role, doc("Bên nhận", "Addressee")]
    timing: Annotated[Timing, doc("Thời gian", "Timing")]


ALL_BLOCKS: tuple[AnyBlock, ...] = ("ward", "school", "other")


class Duty(Rule):
    """Nhiệm vụ của một bên. / What one role owes to another, with the deadline that it is due by, if any."""

    kind: Annotated[Literal["duty"], doc("Loại", "Kind")] = "duty"
    bearer: Annotated[Role, doc("Bên thực hiện", "Bearer")]
    addressee: Annotated[Role, doc("Bên nhận", "Addressee")]
    action: Annotated[Text, doc("Việc phải làm", "Action")]
    deadline: Annotated[AnyStep | None, doc("Thời hạn", "Deadline", "Mã thời hạn", "Id of the deadline")] = None
    blocks: Blocks = ALL_BLOCKS


class Step(Rule):
    """Một bước của năm và các bước phải xong trước. / A step of the year, and the steps that come before it."""

    kind: Annotated[Literal["step"], doc("Loại", "Kind")] = "step"
    step: Annotated[WorkId, doc("Bước", "Step")]
    blocks: Blocks = ALL_BLOCKS
    bearer: Annotated[Role, doc("Bên thực hiện", "Bearer")]
    after: Annotated[tuple[WorkId, ...], doc("Sau các bước", "After", max_length=20)] = ()


class Registration(Rule):
    """Đăng ký thi đua với từng nơi nhận. / Registration with each of its addressees."""

    kind: Annotated[Literal["registration"], doc("Loại", "Kind")] = "registration"
    step: Annotated[AnyStep, doc("Bước", "Step")]
    addressees: Annotated[tuple[Literal["council", "head"], ...], doc("Nơi nhận", "Addressees", min_length=1)]
    also_at: Annotated[AnyMeeting | None, doc("Cũng làm tại hội nghị", "Also done at the conference")] = None


class Consent(Rule):
    """Việc phải xong trước khi họp. / What must be dated by the day of a meeting."""

    kind: Annotated[Literal["consent"], doc("Loại", "Kind")] = "consent"
    meetings: Annotated[tuple[AnyMeeting, ...], doc("Các cuộc họp", "Meetings", min_length=1)]
    matter: Annotated[
        AgreedMatter | None,
        doc("Nội dung", "Matter", "Họp nào thống nhất nội dung này cũng tính", "Any meeting that agrees on it counts"),
    ] = None
    facts: Annotated[tuple[MeetingFact, ...], doc("Các việc", "Facts", min_length=1)]


class Composition(Rule):
    """Thành phần hội nghị. / Who takes part in a conference."""

    kind: Annotated[Literal["composition"], doc("Loại", "Kind")] = "composition"
    meetings: Annotated[tuple[AnyMeeting, ...], doc("Các hội nghị", "Conferences", min_length=1)]
    roles: Annotated[tuple[ParticipantRole, ...], doc("Đại biểu", "Roles")]
    unit_roles: Annotated[tuple[ParticipantRole, ...], doc("Đại biểu của mỗi đơn vị", "Roles of every unit")]


class Agenda(Rule):
    """Nội dung phải thống nhất tại hội nghị. / What a conference has to agree."""

    kind: Annotated[Literal["agenda"], doc("Loại", "Kind")] = "agenda"
    meeting: Annotated[AnyMeeting, doc("Hội nghị", "Conference")]
    matter: Annotated[AgreedMatter, doc("Nội dung", "Matter")]


class Attendance(Rule):
    """Các thành viên dự đầy đủ. / The members attend every meeting."""

    kind: Annotated[Literal["attendance"], doc("Loại", "Kind")] = "attendance"


class Expected(Rule):
    """Việc phải có trước hội nghị tổng kết. / What is held or agreed before the year's last conference."""

    kind: Annotated[Literal["expected"], doc("Loại", "Kind")] = "expected"
    meeting: Annotated[AnyMeeting, doc("Cuộc họp", "Meeting")]
    matter: Annotated[AgreedMatter | None, doc("Nội dung", "Matter")] = None
    before: Annotated[AnyMeeting, doc("Trước hội nghị", "Before the conference")]


class Preparation(Rule):
    """Họp trù bị và các báo cáo trước hội nghị. / The meeting and the reports that prepare a conference."""

    kind: Annotated[Literal["preparation"], doc("Loại", "Kind")] = "preparation"
    meeting: Annotated[AnyMeeting, doc("Cuộc họp", "Meeting")]
    matter: Annotated[AgreedMatter, doc("Nội dung", "Matter")]
    facts: Annotated[tuple[MeetingFact, ...], doc("Các báo cáo", "Reports", min_length=1)]
    before: Annotated[AnyMeeting, doc("Trước hội nghị", "Before the conference")]


class Consultation(Rule):
    """Thông báo, thống nhất với đơn vị trước khi báo cáo. / Units are told and agree before the scores are reported."""

    kind: Annotated[Literal["consultation"], doc("Loại", "Kind")] = "consultation"
    step: Annotated[AnyStep, doc("Báo cáo", "Report")]
    facts: Annotated[tuple[DossierFact, ...], doc("Các việc", "Facts", min_length=1)]


class Referral(Rule):
    """Điều chưa thống nhất được báo cáo để quyết định. / Matters not agreed are referred to a body, which decides."""

    kind: Annotated[Literal["referral"], doc("Loại", "Kind")] = "referral"
    to: Annotated[Body, doc("Cơ quan", "Body")]

"""What the cluster's meetings did, what they left open, and the rulings on it (A.I.3, A.II.3)."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Annotated

from pydantic import model_validator

from tdkt_rules.criteria import Criterion
from tdkt_rules.scalars import Amount, Count, Day, Id, Model, Note, Problem, doc, refuse
from tdkt_rules.vocabulary import AgreedMatter, AnyAward, AnyMeeting, Body, ParticipantRole, RulingMatter

Reason = Annotated[Note | None, doc("Lý do", "Reason")]


class Participant(Model):
    """Đại biểu dự hội nghị. / A participant of a conference (A.II.3.1)."""

    role: Annotated[ParticipantRole, doc("Tư cách", "Role")]
    unit: Annotated[Id | None, doc("Đơn vị", "Unit")] = None


class Disagreement(Model):
    """Ý kiến chưa thống nhất trong Cụm. / A matter that the cluster could not agree on (A.I.3)."""

    matter: Annotated[RulingMatter, doc("Về việc", "Matter")]
    unit: Annotated[Id | None, doc("Đơn vị liên quan", "Unit concerned")] = None
    criterion: Annotated[Id | None, doc("Tiêu chí liên quan", "Criterion concerned")] = None
    opinions: Annotated[Note | None, doc("Các ý kiến", "Opinions")] = None
    reported_to_council_on: Annotated[Day | None, doc("Báo cáo Hội đồng", "Reported to the Council")] = None
    announced_on: Annotated[Day | None, doc("Thông báo cho thành viên", "Outcome announced to the members")] = None


class Vote(Model):
    """Kết quả bỏ phiếu của Hội đồng. / A vote of the Council on one unit; written votes of absent members count."""

    matter: Annotated[AnyAward, doc("Về hình thức", "On the award")]
    cluster: Annotated[Id, doc("Cụm", "Cluster")]
    unit: Annotated[Id, doc("Đơn vị", "Unit")]
    on: Annotated[Day, doc("Ngày", "Day")]
    members: Annotated[Count, doc("Tổng số thành viên", "All members")]
    in_favour: Annotated[Count, doc("Số phiếu đồng ý", "In favour")]


class Decision(Model):
    """Quyết định khen thưởng đã ban hành. / An award that was decided."""

    award: Annotated[AnyAward, doc("Hình thức", "Award")]
    cluster: Annotated[Id, doc("Cụm", "Cluster")]
    unit: Annotated[Id, doc("Đơn vị", "Unit")]
    on: Annotated[Day, doc("Ngày", "Day")]
    number: Annotated[Note | None, doc("Số quyết định", "Number")] = None


class Meeting(Model):
    """Cuộc họp, hội nghị của Cụm; trường trống: chưa nêu. / A meeting of the cluster; empty: not stated."""

    kind: Annotated[AnyMeeting, doc("Loại", "Kind")]
    on: Annotated[Day, doc("Ngày", "Day")]
    present: Annotated[tuple[Id, ...] | None, doc("Đơn vị dự họp", "Units present", max_length=5000)] = None
    participants: Annotated[tuple[Participant, ...] | None, doc("Đại biểu", "Participants", max_length=5000)] = None
    agreed: Annotated[tuple[AgreedMatter, ...] | None, doc("Nội dung thống nhất", "Agreed", max_length=100)] = None
    disagreements: Annotated[
        tuple[Disagreement, ...] | None, doc("Ý kiến chưa thống nhất", "Matters not agreed", max_length=1000)
    ] = None
    reported_to_council_member_on: Annotated[Day | None, doc("Báo cáo thành viên Hội đồng", "Council member told")] = (
        None
    )
    council_member_consented_on: Annotated[
        Day | None, doc("Thành viên Hội đồng đồng ý", "Council member consented")
    ] = None
    content_agreed_on: Annotated[Day | None, doc("Thống nhất nội dung", "Content agreed")] = None
    time_agreed_on: Annotated[Day | None, doc("Thống nhất thời gian", "Time agreed")] = None
    reported_to_standing_agency_on: Annotated[
        Day | None, doc("Báo cáo cơ quan thường trực", "Standing agency told")
    ] = None


class Ruling(Model):
    """Quyết định về điều còn để ngỏ. / A decision on what is left open (A.I.3, B.III.2)."""

    matter: Annotated[RulingMatter, doc("Về việc", "Matter")]
    unit: Annotated[
        Id | None,
        doc(
            "Đơn vị",
            "Unit",
            "Cờ: đơn vị được chọn; điểm: đơn vị được chấm; việc khác có thể trống",
            "For the flag the unit chosen, for points the unit scored; may be empty for other matters",
        ),
    ] = None
    by: Annotated[Body, doc("Cơ quan", "By")]
    on: Annotated[Day | None, doc("Ngày", "Day")] = None
    reason: Reason = None
    cluster: Annotated[
        Id | None, doc("Cụm", "Cluster", "Khi quyết định về nhiều Cụm", "Where it is about many clusters")
    ] = None
    award: Annotated[
        AnyAward | None, doc("Hình thức", "Award", "Với quyết định về chỉ tiêu", "For a ruling on a quota")
    ] = None
    criterion: Annotated[
        Id | None, doc("Tiêu chí", "Criterion", "Với quyết định về điểm", "For a ruling on points")
    ] = None
    points: Annotated[Amount | None, doc("Điểm", "Points", "Với quyết định về điểm", "For a ruling on points")] = None

    @model_validator(mode="after")
    def _form(self) -> "Ruling":
        refuse("Ruling", _ruling_problems(self))
        return self


_NEEDED: Mapping[str, tuple[str, ...]] = {
    "flag": ("unit",),
    "points": ("unit", "criterion", "points"),
    "quota": ("cluster", "unit", "award"),
    "government-flag": ("cluster", "unit"),
    "special": ("cluster", "unit"),
    "reopen": ("unit",),
}


def _ruling_problems(ruling: Ruling) -> Iterator[Problem]:
    needed = _NEEDED.get(ruling.matter, ())
    for name in needed:
        if getattr(ruling, name) is None:
            yield (name,), f"a ruling on {ruling.matter!r} needs it; state the {name}"
    for name in ("criterion", "points"):
        if ruling.matter != "points" and getattr(ruling, name) is not None:
            yield (name,), f"a ruling on {ruling.matter!r} has none; leave it out, or rule on 'points'"


def subject_problems(
    subject: Ruling | Disagreement, members: AbstractSet[str], criteria: Mapping[str, Criterion]
) -> Iterator[Problem]:
    """Yield, with its path, a unit, a criterion or points of a ruling or a disagreement that the year does not have."""
    if subject.unit is not None and subject.unit not in members:
        yield ("unit",), f"{subject.unit!r} is no member unit"
    criterion = criteria.get(subject.criterion or "")
    if subject.criterion is not None and criterion is None:
        yield ("criterion",), f"{subject.criterion!r} is not in the criteria book"
    if isinstance(subject, Ruling) and criterion and (subject.points or 0) > criterion.points:
        yield ("points",), f"above the maximum; expected 0 to {criterion.points}"

"""What we are told: the cluster, the figures and the conduct of its units, and all of one year."""

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated

from pydantic import Field, model_validator

from tdkt_rules.criteria import CriteriaBook, Criterion, repeated
from tdkt_rules.entries import Entry, Leader, entry_problems
from tdkt_rules.meetings import Meeting, Ruling, subject_problems
from tdkt_rules.scalars import (
    Amount,
    Count,
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
    Year,
    YearKey,
    doc,
    fingerprint,
    refuse,
)
from tdkt_rules.vocabulary import (
    AnyAward,
    AnyBlock,
    AnyConduct,
    AnyDone,
    AnyEvent,
    AnyRecognition,
    Basis,
    TaskCompletion,
)


class Unit(Model):
    """Đơn vị thành viên. / A member unit."""

    id: Annotated[Id, doc("Mã đơn vị", "Unit id")]
    name: Annotated[Name, doc("Tên đơn vị", "Unit name")]
    type: Annotated[
        Id | None,
        doc("Loại đơn vị", "Type of unit", "Khi tiêu chí khác nhau theo loại", "Where criteria differ by type"),
    ] = None


class Cluster(Model):
    """Cụm thi đua. / An emulation cluster (A.I.1, A.I.2)."""

    id: Annotated[Id, doc("Mã Cụm", "Cluster id")]
    name: Annotated[Name, doc("Tên Cụm", "Cluster name")]
    block: Annotated[
        AnyBlock,
        doc("Khối", "Block", "ward: khối phường; school: khối trường; other: khối khác", "ward, school or other"),
    ]
    units: Annotated[tuple[Unit, ...], doc("Các đơn vị thành viên", "Member units", min_length=1, max_length=500)]
    head: Annotated[Id, doc("Cụm trưởng", "Head", "Mã đơn vị Cụm trưởng", "Id of the head's unit")]
    deputies: Annotated[
        tuple[Id, ...],
        doc("Các Cụm phó", "Deputies", "Mã các đơn vị Cụm phó", "Ids of the deputies' units", max_length=100),
    ] = ()
    term_from: Annotated[Day | None, doc("Ngày bắt đầu nhiệm kỳ", "Start of the term")] = None
    council_member: Annotated[Note | None, doc("Thành viên Hội đồng theo dõi Cụm", "Council member in charge")] = None
    established_by: Annotated[Note | None, doc("Quyết định thành lập", "Established by")] = None

    @model_validator(mode="after")
    def _form(self) -> "Cluster":
        refuse("Cluster", _cluster_problems(self))
        return self


class Bonus(Model):
    """Điểm thưởng của Hội đồng. / Bonus points of the Council (B.II.2.3)."""

    points: Annotated[Amount, doc("Điểm", "Points")]
    reason: Annotated[Note, doc("Lý do", "Reason")]


class Adjustment(Model):
    """Điều chỉnh điểm, có lý do. / Points added or taken, with a reason."""

    points: Annotated[PositiveAmount, doc("Điểm", "Points")]
    takes: Annotated[Flag, doc("Trừ điểm", "Takes", "true: trừ; false: cộng", "true: taken off; false: added")] = False
    reason: Annotated[Note, doc("Lý do", "Reason", min_length=1)]


class ConductFinding(Model):
    """Vụ việc ảnh hưởng đến xét khen thưởng. / A case that bears on awards (B.III.1)."""

    kind: Annotated[AnyConduct, doc("Loại việc", "Kind")]
    on: Annotated[Day, doc("Ngày tính vụ việc", "Day on which it counts")]
    required_by: Annotated[Note | None, doc("Cơ quan yêu cầu", "Required by")] = None
    serious: Annotated[Flag | None, doc("Nghiêm trọng", "Serious", "Trống: chưa nêu", "Empty: not stated")] = None
    note: Annotated[Note | None, doc("Ghi chú", "Note")] = None


class PastAward(Model):
    """Danh hiệu, hình thức đã đạt. / A past recognition."""

    award: Annotated[AnyRecognition, doc("Danh hiệu, hình thức", "Award")]
    basis: Annotated[
        Basis,
        doc("Loại thành tích", "Basis", "annual: năm; sudden: đột xuất; themed: chuyên đề", "annual, sudden or themed"),
    ] = "annual"
    revoked: Annotated[Flag, doc("Đã thu hồi", "Revoked")] = False


class Achievements(Model):
    """Thành tích của năm; trường trống: chưa nêu. / The year's achievements; empty: not stated."""

    task_completion: Annotated[TaskCompletion | None, doc("Mức hoàn thành nhiệm vụ", "Completion of tasks")] = None
    targets_exceeded: Annotated[Flag | None, doc("Hoàn thành vượt mức chỉ tiêu", "Targets exceeded")] = None
    outstanding_example: Annotated[Flag | None, doc("Mô hình, nhân tố mới tiêu biểu", "Outstanding example")] = None
    outstanding_in_movement: Annotated[
        Flag | None, doc("Xuất sắc tiêu biểu trong phong trào", "Outstanding in the movement")
    ] = None
    sudden_achievement: Annotated[Flag | None, doc("Thành tích đột xuất", "Sudden achievement")] = None
    contribution: Annotated[Flag | None, doc("Đóng góp cho sự phát triển", "Contribution to development")] = None
    regular_movement: Annotated[Flag | None, doc("Phong trào thường xuyên", "Regular movement")] = None
    internal_unity: Annotated[Flag | None, doc("Nội bộ đoàn kết", "Internal unity")] = None
    individuals: Annotated[Count | None, doc("Số cá nhân", "Individuals")] = None
    individuals_completed: Annotated[Count | None, doc("Cá nhân hoàn thành nhiệm vụ", "Individuals who completed")] = (
        None
    )
    advanced_labourers: Annotated[Count | None, doc("Lao động tiên tiến", "Advanced labourers (LĐTT)")] = None
    grassroots_fighters: Annotated[Count | None, doc("Chiến sĩ thi đua cơ sở", "Grassroots fighters (CSTĐCS)")] = None
    disciplined: Annotated[Count | None, doc("Bị kỷ luật từ cảnh cáo trở lên", "Disciplined, cảnh cáo or more")] = None
    history: Annotated[
        dict[YearKey, Annotated[tuple[AnyRecognition | PastAward, ...], Field(max_length=100)]],
        doc(
            "Khen thưởng các năm trước",
            "Past years",
            "Năm không có: chưa biết; danh sách trống: không có",
            "An absent year is unknown; an empty list says there was none",
            max_length=100,
        ),
        Frozen,
    ] = FrozenDict()


class Registered(Model):
    """Nội dung đã đăng ký thi đua. / What a unit registered (A.II.2.3.a)."""

    titles: Annotated[tuple[AnyAward, ...], doc("Danh hiệu, hình thức", "Titles and awards", max_length=50)] = ()
    models: Annotated[tuple[Note, ...], doc("Mô hình", "Models", max_length=100)] = ()
    themes: Annotated[tuple[Note, ...], doc("Chuyên đề", "Themes", max_length=100)] = ()


class Dossier(Model):
    """Hồ sơ thi đua của một đơn vị. / What is stated of one unit."""

    unit: Annotated[Id, doc("Đơn vị", "Unit")]
    entries: Annotated[tuple[Entry, ...], doc("Kết quả theo tiêu chí", "Entries", max_length=5000)] = ()
    council_bonus: Annotated[tuple[Bonus, ...], doc("Điểm thưởng của Hội đồng", "Council bonus", max_length=1000)] = ()
    adjustments: Annotated[tuple[Adjustment, ...], doc("Điều chỉnh điểm", "Adjustments", max_length=1000)] = ()
    conduct: Annotated[
        tuple[ConductFinding, ...] | None,
        doc(
            "Vi phạm",
            "Conduct",
            "Trống: chưa ai nêu; danh sách trống: đã xem, không có",
            "Empty: nobody has said; an empty list: looked at, nothing found",
            max_length=1000,
        ),
    ] = None
    achievements: Annotated[Achievements | None, doc("Thành tích", "Achievements")] = None
    registered_with_council_on: Annotated[
        Day | None, doc("Ngày đăng ký với Hội đồng", "Registered with the Council")
    ] = None
    registered_with_head_on: Annotated[Day | None, doc("Ngày đăng ký với Cụm trưởng", "Registered with the head")] = (
        None
    )
    registered: Annotated[Registered | None, doc("Nội dung đăng ký", "What it registered")] = None
    received_on: Annotated[Day | None, doc("Ngày nhận hồ sơ", "Dossier received")] = None
    informed_on: Annotated[Day | None, doc("Ngày thông báo kết quả", "Told of its result")] = None
    agreed_on: Annotated[Day | None, doc("Ngày thống nhất kết quả", "Agreed to its result")] = None


class ClusterYear(Model):
    """Toàn bộ dữ kiện của một Cụm trong một năm thi đua. / All that is stated of one cluster in one emulation year."""

    cluster: Annotated[Cluster, doc("Cụm thi đua", "Cluster")]
    year: Annotated[
        Year,
        doc("Năm", "Year", "Khối trường: năm bắt đầu năm học", "For schools the year in which the school year begins"),
    ]
    criteria: Annotated[CriteriaBook, doc("Bộ tiêu chí", "Criteria")]
    dossiers: Annotated[tuple[Dossier, ...], doc("Hồ sơ các đơn vị", "Dossiers", max_length=500)]
    events: Annotated[
        dict[AnyEvent, Day], doc("Ngày do cơ quan khác định", "Days that others fix", max_length=50), Frozen
    ] = FrozenDict()
    done: Annotated[
        dict[AnyDone, Day], doc("Việc đã làm, ngày", "Steps done, with their day", max_length=50), Frozen
    ] = FrozenDict()
    meetings: Annotated[tuple[Meeting, ...], doc("Các cuộc họp", "Meetings", max_length=1000)] = ()
    rulings: Annotated[tuple[Ruling, ...], doc("Các quyết định", "Rulings", max_length=1000)] = ()
    leaders: Annotated[
        dict[Id, Leader],
        doc(
            "Mức dẫn đầu đã chốt",
            "Leaders that are settled",
            "Trống: tính từ các hồ sơ",
            "Empty: taken from the dossiers",
            max_length=1000,
        ),
        Frozen,
    ] = FrozenDict()

    @model_validator(mode="after")
    def _form(self) -> "ClusterYear":
        refuse("ClusterYear", _year_problems(self))
        return self

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the canonical JSON of the facts, in hexadecimal."""
        return fingerprint(self)


def _cluster_problems(cluster: Cluster) -> Iterator[Problem]:
    members = {unit.id for unit in cluster.units}
    for place, name in repeated(unit.id for unit in cluster.units):
        yield ("units", place, "id"), f"unit {name!r} stands twice; expected each id once"
    if cluster.head not in members:
        yield ("head",), f"{cluster.head!r} is no member unit; expected the id of one of the units"
    for place, name in enumerate(cluster.deputies):
        if name not in members or name in cluster.deputies[:place]:
            yield ("deputies", place), f"{name!r}: expected the id of one of the units, each deputy once"


def _year_problems(year: ClusterYear) -> Iterator[Problem]:
    members = {unit.id for unit in year.cluster.units}
    if year.criteria.block != year.cluster.block:
        yield ("criteria", "block"), f"{year.criteria.block!r}; expected the cluster's, {year.cluster.block!r}"
    if year.criteria.year != year.year:
        yield ("criteria", "year"), f"{year.criteria.year}; expected the year's, {year.year}"
    for place, name in repeated(dossier.unit for dossier in year.dossiers):
        yield ("dossiers", place, "unit"), f"{name!r} has two dossiers; expected one"
    criteria = {item.id: item for part in year.criteria.sets for item in part.criteria}
    for place, dossier in enumerate(year.dossiers):
        if dossier.unit not in members:
            yield ("dossiers", place, "unit"), f"{dossier.unit!r} is no member unit"
        for path, message in entry_problems(dossier.entries, criteria):
            yield ("dossiers", place, *path), message
    yield from _reference_problems(year, members, criteria)
    yield from _type_problems(year)


def _type_problems(year: ClusterYear) -> Iterator[Problem]:
    types = {unit.id: unit.type for unit in year.cluster.units}
    limited = {item.id: item.unit_types for part in year.criteria.sets for item in part.criteria if item.unit_types}
    for place, dossier in enumerate(year.dossiers):
        for number, entry in enumerate(dossier.entries):
            wanted = limited.get(entry.criterion)
            if wanted and entry.kind != "not_assigned" and types.get(dossier.unit) not in wanted:
                path = ("dossiers", place, "entries", number, "criterion")
                yield path, f"{entry.criterion!r} is for units of type {', '.join(wanted)}; leave the entry out"


def _reference_problems(year: ClusterYear, members: set[str], criteria: dict[str, Criterion]) -> Iterator[Problem]:
    for name in year.leaders:
        if name not in criteria or criteria[name].kind != "relative":
            yield ("leaders", name), "expected the id of a relative criterion of the book"
    for place, ruling in enumerate(year.rulings):
        if ruling.cluster not in (None, year.cluster.id):
            yield ("rulings", place, "cluster"), f"{ruling.cluster!r}; expected this year's, {year.cluster.id!r}"
        for path, message in subject_problems(ruling, members, criteria):
            yield ("rulings", place, *path), message
    for place, meeting in enumerate(year.meetings):
        for number, disagreement in enumerate(meeting.disagreements or ()):
            for path, message in subject_problems(disagreement, members, criteria):
                yield ("meetings", place, "disagreements", number, *path), message

"""The criteria and scale of one year, as issued (B.I)."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from tdkt_rules.intervals import Interval, cover_problems
from tdkt_rules.scalars import (
    Amount,
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
    doc,
    refuse,
)
from tdkt_rules.vocabulary import AnyAward, AnyBlock, Body, CriterionKind


class StepBonus(Model):
    """Thưởng theo từng bước vượt kế hoạch. / Points for every full step above the plan."""

    kind: Annotated[Literal["per-step"], doc("Loại", "Kind")] = "per-step"
    step_percent: Annotated[PositiveAmount, doc("Bước, phần trăm", "Step in percent")]
    points: Annotated[Amount, doc("Điểm mỗi bước", "Points a step")]
    cap: Annotated[Amount | None, doc("Mức trần", "Cap")] = None


class ProportionalBonus(Model):
    """Thưởng theo tỷ lệ vượt kế hoạch. / Rate x points x excess."""

    kind: Annotated[Literal["proportional"], doc("Loại", "Kind")] = "proportional"
    rate: Annotated[Amount, doc("Hệ số", "Rate")]
    cap: Annotated[Amount | None, doc("Mức trần", "Cap")] = None


class FixedBonus(Model):
    """Thưởng một mức khi đạt tỷ lệ. / Fixed points from a percentage of the plan on."""

    kind: Annotated[Literal["fixed"], doc("Loại", "Kind")] = "fixed"
    from_percent: Annotated[Amount, doc("Từ phần trăm", "From percent", ge=100)]
    points: Annotated[Amount, doc("Điểm", "Points")]


class AccumulatingBonus(Model):
    """Thưởng mỗi bước phần trăm trên một mức, có trần. / Points for every full step above a level, up to a cap."""

    kind: Annotated[Literal["accumulating"], doc("Loại", "Kind")] = "accumulating"
    from_percent: Annotated[Amount, doc("Trên mức, phần trăm", "Above, in percent")]
    step_percent: Annotated[PositiveAmount, doc("Bước, phần trăm", "Step in percent")]
    points: Annotated[Amount, doc("Điểm mỗi bước", "Points a step")]
    cap: Annotated[Amount | None, doc("Mức trần", "Cap")] = None


class Tier(Model):
    """Một bậc thưởng. / One tier of a bonus."""

    from_percent: Annotated[Amount, doc("Từ mức, phần trăm", "From, in percent")]
    points: Annotated[Amount, doc("Điểm", "Points")]


class TierBonus(Model):
    """Thưởng theo bậc cao nhất đạt được, không cộng dồn; chỉ khi đủ điểm chuẩn. / The highest tier reached and no other; only with the full base."""

    kind: Annotated[Literal["tiers"], doc("Loại", "Kind")] = "tiers"
    tiers: Annotated[tuple[Tier, ...], doc("Các bậc", "Tiers", min_length=1, max_length=50)]


CriterionBonus = Annotated[
    StepBonus | ProportionalBonus | FixedBonus | AccumulatingBonus | TierBonus, Field(discriminator="kind")
]


class Band(Interval):
    """Một bậc điểm. / One band and its points."""

    points: Annotated[Amount, doc("Điểm", "Points")]


class CountScale(Model):
    """Số lần nhân điểm, đến điểm tối đa. / Points for each occurrence, up to the maximum."""

    kind: Annotated[Literal["count"], doc("Loại", "Kind")] = "count"
    each: Annotated[PositiveAmount, doc("Điểm mỗi lần", "Points each")]


class DeductionScale(Model):
    """Trừ điểm theo số lần, có mức trừ tối đa. / From the maximum down, for every full number of occurrences."""

    kind: Annotated[Literal["deduction"], doc("Loại", "Kind")] = "deduction"
    each: Annotated[PositiveAmount, doc("Điểm trừ mỗi lần", "Points off each time")]
    per: Annotated[PositiveAmount, doc("Cho mỗi", "For every full")] = Decimal(1)
    most: Annotated[Amount | None, doc("Trừ nhiều nhất", "At most")] = None


class BandScale(Model):
    """Điểm theo bậc của số liệu. / Points by the band of a figure."""

    kind: Annotated[Literal["bands"], doc("Loại", "Kind")] = "bands"
    bands: Annotated[
        tuple[Band, ...], doc("Các bậc", "Bands", "Từ thấp đến cao", "Lowest first", min_length=1, max_length=100)
    ]

    @model_validator(mode="after")
    def _form(self) -> Self:
        refuse("BandScale", cover_problems("bands", self.bands))
        return self


class LatenessScale(Model):
    """Điểm theo số ngày trễ hạn. / Points by the days of delay."""

    kind: Annotated[Literal["lateness"], doc("Loại", "Kind")] = "lateness"
    bands: Annotated[tuple[Band, ...], doc("Các bậc, ngày", "Bands in days", min_length=1, max_length=100)]

    @model_validator(mode="after")
    def _form(self) -> Self:
        refuse("LatenessScale", cover_problems("bands", self.bands))
        return self


class TableScale(Model):
    """Điểm theo bảng quy mô và tỷ lệ. / Points by the class of a size and the class of a figure."""

    kind: Annotated[Literal["table"], doc("Loại", "Kind")] = "table"
    sizes: Annotated[tuple[Interval, ...], doc("Các nhóm quy mô", "Size classes", min_length=1, max_length=50)]
    figures: Annotated[tuple[Interval, ...], doc("Các nhóm số liệu", "Figure classes", min_length=1, max_length=50)]
    points: Annotated[
        tuple[Annotated[tuple[Amount, ...], Field(max_length=50)], ...],
        doc("Điểm", "Points", "Mỗi nhóm quy mô một hàng", "One row a size class", max_length=50),
    ]

    @model_validator(mode="after")
    def _form(self) -> Self:
        refuse("TableScale", _table_problems(self))
        return self


Scale = Annotated[CountScale | DeductionScale | BandScale | LatenessScale | TableScale, Field(discriminator="kind")]
_SCALED = ("count", "deduction", "bands", "lateness", "table")


class Criterion(Model):
    """Tiêu chí. / A criterion."""

    id: Annotated[Id, doc("Mã tiêu chí", "Criterion id")]
    name: Annotated[Name, doc("Tên tiêu chí", "Criterion name")]
    kind: Annotated[
        CriterionKind,
        doc(
            "Loại",
            "Kind",
            "plan: theo kế hoạch; reverse: tính ngược; judged: định tính",
            "plan, reverse (inverse) or judged (qualitative)",
        ),
    ]
    points: Annotated[PositiveAmount, doc("Điểm tối đa", "Maximum points")]
    bonus: Annotated[CriterionBonus | None, doc("Điểm thưởng khi vượt kế hoạch", "Bonus above the plan")] = None
    uncapped: Annotated[
        Flag,
        doc(
            "Không giới hạn ở điểm tối đa",
            "Not held at the maximum",
            "Chỉ với loại theo kế hoạch",
            "For kind plan only",
        ),
    ] = False
    unit_types: Annotated[
        tuple[Id, ...],
        doc("Loại đơn vị áp dụng", "Types of unit", "Trống: mọi đơn vị", "Empty: every unit", max_length=50),
    ] = ()
    aggregate: Annotated[
        Literal["sum", "mean"] | None,
        doc("Gộp điểm của nhiều bên", "Aggregate of several scorers", "Chỉ với loại định tính", "For kind judged only"),
    ] = None
    scale: Annotated[
        Scale | None, doc("Cách tính điểm", "Scale", "Với các loại tính theo thang", "For the kinds that have one")
    ] = None

    @model_validator(mode="after")
    def _form(self) -> "Criterion":
        refuse("Criterion", _criterion_problems(self))
        return self


class CriteriaSet(Model):
    """Bộ tiêu chí nhỏ của một đơn vị đầu mối. / The criteria of one focal unit."""

    id: Annotated[Id, doc("Mã bộ tiêu chí", "Set id")]
    name: Annotated[Name, doc("Tên bộ tiêu chí", "Set name")]
    focal_unit: Annotated[Id, doc("Đơn vị đầu mối", "Focal unit")]
    criteria: Annotated[tuple[Criterion, ...], doc("Các tiêu chí", "Criteria", max_length=1000)]
    parent: Annotated[Id | None, doc("Thuộc mục", "Part of", "Mã mục cấp trên", "Id of the set above")] = None
    points: Annotated[
        Amount | None,
        doc("Điểm của mục", "Points", "Phải bằng tổng các phần", "Must be the sum of its parts"),
    ] = None
    cap: Annotated[
        Amount | None, doc("Mức trần của mục", "Cap", "Điểm của mục không quá", "At most so many points")
    ] = None
    weight: Annotated[
        PositiveAmount, doc("Hệ số", "Weight", "Điểm của mục nhân với", "Its points count so many times")
    ] = Decimal(1)


class CriteriaBook(Model):
    """Bộ tiêu chí và thang điểm của một năm. / The criteria and scale of one year (B.I)."""

    id: Annotated[Id, doc("Mã", "Id")]
    name: Annotated[Name, doc("Tên", "Name")]
    block: Annotated[AnyBlock, doc("Khối", "Block")]
    year: Annotated[Year, doc("Năm", "Year")]
    sets: Annotated[tuple[CriteriaSet, ...], doc("Các bộ tiêu chí nhỏ", "Sets", max_length=500)]
    bonus_cap: Annotated[Amount | None, doc("Trần điểm thưởng vượt kế hoạch", "Cap of over-plan bonus")] = None
    award_bonuses: Annotated[
        dict[AnyAward, PositiveAmount],
        doc("Điểm thưởng khi đã được khen", "Bonus for awards won in the year", max_length=50),
        Frozen,
    ] = FrozenDict()
    total_cap: Annotated[
        Amount | None, doc("Trần tổng điểm", "Cap of the total", "Kể cả điểm thưởng", "Bonus included")
    ] = None
    issued_by: Annotated[Body | None, doc("Cơ quan ban hành", "Issued by")] = None
    decision: Annotated[Note | None, doc("Quyết định", "Decision")] = None
    issued_on: Annotated[Day | None, doc("Ngày ban hành", "Issued on")] = None

    @model_validator(mode="after")
    def _form(self) -> "CriteriaBook":
        refuse("CriteriaBook", _book_problems(self))
        return self


def _criterion_problems(criterion: Criterion) -> Iterator[Problem]:
    if criterion.bonus is not None and criterion.kind not in ("plan", "reverse"):
        yield ("bonus",), f"a {criterion.kind} criterion has no plan, so it takes no bonus; leave it out"
    if criterion.uncapped and criterion.kind != "plan":
        yield ("uncapped",), f"a {criterion.kind} criterion cannot pass its maximum; leave it out"
    if criterion.aggregate is not None and criterion.kind != "judged":
        yield ("aggregate",), f"a {criterion.kind} criterion has one figure; leave it out"
    wanted = criterion.kind if criterion.kind in _SCALED else None
    given = criterion.scale.kind if criterion.scale else None
    if wanted != given:
        yield ("scale",), f"{given!r}; expected the scale of a {criterion.kind} criterion: {wanted or 'none'}"
    for place, points in enumerate(_scale_points(criterion.scale)):
        if points > criterion.points:
            yield ("scale", place), f"{points} is above the maximum of the criterion, {criterion.points}"


def _scale_points(scale: Scale | None) -> list[Decimal]:
    match scale:
        case BandScale() | LatenessScale():
            return [band.points for band in scale.bands]
        case TableScale():
            return [points for row in scale.points for points in row]
        case _:
            return []


def _table_problems(table: TableScale) -> Iterator[Problem]:
    yield from cover_problems("sizes", table.sizes)
    yield from cover_problems("figures", table.figures)
    if len(table.points) != len(table.sizes):
        yield ("points",), f"{len(table.points)} rows; expected one for each of {len(table.sizes)} size classes"
    for place, row in enumerate(table.points):
        if len(row) != len(table.figures):
            yield ("points", place), f"{len(row)} points; expected one for each of {len(table.figures)} figure classes"


def repeated(ids: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield, with its place, every id that stood before."""
    seen: set[str] = set()
    for place, name in enumerate(ids):
        if name in seen:
            yield place, name
        seen.add(name)


def _book_problems(book: CriteriaBook) -> Iterator[Problem]:
    for place, name in repeated(part.id for part in book.sets):
        yield ("sets", place, "id"), f"set {name!r} stands twice; expected each id once"
    places = [(i, j, item.id) for i, part in enumerate(book.sets) for j, item in enumerate(part.criteria)]
    for place, name in repeated(name for _, _, name in places):
        i, j, _ = places[place]
        yield ("sets", i, "criteria", j, "id"), f"criterion {name!r} stands twice; expected each id once in the book"
    yield from _tree_problems(book)


def _tree_problems(book: CriteriaBook) -> Iterator[Problem]:
    """Yield what is wrong with the tree of sets: an unknown parent, a circle, points that are not the sum of the parts."""
    sets = {part.id: part for part in book.sets}
    for place, part in enumerate(book.sets):
        above, seen = part, {part.id}
        while above.parent is not None and above.parent in sets and above.parent not in seen:
            above = sets[above.parent]
            seen.add(above.id)
        if above.parent is not None:
            yield ("sets", place, "parent"), f"{above.parent!r}: expected the id of a set that is not below this one"
            return
    for place, part in enumerate(book.sets):
        whole = points_of(part, book.sets)
        if part.points is not None and part.points != whole:
            yield ("sets", place, "points"), f"{part.points}; expected the sum of its parts, {whole}"


def points_of(part: CriteriaSet, sets: Sequence[CriteriaSet]) -> Decimal:
    """Return the maximum of a set: its criteria and the sets below it, each within its cap and by its weight."""
    own = sum((item.points for item in part.criteria), Decimal(0))
    below = (each for each in sets if each.parent == part.id)
    held = ((points_of(each, sets), each) for each in below)
    return own + sum(
        ((points if each.cap is None else min(points, each.cap)) * each.weight for points, each in held), Decimal(0)
    )

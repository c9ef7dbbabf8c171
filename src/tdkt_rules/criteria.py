"""The criteria and scale of one year, as issued (B.I)."""

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal

from pydantic import Field, model_validator

from tdkt_rules.scalars import Amount, Day, Id, Model, Name, Note, PositiveAmount, Problem, Year, doc, refuse
from tdkt_rules.vocabulary import Block, Body, CriterionKind


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


CriterionBonus = Annotated[StepBonus | ProportionalBonus | FixedBonus, Field(discriminator="kind")]


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

    @model_validator(mode="after")
    def _form(self) -> "Criterion":
        if self.kind == "judged" and self.bonus is not None:
            refuse("Criterion", [(("bonus",), "a judged criterion has no plan, so it takes no bonus; leave it out")])
        return self


class CriteriaSet(Model):
    """Bộ tiêu chí nhỏ của một đơn vị đầu mối. / The criteria of one focal unit."""

    id: Annotated[Id, doc("Mã bộ tiêu chí", "Set id")]
    name: Annotated[Name, doc("Tên bộ tiêu chí", "Set name")]
    focal_unit: Annotated[Id, doc("Đơn vị đầu mối", "Focal unit")]
    criteria: Annotated[tuple[Criterion, ...], doc("Các tiêu chí", "Criteria", max_length=1000)]


class CriteriaBook(Model):
    """Bộ tiêu chí và thang điểm của một năm. / The criteria and scale of one year (B.I)."""

    id: Annotated[Id, doc("Mã", "Id")]
    name: Annotated[Name, doc("Tên", "Name")]
    block: Annotated[Block, doc("Khối", "Block")]
    year: Annotated[Year, doc("Năm", "Year")]
    sets: Annotated[tuple[CriteriaSet, ...], doc("Các bộ tiêu chí nhỏ", "Sets", max_length=500)]
    bonus_cap: Annotated[Amount | None, doc("Trần điểm thưởng vượt kế hoạch", "Cap of over-plan bonus")] = None
    issued_by: Annotated[Body | None, doc("Cơ quan ban hành", "Issued by")] = None
    decision: Annotated[Note | None, doc("Quyết định", "Decision")] = None
    issued_on: Annotated[Day | None, doc("Ngày ban hành", "Issued on")] = None

    @model_validator(mode="after")
    def _form(self) -> "CriteriaBook":
        refuse("CriteriaBook", _book_problems(self))
        return self


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

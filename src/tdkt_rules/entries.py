"""What is stated of one unit under one criterion: figures, answers, deliveries, judgements (B.II)."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, model_validator

from tdkt_rules.criteria import Criterion, repeated
from tdkt_rules.meetings import Reason
from tdkt_rules.scalars import Amount, Day, Flag, Id, Model, Note, PositiveAmount, Problem, doc, refuse


class Measure(Model):
    """Số liệu thực hiện so với kế hoạch. / A figure against its plan (B.II.1.1, B.II.1.2)."""

    kind: Annotated[Literal["measure"], doc("Loại", "Kind")] = "measure"
    criterion: Annotated[Id, doc("Tiêu chí", "Criterion")]
    plan: Annotated[Amount, doc("Kế hoạch", "Plan")]
    reported: Annotated[Amount, doc("Đơn vị báo cáo", "Reported by the unit")]
    verified: Annotated[Amount | None, doc("Đơn vị đầu mối xác nhận", "Verified by the focal unit")] = None
    reason: Reason = None


class BodyScore(Model):
    """Điểm của một bên chấm. / The score that one body gives."""

    by: Annotated[Note, doc("Bên chấm", "Scored by", min_length=1)]
    points: Annotated[Amount, doc("Điểm", "Points")]
    weight: Annotated[PositiveAmount, doc("Hệ số", "Weight")] = Decimal(1)


class Judgement(Model):
    """Điểm tự chấm và điểm rà soát của tiêu chí định tính. / Self-score and review of a judged criterion (B.II.1.3)."""

    kind: Annotated[Literal["judgement"], doc("Loại", "Kind")] = "judgement"
    criterion: Annotated[Id, doc("Tiêu chí", "Criterion")]
    self_points: Annotated[Amount, doc("Điểm tự chấm", "Self-score")]
    reviewed_points: Annotated[Amount | None, doc("Điểm rà soát", "Reviewed points")] = None
    reviewed_by: Annotated[Note | None, doc("Bên rà soát", "Reviewed by")] = None
    scores: Annotated[
        tuple[BodyScore, ...],
        doc(
            "Điểm của từng bên",
            "Scores of several bodies",
            "Khi chưa có điểm rà soát",
            "Where no reviewed points are stated",
            max_length=100,
        ),
    ] = ()
    documents: Annotated[tuple[Note, ...], doc("Văn bản minh chứng", "Documents", max_length=1000)] = ()
    reason: Reason = None


class Figure(Model):
    """Số liệu không có kế hoạch: số lần, tỷ lệ, mức. / A figure without a plan: a count, a rate, a level."""

    kind: Annotated[Literal["figure"], doc("Loại", "Kind")] = "figure"
    criterion: Annotated[Id, doc("Tiêu chí", "Criterion")]
    reported: Annotated[Amount, doc("Đơn vị báo cáo", "Reported by the unit")]
    verified: Annotated[Amount | None, doc("Đơn vị đầu mối xác nhận", "Verified by the focal unit")] = None
    size: Annotated[Amount | None, doc("Quy mô", "Size", "Với bảng hai chiều", "For a two-key table")] = None
    waived: Annotated[Amount, doc("Số lần được miễn trừ", "Occurrences waived", "Phải nêu lý do", "Needs a reason")] = (
        Decimal(0)
    )
    reason: Reason = None

    @model_validator(mode="after")
    def _form(self) -> "Figure":
        if self.waived and not (self.reason or "").strip():
            refuse("Figure", [(("reason",), "occurrences are waived with a reason; state it")])
        return self


class Answer(Model):
    """Trả lời có hay không. / An answer, yes or no."""

    kind: Annotated[Literal["answer"], doc("Loại", "Kind")] = "answer"
    criterion: Annotated[Id, doc("Tiêu chí", "Criterion")]
    reported: Annotated[Flag, doc("Đơn vị trả lời", "The unit's answer")]
    verified: Annotated[Flag | None, doc("Đơn vị đầu mối xác nhận", "Verified by the focal unit")] = None
    reason: Reason = None


class Delivery(Model):
    """Ngày nộp so với thời hạn. / A day of delivery against its last day."""

    kind: Annotated[Literal["delivery"], doc("Loại", "Kind")] = "delivery"
    criterion: Annotated[Id, doc("Tiêu chí", "Criterion")]
    due: Annotated[Day, doc("Thời hạn", "Last day")]
    reported: Annotated[Day, doc("Đơn vị báo cáo", "Reported by the unit")]
    verified: Annotated[Day | None, doc("Đơn vị đầu mối xác nhận", "Verified by the focal unit")] = None
    reason: Reason = None


class Leader(Model):
    """Mức dẫn đầu của Cụm ở một tiêu chí. / The best of the cluster in a criterion, with a plan and without one."""

    plan: Annotated[PositiveAmount | None, doc("Kế hoạch của đơn vị dẫn đầu", "Plan of the best")] = None
    actual: Annotated[Amount | None, doc("Thực hiện của đơn vị dẫn đầu", "Actual of the best")] = None
    without_plan: Annotated[Amount | None, doc("Mức cao nhất không có kế hoạch", "Best actual without a plan")] = None


class NotAssigned(Model):
    """Tiêu chí không giao cho đơn vị. / A criterion not assigned to the unit."""

    kind: Annotated[Literal["not_assigned"], doc("Loại", "Kind")] = "not_assigned"
    criterion: Annotated[Id, doc("Tiêu chí", "Criterion")]
    reason: Annotated[Note, doc("Lý do", "Reason")]


Entry = Annotated[Measure | Judgement | Figure | Answer | Delivery | NotAssigned, Field(discriminator="kind")]

_FITTING: dict[str, tuple[str, ...]] = {
    "plan": ("measure",),
    "reverse": ("measure",),
    "judged": ("judgement",),
    "yes-no": ("answer",),
    "count": ("figure",),
    "deduction": ("figure",),
    "bands": ("figure",),
    "lateness": ("delivery",),
    "table": ("figure",),
    "relative": ("measure", "figure"),
}


def entry_problems(entries: Sequence[Entry], criteria: Mapping[str, Criterion]) -> Iterator[Problem]:
    """Yield, with its path, every entry that does not fit the criteria (unknown, repeated, wrong kind, too high)."""
    for place, name in repeated(entry.criterion for entry in entries):
        yield ("entries", place, "criterion"), f"criterion {name!r} has two entries; expected one"
    for place, entry in enumerate(entries):
        criterion = criteria.get(entry.criterion)
        if criterion is None:
            yield ("entries", place, "criterion"), f"{entry.criterion!r} is not in the criteria book"
        elif entry.kind != "not_assigned" and entry.kind not in _FITTING[criterion.kind]:
            expected = " or ".join(repr(kind) for kind in _FITTING[criterion.kind])
            yield ("entries", place, "kind"), f"{criterion.id!r} is {criterion.kind}; expected {expected}"
        elif isinstance(entry, Judgement):
            for path, message in _review_problems(entry, criterion):
                yield ("entries", place, *path), message


def _review_problems(entry: Judgement, criterion: Criterion) -> Iterator[Problem]:
    if (entry.reviewed_points or 0) > criterion.points:
        yield ("reviewed_points",), f"above the maximum; expected 0 to {criterion.points}"
    if entry.scores and criterion.aggregate is None:
        yield (
            ("scores",),
            f"{criterion.id!r} has no aggregate; state reviewed_points, or how the scores are taken together",
        )
    if criterion.aggregate == "sum" and sum((each.points for each in entry.scores), Decimal(0)) > criterion.points:
        yield ("scores",), f"together above the maximum; expected 0 to {criterion.points}"
    for place, each in enumerate(entry.scores):
        if each.points > criterion.points:
            yield ("scores", place, "points"), f"above the maximum; expected 0 to {criterion.points}"

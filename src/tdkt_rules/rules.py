"""The closed set of rule kinds: what one clause of a guidance makes the library do."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from tdkt_rules.intervals import Interval, cover_problems
from tdkt_rules.law import Rule, Text
from tdkt_rules.process_rules import (
    Agenda,
    Attendance,
    Blocks,
    Composition,
    Consent,
    Consultation,
    Due,
    Duty,
    EmulationYear,
    Expected,
    Leadership,
    Preparation,
    Quorum,
    Referral,
    Registration,
    Step,
)
from tdkt_rules.scalars import Amount, Day, Flag, Id, Model, PositiveAmount, doc, refuse
from tdkt_rules.vocabulary import AnyAward, AnyConduct, Body, CriterionKind


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
    conduct: Annotated[tuple[AnyConduct, ...], doc("Các loại việc", "Kinds of conduct", min_length=1, max_length=50)]
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
    awards: Annotated[tuple[AnyAward, ...], doc("Thứ bậc", "Order", min_length=1, max_length=50)]


class AwardRule(Rule):
    """Ai được đề nghị danh hiệu, hình thức này. / Who may be put forward for an award."""

    kind: Annotated[Literal["award"], doc("Loại", "Kind")] = "award"
    award: Annotated[AnyAward, doc("Danh hiệu, hình thức", "Award")]
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
        AnyAward | None,
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


class CouncilList(Rule):
    """Cơ quan thống nhất danh sách trong tổng chỉ tiêu. / The body that settles the list within the total quotas."""

    kind: Annotated[Literal["council-list"], doc("Loại", "Kind")] = "council-list"
    by: Annotated[Body, doc("Cơ quan", "Body")]


class CitySubmission(Rule):
    """Cơ quan quyết định trình cấp trên trường hợp đặc biệt. / The body that submits special cases to the level above."""

    kind: Annotated[Literal["city-submission"], doc("Loại", "Kind")] = "city-submission"
    by: Annotated[Body, doc("Cơ quan", "Body")]


class Grade(Interval):
    """Một mức xếp loại. / One grade and the totals that give it."""

    id: Annotated[Id, doc("Mã", "Id")]
    name: Annotated[Text, doc("Tên", "Name")]


class Gate(Model):
    """Mục hoặc tiêu chí phải đạt tỷ lệ tối thiểu. / A set or a criterion that must reach a least share of its maximum."""

    of: Annotated[Id, doc("Mục hoặc tiêu chí", "Set or criterion")]
    least_percent: Annotated[Amount, doc("Ít nhất, phần trăm", "At least, in percent")]
    effect: Annotated[
        Literal["one-lower", "not-graded"],
        doc("Nếu không đạt", "If it is not reached", "Hạ một mức, hoặc không xếp loại", "One grade lower, or no grade"),
    ]


class Grading(Rule):
    """Xếp loại theo tổng điểm. / Grades by the total."""

    kind: Annotated[Literal["grading"], doc("Loại", "Kind")] = "grading"
    by: Annotated[
        Literal["total", "percent"],
        doc("Theo", "By", "Tổng điểm, hoặc phần trăm điểm tối đa", "The total, or its percentage of the maximum"),
    ] = "total"
    clipped: Annotated[Flag, doc("Không quá điểm tối đa", "Held at the maximum")] = False
    grades: Annotated[
        tuple[Grade, ...], doc("Các mức", "Grades", "Từ thấp đến cao", "Lowest first", min_length=1, max_length=50)
    ]
    gates: Annotated[tuple[Gate, ...], doc("Điều kiện", "Gates", max_length=100)] = ()

    @model_validator(mode="after")
    def _form(self) -> Self:
        refuse("Grading", cover_problems("grades", self.grades))
        return self


class BodyEnded(Rule):
    """Cấp ban hành đã kết thúc. / The level of the issuing body has ended."""

    kind: Annotated[Literal["body-ended"], doc("Loại", "Kind")] = "body-ended"
    from_day: Annotated[Day, doc("Từ ngày", "From")]
    source: Annotated[Text, doc("Căn cứ", "Source")]


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
    | CouncilList
    | CitySubmission
    | Grading
    | Due
    | Duty
    | Step
    | Registration
    | Consent
    | Composition
    | Agenda
    | Attendance
    | Expected
    | Preparation
    | Consultation
    | Referral,
    Field(discriminator="kind"),
]

"""The closed list of readings and options that the engines can act on; what they mean in law stands in the documents."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal, get_args, get_type_hints

from pydantic import BeforeValidator, ConfigDict
from typing_extensions import TypedDict

from tdkt_rules.scalars import Frozen, doc

Readings = TypedDict(
    "Readings",
    {
        "reverse-formula": Annotated[
            Literal["plan-over-actual", "two-minus-ratio", "all-or-nothing"],
            doc("Điểm tiêu chí tính ngược khi vượt kế hoạch", "Points of an inverse criterion above its plan"),
        ],
        "reverse-excess": Annotated[
            Literal["share-of-plan", "none"],
            doc("Mức vượt của tiêu chí tính ngược", "Over-fulfilment of an inverse criterion"),
        ],
        "zero-plan": Annotated[Literal["unknown", "full", "zero"], doc("Kế hoạch bằng 0", "A plan of 0")],
        "rounding": Annotated[Literal["criterion", "total"], doc("Làm tròn ở đâu", "Where to round")],
        "unequal-maximum": Annotated[
            Literal["as-is", "share-of-maximum"], doc("Điểm tối đa khác nhau", "Unequal maxima")
        ],
        "unreviewed-judgement": Annotated[
            Literal["unknown", "self-points-stand"],
            doc("Điểm tự chấm chưa rà soát", "A self-score that nobody reviewed"),
        ],
        "bonus-sources": Annotated[
            Literal["both", "council-only"], doc("Nguồn điểm thưởng được tính", "Which bonus counts")
        ],
        "award-ladder": Annotated[
            Literal["flag-first", "title-before-form"], doc("Thứ bậc khen thưởng", "Order of the awards")
        ],
        "downgrade-step": Annotated[Literal["next-met", "exactly-one"], doc("Hạ một mức", "One level lower")],
        "downgrade-period": Annotated[
            Literal["emulation-year", "any-date"], doc("Thời gian xét việc hạ mức", "Period of a downgrade")
        ],
        "serious-scope": Annotated[
            Literal["wrongdoing-only", "all-three"], doc("Phạm vi chữ “nghiêm trọng”", "Scope of “serious”")
        ],
        "annual-grounds": Annotated[
            Literal["annual-only", "any-ground"], doc("Căn cứ khen thưởng năm", "Grounds of an annual award")
        ],
        "consecutive-years": Annotated[Literal["mixed", "same"], doc("Hai năm liên tục", "Two consecutive years")],
        "most-excellent": Annotated[
            Literal["highest-total", "cluster-vote"], doc("“Xuất sắc nhất”", "“Most excellent”")
        ],
        "one-award-per-unit": Annotated[
            Literal["highest", "form-and-title"], doc("Một hay hai khen thưởng", "Form and title together")
        ],
        "award-law-reference": Annotated[
            Literal["law-in-force", "as-named"], doc("Luật khen thưởng áp dụng", "Which award law")
        ],
        "before-date": Annotated[Literal["exclusive", "inclusive"], doc("“Trước ngày”", "“Before” a date")],
        "days-before": Annotated[
            Literal["calendar", "clear-days"], doc("“Chậm nhất trước 03 ngày”", "“At the latest 3 days before”")
        ],
        "school-year": Annotated[
            Literal["september-august", "june-may"], doc("Năm thi đua khối trường", "Emulation year of schools")
        ],
        "term-end": Annotated[
            Literal["day-before", "same-day"], doc("Ngày cuối nhiệm kỳ", "Last day of a one-year term")
        ],
        "criteria-authority": Annotated[
            Literal["council-issues", "cluster-agrees"], doc("Ai ban hành tiêu chí", "Who issues the criteria")
        ],
    },
)
# An unknown reading is refused, never ignored.
setattr(Readings, "__pydantic_config__", ConfigDict(extra="forbid"))  # noqa: B010

OPTIONS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {name: get_args(options) for name, options in get_type_hints(Readings).items()}
)


def _with_defaults(given: Any) -> Any:
    defaults = {name: options[0] for name, options in OPTIONS.items()}
    return defaults | dict(given) if isinstance(given, Mapping) else given


ReadingChoices = Annotated[Readings, BeforeValidator(_with_defaults), Frozen]

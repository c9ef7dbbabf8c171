"""The closed lists of ids that facts and rules share; their labels are in ``labels``."""

import re
from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from tdkt_rules.labels import LABELS

_LONGEST_ID = 80

Block = Literal["ward", "school", "other"]
CriterionKind = Literal[
    "plan", "reverse", "judged", "yes-no", "count", "deduction", "bands", "lateness", "table", "relative"
]
AwardId = Literal[
    "co-thi-dua-chinh-phu",
    "co-thi-dua-thanh-pho",
    "bang-khen-thanh-pho",
    "tap-the-lao-dong-xuat-sac",
    "tap-the-lao-dong-tien-tien",
]
Recognition = Literal[
    "co-thi-dua-chinh-phu",
    "co-thi-dua-thanh-pho",
    "bang-khen-thanh-pho",
    "tap-the-lao-dong-xuat-sac",
    "tap-the-lao-dong-tien-tien",
    "hoan-thanh-xuat-sac",
]
Basis = Literal["annual", "sudden", "themed"]
ConductKind = Literal[
    "kiem-diem-sau", "buc-xuc-du-luan", "tieu-cuc", "tham-nhung", "sai-pham-nghiem-trong", "dang-xem-xet"
]
TaskCompletion = Literal["excellent", "good", "completed", "not-completed"]
YesNoFact = Literal[
    "targets_exceeded",
    "outstanding_example",
    "outstanding_in_movement",
    "sudden_achievement",
    "contribution",
    "regular_movement",
    "internal_unity",
]
CountFact = Literal["individuals", "individuals_completed", "advanced_labourers", "grassroots_fighters", "disciplined"]
MeetingKind = Literal[
    "hoi-nghi-trien-khai", "ky-giao-uoc", "hoi-nghi-so-ket", "hop-tru-bi", "hoi-nghi-tong-ket", "hoi-nghi-khac"
]
AgreedMatter = Literal["scores", "criteria", "regulations", "pact", "nominations"]
MeetingFact = Literal[
    "reported_to_council_member_on",
    "council_member_consented_on",
    "content_agreed_on",
    "time_agreed_on",
    "reported_to_standing_agency_on",
]
DossierFact = Literal["informed_on", "agreed_on"]
ParticipantRole = Literal[
    "council-member", "home-affairs-leader", "home-affairs-officer", "unit-council-chair", "unit-officer", "guest"
]
Role = Literal[
    "cluster", "head", "deputy", "member", "assisting-staff", "home-affairs", "focal-unit", "council", "council-member"
]
StepId = Literal[
    "dang-ky-thi-dua",
    "hoi-nghi-trien-khai",
    "hoi-nghi-so-ket",
    "bao-cao-so-ket",
    "bao-cao-tong-ket",
    "hop-tru-bi",
    "bao-cao-ket-qua-cham-diem",
    "hoi-nghi-tong-ket",
    "ho-so-khen-thuong",
    "nhiem-ky",
]
EventId = Literal[
    "dang-ky-thi-dua",
    "hoi-nghi-trien-khai",
    "hoi-nghi-so-ket",
    "bao-cao-so-ket",
    "bao-cao-tong-ket",
    "hop-tru-bi",
    "bao-cao-ket-qua-cham-diem",
    "hoi-nghi-tong-ket",
    "ho-so-khen-thuong",
    "nhiem-ky",
    "bat-dau-nhiem-ky",
]
DoneId = Literal[
    "hoi-nghi-trien-khai",
    "hoi-nghi-so-ket",
    "bao-cao-so-ket",
    "bao-cao-tong-ket",
    "hop-tru-bi",
    "bao-cao-ket-qua-cham-diem",
    "hoi-nghi-tong-ket",
    "ho-so-khen-thuong",
]
WorkId = Literal[
    "bo-tieu-chi",
    "dang-ky-thi-dua",
    "hoi-nghi-trien-khai",
    "ky-giao-uoc",
    "hoi-nghi-so-ket",
    "bao-cao-so-ket",
    "tu-cham-diem",
    "so-lieu-dau-moi",
    "ra-soat",
    "thong-bao-ket-qua",
    "thong-nhat-ket-qua",
    "hop-tru-bi",
    "bao-cao-hop-tru-bi",
    "bao-cao-ket-qua-cham-diem",
    "hoi-nghi-tong-ket",
    "suy-ton",
    "bao-cao-tong-ket",
    "ho-so-khen-thuong",
]
Body = Literal["council", "cluster"]
RulingMatter = Literal[
    "flag",
    "points",
    "scores",
    "criteria",
    "regulations",
    "pact",
    "nominations",
    "quota",
    "government-flag",
    "special",
    "reopen",
]
Roll = Literal["none", "next-working-day", "previous-working-day"]
Language = Literal["vi", "en"]

_LOCAL = re.compile(r"local:[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)


def is_local(name: str) -> bool:
    """Return whether an id belongs to one guidance alone."""
    return _LOCAL.fullmatch(name) is not None


def _or_local(ids: tuple[str, ...]) -> tuple[BeforeValidator, WithJsonSchema]:
    """Return what admits these ids and those of one guidance, which say so, so that a slip in an id stays a slip."""

    def known(value: object) -> object:
        if isinstance(value, str) and (value in ids or (is_local(value) and len(value) <= _LONGEST_ID)):
            return value
        listed = ", ".join(ids)
        raise PydanticCustomError(
            "unknown_id", "expected one of: {listed}; or an id of one guidance, as 'local:...'", {"listed": listed}
        )

    labels = {name: dict(zip(("vi", "en"), LABELS[name], strict=True)) for name in ids}
    either = [{"enum": list(ids)}, {"pattern": f"^{_LOCAL.pattern}$", "maxLength": _LONGEST_ID}]
    return BeforeValidator(known), WithJsonSchema({"type": "string", "anyOf": either, "x-labels": labels})


AnyBlock = Annotated[str, *_or_local(get_args(Block))]
AnyAward = Annotated[str, *_or_local(get_args(AwardId))]
AnyRecognition = Annotated[str, *_or_local(get_args(Recognition))]
AnyConduct = Annotated[str, *_or_local(get_args(ConductKind))]
AnyMeeting = Annotated[str, *_or_local(get_args(MeetingKind))]
AnyStep = Annotated[str, *_or_local(get_args(StepId))]
AnyEvent = Annotated[str, *_or_local(get_args(EventId))]
AnyDone = Annotated[str, *_or_local(get_args(DoneId))]

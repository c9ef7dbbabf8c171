"""The closed lists of ids that facts and rules share; their labels are in ``labels``."""

from typing import Literal

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

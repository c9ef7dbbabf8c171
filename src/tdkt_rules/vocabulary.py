"""The closed lists of ids that facts and rules share, and the official label of each id."""

from typing import Final, Literal

from tdkt_rules.law import Text

Block = Literal["ward", "school", "other"]
CriterionKind = Literal["plan", "reverse", "judged"]
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
RulingMatter = Literal["flag", "points", "scores", "criteria", "regulations", "pact", "nominations"]
Roll = Literal["none", "next-working-day", "previous-working-day"]
Language = Literal["vi", "en"]

LABELS: Final[dict[str, Text]] = {
    "ward": Text(vi="khối phường", en="ward block"),
    "school": Text(vi="khối trường", en="school block"),
    "other": Text(vi="khối khác", en="other block"),
    "co-thi-dua-chinh-phu": Text(vi="Cờ thi đua của Chính phủ", en="Government emulation flag"),
    "co-thi-dua-thanh-pho": Text(
        vi="Cờ “Đơn vị xuất sắc phong trào thi đua” của UBND Thành phố",
        en="City flag “Excellent unit of the emulation movement”",
    ),
    "bang-khen-thanh-pho": Text(
        vi="Bằng khen của Chủ tịch UBND Thành phố", en="Certificate of merit of the city chairman"
    ),
    "tap-the-lao-dong-xuat-sac": Text(vi="Tập thể lao động xuất sắc", en="Excellent labour collective"),
    "tap-the-lao-dong-tien-tien": Text(vi="Tập thể lao động tiên tiến", en="Advanced labour collective"),
    "hoan-thanh-xuat-sac": Text(vi="Hoàn thành xuất sắc nhiệm vụ", en="Excellent completion of tasks"),
    "kiem-diem-sau": Text(vi="bị Quận ủy, UBND quận yêu cầu kiểm điểm sâu", en="in-depth self-criticism required"),
    "buc-xuc-du-luan": Text(vi="có vụ việc gây bức xúc trong dư luận", en="case causing public outrage"),
    "tieu-cuc": Text(vi="vụ việc tiêu cực", en="negative case"),
    "tham-nhung": Text(vi="tham nhũng", en="corruption"),
    "sai-pham-nghiem-trong": Text(vi="sai phạm nghiêm trọng", en="serious wrongdoing"),
    "dang-xem-xet": Text(
        vi="dấu hiệu sai phạm, cơ quan có thẩm quyền đang xem xét, giải quyết",
        en="signs of violation under examination by a competent authority",
    ),
    "task_completion": Text(vi="mức hoàn thành nhiệm vụ", en="completion of tasks"),
    "targets_exceeded": Text(vi="hoàn thành vượt mức chỉ tiêu", en="targets exceeded"),
    "outstanding_example": Text(vi="mô hình, nhân tố mới tiêu biểu", en="outstanding example"),
    "outstanding_in_movement": Text(vi="xuất sắc tiêu biểu trong phong trào thi đua", en="outstanding in the movement"),
    "sudden_achievement": Text(vi="thành tích đột xuất", en="sudden achievement"),
    "contribution": Text(vi="đóng góp cho sự phát triển", en="contribution to development"),
    "regular_movement": Text(vi="phong trào thi đua thường xuyên", en="regular emulation movement"),
    "internal_unity": Text(vi="nội bộ đoàn kết", en="internal unity"),
    "individuals": Text(vi="số cá nhân", en="individuals"),
    "individuals_completed": Text(vi="cá nhân hoàn thành nhiệm vụ", en="individuals who completed their tasks"),
    "advanced_labourers": Text(vi="Lao động tiên tiến", en="advanced labourers (LĐTT)"),
    "grassroots_fighters": Text(vi="Chiến sĩ thi đua cơ sở", en="grassroots emulation fighters (CSTĐCS)"),
    "disciplined": Text(
        vi="cá nhân bị kỷ luật từ cảnh cáo trở lên", en="individuals disciplined with cảnh cáo (warning) or more"
    ),
    "excellent": Text(vi="hoàn thành xuất sắc", en="excellent"),
    "good": Text(vi="hoàn thành tốt", en="good"),
    "completed": Text(vi="hoàn thành", en="completed"),
    "not-completed": Text(vi="không hoàn thành", en="not completed"),
    "ky-giao-uoc": Text(vi="Ký giao ước thi đua", en="Signing of the emulation pact"),
    "hoi-nghi-khac": Text(vi="Hội nghị khác của Cụm", en="Other conference of the cluster"),
    "dang-ky-thi-dua": Text(vi="Đăng ký thi đua", en="Emulation registration"),
    "hoi-nghi-trien-khai": Text(
        vi="Hội nghị triển khai kế hoạch công tác thi đua, khen thưởng năm", en="Plan-launch conference"
    ),
    "hoi-nghi-so-ket": Text(vi="Hội nghị sơ kết", en="Preliminary review conference"),
    "bao-cao-so-ket": Text(vi="Báo cáo kết quả thi đua sơ kết", en="Report of the preliminary review"),
    "bao-cao-tong-ket": Text(vi="Báo cáo kết quả thi đua tổng kết", en="Report of the final review"),
    "hop-tru-bi": Text(vi="Họp trù bị thống nhất kết quả chấm điểm", en="Preparatory meeting to agree the scores"),
    "bao-cao-ket-qua-cham-diem": Text(
        vi="Báo cáo kết quả chấm điểm với Hội đồng", en="Report of the scores to the Council"
    ),
    "hoi-nghi-tong-ket": Text(vi="Hội nghị tổng kết, bình xét thi đua", en="Final review and voting conference"),
    "ho-so-khen-thuong": Text(vi="Nộp hồ sơ đề nghị khen thưởng", en="Award dossiers"),
    "nhiem-ky": Text(vi="Nhiệm kỳ Cụm trưởng, Cụm phó", en="Term of the head and deputies"),
    "bat-dau-nhiem-ky": Text(vi="Ngày bắt đầu nhiệm kỳ", en="Start of the term"),
    "cluster": Text(vi="Cụm thi đua", en="the cluster"),
    "head": Text(vi="Cụm trưởng", en="the cluster head"),
    "deputy": Text(vi="Cụm phó", en="the deputy head"),
    "member": Text(vi="đơn vị thành viên", en="the member units"),
    "assisting-staff": Text(vi="bộ phận giúp việc", en="the assisting staff"),
    "home-affairs": Text(vi="phòng Nội vụ", en="the Home Affairs Division"),
    "focal-unit": Text(vi="đơn vị đầu mối", en="the focal unit"),
    "council": Text(vi="Hội đồng Thi đua - Khen thưởng", en="the Emulation and Commendation Council"),
    "status-undated": Text(vi="chưa có ngày", en="not dated yet"),
    "status-upcoming": Text(vi="chưa đến kỳ", en="upcoming"),
    "status-open": Text(vi="đang trong thời hạn", en="open"),
    "status-met": Text(vi="đã xong", en="done"),
    "status-late": Text(vi="đã làm, trễ hạn", en="done late"),
    "status-overdue": Text(vi="QUÁ HẠN", en="OVERDUE"),
    "status-blocked": Text(vi="chưa làm được", en="blocked"),
    "status-not-judged": Text(vi="không xét", en="not judged"),
    "scoring-not-started": Text(vi="chưa tự chấm đủ", en="not fully self-scored"),
    "scoring-self-scored": Text(vi="đã tự chấm", en="self-scored"),
    "scoring-reviewed": Text(vi="đã rà soát", en="reviewed"),
    "scoring-agreed": Text(vi="đã thống nhất", en="agreed"),
    "scoring-reported": Text(vi="đã báo cáo", en="reported"),
    "registered_with_council_on": Text(vi="ngày đăng ký với Hội đồng", en="day of registration with the Council"),
    "registered_with_head_on": Text(vi="ngày đăng ký với Cụm trưởng", en="day of registration with the head"),
    "criteria.issued_on": Text(vi="ngày ban hành bộ tiêu chí", en="day of issue of the criteria"),
    "scores": Text(vi="kết quả chấm điểm", en="the scores"),
    "criteria": Text(vi="tiêu chí chấm điểm", en="the scoring criteria"),
    "regulations": Text(vi="quy chế hoạt động Cụm", en="the cluster's regulations"),
    "pact": Text(vi="giao ước thi đua", en="the pact"),
    "nominations": Text(vi="danh sách suy tôn, đề nghị khen thưởng", en="the nominations"),
    "flag": Text(vi="đơn vị đề nghị tặng cờ", en="the unit put forward for the flag"),
    "points": Text(vi="điểm", en="the points"),
    "agreed": Text(vi="nội dung đã thống nhất", en="what was agreed"),
    "reported_to_council_member_on": Text(
        vi="báo cáo thành viên Hội đồng theo dõi Cụm", en="the report to the Council member"
    ),
    "council_member_consented_on": Text(vi="thành viên Hội đồng đồng ý", en="the Council member's consent"),
    "content_agreed_on": Text(
        vi="thống nhất nội dung với phòng Nội vụ", en="agreement on content with the Home Affairs Division"
    ),
    "time_agreed_on": Text(
        vi="thống nhất thời gian với phòng Nội vụ", en="agreement on time with the Home Affairs Division"
    ),
    "reported_to_standing_agency_on": Text(
        vi="báo cáo cơ quan thường trực (phòng Nội vụ)", en="the report to the standing agency (Home Affairs Division)"
    ),
    "informed_on": Text(vi="thông báo kết quả cho đơn vị", en="the announcement of its result to the unit"),
    "agreed_on": Text(vi="đơn vị thống nhất kết quả", en="the unit's agreement to its result"),
    "home-affairs-leader": Text(vi="lãnh đạo phòng Nội vụ", en="the leader of the Home Affairs Division"),
    "home-affairs-officer": Text(
        vi="cán bộ theo dõi công tác TĐKT phòng Nội vụ", en="the emulation officer of the Home Affairs Division"
    ),
    "unit-council-chair": Text(vi="Chủ tịch Hội đồng TĐKT của đơn vị", en="chair of its Emulation Council"),
    "unit-officer": Text(vi="cán bộ làm công tác TĐKT của đơn vị", en="emulation officer"),
    "guest": Text(vi="khách mời", en="guest"),
    "bo-tieu-chi": Text(vi="Ban hành bộ tiêu chí, thang điểm", en="Criteria and scale issued"),
    "tu-cham-diem": Text(vi="Các đơn vị tự chấm điểm", en="Units score themselves"),
    "so-lieu-dau-moi": Text(vi="Đơn vị đầu mối cung cấp số liệu", en="Focal units' figures"),
    "ra-soat": Text(vi="Rà soát, tổng hợp điểm", en="Review of the scores"),
    "thong-bao-ket-qua": Text(vi="Thông báo kết quả cho đơn vị", en="Units told of their results"),
    "thong-nhat-ket-qua": Text(vi="Đơn vị thống nhất kết quả", en="Units agree to their results"),
    "bao-cao-hop-tru-bi": Text(vi="Báo cáo kết quả họp trù bị", en="Reports of the preparatory meeting"),
    "suy-ton": Text(vi="Bình xét, suy tôn", en="Nomination"),
    "council-member": Text(vi="thành viên Hội đồng theo dõi Cụm", en="the Council member in charge of the cluster"),
    "conduct": Text(vi="tình hình chấp hành, vi phạm", en="conduct"),
}

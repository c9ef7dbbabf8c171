"""Guidance 14/HD-HĐTĐKT of 10 February 2023 (Long Biên), in the document's order.

Each clause stands with its verbatim Vietnamese, slips of the source kept and marked; its rules and
readings stand right under it.
"""

from datetime import date
from decimal import Decimal

from tdkt_rules.documents.award_law_2003 import AWARD_LAW_2003
from tdkt_rules.documents.award_law_2022 import AMENDMENT_2026, AWARD_LAW_2022
from tdkt_rules.law import Clause, Document, Fate, Option, Reading, Slip, Text
from tdkt_rules.rules import (
    AwardRule,
    BeforeDate,
    BeforeEvent,
    BodyEnded,
    ConductEffect,
    CouncilBonus,
    CriteriaForm,
    Due,
    EmulationYear,
    Ladder,
    Leadership,
    NoCriteria,
    OnEvent,
    OverPlanBonus,
    Quorum,
    Ranking,
    Review,
    RulingPower,
    Scoring,
    SelfScoring,
    Standards,
    VotingBasis,
    WithinMonths,
    YearsFromEvent,
)
from tdkt_rules.ruleset import RuleSet

_DUTY = Text(
    vi="Nhiệm vụ ghi lại để tra cứu; chưa có phép kiểm tra nào dựa vào câu này.",
    en="A duty, recorded for reference; no check rests on it yet.",
)
_PROCESS = Text(
    vi="Việc của quá trình trong năm; chưa được kiểm tra.", en="Part of the process of the year; not checked yet."
)
_PEOPLE = Text(
    vi="Để con người quyết định; thư viện không can thiệp.",
    en="Left to people to decide; the library does not interfere.",
)
_COUNCIL_STAGE = Text(
    vi="Giai đoạn của Hội đồng, sau kết quả của Cụm; chưa được dựng.",
    en="The Council's stage, after the clusters' results; not built yet.",
)
_NO_SECTION = Text(
    vi="Hướng dẫn này không có mục điểm thưởng; bộ tiêu chí của năm cung cấp dưới dạng dữ liệu.",
    en="The guidance contains no bonus section; the year's criteria supply it as data.",
)

# Căn cứ
PREAMBLE_1 = Clause(
    id="preamble.1",
    vi="Căn cứ Hướng dẫn số 04/HD-HĐTĐKT ngày 24/5/2022 của Hội đồng Thi đua khen thưởng thành phố về Hướng dẫn tổ chức và bình xét thi đua của các Cụm thi đua thuộc thành phố Hà Nội;",
    en="Basis: city Council guidance 04/HD-HDTDKT of 2022-05-24.",
    fates=(Fate(kind="fact"),),
)

PREAMBLE_2 = Clause(
    id="preamble.2",
    vi="Căn cứ Quyết định số 7070/QĐ-UBND ngày 02/12/2020 của UBND quận Long Biên về việc ban hành Quy chế hoạt động của Hội đồng thi đua khen thưởng quận; Thông báo số 08/HĐTĐKT-CTĐ ngày 10/02/2023 của Hội đồng thi đua khen thưởng quận về việc thông báo Cụm trưởng, Cụm phó các Cụm thi đua thuộc quận; Phân công thành viên Hội đồng TĐKT quận phụ trách, chỉ đạo Cụm thi đua thuộc quận;",
    en="Basis: Decision 7070/QD-UBND of 2020-12-02 (working regulations of the district Council); Notice 08/HDTDKT-CTD of 2023-02-10 announces heads and deputies and assigns Council members to clusters.",
    fates=(Fate(kind="fact"),),
)

PREAMBLE_3 = Clause(
    id="preamble.3",
    vi="Nhằm đổi mới, nâng cao chất lượng hoạt động của các Cụm thi đua, công tác bình xét chấm điểm thi đua, Hội đồng Thi đua - Khen thưởng quận hướng dẫn tổ chức hoạt động Cụm và bình xét thi đua hằng năm của các Cụm thi đua thuộc quận như sau:",
    en="Purpose and scope: organisation and yearly voting of all clusters of the district, not only ward and school clusters.",
    fates=(
        Fate(kind="fact"),
        Fate(kind="rule"),
    ),
)
DISTRICT_ENDED = BodyEnded(
    clause="preamble.3",
    from_day=date(2025, 7, 1),
    source=Text(vi="Nghị định 129/2025/NĐ-CP", en="Decree 129/2025/NĐ-CP"),
)

# A. Tổ chức, nhiệm vụ và hoạt động của Cụm thi đua — I. Tổ chức
A_I_1 = Clause(
    id="A.I.1",
    vi="Cụm thi đua (gọi tắt là Cụm) gồm tập hợp các đơn vị do Hội đồng Thi đua, khen thưởng Quận quyết định thành lập. Cụm chịu sự chỉ đạo của UBND Quận và hướng dẫn của Hội đồng Thi đua - Khen thưởng Quận.",
    en="A cluster is a set of units established by decision of the district Council; directed by the district People's Committee, guided by the Council.",
    fates=(Fate(kind="definition"),),
)

A_I_2 = Clause(
    id="A.I.2",
    vi="Cụm thi đua gồm có Cụm trưởng, Cụm phó và các đơn vị thành viên. Cụm trưởng, Cụm phó do các đơn vị trong Cụm thi đua lựa chọn, giới thiệu luân phiên trong kỳ họp tổng kết năm. Cụm trưởng, Cụm phó tổ chức điều hành hoạt động của Cụm thi đua ngay sau khi được phân công và được sử dụng con dấu của đơn vị làm cơ sở pháp lý cho các văn bản phục vụ hoạt động Cụm. Cơ quan thường trực giúp việc cho Cụm trưởng, Cụm phó là bộ phận thường trực công tác thi đua, khen thưởng của đơn vị làm Cụm trưởng, Cụm phó. Nhiệm kỳ hoạt động của Cụm trưởng, Cụm phó là 01 năm. Tuỳ theo tính chất hoạt động và ý kiến thống nhất của các thành viên trong cụm, mỗi Cụm thi đua có thể có từ 01-02 Cụm phó.",
    en="Head, deputy and member units; the units select and propose head and deputies in rotation at the year-end conference; they act as soon as assigned; their unit's seal is the legal basis for cluster documents; their unit's standing emulation staff assists them; term one year; one or two deputies, depending on the nature of the work and the members' agreement.",
    fates=(Fate(kind="rule"),),
)
LEADERSHIP = Leadership(clause="A.I.2", deputies_from=1, deputies_to=2)
TERM = Due(
    clause="A.I.2",
    step="nhiem-ky",
    blocks=("ward", "school", "other"),
    title=Text(vi="Nhiệm kỳ Cụm trưởng, Cụm phó", en="Term of the head and deputies"),
    bearer="head",
    addressee="cluster",
    timing=YearsFromEvent(event="bat-dau-nhiem-ky", years=1),
)
TERM_END_READING = Reading(
    id="term-end",
    clause="A.I.2",
    question=Text(vi="Nhiệm kỳ “01 năm” kết thúc ngày nào?", en="Which is the last day of a term of one year?"),
    options=(
        Option(id="day-before", effect=Text(vi="Ngày liền trước ngày tròn một năm.", en="Start + 1 year - 1 day.")),
        Option(id="same-day", effect=Text(vi="Ngày tròn một năm.", en="Start + 1 year.")),
    ),
)

A_I_3 = Clause(
    id="A.I.3",
    vi="Cụm thi đua làm việc theo chế độ tập thể thông qua các kỳ họp, những ý kiến khác nhau chưa được thống nhất trong Cụm, Cụm trưởng báo cáo xin ý kiến quyết định của Hội đồng Thi đua - Khen thưởng Quận, hướng dẫn của phòng Nội vụ Quận và thông báo cho các thành viên trong Cụm. Phiên họp của Cụm được tiến hành khi có ít nhất 2/3 thành viên Cụm dự họp.",
    en="Collective working through meetings; for matters not agreed the head reports to and asks the decision of the Council and the guidance of the Home Affairs Division, and the head announces the outcome to the members; a session is held when at least 2/3 of the cluster's members attend.",
    fates=(
        Fate(kind="rule"),
        Fate(kind="duty", idle=_DUTY),
    ),
)
QUORUM = Quorum(clause="A.I.3", part=2, whole=3)
COUNCIL_SETTLES_TIE = RulingPower(clause="A.I.3", settles="discretion", by="council")

# A.II. Nhiệm vụ và hoạt động
A_II_1_1 = Clause(
    id="A.II.1.1",
    vi="Xây dựng chương trình, kế hoạch, quy chế hoạt động của Cụm.",
    en="Cluster: draw up programme, plan and regulations.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_1_2 = Clause(
    id="A.II.1.2",
    vi="Tổ chức ký giao ước thi đua; tổ chức Hội nghị sơ kết, tổng kết, đánh giá, bình xét thi đua khen thưởng các đơn vị trong Cụm.",
    en="Cluster: sign the emulation pact; hold the preliminary and final review conferences; assess and vote.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_1_3 = Clause(
    id="A.II.1.3",
    vi="Giới thiệu, tuyên truyền, nhân rộng các mô hình, điển hình tiên tiến, các cách làm mới sáng tạo, hiệu quả để nâng cao chất lượng hoạt động công tác thi đua, khen thưởng của Cụm.",
    en="Cluster: introduce, promote and replicate models and new methods.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_2_1 = Clause(
    id="A.II.2.1",
    vi="Cụm trưởng: Chịu trách nhiệm trước Hội đồng Thi đua khen thưởng Quận về hoạt động của Cụm thi đua; Chủ trì, thực hiện các nhiệm vụ chung của Cụm, ngoài ra thực hiện các nhiệm vụ:",
    en="Head: answers to the Council for the cluster's activity; presides over and carries out the common tasks of A.II.1.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_2_1_A = Clause(
    id="A.II.2.1.a",
    vi="Chủ trì đôn đốc, theo dõi, đánh giá phong trào thi đua các đơn vị trong Cụm theo Quy chế của Cụm xây dựng. Tổng hợp, báo cáo kết quả thi đua của Cụm thi đua theo định kỳ 6 tháng, 01 năm (sơ kết học kỳ I, tổng kết năm học đối với ngành Giáo dục và Đào tạo) gửi về Hội đồng Thi đua - Khen thưởng Quận (qua phòng Nội vụ).",
    en="Head: drive, monitor and assess the movement under the cluster's regulations; total and report results every 6 months and every year (education: review of semester I, end of school year) to the Council through the Home Affairs Division.",
    fates=(
        Fate(kind="duty", idle=_DUTY),
        Fate(kind="deadline"),
        Fate(kind="rule"),
    ),
)
CALENDAR_YEAR = EmulationYear(clause="A.II.2.1.a", blocks=("ward", "other"), first_month=1)
SCHOOL_YEAR_SEPTEMBER = EmulationYear(
    clause="A.II.2.1.a", blocks=("school",), first_month=9, under={"school-year": "september-august"}
)
SCHOOL_YEAR_JUNE = EmulationYear(
    clause="A.II.2.1.a", blocks=("school",), first_month=6, under={"school-year": "june-may"}
)
PRELIMINARY_REPORT = Due(
    clause="A.II.2.1.a",
    step="bao-cao-so-ket",
    blocks=("ward", "school", "other"),
    title=Text(
        vi="Báo cáo kết quả thi đua 6 tháng (học kỳ I)", en="Report of the first six months (education: semester I)"
    ),
    bearer="head",
    addressee="council",
    timing=OnEvent(event="bao-cao-so-ket"),
)
FINAL_REPORT = Due(
    clause="A.II.2.1.a",
    step="bao-cao-tong-ket",
    blocks=("ward", "school", "other"),
    title=Text(vi="Báo cáo kết quả thi đua năm (năm học)", en="Report of the year (education: of the school year)"),
    bearer="head",
    addressee="council",
    timing=OnEvent(event="bao-cao-tong-ket"),
)
SCHOOL_YEAR_READING = Reading(
    id="school-year",
    clause="A.II.2.1.a",
    question=Text(
        vi="Năm thi đua của khối trường tính từ ngày nào đến ngày nào?", en="What is the emulation year of schools?"
    ),
    options=(
        Option(id="september-august", effect=Text(vi="Từ 01/9 năm Y đến 31/8 năm Y+1.", en="1 Sep Y to 31 Aug Y+1.")),
        Option(id="june-may", effect=Text(vi="Từ 01/6 năm Y đến 31/5 năm Y+1.", en="1 Jun Y to 31 May Y+1.")),
    ),
)

A_II_2_1_B = Clause(
    id="A.II.2.1.b",
    vi="Phối hợp với các Cụm thi đua khác của Quận và các thành viên Cụm để học tập các mô hình mới, trao đổi nghiệp vụ công tác thi đua, khen thưởng, tổ chức chương trình giao lưu điển hình tiên tiến, “người tốt, việc tốt” nhằm nâng cao chất lượng và hiệu quả hoạt động của Cụm.",
    en="Head: coordinate with other clusters, exchanges, exemplary people.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_2_1_C = Clause(
    id="A.II.2.1.c",
    vi="Phối hợp với phòng Nội vụ thẩm định thành tích các đơn vị thành viên trong Cụm, bình chọn, suy tôn và đề nghị Hội đồng Thi đua - Khen thưởng Quận xem xét, đề xuất các cấp khen thưởng thành tích công tác năm cho các đơn vị trong Cụm.",
    en="Head: with the Home Affairs Division appraise members' achievements, vote, honour, and ask the Council to consider and propose to the competent levels awards for the year's work achievements.",
    fates=(
        Fate(kind="duty", idle=_DUTY),
        Fate(kind="rule"),
    ),
)
ANNUAL_GROUNDS_READING = Reading(
    id="annual-grounds",
    clause="A.II.2.1.c",
    question=Text(
        vi="“Thành tích công tác năm”: thành tích đột xuất có làm căn cứ khen thưởng năm không?",
        en="May a sudden achievement carry an annual award?",
    ),
    options=(
        Option(
            id="annual-only",
            effect=Text(vi="Không; chỉ thành tích của năm.", en="No; only results of the year's work."),
        ),
        Option(
            id="any-ground",
            effect=Text(vi="Có; là một căn cứ của Bằng khen.", en="Yes; it is a ground of the certificate of merit."),
        ),
    ),
)

A_II_2_2 = Clause(
    id="A.II.2.2",
    vi="Cụm phó: Phối hợp với Cụm trưởng xây dựng chương trình, kế hoạch và điều hành hoạt động của Cụm; Thay mặt Cụm trưởng giải quyết một số công việc khi Cụm trưởng ủy quyền.",
    en="Deputy: with the head draw up programme and plan and run the cluster; deals with certain matters for the head when authorised.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_2_3_A = Clause(
    id="A.II.2.3.a",
    vi="Đăng ký thi đua, các mô hình và chuyên đề thi đua gửi về Hội đồng TĐKT Quận (qua phòng Nội vụ) và đơn vị Cụm trưởng trong tháng 02 hàng năm.",
    en="Members: register emulation, models and themes with the Council (through the Home Affairs Division) and with the head's unit, within February every year.",
    fates=(
        Fate(kind="duty", idle=_DUTY),
        Fate(kind="deadline"),
    ),
)
REGISTRATION_TITLE = Text(
    vi="Đăng ký thi đua, mô hình, chuyên đề với Hội đồng (qua phòng Nội vụ) và Cụm trưởng",
    en="Registration of emulation, models and themes with the Council (through Home Affairs) and the head's unit",
)
REGISTRATION = Due(
    clause="A.II.2.3.a",
    step="dang-ky-thi-dua",
    blocks=("ward", "other"),
    title=REGISTRATION_TITLE,
    bearer="member",
    addressee="council",
    timing=WithinMonths(first_month=2, last_month=2),
)
SCHOOL_REGISTRATION = Due(
    clause="A.II.2.3.a",
    step="dang-ky-thi-dua",
    blocks=("school",),
    title=REGISTRATION_TITLE,
    bearer="member",
    addressee="council",
    timing=WithinMonths(first_month=2, last_month=2, year_offset=1),
)

A_II_2_3_B = Clause(
    id="A.II.2.3.b",
    vi="Tham gia xây dựng nội dung quy chế hoạt động, chương trình hoạt động Cụm thi đua; các tiêu chí thi đua, thang bảng điểm thi đua và thực hiện chế độ thông tin báo cáo theo qui định.",
    en="Members: take part in drawing up regulations, programme, criteria and scale; report as required.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)
CRITERIA_AUTHORITY_READING = Reading(
    id="criteria-authority",
    clause="A.II.2.3.b",
    question=Text(
        vi="Tiêu chí do Hội đồng ban hành (B.I.1) hay do Cụm thống nhất (A.II.2.3.b)?",
        en="Does the Council issue the criteria (B.I.1), or does the cluster agree them (A.II.2.3.b)?",
    ),
    options=(
        Option(id="council-issues", effect=Text(vi="Hội đồng ban hành.", en="The Council issues them.")),
        Option(id="cluster-agrees", effect=Text(vi="Cụm thống nhất.", en="The cluster agrees them.")),
    ),
)

A_II_2_3_C = Clause(
    id="A.II.2.3.c",
    vi="Phát hiện, giới thiệu các mô hình, điển hình tiên tiến, cách làm mới có hiệu quả trong phong trào thi đua.",
    en="Members: find and introduce models and new methods.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_2_3_D = Clause(
    id="A.II.2.3.d",
    vi="Tham gia đầy đủ và đúng thành phần các cuộc họp và hoạt động do Cụm tổ chức.",
    en="Members: attend all meetings and activities, with the right people.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_2_4_A = Clause(
    id="A.II.2.4.a",
    vi="Dự thảo kế hoạch, chương trình công tác, Quy chế hoạt động, xây dựng tiêu chí chấm điểm thi đua; chuẩn bị nội dung và tham mưu tổ chức các hoạt động của Cụm.",
    en="Assisting staff: draft plans, regulations and criteria; prepare activities.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_2_4_B = Clause(
    id="A.II.2.4.b",
    vi="Theo dõi, đôn đốc các đơn vị thành viên tham gia đầy đủ các hoạt động của Cụm; phối hợp với bộ phận thường trực công tác thi đua, khen thưởng của các đơn vị thành viên Cụm đánh giá tình hình tổ chức thực hiện các phong trào thi đua và công tác khen thưởng. Rà soát, tổng hợp điểm thi đua của các đơn vị thành viên theo quy chế và tiêu chí chấm điểm thi đua đã được các đơn vị trong Cụm thống nhất, ban hành.",
    en="Assisting staff: follow up members; with members' standing emulation staff assess movements and commendation; review and total members' points under the regulations and criteria agreed and issued by the cluster's units.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_2_4_C = Clause(
    id="A.II.2.4.c",
    vi="Tham mưu các văn bản và thực hiện chế độ thông tin, báo cáo của Cụm gửi về Cơ quan thường trực Hội đồng Thi đua - khen thưởng quận (phòng Nội vụ).",
    en="Assisting staff: draft documents and reports to the standing agency (Home Affairs Division).",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

A_II_2_5 = Clause(
    id="A.II.2.5",
    vi="Cụm trưởng, Cụm phó và các đơn vị thành viên Cụm có trách nhiệm thực hiện các nhiệm vụ đột xuất khác được UBND - Hội đồng TĐKT quận giao.",
    en="Head, deputies, members: ad hoc tasks given by the People's Committee or the Council.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

# A.II.3. Tổ chức các hội nghị
A_II_3_1 = Clause(
    id="A.II.3.1",
    vi="- Đại biểu Thành viên Hội đồng Thi đua - Khen thưởng Quận (theo dõi Cụm);\n- Đại biểu lãnh đạo, cán bộ theo dõi công tác TĐKT phòng Nội vụ.\n- Đại biểu các đơn vị thành viên trong Cụm: Chủ tịch Hội đồng Thi đua - Khen thưởng các đơn vị thành viên trong Cụm; cán bộ làm công tác thi đua, khen thưởng của các đơn vị thành viên trong Cụm.\n- Ngoài ra, Cụm trưởng quyết định mời thêm thành phần khác liên quan đến hoạt động của Cụm.",
    en="Participants: Council member following the cluster; leader and emulation officer of the Home Affairs Division; of each member unit the chair of its Emulation Council and its emulation officer; others whom the head decides to invite.",
    fates=(Fate(kind="rule", idle=_PROCESS),),
)

A_II_3_2_A = Clause(
    id="A.II.3.2.a",
    vi="Thời gian tổ chức: Hoàn thành trong quý I hàng năm. Riêng Cụm Thi đua ngành Giáo dục và Đào tạo hoàn thành trong tháng 10 hàng năm.",
    en="Plan-launch conference: completed within the first quarter; education cluster: within October.",
    fates=(Fate(kind="deadline"),),
)
LAUNCH_TITLE = Text(
    vi="Hội nghị triển khai kế hoạch công tác thi đua, khen thưởng năm",
    en="Conference to launch the year's emulation and commendation plan",
)
LAUNCH = Due(
    clause="A.II.3.2.a",
    step="hoi-nghi-trien-khai",
    blocks=("ward", "other"),
    title=LAUNCH_TITLE,
    bearer="head",
    addressee="member",
    timing=WithinMonths(first_month=1, last_month=3),
)
SCHOOL_LAUNCH = Due(
    clause="A.II.3.2.a",
    step="hoi-nghi-trien-khai",
    blocks=("school",),
    title=LAUNCH_TITLE,
    bearer="head",
    addressee="member",
    timing=WithinMonths(first_month=10, last_month=10),
)

A_II_3_2_A_CONTENT = Clause(
    id="A.II.3.2.a.content",
    vi="Nội dung: Các đơn vị trong Cụm triển khai chương trình, kế hoạch công tác thi đua khen thưởng của Cụm trong năm; đăng ký danh hiệu thi đua, mô hình, chuyên đề thi đua triển khai thực hiện trong năm; phát động phong trào thi đua; thông qua quy chế hoạt động Cụm; thảo luận và bàn các biện pháp, giải pháp để nâng cao chất lượng hoạt động Cụm trong năm.",
    en="Launch agenda: roll out programme and plan; register titles, models and themes; launch the movement; adopt the cluster's regulations; discuss measures to improve quality.",
    fates=(Fate(kind="rule", idle=_PROCESS),),
)

A_II_3_2_B = Clause(
    id="A.II.3.2.b",
    vi="Thời gian tổ chức: Hoàn thành trước ngày 30/7 hàng năm. Riêng Cụm thi đua ngành Giáo dục và Đào tạo hoàn thành trước ngày 30/01 hàng năm (ngành GD&ĐT tổ chức Hội nghị sơ kết học kỳ I).",
    en="Six-month preliminary review conference: completed before 30 July; education cluster (semester I): before 30 January.",
    fates=(Fate(kind="deadline"),),
)
PRELIMINARY_TITLE = Text(
    vi="Hội nghị sơ kết Cụm thi đua 6 tháng đầu năm (học kỳ I)",
    en="Preliminary review conference of the first six months (education: semester I)",
)
PRELIMINARY_REVIEW = Due(
    clause="A.II.3.2.b",
    step="hoi-nghi-so-ket",
    blocks=("ward", "other"),
    title=PRELIMINARY_TITLE,
    bearer="head",
    addressee="member",
    timing=BeforeDate(month=7, day=30),
)
SCHOOL_PRELIMINARY_REVIEW = Due(
    clause="A.II.3.2.b",
    step="hoi-nghi-so-ket",
    blocks=("school",),
    title=PRELIMINARY_TITLE,
    bearer="head",
    addressee="member",
    timing=BeforeDate(month=1, day=30, year_offset=1),
)
BEFORE_DATE_READING = Reading(
    id="before-date",
    clause="A.II.3.2.b",
    question=Text(vi="“Trước ngày 30/7”: có tính ngày 30 không?", en="“Before 30 July”: is the 30th in time?"),
    options=(
        Option(id="exclusive", effect=Text(vi="Không; ngày cuối là ngày 29.", en="No; the last day is the 29th.")),
        Option(id="inclusive", effect=Text(vi="Có; ngày cuối là ngày 30.", en="Yes; the last day is the 30th.")),
    ),
)

A_II_3_2_B_CONTENT = Clause(
    id="A.II.3.2.b.content",
    vi="Nội dung: Sơ kết đánh giá kết quả thực hiện công tác thi đua, khen thưởng và các nội dung giao ước thi đua 6 tháng đầu năm (ngành Giáo dục và Đào tạo đánh giá kết quả học kỳ I); thảo luận, thống nhất các tiêu chí chấm điểm thi đua; trao đổi kinh nghiệm công tác chuyên môn, nghiệp vụ gắn với giới thiệu, học tập, biếu dương, tôn vinh các mô hình, điển hình tiên tiến; bàn biện pháp triển khai các hoạt động 6 tháng cuối năm của Cụm.",
    en="Preliminary review agenda: assess six-month work and pact (education: semester I); discuss and agree the scoring criteria; exchange experience and honour models; measures for the second half-year.",
    fates=(Fate(kind="rule", idle=_PROCESS),),
    slips=(Slip(printed="biếu dương", meant="biểu dương"),),
)

A_II_3_2_C = Clause(
    id="A.II.3.2.c",
    vi="Thực hiện theo Hướng dẫn hàng năm của Hội đồng TĐKT Quận về việc tổng kết công tác thi đua, khen thưởng.",
    en="Final review and voting conference: under the Council's guidance of each year.",
    fates=(Fate(kind="deadline"),),
)
FINAL_CONFERENCE = Due(
    clause="A.II.3.2.c",
    step="hoi-nghi-tong-ket",
    blocks=("ward", "school", "other"),
    title=Text(vi="Hội nghị tổng kết, bình xét thi đua", en="Final review and voting conference"),
    bearer="head",
    addressee="member",
    timing=OnEvent(event="hoi-nghi-tong-ket"),
)

A_II_3_NOTE_1 = Clause(
    id="A.II.3.note.1",
    vi="Căn cứ tình hình cụ thể của các đơn vị thành viên trong Cụm, Cụm trưởng và các thành viên Cụm thống nhất, lựa chọn các hình thức tổ chức Hội nghị linh hoạt cho phù hợp hoặc tổ chức các hoạt động khác, các hội nghị chuyên đề theo hướng dẫn của Hội đồng TĐKT quận.",
    en="Head and members agree on flexible forms of conference, or other activities and themed conferences under the Council's guidance.",
    fates=(Fate(kind="discretion", idle=_PEOPLE),),
)

A_II_3_NOTE_2 = Clause(
    id="A.II.3.note.2",
    vi="Tùy theo các nội dung Hội nghị có thể mời thêm các phòng, ban, ngành, đoàn thể Quận liên quan.",
    en="Depending on content, related district divisions, sectors and associations may be invited.",
    fates=(Fate(kind="discretion", idle=_PEOPLE),),
)

A_II_3_NOTE_3 = Clause(
    id="A.II.3.note.3",
    vi="Cụm chỉ tổ chức ký kết giao ước thi đua, sơ kết hoạt động Cụm sau khi đã báo cáo và được sự đồng ý của thành viên Hội đồng Thi đua - Khen thưởng Quận được phân công theo dõi Cụm và sự thống nhất về nội dung, thời gian cụ thể với cơ quan Thường trực của Hội đồng Thi đua - Khen thưởng Quận (Phòng Nội vụ).",
    en="The pact is signed and the preliminary review held only after reporting to, and consent of, the Council member in charge of the cluster, and agreement on content and time with the standing agency.",
    fates=(Fate(kind="rule", idle=_PROCESS),),
)

A_II_3_NOTE_4 = Clause(
    id="A.II.3.note.4",
    vi="Đối với việc tổng kết, bình xét, suy tôn danh hiệu thi đua và hình thức khen thưởng cuối năm, để đảm bảo tính thống nhất cao, Cụm tổ chức họp trù bị thống nhất kết quả chấm điểm và báo cáo thành viên Hội đồng Thi đua - Khen thưởng quận được phân công theo dõi Cụm và cơ quan Thường trực Hội đồng Thi đua - Khen thưởng Quận (phòng Nội vụ) trước khi tổ chức Hội nghị tổng kết Cụm.",
    en="Before the final conference: a preparatory meeting agrees the scores, and reports to the Council member in charge and the standing agency.",
    fates=(
        Fate(kind="rule", idle=_PROCESS),
        Fate(kind="deadline"),
    ),
)
PREPARATORY_MEETING = Due(
    clause="A.II.3.note.4",
    step="hop-tru-bi",
    blocks=("ward", "school", "other"),
    title=Text(vi="Họp trù bị thống nhất kết quả chấm điểm", en="Preparatory meeting to agree the scores"),
    bearer="head",
    addressee="council-member",
    timing=BeforeEvent(event="hoi-nghi-tong-ket", days=1),
)

# B.I. Tiêu chí, thang điểm
B_I_1 = Clause(
    id="B.I.1",
    vi="Cụm thi đua sử dụng bộ tiêu chí thi đua do Hội đồng Thi đua khen thưởng quận Long Biên ban hành hàng năm gồm 26 bộ tiêu chí nhỏ của 26 đơn vị đầu mối là các phòng, ban, ngành, đoàn thể, đơn vị hiệp quản thuộc quận xây dựng.",
    en="Ward clusters: criteria issued yearly by the Council, 26 small sets drawn up by 26 focal units (divisions, sectors, associations, jointly managed units).",
    fates=(Fate(kind="rule"),),
)
WARD_CRITERIA = CriteriaForm(clause="B.I.1", blocks=("ward",), sets=26)
OTHER_CRITERIA = NoCriteria(clause="B.I.1", blocks=("other",))

B_I_1_USE = Clause(
    id="B.I.1.use",
    vi="Kết quả chấm điểm thi đua theo bộ tiêu chí thi đua sẽ được Cụm thi đua sử dụng để làm căn cứ chấm điểm và bình xét thi đua cuối năm.",
    en="Ward clusters: the result under the criteria is the basis for scoring and voting at year end.",
    fates=(Fate(kind="rule"),),
)
WARD_BASIS = VotingBasis(clause="B.I.1.use", blocks=("ward",))

B_I_2 = Clause(
    id="B.I.2",
    vi="Cụm thi đua sử dụng bộ tiêu chí thi đua do Hội đồng Thi đua khen thưởng quận Long Biên ban hành trong năm học trên thang điểm 100 điểm gồm sự tham gia của 05 đơn vị đầu mối chấm gồm: Phòng Giáo dục, Phòng Y tế, Liên đoàn lao động, phòng Nội vụ, phòng Tài chính kế hoạch quận.",
    en="School clusters: criteria of the school year on a 100-point scale; 5 focal units (Education, Health, Labour Federation, Home Affairs, Finance and Planning); the result is the basis for scoring and voting.",
    fates=(Fate(kind="rule"),),
)
SCHOOL_CRITERIA = CriteriaForm(
    clause="B.I.2",
    blocks=("school",),
    points=Decimal(100),
    focal_units=("phong-giao-duc", "phong-y-te", "lien-doan-lao-dong", "phong-noi-vu", "phong-tai-chinh-ke-hoach"),
)

B_I_2_USE = Clause(
    id="B.I.2.use",
    vi="Kết quả chấm điểm thi đua theo bộ tiêu chí thi đua sẽ được Cụm thi đua sử dụng để làm căn cứ chấm điểm và bình xét thi đua cuối năm học.",
    en="School clusters: the result under the criteria is the basis for scoring and voting at the end of the school year.",
    fates=(Fate(kind="rule"),),
)
SCHOOL_BASIS = VotingBasis(clause="B.I.2.use", blocks=("school",))

# B.II. Phương pháp, quy trình chấm điểm
B_II_1_1 = Clause(
    id="B.II.1.1",
    vi="Thực hiện bao nhiêu % kế hoạch thì đạt số % điểm tương ứng của tiêu chí đó. Nếu số thực hiện đạt trên 100% kế hoạch thì được tính điểm thưởng (theo quy định tại mục điểm thưởng).",
    en="Percent of the plan done = percent of the criterion's points; above 100% earns bonus points under the bonus provisions.",
    fates=(Fate(kind="rule"),),
)
PLAN_SCORING = Scoring(clause="B.II.1.1", criterion="plan")
# Điểm được làm tròn đến hai chữ số thập phân (cách hiểu rounding nói làm tròn ở đâu).
PLACES = 2
ZERO_PLAN_READING = Reading(
    id="zero-plan",
    clause="B.II.1.1",
    question=Text(vi="Kế hoạch bằng 0 thì tính phần trăm thế nào?", en="What is the percentage of a plan of 0?"),
    options=(
        Option(id="unknown", effect=Text(vi="Chưa biết điểm.", en="The points are unknown.")),
        Option(
            id="full",
            effect=Text(
                vi="Đủ điểm nếu thực hiện lớn hơn 0, nếu không thì 0; không thưởng.",
                en="Full points if the actual is above 0, else 0; no bonus.",
            ),
        ),
        Option(id="zero", effect=Text(vi="0 điểm; không thưởng.", en="0 points; no bonus.")),
    ),
)
ROUNDING_READING = Reading(
    id="rounding",
    clause="B.II.1.1",
    question=Text(vi="Làm tròn (nửa lên, hai chữ số) ở đâu?", en="Where are points rounded (half up, two decimals)?"),
    options=(
        Option(
            id="criterion",
            effect=Text(
                vi="Từng tiêu chí; tổng cộng đúng theo bảng in.",
                en="Each measured criterion; sums are exact, so that a printed table adds up.",
            ),
        ),
        Option(
            id="total",
            effect=Text(
                vi="Chỉ các tổng, mỗi tổng làm tròn một lần.", en="Only the totals, each once from its own exact value."
            ),
        ),
    ),
)

B_II_1_1_REF = Clause(
    id="B.II.1.1.ref",
    vi="(theo quy định tại mục điểm thưởng)",
    en='Refers to a "bonus section" that this guidance does not contain; supplied as data by the year\'s criteria.',
    fates=(
        Fate(kind="not-modelled", idle=_NO_SECTION),
        Fate(kind="rule"),
    ),
)
OVER_PLAN_BONUS = OverPlanBonus(clause="B.II.1.1.ref")
BONUS_SOURCES_READING = Reading(
    id="bonus-sources",
    clause="B.II.1.1.ref",
    question=Text(vi="Điểm thưởng nào được cộng?", en="Which bonus counts?"),
    options=(
        Option(
            id="both",
            effect=Text(vi="Thưởng vượt kế hoạch và thưởng của Hội đồng.", en="Over-plan bonus and the Council's."),
        ),
        Option(
            id="council-only",
            effect=Text(
                vi="Chỉ thưởng của Hội đồng; thưởng vượt kế hoạch chỉ để biết.",
                en="Only the Council's; over-plan bonus is shown, not added.",
            ),
        ),
    ),
)

B_II_1_2 = Clause(
    id="B.II.1.2",
    vi="Các tiêu chí tính ngược (giảm), nếu số thực hiện thấp hơn so với kế hoạch là vượt Kế hoạch, nếu số thực hiện cao hơn so với Kế hoạch là chưa hoàn thành kế hoạch.",
    en="Inverse (decrease) criteria: below the plan is over-fulfilment, above it is not completed.",
    fates=(Fate(kind="rule"),),
)
REVERSE_SCORING = Scoring(clause="B.II.1.2", criterion="reverse")
REVERSE_FORMULA_READING = Reading(
    id="reverse-formula",
    clause="B.II.1.2",
    question=Text(
        vi="Tiêu chí tính ngược cao hơn kế hoạch được bao nhiêu điểm?",
        en="What are the points of an inverse criterion above its plan?",
    ),
    options=(
        Option(
            id="plan-over-actual",
            effect=Text(vi="P x kế hoạch/thực hiện (kế hoạch 0: 0).", en="P x plan/actual (plan 0: 0)."),
        ),
        Option(
            id="two-minus-ratio",
            effect=Text(
                vi="P x max(2 - thực hiện/kế hoạch, 0) (kế hoạch 0: 0).", en="P x max(2 - actual/plan, 0) (plan 0: 0)."
            ),
        ),
        Option(id="all-or-nothing", effect=Text(vi="0 điểm.", en="0 points.")),
    ),
)
REVERSE_EXCESS_READING = Reading(
    id="reverse-excess",
    clause="B.II.1.2",
    question=Text(
        vi="Tiêu chí tính ngược vượt kế hoạch bao nhiêu?", en="How far is an inverse criterion over-fulfilled?"
    ),
    options=(
        Option(
            id="share-of-plan",
            effect=Text(vi="(kế hoạch - thực hiện)/kế hoạch, kế hoạch 0: 0.", en="(plan - actual)/plan, 0 for plan 0."),
        ),
        Option(id="none", effect=Text(vi="Không tính thưởng.", en="No bonus.")),
    ),
)

B_II_1_3 = Clause(
    id="B.II.1.3",
    vi="Đối với các tiêu chí định tính: Các đơn vị tự chấm điểm, Cụm rà soát trên cơ sở các văn bản do Hội đồng Thi đua - Khen thưởng quận, các phòng, ban, ngành, đoàn thể quận, Sở Giáo dục và Đào tạo cung cấp (nếu có).",
    en="Qualitative criteria: units score themselves; the cluster reviews on documents supplied by the Council, divisions, Department of Education (if any).",
    fates=(Fate(kind="rule"),),
)
JUDGED_SCORING = Scoring(clause="B.II.1.3", criterion="judged")
UNREVIEWED_JUDGEMENT_READING = Reading(
    id="unreviewed-judgement",
    clause="B.II.1.3",
    question=Text(
        vi="Điểm tự chấm chưa ai rà soát có giá trị không?", en="Does a self-score that nobody reviewed count?"
    ),
    options=(
        Option(id="unknown", effect=Text(vi="Chưa biết điểm.", en="The points are unknown.")),
        Option(
            id="self-points-stand",
            effect=Text(vi="Điểm tự chấm được giữ, có ghi nhận.", en="The self-score stands, with a finding."),
        ),
    ),
)

B_II_2_1 = Clause(
    id="B.II.2.1",
    vi="Các đơn vị trong Cụm thi đua tự chấm điểm trên bộ tiêu chí đã được Hội đồng Thi đua khen thưởng phê duyệt.",
    en="Units score themselves on the approved criteria.",
    fates=(Fate(kind="rule"),),
)
SELF_SCORING = SelfScoring(clause="B.II.2.1")

B_II_2_2 = Clause(
    id="B.II.2.2",
    vi="Đơn vị Cụm trưởng phối hợp Cụm phó tổng hợp, rà soát điểm các nội dung theo quy chế của Cụm thi đua, gồm có điểm tự chấm của các đơn vị và điểm do các đơn vị đầu mối là các phòng, ban, ngành đoàn thể quận được phân công chấm điểm. Thông báo và trao đổi, thống nhất kết quả với các đơn vị thành viên, báo cáo Hội đồng Thi đua - Khen thưởng quận (qua Phòng Nội vụ) chậm nhất trước 03 ngày trước khi tổ chức hội nghị tổng kết của Cụm thi đua.",
    en="Head's unit with deputies totals and reviews, under the cluster's regulations, self-scores and the assigned focal units' scores; announces to, discusses and agrees with members; reports to the Council through Home Affairs at the latest 3 days before the final conference.",
    fates=(
        Fate(kind="rule"),
        Fate(kind="duty", idle=_DUTY),
        Fate(kind="deadline"),
    ),
)
REVIEW = Review(clause="B.II.2.2")
SCORE_REPORT = Due(
    clause="B.II.2.2",
    step="bao-cao-ket-qua-cham-diem",
    blocks=("ward", "school", "other"),
    title=Text(
        vi="Báo cáo Hội đồng kết quả chấm điểm (qua phòng Nội vụ)",
        en="Report of the scores to the Council (through the Home Affairs Division)",
    ),
    bearer="head",
    addressee="council",
    timing=BeforeEvent(event="hoi-nghi-tong-ket", days=3, at_latest=True),
)
DAYS_BEFORE_READING = Reading(
    id="days-before",
    clause="B.II.2.2",
    question=Text(vi="“Chậm nhất trước 03 ngày”: tính thế nào?", en="How are “at the latest 3 days before” counted?"),
    options=(
        Option(
            id="calendar", effect=Text(vi="Lùi 3 ngày: 20/12 thành 17/12.", en="Three days back: 20 Dec gives 17 Dec.")
        ),
        Option(
            id="clear-days",
            effect=Text(
                vi="Ba ngày trọn ở giữa: 20/12 thành 16/12.", en="Three clear days between: 20 Dec gives 16 Dec."
            ),
        ),
    ),
)

B_II_2_3 = Clause(
    id="B.II.2.3",
    vi="Phòng Nội vụ tổng hợp kết quả chấm điểm thi đua của các đơn vị đầu mối, điểm thưởng của Hội đồng Thi đua khen thưởng quận để tổng hợp vào kết quả chung của Cụm thi đua.",
    en="Home Affairs Division totals the focal units' results and the Council's bonus points into the cluster's overall result.",
    fates=(
        Fate(kind="rule"),
        Fate(kind="duty", idle=_DUTY),
    ),
)
COUNCIL_BONUS = CouncilBonus(clause="B.II.2.3")

# B.III. Bình xét thi đua
B_III_1_STANDARD = Clause(
    id="B.III.1.standard",
    vi="Tiêu chuẩn: Các đơn vị đề nghị khen thưởng Cờ thi đua Chính phủ; Cờ “Đơn vị xuất sắc phong trào thi đua” của thành phố; Bằng khen của Chủ tịch UBND thành phố, “Tập thể lao động xuất sắc”, “Tập thể lao động tiên tiến” phải đảm bảo tiêu chuẩn theo quy định của Luật Thi đua, Khen thưởng và Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ.",
    en="Units proposed for Government flag, city flag, city certificate of merit, Excellent or Advanced labour collective must meet the Law on Emulation and Commendation and Decree 91/2017/ND-CP of 2017-07-31.",
    fates=(Fate(kind="rule"),),
)
STANDARDS_IN_FORCE = Standards(clause="B.III.1.standard", under={"award-law-reference": "law-in-force"})
STANDARDS_AS_NAMED = Standards(clause="B.III.1.standard", regime="2003", under={"award-law-reference": "as-named"})
ADVANCED_COLLECTIVE = AwardRule(
    clause="B.III.1.standard", award="tap-the-lao-dong-tien-tien", goes_to="all", nature="title"
)
AWARD_LAW_REFERENCE_READING = Reading(
    id="award-law-reference",
    clause="B.III.1.standard",
    question=Text(
        vi="Hướng dẫn dẫn Nghị định 91/2017: áp dụng luật nào?",
        en="The guidance names Decree 91/2017: which law applies?",
    ),
    options=(
        Option(
            id="law-in-force", effect=Text(vi="Luật đang có hiệu lực vào ngày xét.", en="The law in force on the day.")
        ),
        Option(
            id="as-named",
            effect=Text(vi="Luật cũ đã dẫn, bất kể ngày nào.", en="The old regime named, whatever the day."),
        ),
    ),
)
CONSECUTIVE_YEARS_READING = Reading(
    id="consecutive-years",
    clause="B.III.1.standard",
    question=Text(
        vi="Hai năm liên tục có được ghép hai loại công nhận không?",
        en="May the two consecutive years mix the two recognitions?",
    ),
    options=(
        Option(id="mixed", effect=Text(vi="Được ghép.", en="They may mix.")),
        Option(id="same", effect=Text(vi="Phải cùng một loại.", en="They must be of one kind.")),
    ),
)

B_III_1_CONDITION_1 = Clause(
    id="B.III.1.condition.1",
    vi="Căn cứ kết quả chấm điểm của đầu mối là các đơn vị thuộc quận chấm và điểm thưởng của Hội đồng Thi đua khen thưởng quận.",
    en="Basis: the focal units' scores and the Council's bonus points.",
    fates=(Fate(kind="rule"),),
)
RANKING = Ranking(clause="B.III.1.condition.1")
UNEQUAL_MAXIMUM_READING = Reading(
    id="unequal-maximum",
    clause="B.III.1.condition.1",
    question=Text(
        vi="Điểm tối đa được giao khác nhau thì so sánh thế nào?",
        en="How are units compared whose assigned maxima differ?",
    ),
    options=(
        Option(id="as-is", effect=Text(vi="So tổng điểm, có ghi nhận.", en="By total, with a finding.")),
        Option(id="share-of-maximum", effect=Text(vi="So tỷ lệ tổng/điểm tối đa.", en="By total/maximum, exact.")),
    ),
)

B_III_1_CONDITION_2 = Clause(
    id="B.III.1.condition.2",
    vi="Hạ một mức khen thưởng đối với đơn vị có nội dung, nhiệm vụ Quận ủy, UBND quận yêu cầu kiểm điểm sâu hoặc có vụ việc gây bức xúc trong dư luận.",
    en="One award level lower for a unit with content or tasks on which the district Party Committee or People's Committee requires in-depth self-criticism, or with a case causing public outrage (no period stated).",
    fates=(Fate(kind="rule"),),
)
ONE_LEVEL_LOWER = ConductEffect(
    clause="B.III.1.condition.2",
    conduct=("kiem-diem-sau", "buc-xuc-du-luan"),
    effect="downgraded",
    under={"downgrade-period": "emulation-year"},
)
ONE_LEVEL_LOWER_ANY_DATE = ConductEffect(
    clause="B.III.1.condition.2",
    conduct=("kiem-diem-sau", "buc-xuc-du-luan"),
    effect="downgraded",
    any_date=True,
    under={"downgrade-period": "any-date"},
)
FLAG_FIRST = Ladder(
    clause="B.III.1.condition.2",
    awards=(
        "co-thi-dua-chinh-phu",
        "co-thi-dua-thanh-pho",
        "bang-khen-thanh-pho",
        "tap-the-lao-dong-xuat-sac",
        "tap-the-lao-dong-tien-tien",
    ),
    under={"award-ladder": "flag-first"},
)
TITLE_BEFORE_FORM = Ladder(
    clause="B.III.1.condition.2",
    awards=(
        "co-thi-dua-chinh-phu",
        "co-thi-dua-thanh-pho",
        "tap-the-lao-dong-xuat-sac",
        "bang-khen-thanh-pho",
        "tap-the-lao-dong-tien-tien",
    ),
    under={"award-ladder": "title-before-form"},
)
AWARD_LADDER_READING = Reading(
    id="award-ladder",
    clause="B.III.1.condition.2",
    question=Text(vi="“Một mức” theo thứ bậc nào?", en="In which order do the awards stand?"),
    options=(
        Option(
            id="flag-first",
            effect=Text(vi="Cờ, Bằng khen, TTLĐXS, TTLĐTT.", en="Flags, certificate of merit, TTLĐXS, TTLĐTT."),
        ),
        Option(
            id="title-before-form",
            effect=Text(vi="TTLĐXS đứng trên Bằng khen.", en="TTLĐXS stands above the certificate of merit."),
        ),
    ),
)
DOWNGRADE_STEP_READING = Reading(
    id="downgrade-step",
    clause="B.III.1.condition.2",
    question=Text(vi="“Hạ một mức” là mức nào?", en="What is “one level lower”?"),
    options=(
        Option(
            id="next-met",
            effect=Text(vi="Mức thấp hơn đầu tiên đạt tiêu chuẩn.", en="The first lower rung whose standards are met."),
        ),
        Option(
            id="exactly-one",
            effect=Text(vi="Mức ngay dưới, nếu đạt tiêu chuẩn.", en="The rung right below, if its standards are met."),
        ),
    ),
)
DOWNGRADE_PERIOD_READING = Reading(
    id="downgrade-period",
    clause="B.III.1.condition.2",
    question=Text(
        vi="Câu này không nêu thời gian: xét việc trong thời gian nào?",
        en="The sentence names no period: which cases act?",
    ),
    options=(
        Option(id="emulation-year", effect=Text(vi="Chỉ trong năm thi đua.", en="Only those of the emulation year.")),
        Option(id="any-date", effect=Text(vi="Bất kể ngày nào.", en="Those of any date.")),
    ),
)

B_III_1_CONDITION_3 = Clause(
    id="B.III.1.condition.3",
    vi="Không xem xét khen thưởng đối với các đơn vị trong năm có các vụ việc tiêu cực, tham nhũng, sai phạm nghiêm trọng trong thực hiện chủ trương của Đảng, pháp luật của Nhà nước.",
    en="No award considered for a unit that within the year has negative cases, corruption, or serious wrongdoing in carrying out Party policy or State law.",
    fates=(Fate(kind="rule"),),
)
WRONGDOING_EXCLUDES = ConductEffect(clause="B.III.1.condition.3", conduct=("sai-pham-nghiem-trong",), effect="excluded")
NEGATIVE_CASES_EXCLUDE = ConductEffect(
    clause="B.III.1.condition.3",
    conduct=("tieu-cuc", "tham-nhung"),
    effect="excluded",
    under={"serious-scope": "wrongdoing-only"},
)
SERIOUS_NEGATIVE_CASES_EXCLUDE = ConductEffect(
    clause="B.III.1.condition.3",
    conduct=("tieu-cuc", "tham-nhung"),
    effect="excluded",
    only_serious=True,
    under={"serious-scope": "all-three"},
)
SERIOUS_SCOPE_READING = Reading(
    id="serious-scope",
    clause="B.III.1.condition.3",
    question=Text(vi="“Nghiêm trọng” chỉ bổ nghĩa cho “sai phạm”?", en="Does “nghiêm trọng” qualify only “sai phạm”?"),
    options=(
        Option(
            id="wrongdoing-only",
            effect=Text(
                vi="Đúng; tiêu cực, tham nhũng tự nó bị loại.", en="Yes; negative cases and corruption exclude as such."
            ),
        ),
        Option(
            id="all-three",
            effect=Text(
                vi="Cả ba; chưa nêu mức độ thì chưa biết.", en="All three; unstated seriousness gives unknown."
            ),
        ),
    ),
)

B_III_1_CONDITION_4 = Clause(
    id="B.III.1.condition.4",
    vi="Chưa xem xét khen thưởng đối với các đơn vị có dấu hiệu sai phạm, cơ quan có thẩm quyền đang xem xét, giải quyết.",
    en="No award considered yet for a unit with signs of violation under examination by a competent authority.",
    fates=(Fate(kind="rule"),),
)
EXAMINATION_DEFERS = ConductEffect(
    clause="B.III.1.condition.4", conduct=("dang-xem-xet",), effect="deferred", any_date=True
)

B_III_2 = Clause(
    id="B.III.2",
    vi="Kết quả suy tôn của các Cụm thi đua là căn cứ để Hội đồng Thi đua - Khen thưởng tiếp tục đánh giá và thống nhất danh sách khen thưởng, đảm bảo tổng số lượng chỉ tiêu khen thưởng theo quy định.",
    en="Cluster results are the basis on which the Council assesses further and settles the award list within the total quotas.",
    fates=(Fate(kind="rule", idle=_COUNCIL_STAGE),),
)

B_III_2_SPECIAL = Clause(
    id="B.III.2.special",
    vi="Trong trường hợp đặc biệt, Cụm xin ý kiến HĐTĐKT Quận quyết định trình Ban TĐKT Thành phố. Cụ thể:",
    en="Special cases: the cluster asks the district Council, which decides on submitting to the city's Emulation and Commendation Board.",
    fates=(Fate(kind="discretion"),),
)
COUNCIL_SETTLES_UNKNOWN = RulingPower(clause="B.III.2.special", settles="unknown", by="council")

B_III_2_1 = Clause(
    id="B.III.2.1",
    vi="Cờ Thi đua của Chính phủ: Hội đồng Thi đua - Khen thưởng đề xuất tập thể tiêu biểu dẫn đầu trong số tập thể đạt tiêu chuẩn Cờ thi đua của UBND Thành phố, đảm bảo tiêu chuẩn, điều kiện theo quy định để Thành phố xét, đề nghị tặng Cờ Thi đua của Chính phủ.",
    en="Government flag: the Council proposes the outstanding leading collective among those meeting the city flag's standards, itself meeting standards and conditions, for the city to consider and propose.",
    fates=(
        Fate(kind="rule"),
        Fate(kind="discretion"),
    ),
)
GOVERNMENT_FLAG = AwardRule(
    clause="B.III.2.1",
    award="co-thi-dua-chinh-phu",
    goes_to="chosen-by-council",
    nature="flag",
    among="co-thi-dua-thanh-pho",
)

B_III_2_2 = Clause(
    id="B.III.2.2",
    vi="Cờ “Đơn vị xuất sắc phong trào thi đua” của UBND Thành phố: Cụm thi đua bình xét, suy tôn 01 tập thể xuất sắc nhất trong Cụm đủ tiêu chuẩn, điều kiện theo quy định để đề nghị tặng Cờ “Đơn vị xuất sắc phong trào thi đua” của UBND Thành phố.",
    en='City flag "Excellent unit of the emulation movement": one most excellent collective of each cluster that meets standards and conditions.',
    fates=(Fate(kind="rule"),),
)
CITY_FLAG = AwardRule(clause="B.III.2.2", award="co-thi-dua-thanh-pho", goes_to="first-of-cluster", nature="flag")
CLUSTER_CHOOSES = RulingPower(clause="B.III.2.2", settles="discretion", by="cluster")
MOST_EXCELLENT_READING = Reading(
    id="most-excellent",
    clause="B.III.2.2",
    question=Text(vi="“Xuất sắc nhất” là cao điểm nhất?", en="Is the “most excellent” the one with the highest total?"),
    options=(
        Option(
            id="highest-total",
            effect=Text(
                vi="Điểm cao nhất trong các đơn vị đủ điều kiện.", en="The highest total among those that qualify."
            ),
        ),
        Option(
            id="cluster-vote",
            effect=Text(
                vi="Điểm giới thiệu, Cụm bình chọn quyết định.",
                en="The points bring forward, the cluster's ruling chooses.",
            ),
        ),
    ),
)

B_III_2_3 = Clause(
    id="B.III.2.3",
    vi="Bằng khen của Chủ tịch UBND Thành phố, Tập thể Lao động xuất sắc: Cụm thi đua bình xét, suy tôn và đề nghị khen thưởng cho các tập thể đảm bảo tiêu chuẩn, điều kiện theo quy định.",
    en="City chairman's certificate of merit and Excellent labour collective: the cluster votes and proposes collectives that meet standards and conditions.",
    fates=(Fate(kind="rule"),),
)
CERTIFICATE_OF_MERIT = AwardRule(clause="B.III.2.3", award="bang-khen-thanh-pho", goes_to="all", nature="form")
EXCELLENT_COLLECTIVE = AwardRule(clause="B.III.2.3", award="tap-the-lao-dong-xuat-sac", goes_to="all", nature="title")
ONE_AWARD_PER_UNIT_READING = Reading(
    id="one-award-per-unit",
    clause="B.III.2.3",
    question=Text(vi="Vừa Bằng khen vừa danh hiệu được không?", en="Form and title together?"),
    options=(
        Option(id="highest", effect=Text(vi="Chỉ hình thức cao nhất.", en="Only the highest.")),
        Option(
            id="form-and-title",
            effect=Text(
                vi="Cùng Bằng khen còn danh hiệu cao nhất đạt được đứng dưới nó.",
                en="With the certificate also the higher title met below it.",
            ),
        ),
    ),
)

B_III_3 = Clause(
    id="B.III.3",
    vi="Thực hiện theo Hướng dẫn hàng năm của Hội đồng TĐKT quận.",
    en="Dossier contents and their time: under the Council's guidance of each year.",
    fates=(Fate(kind="deadline"),),
)
AWARD_DOSSIERS = Due(
    clause="B.III.3",
    step="ho-so-khen-thuong",
    blocks=("ward", "school", "other"),
    title=Text(vi="Nộp hồ sơ đề nghị khen thưởng", en="Hand in the award dossiers"),
    bearer="cluster",
    addressee="council",
    timing=OnEvent(event="ho-so-khen-thuong"),
)

# C. Tổ chức thực hiện (nguồn in “I.” rồi “2.”, “3.”)
C_1 = Clause(
    id="C.1",
    vi="- Hướng dẫn tổ chức hoạt động cho các cụm thi đua thuộc quận.\n- Tổng hợp kết quả thi đua của các đơn vị đầu mối chấm điểm thi đua của quận; cung cấp, đối chiếu điểm thi đua với đơn vị Cụm trưởng.\n- Phối hợp với các cơ quan có liên quan rà soát, đánh giá, thẩm định kết quả thực hiện nhiệm vụ của các đơn vị trong Cụm thi đua; tổng hợp, báo cáo Hội đồng Thi đua - Khen thưởng quận theo quy định.",
    en="Home Affairs Division (the source prints \"I.\"): guide clusters; total the focal units' results, provide and reconcile scores with the head's unit; with related bodies review, assess and appraise results, total and report to the Council.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

C_2 = Clause(
    id="C.2",
    vi="- Căn cứ hướng dẫn này, các Cụm thi đua xây dựng Quy chế, Kế hoạch hoạt động của Cụm; thống nhất các nội dung cam kết giao ước thi đua với đặc thù của từng Cụm thi đua.\n- Cụm trưởng các Cụm thi đua có trách nhiệm triển khai hướng dẫn đảm bảo tiến độ chất lượng hoạt động của Cụm thi đua.",
    en="Clusters: own regulations, plan, pact commitments; heads carry the guidance out on time.",
    fates=(Fate(kind="duty", idle=_DUTY),),
)

C_3 = Clause(
    id="C.3",
    vi="Nghiêm túc thực hiện các nội dung hướng dẫn này, Thủ trưởng các phòng, ban, ngành, đoàn thể, các đơn vị hiệp quản thuộc quận xây dựng tiêu chí đánh giá công tác thi đua, khen thưởng và thực hiện đánh giá hoạt động của các đơn vị thuộc các Cụm thi đua đảm bảo thông nhất, chính xác, kịp thời.",
    en="Divisions, sectors, associations: carry out the guidance; their heads, and those of jointly managed units, draw up criteria and assess units consistently, exactly and on time.",
    fates=(Fate(kind="duty", idle=_DUTY),),
    slips=(Slip(printed="thông nhất", meant="thống nhất"),),
)

C_EFFECT = Clause(
    id="C.effect",
    vi="Hướng dẫn này có hiệu lực kể từ ngày ký.",
    en="In force from the day of signing (2023-02-10).",
    fates=(Fate(kind="rule"),),
)
IN_FORCE_FROM = date(2023, 2, 10)

C_EFFECT_REPORT = Clause(
    id="C.effect.report",
    vi="Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, Cụm trưởng các Cụm thi đua Quận phản ánh kịp thời về Hội đồng Thi đua - Khen thưởng Quận (qua phòng Nội vụ) để nghiên cứu, sửa đổi, bổ sung cho phù hợp./. u",
    en="Heads report difficulties promptly to the Council through the Home Affairs Division, for study, amendment or supplement.",
    fates=(Fate(kind="duty", idle=_DUTY),),
    slips=(Slip(printed="./. u", meant="./."),),
)

CLOSING = Clause(
    id="closing",
    vi="- Ban TĐKT thành phố;\n- TTQU (để b/c);\n- Thành viên Hội đồng TĐKT quận;\n- Các phòng, ban, ngành, đoàn thể, đơn vị thuộc Quận;\n- Các Cụm thi đua quận;\n- UBND các phường;\n- Các trường MN, TH, THCS;\n- Lưu VT⁴⁰)\nTM. HỘI ĐỒNG THI ĐUA KHEN THƯỞNG\nCHỦ TỊCH\nCHỦ TỊCH ỦY BAN NHÂN DÂN\nNguyễn Mạnh Hà",
    en="Signed for the Council by its chairman (chairman of the district People's Committee); recipients listed.",
    fates=(Fate(kind="fact"),),
    slips=(Slip(printed="VT⁴⁰)", meant="VT."),),
)

CLAUSES = (
    PREAMBLE_1,
    PREAMBLE_2,
    PREAMBLE_3,
    A_I_1,
    A_I_2,
    A_I_3,
    A_II_1_1,
    A_II_1_2,
    A_II_1_3,
    A_II_2_1,
    A_II_2_1_A,
    A_II_2_1_B,
    A_II_2_1_C,
    A_II_2_2,
    A_II_2_3_A,
    A_II_2_3_B,
    A_II_2_3_C,
    A_II_2_3_D,
    A_II_2_4_A,
    A_II_2_4_B,
    A_II_2_4_C,
    A_II_2_5,
    A_II_3_1,
    A_II_3_2_A,
    A_II_3_2_A_CONTENT,
    A_II_3_2_B,
    A_II_3_2_B_CONTENT,
    A_II_3_2_C,
    A_II_3_NOTE_1,
    A_II_3_NOTE_2,
    A_II_3_NOTE_3,
    A_II_3_NOTE_4,
    B_I_1,
    B_I_1_USE,
    B_I_2,
    B_I_2_USE,
    B_II_1_1,
    B_II_1_1_REF,
    B_II_1_2,
    B_II_1_3,
    B_II_2_1,
    B_II_2_2,
    B_II_2_3,
    B_III_1_STANDARD,
    B_III_1_CONDITION_1,
    B_III_1_CONDITION_2,
    B_III_1_CONDITION_3,
    B_III_1_CONDITION_4,
    B_III_2,
    B_III_2_SPECIAL,
    B_III_2_1,
    B_III_2_2,
    B_III_2_3,
    B_III_3,
    C_1,
    C_2,
    C_3,
    C_EFFECT,
    C_EFFECT_REPORT,
    CLOSING,
)
READINGS = (
    TERM_END_READING,
    SCHOOL_YEAR_READING,
    ANNUAL_GROUNDS_READING,
    CRITERIA_AUTHORITY_READING,
    BEFORE_DATE_READING,
    ZERO_PLAN_READING,
    ROUNDING_READING,
    BONUS_SOURCES_READING,
    REVERSE_FORMULA_READING,
    REVERSE_EXCESS_READING,
    UNREVIEWED_JUDGEMENT_READING,
    DAYS_BEFORE_READING,
    AWARD_LAW_REFERENCE_READING,
    CONSECUTIVE_YEARS_READING,
    UNEQUAL_MAXIMUM_READING,
    AWARD_LADDER_READING,
    DOWNGRADE_STEP_READING,
    DOWNGRADE_PERIOD_READING,
    SERIOUS_SCOPE_READING,
    MOST_EXCELLENT_READING,
    ONE_AWARD_PER_UNIT_READING,
)
DOCUMENT = Document(
    number="14/HD-HĐTĐKT",
    title=Text(
        vi="Hướng dẫn tổ chức hoạt động và bình xét thi đua của các Cụm thi đua thuộc quận Long Biên",
        en="Guidance on the activity and the emulation voting of the emulation clusters of Long Biên district",
    ),
    issuer=Text(
        vi="Hội đồng Thi đua - Khen thưởng quận Long Biên",
        en="Emulation and Commendation Council of Long Biên district",
    ),
    signed_on=date(2023, 2, 10),
    clauses=CLAUSES,
    readings=READINGS,
)


RULES = (
    DISTRICT_ENDED,
    LEADERSHIP,
    TERM,
    QUORUM,
    COUNCIL_SETTLES_TIE,
    CALENDAR_YEAR,
    SCHOOL_YEAR_SEPTEMBER,
    SCHOOL_YEAR_JUNE,
    PRELIMINARY_REPORT,
    FINAL_REPORT,
    REGISTRATION,
    SCHOOL_REGISTRATION,
    LAUNCH,
    SCHOOL_LAUNCH,
    PRELIMINARY_REVIEW,
    SCHOOL_PRELIMINARY_REVIEW,
    FINAL_CONFERENCE,
    PREPARATORY_MEETING,
    WARD_CRITERIA,
    OTHER_CRITERIA,
    WARD_BASIS,
    SCHOOL_CRITERIA,
    SCHOOL_BASIS,
    PLAN_SCORING,
    OVER_PLAN_BONUS,
    REVERSE_SCORING,
    JUDGED_SCORING,
    SELF_SCORING,
    REVIEW,
    SCORE_REPORT,
    COUNCIL_BONUS,
    STANDARDS_IN_FORCE,
    STANDARDS_AS_NAMED,
    ADVANCED_COLLECTIVE,
    RANKING,
    ONE_LEVEL_LOWER,
    ONE_LEVEL_LOWER_ANY_DATE,
    FLAG_FIRST,
    TITLE_BEFORE_FORM,
    WRONGDOING_EXCLUDES,
    NEGATIVE_CASES_EXCLUDE,
    SERIOUS_NEGATIVE_CASES_EXCLUDE,
    EXAMINATION_DEFERS,
    COUNCIL_SETTLES_UNKNOWN,
    GOVERNMENT_FLAG,
    CITY_FLAG,
    CLUSTER_CHOOSES,
    CERTIFICATE_OF_MERIT,
    EXCELLENT_COLLECTIVE,
    AWARD_DOSSIERS,
)

LONG_BIEN_2023 = RuleSet(
    id="long-bien-2023",
    body="long-bien",
    document=DOCUMENT.number,
    in_force_from=IN_FORCE_FROM,
    legal_basis=(
        "Hướng dẫn số 04/HD-HĐTĐKT ngày 24/5/2022 của Hội đồng Thi đua khen thưởng thành phố",
        "Quyết định số 7070/QĐ-UBND ngày 02/12/2020 của UBND quận Long Biên",
        "Thông báo số 08/HĐTĐKT-CTĐ ngày 10/02/2023 của Hội đồng thi đua khen thưởng quận",
    ),
    places=PLACES,
    clauses=CLAUSES,
    rules=RULES,
    award_law=(AWARD_LAW_2003, AWARD_LAW_2022, AMENDMENT_2026),
)

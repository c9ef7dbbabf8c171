"""Guidance 14/HD-HĐTĐKT of 10 February 2023 of the Emulation and Commendation Council of Long Biên district.

Every sentence stands here verbatim, slips included, with an English rendering, its fates, and under it
the readings of what it leaves unclear, the default first.
"""

from datetime import date
from decimal import Decimal

from tdkt_rules.documents.award_law_2003 import AWARD_LAW_2003
from tdkt_rules.documents.award_law_2022 import AMENDMENT_2026, AWARD_LAW_2022
from tdkt_rules.law import Clause, Document, Fate, Option, Reading, Slip, Text
from tdkt_rules.process_rules import (
    Agenda,
    Attendance,
    BeforeDate,
    BeforeEvent,
    Composition,
    Consent,
    Consultation,
    Due,
    Duty,
    EmulationYear,
    Expected,
    Leadership,
    OnEvent,
    Preparation,
    Quorum,
    Referral,
    Registration,
    Step,
    WithinMonths,
    YearsFromEvent,
)
from tdkt_rules.rules import (
    AwardRule,
    BodyEnded,
    CitySubmission,
    ConductEffect,
    CouncilBonus,
    CouncilList,
    CriteriaForm,
    Ladder,
    NoCriteria,
    OverPlanBonus,
    Ranking,
    Review,
    RulingPower,
    Scoring,
    SelfScoring,
    Standards,
    VotingBasis,
)
from tdkt_rules.ruleset import RuleSet

# Vì sao chưa tác động
_PEOPLE = Text(
    vi="Để cho người có trách nhiệm lựa chọn; thư viện không quyết định thay.",
    en="Left for the people responsible to choose; the library does not decide for them.",
)

# Căn cứ ban hành
PREAMBLE_1 = Clause(
    id="preamble.1",
    vi="Căn cứ Hướng dẫn số 04/HD-HĐTĐKT ngày 24/5/2022 của Hội đồng Thi đua khen thưởng thành phố về Hướng dẫn tổ chức và bình xét thi đua của các Cụm thi đua thuộc thành phố Hà Nội;",
    en="Pursuant to Guidance No. 04/HD-HĐTĐKT of 24 May 2022 of the city Emulation and Commendation Council, guiding the organisation and emulation voting of the emulation clusters of Hà Nội city;",
    fates=(Fate(kind="fact"),),
)

PREAMBLE_2 = Clause(
    id="preamble.2",
    vi="Căn cứ Quyết định số 7070/QĐ-UBND ngày 02/12/2020 của UBND quận Long Biên về việc ban hành Quy chế hoạt động của Hội đồng thi đua khen thưởng quận; Thông báo số 08/HĐTĐKT-CTĐ ngày 10/02/2023 của Hội đồng thi đua khen thưởng quận về việc thông báo Cụm trưởng, Cụm phó các Cụm thi đua thuộc quận; Phân công thành viên Hội đồng TĐKT quận phụ trách, chỉ đạo Cụm thi đua thuộc quận;",
    en="Pursuant to Decision No. 7070/QĐ-UBND of 2 December 2020 of the People's Committee of Long Biên district on issuing the working regulations of the district Emulation and Commendation Council; to Notice No. 08/HĐTĐKT-CTĐ of 10 February 2023 of the district Emulation and Commendation Council announcing the heads and deputy heads of the emulation clusters of the district; assigning members of the district Emulation and Commendation Council to take charge of and direct the emulation clusters of the district;",
    fates=(Fate(kind="fact"),),
)

PREAMBLE_3 = Clause(
    id="preamble.3",
    vi="Nhằm đổi mới, nâng cao chất lượng hoạt động của các Cụm thi đua, công tác bình xét chấm điểm thi đua, Hội đồng Thi đua - Khen thưởng quận hướng dẫn tổ chức hoạt động Cụm và bình xét thi đua hằng năm của các Cụm thi đua thuộc quận như sau:",
    en="In order to renew and raise the quality of the activities of the emulation clusters and of the work of emulation voting and scoring, the district Emulation and Commendation Council gives guidance on organising cluster activities and on the yearly emulation voting of the emulation clusters of the district, as follows:",
    fates=(Fate(kind="fact"), Fate(kind="rule")),
)

DISTRICT_ENDED = BodyEnded(
    clause="preamble.3",
    from_day=date(2025, 7, 1),
    source=Text(vi="Nghị định 129/2025/NĐ-CP", en="Decree 129/2025/NĐ-CP"),
)

# A. Tổ chức, nhiệm vụ và hoạt động của Cụm thi đua
# A.I. Tổ chức của Cụm thi đua
A_I_1 = Clause(
    id="A.I.1",
    vi="Cụm thi đua (gọi tắt là Cụm) gồm tập hợp các đơn vị do Hội đồng Thi đua, khen thưởng Quận quyết định thành lập. Cụm chịu sự chỉ đạo của UBND Quận và hướng dẫn của Hội đồng Thi đua - Khen thưởng Quận.",
    en="An emulation cluster (“the cluster” for short) is a set of units established by decision of the district Emulation and Commendation Council. The cluster is directed by the district People's Committee and guided by the district Emulation and Commendation Council.",
    fates=(Fate(kind="definition"),),
)

A_I_2 = Clause(
    id="A.I.2",
    vi="Cụm thi đua gồm có Cụm trưởng, Cụm phó và các đơn vị thành viên. Cụm trưởng, Cụm phó do các đơn vị trong Cụm thi đua lựa chọn, giới thiệu luân phiên trong kỳ họp tổng kết năm. Cụm trưởng, Cụm phó tổ chức điều hành hoạt động của Cụm thi đua ngay sau khi được phân công và được sử dụng con dấu của đơn vị làm cơ sở pháp lý cho các văn bản phục vụ hoạt động Cụm. Cơ quan thường trực giúp việc cho Cụm trưởng, Cụm phó là bộ phận thường trực công tác thi đua, khen thưởng của đơn vị làm Cụm trưởng, Cụm phó. Nhiệm kỳ hoạt động của Cụm trưởng, Cụm phó là 01 năm. Tuỳ theo tính chất hoạt động và ý kiến thống nhất của các thành viên trong cụm, mỗi Cụm thi đua có thể có từ 01-02 Cụm phó.",
    en="An emulation cluster has a head, deputy heads and member units. The head and deputy heads are selected and proposed by the units of the emulation cluster, in rotation, at the session of the year-end review. The head and deputy heads organise and run the activities of the emulation cluster as soon as they are assigned, and may use the seal of their unit as the legal basis of the documents that serve the cluster's activities. The standing agency that assists the head and deputy heads is the standing emulation and commendation staff of the unit that serves as head or deputy head. The term of the head and deputy heads is 01 year. Depending on the nature of the work and on the agreement of the cluster's members, each emulation cluster may have 01 to 02 deputy heads.",
    fates=(Fate(kind="rule"), Fate(kind="discretion"), Fate(kind="duty")),
)

TERM_END_READING = Reading(
    id="term-end",
    clause="A.I.2",
    question=Text(
        vi="“Nhiệm kỳ hoạt động của Cụm trưởng, Cụm phó là 01 năm”: ngày cuối của nhiệm kỳ là ngày nào?",
        en="“The term of the head and deputy heads is 01 year”: which is the last day of the term?",
    ),
    options=(
        Option(
            id="day-before",
            effect=Text(
                vi="Ngày cuối là ngày bắt đầu cộng 1 năm, trừ 1 ngày (từ 29/02/2024 thì đến 27/02/2025).",
                en="The last day is the start plus 1 year, less 1 day (from 29 February 2024 to 27 February 2025).",
            ),
        ),
        Option(
            id="same-day",
            effect=Text(
                vi="Ngày cuối là ngày bắt đầu cộng 1 năm.",
                en="The last day is the start plus 1 year.",
            ),
        ),
    ),
)

LEADERSHIP = Leadership(clause="A.I.2", deputies_from=1, deputies_to=2, rotates=True)

TERM = Due(
    clause="A.I.2",
    step="nhiem-ky",
    blocks=("ward", "school", "other"),
    title=Text(vi="Nhiệm kỳ Cụm trưởng, Cụm phó", en="Term of the head and deputies"),
    bearer="head",
    addressee="cluster",
    timing=YearsFromEvent(event="bat-dau-nhiem-ky", years=1),
)

A_I_2_DUTIES = (
    Duty(
        clause="A.I.2",
        bearer="member",
        addressee="cluster",
        action=Text(
            vi="Lựa chọn, giới thiệu luân phiên Cụm trưởng, Cụm phó trong kỳ họp tổng kết năm",
            en="Select and propose the head and the deputies, in rotation, at the year-end conference",
        ),
    ),
    Duty(
        clause="A.I.2",
        bearer="head",
        addressee="cluster",
        action=Text(
            vi="Tổ chức điều hành hoạt động của Cụm ngay sau khi được phân công, trong nhiệm kỳ",
            en="Run the activities of the cluster as soon as assigned, for the term",
        ),
        deadline="nhiem-ky",
    ),
    Duty(
        clause="A.I.2",
        bearer="deputy",
        addressee="cluster",
        action=Text(
            vi="Cùng Cụm trưởng tổ chức điều hành hoạt động của Cụm ngay sau khi được phân công, trong nhiệm kỳ",
            en="Run the activities of the cluster with the head as soon as assigned, for the term",
        ),
        deadline="nhiem-ky",
    ),
    Duty(
        clause="A.I.2",
        bearer="assisting-staff",
        addressee="head",
        action=Text(
            vi="Làm cơ quan thường trực giúp việc cho Cụm trưởng, Cụm phó",
            en="Serve as the standing agency that assists the head and the deputies",
        ),
    ),
)

A_I_3 = Clause(
    id="A.I.3",
    vi="Cụm thi đua làm việc theo chế độ tập thể thông qua các kỳ họp, những ý kiến khác nhau chưa được thống nhất trong Cụm, Cụm trưởng báo cáo xin ý kiến quyết định của Hội đồng Thi đua - Khen thưởng Quận, hướng dẫn của phòng Nội vụ Quận và thông báo cho các thành viên trong Cụm. Phiên họp của Cụm được tiến hành khi có ít nhất 2/3 thành viên Cụm dự họp.",
    en="An emulation cluster works collectively, through its sessions. Where differing opinions have not been reconciled within the cluster, the head reports to the district Emulation and Commendation Council to ask for its decision, and to the district Home Affairs Division for its guidance, and informs the members of the cluster. A session of the cluster is held when at least 2/3 of the cluster's members attend.",
    fates=(Fate(kind="rule"), Fate(kind="duty")),
)

QUORUM = Quorum(clause="A.I.3", part=2, whole=3)

COUNCIL_SETTLES_TIE = RulingPower(clause="A.I.3", settles="discretion", by="council")

REFERRAL = Referral(clause="A.I.3", to="council")

A_I_3_DUTIES = (
    Duty(
        clause="A.I.3",
        bearer="head",
        addressee="council",
        action=Text(
            vi="Báo cáo, xin ý kiến quyết định về những ý kiến chưa được thống nhất trong Cụm",
            en="Report matters not agreed within the cluster and ask for a decision",
        ),
    ),
    Duty(
        clause="A.I.3",
        bearer="head",
        addressee="home-affairs",
        action=Text(
            vi="Xin hướng dẫn về những ý kiến chưa được thống nhất trong Cụm",
            en="Ask for guidance on matters not agreed within the cluster",
        ),
    ),
    Duty(
        clause="A.I.3",
        bearer="head",
        addressee="member",
        action=Text(
            vi="Thông báo kết quả cho các thành viên trong Cụm", en="Announce the outcome to the members of the cluster"
        ),
    ),
)

# A.II. Nhiệm vụ và hoạt động của Cụm thi đua
# A.II.1. Nhiệm vụ chung
A_II_1_1 = Clause(
    id="A.II.1.1",
    vi="Xây dựng chương trình, kế hoạch, quy chế hoạt động của Cụm.",
    en="To draw up the programme, the plan and the working regulations of the cluster.",
    fates=(Fate(kind="duty"),),
)

A_II_1_1_DUTIES = (
    Duty(
        clause="A.II.1.1",
        bearer="cluster",
        addressee="member",
        action=Text(
            vi="Xây dựng chương trình, kế hoạch, quy chế hoạt động của Cụm",
            en="Draw up the programme, plan and working regulations of the cluster",
        ),
    ),
)

A_II_1_2 = Clause(
    id="A.II.1.2",
    vi="Tổ chức ký giao ước thi đua; tổ chức Hội nghị sơ kết, tổng kết, đánh giá, bình xét thi đua khen thưởng các đơn vị trong Cụm.",
    en="To organise the signing of the emulation covenant; to organise the preliminary review conference and the final review conference, and the assessment and the emulation and commendation voting of the units of the cluster.",
    fates=(Fate(kind="duty"),),
)

PACT_EXPECTED = Expected(clause="A.II.1.2", meeting="ky-giao-uoc", matter="pact", before="hoi-nghi-tong-ket")

PACT_STEP = Step(clause="A.II.1.2", step="ky-giao-uoc", bearer="head")

A_II_1_2_DUTIES = (
    Duty(
        clause="A.II.1.2",
        bearer="cluster",
        addressee="member",
        action=Text(vi="Tổ chức ký giao ước thi đua", en="Organise the signing of the emulation covenant"),
    ),
    Duty(
        clause="A.II.1.2",
        bearer="cluster",
        addressee="member",
        action=Text(vi="Tổ chức hội nghị sơ kết, tổng kết", en="Hold the preliminary and the final review conferences"),
    ),
    Duty(
        clause="A.II.1.2",
        bearer="cluster",
        addressee="member",
        action=Text(
            vi="Đánh giá, bình xét thi đua khen thưởng các đơn vị trong Cụm",
            en="Assess the units of the cluster and vote on emulation and commendation",
        ),
    ),
)

A_II_1_3 = Clause(
    id="A.II.1.3",
    vi="Giới thiệu, tuyên truyền, nhân rộng các mô hình, điển hình tiên tiến, các cách làm mới sáng tạo, hiệu quả để nâng cao chất lượng hoạt động công tác thi đua, khen thưởng của Cụm.",
    en="To introduce, publicise and replicate models, advanced examples and new, creative and effective ways of working, in order to raise the quality of the cluster's emulation and commendation work.",
    fates=(Fate(kind="duty"),),
)

A_II_1_3_DUTIES = (
    Duty(
        clause="A.II.1.3",
        bearer="cluster",
        addressee="member",
        action=Text(
            vi="Giới thiệu, tuyên truyền, nhân rộng các mô hình, điển hình tiên tiến, cách làm mới",
            en="Introduce, publicise and replicate models, advanced examples and new ways of working",
        ),
    ),
)

# A.II.2. Nhiệm vụ Cụm trưởng, Cụm phó; các thành viên trong Cụm và bộ phận giúp việc Cụm trưởng, Cụm phó
# A.II.2.1. Cụm trưởng
A_II_2_1 = Clause(
    id="A.II.2.1",
    vi="Cụm trưởng: Chịu trách nhiệm trước Hội đồng Thi đua khen thưởng Quận về hoạt động của Cụm thi đua; Chủ trì, thực hiện các nhiệm vụ chung của Cụm, ngoài ra thực hiện các nhiệm vụ:",
    en="The head: answers to the district Emulation and Commendation Council for the activities of the emulation cluster; presides over and carries out the common tasks of the cluster, and in addition carries out these tasks:",
    fates=(Fate(kind="duty"),),
)

A_II_2_1_DUTIES = (
    Duty(
        clause="A.II.2.1",
        bearer="head",
        addressee="council",
        action=Text(vi="Chịu trách nhiệm về hoạt động của Cụm thi đua", en="Answer for the activities of the cluster"),
    ),
    Duty(
        clause="A.II.2.1",
        bearer="head",
        addressee="cluster",
        action=Text(
            vi="Chủ trì, thực hiện các nhiệm vụ chung của Cụm",
            en="Preside over and carry out the common tasks of the cluster",
        ),
    ),
)

A_II_2_1_A = Clause(
    id="A.II.2.1.a",
    vi="Chủ trì đôn đốc, theo dõi, đánh giá phong trào thi đua các đơn vị trong Cụm theo Quy chế của Cụm xây dựng. Tổng hợp, báo cáo kết quả thi đua của Cụm thi đua theo định kỳ 6 tháng, 01 năm (sơ kết học kỳ I, tổng kết năm học đối với ngành Giáo dục và Đào tạo) gửi về Hội đồng Thi đua - Khen thưởng Quận (qua phòng Nội vụ).",
    en="To take the lead in urging, monitoring and assessing the emulation movement of the units of the cluster under the regulations drawn up by the cluster. To total the emulation results of the emulation cluster and report them at regular intervals of 6 months and 01 year (preliminary review of semester I and final review of the school year for the Education and Training sector) to the district Emulation and Commendation Council (through the Home Affairs Division).",
    fates=(Fate(kind="duty"), Fate(kind="deadline"), Fate(kind="rule")),
)

SCHOOL_YEAR_READING = Reading(
    id="school-year",
    clause="A.II.2.1.a",
    question=Text(
        vi="“sơ kết học kỳ I, tổng kết năm học đối với ngành Giáo dục và Đào tạo”: năm thi đua của khối trường bắt đầu và kết thúc ngày nào?",
        en="“preliminary review of semester I and final review of the school year for the Education and Training sector”: when does the emulation year of schools begin and end?",
    ),
    options=(
        Option(
            id="september-august",
            effect=Text(
                vi="Năm thi đua Y của khối trường từ 01/9 năm Y đến 31/8 năm Y+1.",
                en="The emulation year Y of schools runs from 1 September Y to 31 August Y+1.",
            ),
        ),
        Option(
            id="june-may",
            effect=Text(
                vi="Năm thi đua Y của khối trường từ 01/6 năm Y đến 31/5 năm Y+1.",
                en="The emulation year Y of schools runs from 1 June Y to 31 May Y+1.",
            ),
        ),
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

PRELIMINARY_REPORT_STEP = Step(clause="A.II.2.1.a", step="bao-cao-so-ket", bearer="head", after=("hoi-nghi-so-ket",))

FINAL_REPORT_STEP = Step(clause="A.II.2.1.a", step="bao-cao-tong-ket", bearer="head", after=("hoi-nghi-tong-ket",))

A_II_2_1_A_DUTIES = (
    Duty(
        clause="A.II.2.1.a",
        bearer="head",
        addressee="member",
        action=Text(
            vi="Chủ trì đôn đốc, theo dõi, đánh giá phong trào thi đua các đơn vị theo Quy chế của Cụm",
            en="Take the lead in urging, monitoring and assessing the movement of the units under the regulations of the cluster",
        ),
    ),
    Duty(
        clause="A.II.2.1.a",
        bearer="head",
        addressee="council",
        action=Text(
            vi="Tổng hợp, báo cáo kết quả thi đua 6 tháng (sơ kết học kỳ I), qua phòng Nội vụ",
            en="Total and report the results of six months (semester I), through the Home Affairs Division",
        ),
        deadline="bao-cao-so-ket",
    ),
    Duty(
        clause="A.II.2.1.a",
        bearer="head",
        addressee="council",
        action=Text(
            vi="Tổng hợp, báo cáo kết quả thi đua năm (tổng kết năm học), qua phòng Nội vụ",
            en="Total and report the results of the year (school year), through the Home Affairs Division",
        ),
        deadline="bao-cao-tong-ket",
    ),
)

A_II_2_1_B = Clause(
    id="A.II.2.1.b",
    vi="Phối hợp với các Cụm thi đua khác của Quận và các thành viên Cụm để học tập các mô hình mới, trao đổi nghiệp vụ công tác thi đua, khen thưởng, tổ chức chương trình giao lưu điển hình tiên tiến, “người tốt, việc tốt” nhằm nâng cao chất lượng và hiệu quả hoạt động của Cụm.",
    en="To work with the other emulation clusters of the district and with the members of the cluster to learn from new models, exchange professional experience in emulation and commendation work, and organise exchange programmes with advanced examples, “good people, good deeds”, in order to raise the quality and effectiveness of the cluster's activities.",
    fates=(Fate(kind="duty"),),
)

A_II_2_1_B_DUTIES = (
    Duty(
        clause="A.II.2.1.b",
        bearer="head",
        addressee="member",
        action=Text(
            vi="Phối hợp với các Cụm khác và các thành viên để học tập mô hình mới, trao đổi nghiệp vụ, giao lưu điển hình tiên tiến",
            en="Work with other clusters and the members to learn from new models, exchange experience and meet advanced examples",
        ),
    ),
)

A_II_2_1_C = Clause(
    id="A.II.2.1.c",
    vi="Phối hợp với phòng Nội vụ thẩm định thành tích các đơn vị thành viên trong Cụm, bình chọn, suy tôn và đề nghị Hội đồng Thi đua - Khen thưởng Quận xem xét, đề xuất các cấp khen thưởng thành tích công tác năm cho các đơn vị trong Cụm.",
    en="To work with the Home Affairs Division to appraise the achievements of the member units of the cluster, to vote, to honour, and to ask the district Emulation and Commendation Council to consider and propose that the competent levels commend the units of the cluster for the achievements of the year's work.",
    fates=(Fate(kind="rule"), Fate(kind="duty")),
)

ANNUAL_GROUNDS_READING = Reading(
    id="annual-grounds",
    clause="A.II.2.1.c",
    question=Text(
        vi="“khen thưởng thành tích công tác năm”: thành tích đột xuất có làm căn cứ đề nghị khen thưởng năm được không?",
        en="“commend … for the achievements of the year's work”: may a sudden achievement carry an annual award?",
    ),
    options=(
        Option(
            id="annual-only",
            effect=Text(
                vi="Thành tích đột xuất không là căn cứ đề nghị Bằng khen của Chủ tịch UBND Thành phố.",
                en="A sudden achievement is no ground of the certificate of merit of the city chairman.",
            ),
        ),
        Option(
            id="any-ground",
            effect=Text(
                vi="Thành tích đột xuất cũng là một căn cứ đề nghị Bằng khen của Chủ tịch UBND Thành phố.",
                en="A sudden achievement, too, is a ground of the certificate of merit of the city chairman.",
            ),
        ),
    ),
)

A_II_2_1_C_DUTIES = (
    Duty(
        clause="A.II.2.1.c",
        bearer="head",
        addressee="home-affairs",
        action=Text(
            vi="Phối hợp thẩm định thành tích các đơn vị thành viên",
            en="Appraise the achievements of the member units together",
        ),
    ),
    Duty(
        clause="A.II.2.1.c",
        bearer="head",
        addressee="council",
        action=Text(
            vi="Bình chọn, suy tôn và đề nghị xem xét, đề xuất các cấp khen thưởng thành tích công tác năm",
            en="Vote, honour, and ask to consider and propose awards for the achievements of the year",
        ),
    ),
)

# A.II.2.2. Cụm phó
A_II_2_2 = Clause(
    id="A.II.2.2",
    vi="Cụm phó: Phối hợp với Cụm trưởng xây dựng chương trình, kế hoạch và điều hành hoạt động của Cụm; Thay mặt Cụm trưởng giải quyết một số công việc khi Cụm trưởng ủy quyền.",
    en="The deputy head: works with the head to draw up the programme and plan and to run the activities of the cluster; deals with certain matters on behalf of the head when the head authorises it.",
    fates=(Fate(kind="duty"),),
)

A_II_2_2_DUTIES = (
    Duty(
        clause="A.II.2.2",
        bearer="deputy",
        addressee="head",
        action=Text(
            vi="Phối hợp xây dựng chương trình, kế hoạch và điều hành hoạt động của Cụm",
            en="Draw up programme and plan and run the cluster together with the head",
        ),
    ),
    Duty(
        clause="A.II.2.2",
        bearer="deputy",
        addressee="head",
        action=Text(
            vi="Thay mặt Cụm trưởng giải quyết một số công việc khi được ủy quyền",
            en="Deal with certain matters for the head when authorised",
        ),
    ),
)

# A.II.2.3. Các đơn vị thành viên trong Cụm
A_II_2_3_A = Clause(
    id="A.II.2.3.a",
    vi="Đăng ký thi đua, các mô hình và chuyên đề thi đua gửi về Hội đồng TĐKT Quận (qua phòng Nội vụ) và đơn vị Cụm trưởng trong tháng 02 hàng năm.",
    en="To register emulation, emulation models and emulation themes with the district Emulation and Commendation Council (through the Home Affairs Division) and with the unit of the head, within February every year.",
    fates=(Fate(kind="duty"), Fate(kind="deadline")),
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

REGISTERED_WITH_BOTH = Registration(
    clause="A.II.2.3.a", step="dang-ky-thi-dua", addressees=("council", "head"), also_at="hoi-nghi-trien-khai"
)

REGISTRATION_STEP = Step(clause="A.II.2.3.a", step="dang-ky-thi-dua", bearer="member")

A_II_2_3_A_DUTIES = (
    Duty(
        clause="A.II.2.3.a",
        bearer="member",
        addressee="council",
        action=Text(
            vi="Đăng ký thi đua, các mô hình và chuyên đề thi đua, qua phòng Nội vụ",
            en="Register emulation, models and themes, through the Home Affairs Division",
        ),
        deadline="dang-ky-thi-dua",
    ),
    Duty(
        clause="A.II.2.3.a",
        bearer="member",
        addressee="head",
        action=Text(
            vi="Đăng ký thi đua, các mô hình và chuyên đề thi đua với đơn vị Cụm trưởng",
            en="Register emulation, models and themes with the head's unit",
        ),
        deadline="dang-ky-thi-dua",
    ),
)

A_II_2_3_B = Clause(
    id="A.II.2.3.b",
    vi="Tham gia xây dựng nội dung quy chế hoạt động, chương trình hoạt động Cụm thi đua; các tiêu chí thi đua, thang bảng điểm thi đua và thực hiện chế độ thông tin báo cáo theo qui định.",
    en="To take part in drawing up the contents of the working regulations and the activity programme of the emulation cluster, the emulation criteria and the emulation scale of points, and to give information and reports as required.",
    fates=(Fate(kind="duty"),),
)

A_II_2_3_B_DUTIES = (
    Duty(
        clause="A.II.2.3.b",
        bearer="member",
        addressee="cluster",
        action=Text(
            vi="Tham gia xây dựng quy chế, chương trình hoạt động, các tiêu chí và thang bảng điểm thi đua",
            en="Take part in drawing up the regulations, the programme, the criteria and the scale",
        ),
    ),
    Duty(
        clause="A.II.2.3.b",
        bearer="member",
        addressee="head",
        action=Text(vi="Thực hiện chế độ thông tin báo cáo theo quy định", en="Inform and report as required"),
    ),
)

A_II_2_3_C = Clause(
    id="A.II.2.3.c",
    vi="Phát hiện, giới thiệu các mô hình, điển hình tiên tiến, cách làm mới có hiệu quả trong phong trào thi đua.",
    en="To find and introduce models, advanced examples and new, effective ways of working in the emulation movement.",
    fates=(Fate(kind="duty"),),
)

A_II_2_3_C_DUTIES = (
    Duty(
        clause="A.II.2.3.c",
        bearer="member",
        addressee="cluster",
        action=Text(
            vi="Phát hiện, giới thiệu các mô hình, điển hình tiên tiến, cách làm mới có hiệu quả",
            en="Find and introduce models, advanced examples and effective new ways of working",
        ),
    ),
)

A_II_2_3_D = Clause(
    id="A.II.2.3.d",
    vi="Tham gia đầy đủ và đúng thành phần các cuộc họp và hoạt động do Cụm tổ chức.",
    en="To attend, in full and with the right people, the meetings and activities organised by the cluster.",
    fates=(Fate(kind="duty"),),
)

ATTENDANCE = Attendance(clause="A.II.2.3.d")

A_II_2_3_D_DUTIES = (
    Duty(
        clause="A.II.2.3.d",
        bearer="member",
        addressee="cluster",
        action=Text(
            vi="Tham gia đầy đủ và đúng thành phần các cuộc họp và hoạt động do Cụm tổ chức",
            en="Attend all meetings and activities of the cluster, with the right people",
        ),
    ),
)

# A.II.2.4. Bộ phận giúp việc Cụm trưởng, Cụm phó
A_II_2_4_A = Clause(
    id="A.II.2.4.a",
    vi="Dự thảo kế hoạch, chương trình công tác, Quy chế hoạt động, xây dựng tiêu chí chấm điểm thi đua; chuẩn bị nội dung và tham mưu tổ chức các hoạt động của Cụm.",
    en="To draft the plan, the work programme and the working regulations and to draw up the criteria for emulation scoring; to prepare the contents of, and advise on organising, the activities of the cluster.",
    fates=(Fate(kind="duty"),),
)

A_II_2_4_A_DUTIES = (
    Duty(
        clause="A.II.2.4.a",
        bearer="assisting-staff",
        addressee="head",
        action=Text(
            vi="Dự thảo kế hoạch, chương trình công tác, Quy chế hoạt động, xây dựng tiêu chí chấm điểm",
            en="Draft the plan, the programme, the regulations and the scoring criteria",
        ),
    ),
    Duty(
        clause="A.II.2.4.a",
        bearer="assisting-staff",
        addressee="head",
        action=Text(
            vi="Chuẩn bị nội dung và tham mưu tổ chức các hoạt động của Cụm",
            en="Prepare the contents of the activities of the cluster and advise on them",
        ),
    ),
)

A_II_2_4_B = Clause(
    id="A.II.2.4.b",
    vi="Theo dõi, đôn đốc các đơn vị thành viên tham gia đầy đủ các hoạt động của Cụm; phối hợp với bộ phận thường trực công tác thi đua, khen thưởng của các đơn vị thành viên Cụm đánh giá tình hình tổ chức thực hiện các phong trào thi đua và công tác khen thưởng. Rà soát, tổng hợp điểm thi đua của các đơn vị thành viên theo quy chế và tiêu chí chấm điểm thi đua đã được các đơn vị trong Cụm thống nhất, ban hành.",
    en="To follow and urge the member units to take full part in the activities of the cluster; to work with the standing emulation and commendation staff of the cluster's member units to assess how emulation movements and commendation work are carried out. To review and total the emulation points of the member units under the regulations and the scoring criteria that the units of the cluster have agreed and issued.",
    fates=(Fate(kind="duty"),),
)

A_II_2_4_B_DUTIES = (
    Duty(
        clause="A.II.2.4.b",
        bearer="assisting-staff",
        addressee="member",
        action=Text(
            vi="Theo dõi, đôn đốc các đơn vị thành viên tham gia đầy đủ các hoạt động của Cụm",
            en="Follow up the member units so that they take part in all activities",
        ),
    ),
    Duty(
        clause="A.II.2.4.b",
        bearer="assisting-staff",
        addressee="head",
        action=Text(
            vi="Phối hợp với bộ phận thường trực của các đơn vị đánh giá phong trào thi đua và công tác khen thưởng",
            en="Assess movements and commendation together with the units' standing staff",
        ),
    ),
    Duty(
        clause="A.II.2.4.b",
        bearer="assisting-staff",
        addressee="head",
        action=Text(
            vi="Rà soát, tổng hợp điểm thi đua của các đơn vị theo quy chế và tiêu chí đã thống nhất, ban hành",
            en="Review and total the units' points under the regulations and criteria agreed and issued",
        ),
    ),
)

A_II_2_4_C = Clause(
    id="A.II.2.4.c",
    vi="Tham mưu các văn bản và thực hiện chế độ thông tin, báo cáo của Cụm gửi về Cơ quan thường trực Hội đồng Thi đua - khen thưởng quận (phòng Nội vụ).",
    en="To advise on the cluster's documents and carry out its information and reporting to the standing agency of the district Emulation and Commendation Council (the Home Affairs Division).",
    fates=(Fate(kind="duty"),),
)

A_II_2_4_C_DUTIES = (
    Duty(
        clause="A.II.2.4.c",
        bearer="assisting-staff",
        addressee="home-affairs",
        action=Text(
            vi="Tham mưu các văn bản và thực hiện chế độ thông tin, báo cáo của Cụm",
            en="Draft the documents and make the reports of the cluster",
        ),
    ),
)

# A.II.2.5. Nhiệm vụ đột xuất
A_II_2_5 = Clause(
    id="A.II.2.5",
    vi="Cụm trưởng, Cụm phó và các đơn vị thành viên Cụm có trách nhiệm thực hiện các nhiệm vụ đột xuất khác được UBND - Hội đồng TĐKT quận giao.",
    en="The head, the deputy heads and the member units of the cluster are responsible for carrying out other, ad hoc tasks given by the district People's Committee and the district Emulation and Commendation Council.",
    fates=(Fate(kind="duty"),),
)

A_II_2_5_DUTIES = (
    Duty(
        clause="A.II.2.5",
        bearer="head",
        addressee="council",
        action=Text(
            vi="Thực hiện các nhiệm vụ đột xuất khác được UBND - Hội đồng TĐKT quận giao",
            en="Carry out other tasks given by the People's Committee or the Council",
        ),
    ),
    Duty(
        clause="A.II.2.5",
        bearer="deputy",
        addressee="council",
        action=Text(
            vi="Thực hiện các nhiệm vụ đột xuất khác được UBND - Hội đồng TĐKT quận giao",
            en="Carry out other tasks given by the People's Committee or the Council",
        ),
    ),
    Duty(
        clause="A.II.2.5",
        bearer="member",
        addressee="council",
        action=Text(
            vi="Thực hiện các nhiệm vụ đột xuất khác được UBND - Hội đồng TĐKT quận giao",
            en="Carry out other tasks given by the People's Committee or the Council",
        ),
    ),
)

# A.II.3. Tổ chức các hội nghị của Cụm thi đua
# A.II.3.1. Thành phần Hội nghị
A_II_3_1 = Clause(
    id="A.II.3.1",
    vi="- Đại biểu Thành viên Hội đồng Thi đua - Khen thưởng Quận (theo dõi Cụm);\n- Đại biểu lãnh đạo, cán bộ theo dõi công tác TĐKT phòng Nội vụ.\n- Đại biểu các đơn vị thành viên trong Cụm: Chủ tịch Hội đồng Thi đua - Khen thưởng các đơn vị thành viên trong Cụm; cán bộ làm công tác thi đua, khen thưởng của các đơn vị thành viên trong Cụm.\n- Ngoài ra, Cụm trưởng quyết định mời thêm thành phần khác liên quan đến hoạt động của Cụm.",
    en="- The member of the district Emulation and Commendation Council (who follows the cluster);\n- A leader, and the officer who follows emulation and commendation work, of the Home Affairs Division.\n- Delegates of the member units of the cluster: the chairs of the Emulation and Commendation Councils of the member units of the cluster; the officers doing emulation and commendation work of the member units of the cluster.\n- In addition, the head decides to invite other participants connected with the activities of the cluster.",
    fates=(Fate(kind="rule"), Fate(kind="discretion", idle=_PEOPLE)),
)

COMPOSITION = Composition(
    clause="A.II.3.1",
    meetings=("hoi-nghi-trien-khai", "hoi-nghi-so-ket", "hoi-nghi-tong-ket"),
    roles=("council-member", "home-affairs-leader", "home-affairs-officer"),
    unit_roles=("unit-council-chair", "unit-officer"),
)

# A.II.3.2. Nội dung, thời gian tổ chức Hội nghị
# A.II.3.2.a. Hội nghị triển khai kế hoạch công tác thi đua, khen thưởng năm
A_II_3_2_A = Clause(
    id="A.II.3.2.a",
    vi="Thời gian tổ chức: Hoàn thành trong quý I hàng năm. Riêng Cụm Thi đua ngành Giáo dục và Đào tạo hoàn thành trong tháng 10 hàng năm.",
    en="Time: to be completed within the first quarter every year. The emulation cluster of the Education and Training sector alone is to complete it within October every year.",
    fates=(Fate(kind="deadline"), Fate(kind="duty")),
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

LAUNCH_EXPECTED = Expected(clause="A.II.3.2.a", meeting="hoi-nghi-trien-khai", before="hoi-nghi-tong-ket")

LAUNCH_STEP = Step(clause="A.II.3.2.a", step="hoi-nghi-trien-khai", bearer="head")

A_II_3_2_A_DUTIES = (
    Duty(
        clause="A.II.3.2.a",
        bearer="head",
        addressee="member",
        action=Text(
            vi="Tổ chức hội nghị triển khai kế hoạch công tác thi đua, khen thưởng năm",
            en="Hold the plan-launch conference of the year",
        ),
        deadline="hoi-nghi-trien-khai",
    ),
)

A_II_3_2_A_CONTENT = Clause(
    id="A.II.3.2.a.content",
    vi="Nội dung: Các đơn vị trong Cụm triển khai chương trình, kế hoạch công tác thi đua khen thưởng của Cụm trong năm; đăng ký danh hiệu thi đua, mô hình, chuyên đề thi đua triển khai thực hiện trong năm; phát động phong trào thi đua; thông qua quy chế hoạt động Cụm; thảo luận và bàn các biện pháp, giải pháp để nâng cao chất lượng hoạt động Cụm trong năm.",
    en="Content: the units of the cluster roll out the cluster's programme and plan of emulation and commendation work in the year; register the emulation titles, and the emulation models and themes to be carried out in the year; launch the emulation movement; adopt the working regulations of the cluster; discuss measures and solutions to raise the quality of the cluster's activities in the year.",
    fates=(Fate(kind="rule"),),
)

LAUNCH_AGENDA = Agenda(clause="A.II.3.2.a.content", meeting="hoi-nghi-trien-khai", matter="regulations")

# A.II.3.2.b. Hội nghị sơ kết Cụm thi đua 6 tháng đầu năm
A_II_3_2_B = Clause(
    id="A.II.3.2.b",
    vi="Thời gian tổ chức: Hoàn thành trước ngày 30/7 hàng năm. Riêng Cụm thi đua ngành Giáo dục và Đào tạo hoàn thành trước ngày 30/01 hàng năm (ngành GD&ĐT tổ chức Hội nghị sơ kết học kỳ I).",
    en="Time: to be completed before 30 July every year. The emulation cluster of the Education and Training sector alone is to complete it before 30 January every year (the Education and Training sector holds the preliminary review conference of semester I).",
    fates=(Fate(kind="deadline"), Fate(kind="duty")),
)

BEFORE_DATE_READING = Reading(
    id="before-date",
    clause="A.II.3.2.b",
    question=Text(
        vi="“trước ngày 30/7”, “trước ngày 30/01”: chính ngày 30 có còn trong hạn không?",
        en="“before 30 July”, “before 30 January”: is the 30th itself still in time?",
    ),
    options=(
        Option(
            id="exclusive",
            effect=Text(
                vi="Ngày cuối là ngày 29; ngày 30 đã quá hạn.",
                en="The last day is the 29th; the 30th is late.",
            ),
        ),
        Option(
            id="inclusive",
            effect=Text(
                vi="Ngày cuối là chính ngày 30.",
                en="The last day is the 30th itself.",
            ),
        ),
    ),
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

PRELIMINARY_EXPECTED = Expected(clause="A.II.3.2.b", meeting="hoi-nghi-so-ket", before="hoi-nghi-tong-ket")

PRELIMINARY_STEP = Step(clause="A.II.3.2.b", step="hoi-nghi-so-ket", bearer="head", after=("hoi-nghi-trien-khai",))

A_II_3_2_B_DUTIES = (
    Duty(
        clause="A.II.3.2.b",
        bearer="head",
        addressee="member",
        action=Text(
            vi="Tổ chức hội nghị sơ kết 6 tháng đầu năm (học kỳ I)",
            en="Hold the preliminary review conference of the first six months (semester I)",
        ),
        deadline="hoi-nghi-so-ket",
    ),
)

A_II_3_2_B_CONTENT = Clause(
    id="A.II.3.2.b.content",
    vi="Nội dung: Sơ kết đánh giá kết quả thực hiện công tác thi đua, khen thưởng và các nội dung giao ước thi đua 6 tháng đầu năm (ngành Giáo dục và Đào tạo đánh giá kết quả học kỳ I); thảo luận, thống nhất các tiêu chí chấm điểm thi đua; trao đổi kinh nghiệm công tác chuyên môn, nghiệp vụ gắn với giới thiệu, học tập, biếu dương, tôn vinh các mô hình, điển hình tiên tiến; bàn biện pháp triển khai các hoạt động 6 tháng cuối năm của Cụm.",
    en="Content: preliminary review and assessment of the results of the emulation and commendation work and of the contents of the emulation covenant in the first 6 months of the year (the Education and Training sector assesses the results of semester I); discussing and agreeing the criteria for emulation scoring; exchanging experience of professional work, together with introducing, learning from, praising and honouring models and advanced examples; discussing measures to carry out the activities of the cluster in the last 6 months of the year.",
    fates=(Fate(kind="rule"),),
    slips=(Slip(printed="biếu dương", meant="biểu dương"),),
)

PRELIMINARY_AGENDA = Agenda(clause="A.II.3.2.b.content", meeting="hoi-nghi-so-ket", matter="criteria")

# A.II.3.2.c. Hội nghị Tổng kết, bình xét thi đua
A_II_3_2_C = Clause(
    id="A.II.3.2.c",
    vi="Thực hiện theo Hướng dẫn hàng năm của Hội đồng TĐKT Quận về việc tổng kết công tác thi đua, khen thưởng.",
    en="To be carried out under the yearly guidance of the district Emulation and Commendation Council on the final review of emulation and commendation work.",
    fates=(Fate(kind="deadline"), Fate(kind="rule"), Fate(kind="duty")),
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

FINAL_AGENDA = Agenda(clause="A.II.3.2.c", meeting="hoi-nghi-tong-ket", matter="nominations")

FINAL_STEP = Step(
    clause="A.II.3.2.c",
    step="hoi-nghi-tong-ket",
    bearer="head",
    after=("bao-cao-hop-tru-bi", "bao-cao-ket-qua-cham-diem"),
)

A_II_3_2_C_DUTIES = (
    Duty(
        clause="A.II.3.2.c",
        bearer="head",
        addressee="member",
        action=Text(
            vi="Tổ chức hội nghị tổng kết, bình xét thi đua theo hướng dẫn hằng năm của Hội đồng",
            en="Hold the final review and voting conference under the Council's yearly guidance",
        ),
        deadline="hoi-nghi-tong-ket",
    ),
)

# A.II.3. Lưu ý
A_II_3_NOTE_1 = Clause(
    id="A.II.3.note.1",
    vi="Căn cứ tình hình cụ thể của các đơn vị thành viên trong Cụm, Cụm trưởng và các thành viên Cụm thống nhất, lựa chọn các hình thức tổ chức Hội nghị linh hoạt cho phù hợp hoặc tổ chức các hoạt động khác, các hội nghị chuyên đề theo hướng dẫn của Hội đồng TĐKT quận.",
    en="Depending on the actual situation of the member units of the cluster, the head and the members of the cluster agree on and choose suitable, flexible forms of holding the conferences, or hold other activities and themed conferences under the guidance of the district Emulation and Commendation Council.",
    fates=(Fate(kind="discretion", idle=_PEOPLE),),
)

A_II_3_NOTE_2 = Clause(
    id="A.II.3.note.2",
    vi="Tùy theo các nội dung Hội nghị có thể mời thêm các phòng, ban, ngành, đoàn thể Quận liên quan.",
    en="Depending on the content of the conference, related divisions, boards, sectors and associations of the district may also be invited.",
    fates=(Fate(kind="discretion", idle=_PEOPLE),),
)

A_II_3_NOTE_3 = Clause(
    id="A.II.3.note.3",
    vi="Cụm chỉ tổ chức ký kết giao ước thi đua, sơ kết hoạt động Cụm sau khi đã báo cáo và được sự đồng ý của thành viên Hội đồng Thi đua - Khen thưởng Quận được phân công theo dõi Cụm và sự thống nhất về nội dung, thời gian cụ thể với cơ quan Thường trực của Hội đồng Thi đua - Khen thưởng Quận (Phòng Nội vụ).",
    en="The cluster holds the signing of the emulation covenant and the preliminary review of the cluster's activities only after it has reported to, and has the consent of, the member of the district Emulation and Commendation Council assigned to follow the cluster, and after agreement on the content and the exact time with the standing agency of the district Emulation and Commendation Council (the Home Affairs Division).",
    fates=(Fate(kind="rule"), Fate(kind="duty")),
)

CONSENT = Consent(
    clause="A.II.3.note.3",
    meetings=("ky-giao-uoc", "hoi-nghi-so-ket"),
    matter="pact",
    facts=("reported_to_council_member_on", "council_member_consented_on", "content_agreed_on", "time_agreed_on"),
)

A_II_3_NOTE_3_DUTIES = (
    Duty(
        clause="A.II.3.note.3",
        bearer="cluster",
        addressee="council-member",
        action=Text(
            vi="Báo cáo và được đồng ý trước khi ký kết giao ước thi đua, sơ kết",
            en="Report, and have consent, before the covenant is signed and before the preliminary review",
        ),
    ),
    Duty(
        clause="A.II.3.note.3",
        bearer="cluster",
        addressee="home-affairs",
        action=Text(
            vi="Thống nhất nội dung, thời gian trước khi ký kết giao ước thi đua, sơ kết",
            en="Agree content and time before the covenant is signed and before the preliminary review",
        ),
    ),
)

A_II_3_NOTE_4 = Clause(
    id="A.II.3.note.4",
    vi="Đối với việc tổng kết, bình xét, suy tôn danh hiệu thi đua và hình thức khen thưởng cuối năm, để đảm bảo tính thống nhất cao, Cụm tổ chức họp trù bị thống nhất kết quả chấm điểm và báo cáo thành viên Hội đồng Thi đua - Khen thưởng quận được phân công theo dõi Cụm và cơ quan Thường trực Hội đồng Thi đua - Khen thưởng Quận (phòng Nội vụ) trước khi tổ chức Hội nghị tổng kết Cụm.",
    en="For the final review, the voting and the honouring for emulation titles and forms of commendation at the end of the year, in order to ensure a high degree of agreement, the cluster holds a preparatory meeting that agrees the scoring results, and reports to the member of the district Emulation and Commendation Council assigned to follow the cluster and to the standing agency of the district Emulation and Commendation Council (the Home Affairs Division), before it holds the final review conference of the cluster.",
    fates=(Fate(kind="deadline"), Fate(kind="rule"), Fate(kind="duty")),
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

PREPARATION = Preparation(
    clause="A.II.3.note.4",
    meeting="hop-tru-bi",
    matter="scores",
    facts=("reported_to_council_member_on", "reported_to_standing_agency_on"),
    before="hoi-nghi-tong-ket",
)

PREPARATORY_STEP = Step(clause="A.II.3.note.4", step="hop-tru-bi", bearer="head", after=("ra-soat",))

PREPARATORY_REPORT_STEP = Step(clause="A.II.3.note.4", step="bao-cao-hop-tru-bi", bearer="head", after=("hop-tru-bi",))

A_II_3_NOTE_4_DUTIES = (
    Duty(
        clause="A.II.3.note.4",
        bearer="cluster",
        addressee="member",
        action=Text(
            vi="Họp trù bị thống nhất kết quả chấm điểm trước hội nghị tổng kết",
            en="Agree the scores at a preparatory meeting before the final conference",
        ),
        deadline="hop-tru-bi",
    ),
    Duty(
        clause="A.II.3.note.4",
        bearer="cluster",
        addressee="council-member",
        action=Text(
            vi="Báo cáo kết quả họp trù bị trước hội nghị tổng kết",
            en="Report the preparatory meeting before the final conference",
        ),
    ),
    Duty(
        clause="A.II.3.note.4",
        bearer="cluster",
        addressee="home-affairs",
        action=Text(
            vi="Báo cáo kết quả họp trù bị trước hội nghị tổng kết",
            en="Report the preparatory meeting before the final conference",
        ),
    ),
)

# B. Tiêu chí, thang điểm thi đua; nguyên tắc, phương pháp chấm điểm và bình xét thi đua
# B.I. Tiêu chí, thang điểm thi đua
# B.I.1. Đối với Cụm thi đua khối phường
B_I_1 = Clause(
    id="B.I.1",
    vi="Cụm thi đua sử dụng bộ tiêu chí thi đua do Hội đồng Thi đua khen thưởng quận Long Biên ban hành hàng năm gồm 26 bộ tiêu chí nhỏ của 26 đơn vị đầu mối là các phòng, ban, ngành, đoàn thể, đơn vị hiệp quản thuộc quận xây dựng.",
    en="The emulation cluster uses the emulation criteria issued yearly by the Emulation and Commendation Council of Long Biên district, which consist of 26 small sets of criteria drawn up by 26 focal units: the divisions, boards, sectors, associations and jointly managed units of the district.",
    fates=(Fate(kind="rule"), Fate(kind="duty")),
)

CRITERIA_AUTHORITY_READING = Reading(
    id="criteria-authority",
    clause="B.I.1",
    question=Text(
        vi="“bộ tiêu chí thi đua do Hội đồng Thi đua khen thưởng quận Long Biên ban hành”, trong khi các đơn vị thành viên “Tham gia xây dựng … các tiêu chí thi đua, thang bảng điểm thi đua” (A.II.2.3.b): Hội đồng ban hành hay Cụm thống nhất bộ tiêu chí?",
        en="“the emulation criteria issued … by the Emulation and Commendation Council of Long Biên district”, while the member units “take part in drawing up … the emulation criteria and the emulation scale of points” (A.II.2.3.b): does the Council issue the criteria, or does the cluster agree them?",
    ),
    options=(
        Option(
            id="council-issues",
            effect=Text(
                vi="Bộ tiêu chí khối phường, khối trường ghi rõ không do Hội đồng ban hành thì có lưu ý.",
                en="Criteria of the ward or school block that are stated to be issued by another than the Council give an advice.",
            ),
        ),
        Option(
            id="cluster-agrees",
            effect=Text(
                vi="Bộ tiêu chí khối phường, khối trường ghi rõ không do Cụm ban hành thì có lưu ý.",
                en="Criteria of the ward or school block that are stated to be issued by another than the cluster give an advice.",
            ),
        ),
    ),
)

WARD_CRITERIA = CriteriaForm(clause="B.I.1", blocks=("ward",), sets=26)

OTHER_CRITERIA = NoCriteria(clause="B.I.1", blocks=("other",))

WARD_CRITERIA_STEP = Step(clause="B.I.1", step="bo-tieu-chi", bearer="council", blocks=("ward", "other"))

B_I_1_DUTIES = (
    Duty(
        clause="B.I.1",
        bearer="council",
        addressee="cluster",
        action=Text(vi="Ban hành bộ tiêu chí thi đua hằng năm", en="Issue the criteria every year"),
        blocks=("ward",),
    ),
    Duty(
        clause="B.I.1",
        bearer="focal-unit",
        addressee="council",
        action=Text(vi="Xây dựng bộ tiêu chí nhỏ của đơn vị mình", en="Draw up its own small set of criteria"),
        blocks=("ward",),
    ),
)

B_I_1_USE = Clause(
    id="B.I.1.use",
    vi="Kết quả chấm điểm thi đua theo bộ tiêu chí thi đua sẽ được Cụm thi đua sử dụng để làm căn cứ chấm điểm và bình xét thi đua cuối năm.",
    en="The emulation scoring results under the emulation criteria are used by the emulation cluster as the basis of scoring and of emulation voting at the end of the year.",
    fates=(Fate(kind="rule"),),
)

WARD_BASIS = VotingBasis(clause="B.I.1.use", blocks=("ward",))

# B.I.2. Đối với Cụm thi đua khối trường
B_I_2 = Clause(
    id="B.I.2",
    vi="Cụm thi đua sử dụng bộ tiêu chí thi đua do Hội đồng Thi đua khen thưởng quận Long Biên ban hành trong năm học trên thang điểm 100 điểm gồm sự tham gia của 05 đơn vị đầu mối chấm gồm: Phòng Giáo dục, Phòng Y tế, Liên đoàn lao động, phòng Nội vụ, phòng Tài chính kế hoạch quận.",
    en="The emulation cluster uses the emulation criteria issued in the school year by the Emulation and Commendation Council of Long Biên district, on a scale of 100 points, with the participation of 05 focal units that give points: the Education Division, the Health Division, the Labour Federation, the Home Affairs Division and the Finance and Planning Division of the district.",
    fates=(Fate(kind="rule"), Fate(kind="duty")),
)

SCHOOL_CRITERIA = CriteriaForm(
    clause="B.I.2",
    blocks=("school",),
    points=Decimal(100),
    focal_units=("phong-giao-duc", "phong-y-te", "lien-doan-lao-dong", "phong-noi-vu", "phong-tai-chinh-ke-hoach"),
)

SCHOOL_CRITERIA_STEP = Step(clause="B.I.2", step="bo-tieu-chi", bearer="council", blocks=("school",))

B_I_2_DUTIES = (
    Duty(
        clause="B.I.2",
        bearer="council",
        addressee="cluster",
        action=Text(vi="Ban hành bộ tiêu chí thi đua của năm học", en="Issue the criteria of the school year"),
        blocks=("school",),
    ),
    Duty(
        clause="B.I.2",
        bearer="focal-unit",
        addressee="council",
        action=Text(
            vi="Tham gia chấm điểm theo bộ tiêu chí của năm học",
            en="Take part in the scoring under the criteria of the school year",
        ),
        blocks=("school",),
    ),
)

B_I_2_USE = Clause(
    id="B.I.2.use",
    vi="Kết quả chấm điểm thi đua theo bộ tiêu chí thi đua sẽ được Cụm thi đua sử dụng để làm căn cứ chấm điểm và bình xét thi đua cuối năm học.",
    en="The emulation scoring results under the emulation criteria are used by the emulation cluster as the basis of scoring and of emulation voting at the end of the school year.",
    fates=(Fate(kind="rule"),),
)

SCHOOL_BASIS = VotingBasis(clause="B.I.2.use", blocks=("school",))

# B.II. Phương pháp, quy trình chấm điểm
# B.II.1. Phương pháp chấm điểm
B_II_1_1 = Clause(
    id="B.II.1.1",
    vi="Thực hiện bao nhiêu % kế hoạch thì đạt số % điểm tương ứng của tiêu chí đó. Nếu số thực hiện đạt trên 100% kế hoạch thì được tính điểm thưởng (theo quy định tại mục điểm thưởng).",
    en="Whatever % of the plan is carried out, the corresponding % of the points of that criterion is obtained. If the figure carried out exceeds 100% of the plan, bonus points are counted (as provided in the section on bonus points).",
    fates=(Fate(kind="rule"),),
)

ZERO_PLAN_READING = Reading(
    id="zero-plan",
    clause="B.II.1.1",
    question=Text(
        vi="“Thực hiện bao nhiêu % kế hoạch thì đạt số % điểm tương ứng”: kế hoạch bằng 0 thì được bao nhiêu điểm?",
        en="“Whatever % of the plan is carried out, the corresponding % of the points … is obtained”: how many points are there where the plan is 0?",
    ),
    options=(
        Option(
            id="unknown",
            effect=Text(
                vi="Điểm chính thức của tiêu chí là chưa biết và phiếu điểm chưa đầy đủ.",
                en="The official points of the criterion are unknown and the score sheet is incomplete.",
            ),
        ),
        Option(
            id="full",
            effect=Text(
                vi="Đạt toàn bộ điểm của tiêu chí nếu số thực hiện lớn hơn 0, ngược lại 0 điểm; không có điểm thưởng.",
                en="All points of the criterion if the figure carried out is above 0, else 0 points; no bonus.",
            ),
        ),
        Option(
            id="zero",
            effect=Text(
                vi="Tiêu chí được 0 điểm; không có điểm thưởng.",
                en="The criterion gives 0 points; no bonus.",
            ),
        ),
    ),
)

ROUNDING_READING = Reading(
    id="rounding",
    clause="B.II.1.1",
    question=Text(
        vi="“thì đạt số % điểm tương ứng”: hướng dẫn không nói làm tròn điểm ở đâu; làm tròn từng tiêu chí hay chỉ làm tròn tổng (đến 2 chữ số thập phân, nửa thì lên)?",
        en="“the corresponding % of the points … is obtained”: the guidance does not say where points are rounded; is each criterion rounded, or only the totals (to 2 decimals, half up)?",
    ),
    options=(
        Option(
            id="criterion",
            effect=Text(
                vi="Làm tròn điểm (cả hai cột) và điểm thưởng của từng tiêu chí có số liệu; các tổng là tổng đúng của số đã làm tròn, nên bảng in ra cộng lại khớp.",
                en="Points (both columns) and bonus of each measured criterion are rounded; the sums are exact, so that a printed table adds up.",
            ),
        ),
        Option(
            id="total",
            effect=Text(
                vi="Từng dòng giữ số đúng; điểm tiêu chí, điểm thưởng vượt kế hoạch, tổng tự chấm và tổng điểm mỗi số làm tròn một lần từ giá trị đúng của nó, nên tổng in ra có thể lệch chữ số cuối so với các phần.",
                en="Lines stay exact; the base, the over-plan bonus, the self-scored total and the total are each rounded once from their own exact value, so that a printed total may differ from its parts in the last digit.",
            ),
        ),
    ),
)

PLAN_SCORING = Scoring(clause="B.II.1.1", criterion="plan")

# Điểm được làm tròn đến hai chữ số thập phân (cách hiểu rounding nói làm tròn ở đâu).
PLACES = 2

B_II_1_1_REF = Clause(
    id="B.II.1.1.ref",
    vi="theo quy định tại mục điểm thưởng",
    en="as provided in the section on bonus points",
    fates=(
        Fate(kind="rule"),
        Fate(
            kind="not-modelled",
            idle=Text(
                vi="Hướng dẫn này không có mục điểm thưởng; mức thưởng do bộ tiêu chí của năm quy định và được đưa vào như dữ kiện.",
                en="This guidance has no section on bonus points; the year's criteria set them and supply them as data.",
            ),
        ),
    ),
)

BONUS_SOURCES_READING = Reading(
    id="bonus-sources",
    clause="B.II.1.1.ref",
    question=Text(
        vi="“theo quy định tại mục điểm thưởng”: hướng dẫn không có mục này; điểm thưởng vượt kế hoạch có cộng vào tổng điểm cùng điểm thưởng của Hội đồng không?",
        en="“as provided in the section on bonus points”: the guidance has no such section; is the over-plan bonus added to the total together with the Council's bonus points?",
    ),
    options=(
        Option(
            id="both",
            effect=Text(
                vi="Tổng điểm gồm cả điểm thưởng vượt kế hoạch và điểm thưởng của Hội đồng.",
                en="The total includes both the over-plan bonus and the Council's bonus points.",
            ),
        ),
        Option(
            id="council-only",
            effect=Text(
                vi="Tổng điểm chỉ cộng điểm thưởng của Hội đồng; điểm thưởng vượt kế hoạch chỉ nêu để biết, không cộng.",
                en="Only the Council's bonus points are added to the total; the over-plan bonus is shown, not added.",
            ),
        ),
    ),
)

OVER_PLAN_BONUS = OverPlanBonus(clause="B.II.1.1.ref")

B_II_1_2 = Clause(
    id="B.II.1.2",
    vi="Các tiêu chí tính ngược (giảm), nếu số thực hiện thấp hơn so với kế hoạch là vượt Kế hoạch, nếu số thực hiện cao hơn so với Kế hoạch là chưa hoàn thành kế hoạch.",
    en="For inverse (decrease) criteria, a figure carried out that is lower than the plan means that the plan is exceeded, and a figure carried out that is higher than the plan means that the plan is not completed.",
    fates=(Fate(kind="rule"),),
)

REVERSE_FORMULA_READING = Reading(
    id="reverse-formula",
    clause="B.II.1.2",
    question=Text(
        vi="“nếu số thực hiện cao hơn so với Kế hoạch là chưa hoàn thành kế hoạch”: khi đó tiêu chí tính ngược được bao nhiêu điểm?",
        en="“a figure carried out that is higher than the plan means that the plan is not completed”: how many points does an inverse criterion then give?",
    ),
    options=(
        Option(
            id="plan-over-actual",
            effect=Text(
                vi="Điểm tối đa nhân với kế hoạch/thực hiện; kế hoạch bằng 0 thì 0 điểm (điểm đã biết).",
                en="The maximum points times plan/actual; with plan 0 it is 0 points, which is known.",
            ),
        ),
        Option(
            id="two-minus-ratio",
            effect=Text(
                vi="Điểm tối đa nhân với (2 - thực hiện/kế hoạch), không dưới 0; kế hoạch bằng 0 thì 0 điểm.",
                en="The maximum points times (2 - actual/plan), not below 0; with plan 0 it is 0 points.",
            ),
        ),
        Option(
            id="all-or-nothing",
            effect=Text(
                vi="Cao hơn kế hoạch thì 0 điểm.",
                en="Above the plan it is 0 points.",
            ),
        ),
    ),
)

REVERSE_EXCESS_READING = Reading(
    id="reverse-excess",
    clause="B.II.1.2",
    question=Text(
        vi="“nếu số thực hiện thấp hơn so với kế hoạch là vượt Kế hoạch”: vượt bao nhiêu, để tính điểm thưởng?",
        en="“a figure carried out that is lower than the plan means that the plan is exceeded”: exceeded by how much, for the bonus points?",
    ),
    options=(
        Option(
            id="share-of-plan",
            effect=Text(
                vi="Mức vượt bằng (kế hoạch - thực hiện)/kế hoạch; kế hoạch bằng 0 thì mức vượt bằng 0.",
                en="The excess is (plan - actual)/plan; with plan 0 it is 0.",
            ),
        ),
        Option(
            id="none",
            effect=Text(
                vi="Tiêu chí tính ngược không có điểm thưởng vượt kế hoạch.",
                en="An inverse criterion has no over-plan bonus.",
            ),
        ),
    ),
)

REVERSE_SCORING = Scoring(clause="B.II.1.2", criterion="reverse")

B_II_1_3 = Clause(
    id="B.II.1.3",
    vi="Đối với các tiêu chí định tính: Các đơn vị tự chấm điểm, Cụm rà soát trên cơ sở các văn bản do Hội đồng Thi đua - Khen thưởng quận, các phòng, ban, ngành, đoàn thể quận, Sở Giáo dục và Đào tạo cung cấp (nếu có).",
    en="For qualitative criteria: the units score themselves, and the cluster reviews on the basis of the documents supplied by the district Emulation and Commendation Council, by the divisions, boards, sectors and associations of the district and by the Department of Education and Training (if any).",
    fates=(Fate(kind="rule"),),
)

UNREVIEWED_JUDGEMENT_READING = Reading(
    id="unreviewed-judgement",
    clause="B.II.1.3",
    question=Text(
        vi="“Các đơn vị tự chấm điểm, Cụm rà soát”: điểm tự chấm chưa ai rà soát có được tính không?",
        en="“the units score themselves, and the cluster reviews”: does a self-score that nobody reviewed count?",
    ),
    options=(
        Option(
            id="unknown",
            effect=Text(
                vi="Điểm chính thức của tiêu chí là chưa biết và phiếu điểm chưa đầy đủ.",
                en="The official points of the criterion are unknown and the score sheet is incomplete.",
            ),
        ),
        Option(
            id="self-points-stand",
            effect=Text(
                vi="Điểm tự chấm được lấy làm điểm chính thức, kèm một lưu ý.",
                en="The self-score stands as the official points, with a finding.",
            ),
        ),
    ),
)

JUDGED_SCORING = Scoring(clause="B.II.1.3", criterion="judged")

# B.II.2. Quy trình chấm điểm
B_II_2_1 = Clause(
    id="B.II.2.1",
    vi="Các đơn vị trong Cụm thi đua tự chấm điểm trên bộ tiêu chí đã được Hội đồng Thi đua khen thưởng phê duyệt.",
    en="The units of the emulation cluster score themselves on the criteria approved by the Emulation and Commendation Council.",
    fates=(Fate(kind="rule"), Fate(kind="duty")),
)

SELF_SCORING = SelfScoring(clause="B.II.2.1")

SELF_SCORING_STEP = Step(clause="B.II.2.1", step="tu-cham-diem", bearer="member", after=("bo-tieu-chi",))

B_II_2_1_DUTIES = (
    Duty(
        clause="B.II.2.1",
        bearer="member",
        addressee="cluster",
        action=Text(vi="Tự chấm điểm trên bộ tiêu chí đã được phê duyệt", en="Score itself on the approved criteria"),
    ),
)

B_II_2_2 = Clause(
    id="B.II.2.2",
    vi="Đơn vị Cụm trưởng phối hợp Cụm phó tổng hợp, rà soát điểm các nội dung theo quy chế của Cụm thi đua, gồm có điểm tự chấm của các đơn vị và điểm do các đơn vị đầu mối là các phòng, ban, ngành đoàn thể quận được phân công chấm điểm. Thông báo và trao đổi, thống nhất kết quả với các đơn vị thành viên, báo cáo Hội đồng Thi đua - Khen thưởng quận (qua Phòng Nội vụ) chậm nhất trước 03 ngày trước khi tổ chức hội nghị tổng kết của Cụm thi đua.",
    en="The unit of the head, together with the deputy heads, totals and reviews the points of the items under the regulations of the emulation cluster, consisting of the self-scores of the units and the points given by the focal units, which are the divisions, boards, sectors and associations of the district assigned to score. It informs the member units of the results, discusses and agrees the results with them, and reports to the district Emulation and Commendation Council (through the Home Affairs Division) at the latest 03 days before the final review conference of the emulation cluster is held.",
    fates=(Fate(kind="rule"), Fate(kind="duty"), Fate(kind="deadline")),
    slips=(Slip(printed="ngành đoàn thể quận", meant="ngành, đoàn thể quận"),),
)

DAYS_BEFORE_READING = Reading(
    id="days-before",
    clause="B.II.2.2",
    question=Text(
        vi="“chậm nhất trước 03 ngày trước khi tổ chức hội nghị tổng kết”: đếm ngược 03 ngày lịch, hay phải còn đủ 03 ngày ở giữa?",
        en="“at the latest 03 days before the final review conference … is held”: 03 calendar days counted back, or 03 clear days in between?",
    ),
    options=(
        Option(
            id="calendar",
            effect=Text(
                vi="Đếm ngược 03 ngày lịch: hội nghị ngày 20/12 thì ngày cuối là 17/12.",
                en="03 calendar days are counted back: with the conference on 20 December the last day is 17 December.",
            ),
        ),
        Option(
            id="clear-days",
            effect=Text(
                vi="Phải còn đủ 03 ngày ở giữa: hội nghị ngày 20/12 thì ngày cuối là 16/12.",
                en="03 clear days must lie in between: with the conference on 20 December the last day is 16 December.",
            ),
        ),
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

CONSULTATION = Consultation(clause="B.II.2.2", step="bao-cao-ket-qua-cham-diem", facts=("informed_on", "agreed_on"))

REVIEW_STEP = Step(clause="B.II.2.2", step="ra-soat", bearer="head", after=("tu-cham-diem", "so-lieu-dau-moi"))

TELLING_STEP = Step(clause="B.II.2.2", step="thong-bao-ket-qua", bearer="head", after=("ra-soat",))

AGREEING_STEP = Step(clause="B.II.2.2", step="thong-nhat-ket-qua", bearer="member", after=("thong-bao-ket-qua",))

SCORE_REPORT_STEP = Step(
    clause="B.II.2.2",
    step="bao-cao-ket-qua-cham-diem",
    bearer="head",
    after=("thong-nhat-ket-qua", "hop-tru-bi"),
)

B_II_2_2_DUTIES = (
    Duty(
        clause="B.II.2.2",
        bearer="head",
        addressee="cluster",
        action=Text(
            vi="Phối hợp Cụm phó tổng hợp, rà soát điểm tự chấm và điểm của các đơn vị đầu mối theo quy chế của Cụm",
            en="Total and review self-scores and focal units' scores with the deputies, under the regulations of the cluster",
        ),
    ),
    Duty(
        clause="B.II.2.2",
        bearer="deputy",
        addressee="head",
        action=Text(
            vi="Phối hợp tổng hợp, rà soát điểm tự chấm và điểm của các đơn vị đầu mối",
            en="Total and review self-scores and focal units' scores together with the head",
        ),
    ),
    Duty(
        clause="B.II.2.2",
        bearer="focal-unit",
        addressee="head",
        action=Text(vi="Chấm điểm theo phân công", en="Give the scores assigned to it"),
    ),
    Duty(
        clause="B.II.2.2",
        bearer="head",
        addressee="member",
        action=Text(
            vi="Thông báo, trao đổi, thống nhất kết quả với các đơn vị thành viên",
            en="Announce the results to the member units, discuss and agree them",
        ),
    ),
    Duty(
        clause="B.II.2.2",
        bearer="head",
        addressee="council",
        action=Text(
            vi="Báo cáo kết quả chấm điểm, qua phòng Nội vụ", en="Report the scores, through the Home Affairs Division"
        ),
        deadline="bao-cao-ket-qua-cham-diem",
    ),
)

B_II_2_3 = Clause(
    id="B.II.2.3",
    vi="Phòng Nội vụ tổng hợp kết quả chấm điểm thi đua của các đơn vị đầu mối, điểm thưởng của Hội đồng Thi đua khen thưởng quận để tổng hợp vào kết quả chung của Cụm thi đua.",
    en="The Home Affairs Division totals the emulation scoring results of the focal units and the bonus points of the district Emulation and Commendation Council, to bring them together in the overall result of the emulation cluster.",
    fates=(Fate(kind="rule"), Fate(kind="duty")),
)

COUNCIL_BONUS = CouncilBonus(clause="B.II.2.3")

B_II_2_3_DUTIES = (
    Duty(
        clause="B.II.2.3",
        bearer="home-affairs",
        addressee="cluster",
        action=Text(
            vi="Tổng hợp kết quả của các đơn vị đầu mối và điểm thưởng của Hội đồng vào kết quả chung của Cụm",
            en="Total the focal units' results and the Council's bonus points into the overall result of the cluster",
        ),
    ),
)

# B.III. Bình xét thi đua
# B.III.1. Tiêu chuẩn, điều kiện
B_III_1_STANDARD = Clause(
    id="B.III.1.standard",
    vi="Tiêu chuẩn: Các đơn vị đề nghị khen thưởng Cờ thi đua Chính phủ; Cờ “Đơn vị xuất sắc phong trào thi đua” của thành phố; Bằng khen của Chủ tịch UBND thành phố, “Tập thể lao động xuất sắc”, “Tập thể lao động tiên tiến” phải đảm bảo tiêu chuẩn theo quy định của Luật Thi đua, Khen thưởng và Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ.",
    en="Standards: units proposed for the Government emulation flag; the flag “Excellent unit of the emulation movement” of the city; the certificate of merit of the chairman of the city People's Committee; “Excellent labour collective”; “Advanced labour collective” must meet the standards provided by the Law on Emulation and Commendation and by Decree No. 91/2017/NĐ-CP of 31 July 2017 of the Government.",
    fates=(Fate(kind="rule"),),
)

AWARD_LAW_REFERENCE_READING = Reading(
    id="award-law-reference",
    clause="B.III.1.standard",
    question=Text(
        vi="“theo quy định của Luật Thi đua, Khen thưởng và Nghị định số 91/2017/NĐ-CP”: khi luật và nghị định đó đã được thay thế thì áp dụng văn bản nào?",
        en="“provided by the Law on Emulation and Commendation and by Decree No. 91/2017/NĐ-CP”: which text applies once that law and decree have been replaced?",
    ),
    options=(
        Option(
            id="law-in-force",
            effect=Text(
                vi="Áp dụng luật khen thưởng có hiệu lực vào ngày nhận hồ sơ; nếu chưa nêu ngày nhận thì áp dụng luật có hiệu lực vào ngày cuối năm thi đua.",
                en="The award law in force on the day the dossier was received applies; where that day is not stated, the one in force on the last day of the emulation year.",
            ),
        ),
        Option(
            id="as-named",
            effect=Text(
                vi="Luôn áp dụng luật khen thưởng cũ mà hướng dẫn nêu tên, bất kể ngày nào.",
                en="The old award law that the guidance names applies, whatever the day.",
            ),
        ),
    ),
)

CONSECUTIVE_YEARS_READING = Reading(
    id="consecutive-years",
    clause="B.III.1.standard",
    question=Text(
        vi="“phải đảm bảo tiêu chuẩn theo quy định”: tiêu chuẩn hai năm liên tục của Bằng khen cho phép năm trước và năm nay đạt theo hai cách công nhận khác nhau (hoàn thành xuất sắc nhiệm vụ; Tập thể lao động xuất sắc) không?",
        en="“must meet the standards provided”: for the certificate of merit's two consecutive years, may the year before and this year rest on different recognitions (excellent completion of tasks; Excellent labour collective)?",
    ),
    options=(
        Option(
            id="mixed",
            effect=Text(
                vi="Năm nay hoàn thành xuất sắc nhiệm vụ; năm trước được công nhận hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc đều được.",
                en="This year the tasks are completed excellently; for the year before either recognition will do, excellent completion of tasks or Excellent labour collective.",
            ),
        ),
        Option(
            id="same",
            effect=Text(
                vi="Hai năm phải cùng một cách: năm nay hoàn thành xuất sắc nhiệm vụ và năm trước cũng được công nhận như vậy, hoặc năm nay đạt tiêu chuẩn Tập thể lao động xuất sắc và năm trước có danh hiệu đó.",
                en="Both years must rest on the same: tasks completed excellently this year and excellent completion recognised the year before, or this year's standards of Excellent labour collective met and that title held the year before.",
            ),
        ),
    ),
)

STANDARDS_IN_FORCE = Standards(clause="B.III.1.standard", under={"award-law-reference": "law-in-force"})

STANDARDS_AS_NAMED = Standards(clause="B.III.1.standard", regime="2003", under={"award-law-reference": "as-named"})

ADVANCED_COLLECTIVE = AwardRule(
    clause="B.III.1.standard", award="tap-the-lao-dong-tien-tien", goes_to="all", nature="title"
)

B_III_1_CONDITION_1 = Clause(
    id="B.III.1.condition.1",
    vi="Căn cứ kết quả chấm điểm của đầu mối là các đơn vị thuộc quận chấm và điểm thưởng của Hội đồng Thi đua khen thưởng quận.",
    en="On the basis of the scoring results of the focal units, namely as scored by units of the district, and of the bonus points of the district Emulation and Commendation Council.",
    fates=(Fate(kind="rule"),),
)

UNEQUAL_MAXIMUM_READING = Reading(
    id="unequal-maximum",
    clause="B.III.1.condition.1",
    question=Text(
        vi="“Căn cứ kết quả chấm điểm”: khi điểm tối đa được giao của các đơn vị không bằng nhau thì xếp thứ theo gì?",
        en="“On the basis of the scoring results”: by what are units ranked whose assigned maxima differ?",
    ),
    options=(
        Option(
            id="as-is",
            effect=Text(
                vi="Xếp thứ theo tổng điểm, kèm một lưu ý rằng điểm tối đa không bằng nhau.",
                en="They are ranked by total points, with a finding that the maxima differ.",
            ),
        ),
        Option(
            id="share-of-maximum",
            effect=Text(
                vi="Xếp thứ theo tỷ lệ đúng của tổng điểm trên điểm tối đa của phiếu (điểm tối đa bằng 0 thì tỷ lệ bằng 0).",
                en="They are ranked by the exact share of the sheet's total in its maximum (with maximum 0 the share is 0).",
            ),
        ),
    ),
)

RANKING = Ranking(clause="B.III.1.condition.1")

B_III_1_CONDITION_2 = Clause(
    id="B.III.1.condition.2",
    vi="Hạ một mức khen thưởng đối với đơn vị có nội dung, nhiệm vụ Quận ủy, UBND quận yêu cầu kiểm điểm sâu hoặc có vụ việc gây bức xúc trong dư luận.",
    en="One award level lower for a unit that has content or tasks on which the district Party Committee or the district People's Committee requires in-depth self-criticism, or that has a case causing public outrage.",
    fates=(Fate(kind="rule"),),
)

AWARD_LADDER_READING = Reading(
    id="award-ladder",
    clause="B.III.1.condition.2",
    question=Text(
        vi="“Hạ một mức khen thưởng”: thứ bậc các mức khen thưởng thế nào, Bằng khen hay danh hiệu Tập thể lao động xuất sắc cao hơn?",
        en="“One award level lower”: what is the order of the levels; is the certificate of merit or the title Excellent labour collective the higher?",
    ),
    options=(
        Option(
            id="flag-first",
            effect=Text(
                vi="Cờ thi đua của Chính phủ, Cờ của UBND Thành phố, Bằng khen của Chủ tịch UBND Thành phố, Tập thể lao động xuất sắc, Tập thể lao động tiên tiến.",
                en="Government flag, city flag, certificate of merit of the city chairman, Excellent labour collective, Advanced labour collective.",
            ),
        ),
        Option(
            id="title-before-form",
            effect=Text(
                vi="Như trên, nhưng Tập thể lao động xuất sắc đứng trên Bằng khen của Chủ tịch UBND Thành phố.",
                en="The same, but Excellent labour collective stands above the certificate of merit of the city chairman.",
            ),
        ),
    ),
)

DOWNGRADE_STEP_READING = Reading(
    id="downgrade-step",
    clause="B.III.1.condition.2",
    question=Text(
        vi="“Hạ một mức”: xuống đúng bậc liền dưới, hay xuống bậc thấp hơn đầu tiên mà đơn vị đạt tiêu chuẩn?",
        en="“One … level lower”: down to exactly the rung below, or to the first lower rung whose standards the unit meets?",
    ),
    options=(
        Option(
            id="next-met",
            effect=Text(
                vi="Còn bậc thấp hơn đầu tiên mà đơn vị đạt tiêu chuẩn.",
                en="What remains is the first lower rung whose standards are met.",
            ),
        ),
        Option(
            id="exactly-one",
            effect=Text(
                vi="Còn bậc liền dưới nếu đơn vị đạt tiêu chuẩn của bậc đó; nếu không thì không còn gì.",
                en="What remains is the rung right below, if its standards are met; otherwise nothing.",
            ),
        ),
    ),
)

DOWNGRADE_PERIOD_READING = Reading(
    id="downgrade-period",
    clause="B.III.1.condition.2",
    question=Text(
        vi="“có nội dung, nhiệm vụ Quận ủy, UBND quận yêu cầu kiểm điểm sâu hoặc có vụ việc gây bức xúc trong dư luận”: câu này không nêu thời gian; tính những việc của thời gian nào?",
        en="“has content or tasks on which the district Party Committee or the district People's Committee requires in-depth self-criticism, or … a case causing public outrage”: no period is named; the cases of which period count?",
    ),
    options=(
        Option(
            id="emulation-year",
            effect=Text(
                vi="Chỉ việc trong năm thi đua mới hạ mức khen thưởng.",
                en="Only a case within the emulation year lowers the award.",
            ),
        ),
        Option(
            id="any-date",
            effect=Text(
                vi="Việc ở bất kỳ ngày nào, trước hay sau năm thi đua, cũng hạ mức khen thưởng.",
                en="A case of any date lowers the award, be it earlier or later than the emulation year.",
            ),
        ),
    ),
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

B_III_1_CONDITION_3 = Clause(
    id="B.III.1.condition.3",
    vi="Không xem xét khen thưởng đối với các đơn vị trong năm có các vụ việc tiêu cực, tham nhũng, sai phạm nghiêm trọng trong thực hiện chủ trương của Đảng, pháp luật của Nhà nước.",
    en="No award is considered for units that within the year have negative cases, corruption, serious wrongdoing in carrying out the policy of the Party and the law of the State.",
    fates=(Fate(kind="rule"),),
)

SERIOUS_SCOPE_READING = Reading(
    id="serious-scope",
    clause="B.III.1.condition.3",
    question=Text(
        vi="“các vụ việc tiêu cực, tham nhũng, sai phạm nghiêm trọng”: chữ “nghiêm trọng” chỉ bổ nghĩa cho “sai phạm” hay cho cả ba?",
        en="“negative cases, corruption, serious wrongdoing”: does “serious” (nghiêm trọng) qualify only “wrongdoing”, or all three?",
    ),
    options=(
        Option(
            id="wrongdoing-only",
            effect=Text(
                vi="Vụ việc tiêu cực, tham nhũng tự nó đã làm đơn vị không được xem xét khen thưởng.",
                en="Negative cases and corruption exclude as such.",
            ),
        ),
        Option(
            id="all-three",
            effect=Text(
                vi="Vụ việc tiêu cực, tham nhũng chỉ loại đơn vị khi được nêu là nghiêm trọng; chưa nêu thì chưa kết luận được.",
                en="Negative cases and corruption exclude only when stated to be serious; where that is not stated the result is unknown.",
            ),
        ),
    ),
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

B_III_1_CONDITION_4 = Clause(
    id="B.III.1.condition.4",
    vi="Chưa xem xét khen thưởng đối với các đơn vị có dấu hiệu sai phạm, cơ quan có thẩm quyền đang xem xét, giải quyết.",
    en="No award is considered yet for units with signs of wrongdoing that a competent authority is examining and settling.",
    fates=(Fate(kind="rule"),),
)

EXAMINATION_DEFERS = ConductEffect(
    clause="B.III.1.condition.4", conduct=("dang-xem-xet",), effect="deferred", any_date=True
)

# B.III.2. Về bình xét, suy tôn, đề nghị khen thưởng
B_III_2 = Clause(
    id="B.III.2",
    vi="Kết quả suy tôn của các Cụm thi đua là căn cứ để Hội đồng Thi đua - Khen thưởng tiếp tục đánh giá và thống nhất danh sách khen thưởng, đảm bảo tổng số lượng chỉ tiêu khen thưởng theo quy định.",
    en="The results of the honouring by the emulation clusters are the basis on which the Emulation and Commendation Council assesses further and agrees the list of awards, keeping to the total award quotas as provided.",
    fates=(Fate(kind="rule"), Fate(kind="duty")),
)

COUNCIL_LIST = CouncilList(clause="B.III.2", by="council")

NOMINATION_STEP = Step(clause="B.III.2", step="suy-ton", bearer="cluster", after=("hoi-nghi-tong-ket",))

B_III_2_DUTIES = (
    Duty(
        clause="B.III.2",
        bearer="council",
        addressee="cluster",
        action=Text(
            vi="Tiếp tục đánh giá và thống nhất danh sách khen thưởng, đảm bảo tổng số lượng chỉ tiêu",
            en="Assess further and settle the award list within the total quotas",
        ),
    ),
)

B_III_2_SPECIAL = Clause(
    id="B.III.2.special",
    vi="Trong trường hợp đặc biệt, Cụm xin ý kiến HĐTĐKT Quận quyết định trình Ban TĐKT Thành phố. Cụ thể:",
    en="In special cases the cluster asks the opinion of the district Emulation and Commendation Council, which decides on submitting to the city Emulation and Commendation Board. Specifically:",
    fates=(Fate(kind="discretion"), Fate(kind="duty")),
)

CITY_SUBMISSION = CitySubmission(clause="B.III.2.special", by="council")

COUNCIL_SETTLES_UNKNOWN = RulingPower(clause="B.III.2.special", settles="unknown", by="council")

B_III_2_SPECIAL_DUTIES = (
    Duty(
        clause="B.III.2.special",
        bearer="cluster",
        addressee="council",
        action=Text(
            vi="Xin ý kiến quyết định trình Ban TĐKT Thành phố trong trường hợp đặc biệt",
            en="Ask, in special cases, for the decision on submitting to the city's Board",
        ),
    ),
)

B_III_2_1 = Clause(
    id="B.III.2.1",
    vi="Cờ Thi đua của Chính phủ: Hội đồng Thi đua - Khen thưởng đề xuất tập thể tiêu biểu dẫn đầu trong số tập thể đạt tiêu chuẩn Cờ thi đua của UBND Thành phố, đảm bảo tiêu chuẩn, điều kiện theo quy định để Thành phố xét, đề nghị tặng Cờ Thi đua của Chính phủ.",
    en="Government emulation flag: the Emulation and Commendation Council proposes the exemplary collective that leads among the collectives meeting the standards of the emulation flag of the city People's Committee, and that meets the standards and conditions as provided, for the city to consider and propose for the award of the Government emulation flag.",
    fates=(Fate(kind="rule"), Fate(kind="discretion"), Fate(kind="duty")),
)

GOVERNMENT_FLAG = AwardRule(
    clause="B.III.2.1",
    award="co-thi-dua-chinh-phu",
    goes_to="chosen-by-council",
    nature="flag",
    among="co-thi-dua-thanh-pho",
)

B_III_2_1_DUTIES = (
    Duty(
        clause="B.III.2.1",
        bearer="council",
        addressee="cluster",
        action=Text(
            vi="Đề xuất tập thể tiêu biểu dẫn đầu để Thành phố xét, đề nghị Cờ Thi đua của Chính phủ",
            en="Propose the outstanding leading collective, for the city to consider and propose for the Government flag",
        ),
    ),
)

B_III_2_2 = Clause(
    id="B.III.2.2",
    vi="Cờ “Đơn vị xuất sắc phong trào thi đua” của UBND Thành phố: Cụm thi đua bình xét, suy tôn 01 tập thể xuất sắc nhất trong Cụm đủ tiêu chuẩn, điều kiện theo quy định để đề nghị tặng Cờ “Đơn vị xuất sắc phong trào thi đua” của UBND Thành phố.",
    en="Flag “Excellent unit of the emulation movement” of the city People's Committee: the emulation cluster votes for and honours 01 most excellent collective of the cluster that meets the standards and conditions as provided, to propose it for the award of the flag “Excellent unit of the emulation movement” of the city People's Committee.",
    fates=(Fate(kind="rule"), Fate(kind="duty")),
)

MOST_EXCELLENT_READING = Reading(
    id="most-excellent",
    clause="B.III.2.2",
    question=Text(
        vi="“01 tập thể xuất sắc nhất trong Cụm”: là tập thể có điểm cao nhất, hay tập thể được Cụm bình chọn?",
        en="“01 most excellent collective of the cluster”: the one with the highest points, or the one for which the cluster votes?",
    ),
    options=(
        Option(
            id="highest-total",
            effect=Text(
                vi="Cờ được đề nghị cho đơn vị đủ tiêu chuẩn, điều kiện có điểm cao nhất; bằng điểm thì do Hội đồng quyết định.",
                en="The flag goes to the unit with the highest points among those that meet the standards and conditions; a tie is left to the Council.",
            ),
        ),
        Option(
            id="cluster-vote",
            effect=Text(
                vi="Điểm chỉ đưa ra các đơn vị đủ điều kiện; Cụm bình chọn một trong số đó, dù chỉ có một.",
                en="The points bring forward the units that qualify; the cluster's ruling chooses among them, be there only one.",
            ),
        ),
    ),
)

CITY_FLAG = AwardRule(clause="B.III.2.2", award="co-thi-dua-thanh-pho", goes_to="first-of-cluster", nature="flag")

CLUSTER_CHOOSES = RulingPower(clause="B.III.2.2", settles="discretion", by="cluster")

B_III_2_2_DUTIES = (
    Duty(
        clause="B.III.2.2",
        bearer="cluster",
        addressee="council",
        action=Text(
            vi="Bình xét, suy tôn 01 tập thể xuất sắc nhất để đề nghị Cờ của UBND Thành phố",
            en="Vote for one most excellent collective, to be proposed for the flag of the city People's Committee",
        ),
    ),
)

B_III_2_3 = Clause(
    id="B.III.2.3",
    vi="Bằng khen của Chủ tịch UBND Thành phố, Tập thể Lao động xuất sắc: Cụm thi đua bình xét, suy tôn và đề nghị khen thưởng cho các tập thể đảm bảo tiêu chuẩn, điều kiện theo quy định.",
    en="Certificate of merit of the chairman of the city People's Committee, Excellent labour collective: the emulation cluster votes for, honours and proposes for award the collectives that meet the standards and conditions as provided.",
    fates=(Fate(kind="rule"), Fate(kind="duty")),
)

ONE_AWARD_PER_UNIT_READING = Reading(
    id="one-award-per-unit",
    clause="B.III.2.3",
    question=Text(
        vi="“Bằng khen của Chủ tịch UBND Thành phố, Tập thể Lao động xuất sắc”: một đơn vị có được đề nghị cùng lúc cả hình thức khen thưởng và danh hiệu không?",
        en="“Certificate of merit of the chairman of the city People's Committee, Excellent labour collective”: may one unit be proposed for a form of commendation and a title together?",
    ),
    options=(
        Option(
            id="highest",
            effect=Text(
                vi="Mỗi đơn vị chỉ được đề nghị mức cao nhất.",
                en="Each unit is proposed for the highest award only.",
            ),
        ),
        Option(
            id="form-and-title",
            effect=Text(
                vi="Khi bình xét cả Cụm, đơn vị được đề nghị Bằng khen còn được đề nghị danh hiệu cao nhất, trong số Tập thể lao động xuất sắc và Tập thể lao động tiên tiến, đứng dưới Bằng khen trong thứ bậc và đã biết là đạt tiêu chuẩn.",
                en="On a slate, a unit with the certificate of merit is also proposed for the higher of the titles Excellent labour collective and Advanced labour collective that stands below it on the ladder and is known to be met.",
            ),
        ),
    ),
)

CERTIFICATE_OF_MERIT = AwardRule(clause="B.III.2.3", award="bang-khen-thanh-pho", goes_to="all", nature="form")

EXCELLENT_COLLECTIVE = AwardRule(clause="B.III.2.3", award="tap-the-lao-dong-xuat-sac", goes_to="all", nature="title")

B_III_2_3_DUTIES = (
    Duty(
        clause="B.III.2.3",
        bearer="cluster",
        addressee="council",
        action=Text(
            vi="Bình xét, suy tôn, đề nghị Bằng khen, Tập thể Lao động xuất sắc",
            en="Vote for and propose collectives for the certificate of merit and for Excellent labour collective",
        ),
    ),
)

# B.III.3. Hồ sơ, thời gian đề nghị khen thưởng
B_III_3 = Clause(
    id="B.III.3",
    vi="Thực hiện theo Hướng dẫn hàng năm của Hội đồng TĐKT quận.",
    en="To be carried out under the yearly guidance of the district Emulation and Commendation Council.",
    fates=(Fate(kind="deadline"), Fate(kind="duty")),
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

DOSSIERS_STEP = Step(clause="B.III.3", step="ho-so-khen-thuong", bearer="cluster", after=("suy-ton",))

B_III_3_DUTIES = (
    Duty(
        clause="B.III.3",
        bearer="cluster",
        addressee="council",
        action=Text(
            vi="Nộp hồ sơ đề nghị khen thưởng theo hướng dẫn hằng năm",
            en="Hand in the award dossiers under the yearly guidance",
        ),
        deadline="ho-so-khen-thuong",
    ),
)

# C. Tổ chức thực hiện
C_1 = Clause(
    id="C.1",
    vi="I. Phòng Nội vụ (Cơ quan Thường trực của Hội đồng Thi đua - Khen thưởng Quận)\n- Hướng dẫn tổ chức hoạt động cho các cụm thi đua thuộc quận.\n- Tổng hợp kết quả thi đua của các đơn vị đầu mối chấm điểm thi đua của quận; cung cấp, đối chiếu điểm thi đua với đơn vị Cụm trưởng.\n- Phối hợp với các cơ quan có liên quan rà soát, đánh giá, thẩm định kết quả thực hiện nhiệm vụ của các đơn vị trong Cụm thi đua; tổng hợp, báo cáo Hội đồng Thi đua - Khen thưởng quận theo quy định.",
    en="I. The Home Affairs Division (standing agency of the district Emulation and Commendation Council)\n- Gives guidance on organising activities to the emulation clusters of the district.\n- Totals the emulation results of the district's focal units that give emulation points; supplies emulation points to, and reconciles them with, the unit of the head.\n- Works with the bodies concerned to review, assess and appraise the results of the tasks of the units of the emulation clusters; totals them and reports to the district Emulation and Commendation Council as provided.",
    fates=(Fate(kind="duty"),),
    slips=(Slip(printed="I. Phòng Nội vụ", meant="1. Phòng Nội vụ"),),
)

C_1_DUTIES = (
    Duty(
        clause="C.1",
        bearer="home-affairs",
        addressee="cluster",
        action=Text(
            vi="Hướng dẫn tổ chức hoạt động cho các Cụm thi đua", en="Guide the clusters in organising their activities"
        ),
    ),
    Duty(
        clause="C.1",
        bearer="home-affairs",
        addressee="head",
        action=Text(
            vi="Tổng hợp kết quả của các đơn vị đầu mối; cung cấp, đối chiếu điểm với đơn vị Cụm trưởng",
            en="Total the focal units' results; supply points to the head's unit and reconcile them with it",
        ),
    ),
    Duty(
        clause="C.1",
        bearer="home-affairs",
        addressee="council",
        action=Text(
            vi="Rà soát, đánh giá, thẩm định kết quả của các đơn vị; tổng hợp, báo cáo",
            en="Review, assess and appraise the results of the units; total and report them",
        ),
    ),
)

C_2 = Clause(
    id="C.2",
    vi="2. Các Cụm thi đua thuộc quận Long Biên\n- Căn cứ hướng dẫn này, các Cụm thi đua xây dựng Quy chế, Kế hoạch hoạt động của Cụm; thống nhất các nội dung cam kết giao ước thi đua với đặc thù của từng Cụm thi đua.\n- Cụm trưởng các Cụm thi đua có trách nhiệm triển khai hướng dẫn đảm bảo tiến độ chất lượng hoạt động của Cụm thi đua.",
    en="2. The emulation clusters of Long Biên district\n- On the basis of this guidance, the emulation clusters draw up the regulations and the activity plan of the cluster; agree the contents of the emulation covenant commitments, with regard to the particular character of each emulation cluster.\n- The heads of the emulation clusters are responsible for carrying out the guidance, ensuring the progress and quality of the activities of the emulation cluster.",
    fates=(Fate(kind="duty"),),
)

C_2_DUTIES = (
    Duty(
        clause="C.2",
        bearer="cluster",
        addressee="member",
        action=Text(
            vi="Xây dựng Quy chế, Kế hoạch hoạt động; thống nhất nội dung giao ước thi đua",
            en="Draw up regulations and plan; agree the contents of the covenant",
        ),
    ),
    Duty(
        clause="C.2",
        bearer="head",
        addressee="council",
        action=Text(
            vi="Triển khai hướng dẫn, đảm bảo tiến độ, chất lượng hoạt động của Cụm",
            en="Carry the guidance out, on time and with quality",
        ),
    ),
)

C_3 = Clause(
    id="C.3",
    vi="3. Các phòng, ban, ngành, đoàn thể quận\nNghiêm túc thực hiện các nội dung hướng dẫn này, Thủ trưởng các phòng, ban, ngành, đoàn thể, các đơn vị hiệp quản thuộc quận xây dựng tiêu chí đánh giá công tác thi đua, khen thưởng và thực hiện đánh giá hoạt động của các đơn vị thuộc các Cụm thi đua đảm bảo thông nhất, chính xác, kịp thời.",
    en="3. The divisions, boards, sectors and associations of the district\nStrictly carry out the contents of this guidance; the heads of the divisions, boards, sectors, associations and jointly managed units of the district draw up criteria for assessing emulation and commendation work and assess the activities of the units of the emulation clusters, consistently, exactly and on time.",
    fates=(Fate(kind="duty"),),
    slips=(Slip(printed="đảm bảo thông nhất", meant="đảm bảo thống nhất"),),
)

FOCAL_FIGURES_STEP = Step(clause="C.3", step="so-lieu-dau-moi", bearer="focal-unit", after=("bo-tieu-chi",))

C_3_DUTIES = (
    Duty(
        clause="C.3",
        bearer="focal-unit",
        addressee="council",
        action=Text(
            vi="Xây dựng tiêu chí đánh giá công tác thi đua, khen thưởng",
            en="Draw up the criteria for assessing emulation and commendation work",
        ),
    ),
    Duty(
        clause="C.3",
        bearer="focal-unit",
        addressee="cluster",
        action=Text(
            vi="Đánh giá hoạt động của các đơn vị thống nhất, chính xác, kịp thời",
            en="Assess the activities of the units consistently, exactly and on time",
        ),
    ),
)

C_EFFECT = Clause(
    id="C.effect",
    vi="Hướng dẫn này có hiệu lực kể từ ngày ký.",
    en="This guidance takes effect from the day of signing.",
    fates=(Fate(kind="rule"),),
)

IN_FORCE_FROM = date(2023, 2, 10)

C_EFFECT_REPORT = Clause(
    id="C.effect.report",
    vi="Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, Cụm trưởng các Cụm thi đua Quận phản ánh kịp thời về Hội đồng Thi đua - Khen thưởng Quận (qua phòng Nội vụ) để nghiên cứu, sửa đổi, bổ sung cho phù hợp./. u",
    en="If difficulties or obstacles arise in the course of implementation, the heads of the emulation clusters of the district report them promptly to the district Emulation and Commendation Council (through the Home Affairs Division), for it to study, amend and supplement as appropriate.",
    fates=(Fate(kind="duty"),),
    slips=(Slip(printed="./. u", meant="./."),),
)

C_EFFECT_REPORT_DUTIES = (
    Duty(
        clause="C.effect.report",
        bearer="head",
        addressee="council",
        action=Text(
            vi="Phản ánh kịp thời khó khăn, vướng mắc, qua phòng Nội vụ",
            en="Report difficulties promptly, through the Home Affairs Division",
        ),
    ),
)

# Nơi nhận, chữ ký
CLOSING = Clause(
    id="closing",
    vi="Nơi nhận:\n- Ban TĐKT thành phố;\n- TTQU (để b/c);\n- Thành viên Hội đồng TĐKT quận;\n- Các phòng, ban, ngành, đoàn thể, đơn vị thuộc Quận;\n- Các Cụm thi đua quận;\n- UBND các phường;\n- Các trường MN, TH, THCS;\n- Lưu VT⁴⁰)\nTM. HỘI ĐỒNG THI ĐUA KHEN THƯỞNG\nCHỦ TỊCH\nCHỦ TỊCH ỦY BAN NHÂN DÂN\nNguyễn Mạnh Hà",
    en="Recipients:\n- the city Emulation and Commendation Board;\n- the Standing Board of the district Party Committee (for report);\n- the members of the district Emulation and Commendation Council;\n- the divisions, boards, sectors, associations and units of the district;\n- the emulation clusters of the district;\n- the People's Committees of the wards;\n- the kindergartens, primary schools and lower secondary schools;\n- Filed: records office.\nON BEHALF OF THE EMULATION AND COMMENDATION COUNCIL\nCHAIRMAN\nCHAIRMAN OF THE PEOPLE'S COMMITTEE\nNguyễn Mạnh Hà",
    fates=(Fate(kind="fact"),),
    slips=(Slip(printed="VT⁴⁰)", meant="VT"),),
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
    BEFORE_DATE_READING,
    CRITERIA_AUTHORITY_READING,
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
        en="Guidance on organising the activities and the emulation voting of the emulation clusters of Long Biên district",
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
    *A_I_2_DUTIES,
    QUORUM,
    COUNCIL_SETTLES_TIE,
    REFERRAL,
    *A_I_3_DUTIES,
    *A_II_1_1_DUTIES,
    PACT_EXPECTED,
    PACT_STEP,
    *A_II_1_2_DUTIES,
    *A_II_1_3_DUTIES,
    *A_II_2_1_DUTIES,
    CALENDAR_YEAR,
    SCHOOL_YEAR_SEPTEMBER,
    SCHOOL_YEAR_JUNE,
    PRELIMINARY_REPORT,
    FINAL_REPORT,
    PRELIMINARY_REPORT_STEP,
    FINAL_REPORT_STEP,
    *A_II_2_1_A_DUTIES,
    *A_II_2_1_B_DUTIES,
    *A_II_2_1_C_DUTIES,
    *A_II_2_2_DUTIES,
    REGISTRATION,
    SCHOOL_REGISTRATION,
    REGISTERED_WITH_BOTH,
    REGISTRATION_STEP,
    *A_II_2_3_A_DUTIES,
    *A_II_2_3_B_DUTIES,
    *A_II_2_3_C_DUTIES,
    ATTENDANCE,
    *A_II_2_3_D_DUTIES,
    *A_II_2_4_A_DUTIES,
    *A_II_2_4_B_DUTIES,
    *A_II_2_4_C_DUTIES,
    *A_II_2_5_DUTIES,
    COMPOSITION,
    LAUNCH,
    SCHOOL_LAUNCH,
    LAUNCH_EXPECTED,
    LAUNCH_STEP,
    *A_II_3_2_A_DUTIES,
    LAUNCH_AGENDA,
    PRELIMINARY_REVIEW,
    SCHOOL_PRELIMINARY_REVIEW,
    PRELIMINARY_EXPECTED,
    PRELIMINARY_STEP,
    *A_II_3_2_B_DUTIES,
    PRELIMINARY_AGENDA,
    FINAL_CONFERENCE,
    FINAL_AGENDA,
    FINAL_STEP,
    *A_II_3_2_C_DUTIES,
    CONSENT,
    *A_II_3_NOTE_3_DUTIES,
    PREPARATORY_MEETING,
    PREPARATION,
    PREPARATORY_STEP,
    PREPARATORY_REPORT_STEP,
    *A_II_3_NOTE_4_DUTIES,
    WARD_CRITERIA,
    OTHER_CRITERIA,
    WARD_CRITERIA_STEP,
    *B_I_1_DUTIES,
    WARD_BASIS,
    SCHOOL_CRITERIA,
    SCHOOL_CRITERIA_STEP,
    *B_I_2_DUTIES,
    SCHOOL_BASIS,
    PLAN_SCORING,
    OVER_PLAN_BONUS,
    REVERSE_SCORING,
    JUDGED_SCORING,
    SELF_SCORING,
    SELF_SCORING_STEP,
    *B_II_2_1_DUTIES,
    REVIEW,
    SCORE_REPORT,
    CONSULTATION,
    REVIEW_STEP,
    TELLING_STEP,
    AGREEING_STEP,
    SCORE_REPORT_STEP,
    *B_II_2_2_DUTIES,
    COUNCIL_BONUS,
    *B_II_2_3_DUTIES,
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
    COUNCIL_LIST,
    NOMINATION_STEP,
    *B_III_2_DUTIES,
    CITY_SUBMISSION,
    COUNCIL_SETTLES_UNKNOWN,
    *B_III_2_SPECIAL_DUTIES,
    GOVERNMENT_FLAG,
    *B_III_2_1_DUTIES,
    CITY_FLAG,
    CLUSTER_CHOOSES,
    *B_III_2_2_DUTIES,
    CERTIFICATE_OF_MERIT,
    EXCELLENT_COLLECTIVE,
    *B_III_2_3_DUTIES,
    AWARD_DOSSIERS,
    DOSSIERS_STEP,
    *B_III_3_DUTIES,
    *C_1_DUTIES,
    *C_2_DUTIES,
    FOCAL_FIGURES_STEP,
    *C_3_DUTIES,
    *C_EFFECT_REPORT_DUTIES,
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
    questions=READINGS,
    rules=RULES,
    award_law=(AWARD_LAW_2003, AWARD_LAW_2022, AMENDMENT_2026),
)

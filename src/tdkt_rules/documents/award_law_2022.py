"""Law 06/2022/QH15 on Emulation and Commendation, with Decree 98/2023/NĐ-CP, then Decree 152/2025/NĐ-CP.

Standards for collectives, re-expressed in our own words with their article; ``verified=False`` marks
what could not be held against the text itself. The amendment of 2026 is known only by description,
so no standard is stated under it.
"""

from datetime import date
from decimal import Decimal

from tdkt_rules.award_law import (
    AllOf,
    AnyOf,
    BaseSalary,
    CountAtLeast,
    CountAtMost,
    FlagCap,
    Majority,
    Meets,
    PrizeTable,
    RecognisedBefore,
    Regime,
    Share,
    Standard,
    Stated,
    TaskAmong,
    UnderReading,
)
from tdkt_rules.law import Text

# Điều 28: Tập thể lao động tiên tiến
ADVANCED_COLLECTIVE = Standard(
    award="tap-the-lao-dong-tien-tien",
    article=Text(vi="Điều 28 Luật Thi đua, khen thưởng 2022", en="Article 28, Law on Emulation and Commendation 2022"),
    summary=Text(
        vi="Hoàn thành tốt nhiệm vụ; phong trào thi đua thường xuyên; ít nhất 70 % cá nhân đạt Lao động tiên tiến; không có cá nhân bị kỷ luật từ cảnh cáo trở lên; nội bộ đoàn kết.",
        en="Tasks completed well; regular movement; at least 70 % of the individuals hold LĐTT; nobody disciplined with cảnh cáo (warning) or more; unity.",
    ),
    verified=True,
    condition=AllOf(
        of=(
            TaskAmong(values=("good", "excellent")),
            Stated(fact="regular_movement"),
            Share(fact="advanced_labourers", percent=70),
            CountAtMost(fact="disciplined", count=0),
            Stated(fact="internal_unity"),
        )
    ),
)

# Điều 27: Tập thể lao động xuất sắc; không còn điều kiện về kỷ luật và “trong số TTLĐTT”
EXCELLENT_COLLECTIVE = Standard(
    award="tap-the-lao-dong-xuat-sac",
    article=Text(vi="Điều 27 Luật Thi đua, khen thưởng 2022", en="Article 27, Law on Emulation and Commendation 2022"),
    summary=Text(
        vi="Hoàn thành xuất sắc nhiệm vụ; phong trào thi đua thường xuyên; 100 % cá nhân hoàn thành nhiệm vụ, ít nhất 70 % đạt Lao động tiên tiến; có ít nhất một Chiến sĩ thi đua cơ sở; nội bộ đoàn kết.",
        en="Tasks completed excellently; regular movement; 100 % completed their tasks and at least 70 % hold LĐTT; at least one CSTĐCS; unity. The discipline clause and “among the TTLĐTT” are not in the text.",
    ),
    verified=True,
    condition=AllOf(
        of=(
            TaskAmong(values=("excellent",)),
            Stated(fact="regular_movement"),
            Share(fact="individuals_completed", percent=100),
            Share(fact="advanced_labourers", percent=70),
            CountAtLeast(fact="grassroots_fighters", count=1),
            Stated(fact="internal_unity"),
        )
    ),
)

# Điều 74: Bằng khen cấp bộ, tỉnh
CERTIFICATE_OF_MERIT = Standard(
    award="bang-khen-thanh-pho",
    article=Text(vi="Điều 74 Luật Thi đua, khen thưởng 2022", en="Article 74, Law on Emulation and Commendation 2022"),
    summary=Text(
        vi="Chấp hành tốt, nội bộ đoàn kết, và một trong: thành tích xuất sắc được bình xét trong phong trào; thành tích xuất sắc đột xuất; đóng góp cho sự phát triển; hai năm liên tục được công nhận hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc.",
        en="Compliance, unity, and any one of: outstanding result voted in the movement; sudden outstanding achievement; contribution to development; two consecutive years recognised as excellent completion or holding TTLĐXS. Sources differ on whether the two years may mix the two.",
    ),
    verified=True,
    condition=AllOf(
        of=(
            Stated(fact="internal_unity"),
            AnyOf(
                of=(
                    Stated(fact="outstanding_in_movement"),
                    Stated(fact="contribution"),
                    UnderReading(reading="annual-grounds", option="any-ground", then=Stated(fact="sudden_achievement")),
                    UnderReading(
                        reading="consecutive-years",
                        option="mixed",
                        then=AllOf(
                            of=(
                                TaskAmong(values=("excellent",)),
                                RecognisedBefore(years=1, any_of=("hoan-thanh-xuat-sac", "tap-the-lao-dong-xuat-sac")),
                            )
                        ),
                    ),
                    UnderReading(
                        reading="consecutive-years",
                        option="same",
                        then=AnyOf(
                            of=(
                                AllOf(
                                    of=(
                                        TaskAmong(values=("excellent",)),
                                        RecognisedBefore(years=1, any_of=("hoan-thanh-xuat-sac",)),
                                    )
                                ),
                                AllOf(
                                    of=(
                                        Meets(award="tap-the-lao-dong-xuat-sac"),
                                        RecognisedBefore(years=1, any_of=("tap-the-lao-dong-xuat-sac",)),
                                    )
                                ),
                            )
                        ),
                    ),
                )
            ),
        )
    ),
)

# Điều 26: Cờ thi đua cấp bộ, tỉnh
CITY_FLAG = Standard(
    award="co-thi-dua-thanh-pho",
    article=Text(vi="Điều 26 Luật Thi đua, khen thưởng 2022", en="Article 26, Law on Emulation and Commendation 2022"),
    summary=Text(
        vi="Dẫn đầu phong trào thi đua của cụm, khối; hoàn thành vượt mức các chỉ tiêu, nhiệm vụ trong năm; là tập thể tiêu biểu xuất sắc; nội bộ đoàn kết.",
        en="Leads the movement of its cluster or block; exceeds the year's targets and tasks; outstanding example; unity.",
    ),
    verified=True,
    condition=AllOf(
        of=(
            Stated(fact="targets_exceeded"),
            Stated(fact="outstanding_example"),
            Stated(fact="internal_unity"),
        )
    ),
)

# Điều 25: Cờ thi đua của Chính phủ; giới hạn 20 % không tìm thấy trong các nghị định mới
GOVERNMENT_FLAG = Standard(
    award="co-thi-dua-chinh-phu",
    article=Text(vi="Điều 25 Luật Thi đua, khen thưởng 2022", en="Article 25, Law on Emulation and Commendation 2022"),
    summary=Text(
        vi="Trong số tập thể dẫn đầu các cụm, khối; hoàn thành vượt mức chỉ tiêu; nội bộ đoàn kết.",
        en="Among the leaders of clusters and blocks; exceeds its targets; unity.",
    ),
    verified=True,
    condition=AllOf(of=(Meets(award="co-thi-dua-thanh-pho"),)),
)

# Giới hạn 20 % của luật cũ: không tìm thấy trong các nghị định mới
GOVERNMENT_FLAG_CAP = FlagCap(
    award="co-thi-dua-chinh-phu",
    among="co-thi-dua-thanh-pho",
    percent=20,
    article=Text(
        vi="Điều 11 Nghị định 91/2017/NĐ-CP; không tìm thấy trong các nghị định mới",
        en="Article 11, Decree 91/2017/NĐ-CP; not found in the new decrees",
    ),
    verified=False,
)

# Khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP: cờ thi đua cần ít nhất 80 % tổng số thành viên, kể cả phiếu gửi của người vắng
FLAG_MAJORITY = Majority(
    awards=("co-thi-dua-chinh-phu", "co-thi-dua-thanh-pho"),
    percent=80,
    first_day=date(2024, 1, 1),
    article=Text(vi="Khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP", en="Article 30.7, Decree 98/2023/NĐ-CP"),
    verified=True,
)
# Nghị định 152/2025/NĐ-CP thay thế từ 01/7/2025: có giữ tỷ lệ này hay không thì chưa đối chiếu
FLAG_MAJORITY_2025 = Majority(
    awards=("co-thi-dua-chinh-phu", "co-thi-dua-thanh-pho"),
    percent=80,
    first_day=date(2025, 7, 1),
    article=Text(
        vi="Khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP, nay là Nghị định 152/2025/NĐ-CP",
        en="Article 30.7, Decree 98/2023/NĐ-CP, now Decree 152/2025/NĐ-CP",
    ),
    verified=False,
)

# Điều 50, 54 Nghị định 152/2025/NĐ-CP: mức tiền thưởng theo số lần lương cơ sở
PRIZES_2025 = PrizeTable(
    first_day=date(2025, 7, 1),
    article=Text(vi="Điều 50, 54 Nghị định 152/2025/NĐ-CP", en="Articles 50 and 54, Decree 152/2025/NĐ-CP"),
    multiples={
        "co-thi-dua-chinh-phu": Decimal(12),
        "co-thi-dua-thanh-pho": Decimal(8),
        "bang-khen-thanh-pho": Decimal(3),
        "tap-the-lao-dong-xuat-sac": Decimal("1.5"),
        "tap-the-lao-dong-tien-tien": Decimal("0.8"),
    },
)
BASE_SALARY_2024 = BaseSalary(first_day=date(2024, 7, 1), amount=Decimal(2_340_000))
BASE_SALARY_2026 = BaseSalary(first_day=date(2026, 7, 1), amount=Decimal(2_530_000))

AWARD_LAW_2022 = Regime(
    id="2022",
    name=Text(
        vi="Luật Thi đua, khen thưởng 06/2022/QH15 và Nghị định 98/2023/NĐ-CP, từ 01/7/2025 là Nghị định 152/2025/NĐ-CP",
        en="Law 06/2022/QH15 on Emulation and Commendation with Decree 98/2023/NĐ-CP, from 2025-07-01 Decree 152/2025/NĐ-CP",
    ),
    first_day=date(2024, 1, 1),
    last_day=date(2026, 9, 30),
    standards=(ADVANCED_COLLECTIVE, EXCELLENT_COLLECTIVE, CERTIFICATE_OF_MERIT, CITY_FLAG, GOVERNMENT_FLAG),
    flag_cap=GOVERNMENT_FLAG_CAP,
    majorities=(FLAG_MAJORITY, FLAG_MAJORITY_2025),
    prizes=(PRIZES_2025,),
    base_salaries=(BASE_SALARY_2024, BASE_SALARY_2026),
)

# Luật sửa đổi năm 2026: chỉ biết qua mô tả thứ cấp
AMENDMENT_2026 = Regime(
    id="2026",
    name=Text(vi="Luật 06/2026/QH16 sửa đổi Luật 06/2022/QH15", en="Law 06/2026/QH16 amending Law 06/2022/QH15"),
    first_day=date(2026, 10, 1),
    note=Text(
        vi="Chỉ biết qua mô tả thứ cấp, văn bản chưa kiểm chứng; hồ sơ nhận trước ngày 01/10/2026 theo luật cũ trừ khi luật mới có lợi hơn.",
        en="Known only from secondary descriptions, text not verified; dossiers received before 2026-10-01 stay under the old text unless the new one is more favourable.",
    ),
)

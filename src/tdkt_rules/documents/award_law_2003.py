"""Law 15/2003/QH11 on Emulation and Commendation as amended in 2005, 2009 and 2013, with Decree 91/2017/NĐ-CP.

Standards for collectives, re-expressed in our own words with their article; ``verified=False`` marks
what could not be held against the text itself.
"""

from datetime import date

from tdkt_rules.award_law import (
    AllOf,
    AnyOf,
    CountAtLeast,
    CountAtMost,
    FlagCap,
    Meets,
    RecognisedBefore,
    Regime,
    Share,
    Standard,
    Stated,
    TaskAmong,
    TitleRegistration,
    UnderReading,
)
from tdkt_rules.law import Text

# Điều 28: Tập thể lao động tiên tiến
ADVANCED_COLLECTIVE = Standard(
    award="tap-the-lao-dong-tien-tien",
    article=Text(vi="Điều 28 Luật Thi đua, Khen thưởng 2003", en="Article 28, Law on Emulation and Commendation 2003"),
    summary=Text(
        vi="Hoàn thành tốt nhiệm vụ và kế hoạch; phong trào thi đua thường xuyên, hiệu quả; trên 50 % cá nhân đạt Lao động tiên tiến; không có cá nhân bị kỷ luật từ cảnh cáo trở lên; nội bộ đoàn kết, chấp hành tốt.",
        en="Tasks and plan completed well; regular, effective movement; more than 50 % of the individuals hold LĐTT; nobody disciplined with cảnh cáo (warning) or more; unity and compliance.",
    ),
    verified=True,
    condition=AllOf(
        of=(
            TaskAmong(values=("good", "excellent")),
            Stated(fact="regular_movement"),
            Share(fact="advanced_labourers", percent=50, above=True),
            CountAtMost(fact="disciplined", count=0),
            Stated(fact="internal_unity"),
        )
    ),
)

# Điều 27: Tập thể lao động xuất sắc
EXCELLENT_COLLECTIVE = Standard(
    award="tap-the-lao-dong-xuat-sac",
    article=Text(vi="Điều 27 Luật Thi đua, Khen thưởng 2003", en="Article 27, Law on Emulation and Commendation 2003"),
    summary=Text(
        vi="Tiêu biểu trong số Tập thể lao động tiên tiến; hoàn thành xuất sắc nhiệm vụ; 100 % cá nhân hoàn thành nhiệm vụ; ít nhất 70 % đạt Lao động tiên tiến; có ít nhất một Chiến sĩ thi đua cơ sở.",
        en="Outstanding among the advanced collectives (so their standards hold too); tasks completed excellently; 100 % of the individuals completed their tasks; at least 70 % hold LĐTT; at least one CSTĐCS.",
    ),
    verified=True,
    condition=AllOf(
        of=(
            Meets(award="tap-the-lao-dong-tien-tien"),
            TaskAmong(values=("excellent",)),
            Share(fact="individuals_completed", percent=100),
            Share(fact="advanced_labourers", percent=70),
            CountAtLeast(fact="grassroots_fighters", count=1),
        )
    ),
)

# Bằng khen của Chủ tịch UBND cấp tỉnh
CERTIFICATE_OF_MERIT = Standard(
    award="bang-khen-thanh-pho",
    article=Text(
        vi="Luật Thi đua, Khen thưởng 2003, Bằng khen cấp tỉnh",
        en="Law on Emulation and Commendation 2003, provincial certificate of merit",
    ),
    summary=Text(
        vi="Gương mẫu chấp hành, nội bộ đoàn kết, và một trong: xuất sắc tiêu biểu trong phong trào; thành tích đột xuất; có đóng góp; hai năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt Tập thể lao động xuất sắc.",
        en="Exemplary compliance, unity, and one of: outstanding in the movement; sudden achievement; contribution; two consecutive years of excellent completion or of TTLĐXS.",
    ),
    verified=False,
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

# Điều 26: Cờ thi đua cấp tỉnh; Nghị định 91/2017 Điều 12: qua so sánh trong các khối, cụm
CITY_FLAG = Standard(
    award="co-thi-dua-thanh-pho",
    article=Text(
        vi="Điều 26 Luật Thi đua, Khen thưởng 2003; Điều 12 Nghị định 91/2017/NĐ-CP",
        en="Article 26, Law on Emulation and Commendation 2003; Article 12, Decree 91/2017/NĐ-CP",
    ),
    summary=Text(
        vi="Hoàn thành vượt mức chỉ tiêu; có mô hình mới để học tập; nội bộ đoàn kết; được chọn qua so sánh trong khối, cụm.",
        en="Exceeds its targets; a new model that others can learn from; unity; through comparison in the blocks and clusters. Being voted first is necessary, not sufficient.",
    ),
    verified=False,
    condition=AllOf(
        of=(
            Stated(fact="targets_exceeded"),
            Stated(fact="outstanding_example"),
            Stated(fact="internal_unity"),
        )
    ),
)

# Điều 25; Nghị định 91/2017 Điều 11
GOVERNMENT_FLAG = Standard(
    award="co-thi-dua-chinh-phu",
    article=Text(
        vi="Điều 25 Luật Thi đua, Khen thưởng 2003; Điều 11 Nghị định 91/2017/NĐ-CP",
        en="Article 25, Law on Emulation and Commendation 2003; Article 11, Decree 91/2017/NĐ-CP",
    ),
    summary=Text(
        vi="Dẫn đầu trong số tập thể đạt tiêu chuẩn Cờ thi đua cấp tỉnh.",
        en="Leading among the collectives that meet the provincial flag's standards; so what is unverified there is unverified here.",
    ),
    verified=False,
    condition=AllOf(of=(Meets(award="co-thi-dua-thanh-pho"),)),
)

# Điều 11 Nghị định 91/2017/NĐ-CP: Cờ thi đua của Chính phủ không quá 20 % số tập thể đạt tiêu chuẩn cờ cấp tỉnh
GOVERNMENT_FLAG_CAP = FlagCap(
    award="co-thi-dua-chinh-phu",
    among="co-thi-dua-thanh-pho",
    percent=20,
    article=Text(vi="Điều 11 Nghị định 91/2017/NĐ-CP", en="Article 11, Decree 91/2017/NĐ-CP"),
    verified=True,
)

# Danh hiệu phải được đăng ký thì mới được xét: chưa đối chiếu được với nguyên văn
TITLES_REGISTERED = TitleRegistration(
    awards=("tap-the-lao-dong-xuat-sac", "tap-the-lao-dong-tien-tien"),
    article=Text(vi="Luật Thi đua, Khen thưởng 2003", en="Law on Emulation and Commendation 2003"),
    verified=False,
)

AWARD_LAW_2003 = Regime(
    id="2003",
    name=Text(
        vi="Luật Thi đua, Khen thưởng 2003 (sửa đổi 2005, 2009, 2013) và Nghị định 91/2017/NĐ-CP",
        en="Law on Emulation and Commendation 2003 (as amended 2005, 2009, 2013) with Decree 91/2017/NĐ-CP",
    ),
    first_day=date(2004, 7, 1),
    last_day=date(2023, 12, 31),
    note=Text(
        vi="Ngày áp dụng Nghị định 91/2017/NĐ-CP (01/10/2017) chưa kiểm chứng.",
        en="The day from which Decree 91/2017/NĐ-CP applies (2017-10-01) is not verified.",
    ),
    standards=(ADVANCED_COLLECTIVE, EXCELLENT_COLLECTIVE, CERTIFICATE_OF_MERIT, CITY_FLAG, GOVERNMENT_FLAG),
    flag_cap=GOVERNMENT_FLAG_CAP,
    registration=TITLES_REGISTERED,
)

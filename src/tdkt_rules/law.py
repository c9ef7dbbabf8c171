"""What an issued document is made of: its clauses and their fates, the readings of unclear sentences, and rules."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from tdkt_rules.scalars import Day, Frozen, FrozenDict, Id, Model, doc

FateKind = Literal["rule", "fact", "definition", "duty", "deadline", "discretion", "not-modelled"]


class Text(Model):
    """Một câu bằng hai thứ tiếng. / One sentence in both languages."""

    vi: Annotated[str, doc("Tiếng Việt", "Vietnamese", min_length=1, max_length=20_000)]
    en: Annotated[str, doc("Tiếng Anh", "English", min_length=1, max_length=20_000)]


class Fate(Model):
    """Số phận của một câu trong thư viện. / What the library does with a clause."""

    kind: Annotated[FateKind, doc("Loại", "Kind")]
    idle: Annotated[
        Text | None,
        doc(
            "Vì sao chưa tác động",
            "Why nothing acts on it",
            "Lý do thư viện chưa làm gì với câu này; trống: có tác động",
            "Why nothing acts on this fate; empty: something does",
        ),
    ] = None


class Slip(Model):
    """Lỗi in hoặc lỗi nhận dạng chữ của nguồn, giữ nguyên. / A slip of the source, kept as it stands."""

    printed: Annotated[str, doc("Nguyên văn", "As printed", min_length=1, max_length=300)]
    meant: Annotated[str, doc("Đúng ra", "What is meant", min_length=1, max_length=300)]


class Clause(Model):
    """Một câu, một khoản của văn bản. / One clause of a document: its verbatim text and its fates."""

    id: Annotated[Id, doc("Mã", "Id")]
    vi: Annotated[str, doc("Nguyên văn", "Verbatim Vietnamese", min_length=1, max_length=20_000)]
    en: Annotated[str, doc("Bản dịch tiếng Anh", "English rendering", min_length=1, max_length=20_000)]
    fates: Annotated[tuple[Fate, ...], doc("Số phận", "Fates", min_length=1, max_length=7)]
    slips: Annotated[tuple[Slip, ...], doc("Lỗi của nguồn", "Slips of the source", max_length=20)] = ()

    @property
    def acts(self) -> bool:
        """Whether a rule, a deadline, a duty or a discretion of this clause is acted on."""
        acting = ("rule", "deadline", "duty", "discretion")
        return any(fate.kind in acting and fate.idle is None for fate in self.fates)


class Option(Model):
    """Một cách hiểu có thể chọn. / One way to read an unclear sentence."""

    id: Annotated[Id, doc("Mã", "Id")]
    effect: Annotated[Text, doc("Kết quả", "What it changes")]


class Reading(Model):
    """Câu chưa rõ và các cách hiểu; cách đầu là mặc định. / An unclear sentence and its options, default first."""

    id: Annotated[Id, doc("Mã", "Id")]
    clause: Annotated[Id, doc("Điều khoản", "Clause")]
    question: Annotated[Text, doc("Câu hỏi", "Question")]
    options: Annotated[tuple[Option, ...], doc("Các cách hiểu", "Options", min_length=2, max_length=9)]


class Document(Model):
    """Văn bản đã ban hành. / An issued document."""

    number: Annotated[str, doc("Số ký hiệu", "Number", min_length=1, max_length=300)]
    title: Annotated[Text, doc("Trích yếu", "Title")]
    issuer: Annotated[Text, doc("Cơ quan ban hành", "Issuer")]
    signed_on: Annotated[Day, doc("Ngày ký", "Day of signing")]
    clauses: Annotated[tuple[Clause, ...], doc("Các điều khoản", "Clauses", min_length=1, max_length=1000)]
    readings: Annotated[tuple[Reading, ...], doc("Các cách hiểu", "Readings", max_length=100)] = ()


ClauseId = Annotated[Id, doc("Điều khoản", "Clause", "Câu của văn bản đặt ra quy tắc", "The clause that sets the rule")]
Under = Annotated[
    dict[Annotated[str, StringConstraints(max_length=80)], Annotated[str, StringConstraints(max_length=80)]],
    doc(
        "Theo cách hiểu",
        "Under readings",
        "Chỉ áp dụng khi các cách hiểu được chọn như vậy",
        "Applies only when these readings have these options",
        max_length=21,
    ),
    Frozen,
]


class Rule(Model):
    """Quy tắc rút ra từ một câu. / What one clause makes the library do."""

    clause: ClauseId
    under: Under = FrozenDict()

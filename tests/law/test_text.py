"""The guidance's text: every sentence of the source stands in a clause, and no clause says more than the source."""

import csv
import re
import unicodedata
from pathlib import Path

import pytest

from tdkt_rules.documents import long_bien_2023
from tdkt_rules.documents.long_bien_2023 import CLAUSES, DOCUMENT, READINGS
from tdkt_rules.law import Clause, Reading
from tdkt_rules.readings import OPTIONS

DATA = Path(__file__).parents[1] / "data"

# Lines of the source that are no sentences: number and place, titles, headings, and lead-ins that end in a list.
HEADINGS = (
    "Số: 14 /HD-HĐTĐKT",
    "Long Biên, ngày 10 tháng 02 năm 2023",
    "HƯỚNG DẪN",
    "Tổ chức hoạt động và bình xét thi đua",
    "của các Cụm thi đua thuộc quận Long Biên",
    "A. Tổ chức, nhiệm vụ và hoạt động của Cụm thi đua",
    "I. TỔ CHỨC CỦA CỤM THI ĐUA",
    "II. NHIỆM VỤ VÀ HOẠT ĐỘNG CỦA CỤM THI ĐUA",
    "1. Nhiệm vụ chung",
    "2. Nhiệm vụ Cụm trưởng, Cụm phó; các thành viên trong Cụm và bộ phận giúp việc Cụm trưởng, Cụm phó",
    "2.3. Các đơn vị thành viên trong Cụm",
    "2.4. Bộ phận giúp việc Cụm trưởng, Cụm phó",
    "3. Tổ chức các hội nghị của Cụm thi đua",
    "3.1. Thành phần Hội nghị:",
    "3.2. Nội dung, thời gian tổ chức Hội nghị",
    "a) Hội nghị triển khai kế hoạch công tác thi đua, khen thưởng năm:",
    "b) Hội nghị sơ kết Cụm thi đua 6 tháng đầu năm:",
    "c) Hội nghị Tổng kết, bình xét thi đua:",
    "Lưu ý:",
    "B. TIÊU CHÍ, THANG ĐIỂM THI ĐUA; NGUYÊN TẮC, PHƯƠNG PHÁP CHẤM ĐIỂM VÀ BÌNH XÉT THI ĐUA",
    "I. TIÊU CHÍ, THANG ĐIỂM THI ĐUA",
    "1. Đối với Cụm thi đua khối phường",
    "2. Đối với Cụm thi đua khối trường",
    "II. PHƯƠNG PHÁP, QUY TRÌNH CHẤM ĐIỂM",
    "1. Phương pháp chấm điểm",
    "2. Quy trình chấm điểm",
    "III. BÌNH XÉT THI ĐUA",
    "1. Tiêu chuẩn, điều kiện",
    "- Điều kiện bình xét, suy tôn:",
    "2. Về bình xét, suy tôn, đề nghị khen thưởng",
    "3. Hồ sơ, thời gian đề nghị khen thưởng",
    "C. TỔ CHỨC THỰC HIỆN",
)
LIST_MARK = re.compile(r"^(- )?(\+ |[a-d]\) |[1-3]\.([1-5]\.)? )?")
QUOTED = re.compile(r"“([^”]*)”")
EACH_CLAUSE = pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
EACH_READING = pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.id)


def source_lines() -> list[str]:
    """Return the lines of the source that hold text, normalised, without emphasis marks and outer blanks."""
    text = unicodedata.normalize("NFC", (DATA / "guidance-14-2023.vi.md").read_text(encoding="utf-8"))
    return [line for line in (raw.replace("*", "").strip() for raw in text.splitlines()) if line]


def unmarked(line: str) -> str:
    """Return a line without its list mark, blanks joined."""
    return " ".join(LIST_MARK.sub("", line).split())


def source_text() -> str:
    """Return the source without its headings as one running text, so that a page break is a blank."""
    return " ".join(unmarked(line) for line in source_lines() if line not in HEADINGS)


def places(text: str) -> list[tuple[str, str, int]]:
    """Return id, words and place in the text of every line of every clause; -1 where it is not after the one before."""
    found: list[tuple[str, str, int]] = []
    last = -1
    for clause in CLAUSES:
        for piece in map(unmarked, clause.vi.split("\n")):
            place = text.find(piece, last + 1)
            found.append((clause.id, piece, place))
            last = max(last, place)
    return found


def table() -> list[dict[str, str]]:
    """Return the rows of the table of clauses."""
    with (DATA / "clauses.tsv").open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows, delimiter="\t"))


def test_headings_are_lines_of_the_source() -> None:
    """The list of headings names lines of the source, each once and in order."""
    assert [line for line in source_lines() if line in HEADINGS] == list(HEADINGS)


def test_every_clause_is_verbatim() -> None:
    """Every line of every clause occurs in the source, after the line before it."""
    assert [(clause, piece) for clause, piece, place in places(source_text()) if place < 0] == []


def test_every_sentence_stands_in_a_clause() -> None:
    """With the headings and all clauses taken out, nothing of the source is left."""
    text = source_text()
    left = list(text)
    for _clause, piece, place in places(text):
        if place >= 0:
            left[place : place + len(piece)] = " " * len(piece)
    assert "".join(left).split() == []


@EACH_CLAUSE
def test_lists_keep_their_marks(clause: Clause) -> None:
    """A clause of several lines has each as it stands in the source; a clause of one line has no list mark."""
    lines = clause.vi.split("\n")
    if len(lines) > 1:
        assert [line for line in lines if line not in source_lines()] == []
    else:
        assert unmarked(clause.vi) == clause.vi


def test_clauses_are_those_of_the_table() -> None:
    """The clauses are those of the table, in its order, which is the document's."""
    assert [clause.id for clause in DOCUMENT.clauses] == [row["clause"] for row in table()]


def test_every_clause_has_the_fates_of_the_table() -> None:
    """Every kind that the table names for a clause is among its fates."""
    kinds = {clause.id: {fate.kind for fate in clause.fates} for clause in CLAUSES}
    assert [row["clause"] for row in table() if not set(row["kind"].split("+")) <= kinds[row["clause"]]] == []


@EACH_CLAUSE
def test_a_text_search_finds_the_clause(clause: Clause) -> None:
    """Id and sentence each stand in one piece on one line of the module, in the constant named after the id."""
    lines = Path(str(long_bien_2023.__file__)).read_text(encoding="utf-8").splitlines()
    assert f'    id="{clause.id}",' in lines
    assert '    vi="{}",'.format(clause.vi.replace("\n", "\\n")) in lines
    assert getattr(long_bien_2023, clause.id.replace(".", "_").upper()) is clause


@EACH_CLAUSE
def test_slips_are_kept(clause: Clause) -> None:
    """The printed form of a slip occurs once in its clause, and what is meant is something else."""
    for slip in clause.slips:
        assert clause.vi.count(slip.printed) == 1
        assert slip.meant != slip.printed


@EACH_CLAUSE
def test_fates_say_why_they_are_idle(clause: Clause) -> None:
    """A fate that is not modelled has a reason; facts and definitions need none; no kind stands twice."""
    kinds = [fate.kind for fate in clause.fates]
    assert len(kinds) == len(set(kinds))
    for fate in clause.fates:
        if fate.kind == "not-modelled":
            assert fate.idle is not None
        if fate.kind in ("fact", "definition"):
            assert fate.idle is None


def test_everything_is_nfc() -> None:
    """Module and document are in Unicode's composed form."""
    assert unicodedata.is_normalized("NFC", Path(str(long_bien_2023.__file__)).read_text(encoding="utf-8"))
    assert unicodedata.is_normalized("NFC", DOCUMENT.model_dump_json())


def test_readings_are_those_of_the_engines() -> None:
    """Readings and options, default first, are the closed list that the engines act on."""
    assert DOCUMENT.readings == READINGS
    assert {reading.id: tuple(option.id for option in reading.options) for reading in READINGS} == dict(OPTIONS)
    assert len(READINGS) == len(OPTIONS)


def test_readings_stand_in_the_order_of_their_clauses() -> None:
    """Every reading belongs to a clause of the document, and the readings follow the document's order."""
    order = [clause.id for clause in CLAUSES]
    assert [reading.clause for reading in READINGS if reading.clause not in order] == []
    assert [reading.clause for reading in READINGS] == sorted((reading.clause for reading in READINGS), key=order.index)


@EACH_READING
def test_questions_quote_the_document(reading: Reading) -> None:
    """A question quotes its clause, or another one that it names, in both languages; “…” stands for words left out."""
    quoted = [clause for clause in CLAUSES if clause.id == reading.clause or f"({clause.id})" in reading.question.vi]
    for question, texts in (
        (reading.question.vi, [clause.vi for clause in quoted]),
        (reading.question.en, [clause.en for clause in quoted]),
    ):
        quotations = QUOTED.findall(question)
        assert quotations
        for quotation in quotations:
            assert any(all(part.strip() in text for part in quotation.split("…")) for text in texts), quotation

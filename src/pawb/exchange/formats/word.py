"""The table in Word (DOCX), for translators without a translation tool. What they write stands in the last column."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm

from pawb.exchange import safe
from pawb.exchange.columns import directions, headings
from pawb.exchange.faults import TRACKED_CHANGES, Refused
from pawb.exchange.job import REGION, Answer, Entry, Job, Returned, both, mark
from pawb.exchange.sealed import THEN, sealed
from pawb.exchange.wording import settled
from pawb.findings import Place, Words
from pawb.languages import codes

TITLE = {"en": "Texts to translate", "cy": "Testunau i'w cyfieithu"}
LONGEST_PROPERTY = 255
"""The most characters that Word takes for an author."""
WIDTHS = (Cm(4.6), Cm(5.8), Cm(4.4), Cm(5.4), Cm(6))
_TRACKED = tuple(qn(f"w:{name}") for name in ("ins", "del", "moveFrom", "moveTo"))


def write(job: Job) -> bytes:
    """The job as a table: A4 on its side, the headings again on each page, each column marked with its language."""
    document = docx.Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(1.5)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), f"{job.target}-{REGION}")
    _both(document.add_heading(level=1), TITLE)
    table = document.add_table(1, len(WIDTHS), "Table Grid")
    table.autofit = False
    rows = [table.rows[0], *(table.add_row() for _ in job.entries)]
    _repeat(rows[0])
    for cell, heading in zip(rows[0].cells, headings(job.source, job.target), strict=True):
        _both(cell.paragraphs[0], heading)
    for row, entry in zip(rows[1:], job.entries, strict=True):
        _fill(row, entry, job)
    for row in rows:
        for cell, width in zip(row.cells, WIDTHS, strict=True):
            cell.width = width
    about = document.core_properties
    about.title, about.author = both(TITLE), both(job.name)[:LONGEST_PROPERTY]
    about.comments, about.language = "", job.target
    about.created = about.modified = THEN
    raw = BytesIO()
    document.save(raw)
    return sealed(safe.archive(raw.getvalue(), "docx"))


def _fill(row: Any, entry: Entry, job: Job) -> None:
    key, source, change, now, new = row.cells
    _say(key, [entry.key], None)
    for code in codes():
        _run(key.add_paragraph(), entry.note(code), code).font.size = Cm(0.3)
    _say(source, entry.source.split("\n"), job.source)
    for piece in entry.change:
        run = _run(change.paragraphs[0], mark(piece), job.source)
        run.font.strike, run.font.underline = piece.mark == "gone", piece.mark == "come"
    _say(now, entry.target.split("\n"), job.target)
    # Word asks the end of an empty paragraph in which language is written there.
    end = OxmlElement("w:rPr")
    end.append(_language(job.target))
    new.paragraphs[0]._p.get_or_add_pPr().append(end)


def _say(cell: Any, lines: list[str], code: str | None) -> None:
    """Each line that says something as a paragraph of its own."""
    for number, line in enumerate(line for line in lines if line or len(lines) == 1):
        paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
        _run(paragraph, line, code)


def _run(paragraph: Any, text: str, code: str | None) -> Any:
    run = paragraph.add_run(text)
    if code:
        run._r.get_or_add_rPr().append(_language(code))
    return run


def _language(code: str) -> Any:
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), f"{code}-{REGION}")
    return language


def _both(paragraph: Any, words: Words) -> None:
    """The words of every language in one line, each in its own."""
    for number, code in enumerate(codes()):
        if number:
            paragraph.add_run(" / ")
        _run(paragraph, words[code], code).bold = True


def _repeat(row: Any) -> None:
    """The row stands again at the head of each page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def read(content: bytes, file: str) -> Returned:
    """What came back. Raises Refused for a file that is unsafe, damaged, still has tracked changes, or has no table."""
    checked = safe.office(content, file)
    try:
        document = docx.Document(checked)
        body, numbered = document.element.body, _numbered(document)
    except Exception:  # whatever it stumbles over, the file is not what it says it is
        raise safe.damaged(Place(file), "xml") from None
    if next(body.iter(*_TRACKED), None) is not None:
        raise Refused(TRACKED_CHANGES.at(Place(file)))
    for table in body.iter(qn("w:tbl")):
        rows = [
            [_lines(cell, numbered) for cell in row.iterchildren(qn("w:tc"))] for row in table.iterchildren(qn("w:tr"))
        ]
        direction = directions().get(tuple(" ".join(lines) for lines in rows[0])) if rows else None
        if direction:
            return Returned(*direction, list(_answers(rows[1:], file)))
    raise safe.damaged(Place(file), "table")


def _answers(rows: list[list[list[str]]], file: str) -> Iterator[Answer]:
    for number, cells in enumerate(rows, start=2):
        if len(cells) < len(WIDTHS):
            raise safe.damaged(Place(file), "table")
        key, source, _, now, new = ("\n".join(lines) for lines in cells[: len(WIDTHS)])
        place = Place(file, number, len(WIDTHS))
        yield Answer(key.partition("\n")[0], source, now, settled(new), 2, place, table=True)


def _numbered(document: Any) -> set[str]:
    """The lists of a document that count; the others have bullets."""
    relations = document.part.rels.values()
    numbering = next((each.target_part.element for each in relations if each.reltype == RELATIONSHIP.NUMBERING), ())
    kinds = {
        kind.get(qn("w:abstractNumId")): next(kind.iter(qn("w:numFmt")), None)
        for kind in numbering
        if kind.tag == qn("w:abstractNum")
    }
    lists = [each for each in numbering if each.tag == qn("w:num")]
    formats = {each.numId: kinds.get(str(each.abstractNumId.val)) for each in lists}
    return {
        str(id_) for id_, format_ in formats.items() if format_ is not None and format_.get(qn("w:val")) != "bullet"
    }


def _lines(cell: Any, numbered: set[str]) -> list[str]:
    """The paragraphs of a cell. Word makes a list of lines that begin with a dash or a number, and takes these away."""
    lines: list[str] = []
    count = 0
    for paragraph in cell.iter(qn("w:p")):
        parts = paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:noBreakHyphen"))
        said = "".join(map(_said, parts)).rstrip()
        if not said:
            continue
        found = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        list_ = "0" if found is None else found.get(qn("w:val"))  # 0: a list no more
        count = count + 1 if list_ in numbered else 0
        marker = "" if list_ == "0" else f"{count}. " if count else "- "
        lines.append(marker + (said.lstrip() if marker else said))
    return lines


def _said(part: Any) -> str:
    if part.tag == qn("w:t"):
        return part.text or ""
    return {qn("w:tab"): " ", qn("w:br"): "\n"}.get(part.tag, "-")

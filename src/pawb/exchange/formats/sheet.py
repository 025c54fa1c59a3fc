"""The table in Excel (XLSX), for translators without a translation tool. What they write stands in its own column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from pawb.exchange import safe
from pawb.exchange.columns import COLUMNS, directions, headings
from pawb.exchange.job import Answer, Job, Returned, both
from pawb.exchange.sealed import THEN, sealed
from pawb.exchange.wording import settled
from pawb.findings import Place
from pawb.languages import codes

NOTE = {"en": "Note", "cy": "Nodyn"}
SHEET = {"en": "Texts", "cy": "Testunau"}
MOST_ROWS = 100_000
"""One cell at the very end of a sheet would have us look at all the empty ones before it."""
WIDTHS = (30, 55, 35, 55, 55, 45)
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_TOP = Alignment(wrap_text=True, vertical="top")


def write(job: Job) -> bytes:
    """The job as a sheet, its headings in sight and on each printed page. Every cell is text, none a formula."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet), "a new workbook has a sheet"
    sheet.title = both(SHEET).replace("/", "–")
    rows = [tuple(map(both, (*headings(job.source, job.target), NOTE)))]
    for entry in job.entries:
        note = "\n".join(entry.note(code) for code in codes())
        rows.append((entry.key, entry.source, entry.marked, entry.target, "", note))
    for number, row in enumerate(rows, start=1):
        for column, text in enumerate(row, start=1):
            cell = sheet.cell(number, column)
            cell.value, cell.data_type = text, "s"
            cell.alignment, cell.number_format, cell.quotePrefix = _TOP, "@", True
    for column, width in enumerate(WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.cell(1, column).font = Font(bold=True)
    new = COLUMNS.index("new") + 1
    for number in range(2, len(rows) + 1):
        sheet.cell(number, new).fill = PatternFill("solid", fgColor="FFF9E5")
    sheet.freeze_panes = "B2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    about = book.properties
    about.creator, about.title, about.created = both(job.name), both(SHEET), THEN
    raw = BytesIO()
    book.save(raw)
    parts = safe.archive(raw.getvalue(), "xlsx")
    made = f"{THEN.isoformat()}Z".encode()
    parts["docProps/core.xml"] = _MODIFIED.sub(rb"\g<1>" + made, parts["docProps/core.xml"])
    return sealed(parts)


def read(content: bytes, file: str) -> Returned:
    """What came back. Raises Refused for a file that is unsafe or damaged, has a formula, or has no such table."""
    checked = safe.office(content, file)
    try:
        book = openpyxl.load_workbook(checked, keep_links=False)
    except Exception:  # whatever it stumbles over, the file is not what it says it is
        raise safe.damaged(Place(file), "xml") from None
    for sheet in book.worksheets:
        if sheet.max_row > MOST_ROWS:
            raise safe.unsafe(Place(file), "size")
        rows = list(sheet.iter_rows(max_col=len(COLUMNS)))
        heads = tuple(str(cell.value or "").strip() for cell in rows[0]) if rows else ()
        if direction := directions().get(heads):
            return Returned(*direction, list(_answers(rows[1:], file)))
    raise safe.damaged(Place(file), "table")


def _answers(rows: list[tuple[Any, ...]], file: str) -> Iterator[Answer]:
    for row in rows:
        key, source, _, now, new = (_said(cell, file) for cell in row)
        place = Place(file, row[0].row, len(COLUMNS))
        yield Answer(key.strip(), source, now, settled(new), 2, place, table=True)


def _said(cell: Any, file: str) -> str:
    place = Place(file, cell.row, cell.column)
    if cell.data_type == "f":
        raise safe.unsafe(place, "formula")
    if cell.data_type in ("d", "e"):
        raise safe.damaged(place, "cell")
    return "" if cell.value is None else str(cell.value)

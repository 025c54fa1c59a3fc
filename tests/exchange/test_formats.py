"""Each format says what it should, in bytes that are the same on any day, and gives back what stands in it."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn
from selectolax.lexbor import LexborHTMLParser
from translate.storage.tbx import tbxfile
from translate.storage.tmx import tmxfile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from pawb.exchange import package, safe
from pawb.exchange.faults import UNFINISHED_TEXT
from pawb.exchange.formats import glossary, preview, quote, readme, sheet, tbx, tmx, word, xliff_1, xliff_2
from pawb.exchange.job import Answer, Entry, Job, Returned
from pawb.exchange.wording import settled
from pawb.languages import codes
from projects import Project

Ask = Callable[..., Job]

XLIFF: dict[Any, Callable[[bytes], Returned]] = {
    module: lambda content, module=module: module.read(safe.xml(content, "t.xlf"), "t.xlf")
    for module in (xliff_1, xliff_2)
}


def entry(job: Job, key: str) -> Entry:
    return next(entry for entry in job.entries if entry.key == key)


def test_what_is_missing_or_has_drifted_is_asked_for_and_nothing_else(behind: Job, hamlet: Project, ask: Ask) -> None:
    assert {each.key: each.need for each in behind.entries} == {
        "strategy#title": "changed",
        "standards#standards/S1/title": "new",
    }
    title = entry(behind, "strategy#title")
    assert title.former == "A voice for everyone in Llanffug"
    assert title.marked == "A voice for [-everyone-]{+all+} in Llanffug"
    assert title.target == "Llais i bawb yn Llanffug"
    assert title.limit == 400
    welcome = entry(behind, "standards#standards/S1/title")
    assert (welcome.former, welcome.target) == ("", "")
    assert welcome.where == {
        "en": "Our standards › Standards › S1 › Short title",
        "cy": "Ein safonau › Safonau › S1 › Teitl byr",
    }
    assert ask(hamlet, "cy", "en").entries == []


def test_a_part_that_is_called_like_a_field_does_not_hide_the_fields_below_it(hamlet: Project, ask: Ask) -> None:
    vision = entry(ask(hamlet, everything=True), "strategy#sections/vision/callouts/C1/title")
    assert vision.where["cy"] == "Llais i bawb yn Llanffug › Adrannau › vision › Blychau › C1 › Teitl"


def test_what_changed_in_welsh_is_asked_of_a_translator_into_english(hamlet: Project, ask: Ask) -> None:
    hamlet.change("content/cy/strategy.yml", "title: Llais i bawb", "title: Llais pawb")
    assert ask(hamlet).entries == []
    [title] = ask(hamlet, "cy", "en").entries
    assert (title.source, title.target) == ("Llais pawb yn Llanffug", "A voice for everyone in Llanffug")


def test_words_are_counted_for_the_quote(behind: Job) -> None:
    again = replace(entry(behind, "standards#standards/S1/title"), key="standards#standards/S9/title")
    counts = replace(behind, entries=[*behind.entries, again]).counts
    assert counts["content/cy/strategy.yml"] == {"changed": 6, "moved": 1}
    assert counts["content/cy/standards.yml"] == {"new": 2, "repeated": 2, "moved": 0}
    rows = list(csv.reader(StringIO(quote.write(behind).decode("utf-8-sig"))))
    assert rows[-1] == ["Cyfanswm / All", "2", "0", "6", "1", "0", "0"]


@pytest.mark.parametrize("what", package.FILES)
def test_the_same_bytes_each_time(behind: Job, what: str) -> None:
    _, make = package.FILES[what]
    assert make(behind) == make(behind)


def test_nothing_in_office_files_tells_the_day(behind: Job) -> None:
    for make in (word.write, sheet.write):
        with ZipFile(BytesIO(make(behind))) as packed:
            assert {member.date_time for member in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            core = packed.read("docProps/core.xml").decode()
            assert core.count("1980-01-01T00:00:00Z") == core.count("dcterms:W3CDTF") == 2


@pytest.mark.parametrize("module", XLIFF)
def test_xliff_gives_back_every_text_as_it_went(whole: Job, module: Any) -> None:
    returned = XLIFF[module](module.write(whole))
    assert (returned.source, returned.target) == ("en", "cy")
    assert [(a.key, a.source, a.target, a.was) for a in returned.answers] == [
        (e.key, e.source, e.target, e.target) for e in whole.entries
    ]


@pytest.mark.parametrize("module", XLIFF)
def test_a_new_text_is_no_answer_before_it_is_translated(behind: Job, module: Any) -> None:
    assert [answer.key for answer in XLIFF[module](module.write(behind)).answers] == ["strategy#title"]


@pytest.mark.parametrize(("module", "file"), [(xliff_1, xlifffile), (xliff_2, Xliff2File)])
def test_a_tool_of_the_field_reads_and_writes_our_xliff(behind: Job, module: Any, file: Any) -> None:
    store = file.parsestring(module.write(behind))
    assert (store.getsourcelanguage(), store.gettargetlanguage()) == ("en", "cy")
    assert [unit.source for unit in store.units] == [entry.source for entry in behind.entries]
    for unit in store.units:
        unit.target = "Croeso cynnes"
        unit.markfuzzy(False)
    answers = XLIFF[module](bytes(store)).answers
    assert {(answer.key, answer.target, answer.rank > 0) for answer in answers} == {
        (entry.key, "Croeso cynnes", True) for entry in behind.entries
    }


def test_xliff_2_in_segments_is_one_text_again() -> None:
    text = """<xliff version="2.0" srcLang="en" trgLang="cy-GB" xmlns="urn:oasis:names:tc:xliff:document:2.0">
        <file id="f">
        <unit id="standards::summary"><segment state="final"><source>One.</source><target>Un.</target></segment>
        <ignorable><source> </source></ignorable>
        <segment state="translated"><source>Two <pc id="1">b</pc>.</source>
        <target>Dau <pc id="1">b</pc>.</target></segment>
        </unit>
        <unit id="standards::title"><segment><source>One.</source><target>Un.</target></segment>
        <segment><source>Two.</source></segment></unit></file></xliff>"""
    returned = XLIFF[xliff_2](text.encode())
    assert returned.target == "cy"
    answer, half = returned.answers
    assert (answer.key, answer.source, answer.target, answer.rank, answer.fault) == (
        "standards#summary",
        "One. Two b.",
        "Un. Dau b.",
        1,
        None,
    )
    assert (half.key, half.fault) == ("standards#title", UNFINISHED_TEXT)


def test_word_repeats_its_headings_and_marks_each_language(behind: Job) -> None:
    document = docx.Document(BytesIO(word.write(behind)))
    [table] = document.tables
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [cell.text for cell in table.rows[0].cells] == [
        "Allwedd / Key",
        "Saesneg / English",
        "Yr hyn a newidiodd / What changed",
        "Cymraeg nawr / Welsh now",
        "Cymraeg newydd: ysgrifennwch yma / New Welsh: write here",
    ]
    row = next(row for row in table.rows if row.cells[0].text.startswith("strategy#title"))
    tongues = [{mark.get(qn("w:val")) for mark in cell._tc.iter(qn("w:lang"))} for cell in row.cells]
    assert tongues == [{"cy-GB", "en-GB"}, {"en-GB"}, {"en-GB"}, {"cy-GB"}, {"cy-GB"}]
    gone, come = (
        next(r for r in row.cells[2].paragraphs[0].runs if r.text == said) for said in ("[-everyone-]", "{+all+}")
    )
    assert gone.font.strike
    assert come.font.underline
    assert document.core_properties.language == "cy"
    assert {mark.get(qn("w:val")) for mark in document.styles.element.iter(qn("w:lang"))} == {"cy-GB"}
    [head] = [paragraph for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"]
    assert head.text == "Testunau i'w cyfieithu / Texts to translate"
    section = document.sections[0]
    assert section.page_width > section.page_height


def written_in_word(job: Job, key: str, write: Callable[[Any], None]) -> list[Answer]:
    document = docx.Document(BytesIO(word.write(job)))
    row = next(row for row in document.tables[0].rows if row.cells[0].paragraphs[0].text == key)
    write(row.cells[4])
    saved = BytesIO()
    document.save(saved)
    return [answer for answer in word.read(saved.getvalue(), "t.docx").answers if answer.target]


def test_word_reads_what_word_does_with_lines_lists_and_links(behind: Job) -> None:
    def write(cell: Any) -> None:
        cell.text = "Gallwch:"
        # Word took the dash or the number away and made lists: 1 has bullets here, 5 counts, and 0 is one no more.
        for item, list_ in (("siarad", 1), ("ysgrifennu", 1), ("Wedyn:", 0), ("gofyn", 5), ("ateb", 5)):
            cell.add_paragraph(item)._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = list_
        paragraph = cell.add_paragraph("Gweler ")
        link = docx.oxml.OxmlElement("w:hyperlink")  # and an address for a link
        link.append(cell.add_paragraph("https://example.org/").runs[0]._r)
        paragraph._p.append(link)

    [answer] = written_in_word(behind, "strategy#title", write)
    assert answer.target == (
        "Gallwch:\n\n- siarad\n- ysgrifennu\n\nWedyn:\n\n1. gofyn\n2. ateb\n\nGweler https://example.org/"
    )
    assert (answer.key, answer.source, answer.was) == (
        "strategy#title",
        "A voice for all in Llanffug",
        "Llais i bawb yn Llanffug",
    )


def test_paragraphs_and_lists_stand_in_word_and_excel_as_they_are(whole: Job) -> None:
    long = max(whole.entries, key=lambda each: each.source.count("\n"))
    assert long.source.count("\n") > 3
    [answer] = written_in_word(whole, long.key, lambda cell: cell.add_paragraph("Newydd"))
    assert settled(answer.source) == long.source
    book = openpyxl.load_workbook(BytesIO(sheet.write(whole)))
    row = next(row for row in book.active.iter_rows() if row[0].value == long.key)
    assert (row[1].value, row[3].value) == (long.source, long.target)


def test_excel_holds_text_alone_whatever_it_looks_like(behind: Job) -> None:
    trap = replace(behind.entries[0], source="=cmd|'/c calc'!A1", target="+1", former="")
    book = openpyxl.load_workbook(BytesIO(sheet.write(replace(behind, entries=[trap]))))
    cells = [cell for row in book.active.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix and cell.number_format == "@" for cell in cells)
    assert book.active.freeze_panes == "B2"
    assert book.active.print_title_rows == "$1:$1"


def test_excel_gives_back_the_last_column(behind: Job) -> None:
    book = openpyxl.load_workbook(BytesIO(sheet.write(behind)))
    book.active["E2"], book.active["E3"] = "Llais pob un", 2008
    saved = BytesIO()
    book.save(saved)
    returned = sheet.read(saved.getvalue(), "t.xlsx")
    assert (returned.source, returned.target) == ("en", "cy")
    assert [answer.target for answer in returned.answers] == ["Llais pob un", "2008"]
    assert {answer.source for answer in returned.answers} == {each.source for each in behind.entries}


def test_the_memory_holds_every_confirmed_text_for_a_tool(whole: Job) -> None:
    content = tmx.write(whole)
    store = tmxfile.parsestring(content, sourcelanguage="en", targetlanguage="cy")
    assert [(unit.getid(), unit.source, unit.target) for unit in store.units] == [
        (pairing.key, pairing.texts["en"], pairing.texts["cy"]) for pairing in whole.memory
    ]
    assert len(store.units) > 200
    assert content.count(b'<prop type="x-how">draft</prop>') == len(store.units)


def test_a_text_that_drifted_is_not_in_the_memory(behind: Job) -> None:
    assert not {pairing.key for pairing in behind.memory} & {entry.key for entry in behind.entries}


def test_the_glossary_is_read_by_a_tool(whole: Job) -> None:
    store = tbxfile.parsestring(tbx.write(whole), sourcelanguage="en", targetlanguage="cy")
    first = whole.terms[0]
    assert [unit.getid() for unit in store.units] == [term.id for term in whole.terms]
    assert store.units[0].source == first.words["en"]["term"]
    assert store.units[0].target == first.words["cy"]["term"]
    avoided = [term for unit in store.units for term in unit.get_target_terms() if term.deprecated]
    assert [term.text for term in avoided] == [said for term in whole.terms for said in term.avoid.get("cy", [])]


def test_the_glossary_is_a_sheet_that_runs_nothing(whole: Job) -> None:
    term = whole.terms[0]._replace(words={code: {"term": "=1+1", "means": "@x"} for code in codes()})
    rows = list(csv.reader(StringIO(glossary.write(replace(whole, terms=[term])).decode("utf-8-sig"))))
    assert rows[0][:2] == ["Cyfeirnod / Reference", "Cymraeg: Term"]
    assert rows[1][:2] == [term.id, "'=1+1"]
    assert not any(cell.startswith(("=", "@")) for cell in rows[1])


def test_the_preview_shows_each_text_with_its_key_in_its_language(behind: Job) -> None:
    page = LexborHTMLParser(preview.write(behind))
    articles = page.css("article")
    assert [article.attributes["id"] for article in articles] == [entry.key for entry in behind.entries]
    for article, each in zip(articles, behind.entries, strict=True):
        sides = article.css(".sides div[lang]")
        assert (sides[0].attributes["lang"], sides[0].text(strip=True)) == ("en", each.source)
    assert "Nid yw yno eto." in page.body.text()
    assert "[-everyone-]{+all+}" in page.body.text()


def test_the_preview_shows_no_markup_as_code(whole: Job) -> None:
    page = LexborHTMLParser(preview.write(whole))
    assert len(page.css("article")) == len(whole.entries)
    assert page.css(".sides li")
    assert not page.css("script, a[href^='javascript']")


def test_the_readme_says_how_many_words_and_which_files_in_both_languages(behind: Job) -> None:
    said = readme.write(behind, {what: name for what, (name, _) in package.FILES.items()}).decode("utf-8-sig")
    for words in (
        "To translate: 2 words",
        "To bring up to date: 6 words; changed among them: 1 word",
        "I'w cyfieithu: 2 air",
    ):
        assert words in said
    for name, _ in package.FILES.values():
        assert said.count(name) == 2
    assert all(said.count(behind.name[code]) == 1 for code in codes())
    assert said.count("Cymraeg newydd: ysgrifennwch yma / New Welsh: write here") == 2
    assert "[words]{en}" in said

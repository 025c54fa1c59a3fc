"""Words of the other language in a PDF, where its tags say that they are in its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pawb.checks.built_pdf import Pdf
from pawb.checks.page_words import surely
from pawb.checks.tags import Piece, Tag
from pawb.findings import Finding, Rule
from pawb.languages import codes, language
from pawb.languages.identify import foreign

RULE = Rule(
    id="untranslated-pdf-text",
    level="error",
    finds={
        "en": "Words of the other language in a PDF, not marked as that: in its text, its title, its bookmarks, or "
        "what stands for its pictures.",
        "cy": "Geiriau o'r iaith arall mewn PDF, heb eu marcio felly: yn ei destun, ei deitl, ei nodau tudalen, "
        "neu'r geiriau sy'n sefyll yn lle ei luniau.",
    },
    why={
        "en": "People who chose one language would be given the other, and a screen reader would say it with the wrong "
        "sounds.",
        "cy": "Byddai pobl a ddewisodd un iaith yn cael y llall, a byddai darllenydd sgrin yn ei dweud â'r seiniau "
        "anghywir.",
    },
    message={
        "en": "These words look like {other}, where the PDF says it is in {language}: {words}",
        "cy": "Mae'r geiriau hyn yn edrych fel {other}, ond mae'r PDF yn dweud mai {language} ydynt: {words}",
    },
    mend={
        "en": "Say them in {language}, in the content. If they are a name, mark them there: [{words}]{{{code}}}",
        "cy": "Dywedwch nhw yn iaith y PDF, yn y cynnwys. Os enw ydynt, marciwch nhw yno: [{words}]{{{code}}}",
    },
    basis="WCAG 2.2: 3.1.2 Language of Parts (AA); Welsh Language Standards 48 and 49",
)

_PDF = '<html lang="cy"><head><title>{}</title><style>{}</style></head><body><h1>Ein safonau</h1>{}</body></html>'
_NAMED = _PDF.format(
    "Ein safonau",
    "h2 { bookmark-label: 'Yn The Old School House' }",
    '<h2>Yn y tŷ</h2><p>Enw: <span lang="en">The Old School House</span></p>',
)
PASSES = (
    _PDF.format("Ein safonau", "", "<p>Rydym yn gwrando ar bawb.</p>"),
    {"a.pdf": _NAMED, "a.html": _NAMED},
    '<html lang="en"><title>Lorem ipsum dolor sit amet</title><p>Consectetur adipiscing elit, sed do.</p></html>',
)
FAILS = (
    _PDF.format("Ein safonau", "", "<p>Rydym <em>will listen to everybody who is at the table</em> yma.</p>"),
    _PDF.format("What you can expect from us", "", "<p>Rydym yn gwrando.</p>"),
    {
        "a.plain.pdf": _PDF.format(
            "Ein safonau", "@page { @bottom-left { content: 'Page of the day that we had' } }", "<p>Haf.</p>"
        )
    },
    _PDF.format("Ein safonau", "h2 { bookmark-label: 'Ways in which you will be heard' }", "<h2>Ffyrdd</h2>"),
)

_INLINE = frozenset(["Code", "Em", "Link", "Quote", "Reference", "Span", "Strong"])


class _Said(NamedTuple):
    text: str
    language: str
    page: int = 0


def check(pdf: Pdf) -> Iterator[Finding]:
    """Every sentence is in the language of its tag; what has no tag may repeat words that are marked elsewhere."""
    own = _base(pdf.language)
    tagged = list(_sentences(pdf.tags, own)) if pdf.tags else []
    marked = "\n".join(said.text.casefold() for said in tagged if said.language != own)
    pages = enumerate(pdf.pages, start=1)
    untagged = {run.text: page for page, runs in pages for run in runs if run.mark is None}
    others = [_Said(text, own) for text in (pdf.title, *pdf.bookmarks)]
    others += [_Said(text, own, page) for text, page in untagged.items()]
    for said, markable in ((said, said in tagged) for said in (*tagged, *others)):
        if said.language not in codes():
            continue
        for run in foreign(said.text, said.language):
            words = said.text[run.start : run.end]
            if not (pdf.made_from or pdf.promised_language or surely(words) == run.code):
                continue  # words of a third language, or of none, as dictionaries take them for ours
            if markable or words.casefold() not in marked:
                yield RULE.at(
                    pdf.place(said.page),
                    language={viewer: language(viewer).say(f"language_{said.language}") for viewer in codes()},
                    other={viewer: language(viewer).say(f"language_{run.code}") for viewer in codes()},
                    words=words,
                    code=run.code,
                )


def _sentences(tag: Tag, code: str) -> Iterator[_Said]:
    """What a tag says in its language, then what the tags in it say that are sentences of their own."""
    pieces: list[Piece] = []
    apart: list[tuple[Tag, str]] = []
    _gather(tag, code, pieces, apart)
    page = pieces[0].page if pieces else 0
    for text in (" ".join(" ".join(piece.text for piece in pieces).split()), tag.alternative, tag.expansion):
        if words := text.strip("| "):
            yield _Said(words, code, page)
    for inner, marked in apart:
        yield from _sentences(inner, marked)


def _gather(tag: Tag, code: str, pieces: list[Piece], apart: list[tuple[Tag, str]]) -> None:
    for kid in tag.kids:
        if isinstance(kid, Piece):
            pieces.append(kid)
        elif kid.role in _INLINE and not kid.language:
            _gather(kid, code, pieces, apart)
        else:
            pieces.append(Piece(0, "|"))
            apart.append((kid, _base(kid.language) or code))


def _base(code: str) -> str:
    """A language without its region: `cy` of `cy-GB`."""
    return code.partition("-")[0].lower()

"""A PDF that has other words read out than its document has, or in another order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from pawb.checks.built_pdf import Pdf
from pawb.checks.heard import Heard, squeezed
from pawb.findings import Finding, Rule, Words

RULE = Rule(
    id="unequal-pdf-text",
    level="error",
    finds={
        "en": "A PDF that has other words read out than its document has, or in another order.",
        "cy": "PDF sy'n rhoi geiriau gwahanol i'r ddogfen i ddarllenydd sgrin, neu'r un geiriau mewn trefn arall.",
    },
    why={
        "en": "Words that are not in the tags are silent, and words in the wrong place mislead, although the page "
        "looks right.",
        "cy": "Mae geiriau nad ydynt yn y tagiau'n fud, ac mae geiriau yn y lle anghywir yn camarwain, er bod y "
        "dudalen yn edrych yn iawn.",
    },
    message={
        "en": "A screen reader says {found} where the document says {wanted}.",
        "cy": "Mae darllenydd sgrin yn dweud {found} lle mae'r ddogfen yn dweud {wanted}.",
    },
    mend={
        "en": "Nothing in the content needs mending. Send this message to the people who look after Pawb.",
        "cy": "Nid oes angen trwsio dim yn y cynnwys. Anfonwch y neges hon at y bobl sy'n gofalu am Pawb.",
    },
    basis="WCAG 2.2: 1.3.2 Meaningful Sequence (A), technique PDF3; PDF/UA-1 (ISO 14289-1): 7.1 and 7.2",
)

SAMPLE = 40
"""Letters of the text that a message quotes."""

NOTHING: Words = {"en": "nothing more", "cy": "dim mwy"}

_HTML = '<html lang="en"><title>Standards</title>{}</html>'
_SEE = '<a href="#two">See</a><h1 id="two">Two</h1>'
_PAGE = "<style>a::after { content: ' (page ' attr(data-page) ')' }</style>"

PASSES = (
    {"a.pdf": _HTML.format("<ul><li>One<li>Two</ul>"), "a.html": _HTML.format("<ul><li>One</li><li>Two</li></ul>")},
    {"a.pdf": _HTML.format(_PAGE + _SEE), "a.html": _HTML.format(_SEE)},
    {"a.pdf": _HTML.format('<p aria-hidden="true">*</p><p>One</p>'), "a.html": _HTML.format("<p>One</p>")},
)
FAILS = (
    {"a.pdf": _HTML.format("<p>Two</p><p>One</p>"), "a.html": _HTML.format("<p>One</p><p>Two</p>")},
    {"a.pdf": _HTML.format('<p>One</p><p aria-hidden="true">Two'), "a.html": _HTML.format("<p>One</p><p>Two</p>")},
    {"a.pdf": _HTML.format("<p>One</p><p>Two</p>"), "a.html": _HTML.format("<p>One</p>")},
    {"a.pdf": _HTML.format("<p>One<b>two</b></p>"), "a.html": _HTML.format("<p>One <b>two</b></p>")},
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding, at the first words that differ."""
    if not pdf.heard:
        return
    document, read_out = pdf.heard
    wanted, found = document.text, read_out.text
    if wanted != found:
        same = next(place for place, (a, b) in enumerate(zip_longest(wanted, found)) if a != b)
        word = wanted.rfind(" ", 0, same) + 1
        page = _page(read_out, len(squeezed(found[:same])))
        yield RULE.at(pdf.place(page), found=_sample(found[word:]), wanted=_sample(wanted[word:]))


def _sample(rest: str) -> str | Words:
    return f"“{rest[:SAMPLE].strip()}”" if rest else NOTHING


def _page(heard: Heard, after: int) -> int:
    """The page on which stands what comes after so many letters, or the last one."""
    page = 0
    for part in heard.parts:
        page = part.page or page
        after -= len(squeezed(part.text))
        if after < 0:
            break
    return page

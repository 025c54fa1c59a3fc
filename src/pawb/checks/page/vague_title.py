"""A page whose title does not say what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="vague-title",
    level="error",
    finds={
        "en": "A page whose title is “Untitled”, “Page 1”, a file's name or the like.",
        "cy": "Tudalen y mae ei theitl yn “Heb deitl”, “Tudalen 1”, yn enw ffeil neu debyg.",
    },
    why={
        "en": "The title is the first thing that people hear, and all that they see of the page in a list of tabs.",
        "cy": "Y teitl yw'r peth cyntaf y mae pobl yn ei glywed, a'r cwbl y maent yn ei weld o'r dudalen mewn rhestr o "
        "dabiau.",
    },
    message={
        "en": "The title “{title}” does not say what this page is about.",
        "cy": "Nid yw'r teitl “{title}” yn dweud am beth mae'r dudalen hon.",
    },
    mend={
        "en": "Name what is on the page, then the site: “Our standards – Wrexham”.",
        "cy": "Enwch yr hyn sydd ar y dudalen, yna'r wefan: “Ein safonau – Wrecsam”.",
    },
    basis="WCAG 2.2: 2.4.2 Page Titled (A), failure F25",
)

_VAGUE = re.compile(
    r"(?:untitled|new|no title|title|page title|document|page|web ?page|test|index|default|content|enter title here|"
    r"welcome(?: to (?:adobe|microsoft).*)?|heb deitl|teitl|dogfen|tudalen|tudalen we|my (?:web )?(?:page|site))"
    r"(?: (?:document|page|tab|\d+))*"
    r"|this is (?:a|an|my|the) (?:web ?)?(?:page|site|title|document)|\S+\.(?:html?|php|aspx?|docx?|pdf)|\W+|\d+"
    r"|(?:lorem ipsum|foo|bar|asdf|qwerty|xxx).*",
    re.IGNORECASE,
)

_SIGNS = re.compile(r"\W+|\d+")
"""What may be the subject of a page all the same: its heading says so, or it holds no words to compare."""

PASSES = (
    "<title>Page 2 of the strategy</title>",
    "<title>Home</title>",
    "<title></title>",
    "<title>New park</title>",
    "<title>:-)</title><h1>:-)</h1>",
)
FAILS = (
    "<title>Untitled document</title>",
    "<title>index.html</title>",
    "<title>Page 1</title>",
    "<title>-</title><p>The park is open.</p>",
    "<title>This is a page</title>",
    "<title>Heb deitl</title>",
)


def check(page: Page) -> Iterator[Finding]:
    """The title is none of those that programs put in, and has words."""
    nothing = page.tree.body is None or not page.tree.body.text().strip()
    subject = nothing or any(heading.name == page.title for heading in page.headings)
    if page.title and _VAGUE.fullmatch(page.title) and not (subject and _SIGNS.fullmatch(page.title)):
        yield RULE.at(page.place(), title=page.title)

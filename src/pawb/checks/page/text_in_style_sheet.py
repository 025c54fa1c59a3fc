"""Words that a style sheet puts on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="text-in-style-sheet",
    level="error",
    finds={
        "en": "Words that a style sheet puts on the page.",
        "cy": "Geiriau y mae dalen arddull yn eu rhoi ar y dudalen.",
    },
    why={
        "en": "A style sheet serves the pages of every language, so its words are in the wrong one on most of them. "
        "Not every screen reader says them, and nobody can search for them.",
        "cy": "Mae dalen arddull yn gwasanaethu tudalennau pob iaith, felly mae ei geiriau yn yr iaith anghywir ar y "
        "rhan fwyaf ohonynt. Nid yw pob darllenydd sgrin yn eu dweud, ac ni all neb chwilio amdanynt.",
    },
    message={
        "en": "This style sheet puts words on the page: {words}",
        "cy": "Mae'r ddalen arddull hon yn rhoi geiriau ar y dudalen: {words}",
    },
    mend={
        "en": "Put the words into the template, from the words of each language, or take them from an attribute: "
        "attr(…).",
        "cy": "Rhowch y geiriau yn y templed, o eiriau pob iaith, neu cymerwch nhw o briodoledd: attr(…).",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), failure F87; Welsh Language Standard 56",
)

_PAGE = '<html lang="cy"><head><link rel="stylesheet" href="../pawb.css"></head></html>'
PASSES = (
    {"cy/index.html": _PAGE, "pawb.css": 'a::after { content: " (" attr(href) ")" } b::before { content: "→" }'},
    {"cy/index.html": _PAGE, "pawb.css": '@font-face { font-family: "Atkinson"; src: url("fonts/a.woff2") }'},
)
FAILS = (
    '<style>p::before { content: "Important: " }</style><p>Call us.</p>',
    {"cy/index.html": _PAGE, "pawb.css": 'a::after { content: "opens elsewhere" }'},
    {"cy/index.html": _PAGE, "pawb.css": "@page { @bottom-right { content: 'Page ' counter(page) } }"},
)

_CONTENT = re.compile(r"""(?<![\w-])content\s*:(?:[^;{}"']|"[^"]*"|'[^']*')*""")
_STRING = re.compile(r"""(["'])(.*?)\1""")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def check(page: Page) -> Iterator[Finding]:
    """No generated content is words. In a site of ours the home page of the first language answers for its sheets."""
    for style in page.tree.css("style"):
        for _, words in _words(style.text()):
            yield RULE.at(page.place(style), words=words)
    if page.site.ours and page.route != f"{page.site.languages[0]}/index.html":
        return
    for link in page.tree.css('link[rel="stylesheet"][href]'):
        target = page.leads_to(link.attributes.get("href") or "")
        if not target or target.route not in page.site.files:
            continue
        css = (page.site.root / target.route).read_text(encoding="utf-8", errors="replace")
        for start, words in _words(css):
            line, column = css.count("\n", 0, start) + 1, start - css.rfind("\n", 0, start)
            yield RULE.at(replace(page.site.place(target.route), line=line, column=column), words=words)


@lru_cache(maxsize=100)  # the pages of a site have the same styles
def _words(css: str) -> tuple[tuple[int, str], ...]:
    """The words that a style sheet puts on the page, and where in it."""
    found = ((content.start(), words) for content in _CONTENT.finditer(css) for _, words in _STRING.findall(content[0]))
    return tuple((start, words) for start, words in found if _LETTERS.search(words))

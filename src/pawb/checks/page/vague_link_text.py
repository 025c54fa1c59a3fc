"""A link whose words do not say where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.checks.fields import ancestor
from pawb.checks.page_words import INLINE
from pawb.checks.vague import for_any_link
from pawb.findings import Finding, Rule

RULE = Rule(
    id="vague-link-text",
    level="error",
    finds={
        "en": "A link called “here”, “read more” or the like, or only by a sign such as “»”.",
        "cy": "Dolen o'r enw “yma”, “darllen mwy” neu debyg, neu arwydd fel “»” yn unig.",
    },
    why={
        "en": "Many people who use a screen reader go through a page's links as a list. In a list, “here” says "
        "nothing.",
        "cy": "Mae llawer o bobl sy'n defnyddio darllenydd sgrin yn mynd drwy ddolenni tudalen fel rhestr. Mewn "
        "rhestr, nid yw “yma” yn dweud dim.",
    },
    message={
        "en": "“{text}” does not say where this link leads.",
        "cy": "Nid yw “{text}” yn dweud i ble mae'r ddolen hon yn arwain.",
    },
    mend={
        "en": "Make the link from the name of the page or document it leads to.",
        "cy": "Defnyddiwch enw'r dudalen neu'r ddogfen y mae'r ddolen yn arwain iddi fel ei geiriau.",
    },
    basis="WCAG 2.2: 2.4.4 Link Purpose (In Context) (A) and 2.4.9 Link Purpose (Link Only) (AAA)",
)

PASSES = (
    '<p>Read <a href="strategy/">the participation strategy</a>.</p>',
    '<a href="a/" aria-label="Read more about the strategy">Read more</a>',
    '<a href="a/">Read more <span class="unseen">about our standards</span></a>',
    '<a href="a/">Page 2</a>',
    '<a href="#call-1" title="Back to note 1 in the text">↩</a>',
    "<ul><li>The strategy: <a href='a.pdf'>PDF</a>, <a href='a.epub'>EPUB</a></li></ul>",
    '<p>Darllenwch <a href="strategaeth/">y strategaeth gyfranogi</a>.</p>',
)
FAILS = (
    '<p>To read the strategy, <a href="strategy/">click here</a>.</p>',
    '<a href="strategy/">Read more…</a>',
    '<a href="strategy/"><img src="arrow.svg" alt="Here"></a>',
    '<p>I ddarllen y strategaeth, <a href="strategaeth/">cliciwch yma</a>.</p>',
    '<a href="strategaeth/">Rhagor o wybodaeth »</a>',
    '<a href="strategaeth/">»</a>',
    "<ul><li><a href='a.pdf'>PDF</a></li></ul>",
    '<span role="link" tabindex="0">More</span>',
)


_FORMAT = re.compile(r"csv|docx?|epub|excel|html|od[st]|pdf|plain text|pptx?|rtf|te?xt|word|xlsx?", re.IGNORECASE)
"""What a file is made of says enough only beside its name."""
_PARTS = frozenset(["blockquote", "dd", "dt", "figcaption", "li", "p", "td", "th"])
_CARDS = frozenset(["article", "div", "section"])
_ENOUGH = 3


def check(page: Page) -> Iterator[Finding]:
    """The whole name of a link, without its punctuation, is none of the vague ones; a sign alone needs a title.

    On pages of others, words around the link may say the rest: WCAG 2.2, techniques G53 and H77 to H79.
    """
    for node in page.visible("a[href],[role=link]"):
        name = page.name(node)
        a_sign = not any(letter.isalnum() for letter in name)
        vague = for_any_link(name) and not (a_sign and node.attributes.get("title"))
        if not name or not (vague or _FORMAT.fullmatch(name)):
            continue
        alone = not a_sign and not _is_explained(node)
        if vague or alone:
            rule = RULE if alone or page.site.ours else replace(RULE, level="warning")
            yield rule.at(page.place(node), text=name)


def _is_explained(link: LexborNode) -> bool:
    """Whether a program finds words that belong to the link: in its sentence, item, cell, card or description."""
    table = ancestor(link, "table")
    if link.attributes.get("aria-describedby") or (table is not None and table.css_first("th") is not None):
        return True
    around: LexborNode | None = link.parent
    while around is not None and around.tag in INLINE:
        around = around.parent
    if around is not None and around.tag in _CARDS and around.css_first("h1,h2,h3,h4,h5,h6"):
        return True
    while around is not None:
        if len(re.findall(r"[^\W\d_]", _other_words(around))) >= _ENOUGH:
            return True
        around = ancestor(around, *_PARTS)
    return False


def _other_words(part: LexborNode) -> str:
    """The words of a part that are no links: all of an item or cell, of what is larger those that stand free in it."""
    whole = part.tag in _PARTS
    pieces = [child for child in part.iter(include_text=True) if whole or child.is_text_node or child.tag in INLINE]
    text = " ".join(piece.text() for piece in pieces)
    for link in part.css("a[href],[role=link]"):
        text = text.replace(link.text(), " ", 1)
    return text

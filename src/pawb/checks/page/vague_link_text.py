"""A link whose words do not say where it leads."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
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
    '<p>Darllenwch <a href="strategaeth/">y strategaeth cyfranogi</a>.</p>',
)
FAILS = (
    '<p>To read the strategy, <a href="strategy/">click here</a>.</p>',
    '<a href="strategy/">Read more…</a>',
    '<a href="strategy/"><img src="arrow.svg" alt="Here"></a>',
    '<p>I ddarllen y strategaeth, <a href="strategaeth/">cliciwch yma</a>.</p>',
    '<a href="strategaeth/">Rhagor o wybodaeth »</a>',
    '<a href="strategaeth/">»</a>',
)


def check(page: Page) -> Iterator[Finding]:
    """The whole name of a link, without its punctuation, is none of the vague ones; a sign alone needs a title."""
    for link in page.links:
        a_sign = not any(letter.isalnum() for letter in link.name)
        if link.name and for_any_link(link.name) and not (a_sign and link.node.attributes.get("title")):
            yield RULE.at(page.place(link.node), text=link.name)

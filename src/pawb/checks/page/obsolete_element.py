"""An element that HTML has given up."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="obsolete-element",
    level="error",
    finds={
        "en": "An element that HTML has given up: one for looks, movement or frames.",
        "cy": "Elfen y mae HTML wedi cefnu arni: un ar gyfer golwg, symudiad neu fframiau.",
    },
    why={
        "en": "Such elements hold people's own settings back, and browsers and screen readers may drop them.",
        "cy": "Mae elfennau o'r fath yn rhwystro gosodiadau pobl eu hunain, a gall porwyr a darllenwyr sgrin gefnu "
        "arnynt.",
    },
    message={"en": "<{tag}> is no longer part of HTML.", "cy": "Nid yw <{tag}> yn rhan o HTML bellach."},
    mend={
        "en": "Mark what the words are, and say in the style sheet how they look. Delete what moves or blinks.",
        "cy": "Marciwch beth yw'r geiriau, a dywedwch yn y ddalen arddull sut maent yn edrych. Dilëwch yr hyn sy'n "
        "symud neu'n fflachio.",
    },
    basis="HTML Living Standard, 16.2; WCAG 2.2: 1.3.1 Info and Relationships (A) and 2.2.2 Pause, Stop, Hide (A)",
)

# HTML Living Standard, 16.2: entirely obsolete, and must not be used.
OBSOLETE = (
    "acronym,applet,basefont,bgsound,big,blink,center,dir,font,frame,frameset,isindex,listing,marquee,nobr,noframes,"
    "plaintext,strike,tt,xmp"
)

PASSES = ("<b>b</b><i>i</i><s>s</s><u>u</u><small>small</small>",)
FAILS = ("<center>Croeso</center>", '<font color="red">Croeso</font>', "<marquee>News</marquee>", "<blink>New</blink>")


def check(page: Page) -> Iterator[Finding]:
    """No such element is there; one finding for each kind."""
    told = set()
    for node in page.tree.css(OBSOLETE):
        if node.tag not in told:
            told.add(node.tag)
            yield RULE.at(page.place(node), tag=node.tag)

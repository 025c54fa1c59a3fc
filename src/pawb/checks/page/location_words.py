"""Words that tell people to find something by where it is or how it looks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pawb.checks.built_site import Page
from pawb.checks.page_words import said
from pawb.findings import Finding, Rule

RULE = Rule(
    id="location-words",
    level="warning",
    finds={
        "en": "An instruction that tells people to go by place, shape or colour alone: “the box on the right”.",
        "cy": "Cyfarwyddyd sy'n gofyn i bobl ddibynnu ar le, siâp neu liw yn unig: “y blwch ar y dde”.",
    },
    why={
        "en": "People who listen, or whose screen is narrow or enlarged, have no left or right. Others see no red or "
        "green.",
        "cy": "Nid oes chwith na de i bobl sy'n gwrando, neu bobl y mae eu sgrin yn gul neu wedi'i chwyddo. Nid yw "
        "eraill yn gweld coch na gwyrdd.",
    },
    message={
        "en": "“{words}” means nothing to people who cannot see it.",
        "cy": "Nid yw “{words}” yn golygu dim i bobl na allant ei weld.",
    },
    mend={
        "en": "Call the thing by its name: “the button Send”, “the list of standards”.",
        "cy": "Galwch y peth wrth ei enw: “y botwm Anfon”, “y rhestr o safonau”.",
    },
    basis="WCAG 2.2: 1.3.3 Sensory Characteristics (A), failure F14, and 1.4.1 Use of Color (A), failure F81",
)

_THING = (
    r"(?:buttons?|links?|box(?:es)?|columns?|menus?|panels?|images?|pictures?|icons?|sections?|sidebars?|bars?|"
    r"text|fields?|forms?|list|navigation|arrows?|tabs?|circles?|squares?|words|items?|hand side)"
)
_LOOK = r"(?:red|green|blue|yellow|orange|purple|pink|grey|round|square|circular|triangular|diamond|large|big|small)"
_PETH = r"(?:botwm|ddolen|dolen|blwch|golofn|ddewislen|panel|llun|eicon|adran|bar|testun|maes|ffurflen|rhestr)"
_LLIW = r"(?:coch|goch|gwyrdd|werdd|glas|las|melyn|felen|crwn|gron|sgwâr|mawr|fawr|bach|fach)"
_SENSES = re.compile(
    rf"\b(?:{_THING}|links?) (?:\w+ ){{0,2}}?(?:on|to|at) (?:the|your) (?:far )?(?:right|left)\b"
    rf"|\b(?:on|to|at) (?:the|your) (?:far )?(?:right|left)[- ](?:{_THING}|hand)\b"
    rf"|\b(?:in|from|use|see) the (?:right|left)[- ](?:hand )?(?:{_THING}|column|menu)\b"
    r"|\b(?:to|on) the (?:right|left) of (?:this|the) (?:page|screen|text)\b"
    rf"|\b(?:click|press|select|use|choose|tap|push|hit)(?: on)? (?:the|a) (?:\w+ )?{_LOOK} (?:\w+ )?{_THING}\b"
    r"|\b(?:fields?|items?|words|text|links?|those|names|questions|information|sections?)"
    rf" (?:\w+ ){{0,3}}?(?:in|shown in|marked in|marked|are in|coloured) (?:red|green|blue|yellow|orange)\b"
    r"|\b(?:shown|marked|highlighted|printed|written) in (?:red|green|blue|yellow|orange)\b(?!,? (?:and|or|with|next))"
    r"|(?:^|[.!?] )The \w+ on the (?:right|left)\b(?! (?:of|side|bank|hand|wing))"
    r"|\b\w+s (?:\w+ )?in (?:red|green|blue|yellow|orange) (?:are|have|must|mean|show|need)\b"
    r"|\b(?:when|once|after) you hear (?:the|a) (?:tone|beep|sound|bell|signal)\b"
    rf"|\by {_PETH} (?:sydd )?ar (?:y dde|y chwith|yr ochr dde|yr ochr chwith)\b"
    rf"|\b(?:cliciwch|pwyswch|dewiswch|defnyddiwch)(?: ar)? (?:y|yr) {_PETH} {_LLIW}\b",
    re.IGNORECASE,
)

PASSES = (
    "<p>You have the right to see your records. Turn left at the church.</p>",
    "<p>Press the button Send.</p>",
    "<p>We use a red pen in the green book.</p>",
    "<p>Mae gennych yr hawl i weld y ddogfen.</p>",
    "<p>People who use the big bus say so.</p>",
    "<p>The houses on the left bank are old. We sat on the right.</p>",
    "<p>Errors are shown in red and with the word “Error”.</p>",
)
FAILS = (
    "<p>Use the menu on the right to go on.</p>",
    "<p>Click the green button to start.</p>",
    "<p>Fields marked in red must be filled in.</p>",
    "<p>Days shown in red are full.</p>",
    "<p>On the map, roads in red are shut.</p>",
    "<p>When you hear the tone, press Continue.</p>",
    "<p>You find the others in the left-hand column.</p>",
    "<p>The singer on the right won the prize.</p>",
    "<p>Defnyddiwch y ddewislen ar y chwith.</p>",
    "<p>Cliciwch y botwm gwyrdd i ddechrau.</p>",
)


def check(page: Page) -> Iterator[Finding]:
    """No sentence names a part of the page by its place, shape or colour."""
    for text in said(page):
        if found := _found(text.text):
            yield RULE.at(page.place(text.node), words=found)


@lru_cache(maxsize=10_000)  # the frame of a site says the same on every page
def _found(text: str) -> str:
    found = _SENSES.search(text)
    return found[0] if found else ""

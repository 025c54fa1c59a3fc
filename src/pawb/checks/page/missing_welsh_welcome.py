"""A page that invites people to get in touch, and does not say that they may do so in Welsh."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule
from pawb.languages import codes, language

RULE = Rule(
    id="missing-welsh-welcome",
    level="error",
    finds={
        "en": "A page that invites people to get in touch, and does not say that Welsh is welcome.",
        "cy": "Tudalen sy'n gwahodd pobl i gysylltu, heb ddweud bod croeso iddynt wneud hynny yn Gymraeg.",
    },
    why={
        "en": "People who are not told so often write in English, for fear that Welsh means a wait.",
        "cy": "Os na ddywedir hynny wrth bobl, maent yn aml yn ysgrifennu yn Saesneg, rhag ofn y bydd y Gymraeg yn "
        "golygu aros.",
    },
    message={
        "en": "This page invites people to get in touch ({words}), but not to do so in Welsh.",
        "cy": "Mae'r dudalen hon yn gwahodd pobl i gysylltu ({words}), ond nid i wneud hynny yn Gymraeg.",
    },
    mend={
        "en": "In its template, say the phrase welsh_is_welcome beside the invitation.",
        "cy": "Yn ei thempled, dywedwch yr ymadrodd welsh_is_welcome wrth ymyl y gwahoddiad.",
    },
    basis="Welsh Language Standards (No. 1) Regulations 2015: 7",
)

INVITATION = "#_say"
"""The heading of the site's own invitation. Authors invite in words of their own, which a person must judge."""

_EN, _CY = language("en"), language("cy")
_PAGE = '<h2 id="_say">{}</h2><p>{}</p>'
PASSES = (
    {"en/index.html": _PAGE.format(_EN.say("have_your_say"), _EN.say("welsh_is_welcome"))},
    {"cy/index.html": _PAGE.format(_CY.say("have_your_say"), _CY.say("welsh_is_welcome"))},
    {"en/index.html": "<h2>Contact us</h2><p>You can ask for Welsh or English.</p>"},
)
FAILS = (
    {"en/index.html": _PAGE.format(_EN.say("have_your_say"), "01978 298615")},
    # English words do not welcome a reader of Welsh.
    {"cy/index.html": _PAGE.format(_CY.say("have_your_say"), _EN.say("welsh_is_welcome"))},
)


def check(page: Page) -> Iterator[Finding]:
    """Each page with the invitation says the phrase in the language of the page."""
    if page.language not in codes():
        return
    welcome = language(page.language).say("welsh_is_welcome")
    for heading in page.tree.css(INVITATION):
        if welcome not in " ".join(page.tree.text().split()):
            yield RULE.at(page.place(heading), words=page.name(heading))

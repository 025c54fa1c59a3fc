"""A quotation whose words no dictionary of the page's language has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import said
from pawb.findings import Finding, Rule
from pawb.languages import codes
from pawb.languages.spelling import known, words

RULE = Rule(
    id="unmarked-quotation",
    level="look",
    finds={
        "en": "Quoted words that seem to be in another language than their page.",
        "cy": "Geiriau a ddyfynnir sydd fel petaent mewn iaith wahanol i iaith eu tudalen.",
    },
    why={
        "en": "A screen reader says them with the wrong sounds, and nobody understands them.",
        "cy": "Mae darllenydd sgrin yn eu dweud â'r seiniau anghywir, ac nid oes neb yn eu deall.",
    },
    message={
        "en": "Which language are these words in? {words}",
        "cy": "Ym mha iaith y mae'r geiriau hyn? {words}",
    },
    mend={
        "en": 'If it is another than that of the page, mark them with it: <q lang="fr">, say.',
        "cy": 'Os yw\'n wahanol i iaith y dudalen, marciwch nhw â hi: <q lang="fr">, er enghraifft.',
    },
    basis="WCAG 2.2: 3.1.2 Language of Parts (AA)",
)

_QUOTED = re.compile(r"“([^“”]{8,120})”|\"([^\"]{8,120})\"|«([^«»]{8,120})»")

PASSES = (
    "<html lang=en><p>She said: “I have lived here all my life.”</p>",
    '<html lang=en><p>She said: “<span lang="fr">Venez, Madame charmante!</span>”</p>',
    "<html lang=en><p>We read “Un Nos Ola Leuad” and “Llanfairpwll”.</p>",
)
FAILS = (
    "<html lang=en><p>She said: “Venez, Madame charmante!”</p>",
    "<html lang=cy><p>Dywedodd hi: “Guten Abend, liebe Freunde!”</p>",
)


def check(page: Page) -> Iterator[Finding]:
    """No quotation is mostly of words that neither English nor Welsh has, names left aside."""
    for text in said(page):
        if text.language in codes():
            for quoted in _QUOTED.finditer(text.text):
                if _strange(quoted[0]):
                    yield RULE.at(page.place(text.node), words=quoted[0])
                    break


def _strange(quoted: str) -> bool:
    all_words = [word.said for word in words(quoted, "en")]
    strange = [word for word in all_words if not any(known(word, code) for code in codes())]
    return len(strange) > 1 and 2 * len(strange) > len(all_words) and any(word.islower() for word in strange)

"""More than 5 words in a hundred that are not among the commonest."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.checks.score_card import rare_words, score_card
from pawb.findings import Finding, Rule

RULE = Rule(
    id="uncommon-words",
    level="warning",
    finds={
        "en": "An easy read in which more than 5 words in 100 are not among the commonest, names and explained "
        "words left out.",
        "cy": "Testun hawdd ei ddeall lle nad yw mwy na 5 gair o bob 100 ymhlith y rhai mwyaf cyffredin, heb gyfrif "
        "enwau a geiriau sydd wedi'u hesbonio.",
    },
    why={
        "en": "Each rare word slows readers down. Many of them together stop people.",
        "cy": "Mae pob gair anghyffredin yn arafu darllenwyr. Mae llawer ohonyn nhw gyda'i gilydd yn atal pobl.",
    },
    message={
        "en": "{share} words in 100 here are not common. Aim for at most {most}. Among them: {said}.",
        "cy": "Nid yw {share} gair o bob 100 yma yn gyffredin. Anelwch at {most} ar y mwyaf. Yn eu plith: {said}.",
    },
    mend={
        "en": "Use words that everybody says every day.",
        "cy": "Defnyddiwch eiriau y mae pawb yn eu dweud bob dydd.",
    },
    basis="Easy read ER06: W3C COGA o3p01",
    number="ER06",
)

_COMMON = {
    "en": "You can come and talk to us about the work we do.\n",
    "cy": "Cewch chi ddod i siarad gyda ni am y gwaith rydyn ni'n ei wneud.\n",
}
_RARE = {"en": "Bring a microscope and a compass.", "cy": "Dewch â chwmpawd a microsgop."}
PASSES = (_COMMON,)
FAILS = ({code: 2 * text + _RARE[code] for code, text in _COMMON.items()},)

MOST, FAILS_FROM = 5, 10
"""Words in 100; more than the second is an error (`rare-words`)."""
NAMED = 5


def check(booklet: Booklet) -> Iterator[Finding]:
    """Nearly every word of a booklet is one of the commonest."""
    share = score_card(booklet).rare
    if MOST < share <= FAILS_FROM:
        said = ", ".join(rare_words(booklet)[:NAMED])
        yield RULE.at(booklet.title.place, share=share, most=MOST, said=said)

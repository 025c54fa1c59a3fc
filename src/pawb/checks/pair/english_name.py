"""A place or a public body by its English name in a Welsh text, where it has a Welsh one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pawb.checks.prose import prose
from pawb.content.library import Pair
from pawb.content.terms import Term
from pawb.findings import Finding, Rule
from pawb.languages import language
from pawb.languages.forms import Forms
from pawb.languages.spelling import known

RULE = Rule(
    id="english-name",
    level="warning",
    finds={
        "en": "The English name of a place or a public body in a Welsh text, where it has a Welsh name.",
        "cy": "Enw Saesneg ar le neu gorff cyhoeddus mewn testun Cymraeg, er bod ganddo enw Cymraeg.",
    },
    why={
        "en": "The Welsh name is the one that people use in Welsh, and look for.",
        "cy": "Yr enw Cymraeg y mae pobl yn ei ddefnyddio yn Gymraeg, ac yn chwilio amdano.",
    },
    message={
        "en": "“{said}” is “{wanted}” in Welsh.",
        "cy": "“{wanted}” yw “{said}” yn Gymraeg.",
    },
    mend={
        "en": "Write “{wanted}”. If the English name has to stand here, mark it: [{said}]{{en}}",
        "cy": "Ysgrifennwch “{wanted}”. Os oes rhaid cael yr enw Saesneg yma, marciwch ef: [{said}]{{en}}",
    },
    basis="Welsh Language Commissioner: standard Welsh place-names; Welsh Language Standard 52",
)

_TEXT = "kind: standards\ntitle: {}\nsummary: {}\n"
_TERMS = "[{en: [Llanffug Advice Centre], cy: [Canolfan Gynghori Llanffug]}]"
PASSES = (
    {
        "en": _TEXT.format("Standards", "The Welsh Government met in Cardiff."),
        "cy": _TEXT.format("Safonau", "Cyfarfu Llywodraeth Cymru yng Nghaerdydd."),
    },
    {
        "en": _TEXT.format("Standards", "The paper Wales Online, and 3 Chester Street."),
        "cy": _TEXT.format("Safonau", "Papur Wales Online, [Cardiff Blues]{en} a 3 Chester Street."),
    },
)
FAILS = (
    {
        "en": _TEXT.format("Standards", "The Welsh Government met."),
        "cy": _TEXT.format("Safonau", "Cyfarfu'r Welsh Government."),
    },
    {
        "en": _TEXT.format("Standards", "Wrexham is a city."),
        "cy": _TEXT.format("Safonau", "Mae Wrexham yn ddinas."),
    },
    {
        "en": _TEXT.format("Standards", "Ask Llanffug Advice Centre."),
        "cy": _TEXT.format("Safonau", "Gofynnwch i Llanffug Advice Centre."),
        "terms": _TERMS,
    },
)

_THE = re.compile(r"(?:\by|['’]r) $", re.IGNORECASE)
_NOT_IN_WALES = re.compile(r"(?:,| yn| \() ?(?:Swydd|Ynys) \w")
"""What follows the Newport of an English county."""
_BEFORE = re.compile(r"([^\W\d_]+) $")
_AFTER = re.compile(r" ([^\W\d_]+)")


def check(pair: Pair) -> Iterator[Finding]:
    """No name stands in a text for which its language has its own. Parts of longer names are let be."""
    for text in pair.joined.texts:
        for code, written in text.texts.items():
            own = prose(written, code)
            for start, end, wanted in _names(pair.terms, code).find(own):
                said = written[start:end]
                if not _may_stand(said, wanted, own[:start], own[end:], code):
                    yield RULE.at(text.places[code], said=said, wanted=wanted)


@lru_cache(maxsize=8)
def _names(terms: tuple[Term, ...], code: str) -> Forms[str]:
    """The names of other languages for which a language has its own, with that; those of the glossary besides."""
    names: Forms[str] = Forms()
    if not language(code).names:
        return names
    for name, own in language(code).names.items():
        names.add_exact(name, own)
    for forms in (forms for term in terms for forms in (term.words, term.short) if code in forms):
        ours = forms[code]
        for name in (name for other in forms if other != code for name in forms[other]):
            if name[0].isupper() and name not in ours:
                names.add_exact(name, ours[0])
    return names


def _may_stand(said: str, wanted: str, before: str, after: str, code: str) -> bool:
    """Whether a name is a part of another, has its article in another form ("i'r Rhyl"), or is of another place."""
    has_article = wanted == f"Y {said}" and bool(_THE.search(before))
    elsewhere = said == "Newport" and bool(_NOT_IN_WALES.match(after))
    return has_article or elsewhere or _named(_BEFORE.search(before), code) or _named(_AFTER.match(after), code)


def _named(beside: re.Match[str] | None, code: str) -> bool:
    """Whether the word beside a name is a part of it: one with a capital that is no word of the text's language."""
    return beside is not None and beside[1][0].isupper() and not known(beside[1].casefold(), code)

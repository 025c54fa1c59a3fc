"""Every text of a built page with the language that it is marked with: what is read, heard, or shown by a script."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.languages import codes, language
from pawb.languages.identify import SHARED, identify

# HTML Living Standard, 4.5: what stands within a sentence.
INLINE = frozenset([
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd",
    "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
])  # fmt: skip
SILENT = frozenset(["script", "style", "template", "noembed"])
SPOKEN = (
    "abbr", "alt", "aria-description", "aria-label", "aria-placeholder", "aria-roledescription", "aria-valuetext",
    "data-label", "label", "placeholder", "summary", "title",
)  # fmt: skip
"""The attributes whose words reach a reader."""

_ATTRIBUTES = ",".join(
    [*(f"[{name}]" for name in SPOKEN), 'meta[name="description"]', 'meta[property^="og:"]', 'input[type="submit"]']
)
_DATA = 'script[type$="json"]'

SMALL_WORDS = {
    code: frozenset(words.split())
    for code, words in {
        "de": "aber auch auf bei das dem den der die ein eine für ich ist mit nach nicht oder sie sind und von wie "
        "wir zu",
        "es": "como con de del el ella ellos en es está esta hay la las los más muy para pero por que son sus una "
        "usted y",
        "fr": "aux avec ce cette dans de des elle est et il ils je la le les leur mais ne nous ont pas pour que qui "
        "sont sur une vous",
        "it": "abbiamo anche che come con della delle di è gli il la le nel noi non per più questo sono una voi",
        "nl": "aan bij dat de deze een en het ik is maar met naar niet ook op van voor wij worden zijn",
        "pl": "dla do i jak jest na nie oraz przez się są ten to tym w z że",
        "pt": "ao as com como da das de do dos é está mais não nós o os para por que são também um uma você",
    }.items()
}
"""The commonest small words of languages that Pawb does not write."""

ENOUGH, SHARE = 3, 0.2
"""So many different small words, and so great a share of all words, as no other language has by chance."""
MANY, PART = 5, 0.12
"""Of a whole page so many different ones are enough at a smaller share, and needed of a language that names are in."""
_WORD = re.compile(r"[^\W\d_]+")


class Said(NamedTuple):
    """One text, the language it is marked with, and where; `markable` where a part of it could be marked too."""

    text: str
    language: str
    node: LexborNode | None
    markable: bool


@lru_cache(maxsize=1)
def said(page: Page) -> tuple[Said, ...]:
    """Each text of the page: its sentences, then what only attributes and data say. Kept for all that judge a page."""
    return tuple(_said(page))


@lru_cache(maxsize=1)
def told(page: Page) -> str:
    """The language that the words of the page tell, those with a mark of their own left out; empty when they do not."""
    return identify(" ".join(text.text for text in said(page) if text.language == page.lang and text.markable))


def surely(text: str) -> str:
    """Which of Pawb's languages a text marked as another is in, told by small words: dictionaries share many."""
    words = _WORD.findall(text.lower())
    for code in codes():
        met = [word for word in words if word in language(code).common and word not in SHARED]
        if len(met) >= ENOUGH and len(set(met)) > 1 and len(met) >= SHARE * len(words):
            return code
    return ""


def mainly(text: str, claimed: str) -> str:
    """Which language all that a page says is in, if not in the one it claims; empty where small words do not tell.

    A language whose small words are not known is told from Pawb's own alone: those of its neighbours may be like it.
    """
    words = Counter(_WORD.findall(text.lower()))
    met = {code: _small(code) & words.keys() for code in (*codes(), *SMALL_WORDS)}
    counts = {code: sum(words[word] for word in found) for code, found in met.items()}
    own = counts.get(claimed, 0)
    for code in sorted(met if claimed in met else codes(), key=lambda code: -counts[code]):
        different, count = len(met[code]), counts[code]
        share = PART if different >= MANY else SHARE
        much = different >= (ENOUGH if code in codes() else MANY) and count >= share * words.total()
        if code != claimed and much and count > 4 * own:
            return code
    return ""


@cache
def _small(code: str) -> frozenset[str]:
    return language(code).common - SHARED if code in codes() else SMALL_WORDS[code]


def _said(page: Page) -> Iterator[Said]:
    if page.tree.root is None:
        return
    yield from _sentences(page.tree.root, page.lang)
    for node in page.tree.css(_ATTRIBUTES):
        language, attributes = page.lang_of(node), node.attributes
        for name in (*SPOKEN, "content", "value"):
            text = (attributes.get(name) or "").strip()
            if text.isalpha() or " " in text:  # and not the name of a file, which is the fault of another check
                yield Said(text, language, node, False)
    for node in page.tree.css(_DATA):
        for text in strings(node.text()):
            yield Said(text, page.lang_of(node), node, False)


def strings(data: str) -> Iterator[str]:
    """Every text that JSON holds as a value, which ids and addresses are not; none where it is no JSON."""
    try:
        yield from (text for text in _values(json.loads(data)) if " " in text)
    except ValueError:
        return


def _values(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _values(part)


def _sentences(block: LexborNode, language: str) -> Iterator[Said]:
    """The sentences of a block in its language, then those of the parts of it that are blocks or marked."""
    waiting = [(block, language)]
    while waiting:
        block, language = waiting.pop()
        pieces: list[str] = []
        apart: list[tuple[LexborNode, str]] = []
        _gather(block, language, pieces, apart)
        if text := " ".join("".join(pieces).split()).strip("| "):
            yield Said(text, language, block, block.tag != "title")
        waiting += reversed(apart)


def _gather(node: LexborNode, language: str, pieces: list[str], apart: list[tuple[LexborNode, str]]) -> None:
    waiting = [node.first_child]
    while waiting:
        child = waiting.pop()
        if child is None:
            continue
        waiting.append(child.next)
        if child.is_text_node:
            pieces.append(child.text_content or "")
        elif child.is_element_node and child.tag not in SILENT:
            marked = child.attributes.get("lang")
            if child.tag in INLINE and not marked:
                waiting.append(child.first_child)
            else:
                pieces.append(" | ")
                apart.append((child, (marked or language).partition("-")[0].lower()))

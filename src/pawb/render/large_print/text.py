"""What print does with the words of a document: what belongs together stays on one line, short forms are explained."""

from __future__ import annotations

import re
from collections.abc import Mapping

from markupsafe import Markup

_TEXT = re.compile("(?<=>)[^<>{}]+(?=<)")
_WHOLE = (
    re.compile(
        r"(£[\d.,]+|\b(?!(?:19|20)\d\d )\d[\d.,]*[^\W\d_]{0,4}) (?=[^\W\d_]|%)"
    ),  # £10 million, 15 July, 1af Mai
    re.compile(r"\b([A-ZÂÊÎÔÛŴŶ]\w*) (?=\d)"),  # July 2008, Level 4, LL13 8BG
    re.compile(r"\b(pages?|[td]h?udalen(?:nau)?|section|adran|level|lefel|standard|safon) (?=\d)"),
    re.compile(r"(\d\)?) (?=\d{2})"),  # 01978 298615
    re.compile(r"\b([A-Z]\.) (?=[A-Z])"),  # A. Jones
)
_COMPOUND = re.compile(r"(?<![\w@./:;&-])\w+(?:-\w+)+(?![\w@/:;-]|\.\w)")
_LONGEST = 20
"""Letters of a word that fits on a line of any heading."""
_BODY = re.compile("<body.*", re.DOTALL)
_ELSEWHERE = re.compile("(<span lang=.*?</span>|<[^>]*>)", re.DOTALL)
"""Tags, and words in another language, in which a short form may stand for something else."""


def whole(html: str) -> str:
    """No line ends within an amount, a date, a telephone number or a name with initials (UKAAF G003)."""
    return _TEXT.sub(lambda text: _whole(text[0]), html)


def explained(html: str, abbreviations: Mapping[str, str]) -> str:
    """Each abbreviation in the body is marked with the words that it stands for (WCAG 2.2, 3.1.4, technique PDF8)."""
    if not abbreviations:
        return html
    full = {Markup.escape(short): Markup.escape(words) for short, words in abbreviations.items()}
    forms = "|".join(map(re.escape, sorted(full, key=len, reverse=True)))
    any_form = re.compile(rf"(?<![\w;])(?:{forms})(?!\w)")

    def explain(text: str) -> str:
        return any_form.sub(lambda form: f'<abbr title="{full[Markup(form[0])]}">{form[0]}</abbr>', text)

    def body(found: re.Match[str]) -> str:
        pieces = _ELSEWHERE.split(found[0])
        return "".join(piece if place % 2 else explain(piece) for place, piece in enumerate(pieces))

    return _BODY.sub(body, html)


def unbroken(html: str) -> str:
    """No line ends at a hyphen within a word in the body (UKAAF G003)."""
    return _BODY.sub(lambda body: _TEXT.sub(lambda text: _COMPOUND.sub(_unbroken, text[0]), body[0]), html)


def _unbroken(word: re.Match[str]) -> str:
    return f'<span class="unbroken">{word[0]}</span>' if len(word[0]) <= _LONGEST else word[0]


def _whole(text: str) -> str:
    for pattern in _WHOLE:
        text = pattern.sub("\\1\N{NO-BREAK SPACE}", text)
    return text

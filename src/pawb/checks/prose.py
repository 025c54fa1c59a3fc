"""The words of a text that are read as words of its own language, each where it stands in the text."""

from __future__ import annotations

import re

PLACEHOLDER = re.compile(r"%?\{\{?\s*[^\s{}]+\s*\}?\}|\$\{[^{}]+\}|%\([^()]+\)[a-z]|%(?:\d\$)?[sd]\b")
"""A place for a word that a program fills in: `{name}`, `{{ name }}`, `%{name}`, `${name}`, `%(name)s`, `%s`."""

_NO_WORDS = "\ufffc"
_ELSE = (
    r"\]\([^()\s]*\)|`[^`]*`|https?://\S+|(?<![\w.+-])[\w.+-]+@[\w.-]+"
    r"|(?<![\w.:/-])[./]*\w+(?:[.:/]\w[\w-]*)*\.[a-z]\w*(?:/[\w./-]*)?"
)
"""Where a link leads, code, and addresses on the web, of post and of files."""
_RUN = re.compile(r"\[(?P<words>[^\[\]]*)\]\{(?P<code>[a-z]{2,3})\}")


def prose(text: str, code: str) -> str:
    """`text`, as long as it was, with all that is not running words of language `code` blanked out.

    Blanked are marked runs in other languages, addresses, code and placeholders. Blanks are no white space, so that
    words on either side of one do not become neighbours.
    """
    text = _RUN.sub(lambda run: run[0] if run["code"] == code else _blank(run), text)
    return PLACEHOLDER.sub(_blank, re.sub(_ELSE, _blank, text))


def _blank(found: re.Match[str]) -> str:
    return _NO_WORDS * len(found[0])

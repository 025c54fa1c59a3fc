"""The words of a text field that should be in the language of its file."""

from __future__ import annotations

import re

# Words marked as another language's, and where a link leads.
_OTHER = re.compile(r"\[[^\[\]]*\]\{[a-z]{2,3}\}|(?<=\])\([^()\s]*\)")


def own_words(text: str) -> str:
    """`text` with bars over marked runs and the addresses of links, so that every other word stands where it stood."""
    return _OTHER.sub(lambda found: "|" * len(found[0]), text)

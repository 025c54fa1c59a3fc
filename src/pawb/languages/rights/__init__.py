"""What a text promises, allows or denies: duties ("must", "byddwn"), choices ("you can", "gallwch") and negations.

Each language is one module here, with its words as regular expressions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Literal, get_args

Right = Literal["duties", "choices", "negations"]
RIGHTS: tuple[Right, ...] = get_args(Right)


@dataclass(frozen=True, slots=True)
class Signs:
    """How one language says them."""

    sure: Mapping[Right, str]
    """What says a right."""
    perhaps: Mapping[Right, str]
    """What may say it, so that it can carry a right on: "cewch" is "you may" and "you will get"."""
    share: str
    """What stands between the numbers of "1 in 5"."""


def signs(code: str) -> Signs:
    """Those of a language."""
    found: Signs = import_module(f"{__name__}.{code}").SIGNS
    return found


def said(text: str, code: str, right: Right) -> tuple[str, ...]:
    """The words with which a text surely says a right, each once."""
    return tuple(dict.fromkeys(" ".join(match[0].split()) for match in _sure(code, right).finditer(text)))


def carries(text: str, code: str, right: Right) -> bool:
    """Whether a text says a right, surely or perhaps."""
    perhaps = signs(code).perhaps.get(right)
    return bool(_sure(code, right).search(text) or (perhaps and re.search(perhaps, text, re.IGNORECASE)))


def without(text: str, code: str, right: Right) -> str:
    """A text without the words that say a right, surely or perhaps."""
    text = _sure(code, right).sub(" ", text)
    perhaps = signs(code).perhaps.get(right)
    return re.sub(perhaps, " ", text, flags=re.IGNORECASE) if perhaps else text


@cache
def _sure(code: str, right: Right) -> re.Pattern[str]:
    return re.compile(signs(code).sure[right], re.IGNORECASE | re.MULTILINE)

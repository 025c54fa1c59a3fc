"""The words that a project settles for itself: those of its glossaries, and those it says are spelt right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pawb.content.model import Site
from pawb.content.terms import Term
from pawb.languages import codes, language

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def vocabulary(site: Site | None, terms: Iterable[Term]) -> Mapping[str, frozenset[str]]:
    """By language, every such word in each form that its language may give it."""
    own = {code: list(site.spelling) if site else [] for code in codes()}
    for term in terms:
        for code, names in own.items():
            names += [*term.words.get(code, ()), *term.short.get(code, ())]
    return {code: _forms(names, code) for code, names in own.items()}


def _forms(names: Iterable[str], code: str) -> frozenset[str]:
    words = {word.replace("’", "'") for name in names for word in _WORD.findall(name)}
    return frozenset(form for word in words for form in language(code).forms(word))

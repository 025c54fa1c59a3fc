"""Words of a list where they stand in text: in any case, mutated, or exactly as written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pawb.languages.language import Language

Thing = TypeVar("Thing")

_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"\s")


@dataclass(slots=True)
class Forms(Generic[Thing]):
    """What words of one language stand for, to be found in text."""

    _forms: dict[str, list[tuple[str, bool, Thing]]] = field(default_factory=dict)
    """By the first word of the form, in small letters: the form, whether its capitals count, and the thing."""

    def add(self, name: str, thing: Thing, language: Language) -> None:
        """Have `name`, however its language may mutate it, stand for `thing`; capitals do not count."""
        for form in language.forms(name):
            self._add(form.casefold(), thing, exact=False)

    def add_exact(self, name: str, thing: Thing) -> None:
        """Have `name`, exactly as it is, stand for `thing`: an abbreviation."""
        self._add(name, thing, exact=True)

    def find(self, text: str) -> Iterator[tuple[int, int, Thing]]:
        """Where the words begin and end in plain text; the longest that fits, and none inside another."""
        text = _SPACE.sub(" ", text)  # a form may run on into the next line
        free = 0
        for start in _WORD.finditer(text):
            if start.start() < free:
                continue
            for form, exact, thing in self._forms.get(start[0].casefold(), ()):
                end = start.start() + len(form)
                said = text[start.start() : end]
                if (said if exact else said.casefold()) == form and not text[end : end + 1].isalnum():
                    yield start.start(), end, thing
                    free = end
                    break

    def _add(self, form: str, thing: Thing, *, exact: bool) -> None:
        first = _WORD.search(form)
        if first and first.start() == 0:
            known = self._forms.setdefault(first[0].casefold(), [])
            known.append((form, exact, thing))
            known.sort(key=lambda one: -len(one[0]))

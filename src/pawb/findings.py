"""The one shape of a problem: a rule that was broken, and the place where.

Everything that reads, binds, pairs or checks yields `Finding`s; everything in `report/` shows them.
This is the lowest floor: it imports nothing of Pawb.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Words = Mapping[str, str]
"""One text in each language, by language code: `{"en": "...", "cy": "..."}`."""

Level = Literal["error", "warning", "look"]
"""`error` stops publishing, `warning` does not, `look` asks a person to decide."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands.

    `file` is relative to the project, with forward slashes. `line` and `column` count from 1 in a text
    file (0: the whole file). `page` counts from 1 in a PDF; `selector` is CSS in a web page.
    """

    file: str
    line: int = 0
    column: int = 0
    page: int = 0
    selector: str = ""

    def __str__(self) -> str:
        parts = [self.file]
        if self.line:
            parts += [str(self.line), str(self.column)]
        if self.page:
            parts.append(f"p{self.page}")
        if self.selector:
            parts.append(self.selector)
        return ":".join(parts)


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """What can be wrong: said once, for the message, `pawb explain`, the documentation and the reports.

    `message` and `mend` are templates: `{name}` is filled from the finding's own details, each of which is
    a text, a number, or `Words` (then the reader's language is taken). `basis` names the law or guidance
    (a WCAG success criterion, say). Ids are nouns for the fault, equal to a check's file name, for ever.
    """

    id: str
    level: Level
    finds: Words
    why: Words
    message: Words
    mend: Words
    basis: str = ""
    number: str = ""
    """What else the rule is called, alone or with others: ER09 is the ninth rule of easy read."""

    def at(self, place: Place, *, also: Iterable[Place] = (), **details: object) -> Finding:
        """The finding that this rule is broken at `place` (and `also` there, when two places disagree)."""
        return Finding(self, place, tuple(also), details)


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule broken at one place."""

    rule: Rule
    place: Place
    also: tuple[Place, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def message(self, language: str) -> str:
        """What is wrong, in one plain sentence in `language`."""
        return self._fill(self.rule.message, language)

    def mend(self, language: str) -> str:
        """How to mend it, in `language`."""
        return self._fill(self.rule.mend, language)

    def _fill(self, words: Words, language: str) -> str:
        filled = {k: v[language] if isinstance(v, Mapping) else v for k, v in self.details.items()}
        return words[language].format_map(filled)

    @property
    def order(self) -> tuple[Place, str]:
        """Findings are shown by file and line, then by rule."""
        return (self.place, self.rule.id)

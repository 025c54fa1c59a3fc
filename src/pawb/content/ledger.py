"""The ledger, `content/confirmed.yml`: for each text, what both languages said when somebody confirmed that they agree.

A text that is edited no longer has the digest that was confirmed, so exactly that text is told, and on which side.
The ledger has one sorted line for each text, so that two people's changes merge.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Literal, get_args

from pawb.content import whole
from pawb.content.faults.fields import did_you_mean
from pawb.content.faults.ledger import WRONG_CONFIRMATION
from pawb.content.faults.references import UNKNOWN_REFERENCE
from pawb.content.pair import TextPair
from pawb.content.source import Mapping as PlacedMapping
from pawb.content.source import Source, Value
from pawb.content.source import read as read_source
from pawb.findings import Finding, Place
from pawb.languages import codes
from pawb.languages.spelling import known, readings

FILE = "content/confirmed.yml"
"""The ledger's place in a project."""
SIZE = 20
"""It has a line for each text of every file: so many times what a person's file may hold."""

HEAD = """\
# For each text: what it said in both languages when somebody confirmed that they say the same. Written by: pawb confirm
# Ar gyfer pob testun: yr hyn a ddywedai yn y ddwy iaith pan gadarnhaodd rhywun eu bod yn dweud yr un peth.
# Ysgrifennwyd gan: pawb confirm
"""

How = Literal["written", "proofed", "draft"]
"""Written by a person; drafted by a machine and proof-read by a person; drafted by a machine and no more."""

State = Literal["confirmed", "not-proofed", "changed", "missing", "same", "unconfirmed"]
"""Confirmed; confirmed as a machine's draft; changed since (`Unit.changed` says which sides); not there in every
language; the same words in each; or in a project that has no ledger yet."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """That a text said the same in every language: the digest of each, who said so, when, and how it was made."""

    digests: Mapping[str, str]
    who: str
    """A role of `content/site.yml`."""
    when: date
    how: How


Confirmations = Mapping[str, Confirmation]
"""Confirmations by the keys of their texts."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One text in all its languages, and whether they are known to say the same."""

    key: str
    """`strategy#sections/vision/text`: the file pair, and the way to the text in it by names and ids."""
    texts: Mapping[str, str]
    places: Mapping[str, Place]
    confirmation: Confirmation | None
    state: State
    changed: tuple[str, ...]
    """The languages that changed since: all of them where nobody has confirmed anything about this text."""
    once: bool = False
    """Whether it is confirmed once for all, as what readers checked on a day is: other words are another check."""


@dataclass(slots=True)
class Ledger:
    """Every line of the ledger by its key, and what is wrong with it."""

    exists: bool = False
    confirmations: dict[str, Confirmation] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    """Where each line starts, those that could not be read too."""
    findings: list[Finding] = field(default_factory=list)
    _lists: dict[str, dict[tuple[str, ...], Confirmation]] = field(default_factory=dict)
    """The lines about each list, by what they confirm."""

    def unit(self, pair: str, text: TextPair, *, once: bool = False) -> Unit:
        """A text of the file pair `pair`, compared with its line."""
        key = f"{pair}#{'/'.join(text.path)}"
        confirmation = self._moved(key, text) or self.confirmations.get(key)
        changed: tuple[str, ...] = ()
        if confirmation:
            changed = tuple(c for c, said in text.texts.items() if digest(said) != confirmation.digests[c])
        elif self.exists and key not in self.places:
            changed = tuple(text.texts)
        state: State = "confirmed"
        if len(text.texts) < len(codes()):
            state = "missing"
        elif copied(text) and (changed or not confirmation):
            state = "same"
        elif changed:
            state = "changed"
        elif not confirmation:
            state = "unconfirmed"
        elif confirmation.how == "draft":
            state = "not-proofed"
        return Unit(key, text.texts, text.places, confirmation, state, changed, once)

    def _moved(self, key: str, text: TextPair) -> Confirmation | None:
        """The line about a text of a list that says the same as now, wherever in the list it stood then."""
        of, _, place = key.rpartition("/")
        if not place.isdecimal():
            return None
        if not self._lists:
            for known, confirmation in self.confirmations.items():
                list_, _, number = known.rpartition("/")
                if number.isdecimal():
                    self._lists.setdefault(list_, {}).setdefault(_signed(confirmation.digests), confirmation)
        return self._lists.get(of, {}).get(_signed({code: digest(said) for code, said in text.texts.items()}))

    def stamp(
        self, units: Iterable[Unit], chosen: Iterable[Unit], who: str, when: date, how: How | None
    ) -> Confirmations:
        """What the ledger says once the `chosen` texts are confirmed as they are now.

        `units` are all there are: lines of others are left out, and so are those that could not be read. `how` they
        were made is as it was where None is given. A text that a language lacks cannot be confirmed: KeyError.
        """
        lines = {unit.key: unit.confirmation for unit in units if unit.confirmation}
        for unit in chosen:
            made = how or lines[unit.key].how
            lines[unit.key] = Confirmation({code: digest(unit.texts[code]) for code in codes()}, who, when, made)
        return lines


def read(project: Path, roles: Iterable[str] | None) -> Ledger:
    """The ledger of a project. `roles`: who may confirm (None: not known, because `site.yml` could not be read)."""
    path = project / FILE
    return of(read_source(path, project, SIZE), roles) if os.path.lexists(path) else Ledger()


def of(source: Source, roles: Iterable[str] | None) -> Ledger:
    """The ledger that was read from a file."""
    # What cannot be read says nothing against any text: one fault is told, and not that of every text as well.
    ledger = Ledger(findings=[*source.findings])
    if source.root is None:
        return ledger
    ledger.exists = True
    for key, line in source.root.items():
        ledger.places[key] = source.root.keys_at[key]
        confirmation = _confirmation(line)
        if isinstance(confirmation, str):
            ledger.findings.append(WRONG_CONFIRMATION.at(ledger.places[key], key=key, field=confirmation))
            continue
        if roles is not None and confirmation.who not in roles:
            place = source.place([key, "who"])
            suggestion = did_you_mean(confirmation.who, roles)
            ledger.findings.append(UNKNOWN_REFERENCE.at(place, value=confirmation.who, suggestion=suggestion))
            continue
        ledger.confirmations[key] = confirmation
    return ledger


def write(project: Path, confirmations: Confirmations) -> None:
    """Write the ledger of a project, whole or not at all. The notes at the head of the file stay as they are.

    Raises OSError where the file cannot be written.
    """
    path = project / FILE
    old = path.read_text(encoding="utf-8") if path.exists() else HEAD
    head = re.match(r"(?:#.*\n|[ \t]*\n)*", old)
    lines = [_line(key, confirmations[key]) for key in sorted(confirmations)] or ["{}\n"]
    whole.write(path, ((head[0] if head else "") + "".join(lines)).encode())


def _signed(digests: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(digests.get(code, "") for code in codes())


def covers(name: str, key: str) -> bool:
    """Whether `name` names the text of that key: it is the key, or its beginning up to a `/` or `#`."""
    return key == name or key.startswith((f"{name}/", f"{name}#"))


_QUOTES = str.maketrans("‘’‚‛ʼ′“”„‟″«»", "''''''" + '"' * 7)
_MARKER = re.compile(r"( *)(?:[-*+]|(\d{1,9})[.)]) +")


def digest(text: str) -> str:
    """What a text says in twelve hexadecimal digits.

    Left out is what says nothing: white space, line breaks, whether quotes are curly, and how a list is marked
    (`-`, `*`, `+` or numbers from 1). Capitals, punctuation, emphasis and links all count.
    """
    said = " ".join(_unmarked(text).translate(_QUOTES).split())
    return sha256(said.encode()).hexdigest()[:12]


def _unmarked(text: str) -> str:
    """The text with every list marked in one way. As in Markdown, a list starts at a bullet or at the number 1.

    A number elsewhere is words, such as a year that a long line left at the start of the next.
    """
    lines, listed = [], -1
    for line in text.splitlines():
        marker = _MARKER.match(line)
        if marker and (marker[2] in (None, "1") or len(marker[1]) == listed):
            listed = len(marker[1])
            line = f"- {line[marker.end() :]}"
        lines.append(line)
    return "\n".join(lines)


_MARKED = re.compile(r"\[[^\]]*\]\{[a-z]{2,3}\}|\]\([^)]*\)")
_WORD = re.compile(r"[^\W\d_]*[^\W\d_A-Z][^\W\d_]*")
_FEW = 3


def copied(text: TextPair) -> bool:
    """Whether every language has the same words, and they are words: not figures, initials (BSL) or marked runs.

    What may be the same: a field whose model says that it holds a name or a number, and a few words that each language
    has ("Panel") or none (a name).
    """
    said = {digest(words) for words in text.texts.values()}
    if len(said) > 1 or text.name:
        return False
    words = _WORD.findall(_MARKED.sub(" ", next(iter(text.texts.values()))))
    return len(words) > _FEW or not all(map(_may_be_shared, words))


def _may_be_shared(word: str) -> bool:
    """Whether each language lists a word as it is ("action" is a form of a verb in Welsh), or it may be a name."""
    listed = all(f"st:{word}".casefold() in " ".join(readings(word, code)).casefold().split() for code in codes())
    return listed or (word[0].isupper() and not any(known(word.casefold(), code) for code in codes()))


_DIGEST = re.compile(r"[0-9a-f]{12}")


def _confirmation(line: Value) -> Confirmation | str:
    """What a line says, or the name in it that is not as it should be."""
    if not isinstance(line, PlacedMapping):
        return ", ".join((*codes(), "who", "when", "how"))
    said = {name: str(value) for name, value in line.items()}
    for code in codes():
        if not _DIGEST.fullmatch(said.get(code, "")):
            return code
    if not said.get("who"):
        return "who"
    try:
        when = date.fromisoformat(said.get("when", ""))
    except ValueError:
        return "when"
    how = next((how for how in get_args(How) if how == said.get("how")), None)
    if how is None:
        return "how"
    return Confirmation({code: said[code] for code in codes()}, said["who"], when, how)


_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9./#-]*")


def _line(key: str, confirmed: Confirmation) -> str:
    # A name of a file that YAML would not take as it is stands in quotes.
    name = key if _PLAIN.fullmatch(key) else json.dumps(key, ensure_ascii=False)
    digests = "".join(f"{code}: {confirmed.digests[code]}, " for code in codes())
    return f"{name}: {{{digests}who: {confirmed.who}, when: {confirmed.when}, how: {confirmed.how}}}\n"

"""What each section of easy read retells of the full version, so that a change there is seen here.

A text or fact of the full version belongs to the nearest item around it that `covers:` or `left_out:` names: a section
that covers O1 tells nothing of A1.1 while another section covers that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pawb.content.model.easy_read import EasyRead, EasySection, LeftOut
from pawb.content.model.parts import Item, Part
from pawb.content.model.shape import shapes
from pawb.content.pair import TextPair
from pawb.content.references import resolve
from pawb.content.source import Mapping as PlacedMapping
from pawb.content.time import When
from pawb.findings import Place
from pawb.languages.rights import RIGHTS, said
from pawb.languages.stated import stated

UNTOLD = ("kind", "title", "short", "proofreading", "changes")
"""Fields of a publication's head that easy read has of its own, or that tell the reader nothing."""
NAVIGATION = ("item", "publication")
"""References that only lead on, and so are not to be retold."""

Places = Mapping[str, Mapping[str, Place]]
"""Where each section of easy read stands in each language, by its id."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One text or fact of the full version in one language."""

    within: tuple[str, ...]
    """The items that it stands in, the outermost first; for a field of the head, the name of that field."""
    path: str
    """Where it stands in its publication, by names and ids."""
    value: object
    text: bool

    def words(self, code: str) -> str:
        """What a reader of that language is told: a text, or a time in words. Empty for other facts."""
        if isinstance(self.value, When):
            return self.value.say(code)
        return str(self.value) if self.text else ""


def sayings(bound: Part, path: tuple[str, ...] = (), within: tuple[str, ...] = ()) -> Iterator[Saying]:
    """Everything that a bound publication says, without what is a language's own or only leads on."""
    for name, shape in shapes(type(bound)).items():
        if shape.is_ == "own" or shape.points in NAVIGATION or name == "id" or (not path and name in UNTOLD):
            continue
        value = getattr(bound, name)
        for number, one in enumerate(value if isinstance(value, tuple) else (value,), start=1):
            here = (*path, name, str(number)) if isinstance(value, tuple) else (*path, name)
            if isinstance(one, Item):
                yield from sayings(one, (*path, name, one.id), (*within, one.id))
            elif isinstance(one, Part):
                yield from sayings(one, here, within)
            elif one is not None:
                yield Saying(within or here[:1], "/".join(here), one, shape.is_ == "text")


def heads(kind: type[Part], side: PlacedMapping) -> dict[str, Place]:
    """The fields of the head of a publication that easy read can cover, and where they stand."""
    told = {name for name, shape in shapes(kind).items() if not shape.part and shape.is_ != "own"}
    return {name: place for name, place in side.keys_at.items() if name in told.difference(UNTOLD)}


@dataclass(slots=True)
class Retelling:
    """What the easy read of one publication covers and what it leaves out."""

    publication: str
    easy: Mapping[str, EasyRead]
    """Its easy read, by language."""
    said: Mapping[str, Mapping[str, list[Saying]]]
    """What every publication says, by language, then by publication."""
    covers: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    """What each section covers: publications and items, by the id of the section."""
    _covered: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list), init=False)
    _left: dict[tuple[str, str], list[LeftOut]] = field(default_factory=lambda: defaultdict(list), init=False)
    _items: dict[tuple[str, str], Mapping[str, list[Saying]]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        # Where things stand, and what covers what, is the same in every language.
        code, easy = next(iter(self.easy.items()))
        known = {of: dict.fromkeys(name for one in said for name in one.within) for of, said in self.said[code].items()}
        for section in easy.sections:
            targets = [to for pointer in section.covers for to in resolve(pointer, self.publication, known)]
            self.covers[section.id] = targets
            for target in targets:
                self._covered[target].append(section.id)
        for left in easy.left_out:
            for target in [to for pointer in left.items for to in resolve(pointer, self.publication, known)]:
                self._left[target].append(left)

    @property
    def stated(self) -> bool:
        """Whether this easy read says at all what it covers."""
        return bool(self._covered or self._left)

    def claim(self, saying: Saying) -> str:
        """The nearest item around a text or fact that is covered, or left out as a whole; empty where none is."""
        return next((name for name in reversed(saying.within) if self._claimed(name)), "")

    def sections(self, name: str) -> list[str]:
        """The ids of the sections that cover an item of the publication."""
        return self._covered.get((self.publication, name), [])

    def left_out(self, name: str) -> list[LeftOut]:
        """What is left out of an item of the publication, as a whole or in part."""
        return self._left.get((self.publication, name), [])

    def told_by(self, section: str, code: str) -> Iterator[tuple[str, Saying]]:
        """What a section covers, each with the publication that says it.

        Of another publication an item stands for its own words alone: what is in it is retold there.
        """
        for publication, name in self.covers[section]:
            for saying in self._by_item(code, publication).get(name, ()):
                yield publication, saying

    def sources(self, places: Places) -> Iterator[tuple[str, TextPair]]:
        """For each section that covers something, all of that and what it tells of it, for the ledger to confirm."""
        for section in filter(self.covers.get, self.covers):
            texts = {
                code: "\n".join(
                    [
                        *(f"{of}#{saying.path}: {saying.value}" for of, saying in self.told_by(section, code)),
                        *self._carried(section, code),
                    ]
                )
                for code in self.easy
            }
            yield section, TextPair(("sections", section, "covers"), texts, places[section], name=True)

    def words(self, section: str, code: str) -> str:
        """What a section says itself."""
        return "\n".join([self._section(section, code).title, *self._rows(section, code)])

    def checked(self, places: Places) -> Iterator[tuple[str, str, str, TextPair]]:
        """For each check by readers and each section, the words that were checked, as a text for the ledger to confirm.

        With it the language, the id of the check and that of the section.
        """
        for code, easy in self.easy.items():
            for check in easy.checked:
                for section in self.covers:
                    texts = {of: f"{check.on} {check.by}\n{self.words(section, of)}" for of in self.easy}
                    path = ("checked", code, check.id, section)
                    yield code, check.id, section, TextPair(path, texts, places[section], name=True)

    def _carried(self, section: str, code: str) -> Iterator[str]:
        """How many rows of a section tell each kind of right, and which facts: none can go unseen."""
        rows = self._rows(section, code)
        for right in RIGHTS:
            yield f"{right}: {sum(bool(said(row, code, right)) for row in rows)}"
        facts = (words for row in rows for values in stated(row, code).values() for words in values.sure.values())
        yield f"facts: {', '.join(sorted(facts))}"

    def _rows(self, section: str, code: str) -> list[str]:
        return [row.text for row in self._section(section, code).rows]

    def _section(self, id_: str, code: str) -> EasySection:
        return next(one for one in self.easy[code].sections if one.id == id_)

    def _by_item(self, code: str, publication: str) -> Mapping[str, list[Saying]]:
        """What a publication says, by the item that it is told with."""
        if (code, publication) not in self._items:
            items: dict[str, list[Saying]] = defaultdict(list)
            for saying in self.said[code][publication]:
                items[self.claim(saying) if publication == self.publication else saying.within[-1]].append(saying)
            self._items[code, publication] = items
        return self._items[code, publication]

    def _claimed(self, name: str) -> bool:
        return bool(self.sections(name)) or any(not left.only for left in self.left_out(name))

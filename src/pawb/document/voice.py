"""What composing may ask for: one publication's words in one language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from pawb.content.library import Library, Publication
from pawb.content.model.glossary import Term
from pawb.content.model.parts import Item
from pawb.content.time import When
from pawb.document.markup import blocks, inline
from pawb.document.nodes import Block, Box, Field, Fields, Link, Mark, Value
from pawb.languages import Language, language

_BACK = {
    "links": "see_also",
    "answers": "answered_by",
    "repeats": "came_back_in",
    "measures": "duties",
    "level": "feedback",
}
"""How an item speaks of those that refer to it, by the field in which they do."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Speaks one publication in one language."""

    library: Library
    publication: Publication
    code: str

    @property
    def language(self) -> Language:
        """The language that is spoken."""
        return language(self.code)

    def say(self, key: str, **slots: object) -> Markup:
        """An interface string."""
        return Markup.escape(self.language.say(key, **slots))

    def line(self, text: str | None) -> Markup:
        """A line of content; nothing where there is none."""
        return inline(text) if text else Markup("")

    def prose(self, text: str) -> Markup:
        """Paragraphs of content."""
        return blocks(text)

    def when(self, when: When | None) -> Markup:
        """A time, with a capital: it stands on its own. Nothing where there is none."""
        said = when.say(self.language) if when else ""
        return Markup.escape(said[:1].upper() + said[1:])

    def status(self, status: str) -> Mark:
        """The status of a measure, in a word and a shape."""
        return Mark(f"status-{status}", self.say(f"status_{status.replace('-', '_')}"))

    def score(self, score: str) -> Mark:
        """The score of a risk, in a word and a shape."""
        return Mark(f"score-{score}", self.say(f"score_{score}"))

    def finding(self, type_: str) -> Mark:
        """The type of an inspector's finding, in a word and a shape."""
        return Mark(f"finding-{type_}", self.say(f"finding_{type_}"))

    def roles(self, ids: Iterable[str]) -> Markup:
        """Roles by name, one after another."""
        site = self.library.site
        assert site is not None
        names = {role.id: role.title[self.code] for role in site.roles}  # type: ignore[index]
        return Markup("; ").join(self.line(names[id_]) for id_ in ids)

    def term(self, id_: str) -> Term:
        """A word of the glossary."""
        glossary = next(
            p for p in self.library.publications if p.kind == "glossary" and id_ in self.library.items(p.id, self.code)
        )
        term = self.library.item(f"{glossary.id}#{id_}", glossary.id, self.code)[1]
        assert isinstance(term, Term)
        return term

    def link(self, pointer: str) -> Link:
        """A link to an item: its reference, and its title where it has one."""
        publication, item = self.library.item(pointer, self.publication.id, self.code)
        return Link(publication, item.id, self.reference(item))

    def links(self, pointers: Iterable[str]) -> tuple[Link, ...]:
        """Links to several items."""
        return tuple(self.link(pointer) for pointer in pointers)

    def whole(self, publication: str) -> Link:
        """A link to a whole publication, in the words of its title."""
        found = next(p for p in self.library.publications if p.id == publication)
        return Link(publication, "", self.line(found.in_language(self.code).title))

    def reference(self, item: Item) -> Markup:
        """An item as it is referred to: "S9: Feedback", or "M1.2.3" where it has no title."""
        title = getattr(item, "title", None)
        return Markup("{}: {}").format(item.id, self.line(title)) if title else Markup.escape(item.id)

    def related(self, item: str, pointers: Iterable[str] = ()) -> tuple[Field, ...]:
        """What an item and others say of each other: see also, answered by, came back in, and so on."""
        found: dict[str, dict[tuple[str, str], Link]] = {"see_also": {}}
        for link in self.links(pointers):
            found["see_also"][link.publication, link.item] = link
        for field, publication, id_ in self.library.pointing_at(self.publication.id, item, self.code):
            if field in _BACK:
                other = self.library.item(f"{publication}#{id_}", publication, self.code)[1]
                found.setdefault(_BACK[field], {})[publication, id_] = Link(publication, id_, self.reference(other))
        return self.fields(*((key, tuple(links.values())) for key, links in found.items()))

    def changed_by(self, item: str) -> tuple[Block, ...]:
        """The mark on something that changed because of what people said."""
        links = []
        for field, publication, id_ in self.library.pointing_at(self.publication.id, item, self.code):
            if field == "changed":
                other = self.library.item(f"{publication}#{id_}", publication, self.code)[1]
                links.append(Link(publication, id_, self.reference(other)))
        if not links:
            return ()
        because = Fields((Field(self.say("because_of"), tuple(links)),))
        return (Box("changed", "", self.say("changed_because_of_you"), (because,)),)

    def fields(self, *pairs: tuple[str, Value | None]) -> tuple[Field, ...]:
        """Labels (by interface key) and values, without those that say nothing."""
        return tuple(Field(self.say(key), value) for key, value in pairs if value)

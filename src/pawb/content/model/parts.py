"""What every kind of content is made of: fields, texts, facts, references, and the head of a publication.

A field is one of three things, and its type says which:

* a *text* (`Line`, `Prose`, `Lines`, `Name`, `Names`): written in each language's own file;
* a *fact* (every other type): has no language, is written once in whichever file the author began, and is
  shared; written in both files it has to agree;
* the language's *own* (marked `Own`): each file may have its own, and nothing compares them.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from pawb.content.time import When


@dataclass(frozen=True, slots=True)
class Translated:
    """Marks a text: it has to exist in every language. One that is a `name` or a number may be the same in each."""

    name: bool = False


@dataclass(frozen=True, slots=True)
class Own:
    """Marks a field that belongs to one language's file alone, such as its address."""


@dataclass(frozen=True, slots=True)
class Points:
    """Marks a reference, and says to what: an item, a publication, a role, a glossary term or a print profile."""

    to: Literal["item", "publication", "role", "term", "profile"]


ID = r"^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$"

Id = Annotated[str, StringConstraints(pattern=ID, max_length=64)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64), Own()]
Line = Annotated[str, StringConstraints(min_length=1, max_length=400), Translated()]
"""A short text on one line, with emphasis and links at most."""
Prose = Annotated[str, StringConstraints(min_length=1, max_length=20_000), Translated()]
"""A text of one or more paragraphs, with lists."""
Lines = Annotated[tuple[Annotated[str, StringConstraints(min_length=1, max_length=2_000)], ...], Translated()]
"""A list of short texts, as long and in the same order in every language."""
Name = Annotated[str, StringConstraints(min_length=1, max_length=400), Translated(name=True)]
"""A line that is often a name or a number alone, such as "BSL" or "68%": it may be the same in every language."""
Names = Annotated[tuple[Annotated[str, StringConstraints(min_length=1, max_length=2_000)], ...], Translated(name=True)]
"""A list of such lines."""

ToItem = Annotated[str, StringConstraints(max_length=200), Points("item")]
ToPublication = Annotated[str, StringConstraints(max_length=200), Points("publication")]
ToRole = Annotated[str, StringConstraints(max_length=64), Points("role")]
ToTerm = Annotated[str, StringConstraints(max_length=64), Points("term")]
ToProfile = Annotated[str, StringConstraints(max_length=64), Points("profile")]


def told(*, default: Any = ..., **words: str) -> Any:
    """A field that staff can understand: `told(en="Due: when it must be done.", cy="Erbyn: …")`.

    Each word is "title: description" in one language; both go into the JSON Schema that editors show.
    """
    said: dict[str, Any] = {
        code: dict(zip(("title", "description"), text.split(": ", 1), strict=True)) for code, text in words.items()
    }
    return Field(default=default, json_schema_extra={"words": said})


class Part(BaseModel):
    """A group of fields. Unknown names are refused, so that a misspelt one cannot vanish."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Item(Part):
    """A part that people can point at: its id is the short reference, the same in every language."""

    id: Id = told(
        en="Reference: the short reference, the same in both languages, such as S9 or M1.2.3. Never change it.",
        cy="Cyfeirnod: y cyfeirnod byr, yr un fath yn y ddwy iaith, fel S9 neu M1.2.3. Peidiwch byth â'i newid.",
    )


class Note(Item):
    """A remark to the reader, such as where two documents disagree."""

    text: Prose = told(en="Text: what the reader should know.", cy="Testun: yr hyn y dylai'r darllenydd ei wybod.")


class Quote(Item):
    """Somebody's words, with the role of who said them and never a name of a member of staff."""

    text: Prose = told(en="Words: what was said.", cy="Geiriau: yr hyn a ddywedwyd.")
    who: Line = told(en="Who: the role of the person who said it.", cy="Pwy: rôl y person a'i dywedodd.")
    when: When | None = told(default=None, en="When: the date, if known.", cy="Pryd: y dyddiad, os yw'n hysbys.")


class Document(Item):
    """A document that the publication rests on."""

    title: Line = told(en="Title: the name of the document.", cy="Teitl: enw'r ddogfen.")
    when: When | None = told(default=None, en="Date: when it came out.", cy="Dyddiad: pryd y daeth allan.")
    link: str | None = told(
        default=None, en="Link: its address on the web, if it has one.", cy="Dolen: ei chyfeiriad ar y we, os oes un."
    )


class Change(Item):
    """What changed in a publication on a day, for those who knew it before."""

    on: datetime.date = told(
        en="On: the day of the change, such as 2026-11-22.", cy="Ar: diwrnod y newid, fel 2026-11-22."
    )
    what: ToItem | None = told(
        default=None,
        en="What: the item that changed, such as M1.2.3. If left out, the whole publication.",
        cy="Beth: yr eitem a newidiodd, fel M1.2.3. Os nad yw yma, y cyhoeddiad cyfan.",
    )
    kind: Literal["substance", "minor"] = told(
        default="substance",
        en="Kind: substance if it changes what people can rely on, minor if it only says the same better.",
        cy="Math: substance (o sylwedd) os yw'n newid yr hyn y gall pobl ddibynnu arno, minor (bach) os nad yw ond yn "
        "dweud yr un peth yn well.",
    )
    text: Line = told(
        en="What changed: in one sentence, what was and what is now, and why.",
        cy="Beth a newidiodd: mewn un frawddeg, yr hyn oedd a'r hyn sydd bellach, a pham.",
    )


class Publication(Part):
    """The head that every kind of publication shares."""

    title: Line = told(
        en="Title: the name of the publication, as the public sees it.",
        cy="Teitl: enw'r cyhoeddiad, fel y mae'r cyhoedd yn ei weld.",
    )
    short: Line | None = told(
        default=None,
        en="Short title: one or two words for menus. If left out, the title.",
        cy="Teitl byr: gair neu ddau ar gyfer dewislenni. Os nad yw yma, y teitl.",
    )
    slug: Slug | None = told(
        default=None,
        en="Address: the last part of its web address in this language. If left out, the name of the file.",
        cy="Cyfeiriad: rhan olaf ei gyfeiriad gwe yn yr iaith hon. Os nad yw yma, enw'r ffeil.",
    )
    former: tuple[Slug, ...] = told(
        default=(),
        en="Former addresses: what its address was before in this language. They still lead here.",
        cy="Hen gyfeiriadau: yr hyn oedd ei gyfeiriad o'r blaen yn yr iaith hon. Maent yn dal i arwain yma.",
    )
    summary: Prose = told(en="Summary: what this is, in two sentences.", cy="Crynodeb: beth yw hwn, mewn dwy frawddeg.")
    audience: Line | None = told(default=None, en="For: who it is for.", cy="Ar gyfer: i bwy y mae.")
    period: When | None = told(
        default=None,
        en="Period: from when to when it runs, such as 2008-04 to 2011-03.",
        cy="Cyfnod: o ba bryd hyd ba bryd y mae'n para, fel 2008-04 to 2011-03.",
    )
    state: Literal["draft", "current", "superseded", "withdrawn"] | None = told(
        default=None,
        en="State: draft, current, superseded or withdrawn, if somebody has stated it.",
        cy="Statws: draft (drafft), current (mewn grym), superseded (wedi'i ddisodli) neu withdrawn "
        "(wedi'i dynnu'n ôl), os oes rhywun wedi'i nodi.",
    )
    superseded_by: ToPublication | None = told(
        default=None,
        en="Superseded by: the publication that takes its place.",
        cy="Wedi'i ddisodli gan: y cyhoeddiad sy'n cymryd ei le.",
    )
    owner: ToRole | None = told(
        default=None, en="Owner: the role that keeps it true.", cy="Perchennog: y rôl sy'n ei gadw'n gywir."
    )
    review: When | None = told(
        default=None, en="Review: when it is looked at again.", cy="Adolygu: pryd yr edrychir arno eto."
    )
    proofreading: Annotated[Literal["awaiting", "done"], Own()] = told(
        default="awaiting",
        en="Proof-reading: awaiting until a person has proof-read this language; then done.",
        cy="Prawfddarllen: awaiting nes bod person wedi prawfddarllen yr iaith hon; wedyn done.",
    )
    sources: tuple[Document, ...] = told(
        default=(),
        en="Sources: the documents that this rests on.",
        cy="Ffynonellau: y dogfennau y mae'n seiliedig arnynt.",
    )
    notes: tuple[Note, ...] = told(
        default=(),
        en="Notes: remarks to the reader about this publication, such as what the source does not say.",
        cy="Nodiadau: sylwadau i'r darllenydd am y cyhoeddiad hwn, fel yr hyn nad yw'r ffynhonnell yn ei ddweud.",
    )
    changes: tuple[Change, ...] = told(
        default=(),
        en="Changes: what changed, for those who knew it before, newest last.",
        cy="Newidiadau: yr hyn a newidiodd, i'r rhai a oedd yn ei adnabod o'r blaen, y diweddaraf yn olaf.",
    )

    def changed(self) -> list[Change]:
        """What changed, newest first: of one day, what is written last."""
        return sorted(self.changes, key=lambda change: change.on)[::-1]

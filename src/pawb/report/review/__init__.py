"""What a change does for readers, held against a version before it: the same facts for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pawb.content.characters import printable
from pawb.content.comparison import Comparison, Revision
from pawb.content.difference import Piece, difference, near
from pawb.content.library import EASY_READ, SHARED, Library
from pawb.document.revised import label, said
from pawb.findings import Finding
from pawb.languages import codes, language

WORDS = {
    "en": {
        "title": "What this change does",
        "language": "In English",
        "since": "Held against",
        "counts": "In short",
        "publications": "Publications that change",
        "mended": "Problems mended",
        "stops": "To do before this can be published",
        "left_behind": "Left behind by this change",
        "found": "Also found",
        "nothing_found": "Nothing is missing: this change brings no new problem.",
        "see": "What readers will see",
        "nothing": "No words or facts that readers see have changed.",
        "came": "New",
        "went": "No longer there",
        "unread": "Could not be compared, because it cannot be read",
        "full": "Full version",
        "easy": "Easy read",
        "what": "What",
        "before": "Before",
        "after": "Now",
        "head": "The publication",
        "marks": "Words that went are marked [-so-], words that came {+so+}.",
        "gone": "went:",
        "come": "came:",
        "end": "end",
        "notes": "What readers are told of it",
        "minor": "small change",
        "prints": "Pages in print",
        "file": "PDF",
        "pages_before": "Pages before",
        "pages_after": "Pages now",
        "preview": "Preview",
        "none": "none",
        "cut": "Not everything fits here. Left out: {left}. Long texts are cut short (…). The whole is in the HTML "
        "report.",
    },
    "cy": {
        "title": "Yr hyn y mae'r newid hwn yn ei wneud",
        "language": "Yn Gymraeg",
        "since": "O'i gymharu â",
        "counts": "Yn gryno",
        "publications": "Cyhoeddiadau sy'n newid",
        "mended": "Problemau a drwsiwyd",
        "stops": "I'w wneud cyn y gellir cyhoeddi hyn",
        "left_behind": "Gadawyd ar ôl gan y newid hwn",
        "found": "Canfuwyd hefyd",
        "nothing_found": "Nid oes dim ar goll: nid yw'r newid hwn yn dod ag unrhyw broblem newydd.",
        "see": "Yr hyn y bydd darllenwyr yn ei weld",
        "nothing": "Nid oes unrhyw eiriau na ffeithiau y mae darllenwyr yn eu gweld wedi newid.",
        "came": "Newydd",
        "went": "Nid yw yno mwyach",
        "unread": "Ni ellid ei gymharu, oherwydd ni ellir ei ddarllen",
        "full": "Fersiwn lawn",
        "easy": "Hawdd ei ddeall",
        "what": "Beth",
        "before": "Cynt",
        "after": "Nawr",
        "head": "Y cyhoeddiad",
        "marks": "Mae geiriau a aeth wedi'u marcio [-fel hyn-], a geiriau a ddaeth {+fel hyn+}.",
        "gone": "aeth:",
        "come": "daeth:",
        "end": "diwedd",
        "notes": "Yr hyn a ddywedir wrth ddarllenwyr amdano",
        "minor": "newid bach",
        "prints": "Tudalennau mewn print",
        "file": "PDF",
        "pages_before": "Tudalennau cynt",
        "pages_after": "Tudalennau nawr",
        "preview": "Rhagolwg",
        "none": "dim",
        "cut": "Nid oes lle i bopeth yma. Gadawyd allan: {left}. Mae testunau hir wedi'u byrhau (…). Mae'r cyfan yn yr "
        "adroddiad HTML.",
    },
}

STALE = ("stale-translation", "missing-text", "untranslated-text", "stale-easy-read")
"""The rules that tell what a change left behind: the other language, or easy read."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF of a publication that changes: its name, and how many pages it had and has; None where there is none."""

    publication: str
    file: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that is told of a change."""

    base: str
    """What it is held against, as it was asked for."""
    comparison: Comparison
    new: tuple[Finding, ...] = ()
    """Problems that the version before did not have."""
    mended: int = 0
    """How many that it had are gone."""
    prints: tuple[Printed, ...] = ()
    addresses: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """The preview of each publication and easy read, by its key and language."""

    @property
    def failed(self) -> bool:
        """Whether something new must stop publishing."""
        return any(finding.rule.level == "error" for finding in self.new)

    @property
    def changed(self) -> list[str]:
        """The publications that change, and what all share, in reading order."""
        return list(dict.fromkeys(revision.publication for revision in self.comparison.revisions))


@dataclass(frozen=True, slots=True)
class Side:
    """What one language said before and says now, with what became of each word."""

    language: str
    name: str
    """That of the language, in the words of who reads it; empty for a fact, which is the same in each."""
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """One revision: the reference of the item, what of it changed, and how it reads in each language that changed."""

    item: str
    label: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """One publication that changes, as one language tells it."""

    title: str
    previews: tuple[tuple[str, str], ...]
    """Languages or readings in words, and addresses."""
    readings: tuple[tuple[str, tuple[Told, ...]], ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """One problem in words: where, what and how to mend it."""

    place: str
    message: str
    mend: str


@dataclass(frozen=True, slots=True)
class Part:
    """The review in one language."""

    code: str
    words: Mapping[str, str]
    counts: tuple[tuple[str, str], ...]
    faults: tuple[tuple[str, tuple[Fault, ...]], ...]
    """Problems under a heading for each sort that there is."""
    changed: tuple[Changed, ...]
    listed: tuple[tuple[str, tuple[str, ...]], ...]
    """Publications that came, went or could not be compared, under their headings."""
    prints: tuple[tuple[str, str, str], ...]


def parts(review: Review) -> list[Part]:
    """The review in every language, equal in each."""
    return [_part(review, code) for code in codes()]


def values(revision: Revision, comparison: Comparison, code: str) -> tuple[str, str]:
    """How a field or an item read before and reads now in a language; empty where it has or had none."""
    was, now = (
        printable(said(revision, sides[code], library, code)) if code in sides else ""
        for sides, library in ((revision.before, comparison.before), (revision.after, comparison.after))
    )
    return was, now


def _part(review: Review, code: str) -> Part:
    words, number = WORDS[code], language(code).number

    def pages(count: int | None) -> str:
        return words["none"] if count is None else number(count)

    sorts = {
        "stops": [f for f in review.new if f.rule.id not in STALE and f.rule.level == "error"],
        "left_behind": [f for f in review.new if f.rule.id in STALE],
        "found": [f for f in review.new if f.rule.id not in STALE and f.rule.level != "error"],
    }
    faults = tuple((words[sort], tuple(_fault(f, code) for f in found)) for sort, found in sorts.items() if found)
    counts = [
        ("publications", len(review.changed)),
        *((sort, len(found)) for sort, found in sorts.items()),
        ("mended", review.mended),
    ]
    listed = (
        ("came", review.comparison.after, review.comparison.came),
        ("went", review.comparison.before, review.comparison.went),
        ("unread", review.comparison.after, review.comparison.unread),
    )
    return Part(
        code,
        words,
        tuple((words[name], number(n)) for name, n in counts),
        faults,
        tuple(_changed(review, publication, code) for publication in review.changed),
        tuple((words[how], tuple(_title(library, id_, code) for id_ in ids)) for how, library, ids in listed if ids),
        tuple((p.file, pages(p.before), pages(p.after)) for p in review.prints),
    )


def _changed(review: Review, publication: str, code: str) -> Changed:
    words, comparison = WORDS[code], review.comparison
    told: dict[str, list[Told]] = {}
    for revision in comparison.revisions:
        if revision.publication == publication:
            told.setdefault(words["easy" if revision.easy else "full"], []).append(_told(revision, comparison, code))
    notes = [] if publication in SHARED else comparison.notes(publication)
    after = next((p for p in comparison.after.publications if p.id == publication), None)
    said_here = {note.id: note for note in after.in_language(code).changes} if after else {}
    return Changed(
        _title(comparison.after, publication, code),
        tuple(_previews(review, publication, code)),
        tuple((reading, tuple(found)) for reading, found in told.items()),
        tuple(
            printable(said_here[note.id].text) + (f" ({words['minor']})" if note.kind == "minor" else "")
            for note in notes
        ),
    )


def _previews(review: Review, publication: str, code: str) -> Iterator[tuple[str, str]]:
    for key, reading in ((publication, "full"), (f"{publication}/easy-read", "easy")):
        for of in codes():
            if address := review.addresses.get((key, of)):
                yield f"{WORDS[code][reading]}, {language(code).say(f'language_{of}')}", address


def _told(revision: Revision, comparison: Comparison, code: str) -> Told:
    words = WORDS[code]
    sides = []
    for of in _languages(revision, code):
        pieces = near(difference(*values(revision, comparison, of)))
        name = language(code).say(f"language_{of}") if revision.text or not revision.field else ""
        was, now = (tuple(piece for piece in pieces if piece.mark != mark) for mark in ("come", "gone"))
        sides.append(Side(of, name, was, now))
    what = label(revision.part, revision.field, code) if revision.field else words["came" if revision.after else "went"]
    return Told(revision.item, what, tuple(sides))


def _languages(revision: Revision, viewer: str) -> Iterable[str]:
    """The languages in which to show a revision: those whose words changed; of a fact, the viewer's alone."""
    if not revision.field:
        return codes()
    return {**revision.before, **revision.after} if revision.text else (viewer,)


def _title(library: Library, id_: str, code: str) -> str:
    """What a publication, or its easy read, is called in a language; the name of its file where it cannot be read."""
    name = id_.removeprefix(f"{EASY_READ}/")
    publication = next((p for p in library.publications if p.id == name), None)
    if publication is None or code not in publication.full.bound:
        return printable(f"content/{id_}.yml" if id_ in SHARED else id_)
    title = publication.in_language(code).title
    return printable(title if name == id_ else f"{title} ({WORDS[code]['easy']})")


def _fault(finding: Finding, code: str) -> Fault:
    place = ":".join([finding.place.file, *(str(n) for n in (finding.place.line, finding.place.column) if n)])
    return Fault(printable(place), printable(finding.message(code)), printable(finding.mend(code)))

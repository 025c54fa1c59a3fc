"""The review as a comment on a pull request: Markdown that GitHub and GitLab show, and no longer than they take.

Whatever comes from content stands in `<code>` within a block of HTML: there neither host looks for Markdown, mentions,
references, addresses or emoji, so it can only be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import escape

from pawb.content.characters import printable
from pawb.content.difference import Piece
from pawb.languages import language
from pawb.report.review import Part, Review, Told, parts

MOST = 65_536
"""So many characters fit into a comment on GitHub."""
LONGEST = 600
"""A stretch of words is shown to this length."""
MARK = "<!-- pawb review -->"
"""By this the comment is found again, to be kept up to date."""

_MARKS = {"same": "{}", "gone": "<del>[-{}-]</del>", "come": "<ins>{{+{}+}}</ins>"}


@dataclass(frozen=True, slots=True)
class Section:
    """Rows that stand together: what opens them, each of them, and what closes them. Or one thing, with no rows."""

    opening: str
    rows: tuple[str, ...]
    closing: str


def write(review: Review) -> str:
    """Each language after the other, with room for as much of each; what does not fit is counted."""
    told = parts(review)
    head = f"{MARK}\n\n"
    room = (MOST - len(head)) // len(told)
    return head + "".join(_part(part, room, review) for part in told)


def _part(part: Part, room: int, review: Review) -> str:
    words = part.words
    since = f"<p>{escape(words['since'])} {_code(printable(review.base))}</p>"
    counts = "".join(f"<li>{escape(name)}: {count}</li>" for name, count in part.counts)
    text = f"## {words['title']} ({words['language']})\n\n{since}\n<ul>{counts}</ul>\n\n"
    most = room - len(text) - len(words["cut"]) - len("****\n\n") - 10
    # However much is missing, there is room for what readers will see.
    faults, left_of_faults = _fitting(_faults(part), most // 2)
    seen, left = _fitting(_seen(part), most - len(faults))
    text += faults + seen
    if left + left_of_faults:
        text += f"**{words['cut'].format(left=language(part.code).number(left + left_of_faults))}**\n\n"
    return text


def _fitting(sections: Iterable[Section], most: int) -> tuple[str, int]:
    """As much of the sections as fits, and how many rows do not."""
    text, left = "", 0
    for section in sections:
        room = most - len(text) - len(section.opening) - len(section.closing)
        rows: list[str] = []
        for row in section.rows:
            if len(row) <= room:
                rows.append(row)
                room -= len(row)
        left += len(section.rows) - len(rows)
        if room >= 0 and (rows or not section.rows):
            text += section.opening + "".join(rows) + section.closing
    return text, left


def _faults(part: Part) -> Iterator[Section]:
    for heading, faults in part.faults:
        rows = (f"<li>{_code(f.place)}<br>{_code(f.message)}<br>{_code(f.mend)}</li>\n" for f in faults)
        yield Section(f"### {heading}\n\n<ul>\n", tuple(rows), "</ul>\n\n")
    if not part.faults:
        yield Section(f"{part.words['nothing_found']}\n\n", (), "")


def _seen(part: Part) -> Iterator[Section]:
    words = part.words
    yield Section(f"### {words['see']}\n\n", (), "")
    for heading, names in part.listed:
        yield Section(f"<p>{heading}:</p>\n<ul>\n", tuple(f"<li>{_code(name)}</li>\n" for name in names), "</ul>\n\n")
    if not part.changed:
        yield Section(f"{words['nothing']}\n\n", (), "")
    for changed in part.changed:
        previews = (f'<a href="{escape(to)}">{escape(name)}</a>' for name, to in changed.previews)
        line = "".join([f"<p>{words['preview']}: ", "; ".join(previews), "</p>\n"]) if changed.previews else ""
        yield Section(f"<h4>{_code(changed.title)}</h4>\n{line}\n", (), "")
        for reading, told in changed.readings:
            heads = "".join(f"<th>{words[name]}</th>" for name in ("what", "before", "after"))
            opening = f"<table>\n<caption>{escape(reading)}</caption>\n<tr>{heads}</tr>\n"
            yield Section(opening, tuple(_rows(told)), "</table>\n\n")
        if changed.notes:
            rows = (f"<li>{_code(note)}</li>\n" for note in changed.notes)
            yield Section(f"<p>{words['notes']}:</p>\n<ul>\n", tuple(rows), "</ul>\n\n")
    if part.changed:
        yield Section(f"{_safe(words['marks'])}\n\n", (), "")
    if part.prints:
        heads = "".join(f"<th>{words[name]}</th>" for name in ("file", "pages_before", "pages_after"))
        counted = (f"<tr><td>{_code(f)}</td><td>{was}</td><td>{now}</td></tr>\n" for f, was, now in part.prints)
        yield Section(f"### {words['prints']}\n\n<table>\n<tr>{heads}</tr>\n", tuple(counted), "</table>\n\n")


def _rows(told: Iterable[Told]) -> Iterator[str]:
    for one in told:
        what = f"{_code(one.item)} " if one.item else ""
        for side in one.sides:
            name = f" ({escape(side.name)})" if side.name else ""
            yield (
                f"<tr><td>{what}{escape(one.label)}{name}</td>"
                f"<td>{_marked(side.before)}</td><td>{_marked(side.after)}</td></tr>\n"
            )


def _marked(pieces: Iterable[Piece]) -> str:
    marked = "".join(_MARKS[piece.mark].format(escape(_short(piece.words))) for piece in pieces)
    return f"<code>{marked}</code>" if marked else ""


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"


def _code(text: str) -> str:
    """A text of content, as it stands. A line end could close the block of HTML that it is in."""
    return f"<code>{escape(_short(' '.join(text.split())))}</code>"


def _safe(text: str) -> str:
    """Pawb's own words where they look like Markdown."""
    return f"<p>{escape(text)}</p>"

"""How the results change from one published version to the next: a table, and a chart of what was found."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from pawb.content.model.releases import Release
from pawb.document.nodes import MOST_ROWS, Bar, Mark, Row, Table, chart
from pawb.languages import language
from pawb.site.edition import Edition

HEADS = (
    "release",
    "release_day",
    "release_pages",
    "release_pdfs",
    "machine_checks",
    "machine_found",
    "release_excepted",
    "release_proofed",
)


def trend(edition: Edition, code: str) -> Table:
    """The newest versions that were kept, oldest first: as many as a chart holds beside its heading."""
    say = language(code).say
    kept = edition.library.releases[1 - MOST_ROWS :]
    bars = (Bar(Mark("release", Markup.escape(release.id)), release.found) for release in kept)
    return Table(
        Markup.escape(say("releases_caption")),
        tuple(Markup.escape(say(head)) for head in HEADS),
        tuple(Row("", tuple(map(Markup.escape, _cells(release, code)))) for release in kept),
        chart(Markup.escape(say("release_found")), *bars),
    )


def _cells(release: Release, code: str) -> Iterator[str]:
    words = language(code)
    yield release.id
    yield words.date(release.on)
    for number in (release.pages, release.pdfs, release.checks, release.found, release.excepted):
        yield words.number(number)
    yield words.say("some_of_all", some=words.number(release.proofed), all=words.number(release.texts))

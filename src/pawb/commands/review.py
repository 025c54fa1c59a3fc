"""`pawb review`: what a change does for readers, for those who have to decide on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from pawb.checks import Report
from pawb.checks import run as run_checks
from pawb.commands import AS_AT, Day, reports
from pawb.commands.coverage import UNKNOWN
from pawb.content.comparison import Comparison, Revision, compare
from pawb.content.edit import replace as rewrite
from pawb.content.library import EASY_READ, Library
from pawb.content.noting import Noted, note
from pawb.document.revised import draft
from pawb.findings import Finding
from pawb.history import UnknownRevision, fork, laid_out
from pawb.languages import codes
from pawb.press import documents, editions, press
from pawb.report.review import Printed, Review, comment, data, notices, page

HELP = {
    "en": "Tell what a change does for readers, in both languages: what they will see, what is still missing. For a "
    "pull request.",
    "cy": "Dweud beth y mae newid yn ei wneud i ddarllenwyr, yn y ddwy iaith: yr hyn y byddant yn ei weld, a'r hyn "
    "sydd ar goll o hyd. Ar gyfer cais tynnu.",
}
BASE = {
    "en": "The branch, tag or commit that the change is to be held against.",
    "cy": "Y gangen, y tag neu'r comit i gymharu'r newid ag ef.",
}
FORMAT = {
    "en": "What to show on the screen: md (for a comment), html, json, or github (notes beside the lines, in a "
    "workflow).",
    "cy": "Yr hyn i'w ddangos ar y sgrin: md (ar gyfer sylw), html, json, neu github (nodiadau wrth y llinellau, mewn "
    "llif gwaith).",
}
PREVIEW = {
    "en": "Where the preview is, for links to its pages.",
    "cy": "Ble mae'r rhagolwg, ar gyfer dolenni i'w dudalennau.",
}
QUICK = {
    "en": "Make no PDFs to count their pages.",
    "cy": "Peidio â gwneud ffeiliau PDF i gyfrif eu tudalennau.",
}
DRAFTS = {
    "en": "Write first drafts of the notes that are missing into both languages.",
    "cy": "Ysgrifennu drafftiau cyntaf o'r nodiadau sydd ar goll, yn y ddwy iaith.",
}
WORDS = {
    "en": {
        "drafted": "{count} drafted in {files}. Read them, say why, and run: pawb check",
        "none": "No note is missing.",
    },
    "cy": {
        "drafted": "Drafftiwyd {count} yn {files}. Darllenwch nhw, dywedwch pam, a rhedwch: pawb check",
        "none": "Nid oes nodyn ar goll.",
    },
}
FORMATS: Mapping[str, Callable[[Review], str]] = {
    "md": comment.write,
    "html": page.write,
    "json": data.write,
    "github": notices.write,
}


class Address(click.ParamType[str]):
    """The address of a website."""

    name = "URL"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address with a slash at its end; what is none is refused by click in its usual way."""
        if not value.startswith(("https://", "http://")):
            self.fail(f"{value}: https://", param, ctx)
        return f"{value.rstrip('/')}/"


def command(code: str) -> click.Command:
    """`pawb review` in a language."""

    @click.command("review", help=HELP[code])
    @click.option("--base", metavar="REV", required=True, help=BASE[code])
    @click.option("--format", "format_", type=click.Choice(list(FORMATS)), default="md", help=FORMAT[code])
    @click.option("--preview", type=Address(), help=PREVIEW[code])
    @click.option("--quick", is_flag=True, help=QUICK[code])
    @click.option("--draft-notes", "drafts", is_flag=True, help=DRAFTS[code])
    @click.option("--as-at", type=Day(), help=AS_AT[code])
    @reports.option(code, FORMATS)
    def review(
        base: str,
        format_: str,
        preview: str | None,
        quick: bool,
        drafts: bool,
        as_at: date | None,
        wanted: tuple[reports.Wanted, ...],
    ) -> int:
        project = Path.cwd()
        try:
            if drafts:
                return write_drafts(project, code, base, as_at or date.today())
            told = of(project, base, preview or "", as_at, count=not quick)
        except UnknownRevision:
            click.echo(UNKNOWN[code].format(revision=base), err=True)
            return 2
        reports.write(told, wanted, FORMATS)
        click.echo(FORMATS[format_](told), nl=False)
        return int(told.failed)

    return review


def of(project: Path, base: str, preview: str = "", as_at: date | None = None, *, count: bool = True) -> Review:
    """What the content of `project` does for readers, against a revision. Pages of print are told if asked to `count`.

    Raises UnknownRevision where git does not know the revision, or it holds no content.
    """
    from pawb.site.edition import read

    with laid_out(project, fork(project, base)) as folder:
        after, report = read(project, as_at)
        before, report_before = read(folder, after.as_at)
        comparison = compare(before, after)
        report += run_checks("change", [comparison])
        new = _more(report, report_before)
        told = Review(base, comparison, tuple(new), mended=len(_more(report_before, report)))
        if comparison.unread or before.site is None or after.site is None or _unbound(before) or _unbound(after):
            return told
        told = replace(told, addresses=dict(_addresses(told, preview)) if preview else {})
        return replace(told, prints=tuple(_prints(told, project / ".pawb" / "cache"))) if count else told


def write_drafts(project: Path, code: str, base: str, day: date) -> int:
    """Write a draft of each note that is missing; the files are changed all or none."""
    from pawb.site.edition import read

    with laid_out(project, fork(project, base)) as folder:
        comparison = compare(read(folder)[0], read(project)[0])
    files: dict[Path, bytes] = {}
    drafted = 0
    for publication, found in groupby(comparison.unnoted(), lambda revision: revision.publication):
        notes = [_noted(list(one), comparison) for _, one in groupby(found, lambda revision: revision.item)]
        here = next(p for p in comparison.after.publications if p.id == publication)
        files |= note(project, here, notes, day, code)
        drafted += len(notes)
    rewrite(files)
    named = ", ".join(path.relative_to(project).as_posix() for path in files)
    click.echo(WORDS[code]["drafted"].format(count=drafted, files=named) if files else WORDS[code]["none"])
    return 0


def _noted(revisions: list[Revision], comparison: Comparison) -> Noted:
    """The draft of one note: about the item, or the nearest around it that is still there."""
    first = revisions[0]
    there = comparison.after.items(first.publication, codes()[0])
    what = next((item for item in reversed(first.within) if item in there), "")
    return Noted(what, {code: draft(revisions, comparison.before, comparison.after, code) for code in codes()})


def _more(report: Report, other: Report) -> list[Finding]:
    """What is in a report and not in another, wherever in its file it stands."""
    known = Counter(map(_same, other.findings))
    found = []
    for finding in report.findings:
        if known[_same(finding)]:
            known[_same(finding)] -= 1
        else:
            found.append(finding)
    return found


def _same(finding: Finding) -> tuple[str, str, str]:
    return (finding.rule.id, finding.place.file, finding.message(codes()[0]))


def _unbound(library: Library) -> bool:
    pairs = [pair for p in library.publications for pair in (p.full, p.easy) if pair]
    return any(len(pair.bound) < len(codes()) for pair in pairs)


def _touched(told: Review) -> set[str]:
    """The publications that differ in any way, by id."""
    ids = (*told.changed, *told.comparison.came, *told.comparison.went)
    return {id_.removeprefix(f"{EASY_READ}/") for id_ in ids}


def _addresses(told: Review, preview: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Where the preview has each page of the publications that differ."""
    from pawb.site.routes import routes

    table, touched = routes(told.comparison.after, documents(told.comparison.after)), _touched(told)
    for (code, key), route in table.pages.items():
        if route.document.publication in touched:
            yield (key, code), preview + route.address


def _prints(told: Review, cache: Path) -> Iterator[Printed]:
    """How many pages each PDF of the publications that differ had and has, in the first print that is published."""
    touched = _touched(told)
    before, after = (_pages(library, touched, cache) for library in (told.comparison.before, told.comparison.after))
    for key in dict.fromkeys([*after, *before]):
        file, publication, now = after.get(key) or (*before[key][:2], None)
        was = before[key][2] if key in before else None
        yield Printed(publication, file, was, now)


def _pages(library: Library, touched: set[str], cache: Path) -> dict[tuple[str, str, str], tuple[str, str, int]]:
    """By document, language and part: the name of the PDF, its publication, and its pages."""
    composed = list(documents(library))
    profile = library.profiles[library.printing.published[0]]
    of = {document.key: document.publication for document in composed}
    wanted = editions(library, composed, [profile], lambda document: document.publication in touched)
    return {
        (made.edition.key, made.edition.language, made.edition.part): (
            made.edition.file,
            of[made.edition.key],
            made.pages,
        )
        for made in press(wanted, cache)[0]
    }

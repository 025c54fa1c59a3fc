"""`pawb check`: everything a build proves, without publishing it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pawb.checks import Report, checks
from pawb.commands import AS_AT, Day, reports
from pawb.commands.screen import Progress, colour
from pawb.content.faults.fields import did_you_mean
from pawb.languages import codes
from pawb.report import data, terminal

if TYPE_CHECKING:
    from pawb.commands.pages import Opened

HELP = {
    "en": "Check the content, the pages and the PDFs, without publishing. WHAT: all, accessibility, "
    "easy-read, links, pages, pdf or translations; links asks other websites, so it is never part of all. After pages "
    "may follow the FOLDER of any website, and after pdf any PDF or FOLDER of them.",
    "cy": "Gwirio'r cynnwys, y tudalennau a'r ffeiliau PDF, heb gyhoeddi. BETH: all, accessibility, easy-read, "
    "links, pages, pdf neu translations; mae links yn holi gwefannau eraill, felly nid yw byth yn rhan o all. Ar ôl "
    "pages gall FFOLDER unrhyw wefan ddilyn, ac ar ôl pdf unrhyw PDF neu FFOLDER ohonynt.",
}
STATIC = {
    "en": "Read pages and PDFs only: open no browser, and start neither the checker of HTML nor veraPDF.",
    "cy": "Darllen tudalennau a ffeiliau PDF yn unig: heb agor porwr, a heb gychwyn y gwiriwr HTML na veraPDF.",
}
SAMPLE = {
    "en": "Open only so many pages in the browser, spread over all.",
    "cy": "Agor y nifer hwn o dudalennau yn unig yn y porwr, wedi'u gwasgaru dros y cyfan.",
}
JSON = {"en": "Print the report as JSON.", "cy": "Argraffu'r adroddiad fel JSON."}
STAGED = {
    "en": "Check only the files of the content that git has staged for the next commit, and only what can be told of "
    "them and of the same files in the other language. It takes about a second.",
    "cy": "Gwirio dim ond y ffeiliau cynnwys y mae git wedi'u paratoi ar gyfer y comit nesaf, a dim ond yr hyn y "
    "gellir ei ddweud amdanynt ac am yr un ffeiliau yn yr iaith arall. Mae'n cymryd rhyw eiliad.",
}
ONLY = {
    "en": "Run this check alone (ID: the word in [brackets] in a report, or ER09 for a rule of easy read). May "
    "be given more than once.",
    "cy": "Rhedeg y gwiriad hwn yn unig (ID: y gair mewn [bachau] mewn adroddiad, neu ER09 am reol hawdd ei "
    "ddeall). Gellir ei roi fwy nag unwaith.",
}
UNKNOWN = {"en": 'There is no check called "{id}".', "cy": 'Nid oes gwiriad o\'r enw "{id}".'}
WORDS = {"en": "Making PDFs", "cy": "Gwneud ffeiliau PDF"}
OPENED = ("browser", "html")
"""The families that judge pages with a browser and the checker of HTML."""
FAMILIES = {
    "all": ("content", "pair", "easy_read", "page", *OPENED, "pdf", "print", "theme"),
    "accessibility": ("content", "page", *OPENED, "pdf", "print", "theme"),
    "easy-read": ("easy_read",),
    "links": ("link",),
    "pages": ("page", *OPENED),
    "pdf": ("pdf",),
    "translations": ("content", "pair"),
}
PRINTED = {"pdf", "print"}
"""The families that judge PDFs. Where none is asked for, those that were made before stand in for changed ones."""
UNBUILT = {"content", "pair", "easy_read"}
"""The families that judge what is written, before anything is built. Where none is asked for, it is built all the same:
pages can be looked at before the other language has followed."""


def command(code: str) -> click.Command:
    """`pawb check` in a language."""

    @click.command("check", help=HELP[code])
    @click.argument("what", type=click.Choice(list(FAMILIES)), default="all")
    @click.argument("folder", type=click.Path(exists=True, path_type=Path), required=False)
    @click.option("--static", is_flag=True, help=STATIC[code])
    @click.option("--sample", type=click.IntRange(min=1), help=SAMPLE[code])
    @click.option("--staged", "only_staged", is_flag=True, help=STAGED[code])
    @click.option("--as-at", type=Day(), help=AS_AT[code])
    @click.option("--only", metavar="ID", multiple=True, help=ONLY[code])
    @click.option("--json", "as_json", is_flag=True, help=JSON[code])
    @reports.option(code)
    def check(
        what: str,
        folder: Path | None,
        static: bool,
        sample: int | None,
        only_staged: bool,
        as_at: date | None,
        only: tuple[str, ...],
        as_json: bool,
        wanted: tuple[reports.Wanted, ...],
    ) -> int:
        if only_staged:
            return _staged(Path.cwd(), code, as_json, wanted)
        # Imported here: what judges pages takes a while, and what is staged should not wait for it.
        from pawb.commands import pages

        taken = folder is None or what == "pdf" or (what == "pages" and folder.is_dir())
        if not taken:
            raise click.UsageError(f"{what} takes no folder", click.get_current_context())
        only = tuple(dict.fromkeys(one for id_ in only for one in _meant(id_)))
        known = _known() if only else {}
        for id_ in only:
            if id_ not in known:
                click.echo(UNKNOWN[code].format(id=id_) + did_you_mean(id_, known)[code], err=True)
                return 2
        of = tuple(dict.fromkeys(known[id_] for id_ in only)) or FAMILIES[what]
        opened = pages.Opened(code, sample or 0) if set(of) & set(OPENED) and not static else None
        if folder:
            judged = _pdfs(folder) if what == "pdf" else pages.judge(folder, opened)
            return _show(judged.only(only) if only else judged, code, as_json, wanted)
        by_standard = "pdf" in of and not static
        return run(Path.cwd(), code, of, only, as_json, opened, by_standard, as_at, wanted)

    return check


def run(
    project: Path,
    code: str,
    of: tuple[str, ...],
    only: tuple[str, ...],
    as_json: bool,
    opened: Opened | None = None,
    by_standard: bool = False,
    as_at: date | None = None,
    wanted: tuple[reports.Wanted, ...] = (),
) -> int:
    """Check `project` by the checks of these families, or `only` some of them; 1 if something must stop publishing.

    Its pages are opened in a browser if `opened` says how many, and its PDFs judged by veraPDF if asked for.
    """
    from pawb.checks import links
    from pawb.checks import run as run_checks
    from pawb.checks.browsers import Browsers
    from pawb.checks.built_site import gather as pages_of
    from pawb.commands import pdfs
    from pawb.site.edition import read
    from pawb.site.make import judged, make_of
    from pawb.site.sample import deep

    library, report = read(project, as_at, judged=bool(set(of) & UNBUILT))
    if not set(of) <= UNBUILT:
        built, kept = project / ".pawb" / "check", project / ".pawb" / "sound"
        with Browsers(built) as browsers:
            if opened:
                browsers.open()  # which it does while the site is made
            prints = not PRINTED.isdisjoint(of)
            site = make_of(library, report, project, built, Progress(WORDS[code]), prints=prints)
            report = site.report
            if opened and site.edition and not report.failed:
                seen = opened.report(built, "", kept, deep(site.edition), browsers)
                report += judged(site.edition, built, seen, whole=not opened.sample)
        if "link" in of and site.edition:
            report += judged(site.edition, built, run_checks("link", links.gather(pages_of(built, built, codes()))))
        if by_standard and site.edition:
            report = pdfs.judge_made(report, built, kept / "verapdf.json")
    report = replace(report, inspected={f: counts for f, counts in report.inspected.items() if f in of})
    if only or of == FAMILIES["easy-read"]:
        report = report.only(only or [check.rule.id for check in checks("easy_read")])
    if "pair" in of and not only and not as_json:
        from pawb.report import coverage

        click.echo(coverage.table(library, code))
    return _show(report, code, as_json, wanted)


def _pdfs(folder: Path) -> Report:
    from pawb.commands import pdfs

    return pdfs.judge(folder)


def _staged(project: Path, code: str, as_json: bool, wanted: tuple[reports.Wanted, ...]) -> int:
    """Check what is staged; 1 if something must stop publishing, or git cannot say what is."""
    from pawb.commands import staged
    from pawb.history import UnknownRevision

    try:
        report = staged.judge(project)
    except UnknownRevision:
        click.echo(staged.OUTSIDE[code], err=True)
        return 1
    if report is None:
        click.echo(staged.NOTHING[code])
        return 0
    return _show(report, code, as_json, wanted)


def _known() -> dict[str, str]:
    """The family of each check, by its id."""
    from pawb.checks import engine, verapdf

    known = {check.rule.id: family for of in FAMILIES.values() for family in of for check in checks(family)}
    return known | dict.fromkeys(engine.engine_rules(), "browser") | dict.fromkeys(verapdf.engine_rules(), "pdf")


def _meant(id_: str) -> list[str]:
    """The checks of a rule of easy read, by its number; or the id as it is."""
    every = (check.rule for family in FAMILIES["all"] for check in checks(family))
    return [rule.id for rule in every if rule.number == id_.upper() != ""] or [id_]


def _show(report: Report, code: str, as_json: bool, wanted: tuple[reports.Wanted, ...]) -> int:
    reports.write(report, wanted)
    click.echo(data.report(report) if as_json else terminal.report(report, code, colour=colour()), nl=False)
    return int(report.failed)

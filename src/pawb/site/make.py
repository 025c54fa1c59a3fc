"""Makes the whole site in one go: read, check, press, build the pages, and check what was built."""

from __future__ import annotations

import logging
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from pawb.checks import Report, checks, run, tokens
from pawb.content.library import Library
from pawb.findings import Place, Rule
from pawb.languages import codes
from pawb.press import Made
from pawb.site.edition import Edition, prepare, read
from pawb.site.judged import pages, pdfs
from pawb.site.looked import settle
from pawb.site.origins import Origins
from pawb.site.plugin import PawbPlugin

ENGINE_WARNING = Rule(
    id="engine-warning",
    level="error",
    finds={
        "en": "Something that the site's engine complains of.",
        "cy": "Rhywbeth y mae peiriant y wefan yn cwyno amdano.",
    },
    why={
        "en": "A page or a link may be missing from what the public sees.",
        "cy": "Gall tudalen neu ddolen fod ar goll o'r hyn y mae'r cyhoedd yn ei weld.",
    },
    message={"en": "The site's engine says: {words}", "cy": "Mae peiriant y wefan yn dweud: {words}"},
    mend={
        "en": "Look at the file it names in docs/, in the theme or mkdocs.yml.",
        "cy": "Edrychwch ar y ffeil y mae'n ei henwi yn docs/, yn y thema neu yn mkdocs.yml.",
    },
)

SETTINGS = "mkdocs.yml"

JUDGED_BY = ("page", "pdf", "print", "theme")
"""The families of checks that judge what was built."""


@dataclass(slots=True)
class Site:
    """What one run made: the report, and how many pages and PDFs there are by language, and from the cache."""

    report: Report
    pages: Counter[str] = field(default_factory=Counter)
    pages_kept: int = 0
    pdfs: Counter[str] = field(default_factory=Counter)
    pdfs_kept: int = 0
    edition: Edition | None = None
    """What it was made of, if it could be made."""


def make(
    project: Path,
    into: Path,
    on_made: Callable[[Made, int], None] = lambda made, of: None,
    as_at: date | None = None,
) -> Site:
    """Make the site of `project` in the folder `into`, which is emptied first.

    Content with an error is not built: `into` is then left empty and the report says why. The report holds what was
    found in the content, by the press, by the engine, and in the pages and PDFs as they were built.
    """
    return make_of(*read(project, as_at), project, into, on_made)


def make_of(
    library: Library,
    report: Report,
    project: Path,
    into: Path,
    on_made: Callable[[Made, int], None] = lambda made, of: None,
    *,
    prints: bool = True,
) -> Site:
    """The same, of a project's library that was read before, and the report on it.

    Where it is not about its `prints`, the last PDF of each name stands in; none is judged.
    """
    shutil.rmtree(into, ignore_errors=True)
    if report.failed:
        return Site(report)
    edition = prepare(library, project / "docs", project / ".pawb" / "cache", on_made, anew=prints)
    report += Report(tuple(edition.findings))
    if report.failed:
        return Site(report)
    edition.judged_by = JUDGED_BY
    built, pages_kept = _built(project, into, edition, prints)
    if built.findings and not built.failed:
        # The accessibility statement tells what was found, so it can be written only now.
        edition.found = built.findings
        built, _ = _built(project, into, edition, prints)
    report += built
    if not built.inspected:
        return Site(report)
    return Site(
        report,
        pages=Counter(dict.fromkeys(codes(), len(edition.keys))),
        pages_kept=pages_kept,
        pdfs=Counter(made.edition.language for made in edition.made),
        pdfs_kept=sum(made.cached for made in edition.made),
        edition=edition,
    )


def _built(project: Path, into: Path, edition: Edition, prints: bool) -> tuple[Report, int]:
    """Build the pages of an edition and judge them and its `prints`; and how many pages came from the cache."""
    kept = 0
    with _listening() as said:
        try:
            config = load_config(str(project / SETTINGS), site_dir=str(into), strict=False)
            plugin = config.plugins.get("pawb")
            if not isinstance(plugin, PawbPlugin):
                raise MkDocsException("the list of plugins needs 'i18n', then 'pawb'")
            plugin.given = edition
            build(config)
            kept = plugin.pages_from_cache
            edition.grades.keep()
        except (MkDocsException, TemplateError, UnicodeError, SystemExit) as error:
            # Jinja leaves its place out of the message.
            place = f"{error.name}:{error.lineno}: " if isinstance(error, TemplateSyntaxError) else ""
            said.append(f"{place}{error}")
    if said:
        warnings = (ENGINE_WARNING.at(Place(SETTINGS), words=" ".join(words.split())) for words in said)
        return Report(tuple(warnings)), kept
    sound = project / ".pawb" / "sound"
    report = judged(edition, into, pages(into, sound / "page.json"))
    if prints:
        made_from = {edition.file(made): made.edition.html for made in edition.made}
        report += pdfs(into, made_from, sound / "pdf.json")
        # The press found what is wrong in print, and nothing is built unless that stops nothing.
        report += Report((), {"print": dict.fromkeys((check.rule.id for check in checks("print")), len(edition.made))})
    return report + run("theme", tokens.gather(into)), kept


def judged(edition: Edition, root: Path, report: Report, name: str = "", *, whole: bool = True) -> Report:
    """What was found on the pages of an edition, with where their words come from and what people say of it.

    The pages are in `root`, which `name` stands for in places; `whole` if it is about all of them.
    """
    return Origins(edition, root).told(settle(report, edition.library, root, name, whole=whole), name)


@contextmanager
def _listening() -> Iterator[list[str]]:
    """What the engine warns of, as plain lines and not on the screen."""
    said: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(record.getMessage().strip())

    listener, logger = Listener(logging.WARNING), logging.getLogger("mkdocs")
    logger.addHandler(listener)
    propagated, logger.propagate = logger.propagate, False
    try:
        yield said
    finally:
        logger.removeHandler(listener)
        logger.propagate = propagated

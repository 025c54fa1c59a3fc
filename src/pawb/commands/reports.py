"""The option `--report`: what was found, in a file, in as many formats as are asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from pawb.checks import Report
from pawb.content import whole
from pawb.report import data, junit, page, sarif

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "html": page.report,
    "json": data.report,
    "junit": junit.report,
    "sarif": sarif.report,
}
HELP = {
    "en": "Write what was found to a file, also when there are errors: --report html=report.html. FORMAT: {formats}. "
    "May be given more than once.",
    "cy": "Ysgrifennu'r hyn a ganfuwyd mewn ffeil, hyd yn oed os oes gwallau: --report html=adroddiad.html. FFORMAT: "
    "{formats}. Gellir ei roi fwy nag unwaith.",
}

Wanted = tuple[str, Path]
"""A format, and the file to write it to."""


class FormatAndFile(click.ParamType[Wanted]):
    """A format and a file, written html=report.html."""

    name = "FORMAT=FILE"

    def __init__(self, formats: Collection[str]) -> None:
        self._formats = formats

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Wanted:
        """The format and the file; a value that names no format or no file is refused by click in its usual way."""
        if isinstance(value, tuple):
            return value
        format, _, file = value.partition("=")
        if format not in self._formats or not file:
            self.fail(f"{value}: html=report.html", param, ctx)
        return format, Path(file)


def option(code: str, formats: Collection[str] = FORMATS) -> Callable[[click.decorators.FC], click.decorators.FC]:
    """The option in a language: it gives `wanted`, a tuple of formats and files."""
    return click.option(
        "--report",
        "wanted",
        type=FormatAndFile(formats),
        metavar=FormatAndFile.name,
        multiple=True,
        help=HELP[code].format(formats=", ".join(formats)),
    )


def write(found: Any, reports: Iterable[Wanted], formats: Mapping[str, Callable[[Any], str]] = FORMATS) -> None:
    """Write each report, whole or not at all, and the folder that it stands in; `formats` are for what was found.

    Raises OSError where it cannot be written.
    """
    for format, file in reports:
        whole.write(file, formats[format](found).encode())

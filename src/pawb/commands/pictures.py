"""`pawb pictures`: a page with every picture for easy read, to choose from."""

from __future__ import annotations

from pathlib import Path

import click

from pawb.content.load import load
from pawb.content.whole import write
from pawb.pictures.contact_sheet import sheet

HELP = {
    "en": "Write a page with every picture for easy read, your own among them: its name, what it shows, and its looks.",
    "cy": "Ysgrifennu tudalen â phob llun hawdd ei ddeall, eich rhai eich hun yn eu plith: enw, disgrifiad a golwg.",
}
TO = {
    "en": "File to write. Without it: exports/pictures.html.",
    "cy": "Y ffeil i'w hysgrifennu. Hebddo: exports/pictures.html.",
}


def command(code: str) -> click.Command:
    """`pawb pictures` in a language."""

    @click.command("pictures", help=HELP[code])
    @click.option("--to", metavar="FILE", default="exports/pictures.html", help=TO[code])
    def run(to: str) -> int:
        write(Path.cwd() / to, sheet(load(Path.cwd()).pictures).encode())
        click.echo(to)
        return 0

    return run

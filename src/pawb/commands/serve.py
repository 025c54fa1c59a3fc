"""`pawb serve`: a preview in the browser that follows each saved change."""

from __future__ import annotations

from pathlib import Path

import click

HELP = {
    "en": "Show the site as a preview at http://127.0.0.1:8000/ that follows each change you save.",
    "cy": "Dangos y wefan fel rhagolwg yn http://127.0.0.1:8000/ sy'n dilyn pob newid yr ydych yn ei gadw.",
}
PORT = {"en": "Another port than 8000.", "cy": "Porth gwahanol i 8000."}
WORDS = {
    "en": "Preview: http://127.0.0.1:{port}/   (stop with Ctrl+C)",
    "cy": "Rhagolwg: http://127.0.0.1:{port}/   (stopiwch gyda Ctrl+C)",
}


def command(code: str) -> click.Command:
    """`pawb serve` in a language."""

    @click.command("serve", help=HELP[code])
    @click.option("--port", type=click.IntRange(1, 65535), default=8000, help=PORT[code])
    def run(port: int) -> int:
        return serve(Path.cwd(), code, port)

    return run


def serve(project: Path, code: str, port: int = 8000) -> int:
    """Preview the site of `project` on this computer alone, until it is stopped."""
    # Imported here: the engine takes half a second, and help and messages should not wait for it.
    from pawb.site.serve import serve as preview

    click.echo(WORDS[code].format(port=port))
    preview(project, port)
    return 0

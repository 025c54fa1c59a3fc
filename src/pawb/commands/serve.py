"""`pawb serve`: a preview in the browser that follows each saved change."""

from __future__ import annotations

import socket
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

TAKEN = {
    "en": "Something else uses port {port}. Choose another: pawb serve --port {other}",
    "cy": "Mae rhywbeth arall yn defnyddio porth {port}. Dewiswch un arall: pawb serve --port {other}",
}
REFUSED = {
    "en": "There is no preview. Mend the problems, then start it again. {words}",
    "cy": "Nid oes rhagolwg. Trwsiwch y problemau, yna dechreuwch ef eto. {words}",
}


def command(code: str) -> click.Command:
    """`pawb serve` in a language."""

    @click.command("serve", help=HELP[code])
    @click.option("--port", type=click.IntRange(1, 65535), default=8000, help=PORT[code])
    def run(port: int) -> int:
        return serve(Path.cwd(), code, port)

    return run


def serve(project: Path, code: str, port: int = 8000) -> int:
    """Preview the site of `project` on this computer alone, until it is stopped; 1 if there is nothing to show."""
    # Imported here: the engine takes half a second, and help and messages should not wait for it.
    from pawb.site.serve import serve as preview

    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        click.echo(TAKEN[code].format(port=port, other=port % 65535 + 1), err=True)
        return 1
    click.echo(WORDS[code].format(port=port))
    refused = preview(project, port)
    if refused is None:
        return 0
    click.echo(REFUSED[code].format(words=refused), err=True)
    return 1

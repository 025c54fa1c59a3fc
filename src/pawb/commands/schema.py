"""`pawb schema`: writes the JSON Schemas that editors use to help staff."""

from __future__ import annotations

from pathlib import Path

import click

from pawb.content.schema import schemas

HELP = {
    "en": "Write the schemas that help editors such as VS Code, in schemas/.",
    "cy": "Ysgrifennu'r sgemâu sy'n helpu golygyddion fel VS Code, yn schemas/.",
}


def command(code: str) -> click.Command:
    """`pawb schema` in a language."""

    @click.command("schema", help=HELP[code])
    def run() -> int:
        for name, text in schemas().items():
            path = Path.cwd() / "schemas" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
            click.echo(f"schemas/{name}")
        return 0

    return run

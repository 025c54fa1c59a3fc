"""`pawb schema`: writes the JSON Schemas that editors use to help staff."""

from __future__ import annotations

from pathlib import Path

import click

from pawb.content.schema import schemas
from pawb.languages import codes

HELP = {
    "en": "Write the schemas that help editors such as VS Code, in schemas/.",
    "cy": "Ysgrifennu'r sgemâu sy'n helpu golygyddion fel VS Code, yn schemas/.",
}


def command(code: str) -> click.Command:
    """`pawb schema` in a language."""

    @click.command("schema", help=HELP[code])
    def run() -> int:
        for language in codes():
            folder = Path.cwd() / "schemas" / language
            folder.mkdir(parents=True, exist_ok=True)
            for name, text in schemas(language).items():
                (folder / name).write_text(text, encoding="utf-8", newline="")
                click.echo(f"schemas/{language}/{name}")
        return 0

    return run

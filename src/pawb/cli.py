"""The command `pawb`, in English and in Welsh."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from pawb.commands import COMMANDS, group
from pawb.languages import codes, preferred


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `pawb`. Exit codes: 0 all is well, 1 something has to be mended, 2 the command was not understood."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = _language(given)
    try:
        sys.exit(group(language, COMMANDS).main(given, prog_name="pawb", standalone_mode=False) or 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except OSError as error:
        words = {
            "en": "{path}: this could not be read or written ({reason}). Check the folder's permissions and space.",
            "cy": "{path}: ni ellid darllen nac ysgrifennu hwn ({reason}). Gwiriwch fod hawl a lle yn y ffolder.",
        }
        click.echo(words[language].format(path=error.filename or "", reason=error.strerror or error), err=True)
        sys.exit(1)


def _language(arguments: Sequence[str]) -> str:
    """What `--language` before the command says, else what the shell does."""
    for place, word in enumerate(arguments):
        if word in COMMANDS:
            break
        name, _, value = word.partition("=")
        if name == "--language":
            code = value or next(iter(arguments[place + 1 : place + 2]), "")
            if code in codes():
                return code
    return preferred(os.environ)

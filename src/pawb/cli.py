"""The command `pawb`, in English and in Welsh."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path

import click

from pawb.commands import COMMANDS, group
from pawb.commands.refusal import refusal
from pawb.languages import codes, preferred

UNREACHABLE = {
    "en": "{path}: this could not be read or written ({reason}). Check the folder's permissions and space.",
    "cy": "{path}: ni ellid darllen nac ysgrifennu hwn ({reason}). Gwiriwch fod hawl a lle yn y ffolder.",
}
CRASHED = {
    "en": "Pawb stopped because of a fault of its own ({reason}). Your files are as they were. "
    "Please send {path} to the people who look after Pawb.",
    "cy": "Stopiodd Pawb oherwydd nam ynddo'i hun ({reason}). Mae eich ffeiliau fel yr oeddent. "
    "Anfonwch {path} at y bobl sy'n gofalu am Pawb.",
}
CRASH = Path(".pawb", "crash.txt")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `pawb`. Exit codes: 0 all is well, 1 something has to be mended, 2 the command was not understood, 3 a fault.

    Nothing that goes wrong shows a traceback: that of a fault of Pawb's own is kept in `.pawb/crash.txt`.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = _language(given)
    try:
        sys.exit(group(language, _asked(given)).main(given, prog_name="pawb", standalone_mode=False) or 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as asked:
        asked.show()
        sys.exit(asked.exit_code)
    except click.UsageError as error:
        click.echo(refusal(error, language), err=True)
        sys.exit(error.exit_code)
    except OSError as error:
        _unreachable(error, language)
        sys.exit(1)
    except Exception as error:  # what nobody foresaw is said in one plain line as well
        _crashed(error, language)
        sys.exit(3)


def _asked(given: Sequence[str]) -> tuple[str, ...]:
    """The command that is given, which alone is loaded: all of them take half a second. All, for help about them."""
    before = list(takewhile(lambda word: word not in COMMANDS, given))
    asked = tuple(given[len(before) :][:1])
    return COMMANDS if "--help" in before or not asked else asked


def _unreachable(error: OSError, language: str) -> None:
    click.echo(UNREACHABLE[language].format(path=error.filename or "", reason=error.strerror or error), err=True)


def _crashed(error: Exception, language: str) -> None:
    try:
        CRASH.parent.mkdir(exist_ok=True)
        CRASH.write_text(traceback.format_exc(), encoding="utf-8")
    except OSError as unwritable:
        _unreachable(unwritable, language)
    click.echo(CRASHED[language].format(reason=type(error).__name__, path=CRASH), err=True)


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

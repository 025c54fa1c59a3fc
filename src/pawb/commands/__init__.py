"""One file for each command. Each makes its click command in one of the languages, help included."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib import import_module
from typing import Any

import click

from pawb.commands.help import context
from pawb.languages import codes

COMMANDS = (
    "build", "serve", "check", "add", "fix", "coverage", "confirm", "translate", "pictures", "export", "review",
    "publish", "rollback", "verify", "form", "new", "explain", "schema",
)  # fmt: skip
"""In the order in which help lists them."""

HELP = {
    "en": "Pawb publishes accessible, bilingual documents: web pages, easy read and large print, from one source.",
    "cy": "Mae Pawb yn cyhoeddi dogfennau dwyieithog a hygyrch: tudalennau gwe, fersiynau hawdd eu deall a phrint "
    "bras, o un ffynhonnell.",
}
LANGUAGE = {"en": "Language of the messages.", "cy": "Iaith y negeseuon."}


AS_AT = {
    "en": "Tell what is late or missed as at this day (2010-03-31). Without it: the day of the newest change.",
    "cy": "Dweud beth oedd yn hwyr neu heb ei gynnal ar y diwrnod hwn (2010-03-31). Hebddo: diwrnod y newid "
    "diweddaraf.",
}


class Day(click.ParamType[date]):
    """A day, written 2010-03-31."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day that `value` writes; a value that is none is refused by click in its usual way."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value}: 2010-03-31", param, ctx)


class InOrder(click.Group):
    """A group that lists its commands as they were given."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, most needed first."""
        return list(self.commands)


def group(language: str, names: tuple[str, ...]) -> click.Group:
    """The command `pawb` in a language."""
    commands: Mapping[str, click.Command] = {
        name: import_module(f"{__name__}.{name}").command(language) for name in names
    }
    option = click.Option(["--language"], type=click.Choice(codes()), expose_value=False, help=LANGUAGE[language])
    pawb = InOrder(name="pawb", help=HELP[language], commands=dict(commands), params=[option])
    _speak(pawb, context(language))
    return pawb


def _speak(command: click.Command, context: type[click.Context]) -> None:
    """Have a command, and those within it, give its help in the language of the context."""
    command.context_class = context
    for inner in command.commands.values() if isinstance(command, click.Group) else ():
        _speak(inner, context)

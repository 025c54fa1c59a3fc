"""One file for each command. Each makes its click command in one of the languages, help included."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

import click

from pawb.languages import codes

COMMANDS = ("build", "serve", "check", "export", "explain", "schema")
"""In the order in which help lists them."""

HELP = {
    "en": "Pawb publishes accessible, bilingual documents: web pages, easy read and large print, from one source.",
    "cy": "Mae Pawb yn cyhoeddi dogfennau dwyieithog a hygyrch: tudalennau gwe, hawdd ei ddeall a phrint bras, o un "
    "ffynhonnell.",
}
LANGUAGE = {"en": "Language of the messages.", "cy": "Iaith y negeseuon."}


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
    return InOrder(name="pawb", help=HELP[language], commands=dict(commands), params=[option])

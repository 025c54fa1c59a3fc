"""What click itself says in help, in the reader's language: click has it in English only."""

from __future__ import annotations

import re
from collections.abc import Iterable

import click

WORDS = {
    "en": {
        "usage": "Usage: ",
        "Options": "Options",
        "Positional arguments": "What to name",
        "Commands": "Commands",
        "Show this message and exit.": "Show this help.",
        "required": "needed",
    },
    "cy": {
        "usage": "Sut i'w ddefnyddio: ",
        "Options": "Opsiynau",
        "Positional arguments": "Beth i'w enwi",
        "Commands": "Gorchmynion",
        "Show this message and exit.": "Dangos y cymorth hwn.",
        "required": "angenrheidiol",
    },
}

VALUES = {
    "ARGS": {"en": "…", "cy": "…"},
    "BRANCH": {"en": "BRANCH", "cy": "CANGEN"},
    "COMMAND": {"en": "COMMAND", "cy": "GORCHYMYN"},
    "COPY": {"en": "COPY", "cy": "COPI"},
    "DAY": {"en": "DAY", "cy": "DYDDIAD"},
    "DIRECTORY": {"en": "FOLDER", "cy": "FFOLDER"},
    "FILE": {"en": "FILE", "cy": "FFEIL"},
    "FILES": {"en": "FILES", "cy": "FFEILIAU"},
    "FOLDER": {"en": "FOLDER", "cy": "FFOLDER"},
    "FORMAT": {"en": "FORMAT", "cy": "FFORMAT"},
    "ID": {"en": "ID", "cy": "ID"},
    "INTEGER": {"en": "NUMBER", "cy": "RHIF"},
    "INTEGER RANGE": {"en": "NUMBER", "cy": "RHIF"},
    "KEY": {"en": "KEY", "cy": "ALLWEDD"},
    "NAME": {"en": "NAME", "cy": "ENW"},
    "OPTIONS": {"en": "OPTIONS", "cy": "OPSIYNAU"},
    "PATH": {"en": "PATH", "cy": "LLWYBR"},
    "PUBLICATIONS": {"en": "PUBLICATIONS", "cy": "CYHOEDDIADAU"},
    "REV": {"en": "REVISION", "cy": "FERSIWN"},
    "ROLE": {"en": "ROLE", "cy": "RÔL"},
    "TEXT": {"en": "TEXT", "cy": "TESTUN"},
    "URL": {"en": "ADDRESS", "cy": "CYFEIRIAD"},
    "WHAT": {"en": "WHAT", "cy": "BETH"},
}
"""What stands for a value that a person gives, by the name that click has for it."""

_VALUE = re.compile(r"(?<![\w-])[A-Z]+(?: RANGE)?(?![\w-])")
_EXTRA = re.compile(r"\[required\]$")


def value(name: str, code: str) -> str:
    """The name of a value in a language: "DAY" is "DYDDIAD" in Welsh. Raises KeyError for one that is not here."""
    return VALUES[name][code]


def context(code: str) -> type[click.Context]:
    """The kind of context whose help is in the language `code`."""

    class Formatter(click.HelpFormatter):
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, _named(args, code), prefix or WORDS[code]["usage"])

        def write_heading(self, heading: str) -> None:
            super().write_heading(WORDS[code][heading])

        def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
            told = [(_named(first, code), _told(second, code)) for first, second in rows]
            super().write_dl(told, col_max, col_spacing)

    class Context(click.Context):
        formatter_class = Formatter

    return Context


def _named(words: str, code: str) -> str:
    return _VALUE.sub(lambda found: value(found[0], code), words).replace("[…]...", "…")


def _told(words: str, code: str) -> str:
    return _EXTRA.sub(f"[{WORDS[code]['required']}]", WORDS[code].get(words, words))

"""What is said when a command was not understood: click says it in English only."""

from __future__ import annotations

from collections.abc import Iterable

import click

from pawb.commands.help import value

WORDS = {
    "en": {
        "command": 'There is no command "{name}".',
        "option": 'There is no option "{name}".',
        "missing": "{name} is missing.",
        "value": "What was given for {name} does not fit.",
        "nothing": "Say what is to be done: {choices}.",
        "other": "This was not understood.",
        "choices": " It can be: {choices}.",
        "help": "To see what can be asked for: {path} --help",
    },
    "cy": {
        "command": 'Nid oes gorchymyn "{name}".',
        "option": 'Nid oes opsiwn "{name}".',
        "missing": "Mae {name} ar goll.",
        "value": "Nid yw'r hyn a roddwyd ar gyfer {name} yn gweddu.",
        "nothing": "Dywedwch beth sydd i'w wneud: {choices}.",
        "other": "Ni ddeallwyd hyn.",
        "choices": " Gall fod yn: {choices}.",
        "help": "I weld beth y gellir gofyn amdano: {path} --help",
    },
}


def refusal(error: click.UsageError, code: str) -> str:
    """What was not understood, and where to read more, in a language."""
    words = WORDS[code]
    return _fault(error, code) + "\n" + words["help"].format(path=error.ctx.command_path if error.ctx else "pawb")


def _fault(error: click.UsageError, code: str) -> str:
    words = WORDS[code]
    if isinstance(error, click.exceptions.NoSuchCommand):
        return words["command"].format(name=error.command_name) + _choices(error.possibilities or (), code)
    if isinstance(error, click.NoSuchOption):
        return words["option"].format(name=error.option_name) + _choices(error.possibilities or (), code)
    if isinstance(error, click.BadParameter) and error.param:
        fault = words["missing" if isinstance(error, click.MissingParameter) else "value"]
        option, kind = isinstance(error.param, click.Option), error.param.type
        name = error.param.opts[0] if option else value(error.param.human_readable_name, code)
        choices = map(str, kind.choices) if isinstance(kind, click.Choice) else ()
        return fault.format(name=name) + _choices(choices, code)
    if error.ctx and isinstance(error.ctx.command, click.Group):
        return words["nothing"].format(choices=", ".join(error.ctx.command.commands))
    return words["other"]


def _choices(choices: Iterable[str], code: str) -> str:
    listed = ", ".join(choices)
    return WORDS[code]["choices"].format(choices=listed) if listed else ""

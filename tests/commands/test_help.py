"""Help is wholly in the reader's language: no word of click's own English stays in Welsh help."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest

from pawb.commands import COMMANDS, group
from pawb.commands.help import VALUES, value
from pawb.commands.refusal import refusal
from pawb.content.profiles import built_in
from pawb.languages import codes
from pawb.languages.identify import tongue

PRINTS = {part for name in built_in() for part in name.split("-")}
NAMES = {*COMMANDS, *PRINTS, "Pawb", "pawb", "VS", "Code", "ID", "strategy"}
LITERAL = re.compile(
    r"(?:WHAT|BETH): [^.]*\.|pawb (?:add|export) [^.]*\.|--?[a-z][\w-]*|\[[a-z\d|-]+\]|\{[a-z\d|-]+\}|\S*[/.:]\S*"
)
"""What is typed as it stands, or is a name: options, choices, addresses and files."""


def commands(code: str) -> Iterator[tuple[str, click.Command, click.Context]]:
    """`pawb` and every command within it, by its whole name, with a context to run in."""
    pawb = group(code, COMMANDS)
    waiting = [("pawb", pawb, pawb.context_class(pawb, info_name="pawb"))]
    for name, command, outer in waiting:
        yield name, command, outer
        for inner in command.commands.values() if isinstance(command, click.Group) else ():
            context = inner.context_class(inner, info_name=inner.name, parent=outer)
            waiting.append((f"{name} {inner.name}", inner, context))


def literals(command: click.Command) -> set[str]:
    """The words that a command takes as they stand: choices, and the names of commands within it."""
    kinds = (param.type for param in command.params)
    choices = {part for k in kinds if isinstance(k, click.Choice) for c in k.choices for part in str(c).split("-")}
    return NAMES | choices | (set(command.commands) if isinstance(command, click.Group) else set())


@pytest.mark.parametrize("code", codes())
def test_no_word_of_help_is_in_the_other_language(code: str) -> None:
    for name, command, context in commands(code):
        typed = literals(command) | set(name.split())
        said = LITERAL.sub(" | ", command.get_help(context))
        words = [word for word in re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", said) if word not in typed]
        assert [word for word in words if tongue(word.casefold()) not in ("", code)] == [], name


def test_click_says_nothing_in_english_in_welsh_help() -> None:
    for name, command, context in commands("cy"):
        said = command.get_help(context)
        assert said.startswith(f"Sut i'w ddefnyddio: {name}")
        assert "Dangos y cymorth hwn." in said
        assert not re.search(
            r"Usage|Options|Commands|Show this|required|default|OPTIONS|COMMAND|INTEGER|DIRECTORY", said
        )


def test_every_value_that_a_command_asks_for_has_a_name_in_each_language() -> None:
    for _, command, context in commands("en"):
        for param in command.get_params(context):
            if isinstance(param, click.Argument):
                assert value(param.human_readable_name, "cy")
    assert all(set(names) == set(codes()) for names in VALUES.values())


@pytest.mark.parametrize(("code", "said"), [("en", "Say what is to be done: build"), ("cy", "Dywedwch beth sydd i'w")])
def test_no_command_at_all(code: str, said: str) -> None:
    with pytest.raises(click.UsageError) as refused:
        group(code, COMMANDS).main(["--language", code], standalone_mode=False)
    assert refusal(refused.value, code).startswith(said)

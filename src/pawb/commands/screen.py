"""What is shown on the screen: in colour or not, and how far something is."""

from __future__ import annotations

import os
import sys

import click


def colour() -> bool:
    """Whether to write in colour: on a terminal, unless NO_COLOR asks otherwise (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


class Progress:
    """Says on the error stream how far something is: a bar on a terminal, else a plain line now and then."""

    def __init__(self, label: str) -> None:
        self._label, self._done, self._bar = label, 0, sys.stderr.isatty()

    def __call__(self, made: object, of: int) -> None:
        """One more of `of` is ready."""
        self._done += 1
        if self._bar:
            filled = 24 * self._done // of
            click.echo(
                f"\r{self._label} [{'#' * filled}{'-' * (24 - filled)}] {self._done}/{of}",
                err=True,
                nl=self._done == of,
            )
        elif self._done == of or not self._done % 10:
            click.echo(f"{self._label}: {self._done}/{of}", err=True)

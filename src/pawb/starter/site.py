"""The files of a new site: `files/` has each as a template, and what a body says of itself goes in as text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.metadata import version
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pawb.content.edit import quoted
from pawb.content.schema import schemas
from pawb.languages.identify import foreign
from pawb.languages.spelling import known, words
from pawb.starter.answers import Answers

FILES = Path(__file__).parent / "files"
_OWN = ("content", "docs")
"""The folders whose files are the body's own from the first day."""
_MARKUP = re.compile(r"[\\*_\[\]]|&(?=[#\w]+;)|^[-+](?= )|(?<=^\d)[.)]")
"""What would begin emphasis, a link, a letter by its name, or a list."""


def examples(answers: Answers, today: date) -> Mapping[str, bytes]:
    """The words of a new site, by path. `today` tells the years of the example and when its statement was prepared."""
    given = {**answers.model_dump(), "spelling": _unknown(answers), "today": today, "year": today.year}
    return {name: _made(name, given) for name in _names() if name.startswith(_OWN)}


def settings(answers: Answers) -> Mapping[str, bytes]:
    """All other files of a site, by path: they are the same on any day."""
    given = {**answers.model_dump(), "version": version("pawb")}
    made = {name: _made(name, given) for name in _names() if not name.startswith(_OWN)}
    return made | {f"schemas/{name}": text.encode() for name, text in schemas().items()}


def _names() -> list[str]:
    """The path of each file; what Python keeps beside a script when a wheel is installed is none of ours."""
    found = (path.relative_to(FILES).as_posix() for path in FILES.rglob("*") if path.is_file())
    return sorted(name for name in found if not name.endswith(".pyc"))


def _made(name: str, given: Mapping[str, object]) -> bytes:
    return _environment().get_template(name).render(given).encode()


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(FILES),
        autoescape=False,  # YAML and plain text: what a body says is put in quotes by `quoted` and `text`
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"quoted": quoted, "text": _text}
    return environment


def _text(said: str, *sides: str) -> str:
    """Words as a text of the content on these sides: nothing in them is markup, and other languages are marked."""
    tongues = {run.code for code in sides for run in foreign(said, code)}
    literal = _MARKUP.sub(r"\\\g<0>", said)
    return quoted(f"[{literal}]{{{tongues.pop()}}}" if len(tongues) == 1 else literal)


def _unknown(answers: Answers) -> list[str]:
    """The words of a body's names that the dictionary of their language lacks."""
    said = [(word.said, code) for code, name in answers.name.items() for word in words(name, code)]
    return sorted({word for word, code in said if not known(word, code)})

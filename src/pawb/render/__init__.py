"""Renders documents: one file for each format, and the one door to the HTML templates."""

from __future__ import annotations

from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from pawb.document import nodes
from pawb.document.markup import plain
from pawb.languages import language
from pawb.languages.easy.phrases import in_print

TITLE = 20
"""Letters that have room on one line of any title in print."""


@cache
def template(name: str) -> Template:
    """A template of `render/templates/`. Everything is escaped but `Markup`; an unknown name is an error."""
    return _environment().get_template(name)


@cache
def stylesheet(name: str) -> str:
    """A style sheet of `render/styles/`."""
    return (resources.files(__name__) / "styles" / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("pawb.render", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"kind": lambda node: type(node).__name__, "anchor": nodes.anchor, "plain": plain}
    environment.filters["in_print"] = lambda words, code: Markup(in_print(words, code, TITLE))
    environment.globals["say"] = lambda code, key, **slots: Markup.escape(language(code).say(key, **slots))
    environment.globals["count"] = lambda code, noun, n: Markup.escape(language(code).count(noun, n))
    return environment

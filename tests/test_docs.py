"""What the documents for people say is so: commands, paths, names, times, statuses and messages."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from functools import cache
from pathlib import Path
from typing import Any, get_args

import click
import pytest
import yaml
from jsonschema import Draft7Validator
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mkdocs.__main__ import cli as mkdocs

from pawb.commands import COMMANDS, group
from pawb.content.model import KINDS, EasyRead, Site
from pawb.content.model.accessibility import Accessibility
from pawb.content.model.action_plan import Status
from pawb.content.model.exceptions import Exceptions
from pawb.content.model.parts import Part
from pawb.content.model.profiles import Profiles
from pawb.content.model.shape import shapes
from pawb.content.schema import schemas
from pawb.content.time import EXAMPLES, When
from pawb.languages import language
from pawb.report.terminal import report
from pawb.site.edition import read

ROOT = Path(__file__).parent.parent
STAFF = {"en": "CONTRIBUTING.md", "cy": "CYFRANNU.md"}
DOCUMENTS = ["README.md", *STAFF.values(), "LICENCE-content.md", "CHANGELOG.md"]
DECISIONS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "decisions").glob("*.md"))
MADE = {
    "site/",
    "exports/",
    "exports/index.html",
    "exports/pictures.html",
    "exports/translate-cy.zip",
    ".pawb/",
    "content/exceptions.yml",
    "content/pictures/",
    "content/pictures.yml",
    "content/profiles.yml",
    "content/releases.yml",
    ".pawb-new.json",
}
"""What the commands make, and what staff make when they need it."""
NEAR = ("src/pawb", "src/pawb/checks", "content/en", "requirements")
"""Where a path may begin that is named by its end alone."""


MARKDOWN = MarkdownIt("commonmark").enable("table")


@cache
def tokens(name: str) -> list[Token]:
    parsed = MARKDOWN.parse((ROOT / name).read_text(encoding="utf-8"))
    return [token for block in parsed for token in (block, *(block.children or ()))]


def codes_in(name: str) -> list[str]:
    """Every short piece of code in the running text of a document."""
    return [token.content for token in tokens(name) if token.type == "code_inline"]


def blocks(name: str, info: str) -> list[str]:
    return [token.content for token in tokens(name) if token.type == "fence" and token.info == info]


def rows(name: str, heading: str) -> list[list[str]]:
    """The cells of the table under a heading, without its head."""
    text = (ROOT / name).read_text(encoding="utf-8")
    section = re.split(r"^#+ ", text.split(f" {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def commands(name: str) -> list[list[str]]:
    lines = [line for block in blocks(name, "sh") for line in block.splitlines()] + codes_in(name)
    words = [shlex.split(line, comments=True) for line in lines if re.match(r"(scripts/|\.venv/|\.ci/|pawb )", line)]
    return [line for line in words if line and not line[0].endswith("/")]


def parse(command: click.Command, words: list[str]) -> None:
    """Read the words of a command line without doing what they say. Raises click.UsageError for a wrong one."""
    context = command.make_context(command.name, words, resilient_parsing=False)
    if isinstance(command, click.Group) and (left := [*context._protected_args, *context.args]):
        _, inner, rest = command.resolve_command(context, left)
        assert inner is not None
        parse(inner, rest)


@pytest.mark.parametrize(
    ("name", "words"), [(name, words) for name in [*DOCUMENTS, *DECISIONS] for words in commands(name)]
)
def test_a_command_line_can_be_run(name: str, words: list[str]) -> None:
    program, *options = words
    if program in ("pawb", ".venv/bin/pawb"):
        parse(group("en", COMMANDS), options)
    elif program == ".venv/bin/mkdocs":
        parse(mkdocs, options)
    elif program == "scripts/test":
        assert options in ([], ["-m", "not slow"])
    elif leads := re.search(r'/bin/pawb" (.*) "\$@"', (ROOT / program).read_text(encoding="utf-8")):
        parse(group("en", COMMANDS), [*leads[1].split(), *options])
    else:
        assert not options


def test_the_commands_of_the_readme_are_found() -> None:
    assert {"scripts/build", "scripts/test", "scripts/export", ".venv/bin/pawb"} <= {
        c[0] for c in commands("README.md")
    }


def exists(path: str) -> bool:
    return any(ROOT.glob(path)) or any(found for top in NEAR for found in (ROOT / top).glob(f"**/{path}"))


@pytest.mark.parametrize("name", [*DOCUMENTS, *DECISIONS])
def test_a_path_that_is_named_exists(name: str) -> None:
    named = {code for code in codes_in(name) if re.fullmatch(r"\.?[\w-]+(/[\w.*-]+)*(/|\.\w+)|[\w-]+(/[\w-]+)+", code)}
    assert not {code for code in named - MADE if not exists(code)}


@pytest.mark.parametrize("name", [*DOCUMENTS, *DECISIONS])
def test_a_link_leads_somewhere(name: str) -> None:
    for token in tokens(name):
        link = str(token.attrGet("href") or token.attrGet("src") or "")
        if link.startswith("#"):
            titles = re.findall(r"^#+ (.*)", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
            assert link[1:] in {title.lower().replace(" ", "-") for title in titles}
        elif link and "://" not in link:
            assert (ROOT / name).parent.joinpath(link).exists(), link


def test_the_picture_is_small_and_described() -> None:
    (picture,) = [token for token in tokens("README.md") if token.type == "image"]
    assert len(picture.content) > 80
    assert (ROOT / str(picture.attrs["src"])).stat().st_size < 200_000


def parts(model: type[Part]) -> set[type[Part]]:
    inner = {shape.part for shape in shapes(model).values() if shape.part and shape.part is not model}
    return {model}.union(*map(parts, inner))


MODELS = set().union(*map(parts, [*KINDS.values(), EasyRead, Site, Exceptions]))


@pytest.mark.parametrize("name", STAFF.values())
def test_a_field_that_is_named_exists(name: str) -> None:
    known = {field for model in MODELS | parts(Accessibility) | parts(Profiles) for field in model.model_fields}
    named = {match[1] for code in codes_in(name) if (match := re.match(r"(\w+):( |$)", code))}
    assert len(named) > 30
    assert named - {"languages"} <= known  # that one is of mkdocs.yml


@pytest.mark.parametrize(("code", "name"), STAFF.items())
def test_every_fact_is_listed_with_its_choices(code: str, name: str) -> None:
    heading = {"en": "Facts, and how to write each", "cy": "Ffeithiau, a sut i ysgrifennu pob un"}[code]
    listed = {field: row[1] for row in rows(name, heading) for field in re.findall(r"`(\w+):`", row[0])}
    facts: dict[str, list[Any]] = {}
    for model in MODELS:
        for field, shape in shapes(model).items():
            annotation = model.model_fields[field].annotation
            if shape.is_ == "fact" and field not in ("id", "kind") and "dict" not in str(annotation):
                facts.setdefault(field, []).append(annotation)
    assert listed.keys() == facts.keys()
    for field, written in facts.items():
        for annotation in written:
            if field != "status" and "Literal" in str(annotation):
                said = [arg for arg in get_args(annotation) if arg is not ...]
                choices = {choice for arg in said for choice in (get_args(arg) or (arg,))}
                assert choices - {type(None)} <= set(re.findall(r"[\w-]+", listed[field])), field


@pytest.mark.parametrize(("code", "name"), STAFF.items())
def test_every_time_is_listed_as_readers_see_it(code: str, name: str) -> None:
    heading = {"en": "Times you can write", "cy": "Amserau y gallwch eu hysgrifennu"}[code]
    assert rows(name, heading) == [[f"`{text}`", When.read(text).say(code)] for text in EXAMPLES]


@pytest.mark.parametrize(("code", "name"), STAFF.items())
def test_every_status_is_listed_as_readers_see_it(code: str, name: str) -> None:
    heading = {"en": "Statuses you can write", "cy": "Statysau y gallwch eu hysgrifennu"}[code]
    said = [[f"`{status}`", language(code).say(f"status_{status.replace('-', '_')}")] for status in get_args(Status)]
    assert rows(name, heading) == said


@pytest.mark.parametrize("name", STAFF.values())
def test_every_kind_is_listed_with_a_file_that_is_one(name: str) -> None:
    listed = [(code.removeprefix("kind: "), code) for code in codes_in(name) if code.startswith("kind: ")]
    assert [kind for kind, _ in listed] == [*KINDS, "easy-read"]
    for kind in KINDS:
        path = next(code for code in codes_in(name) if code.startswith("content/") and code.endswith(f"/{kind}.yml"))
        assert (ROOT / path).read_text(encoding="utf-8").startswith(f"kind: {kind}\n")


@pytest.mark.parametrize(("code", "name"), STAFF.items())
def test_the_example_can_be_copied(code: str, name: str) -> None:
    schema = json.loads(schemas()[f"{code}/publication.json"])
    example, exceptions, note = blocks(name, "yaml")
    (measure,) = yaml.load(example, yaml.BaseLoader)
    (change,) = yaml.load(note, yaml.BaseLoader)["changes"]
    for part, written in (("Measure", measure), ("Change", change)):
        as_part = Draft7Validator(schema | {"allOf": [{"$ref": f"#/$defs/{part}"}], "required": []})
        assert not [*as_part.iter_errors(written)]
    Draft7Validator(json.loads(schemas()["exceptions.json"])).validate(yaml.load(exceptions, yaml.BaseLoader))


FAULTS = {
    "content/cy/action-plan.yml": ("summary:", "sumary:"),
    "content/cy/standards.yml": ("(?s)    text:.*?    expect:", "    expect:"),
    "content/en/action-plan.yml": (" type: output", " status: doen"),
}
"""What is wrong in the example of what Pawb says: what stands in the file, and what stands there instead."""


@pytest.mark.parametrize(("code", "name"), STAFF.items())
def test_the_problems_shown_are_told_in_these_words(code: str, name: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    for file, (right, wrong) in FAULTS.items():
        text, times = re.subn(right, wrong, (tmp_path / file).read_text(encoding="utf-8"), count=1)
        assert times == 1
        (tmp_path / file).write_text(text, encoding="utf-8")
    _, found = read(tmp_path)
    told = report(found, code, colour=False)
    (shown,) = blocks(name, "text")
    # Which line it is changes with the content.
    assert unplaced(told).startswith(unplaced(shown))


def unplaced(text: str) -> str:
    return re.sub(r":\d+:\d+", "", text)


def test_staff_are_told_the_same_in_both_languages() -> None:
    def outline(name: str) -> list[tuple[str, list[str]]]:
        return [
            (block.tag, sorted(t.type for t in block.children or () if t.type not in ("text", "softbreak")))
            for block in MARKDOWN.parse((ROOT / name).read_text(encoding="utf-8"))
        ]

    def names(name: str) -> set[str]:
        return {re.sub(r"content/\w\w/|: \".*|\[.*\]\(", "", c).replace("--language cy ", "") for c in codes_in(name)}

    assert outline("CONTRIBUTING.md") == outline("CYFRANNU.md")
    assert names("CONTRIBUTING.md") ^ names("CYFRANNU.md") <= {"**important**", "**pwysig**"}

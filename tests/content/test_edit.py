"""Texts are written into YAML files, and nothing else of them changes."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from pawb.content.edit import rewrite
from pawb.content.library import SHARED, Pair
from pawb.content.load import load
from pawb.content.pair import Path as Steps
from pawb.content.source import Mapping, Sequence, Value, read_text
from projects import EXAMPLE, ROOT

PAIRS = [(project, pair) for project in (ROOT, EXAMPLE) for pair in load(project).pairs() if pair.id not in SHARED]
FILES = [(project / file, code, pair) for project, pair in PAIRS for code, file in pair.files.items()]
OTHER = {"cy": "en", "en": "cy"}
NAMES = [f"{path.parent.name}-{path.stem}" for path, _, _ in FILES]

LINES = st.text(st.characters(categories=["L", "N", "P", "S"], include_characters=" -:#'\"", max_codepoint=0x2FF))
LIKELY = st.sampled_from(
    [
        "Gwasanaethau",
        "- un",
        "1. dau",
        "a: b",
        "a # b",
        "'",
        '"q"',
        "2008",
        "no",
        "~",
        "[x]{en}",
        "{}",
        "* s",
        "a:",
        "\\P",
    ]
)
TEXTS = st.lists(st.one_of(LIKELY, LINES), min_size=1, max_size=5).map("\n".join).map(str.strip).filter(bool)


def raw(content: bytes) -> Mapping:
    source = read_text(content, "file.yml")
    assert source.root is not None, source.findings
    return source.root


def at(root: Value, path: Steps) -> Value:
    """What stands at a path of names and ids."""
    for step in path:
        if isinstance(root, Mapping):
            root = root[step]
        else:
            assert isinstance(root, Sequence)
            root = next(
                item
                for number, item in enumerate(root, start=1)
                if (item.get("id") if isinstance(item, Mapping) else str(number)) == step
            )
    return root


def flat(value: Value, path: Steps = ()) -> dict[Steps, str]:
    """Every scalar by its path."""
    if isinstance(value, Mapping):
        return {key: text for name, part in value.items() for key, text in flat(part, (*path, name)).items()}
    if isinstance(value, Sequence):
        names = [
            str(item["id"]) if isinstance(item, Mapping) and "id" in item else str(number)
            for number, item in enumerate(value, start=1)
        ]
        return {
            key: text
            for name, part in zip(names, value, strict=True)
            for key, text in flat(part, (*path, name)).items()
        }
    return {path: str(value).strip()}


def span(content: str, line: int, column: int) -> tuple[int, int]:
    """Where the scalar that starts there begins and ends."""
    event = next(
        event
        for event in yaml.parse(content, Loader=yaml.CBaseLoader)
        if isinstance(event, yaml.ScalarEvent) and (event.start_mark.line, event.start_mark.column) == (line, column)
    )
    start, end = event.start_mark.index, event.end_mark.index
    return start, start + len(content[start:end].rstrip())


@pytest.mark.parametrize(("path", "code", "pair"), FILES, ids=NAMES)
@settings(max_examples=10, deadline=None)
@given(data=st.data(), crlf=st.booleans(), bom=st.booleans())
def test_one_text_changes_and_no_byte_outside_it(
    path: Path, code: str, pair: Pair, data: st.DataObject, crlf: bool, bom: bool
) -> None:
    content = path.read_text(encoding="utf-8")
    content = ("\ufeff" if bom else "") + (content.replace("\n", "\r\n") if crlf else content)
    text = data.draw(st.sampled_from([text for text in pair.joined.texts if code in text.texts]))
    new = data.draw(TEXTS)
    before = raw(content.encode())
    old = at(before, text.path)

    written = rewrite(content.encode(), {text.path: new}, before)

    assert flat(raw(written)) == flat(before) | {text.path: new.strip()}
    start, end = span(content.removeprefix("\ufeff"), old.place.line - 1, old.place.column - 1)
    start, end = start + bom, end + bom
    assert written.decode().startswith(content[:start])
    assert written.decode().endswith(content[end:])
    assert ("\r\n" in written.decode()) == crlf
    assert "\n" not in written.decode().replace("\r\n", "") or not crlf


def without(content: str, path: Steps) -> str:
    """The file without the text at `path`: neither its name nor its words."""
    node = yaml.compose(content, Loader=yaml.CBaseLoader)
    for step in path:
        if isinstance(node, yaml.MappingNode):
            key, node = next((key, value) for key, value in node.value if key.value == step)
            start = key.start_mark.index
        else:
            assert isinstance(node, yaml.SequenceNode)
            ids = [{k.value: v.value for k, v in item.value}["id"] for item in node.value]
            node = node.value[ids.index(step)]
    _, end = span(content, node.start_mark.line, node.start_mark.column)
    line = content.rindex("\n", 0, start) + 1
    assert not content[line:start].strip(), "on a line of its own"
    return content[:line] + content[content.index("\n", end) + 1 :]


@pytest.mark.parametrize(("path", "code", "pair"), FILES, ids=NAMES)
def test_what_was_missing_goes_where_the_other_language_has_it(path: Path, code: str, pair: Pair) -> None:
    content = path.read_text(encoding="utf-8")
    like = raw((path.parents[len(Path(pair.id).parts)] / OTHER[code] / f"{pair.id}.yml").read_bytes())
    before = raw(content.encode())
    # A member of a list is one of several lines; what comes first in its item holds the dash.
    fields = [text.path for text in pair.joined.texts if code in text.texts and not text.path[-1].isdigit()]
    for field in fields[::5]:
        lacking = without(content, field)
        assert field not in flat(raw(lacking.encode()))

        written = rewrite(lacking.encode(), {field: at(before, field)}, like)

        assert flat(raw(written)) == flat(before)
        pairs = enumerate(zip(written.decode(), lacking, strict=False))
        same = next((at for at, (new, old) in pairs if new != old), len(lacking))
        assert written.decode().endswith(lacking[same:])


@pytest.mark.parametrize(("path", "code", "pair"), FILES, ids=NAMES)
def test_a_whole_file_is_written_in_the_order_of_the_other_language(path: Path, code: str, pair: Pair) -> None:
    like = raw((path.parents[len(Path(pair.id).parts)] / OTHER[code] / f"{pair.id}.yml").read_bytes())
    # What the other file lacks it cannot tell the order of.
    texts = {text.path: text.texts[code] for text in pair.joined.texts if len(text.texts) == len(OTHER)}

    written = raw(rewrite(f"kind: {like['kind']}\n".encode(), texts, like))

    assert {path: text for path, text in flat(written).items() if path in texts} == {
        path: text.strip() for path, text in texts.items()
    }
    assert [path for path in flat(like) if path in texts] == [path for path in flat(written) if path in texts]


ENGLISH = """\
kind: standards
title: Standards
summary: What to expect.
standards:
- id: S1
  title: One
  text: First.
  expect: [a, b]
- {id: S2, title: Two, text: Second.}
- {id: S3, title: Three, text: Third.}
"""


@pytest.mark.parametrize(
    ("welsh", "path", "text", "written"),
    [
        # In the style that it has.
        ("title: Safonau\n", "title", "Ein safonau ni, 2008", "title: Ein safonau ni, 2008\n"),
        ("title: Safonau  # dros dro\n", "title", "a: b", 'title: "a: b"  # dros dro\n'),
        ("title: 'Safonau'\n", "title", "y'n", "title: 'y''n'\n"),
        ('title: "Safonau"\n', "title", 'y "gair"', 'title: "y \\"gair\\""\n'),
        ("title: Safonau\n", "title", "2008", 'title: "2008"\n'),
        ("summary: >-\n    hen\n    air\n\n# a\n", "summary", "x\n\ny", "summary: >-\n    x\n\n\n    y\n\n# a\n"),
        ("summary: >\n  hen\n", "summary", "x\n  - y", "summary: |\n  x\n    - y\n"),
        ("summary: |2\n    hen\n", "summary", "x\ny", "summary: |2\n  x\n  y\n"),
        ("summary: hen\n  air\n", "summary", "un\n\ndau", "summary: |\n  un\n\n  dau\n"),
        ("{title: hen, kind: standards}\n", "title", "a, b\nc", '{title: "a, b\\nc", kind: standards}\n'),
        # Left empty.
        ("title:\nkind: standards\n", "title", "Safonau", "title: Safonau\nkind: standards\n"),
        ("title: ''\n", "title", "Safonau", "title: Safonau\n"),
        ("standards: []\n", "standards/S2/title", "Dau", "standards:\n  - id: S2\n    title: Dau\n"),
        # Not there: after what stands before it in English.
        ("kind: standards\n# a\n", "title", "Safonau", "kind: standards\ntitle: Safonau\n# a\n"),
        ("summary: Y\n", "title", "Safonau", "title: Safonau\nsummary: Y\n"),
        (
            "summary: Y",
            "standards/S2/text",
            "a\nb",
            "summary: Y\nstandards:\n  - id: S2\n    text: |\n      a\n      b",
        ),
        (
            "standards:\n- id: S1\n  title: |\n    Un\n\n\n# a\n- id: S3\n",
            "standards/S2/title",
            "Dau",
            "standards:\n- id: S1\n  title: |\n    Un\n- id: S2\n  title: Dau\n\n\n# a\n- id: S3\n",
        ),
        ("standards: [{id: S3}]\n", "standards/S2/title", "a, b", 'standards: [{id: S2, title: "a, b"}, {id: S3}]\n'),
        (
            "standards:\n  - id: S1\n    expect:\n      - un\n",
            "standards/S1/expect/2",
            "dau",
            "standards:\n  - id: S1\n    expect:\n      - un\n      - dau\n",
        ),
        (
            "standards: [{id: S1, expect: [un]}]\n",
            "standards/S1/expect/2",
            "2",
            'standards: [{id: S1, expect: [un, "2"]}]\n',
        ),
    ],
)
def test_a_text_is_written_as_a_person_would(welsh: str, path: str, text: str, written: str) -> None:
    assert rewrite(welsh.encode(), {tuple(path.split("/")): text}, raw(ENGLISH.encode())).decode() == written


def test_a_place_that_no_language_has_is_refused() -> None:
    with pytest.raises(KeyError):
        rewrite(b"kind: standards\n", {("standards", "S9", "title"): "Naw"}, raw(ENGLISH.encode()))

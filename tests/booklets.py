"""Easy read as examples write it: a whole file, or rows, each on its line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import yaml

from pawb.checks import booklet
from pawb.checks.labelled_rows import of_rows
from pawb.content.bind import bind
from pawb.content.library import Pair, Publication
from pawb.content.model import EasyRead
from pawb.content.pair import join
from pawb.content.source import read_text
from pawb.languages import codes


def booklets(files: Mapping[str, str], folder: Path) -> Iterable[object]:
    """One for each language of the files; beside them may stand words to avoid, and the source of what they retell."""
    avoided, source = (yaml.safe_load(files.get(name, "{}")) for name in ("avoid", "source"))
    for code in sorted(files.keys() & set(codes())):
        if files[code].startswith("kind: easy-read"):
            yield _whole(files[code], code)
        else:
            rows = of_rows(files[code].splitlines(), code, [], avoided.get(code, {}))
            reason = booklet.reason(source.get(code, ""), code)
            yield replace(rows, sections=(replace(rows.sections[0], reason=reason),))


def _whole(text: str, code: str) -> booklet.Booklet:
    source = read_text(text.encode(), f"content/{code}/easy-read/example.yml")
    assert source.root is not None, source.findings
    pair = Pair("easy-read/example", {code: source.file}, join(EasyRead, {code: source.root}))
    pair.bound, _ = bind(EasyRead, pair.joined.sides, files=1)
    assert pair.bound
    return booklet.of(Publication("example", "standards", pair), pair, code, {})

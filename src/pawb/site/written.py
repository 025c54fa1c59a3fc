"""The pages written by hand: Markdown below `docs/`, in a folder for each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup
from mkdocs.utils.meta import get_data

from pawb.content.faults.files import OUTSIDE_LINK, UNREADABLE_FILE
from pawb.content.source import read_text
from pawb.document.markup import slug
from pawb.findings import Finding, Place
from pawb.languages import codes

_HEAD = re.compile(r"---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
"""What MkDocs takes for the head of a page."""


@dataclass(frozen=True, slots=True)
class Written:
    """A page written by hand: its file below the project, its address below that of its language, title, Markdown."""

    file: str
    slug: str
    title: str
    text: str
    former: tuple[str, ...]
    """What its address was before."""


def astray(docs: Path) -> Iterator[Finding]:
    """Whatever below the docs folder is no file of the project, or has a head that is more than plain YAML.

    MkDocs would publish what a link leads to, and read any head: it has to be asked before.
    """
    for path in [docs, *sorted(docs.rglob("*"))]:
        place = Place(path.relative_to(docs.parent).as_posix())
        if path.is_symlink():
            yield OUTSIDE_LINK.at(place)
        elif not path.is_file() and not path.is_dir():
            yield UNREADABLE_FILE.at(place)
        elif path.suffix == ".md" and (head := _HEAD.match(path.read_text(encoding="utf-8-sig", errors="replace"))):
            yield from read_text(b"\n" + head[1].encode(), place.file).findings


def written(docs: Path) -> dict[tuple[str, str], Written]:
    """The pages written by hand below a docs folder where nothing is `astray`, by language and key.

    Their head may give `title`, `slug`, and `former`: a list of what the slug was before.
    """
    found = {}
    for code in codes():
        for path in sorted((docs / code).rglob("*.md")):
            key = path.relative_to(docs / code).with_suffix("").as_posix()
            body, head = get_data(path.read_text(encoding="utf-8-sig", errors="replace"))
            file = path.relative_to(docs.parent).as_posix()
            former = head.get("former") or []
            found[code, key] = Written(
                file,
                _address(str(head.get("slug", key))),
                str(head.get("title", key)),
                body,
                tuple(_address(str(slug)) for slug in (former if isinstance(former, list) else [former])),
            )
    return found


def _address(said: str) -> str:
    """Plain letters and hyphens, so that no address leads out of its language's folder."""
    return "/".join(filter(None, (slug(Markup.escape(part)) for part in said.split("/"))))

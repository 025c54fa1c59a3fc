"""The pages written by hand: Markdown below `docs/`, in a folder for each language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup
from mkdocs.utils.meta import get_data

from pawb.document.markup import slug
from pawb.languages import codes


@dataclass(frozen=True, slots=True)
class Written:
    """A page written by hand: its file below the project, its address below that of its language, title, Markdown."""

    file: str
    slug: str
    title: str
    text: str
    former: tuple[str, ...]
    """What its address was before."""


def written(docs: Path) -> dict[tuple[str, str], Written]:
    """The pages written by hand below the docs folder, by language and key.

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

"""One page of each kind, on which people test for all, and the mark by which a test knows its page again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import cast

from pawb.content.model.accessibility import PageKind
from pawb.document.markup import plain
from pawb.languages import codes
from pawb.site.edition import Edition, Sampled, told
from pawb.site.own_pages import PAGES
from pawb.site.routes import OWN

MARK = 8
"""So many figures make a mark: people copy it."""


def sample(edition: Edition, theme: Iterable[Path]) -> dict[PageKind, Sampled]:
    """The sample of an edition. A mark changes with the words of its page in any language, and with its `theme`."""
    files = [path for folder in theme for path in sorted(folder.rglob("*")) if path.is_file()]
    around = [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
    found = {kind: _page(edition, key, around) for kind, key in _keys(edition).items()}
    if edition.made:
        found["pdf"] = _pdf(edition)
    return found


def deep(edition: Edition) -> frozenset[str]:
    """The files of one page of each kind in each language, and of those that the languages share."""
    kinds = {publication.id: publication.kind for publication in edition.library.publications}
    chapters = {kinds[id_]: routes[0].key for (_, id_), routes in edition.routes.chapters.items() if routes}
    keys = {*OWN, *_keys(edition).values(), *chapters.values()}
    return frozenset(
        ["index.html", "404.html", *(f"{edition.address(*at)}index.html" for at in product(codes(), keys))]
    )


def _keys(edition: Edition) -> dict[PageKind, str]:
    """The key of the page that stands for each kind: the first."""
    keys: dict[PageKind, str] = {"home": "index", "contact": "contact", "site-map": "site-map"}
    for publication in edition.library.publications:
        keys.setdefault(cast(PageKind, publication.kind), publication.id)
    easy = [publication for publication in edition.library.publications if publication.easy]
    if easy:
        keys["easy-read"] = f"{easy[0].id}/easy-read"
    for _, key in edition.written:
        keys.setdefault("written", key)
    return keys


def _page(edition: Edition, key: str, around: Iterable[str]) -> Sampled:
    words = [text for code in codes() for text in _words(edition, code, key)]
    return Sampled(
        titles={code: _title(edition, code, key) for code in codes()},
        addresses={code: edition.address(code, key) for code in codes()},
        mark=_mark([*around, *words]),
    )


def _words(edition: Edition, code: str, key: str) -> Iterator[str]:
    if route := edition.routes.pages.get((code, key)):
        for page in edition.routes.of(code):
            if page.document is route.document:
                yield edition.words_of(page)
    elif key in OWN:
        yield PAGES[key].words(edition, code)
    elif (code, key) in edition.written:
        yield edition.written[code, key].text


def _title(edition: Edition, code: str, key: str) -> str:
    if route := edition.routes.pages.get((code, key)):
        return plain(route.document.title)
    return PAGES[key].title(edition, code) if key in OWN else edition.written[code, key].title


def _pdf(edition: Edition) -> Sampled:
    """The smallest print of the first document, and all its prints for the mark."""
    key = min(made.edition.key for made in edition.made)
    prints = sorted(
        (made for made in edition.made if made.edition.key == key), key=lambda made: made.edition.profile.size
    )
    first = {code: next(made for made in prints if made.edition.language == code) for code in codes()}
    return Sampled(
        titles={code: f"{_title(edition, code, key)}. {told(made)}" for code, made in first.items()},
        addresses={code: edition.file(made) for code, made in first.items()},
        mark=_mark(made.edition.html for made in prints),
    )


def _mark(texts: Iterable[str]) -> str:
    digest = hashlib.sha256("\0".join(texts).encode()).hexdigest()
    return f"{int(digest, 16) % 10**MARK:0{MARK}}"

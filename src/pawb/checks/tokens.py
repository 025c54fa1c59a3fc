"""The colours of the built site, as its tokens give them: by day and by night."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pawb.findings import Place

FILE = "assets/tokens.css"

_TOKEN = re.compile(r"--([a-z-]+):\s*light-dark\(\s*(#[0-9a-fA-F]{6})\s*,\s*(#[0-9a-fA-F]{6})\s*\)")


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme of colours, `light` or `dark`: each colour by name, and where it stands."""

    scheme: str
    colours: Mapping[str, str]
    places: Mapping[str, Place]


def gather(root: Path) -> Iterator[Tokens]:
    """The schemes of the site below `root`; nothing where it has no tokens."""
    path = root / FILE
    if path.is_file():
        yield from read(path.read_text(encoding="utf-8"))


def read(css: str, file: str = FILE) -> Iterator[Tokens]:
    """The schemes that a style sheet's tokens make: `--name: light-dark(#rrggbb, #rrggbb)`."""
    found = list(_TOKEN.finditer(css))
    places = {}
    for token in found:
        before = css[: token.start()]
        places[token[1]] = Place(file, before.count("\n") + 1, token.start() - before.rfind("\n"))
    for number, scheme in enumerate(("light", "dark"), start=2):
        yield Tokens(scheme, {token[1]: token[number].lower() for token in found}, places)

"""The hostile texts, and where a link may lead whatever stands in them."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

TEXTS = [
    line.replace("⏎", "\n")
    for path in sorted((Path(__file__).parent / "texts").glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
SPOKEN = {"mailto", "tel", "https", "http"}
"""The schemes that a link of the content may have: they open a page, a letter or a call, when the reader says so."""


def assert_leads_where_it_says(href: str | None, where: str) -> None:
    """A link has a scheme that a reader knows, and a host that its words could not hide."""
    if href is None or re.match(r"[#.?]|/(?![/\\])|[\w-]+[/.][^:]*$", href):
        return
    parts = urlsplit(href)
    assert parts.scheme in SPOKEN, f"{where}: {href}"
    if parts.scheme in ("http", "https"):
        assert parts.hostname, f"{where}: {href}"
        assert "@" not in parts.netloc, f"{where}: {href}"

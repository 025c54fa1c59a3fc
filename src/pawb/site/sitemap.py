"""The site map for search engines (sitemaps.org): every page with its twins, and the day on which it last changed."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.languages import codes
from pawb.site.edition import Edition


def sitemap(edition: Edition, base: str) -> str:
    """The gateway and every page as XML, below the site's own address `base`.

    A day is the content's own, never that of the build; a page whose day is not known states none.
    """
    return "\n".join(["".join(line) for line in _lines(edition, base)]) + "\n"


def _lines(edition: Edition, base: str) -> Iterator[list[str]]:
    yield ['<?xml version="1.0" encoding="UTF-8"?>']
    yield ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">']
    homes = {code: edition.address(code, "index") for code in codes()}
    yield _url(base, "", homes, "")
    for key in edition.keys:
        twins = {code: edition.address(code, key) for code in codes()}
        for code, address in twins.items():
            day = edition.changed(code, key)
            yield _url(base, address, twins, day.isoformat() if day else "")
    yield ["</urlset>"]


def _url(base: str, address: str, twins: dict[str, str], day: str) -> list[str]:
    """One page. Its alternates name itself as well, and the gateway for readers of no language in particular."""
    alternates = {**twins, "x-default": ""}
    return [
        f"<url><loc>{base}{address}</loc>",
        f"<lastmod>{day}</lastmod>" if day else "",
        *(f'<xhtml:link rel="alternate" hreflang="{name}" href="{base}{to}"/>' for name, to in alternates.items()),
        "</url>",
    ]

"""Web addresses, e-mail addresses and telephone numbers in a text."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from pawb.languages.stated.figures import Figures
from pawb.languages.stated.hosts import site
from pawb.languages.stated.values import Found, take

# No part is without limit, so that no text, however made, takes long.
_LINK = re.compile(r"\]\(\s{0,9}<?([^)\s>]{1,2000}+)[^)]{0,500}+\)|((?:https?://|\bwww\.)[^\s<>()\[\]\ue001]+)")
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+)+")
_PHONE = re.compile(r"(?<![\d.,£])(?:\+44[ -]?(?:\(0\))?|\(?0)(?:[ ()-]{0,2}\d){8,11}(?!\d)")
_ENDING = ".,;:!?'\"*_"

# What in an address says that it is the page of one language: a part of the host, of the path, or of what follows.
_MARK = re.compile(r"(?:^|[./_?&=-])(cy|cym|cymraeg|welsh|en|eng|english)(?=$|[./_?&#-])", re.IGNORECASE)


class Link(NamedTuple):
    """A web address: the site that it leads to in any language, the rest, and how it says its language, if it does."""

    site: str
    rest: str
    marks: frozenset[str]


def links(text: str, figures: Figures, found: Found) -> str:
    """Take web addresses, and the e-mail addresses and telephone numbers that links lead to; their words stay."""

    def read(match: re.Match[str]) -> bool:
        address = match[1] or match[2].rstrip(_ENDING)
        scheme, _, rest = address.partition(":")
        if scheme.casefold() == "mailto":
            emails(rest, figures, found)
        elif scheme.casefold() == "tel":
            phones(rest, figures, found)
        else:
            found["links"].add(_link(address), address)
        return True

    return take(_LINK, text, read)


def same_link(one: Link, other: Link) -> bool:
    """Whether two addresses may be one page in two languages: on one site, and they say their languages differently.

    Titles in addresses are translated, so that what else stands in them cannot be compared then.
    """
    return one.site == other.site and (one.rest == other.rest or one.marks != other.marks)


def emails(text: str, figures: Figures, found: Found) -> str:
    """Take e-mail addresses."""

    def read(match: re.Match[str]) -> bool:
        name, _, host = match[0].rstrip(_ENDING).casefold().partition("@")
        site_, marked = site(host)
        found["emails"].add(Link(site_, name, frozenset([host] if marked else [])), match[0].rstrip(_ENDING))
        return True

    return take(_EMAIL, text, read)


def same_email(one: Link, other: Link) -> bool:
    """Whether two addresses are of one body, and of one box, or of its box at the Welsh name of its host."""
    return one.site == other.site and (one.rest == other.rest or one.marks != other.marks)


def phones(text: str, figures: Figures, found: Found) -> str:
    """Take telephone numbers of the United Kingdom, however they are spaced."""

    def read(match: re.Match[str]) -> bool:
        digits = re.sub(r"\D", "", match[0].replace("(0)", ""))
        digits = re.sub(r"^44", "0", digits) if match[0].startswith("+") else digits
        found["phones"].add(digits, match[0])
        return True

    return take(_PHONE, text, read)


def _link(address: str) -> Link:
    try:
        parts = urlsplit(address if "://" in address else f"//{address}")
    except ValueError:  # what is no address is equal to itself alone
        return Link(address, "", frozenset())
    host = (parts.hostname or "").casefold()
    site_, marked = site(host)
    rest = f"{parts.path.rstrip('/')}?{parts.query}#{parts.fragment}".rstrip("?#")
    marks = {mark.casefold() for mark in _MARK.findall(rest)} | ({host} if marked else set())
    return Link(site_, rest, frozenset(marks))

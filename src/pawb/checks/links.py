"""Asks the websites that pages lead to whether they are there. Nothing else in Pawb asks the network for anything."""

from __future__ import annotations

import socket
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urldefrag, urlsplit
from urllib.request import Request, urlopen

from pawb.checks import Sound
from pawb.checks.built_site import Page
from pawb.findings import Finding, Place

SECONDS = 20
"""How long a website may take to answer."""
AT_ONCE = 8
HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; Pawb; looks whether links still lead somewhere)", "Accept": "*/*"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a website said when it was asked for one address, and where links lead to it."""

    address: str
    places: tuple[Place, ...]
    status: int = 0
    """Of HTTP; 0 where nothing came."""
    busy: bool = False
    """Whether somebody may be there who did not answer in time, or in HTTP."""


def gather(pages: Iterable[Page | Sound | Finding]) -> Iterator[Answer]:
    """Every address on another host that a link of these pages leads to, asked once, in the order of the addresses."""
    places: dict[str, list[Place]] = {}
    for page in pages:
        if not isinstance(page, Page):
            continue
        for link in page.links:
            address, _ = urldefrag(link.address)
            if urlsplit(address).scheme in ("http", "https") and page.leads_to(address) is None:
                places.setdefault(address, []).append(page.place(link.node))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(lambda found: ask(found[0], tuple(found[1])), sorted(places.items()))


def ask(address: str, places: tuple[Place, ...]) -> Answer:
    """Ask for one address: for its head alone, or for all of it where a website gives no heads. Never raises."""
    answer = _asked(address, places, "HEAD")
    return answer if answer.status < 400 or answer.status == 410 else _asked(address, places, "GET")


def _asked(address: str, places: tuple[Place, ...], method: str) -> Answer:
    try:
        request = Request(quote(address, safe=":/?#[]@!$&'()*+,;=%"), headers=HEADERS, method=method)
        with urlopen(request, timeout=SECONDS) as told:
            return Answer(address, places, told.status)
    except HTTPError as error:
        return Answer(address, places, error.code)
    except URLError as error:
        unknown = isinstance(error.reason, socket.gaierror) and error.reason.errno == socket.EAI_NONAME
        return Answer(address, places, busy=not unknown)
    except (OSError, HTTPException, ValueError):
        return Answer(address, places, busy=True)

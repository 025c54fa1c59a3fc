"""The tags of a PDF as a screen reader goes through them: what each says, in which language, and what is in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import pikepdf

from pawb.checks.text_runs import TextRun

_DEEPEST = 200  # tags within tags, and _MOST of them in all: more than any real document has, and an end for
_MOST = 500_000  # a tag that contains itself, perhaps twice


class Piece(NamedTuple):
    """Some text of one page."""

    page: int
    text: str


@dataclass(frozen=True, slots=True)
class Tag:
    """One element of the structure. `role` is the standard one: `H1`, `Table`, `Link` (ISO 32000-1, 14.8.4)."""

    role: str
    language: str
    """What the tag itself says it is in; empty when it does not."""
    alternative: str
    """What is said in place of a picture."""
    expansion: str
    """What an abbreviation stands for."""
    kids: tuple[Tag | Piece, ...]


def read(pdf: pikepdf.Pdf, pages: Sequence[Sequence[TextRun]]) -> Tag | None:
    """The tags of a PDF whose `pages` paint these runs, under one that stands for the whole; None when it has none."""
    root = pdf.Root.get("/StructTreeRoot")
    return _Reader(pdf, pages, root).tag(root, 0, _DEEPEST) if isinstance(root, pikepdf.Dictionary) else None


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf, pages: Sequence[Sequence[TextRun]], root: pikepdf.Object) -> None:
        self._numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        self._texts: dict[tuple[int, int], str] = {}
        for number, runs in enumerate(pages, start=1):
            for run in runs:
                if run.mark is not None:
                    key = number, run.mark
                    self._texts[key] = self._texts.get(key, "") + run.text
        self._roles = root.get("/RoleMap", pikepdf.Dictionary())
        self._count = 0

    def tag(self, element: pikepdf.Object, page: int, left: int) -> Tag:
        language, alternative, expansion = (str(element.get(key, "")).strip() for key in ("/Lang", "/Alt", "/E"))
        kids = self._kids(element.get("/K"), self._page(element, page), left)
        return Tag(self._role(element), language, alternative, expansion, tuple(kids))

    def _kids(self, kids: Any, page: int, left: int) -> Iterator[Tag | Piece]:
        self._count += 1
        if not left or self._count > _MOST:
            return
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                yield from self._piece(page, kid)
            elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
                yield from self._piece(self._page(kid, page), int(kid["/MCID"]))
            elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield self.tag(kid, page, left - 1)

    def _piece(self, page: int, mark: int) -> Iterator[Piece]:
        if text := self._texts.get((page, mark)):
            yield Piece(page, text)

    def _page(self, element: pikepdf.Object, page: int) -> int:
        own = element.get("/Pg")
        return self._numbers.get(own.objgen, page) if isinstance(own, pikepdf.Dictionary) else page

    def _role(self, element: pikepdf.Object) -> str:
        role = element.get("/S", "/Document")
        for _ in range(_DEEPEST):
            standard = self._roles.get(str(role))
            if standard is None or standard == role:
                break
            role = standard
        return str(role).removeprefix("/")

"""The tags of a PDF as a screen reader goes through them: what each says, in which language, and what is in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pikepdf

from pawb.checks.leads import address
from pawb.checks.text_runs import TextRun

_DEEPEST = 200  # tags within tags: more than any real document has
_TWICE = 2


class Piece(NamedTuple):
    """Some text of one page."""

    page: int
    text: str
    runs: tuple[TextRun, ...] = ()


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
    actual: str = ""
    """The words that are said in place of what is painted."""
    attributes: Mapping[str, str] = field(default_factory=dict)
    """Such as `Scope` and `ListNumbering`, as PDF writes them, without their slash."""
    page: int = 0
    """Where it begins; 0 when it holds nothing."""
    number: int = 0
    """The number of the object in the file."""
    name: str = ""
    """What the file itself calls it, which may stand for a standard role: `Subtitle` for `P`."""
    address: str = ""
    """Where a link leads, if that is an address."""

    def below(self) -> Iterator[Tag]:
        """This tag and all within it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Tag):
                yield from kid.below()

    @property
    def says_more(self) -> bool:
        """Whether it says anything beside what it holds."""
        return bool(self.language or self.alternative or self.expansion or self.actual)

    @property
    def text(self) -> str:
        """All that is painted within it."""
        return "".join(kid.text for kid in self.kids)

    @property
    def said(self) -> str:
        """The words that stand for what is painted, or else that."""
        return self.actual or "".join(kid.said if isinstance(kid, Tag) else kid.text for kid in self.kids)


def read(pdf: pikepdf.Pdf, pages: Sequence[Sequence[TextRun]]) -> Tag | None:
    """The tags of a PDF whose `pages` paint these runs, under one that stands for the whole; None when it has none."""
    root = pdf.Root.get("/StructTreeRoot")
    return _Reader(pdf, pages, root).tag(root, 0, _DEEPEST) if isinstance(root, pikepdf.Dictionary) else None


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf, pages: Sequence[Sequence[TextRun]], root: pikepdf.Object) -> None:
        self._numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        self._runs: dict[tuple[int, int], list[TextRun]] = {}
        for number, runs in enumerate(pages, start=1):
            for run in runs:
                if run.mark is not None:
                    self._runs.setdefault((number, run.mark), []).append(run)
        self._roles = root.get("/RoleMap", pikepdf.Dictionary())
        self._classes = root.get("/ClassMap", pikepdf.Dictionary())
        self._read: Counter[tuple[int, int]] = Counter()

    def tag(self, element: pikepdf.Object, page: int, left: int) -> Tag:
        names = ("/Lang", "/Alt", "/E", "/ActualText")
        language, alternative, expansion, actual = (str(element.get(name, "")).strip() for name in names)
        page = self._page(element, page)
        kids = tuple(self._kids(element.get("/K"), page, left))
        begins = next((kid.page for kid in kids if kid.page), 0) or self._painted_on(element, page)
        attributes = dict(self._attributes(element))
        number, name = element.objgen[0], str(element.get("/S", "")).removeprefix("/")
        leads = next(filter(None, map(address, _objects(element.get("/K")))), "")
        return Tag(
            self._role(element), language, alternative, expansion, kids, actual, attributes, begins, number, name, leads
        )

    def _attributes(self, element: pikepdf.Object) -> Iterator[tuple[str, str]]:
        """Those of the classes of the element, then its own, which count for more (ISO 32000-1, 14.7.5)."""
        classes: Any = element.get("/C", [])
        for name in classes if isinstance(classes, pikepdf.Array) else [classes]:
            if isinstance(name, pikepdf.Name):
                yield from _named(self._classes.get(str(name)))
        yield from _named(element.get("/A"))

    def _kids(self, kids: Any, page: int, left: int) -> Iterator[Tag | Piece]:
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                yield from self._piece(page, kid)
            elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
                yield from self._piece(self._page(kid, page), int(kid["/MCID"]))
            elif isinstance(kid, pikepdf.Dictionary) and left and self._counts(kid) and self._role(kid) != "Artifact":
                tag = self.tag(kid, page, left - 1)
                yield from tag.kids if tag.role == "NonStruct" and not tag.says_more else (tag,)

    def _counts(self, kid: pikepdf.Object) -> bool:
        """Whether it is a tag, read once at most: what stands there twice is told, what contains itself ends."""
        if kid.is_indirect:
            self._read[kid.objgen] += 1
        return "/S" in kid and self._read[kid.objgen] <= _TWICE

    def _piece(self, page: int, mark: int) -> Iterator[Piece]:
        if runs := self._runs.get((page, mark)):
            yield Piece(page, "".join(run.text for run in runs), tuple(runs))

    def _page(self, element: pikepdf.Object, page: int) -> int:
        own = element.get("/Pg")
        return self._numbers.get(own.objgen, page) if isinstance(own, pikepdf.Dictionary) else page

    def _painted_on(self, element: pikepdf.Object, page: int) -> int:
        """The page of what a tag without words holds, such as a picture; 0 when it holds nothing."""
        kids: Any = element.get("/K")
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                return page
            if isinstance(kid, pikepdf.Dictionary) and "/S" not in kid:
                return self._page(kid, page)
        return 0

    def _role(self, element: pikepdf.Object) -> str:
        role: Any = element.get("/S", "/Document")
        space: Any = element.get("/NS")
        for _ in range(_DEEPEST):
            roles = (
                space.get("/RoleMapNS", pikepdf.Dictionary()) if isinstance(space, pikepdf.Dictionary) else self._roles
            )
            standard = roles.get(str(role))
            if standard is None or standard == role:
                break
            role, space = standard if isinstance(standard, pikepdf.Array) else (standard, None)
        return str(role).removeprefix("/")


def _objects(kids: Any) -> Iterator[pikepdf.Object]:
    """What a tag holds beside content and tags: annotations."""
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and isinstance(kid.get("/Obj"), pikepdf.Dictionary):
            yield kid.Obj


def _named(attributes: Any) -> Iterator[tuple[str, str]]:
    for one in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
        if isinstance(one, pikepdf.Dictionary):
            for name, value in one.items():
                said = " ".join(map(str, value)) if isinstance(value, pikepdf.Array) else str(value)
                yield name.removeprefix("/"), said.removeprefix("/")

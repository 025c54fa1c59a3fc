"""The pictures for easy read: Pawb's own, and a body's from `content/pictures/`, which add to or replace them."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

from pawb.content.faults.fields import did_you_mean
from pawb.content.faults.files import OUTSIDE_LINK, UNREADABLE_FILE
from pawb.content.faults.pictures import (
    ABSENT_PICTURE,
    CLEANED_PICTURE,
    MISNAMED_PICTURE,
    REASONS,
    REPEATED_PICTURE,
    UNDESCRIBED_PICTURE,
    UNFIT_PICTURE,
    UNKNOWN_PICTURE,
)
from pawb.content.library import EASY_READ, PICTURES, Library
from pawb.content.source import Mapping, Source, Text
from pawb.findings import Finding, Place
from pawb.pictures import Picture, pictures
from pawb.pictures.drawing import cleaned
from pawb.pictures.photograph import MOST_BYTES, kind, repainted
from pawb.pictures.picture import Unfit

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ENDINGS = {".svg": "svg", ".png": "png", ".jpg": "jpg", ".jpeg": "jpg", ".webp": "webp"}


def gather(project: Path, library: Library, words: Source) -> Iterator[Finding]:
    """Put every picture of a body into the library in the place of Pawb's; all that is wrong with them and their names.

    `words` is `content/pictures.yml` as it was read.
    """
    described = {one.id: one for one in library.depicted.pictures}
    own: dict[str, Picture] = {}
    found: dict[str, Place] = {}
    for path in _files(project / "content" / PICTURES):
        place = Place(path.relative_to(project).as_posix().encode("utf-8", "replace").decode())
        library.files.append(place.file)
        name = path.stem
        if name in found:
            yield REPEATED_PICTURE.at(place, also=[found[name]])
            continue
        found[name] = place
        content = yield from _read(path, project, place)
        if content is None:
            continue
        if said := described.get(name):
            own[name] = Picture(dict[str, str](said.name.items()), dict[str, str](said.alt.items()), *content)
        elif drawn := pictures().get(name):
            own[name] = replace(drawn, content=content[0], ending=content[1])
        elif words.root is not None or not words.findings:  # else it may be described where that cannot be read
            yield UNDESCRIBED_PICTURE.at(place, name=name)
    library.own_pictures = {name: found[name] for name in own}
    library.pictures = dict(sorted({**pictures(), **own}.items()))
    for at, one in enumerate(library.depicted.pictures):
        if one.id not in found:
            yield ABSENT_PICTURE.at(words.place([PICTURES, at, "id"]), value=one.id)
    yield from _unknown(library, {*library.pictures, *found})


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if not path.name.startswith("."))


def _read(path: Path, project: Path, place: Place) -> Generator[Finding, None, tuple[bytes, str] | None]:
    """The picture at `path` as it may be published, and its ending; nothing where a finding says why it may not."""
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(project.resolve()):
            yield OUTSIDE_LINK.at(place)
            return None
        if not real.is_file():  # a pipe would keep us waiting for ever
            yield UNREADABLE_FILE.at(place)
            return None
        with real.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except (OSError, RuntimeError, ValueError):  # links in a circle are a RuntimeError
        yield UNREADABLE_FILE.at(place)
        return None
    is_ = kind(content) or ("svg" if b"<svg" in content else "")
    ending = ENDINGS.get(path.suffix.lower())
    if not NAME.fullmatch(path.stem) or not ending or is_ not in ("", ending):
        yield MISNAMED_PICTURE.at(place, better=f"{_better(path.stem)}.{is_ or ending or 'jpg'}")
        return None
    try:
        if ending != "svg":
            return repainted(content)
        drawing, lost = cleaned(content)
    except Unfit as unfit:
        yield UNFIT_PICTURE.at(place, reason=REASONS[unfit.reason])
        return None
    if lost:
        yield CLEANED_PICTURE.at(place, lost=", ".join(lost))
    return drawing, "svg"


def _better(stem: str) -> str:
    """A name that a picture may have, like the one that it has."""
    plain = normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)) or "picture"


def _unknown(library: Library, known: set[str]) -> Iterator[Finding]:
    """A finding for each row that asks for a picture that there is not."""
    for pair in library.pairs():
        if pair.id.startswith(f"{EASY_READ}/"):
            for side in pair.joined.sides.values():
                for name in _asked(side):
                    if name not in known:
                        yield UNKNOWN_PICTURE.at(name.place, value=name, suggestion=did_you_mean(name, sorted(known)))


def _asked(value: object) -> Iterator[Text]:
    """The names of pictures in a file, wherever they are written in it."""
    if isinstance(value, Mapping):
        if isinstance(name := value.get("picture"), Text):
            yield name
        value = [*value.values()]
    if isinstance(value, list):
        for inner in value:
            yield from _asked(inner)

"""The package as a whole: every format of one job, and whatever of it comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from pawb.exchange import safe
from pawb.exchange.faults import UNKNOWN_FORMAT, WRONG_PACKAGE_LANGUAGE, Refused
from pawb.exchange.formats import glossary, preview, quote, readme, sheet, tbx, tmx, word, xliff_1, xliff_2
from pawb.exchange.job import Job, Returned
from pawb.findings import Place
from pawb.languages import codes

README = "darllenwch-fi-readme.txt"
FILES: Mapping[str, tuple[str, Callable[[Job], bytes]]] = {
    "word": ("testunau-texts.docx", word.write),
    "sheet": ("testunau-texts.xlsx", sheet.write),
    "xliff_1": ("testunau-texts-1.2.xlf", xliff_1.write),
    "xliff_2": ("testunau-texts-2.0.xlf", xliff_2.write),
    "tmx": ("cof-memory.tmx", tmx.write),
    "tbx": ("geirfa-glossary.tbx", tbx.write),
    "glossary": ("geirfa-glossary.csv", glossary.write),
    "quote": ("geiriau-words.csv", quote.write),
    "preview": ("rhagolwg-preview.html", preview.write),
}
"""Each file of a package by what it holds: its name, and what makes it."""

_READERS: Mapping[str, Callable[[bytes, str], Returned]] = {".docx": word.read, ".xlsx": sheet.read}
_XLIFF = {f"{{{version.NAMESPACE}}}xliff": version.read for version in (xliff_1, xliff_2)}
_WITHOUT_ANSWERS = (".csv", ".html", ".pdf", ".tbx", ".txt")
"""What may stand in a package beside the files that hold answers."""


def write(job: Job) -> dict[str, bytes]:
    """Every file of the package by name."""
    names = {what: name for what, (name, _) in FILES.items()}
    return {README: readme.write(job, names)} | {name: make(job) for name, make in FILES.values()}


def read(path: Path) -> list[Returned]:
    """What came back: one file, a zip, or a folder. Nothing is unpacked to the disk.

    Raises Refused for what cannot be taken, OSError for what cannot be read.
    """
    found = [returned for file, content in _files(path) if (returned := _read(content, file))]
    if not found:
        raise safe.damaged(Place(path.name), "empty")
    return found


def _files(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.is_file() and not file.is_symlink():
                yield file.relative_to(path).as_posix(), _bytes(file)
    elif not path.is_file() or path.suffix.casefold() in _WITHOUT_ANSWERS:  # a pipe would keep us waiting for ever
        raise Refused(UNKNOWN_FORMAT.at(Place(path.name)))
    elif path.suffix.casefold() == ".zip":
        yield from safe.archive(_bytes(path), path.name).items()
    else:
        yield path.name, _bytes(path)


def _bytes(path: Path) -> bytes:
    with path.open("rb") as stream:
        content = stream.read(safe.MOST_BYTES + 1)
    if len(content) > safe.MOST_BYTES:
        raise safe.unsafe(Place(path.name), "size")
    return content


def _read(content: bytes, file: str) -> Returned | None:
    path = PurePosixPath(file)
    ending = path.suffix.casefold()
    # What systems and Word leave beside a file: `__MACOSX/`, `.DS_Store`, `~$texts.docx`.
    if path.name.startswith((".", "~$")) or "__MACOSX" in path.parts or ending in _WITHOUT_ANSWERS:
        return None
    returned: Returned
    if ending in (".xlf", ".xliff"):
        root = safe.xml(content, file)
        if root.tag not in _XLIFF:
            raise safe.damaged(Place(file), "xliff")
        returned = _XLIFF[root.tag](root, file)
    elif ending == ".tmx":
        returned = tmx.read(safe.xml(content, file), file)
    elif ending in (".docm", ".xlsm"):
        raise safe.unsafe(Place(file), "macro")
    elif ending in _READERS:
        returned = _READERS[ending](content, file)
    else:
        raise Refused(UNKNOWN_FORMAT.at(Place(file)))
    if {returned.source, returned.target} - set(codes()) or returned.source == returned.target:
        raise Refused(WRONG_PACKAGE_LANGUAGE.at(Place(file), source=returned.source, target=returned.target))
    return returned

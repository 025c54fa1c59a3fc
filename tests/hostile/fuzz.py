"""Inputs broken at random, the same way on every run, and what has to be true of whatever reads them."""

from __future__ import annotations

import shutil
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from random import Random
from types import FrameType
from xml.parsers.expat import ParserCreate

from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from pawb.content.load import load
from pawb.content.source import Mapping, Source, Value, read_text
from pawb.content.source import Sequence as Listed
from pawb.document.markup import blocks, page
from pawb.exchange import package
from pawb.exchange.faults import Refused
from pawb.exchange.job import job
from pawb.findings import Finding
from pawb.languages import codes
from pawb.pictures.drawing import cleaned
from pawb.pictures.photograph import repainted
from pawb.pictures.picture import Unfit
from pawb.site.edition import read

HERE = Path(__file__).parent
SOUND = HERE.parent / "content" / "sound"
VILLAGE = HERE.parent.parent / "examples" / "llanffug"
SECONDS = 1
"""Of the processor's time that one input may take."""

NASTY = [
    token.encode()
    for token in (
        *":#-?*&!|>%@`'\"[]{},\\\t\r\n\0",
        *(
            ": ",
            " #",
            "- ",
            "? ",
            "--- ",
            "\n---\n",
            "\n...\n",
            "\n%YAML 3.0\n",
            "<<: *a",
            "&a ",
            "*a",
            "!!python/object:os.system ",
        ),
        *(
            "\n\t",
            "\n  ",
            "\n   ",
            "''",
            '""',
            '"\\x00"',
            "\\u202e",
            "[[[[[[[[",
            "{{",
            "}}",
            "|2\n",
            ">+\n",
            "|-",
            ": |\n",
        ),
        *(
            "\u00a0",
            "\u200b",
            "\u202e",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\uffff",
            "\U0001f469\u200d\U0001f467",
            "w\u0302",
            "“Ie: na”",
        ),
        *("[" * 60, "- " * 60, "x" * 1_100, "\n" + " " * 300, "title: twice\ntitle: twice\n"),
    )
] + [b"\xff", b"\xfe", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xff\xfe", b"\xe2\x80"]


def mutate(random: Random, seeds: Sequence[bytes]) -> bytes:
    """One of the seeds with one to four things done to it."""
    text = bytearray(random.choice(seeds))
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(text) + 1)
        to = min(len(text), at + random.choice((1, 1, 2, 5, 20, 100)))
        match random.randrange(8):
            case 0 if text:
                text[at % len(text)] ^= 1 << random.randrange(8)
            case 1 | 2:
                text[at:at] = random.choice(NASTY)
            case 3:
                del text[at:to]
            case 4:
                text[at:at] = text[at:to] * random.randint(1, 3)
            case 5 if random.random() < 0.3:
                del text[at:]
            case 6:
                other = random.choice(seeds)
                cut = random.randrange(len(other))
                text[at:to] = other[cut : cut + random.randint(1, 200)]
            case _:  # the start of a line: the spaces that say what it belongs to
                line = text.rfind(b"\n", 0, at) + 1
                text[line : line + random.choice((0, 0, 1, 2))] = random.choice((b"", b" ", b"  ", b"- ", b"\t", b"#"))
    return bytes(text)


def assert_placed(text: bytes, source: Source) -> None:
    """A reading that failed says why; every finding has a place in the file, and words in both languages."""
    errors = [finding for finding in source.findings if finding.rule.level == "error"]
    assert source.root is not None or errors
    lines = text.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in source.findings:
        for place in (finding.place, *finding.also):
            assert place.file == "seed.yml"
            assert 0 <= place.line <= len(lines)
            if place.line:
                assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        for language in ("en", "cy"):
            assert finding.message(language)
            assert finding.mend(language)
    if source.root is not None:
        for value in values(source.root):
            assert 1 <= value.place.line <= len(lines)


def values(value: Value) -> Iterator[Value]:
    yield value
    if isinstance(value, Mapping):
        assert list(value.keys_at) == list(value)
        for inner in value.values():
            yield from values(inner)
    elif isinstance(value, Listed):
        for inner in value:
            yield from values(inner)


class Hang(Exception):
    """One input took more than a second of the processor's time."""


@contextmanager
def watched() -> Iterator[None]:
    """Raise Hang where what is done takes too long."""

    def hang(number: int, frame: FrameType | None) -> None:
        raise Hang

    before = signal.signal(signal.SIGVTALRM, hang)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


Try = Callable[[bytes], Iterator[str]]
"""Gives one input to what reads it, asserts what has to be true, and yields what became of it."""


@dataclass
class Reader:
    """One reader of what comes from outside: sound inputs, how to give it one, and what became of what it got."""

    seeds: Sequence[bytes]
    give: Try
    became: Counter[str] = field(default_factory=Counter)

    def fuzz(self, count: int, seed: int) -> None:
        """Give it so many broken inputs. Raises AssertionError, or what the reader raised, with the input."""
        random = Random(seed)
        for _ in range(count):
            mutant = mutate(random, self.seeds)
            try:
                with watched():
                    self.became.update(self.give(mutant))
            except BaseException as error:
                error.add_note(f"the input was {mutant!r}")
                raise


def _content(mutant: bytes) -> Iterator[str]:
    source = read_text(mutant, "seed.yml")
    assert_placed(mutant, source)
    yield from (finding.rule.id for finding in source.findings)


def _text(mutant: bytes) -> Iterator[str]:
    text = mutant.decode("utf-8", "replace")[:2_000]
    for made in (blocks(text), page(text)):
        tree = LexborHTMLParser(f"<main>{made}</main>")
        assert tree.css("script, style, iframe, form, object, embed, svg, math, link, meta, base") == []
        assert not any(name.startswith("on") for node in tree.css("main *") for name in node.attributes)
    yield "made"


def _drawing(mutant: bytes) -> Iterator[str]:
    try:
        made, lost = cleaned(mutant)
    except Unfit as why:
        yield why.reason
        return
    parser = ParserCreate()
    parser.StartElementHandler = _inert
    parser.Parse(made, True)
    yield "some lost" if lost else "whole"


def _inert(tag: str, given: dict[str, str]) -> None:
    assert tag.casefold() not in ("script", "foreignobject", "iframe", "image", "handler", "animate", "set", "a"), tag
    for name, value in given.items():
        assert not name.casefold().startswith("on"), name
        assert not name.endswith("href") or value.startswith("#"), value
        assert "url(" not in value.replace("url(#", ""), value


def _photograph(mutant: bytes) -> Iterator[str]:
    try:
        made, ending = repainted(mutant)
    except Unfit as why:
        yield why.reason
        return
    with Image.open(BytesIO(made)) as image:
        assert not image.getexif()
        assert max(image.size) <= 720
    yield ending


class Folder:
    """A small project in which one file after another is broken, and read as every command reads it."""

    def __init__(self, root: Path, file: str) -> None:
        self.root, self._file = root, root / file
        self._sound = self._file.read_bytes() if self._file.exists() else None

    def give(self, mutant: bytes) -> Iterator[str]:
        """The file as the mutant says; what was found is said in each language."""
        self._file.write_bytes(mutant)
        try:
            _, report = read(self.root)
        finally:
            self._file.unlink() if self._sound is None else self._file.write_bytes(self._sound)
        for finding in report.findings:
            assert_said(finding)
            yield finding.rule.id


def assert_said(finding: Finding) -> None:
    """A finding names a file and is said in every language."""
    assert finding.place.file
    for code in codes():
        assert finding.message(code)
        assert finding.mend(code)


class Answers:
    """What a translator sends back, in a file that is written over and over."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def give(self, mutant: bytes) -> Iterator[str]:
        """The file as the mutant says: read, or refused in plain words."""
        self._path.write_bytes(mutant)
        try:
            package.read(self._path)
        except Refused as refused:
            assert_said(refused.finding)
            yield refused.finding.rule.id
        else:
            yield "read"


SETTINGS = ("site", "profiles", "accessibility", "exceptions", "releases", "pictures", "confirmed")
FACTS = ("en/risks", "cy/standards")
ANSWERS = (".xlf", ".xlsx", ".docx")
SHARES = {
    "content": 700,
    "texts": 100,
    "drawings": 60,
    "photographs": 20,
    **{f"settings {name}": 6 for name in SETTINGS},
    **{f"ids {name}": 14 for name in FACTS},
    **{f"answers {ending}": 17 for ending in ANSWERS},
}
"""Every reader of what comes from outside, and how many of about 1,000 inputs it is given."""


def reader(name: str, folder: Path) -> Reader:
    """The reader of that name, which works in a folder of its own."""
    what, _, which = name.partition(" ")
    pictures = VILLAGE / "content" / "pictures"
    match what:
        case "content":
            return Reader(_files(HERE / "seeds", "*.yml"), _content)
        case "texts":
            return Reader(_files(HERE / "texts", "*.txt"), _text)
        case "drawings":
            return Reader(_files(pictures, "*.svg"), _drawing)
        case "photographs":
            return Reader(_files(pictures, "*.webp"), _photograph)
        case "answers":
            asked = package.write(job(load(SOUND), {}, "en", "cy", everything=True))
            return Reader(
                [sent for name, sent in asked.items() if name.endswith(which)], Answers(folder / f"a{which}").give
            )
    project = Path(shutil.copytree(SOUND, folder / "project"))
    home = VILLAGE if what == "settings" else project
    return Reader(_files(home / "content", f"{which}.yml"), Folder(project, f"content/{which}.yml").give)


def _files(folder: Path, names: str) -> list[bytes]:
    found = [path.read_bytes() for path in sorted(folder.glob(names))]
    assert found, f"{folder}/{names}"
    return found

"""Files broken at random, the same way on every run: each is read or refused with a place and a cure."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import FrameType

import pytest

from pawb.content.source import Mapping, Sequence, Source, Value, read_text

SEEDS = [path.read_bytes() for path in sorted((Path(__file__).parent / "seeds").glob("*.yml"))]
ROUNDS = 7
MUTANTS_A_ROUND = 3_000
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


def mutate(random: Random) -> bytes:
    """A real file with one to four things done to it."""
    text = bytearray(random.choice(SEEDS))
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
                other = random.choice(SEEDS)
                cut = random.randrange(len(other))
                text[at:to] = other[cut : cut + random.randint(1, 200)]
            case _:  # the start of a line: the spaces that say what it belongs to
                line = text.rfind(b"\n", 0, at) + 1
                text[line : line + random.choice((0, 0, 1, 2))] = random.choice((b"", b" ", b"  ", b"- ", b"\t", b"#"))
    return bytes(text)


def check(text: bytes, source: Source) -> None:
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
    elif isinstance(value, Sequence):
        for inner in value:
            yield from values(inner)


class Hang(Exception):
    """A reading took more than a second of the processor's time."""


def hang(number: int, frame: FrameType | None) -> None:
    raise Hang


@pytest.fixture
def watchdog() -> Iterator[None]:
    before = signal.signal(signal.SIGVTALRM, hang)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


def test_the_seeds_themselves_are_well() -> None:
    assert len(SEEDS) == 3
    for seed in SEEDS:
        assert read_text(seed, "seed.yml").findings == ()


@pytest.mark.usefixtures("watchdog")
@pytest.mark.parametrize("round_", range(ROUNDS))
def test_no_broken_file_raises_hangs_or_fails_without_a_word(round_: int) -> None:
    random = Random(round_)
    kinds = set()
    for _ in range(MUTANTS_A_ROUND):
        text = mutate(random)
        signal.setitimer(signal.ITIMER_VIRTUAL, 1)
        try:
            source = read_text(text, "seed.yml")
            check(text, source)
        except BaseException as error:
            error.add_note(f"the file was {text!r}")
            raise
        kinds |= {finding.rule.id for finding in source.findings}
    assert len(kinds) > 15, "the mutations no longer reach most faults"

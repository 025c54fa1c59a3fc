"""The press makes what is new, keeps what it made, and survives damage, dying workers and full disks."""

from __future__ import annotations

import dataclasses
import json
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pikepdf
import pytest

import mortal
from pawb.checks import kept_proofs, proof
from pawb.content.profiles import built_in
from pawb.press import Edition, Made, press
from pawb.render.large_print.engine import UnknownEngine

LARGE = built_in()["large"]
FONT = "@font-face { font-family: Pawb; src: url(pawb:fonts/AtkinsonHyperlegibleNext-Regular.woff2) }"
HEAD = f"<title>WORDS</title><style>{FONT} p {{ font: 18pt Pawb }}</style>"
HTML = f'<html lang="cy"><head>{HEAD}</head><body><p>WORDS</p></body></html>'


def edition(name: str, words: str = "") -> Edition:
    return Edition(name, "cy", LARGE, f"{name}-18pt-cy.pdf", lambda: HTML.replace("WORDS", words or name))


EDITIONS = [edition(words) for words in ("safonau", "risgiau", "geirfa")]


class InTurn(Executor):
    """The smallest executor there can be: it works while one waits."""

    def submit(self, fn, /, *args, **kwargs):  # type: ignore[no-untyped-def]
        future: Future[object] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache with every edition in it. Look, and do not touch."""
    cache = tmp_path_factory.mktemp("kept")
    assert len(press(EDITIONS, cache, executor=InTurn())[0]) == len(EDITIONS)
    return cache


@pytest.fixture
def cache(kept: Path, tmp_path: Path) -> Path:
    cache = tmp_path / "cache"
    cache.mkdir()
    for file in kept.iterdir():
        (cache / file.name).write_bytes(file.read_bytes())
    return cache


def fresh(made: list[Made]) -> list[str]:
    return [one.edition.key for one in made if not one.cached]


def content(made: list[Made]) -> list[bytes]:
    return [one.path.read_bytes() for one in made]


EXECUTORS: dict[str, Callable[[], Executor | None]] = {
    "its own": lambda: None,
    "in turn": InTurn,
    "threads": lambda: ThreadPoolExecutor(2),
    "processes": lambda: ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")),
}


@pytest.mark.parametrize("name", EXECUTORS)
def test_any_executor_makes_the_same_bytes(name: str, kept: Path, tmp_path: Path) -> None:
    executor = EXECUTORS[name]()
    heard: list[str] = []
    made, findings = press(EDITIONS, tmp_path, executor=executor, on_made=lambda one: heard.append(one.edition.key))
    if executor:
        assert executor.submit(len, "it is left open").result() == 15
        executor.shutdown()
    assert findings == []
    assert [one.edition for one in made] == EDITIONS
    assert sorted(heard) == sorted(fresh(made)) == ["geirfa", "risgiau", "safonau"]
    assert content(made) == [(kept / one.path.name).read_bytes() for one in made]
    for one in made:
        with pikepdf.open(one.path) as pdf:
            assert (len(pdf.pages), one.path.stat().st_size) == (one.pages, one.bytes)


def test_only_what_is_new_is_made(cache: Path) -> None:
    made, findings = press([*EDITIONS, edition("canlyniadau")], cache, executor=InTurn())
    assert (fresh(made), findings) == (["canlyniadau"], [])
    assert fresh(press([*EDITIONS, edition("canlyniadau")], cache)[0]) == []


def test_a_full_cache_loses_what_lay_unused_longest(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [one.path for one in press(EDITIONS, cache)[0]]
    for day, file in enumerate(files):
        os.utime(file, (day, day))
    sizes = [file.stat().st_size for file in files]
    monkeypatch.setattr(kept_proofs, "ROOM", sum(sizes))
    assert fresh(press(EDITIONS[:1], cache)[0]) == []
    assert all(file.exists() for file in files)
    monkeypatch.setattr(kept_proofs, "ROOM", sum(sizes) - 1)
    press(EDITIONS[:1], cache)
    assert [file.exists() for file in files] == [True, False, True]
    assert len(list(cache.iterdir())) == 2 * 2
    monkeypatch.setattr(kept_proofs, "ROOM", 0)
    assert len(press([EDITIONS[0], EDITIONS[2]], cache)[0]) == 2
    assert [file.exists() for file in files] == [True, False, True]


def test_where_nothing_need_be_made_anew_the_last_of_each_name_stands_in(cache: Path) -> None:
    old, *others = EDITIONS
    changed = dataclasses.replace(old, write=lambda: old.html.replace("<p>", "<p>Newydd: "))
    unasked = dataclasses.replace(old, write=pytest.fail)  # it need not even be written
    found = press([changed, *others, edition("canlyniadau")], cache, executor=InTurn(), anew=False)
    assert press([unasked], cache, anew=False)[0][0].path == found[0][0].path
    assert fresh(found[0]) == ["canlyniadau"], "of which there was none before"
    first = found[0][0]
    assert (first.edition, first.findings, found[1]) == (changed, (), [])
    assert first.path.read_bytes() == press([old], cache)[0][0].path.read_bytes()
    assert (first.pages, first.bytes) == (1, first.path.stat().st_size)
    (newest,), _ = press([changed], cache, executor=InTurn())
    assert not newest.cached
    again = dataclasses.replace(old, write=lambda: old.html.replace("<p>", "<p>Newydd eto: "))
    for made, day in ((first, 1), (newest, 2)):
        os.utime(made.path, (day, day))
    assert press([again], cache, anew=False)[0][0].path == newest.path


def test_nothing_asked_for_is_nothing_made(tmp_path: Path) -> None:
    assert press([], tmp_path / "cache") == ([], [])


def flip(pdf: Path) -> None:
    whole = bytearray(pdf.read_bytes())
    whole[len(whole) // 2] ^= 1
    pdf.write_bytes(whole)


def note(pdf: Path) -> Path:
    return pdf.with_suffix(".json")


def claim_pages(pdf: Path) -> None:
    note(pdf).write_text(json.dumps({**json.loads(note(pdf).read_text()), "pages": "many"}))


DAMAGES: dict[str, Callable[[Path], object]] = {
    "a bit flipped": flip,
    "cut short": lambda pdf: pdf.write_bytes(pdf.read_bytes()[:-100]),
    "emptied": lambda pdf: pdf.write_bytes(b""),
    "lost": lambda pdf: pdf.unlink(),
    "its note lost": lambda pdf: note(pdf).unlink(),
    "its note empty": lambda pdf: note(pdf).write_text(""),
    "its note a list": lambda pdf: note(pdf).write_text("[]"),
    "its note not text": lambda pdf: note(pdf).write_bytes(b"\xff\xfe\x00"),
    "its note without pages": lambda pdf: note(pdf).write_text(json.dumps({"sha256": "0"})),
    "its note with strange pages": claim_pages,
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_file_is_made_again(name: str, cache: Path) -> None:
    [damaged, *_] = before = press(EDITIONS, cache)[0]
    expected = content(before)
    DAMAGES[name](damaged.path)
    made, [finding] = press(EDITIONS, cache, executor=InTurn())
    assert (finding.rule.id, finding.rule.level) == ("damaged-cache", "warning")
    assert damaged.path.name in str(finding.place)
    assert (fresh(made), content(made)) == (["safonau"], expected)
    assert press(EDITIONS, cache)[1] == []


def test_an_edition_that_breaks_a_rule_of_print_is_never_ready_and_is_told_again(tmp_path: Path) -> None:
    small = edition("bach", 'bach <span style="font-size: 9pt">troednodyn</span>')
    heard: list[Made] = []
    ready, found = press([small], tmp_path, executor=InTurn(), on_made=heard.append)
    assert [(finding.rule.id, str(finding.place)) for finding in found] == [("undersized-text", "bach-18pt-cy.pdf:p1")]
    again, told = press([small], tmp_path, on_made=heard.append)
    assert ([one.cached for one in heard], ready, again) == ([False, True], [], [])
    for code in ("en", "cy"):
        assert told[0].message(code) == found[0].message(code)
        assert "troednodyn" in told[0].message(code)
    kept = note(heard[0].path)
    kept.write_text(kept.read_text().replace("undersized-text", "no-such-rule"))
    assert [finding.rule.id for finding in press([small], tmp_path)[1]] == ["damaged-cache", "undersized-text"]


@pytest.fixture
def workers_can_die(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "make", mortal.make)


@pytest.mark.usefixtures("workers_can_die")
@pytest.mark.parametrize("name", ["its own", "processes"])
def test_a_worker_that_dies_costs_only_time(name: str, tmp_path: Path) -> None:
    executor = EXECUTORS[name]()
    deadly = edition(mortal.once(tmp_path / "died"))
    made, findings = press([EDITIONS[0], deadly, EDITIONS[1]], tmp_path / "cache", executor=executor)
    assert [(finding.rule.id, finding.rule.level) for finding in findings] == [("lost-worker", "warning")]
    assert [one.edition for one in made] == [EDITIONS[0], deadly, EDITIONS[1]]
    assert content(made) == [one.edition.html.encode() for one in made]


@pytest.mark.usefixtures("workers_can_die")
def test_an_edition_that_always_kills_its_worker_takes_no_other_with_it(tmp_path: Path) -> None:
    deadly = edition(mortal.ALWAYS)
    made, findings = press([EDITIONS[0], deadly, *EDITIONS[1:]], tmp_path)
    assert [one.edition for one in made] == EDITIONS
    assert [(finding.rule.id, finding.rule.level) for finding in findings] == [
        ("lost-worker", "warning"),
        ("failed-edition", "error"),
    ]
    assert findings[1].place.file == deadly.file
    for code in ("en", "cy"):
        assert "Traceback" not in findings[1].message(code)


def test_an_edition_that_cannot_be_laid_out_is_an_error_and_the_others_are_made(tmp_path: Path) -> None:
    thief = edition("lleidr", '<img alt="" src="file:///etc/hostname">')
    made, [finding] = press([EDITIONS[0], thief], tmp_path, executor=InTurn())
    assert [one.edition for one in made] == EDITIONS[:1]
    assert (finding.rule.id, finding.place.file) == ("failed-edition", "lleidr-18pt-cy.pdf")
    assert "file:///etc/hostname" in finding.message("cy")


def test_another_engine_is_said_once_and_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(html: str, *rest: object) -> proof.Proof:
        raise UnknownEngine("71.0")

    monkeypatch.setattr(proof, "make", refuse)
    made, [finding] = press(EDITIONS, tmp_path, executor=InTurn())
    assert made == []
    assert (finding.rule.id, finding.rule.level) == ("unknown-engine", "error")
    for code in ("en", "cy"):
        assert "71.0" in finding.message(code)


def test_a_stopped_build_leaves_no_half_file(tmp_path: Path) -> None:
    class FullDisk(Exception):
        pass

    def stop(made: Made) -> None:
        raise FullDisk

    with pytest.raises(FullDisk):
        press(EDITIONS, tmp_path, executor=InTurn(), on_made=stop)
    made, findings = press(EDITIONS, tmp_path, executor=InTurn())
    assert (len(made), findings) == (3, [])
    assert list(tmp_path.glob("*.part")) == []

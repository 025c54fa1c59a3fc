"""Work on many things spread over processes: Python gives one process one processor, and a large site is much work."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

BATCH = 32
"""So many things go to a process at a time: enough that sending them costs little, few enough that all end together."""
AHEAD = 2
"""So many batches wait for each process; the others are done here."""
OTHERS = 3
"""At most so many processes beside this one: each takes most of a second to begin, and 100 MB."""


def spread(work: Callable[[Iterable[T]], list[R]], things: Iterable[T]) -> Iterator[R]:
    """What `work` gives for all the things, in no certain order; things, work and what it gives must pickle.

    The first batch is done here alone. A process that is lost costs only time.
    """
    batches = _batches(iter(things))
    yield from work(next(batches, []))
    others = max(1, min(OTHERS, (os.cpu_count() or 1) - 1))
    asked: deque[tuple[list[T], Future[list[R]]]] = deque()
    with ProcessPoolExecutor(others, mp_context=multiprocessing.get_context("spawn")) as pool:
        for batch in batches:
            while asked and asked[0][1].done():
                yield from _answer(work, *asked.popleft())
            if len(asked) < AHEAD * others:
                asked.append((batch, _ask(pool, work, batch)))
            else:
                yield from work(batch)
        for one in asked:
            yield from _answer(work, *one)


def _batches(things: Iterator[T]) -> Iterator[list[T]]:
    while batch := list(islice(things, BATCH)):
        yield batch


def _ask(pool: ProcessPoolExecutor, work: Callable[[Iterable[T]], list[R]], batch: list[T]) -> Future[list[R]]:
    try:
        return pool.submit(work, batch)
    except BrokenExecutor as error:
        lost: Future[list[R]] = Future()
        lost.set_exception(error)
        return lost


def _answer(work: Callable[[Iterable[T]], list[R]], batch: list[T], asked: Future[list[R]]) -> list[R]:
    try:
        return asked.result()
    except BrokenExecutor:
        return work(batch)

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
ALONE = BATCH
"""So many are done here alone: another process takes most of a second to begin."""
AHEAD = 2
"""So many batches wait for each process; the others are done here."""


def spread(work: Callable[[Iterable[T]], list[R]], things: Iterable[T]) -> Iterator[R]:
    """What `work` gives for all the things, in no certain order; things, work and what it gives must pickle.

    A process that is lost costs only time.
    """
    left = iter(things)
    for batch in _batches(islice(left, ALONE)):
        yield from work(batch)
    others = max((os.cpu_count() or 1) - 1, 1)
    asked: deque[tuple[list[T], Future[list[R]]]] = deque()
    with ProcessPoolExecutor(others, mp_context=multiprocessing.get_context("spawn")) as pool:
        for batch in _batches(left):
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

"""Work spread over processes: all of it is done, whatever becomes of them."""

import os
from collections.abc import Callable
from pathlib import Path

from pawb.checks import built_site, run
from pawb.checks.spread import BATCH, spread
from pawb.findings import Finding


class Asking:
    """What becomes the number of the process that it is sent to."""

    def __reduce__(self) -> tuple[Callable[[], int], tuple[()]]:
        return os.getpid, ()


class Lethal:
    """What ends the process that it is sent to."""

    def __reduce__(self) -> tuple[Callable[[int], None], tuple[int]]:
        return os._exit, (1,)


def test_all_is_done_by_more_processes_than_one():
    told = list(spread(list, [Asking()] * 8 * BATCH))
    others = {process for process in told if isinstance(process, int)}
    assert len(told) == 8 * BATCH
    assert others
    assert os.getpid() not in others


def test_what_a_lost_process_had_is_done_all_the_same():
    lethal = Lethal()
    things = [*range(2 * BATCH), lethal, *range(2 * BATCH, 8 * BATCH)]
    assert set(spread(list, things)) == set(things)


def test_nothing_to_do_is_nothing_done():
    assert list(spread(list, ())) == []


def test_many_pages_are_judged_as_one_by_one(tmp_path: Path):
    for number in range(3 * BATCH):
        alt = "" if number % 7 else ' alt="A tree"'
        page = f'<!doctype html><html lang="en"><title>Page {number}</title><main><h1>{number}</h1><img src="a"{alt}>'
        (tmp_path / f"{number}.html").write_text(page)
    together, alone = (
        run("page", built_site.gather(tmp_path, tmp_path.parent, ()), many=many) for many in (True, False)
    )
    assert list(map(told, together.findings)) == list(map(told, alone.findings))
    assert together.inspected == alone.inspected
    assert together.inspected["page"]["missing-image-alt"] == 3 * BATCH
    assert sum(finding.rule.id == "missing-image-alt" for finding in together.findings) > BATCH


def told(finding: Finding) -> tuple[str, str, str]:
    return finding.rule.id, str(finding.place), finding.message("cy")

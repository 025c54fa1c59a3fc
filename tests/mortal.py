"""A worker that can die, in a module that a new process can import: it stands in the place of `large_print.make`."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

from pawb.render.large_print import Pdf

ALWAYS = "<!-- always -->"


def once(mark: Path) -> str:
    """The comment that kills the first worker that reads it: the file `mark` remembers."""
    return f"<!-- once: {mark} -->"


def make(html: str, *rest: object) -> Pdf:
    """A PDF of one page that holds its own HTML, unless the HTML is deadly."""
    if ALWAYS in html:
        os.kill(os.getpid(), signal.SIGKILL)
    if found := re.search("<!-- once: (.*?) -->", html):
        mark = Path(found[1])
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return Pdf(html.encode(), 1)

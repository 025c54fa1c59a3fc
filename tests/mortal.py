"""A worker that can die, in a module that a new process can import: it stands in the place of `proof.make`."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

from pawb.checks.proof import Proof

ALWAYS = "<!-- always -->"


def once(mark: Path) -> str:
    """The comment that kills the first worker that reads it: the file `mark` remembers."""
    return f"<!-- once: {mark} -->"


def make(html: str, *rest: object) -> Proof:
    """A PDF of one page that holds its own HTML, unless the HTML is deadly."""
    if ALWAYS in html:
        os.kill(os.getpid(), signal.SIGKILL)
    if found := re.search("<!-- once: (.*?) -->", html):
        mark = Path(found[1])
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return Proof(html.encode(), 1, ())

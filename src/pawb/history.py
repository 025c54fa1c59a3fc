"""What git knows of the content: when each file last changed, and what the words were before."""

from __future__ import annotations

import subprocess
import tarfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from pawb.content.ledger import Unit, digest
from pawb.content.library import Library
from pawb.content.load import load
from pawb.languages import codes

FURTHEST = 50
"""How many versions of a file are searched for the words that somebody confirmed."""


class UnknownRevision(ValueError):
    """There is no such revision here, or no git."""


def changed(project: Path) -> Mapping[str, date]:
    """The day of the newest commit of every file below `content/` and `docs/`, by its path in the project.

    Empty where there is no git, no history, or only the last commit of it (a shallow clone would date every file
    by that one).
    """
    try:
        if _git(project, "rev-parse", "--is-shallow-repository").strip() != b"false":
            return {}
        log = _git(project, "log", "--format=@%cs", "--name-only", "--relative", "--", "content", "docs")
    except UnknownRevision:
        return {}
    found: dict[str, date] = {}
    day = date.min
    for line in log.decode().splitlines():
        if line.startswith("@"):
            day = date.fromisoformat(line[1:])
        elif line:
            found.setdefault(line, day)
    return found


@contextmanager
def laid_out(project: Path, revision: str, *files: str) -> Iterator[Path]:
    """The content as it was at a revision, or only these files of it, in a folder that is there for so long.

    The project is not touched, and links are left out: they could lead anywhere. Raises UnknownRevision where git has
    no such revision, or none of the files in it.
    """
    tree = _git(project, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{tree}}").decode().strip()
    archive = _git(project, "archive", "--format=tar", tree, "--", *(files or ["content"]))
    with TemporaryDirectory() as folder:
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(folder, [entry for entry in tar if entry.isfile() or entry.isdir()], filter="data")
        yield Path(folder)


@dataclass(frozen=True, slots=True)
class Staged:
    """The content as the next commit would have it."""

    tree: str
    """What stands for the revision that it will be."""
    changed: Sequence[str]
    """The files that the commit changes, adds or takes away, relative to the project."""
    files: Sequence[str]
    """Every file there will be."""
    glossaries: Sequence[str]
    """Those of them whose words the other files can use."""


def staged(project: Path) -> Staged:
    """What git has staged of the content. Raises UnknownRevision without git, or while a merge is not finished."""
    changed = _names(project, "diff", "--cached", "--name-only", "--no-renames", "--relative", "-z")
    try:
        glossaries = _names(project, "grep", "--cached", "--files-with-matches", "-z", "-e", "^kind: *.\\?glossary")
    except UnknownRevision:  # that is how git says that it found none
        glossaries = []
    return Staged(_git(project, "write-tree").decode().strip(), changed, _names(project, "ls-files", "-z"), glossaries)


def at(project: Path, revision: str, *files: str) -> Library:
    """The content as it was at a revision, or only these files of it. Raises UnknownRevision as `laid_out` does."""
    with laid_out(project, revision, *files) as folder:
        return load(folder)


def fork(project: Path, revision: str) -> str:
    """The commit at which the work here left a branch; the branch itself where git cannot tell.

    So what others have done on the branch since is not told as undone here.
    """
    try:
        return _git(project, "merge-base", "--end-of-options", revision, "HEAD").decode().strip()
    except UnknownRevision:
        return revision


def since(project: Path, revision: str, units: Iterable[Unit]) -> Mapping[str, Mapping[str, str]]:
    """The words before of every side that a change since a revision touched: by the key of the unit, then by language.

    New words have none before them. What no language has any more is left out. Raises UnknownRevision as `at` does.
    """
    before = {unit.key: unit.texts for unit in at(project, revision).lines()}
    found: dict[str, dict[str, str]] = {}
    for unit in units:
        was = before.get(unit.key, {})
        for code in codes():
            if digest(was.get(code, "")) != digest(unit.texts.get(code, "")):
                found.setdefault(unit.key, {})[code] = was.get(code, "")
    return found


def former(project: Path, units: Iterable[Unit]) -> Mapping[str, Mapping[str, str]]:
    """The words that were confirmed, of every side that changed since: by the key of the unit, then by language.

    They are those of the newest version of the file that has the confirmed digest. What git does not know is left out.
    """
    wanted: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for unit in units:
        for code in unit.changed:
            if unit.confirmation and code in unit.places:
                wanted[unit.places[code].file].append((unit.key, code, unit.confirmation.digests[code]))
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for file, texts in wanted.items():
        left = texts
        for before in _versions(project, file):
            words = {unit.key: unit.texts for unit in before.units()}
            for key, code, confirmed in left:
                text = words.get(key, {}).get(code)
                if text is not None and digest(text) == confirmed:
                    found[key][code] = text
            left = [(key, code, confirmed) for key, code, confirmed in left if code not in found[key]]
            if not left:
                break
    return {key: texts for key, texts in found.items() if texts}


def _versions(project: Path, file: str) -> Iterator[Library]:
    """The content of one file, version by version, newest first."""
    try:
        commits = _git(project, "log", f"--max-count={FURTHEST}", "--diff-filter=AMR", "--format=%H", "--", file)
    except UnknownRevision:
        return
    for commit in commits.decode().split():
        yield at(project, commit, file)


def _names(project: Path, *words: str) -> list[str]:
    return [name for name in _git(project, *words, "--", "content").decode(errors="replace").split("\0") if name]


def _git(project: Path, *words: str) -> bytes:
    command = ["git", "-C", str(project), "-c", "core.quotepath=off", *words]
    try:
        return subprocess.run(command, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise UnknownRevision(" ".join(words)) from error

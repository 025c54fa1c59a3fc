"""When each file of the content last changed, from git: true dates, the same on any day and any machine."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path


def changed(project: Path) -> Mapping[str, date]:
    """The day of the newest commit of every file below `content/` and `docs/`, by its path in the project.

    Empty where there is no git, no history, or only the last commit of it (a shallow clone would date every file
    by that one).
    """
    command = [
        "git",
        "-C",
        str(project),
        "-c",
        "core.quotepath=off",
        "log",
        "--format=@%cs",
        "--name-only",
        "--relative",
    ]
    try:
        if _says(project, "rev-parse", "--is-shallow-repository") != "false":
            return {}
        log = subprocess.run([*command, "--", "content", "docs"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return {}
    found: dict[str, date] = {}
    day = date.min
    for line in log.splitlines():
        if line.startswith("@"):
            day = date.fromisoformat(line[1:])
        elif line:
            found.setdefault(line, day)
    return found


def _says(project: Path, *question: str) -> str:
    return subprocess.run(
        ["git", "-C", str(project), *question], capture_output=True, text=True, check=True
    ).stdout.strip()

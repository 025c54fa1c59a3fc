"""Projects under git, each change on a stated day."""

from __future__ import annotations

import subprocess
from pathlib import Path

from projects import EXAMPLE, Project, lay_out


def git(folder: Path, *arguments: str, day: str = "2026-01-05") -> None:
    """Run git in a folder, as nobody in particular, on a stated day."""
    settings = ("-c", "user.name=Neb", "-c", "user.email=neb@pawb.example", "-c", "commit.gpgsign=false")
    noon = f"{day}T12:00:00Z"
    subprocess.run(
        ["git", *settings, *arguments],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "GIT_AUTHOR_DATE": noon, "GIT_COMMITTER_DATE": noon, "GIT_CONFIG_GLOBAL": ""},
        check=True,
        capture_output=True,
    )


def commit(folder: Path, day: str) -> None:
    """Commit everything in a folder."""
    git(folder, "add", "-A")
    git(folder, "commit", "-m", "change", day=day)


def village_under_git(folder: Path) -> Project:
    """The invented village in a folder of a repository with one commit."""
    project = lay_out(EXAMPLE, folder / "repository" / "pentref")
    git(project.root.parent, "init", "--initial-branch=main")
    commit(project.root.parent, "2026-01-05")
    return project

"""Projects under git, each change on a stated day."""

from __future__ import annotations

import subprocess
from pathlib import Path


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

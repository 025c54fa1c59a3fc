"""A branch of git as the public place, as GitHub Pages and GitLab Pages can have it: one commit is one release."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from pawb.release.manifest import MANIFEST, sha256, written

AUTHOR = {
    f"GIT_{role}_{part}": value
    for role in ("AUTHOR", "COMMITTER")
    for part, value in (("NAME", "Pawb"), ("EMAIL", "pawb@localhost"))
}


class Refused(Exception):
    """What git would not do, in its own words."""


def publish(site: Path, project: Path, branch: str) -> str:
    """Commit the folder `site` as all that `branch` of the project's repository holds; what names the release.

    The commit is dated as the newest of what it was built from, so that the same content gives the same commit. The
    branch moves in one step; where it holds the same already it stays. Nothing is sent anywhere: `git push` does that.
    Raises `Refused` when there is no repository or commit, the branch is the one being worked on, its name is no name,
    or somebody else moved it meanwhile.
    """
    with tempfile.TemporaryDirectory() as folder:
        variables = {**os.environ, **AUTHOR, "GIT_INDEX_FILE": str(Path(folder, "index")), "LC_ALL": "C"}

        def git(*arguments: str, given: bytes = b"") -> str:
            asked = ["git", "-C", str(project), *arguments]
            try:
                done = subprocess.run(asked, env=variables, input=given, capture_output=True, check=False)
            except OSError as error:
                raise Refused(str(error)) from error
            if done.returncode:
                raise Refused(" ".join(done.stderr.decode("utf-8", "replace").split()))
            return done.stdout.decode().strip()

        name = "refs/heads/" + git("check-ref-format", "--branch", branch)
        if f"\nbranch {name}\n" in f"{git('worktree', 'list', '--porcelain')}\n":
            raise Refused(f"{branch} is checked out")
        root = git("rev-parse", "--absolute-git-dir")
        git("rev-parse", "--verify", "--quiet", "HEAD")
        text = written(site).encode()
        git(f"--git-dir={root}", f"--work-tree={site.resolve()}", "add", "--all", "--force", str(site.resolve()))
        blob = git("hash-object", "-w", "--stdin", given=text)
        git("update-index", "--add", "--cacheinfo", f"100644,{blob},{MANIFEST}")
        tree, release = git("write-tree"), sha256(text)
        before = git("for-each-ref", "--format=%(objectname)", name)
        if not before or git("rev-parse", f"{before}^{{tree}}") != tree:
            day = git("log", "-1", "--format=%cI")
            variables.update(GIT_AUTHOR_DATE=day, GIT_COMMITTER_DATE=day)
            parents = ["-p", before] if before else []
            commit = git("commit-tree", tree, *parents, "-m", f"Release {release[:12]}")
            git("update-ref", name, commit, before or "0" * len(commit))
    return release

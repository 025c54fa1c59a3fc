"""PDFs that were judged before: the same bytes, of the same document, by the same checks, are not read again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from importlib import metadata
from pathlib import Path

from pawb import checks
from pawb.checks import Report, built_pdf, run


def judge(root: Path, made_from: Mapping[str, str], kept: Path) -> Report:
    """The report on every PDF below `root`; `kept` remembers those in which nothing was found.

    `made_from` is the HTML of each, by its path from `root`. A `kept` that is damaged or lost only costs time.
    """
    keys = {path.relative_to(root).as_posix(): _key(path, root, made_from) for path in sorted(root.rglob("*.pdf"))}
    known = _read(kept)
    sound = {file for file, key in keys.items() if key in known}
    report = Report((), {"pdf": {check.rule.id: len(sound) for check in checks.checks("pdf")}})
    if len(sound) < len(keys) or not keys:
        report += run("pdf", built_pdf.gather(root, root, made_from, sound))
    faulty = {finding.place.file for finding in report.findings}
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(sorted(key for file, key in keys.items() if file not in faulty)), encoding="utf-8")
    return report


def _key(path: Path, root: Path, made_from: Mapping[str, str]) -> str:
    file = path.relative_to(root).as_posix()
    whole = hashlib.sha256(path.read_bytes())
    whole.update("\0".join((file, made_from.get(file, ""), _judges())).encode())
    return whole.hexdigest()


def _read(kept: Path) -> frozenset[str]:
    try:
        return frozenset(json.loads(kept.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return frozenset()


@cache
def _judges() -> str:
    """A digest of the checks and of what they read PDFs with."""
    whole = hashlib.sha256(metadata.version("pikepdf").encode())
    for file in sorted(Path(checks.__file__).parent.rglob("*.py")):
        whole.update(file.read_bytes())
    return whole.hexdigest()

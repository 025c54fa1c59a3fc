"""What the Welsh Language Standards and the guidance on them ask of a site, as far as a build can decide it.

Each duty is put in our own words, and decided anew by each build from what that build made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Literal

from pawb.checks import checks
from pawb.content.coverage import coverage
from pawb.findings import Words
from pawb.languages import codes, language
from pawb.site.edition import Edition
from pawb.site.routes import FIRST, OWN

Verdict = Literal["met", "not_met", "look"]
"""The duty is met, it is not, or only a person can say."""

Evidence = Mapping[str, object]
"""What was counted: a number, a pair of a count noun and a number, or `Words`."""


@dataclass(frozen=True, slots=True)
class Duty:
    """What is asked, what decides it, and how the evidence is told: `evidence` is a template for what was counted."""

    asks: Words
    evidence: Words
    decide: Callable[[Edition], tuple[Verdict, Evidence]]

    def tell(self, evidence: Evidence, code: str) -> str:
        """The evidence in one language."""
        return self.evidence[code].format_map({name: _said(value, code) for name, value in evidence.items()})


def _said(value: object, code: str) -> str:
    if isinstance(value, Mapping):
        return str(value[code])
    noun, number = value if isinstance(value, tuple) else ("", value)
    assert isinstance(number, int)
    return language(code).count(noun, number) if noun else language(code).number(number)


def _verdict(met: bool) -> Verdict:
    return "met" if met else "not_met"


def _pages(edition: Edition) -> tuple[Verdict, Evidence]:
    pages = (*product(codes(), OWN), *edition.routes.pages, *edition.written)
    keys = {code: {key for of, key in pages if of == code} for code in codes()}
    missing = _count(edition, "missing")
    evidence = {code: ("page", len(found)) for code, found in keys.items()}
    return _verdict(keys["cy"] == keys["en"] and not missing), {**evidence, "missing": missing}


def _guarded(check: str) -> Callable[[Edition], tuple[Verdict, Evidence]]:
    """A duty that every page is checked for once it is built, without which nothing is published."""

    def decide(edition: Edition) -> tuple[Verdict, Evidence]:
        checked = any(known.rule.id == check for known in checks("page"))
        return "met" if checked else "look", {"pages": ("page", len(edition.keys) * len(codes()) * checked)}

    return decide


_CHECKED = {
    "en": "Checked once they were built: {pages}. If one fails, nothing is published.",
    "cy": "Gwiriwyd ar ôl eu gwneud: {pages}. Os bydd un yn methu, ni chyhoeddir dim.",
}


def _together(edition: Edition) -> tuple[Verdict, Evidence]:
    counted = {how: _count(edition, how) for how in ("behind", "missing")}
    if _count(edition, "unconfirmed"):
        return "look", counted
    return _verdict(not any(counted.values())), counted


def _documents(edition: Edition) -> tuple[Verdict, Evidence]:
    forms = {
        code: Counter(
            (made.edition.key, made.edition.profile.id) for made in edition.made if made.edition.language == code
        )
        for code in codes()
    }
    verdict = _verdict(forms["cy"] == forms["en"]) if edition.made else "look"
    return verdict, {code: found.total() for code, found in forms.items()}


def _publications(edition: Edition) -> tuple[Verdict, Evidence]:
    lacking = {one.publication for one in coverage(edition.library) if one.language == "cy" and one.texts["missing"]}
    publications = [publication.id for publication in edition.library.publications]
    whole = [id_ for id_ in publications if id_ not in lacking]
    return _verdict(whole == publications), {"whole": len(whole), "all": len(publications)}


def _first(edition: Edition) -> tuple[Verdict, Evidence]:
    first = {code: language(code).say(f"language_{FIRST[0]}") for code in codes()}
    return _verdict(FIRST[0] == "cy"), {"first": first}


def _quality(edition: Edition) -> tuple[Verdict, Evidence]:
    units = list(edition.library.units())
    read = sum(unit.state == "confirmed" for unit in units)
    return "look" if read == len(units) else "not_met", {"unread": len(units) - read, "all": len(units)}


def _count(edition: Edition, standing: str) -> int:
    """How many texts of any language stand so."""
    return sum(n for one in coverage(edition.library) for how, n in one.texts.items() if how == standing)


DUTIES = (
    Duty(
        asks={"en": "Every page is there in both languages.", "cy": "Mae pob tudalen ar gael yn y ddwy iaith."},
        evidence={
            "en": "In English: {en}. In Welsh: {cy}. Texts missing: {missing}.",
            "cy": "Yn Gymraeg: {cy}. Yn Saesneg: {en}. Testunau ar goll: {missing}.",
        },
        decide=_pages,
    ),
    Duty(
        asks={
            "en": "Each page leads to the same page in the other language, under that language's own name.",
            "cy": "Mae pob tudalen yn arwain at yr un dudalen yn yr iaith arall, dan enw'r iaith honno.",
        },
        evidence=_CHECKED,
        decide=_guarded("missing-twin-link"),
    ),
    Duty(
        asks={
            "en": "Menus, labels and messages are in the language of the page.",
            "cy": "Mae dewislenni, labeli a negeseuon yn iaith y dudalen.",
        },
        evidence=_CHECKED,
        decide=_guarded("unmarked-page-language"),
    ),
    Duty(
        asks={
            "en": "New and changed words are published in both languages at the same time.",
            "cy": "Cyhoeddir geiriau newydd a geiriau a newidiwyd yn y ddwy iaith yr un pryd.",
        },
        evidence={
            "en": "Texts that a change in the other language has left behind: {behind}. Missing: {missing}.",
            "cy": "Testunau y mae newid yn yr iaith arall wedi'u gadael ar ôl: {behind}. Ar goll: {missing}.",
        },
        decide=_together,
    ),
    Duty(
        asks={
            "en": "A document that is available in one language is available in the other, in the same forms and "
            "sizes.",
            "cy": "Mae dogfen sydd ar gael mewn un iaith ar gael yn y llall, yn yr un ffurfiau a meintiau.",
        },
        evidence={
            "en": "PDFs: {en} in English, {cy} in Welsh.",
            "cy": "Ffeiliau PDF: {cy} yn Gymraeg, {en} yn Saesneg.",
        },
        decide=_documents,
    ),
    Duty(
        asks={
            "en": "Policies, strategies, plans and reports are in Welsh.",
            "cy": "Mae polisïau, strategaethau, cynlluniau ac adroddiadau ar gael yn Gymraeg.",
        },
        evidence={
            "en": "Publications with all their words in Welsh: {whole} of {all}.",
            "cy": "Cyhoeddiadau â'u holl eiriau yn Gymraeg: {whole} o {all}.",
        },
        decide=_publications,
    ),
    Duty(
        asks={
            "en": "Where the site invites people to have their say, it says that Welsh is welcome and means no delay.",
            "cy": "Lle mae'r wefan yn gwahodd pobl i ddweud eu dweud, mae'n dweud bod croeso i'r Gymraeg ac nad yw'n "
            "golygu oedi.",
        },
        evidence=_CHECKED,
        decide=_guarded("missing-welsh-welcome"),
    ),
    Duty(
        asks={
            "en": "Where both languages share a page, Welsh stands first.",
            "cy": "Lle mae'r ddwy iaith yn rhannu tudalen, y Gymraeg sydd gyntaf.",
        },
        evidence={"en": "First on the shared pages: {first}.", "cy": "Yn gyntaf ar y tudalennau a rennir: {first}."},
        decide=_first,
    ),
    Duty(
        asks={
            "en": "The Welsh is good, and a competent person has read whatever a machine drafted.",
            "cy": "Mae'r Gymraeg yn dda, ac mae person cymwys wedi darllen popeth a ddrafftiwyd gan beiriant.",
        },
        evidence={
            "en": "Texts that no person has confirmed: {unread} of {all}.",
            "cy": "Testunau nad oes yr un person wedi'u cadarnhau: {unread} o {all}.",
        },
        decide=_quality,
    ),
)

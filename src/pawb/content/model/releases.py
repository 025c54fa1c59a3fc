"""What each version that was published was found to be: numbers alone, kept so that people see how they change."""

from __future__ import annotations

import datetime

from pydantic import NonNegativeInt

from pawb.content.model.parts import Item, Line, Part, told


class Release(Item):
    """One version. Its id is the name that it was published under, such as 1.2.0."""

    on: datetime.date = told(en="On: the day of its build.", cy="Ar: diwrnod ei hadeiladu.")
    pages: NonNegativeInt = told(en="Pages: how many web pages it has.", cy="Tudalennau: nifer ei thudalennau gwe.")
    pdfs: NonNegativeInt = told(en="PDFs: how many PDFs it has.", cy="Ffeiliau PDF: nifer ei ffeiliau PDF.")
    valid: NonNegativeInt = told(
        default=0,
        en="Valid: in how many of its PDFs veraPDF had found nothing wrong; 0 if it had not been asked.",
        cy="Dilys: nifer ei ffeiliau PDF nad oedd veraPDF wedi canfod dim o'i le arnynt; 0 os na ofynnwyd iddo.",
    )
    standards: tuple[Line, ...] = told(
        default=(),
        en="Standards: those that veraPDF judged them by.",
        cy="Safonau: y rhai a ddefnyddiodd veraPDF i'w barnu.",
    )
    checks: NonNegativeInt = told(
        en="Checks: how many ran when it was built.", cy="Gwiriadau: y nifer a redwyd pan adeiladwyd hi."
    )
    found: NonNegativeInt = told(
        en="Found: how many things checks found that stop nothing.",
        cy="Canfuwyd: nifer y pethau a ganfu'r gwiriadau nad ydynt yn atal dim.",
    )
    excepted: NonNegativeInt = told(
        en="Excepted: how many things were excepted for a time.", cy="Eithriwyd: nifer y pethau a eithriwyd am gyfnod."
    )
    texts: NonNegativeInt = told(
        en="Texts: how many there are in every language.", cy="Testunau: y nifer sydd ym mhob iaith."
    )
    proofed: NonNegativeInt = told(
        en="Proof-read: how many texts a person has confirmed to say the same in every language.",
        cy="Prawfddarllenwyd: nifer y testunau y mae person wedi cadarnhau eu bod yn dweud yr un peth ym mhob iaith.",
    )


class Releases(Part):
    """Every version, in one file for all languages, which `pawb build --record` writes."""

    releases: tuple[Release, ...] = told(
        en="Versions: what each was found to be, oldest first.",
        cy="Fersiynau: yr hyn a ganfuwyd am bob un, yr hynaf yn gyntaf.",
    )

"""What can be wrong with the pages together: two at one address, or one that only some languages have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as ByKey

from pawb.content.faults.references import REPEATED_ADDRESS
from pawb.content.library import Library
from pawb.findings import Finding, Place, Rule
from pawb.languages import codes, language
from pawb.site.moved import Moved, sections
from pawb.site.routes import OWN, Route, Routes, own
from pawb.site.written import Written

MISSING_PAGE = Rule(
    id="missing-page",
    level="error",
    finds={
        "en": "A page written by hand that only one language has.",
        "cy": "Tudalen a ysgrifennwyd â llaw sydd mewn un iaith yn unig.",
    },
    why={
        "en": "Readers of the other language would find nothing where the link to their language leads.",
        "cy": "Ni fyddai darllenwyr yr iaith arall yn dod o hyd i ddim lle mae'r ddolen i'w hiaith yn arwain.",
    },
    message={
        "en": "This page is missing. It exists {language} only.",
        "cy": "Mae'r dudalen hon ar goll. Dim ond {language} y mae'n bod.",
    },
    mend={
        "en": "Write this file, or delete the one in the other language.",
        "cy": "Ysgrifennwch y ffeil hon, neu dilëwch yr un yn yr iaith arall.",
    },
)


def faults(
    library: Library, routes: Routes, written: ByKey[tuple[str, str], Written], moved: Iterable[Moved]
) -> Iterator[Finding]:
    """A finding for each page whose address, now or before, another has; and for each written by hand without twin."""
    first = {own(code, key): Place("content/site.yml") for code in codes() for key in OWN}
    for place, names in (*_routed(library, routes), *_written(written)):
        for name in names:
            if name in first:
                yield REPEATED_ADDRESS.at(place, also=[first[name]], value=name.rstrip("/"))
                break
        for name in names:
            first.setdefault(name, place)
    live, told = set(first), set()
    for former in moved:
        # What one old slug leads to may clash with itself: that clash is told above, of the pages as they are now.
        taken = former.address in live or first.get(former.address, former.place) != former.place
        if taken and former.place not in told:
            told.add(former.place)
            yield REPEATED_ADDRESS.at(former.place, also=[first[former.address]], value=former.address.rstrip("/"))
        first.setdefault(former.address, former.place)
    for (code, key), page in written.items():
        for other in codes():
            if (other, key) not in written:
                spoken = {viewer: language(viewer).say(f"in_language_{code}") for viewer in codes()}
                missing = page.file.replace(f"/{code}/", f"/{other}/", 1)
                yield MISSING_PAGE.at(Place(missing), also=[Place(page.file)], language=spoken)


def _routed(library: Library, routes: Routes) -> Iterator[tuple[Place, tuple[str, ...]]]:
    """The pages of content: where each is written, and what no other page may have."""
    for route in routes.asked:
        yield _place(library, route), (route.address, route.source)


def _written(written: ByKey[tuple[str, str], Written]) -> Iterator[tuple[Place, tuple[str, ...]]]:
    for (code, key), page in written.items():
        address = f"{code}/" if key == "index" else f"{code}/{page.slug}/"
        yield Place(page.file), (address, f"{code}/{key}.md")


def _place(library: Library, route: Route) -> Place:
    """Where the address of a page is written: at its `slug`, else the whole file."""
    publication = next(p for p in library.publications if p.id == route.document.publication)
    if route.document.reading == "easy-read" and publication.easy:
        return Place(publication.easy.files[route.language])
    file = publication.full.joined.sides[route.language]
    item = route.chapter.item if route.chapter else ""
    slug = next((section for section in sections(file) if section.get("id") == item), file).get("slug")
    return Place(publication.full.files[route.language]) if slug is None else slug.place

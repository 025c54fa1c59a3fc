"""The organisation: its name, how to reach it, which formats it promises, and the roles it names.

`content/site.yml` is one file for all languages, so each text holds every language: `{en: …, cy: …}`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from pawb.content.model.parts import Item, Part, ToPublication, Translated, told
from pawb.content.time import When

_Both = Annotated[
    dict[Literal["en", "cy"], Annotated[str, StringConstraints(min_length=1, max_length=2_000)]], Field(min_length=2)
]
Both = Annotated[_Both, Translated()]
"""A text in every language."""
BothName = Annotated[_Both, Translated(name=True)]
"""A name in every language, which may be the same in each: PDF, braille."""


class Contact(Item):
    """One way to reach the organisation. A retired one is kept as a record and never shown as live."""

    type: Literal["phone", "relay", "email", "post", "fax", "web"] = told(
        en="Type: phone, relay, email, post, fax or web.",
        cy="Math: phone (ffôn), relay (gwasanaeth cyfnewid), email (e-bost), post, fax (ffacs) neu web (gwe).",
    )
    value: str = told(
        en="Number or address: as people use it.", cy="Rhif neu gyfeiriad: fel y mae pobl yn ei ddefnyddio."
    )
    prefix: str | None = told(
        default=None,
        en="Prefix: dialled before the number through a relay service.",
        cy="Rhagddeialu: y rhif i'w ddeialu'n gyntaf drwy wasanaeth cyfnewid.",
    )
    note: Both | None = told(
        default=None, en="Note: hours, or how to use it.", cy="Nodyn: oriau, neu sut i'w ddefnyddio."
    )
    retired: When | None = told(default=None, en="Retired: when it stopped.", cy="Wedi dod i ben: pryd.")


class Format(Item):
    """One promised format."""

    title: BothName = told(
        en="Name: of the format, as in the middle of a sentence: audio CD.",
        cy="Enw: y fformat, fel yng nghanol brawddeg: cryno ddisg sain.",
    )
    state: Literal["ready", "on-request", "not-offered"] = told(
        en="State: ready, on-request or not-offered.",
        cy="Statws: ready (yn barod), on-request (ar gais) neu not-offered (heb ei gynnig).",
    )
    days: int | None = told(
        default=None,
        en="Working days: how long a request takes, if promised.",
        cy="Diwrnodau gwaith: pa mor hir y mae cais yn ei gymryd, os addawyd.",
    )
    note: Both | None = told(default=None, en="Note: what to know.", cy="Nodyn: beth i'w wybod.")


class Role(Item):
    """A role or team that is named as responsible."""

    title: Both = told(en="Name: of the role or team.", cy="Enw: y rôl neu'r tîm.")
    note: Both | None = told(
        default=None,
        en="Note: such as what the source does not say.",
        cy="Nodyn: fel yr hyn nad yw'r ffynhonnell yn ei ddweud.",
    )


class Site(Part):
    """Everything about the organisation that is not in a publication."""

    name: Both = told(en="Site name: at the top of every page.", cy="Enw'r wefan: ar frig pob tudalen.")
    organisation: Both = told(en="Organisation: who publishes this.", cy="Sefydliad: pwy sy'n cyhoeddi hwn.")
    about: Both = told(
        en="About: what this site is, in two sentences.", cy="Ynghylch: beth yw'r wefan hon, mewn dwy frawddeg."
    )
    order: tuple[ToPublication, ...] = told(
        default=(),
        en="Order: publications as menus list them. Those not named come after, by file name.",
        cy="Trefn: cyhoeddiadau fel y mae dewislenni'n eu rhestru. Daw'r rhai nas enwir wedyn, yn ôl enw'r ffeil.",
    )
    contacts: tuple[Contact, ...] = told(en="Contact: ways to reach us.", cy="Cysylltu: ffyrdd o'n cyrraedd.")
    formats: tuple[Format, ...] = told(en="Formats: what is promised.", cy="Fformatau: yr hyn a addewir.")
    roles: tuple[Role, ...] = told(
        en="Roles: who can be named as responsible.", cy="Rolau: pwy y gellir eu henwi'n gyfrifol."
    )
    spelling: tuple[str, ...] = told(
        default=(),
        en="Spelling: words and names that are right, in either language, though the dictionaries lack them.",
        cy="Sillafu: geiriau ac enwau sy'n gywir, yn y naill iaith neu'r llall, er nad ydynt yn y geiriaduron.",
    )

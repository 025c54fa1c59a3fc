"""A strategy: numbered sections, and the typed things that stand in them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pawb.content.model.parts import (
    Item,
    Line,
    Lines,
    Name,
    Note,
    Prose,
    Publication,
    Quote,
    Slug,
    ToItem,
    ToPublication,
    told,
)
from pawb.content.time import When


class Statement(Item):
    """One value, key area or group: a sentence that people can point at."""

    text: Prose = told(en="Text: the statement itself.", cy="Testun: y datganiad ei hun.")


class Callout(Item):
    """A short text set apart."""

    title: Line = told(en="Title: what it is about.", cy="Teitl: am beth y mae.")
    text: Prose = told(en="Text: what it says.", cy="Testun: yr hyn y mae'n ei ddweud.")


class Story(Item):
    """Good practice, attached to what it illustrates so that it can never float away."""

    title: Line = told(en="Title: what was done.", cy="Teitl: yr hyn a wnaed.")
    text: Prose = told(en="Story: what happened, and for whom.", cy="Hanes: yr hyn a ddigwyddodd, ac i bwy.")
    result: Prose | None = told(default=None, en="Result: what came of it.", cy="Canlyniad: yr hyn a ddaeth ohono.")


class Figure(Item):
    """A figure about the area, which is worth nothing without its source and date."""

    value: Name = told(
        en="Figure: the number as it is read, such as 68%.", cy="Ffigur: y rhif fel y mae i'w ddarllen, fel 68%."
    )
    text: Prose = told(en="Meaning: what the figure counts.", cy="Ystyr: yr hyn y mae'r ffigur yn ei gyfrif.")
    source: Name = told(en="Source: who counted it.", cy="Ffynhonnell: pwy a wnaeth y cyfrif.")
    when: When | None = told(default=None, en="Date: when it was counted.", cy="Dyddiad: pryd y cafodd ei gyfrif.")
    caveat: Prose | None = told(default=None, en="Caution: what to keep in mind.", cy="Rhybudd: beth i'w gofio.")


class Parent(Item):
    """A national strategy or law that this one follows."""

    title: Line = told(en="Title: its name.", cy="Teitl: ei enw.")
    text: Prose = told(en="Text: what it asks for.", cy="Testun: yr hyn y mae'n gofyn amdano.")
    period: When | None = told(
        default=None, en="Period: from when to when it runs.", cy="Cyfnod: o ba bryd hyd ba bryd y mae'n para."
    )
    principles: Lines = told(default=(), en="Principles: its main points.", cy="Egwyddorion: ei brif bwyntiau.")
    in_force: Literal["yes", "no", "not-checked"] = told(
        default="not-checked",
        en="In force: yes, no, or not-checked.",
        cy="Mewn grym: yes (ydy), no (nac ydy), neu not-checked (heb ei wirio).",
    )


class LadderStep(Item):
    """One level of the ladder of participation; level 1 is the lowest."""

    level: Annotated[int, Field(ge=1, le=9)] = told(
        en="Level: its number, 1 is the lowest.", cy="Lefel: ei rhif, 1 yw'r isaf."
    )
    title: Line = told(en="Name: of the level.", cy="Enw: y lefel.")
    meaning: Prose = told(en="Meaning: what happens at this level.", cy="Ystyr: beth sy'n digwydd ar y lefel hon.")
    influence: Prose | None = told(
        default=None,
        en="Influence: what people can and cannot change at this level.",
        cy="Dylanwad: yr hyn y gall ac na all pobl ei newid ar y lefel hon.",
    )
    text: Prose | None = told(default=None, en="More: what else to know.", cy="Rhagor: beth arall i'w wybod.")
    methods: Lines = told(
        default=(), en="Methods: ways of working at this level.", cy="Dulliau: ffyrdd o weithio ar y lefel hon."
    )
    stories: tuple[Story, ...] = told(
        default=(), en="Stories: good practice at this level.", cy="Hanesion: arfer da ar y lefel hon."
    )


class Duty(Item):
    """One thing that a body has to do."""

    text: Prose = told(en="Duty: what the body has to do.", cy="Dyletswydd: yr hyn y mae'n rhaid i'r corff ei wneud.")
    measures: tuple[ToItem, ...] = told(
        default=(), en="Measures: those that carry it out.", cy="Mesurau: y rhai sy'n ei chyflawni."
    )


class Body(Item):
    """A person or group with duties."""

    title: Line = told(en="Name: of the role or group.", cy="Enw: y rôl neu'r grŵp.")
    duties: tuple[Duty, ...] = told(
        en="Duties: what it has to do.", cy="Dyletswyddau: yr hyn y mae'n rhaid iddo ei wneud."
    )


class Stage(Item):
    """One stage of a change over time."""

    title: Line = told(en="Title: of the stage.", cy="Teitl: y cam.")
    period: When = told(en="Period: when it happens.", cy="Cyfnod: pryd y mae'n digwydd.")
    steps: Lines = told(en="Steps: what is done, in order.", cy="Camau: yr hyn a wneir, yn ei drefn.")


class Section(Item):
    """A numbered section: words first, then the typed things that stand in it, then sections inside it."""

    title: Line = told(en="Title: of the section.", cy="Teitl: yr adran.")
    slug: Slug | None = told(
        default=None,
        en="Address: the last part of the section's web address in this language.",
        cy="Cyfeiriad: rhan olaf cyfeiriad gwe'r adran yn yr iaith hon.",
    )
    former: tuple[Slug, ...] = told(
        default=(),
        en="Former addresses: what the section's address was before in this language. They still lead here.",
        cy="Hen gyfeiriadau: yr hyn oedd cyfeiriad yr adran o'r blaen yn yr iaith hon. Maent yn dal i arwain yma.",
    )
    text: Prose | None = told(default=None, en="Text: paragraphs and lists.", cy="Testun: paragraffau a rhestrau.")
    vision: Prose | None = told(
        default=None, en="Vision: the statement of what is wanted.", cy="Gweledigaeth: y datganiad o'r hyn a ddymunir."
    )
    aim: Prose | None = told(default=None, en="Aim: what the strategy is for.", cy="Nod: diben y strategaeth.")
    objectives: tuple[ToItem, ...] = told(
        default=(),
        en="Objectives: references of objectives in an action plan, shown here in their words.",
        cy="Amcanion: cyfeirnodau amcanion mewn cynllun gweithredu, a ddangosir yma yn eu geiriau.",
    )
    values: tuple[Statement, ...] = told(
        default=(), en="Values: what we hold to.", cy="Gwerthoedd: yr hyn yr ydym yn glynu wrtho."
    )
    key_areas: tuple[Statement, ...] = told(
        default=(),
        en="Key areas: what the work centres on.",
        cy="Meysydd allweddol: yr hyn y mae'r gwaith yn canolbwyntio arno.",
    )
    groups: tuple[Callout, ...] = told(
        default=(),
        en="Groups: who takes part, and how they connect.",
        cy="Grwpiau: pwy sy'n cymryd rhan, a sut y maent yn cysylltu.",
    )
    figures: tuple[Figure, ...] = told(
        default=(),
        en="Figures: facts about the area, with their source.",
        cy="Ffigurau: ffeithiau am yr ardal, gyda'u ffynhonnell.",
    )
    parents: tuple[Parent, ...] = told(
        default=(),
        en="Parent strategies: those that this one follows.",
        cy="Rhiant-strategaethau: y rhai y mae hon yn eu dilyn.",
    )
    ladder: tuple[LadderStep, ...] = told(
        default=(), en="Ladder: the levels of participation.", cy="Ysgol: lefelau cyfranogiad."
    )
    bodies: tuple[Body, ...] = told(
        default=(), en="Bodies: who has which duty.", cy="Cyrff: pwy sydd â pha ddyletswydd."
    )
    timeline: tuple[Stage, ...] = told(
        default=(), en="Timeline: the stages of the change.", cy="Llinell amser: camau'r newid."
    )
    stories: tuple[Story, ...] = told(
        default=(),
        en="Stories: good practice that illustrates this section.",
        cy="Hanesion: arfer da sy'n dangos yr adran hon ar waith.",
    )
    callouts: tuple[Callout, ...] = told(
        default=(), en="Callouts: short texts set apart.", cy="Blychau: testunau byr ar wahân."
    )
    quotes: tuple[Quote, ...] = told(default=(), en="Quotations: somebody's words.", cy="Dyfyniadau: geiriau rhywun.")
    notes: tuple[Note, ...] = told(
        default=(), en="Notes: remarks to the reader.", cy="Nodiadau: sylwadau i'r darllenydd."
    )
    see: tuple[ToPublication, ...] = told(
        default=(),
        en="See: publications that belong to this section.",
        cy="Gweler: cyhoeddiadau sy'n perthyn i'r adran hon.",
    )
    sections: tuple[Section, ...] = told(default=(), en="Sections: inside this one.", cy="Adrannau: y tu mewn i hon.")


class Strategy(Publication):
    """What a body means to do, and why."""

    kind: Literal["strategy"] = told(en="Kind: strategy.", cy="Math: strategy (strategaeth).")
    sections: tuple[Section, ...] = told(
        en="Sections: numbered by their order.", cy="Adrannau: wedi'u rhifo yn ôl eu trefn."
    )

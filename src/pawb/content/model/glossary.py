"""A glossary: what words and abbreviations mean, and which words not to use."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from pawb.content.model.parts import Item, Line, Lines, Name, Own, Prose, Publication, told


class Term(Item):
    """One word, with its meaning."""

    term: Line = told(en="Word: as it stands in text.", cy="Gair: fel y mae mewn testun.")
    plural: Line | None = told(default=None, en="Plural: of the word.", cy="Lluosog: y gair.")
    means: Prose = told(en="Meaning: in plain words.", cy="Ystyr: mewn geiriau plaen.")
    abbreviation: Name | None = told(default=None, en="Abbreviation: its short form.", cy="Talfyriad: ei ffurf fer.")
    also: tuple[Annotated[str, StringConstraints(min_length=1, max_length=400), Own()], ...] = told(
        default=(),
        en="Also right: other words of this language that may stand where the other language has its word.",
        cy="Hefyd yn gywir: geiriau eraill yn yr iaith hon a all sefyll lle mae gan yr iaith arall ei gair hi.",
    )
    avoid: Lines = told(
        default=(),
        en="Do not use: other words for the same thing.",
        cy="Peidiwch â defnyddio: geiriau eraill am yr un peth.",
    )


class Glossary(Publication):
    """A list of words and their meanings."""

    kind: Literal["glossary"] = told(en="Kind: glossary.", cy="Math: glossary (geirfa).")
    terms: tuple[Term, ...] = told(en="Words: in any order.", cy="Geiriau: mewn unrhyw drefn.")

"""How easy an easy read is, in figures, for the foot of its page: no more is said than was counted."""

from __future__ import annotations

from decimal import Decimal

from markupsafe import Markup

from pawb.checks.booklet import of, to_avoid
from pawb.checks.kept_grades import KeptGrades
from pawb.content.coverage import tellings
from pawb.content.library import Library
from pawb.document.nodes import Document, Field
from pawb.languages import language


def measured(library: Library, document: Document, grades: KeptGrades) -> tuple[Field, ...]:
    """The figures of an easy-read document, labelled in its language; none of any other reading."""
    publication = next(one for one in library.publications if one.id == document.publication)
    if document.reading != "easy-read" or publication.easy is None or publication.retelling is None:
        return ()
    code = document.language
    said = language(code)
    booklet = of(publication, publication.easy, code, to_avoid(library, code))
    card, kept, rules = grades.of(booklet)
    told = tellings(publication, code, ())
    left_out = sum(how == "left-out" for how in told.values())
    carried = sum(how in ("people", "rules") for how in told.values())

    def share(part: int, whole: int) -> str:
        return said.say("score_of", part=said.number(part), whole=said.number(whole))

    figures = {
        "score_checks": share(kept, rules),
        "score_words": said.number(card.words),
        "score_longest": said.count("word", card.longest),
        "score_lix": said.number(Decimal(str(card.lix))),
        "score_rare": said.number(Decimal(str(card.rare))),
        "score_pictures": share(card.pictures, card.rows),
        "score_told": share(carried, len(told)),
        "score_left_out": said.number(left_out),
        "score_readers": " ".join(document.readers),
    }
    return tuple(Field(Markup.escape(said.say(key)), Markup.escape(value)) for key, value in figures.items())

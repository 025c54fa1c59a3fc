"""What can be wrong with a name or a value that is written well but does not fit the model."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from pawb.findings import Rule, Words


def suggest(word: str, known: Iterable[str]) -> str | None:
    """The one of `known` that `word` was probably meant to be, or None."""
    return next(iter(get_close_matches(word, sorted(known), n=1)), None)


def did_you_mean(word: str, known: Iterable[str]) -> Words:
    """The sentence ` Did you mean "..."?` to end a message with: the `suggestion` slot; empty when nothing is near."""
    near = suggest(word, known)
    if near is None:
        return {"en": "", "cy": ""}
    return {"en": f' Did you mean "{near}"?', "cy": f' Ai "{near}" oedd gennych mewn golwg?'}


UNKNOWN_FIELD = Rule(
    id="unknown-field",
    level="error",
    finds={"en": "A name that is not known in its place.", "cy": "Enw nad yw'n perthyn lle y mae."},
    why={
        "en": "What is written under a name that is not known would never be published.",
        "cy": "Ni fyddai'r hyn sydd o dan enw anhysbys byth yn cael ei gyhoeddi.",
    },
    message={
        "en": '"{name}" is not a name that belongs here.{suggestion}',
        "cy": 'Nid yw "{name}" yn enw sy\'n perthyn yma.{suggestion}',
    },
    mend={
        "en": "Correct the name, or delete it with what is under it.",
        "cy": "Cywirwch yr enw, neu dilëwch ef a'r hyn sydd oddi tano.",
    },
)

MISSING_FIELD = Rule(
    id="missing-field",
    level="error",
    finds={"en": "A name that has to be there and is not.", "cy": "Enw y mae'n rhaid ei gael ond nad yw yno."},
    why={
        "en": "The publication would have a gap that its readers notice.",
        "cy": "Byddai bwlch yn y cyhoeddiad y byddai'r darllenwyr yn sylwi arno.",
    },
    message={"en": '"{field}" is missing here.', "cy": 'Mae "{field}" ar goll yma.'},
    mend={
        "en": "Add a line that starts with {field}: and a space.",
        "cy": "Ychwanegwch linell sy'n dechrau â {field}: a bwlch.",
    },
)

WRONG_CHOICE = Rule(
    id="wrong-choice",
    level="error",
    finds={
        "en": "A word that is not one of those allowed in its place.",
        "cy": "Gair nad yw'n un o'r rhai a ganiateir yn ei le.",
    },
    why={
        "en": "The words allowed are the ones that are shown in both languages.",
        "cy": "Y geiriau a ganiateir yw'r rhai a ddangosir yn y ddwy iaith.",
    },
    message={
        "en": '"{value}" is not allowed here.{suggestion}',
        "cy": 'Ni chaniateir "{value}" yma.{suggestion}',
    },
    mend={"en": "Use one of these: {choices}.", "cy": "Defnyddiwch un o'r rhain: {choices}."},
)

WRONG_SHAPE = Rule(
    id="wrong-shape",
    level="error",
    finds={
        "en": "A text where a list belongs, or a list where a text belongs.",
        "cy": "Testun lle dylai fod rhestr, neu restr lle dylai fod testun.",
    },
    why={
        "en": "What is written cannot be put in its place in the publication.",
        "cy": "Ni ellir rhoi'r hyn a ysgrifennwyd yn ei le yn y cyhoeddiad.",
    },
    message={"en": '"{field}" needs {expected} here.', "cy": 'Mae angen {expected} yma ar gyfer "{field}".'},
    mend={"en": "{how}", "cy": "{how}"},
)

AS_TEXT: dict[str, Words] = {
    "expected": {"en": "a text", "cy": "testun"},
    "how": {
        "en": "Write the text after the colon, inside quotes if it starts with [ or {.",
        "cy": "Ysgrifennwch y testun ar ôl y colon, mewn dyfynodau os yw'n dechrau â [ neu {.",
    },
}
"""The details of a `WRONG_SHAPE` where a text belongs: `WRONG_SHAPE.at(place, field="title", **AS_TEXT)`."""

AS_LIST: dict[str, Words] = {
    "expected": {"en": "a list", "cy": "rhestr"},
    "how": {
        "en": "Start each item on a line of its own, with two spaces, a dash and a space.",
        "cy": "Dechreuwch bob eitem ar ei llinell ei hun, gyda dau fwlch, llinell doriad a bwlch.",
    },
}
"""The details of a `WRONG_SHAPE` where a list belongs."""

AS_GROUP: dict[str, Words] = {
    "expected": {"en": "a group of names and texts", "cy": "grŵp o enwau a thestunau"},
    "how": {
        "en": "Put each name on a line of its own below, two spaces further in, with a colon and its text.",
        "cy": "Rhowch bob enw ar ei linell ei hun isod, ddau fwlch ymhellach i mewn, gyda cholon a'i destun.",
    },
}
"""The details of a `WRONG_SHAPE` where names with values of their own belong."""

AS_NUMBER: dict[str, Words] = {
    "expected": {"en": "a whole number", "cy": "rhif cyfan"},
    "how": {"en": "Write the number in figures, such as 12.", "cy": "Ysgrifennwch y rhif mewn ffigurau, fel 12."},
}
"""The details of a `WRONG_SHAPE` where a whole number belongs."""

AS_DATE: dict[str, Words] = {
    "expected": {"en": "a date", "cy": "dyddiad"},
    "how": {"en": "Write the date like this: 2027-03-31", "cy": "Ysgrifennwch y dyddiad fel hyn: 2027-03-31"},
}
"""The details of a `WRONG_SHAPE` where a date belongs."""

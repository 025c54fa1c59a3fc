"""What can be wrong with a name or a value that is written well but does not fit the model."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from pawb.findings import Rule, Words


def suggest(word: str, known: Iterable[str]) -> str | None:
    """The one of `known` that `word` was probably meant to be, or None."""
    return next(iter(get_close_matches(word, sorted(known), n=1)), None)


def did_you_mean(word: str, known: Iterable[str]) -> Words:
    """The sentence ` Did you mean “...”?` to end a message with: the `suggestion` slot; empty when nothing is near."""
    near = suggest(word, known)
    if near is None:
        return {"en": "", "cy": ""}
    return {"en": f' Did you mean “{near}”?', "cy": f' Ai “{near}” oedd gennych mewn golwg?'}


UNKNOWN_FIELD = Rule(
    id="unknown-field",
    level="error",
    finds={"en": "A name that is not known in its place.", "cy": "Enw nad yw'n hysbys yn ei le."},
    why={
        "en": "What is written under a name that is not known would never be published.",
        "cy": "Ni fyddai'r hyn sydd o dan enw anhysbys byth yn cael ei gyhoeddi.",
    },
    message={
        "en": '“{name}” is not a name that belongs here.{suggestion}',
        "cy": 'Nid yw “{name}” yn enw sy\'n perthyn yma.{suggestion}',
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
    message={"en": '“{name}” is missing here.', "cy": 'Mae “{name}” ar goll yma.'},
    mend={
        "en": "Add a line that starts with {name}: and a space.",
        "cy": "Ychwanegwch linell sy'n dechrau â {name}: a bwlch.",
    },
)

MISSING_TEXT = Rule(
    id="missing-text",
    level="error",
    finds={"en": "A text that is there in one language only.", "cy": "Testun sydd yno mewn un iaith yn unig."},
    why={
        "en": "People who read the other language would get less.",
        "cy": "Byddai pobl sy'n darllen yr iaith arall yn cael llai.",
    },
    message={
        "en": '“{name}” has no {language} text.',
        "cy": 'Nid oes testun {language} ar gyfer “{name}”.',
    },
    mend={"en": "Add the {language} text.", "cy": "Ychwanegwch y testun {language}."},
    basis="Welsh Language (Wales) Measure 2011",
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
        "en": '“{value}” is not allowed here.{suggestion}',
        "cy": 'Ni chaniateir “{value}” yma.{suggestion}',
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
    message={"en": "“{name}” needs {shape} here.", "cy": "Mae angen {shape} yma ar gyfer “{name}”."},
    mend={
        "en": "Look at how “{name}” is written in another file, and write it the same way.",
        "cy": "Edrychwch sut mae “{name}” wedi'i ysgrifennu mewn ffeil arall, a gwnewch yr un fath.",
    },
)

WRONG_VALUE = Rule(
    id="wrong-value",
    level="error",
    finds={"en": "A value that does not fit under its name.", "cy": "Gwerth nad yw'n ffitio o dan ei enw."},
    why={
        "en": "It cannot be shown to the reader as it stands.",
        "cy": "Ni ellir ei ddangos i'r darllenydd fel y mae.",
    },
    message={"en": "“{value}” does not fit under “{name}”.", "cy": "Nid yw “{value}” yn ffitio o dan “{name}”."},
    mend={
        "en": "Look at how “{name}” is written in another file, and write it the same way.",
        "cy": "Edrychwch sut mae “{name}” wedi'i ysgrifennu mewn ffeil arall, a gwnewch yr un fath.",
    },
)

TOO_LONG = Rule(
    id="too-long",
    level="error",
    finds={"en": "A text or a list that is too long.", "cy": "Testun neu restr sy'n rhy hir."},
    why={
        "en": "Long texts tire the reader and do not fit where they are shown.",
        "cy": "Mae testunau hir yn blino'r darllenydd ac nid ydynt yn ffitio lle y'u dangosir.",
    },
    message={
        "en": "“{name}” is too long: the most allowed is {limit}.",
        "cy": "Mae “{name}” yn rhy hir: {limit} yw'r mwyaf a ganiateir.",
    },
    mend={"en": "Make it shorter, or split it.", "cy": "Gwnewch ef yn fyrrach, neu rhannwch ef."},
)

WRONG_REFERENCE = Rule(
    id="wrong-reference",
    level="error",
    finds={
        "en": "An id with characters that an address on the web cannot have.",
        "cy": "Id â nodau na all fod mewn cyfeiriad ar y we.",
    },
    why={
        "en": "The id becomes part of a web address, and other files point to it.",
        "cy": "Daw'r id yn rhan o gyfeiriad gwe, ac mae ffeiliau eraill yn cyfeirio ato.",
    },
    message={
        "en": "“{value}” cannot be used for “{name}”.",
        "cy": "Ni ellir defnyddio “{value}” ar gyfer “{name}”.",
    },
    mend={
        "en": "Use plain letters without accents and figures, with single hyphens between words.",
        "cy": "Defnyddiwch lythrennau plaen heb acenion a rhifau, gydag un cysylltnod rhwng geiriau.",
    },
)

REPEATED_REFERENCE = Rule(
    id="repeated-reference",
    level="error",
    finds={"en": "The same id twice in one file.", "cy": "Yr un id ddwywaith mewn un ffeil."},
    why={
        "en": "A link to it could lead to either of the two.",
        "cy": "Gallai dolen ato arwain at y naill neu'r llall.",
    },
    message={"en": "The id “{value}” is used twice in this file.", "cy": "Defnyddir yr id “{value}” ddwywaith yn y ffeil hon."},
    mend={"en": "Give one of the two another id.", "cy": "Rhowch id arall i un o'r ddau."},
)

UNKNOWN_REFERENCE = Rule(
    id="unknown-reference",
    level="error",
    finds={"en": "A reference to something that is not there.", "cy": "Cyfeiriad at rywbeth nad yw yno."},
    why={"en": "A reader would follow it to nothing.", "cy": "Byddai darllenydd yn ei ddilyn at ddim."},
    message={
        "en": "There is nothing here with the id “{value}”.{suggestion}",
        "cy": "Nid oes dim yma â'r id “{value}”.{suggestion}",
    },
    mend={
        "en": "Correct the id, or add what it refers to.",
        "cy": "Cywirwch yr id, neu ychwanegwch yr hyn y mae'n cyfeirio ato.",
    },
)

UNCLEAR_REFERENCE = Rule(
    id="unclear-reference",
    level="error",
    finds={
        "en": "A reference that could mean items of several publications.",
        "cy": "Cyfeiriad a allai olygu eitemau o sawl cyhoeddiad.",
    },
    why={
        "en": "The reader could be led to the wrong one.",
        "cy": "Gellid arwain y darllenydd at yr un anghywir.",
    },
    message={
        "en": "More than one publication has the id “{value}”.",
        "cy": "Mae'r id “{value}” mewn mwy nag un cyhoeddiad.",
    },
    mend={"en": "Say which one: {choices}", "cy": "Dywedwch pa un: {choices}"},
)

UNKNOWN_PUBLICATION = Rule(
    id="unknown-publication",
    level="error",
    finds={
        "en": "An easy-read file with no publication that it retells.",
        "cy": "Ffeil hawdd ei deall heb gyhoeddiad y mae'n ei ailadrodd.",
    },
    why={
        "en": "It would not be linked from anywhere, so nobody would find it.",
        "cy": "Ni fyddai dolen ati o unman, felly ni fyddai neb yn dod o hyd iddi.",
    },
    message={
        "en": "There is no publication called “{value}”.{suggestion}",
        "cy": "Nid oes cyhoeddiad o'r enw “{value}”.{suggestion}",
    },
    mend={
        "en": "Give this file the same name as the publication that it retells.",
        "cy": "Rhowch yr un enw i'r ffeil hon â'r cyhoeddiad y mae'n ei ailadrodd.",
    },
)

NOT_A_YAML_FILE = Rule(
    id="not-a-yaml-file",
    level="error",
    finds={
        "en": "A file among the content whose name does not end in .yml.",
        "cy": "Ffeil ymhlith y cynnwys nad yw ei henw'n gorffen â .yml.",
    },
    why={
        "en": "It would not be published, and nobody would notice.",
        "cy": "Ni fyddai'n cael ei chyhoeddi, ac ni fyddai neb yn sylwi.",
    },
    message={"en": "The name of this file does not end in .yml.", "cy": "Nid yw enw'r ffeil hon yn gorffen â .yml."},
    mend={
        "en": "Rename it so that it ends in .yml, or move it out of this folder.",
        "cy": "Ailenwch hi fel bod ei henw'n gorffen â .yml, neu symudwch hi o'r ffolder hwn.",
    },
)

AS_DATE: Mapping[str, Words] = {
    "expected": {"en": "a date", "cy": "dyddiad"},
    "how": {"en": "Write the date like this: 2027-03-31", "cy": "Ysgrifennwch y dyddiad fel hyn: 2027-03-31"},
}
"""The details of a `WRONG_SHAPE` where a date belongs."""

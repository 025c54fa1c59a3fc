"""What can be wrong with a translator's package that comes back."""

from __future__ import annotations

from pawb.findings import Finding, Rule, Words


class Refused(Exception):
    """A file cannot be taken back; the finding says why."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding


DAMAGED_PACKAGE = Rule(
    id="damaged-package",
    level="error",
    finds={
        "en": "A translator's file that cannot be read to its end.",
        "cy": "Ffeil gan gyfieithydd na ellir ei darllen i'w diwedd.",
    },
    why={
        "en": "Part of the translation could be lost without anybody noticing, so nothing of it is taken.",
        "cy": "Gallai rhan o'r cyfieithiad fynd ar goll heb i neb sylwi, felly ni dderbynnir dim ohono.",
    },
    message={"en": "This file cannot be read: {reason}.", "cy": "Ni ellir darllen y ffeil hon: {reason}."},
    mend={
        "en": "Ask the translator to save it again in the same format, and to send it once more.",
        "cy": "Gofynnwch i'r cyfieithydd ei chadw eto yn yr un fformat, a'i hanfon unwaith yn rhagor.",
    },
)
REASONS: dict[str, Words] = {
    "zip": {"en": "the package is damaged or not complete", "cy": "mae'r pecyn wedi'i ddifrodi neu'n anghyflawn"},
    "xml": {"en": "it is damaged or not complete", "cy": "mae wedi'i difrodi neu'n anghyflawn"},
    "xliff": {
        "en": "it is not XLIFF 1.2 or 2.0, or it does not say which languages it is in",
        "cy": "nid XLIFF 1.2 na 2.0 yw hi, neu nid yw'n dweud ym mha ieithoedd y mae",
    },
    "table": {
        "en": "the table is not in it with the columns that it had",
        "cy": "nid yw'r tabl ynddi â'r un colofnau ag o'r blaen",
    },
    "kind": {
        "en": "it is none of .docx, .xlsx, .xlf, .xliff and .zip",
        "cy": "nid yw'n un o .docx, .xlsx, .xlf, .xliff a .zip",
    },
    "empty": {"en": "it holds no file with translations", "cy": "nid oes ffeil â chyfieithiadau ynddi"},
    "cell": {"en": "a cell holds a date or an error, not text", "cy": "mae dyddiad neu wall mewn cell, nid testun"},
}

UNSAFE_PACKAGE = Rule(
    id="unsafe-package",
    level="error",
    finds={
        "en": "A translator's file with something in it that could do harm.",
        "cy": "Ffeil gan gyfieithydd â rhywbeth ynddi a allai wneud niwed.",
    },
    why={
        "en": "A file from outside may carry a program or read what it should not. Translations need neither.",
        "cy": "Gall ffeil o'r tu allan gludo rhaglen neu ddarllen yr hyn na ddylai. Nid oes ar gyfieithiad angen "
        "y naill na'r llall.",
    },
    message={"en": "This file is not safe to open: {reason}.", "cy": "Nid yw'n ddiogel agor y ffeil hon: {reason}."},
    mend={
        "en": "Do not open it elsewhere. Ask the translator for a file without it.",
        "cy": "Peidiwch â'i hagor mewn man arall. Gofynnwch i'r cyfieithydd am ffeil hebddo.",
    },
)
DANGERS: dict[str, Words] = {
    "entity": {"en": "its XML declares entities or a DTD", "cy": "mae ei XML yn datgan endidau neu DTD"},
    "size": {"en": "it unpacks to far more than it should", "cy": "mae'n dadbacio i lawer mwy nag y dylai"},
    "path": {"en": "a name in it leads out of its folder", "cy": "mae enw ynddi yn arwain allan o'i ffolder"},
    "password": {"en": "it is locked with a password", "cy": "mae wedi'i chloi â chyfrinair"},
    "macro": {"en": "it holds macros", "cy": "mae macros ynddi"},
    "formula": {"en": "a cell holds a formula", "cy": "mae fformiwla mewn cell"},
}

TRACKED_CHANGES = Rule(
    id="tracked-changes",
    level="error",
    finds={"en": "A Word file with changes that nobody has accepted.", "cy": "Ffeil Word â newidiadau heb eu derbyn."},
    why={
        "en": "Nobody can tell which words are meant.",
        "cy": "Ni all neb ddweud pa eiriau a olygir.",
    },
    message={"en": "This file has tracked changes.", "cy": "Mae newidiadau wedi'u tracio yn y ffeil hon."},
    mend={
        "en": "In Word, choose Review, Accept all changes. Save the file and send it again.",
        "cy": "Yn Word, dewiswch Adolygu, Derbyn pob newid. Cadwch y ffeil a'i hanfon eto.",
    },
)

WRONG_PACKAGE_LANGUAGE = Rule(
    id="wrong-package-language",
    level="error",
    finds={
        "en": "A translator's file in languages that this project does not have.",
        "cy": "Ffeil gan gyfieithydd mewn ieithoedd nad ydynt yn rhan o'r prosiect hwn.",
    },
    why={
        "en": "Words of another language would be published as Welsh or English.",
        "cy": "Byddai geiriau iaith arall yn cael eu cyhoeddi fel Cymraeg neu Saesneg.",
    },
    message={
        "en": "This file is a translation from “{source}” to “{target}”.",
        "cy": "Cyfieithiad o “{source}” i “{target}” yw'r ffeil hon.",
    },
    mend={
        "en": "Send the translator a new package: pawb translate out. It says which language is asked for.",
        "cy": "Anfonwch becyn newydd at y cyfieithydd: pawb translate out. Mae'n dweud pa iaith y gofynnir amdani.",
    },
)

UNKNOWN_TEXT = Rule(
    id="unknown-text",
    level="error",
    finds={
        "en": "A translation of a text that is not in the content.",
        "cy": "Cyfieithiad o destun nad yw yn y cynnwys.",
    },
    why={
        "en": "Nobody can tell where it belongs.",
        "cy": "Ni all neb ddweud i ble y mae'n perthyn.",
    },
    message={"en": "There is no text “{key}”.", "cy": "Nid oes testun “{key}”."},
    mend={
        "en": "The text was deleted, or its key was changed in the file. Leave this one out, or put its key right.",
        "cy": "Cafodd y testun ei ddileu, neu newidiwyd ei allwedd yn y ffeil. Gadewch hwn allan, neu cywirwch ei "
        "allwedd.",
    },
)

MOVED_SOURCE = Rule(
    id="moved-source",
    level="error",
    finds={
        "en": "A translation of words that have changed since the package went out.",
        "cy": "Cyfieithiad o eiriau sydd wedi newid ers i'r pecyn fynd allan.",
    },
    why={
        "en": "It would say what the other language no longer says.",
        "cy": "Byddai'n dweud yr hyn nad yw'r iaith arall yn ei ddweud mwyach.",
    },
    message={
        "en": "“{key}” was not taken: its {language} is no longer what the translator saw.",
        "cy": "Ni dderbyniwyd “{key}”: nid yr hyn a welodd y cyfieithydd yw ei destun {language} mwyach.",
    },
    mend={
        "en": "Send it once more in a new package: pawb translate out.",
        "cy": "Anfonwch ef unwaith yn rhagor mewn pecyn newydd: pawb translate out.",
    },
)

MOVED_TARGET = Rule(
    id="moved-target",
    level="error",
    finds={
        "en": "A translation of a text that somebody else changed since the package went out.",
        "cy": "Cyfieithiad o destun a newidiwyd gan rywun arall ers i'r pecyn fynd allan.",
    },
    why={
        "en": "It would undo that other person's work.",
        "cy": "Byddai'n dadwneud gwaith y person arall hwnnw.",
    },
    message={
        "en": "“{key}” was not taken: somebody has changed its {language} since the package went out.",
        "cy": "Ni dderbyniwyd “{key}”: mae rhywun wedi newid ei destun {language} ers i'r pecyn fynd allan.",
    },
    mend={
        "en": "Compare the two, and write the better words into the content by hand.",
        "cy": "Cymharwch y ddau, ac ysgrifennwch y geiriau gorau yn y cynnwys â llaw.",
    },
)

UNEQUAL_ANSWERS = Rule(
    id="unequal-answers",
    level="error",
    finds={
        "en": "A text that was translated twice, differently, in one package.",
        "cy": "Testun a gyfieithwyd ddwywaith, yn wahanol, mewn un pecyn.",
    },
    why={
        "en": "Nobody can tell which words are meant.",
        "cy": "Ni all neb ddweud pa eiriau a olygir.",
    },
    message={
        "en": "“{key}” has two different translations here.",
        "cy": "Mae dau gyfieithiad gwahanol o “{key}” yma.",
    },
    mend={
        "en": "Take back only the file that the translator worked in: pawb translate in FILE.",
        "cy": "Derbyniwch y ffeil y gweithiodd y cyfieithydd ynddi, a honno'n unig: pawb translate in FFEIL.",
    },
)

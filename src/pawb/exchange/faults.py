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
    "tmx": {
        "en": "it is not TMX with the keys that its texts had",
        "cy": "nid TMX â'r allweddi a oedd gan ei thestunau yw hi",
    },
    "empty": {"en": "it holds no file with translations", "cy": "nid oes ffeil â chyfieithiadau ynddi"},
    "cell": {"en": "a cell holds a date or an error, not text", "cy": "mae dyddiad neu wall mewn cell, nid testun"},
}

UNKNOWN_FORMAT = Rule(
    id="unknown-format",
    level="error",
    finds={
        "en": "A file in a format that translations do not come back in.",
        "cy": "Ffeil mewn fformat nad yw cyfieithiadau'n dod yn ôl ynddo.",
    },
    why={
        "en": "A PDF or a web page shows words, and does not say to which text each of them belongs.",
        "cy": "Mae PDF neu dudalen we yn dangos geiriau, heb ddweud i ba destun y mae pob un yn perthyn.",
    },
    message={
        "en": "This file is none of those that can come back: Word (.docx), Excel (.xlsx), XLIFF (.xlf or .xliff), "
        "TMX (.tmx), or a package of them (.zip or a folder).",
        "cy": "Nid yw'r ffeil hon yn un o'r rhai a all ddod yn ôl: Word (.docx), Excel (.xlsx), XLIFF (.xlf neu "
        ".xliff), TMX (.tmx), neu becyn ohonynt (.zip neu ffolder).",
    },
    mend={
        "en": "Ask the translator for the file of the package that they worked in.",
        "cy": "Gofynnwch i'r cyfieithydd am y ffeil o'r pecyn y gweithiodd ynddi.",
    },
)

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
        "en": "“{key}” was not taken: its {language} in the content is not what this file says.",
        "cy": "Ni dderbyniwyd “{key}”: nid yr hyn y mae'r ffeil hon yn ei ddweud yw ei destun {language} yn y cynnwys.",
    },
    mend={
        "en": "It changed since the package went out, or the translator changed it in the file. Write what is right "
        "into the content, and send it once more in a new package: pawb translate out.",
        "cy": "Newidiodd ers i'r pecyn fynd allan, neu newidiodd y cyfieithydd ef yn y ffeil. Ysgrifennwch yr hyn sy'n "
        "gywir yn y cynnwys, ac anfonwch ef unwaith yn rhagor mewn pecyn newydd: pawb translate out.",
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
        "en": "“{key}” was not taken: its {language} in the content is not what this file says it was.",
        "cy": "Ni dderbyniwyd “{key}”: nid yr hyn a oedd yno yn ôl y ffeil hon yw ei destun {language} yn y cynnwys.",
    },
    mend={
        "en": "Somebody has changed it since the package went out, or the translator wrote over it. Compare the two, "
        "and write the better words into the content by hand.",
        "cy": "Mae rhywun wedi'i newid ers i'r pecyn fynd allan, neu ysgrifennodd y cyfieithydd drosto. Cymharwch y "
        "ddau, ac ysgrifennwch y geiriau gorau yn y cynnwys â llaw.",
    },
)

CHANGED_COLUMN = Rule(
    id="changed-column",
    level="error",
    finds={
        "en": "Words in a column of a translator's table that are not in the content, and none in the column for new "
        "words.",
        "cy": "Geiriau mewn colofn o dabl cyfieithydd nad ydynt yn y cynnwys, a dim yn y golofn ar gyfer geiriau "
        "newydd.",
    },
    why={
        "en": "A translator may have written in the wrong column, and that work would be lost.",
        "cy": "Efallai i'r cyfieithydd ysgrifennu yn y golofn anghywir, a byddai'r gwaith hwnnw'n mynd ar goll.",
    },
    message={
        "en": "The column “{column}” was changed for “{key}”, and nothing was written in “{new}”.",
        "cy": "Newidiwyd y golofn “{column}” ar gyfer “{key}”, ac nid ysgrifennwyd dim yn “{new}”.",
    },
    mend={
        "en": "If these are the translator's words, move them into that column. If the content changed since the "
        "package went out, send the text once more: pawb translate out.",
        "cy": "Os geiriau'r cyfieithydd yw'r rhain, symudwch nhw i'r golofn honno. Os newidiodd y cynnwys ers i'r "
        "pecyn fynd allan, anfonwch y testun unwaith yn rhagor: pawb translate out.",
    },
)

UNFINISHED_TEXT = Rule(
    id="unfinished-text",
    level="error",
    finds={
        "en": "A translation of which its file says that it is not finished.",
        "cy": "Cyfieithiad y mae ei ffeil yn dweud nad yw wedi'i orffen.",
    },
    why={
        "en": "Half a translation would be published, and confirmed as right.",
        "cy": "Byddai hanner cyfieithiad yn cael ei gyhoeddi, a'i gadarnhau fel un cywir.",
    },
    message={
        "en": "“{key}” was not taken: the file says that its translation is not finished.",
        "cy": "Ni dderbyniwyd “{key}”: mae'r ffeil yn dweud nad yw ei gyfieithiad wedi'i orffen.",
    },
    mend={
        "en": "Ask the translator to mark it as translated or final in the translation tool, and to send the file "
        "again. Some tools never change the mark: then use the table in Word or Excel.",
        "cy": "Gofynnwch i'r cyfieithydd ei nodi fel un wedi'i gyfieithu neu un terfynol yn yr offeryn cyfieithu, ac "
        "anfon y ffeil eto. Nid yw rhai offer byth yn newid y nod: defnyddiwch y tabl yn Word neu Excel bryd hynny.",
    },
)

CODED_TEXT = Rule(
    id="coded-text",
    level="error",
    finds={
        "en": "A translation with a code of a translation tool among its words.",
        "cy": "Cyfieithiad â chod offeryn cyfieithu ymhlith ei eiriau.",
    },
    why={
        "en": "The code would be published as if it were words. Our texts go out without any.",
        "cy": "Byddai'r cod yn cael ei gyhoeddi fel petai'n eiriau. Mae ein testunau ni'n mynd allan heb yr un.",
    },
    message={
        "en": "“{key}” was not taken: there is a code among its words.",
        "cy": "Ni dderbyniwyd “{key}”: mae cod ymhlith ei eiriau.",
    },
    mend={
        "en": "Ask the translator to delete the tags from it in the translation tool, and to send the file again.",
        "cy": "Gofynnwch i'r cyfieithydd ddileu'r tagiau ohono yn yr offeryn cyfieithu, ac anfon y ffeil eto.",
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

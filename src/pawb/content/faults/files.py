"""What can be wrong with a file before a word of it is read: its place, size, bytes and hidden characters."""

from __future__ import annotations

from pawb.findings import Rule

MISSING_FILE = Rule(
    id="missing-file",
    level="error",
    finds={"en": "A file that is not there.", "cy": "Ffeil nad yw yno."},
    why={
        "en": "What it should say would be left out of the publication.",
        "cy": "Byddai'r hyn y dylai ei ddweud ar goll o'r cyhoeddiad.",
    },
    message={"en": "There is no file with this name here.", "cy": "Nid oes ffeil o'r enw hwn yma."},
    mend={"en": "Check the name of the file and its folder.", "cy": "Gwiriwch enw'r ffeil a'i ffolder."},
)

FOLDER_FOR_FILE = Rule(
    id="folder-for-file",
    level="error",
    finds={"en": "A folder with the name of a file.", "cy": "Ffolder sydd ag enw ffeil."},
    why={
        "en": "A folder holds no text of its own, so nothing could be published from it.",
        "cy": "Nid yw ffolder yn dal testun, felly ni ellid cyhoeddi dim ohono.",
    },
    message={
        "en": "This is a folder, but its name is that of a file.",
        "cy": "Ffolder yw hwn, ond enw ffeil sydd arno.",
    },
    mend={
        "en": "Rename the folder so that its name does not end in .yml, or delete it.",
        "cy": "Ailenwch y ffolder fel nad yw ei enw'n gorffen â .yml, neu dilëwch ef.",
    },
)

UNREADABLE_FILE = Rule(
    id="unreadable-file",
    level="error",
    finds={"en": "A file that cannot be opened.", "cy": "Ffeil na ellir ei hagor."},
    why={
        "en": "What it says would be left out of the publication.",
        "cy": "Byddai'r hyn y mae'n ei ddweud ar goll o'r cyhoeddiad.",
    },
    message={"en": "This file cannot be opened.", "cy": "Ni ellir agor y ffeil hon."},
    mend={
        "en": "Check that it is an ordinary file, and that you are allowed to read it.",
        "cy": "Gwnewch yn siŵr mai ffeil gyffredin yw hi, a bod gennych hawl i'w darllen.",
    },
)

OUTSIDE_LINK = Rule(
    id="outside-link",
    level="error",
    finds={
        "en": "A file that is a link to a place outside the project.",
        "cy": "Ffeil sy'n ddolen i rywle y tu allan i'r prosiect.",
    },
    why={
        "en": "Such a link could publish a private file of the computer that builds the site.",
        "cy": "Gallai dolen o'r fath gyhoeddi ffeil breifat o'r cyfrifiadur sy'n adeiladu'r wefan.",
    },
    message={
        "en": "This file is a link to a place outside the project, so it is not published.",
        "cy": "Dolen i rywle y tu allan i'r prosiect yw'r ffeil hon, felly ni chaiff ei chyhoeddi.",
    },
    mend={
        "en": "Put a copy of the file itself here.",
        "cy": "Rhowch gopi o'r ffeil ei hun yma.",
    },
)

OVERSIZED_FILE = Rule(
    id="oversized-file",
    level="error",
    finds={"en": "A file too large to be read at once.", "cy": "Ffeil sy'n rhy fawr i'w darllen ar y tro."},
    why={
        "en": "A very large file slows every build, and is often not the file that was meant.",
        "cy": "Mae ffeil fawr iawn yn arafu'r gwaith adeiladu bob tro, ac yn aml nid hi yw'r ffeil gywir.",
    },
    message={
        "en": "This file holds more than {limit}, the most that is read at once.",
        "cy": "Mae'r ffeil hon yn dal mwy na {limit}, sef y mwyaf a ddarllenir ar y tro.",
    },
    mend={
        "en": "Split it into two or more files.",
        "cy": "Rhannwch hi'n ddwy ffeil neu ragor.",
    },
)

WRONG_ENCODING = Rule(
    id="wrong-encoding",
    level="error",
    finds={
        "en": "A file that is not saved as UTF-8.",
        "cy": "Ffeil nad yw wedi'i chadw fel UTF-8.",
    },
    why={
        "en": "Letters such as ŵ and ŷ would come out wrong or be lost.",
        "cy": "Byddai llythrennau fel ŵ ac ŷ yn anghywir neu ar goll.",
    },
    message={
        "en": "This file is saved in {encoding}, but it must be in UTF-8.",
        "cy": "Mae'r ffeil hon wedi'i chadw mewn {encoding}, ond rhaid iddi fod mewn UTF-8.",
    },
    mend={
        "en": 'Open it in your editor, choose "Save as" and pick the encoding UTF-8.',
        "cy": 'Agorwch hi yn eich golygydd, dewiswch "Cadw fel", a dewiswch yr amgodiad UTF-8.',
    },
)

EMPTY_FILE = Rule(
    id="empty-file",
    level="error",
    finds={"en": "A file with nothing in it.", "cy": "Ffeil heb ddim ynddi."},
    why={
        "en": "An empty page would be published, or none.",
        "cy": "Byddai tudalen wag yn cael ei chyhoeddi, neu ddim o gwbl.",
    },
    message={"en": "There is nothing in this file.", "cy": "Nid oes dim yn y ffeil hon."},
    mend={
        "en": "Write the content, or delete the file.",
        "cy": "Ysgrifennwch y cynnwys, neu dilëwch y ffeil.",
    },
)

TAB_INDENT = Rule(
    id="tab-indent",
    level="error",
    finds={"en": "A Tab before the text of a line.", "cy": "Tab o flaen testun llinell."},
    why={
        "en": "A Tab is as wide as each program likes, so nobody can tell what the line belongs to.",
        "cy": "Mae pob rhaglen yn dewis lled Tab, felly ni ellir gweld i beth y mae'r llinell yn perthyn.",
    },
    message={"en": "This line has a Tab before its text.", "cy": "Mae Tab o flaen testun y llinell hon."},
    mend={
        "en": "Use spaces instead: delete the Tab and press the space bar.",
        "cy": "Defnyddiwch fylchau yn ei le: dilëwch y Tab a phwyswch y bylchwr.",
    },
)

SPECIAL_SPACE = Rule(
    id="special-space",
    level="error",
    finds={
        "en": "A line that starts with a special space, such as one that does not break.",
        "cy": "Llinell sy'n dechrau â bwlch arbennig, fel un nad yw'n torri.",
    },
    why={
        "en": "It looks like an ordinary space but does not count as one, so the line changes its meaning.",
        "cy": "Mae'n edrych fel bwlch cyffredin ond nid yw'n cyfrif fel un, felly mae ystyr y llinell yn newid.",
    },
    message={
        "en": "This line starts with a special space copied from Word or a web page.",
        "cy": "Mae'r llinell hon yn dechrau â bwlch arbennig a gopïwyd o Word neu o dudalen we.",
    },
    mend={
        "en": "Delete it and type ordinary spaces.",
        "cy": "Dilëwch ef a theipiwch fylchau cyffredin.",
    },
)

HIDDEN_CHARACTER = Rule(
    id="hidden-character",
    level="error",
    finds={"en": "A character that cannot be seen.", "cy": "Nod na ellir ei weld."},
    why={
        "en": "It breaks words for screen readers and for search, and nobody can see why.",
        "cy": "Mae'n torri geiriau i ddarllenwyr sgrin ac wrth chwilio, ac ni all neb weld pam.",
    },
    message={
        "en": "There is a hidden character here ({code}) that cannot be shown.",
        "cy": "Mae nod cudd yma ({code}) na ellir ei ddangos.",
    },
    mend={
        "en": "Delete it and type the word again.",
        "cy": "Dilëwch ef a theipiwch y gair eto.",
    },
)

DIRECTION_CHARACTER = Rule(
    id="direction-character",
    level="error",
    finds={
        "en": "A hidden character that turns the order of the letters round.",
        "cy": "Nod cudd sy'n newid trefn y llythrennau.",
    },
    why={
        "en": "The text can be made to look different from what is published and read aloud.",
        "cy": "Gellir gwneud i'r testun edrych yn wahanol i'r hyn a gyhoeddir ac a ddarllenir yn uchel.",
    },
    message={
        "en": "There is a hidden character here ({code}) that can change the order of the letters.",
        "cy": "Mae nod cudd yma ({code}) a all newid trefn y llythrennau.",
    },
    mend={
        "en": "Delete it and type the word again.",
        "cy": "Dilëwch ef a theipiwch y gair eto.",
    },
    basis="Unicode UTS 55, bidirectional text",
)

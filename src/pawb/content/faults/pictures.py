"""What can be wrong with a body's own pictures, and with the names of pictures."""

from __future__ import annotations

from pawb.findings import Rule, Words
from pawb.pictures.drawing import MOST_BYTES as MOST_OF_DRAWING
from pawb.pictures.drawing import MOST_SHAPES
from pawb.pictures.photograph import MOST_BYTES, MOST_PIXELS

UNFIT_PICTURE = Rule(
    id="unfit-picture",
    level="error",
    finds={"en": "A picture that cannot be published.", "cy": "Llun na ellir ei gyhoeddi."},
    why={
        "en": "A damaged or very large picture does not reach readers, and some files can harm the computers that open "
        "them.",
        "cy": "Nid yw llun wedi'i ddifrodi neu lun mawr iawn yn cyrraedd darllenwyr, a gall rhai ffeiliau niweidio'r "
        "cyfrifiaduron sy'n eu hagor.",
    },
    message={"en": "This picture cannot be used: {reason}.", "cy": "Ni ellir defnyddio'r llun hwn: {reason}."},
    mend={
        "en": "Open it in a drawing or photo program, make it smaller if it is very large, and save it again as plain "
        "SVG, PNG, JPEG or WebP.",
        "cy": "Agorwch ef mewn rhaglen luniadu neu raglen luniau, gwnewch ef yn llai os yw'n fawr iawn, a chadwch ef "
        "eto fel SVG plaen, PNG, JPEG neu WebP.",
    },
    basis="WCAG 2.2: 1.1.1; OWASP File Upload",
)
REASONS: dict[str, Words] = {
    "damaged": {"en": "it is damaged or not complete", "cy": "mae wedi'i ddifrodi neu'n anghyflawn"},
    "entities": {
        "en": "it declares entities, which can be made to swell or to fetch other files",
        "cy": "mae'n datgan endidau, y gellir eu defnyddio i chwyddo ffeil neu i nôl ffeiliau eraill",
    },
    "empty": {
        "en": "there is nothing to be seen in it once it is cleaned",
        "cy": "nid oes dim i'w weld ynddo ar ôl ei lanhau",
    },
    "no-size": {
        "en": "it does not say how large it is (viewBox)",
        "cy": "nid yw'n dweud pa mor fawr ydyw (viewBox)",
    },
    "not-a-drawing": {"en": "it is not a drawing in SVG", "cy": "nid darlun SVG ydyw"},
    "large-drawing": {
        "en": f"it has more than {MOST_OF_DRAWING // 1000} kB, {MOST_SHAPES:,} parts or 40 levels",
        "cy": f"mae ynddo fwy na {MOST_OF_DRAWING // 1000} kB, {MOST_SHAPES:,} o rannau neu 40 lefel",
    },
    "large": {
        "en": f"it has more than {MOST_BYTES // 1_000_000} MB or {MOST_PIXELS // 1_000_000} million pixels",
        "cy": f"mae ynddo fwy na {MOST_BYTES // 1_000_000} MB neu {MOST_PIXELS // 1_000_000} miliwn o bicseli",
    },
}
"""Why a picture is unfit, by the word that `pawb.pictures` has for it."""

MISNAMED_PICTURE = Rule(
    id="misnamed-picture",
    level="error",
    finds={
        "en": "A file among the pictures whose name does not say what it is.",
        "cy": "Ffeil ymhlith y lluniau nad yw ei henw'n dweud beth ydyw.",
    },
    why={
        "en": "Rows ask for a picture by its name, and browsers go by the end of it.",
        "cy": "Mae rhesi'n gofyn am lun wrth ei enw, ac mae porwyr yn mynd yn ôl ei ddiwedd.",
    },
    message={
        "en": "A picture's name is small letters a to z, figures and hyphens, and ends like what it is: .svg, .png, "
        ".jpg or .webp.",
        "cy": "Llythrennau bach a i z, ffigurau a chysylltnodau sydd yn enw llun, ac mae'n gorffen yn ôl yr hyn "
        "ydyw: .svg, .png, .jpg neu .webp.",
    },
    mend={
        "en": "Name it {better}, or save it anew as one of these. If it is no picture, move it out of this folder.",
        "cy": "Rhowch yr enw {better} arno, neu cadwch ef o'r newydd fel un o'r rhain. Os nad llun ydyw, symudwch ef "
        "allan o'r ffolder hwn.",
    },
)

CLEANED_PICTURE = Rule(
    id="cleaned-picture",
    level="warning",
    finds={
        "en": "A drawing from which something was left out.",
        "cy": "Darlun y cafodd rhywbeth ei adael allan ohono.",
    },
    why={
        "en": "What runs, loads or leads elsewhere must not reach readers, and text looks different on each computer. "
        "The picture may now lack something.",
        "cy": "Ni ddylai'r hyn sy'n rhedeg, yn llwytho neu'n arwain i rywle arall gyrraedd darllenwyr, ac mae testun "
        "yn edrych yn wahanol ar bob cyfrifiadur. Efallai fod rhywbeth ar goll o'r llun bellach.",
    },
    message={
        "en": "This was left out of the picture: {lost}.",
        "cy": "Cafodd hyn ei adael allan o'r llun: {lost}.",
    },
    mend={
        "en": "Delete that in a drawing program, or turn it into shapes (paths), and save the picture as plain SVG. "
        "Then look at it.",
        "cy": "Dilëwch hynny mewn rhaglen luniadu, neu trowch ef yn siapiau (llwybrau), a chadwch y llun fel SVG "
        "plaen. Yna edrychwch arno.",
    },
    basis="OWASP Cross Site Scripting Prevention",
)

UNDESCRIBED_PICTURE = Rule(
    id="undescribed-picture",
    level="error",
    finds={
        "en": "A picture of your own without words for it.",
        "cy": "Eich llun eich hun heb eiriau amdano.",
    },
    why={
        "en": "People who do not see the picture, and colleagues who look for one, need to be told what it shows.",
        "cy": "Mae angen dweud wrth bobl nad ydynt yn gweld y llun, ac wrth gydweithwyr sy'n chwilio am un, beth "
        "mae'n ei ddangos.",
    },
    message={
        "en": "This picture is not described in both languages.",
        "cy": "Nid yw'r llun hwn wedi'i ddisgrifio yn y ddwy iaith.",
    },
    mend={
        "en": "Write “id: {name}” in content/pictures.yml, with name: and alt: in English and in Welsh.",
        "cy": "Ysgrifennwch “id: {name}” yn content/pictures.yml, gyda name: ac alt: yn Gymraeg ac yn Saesneg.",
    },
    basis="WCAG 2.2: 1.1.1; Welsh Language Standard 48",
)

ABSENT_PICTURE = Rule(
    id="absent-picture",
    level="error",
    finds={
        "en": "Words for a picture that is not there.",
        "cy": "Geiriau am lun nad yw yno.",
    },
    why={
        "en": "A row that asks for it would stand without a picture.",
        "cy": "Byddai rhes sy'n gofyn amdano'n sefyll heb lun.",
    },
    message={
        "en": 'There is no picture "{value}" in content/pictures/.',
        "cy": 'Nid oes llun "{value}" yn content/pictures/.',
    },
    mend={
        "en": "Put the picture there under this name, or delete these words.",
        "cy": "Rhowch y llun yno o dan yr enw hwn, neu dilëwch y geiriau hyn.",
    },
)

REPEATED_PICTURE = Rule(
    id="repeated-picture",
    level="error",
    finds={"en": "Two files for one picture.", "cy": "Dwy ffeil ar gyfer un llun."},
    why={
        "en": "Nobody could say which of them readers will see.",
        "cy": "Ni allai neb ddweud pa un ohonynt y bydd darllenwyr yn ei gweld.",
    },
    message={
        "en": "There is another file with the same name before the dot.",
        "cy": "Mae ffeil arall â'r un enw cyn y dot.",
    },
    mend={"en": "Delete one of them, or rename it.", "cy": "Dilëwch un ohonynt, neu ailenwch hi."},
)

UNKNOWN_PICTURE = Rule(
    id="unknown-picture",
    level="error",
    finds={"en": "The name of a picture that there is not.", "cy": "Enw llun nad yw'n bod."},
    why={
        "en": "The row would stand without a picture, and people who read few words go by it.",
        "cy": "Byddai'r rhes yn sefyll heb lun, ac mae pobl sy'n darllen ychydig o eiriau yn dibynnu arno.",
    },
    message={
        "en": 'There is no picture "{value}".{suggestion}',
        "cy": 'Nid oes llun "{value}".{suggestion}',
    },
    mend={
        "en": "Choose a name from the picture sheet: run pawb pictures. If no picture would help, write “no_picture:” "
        "and the reason instead.",
        "cy": "Dewiswch enw o'r daflen luniau: rhedwch pawb pictures. Os na fyddai llun yn helpu, ysgrifennwch "
        "“no_picture:” a'r rheswm yn ei le.",
    },
    basis="Easy read ER03",
)

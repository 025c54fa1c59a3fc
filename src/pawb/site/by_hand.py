"""What only people can test: what to do on a page of each kind, in our own words, and the criteria that it decides.

The sixteen checks of a web page and six of a PDF are those that the UK's monitoring body does by hand.
"""

from __future__ import annotations

from dataclasses import dataclass

from pawb.content.criteria import Criterion
from pawb.content.model.accessibility import PersonCheck
from pawb.findings import Words


@dataclass(frozen=True, slots=True)
class ByHand:
    """A check that a person does: its name, what to do, and the criteria that fail with it."""

    name: Words
    do: Words
    criteria: tuple[Criterion, ...]


CHECKS: dict[PersonCheck, ByHand] = {
    "keyboard": ByHand(
        {"en": "Keyboard", "cy": "Bysellfwrdd"},
        {
            "en": "Put the mouse away. Reach and use every link, button and field with Tab, Enter, Space and the "
            "arrow keys.",
            "cy": "Rhowch y llygoden o'r neilltu. Cyrhaeddwch a defnyddiwch bob dolen, botwm a maes gyda Tab, Enter, "
            "y bylchwr a'r bysellau saeth.",
        },
        ("2.1.1",),
    ),
    "keyboard-trap": ByHand(
        {"en": "Keyboard trap", "cy": "Trap bysellfwrdd"},
        {
            "en": "Press Tab through the whole page to its end and back again. Nothing may hold you.",
            "cy": "Pwyswch Tab drwy'r dudalen gyfan hyd ei diwedd ac yn ôl. Ni chaiff dim eich dal.",
        },
        ("2.1.2",),
    ),
    "visible-focus": ByHand(
        {"en": "Visible focus", "cy": "Ffocws gweladwy"},
        {
            "en": "While you press Tab, you can always see where you are, and nothing covers it.",
            "cy": "Wrth i chi bwyso Tab, gallwch weld bob amser ble rydych chi, ac nid oes dim yn ei guddio.",
        },
        ("2.4.7", "2.4.11"),
    ),
    "larger-text": ByHand(
        {"en": "Text at 200%", "cy": "Testun ar 200%"},
        {
            "en": "Enlarge the text to 200%. Nothing is cut off, covered or lost.",
            "cy": "Chwyddwch y testun i 200%. Nid oes dim wedi'i dorri, ei guddio na'i golli.",
        },
        ("1.4.4",),
    ),
    "reflow": ByHand(
        {"en": "400% and a phone", "cy": "400% a ffôn"},
        {
            "en": "Enlarge the page to 400% in a window 1280 pixels wide, and open it on a phone, upright and on its "
            "side. You never have to scroll sideways to read.",
            "cy": "Chwyddwch y dudalen i 400% mewn ffenestr 1280 picsel o led, ac agorwch hi ar ffôn, ar ei sefyll ac "
            "ar ei ochr. Nid oes rhaid i chi byth sgrolio i'r ochr i ddarllen.",
        },
        ("1.3.4", "1.4.10"),
    ),
    "audio-and-video": ByHand(
        {"en": "Audio and video in words", "cy": "Sain a fideo mewn geiriau"},
        {
            "en": "Every recording has a transcript, or words that describe what is seen.",
            "cy": "Mae gan bob recordiad drawsgrifiad, neu eiriau sy'n disgrifio'r hyn a welir.",
        },
        ("1.2.1", "1.2.3", "1.2.5"),
    ),
    "captions": ByHand(
        {"en": "Captions", "cy": "Capsiynau"},
        {
            "en": "Every video with sound has captions, in the language that is spoken, and they are right.",
            "cy": "Mae gan bob fideo â sain gapsiynau, yn yr iaith a siaredir, ac maent yn gywir.",
        },
        ("1.2.2", "1.2.4"),
    ),
    "images-of-text": ByHand(
        {"en": "Images of text", "cy": "Delweddau o destun"},
        {
            "en": "No picture holds words that could be text. A logo may.",
            "cy": "Nid oes llun yn cynnwys geiriau a allai fod yn destun. Caiff logo wneud hynny.",
        },
        ("1.4.5",),
    ),
    "movement": ByHand(
        {"en": "Movement", "cy": "Symudiad"},
        {
            "en": "Whatever moves, blinks or changes by itself can be paused, stopped or hidden, and nothing flashes.",
            "cy": "Gellir oedi, atal neu guddio popeth sy'n symud, yn blincio neu'n newid ar ei ben ei hun, ac nid oes "
            "dim yn fflachio.",
        },
        ("2.2.2", "2.3.1"),
    ),
    "sound": ByHand(
        {"en": "Sound", "cy": "Sain"},
        {
            "en": "No sound begins by itself, or it can be stopped at once.",
            "cy": "Nid oes sain yn dechrau ar ei phen ei hun, neu gellir ei hatal ar unwaith.",
        },
        ("1.4.2",),
    ),
    "contrast-in-images": ByHand(
        {"en": "Contrast in images", "cy": "Cyferbyniad mewn delweddau"},
        {
            "en": "In charts, icons and pictures, what carries meaning stands out from what is beside it, in light "
            "and in dark colours.",
            "cy": "Mewn siartiau, eiconau a lluniau, mae'r hyn sy'n cario ystyr yn sefyll allan o'r hyn sydd wrth ei "
            "ymyl, mewn lliwiau golau a thywyll.",
        },
        ("1.4.3", "1.4.11"),
    ),
    "hover-and-focus": ByHand(
        {"en": "What appears on hover or focus", "cy": "Yr hyn sy'n ymddangos wrth bwyntio neu ffocysu"},
        {
            "en": "What appears when you point at something or reach it with Tab stays while you read it, and Escape "
            "closes it.",
            "cy": "Mae'r hyn sy'n ymddangos pan fyddwch yn pwyntio at rywbeth, neu'n ei gyrraedd gyda Tab, yn aros tra "
            "byddwch yn ei ddarllen, ac mae Escape yn ei gau.",
        },
        ("1.4.13",),
    ),
    "refresh": ByHand(
        {"en": "Unexpected refresh", "cy": "Adnewyddu annisgwyl"},
        {
            "en": "Leave the page open for some minutes. It does not reload, move on or run out of time.",
            "cy": "Gadewch y dudalen ar agor am rai munudau. Nid yw'n ail-lwytho nac yn symud ymlaen, ac nid "
            "oes amser yn dod i ben.",
        },
        ("2.2.1",),
    ),
    "focus-order": ByHand(
        {"en": "Focus order", "cy": "Trefn y ffocws"},
        {
            "en": "Tab takes you through the page in an order that makes sense.",
            "cy": "Mae Tab yn eich tywys drwy'r dudalen mewn trefn sy'n gwneud synnwyr.",
        },
        ("2.4.3",),
    ),
    "change-on-focus": ByHand(
        {"en": "Change on focus", "cy": "Newid wrth ffocysu"},
        {
            "en": "Nothing opens, is sent or changes only because you reached a field or chose in it.",
            "cy": "Nid oes dim yn agor, yn cael ei anfon nac yn newid dim ond am i chi gyrraedd maes neu ddewis ynddo.",
        },
        ("3.2.1", "3.2.2"),
    ),
    "other": ByHand(
        {"en": "With a screen reader, and all else", "cy": "Gyda darllenydd sgrin, a phopeth arall"},
        {
            "en": "Read the whole page with a screen reader, by its headings, links, tables and pictures. It makes "
            "sense, in the right voice. Then look for anything else that WCAG 2.2 asks at levels A and AA.",
            "cy": "Darllenwch y dudalen gyfan gyda darllenydd sgrin, yn ôl ei phenawdau, ei dolenni, ei thablau a'i "
            "lluniau. Mae'n gwneud synnwyr, yn y llais cywir. Yna chwiliwch am unrhyw beth arall y mae WCAG 2.2 yn "
            "gofyn amdano ar lefelau A ac AA.",
        },
        ("1.1.1", "1.3.1", "1.3.2", "4.1.2"),
    ),
    "pdf-contrast": ByHand(
        {"en": "Contrast", "cy": "Cyferbyniad"},
        {
            "en": "All text and every chart stands out from the page.",
            "cy": "Mae pob testun a phob siart yn sefyll allan o'r dudalen.",
        },
        ("1.4.3", "1.4.11"),
    ),
    "pdf-title": ByHand(
        {"en": "Title", "cy": "Teitl"},
        {
            "en": "The window shows a title that says what the document is.",
            "cy": "Mae'r ffenestr yn dangos teitl sy'n dweud beth yw'r ddogfen.",
        },
        ("2.4.2",),
    ),
    "pdf-language": ByHand(
        {"en": "Language", "cy": "Iaith"},
        {
            "en": "A screen reader reads every part in the voice of its language.",
            "cy": "Mae darllenydd sgrin yn darllen pob rhan yn llais ei hiaith.",
        },
        ("3.1.1", "3.1.2"),
    ),
    "pdf-tables": ByHand(
        {"en": "Tables", "cy": "Tablau"},
        {
            "en": "A screen reader tells for each cell which row and column it belongs to.",
            "cy": "Mae darllenydd sgrin yn dweud i ba res a cholofn y mae pob cell yn perthyn.",
        },
        ("1.3.1",),
    ),
    "pdf-forms": ByHand(
        {"en": "Forms", "cy": "Ffurflenni"},
        {
            "en": "Every field can be reached with Tab, and a screen reader says what it is for.",
            "cy": "Gellir cyrraedd pob maes gyda Tab, ac mae darllenydd sgrin yn dweud beth yw ei ddiben.",
        },
        ("3.3.2", "4.1.2"),
    ),
    "pdf-alt": ByHand(
        {"en": "Words for pictures", "cy": "Geiriau ar gyfer lluniau"},
        {
            "en": "A screen reader says what each picture tells, and passes over those that only decorate.",
            "cy": "Mae darllenydd sgrin yn dweud yr hyn y mae pob llun yn ei gyfleu, ac yn mynd heibio i'r rhai sy'n "
            "addurno'n unig.",
        },
        ("1.1.1",),
    ),
}

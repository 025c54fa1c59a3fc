"""A link to a file that does not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unannounced-file",
    level="warning",
    finds={
        "en": "A link to a file, such as a PDF or a recording, that does not say what it is.",
        "cy": "Dolen i ffeil, fel PDF neu recordiad, nad yw'n dweud beth ydyw.",
    },
    why={
        "en": "A file may need another program, cost data, or start to play. People want to know before they press.",
        "cy": "Gall ffeil ofyn am raglen arall, costio data, neu ddechrau chwarae. Mae pobl eisiau gwybod cyn pwyso.",
    },
    message={
        "en": "“{text}” leads to a file ({kind}) and does not say so.",
        "cy": "Mae “{text}” yn arwain i ffeil ({kind}) heb ddweud hynny.",
    },
    mend={
        "en": "Add what it is to the words: “Map of the park (PDF, 2 pages)”.",
        "cy": "Ychwanegwch at y geiriau beth ydyw: “Map o'r parc (PDF, 2 dudalen)”.",
    },
    basis="WCAG 2.2: 2.4.4 Link Purpose (In Context) (A), technique G201; GOV.UK content design: links to files",
)

_SOUND = ("audio", "sound", "listen", "recording", "podcast", "sain", "gwrand", "recordiad")
_FILM = ("video", "film", "watch", "fideo", "ffilm", "gwyli")
KINDS = {
    **dict.fromkeys(("doc", "docx", "odt", "rtf"), ("word", "document", "dogfen")),
    **dict.fromkeys(("xls", "xlsx", "ods", "csv"), ("excel", "spreadsheet", "taenlen")),
    **dict.fromkeys(("ppt", "pptx"), ("powerpoint", "slides", "sleidiau")),
    **dict.fromkeys(("mp3", "wav", "ogg", "m4a"), _SOUND),
    **dict.fromkeys(("mp4", "webm", "mov", "avi", "wmv"), _FILM),
    **dict.fromkeys(("jpg", "jpeg", "png", "gif"), ("picture", "photo", "image", "map", "llun", "ffoto", "delwedd")),
    **dict.fromkeys(("pdf", "zip"), ()),
}
"""The words, besides its own ending, that tell the kind of a file."""
_FILE = re.compile(rf"\.({'|'.join(KINDS)})(?:[?#]|$)", re.IGNORECASE)

PASSES = (
    '<a href="map.pdf">Map of the park (PDF)</a>',
    '<p>As a PDF: <a href="map.pdf">Map of the park</a></p>',
    '<a href="map.html">Map of the park</a>',
    '<a href="song.mp3">Recording of the song</a>',
    '<a href="bat.jpg"><img src="small.jpg" alt="Bat"></a>',
)
FAILS = (
    '<a href="map.pdf">Map of the park</a>',
    '<a href="song.mp3?v=2">The song</a>',
    '<a href="bat.jpg">The bat</a>',
)


def check(page: Page) -> Iterator[Finding]:
    """The words of a link to a file, or those around it, name its kind."""
    for link in page.links:
        shown = link.node.css_first("img")
        if (found := _FILE.search(link.address)) and not shown:
            kind = found[1].lower()
            around = link.node.parent.text() if link.node.parent else ""
            said = f"{link.name} {link.node.attributes.get('title') or ''} {around}".lower()
            if not any(word in said for word in (kind[:3], *KINDS[kind])):
                yield RULE.at(page.place(link.node), text=link.name, kind=kind)

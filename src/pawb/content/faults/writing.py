"""What can be wrong with how a file is written: its colons, quotes, brackets, lines and names."""

from __future__ import annotations

from pawb.findings import Rule

UNNAMED_CONTENT = Rule(
    id="unnamed-content",
    level="error",
    finds={
        "en": "A file that does not begin with a name and a colon.",
        "cy": "Ffeil nad yw'n dechrau ag enw a cholon.",
    },
    why={
        "en": "Without names nobody can tell a title from a date.",
        "cy": "Heb enwau ni ellir gwahaniaethu rhwng teitl a dyddiad.",
    },
    message={
        "en": "This file does not begin with a name and a colon, such as title:",
        "cy": "Nid yw'r ffeil hon yn dechrau ag enw a cholon, fel title:",
    },
    mend={
        "en": "Begin with a name, a colon and a space, and then the text.",
        "cy": "Dechreuwch gydag enw, colon a bwlch, ac yna'r testun.",
    },
)

SECOND_DOCUMENT = Rule(
    id="second-document",
    level="error",
    finds={"en": "A second document in one file.", "cy": "Ail ddogfen mewn un ffeil."},
    why={
        "en": "Only the first would be published.",
        "cy": "Dim ond y gyntaf fyddai'n cael ei chyhoeddi.",
    },
    message={
        "en": "A second document starts here, but a file holds only one.",
        "cy": "Mae ail ddogfen yn dechrau yma, ond dim ond un sydd i fod mewn ffeil.",
    },
    mend={
        "en": "Delete the line with --- or ..., or move what follows it to a file of its own.",
        "cy": "Dilëwch y llinell sydd â --- neu ..., neu symudwch yr hyn sy'n ei dilyn i'w ffeil ei hun.",
    },
)

SECOND_COLON = Rule(
    id="second-colon",
    level="error",
    finds={
        "en": "A colon and a space inside a text that has no quotes round it.",
        "cy": "Colon a bwlch mewn testun heb ddyfynodau amdano.",
    },
    why={
        "en": "A colon ends a name, so the text is taken for one more name.",
        "cy": "Mae colon yn cau enw, felly cymerir mai enw arall yw'r testun.",
    },
    message={
        "en": "There is a second colon here, inside the text.",
        "cy": "Mae ail golon yma, y tu mewn i'r testun.",
    },
    mend={"en": "Put the text inside quotes: {quoted}", "cy": "Rhowch y testun mewn dyfynodau: {quoted}"},
)

TRAILING_TEXT = Rule(
    id="trailing-text",
    level="error",
    finds={
        "en": "A text that starts with a quote mark or a bracket and goes on after its end.",
        "cy": "Testun sy'n dechrau â dyfynnod neu fachyn ac yn mynd ymlaen ar ôl ei ddiwedd.",
    },
    why={
        "en": "The text is taken to stop where the quote or the bracket closes.",
        "cy": "Cymerir bod y testun yn gorffen lle mae'r dyfynnod neu'r bachyn yn cau.",
    },
    message={
        "en": "The text starts with {opening} but goes on after the {closing} that closes it.",
        "cy": "Mae'r testun yn dechrau â {opening} ond yn mynd ymlaen ar ôl y {closing} sy'n ei gau.",
    },
    mend={
        "en": "Put quotes round the whole text: {quoted}",
        "cy": "Rhowch ddyfynodau o amgylch y testun cyfan: {quoted}",
    },
)

UNCLOSED_QUOTE = Rule(
    id="unclosed-quote",
    level="error",
    finds={"en": "A quote mark that is never closed.", "cy": "Dyfynnod nad yw byth yn cau."},
    why={
        "en": "All the lines that follow are taken for part of the text.",
        "cy": "Cymerir bod pob llinell sy'n dilyn yn rhan o'r testun.",
    },
    message={
        "en": "A quote mark ({mark}) is opened here but never closed.",
        "cy": "Mae dyfynnod ({mark}) yn agor yma ond nid yw byth yn cau.",
    },
    mend={"en": "Type {mark} at the end of the text.", "cy": "Teipiwch {mark} ar ddiwedd y testun."},
)

UNCLOSED_BRACKET = Rule(
    id="unclosed-bracket",
    level="error",
    finds={"en": "A bracket that is not closed.", "cy": "Bachyn nad yw'n cau."},
    why={
        "en": "The lines that follow are taken for part of a list.",
        "cy": "Cymerir bod y llinellau sy'n dilyn yn rhan o restr.",
    },
    message={
        "en": "A bracket ({opening}) is opened here but not closed.",
        "cy": "Mae bachyn ({opening}) yn agor yma ond nid yw'n cau.",
    },
    mend={
        "en": "Type {closing} where the list ends. If {opening} is part of a text, put the whole text inside quotes.",
        "cy": "Teipiwch {closing} lle mae'r rhestr yn gorffen. "
        "Os yw {opening} yn rhan o destun, rhowch y testun cyfan mewn dyfynodau.",
    },
)

OPENING_SYMBOL = Rule(
    id="opening-symbol",
    level="error",
    finds={
        "en": "A text that starts with a symbol that means something else in YAML (so no anchor, alias or tag).",
        "cy": "Testun sy'n dechrau â symbol ag ystyr arall yn YAML (felly dim angor, arallenw na thag).",
    },
    why={
        "en": "The text would be lost, or replaced by another.",
        "cy": "Byddai'r testun yn cael ei golli, neu byddai un arall yn cymryd ei le.",
    },
    message={"en": "A text cannot start with {symbol} here.", "cy": "Ni all testun ddechrau â {symbol} yma."},
    mend={"en": "Put the text inside quotes: {quoted}", "cy": "Rhowch y testun mewn dyfynodau: {quoted}"},
)

MISALIGNED_LINE = Rule(
    id="misaligned-line",
    level="error",
    finds={
        "en": "A line that does not start under the lines it belongs with.",
        "cy": "Llinell nad yw'n dechrau o dan y llinellau y mae'n perthyn iddynt.",
    },
    why={
        "en": "The spaces at the start of a line say what the line belongs to.",
        "cy": "Mae'r bylchau ar ddechrau llinell yn dangos i beth y mae'r llinell yn perthyn.",
    },
    message={
        "en": "This line is not lined up with the ones above it.",
        "cy": "Nid yw'r llinell hon wedi'i halinio â'r rhai uwch ei phen.",
    },
    mend={"en": "Start it in column {column}.", "cy": "Dechreuwch hi yng ngholofn {column}."},
)

DUPLICATE_KEY = Rule(
    id="duplicate-key",
    level="error",
    finds={"en": "The same name twice in one place.", "cy": "Yr un enw ddwywaith yn yr un lle."},
    why={
        "en": "Only one of the two could be published, and nobody could tell which.",
        "cy": "Dim ond un o'r ddau y gellid ei gyhoeddi, heb wybod pa un.",
    },
    message={
        "en": '"{name}" is here twice: it is already on line {line}.',
        "cy": 'Mae "{name}" yma ddwywaith: mae eisoes ar linell {line}.',
    },
    mend={"en": "Delete one of the two.", "cy": "Dilëwch un o'r ddau."},
)

HIDDEN_NOTE = Rule(
    id="hidden-note",
    level="warning",
    finds={"en": "A # after a text, which hides the rest.", "cy": "# ar ôl testun, sy'n cuddio'r gweddill."},
    why={
        "en": "Words that were meant for the reader are not published.",
        "cy": "Ni chaiff geiriau sydd i fod i'r darllenydd eu cyhoeddi.",
    },
    message={
        "en": "Everything from # on is hidden as a note and will not be published.",
        "cy": "Mae popeth o # ymlaen wedi'i guddio fel nodyn ac ni chaiff ei gyhoeddi.",
    },
    mend={
        "en": "If it is part of the text, use quotes: {quoted}. If it is a note, move it to a line of its own.",
        "cy": "Os yw'n rhan o'r testun, defnyddiwch ddyfynodau: {quoted}. "
        "Os nodyn ydyw, symudwch ef i'w linell ei hun.",
    },
)

NOTE_IN_TEXT = Rule(
    id="note-in-text",
    level="error",
    finds={"en": "A # in the middle of a text of several lines.", "cy": "# yng nghanol testun o sawl llinell."},
    why={
        "en": "A # hides the rest of its line and ends the text, so the next line belongs to nothing.",
        "cy": "Mae # yn cuddio gweddill ei linell ac yn cau'r testun, felly nid yw'r llinell nesaf yn perthyn i ddim.",
    },
    message={
        "en": "The text stops at this #, but it goes on below.",
        "cy": "Mae'r testun yn gorffen wrth y # hwn, ond mae'n mynd ymlaen isod.",
    },
    mend={
        "en": "If # is part of the text, put the whole text inside quotes. "
        "If it starts a note, move the note above the text.",
        "cy": "Os yw # yn rhan o'r testun, rhowch y testun cyfan mewn dyfynodau. "
        "Os yw'n dechrau nodyn, symudwch y nodyn i'r llinell uwchben y testun.",
    },
)

MISSING_COLON = Rule(
    id="missing-colon",
    level="error",
    finds={"en": "A line with no colon where a name belongs.", "cy": "Llinell heb golon lle dylai fod enw."},
    why={
        "en": "It is not clear whether the line is a name or more of the text above it.",
        "cy": "Nid yw'n glir ai enw yw'r llinell ynteu rhagor o'r testun uwch ei phen.",
    },
    message={"en": "There is no colon on this line.", "cy": "Nid oes colon ar y llinell hon."},
    mend={
        "en": "If it starts with a name, put a colon and a space after the name. "
        "If it is more of the text above, put two more spaces at its start.",
        "cy": "Os yw'n dechrau ag enw, rhowch golon a bwlch ar ôl yr enw. "
        "Os yw'n rhagor o'r testun uwch ei phen, rhowch ddau fwlch arall ar ei dechrau.",
    },
)

MISSING_SPACE = Rule(
    id="missing-space",
    level="error",
    finds={"en": "A colon with no space after it.", "cy": "Colon heb fwlch ar ei ôl."},
    why={
        "en": "Without the space, the name and the text are taken for one word.",
        "cy": "Heb y bwlch, cymerir mai un gair yw'r enw a'r testun.",
    },
    message={"en": "There is no space after this colon.", "cy": "Nid oes bwlch ar ôl y colon hwn."},
    mend={
        "en": "Put a space between the colon and the text.",
        "cy": "Rhowch fwlch rhwng y colon a'r testun.",
    },
)

MISSING_NAME = Rule(
    id="missing-name",
    level="error",
    finds={"en": "A colon with no name before it.", "cy": "Colon heb enw o'i flaen."},
    why={
        "en": "Without its name nobody can tell what the text is.",
        "cy": "Heb ei enw ni ellir dweud beth yw'r testun.",
    },
    message={"en": "There is no name before the colon.", "cy": "Nid oes enw o flaen y colon."},
    mend={"en": "Type the name that belongs there.", "cy": "Teipiwch yr enw sydd i fod yno."},
)

LONE_BACKSLASH = Rule(
    id="lone-backslash",
    level="error",
    finds={"en": "A single \\ inside double quotes.", "cy": "Un \\ mewn dyfynodau dwbl."},
    why={
        "en": "Inside double quotes a \\ and the letter after it stand for some other character.",
        "cy": "Mewn dyfynodau dwbl mae \\ a'r llythyren ar ei ôl yn cynrychioli nod arall.",
    },
    message={
        "en": "Inside double quotes, \\ has a meaning of its own.",
        "cy": "Mewn dyfynodau dwbl, mae gan \\ ei ystyr ei hun.",
    },
    mend={
        "en": "Type \\\\ instead of \\, or put the text inside single quotes (').",
        "cy": "Teipiwch \\\\ yn lle \\, neu rhowch y testun mewn dyfynodau sengl (').",
    },
)

DEEP_NESTING = Rule(
    id="deep-nesting",
    level="error",
    finds={"en": "Lists inside lists, far too deep.", "cy": "Rhestrau o fewn rhestrau, yn llawer rhy ddwfn."},
    why={
        "en": "No publication needs it, and it can be meant to stop the computer.",
        "cy": "Nid oes ei angen ar unrhyw gyhoeddiad, a gall fod yn ymgais i atal y cyfrifiadur.",
    },
    message={"en": "This is more than {limit} levels deep.", "cy": "Mae hyn yn fwy na {limit} lefel o ddyfnder."},
    mend={
        "en": "Delete the brackets, dashes or spaces that are not needed.",
        "cy": "Dilëwch y bachau, y llinellau toriad neu'r bylchau nad oes eu hangen.",
    },
)

UNCLEAR_LINE = Rule(
    id="unclear-line",
    level="error",
    finds={"en": "A line that cannot be understood.", "cy": "Llinell na ellir ei deall."},
    why={
        "en": "Nothing in the file can be published until the line is mended.",
        "cy": "Ni ellir cyhoeddi dim yn y ffeil nes bod y llinell wedi'i thrwsio.",
    },
    message={
        "en": "This line, or the one above it, cannot be understood.",
        "cy": "Ni ellir deall y llinell hon, neu'r un uwch ei phen.",
    },
    mend={
        "en": "Check its colons, its quotes and the spaces at its start.",
        "cy": "Gwiriwch ei cholonau, ei dyfynodau a'r bylchau ar ei dechrau.",
    },
)

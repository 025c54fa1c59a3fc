"""What can be wrong with a print profile that is written well."""

from __future__ import annotations

from pawb.findings import Rule

NOT_A_COLOUR = Rule(
    id="not-a-colour",
    level="error",
    finds={
        "en": "A colour written in a way that Pawb does not know.",
        "cy": "Lliw wedi'i ysgrifennu mewn ffordd nad yw Pawb yn ei hadnabod.",
    },
    why={
        "en": "The contrast of a page is reckoned from its colours, so they have to be exact.",
        "cy": "Cyfrifir cyferbyniad tudalen o'i lliwiau, felly rhaid iddynt fod yn fanwl gywir.",
    },
    message={"en": '"{value}" is not a colour that Pawb can read.', "cy": 'Ni all Pawb ddarllen "{value}" fel lliw.'},
    mend={
        "en": "Write six digits from 0 to f, two each for red, green and blue, such as fbf3dc. Leave out the #.",
        "cy": "Ysgrifennwch chwe digid o 0 i f, dau yr un ar gyfer coch, gwyrdd a glas, fel fbf3dc. Hepgorwch y #.",
    },
)

REPEATED_PRINT = Rule(
    id="repeated-print",
    level="error",
    finds={
        "en": "Two print profiles whose files would have the same name.",
        "cy": "Dau broffil print y byddai gan eu ffeiliau yr un enw.",
    },
    why={
        "en": "One file would take the place of the other, and nobody could tell them apart.",
        "cy": "Byddai un ffeil yn cymryd lle'r llall, ac ni allai neb wahaniaethu rhyngddynt.",
    },
    message={
        "en": '"{value}" is the name of another print profile too, with the same size and paper.',
        "cy": "Mae \"{value}\" yn enw ar broffil print arall hefyd, a'r maint a'r papur yr un fath.",
    },
    mend={"en": "Give one of them another name.", "cy": "Rhowch enw arall ar un ohonynt."},
)

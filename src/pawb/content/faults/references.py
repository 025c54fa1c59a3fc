"""What can be wrong with references, ids and values, once the shape is right."""

from __future__ import annotations

from pawb.findings import Rule

WRONG_REFERENCE = Rule(
    id="wrong-reference",
    level="error",
    finds={"en": "An id or an address that cannot be one.", "cy": "Cyfeirnod neu gyfeiriad na all fod yn un."},
    why={
        "en": "Ids and addresses go into web addresses, so they may only hold plain letters, figures, dots and "
        "hyphens.",
        "cy": "Mae cyfeirnodau'n mynd i gyfeiriadau gwe, felly dim ond llythrennau plaen, ffigurau, dotiau a "
        "chysylltnodau a ganiateir ynddynt.",
    },
    message={
        "en": '"{value}" cannot be used for "{field}".',
        "cy": 'Ni ellir defnyddio "{value}" ar gyfer "{field}".',
    },
    mend={
        "en": "Use the letters a to z, figures, dots and hyphens, without spaces or accents, such as A1.2 or "
        "have-your-say. "
        "A web address (slug) takes small letters, figures and hyphens only.",
        "cy": "Defnyddiwch y llythrennau a i z, ffigurau, dotiau a chysylltnodau, heb fylchau nac acenion, fel A1.2 "
        "neu "
        "dweud-eich-dweud. Dim ond llythrennau bach, ffigurau a chysylltnodau sydd mewn cyfeiriad gwe (slug).",
    },
)

TOO_LONG = Rule(
    id="too-long",
    level="error",
    finds={
        "en": "A text or a list that is longer than its place allows.",
        "cy": "Testun neu restr sy'n rhy hir i'w le.",
    },
    why={
        "en": "Short parts are easier to read, to find and to print.",
        "cy": "Mae rhannau byr yn haws eu darllen, eu canfod a'u hargraffu.",
    },
    message={
        "en": '"{field}" is too long: at most {limit} are allowed here.',
        "cy": 'Mae "{field}" yn rhy hir: caniateir {limit} ar y mwyaf yma.',
    },
    mend={
        "en": "Shorten it, or split it into two.",
        "cy": "Cwtogwch ef, neu rhannwch ef yn ddau.",
    },
)

WRONG_VALUE = Rule(
    id="wrong-value",
    level="error",
    finds={"en": "A value that does not fit its field.", "cy": "Gwerth nad yw'n gweddu i'w faes."},
    why={
        "en": "It cannot be shown to readers as what it should be.",
        "cy": "Ni ellir ei ddangos i ddarllenwyr fel yr hyn y dylai fod.",
    },
    message={"en": '"{value}" does not fit "{field}".', "cy": 'Nid yw "{value}" yn gweddu i "{field}".'},
    mend={
        "en": "Look at what the field asks for: your editor shows it, and CONTRIBUTING.md lists it.",
        "cy": "Edrychwch i weld beth mae'r maes yn gofyn amdano: mae eich golygydd yn ei ddangos, ac mae CYFRANNU.md "
        "yn ei restru.",
    },
)

REPEATED_REFERENCE = Rule(
    id="repeated-reference",
    level="error",
    finds={"en": "Two items with the same id.", "cy": "Dwy eitem â'r un cyfeirnod."},
    why={
        "en": "People quote the id, so it has to lead to one thing only.",
        "cy": "Mae pobl yn dyfynnu'r cyfeirnod, felly rhaid iddo arwain at un peth yn unig.",
    },
    message={
        "en": 'The id "{value}" is used twice in this publication.',
        "cy": 'Defnyddir y cyfeirnod "{value}" ddwywaith yn y cyhoeddiad hwn.',
    },
    mend={
        "en": "Give the newer one an id of its own, the same in both languages.",
        "cy": "Rhowch ei gyfeirnod ei hun i'r un diweddaraf, yr un fath yn y ddwy iaith.",
    },
)

UNKNOWN_REFERENCE = Rule(
    id="unknown-reference",
    level="error",
    finds={"en": "A reference to something that does not exist.", "cy": "Cyfeiriad at rywbeth nad yw'n bod."},
    why={
        "en": "The reader would be sent nowhere.",
        "cy": "Byddai'r darllenydd yn cael ei anfon i unlle.",
    },
    message={
        "en": 'Nothing has the id "{value}".{suggestion}',
        "cy": 'Nid oes dim â\'r cyfeirnod "{value}".{suggestion}',
    },
    mend={
        "en": "Correct the id, or delete the reference.",
        "cy": "Cywirwch y cyfeirnod, neu dilëwch y cyfeiriad.",
    },
)

UNCLEAR_REFERENCE = Rule(
    id="unclear-reference",
    level="error",
    finds={"en": "A reference that several items answer to.", "cy": "Cyfeiriad y mae sawl eitem yn ateb iddo."},
    why={
        "en": "The reader would be sent to the wrong place.",
        "cy": "Byddai'r darllenydd yn cael ei anfon i'r lle anghywir.",
    },
    message={
        "en": 'More than one publication has the id "{value}".',
        "cy": 'Mae gan fwy nag un cyhoeddiad y cyfeirnod "{value}".',
    },
    mend={
        "en": "Say which one: {choices}.",
        "cy": "Dywedwch pa un: {choices}.",
    },
)

UNKNOWN_PUBLICATION = Rule(
    id="unknown-publication",
    level="error",
    finds={
        "en": "An easy-read file without the publication that it retells.",
        "cy": "Ffeil hawdd ei deall heb y cyhoeddiad y mae'n ei adrodd o'r newydd.",
    },
    why={
        "en": "Easy read stands beside the full version, so that a reader can go from one to the other.",
        "cy": "Mae'r fersiwn hawdd ei deall wrth ochr y fersiwn lawn, fel y gall darllenydd fynd o'r naill i'r llall.",
    },
    message={
        "en": 'There is no publication "{value}" for this easy-read file.{suggestion}',
        "cy": 'Nid oes cyhoeddiad "{value}" ar gyfer y ffeil hawdd ei deall hon.{suggestion}',
    },
    mend={
        "en": "Give the file the same name as the publication.",
        "cy": "Rhowch yr un enw i'r ffeil â'r cyhoeddiad.",
    },
)

REPEATED_ADDRESS = Rule(
    id="repeated-address",
    level="error",
    finds={"en": "Two pages with the same web address.", "cy": "Dwy dudalen â'r un cyfeiriad gwe."},
    why={
        "en": "One page would overwrite the other, and readers would never see it.",
        "cy": "Byddai un dudalen yn disodli'r llall, ac ni fyddai darllenwyr byth yn ei gweld.",
    },
    message={
        "en": 'The web address "{value}" belongs to two pages.',
        "cy": 'Mae\'r cyfeiriad gwe "{value}" yn perthyn i ddwy dudalen.',
    },
    mend={
        "en": 'Give one of them another "slug", or its file another name. Where one is in a list of "former" '
        "addresses, delete it there.",
        "cy": 'Rhowch "slug" arall i un ohonynt, neu enw arall i\'w ffeil. Os yw un mewn rhestr o hen gyfeiriadau '
        '("former"), dilëwch ef yno.',
    },
)

UNUSABLE_NAME = Rule(
    id="unusable-name",
    level="error",
    finds={
        "en": "A name of a file, a folder or an address that not every computer takes.",
        "cy": "Enw ffeil, ffolder neu gyfeiriad nad yw pob cyfrifiadur yn ei dderbyn.",
    },
    why={
        "en": "The name becomes part of a web address, which people type, read out and keep.",
        "cy": "Daw'r enw'n rhan o gyfeiriad gwe, y mae pobl yn ei deipio, yn ei ddarllen yn uchel ac yn ei gadw.",
    },
    message={
        "en": "The name “{name}” cannot be used here.",
        "cy": "Ni ellir defnyddio'r enw “{name}” yma.",
    },
    mend={
        "en": "Use only the letters a to z, digits and hyphens, such as action-plan. The names con, prn, aux, nul, and "
        "com or lpt with a digit, do not work on Windows.",
        "cy": "Defnyddiwch y llythrennau a i z heb acenion, digidau a chysylltnodau yn unig, fel cynllun-gweithredu. "
        "Nid yw'r enwau con, prn, aux, nul, na com neu lpt â digid, yn gweithio yn Windows.",
    },
)

NOT_A_YAML_FILE = Rule(
    id="not-a-yaml-file",
    level="error",
    finds={
        "en": "A file among the content that will not be published.",
        "cy": "Ffeil ymhlith y cynnwys na fydd yn cael ei chyhoeddi.",
    },
    why={
        "en": "Only files that end in .yml are published, so what is written here would be lost without a word.",
        "cy": "Dim ond ffeiliau sy'n gorffen â .yml sy'n cael eu cyhoeddi, felly byddai'r hyn sydd yma'n cael "
        "ei golli heb air.",
    },
    message={
        "en": "This file does not end in .yml, so it will not be published.",
        "cy": "Nid yw enw'r ffeil hon yn gorffen â .yml, felly ni fydd yn cael ei chyhoeddi.",
    },
    mend={
        "en": "Change the end of its name to .yml, or move it out of the content folder.",
        "cy": "Newidiwch ddiwedd ei henw i .yml, neu symudwch hi allan o'r ffolder cynnwys.",
    },
)

"""Welsh words that mutation asks something of, by class: only those whose first letter can change.

A word is here only if it is that and nothing else: not "canran" or "munud", which are of both genders, nor "byw",
which is an adjective and a verb.
"""

from __future__ import annotations

from pawb.languages import welsh_names


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


FEMININE = _words("""
    baner barn basged beirniadaeth berf blaenoriaeth blwyddyn bro brawddeg brwydr bwrdeistref bwydlen
    cadair calon cangen canolfan carfan cefnogaeth ceg cegin ceiniog cenedl cenhadaeth cenhedlaeth cerdd clust coeden
    cofeb cofrestr colofn cost crefft croes cronfa cyfadran cyfarwyddeb cyffordd cyfnewidfa cyfradd cyfraith cyfres
    cyfrol cyfundrefn cyllideb cymdeithas cymhariaeth cymuned cymwynas cynhadledd cynulleidfa cystadleuaeth
    dadl dalen damcaniaeth darlith darpariaeth dealltwriaeth deddf deddfwriaeth deiseb delwedd derbynfa desg dinas diod
    dogfen dolen drama dyletswydd dysgl
    gardd geirfa gorsaf gradd graddfa gweithdrefn gwefan gweinyddiaeth gweledigaeth gwers gwisg gwlad gwladwriaeth
    gwobr gwraig gwybodaeth gwyddoniaeth gŵyl
    mainc mam mantais marchnad medal meddygfa meithrinfa melin menter merch mil modryb mordaith mynedfa mynwent
    partneriaeth pêl pennod plaid pleidlais pobl poblogaeth pont prifysgol problem proses punt
    tabled taflen taith tasg theori tôn trafodaeth tref trefn treth triniaeth trwydded tudalen tystiolaeth tystysgrif
""")
"""Nouns that soften after the article and after "un"."""

ADJECTIVES = _words("""
    bach balch benywaidd blaengar blin blynyddol bodlon brwd buan buddiol budr byddar byr bywiog
    cadarnach cadarnhaol caled caniataol canolig canolog cefnogol clinigol clir corfforol costus creadigol cryf
    cryno cudd cul cwbl cydradd cyfagos cyfartal cyfarwydd cyfforddus cyffredin cyffredinol cyflawn cyfleus cyflym
    cyfochrog cyfredol cyfreithiol cyfrifol cyfrinachol cyfwerth cyfyngedig cyhoeddus cymdeithasol cymhleth cymwys
    cymysg cynaliadwy cynhwysol cynnar cynnes cynrychioliadol cyntaf cyson cysylltiedig cytûn cywir
    da dealladwy defnyddiol democrataidd deniadol deurywiol di-dâl di-oed diangen dibwys dibynnol diddiwedd diddorol
    diduedd dienw diflas difrifol digidol digon digonol digyfnewid dilys diogel dirgel distaw diweddarach
    diwylliannol drud drwg dwfn dwyieithog dychmygol dyddiol dyfnach dyledus dymunol
    galluog garw gofalus golau gonest gorfodol gwael gwaeth gwag gwahanol gwan gweithredol gweladwy gwell gwerthfawr
    gwir gwirfoddol gwirion gwledig gwlyb gwreiddiol gwrthrychol gwrywaidd gwybodus gwych gwyrdd
    main maith manwl mawr mecanyddol meddal meddygol meintiol mewnol misol modern mwy mynych
    parhaus parod pell pellach pendant penodol personol perthnasol plaen pleserus poblogaidd poenus poeth posibl
    positif preifat prin priodol problemus proffesiynol prydlon prysur pwysicach pwysig
    tawel tebyg tebygach tebygol technegol teg teilwng tenau teuluol tlawd traddodiadol trawsryweddol trefnus trist
    troseddol trugarog trwm trwyadl tryloyw trylwyr tueddol tymhorol tynn tywyll
""")
"""Adjectives that soften after the "yn" that comes before what a thing is like."""

PLACES = _words("""
    Bangor Bargoed Bermo Bethesda Blaenau Brychdyn Brycheiniog Brymbo
    Caerhun Caerllion Caernarfon Ceredigion Clwyd Coedpoeth Conwy Corwen Cricieth
    Dolgellau Dyfed
    Glannau Gwent Gwersyllt Gwynedd
    Llandeilo Llandudno Llanelli Llangefni Llangollen Llanidloes Llanrwst Llay Llydaw
    Maesteg Maldwyn Meirionnydd Mynwy Môn
    Penarth Penrhyndeudraeth Penycae Pontarddulais Pontypridd Pontypŵl Port Porthmadog Powys Prestatyn Pwllheli
    Rhosllannerchrugog Rhufain
    Talacre Talgarth Tonypandy Trefaldwyn Tregaron Tregarth Treorci Tywyn
""") | {name.split()[0] for name in welsh_names.PLACES.values()}
"""Places by their Welsh names, of which the first word mutates: those that English calls the same, and the others."""

BODIES = _words("""
    Bwrdd Cabinet Canolbarth Canolfan Coleg Comisiwn Comisiynydd Cronfa Cyfadran Cyfarwyddiaeth Cyfarwyddwr
    Cyfarwyddwyr Cymdeithas Cynghorau Cynghorwyr Cynghorydd Cyngor Cynulliad
    Deddf Dirprwy Dwyrain Dydd
    Gogledd Gorllewin Gwasanaeth Gwasanaethau Gweinidog Gweinidogion
    Llyfrgell Llys Llysoedd Llywodraeth Llywydd Maer Mesur
    Pencadlys Pennaeth Penaethiaid Partneriaeth Prif Prifysgol Pwyllgor
    Rhaglen Rheoliadau Rheolwr Rheolwyr Rhwydwaith Tribiwnlys Tîm Tŷ
""")
"""Words that begin the name of a body, an office or a law, and mutate there too: "i Gyngor Wrecsam"."""

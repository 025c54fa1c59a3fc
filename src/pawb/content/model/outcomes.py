"""Outcomes: what came of it. What people said and what was done, lessons, partners, and inspections."""

from __future__ import annotations

from typing import Literal

from pawb.content.model.action_plan import Status
from pawb.content.model.parts import Item, Line, Name, Names, Prose, Publication, Quote, ToItem, told
from pawb.content.time import When


class Fact(Item):
    """One fact about a partnership: a label and what it says."""

    title: Line = told(en="Label: what the fact is about.", cy="Label: am beth y mae'r ffaith.")
    text: Prose = told(en="Fact: what is so.", cy="Ffaith: yr hyn sy'n wir.")


class Partnership(Item):
    """A group of bodies that work together."""

    title: Line = told(en="Name: of the partnership.", cy="Enw: y bartneriaeth.")
    text: Prose = told(en="About: what it is for.", cy="Ynghylch: beth yw ei diben.")
    partners: Names = told(default=(), en="Partners: who takes part.", cy="Partneriaid: pwy sy'n cymryd rhan.")
    facts: tuple[Fact, ...] = told(
        default=(), en="Facts: such as the health board.", cy="Ffeithiau: fel y bwrdd iechyd."
    )


class Done(Item):
    """One action that was promised, and how it stands."""

    title: Line = told(en="Title: the action in a few words.", cy="Teitl: y cam mewn ychydig eiriau.")
    text: Prose = told(en="Text: what was done.", cy="Testun: yr hyn a wnaed.")
    status: Status = told(default="not-reported", en="Status: how it stands.", cy="Statws: beth yw'r sefyllfa.")
    when: When | None = told(default=None, en="When: the date, if known.", cy="Pryd: y dyddiad, os yw'n hysbys.")


class Route(Item):
    """One way in which people's views reach the body."""

    title: Line = told(en="Title: of the way.", cy="Teitl: y ffordd.")
    text: Prose = told(en="Text: how it works.", cy="Testun: sut y mae'n gweithio.")


class Feedback(Item):
    """You said, we did (or are doing, or cannot, because)."""

    title: Line = told(en="Title: a few words to know it by.", cy="Teitl: ychydig eiriau i'w adnabod.")
    who: Line = told(en="Who: the group that said it.", cy="Pwy: y grŵp a'i dywedodd.")
    route: Line | None = told(default=None, en="Route: how it reached us.", cy="Llwybr: sut y daeth atom.")
    on: When | None = told(
        default=None, en="When said: the date, if known.", cy="Pryd y dywedwyd hyn: y dyddiad, os yw'n hysbys."
    )
    level: ToItem | None = told(
        default=None, en="Level: of the ladder of participation.", cy="Lefel: ar yr ysgol gyfranogiad."
    )
    said: Prose = told(en="You said: what people told us.", cy="Dywedoch chi: yr hyn a ddywedodd pobl wrthym.")
    answer: Literal["did", "doing", "cannot"] = told(
        en="Answer: did, doing or cannot.", cy="Ateb: did (gwnaethom), doing (rydym yn gwneud) neu cannot (ni allwn)."
    )
    reply: Prose = told(
        en="We did: what was done, or why it cannot be.", cy="Gwnaethom: yr hyn a wnaed, neu pam na ellir ei wneud."
    )
    answered: When | None = told(
        default=None, en="When answered: the date, if known.", cy="Pryd yr atebwyd: y dyddiad, os yw'n hysbys."
    )
    changed: tuple[ToItem, ...] = told(
        default=(), en="Changed: what changed because of it.", cy="Newidiodd: yr hyn a newidiodd o'i herwydd."
    )


class Lesson(Item):
    """What was learned, what changed, and what is still hard."""

    title: Line = told(en="Title: the lesson in a few words.", cy="Teitl: y wers mewn ychydig eiriau.")
    text: Prose = told(en="Lesson: what was learned.", cy="Gwers: yr hyn a ddysgwyd.")
    changed: Prose | None = told(default=None, en="What changed: because of it.", cy="Beth a newidiodd: o'i herwydd.")
    hard: Prose | None = told(
        default=None, en="Still hard: what is not solved.", cy="Yn dal yn anodd: yr hyn sydd heb ei ddatrys."
    )


FindingType = Literal["strength", "must", "should"]


class InspectionFinding(Item):
    """One thing that an inspector found."""

    service: Line = told(en="Service: which one was looked at.", cy="Gwasanaeth: pa un yr edrychwyd arno.")
    theme: Line | None = told(default=None, en="Theme: of the inspection.", cy="Thema: yr arolygiad.")
    type: FindingType = told(
        en="Type: strength, must improve (must) or should improve (should).",
        cy="Math: strength (cryfder), must (rhaid gwella) neu should (dylid gwella).",
    )
    text: Prose = told(en="Finding: what the inspector found.", cy="Canfyddiad: yr hyn a ganfu'r arolygydd.")
    repeats: tuple[ToItem, ...] = told(
        default=(),
        en="Repeats: earlier findings that it comes back to.",
        cy="Ailadrodd: canfyddiadau cynharach y mae'n dychwelyd atynt.",
    )


class Concern(Item):
    """How worried the inspector was, at one time."""

    when: When | None = told(default=None, en="When: the date.", cy="Pryd: y dyddiad.")
    title: Line = told(en="Level: in the inspector's word.", cy="Lefel: yng ngair yr arolygydd.")
    text: Prose = told(en="Text: what was said about it.", cy="Testun: yr hyn a ddywedwyd amdano.")


class Inspection(Item):
    """A visit or a judgement by an inspector."""

    title: Line = told(en="Title: of the inspection.", cy="Teitl: yr arolygiad.")
    inspector: Line = told(en="Inspector: which body.", cy="Arolygydd: pa gorff.")
    when: When | None = told(
        default=None, en="When: it took place, if known.", cy="Pryd: y digwyddodd, os yw'n hysbys."
    )
    text: Prose = told(en="About: why and what was looked at.", cy="Ynghylch: pam a beth yr edrychwyd arno.")
    concerns: tuple[Concern, ...] = told(
        default=(), en="Concern: its level over time.", cy="Pryder: ei lefel dros amser."
    )
    findings: tuple[InspectionFinding, ...] = told(
        default=(), en="Findings: what was found.", cy="Canfyddiadau: yr hyn a ganfuwyd."
    )


class Step(Item):
    """One thing done in answer to a finding."""

    text: Prose = told(en="Step: what was done.", cy="Cam: yr hyn a wnaed.")
    amount: Name | None = told(
        default=None, en="Money: how much, such as £1 million.", cy="Arian: faint, fel £1 miliwn."
    )
    when: When | None = told(default=None, en="When: the date, if known.", cy="Pryd: y dyddiad, os yw'n hysbys.")


class Response(Item):
    """What the body did about an inspection: steps, progress, and what was said."""

    title: Line = told(en="Title: of the response.", cy="Teitl: yr ymateb.")
    when: When | None = told(default=None, en="When: it was given, if known.", cy="Pryd: y dyddiad, os yw'n hysbys.")
    text: Prose = told(en="Response: in short.", cy="Ymateb: yn fyr.")
    answers: tuple[ToItem, ...] = told(
        default=(),
        en="Answers: inspections or findings it answers.",
        cy="Ateb i: arolygiadau neu ganfyddiadau y mae'n eu hateb.",
    )
    steps: tuple[Step, ...] = told(default=(), en="Steps: what was done.", cy="Camau: yr hyn a wnaed.")
    progress: tuple[Step, ...] = told(default=(), en="Progress: what came of it.", cy="Cynnydd: yr hyn a ddaeth ohono.")
    next: tuple[Step, ...] = told(default=(), en="Next: what is still to do.", cy="Nesaf: yr hyn sydd ar ôl i'w wneud.")
    quotes: tuple[Quote, ...] = told(default=(), en="Quotations: somebody's words.", cy="Dyfyniadau: geiriau rhywun.")


class Outcomes(Publication):
    """What came of the promises."""

    kind: Literal["outcomes"] = told(en="Kind: outcomes.", cy="Math: outcomes (canlyniadau).")
    introduction: Prose | None = told(
        default=None, en="Introduction: what to know first.", cy="Cyflwyniad: beth i'w wybod yn gyntaf."
    )
    partnerships: tuple[Partnership, ...] = told(
        default=(), en="Partnerships: who works together.", cy="Partneriaethau: pwy sy'n cydweithio."
    )
    actions: tuple[Done, ...] = told(default=(), en="Actions: what was done.", cy="Camau gweithredu: yr hyn a wnaed.")
    routes: tuple[Route, ...] = told(
        default=(),
        en="Ways to be heard: how feedback is gathered.",
        cy="Ffyrdd o gael eich clywed: sut y cesglir adborth.",
    )
    feedback: tuple[Feedback, ...] = told(
        default=(), en="Feedback: you said, we did.", cy="Adborth: dywedoch chi, gwnaethom ni."
    )
    lessons: tuple[Lesson, ...] = told(default=(), en="Lessons: what was learned.", cy="Gwersi: yr hyn a ddysgwyd.")
    inspections: tuple[Inspection, ...] = told(
        default=(), en="Inspections: oldest first.", cy="Arolygiadau: yr hynaf yn gyntaf."
    )
    responses: tuple[Response, ...] = told(
        default=(),
        en="Responses: what was done about inspections.",
        cy="Ymatebion: yr hyn a wnaed ynghylch arolygiadau.",
    )

"""The 44 questions that the UK's monitoring body asks of a statement, in our own words and its order.

Each is answered by the statement of the built village in both languages, which has a problem, a burden and content
out of scope.
`tests/site/test_statement.py` proves that the answers follow from what is so.
"""

from __future__ import annotations

from datetime import date

import pytest
from selectolax.lexbor import LexborHTMLParser

from pawb.content.load import load
from pawb.languages import codes
from pawb.site.edition import read
from projects import Project

STATEMENT = {"en": "en/accessibility-statement/", "cy": "cy/datganiad-hygyrchedd/"}
EASS = "https://www.equalityadvisoryservice.com/"

NAMED = (
    "h1",
    "Accessibility statement for Have your say in Llanffug",
    "Datganiad hygyrchedd ar gyfer Dweud eich dweud yn Llanffug",
)
COMMITMENT = (
    "p",
    "Llanffug Community Council is committed to making its website accessible, in accordance with the Public Sector "
    "Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
    "Mae Cyngor Cymuned Llanffug wedi ymrwymo i sicrhau bod y wefan hon yn hygyrch, yn unol â Rheoliadau Hygyrchedd "
    "Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.",
)
SCOPE = (
    "p",
    "This accessibility statement applies to the whole of the website Have your say in Llanffug",
    "Mae'r datganiad hygyrchedd hwn yn berthnasol i wefan gyfan Dweud eich dweud yn Llanffug",
)
COMPLIANCE = ("h2", "Compliance status", "Statws cydymffurfio")
STATUS = (
    "p",
    "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to "
    "the non-compliances, the exemptions and the parts that nobody has tested yet listed below.",
    "Mae'r wefan hon yn cydymffurfio'n rhannol â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe",
)
CONTENT = ("h2", "Non-accessible content", "Cynnwys nad yw'n hygyrch")
FAILS = ("dd", "The plan of the allotments", "Llun yw'r cynllun o'r rhandiroedd")
CRITERION = ("dl", "WCAG 2.2 success criterion1.1.1", "Maen prawf llwyddo WCAG 2.21.1.1")
UNTIL = ("dl", "To be put right by31 March 2036", "I'w gywiro erbyn31 Mawrth 2036")
BURDEN = ("h3", "Disproportionate burden", "Baich anghymesur")
OUTSIDE = ("li", "Minutes of the council from before 23 September 2018", "Cofnodion y cyngor o'r cyfnod cyn 23 Medi")
PREPARATION = ("h2", "Preparation of this accessibility statement", "Paratoi'r datganiad hygyrchedd hwn")
PREPARED = ("p", "This statement was prepared on 22 November 2026.", "Paratowyd y datganiad hwn ar 22 Tachwedd 2026.")
REVIEWED = (
    "p",
    "It was last reviewed on 22 November 2026 by this role: Access group.",
    "Fe'i hadolygwyd ddiwethaf ar 22 Tachwedd 2026 gan y rôl hon: Grŵp mynediad.",
)
METHOD = ("p", "The statement is written anew each time", "Caiff y datganiad ei ysgrifennu o'r newydd bob tro")
CHECKED = ("caption", "The checks that ran when this website was made", "Y gwiriadau a redwyd pan wnaed y wefan hon")
CONTACT = ("h2", "Feedback and contact information", "Adborth a gwybodaeth gyswllt")
EMAIL = ("a[href^='mailto:']", "clerk@llanffug.example", "clerk@llanffug.example")
ENFORCEMENT = ("h2", "Enforcement procedure", "Gweithdrefn orfodi")
EHRC = (
    "p",
    "The Equality and Human Rights Commission (EHRC) is responsible for enforcing",
    "Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy'n gyfrifol am orfodi",
)
SERVICE = (
    f"a[href='{EASS}']",
    "Equality Advisory and Support Service (EASS)",
    "Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS)",
)
HEADINGS = ("h1", "h2", "h3")
NOWHERE = ""
"""The question does not apply: the words that would raise it are not there."""

STATUSES = {
    "full": ("This website is fully compliant", "Mae'r wefan hon yn cydymffurfio'n llawn"),
    "partial": ("This website is partially compliant", "Mae'r wefan hon yn cydymffurfio'n rhannol"),
    "not": ("This website is not compliant", "Nid yw'r wefan hon yn cydymffurfio"),
}
LATE = date(2036, 4, 1)
"""The day after that by which the village has promised to put its problem right."""

Answer = tuple[str, str, str]
"""An element, and its words in English and in Welsh."""

QUESTIONS: tuple[tuple[str, Answer], ...] = (
    ("there is an accessibility page", NAMED),
    ("it is a statement, with the sections that the law asks for", COMPLIANCE),
    ("its heading says that it is one", NAMED),
    ("it makes a commitment", COMMITMENT),
    ("the commitment has the words of the law", COMMITMENT),
    ("it says what it applies to", SCOPE),
    ("it is a web page", NAMED),
    ("every page leads to it", NAMED),  # and `test_every_page_leads_to_it`
    ("it is whole on one page", ENFORCEMENT),
    ("it covers the entire website", SCOPE),
    ("it has a heading for the status", COMPLIANCE),
    ("that heading has the words of the law", COMPLIANCE),
    ("it gives one of the three statuses", STATUS),
    ("the status is the right one", STATUS),
    ("it has a heading for content that is not accessible", CONTENT),
    ("that heading has the words of the law", CONTENT),
    ("what testing found is listed", FAILS),
    ("what is listed is right and complete", FAILS),
    ("what is listed is clear", FAILS),
    ("each failure names its criterion", CRITERION),
    ("the dates for mending lie ahead", UNTIL),
    ("a disproportionate burden, if claimed, has its heading", BURDEN),
    ("what the burden is about is clear", ("dd", "The film of our carnival", "Nid yw'r ffilm o'n carnifal")),
    ("the assessment of the burden is there", ("dd", "We weighed what a new recording", "Bu i ni bwyso a mesur")),
    ("nothing is called out of scope that is not", OUTSIDE),
    ("it has a heading for its preparation", PREPARATION),
    ("that heading has the words of the law", PREPARATION),
    ("it says when it was prepared", PREPARED),
    ("that day has the words of the law", PREPARED),
    ("it says when it was last reviewed", REVIEWED),
    ("that day has the words of the law", REVIEWED),
    ("the review is less than a year old", REVIEWED),
    ("it says how it was prepared", METHOD),
    ("that tells enough", CHECKED),
    ("it has a heading for feedback and contact", CONTACT),
    ("that heading has the words of the law", CONTACT),
    ("there is an email address or a form", EMAIL),
    ("it has a heading for enforcement", ENFORCEMENT),
    ("that heading has the words of the law", ENFORCEMENT),
    ("in Great Britain, it names the EHRC", EHRC),
    ("in Northern Ireland, it names the ECNI", (NOWHERE, "ECNI", "ECNI")),
    ("in Great Britain, it links to the EASS", SERVICE),
    ("in Northern Ireland, it links to the ECNI", (NOWHERE, "Northern Ireland", "Gogledd Iwerddon")),
    ("it clearly covers the site that it was reached from", SCOPE),
)


def test_there_are_44_questions() -> None:
    assert len(QUESTIONS) == 44


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize(("question", "answer"), QUESTIONS)
def test_question(question: str, answer: Answer, code: str, built_village: Project) -> None:
    main = built_village.pages[STATEMENT[code]].css_first("main")
    selector, *words = answer
    said = words[("en", "cy").index(code)]
    told = [" ".join(node.text().split()) for node in main.css(selector or "*")]
    # The headings have the words of the law and no others.
    assert any(text == said if selector in HEADINGS else said in text for text in told) == (selector != NOWHERE)


@pytest.mark.parametrize("code", codes())
def test_every_page_leads_to_it(code: str, built_village: Project) -> None:
    for address, page in built_village.pages.items():
        if address.startswith(f"{code}/") and page.css_matches(".site-foot"):
            links = [link.attributes["href"] or "" for link in page.css(".site-foot a")]
            assert STATEMENT[code] in {built_village.follow(address, link) for link in links}, address


def test_both_languages_have_the_same_parts(built_village: Project) -> None:
    def shape(page: LexborHTMLParser) -> list[str]:
        return [node.tag for node in page.css("main :is(h1, h2, h3, p, table, tr, th, td, dl, dt, dd, ul, li, a)")]

    first, *others = (shape(built_village.pages[STATEMENT[code]]) for code in codes())
    assert others == [first]


@pytest.mark.parametrize("code", codes())
def test_it_has_the_headings_of_the_law_in_its_order_and_each_once(code: str, built_village: Project) -> None:
    asked = (COMPLIANCE, CONTENT, PREPARATION, CONTACT, ENFORCEMENT)
    heads = [" ".join(node.text().split()) for node in built_village.pages[STATEMENT[code]].css("main h2")]
    assert heads == [answer[1 + ("en", "cy").index(code)] for answer in asked]


@pytest.mark.parametrize("code", codes())
def test_the_status_is_one_of_three_and_follows_from_what_stands_below(code: str, built_village: Project) -> None:
    said = " ".join(built_village.pages[STATEMENT[code]].css_first("main").text().split())
    given = {is_: said.count(words[("en", "cy").index(code)]) for is_, words in STATUSES.items()}
    assert given == {"full": 0, "partial": 1, "not": 0}
    assert built_village.pages[STATEMENT[code]].css_matches("[aria-labelledby=_non-accessible] dl")


def test_days_for_mending_lie_ahead_and_the_review_within_a_year(built_village: Project) -> None:
    said = load(built_village.root).accessibility
    assert said is not None
    assert said.last_review is not None
    reviewed = said.last_review.when
    assert all(problem.until > reviewed for problem in said.problems)
    for day, broken in (
        (reviewed.replace(year=reviewed.year + 1), "old-accessibility-review"),
        (LATE, "passed-mending-date"),
    ):
        _, report = read(built_village.root, day)
        assert broken in [finding.rule.id for finding in report.findings if finding.rule.level == "error"]

"""Words of the other language on a built page, without the mark that says so."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import Said, said, strings, surely, told
from pawb.findings import Finding, Rule
from pawb.languages import codes, language
from pawb.languages.identify import foreign

RULE = Rule(
    id="unmarked-page-language",
    level="error",
    finds={
        "en": "Words of the other language on a page, not marked as that: in its text, its title, what a screen "
        "reader says, or what its search shows.",
        "cy": "Geiriau o'r iaith arall ar dudalen, heb eu marcio felly: yn ei thestun, ei theitl, yr hyn y mae "
        "darllenydd sgrin yn ei ddweud, neu'r hyn y mae ei chwiliad yn ei ddangos.",
    },
    why={
        "en": "People who chose one language would be given the other, and a screen reader would say it with the wrong "
        "sounds.",
        "cy": "Byddai pobl a ddewisodd un iaith yn cael y llall, a byddai darllenydd sgrin yn ei dweud â'r seiniau "
        "anghywir.",
    },
    message={
        "en": "These words look like {other}, where the page says it is in {language}: {words}",
        "cy": "Mae'r geiriau hyn yn edrych fel {other}, ond mae'r dudalen yn dweud mai {language} ydynt: {words}",
    },
    mend={
        "en": "Say them in {language}, in the content or in the template. If they are a name, mark them: "
        '[{words}]{{{code}}} in the content, lang="{code}" in a template.',
        "cy": "Dywedwch nhw yn iaith y dudalen, yn y cynnwys neu yn y templed. Os enw ydynt, marciwch nhw: "
        '[{words}]{{{code}}} yn y cynnwys, lang="{code}" mewn templed.',
    },
    basis="WCAG 2.2: 3.1.2 Language of Parts (AA); Welsh Language Standards 52 and 56",
)

_PAGE = '<html lang="cy"><head><title>Hafan</title>{}</head><body>{}</body></html>'
PASSES = (
    {"cy/index.html": _PAGE.format("", '<p>Enw: <span lang="en">The Old School House</span>.</p>')},
    {
        "cy/index.html": _PAGE.format(
            "", '<p lang="en">The Old School House</p><img alt="Llun o The Old School House">'
        ),
    },
    {"cy/index.html": _PAGE.format("", '<a href="../en/" lang="en" title="Read this page in English">English</a>')},
    {
        "cy/index.html": _PAGE.format("", '<form data-index="search.json"></form>'),
        "cy/search.json": '{"found": ["Dim canlyniadau"], "words": {"the": [1]}}',
    },
)
FAILS = (
    '<html lang="en"><body><p>You can dweud eich dweud here.</p></body></html>',
    *(
        {"cy/index.html": _PAGE.format(head, body)}
        for head, body in (
            ("", "<p>Mae <em>what they said to us</em> yma.</p>"),
            ("", "<button>Search</button>"),
            ("", '<nav aria-label="Ways to be heard"></nav>'),
            ("", '<img alt="People who are at the table">'),
            ("", '<a href="." title="Read this page">Tudalen</a>'),
            ("", '<input placeholder="What are you looking for?">'),
            ("", '<input type="submit" value="Send your answer">'),
            ("", '<table><td data-label="When it must be done">2008</table>'),
            ("", "<svg><text>On the way</text></svg>"),
            ("", '<script type="application/json">{"none": "Nothing was found"}</script>'),
            ('<meta name="description" content="What we will do">', ""),
            ('<meta property="og:title" content="What we will do">', ""),
        )
    ),
    {"cy/index.html": '<html lang="cy"><head><title>What we will do</title></head></html>'},
    {
        "cy/index.html": _PAGE.format("", '<form data-index="search.json"></form>'),
        "cy/search.json": '{"found": ["Nothing found"], "words": {}}',
    },
)


def check(page: Page) -> Iterator[Finding]:
    """Every text is in the language it is marked with. What cannot be marked may repeat words that are, elsewhere."""
    if page.language not in ("", page.lang) or (not page.site.ours and told(page) not in ("", page.lang)):
        return  # the page names the wrong language for all of it, which is the fault of another check
    marked = page.site.marked if page.language else "\n".join(page.card.marked)
    for text in (*said(page), *_index(page)):
        if text.language not in codes():
            continue
        for run in foreign(text.text, text.language):
            words = text.text[run.start : run.end]
            if not page.site.ours and surely(words) != run.code:
                continue  # words of a third language, or of none, as dictionaries take them for ours
            if text.markable or words.casefold() not in marked:
                yield RULE.at(
                    page.place(text.node),
                    language={viewer: language(viewer).say(f"language_{text.language}") for viewer in codes()},
                    other={viewer: language(viewer).say(f"language_{run.code}") for viewer in codes()},
                    words=words,
                    code=run.code,
                )


def _index(page: Page) -> Iterator[Said]:
    """What the search of a language shows, for which its home page answers."""
    if page.index:
        form = page.tree.css_first("form[data-index]")
        for text in strings(page.site.read(page.index).decode(errors="replace")):
            yield Said(text, page.lang, form, False)

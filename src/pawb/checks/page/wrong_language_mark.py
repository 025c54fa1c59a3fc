"""Words that are marked as a language which they are not in."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import said, surely
from pawb.findings import Finding, Rule

RULE = Rule(
    id="wrong-language-mark",
    level="error",
    finds={
        "en": "Words within a page that are marked as the wrong language, or as none.",
        "cy": "Geiriau o fewn tudalen sydd wedi'u marcio fel yr iaith anghywir, neu heb iaith.",
    },
    why={
        "en": "A screen reader says them with the sounds of that language, and nobody understands them.",
        "cy": "Mae darllenydd sgrin yn eu dweud â seiniau'r iaith honno, ac nid oes neb yn eu deall.",
    },
    message={
        "en": "These words are marked as “{code}” and are not: “{words}”.",
        "cy": "Mae'r geiriau hyn wedi'u marcio fel “{code}”, ond nid dyna eu hiaith: “{words}”.",
    },
    mend={
        "en": "Write the code of the language that they are in, or delete lang.",
        "cy": "Ysgrifennwch god yr iaith y maent ynddi, neu dilëwch lang.",
    },
    basis="WCAG 2.2: 3.1.2 Language of Parts (AA); ACT rule de46e4",
)

PASSES = (
    '<html lang="en"><p>He said <span lang="fr">je ne sais pas</span>.</p>',
    '<html lang="en"><p lang="cy">Croeso i bawb</p>',
    '<html lang="en"><p lang="fr"><span hidden>The king was in his house and all the people were with him</span></p>',
)
FAILS = (
    '<html lang="en"><p>They sang <q lang="fr">the king was in his house and all the people were with him</q>.</p>',
    '<html lang="en"><p lang="">The park is open each day.</p>',
    '<html lang="en"><p lang=" ">The park is open each day.</p>',
)


def check(page: Page) -> Iterator[Finding]:
    """No words under a mark of their own tell one of Pawb's languages by its small words, and the mark another."""
    for text in said(page):
        marked = text.markable and text.language not in ("", page.lang)
        if marked and surely(text.text) not in ("", text.language) and text.node and page.name(text.node):
            yield RULE.at(page.place(text.node), code=text.language, words=text.text[:60])
    for node in page.visible("body [lang]"):
        mark = node.attributes.get("lang") or ""
        # HTML allows an empty one, for words of which nobody knows the language: on our own pages there are none.
        if not mark.strip() and (mark or page.site.ours) and (words := " ".join(node.text().split())):
            yield RULE.at(page.place(node), code=mark, words=words[:60])

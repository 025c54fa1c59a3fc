"""A film from another website, whose captions a person must look for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="embedded-film",
    level="look",
    finds={
        "en": "A film that is embedded from another website.",
        "cy": "Ffilm wedi'i mewnblannu o wefan arall.",
    },
    why={
        "en": "Only whoever plays it can tell whether its captions are there and right.",
        "cy": "Dim ond y sawl sy'n ei chwarae a all ddweud a yw ei chapsiynau yno ac yn gywir.",
    },
    message={
        "en": "Play this film from {host}: can all that is heard be read, and is all that is seen told?",
        "cy": "Chwaraewch y ffilm hon o {host}: a ellir darllen popeth a glywir, ac a ddywedir popeth a welir?",
    },
    mend={
        "en": "Add captions and a transcript beside the film.",
        "cy": "Ychwanegwch gapsiynau a thrawsgrifiad wrth ymyl y ffilm.",
    },
    basis="WCAG 2.2: 1.2.2 Captions (Prerecorded) (A) and 1.2.3 Audio Description or Media Alternative "
    "(Prerecorded) (A)",
)

_HOSTS = re.compile(r"//(?:www\.|player\.)?(youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com)/")

PASSES = ('<iframe src="https://maps.example/" title="Map"></iframe>',)
FAILS = (
    '<iframe src="https://www.youtube.com/embed/abc" title="Film"></iframe>',
    '<iframe src="//player.vimeo.com/video/1" title="Film"></iframe>',
)


def check(page: Page) -> Iterator[Finding]:
    """No frame shows a film of one of the great hosts."""
    for node in page.visible("iframe[src]"):
        if found := _HOSTS.search(node.attributes.get("src") or ""):
            yield RULE.at(page.place(node), host=found[1])

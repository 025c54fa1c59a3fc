"""How much of what easy read tells can be taken away unseen.

`python benchmarks/lost_rows.py [PROJECT]`: each row of easy read that tells a fact or right of the full version is
taken away in every language, one at a time. Printed is how often the checks of lost facts and rights say so, and how
often the section is no longer the one that was confirmed.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

from pawb.checks import checks
from pawb.content.load import load
from pawb.content.retelling import Retelling
from pawb.languages import codes
from pawb.languages.rights import RIGHTS, said
from pawb.languages.stated import stated

CHECKS = [check for check in checks("content") if check.rule.id in ("lost-fact", "lost-right")]


def main(project: Path) -> None:
    """Print a table in Markdown with a line for each language and kind."""
    library = load(project)
    counted: Counter[tuple[str, str, str]] = Counter()
    for publication in [one for one in library.publications if one.retelling]:
        whole = publication.retelling
        assert whole
        library.publications = [publication]
        before = {str(finding) for check in CHECKS for finding in check.judge(library)}
        confirmed = _sources(whole)
        for section in whole.covers:
            for row in whole.easy[codes()[0]].sections[_at(whole, section)].rows:
                kinds = {code: _tells(whole, section, row.id, code) for code in codes()}
                if not any(kinds.values()):
                    continue
                publication.retelling = _without(whole, row.id)
                lost = [finding for check in CHECKS for finding in check.judge(library) if str(finding) not in before]
                after = _sources(publication.retelling)
                for code, kind in [(code, kind) for code, telling in kinds.items() for kind in telling]:
                    files = {finding.place.file.split("/")[1] for finding in lost}
                    counted[code, kind, "rows"] += 1
                    counted[code, kind, "lost"] += code in files
                    counted[code, kind, "stale"] += after[section, code] != confirmed[section, code]
        publication.retelling = whole
    print(
        "| language | rows that tell a | rows | found as lost | section no longer as confirmed |\n|---|---|---|---|---|"
    )
    for code, kind in sorted({(code, kind) for code, kind, _ in counted}):
        print(f"| {code} | {kind} | {' | '.join(str(counted[code, kind, of]) for of in ('rows', 'lost', 'stale'))} |")


def _at(retelling: Retelling, section: str) -> int:
    return [one.id for one in retelling.easy[codes()[0]].sections].index(section)


def _tells(retelling: Retelling, section: str, row: str, code: str) -> set[str]:
    """Whether a row tells a fact or a right that what its section covers says too."""
    full = "\n".join(saying.words(code) for _, saying in retelling.told_by(section, code))
    text = next(one.text for of in retelling.easy[code].sections for one in of.rows if one.id == row)
    both = stated(text, code), stated(full, code)
    fact = any(both[0][kind].sure.keys() & both[1][kind].sure.keys() for kind in both[0])
    right = any(said(text, code, right) and said(full, code, right) for right in RIGHTS)
    return {kind for kind, there in (("fact", fact), ("right", right)) if there}


def _without(retelling: Retelling, row: str) -> Retelling:
    easy = {
        code: words.model_copy(
            update={
                "sections": tuple(
                    section.model_copy(update={"rows": tuple(one for one in section.rows if one.id != row)})
                    for section in words.sections
                )
            }
        )
        for code, words in retelling.easy.items()
    }
    return replace(retelling, easy=easy, covers={})


def _sources(retelling: Retelling) -> dict[tuple[str, str], str]:
    found = retelling.sources({section: {} for section in retelling.covers})
    return {(section, code): words for section, text in found for code, words in text.texts.items()}


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))

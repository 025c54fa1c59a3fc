"""How often the checks of easy read are right, and how many faults they find, in each language.

`python benchmarks/easy_read.py [-v]`: on the labelled rows of `src/pawb/checks/labelled/easy_read/`; -v lists those
that a check misjudges.
"""

from __future__ import annotations

import sys

from pawb.checks import checks
from pawb.checks.labelled_rows import labels, score
from pawb.languages import codes


def main(verbose: bool) -> None:
    """Print a table in Markdown with a line for each check and language."""
    print("| rule | check | level | language | rows | faults | precision | recall |\n|---|---|---|---|---|---|---|---|")
    for check in sorted(checks("easy_read"), key=lambda check: (check.rule.number, check.rule.id)):
        for code in codes():
            if measured := score(check, code):
                rule = check.rule
                rows = measured.faults + measured.sound
                cells = (rule.number, rule.id, rule.level, code, rows, measured.faults)
                print(f"| {' | '.join(map(str, cells))} | {measured.precision}% | {measured.recall}% |")
            for label in labels(check, code) if verbose else ():
                if label.fault != label.flagged:
                    print(f"{'missed' if label.fault else 'wrongly flagged'}: {label.text}", file=sys.stderr)


if __name__ == "__main__":
    main("-v" in sys.argv)

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
    """Print a line for each check and language."""
    print(f"{'rule':5} {'check':20} {'level':8} {'':3} {'rows':>5} {'faults':>6} {'precision':>9} {'recall':>6}")
    for check in sorted(checks("easy_read"), key=lambda check: (check.rule.number, check.rule.id)):
        for code in codes():
            if measured := score(check, code):
                rule = check.rule
                rows = measured.faults + measured.sound
                print(
                    f"{rule.number:5} {rule.id:20} {rule.level:8} {code:3} {rows:5} {measured.faults:6} "
                    f"{measured.precision:8}% {measured.recall:5}%"
                )
            for label in labels(check, code) if verbose else ():
                if label.fault != label.flagged:
                    print(f"      {'missed' if label.fault else 'wrongly flagged'}: {label.text}")


if __name__ == "__main__":
    main("-v" in sys.argv)

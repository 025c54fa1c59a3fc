"""What can be wrong with the ledger of confirmed texts."""

from __future__ import annotations

from pawb.findings import Rule

WRONG_CONFIRMATION = Rule(
    id="wrong-confirmation",
    level="error",
    finds={
        "en": "A line of the ledger (content/confirmed.yml) that cannot be read.",
        "cy": "Llinell yng nghofrestr y cadarnhadau (content/confirmed.yml) na ellir ei darllen.",
    },
    why={
        "en": "Nobody could tell whether the text still says the same in both languages.",
        "cy": "Ni allai neb ddweud a yw'r testun yn dal i ddweud yr un peth yn y ddwy iaith.",
    },
    message={
        "en": 'The line for "{key}" is not as Pawb writes it. Look at: {field}.',
        "cy": 'Nid yw\'r llinell ar gyfer "{key}" fel y mae Pawb yn ei hysgrifennu. Edrychwch ar: {field}.',
    },
    mend={
        "en": "Delete the line. Then, if both languages say the same, run: pawb confirm {key} --who ROLE --how HOW",
        "cy": "Dilëwch y llinell. Yna, os yw'r ddwy iaith yn dweud yr un peth, rhedwch: pawb confirm {key} --who RÔL "
        "--how SUT",
    },
)

"""`pawb rollback`: the release before this one, before the public again in one step."""

from __future__ import annotations

from pathlib import Path

import click

from pawb.commands.publish import TO, put
from pawb.release import public

HELP = {
    "en": "Put the version before this one back before the public: pawb rollback --to /var/www/site. Done twice, it "
    "is as it was.",
    "cy": "Rhoi'r fersiwn flaenorol yn ôl gerbron y cyhoedd: pawb rollback --to /var/www/site. O'i wneud ddwywaith, "
    "mae fel yr oedd o'r blaen.",
}


def command(code: str) -> click.Command:
    """`pawb rollback` in a language."""

    @click.command("rollback", help=HELP[code])
    @click.option("--to", required=True, type=click.Path(file_okay=False, path_type=Path), help=TO[code])
    def rollback(to: Path) -> int:
        return put(code, to, public.roll_back)

    return rollback

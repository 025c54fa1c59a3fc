"""`pawb explain ID`: what a problem means, why it matters, and how to mend it."""

from __future__ import annotations

import click

from pawb import press
from pawb.checks import rules
from pawb.content.faults.fields import did_you_mean
from pawb.findings import Rule
from pawb.report.explain import explain

HELP = {
    "en": "Say what a problem means and how to mend it. ID: the word in [brackets] in a report, or the number "
    "of a rule of easy read, such as ER09.",
    "cy": "Dweud beth mae problem yn ei olygu a sut i'w thrwsio. ID: y gair mewn [bachau] mewn adroddiad, neu "
    "rif rheol hawdd ei ddeall, fel ER09.",
}
UNKNOWN = {"en": 'There is no problem called "{id}".', "cy": 'Nid oes problem o\'r enw "{id}".'}


def command(code: str) -> click.Command:
    """`pawb explain` in a language."""

    @click.command("explain", help=HELP[code])
    @click.argument("id_", metavar="ID", required=False)
    def run(id_: str | None) -> int:
        known = _rules()
        if id_ is None:
            for rule in known.values():
                click.echo(f"{rule.id}: {rule.finds[code]}")
            return 0
        meant = [rule for rule in known.values() if id_ == rule.id or id_.upper() == rule.number]
        if not meant:
            click.echo(UNKNOWN[code].format(id=id_) + did_you_mean(id_, known)[code], err=True)
            return 2
        click.echo("\n\n".join(explain(rule, code) for rule in meant), nl=False)
        return 0

    return run


def _rules() -> dict[str, Rule]:
    """Every rule there is: the checks', the reading's, the press's, the exchange's and the engine's."""
    from pawb.exchange import faults as exchange
    from pawb.site import faults, looked, make

    modules = (press, exchange, make, faults, looked)
    others = {rule.id: rule for module in modules for rule in vars(module).values() if isinstance(rule, Rule)}
    return dict(sorted({**rules(), **others}.items()))

"""`pawb publish`: the site, built and checked, put before the public in one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from pawb.commands import AS_AT, Day
from pawb.commands.build import beside
from pawb.release import branch as branches
from pawb.release import public

HELP = {
    "en": "Build and check the site, and put it before the public in one step: pawb publish --to /var/www/site.",
    "cy": "Adeiladu a gwirio'r wefan, a'i rhoi gerbron y cyhoedd mewn un cam: pawb publish --to /var/www/site.",
}
TO = {"en": "Folder that the public sees.", "cy": "Y ffolder y mae'r cyhoedd yn ei weld."}
BRANCH = {
    "en": "Branch of the repository that the public sees: gh-pages. Push it yourself.",
    "cy": "Y gangen o'r storfa y mae'r cyhoedd yn ei gweld: gh-pages. Gwthiwch hi eich hun.",
}
WORDS = {
    "en": {
        "one": "Say where to publish: --to FOLDER, or --to-branch BRANCH.",
        "refused": "Nothing was published. Mend the problems above, then publish again.",
        "done": "Published: {to} (version {release}).",
        "back": "To go back to the one before: pawb rollback --to {to}",
        "push": "Now send it: git push origin {to}",
        "busy": "Somebody else is publishing to {folder} now, so nothing was done. Wait, then run this again.",
        "foreign": "{folder} holds files that Pawb did not publish, so nothing was done. Empty it, or name another "
        "folder.",
        "nothing-before": "No version before this one is kept beside {folder}, so nothing was done. Build the older "
        "content and publish it.",
        "damaged": "The version before this one, in {folder}, is damaged, so nothing was done. Build the older content "
        "and publish it.",
        "git": "Git did not take this version, so the branch {to} is as it was: {reason}",
    },
    "cy": {
        "one": "Dywedwch ble i gyhoeddi: --to FFOLDER, neu --to-branch CANGEN.",
        "refused": "Ni chyhoeddwyd dim. Trwsiwch y problemau uchod, yna cyhoeddwch eto.",
        "done": "Cyhoeddwyd: {to} (fersiwn {release}).",
        "back": "I fynd yn ôl at yr un flaenorol: pawb rollback --to {to}",
        "push": "Nawr anfonwch hi: git push origin {to}",
        "busy": "Mae rhywun arall yn cyhoeddi i {folder} nawr, felly ni wnaed dim. Arhoswch, yna rhedwch hwn eto.",
        "foreign": "Mae ffeiliau yn {folder} nad Pawb a'u cyhoeddodd, felly ni wnaed dim. Gwagiwch y ffolder, neu "
        "enwch ffolder arall.",
        "nothing-before": "Nid oes fersiwn gynharach wedi'i chadw wrth ymyl {folder}, felly ni wnaed dim. Adeiladwch "
        "y cynnwys hŷn a'i gyhoeddi.",
        "damaged": "Mae'r fersiwn flaenorol, yn {folder}, wedi'i difrodi, felly ni wnaed dim. Adeiladwch y cynnwys "
        "hŷn a'i gyhoeddi.",
        "git": "Ni dderbyniodd Git y fersiwn hon, felly mae'r gangen {to} fel yr oedd: {reason}",
    },
}


def command(code: str) -> click.Command:
    """`pawb publish` in a language."""

    @click.command("publish", help=HELP[code])
    @click.option("--to", type=click.Path(file_okay=False, path_type=Path), help=TO[code])
    @click.option("--to-branch", "branch", metavar="BRANCH", help=BRANCH[code])
    @click.option("--as-at", type=Day(), help=AS_AT[code])
    def publish(to: Path | None, branch: str | None, as_at: date | None) -> int:
        if (to is None) == (branch is None):
            click.echo(WORDS[code]["one"], err=True)
            return 2
        return run(Path.cwd(), code, to, branch, as_at)

    return publish


def run(project: Path, code: str, to: Path | None, branch: str | None, as_at: date | None) -> int:
    """Build the site of `project` beside what the public sees, and put it in place if nothing is wrong with it."""
    words = WORDS[code]
    built = project / ".pawb" / "site"
    if beside(project, built, code, as_at).report.failed:
        click.echo(words["refused"], err=True)
        return 1
    if to is not None:
        return put(code, to, lambda folder: public.publish(built, folder))
    assert branch is not None
    try:
        release = branches.publish(built, project, branch)
    except branches.Refused as refused:
        click.echo(words["git"].format(to=branch, reason=refused), err=True)
        return 1
    click.echo(words["done"].format(to=branch, release=release[:12]))
    click.echo(words["push"].format(to=branch))
    return 0


def put(code: str, to: Path, step: Callable[[Path], str]) -> int:
    """Take one step with a public folder, and say what the public sees now; 1 if it was refused."""
    words = WORDS[code]
    try:
        release = step(to.resolve())
    except public.Refused as refused:
        click.echo(words[refused.why].format(folder=refused.folder), err=True)
        return 1
    click.echo(words["done"].format(to=to, release=release[:12]))
    click.echo(words["back"].format(to=to))
    return 0

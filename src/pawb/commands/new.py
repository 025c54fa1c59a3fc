"""`pawb new`: a site for another body, with a small example of every kind; and `pawb new --update`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import get_args

import click
from pydantic import ValidationError

from pawb.starter.answers import Answers, Format, fits
from pawb.starter.begin import begin, free
from pawb.starter.update import FILE, update

HELP = {
    "en": "Begin a site of your own in a new folder: pawb new our-documents. It asks who you are, and writes a small "
    "example of every kind in both languages.",
    "cy": "Dechrau eich gwefan eich hun mewn ffolder newydd: pawb new ein-dogfennau. Mae'n gofyn pwy ydych chi, ac yn "
    "ysgrifennu enghraifft fach o bob math yn y ddwy iaith.",
}
OPTIONS = {
    "en": {
        "name-en": "Your name in English.",
        "name-cy": "Your name in Welsh.",
        "email": "Your e-mail address for the public.",
        "phone": "Your phone number for the public.",
        "address": "Your postal address, on one line.",
        "url": "The address that the site will have, such as https://example.org/",
        "format": "A format that people can ask you for. Can be given several times.",
        "yes": "Ask nothing: what is not given is left out.",
        "update": "Bring a site up to date: the settings that nobody has changed since pawb new wrote them.",
    },
    "cy": {
        "name-en": "Eich enw yn Saesneg.",
        "name-cy": "Eich enw yn Gymraeg.",
        "email": "Eich cyfeiriad e-bost i'r cyhoedd.",
        "phone": "Eich rhif ffôn i'r cyhoedd.",
        "address": "Eich cyfeiriad post, ar un llinell.",
        "url": "Y cyfeiriad a fydd gan y wefan, fel https://example.org/",
        "format": "Fformat y gall pobl ofyn i chi amdano. Gellir ei roi fwy nag unwaith.",
        "yes": "Peidio â gofyn dim: gadewir allan yr hyn nas rhoddir.",
        "update": "Diweddaru gwefan: y gosodiadau nad oes neb wedi'u newid ers i pawb new eu hysgrifennu.",
    },
}
ASKED = {
    "en": {
        "name-en": "The name of your organisation in English:",
        "name-cy": "Its name in Welsh:",
        "email": "E-mail address for the public (Enter if there is none):",
        "phone": "Phone number for the public (Enter if there is none):",
        "address": "Postal address, on one line (Enter if there is none):",
        "url": "Address that the site will have (Enter if you do not know it yet):",
        "format": "Other formats that people can ask you for, with spaces between: {formats} (Enter for none):",
    },
    "cy": {
        "name-en": "Enw eich sefydliad yn Saesneg:",
        "name-cy": "Ei enw yn Gymraeg:",
        "email": "Cyfeiriad e-bost i'r cyhoedd (Enter os nad oes un):",
        "phone": "Rhif ffôn i'r cyhoedd (Enter os nad oes un):",
        "address": "Cyfeiriad post, ar un llinell (Enter os nad oes un):",
        "url": "Y cyfeiriad a fydd gan y wefan (Enter os nad ydych yn ei wybod eto):",
        "format": "Fformatau eraill y gall pobl ofyn i chi amdanynt, gyda bylchau rhyngddynt: {formats} (Enter os nad "
        "oes rhai):",
    },
}
UNFIT = {
    "en": {
        "name-en": "The English name is needed, on one line of at most 200 Latin letters.",
        "name-cy": "The Welsh name is needed, on one line of at most 200 Latin letters: every page has it. If you have "
        "one name for both languages, write it again.",
        "email": "“{said}” is not an e-mail address. Write it like post@example.org",
        "phone": "“{said}” is not a phone number. Write it with digits and spaces, like 01632 960123",
        "address": "The address has to be on one line of at most 200 Latin letters.",
        "url": "“{said}” is not the address of a site. Write it like https://example.org/",
        "format": "There is no format “{said}”. There are: {formats}.",
    },
    "cy": {
        "name-en": "Mae angen yr enw Saesneg, ar un llinell o 200 llythyren Ladin ar y mwyaf.",
        "name-cy": "Mae angen yr enw Cymraeg, ar un llinell o 200 llythyren Ladin ar y mwyaf: mae ar bob tudalen. Os "
        "oes gennych un enw yn y ddwy iaith, ysgrifennwch ef eto.",
        "email": "Nid yw “{said}” yn gyfeiriad e-bost. Ysgrifennwch ef fel post@example.org",
        "phone": "Nid yw “{said}” yn rhif ffôn. Ysgrifennwch ef â digidau a bylchau, fel 01632 960123",
        "address": "Rhaid i'r cyfeiriad fod ar un llinell o 200 llythyren Ladin ar y mwyaf.",
        "url": "Nid yw “{said}” yn gyfeiriad gwefan. Ysgrifennwch ef fel https://example.org/",
        "format": "Nid oes fformat “{said}”. Y rhai sydd ar gael: {formats}.",
    },
}
WORDS = {
    "en": {
        "where": "Say which folder to begin the site in: pawb new our-documents",
        "taken": "{to} holds something already, so nothing was written. Name a folder that is new or empty.",
        "unreached": "People need a way to reach you: give an e-mail address or a phone number.",
        "nothing": "Nothing was written. Give what is needed with {options}, then run this again.",
        "begun": "{to} holds your site: an example of every kind in both languages. Write your own words over it.",
        "next": "Now: cd {to}, then pawb build",
        "unknown": "There is no {file} here that can be read, so it is not known what this site began with. Run this "
        "in the folder that pawb new made.",
        "renewed": "Brought up to date: {file}",
        "left": "Left as you have it, though there is a newer one: {file}",
        "current": "Everything that pawb new wrote is up to date.",
    },
    "cy": {
        "where": "Dywedwch ym mha ffolder i ddechrau'r wefan: pawb new ein-dogfennau",
        "taken": "Mae rhywbeth yn {to} yn barod, felly nid ysgrifennwyd dim. Enwch ffolder newydd neu wag.",
        "unreached": "Mae angen ffordd i bobl gysylltu â chi: rhowch gyfeiriad e-bost neu rif ffôn.",
        "nothing": "Nid ysgrifennwyd dim. Rhowch yr hyn sydd ei angen gyda {options}, yna rhedwch hwn eto.",
        "begun": "Mae eich gwefan yn {to}: enghraifft o bob math yn y ddwy iaith. Ysgrifennwch eich geiriau eich hun "
        "yn ei lle.",
        "next": "Nawr: cd {to}, yna pawb build",
        "unknown": "Nid oes {file} yma y gellir ei ddarllen, felly ni wyddys beth oedd gan y wefan hon ar y dechrau. "
        "Rhedwch hwn yn y ffolder a wnaeth pawb new.",
        "renewed": "Diweddarwyd: {file}",
        "left": "Gadawyd fel y mae gennych chi, er bod un mwy newydd ar gael: {file}",
        "current": "Mae popeth a ysgrifennodd pawb new yn gyfredol.",
    },
}
FORMATS = get_args(Format)
NAMES = {"name-en": "en", "name-cy": "cy"}
REACH = ("email", "phone")
"""One of these is needed."""


def command(code: str) -> click.Command:
    """`pawb new` in a language."""
    said = OPTIONS[code]

    @click.command("new", help=HELP[code])
    @click.argument("to", metavar="FOLDER", required=False, type=click.Path(path_type=Path))
    @click.option("--name-en", metavar="NAME", help=said["name-en"])
    @click.option("--name-cy", metavar="NAME", help=said["name-cy"])
    @click.option("--email", metavar="TEXT", help=said["email"])
    @click.option("--phone", metavar="TEXT", help=said["phone"])
    @click.option("--address", metavar="TEXT", help=said["address"])
    @click.option("--url", metavar="TEXT", help=said["url"])
    @click.option("--format", "formats", type=click.Choice(FORMATS), multiple=True, help=said["format"])
    @click.option("--yes", is_flag=True, help=said["yes"])
    @click.option("--update", "renew", is_flag=True, help=said["update"])
    def new(to: Path | None, formats: Sequence[str], yes: bool, renew: bool, **given: str | None) -> int:
        if renew:
            return bring_up_to_date(to or Path(), code)
        if to is None:
            click.echo(WORDS[code]["where"], err=True)
            return 2
        told = {name.replace("_", "-"): text for name, text in given.items() if text is not None}
        return run(to, code, told | ({"format": " ".join(formats)} if formats else {}), ask=not yes)

    return new


def run(to: Path, code: str, given: Mapping[str, str], *, ask: bool) -> int:
    """Begin a site in the folder `to`; 1 if that folder is not free, 2 if what was given does not do."""
    words = WORDS[code]
    if not free(to):
        click.echo(words["taken"].format(to=to), err=True)
        return 1
    said = _asked(given, code) if ask and all(_fits(name, text) for name, text in given.items()) else given
    unfit = [name for name in ASKED[code] if not _fits(name, said.get(name, ""))]
    for name in unfit:
        click.echo(_unfit(name, said.get(name, ""), code), err=True)
    if not unfit and not _reached(said):
        unfit = ["email", "phone"]
        click.echo(words["unreached"], err=True)
    if unfit:
        click.echo(words["nothing"].format(options=", ".join(f"--{name}" for name in unfit)), err=True)
        return 2
    begin(to, _answers(said), date.today())
    click.echo(words["begun"].format(to=to))
    click.echo(words["next"].format(to=to))
    return 0


def bring_up_to_date(project: Path, code: str) -> int:
    """Renew what a site began with; 1 if it does not know what that was."""
    words = WORDS[code]
    try:
        done = update(project)
    except (FileNotFoundError, ValidationError):
        click.echo(words["unknown"].format(file=FILE), err=True)
        return 1
    for name in done.renewed:
        click.echo(words["renewed"].format(file=name))
    for name in done.left:
        click.echo(words["left"].format(file=name))
    if not done.renewed and not done.left:
        click.echo(words["current"])
    return 0


def _asked(given: Mapping[str, str], code: str) -> Mapping[str, str]:
    """What was given, and what the person answers to each question that is left."""
    said = {name: given[name] if name in given else _answer(name, code) for name in ASKED[code]}
    while not _reached(said):
        click.echo(WORDS[code]["unreached"], err=True)
        said |= {name: _answer(name, code) for name in REACH}
    return said


def _answer(name: str, code: str) -> str:
    """An answer that fits: until there is one, what is wrong is told and the question is asked again."""
    question = ASKED[code][name].format(formats=" ".join(FORMATS))
    while not _fits(name, said := str(click.prompt(question, default="", show_default=False, prompt_suffix=" "))):
        click.echo(_unfit(name, said, code), err=True)
    return said


def _fits(name: str, said: str) -> bool:
    if name == "format":
        return set(said.split()) <= set(FORMATS)
    return fits("name", said) if name in NAMES else not said.strip() or fits(name, said.strip())


def _unfit(name: str, said: str, code: str) -> str:
    return UNFIT[code][name].format(said=said, formats=", ".join(FORMATS))


def _reached(said: Mapping[str, str]) -> bool:
    return any(said.get(name, "").strip() for name in REACH)


def _answers(said: Mapping[str, str]) -> Answers:
    told = {name: said.get(name, "").strip() or None for name in ("email", "phone", "address", "url")}
    names = {code: said[name].strip() for name, code in NAMES.items()}
    return Answers.model_validate({**told, "name": names, "formats": said.get("format", "").split()})

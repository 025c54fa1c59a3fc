"""Writes N bilingual publications twice: as a Pawb project, and as Markdown for stock MkDocs.

`python benchmarks/generate.py 100 /tmp/projects` writes `/tmp/projects/pawb` and `/tmp/projects/stock`.

Every other publication is a set of standards (text and lists), the rest are action plans (text, lists and a table),
each of about 1,200 words; each measure of a plan links to one of the standards before it. The Markdown is written
from the documents that Pawb composed, so both sides have the same headings, words, lists and tables; the summaries
and indexes that Pawb makes by itself are more, and count against it. The same N always gives the same bytes. Hardly
a sentence comes twice, so that no cache can flatter either side.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterable, Sequence
from html import unescape
from pathlib import Path
from typing import Any

import yaml

from pawb.content.library import Library
from pawb.content.load import load
from pawb.document.nodes import (
    Block,
    Bullets,
    Document,
    Field,
    Fields,
    Mark,
    Prose,
    Section,
    Table,
    Value,
    anchor,
)
from pawb.press import documents

Both = dict[str, str]
"""A text in both languages."""

NUMBER = ("In area {}, ", "Yn ardal {}, ")
WHO = (
    ("the feedback group", "bydd y grŵp adborth"),
    ("the planning team", "bydd y tîm cynllunio"),
    ("every service manager", "bydd pob rheolwr gwasanaeth"),
    ("the forum for carers", "bydd y fforwm i ofalwyr"),
    ("our partners", "bydd ein partneriaid"),
    ("people who use our services", "bydd pobl sy'n defnyddio ein gwasanaethau"),
    ("the quality officer", "bydd y swyddog ansawdd"),
    ("young carers", "bydd gofalwyr ifanc"),
)
WHAT = (
    (" will publish a short report on what was said", " yn cyhoeddi adroddiad byr ar yr hyn a ddywedwyd"),
    (" will agree the next steps with carers", " yn cytuno ar y camau nesaf gyda gofalwyr"),
    (" will check each form for plain words", " yn gwirio pob ffurflen am eiriau plaen"),
    (" will hold an open meeting", " yn cynnal cyfarfod agored"),
    (" will answer every question in writing", " yn ateb pob cwestiwn yn ysgrifenedig"),
    (" will help new staff to listen", " yn helpu staff newydd i wrando"),
    (" will share the results with everybody who took part", " yn rhannu'r canlyniadau â phawb a gymerodd ran"),
    (" will collect views by telephone", " yn casglu barn dros y ffôn"),
    (" will explain each decision in plain words", " yn egluro pob penderfyniad mewn geiriau plaen"),
    (" will ask people what works well", " yn gofyn i bobl beth sy'n gweithio'n dda"),
)
WHERE = (
    (" at the community centre", " yn y ganolfan gymunedol"),
    (" in both languages", " yn y ddwy iaith"),
    (" in each day centre", " ym mhob canolfan ddydd"),
    (" with the health service", " gyda'r gwasanaeth iechyd"),
    (" in the main library", " yn y brif lyfrgell"),
    (" on the website", " ar y wefan"),
)
WHEN = (
    (" every month.", " bob mis."),
    (" twice a year.", " ddwywaith y flwyddyn."),
    (" before the end of March.", " cyn diwedd mis Mawrth."),
    (" each autumn.", " bob hydref."),
    (" after every review.", " ar ôl pob adolygiad."),
    (" within ten working days.", " o fewn deg diwrnod gwaith."),
)
SITE = {
    "name": {"en": "Benchmark", "cy": "Meincnod"},
    "organisation": {"en": "An invented council", "cy": "Cyngor dychmygol"},
    "about": {"en": "Invented pages that measure speed.", "cy": "Tudalennau dychmygol sy'n mesur cyflymder."},
    "contacts": [{"id": "email", "type": "email", "value": "post@pawb.example"}],
    "formats": [{"id": "web-page", "title": {"en": "Web page", "cy": "Tudalen we"}, "state": "ready"}],
    "roles": [
        {"id": "planning-team", "title": {"en": "Planning team", "cy": "Tîm cynllunio"}},
        {"id": "quality-officer", "title": {"en": "Quality officer", "cy": "Swyddog ansawdd"}},
    ],
}
ABOUT = {"en": ("about", "About this site"), "cy": ("ynghylch", "Ynghylch y wefan hon")}
PUBLICATIONS = {"en": "Publications", "cy": "Cyhoeddiadau"}
STATUSES = ("done", "on-track", "late", "not-started")
I18N = """  - i18n:
      docs_structure: folder
      fallback_to_default: false
      languages:
        - {locale: en, name: English, default: true, build: true}
        - {locale: cy, name: Cymraeg, build: true}
"""
PAWB = f"""
site_name: Benchmark
site_url: https://pawb.example/
theme: {{name: material, font: false}}
plugins:
{I18N.rstrip()}
      reconfigure_material: false
      reconfigure_search: false
  - pawb: {{pdfs: false}}
"""
STOCK = f"""
site_name: Benchmark
site_url: https://pawb.example/
theme: {{name: material, font: false}}
markdown_extensions: [attr_list]
plugins:
  - search
{I18N.rstrip()}
      reconfigure_search: false  # what it does then takes longer than all the rest, with the square of the pages
"""


def write(count: int, folder: Path) -> None:
    """Write `count` publications as `folder/pawb` and `folder/stock`."""
    pawb, stock = folder / "pawb", folder / "stock"
    _write(pawb / "mkdocs.yml", PAWB)
    _write(stock / "mkdocs.yml", STOCK)
    _write(pawb / "content" / "site.yml", _yaml(SITE))
    for number in range(1, count + 1):
        publication = (_standards if number % 2 else _action_plan)(number, random.Random(number))
        for code in ("en", "cy"):
            _write(pawb / "content" / code / f"p{number:03}.yml", _yaml(_side(publication, code)))
    composed = full(load(pawb))
    for document in composed:
        _write(stock / "docs" / document.language / f"{document.publication}.md", markdown(document))
    for code, (slug, title) in ABOUT.items():
        about = f"---\nslug: {slug}\n---\n# {title}\n\n{SITE['about'][code]}\n"  # type: ignore[index]
        _write(pawb / "docs" / code / "about.md", about)
        _write(stock / "docs" / code / "about.md", about)
        _write(stock / "docs" / code / "index.md", _home(code, composed))


def full(library: Library) -> list[Document]:
    """Every publication in both languages, without the shorter readings that stock MkDocs does not make."""
    return [document for document in documents(library) if document.reading == "full"]


def markdown(document: Document) -> str:
    """A document as somebody would write it for stock MkDocs."""
    body = _blocks((*document.blocks, *document.sections, *document.back), 2)
    return unescape("\n\n".join([f"# {document.title}", _prose(document.summary), _fields(document.head), *body, ""]))


def _blocks(blocks: Iterable[Block], level: int) -> Iterable[str]:
    for block in blocks:
        match block:
            case Section():
                yield f"{'#' * level} {f'{block.tag} {block.title}'.strip()} {{#{anchor(block.item)}}}"
                yield from _blocks(block.blocks, min(level + 1, 6))
            case Prose():
                yield _prose(block.html)
            case Bullets():
                yield "\n".join(f"- {item}" for item in block.items)
            case Fields():
                yield _fields(block.fields)
            case Table():
                rows = [
                    block.heads,
                    ["---"] * len(block.heads),
                    *([_value(v) for v in row.cells] for row in block.rows),
                ]
                yield f"{block.caption}\n\n" + "\n".join(f"| {' | '.join(cells)} |" for cells in rows)
            case _:
                raise TypeError(f"no publication here has a {type(block).__name__}")


def _prose(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html.replace("</p>", "\n").replace("<li>", "- ")).strip()


def _fields(fields: Iterable[Field]) -> str:
    return "\n".join(f"- **{field.label}**: {_value(field.value)}" for field in fields)


def _value(value: Value) -> str:
    match value:
        case Mark():
            return value.word
        case tuple():
            return "; ".join(f"[{link.text}]({link.publication}.md#{anchor(link.item)})" for link in value)
    return value


def _home(code: str, documents: Iterable[Document]) -> str:
    here = [document for document in documents if document.language == code]
    entries = (f"### [{d.title}]({d.publication}.md)\n\n{_prose(d.summary)}" for d in here)
    return "\n\n".join([f"# {SITE['name'][code]}", f"## {PUBLICATIONS[code]}", *entries, ""])  # type: ignore[index]


def _standards(number: int, chance: random.Random) -> dict[str, Any]:
    return {
        "kind": "standards",
        **_head(number, "Standards {}", "Safonau {}", chance),
        "standards": [
            {
                "id": f"S{n}",
                "title": {"en": f"A fair hearing in area {n}", "cy": f"Gwrandawiad teg yn ardal {n}"},
                "text": _text(chance, 2, 2),
                "expect": [_text(chance, 1) for _ in range(2)],
            }
            for n in range(1, 10)
        ],
    }


def _action_plan(number: int, chance: random.Random) -> dict[str, Any]:
    return {
        "kind": "action-plan",
        **_head(number, "Action plan {}", "Cynllun gweithredu {}", chance),
        "objectives": [
            {
                "id": f"O{o}",
                "text": _text(chance, 1),
                "actions": [
                    {
                        "id": f"A{o}.{a}",
                        "text": _text(chance, 1),
                        "measures": [_measure(f"{o}.{a}.{m}", number, chance) for m in range(1, 4)],
                    }
                    for a in range(1, 3)
                ],
            }
            for o in range(1, 4)
        ],
    }


def _measure(reference: str, number: int, chance: random.Random) -> dict[str, Any]:
    status = chance.choice(STATUSES)
    report = {"id": f"P{reference}", "on": f"2026-{chance.randrange(1, 13):02}-01", "text": _text(chance, 1)}
    return {
        "id": f"M{reference}",
        "text": _text(chance, 2),
        "due": f"{chance.randrange(2027, 2030)}-{chance.randrange(1, 13):02}",
        "responsible": ["planning-team", "quality-officer"][: chance.randrange(1, 3)],
        "status": status,
        "progress": [] if status == "not-started" else [report],
        "links": [f"p{number - 1:03}#S{chance.randrange(1, 10)}"],
    }


def _head(number: int, english: str, welsh: str, chance: random.Random) -> dict[str, Any]:
    return {
        "title": {"en": english.format(number), "cy": welsh.format(number)},
        "summary": _text(chance, 2),
        "period": "2026-04 to 2029-03",
        "introduction": _text(chance, 3),
    }


def _text(chance: random.Random, *paragraphs: int) -> Both:
    """Paragraphs of so many sentences, the same in both languages."""
    drawn = [[_sentence(chance) for _ in range(sentences)] for sentences in paragraphs]
    return {code: "\n\n".join(" ".join(s[code] for s in paragraph) for paragraph in drawn) for code in ("en", "cy")}


def _sentence(chance: random.Random) -> Both:
    number = chance.randrange(1, 100_000)
    slots: Sequence[tuple[str, str]] = (NUMBER, *(chance.choice(words) for words in (WHO, WHAT, WHERE, WHEN)))
    english, welsh = ("".join(side).format(number) for side in zip(*slots, strict=True))
    return {"en": english, "cy": welsh}


def _side(value: Any, code: str) -> Any:
    """One language's side of a publication, its facts included."""
    if isinstance(value, dict):
        return (
            value[code] if value.keys() == {"en", "cy"} else {name: _side(inner, code) for name, inner in value.items()}
        )
    return [_side(inner, code) for inner in value] if isinstance(value, list) else value


class _Yaml(yaml.SafeDumper):
    """Writes YAML as people do: paragraphs as blocks."""


_Yaml.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None),
)


def _yaml(value: Any) -> str:
    return yaml.dump(value, Dumper=_Yaml, allow_unicode=True, sort_keys=False, width=110)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))

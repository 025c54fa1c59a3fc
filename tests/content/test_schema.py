"""The schemas that help staff in their editor: fresh, sound, in both languages, and of one mind with the content."""

import json
import re
from pathlib import Path
from typing import Any, ClassVar

import pytest
import yaml
from jsonschema import Draft7Validator

from pawb.content.model import KINDS
from pawb.content.schema import schemas
from pawb.languages import codes

ROOT = Path(__file__).parent.parent.parent
SCHEMAS = {path: json.loads(text) for path, text in schemas().items()}
FILES = sorted(
    path
    for folder in (ROOT, ROOT / "examples/llanffug")
    for path in (folder / "content").rglob("*.yml")
    if path.name != "confirmed.yml"  # nobody writes it by hand
)


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2, as editors read it: `yes` and dates are text, `2008` is a number (YAML 1.2.2, 10.3 Core Schema)."""

    yaml_implicit_resolvers: ClassVar = {}


for tag, pattern in {
    "null": r"~|null|",
    "bool": "true|false",
    "int": r"[-+]?[0-9]+",
    "float": r"[-+]?[0-9]*\.[0-9]+",
}.items():
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), None)


def problems(schema: str, text: str) -> list[str]:
    validator = Draft7Validator(SCHEMAS[schema])
    return [error.message for error in validator.iter_errors(yaml.load(text, EditorLoader))]


def schema_of(path: Path) -> str:
    """The one of `.vscode/settings.json`, whose patterns are tried in a real editor by hand."""
    parts = path.parts[len(path.parts) - path.parts[::-1].index("content") :]
    if len(parts) == 1:
        return f"{path.stem}.json"
    return f"{parts[0]}/{'easy-read' if parts[1] == 'easy-read' else 'publication'}.json"


def fields(schema: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Every field of a schema and of its parts, with where it stands."""
    found = []
    for part, inner in {"": schema, **schema.get("$defs", {})}.items():
        for name, field in inner.get("properties", {}).items():
            found += [(f"{part}.{name}", field), *((f"{part}.{name}{n}", f) for n, f in fields(field))]
    return found


@pytest.mark.parametrize("path", SCHEMAS)
def test_it_is_fresh(path: str) -> None:
    written = (ROOT / "schemas" / path).read_bytes()
    assert written == schemas()[path].encode(), "run: .venv/bin/pawb schema"


def test_nothing_else_lies_beside_them() -> None:
    assert {path.relative_to(ROOT / "schemas").as_posix() for path in (ROOT / "schemas").rglob("*.json")} == set(
        SCHEMAS
    )


@pytest.mark.parametrize("path", SCHEMAS)
def test_it_is_a_sound_schema(path: str) -> None:
    Draft7Validator.check_schema(SCHEMAS[path])


@pytest.mark.parametrize("name", ["publication.json", "easy-read.json"])
def test_every_field_says_in_each_language_what_it_is(name: str) -> None:
    by_language = {code: dict(fields(SCHEMAS[f"{code}/{name}"])) for code in codes()}
    assert by_language["en"].keys() == by_language["cy"].keys()
    for place, english in by_language["en"].items():
        welsh = by_language["cy"][place]
        for field in (english, welsh):
            assert field["title"], place
            assert len(field["description"]) > len(field["title"]) + len(": "), place
            assert field["description"].startswith(f"{field['title']}: "), place
            assert field["description"].endswith("."), place
        assert english["description"] != welsh["description"], place


@pytest.mark.parametrize("name", ["site.json", "exceptions.json"])
def test_one_file_for_all_languages_has_a_schema_that_speaks_them_all(name: str) -> None:
    found = [field for place, field in fields(SCHEMAS[name]) if not place.endswith(codes())]
    assert found
    for field in found:
        assert len(set(field["description"].split(" / "))) == len(codes()), field["title"]


def test_it_calls_nothing_by_the_name_of_a_class() -> None:
    for path, schema in SCHEMAS.items():
        assert not [part for part, inner in schema["$defs"].items() if "title" in inner or "description" in inner], path


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_content_pleases_its_schema(path: Path) -> None:
    assert problems(schema_of(path), path.read_text(encoding="utf-8")) == []


def test_an_empty_file_is_asked_for_its_kind_alone() -> None:
    assert problems("en/publication.json", "{}") == ["'kind' is a required property"]
    assert SCHEMAS["en/publication.json"]["properties"]["kind"]["enum"] == list(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_own_fields(kind: str) -> None:
    said = " ".join(problems("cy/publication.json", f"kind: {kind}\nlaed: C\n"))
    assert "'laed' was unexpected" in said
    assert "'title' is a required property" in said


@pytest.mark.parametrize(
    ("measure", "message"),
    [
        ("status: don", "'don' is not one of"),
        ("due: July 2008", "'July 2008' does not match"),
        ("id: M 1", "'M 1' does not match"),
        ("links: R1", "'R1' is not of type 'array'"),
        ("target:", "None is not of type"),
        ("targt: 3", "'targt' was unexpected"),
        ("target: 3", ""),
        ("due: 2008", ""),
        ("due: 2008-04 to 2011-03", ""),
        ("status: done", ""),
    ],
)
def test_a_wrong_measure_is_refused_and_a_right_one_is_not(measure: str, message: str) -> None:
    item = {"id": "M1", "text": "E"} | yaml.load(measure, EditorLoader)
    actions = [{"id": "A1", "text": "D", "measures": [item]}]
    objectives = json.dumps([{"id": "O1", "text": "C", "actions": actions}])
    said = problems("en/publication.json", f"kind: action-plan\ntitle: A\nsummary: B\nobjectives: {objectives}")
    assert len(said) == bool(message)
    assert message in "".join(said)


@pytest.mark.parametrize(("languages", "right"), [("{en: A, cy: B}", True), ("{en: A}", False), ("A", False)])
def test_a_text_of_the_site_needs_every_language(languages: str, right: bool) -> None:
    text = (ROOT / "content/site.yml").read_text(encoding="utf-8")
    changed, times = re.subn(r"^name:\n(?:  .*\n)+", f"name: {languages}\n", text)
    assert times == 1
    assert (problems("site.json", changed) == []) is right


def test_staff_are_told_in_their_language_how_to_write_a_time() -> None:
    messages = {
        code: dict(fields(SCHEMAS[f"{code}/publication.json"]))["Measure.due"]["patternErrorMessage"]
        for code in codes()
    }
    assert messages["en"].startswith("Write the year first")
    assert messages["cy"].startswith("Rhowch y flwyddyn yn gyntaf")

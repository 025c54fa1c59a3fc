"""Reading real files: what is kept of a good one, and what is said of a broken one, in both languages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pawb.content.characters import refuse
from pawb.content.faults import files, writing
from pawb.content.source import (
    DEEPEST,
    MOST_BYTES,
    MOST_FINDINGS,
    MOST_VALUES,
    Mapping,
    Sequence,
    Source,
    Text,
    read,
    read_text,
)
from pawb.findings import Finding, Place, Rule

BROKEN = Path(__file__).parent.parent / "broken"
READ_HERE = {rule.id for module in (files, writing) for rule in vars(module).values() if isinstance(rule, Rule)}
MADE_BY_A_TEST = {"missing-file", "unreadable-file", "oversized-file"}


def text_of(finding: Finding, language: str) -> str:
    return f"{finding.place}  {finding.message(language)}\n    {finding.mend(language)}\n"


def rules(source: Source) -> list[str]:
    return [finding.rule.id for finding in source.findings]


def root_of(text: str) -> Mapping:
    source = read_text(text.encode(), "strategy.yml")
    assert source.findings == ()
    assert source.root is not None
    return source.root


@pytest.mark.parametrize("fault", sorted(READ_HERE - MADE_BY_A_TEST))
@pytest.mark.parametrize("language", ["en", "cy"])
def test_says_what_is_wrong_and_how_to_mend_it(fault: str, language: str) -> None:
    folder = BROKEN / fault
    findings = [finding for path in sorted(folder.glob("*.yml")) for finding in read(path, folder).findings]
    assert {finding.rule.id for finding in findings} == {fault}
    expected = (folder / f"expected.{language}.txt").read_text("utf-8")
    assert "".join(text_of(finding, language) for finding in findings) == expected


def test_every_scalar_is_text() -> None:
    root = root_of("a: No\nb: 1.10\nc: 2008-13-01\nd: 14:30\ne: ~\nf: 0777\ng: ''\nh:\n")
    assert root == {"a": "No", "b": "1.10", "c": "2008-13-01", "d": "14:30", "e": "~", "f": "0777", "g": "", "h": ""}
    assert {type(value) for value in root.values()} == {Text}
    assert {type(key) for key in root} == {str}


def test_values_and_names_know_their_place() -> None:
    root = root_of(
        "title: Ŵyl\nsections:\n  - id: vision\n    values: [fairness, respect]\n  -\n    text: |\n      One\n"
    )
    title, sections = root["title"], root["sections"]
    assert isinstance(sections, Sequence)
    first, second = sections
    assert isinstance(first, Mapping)
    assert isinstance(second, Mapping)
    assert title.place == Place("strategy.yml", 1, 8)
    assert root.place == Place("strategy.yml", 1, 1)
    assert root.keys_at["sections"] == Place("strategy.yml", 2, 1)
    assert sections.place == Place("strategy.yml", 3, 3)
    assert first.place == Place("strategy.yml", 3, 5)
    values = first["values"]
    assert isinstance(values, Sequence)
    assert [value.place.column for value in values] == [14, 24]
    assert second["text"].place == Place("strategy.yml", 6, 11)
    assert second["text"] == "One\n"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), (1, 1)),
        (("title",), (1, 8)),
        (("sections", 0, "id"), (3, 9)),
        (("sections", 0, "text"), (3, 5)),
        (("sections", 4), (2, 1)),
        (("summary",), (1, 1)),
        (("title", "en"), (1, 1)),
    ],
)
def test_a_path_leads_to_its_value_or_to_what_lacks_it(path: tuple[str | int, ...], place: tuple[int, int]) -> None:
    source = read_text(b"title: Plan\nsections:\n  - id: vision\n", "strategy.yml")
    assert source.place(path) == Place("strategy.yml", *place)


def test_a_path_into_an_unreadable_file_leads_to_the_file() -> None:
    assert read_text(b"", "strategy.yml").place(["title"]) == Place("strategy.yml")


def test_byte_order_mark_and_every_line_end_are_accepted() -> None:
    for text in (b"\xef\xbb\xbfa: 1\nb: 2\n", b"a: 1\r\nb: 2\r\n", b"a: 1\rb: 2\r"):
        source = read_text(text, "strategy.yml")
        assert source.root == {"a": "1", "b": "2"}
        assert source.place(["b"]) == Place("strategy.yml", 2, 4)
        assert source.findings == ()


def test_letters_are_composed_and_names_compared_so() -> None:
    assert root_of("t\u0302: w\u0302yn\n") == {"t\u0302": "\u0175yn"}
    assert rules(read_text("\u0175: 1\nw\u0302: 2\n".encode(), "strategy.yml")) == ["duplicate-key"]


def test_a_tab_after_a_colon_is_accepted() -> None:
    assert root_of("title:\tPlan\n") == {"title": "Plan"}


def test_a_note_on_its_own_line_after_a_quote_or_before_a_list_hides_nothing() -> None:
    assert root_of('# note\na: "x" # note\nb: # note\n  - "y"\n') == {"a": "x", "b": ["y"]}


def test_a_duplicate_names_both_places_and_the_first_is_kept() -> None:
    source = read_text(b"lead: a\nlead: b\nlead: c\n", "strategy.yml")
    assert source.root == {"lead": "a"}
    assert [(finding.place.line, finding.also[0].line) for finding in source.findings] == [(2, 1), (3, 1)]


def test_a_name_cannot_be_empty() -> None:
    assert rules(read_text(b'"": x\n', "strategy.yml")) == ["missing-name"]


def test_escapes_that_mean_a_letter_are_kept() -> None:
    assert root_of('a: "\\u0175yn \\"\\\\\\n"\n') == {"a": 'ŵyn "\\\n'}


def test_a_note_that_cuts_a_text_is_told_once() -> None:
    assert rules(read_text(b"a: one # two\n  three\n", "strategy.yml")) == ["note-in-text"]


def test_what_a_first_look_finds_is_told_together_one_finding_a_cause() -> None:
    source = read_text("a:\n\tb: \u202ex\n\tc: y\n\td: \u200bz\n".encode(), "strategy.yml")
    assert rules(source) == ["tab-indent", "direction-character", "hidden-character"]
    assert [place.line for place in source.findings[0].also] == [3, 4]
    many = read_text(b"a: b\n" + b"\tc\n" * 5_000, "strategy.yml")
    assert [len(finding.also) for finding in many.findings] == [9]


def test_no_character_that_the_parser_refuses_gets_past_the_first_look() -> None:
    seen = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    near = [character for character in seen if character < "\u3000" or "\ufe00" <= character <= "\uffff"]
    refused = {character for character in near if refuse(f"x{character}x", "strategy.yml")}
    good = [character for character in seen if character not in refused]
    assert len(refused) < 200
    lines = "".join(f"  x{character}\n" for character in good if character != "\n")
    for start in range(0, len(lines), 1_000_000):
        part = "  " + lines[start : start + 1_000_000].lstrip()
        assert root_of("a: |\n" + part)["a"] != ""


def test_depth_is_bounded() -> None:
    assert root_of("a: " + "[" * (DEEPEST - 1) + "]" * (DEEPEST - 1))
    assert rules(read_text(b"a: " + b"[" * DEEPEST + b"]" * DEEPEST, "strategy.yml")) == ["deep-nesting"]


def test_size_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "strategy.yml"
    path.write_bytes(b"a: " + b"x" * 10_000_000)
    source = read(path, tmp_path)
    assert rules(source) == ["oversized-file"]
    assert source.findings[0].message("cy") == "Mae'r ffeil hon yn dal mwy na 2 MB, sef y mwyaf a ddarllenir ar y tro."
    assert rules(read_text(b"a: [" + b"1," * MOST_VALUES + b"]", "strategy.yml")) == ["oversized-file"]
    assert rules(read_text(b"a: " + b"x" * (MOST_BYTES - 3), "strategy.yml")) == []


def test_a_flood_of_faults_is_cut_off_but_hides_no_error() -> None:
    source = read_text(b"a: b\n" * 5_000, "strategy.yml")
    assert (source.root, set(rules(source)), len(source.findings)) == (None, {"duplicate-key"}, MOST_FINDINGS + 1)
    notes = b"".join(b"k%d: x # y\n" % number for number in range(1_000))
    source = read_text(notes, "strategy.yml")
    assert (source.root is None, set(rules(source)), len(source.findings)) == (False, {"hidden-note"}, MOST_FINDINGS)
    assert "duplicate-key" in rules(read_text(notes + b"k1: z\n", "strategy.yml"))
    assert "direction-character" in rules(read_text(notes + b'a: "\\u202e"\n', "strategy.yml"))


def test_a_long_text_is_not_repeated_whole() -> None:
    (finding,) = read_text(b"a: b: " + b"word " * 1_000, "strategy.yml").findings
    assert finding.mend("en").endswith('…"')
    assert len(finding.mend("en")) < 100


def test_states_of_the_file_system(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    secret = tmp_path / "secret.yml"
    secret.write_text("password: 1\n")
    inside = project / "inside.yml"
    inside.write_text("a: b\n")
    (project / "link.yml").symlink_to(inside)
    (project / "away.yml").symlink_to(secret)
    (project / "away").symlink_to(tmp_path)
    (project / "circle.yml").symlink_to("circle.yml")
    (project / "gone.yml").symlink_to("nowhere.yml")
    (project / "folder.yml").mkdir()
    os.mkfifo(project / "pipe.yml")

    def found(name: str) -> list[str]:
        return rules(read(project / name, project))

    assert read(project / "link.yml", project) == Source("link.yml", root_at("link.yml"))
    assert found("away.yml") == ["outside-link"]
    assert found("away/secret.yml") == ["outside-link"]
    assert found("../secret.yml") == ["outside-link"]
    assert found("circle.yml") == ["unreadable-file"]
    assert found("gone.yml") == ["missing-file"]
    assert found("missing.yml") == ["missing-file"]
    assert found("inside.yml/strategy.yml") == ["unreadable-file"]
    assert found("folder.yml") == ["folder-for-file"]
    assert found("pipe.yml") == ["unreadable-file"]
    assert found("null\0.yml") == ["unreadable-file"]
    assert found("x" * 5_000 + ".yml") == ["unreadable-file"]
    assert found(os.fsdecode(b"caf\xe9.yml")) == ["missing-file"]
    assert read(project / os.fsdecode(b"caf\xe9.yml"), project).file == "caf?.yml"


def root_at(file: str) -> Mapping:
    root = read_text(b"a: b\n", file).root
    assert root is not None
    return root


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "strategy.yml"
    path.write_text("a: b\n")
    path.chmod(0)
    if os.access(path, os.R_OK):  # the superuser may read everything, so the refusal has to be played
        monkeypatch.setattr(Path, "open", refuse_to_open)
    source = read(path, tmp_path)
    assert text_of(source.findings[0], "cy") == (
        "strategy.yml  Ni ellir agor y ffeil hon.\n"
        "    Gwnewch yn siŵr mai ffeil gyffredin yw hi, a bod gennych hawl i'w darllen.\n"
    )


def refuse_to_open(*_: object) -> None:
    raise PermissionError


BOMBS = """
from pawb.content.source import read_text
for bomb in (
    b"[" * 200_000, b"{" * 200_000, b"a: " + b"[" * 200_000, b"a: " + b"{" * 200_000, b"- " * 200_000,
    b"a: " + b"[{" * 200_000, b"? " * 200_000, b"".join(b" " * n + b"a:\\n" for n in range(1_900)),
    b"a: &a [x,x,x]\\n" + b"".join(b"%c: &%c [%s]\\n" % (n, n, b"*%c," % (n - 1) * 9) for n in range(98, 110)),
    b"a: " + b"!" * 1_900_000, b"a: " + b"&" * 1_900_000, b"'" * 1_900_001, b'"' * 1_900_001, b"a: |\\n" * 300_000,
    b"#" * 1_900_000, b"%" * 1_900_000, b"\\n" * 1_900_000, b" " * 1_900_000, b"- a\\n" * 400_000,
    b"x: [" + b"," * 1_900_000, b"a: " + b"b: " * 600_000, b"a: b\\n" + b"  c\\n" * 400_000 + b"d: e: f",
    b"a: " + b"x #" * 600_000, b"a: '" + b"''" * 900_000, b"---\\n" * 400_000, b"a: " + b"\\\\" * 1_900_000,
    b"".join(b"k%d: x # y\\n" % n for n in range(120_000)),
    b"".join(b'k%d: "\\\\P"\\n' % n for n in range(120_000)),
    b"a:\\n" + b"  - b\\n    - c\\n" * 110_000,
    b"".join(b"k%d: v\\n" % n for n in range(180_000)), b"a: b\\n" * 350_000,
):
    source = read_text(bomb, "bomb.yml")
    assert source.root is not None or source.findings, bomb[:20]
print("alive")
"""


def test_bombs_neither_crash_nor_hang() -> None:
    done = subprocess.run([sys.executable, "-c", BOMBS], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "alive\n", "")

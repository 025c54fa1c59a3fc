"""`pawb review` on a village under git: what it tells, in which shapes, and that nothing in content steers them."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser, LexborNode

from pawb.cli import main
from pawb.commands.pages import Opened, judge
from pawb.commands.review import FORMATS, of
from pawb.history import UnknownRevision, fork
from pawb.languages import codes
from pawb.press import press
from pawb.report.review import Review, comment, data, page
from projects import Project
from repositories import commit, git, village_under_git

PLAN, CYNLLUN, RISKS = "content/en/action-plan.yml", "content/cy/action-plan.yml", "content/en/risks.yml"
HOSTILE = (
    "@everyone #1 GH-2 https://evil.example www.evil.example a@evil.example :smile: 0123456789abcdef "
    "<img src=x onerror=alert(1)> ![x](//evil.example/x.png) [x](javascript:1) `code` **bold** </code></td></table> "
    "<script>alert(1)</script> &lt;b&gt; $x$ ~~gone~~ |"
)


@pytest.fixture
def village(tmp_path: Path) -> Project:
    return village_under_git(tmp_path)


def review(project: Project, base: str = "HEAD", preview: str = "") -> Review:
    return of(project.root, base, preview, count=False)


def shown(review: Review) -> LexborHTMLParser:
    """The comment as a host shows it: with the HTML that Markdown lets through."""
    return LexborHTMLParser(MarkdownIt("commonmark").enable("strikethrough").render(comment.write(review)))


def run(project: Project, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.chdir(project.root)
    monkeypatch.setenv("LANG", "C.UTF-8")
    with pytest.raises(SystemExit) as stopped:
        main(["review", *arguments])
    assert isinstance(stopped.value.code, int)
    return stopped.value.code


def test_nothing_changed_is_said_and_is_well(village: Project) -> None:
    told = review(village)
    assert not told.failed
    assert "No words or facts that readers see have changed." in comment.write(told)
    assert "Nid oes unrhyw eiriau na ffeithiau y mae darllenwyr yn eu gweld wedi newid." in comment.write(told)


def test_what_readers_will_see_in_each_shape(village: Project) -> None:
    village.change(PLAN, "due: 2026-10", "due: 2027-01")
    village.change(CYNLLUN, "Mae dolen glyw yn y neuadd.", "Bydd dolen glyw yn y neuadd.")
    village.change("content/en/easy-read/strategy.yml", "    title: ", "    title: All ")
    told = review(village, preview="https://preview.example/7/")
    assert told.failed
    assert sorted(finding.rule.id for finding in told.new) == [
        "stale-translation",
        "stale-translation",
        "unnoted-change",
        "untried-easy-read",  # readers had checked what has now changed
    ]
    for tree in (shown(told), LexborHTMLParser(page.write(told))):
        cells = [" ".join(cell.text().split()) for cell in tree.css("td")]
        for words in ("October 2026", "Ionawr 2027"):
            assert any(words in cell for cell in cells)
        gone = {" ".join(node.text().split()) for node in tree.css("del") if "Mae" in node.text()}
        assert gone in ({"[-Mae-]"}, {"aeth: Mae (diwedd)", "went: Mae (end)"})
        links = [node.attributes["href"] for node in tree.css("a") if "preview" in str(node.attributes["href"])]
        assert "https://preview.example/7/cy/cynllun-gweithredu/" in links
        assert links.count("https://preview.example/7/en/strategy/easy-read/") == 2
    as_data = json.loads(data.write(told))
    assert [(one["item"], one["field"], one["reading"], one["substance"]) for one in as_data["changed"]] == [
        ("about", "title", "easy-read", False),
        ("M1.2.1", "text", "full", True),
        ("M1.2.1", "due", "full", True),
    ]
    assert as_data["changed"][2]["after"] == {"cy": "Ionawr 2027", "en": "January 2027"}
    assert as_data["failed"] is True


def test_every_shape_in_one_run(
    village: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    village.change(PLAN, "due: 2026-10", "due: 2027-01")
    told = review(village)
    wanted = [f"--report={name}=reports/{name}.txt" for name in FORMATS]
    assert run(village, monkeypatch, "--base", "HEAD", "--quick", "--format", "github", *wanted) == 1
    assert capsys.readouterr().out == FORMATS["github"](told)
    for name, write in FORMATS.items():
        assert (village.root / f"reports/{name}.txt").read_text("utf-8") == write(told), name
    assert run(village, monkeypatch, "--base", "HEAD", "--report", "sarif=report.sarif") == 2


def test_a_note_that_was_drafted_is_enough_and_is_told(
    village: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    village.change(PLAN, "due: 2026-10", "due: 2027-01")
    assert run(village, monkeypatch, "--base", "HEAD", "--quick") == 1
    assert run(village, monkeypatch, "--base", "HEAD", "--draft-notes", "--as-at", "2026-10-31") == 0
    assert capsys.readouterr().out.endswith(
        f"1 drafted in {CYNLLUN}, {PLAN}. Read them, say why, and run: pawb check\n"
    )
    told = review(village)
    assert {finding.rule.id for finding in told.new} == {"stale-translation"}
    assert "M1.2.1, erbyn: Hydref 2026, bellach Ionawr 2027." in comment.write(told)
    assert "M1.2.1: due October 2026, now January 2027." in comment.write(told)
    assert run(village, monkeypatch, "--base", "HEAD", "--draft-notes") == 0
    assert capsys.readouterr().out == "No note is missing.\n"


def test_nothing_in_content_does_more_than_be_read_in_a_comment(village: Project) -> None:
    quoted = json.dumps(HOSTILE)
    for file in (PLAN, CYNLLUN):
        text = (village.root / file).read_text(encoding="utf-8").splitlines()
        village.write(file, "\n".join([text[0], f"title: {quoted}", *text[2:]]) + "\n")
    village.change(PLAN, "text: The hall has a hearing loop.", f"text: {quoted}")
    tree = shown(review(village))
    assert tree.css("a, img, script, strong code, s") == []
    assert tree.css("h2")[-1].text().startswith("What this change does")
    holding = [node for node in tree.root.traverse(include_text=True) if _own_text(node)] if tree.root else []
    assert len(holding) > 4
    assert all(_in_code(node) for node in holding)


def _own_text(node: LexborNode) -> bool:
    return node.tag == "-text" and any(mark in node.text() for mark in ("evil", "@everyone", "alert", "GH-2"))


def _in_code(node: LexborNode) -> bool:
    while (parent := node.parent) is not None:
        if parent.tag == "code":
            return True
        node = parent
    return False


def test_a_comment_is_cut_to_what_fits_and_says_so_equally(village: Project) -> None:
    for file, text in ((PLAN, "measure"), (CYNLLUN, "mesur")):
        more = "".join(f"  - id: X{n}\n    text: {text} {'words ' * 60}{n}\n" for n in range(300))
        body = (village.root / file).read_text(encoding="utf-8")
        village.write(file, body.replace("changes:\n", f"notes:\n{more}changes:\n"))
    told = review(village)
    written = comment.write(told)
    assert 50_000 < len(written) <= comment.MOST
    assert written.count("Not everything fits here. Left out: ") == written.count("Nid oes lle i bopeth yma.") == 1
    rows = [len(table.css("tr")) for table in shown(told).css("table")]
    assert rows[0] == rows[1] > 20
    whole = LexborHTMLParser(page.write(told))
    assert len(whole.css("section[lang=cy] tr")) == len(whole.css("section[lang=en] tr")) > 600


def test_what_others_did_meanwhile_is_not_told_as_undone(village: Project) -> None:
    repository = village.root.parent
    git(repository, "checkout", "-b", "mine")
    git(repository, "checkout", "main")
    village.change(RISKS, "title: ", "title: All ")
    commit(repository, "2026-01-06")
    git(repository, "checkout", "mine")
    assert review(village, "main").changed == []
    assert fork(village.root, "nothing") == "nothing"


def test_content_that_cannot_be_read_is_told_and_the_rest_is_compared(village: Project) -> None:
    sound = (village.root / RISKS).read_text(encoding="utf-8")
    village.write(RISKS, 'kind: risks\ntitle: "x\n')
    village.change(PLAN, "status: on-track", "status: late")
    told = review(village)
    assert told.comparison.unread == ("risks",)
    assert "unclosed-quote" in [finding.rule.id for finding in told.new]
    assert told.changed == ["action-plan"]
    # Broken in the base, and with links that lead out of it.
    (village.root / "content/en/passwd.yml").symlink_to("/etc/passwd")
    (village.root / "content/en/etc").symlink_to("/etc")
    commit(village.root.parent, "2026-01-06")
    (village.root / "content/en/passwd.yml").unlink()
    (village.root / "content/en/etc").unlink()
    village.write(RISKS, sound)
    told = review(village)
    assert told.comparison.unread == ("risks",)
    assert told.mended == 1
    assert "root:" not in data.write(told)


def test_what_git_does_not_know_is_refused_in_plain_words(
    village: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    village.change(PLAN, "status: on-track", "status: late")
    commit(village.root.parent, "2026-01-06")
    git(tmp_path, "clone", "--depth=1", f"file://{village.root.parent}", "shallow")
    shallow = Project(tmp_path / "shallow" / "pentref")
    for project, base in ((village, "nothing"), (village, "--all"), (shallow, "HEAD~1")):
        assert run(project, monkeypatch, "--base", base, "--quick") == 2
        assert capsys.readouterr().err.startswith(f'Git does not know "{base}"')
    assert run(village, monkeypatch, "--base", "HEAD", "--preview", "javascript:1") == 2
    alone = village.copy(tmp_path / "alone")
    with pytest.raises(UnknownRevision):
        review(alone)


@pytest.mark.slow
def test_the_page_passes_the_checks_in_a_browser(village: Project, tmp_path: Path) -> None:
    village.change(PLAN, "due: 2026-10", "due: 2027-01")
    village.change(CYNLLUN, "Mae dolen glyw yn y neuadd.", "Bydd dolen glyw yn y neuadd.")
    folder = tmp_path / "report"
    folder.mkdir()
    (folder / "review.html").write_text(page.write(review(village, preview="https://preview.example/")), "utf-8")
    found = judge(folder, Opened("en"))
    # What is typed as it stands looks like English.
    wrong = [finding for finding in found.findings if "--" not in finding.message("en")]
    assert [str(finding.place) + finding.message("en") for finding in wrong] == []
    assert found.inspected["browser"]["script-fault"] == 1


def test_pages_of_print_are_counted_before_and_after(village: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    for code in codes():
        file = f"content/{code}/community/play/standards.yml"
        village.change(file, "summary: ", "introduction: |\n" + "  One more line.\n\n" * 30 + "summary: ")
    with ThreadPoolExecutor(1) as executor:
        monkeypatch.setattr("pawb.commands.review.press", partial(press, executor=executor))
        told = of(village.root, "HEAD")
    counted = {one.file: (one.before, one.after) for one in told.prints}
    assert len(counted) == 4
    was, now = (pages or 0 for pages in counted["standards-large-print-18pt-en.pdf"])
    assert now > was > 1
    assert "standards-large-print-18pt-en.pdf" in comment.write(told)

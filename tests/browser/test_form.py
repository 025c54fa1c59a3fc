"""The form in the browser, as staff use it: it opens the files of the content, saves one, and Pawb builds it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from playwright.sync_api import Browser, Page, Response, expect

from pawb.content.form import configuration
from pawb.content.load import load
from pawb.content.model import KINDS
from pawb.site.form import SVELTIA, unpacked, write
from projects import EXAMPLE, ROOT, Project
from repositories import commit, git

pytestmark = pytest.mark.slow

WAIT = 20_000
FILE = "content/cy/strategy.yml"
BEFORE, AFTER = "Llais i bawb yn Llanffug", "Llais i bawb yn y pentref"

FILL = """async files => {
  const root = await navigator.storage.getDirectory();
  for (const [path, text] of Object.entries(files)) {
    const names = path.split('/'), name = names.pop();
    let folder = root;
    for (const step of names) folder = await folder.getDirectoryHandle(step, {create: true});
    const file = await (await folder.getFileHandle(name, {create: true})).createWritable();
    await file.write(text);
    await file.close();
  }
}"""
"""Puts files into the browser's own folder, which stands for that of the computer: nobody can click in its dialog."""
READ = """async paths => {
  const root = await navigator.storage.getDirectory(), texts = {};
  for (const path of paths) {
    const names = path.split('/'), name = names.pop();
    let folder = root;
    for (const step of names) folder = await folder.getDirectoryHandle(step);
    texts[path] = await (await (await folder.getFileHandle(name)).getFile()).text();
  }
  return texts;
}"""


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the form of the village is served, on this computer alone."""
    folder = tmp_path_factory.mktemp("form")
    write(load(EXAMPLE), EXAMPLE, folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/admin/"
        server.shutdown()
        thread.join()


@pytest.fixture
def page(chromium: Browser, form: str) -> Iterator[Page]:
    """A page of the form with the village's content in a folder; nobody else may have answered it."""
    context = chromium.new_context(base_url=form, viewport={"width": 1400, "height": 1000})
    context.add_init_script("window.showDirectoryPicker = () => navigator.storage.getDirectory()")
    page = context.new_page()
    others: list[str] = []
    errors: list[str] = []

    def answered(response: Response) -> None:
        if not response.url.startswith((form, "data:", "blob:")):
            others.append(response.url)

    page.on("response", answered)
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert (others, errors) == ([], [])


@pytest.mark.parametrize("project", [ROOT, EXAMPLE], ids=lambda project: project.name)
def test_the_settings_are_sound_by_sveltias_own_schema(form: str, project: Path) -> None:
    (_, schema), *_ = unpacked(replace(SVELTIA, wanted={"schema/sveltia-cms.json": ""}), EXAMPLE)
    library = load(project)
    made = configuration(library, {"name": "github", "repo": "pawb-example/social-care"})
    validator = Draft7Validator(json.loads(schema))
    assert [error.message[:200] for error in validator.iter_errors(made)] == []
    assert {collection["name"] for collection in made["collections"]} == {*KINDS, "easy-read"}
    files = {file["file"] for collection in made["collections"] for file in collection["files"]}
    assert len(files) == sum(1 + bool(publication.easy) for publication in library.publications)


def test_a_title_changed_in_the_form_changes_its_line_alone_and_is_built(page: Page, village: Project) -> None:
    before = {path.relative_to(EXAMPLE).as_posix(): path.read_text() for path in (EXAMPLE / "content").rglob("*.yml")}
    after = _edited(page, before)
    assert after[FILE].count(AFTER) == 1

    git(village.root, "init")
    commit(village.root, "2026-01-05")
    for name in (FILE, FILE.replace("cy", "en")):
        (village.root / name).write_text(after[name], encoding="utf-8")
    done = village.run("fix", "--since", "HEAD")
    assert done.returncode == 0, done.stderr
    lines = (village.root / FILE).read_text(encoding="utf-8").splitlines()
    changed = [(old, new) for old, new in zip(before[FILE].splitlines(), lines, strict=True) if old != new]
    assert changed == [(f"title: {BEFORE}", f"title: {AFTER}")]
    english = FILE.replace("cy", "en")
    assert (village.root / english).read_text(encoding="utf-8") == before[english]

    village.build()
    assert AFTER in (village.root / "site/cy/strategaeth/index.html").read_text(encoding="utf-8")


def _edited(page: Page, files: Mapping[str, str]) -> Mapping[str, str]:
    """The files as the form leaves them where somebody changes the Welsh title of the strategy and saves."""
    page.goto("LICENCE-sveltia.txt")
    page.evaluate(FILL, {**files, ".git/HEAD": "ref: refs/heads/main\n"})
    page.goto("index.html")
    page.get_by_role("button", name="Work with Local Repository").click(timeout=WAIT)
    page.get_by_text(BEFORE).first.wait_for(timeout=WAIT)
    page.goto("index.html#/collections/strategy/entries/strategy")
    title = page.locator('input[lang="cy"]').first
    expect(title).to_have_value(BEFORE, timeout=WAIT)
    expect(page.locator('input[lang="en"]').first).to_have_value("A voice for everyone in Llanffug")
    title.fill(AFTER)
    page.get_by_role("button", name="Save").first.click()
    page.get_by_role("button", name="Save").first.wait_for(state="detached", timeout=WAIT)
    changed: Mapping[str, str] = page.evaluate(READ, list(files))
    return changed

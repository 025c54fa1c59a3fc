"""From content to the public and back, as staff and CI run it, with a mistake at each step."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from projects import Project


class Silent(SimpleHTTPRequestHandler):
    """A plain web server."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def test_from_content_to_the_public_and_back(village: Project, tmp_path: Path) -> None:
    www = tmp_path / "www"
    page = www / "en/standards/index.html"
    neither = village.run("publish")
    assert (neither.returncode, "--to" in neither.stderr) == (2, True)
    done = village.run("publish", "--to", str(www))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "pawb rollback --to" in done.stdout

    village.change("content/en/standards.yml", "A seat that suits you", "A place that suits you")
    assert village.run("publish", "--to", str(www)).returncode == 0
    assert "A place that suits you" in page.read_text(encoding="utf-8")

    village.change("content/cy/standards.yml", "kind: standards", "kind: \t[")
    broken = village.run("--language", "cy", "publish", "--to", str(www))
    assert (broken.returncode, "Ni chyhoeddwyd dim" in broken.stderr) == (1, True)
    assert "A place that suits you" in page.read_text(encoding="utf-8")

    assert village.run("rollback", "--to", str(www)).returncode == 0
    assert "A seat that suits you" in page.read_text(encoding="utf-8")
    lost = village.run("rollback", "--to", str(tmp_path / "nowhere/www"))
    assert (lost.returncode, "nowhere" in lost.stderr) == (1, True)

    assert village.run("verify", str(www)).returncode == 0
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=str(www))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        address = f"http://127.0.0.1:{server.server_port}/"
        sound = village.run("verify", address)
        page.write_text("hacked", encoding="utf-8")
        (www / "cy/search.json").unlink()
        altered = village.run("--language", "cy", "verify", address)
        server.shutdown()
        thread.join()
    assert sound.returncode == 0, sound.stdout + sound.stderr
    assert altered.returncode == 1
    assert "wedi'i newid: en/standards/index.html\nar goll: cy/search.json\n" in altered.stdout
    gone = village.run("verify", address)
    assert (gone.returncode, "Traceback" in gone.stderr, address in gone.stderr) == (1, False, True)
    assert village.run("verify", str(tmp_path)).returncode == 1

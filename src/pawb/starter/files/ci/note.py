"""Keeps one note of a GitLab merge request up to date: python ci/note.py FILE

Reads where it stands from GitLab's own variables, and $PAWB_TOKEN, which may write notes. Python's own library does.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote
from urllib.request import Request, urlopen

MARK = "<!-- pawb review -->"
"""How every review begins."""


def main(file: str) -> None:
    """Write the file as the note, over the one of last time if there is one."""
    project, number = quote(os.environ["CI_MERGE_REQUEST_PROJECT_ID"], safe=""), os.environ["CI_MERGE_REQUEST_IID"]
    notes = f"{os.environ['CI_API_V4_URL']}/projects/{project}/merge_requests/{number}/notes"
    there = ask("GET", f"{notes}?per_page=100&sort=asc")
    old = next((note["id"] for note in there if note["body"].startswith(MARK)), 0)
    body = {"body": Path(file).read_text(encoding="utf-8")}
    ask("PUT" if old else "POST", f"{notes}/{old}" if old else notes, body)


def ask(method: str, address: str, body: dict[str, str] | None = None) -> Any:
    """What GitLab says to one request. Raises OSError where it does not answer, or refuses."""
    headers = {"PRIVATE-TOKEN": os.environ["PAWB_TOKEN"], "Content-Type": "application/json"}
    request = Request(address, json.dumps(body).encode() if body else None, headers, method=method)
    with urlopen(request, timeout=60) as answer:
        return json.load(answer)


if __name__ == "__main__":
    main(sys.argv[1])

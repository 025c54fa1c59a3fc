"""What ships is what is here: the wheel carries every module, style, template and font."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parent.parent


def test_the_wheel_carries_every_file_of_the_package(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path], cwd=ROOT, check=True)
    [wheel] = tmp_path.glob("*.whl")
    carried = {name for name in ZipFile(wheel).namelist() if name.startswith("pawb/")}
    here = {
        path.relative_to(ROOT / "src").as_posix()
        for path in (ROOT / "src/pawb").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert carried == here

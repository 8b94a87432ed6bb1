"""However Attaché is installed, it finds its own files: wheel, wheel made of the sdist, editable
install, checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FIND = """
import sys
from attache import assets
import attache
print(attache.__file__)
print(assets.root())
assert assets.text("sample", "fisheries-talks.txt").startswith("Fisheries talks")
assert (assets.path("icons", "attache.svg")).is_file()
assert any(assets.path("data").iterdir())
"""


def run(*arguments: str | Path, cwd: Path, path: Path | None = None) -> str:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    environment.pop("PYTHONPATH", None)
    if path:
        environment["PYTHONPATH"] = str(path)
    done = subprocess.run(
        [str(argument) for argument in arguments],
        cwd=cwd, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the files that a release is made of."""
    copy = tmp_path_factory.mktemp("checkout")
    for name in ("desktop", "resources", "seeds"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "Makefile"):
        shutil.copy(ROOT / name, copy)
    return copy


def build(what: str, source: Path, out: Path) -> Path:
    run(
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        f"--{what}",
        "--outdir",
        out,
        source,
        cwd=out,
    )
    return max(out.iterdir(), key=lambda path: path.stat().st_mtime)


def install(wheel: Path, target: Path) -> Path:
    run(
        sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index",
        "--disable-pip-version-check", "--target", target, wheel, cwd=target.parent,
    )  # fmt: skip
    return target


def found(path: Path, cwd: Path) -> tuple[Path, Path]:
    package, resources = run(sys.executable, "-c", FIND, cwd=cwd, path=path).splitlines()
    return Path(package), Path(resources)


def test_wheel(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    target = install(build("wheel", checkout, tmp_path / "dist"), tmp_path / "site")
    package, resources = found(target, tmp_path)
    assert target in package.parents
    assert resources == target / "attache" / "resources"


def test_wheel_made_of_the_sdist(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    archive = build("sdist", checkout, tmp_path / "dist")
    safely = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}  # from 3.11.4 on
    shutil.unpack_archive(archive, tmp_path / "unpacked", **safely)
    source = next((tmp_path / "unpacked").iterdir())
    (tmp_path / "dist2").mkdir()
    target = install(build("wheel", source, tmp_path / "dist2"), tmp_path / "site")
    assert found(target, tmp_path)[1] == target / "attache" / "resources"


def test_editable_install_reads_the_checkout(checkout: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    run(
        sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index",
        "--no-build-isolation", "--disable-pip-version-check", "--target", target,
        "--editable", checkout, cwd=tmp_path,
    )  # fmt: skip
    (link,) = target.glob("*.pth")
    resources = found(Path(link.read_text("utf-8").strip()), tmp_path)[1]
    assert resources == checkout / "resources"


def test_checkout(tmp_path: Path) -> None:
    assert found(ROOT / "desktop", tmp_path)[1] == ROOT / "resources"


def test_two_builds_are_the_same_bytes(checkout: Path, tmp_path: Path) -> None:
    for what in ("wheel", "sdist"):
        pair = []
        for turn in ("one", "two"):
            out = tmp_path / what / turn
            out.mkdir(parents=True)
            pair.append(build(what, checkout, out).read_bytes())
        assert pair[0] == pair[1]

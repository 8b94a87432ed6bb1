"""The Debian package, installed: a double click starts it, a double click on an article opens it.

Needs root and a package in ``dist/`` (``make package``); what it installs, it removes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from screen import ROOT, Screen, screen, wait

PACKAGES = sorted((ROOT / "dist").glob("attache_*.deb"))
pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(not PACKAGES, reason="there is no package: run `make package`"),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root may install a package"),
]
TITLE = "US Defence Secretary"
ENTRY = Path("/usr/share/applications/org.attache_desktop.attache.desktop")


def run(*command: str | Path, **options: object) -> str:
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, **options
    )  # type: ignore[call-overload]
    assert done.returncode == 0, done.stdout + done.stderr
    return str(done.stdout)


@pytest.fixture(scope="module")
def installed() -> Iterator[None]:
    run("dpkg", "-i", PACKAGES[-1])
    yield
    run("dpkg", "--purge", "attache")
    left = [path for path in Path("/usr").rglob("*attache*") if "site-packages" not in path.parts]
    left = [path for path in left if path.is_file() and "org.attache" in path.name]
    assert not left


@pytest.fixture
def desk(installed: None, tmp_path: Path) -> Iterator[Screen]:
    with screen(tmp_path / "home") as made:
        made.environment.pop("PYTHONPATH")
        yield made


@pytest.fixture
def article(tmp_path: Path, sample: Path) -> Path:
    folder = tmp_path / "Press"
    folder.mkdir()
    return Path(shutil.copy(sample, folder / "today's “article” é.txt"))


def double_click_in(desk: Screen, folder: Path, title: str) -> None:
    """Double click on the one thing in a folder, wherever the file manager has drawn it."""
    manager = desk.file_manager(folder)
    desk.do("windowsize", "--sync", manager, 700, 500)
    desk.do("windowmove", "--sync", manager, 0, 0)
    for row in range(110, 200, 15):
        desk.do("mousemove", "--sync", 206, row)
        desk.do("click", "--repeat", 2, "--delay", 90, 1)
        try:
            wait(lambda: desk.do("search", "--onlyvisible", "--name", title), 4)
        except AssertionError:
            continue
        return
    desk.shot("no-double-click")
    raise AssertionError(f"no double click opened {title!r}")


def test_what_is_installed_is_sound(installed: None) -> None:
    assert run("attache", "--version").startswith("Attaché ")
    run("desktop-file-validate", ENTRY)
    run(
        "appstreamcli",
        "validate",
        "--no-net",
        "/usr/share/metainfo/org.attache_desktop.attache.metainfo.xml",
    )
    sizes = {
        path.parent.parent.name
        for path in Path("/usr/share/icons/hicolor").rglob("org.attache_desktop.attache.png")
    }
    assert {"16x16", "48x48", "256x256"} <= sizes
    assert Path("/usr/share/icons/hicolor/scalable/apps/org.attache_desktop.attache.svg").is_file()
    assert (
        "attache" in run("man", "--where", "attache")
        or Path("/usr/share/man/man1/attache.1.gz").is_file()
    )


def test_the_command_line_of_the_bundle(installed: None, article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    run(
        "attache",
        "brief",
        article,
        "-o",
        out,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
    )
    assert "Boris Pistorius" in run("pdftotext", out, "-")


def test_a_double_click_on_the_menu_entry_starts_it(desk: Screen, tmp_path: Path) -> None:
    menu = tmp_path / "Menu"
    menu.mkdir()
    shutil.copy(ENTRY, menu)
    (menu / ENTRY.name).chmod(0o755)
    config = desk.home / ".config/libfm"
    config.mkdir(parents=True)
    (config / "libfm.conf").write_text("[config]\nquick_exec=1\n")
    double_click_in(desk, menu, "^Attaché$")


def test_a_double_click_on_an_article_opens_it(desk: Screen, article: Path) -> None:
    double_click_in(desk, article.parent, TITLE)
    assert desk.window(TITLE)


def test_the_system_opens_it_and_the_second_goes_to_the_first(desk: Screen, article: Path) -> None:
    desk.start("gio", "open", article)
    desk.window(TITLE)
    before = desk.do("search", "--onlyvisible", "--class", "attache").split()
    again = Path(
        shutil.copy(ROOT / "resources/sample/fisheries-talks.txt", article.parent / "a b.txt")
    )
    desk.start("xdg-open", again)
    desk.window("Fisheries talks")
    assert desk.do("search", "--onlyvisible", "--class", "attache").split() == before

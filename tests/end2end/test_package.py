"""The Debian package, installed: a double click starts it, a double click on an article opens it.

Needs root and a package in ``dist/`` (``make package``); what it installs, it removes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from screen import ROOT, Screen, screen, wait

from attache.reading.formats import supported

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


def kinds() -> list[str]:
    """The types of files that Attaché offers to open."""
    lines = (ROOT / "resources/linux" / ENTRY.name).read_text("utf-8").splitlines()
    (types,) = (line for line in lines if line.startswith("MimeType="))
    return types.removeprefix("MimeType=").strip(";").split(";")


@pytest.fixture
def reader(tmp_path: Path) -> dict[str, str]:
    """A reader who has chosen a program of their own for all of these types."""
    home = tmp_path / "chosen"
    own = home / ".local/share/applications"
    own.mkdir(parents=True)
    (own / "chosen.desktop").write_text(
        "[Desktop Entry]\nType=Application\nName=Chosen\nExec=cat %F\n"
        f"MimeType={';'.join(kinds())};\n"
    )
    (home / ".config").mkdir()
    choices = "\n".join(f"{kind}=chosen.desktop" for kind in kinds())
    (home / ".config/mimeapps.list").write_text(f"[Default Applications]\n{choices}\n")
    return {"HOME": str(home), "PATH": os.environ["PATH"]}


def older(folder: Path) -> Path:
    """The same package in an older version, with a file that the new one does not have."""
    root = folder / "older"
    (root / "DEBIAN").mkdir(parents=True)
    (root / "usr/lib/attache").mkdir(parents=True)
    (root / "usr/lib/attache/of-an-older-version.txt").write_text("old\n")
    (root / "DEBIAN/control").write_text(
        "Package: attache\nVersion: 0.0.1\nArchitecture: all\n"
        "Maintainer: Attaché contributors <attache@localhost.invalid>\nDescription: older\n",
        "utf-8",
    )
    run("dpkg-deb", "--build", root, folder / "older.deb")
    return folder / "older.deb"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The package, installed over an older version; taken away at the end."""
    run("dpkg", "-i", older(tmp_path_factory.mktemp("older")))
    run("dpkg", "-i", PACKAGES[-1])
    yield
    run("dpkg", "--purge", "attache")


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


def test_every_readable_format_is_offered_and_no_default_is_grabbed(
    reader: dict[str, str], installed: None, tmp_path: Path
) -> None:
    for kind in kinds():
        assert run("xdg-mime", "query", "default", kind, env=reader).strip() == "chosen.desktop"
    files = run("dpkg", "--listfiles", "attache")
    assert not re.search(r"(mimeapps|defaults|mimeinfo)\.(list|cache)", files)
    for each in supported():
        for ending in each.endings:
            file = tmp_path / f"article.{ending}"
            file.write_text("An article.\n", "utf-8")
            kind = run("gio", "info", "-a", "standard::content-type", file).split()[-1]
            assert ENTRY.name in run("gio", "mime", kind), ending


@pytest.mark.timeout(1200)
def test_lintian_finds_nothing_but_what_is_overridden() -> None:
    done = subprocess.run(
        ["lintian", "--allow-root", "--display-info", "--tag-display-limit", "0", PACKAGES[-1]],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    faults = [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))]
    idle = [line for line in done.stdout.splitlines() if "-override " in line]
    assert faults + idle == []


def test_an_upgrade_took_away_what_the_new_version_does_not_have(installed: None) -> None:
    assert not Path("/usr/lib/attache/of-an-older-version.txt").exists()
    version = run("dpkg-query", "--show", "--showformat=${Version}", "attache")
    assert f" {version}" in run("attache", "--version")


def test_shells_find_their_completions(installed: None) -> None:
    code = (
        "source /usr/share/bash-completion/bash_completion; "
        "_completion_loader attache; complete -p attache"
    )
    assert "_attache" in run("bash", "-c", code)


def test_it_goes_without_a_trace_but_the_readers_own(
    installed: None, article: Path, tmp_path: Path
) -> None:
    """Runs last: it takes the package away."""
    home = tmp_path / "reader"
    with screen(home) as made:
        made.environment.pop("PYTHONPATH")
        made.start("attache", article)
        made.window(TITLE)
        library = home / ".local/share/attache/library.sqlite"
        wait(library.exists, what="the library")
    listed = [Path(line) for line in run("dpkg", "--listfiles", "attache").splitlines()]
    ours = [path for path in listed if path.is_file() or path.is_symlink()]
    assert len(ours) > 500
    run("dpkg", "--remove", "attache")
    assert not [path for path in ours if path.exists() or path.is_symlink()]
    assert not Path("/usr/lib/attache").exists()
    assert not Path("/usr/share/doc/attache").exists()
    assert library.exists()

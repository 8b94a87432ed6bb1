"""The bundle starts where there is little: no configuration of fonts, no D-Bus, no graphics card,
no window manager; on X11 and on Wayland.

Needs a bundle in ``dist/`` (``make bundle``), Xvfb and weston.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from screen import ROOT, wait

from starting import articles, files

PROGRAM = ROOT / "dist" / "attache" / "attache"
pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(not PROGRAM.exists(), reason="there is no bundle: run `make bundle`"),
]


def bare(home: Path, **more: str) -> dict[str, str]:
    """An environment with a home folder, and with everything pointing nowhere."""
    run = home / "run"
    run.mkdir(mode=0o700, parents=True)
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(run),
        "FONTCONFIG_FILE": "/nowhere/fonts.conf",
        "FONTCONFIG_PATH": "/nowhere",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere",
        "LIBGL_DRIVERS_PATH": "/nowhere",  # no driver, not even one in software
        "__EGL_VENDOR_LIBRARY_DIRS": "/nowhere",
        **more,
    }


@contextmanager
def started(environment: dict[str, str], article: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The bundle's window with the article, shown and analysed."""
    home = Path(environment["HOME"])
    log = (home / "said.log").open("wb")
    process = subprocess.Popen([PROGRAM, article], env=environment, stderr=log, stdout=log)
    log.close()
    try:
        wait(
            lambda: (
                articles(home / ".local/share/attache/library.sqlite") == 1
                or process.poll() is not None
            ),
            60,
            "the analysis",
        )
        assert process.poll() is None, (home / "said.log").read_text()
        yield process
    finally:
        process.terminate()
        process.wait(20)
    assert not list(home.rglob("attache-fault-*")), files(home)


def loaded(process: subprocess.Popen[bytes]) -> str:
    """The libraries in a process."""
    return Path(f"/proc/{process.pid}/maps").read_text()


def colours(picture: Path) -> int:
    """How many colours a picture has: text with smooth edges has many, an empty window few."""
    said = subprocess.run(["identify", "-format", "%k", picture], capture_output=True, check=True)
    return int(said.stdout)


def test_x11(tmp_path: Path, sample: Path) -> None:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-extension", "GLX"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    try:
        with started(bare(tmp_path / "home", DISPLAY=display), sample) as process:
            assert "libqxcb.so" in loaded(process)
            environment = {**os.environ, "DISPLAY": display}
            find = ["xdotool", "search", "--onlyvisible", "--name", "US Defence Secretary"]
            wait(
                lambda: (
                    subprocess.run(find, env=environment, capture_output=True, check=False).stdout
                ),
                30,
                "the window",
            )
            shot = tmp_path / "x11.png"

            def drawn() -> bool:
                subprocess.run(["import", "-window", "root", shot], env=environment, check=True)
                return colours(shot) > 200

            wait(drawn, 20, "words in the window")
    finally:
        server.terminate()
        server.wait()


@pytest.mark.skipif(not shutil.which("weston"), reason="weston is not here")
def test_wayland(tmp_path: Path, sample: Path) -> None:
    environment = bare(tmp_path / "home", WAYLAND_DISPLAY="bare")
    own = {**os.environ, "XDG_RUNTIME_DIR": environment["XDG_RUNTIME_DIR"]}
    server = subprocess.Popen(
        ["weston", "--backend=headless-backend.so", "--socket=bare", "--width=1280",
         "--height=800", "--debug", "--idle-time=0", f"--log={tmp_path}/weston.log"],
        env=own, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait((Path(environment["XDG_RUNTIME_DIR"]) / "bare").exists, 30, "the compositor")
        with started(environment, sample) as process:
            libraries = loaded(process)
            assert "libqwayland" in libraries
            assert "libqxcb" not in libraries
    finally:
        server.terminate()
        server.wait()


def test_no_screen_at_all(tmp_path: Path, sample: Path) -> None:
    home = tmp_path / "home"
    done = subprocess.run(
        [PROGRAM, sample], env=bare(home), capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 3
    assert "cannot be opened on this screen" in done.stderr
    (report,) = home.rglob("attache-fault-*.txt")
    assert str(report) in done.stderr
    page = tmp_path / "page.pdf"
    subprocess.run([PROGRAM, "brief", sample, "-o", page], env=bare(tmp_path / "other"), check=True)
    assert page.read_bytes().startswith(b"%PDF")


def test_a_german_window_speaks_german(tmp_path: Path, sample: Path) -> None:
    """Qt finds its own words for its own buttons in the bundle, ours too."""
    found = {path.name for path in PROGRAM.parent.rglob("*_de.qm")}
    assert {"attache_de.qm", "qtbase_de.qm"} <= found
    environment = bare(
        tmp_path / "home", LANG="de_DE.UTF-8", LC_ALL="de_DE.UTF-8", QT_QPA_PLATFORM="offscreen"
    )
    read = tmp_path / "opened"
    command = [
        "strace",
        "-f",
        "-qq",
        "-e",
        "trace=openat",
        "-o",
        str(read),
        str(PROGRAM),
        str(sample),
    ]
    if not shutil.which("strace"):
        pytest.skip("strace is not here")
    process = subprocess.Popen(
        command, env=environment, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        wait(
            lambda: read.exists() and "attache_de.qm" in read.read_text("utf-8", "replace"),
            60,
            "the translation",
        )
        assert "translations/qtbase_de.qm" in read.read_text("utf-8", "replace")
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(20)

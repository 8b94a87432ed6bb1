"""What cannot start says why, leaves a readable report, and no word of an article."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from attache import faults
from starting import articles, environment, files, run, wait, window

TEXT = "“We hired forty people,” said Ada Brun, the Norwegian transport minister.\n"
needs_posix = pytest.mark.skipif(os.name != "posix", reason="POSIX's own")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def home(tmp_path: Path) -> Path:
    path = tmp_path / "home"
    path.mkdir()
    return path


def only_report(folder: Path) -> str:
    (path,) = folder.rglob("attache-fault-*.txt")
    return path.read_text("utf-8")


def test_the_state_folder_is_the_one_of_qt() -> None:
    where = QStandardPaths.StandardLocation.GenericStateLocation
    assert faults.state_folder() == Path(QStandardPaths.writableLocation(where)) / "attache"


def test_without_a_screen_it_says_so(home: Path, article: Path) -> None:
    env = environment(home, QT_QPA_PLATFORM="xcb", DISPLAY=":4711")
    done = run(article, env=env)
    assert done.returncode == 3
    assert "cannot be opened on this screen" in done.stderr
    report = only_report(home / ".local/state/attache")
    assert "Qt 6" in report
    assert "xcb" in report
    assert "hired" not in report


def test_a_broken_plugin_is_reported_in_the_profile(home: Path, tmp_path: Path) -> None:
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "libqoffscreen.so").write_bytes(b"no library")
    env = environment(home, QT_QPA_PLATFORM_PLUGIN_PATH=str(plugins), QT_QPA_PLATFORM="nothing")
    done = run("--profile", tmp_path / "mine", env=env)
    assert done.returncode == 3
    assert "nothing" in only_report(tmp_path / "mine")
    assert not files(home)


MISSING = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtGui":
            raise ImportError("libEGL.so.1: cannot open shared object file")
sys.meta_path.insert(0, Missing())
"""


def test_a_missing_library_is_named(home: Path) -> None:
    done = run(env=environment(home), code=MISSING)
    assert done.returncode == 3
    assert "libEGL.so.1" in done.stderr
    assert "Traceback" not in done.stderr
    assert "libEGL.so.1" in only_report(home)


BUG = f"""
import attache.reading
def bug(path):
    raise RuntimeError({TEXT!r})
attache.reading.read_file = bug
"""


def test_a_bug_in_a_command_gives_a_report_without_the_article(home: Path, article: Path) -> None:
    done = run("analyse", article, env=environment(home), code=BUG)
    assert done.returncode == 3
    report = only_report(home)
    assert "RuntimeError" in report
    assert "analyse.py:" in report
    assert "hired" not in report + done.stderr + done.stdout


@needs_posix
def test_where_nothing_can_be_written_the_report_is_printed(tmp_path: Path, article: Path) -> None:
    done = run("analyse", article, env=environment(article / "no folder"), code=BUG)
    assert done.returncode == 3
    assert "RuntimeError" in done.stderr
    assert "hired" not in done.stderr


def test_old_reports_are_forgotten(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"attache-fault-2020010{number}-000000-1.txt").write_text("old")
    path = faults.keep("new", tmp_path)
    assert path is not None
    assert path.read_text() == "new\n"
    assert len(files(tmp_path)) == faults.KEPT


@pytest.mark.parametrize("broken", [b"{", b"\xff\xfe", b"[" * 100_000, b'{"theme": 7}'])
def test_unreadable_settings_do_not_keep_it_from_starting(
    home: Path, article: Path, broken: bytes
) -> None:
    profile = home / "mine"
    profile.mkdir()
    (profile / "settings.json").write_bytes(broken)
    with window("--profile", profile, article, env=environment(home)):
        wait(lambda: articles(profile / "library.sqlite") == 1, "the article")


# Closes the window as soon as it shows an article's quotes, and says how many.
CLOSING = """
from PySide6.QtCore import QTimer
from attache.gui import app
build = app.build
def built(*words, **named):
    made = build(*words, **named)
    def look():
        if made.window.desk.shown is not None:
            made.window.timer.stop()
            print(len(made.window.desk.shown.quotes))
            made.window.close()
    made.window.timer = QTimer(made.window, interval=50)
    made.window.timer.timeout.connect(look)
    made.window.timer.start()
    return made
app.build = built
"""
FULL = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"


@needs_posix
@pytest.mark.parametrize("fault", ["a home that is none", "a full disk"])
def test_where_nothing_can_be_kept_the_window_still_works(
    home: Path, article: Path, fault: str
) -> None:
    full = fault == "a full disk"
    place = home if full else article / "none"
    done = run(article, env=environment(place), code=(FULL if full else "") + CLOSING)
    assert (done.returncode, done.stdout) == (0, "1\n"), done.stderr
    assert "Traceback" not in done.stderr


@needs_posix
def test_a_crash_in_a_library_becomes_a_report_at_the_next_start(home: Path, article: Path) -> None:
    state = home / ".local/state/attache"
    library = home / ".local/share/attache/library.sqlite"
    with window(article, env=environment(home)) as first:
        wait(lambda: articles(library) == 1, "the article")
        first.send_signal(signal.SIGSEGV)
        assert first.wait(60) == -signal.SIGSEGV
    with window(env=environment(home)) as second:
        wait(lambda: list(state.glob("attache-fault-*.txt")), "the report")
        report = only_report(state)
        assert "Segmentation fault" in report
        assert "app.py" in report
        assert "hired" not in report
        second.send_signal(signal.SIGKILL)  # leaves a report of nothing
        second.wait(60)
    with window(env=environment(home)) as third:
        wait(lambda: f"attache-running-{third.pid}.txt" in files(state), "the third window")
        wait(lambda: len(list(state.glob("attache-running-*"))) == 1, "the end of the empty one")
        assert only_report(state)

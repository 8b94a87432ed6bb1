"""Long texts are analysed by a child process: the same result, nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from attache.gui import aside
from attache.gui.runner import Runner
from attache.jobs.orders import Known, Order, Read, Wish

DESKTOP = Path(aside.__file__).parents[2]
STORY = (
    "Portugal’s fisheries minister, Rita Alves, said that “the nets stay dry” until Monday. "
    "She added that no boat would leave.\n\n"
    "Spain’s envoy, Juan Ortega, told the hall: “We were not asked.”\n\n"
)
LONG = STORY * 600


@pytest.fixture
def runner(qtbot) -> Runner:
    made = Runner()
    made.seen = []
    made.value.connect(made.seen.append)
    yield made
    made.close()


def _gone(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    status = Path(f"/proc/{process}/stat")
    return status.is_file() and status.read_text().rsplit(")", 1)[1].split()[0] == "Z"


def test_child_and_thread_find_the_same(runner: Runner, qtbot) -> None:
    found = []
    for long in (10**9, 0):
        runner.seen.clear()
        runner.long = long
        with qtbot.waitSignal(runner.finished, timeout=60_000):
            runner.start(Order(Wish(), text=STORY * 5))
        found.append(list(runner.seen))
    assert found[0] == found[1]
    assert [type(value) for value in found[1]] == [Read, Known, Known]
    assert found[1][-1].complete


def test_a_long_text_goes_aside_and_a_short_one_does_not(runner: Runner, qtbot) -> None:
    runner.start(Order(Wish(), text=LONG))
    assert runner.aside.running
    runner.start(Order(Wish(), text=STORY))
    assert not runner.aside.running
    with qtbot.waitSignal(runner.finished, timeout=60_000):
        pass
    read = [value.article.text for value in runner.seen if isinstance(value, Read)]
    assert read == [STORY]


def test_a_cancelled_child_is_killed_and_says_nothing_more(runner: Runner, qtbot) -> None:
    runner.start(Order(Wish(), text=LONG))
    qtbot.waitUntil(lambda: runner.aside.process > 0)
    process = runner.aside.process
    with qtbot.waitSignal(runner.finished):
        runner.cancel()
    qtbot.waitUntil(lambda: _gone(process), timeout=5000)
    seen = len(runner.seen)
    qtbot.wait(100)
    assert len(runner.seen) == seen


def test_closing_waits_until_the_child_is_gone(runner: Runner, qtbot) -> None:
    runner.start(Order(Wish(), text=LONG))
    qtbot.waitUntil(lambda: runner.aside.process > 0)
    process = runner.aside.process
    runner.close()
    assert _gone(process)


def test_a_fault_of_the_file_comes_through(runner: Runner, qtbot, tmp_path) -> None:
    runner.long = -1
    path = tmp_path / "none.txt"
    with qtbot.waitSignal(runner.fault, timeout=60_000) as fault:
        runner.start(Order(Wish(), path=str(path)))
    assert fault.args[0].code == "not-found"


def test_a_child_that_dies_is_told_as_a_bug(runner: Runner, qtbot) -> None:
    runner.start(Order(Wish(), text=LONG))
    qtbot.waitUntil(lambda: runner.aside.process > 0)
    with qtbot.waitSignal(runner.broke, timeout=10_000):
        os.kill(runner.aside.process, signal.SIGKILL)
    assert not runner.aside.running


def test_the_child_goes_where_its_window_is_killed(tmp_path) -> None:
    """A program that starts a child and is then killed without a chance to tidy up."""
    text = tmp_path / "long.txt"
    text.write_text(LONG * 5, "utf-8")
    script = (
        "import sys, time\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from attache.gui.aside import Aside\n"
        "from attache.jobs.orders import Order, Wish\n"
        "app = QCoreApplication([])\n"
        "aside = Aside()\n"
        f"aside.start(Order(Wish(), path={str(text)!r}))\n"
        "end = time.time() + 3\n"
        "while time.time() < end and not aside.process: app.processEvents()\n"
        "end = time.time() + 1\n"
        "while time.time() < end: app.processEvents()\n"
        "print(aside.process, flush=True)\n"
        "app.exec()\n"
    )
    env = dict(os.environ, PYTHONPATH=str(DESKTOP))
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, env=env, text=True
    ) as window:
        child = int(window.stdout.readline())
        assert not _gone(child)
        window.kill()
    for _ in range(100):
        if _gone(child):
            break
        time.sleep(0.05)
    assert _gone(child)


def test_the_child_is_offline_and_has_no_qt() -> None:
    """The very command, asked to stop before it gets an order, after a look at what it loaded."""
    program, arguments = aside.command()
    assert arguments[-1] == "--engine"
    look = (
        "import sys; from attache import __main__ as m; from attache.jobs import child;"
        "child.main = lambda: print(any(n.startswith('PySide6') for n in sys.modules),"
        " m.stay_offline.__module__, __import__('socket').socket.__name__) or 0;"
        "raise SystemExit(m.main(['--engine']))"
    )
    env = dict(os.environ, PYTHONPATH=str(DESKTOP))
    done = subprocess.run(
        [program, "-c", look], capture_output=True, text=True, env=env, check=True, timeout=60
    )
    assert done.stdout.split() == ["False", "attache.offline", "_LocalSocket"]

"""A second launch hands its files to the first."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from attache.gui.instance import Instance, hand_over, socket_name

SECOND = """
import sys
from PySide6.QtCore import QCoreApplication
from attache.gui.instance import hand_over
application = QCoreApplication([])
sys.exit(0 if hand_over(sys.argv[1], sys.argv[2:]) else 3)
"""
DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


@pytest.fixture
def name() -> str:
    return socket_name(uuid.uuid4().hex)


def launch(name: str, *files: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(DESKTOP)}
    return subprocess.Popen([sys.executable, "-c", SECOND, name, *files], env=environment)


def test_files_reach_the_first_window(qtbot: QtBot, name: str) -> None:
    first = Instance(name)
    paths = ["/tmp/a b.txt", "/tmp/Öl “x”\n.txt"]
    with qtbot.waitSignal(first.handed, timeout=20000) as handed:
        second = launch(name, *paths)
    assert handed.args == [paths]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20000)
    assert second.returncode == 0


def test_without_a_first_window_nothing_is_handed_over(qapp: QCoreApplication, name: str) -> None:
    assert not hand_over(name, ["a.txt"])


def test_a_socket_left_behind_is_taken_over(qtbot: QtBot, name: str) -> None:
    crash = subprocess.run(
        [
            sys.executable, "-c",
            "import os, sys\nfrom PySide6.QtCore import QCoreApplication\n"
            "from attache.gui.instance import Instance\n"
            "a = QCoreApplication([])\nInstance(sys.argv[1])\nos.kill(os.getpid(), 9)", name,
        ],
        env={**os.environ, "PYTHONPATH": str(DESKTOP)}, check=False,
    )  # fmt: skip
    assert crash.returncode == -9
    first = Instance(name)
    with qtbot.waitSignal(first.handed, timeout=20000):
        second = launch(name)
    qtbot.waitUntil(lambda: second.poll() == 0, timeout=20000)


@pytest.mark.parametrize(
    "message", [b"junk\n", b"[]\n", b'{"files": 3}\n', b'{"files": [1]}\n', b"\xff\n"]
)
def test_a_message_that_is_none_of_ours_is_dropped(qtbot: QtBot, name: str, message: bytes) -> None:
    first = Instance(name)
    with qtbot.assertNotEmitted(first.handed, wait=50):
        socket = QLocalSocket()
        socket.connectToServer(name)
        assert socket.waitForConnected(2000)
        socket.write(message)
        socket.flush()
        qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    first.close()

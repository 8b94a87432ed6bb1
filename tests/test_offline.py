"""The program opens no internet socket, whatever its libraries try."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

DESKTOP = Path(__file__).resolve().parent.parent / "desktop"
TRY = """
import socket
from attache.offline import stay_offline
stay_offline()
for open in (
    lambda: socket.socket(),
    lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM),
    lambda: socket.create_connection(("127.0.0.1", 9), timeout=1),
):
    try:
        open()
    except PermissionError as error:
        print(error)
if hasattr(socket, "AF_UNIX"):
    socket.socket(socket.AF_UNIX).close()
    print("local sockets stay")
"""


def test_internet_sockets_are_refused_and_local_ones_not() -> None:
    found = subprocess.run(
        [sys.executable, "-c", TRY],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(DESKTOP), "PYTHONIOENCODING": "utf-8"},
        encoding="utf-8",
    )
    lines = found.stdout.splitlines()
    assert lines[:3] == ["Attaché never goes online."] * 3
    assert lines[3:] in ([], ["local sockets stay"])

"""One window a user: a second launch hands its files to the first and ends.

Over a local socket of the user's own (QLocalServer), never a network one.  Whoever cannot reach a
first window is the first itself; a socket left behind by a crash is taken over.
"""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 1500  # milliseconds that a first window may take to answer
_MOST = 1_000_000  # bytes of a hand-over: a few thousand paths
_DONE = b"ok"


def socket_name(profile: str) -> str:
    """The name of this user's socket; each profile folder has its own."""
    key = f"{getpass.getuser()}\n{profile}".encode("utf-8", "surrogatepass")
    return "attache-" + hashlib.sha256(key).hexdigest()[:24]


def hand_over(name: str, files: Sequence[str]) -> bool:
    """Give these absolute paths to the first window; True when it has taken them."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT):
        return False
    socket.write(json.dumps({"files": list(files)}).encode("utf-8", "surrogatepass") + b"\n")
    socket.waitForBytesWritten(_WAIT)
    answered = socket.waitForReadyRead(_WAIT) and socket.readAll().data() == _DONE
    socket.disconnectFromServer()
    return answered


class Instance(QObject):
    """The first window's ear: emits `handed` with the paths that a later launch brings (an empty
    list: it only wants the window in front)."""

    handed = Signal(list)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        files = _paths(bytes(socket.readLine().data()))
        if files is None:
            socket.abort()
            return
        socket.write(_DONE)
        socket.flush()
        self.handed.emit(files)


def _paths(line: bytes) -> list[str] | None:
    """The paths in a message, or None where it is none of ours."""
    try:
        files = json.loads(line.decode("utf-8", "surrogatepass"))["files"]
    except (ValueError, KeyError, TypeError):
        return None
    if isinstance(files, list) and all(isinstance(file, str) for file in files):
        return files
    return None

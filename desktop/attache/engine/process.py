"""The engine's process as the window has it: started early, asked, stopped where it dawdles."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import IO

from attache.engine.answers import Answer
from attache.engine.frames import receive, send
from attache.engine.messages import Ask, Done, Found, Stop
from attache.engine.requests import Request
from attache.errors import AnalysisError, Cancelled

Cancel = Callable[[], bool]
GRACE = 0.3  # seconds that work which is no longer wanted may take to end
ENGINE = "--engine"  # the argument that makes a process of this program an engine
_ROOT = str(Path(__file__).resolve().parents[2])
# `-P` and a path of our own: no module of the folder in which the program happens to be started
_CODE = (
    "import sys; sys.path.append(sys.argv.pop(1)); "
    "from attache.__main__ import main; sys.exit(main())"
)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        # Windows gives a program without a console (attachew.exe) no streams; its sister has them.
        program = Path(sys.executable)
        return [str(program.with_name(program.name.replace("attachew", "attache"))), ENGINE]
    return [sys.executable, "-P", "-c", _CODE, _ROOT, ENGINE]


class Engine:
    """One process that answers one request after the other, for any thread that asks.

    Where the system starts no further process the work is done in the thread that asks.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()  # held while a request is answered
        self._guard = threading.Lock()  # held while a process begins or ends
        self._process: subprocess.Popen[bytes] | None = None
        self._busy: subprocess.Popen[bytes] | None = None
        self._asks = 0  # so far

    def start(self) -> bool:
        """Begin the process, so that it is warm when it is asked; False where that is impossible.
        Does nothing where it runs."""
        with self._guard:
            if self._process is None or self._process.poll() is not None:
                self._end()
                try:
                    self._process = subprocess.Popen(  # noqa: S603 - our own program
                        _command(),
                        stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE,
                        stderr=None if sys.stderr else subprocess.DEVNULL,
                        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                    )
                except OSError:
                    return False
            return True

    def answers(self, request: Request, cancelled: Cancel) -> Iterator[Answer]:
        """Ask, and hand on the answers as they come.

        Raises ArticleError where the input is at fault, EngineFailure where the engine is, and
        Cancelled where the process ended because nobody wants the answers any more.
        """
        with self._turn:
            if cancelled():
                raise Cancelled
            try:
                process = self._asked(request, cancelled)
                if process is None:
                    from attache.engine.street import answers

                    yield from answers(request, cancelled)
                    return
                done = yield from self._received(process, cancelled)
            finally:
                self._busy = None
            if done.fault is not None:
                raise done.fault
            if done.failure is not None:
                raise done.failure

    def interrupt(self) -> None:
        """What is being answered is no longer wanted: the process ends it, or is ended itself."""
        process = self._busy
        if process is None:
            return
        with contextlib.suppress(OSError, ValueError):
            send(_pipe(process.stdin), Stop())
        patience = threading.Timer(GRACE, self._give_up, (process, self._asks))
        patience.daemon = True
        patience.start()

    def close(self) -> None:
        """End the process."""
        with self._guard:
            self._end()

    def _asked(self, request: Request, cancelled: Cancel) -> subprocess.Popen[bytes] | None:
        for _ in range(2):  # an idle process may have been ended from outside
            if not self.start() or self._process is None:
                return None
            process = self._process
            self._busy, self._asks = process, self._asks + 1
            try:
                send(_pipe(process.stdin), Ask(request))
                receive(_pipe(process.stdout))  # Heard
            except (OSError, EOFError):
                process.wait()
                if cancelled():
                    raise Cancelled from None
            else:
                return process
        return None

    def _received(
        self, process: subprocess.Popen[bytes], cancelled: Cancel
    ) -> Generator[Answer, None, Done]:
        pipe = _pipe(process.stdout)
        done: Done | None = None
        try:
            while done is None:
                message = receive(pipe)
                if isinstance(message, Found):
                    yield message.answer
                elif isinstance(message, Done):
                    done = message
        except EOFError:
            process.wait()
            if cancelled():
                raise Cancelled from None
            raise AnalysisError(
                "The analysis ended before it was done, perhaps for want of memory. "
                "Close other programs and open the article again, or open a part of it."
            ) from None
        finally:
            if done is None:  # whoever asked has stopped listening: the next must not hear the rest
                with contextlib.suppress(EOFError):
                    while not isinstance(receive(pipe), Done):
                        pass
        return done

    def _give_up(self, process: subprocess.Popen[bytes], asks: int) -> None:
        if self._busy is process and self._asks == asks:
            process.kill()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            _pipe(process.stdin).close()  # it ends with its pipe
        try:
            process.wait(GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        _pipe(process.stdout).close()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise OSError("no pipe")
    return pipe

"""The engine's process: requests from the pipe in, answers out, until the window is gone."""

from __future__ import annotations

import gc
import os
import queue
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import BinaryIO, NoReturn

from attache.engine.frames import receive, send
from attache.engine.messages import Ask, Done, EngineFailure, Found, Heard
from attache.errors import ArticleError, Cancelled


class _Inbox:
    """Reads what the window sends in a thread of its own, so that a Stop is heard at once, and the
    process ends with the window, whatever it is doing."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe
        self._asked: queue.SimpleQueue[tuple[Ask, threading.Event]] = queue.SimpleQueue()
        self._last = threading.Event()
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def idle(self) -> bool:
        """Whether nothing waits to be answered."""
        return self._asked.empty()

    def next(self) -> tuple[Ask, threading.Event]:
        """Wait for what is asked next; the event says that it is no longer wanted."""
        return self._asked.get()

    def _listen(self) -> None:
        try:
            while True:
                message = receive(self._pipe)
                self._last.set()
                if isinstance(message, Ask):
                    self._last = threading.Event()
                    self._asked.put((message, self._last))
        finally:
            os._exit(0)  # nobody waits for an answer any more; a tidy end would wait for the pipe


def serve() -> NoReturn:
    """Answer on the standard streams until the window ends, and this process with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is meant for the window
    inbox = _Inbox(sys.stdin.buffer)
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    gc.disable()
    _warm()
    if inbox.idle:
        _warm_summary()
    gc.freeze()
    gc.enable()
    while True:
        asked, unwanted = inbox.next()
        _tell(out, Heard())
        _tell(out, _answered(asked, unwanted, out))


def _answered(asked: Ask, unwanted: threading.Event, out: BinaryIO) -> Done:
    from attache.engine.street import answers

    try:
        for answer in answers(asked.request, unwanted.is_set):
            if unwanted.is_set():
                break
            _tell(out, Found(answer))
    except Cancelled:
        pass
    except ArticleError as fault:
        return Done(fault=fault)
    except Exception as error:  # noqa: BLE001 - carried to the window, where it is shown
        return Done(failure=_failure(error))
    return Done()


def _tell(out: BinaryIO, message: Heard | Found | Done) -> None:
    try:
        send(out, message)
    except OSError:
        os._exit(0)  # the window is gone


def _failure(error: BaseException) -> EngineFailure:
    places = tuple(
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    return EngineFailure(type(error).__name__, places)


_WORDS = (
    "“We will stay,” the Norwegian minister, Kari Berg, said in Oslo on Monday. She added that "
    "talks with Germany would go on."
)


def _warm() -> None:
    """Load modules and tables while the window is still being built."""
    from attache.briefing import statements
    from attache.engine import street  # noqa: F401 - all that answers need
    from attache.reading import read_text

    statements(read_text(_WORDS))


def _warm_summary() -> None:
    from attache.briefing import analyse
    from attache.reading import read_text

    analyse(read_text(_WORDS))

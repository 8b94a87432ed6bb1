"""The log: small, rotated, in the user's state folder, and without a word of any article."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

SIZE = 200_000  # bytes a file
FILES = 3


class _NoArticle(logging.Filter):
    """Keeps what an exception says out of the log: its message may quote the article."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info and record.exc_info[0] is not None:
            kind, _, trace = record.exc_info
            frames = []
            while trace is not None:
                code = trace.tb_frame.f_code
                frames.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
                trace = trace.tb_next
            record.msg = f"{record.getMessage()}: {kind.__name__} at {' > '.join(frames)}"
            record.args, record.exc_info, record.exc_text = None, None, None
        return True


class _Handler(RotatingFileHandler):
    """On a full disk the log stays behind, and the program works on."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Say nothing."""


def start(folder: Path) -> Path | None:
    """Begin to log into `folder`; the path of the log, or None where it cannot be written (the
    program works without)."""
    path = folder / "attache.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _Handler(
            path, maxBytes=SIZE, backupCount=FILES - 1, encoding="utf-8", delay=False
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(_NoArticle())
    logger = logging.getLogger("attache")
    for old in logger.handlers[:]:
        logger.removeHandler(old)
        old.close()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.info("Python %s on %s", sys.version.split()[0], sys.platform)
    return path

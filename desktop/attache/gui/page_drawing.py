"""The page made and drawn, as a job for `worker`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from attache.gui.worker import Cancel, Work
from attache.model import Briefing

if TYPE_CHECKING:
    from attache.export.page_options import PageOptions


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page, ready to show; `left_out` for want of room, `unwanted` by the reader's choice;
    `text_scale` is the size of its type (1 is 100 %)."""

    pdf: bytes
    image: QImage
    left_out: int
    unwanted: int
    shortened: int
    text_scale: float
    warnings: tuple[str, ...]


def drawing(briefing: Briefing, options: PageOptions, sharpness: float) -> Work:
    """Compose the page and draw it."""

    def work(cancelled: Cancel) -> Iterator[object]:
        from attache.export.pdf import compose
        from attache.gui.page_render import picture

        page = compose(briefing, options)
        if not cancelled():
            image = picture(page.pdf, sharpness)
            yield Drawn(
                page.pdf,
                image,
                page.left_out - page.unwanted,
                page.unwanted,
                page.shortened,
                page.scale,
                page.warnings,
            )

    return work

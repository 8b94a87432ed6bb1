"""The page of the briefing on the desk, as the PDF that is shown, printed and saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale

from attache.model import Briefing


def paper_of_locale() -> str:
    """It is "letter" where the reader's country writes on it, else "a4"."""
    letter = QLocale.system().territory() in {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.Venezuela,
    }
    return "letter" if letter else "a4"


def page_pdf(briefing: Briefing, **options: Any) -> bytes:  # noqa: ANN401 - the page's own options
    """The one page as PDF; raises ExportError."""
    from attache.export import pdf  # reportlab: a third of a second, when asked for

    made: bytes = getattr(pdf, "briefing_pdf")(briefing, **options)  # noqa: B009
    return made

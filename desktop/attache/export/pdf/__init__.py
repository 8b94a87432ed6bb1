"""The one-page PDF briefing."""

from attache.export.page_options import PageOptions, Paper
from attache.export.pdf.page import Page, briefing_pdf, compose

__all__ = ["Page", "PageOptions", "Paper", "briefing_pdf", "compose"]

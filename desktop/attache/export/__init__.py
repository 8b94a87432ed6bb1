"""A briefing as a file: JSON, text, Markdown, HTML, CSV, Word and the one-page PDF."""

from attache.export.formats import EXPORTS, exported, format_of
from attache.export.writing import write_atomically

__all__ = ["EXPORTS", "exported", "format_of", "write_atomically"]

"""Words for what the model names by letters: kinds, formats, counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from attache.model import Article, Kind, Quote

_translate = QCoreApplication.translate
DOT = "  ·  "


def kind_word(kind: Kind) -> str:
    """The word for a kind of quote."""
    if kind is Kind.DIRECT:
        return _translate("Words", "direct")
    if kind is Kind.MIXED:
        return _translate("Words", "part quoted")
    return _translate("Words", "reported")


def kinds_word(kind: Kind, count: int) -> str:
    """As in "3 part quoted": in some languages the word for a kind has a plural."""
    if count == 1:
        return f"{count} {kind_word(kind)}"
    words = {
        Kind.DIRECT: _translate("Words", "{count} direct"),
        Kind.MIXED: _translate("Words", "{count} part quoted"),
        Kind.INDIRECT: _translate("Words", "{count} reported"),
    }
    return words[kind].format(count=count)


def quotes_word(count: int) -> str:
    """As in "1 quote", "6 quotes"."""
    if count == 1:
        return _translate("Words", "1 quote")
    return _translate("Words", "{count} quotes").format(count=count)


def words_word(count: int) -> str:
    """As in "1 word", "610 words"."""
    if count == 1:
        return _translate("Words", "1 word")
    return _translate("Words", "{count} words").format(count=count)


def group_name(name: str | None) -> str:
    """A group's name; None is the group of quotes whose country is not stated."""
    return name or _translate("Words", "Country not stated")


def chip_code(code: str | None) -> str:
    """What stands on a chip."""
    return code or "–"


def speaker_name(name: str | None) -> str:
    """A speaker's name; None where the article names nobody."""
    return name or _translate("Words", "Speaker not named")


def unsure_word() -> str:
    """The word in the dashed box."""
    return _translate("Words", "unsure")


def place(number: int) -> str:
    """The paragraph that readers see, from the index of a block."""
    return f"¶{number + 1}"


def format_word(name: str) -> str:
    """The words for a file format's short name."""
    names = {
        "txt": _translate("Words", "Plain text"),
        "html": _translate("Words", "Web page"),
        "htm": _translate("Words", "Web page"),
        "mht": _translate("Words", "Web page"),
        "mhtml": _translate("Words", "Web page"),
        "pdf": "PDF",
        "docx": "Word",
        "odt": "OpenDocument",
        "rtf": "RTF",
        "eml": _translate("Words", "E-mail"),
        "md": "Markdown",
        "markdown": "Markdown",
        "clipboard": _translate("Words", "Pasted text"),
    }
    return names.get(name, name.upper())


def meta_line(article: Article, quote: Quote) -> str:
    """Cue, kind and place of a quote, as the line below its words."""
    cue = " ".join(quote.cue.of(article.text).split()) if quote.cue else ""
    parts = [cue] if cue else []
    return DOT.join([*parts, kind_word(quote.kind), place(quote.block)])


def kinds_line(kinds: list[Kind]) -> str:
    """As in "3 direct · 3 part quoted"."""
    counts = [(kind, kinds.count(kind)) for kind in (Kind.DIRECT, Kind.MIXED, Kind.INDIRECT)]
    return DOT.join(kinds_word(kind, count) for kind, count in counts if count)


def heading(article: Article) -> str:
    """The article's title, or its lead sentence's block where it has none; in one line."""
    if article.source.title:
        return " ".join(article.source.title.split())
    for block in article.blocks:
        if block.is_body:
            return " ".join(block.span.of(article.text).split())
    return " ".join(article.text.split())[:200]


def reader_words(quote: Quote) -> list[str]:
    """What the reader has made of a quote: first on the page, off it, corrected."""
    found = []
    if quote.starred:
        found.append(_translate("Words", "★ first on the page"))
    if quote.off_page:
        found.append(_translate("Words", "off the page"))
    if quote.corrected:
        found.append(_translate("Words", "corrected"))
    return found

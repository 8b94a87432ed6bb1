"""The one way from a file or from text to an Article."""

from __future__ import annotations

import re
from pathlib import Path

from attache.errors import (
    ArticleError,
    Cancelled,
    DamagedFileError,
    EmptyArticleError,
    NeverOnlineError,
)
from attache.model import Article, Source
from attache.reading.article import from_draft, from_text
from attache.reading.decoding import clean, decoded
from attache.reading.files import file_bytes
from attache.reading.kinds import kind_of
from attache.reading.limits import MAX_FILE, MAX_TEXT_FILE
from attache.reading.pieces import Draft
from attache.reading.stopping import Stop, go_on, never

_NOTE = 80  # words of a message that may only say what is attached
_ADDRESS = re.compile(r"\s*(?:https?|ftp)://\S+\s*\Z", re.IGNORECASE)


def refuse_address(text: str) -> None:
    """Raise NeverOnlineError where the text is nothing but a web address."""
    if _ADDRESS.match(text[:4000]):
        raise NeverOnlineError("Attaché never goes online: save the page and drop the file.")


def read_text(text: str, *, source: Source | None = None, cancelled: Stop = never) -> Article:
    """An article from plain text (pasted, dropped or decoded).

    Raises EmptyArticleError, TooLargeError, or NeverOnlineError where the text is but an address.
    """
    refuse_address(text)
    return from_text(clean(text), source or Source(format="clipboard"), cancelled)


def read_clipboard(*, text: str = "", html: str = "", cancelled: Stop = never) -> Article:
    """An article from what was pasted or dropped, of which `html` has more to tell than `text`.

    Raises as `read_text` does.
    """
    refuse_address(text or html)
    if not html.strip():
        return read_text(text, cancelled=cancelled)
    from attache.reading.markup import markup_pieces, tree

    try:
        draft = Draft(markup_pieces(tree(clean(html)), stop=cancelled))
        return from_draft(draft, Source(format="clipboard"), cancelled)
    except ArticleError:
        if not text.strip():
            raise
        return read_text(text, cancelled=cancelled)


def read_file(path: str | Path, *, chapter: int = 0, cancelled: Stop = never) -> Article:
    """The article in a file; raises an ArticleError that says what is wrong and what to do.

    `chapter` chooses one of an e-book's chapters (see `chapters`).  `cancelled` is asked between
    the steps; when it says True, Cancelled is raised.
    """
    refuse_address(str(path))
    is_text = Path(path).suffix.lower() in (".txt", ".text", ".asc")
    data = file_bytes(path, MAX_TEXT_FILE if is_text else MAX_FILE)
    go_on(cancelled)
    kind = kind_of(data, path)
    source = Source(path=str(path), format=kind)
    if kind == "eml":
        return _from_mail(data, source, cancelled)
    return _article(kind, data, source, chapter, cancelled)


def _article(
    kind: str, data: bytes, source: Source, chapter: int = 0, stop: Stop = never
) -> Article:
    """The article in bytes of that kind; whatever a broken file makes of its reader is an
    ArticleError."""
    try:
        if kind == "txt":
            text = decoded(data)
            refuse_address(text)
            return from_text(text, source, stop)
        return from_draft(_draft(kind, data, chapter, stop), source, stop)
    except (ArticleError, Cancelled, NameError, ImportError):
        raise  # the last two are bugs of ours, whatever the file
    except Exception as error:
        raise DamagedFileError(
            "This file is damaged, or not what its name says. Save it again in the program that"
            " made it, or get it again from where it came from."
        ) from error


def _from_mail(data: bytes, source: Source, stop: Stop) -> Article:
    """The article in a message, or in a file attached to it where the message itself is but a note
    that says so."""
    from attache.reading.mail import attachments

    best: Article | None = None
    fault: ArticleError | None = None
    try:
        best = _article("eml", data, source, stop=stop)
    except EmptyArticleError as error:
        fault = error
    if best is not None and best.source.words >= _NOTE:
        return best
    for name, content in attachments(data, stop):
        try:
            found = _article(kind_of(content, name), content, source, stop=stop)
        except ArticleError:
            continue
        if best is None or found.source.words > best.source.words:
            best = found
    if best is None and fault is not None:
        raise fault
    assert best is not None
    return best


def _draft(kind: str, data: bytes, chapter: int, stop: Stop) -> Draft:
    """The pieces of a file of that kind; its reader is imported only now."""
    if kind == "html":
        from attache.reading.html import declared_encoding, page_draft

        return page_draft(decoded(data, declared_encoding(data)), stop)
    if kind in ("mht", "eml"):
        from attache.reading import mail

        return mail.mht_draft(data, stop) if kind == "mht" else mail.mail_draft(data, stop)
    if kind == "md":
        from attache.reading.markdown import markdown_draft

        return markdown_draft(decoded(data), stop)
    if kind == "rtf":
        from attache.reading.rtf import rtf_draft

        return rtf_draft(data, stop)
    if kind == "docx":
        from attache.reading.docx import docx_draft

        return docx_draft(data, stop)
    if kind == "odt":
        from attache.reading.odt import odt_draft

        return odt_draft(data, stop)
    if kind == "epub":
        from attache.reading.epub import epub_draft

        return epub_draft(data, chapter, stop)
    from attache.reading.pdf import pdf_draft

    return pdf_draft(data, stop)

"""What kind of file it is: its content decides, then its ending."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from attache.errors import DamagedFileError, ProtectedFileError
from attache.reading.formats import (
    format_of_ending,
    refusal,
    refusal_of_bytes,
    refusal_of_ending,
)

if TYPE_CHECKING:
    from attache.reading.archive import Archive

_HEAD = 4096
_PDF_WITHIN = 1024  # bytes before the mark of a PDF that readers tolerate
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLE_KINDS = (
    ("WordDocument".encode("utf-16-le"), "old_word"),
    ("__substg1.0_".encode("utf-16-le"), "outlook"),
    ("Workbook".encode("utf-16-le"), "sheet"),
    ("PowerPoint Document".encode("utf-16-le"), "slides"),
)
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+html|<html|<head|<body)",
    re.IGNORECASE | re.DOTALL,
)
_HTML_INSIDE = re.compile(rb"<html[\s>]|<body[\s>]|<article[\s>]", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml|\s*<(?:rss|feed|nitf|newsItem|svg)[\s>]")
_HEADER = re.compile(
    rb"(?P<name>[A-Za-z][A-Za-z0-9-]{1,60}):[ \t]?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n"
)
_MAILBOX = re.compile(rb"From \S+@?\S* +[^\r\n]{10,60}\r?\n")  # the first line in a mail folder
_MAIL_HEADERS = frozenset(
    b"from to subject date message-id mime-version content-type received return-path delivered-to"
    b" reply-to content-transfer-encoding snapshot-content-location".split()
)
_SURE_MAIL_HEADERS = frozenset(b"message-id mime-version received content-type".split())
_JSON = re.compile(rb"\s*(?:\[\s*)?\{\s*\"[^\"]{0,200}\"\s*:")


def kind_of(data: bytes, path: str | PurePath) -> str:
    """The short name of the format of these bytes.

    Raises UnsupportedFormatError with a sentence for the reader where Attaché does not read such
    files, ProtectedFileError for an encrypted document, DamagedFileError for a broken archive.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _archive_kind(data, path)
    if head.startswith(_OLE):
        raise _ole_refusal(data)
    if head.lstrip()[:5] == b"{\\rtf":
        return "rtf"
    if (reason := refusal_of_bytes(data)) is not None:
        raise refusal(reason)
    if data.startswith(b"MZ") and b"PE\0\0" in data[:_HEAD]:
        raise refusal("program")
    return _text_kind(_narrow(head), path)


def _narrow(head: bytes) -> bytes:
    """The head of a text without byte order mark and, for UTF-16, without its zero bytes."""
    head = head.removeprefix(b"\xef\xbb\xbf")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[2:].replace(b"\0", b"")
    return head


def _text_kind(head: bytes, path: str | PurePath) -> str:
    promised = format_of_ending(path)
    if _HTML.match(head):
        return "html"
    if promised not in ("html", "mht", "eml") and (reason := refusal_of_ending(path)) is not None:
        raise refusal(reason)
    headers = _mail_headers(head)
    sure = headers & _SURE_MAIL_HEADERS
    if len(headers) > 1 and (sure or promised in ("eml", "mht")):
        return "mht" if promised == "mht" or b"multipart/related" in head.lower() else "eml"
    if promised in ("pdf", "docx", "odt", "epub", "rtf"):
        raise DamagedFileError(
            f"This file is named as .{promised} but is none. Get it again from where it came from."
        )
    if promised == "html" or (promised is None and _HTML_INSIDE.search(head)):
        return "html"
    if _XML.match(head) and promised != "md":
        raise refusal("xml")
    if _JSON.match(head):
        raise refusal("data")
    return "md" if promised == "md" else "txt"


def _mail_headers(head: bytes) -> set[bytes]:
    """The known names among the headers with which a message begins; none for other text."""
    found: set[bytes] = set()
    position = mark.end() if (mark := _MAILBOX.match(head)) else 0
    while (match := _HEADER.match(head, position)) is not None:
        found.add(match["name"].lower())
        position = match.end()
    return found & _MAIL_HEADERS


def _ole_refusal(data: bytes) -> Exception:
    if _ENCRYPTED in data:
        return ProtectedFileError(
            "This document is protected by a password. Open it in the program that made it, save it"
            " without the password, and drop that."
        )
    for name, reason in _OLE_KINDS:
        if name in data:
            return refusal(reason)
    return refusal("document")


def _media(archive: Archive) -> str:
    if "mimetype" not in archive.names:
        return ""
    return archive.read("mimetype")[:100].decode("ascii", "replace").strip()


def _document_kind(archive: Archive, path: str | PurePath) -> str | None:
    """The short name of a document that is read; None for another archive."""
    names, media = archive.names, _media(archive)
    if "word/document.xml" in names:
        return "docx"
    if media.startswith("application/vnd.oasis.opendocument.text"):
        return "odt"
    if media == "application/epub+zip" or "META-INF/container.xml" in names:
        return "epub"
    return "odt" if "content.xml" in names and format_of_ending(path) == "odt" else None


def _archive_kind(data: bytes, path: str | PurePath) -> str:
    from attache.reading.archive import Archive  # lxml: only where a zip is opened

    try:
        archive = Archive(data)
    except DamagedFileError:
        if (unread := refusal_of_ending(path)) is not None:
            raise refusal(unread) from None
        raise
    kind = _document_kind(archive, path)
    if kind is not None:
        return kind
    names, media = archive.names, _media(archive)
    for beginning, reason in (("xl/", "sheet"), ("ppt/", "slides"), ("Index/", "pages")):
        if any(name.startswith(beginning) for name in names):
            raise refusal(reason)
    if "index.xml" in names or "Index.zip" in names:
        raise refusal("pages")
    if media.startswith("application/vnd.oasis.opendocument"):
        raise refusal("sheet" if "spreadsheet" in media else "document")
    if format_of_ending(path) in ("docx", "odt", "epub"):
        raise DamagedFileError(
            "This document is damaged: the part that holds its text is missing. Get it again from"
            " where it came from."
        )
    raise refusal(refusal_of_ending(path) or "archive")

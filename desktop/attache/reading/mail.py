"""A message (.eml) or a page saved in one file (.mht): the part that is the article."""

from __future__ import annotations

import contextlib
import email.policy
import re
from collections.abc import Iterator
from email.feedparser import BytesFeedParser
from email.message import Message
from email.utils import parsedate_to_datetime
from itertools import islice

from attache.errors import EmptyArticleError
from attache.reading.decoding import clean, decoded
from attache.reading.forwarding import forwarded_pieces, forwarded_text
from attache.reading.html import page_draft
from attache.reading.lines import plain_pieces
from attache.reading.pieces import Draft
from attache.reading.stopping import Stop, never, watched

_MOST_PARTS = 2_000
_CHUNK = 1 << 20  # bytes
_LONGEST_HEADER = 4_000
_EMPTY = "There are no words in this message. Choose a file that holds an article."
_FORWARDED = re.compile(r"^(?:Fwd?|FW|WG|TR|RV|Re|AW)\s*:\s*", re.IGNORECASE)


def mail_draft(data: bytes, stop: Stop = never) -> Draft:
    """The article in a message; raises EmptyArticleError."""
    message = _message(data, stop)
    html, plain = _parts(message)
    subject = _header(message, "subject")
    title = _FORWARDED.sub("", subject) or None
    while title and _FORWARDED.match(title):
        title = _FORWARDED.sub("", title)
    date = _date(message)
    if html is not None:
        draft = page_draft(_text(html), stop)
        pieces, sent = forwarded_pieces(draft.pieces)
        return Draft(
            pieces,
            title=draft.title or title,
            author=draft.author,
            date=draft.date or sent or date,
            site=draft.site,
            language=draft.language,
        )
    if plain is None:
        raise EmptyArticleError(_EMPTY)
    text, sent = forwarded_text(_flowed(plain, _text(plain)))
    return Draft(plain_pieces(text)[0], title=title, date=sent or date)


def attachments(data: bytes, stop: Stop = never) -> Iterator[tuple[str, bytes]]:
    """The name and bytes of each file attached to a message, forwarded messages among them."""
    parts = list(islice(_message(data, stop).walk(), _MOST_PARTS))
    for number, part in enumerate(parts):
        name = _decoded_words(str(part.get_filename() or ""))
        if part.get_content_type() == "message/rfc822" and number:
            inner = part.get_payload(0) if part.is_multipart() else None
            if isinstance(inner, Message):
                yield name or "message.eml", inner.as_bytes()
        elif name and part.get_content_disposition() == "attachment":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield name, content


def mht_draft(data: bytes, stop: Stop = never) -> Draft:
    """The article of a page saved in one file; raises EmptyArticleError."""
    message = _message(data, stop)
    html, plain = _parts(message)
    if html is not None:
        return page_draft(_text(html), stop)
    if plain is None:
        raise EmptyArticleError("There is no page in this file. Save it again in your browser.")
    return Draft(plain_pieces(_text(plain))[0])


def _message(data: bytes, stop: Stop) -> Message:
    parser = BytesFeedParser(policy=email.policy.compat32)
    for start in watched(range(0, len(data), _CHUNK), stop, every=1):
        parser.feed(data[start : start + _CHUNK])
    return parser.close()


def _parts(message: Message) -> tuple[Message | None, Message | None]:
    """The first part with HTML and the first with plain text, attachments left out."""
    html = plain = None
    inside: set[int] = set()  # what belongs to a message within the message
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS or (html is not None and plain is not None):
            break
        if number and part.get_content_type() == "message/rfc822":
            inside.update(id(one) for one in part.walk())
        if (
            id(part) in inside
            or part.is_multipart()
            or part.get_content_disposition() == "attachment"
        ):
            continue
        kind = part.get_content_type()
        if kind in ("text/html", "application/xhtml+xml") and html is None:
            html = part
        elif kind == "text/plain" and plain is None:
            plain = part
    return html, plain


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else str(payload or "").encode("utf-8", "replace")
    return decoded(data, part.get_content_charset())


def _flowed(part: Message, text: str) -> str:
    """The text with the lines of format=flowed (RFC 3676) joined to paragraphs."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    blank = "" if str(part.get_param("delsp", "")).lower() == "yes" else " "
    return re.sub(r"(?<!^--)(?<!\n--) \n(?!\n)", lambda _: blank, text)


def _header(message: Message, name: str) -> str:
    """A header with its encoded words decoded (RFC 2047), blanks folded."""
    return _decoded_words(str(message.get(name, "")))


def _decoded_words(value: str) -> str:
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    value = value[:_LONGEST_HEADER]
    with contextlib.suppress(HeaderParseError, LookupError, UnicodeError, ValueError):
        value = str(make_header(decode_header(value)))
    return " ".join(clean(value).split())


def _date(message: Message) -> str | None:
    try:
        return parsedate_to_datetime(str(message.get("date", ""))[:100]).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None

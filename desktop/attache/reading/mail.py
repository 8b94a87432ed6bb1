"""A message (.eml) or a page saved in one file (.mht): the part that is the article."""

from __future__ import annotations

import contextlib
import email.policy
import re
from email.feedparser import BytesFeedParser
from email.message import Message
from email.utils import parsedate_to_datetime

from attache.errors import EmptyArticleError
from attache.reading.decoding import clean, decoded
from attache.reading.html import page_draft
from attache.reading.lines import plain_pieces
from attache.reading.pieces import Draft
from attache.reading.stopping import Stop, never, watched

_MOST_PARTS = 2_000
_CHUNK = 1 << 20  # bytes
_LONGEST_HEADER = 4_000
_EMPTY = "There are no words in this message. Choose a file that holds an article."
_FORWARDED = re.compile(r"^(?:Fwd?|FW|WG|TR|RV|Re|AW)\s*:\s*", re.IGNORECASE)
# As mail programs head what they forward.
_MARK = re.compile(
    r"^[>\s]*(?:-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht)\s*-{2,}"
    r"|begin forwarded message:)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER_LINE = re.compile(
    r"^[>\s*]*(?:from|sent|date|subject|to|cc|reply-to|von|gesendet|an|datum|betreff|de|envoyé|à"
    r"|objet)\s*\*?:.*$",
    re.IGNORECASE,
)
# The headers of a forwarded message alone, as Outlook has them: three lines or more.
_HEADERS = re.compile(
    r"(?:^[>\s*]*(?:from|sent|date|subject|to|cc|von|gesendet|an|datum|betreff|de|envoyé|à|objet)"
    r"\s*\*?:[^\n]*\n){3,}",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)


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
        return Draft(
            draft.pieces,
            title=draft.title or title,
            author=draft.author,
            date=draft.date or date,
            site=draft.site,
            language=draft.language,
        )
    if plain is None:
        raise EmptyArticleError(_EMPTY)
    pieces, _ = plain_pieces(_forwarded(_flowed(plain, _text(plain))))
    return Draft(pieces, title=title, date=date)


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
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS or (html is not None and plain is not None):
            break
        if part.is_multipart() or part.get_content_disposition() == "attachment":
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


def _forwarded(text: str) -> str:
    """The text of the message forwarded in it, without its headers, quote marks and signature."""
    mark = _MARK.search(text) or _HEADERS.search(text)
    if mark is not None:
        lines = text[mark.start() if mark.re is _HEADERS else mark.end() :].split("\n")
        start = 0
        while start < len(lines) and (
            not lines[start].strip(" >\t") or _HEADER_LINE.match(lines[start])
        ):
            start += 1
        text = "\n".join(lines[start:])
    lines = [line for line in text.split("\n") if line.strip()]
    if lines and sum(line.startswith(">") for line in lines) > 0.8 * len(lines):
        text = _QUOTED.sub("", text)
    signature = _SIGNATURE.search(text)
    return text[: signature.start()] if signature and signature.start() else text


def _header(message: Message, name: str) -> str:
    """A header with its encoded words decoded (RFC 2047), blanks folded."""
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    value = str(message.get(name, ""))[:_LONGEST_HEADER]
    with contextlib.suppress(HeaderParseError, LookupError, UnicodeError, ValueError):
        value = str(make_header(decode_header(value)))
    return " ".join(clean(value).split())


def _date(message: Message) -> str | None:
    try:
        return parsedate_to_datetime(str(message.get("date", ""))[:100]).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None

"""The article in a message."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

from attache.model import Article
from attache.reading import read_file

TEXT = (
    "The harbour of Lunden stays closed, because the crane still lies where it fell.\n\n"
    "“We were not asked,” said the harbour master, Tom Wiik.\n"
)


def read(tmp_path: Path, message: EmailMessage | bytes) -> Article:
    path = tmp_path / "a.eml"
    path.write_bytes(message if isinstance(message, bytes) else message.as_bytes())
    return read_file(path)


def message(text: str, subject: str = "Fwd: Re: Crane keeps harbour closed") -> EmailMessage:
    found = EmailMessage()
    found["From"] = "Press Desk <press@example.org>"
    found["Subject"] = subject
    found["Date"] = "Tue, 04 Mar 2025 09:30:00 +0100"
    found["Message-ID"] = "<1@example.org>"
    found.set_content(text)
    return found


def test_plain_message(tmp_path: Path) -> None:
    article = read(tmp_path, message(TEXT))
    assert article.source.format == "eml"
    assert article.source.title == "Crane keeps harbour closed"
    assert article.source.date == "2025-03-04T09:30:00+01:00"
    assert article.source.author is None  # who forwarded it did not write it
    assert article.text == TEXT.strip()


def test_forwarded_headers_and_signature_are_left_out(tmp_path: Path) -> None:
    text = (
        "FYI\n\n---------- Forwarded message ---------\nFrom: Ada <ada@example.org>\n"
        "Date: Tue, 4 Mar 2025\nSubject: Crane\nTo: Desk <desk@example.org>\n\n"
        + TEXT
        + "\n-- \nPress Desk\nTel. 12345\n"
    )
    article = read(tmp_path, message(text))
    assert article.text == TEXT.strip()


def test_quoted_lines_lose_their_marks(tmp_path: Path) -> None:
    quoted = "".join(f"> {line}\n" for line in TEXT.splitlines())
    assert read(tmp_path, message(quoted)).text == TEXT.strip()


def test_attachments_are_not_the_article(tmp_path: Path) -> None:
    found = message(TEXT)
    found.add_attachment("Not this text, which is attached.", filename="notes.txt")
    assert "Not this" not in read(tmp_path, found).text


def test_flowed_lines_are_joined(tmp_path: Path) -> None:
    data = (
        b"MIME-Version: 1.0\r\nMessage-ID: <1@example.org>\r\nSubject: =?utf-8?q?=C3=89vian?=\r\n"
        b"Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
        b"The harbour of Lunden stays closed, because \r\nthe crane still lies where it fell.\r\n"
    )
    article = read(tmp_path, data)
    assert article.text.count("\n") == 0
    assert article.source.title == "Évian"


def test_an_unknown_encoding_does_not_stop_it(tmp_path: Path) -> None:
    data = (
        b"MIME-Version: 1.0\nMessage-ID: <1@example.org>\n"
        b"Content-Type: text/plain; charset=x-none\n\n" + TEXT.encode()
    )
    assert "harbour master" in read(tmp_path, data).text

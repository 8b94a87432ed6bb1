"""Broken and hostile files: each ends in a sentence for the reader, none in anything else."""

from __future__ import annotations

import io
import os
import struct
import threading
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from attache.errors import (
    ArticleError,
    Cancelled,
    DamagedFileError,
    EmptyArticleError,
    NeverOnlineError,
    NotFoundError,
    NotReadableError,
    ProtectedFileError,
    TooLargeError,
    UnsupportedFormatError,
)
from attache.reading import files as files_module
from attache.reading import read_clipboard, read_file, read_text
from attache.reading.limits import MAX_TEXT
from mutations import broken, samples

FIXTURES = Path(__file__).resolve().parent / "fixtures"
WORDS = "The minister said that nothing had been signed in Oslo on Tuesday. "


def sentence(error: pytest.ExceptionInfo[ArticleError]) -> str:
    """The message, which must be one for a reader: whole, and without the machine's words."""
    message = error.value.message
    assert message[0].isupper()
    assert message.endswith(".")
    assert not {"Traceback", "Errno", "Error", "None", "0x"} & set(message.split())
    return message


# --- the file itself -------------------------------------------------------


def test_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    with pytest.raises(EmptyArticleError) as caught:
        read_file(tmp_path / "a.txt")
    assert "no words" in sentence(caught)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError) as caught:
        read_file(tmp_path / "gone.txt")
    assert "not there" in sentence(caught)


@pytest.mark.parametrize("path", ["a\0b.txt", "", "no/such/folder/a.txt"])
def test_paths_that_can_be_no_file(path: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read_file(path)
    sentence(caught)


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_file(tmp_path)
    assert "folder" in sentence(caught)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(NotReadableError) as caught:
        read_file(tmp_path / "pipe.txt")
    assert "pipe" in sentence(caught)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_an_endless_device_is_not_read() -> None:
    with pytest.raises(NotReadableError):
        read_file("/dev/zero")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    with pytest.raises(NotReadableError) as caught:
        read_file(tmp_path / "a.txt")
    assert "link" in sentence(caught)


@contextmanager
def nobody() -> Iterator[None]:
    """Without the rights of root, who may read all, where the tests run as root."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has other rights")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WORDS, "utf-8")
    path.chmod(0)
    with nobody(), pytest.raises(NotReadableError) as caught:
        read_file(path)
    assert "may not" in sentence(caught)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has other rights")
def test_no_permission_for_the_folder(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir()
    path = tmp_path / "closed" / "a.txt"
    path.write_text(WORDS, "utf-8")
    path.parent.chmod(0)
    try:
        with nobody(), pytest.raises(NotReadableError) as caught:
            read_file(path)
    finally:
        path.parent.chmod(0o700)
    assert "may not" in sentence(caught)


@pytest.mark.parametrize(
    "name",
    ["a\nb.txt", "it's.txt", 'say "x".txt', "100%.txt", "%s%n.txt", "📰.txt", "n" * 240 + ".txt"],
)
def test_any_name_that_the_system_takes(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    try:
        path.write_text(WORDS, "utf-8")
    except OSError:
        pytest.skip("this system takes no such name")
    assert read_file(path).source.path == str(path)


def test_a_name_longer_than_the_system_takes() -> None:
    with pytest.raises(ArticleError) as caught:
        read_file("n" * 5000 + ".txt")
    sentence(caught)


def test_a_file_that_grows_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WORDS, "utf-8")
    real = os.fstat

    def growing(number: int) -> os.stat_result:
        found = real(number)
        with path.open("a") as file:
            file.write(WORDS)
        return found

    monkeypatch.setattr(files_module.os, "fstat", growing)
    with pytest.raises(NotReadableError) as caught:
        read_file(path)
    assert "writing" in sentence(caught)


def test_a_file_that_changed_once_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WORDS, "utf-8")
    real, calls = os.fstat, []

    def changing(number: int) -> os.stat_result:
        found = real(number)
        calls.append(number)
        if len(calls) == 1:
            path.write_text(WORDS * 2, "utf-8")
        return found

    monkeypatch.setattr(files_module.os, "fstat", changing)
    assert read_file(path).text == WORDS * 2


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be removed there")
def test_a_file_that_vanishes_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WORDS, "utf-8")
    real = os.fstat

    def vanishing(number: int) -> os.stat_result:
        path.unlink(missing_ok=True)
        return real(number)

    monkeypatch.setattr(files_module.os, "fstat", vanishing)
    assert read_file(path).text == WORDS
    with pytest.raises(NotFoundError):
        read_file(path)


def test_too_many_lines() -> None:
    with pytest.raises(TooLargeError) as caught:
        read_text("word\n" * 1_000_001)
    assert "1,000,000" in sentence(caught)


def test_too_much_text(tmp_path: Path) -> None:
    with pytest.raises(TooLargeError) as caught:
        read_text("word " * (MAX_TEXT // 5 + 1))
    assert "20 MB" in sentence(caught)


def test_two_hundred_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)  # a file with a hole: no bytes on disk
    with pytest.raises(TooLargeError) as caught:
        read_file(path)
    assert "20 MB of text" in sentence(caught)


def test_cancelling(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WORDS, "utf-8")
    with pytest.raises(Cancelled):
        read_file(path, cancelled=lambda: True)
    asked = []
    with pytest.raises(Cancelled):
        read_file(
            FIXTURES / "harbour.office.pdf",
            cancelled=lambda: bool(asked.append(1)) or len(asked) > 1,
        )


# --- what is no article ----------------------------------------------------

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.txt", PNG, "picture"),
        ("a.jpg", b"\xff\xd8\xff\xe0" + bytes(200), "picture"),
        ("a.txt", os.urandom(0) + bytes(range(256)) * 20, "no text"),
        ("a.bin", b"\x7fELF" + bytes(200), "program"),
        ("a.zip", b"PK\x05\x06" + bytes(18), "archive"),
        ("a.gz", b"\x1f\x8b\x08" + bytes(50), "archive"),
        ("a.mp3", b"ID3" + bytes(50), "sound"),
        ("a.json", b'{"title": "x"}', "database"),
        ("a.jsonl", b'{"title": "x"}\n{"title": "y"}\n', "database"),
        ("export", b'[{"title": "x"}]', "database"),
        ("a.csv", b"title,date\nx,2025\n", "database"),
        ("a.doc", bytes.fromhex("d0cf11e0a1b11ae1") + "WordDocument".encode("utf-16-le"), ".docx"),
        ("a.doc", b"just text", ".docx"),
        ("a.pages", b"just text", "Pages"),
        ("a.pages", b"PK\x03\x04 and no more of it", "Pages"),
        ("a.xml", b"<?xml version='1.0'?><x/>", "XML"),
        ("a.url", b"[InternetShortcut]\nURL=https://example.org/\n", "goes online"),
        ("a.webloc", b"<?xml version='1.0'?><plist/>", "goes online"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture"),
    ],
)
def test_other_files_are_refused_with_what_to_do(
    name: str, data: bytes, word: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnsupportedFormatError) as caught:
        read_file(path)
    assert word in sentence(caught)


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.odt", "a.epub", "a.rtf"])
def test_a_name_that_promises_too_much(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(WORDS, "utf-8")
    with pytest.raises(DamagedFileError) as caught:
        read_file(path)
    assert f".{path.suffix[1:]}" in sentence(caught)


@pytest.mark.parametrize(
    "address", ["https://example.org/news/1", "  HTTP://example.org \n", "ftp://example.org/a.txt"]
)
def test_an_address_is_never_fetched(address: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(address, "utf-8")
    with pytest.raises(NeverOnlineError):
        read_file(tmp_path / "a.txt")
    for read in (read_file, read_text, lambda text: read_clipboard(text=text)):
        with pytest.raises(NeverOnlineError) as caught:
            read(address)
        assert "never goes online" in sentence(caught)


@pytest.mark.parametrize("name", ["saved.txt", "saved.doc", "saved"])
def test_a_page_by_another_name_is_a_page(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes((FIXTURES / "harbour.html").read_bytes())
    assert read_file(path).source.format == "html"


# --- containers ------------------------------------------------------------


def packed(files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def unpacked(name: str) -> dict[str, bytes]:
    with zipfile.ZipFile(FIXTURES / name) as archive:
        return {one: archive.read(one) for one in archive.namelist()}


PARTS = [
    ("harbour.docx", "word/document.xml"),
    ("harbour.odt", "content.xml"),
    ("harbour.epub", "EPUB/text/ch001.xhtml"),
]


def refused(name: str, data: bytes, tmp_path: Path) -> ArticleError:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ArticleError) as caught:
        read_file(path)
    sentence(caught)
    return caught.value


@pytest.mark.parametrize(("name", "part"), PARTS)
def test_zip_bomb(name: str, part: str, tmp_path: Path) -> None:
    files = unpacked(name)
    assert part in files
    data = packed({**files, part: b" " * 200_000_000})
    assert len(data) < 1_000_000
    assert isinstance(refused(name, data, tmp_path), TooLargeError)


@pytest.mark.parametrize(("name", "part"), PARTS[:2])
def test_xml_bomb_is_not_expanded(name: str, part: str, tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><x>&e11;</x>'
    refused(name, packed({**unpacked(name), part: bomb.encode()}), tmp_path)


@pytest.mark.parametrize(("name", "part"), PARTS)
def test_outside_entities_are_not_followed(name: str, part: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret of the embassy", "utf-8")
    files = unpacked(name)
    text = files[part].decode()
    head, mark, rest = text.partition("?>")
    doctype = f'<!DOCTYPE x [<!ENTITY leak SYSTEM "{secret.as_uri()}">]>'
    rest = rest.replace("LUNDEN", "LUNDEN &leak;", 1)
    assert "&leak;" in rest
    path = tmp_path / name
    path.write_bytes(packed({**files, part: (head + mark + doctype + rest).encode()}))
    try:
        assert "secret" not in read_file(path).text
    except ArticleError as error:
        assert "secret of" not in error.message


@pytest.mark.parametrize(("name", "part"), PARTS)
def test_deep_nesting(name: str, part: str, tmp_path: Path) -> None:
    deep = b"<a>" * 100_000 + b"x" + b"</a>" * 100_000
    path = tmp_path / name
    path.write_bytes(packed({**unpacked(name), part: deep}))
    with pytest.raises(ArticleError) as caught:
        read_file(path)
    sentence(caught)


def test_deep_html(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<html><body>" + "<div>" * 50_000 + WORDS + "</div>" * 50_000, "utf-8")
    try:
        assert WORDS.strip() in read_file(path).text
    except ArticleError as error:
        assert error.message.endswith(".")


def test_deep_mail(tmp_path: Path) -> None:
    lines = ["MIME-Version: 1.0"]
    for number in range(3000):
        lines += [f'Content-Type: multipart/mixed; boundary="b{number}"', "", f"--b{number}"]
    path = tmp_path / "a.eml"
    path.write_text("\n".join([*lines, "Content-Type: text/plain", "", WORDS]), "utf-8")
    with pytest.raises(ArticleError) as caught:
        read_file(path)
    sentence(caught)


def test_deep_rtf_and_markdown(tmp_path: Path) -> None:
    rtf = tmp_path / "a.rtf"
    rtf.write_text("{\\rtf1 " + "{" * 100_000 + WORDS, "utf-8")
    assert WORDS.strip() in read_file(rtf).text
    markdown = tmp_path / "a.md"
    markdown.write_text("> " * 50_000 + WORDS + "\n\n" + "[" * 50_000, "utf-8")
    try:
        read_file(markdown)
    except ArticleError as error:
        assert error.message.endswith(".")


@pytest.mark.parametrize(
    "name", ["harbour.docx", "harbour.odt", "harbour.epub", "harbour.office.pdf"]
)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_truncated(name: str, share: float, tmp_path: Path) -> None:
    data = (FIXTURES / name).read_bytes()
    path = tmp_path / name
    path.write_bytes(data[: int(len(data) * share)])
    try:
        assert read_file(path).text
    except ArticleError as error:
        assert error.message.endswith(".")


def test_document_with_a_password(tmp_path: Path) -> None:
    ole = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500) + "EncryptedPackage".encode("utf-16-le")
    error = refused("a.docx", ole + bytes(500), tmp_path)
    assert isinstance(error, ProtectedFileError)
    assert "protected by a password" in error.message


def test_opendocument_with_a_password(tmp_path: Path) -> None:
    files = unpacked("harbour.odt")
    manifest = files["META-INF/manifest.xml"].replace(
        b"</manifest:manifest>", b"<manifest:encryption-data/></manifest:manifest>"
    )
    error = refused("a.odt", packed({**files, "META-INF/manifest.xml": manifest}), tmp_path)
    assert isinstance(error, ProtectedFileError)


def pdf(content: bytes, extra: bytes = b"") -> bytes:
    """A PDF of one page with this content stream, already compressed or not."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>>>",
        b"<<%s/Length %d>>stream\n%s\nendstream" % (extra, len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    return (
        data
        + b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (table, start)
    )


def test_a_made_pdf_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(b"BT /F 12 Tf 72 700 Td (Nothing was signed in Oslo, she said.) Tj ET"))
    assert read_file(path).text == "Nothing was signed in Oslo, she said."


def test_scanned_pdf_says_so(tmp_path: Path) -> None:
    error = refused("a.pdf", pdf(b"0 0 100 100 re f"), tmp_path)
    assert isinstance(error, EmptyArticleError)
    assert "no text" in error.message
    assert "OCR" in error.message


def test_pdf_bomb(tmp_path: Path) -> None:
    squeezed = zlib.compress(b" " * 300_000_000, 9)
    error = refused("a.pdf", pdf(squeezed, b"/Filter/FlateDecode"), tmp_path)
    assert isinstance(error, TooLargeError)


def test_pdf_with_a_page_of_a_kilometre(tmp_path: Path) -> None:
    data = pdf(b"BT /F 12 Tf 72 700 Td (x) Tj ET").replace(
        b"0 0 600 800", b"0 0 1000000000 1000000000"
    )
    refused("a.pdf", data, tmp_path)


def test_encrypted_pdf(tmp_path: Path) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), encrypt=StandardEncryption("secret", canPrint=0))
    canvas.drawString(72, 700, WORDS)
    canvas.save()
    with pytest.raises(ProtectedFileError) as caught:
        read_file(path)
    assert "protected by a password" in sentence(caught)


def test_archive_that_lies_about_its_sizes(tmp_path: Path) -> None:
    data = bytearray(packed({**unpacked("harbour.docx"), "word/document.xml": b" " * 100_000_000}))
    place = data.rfind(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 10)
    refused("a.docx", bytes(data), tmp_path)


# --- mutated files ---------------------------------------------------------

SAMPLES = samples()


@settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(name=st.sampled_from(sorted(SAMPLES)), random_=st.randoms(use_true_random=False))
def test_a_mutated_file_is_read_or_refused(name: str, random_: Random, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(broken(SAMPLES[name], random_))
    threads = threading.active_count()
    try:
        article = read_file(path)
    except ArticleError as error:
        assert error.message.endswith(".")
    else:
        end = 0
        for block in article.blocks:
            assert end <= block.span.start < block.span.end <= len(article.text)
            end = block.span.end
    assert threading.active_count() == threads
    path.unlink()
    assert not list(tmp_path.iterdir())

"""A document that is a zip archive of XML files, read within limits.

Nothing is unpacked to disk; no file is inflated beyond the limits, whatever the archive claims; no
entity is expanded and no outside reference followed.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from functools import cached_property
from urllib.parse import unquote

from lxml import etree

from attache.errors import DamagedFileError, ProtectedFileError, TooLargeError
from attache.reading.limits import check_tags

MAX_MEMBER = 64_000_000
"""Bytes that one file in an archive may inflate to: the XML of some 20 MB of text."""

MAX_TOTAL = 128_000_000
"""Bytes that all files read of one archive may inflate to."""

MAX_XML_TAGS = 3_000_000
"""Marks in one XML file, begin and end: those of some 1.5 million elements, in half a gigabyte."""

_MOST_MEMBERS = 10_000
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})  # others the formats do not allow
_IS_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError)


def damaged(part: str) -> DamagedFileError:
    """The error for a document of which a `part` ("its table of contents is missing") is broken."""
    return DamagedFileError(
        f"This document is damaged: {part}. Save it again in the program that made it, or get it"
        " again from where it came from."
    )


def protected() -> ProtectedFileError:
    """The error for a document that asks for a password."""
    return ProtectedFileError(
        "This document is protected by a password. Open it in the program that made it, save it"
        " without the password, and drop that."
    )


def xml_tree(data: bytes) -> etree._Element:
    """The tree of an XML file from a document; raises DamagedFileError or TooLargeError.

    Entities that the file declares are not expanded: no document format needs any.
    """
    check_tags(data.count(b"<"), MAX_XML_TAGS)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser=parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged("a part of it is no valid XML") from error


class Archive:
    """The files of a zip archive; raises DamagedFileError where it is none."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._members = {one.filename: one for one in self._zip.infolist()[:_MOST_MEMBERS]}
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise damaged("its end is missing or its parts do not fit together") from error
        self._left = MAX_TOTAL

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of the files in it."""
        return frozenset(self._members)

    def read(self, name: str) -> bytes:
        """The bytes of one file.

        Raises DamagedFileError (missing or broken), ProtectedFileError, or TooLargeError where it
        inflates to more than the limits.
        """
        member = self._members.get(name)
        if member is None:
            raise damaged(f"the part {name!r} is missing")
        if member.flag_bits & _IS_ENCRYPTED:
            raise protected()
        if member.compress_type not in _METHODS:
            raise damaged("a part of it is packed in a way that such documents never are")
        most = min(MAX_MEMBER, self._left)
        try:
            with self._zip.open(member) as file:
                data = file.read(most + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            RuntimeError,
        ) as error:
            raise damaged("a part of it cannot be unpacked") from error
        if len(data) > most:
            raise TooLargeError(
                f"This document unpacks to more than {most // 1_000_000} MB, which no article does."
                " Export the article alone as text or PDF."
            )
        self._left -= len(data)
        return data

    def tree(self, name: str) -> etree._Element:
        """The tree of one XML file; raises as `read` and `xml_tree` do."""
        return xml_tree(self.read(name))


def beside(name: str, reference: str) -> str:
    """The name of the file that a `reference` in the file `name` of an archive points to."""
    target = posixpath.join(posixpath.dirname(name), unquote(reference.partition("#")[0]))
    return posixpath.normpath(target).lstrip("/")

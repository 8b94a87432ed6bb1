"""An e-book: its chapters, one of which becomes the article."""

from __future__ import annotations

from dataclasses import dataclass, replace

from attache.errors import EmptyArticleError, NotFoundError
from attache.model import Role
from attache.reading.archive import Archive, beside, damaged
from attache.reading.decoding import decoded
from attache.reading.markup import local, markup_pieces, text_of, tree
from attache.reading.pieces import Draft, Piece
from attache.reading.properties import Properties, element_properties
from attache.reading.stopping import Stop, never, watched

_CONTAINER = "META-INF/container.xml"
_MOST_CHAPTERS = 2_000
_FEWEST_WORDS = 20  # of a chapter; title pages and colophons have fewer
_FURNITURE = ("nav", "toc", "cover", "titlepage", "title_page", "copyright")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of an e-book: its number from 0, its title, and how many words it has."""

    number: int
    title: str
    words: int


@dataclass(frozen=True, slots=True)
class _Text:
    pieces: tuple[Piece, ...]

    @property
    def words(self) -> int:
        return sum(len(piece.text.split()) for piece in self.pieces)

    @property
    def title(self) -> str | None:
        for piece in self.pieces[:3]:
            if piece.role is Role.HEADING:
                return " ".join(piece.text.split())
        return None


def _book(data: bytes, stop: Stop = never) -> tuple[list[_Text], Properties, str | None]:
    """The chapters with words, the book's properties and language."""
    archive = Archive(data)
    roots = [
        one.get("full-path") or ""
        for one in archive.tree(_CONTAINER).iter()
        if local(one) == "rootfile"
    ]
    if not roots:
        raise damaged("its table of contents is missing")
    package = archive.tree(roots[0])
    files: dict[str, str] = {}
    order: list[str] = []
    language = None
    for element in package.iter():
        name = local(element)
        if name == "item" and "nav" not in (element.get("properties") or "").split():
            files[element.get("id") or ""] = beside(roots[0], element.get("href") or "")
        elif name == "itemref" and element.get("linear") != "no":
            order.append(element.get("idref") or "")
        elif name == "language":
            language = text_of(element)[:2].lower() or None
    texts = [
        _text(archive, files[one])
        for one in watched(order[:_MOST_CHAPTERS], stop, every=1)
        if one in files and files[one] in archive.names and not _is_furniture(files[one])
    ]
    return (
        [one for one in texts if one.words >= _FEWEST_WORDS],
        element_properties(package),
        language,
    )


def _is_furniture(name: str) -> bool:
    return name.rpartition("/")[2].lower().startswith(_FURNITURE)


def _text(archive: Archive, name: str) -> _Text:
    try:
        return _Text(markup_pieces(tree(decoded(archive.read(name)))))
    except EmptyArticleError:
        return _Text(())


def chapters(data: bytes, stop: Stop = never) -> tuple[Chapter, ...]:
    """The chapters of an e-book, in order.

    Raises DamagedFileError, ProtectedFileError, TooLargeError or EmptyArticleError.
    """
    texts, _, _ = _book(data, stop)
    if not texts:
        raise EmptyArticleError("There are no words in this book. Choose another.")
    return tuple(
        Chapter(number, one.title or f"Chapter {number + 1}", one.words)
        for number, one in enumerate(texts)
    )


def epub_draft(data: bytes, chapter: int = 0, stop: Stop = never) -> Draft:
    """One chapter of an e-book as an article; raises as `chapters` does, and NotFoundError for a
    number that it does not give."""
    texts, facts, language = _book(data, stop)
    if not texts:
        raise EmptyArticleError("There are no words in this book. Choose another.")
    if not 0 <= chapter < len(texts):
        raise NotFoundError("This book has no such chapter. Choose another.")
    chosen = texts[chapter]
    alone = len(texts) == 1
    pieces = chosen.pieces
    title = (facts.title if alone else None) or chosen.title or facts.title
    if pieces and chosen.title and chosen.title == title:
        pieces = (
            tuple(
                replace(piece, role=Role.TITLE) if " ".join(piece.text.split()) == title else piece
                for piece in pieces[:3]
            )
            + pieces[3:]
        )
    return Draft(
        pieces, title=title, author=facts.author, date=facts.date, language=language,
        site=None if alone else facts.title,
    )  # fmt: skip

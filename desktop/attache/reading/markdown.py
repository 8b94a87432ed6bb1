"""A Markdown file becomes pieces, by way of the HTML that it stands for."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from attache.errors import EmptyArticleError
from attache.model import Role
from attache.reading.limits import MAX_MARKDOWN, MAX_MARKDOWN_STEPS, check_tags, check_text
from attache.reading.markup import markup_pieces, tree
from attache.reading.pieces import Draft, Piece
from attache.reading.properties import Properties, properties
from attache.reading.stopping import Stop, go_on, never

_FRONT = re.compile(
    r"\A(?:---[ \t]*\n(?P<yaml>.{0,5000}?)\n(?:---|\.\.\.)"
    r"|\+\+\+[ \t]*\n(?P<toml>.{0,5000}?)\n\+\+\+)[ \t]*\n",
    re.DOTALL,
)
_FIELD = re.compile(
    r"^(?P<name>title|authors?|byline|published|publish_date|date)[ \t]*[:=]"
    r"(?P<value>[^\n]*(?:\n[ \t]*-[ \t][^\n]*)*)",
    re.MULTILINE | re.IGNORECASE,
)
_ENTRY = re.compile(r"[^\n,\[\]]+")  # of a list, in brackets or a line each
_NOTE = re.compile(r"^\[\^[^\]\n]{1,40}\]:[^\n]*(?:\n(?:    |\t)[^\n]*)*", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^[^\]\n]{1,40}\]")
_IMAGE = re.compile(
    r"^!\[(?P<caption>[^\]\n]{3,500})\]\([^)\n]*\)(?:\{[^}\n]*\})?[ \t]*$", re.MULTILINE
)
# Longer runs of a mark mean nothing, and the parser takes quadratic time over them.
_RUN = re.compile(r"([\[\]()*_`~!<>&\\#|:])\1{99,}")
_EVERY = 64  # questions of the parser between two whether to go on
_FENCE = re.compile(r"^:{3,}.*$", re.MULTILINE)  # pandoc's divisions
_ATTRIBUTES = re.compile(r"[ \t]+\{[#.][^}\n]{0,200}\}[ \t]*$", re.MULTILINE)


def markdown_draft(text: str, stop: Stop = never) -> Draft:
    """The article of a Markdown text; raises EmptyArticleError, TooLargeError or Cancelled."""
    check_text(len(text), MAX_MARKDOWN)
    facts, text = _front_matter(text)
    text = _RUN.sub(r"\1", _FENCE.sub("", text))
    text = _NOTE_MARK.sub("", _NOTE.sub("", text))
    text = _ATTRIBUTES.sub("", _IMAGE.sub(r"<figcaption>\g<caption></figcaption>", text))
    try:
        pieces = markup_pieces(tree(f"<body>{_as_html(text, stop)}</body>"), stop=stop)
    except EmptyArticleError:
        pieces = ()
    return Draft(
        _headed(pieces, facts.title), title=facts.title, author=facts.author, date=facts.date
    )


def _as_html(text: str, stop: Stop) -> str:
    """The HTML that the Markdown stands for.  The parser asks its rules at each block and at each
    mark within one, so a rule that never holds is what asks `stop`."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    asked = itertools.count(1)

    def rule(*_: object) -> bool:
        number = next(asked)
        if number % _EVERY == 0:
            go_on(stop)
            check_tags(number, MAX_MARKDOWN_STEPS)
        return False

    everywhere = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("table", "stop", rule, {"alt": everywhere})
    parser.inline.ruler.before("text", "stop", rule)
    tokens = parser.parse(text)
    go_on(stop)
    return str(parser.renderer.render(tokens, parser.options, {}))


def _front_matter(text: str) -> tuple[Properties, str]:
    """What the lines between "---" at the top say, and the text without them."""
    match = _FRONT.match(text)
    if match is None:
        return Properties(), text
    fields = {
        field["name"].lower(): field["value"].strip()
        for field in _FIELD.finditer(match["yaml"] or match["toml"] or "")
    }
    author = fields.get("author") or fields.get("authors") or fields.get("byline") or ""
    names = [_bare(entry) for entry in _ENTRY.findall(author)]
    date = fields.get("published") or fields.get("publish_date") or fields.get("date")
    facts = properties(_bare(fields.get("title", "")), ", ".join(filter(None, names)), date)
    return facts, text[match.end() :]


def _bare(value: str) -> str:
    """A value of the front matter without the mark of a list and its quotation marks."""
    return value.strip().removeprefix("- ").strip().strip("\"'")


def _headed(pieces: tuple[Piece, ...], title: str | None) -> tuple[Piece, ...]:
    """The pieces with the title of the front matter at their head, unless it is there."""
    if title is None or any(piece.text == title for piece in pieces[:3]):
        return tuple(
            replace(piece, role=Role.TITLE) if title is not None and piece.text == title else piece
            for piece in pieces
        )
    return (Piece(title, Role.TITLE), *pieces)

"""What may stand on the command line, and what its help says."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

import attache.cli.analyse as analyse
import attache.cli.brief as brief
from attache import __version__
from attache.export.groups import Order
from attache.export.page_options import Paper
from attache.invocation import PROFILE
from attache.length import Length
from attache.model import Kind

_ABOUT = (
    "Who said what in an article, country by country, on one page. Nothing leaves this computer."
)
_USAGE = "attache [--profile DIR] [FILE...]\n       attache [--profile DIR] COMMAND ..."
_ENDING = (
    "Without a command the window opens, with the files named. "
    "Exit status: 0 all went well; 1 a file could not be read or written; 2 the command line makes "
    "no sense; 3 a fault of the program or its surroundings, of which a report is kept."
)


def _profile(parser: argparse.ArgumentParser) -> None:
    """For the help alone: `attache.invocation` has taken it out."""
    parser.add_argument(
        PROFILE, type=Path, metavar="DIR", help="keep settings, library, log and additions there"
    )


class _Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong, and where to read on."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. Try: {self.prog} --help\n")


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of sentences (0, 1, 2, ...)")
    return int(text)


def _length(text: str) -> Length:
    try:
        return Length.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error).rstrip(".")) from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-23") from None


def _kinds(text: str) -> frozenset[Kind]:
    known = {str(kind) for kind in Kind}
    names = {name.strip() for name in text.split(",")}
    if not names <= known:
        raise argparse.ArgumentTypeError(f"{text!r} is not of {', '.join(sorted(known))}")
    return frozenset(Kind(name) for name in names)


def _words(text: str) -> str:
    """Words for the page, with a sign in place of each byte that is none in the terminal's own
    encoding."""
    return text.encode("utf-8", "replace").decode()


def _additions(text: str) -> Path:
    if not Path(text).exists() or Path(text).is_dir():
        raise argparse.ArgumentTypeError(f"there is no file {text!r}")
    return Path(text)


def _output(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("name a file, or a folder with a slash behind it")
    return text


def _countries(text: str) -> frozenset[str | None]:
    from attache.language.states import states

    codes = {code.strip().upper() for code in text.split(",")}
    for code in sorted(codes - {"", "-"} - set(states())):
        raise argparse.ArgumentTypeError(f"{code!r} is no code of a country here (such as DE, EU)")
    return frozenset(None if code in {"", "-"} else code for code in codes)


def _methods(arguments: Sequence[str]) -> list[str] | None:
    """The summary's methods, looked up only where one is named or help is asked for."""
    if not any(word.startswith(("--m", "-h", "--h")) for word in arguments):
        return None
    from attache.methods import METHODS

    return list(METHODS)


def _common(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="an article, or a folder of them")
    parser.add_argument(
        "--sentences", type=_count, default=3, metavar="N", help="length of the summary (3)"
    )
    parser.add_argument(
        "--bom", action="store_true", help="begin CSV with the mark by which Excel knows UTF-8"
    )
    parser.add_argument(
        "--length",
        type=_length,
        metavar="LENGTH",
        help="instead of --sentences: '100 words', or '10%%' of the article",
    )
    parser.add_argument(
        "--method",
        default="newsrank",
        choices=_methods(arguments),
        metavar="NAME",
        help="how the summary is chosen: " + ", ".join(_methods(arguments) or ()),
    )
    parser.add_argument(
        "--additions",
        type=_additions,
        metavar="FILE",
        help="your own people and terms with countries",
    )
    _profile(parser)


def _page(parser: argparse.ArgumentParser) -> None:
    """What the page can be told."""
    page = parser.add_argument_group("the page")
    papers = [str(paper) for paper in Paper]
    orders = [str(order) for order in Order]
    page.add_argument("--paper", choices=papers, default="a4", help="a4 (default) or letter")
    page.add_argument("--order", choices=orders, default="article", help="of the countries")
    page.add_argument("--kinds", type=_kinds, metavar="KIND,...", help="direct, mixed, indirect")
    page.add_argument(
        "--countries", type=_countries, metavar="CODE,...", help="such as DE,EU; - is not stated"
    )
    page.add_argument(
        "--header", type=_words, default="", metavar="TEXT", help="a line for your office"
    )
    page.add_argument("--note", type=_words, default="", metavar="TEXT", help="a note of your own")
    page.add_argument("--logo", type=Path, metavar="IMAGE", help="a PNG or JPEG for the head")
    page.add_argument("--date", type=_day, metavar="YYYY-MM-DD", help="of the briefing (today)")
    page.add_argument("--no-keywords", action="store_true", help="leave the keywords out")
    page.add_argument("--greyscale", action="store_true", help="without colour")
    page.add_argument("--no-links", action="store_true", help="no address of the file in the PDF")


def parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of both commands; `arguments` tell it what of its help is needed."""
    top = _Parser(
        prog="attache", usage=_USAGE, description=_ABOUT, epilog=_ENDING, allow_abbrev=False
    )
    _profile(top)
    top.add_argument("--version", action="version", version=f"Attaché {__version__}")
    commands = top.add_subparsers(
        dest="command", metavar="COMMAND", required=True, parser_class=_Parser, prog="attache"
    )
    first = commands.add_parser(
        "analyse", help="print summary and quotes", description=analyse.__doc__, allow_abbrev=False
    )
    _common(first, arguments)
    first.add_argument(
        "--format", choices=analyse.FORMATS, default="text", help=", ".join(analyse.FORMATS)
    )
    first.add_argument(
        "--explain", action="store_true", help="with text: why this speaker and this country"
    )
    first.set_defaults(run=analyse.run)
    second = commands.add_parser(
        "brief", help="write the briefing", description=brief.__doc__, allow_abbrev=False
    )
    _common(second, arguments)
    second.add_argument(
        "-o", "--output", type=_output, required=True, metavar="OUT",
        help="a .pdf, .md, .html, .docx, .csv, .json or .txt; DIR/ for several; - to print it",
    )  # fmt: skip
    second.add_argument(
        "--format", choices=brief.FORMATS, default="pdf", help="for DIR/ and - (pdf)"
    )
    second.add_argument("--force", action="store_true", help="replace files that exist")
    _page(second)
    second.set_defaults(run=brief.run)
    return top

"""Write the briefing of articles: one page as PDF, or Markdown, HTML, Word, CSV, JSON or text."""

from __future__ import annotations

import os
from argparse import Namespace
from codecs import BOM_UTF8
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from attache.cli.analyse import briefing_of
from attache.cli.output import complain, put_bytes
from attache.errors import ArticleError, ExportError
from attache.export import EXPORTS, exported, format_of, write_atomically
from attache.export.groups import Order
from attache.export.page_options import PageOptions, Paper
from attache.faults import say
from attache.model import Briefing, Kind

FORMATS = tuple(EXPORTS)


def _today() -> date:
    """Today, or the day that a reproducible build asks for (SOURCE_DATE_EPOCH, seconds)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return date.today()


def _options(options: Namespace) -> PageOptions:
    logo = None
    if options.logo is not None:
        try:
            logo = options.logo.read_bytes()
        except OSError as error:
            raise ExportError(
                f"{options.logo}: this logo cannot be read. Check its name and your rights."
            ) from error
    return PageOptions(
        paper=Paper(options.paper),
        sentences=options.sentences,
        kinds=options.kinds or frozenset(Kind),
        countries=options.countries,
        order=Order(options.order),
        keywords=not options.no_keywords,
        note=options.note,
        header=options.header,
        logo=logo,
        date=options.date or _today(),
        links=not options.no_links,
        greyscale=options.greyscale,
    )


def _into_folder(options: Namespace) -> bool:
    output = options.output
    return output.endswith(("/", os.sep)) or (output != "-" and Path(output).is_dir())


def _targets(options: Namespace) -> list[Path | None]:
    """A path for each file; None is standard output.  Raises ExportError."""
    if not options.files:
        return []
    if options.output == "-":
        if len(options.files) > 1:
            raise ExportError("Only one briefing can be printed. Give one file, or -o DIR/.")
        return [None]
    if not _into_folder(options):
        if len(options.files) > 1:
            raise ExportError("Several files need a folder to go to: -o DIR/ (with the slash).")
        return [Path(options.output)]
    folder = Path(options.output)
    taken: set[str] = set()
    targets: list[Path | None] = []
    for file in options.files:
        stem = name = Path(file).stem or "briefing"
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.casefold())
        targets.append(folder / f"{name}.{options.format}")
    return targets


def _one(file: str, target: Path | None, page: PageOptions, options: Namespace) -> None:
    from attache.reading import read_file

    name = format_of(target) if target else options.format
    article = read_file(file)
    briefing = briefing_of(article, options)
    if options.length is not None:
        page = replace(page, sentences=len(briefing.summary))
    found = _page(file, briefing, page) if name == "pdf" else exported(briefing, name, page)
    if options.bom and name == "csv":
        found = BOM_UTF8 + found
    if target is None:
        put_bytes(found)
    else:
        write_atomically(target, found, overwrite=options.force)


def _page(file: str, briefing: Briefing, options: PageOptions) -> bytes:
    """The page; a script for which there is no font is told on the error stream too."""
    from attache.export.pdf import compose

    page = compose(briefing, options)
    for warning in page.warnings:
        complain(file, ArticleError(warning))
    return page.pdf


def _prepared(options: Namespace) -> tuple[list[Path | None], PageOptions]:
    targets = _targets(options)
    for target in targets:
        if target is not None:
            format_of(target)
            if not options.force and os.path.lexists(target):
                raise ExportError(f"{target} exists already. Choose another name, or add --force.")
    if _into_folder(options):
        try:
            Path(options.output).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(
                f"The folder {options.output} cannot be made. Choose another."
            ) from error
    return targets, _options(options)


def run(options: Namespace) -> int:
    """Write one after the other; 1 where one could not be read or written."""
    try:
        targets, page = _prepared(options)
    except ExportError as error:
        say(error.message, "attache brief")
        return 1
    status = 0
    for file, target in zip(options.files, targets, strict=True):
        try:
            _one(file, target, page, options)
        except ArticleError as error:
            status = 1
            complain(file, error)
    for failure in options.failures:
        status = 1
        complain(failure.path, failure.error)
    return status

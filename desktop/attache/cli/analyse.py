"""Print the summary and the quotes of articles, by country."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable

from attache.cli.output import complain, put
from attache.errors import ArticleError
from attache.faults import say
from attache.model import Article, Briefing

FORMATS = ("text", "json", "jsonl", "markdown", "html", "csv")


def briefing_of(article: Article, options: Namespace) -> Briefing:
    """An article under the options of both commands; faults of the reader's additions are told on
    the error stream."""
    from attache.briefing import analyse
    from attache.countries import read_additions

    own = read_additions(options.additions) if options.additions else None
    for fault in own.faults if own else ():
        complain(str(options.additions), ArticleError(fault))
    return analyse(
        article,
        method=options.method,
        sentences=options.sentences,
        length=options.length,
        additions=own,
    )


def _read(file: str, options: Namespace) -> Briefing:
    from attache.reading import read_file

    return briefing_of(read_file(file), options)


def _line(found: object) -> None:
    # A lone surrogate is no UTF-8, but is JSON when written as an escape.
    put(json.dumps(found, ensure_ascii=False) + "\n", "backslashreplace")


def _as_json(options: Namespace) -> int:
    """One object, or a list of them where several files are asked for; or an object a line."""
    from attache.export.json import as_object, error_object

    status = 0
    found = []
    for file in options.files:
        try:
            item = as_object(_read(file, options))
        except ArticleError as error:
            status, item = 1, error_object(file, error)
        if options.format == "jsonl":
            _line(item)
        else:
            found.append(item)
    for failure in options.failures:
        status, item = 1, error_object(failure.path, failure.error)
        if options.format == "jsonl":
            _line(item)
        else:
            found.append(item)
    if options.format == "json":
        _line(found if options.several else found[0])
    return status


def _writer(options: Namespace) -> Callable[[Briefing, int], str]:
    if options.format == "csv":
        from attache.export.csv import as_csv

        return lambda briefing, number: as_csv(
            [briefing], bom=options.bom and number == 0, heads=number == 0
        )
    if options.format == "markdown":
        from attache.export.markdown import as_markdown

        return lambda briefing, number: ("\n" if number else "") + as_markdown(briefing)
    if options.format == "html":
        from attache.export.html import as_html

        return lambda briefing, _: as_html(briefing)
    from attache.export.text import as_text

    line = f"\n{'=' * 88}\n\n"
    return lambda briefing, number: (
        (line if number else "") + as_text(briefing, explain=options.explain)
    )


def run(options: Namespace) -> int:
    """Print one after the other, each as it is done; 1 where one could not be read."""
    if options.format in {"json", "jsonl"}:
        return _as_json(options)
    if options.format == "html" and len(options.files) > 1:
        say(
            "HTML is a document an article. "
            "Give one file, or write several with: attache brief FILE... -o DIR/ --format html",
            "attache analyse",
        )
        return 2
    written = _writer(options)
    status = number = 0
    for file in options.files:
        try:
            put(written(_read(file, options), number))
            number += 1
        except ArticleError as error:
            status = 1
            complain(file, error)
    for failure in options.failures:
        status = 1
        complain(failure.path, failure.error)
    return status

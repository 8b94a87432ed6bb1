"""The one page: measured, fitted, drawn, and given out as the bytes of a PDF."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

import attache.export.pdf.styles as styles
from attache.errors import ExportError
from attache.export.groups import CountryGroup, by_country
from attache.export.heading import heading
from attache.export.page_options import PageOptions
from attache.export.pdf.columns import tallest
from attache.export.pdf.columnset import ColumnSet
from attache.export.pdf.content import Content
from attache.export.pdf.extract import Extract
from attache.export.pdf.fitting import Fitting
from attache.export.pdf.footer import Footer
from attache.export.pdf.geometry import GAP, LABELS, sheet
from attache.export.pdf.ink import Ink
from attache.export.pdf.masthead import Masthead
from attache.export.pdf.plan import Frame, Plan
from attache.export.pdf.properties import describe, finish
from attache.export.pdf.ranking import ranked
from attache.export.pdf.scripts import Script
from attache.model import Briefing
from attache.palette import Theme, colour, slots

_FEW, _LITTLE = 4, 1500  # quotes; letters of quotes and summary together


@dataclass(frozen=True, slots=True)
class Page:
    """A finished page: its PDF, the scale of its type (1 is 100 %), the numbers of the quotes on
    it, how many were left out (of them `unwanted` by the options, the others for want of room) and
    how many shortened, and a sentence for each script that no font could show."""

    pdf: bytes
    scale: float
    shown: tuple[int, ...]
    left_out: int
    unwanted: int
    shortened: int
    warnings: tuple[str, ...]


def _colours(briefing: Briefing, options: PageOptions) -> dict[str | None, str]:
    codes = [quote.country.code for quote in briefing.quotes if quote.country]
    found: dict[str | None, str] = {None: colour(None, Theme.PAPER)}
    for code, slot in slots(list(dict.fromkeys(codes)), dict(options.slots)).items():
        found[code] = colour(slot, Theme.PAPER)
    return found


def _wanted(briefing: Briefing, options: PageOptions) -> tuple[CountryGroup, ...]:
    return by_country(
        briefing,
        order=options.order,
        kinds=options.kinds,
        countries=options.countries,
        off_page=False,
        starred=options.starred,
    )


class _Composer:
    """One page in the making; `missing` are scripts known from a first try to have no font."""

    def __init__(
        self,
        briefing: Briefing,
        options: PageOptions,
        missing: tuple[Script, ...],
        *,
        display: bool,
    ) -> None:
        self.briefing = briefing
        self.options = options
        self.display = display
        self.missing: dict[Script, None] = {}
        self.sheet = sheet(options.paper)
        language = briefing.article.source.language or "en"
        self.language = "en_GB" if language.startswith("en") else language
        self.groups = _wanted(briefing, options)
        self.everything = by_country(briefing, order=options.order, countries=options.countries)
        self.colours = _colours(briefing, options)
        self.head = heading(briefing)
        self.masthead = self._masthead()
        article = briefing.article
        self.extract = Extract(article, self.head, self.sheet, self._warn, self.language)
        self.footer = Footer(briefing.article.source, self.sheet, missing, self._warn)
        self.content = Content(
            briefing.article.text,
            self.groups,
            self._warn,
            self.language,
            {group.code: len(group.quotes) for group in self.everything},
            notes=options.notes,
            sizes=styles.DISPLAY if display else styles.BODY,
        )

    def _masthead(self) -> Masthead:
        return Masthead(
            self.briefing,
            self.head,
            self.options,
            self.sheet,
            self.everything,
            self.colours,
            self._warn,
            self.language,
            shown=bool(self.groups),
            display=self.display,
        )

    def _warn(self, script: Script) -> None:
        self.missing[script] = None

    def _room(self, scale: float, sentences: int) -> float:
        above = self.masthead.height(scale, sentences)
        return self.sheet.top - above - self.footer.top

    def plan(self) -> Plan | None:
        """How the quotes are set; None where large type was tried and does not fit."""
        ranking = ranked(self.briefing, self.groups)
        frame = Frame(
            self.sheet.column,
            self.sheet.measure,
            self._room,
            len(self.masthead.summary.sentences),
        )
        fitting = Fitting(self.content, ranking, frame)
        if not self.display:
            return fitting.plan()
        plan = fitting.display()
        if plan:
            taken = tallest(plan.columns) * styles.UNIT * plan.scale
            self.extract.fit(self._room(plan.scale, plan.sentences) - taken, plan.scale)
        return plan

    def draw(self, plan: Plan, canvas: Canvas) -> ColumnSet:
        """Everything onto the canvas."""
        ink = Ink(canvas, greyscale=self.options.greyscale)
        top = self.sheet.top - self.masthead.draw(ink, plan.scale, plan.sentences)
        drawn = ColumnSet(ink, plan, self.colours, self.content)
        left = self.sheet.left if len(plan.columns) > 1 else self.sheet.left + LABELS
        drawn.draw(left, top, GAP)
        taken = tallest(plan.columns) * styles.UNIT * plan.scale
        self.extract.draw(ink, top - taken, plan.scale)
        left_out = len(self.briefing.quotes) - len(plan.numbers)
        sentences = len(self.masthead.summary.sentences) - plan.sentences
        self.footer.draw(ink, left_out, sentences, len(plan.shortened))
        finish(canvas, ink, drawn, self.briefing, self.options, summary=plan.sentences > 0)
        return drawn


def _planned(
    briefing: Briefing, options: PageOptions, missing: tuple[Script, ...]
) -> tuple[_Composer, Plan]:
    """The composer and its plan: large type where there is little to show, else what fits."""
    quotes = sum(len(span) for quote in briefing.quotes for span in quote.spans)
    summary = sum(len(sentence.span) for sentence in briefing.summary)
    if len(briefing.quotes) <= _FEW and quotes + summary < _LITTLE:
        composer = _Composer(briefing, options, missing, display=True)
        plan = composer.plan()
        if plan:
            return composer, plan
    composer = _Composer(briefing, options, missing, display=False)
    plan = composer.plan()
    if plan is None:
        raise ExportError("This page cannot be made. Choose fewer countries or kinds of quotes.")
    return composer, plan


def compose(briefing: Briefing, options: PageOptions | None = None) -> Page:
    """The page of a briefing; the same briefing and options give the same bytes.

    Raises ExportError for a logo that is no image.
    """
    options = options or PageOptions()
    composer, plan = _planned(briefing, options, ())
    if composer.missing:  # the footer must say so, and needs its room
        composer, plan = _planned(briefing, options, tuple(composer.missing))
    out = BytesIO()
    canvas = Canvas(
        out, pagesize=options.paper.size, invariant=1, pageCompression=1, pdfVersion=(1, 7)
    )
    describe(canvas, briefing, composer.head, options, composer.language)
    composer.draw(plan, canvas)
    canvas.save()
    return Page(
        out.getvalue(),
        plan.scale,
        tuple(sorted(plan.numbers)),
        len(briefing.quotes) - len(plan.numbers),
        len(briefing.quotes) - sum(len(group.quotes) for group in composer.groups),
        len(plan.shortened),
        tuple(_warning(script) for script in composer.missing),
    )


def _warning(script: Script) -> str:
    return (
        f"No font on this computer has {script.name}: those characters are shown as boxes. "
        f"Install {script.offer}, then make the page again."
    )


def briefing_pdf(briefing: Briefing, options: PageOptions | None = None) -> bytes:
    """The bytes of the one-page PDF of a briefing."""
    return compose(briefing, options).pdf

"""What opens a page: the sentences of its summary, and what stands in the place of quotes."""

from __future__ import annotations

from attache.export.heading import Heading, summary_below
from attache.export.page_options import PageOptions
from attache.export.pdf.paragraphs import Paragraph, plain
from attache.export.pdf.quotation import NARROW, shortened
from attache.export.pdf.styles import Sizes
from attache.export.pdf.words import Fragment, Warn
from attache.model import Briefing, SummarySentence

_MENTIONED = 12  # people and bodies named on a page without quotes
LONGEST = 150  # words of one sentence of the summary; what is longer is a list, not a sentence


def _whole_or_cut(words: str, sizes: Sizes) -> list[Fragment]:
    found = [Fragment(words, sizes.summary)]
    return found if len(words.split()) <= LONGEST else shortened(found, LONGEST)


class Summary:
    """The summary's sentences in reading order, best kept where not all find room."""

    def __init__(
        self,
        briefing: Briefing,
        head: Heading,
        options: PageOptions,
        warn: Warn,
        language: str,
        sizes: Sizes,
    ) -> None:
        text = briefing.article.text
        found = summary_below(briefing, head)
        if options.sentences is not None:
            best = sorted(found, key=lambda sentence: sentence.rank)[: max(0, options.sentences)]
            found = tuple(sentence for sentence in found if sentence in best)
        self.sentences = found
        self._made = {
            sentence: Paragraph(
                [
                    *_whole_or_cut(sentence.span.of(text), sizes),
                    Fragment(f"{NARROW}¶{sentence.block + 1}", sizes.place),
                ],
                warn,
                language,
            )
            for sentence in found
        }

    def shown(self, number: int) -> tuple[SummarySentence, ...]:
        """The `number` best sentences, in reading order."""
        best = sorted(self.sentences, key=lambda sentence: sentence.rank)[:number]
        return tuple(sentence for sentence in self.sentences if sentence in best)

    def paragraphs(self, number: int) -> list[Paragraph]:
        """Their paragraphs."""
        return [self._made[sentence] for sentence in self.shown(number)]


def nothing(briefing: Briefing, warn: Warn, sizes: Sizes) -> list[Paragraph]:
    """What stands in the place of quotes: that there are none, and who is mentioned instead."""
    if briefing.quotes:
        return [plain("None of the article’s quotes is among those chosen.", sizes.none, warn)]
    found = [plain("No quotes found in this article.", sizes.none, warn)]
    entities = sorted(briefing.entities, key=lambda entity: -len(entity.mentions))[:_MENTIONED]
    for entity in entities:
        fragments = [Fragment(entity.name, sizes.speaker)]
        if entity.role:
            fragments.append(Fragment(f", {entity.role}", sizes.role))
        if entity.country:
            fragments.append(Fragment(f" {NARROW}{entity.country.name}", sizes.place))
        found.append(Paragraph(fragments, warn))
    return found

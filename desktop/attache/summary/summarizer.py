"""NewsRank for those who work with sumy: a summarizer like sumy's own."""

from __future__ import annotations

from sumy.models.dom import ObjectDocumentModel, Sentence
from sumy.summarizers._summarizer import AbstractSummarizer

from attache.summary.newsrank import newsrank
from attache.summary.terms import Terms


class NewsRankSummarizer(AbstractSummarizer):  # type: ignore[misc]
    """A summarizer for sumy that is made for news: `newsrank` on sumy's document model.

    The first heading of the document counts as its title.  Set `stop_words` as with sumy's own.
    """

    stop_words: frozenset[str] = frozenset()

    def __call__(self, document: ObjectDocumentModel, sentences_count: int) -> tuple[Sentence, ...]:
        """The best `sentences_count` sentences of the document, in its order."""
        own = Terms(self.stop_words, self._stemmer)
        title = [term for each in document.headings[:1] for term in own.of(each.words)]
        ranked = newsrank(
            [str(sentence) for sentence in document.sentences],
            [own.of(sentence.words) for sentence in document.sentences],
            title,
        )
        chosen = sorted(row for row, _ in ranked[: max(0, sentences_count)])
        return tuple(document.sentences[row] for row in chosen)

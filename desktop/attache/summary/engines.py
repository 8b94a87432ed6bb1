"""The methods that need numpy and sumy; imported only when a summary is made."""

from __future__ import annotations

from collections.abc import Callable

from sumy.models.dom import ObjectDocumentModel

from attache.language import Document
from attache.language.detect import detect
from attache.summary.counts import Counts, Floats, counted
from attache.summary.dom import dom
from attache.summary.kl import kl
from attache.summary.lexrank import lexrank
from attache.summary.lsa import lsa
from attache.summary.newsrank import NewsRankSummarizer
from attache.summary.polling import Poll
from attache.summary.ranking import Ranking, best
from attache.summary.terms import Terms, terms
from attache.summary.textrank import reduction, textrank

_FAST: dict[str, Callable[[Counts, Poll], Floats]] = {
    "lexrank": lexrank,
    "textrank": textrank,
    "reduction": reduction,
}


def ranked_by(method: str, document: Document, poll: Poll) -> Ranking:
    """The ranking of all sentences by NewsRank or one of sumy's methods.

    `poll` is called now and then, and gives up by raising.  Raises KeyError for another name.
    """
    known = terms(detect(_body(document)) or document.article.source.language)
    model = dom(document)
    if method == "newsrank":
        summarizer = NewsRankSummarizer(known.stem)
        summarizer.stop_words = known.stop_words
        return summarizer.ranked(model)
    if method == "lsa":
        return best(lsa(_counts_of_all(model, known)).tolist())
    if method == "kl":
        return best(kl([each.words for each in model.sentences], known.stop_words, poll).tolist())
    if method in _FAST:
        counts = counted([known.of(sentence.words) for sentence in model.sentences])
        return best(_FAST[method](counts, poll).tolist())
    from attache.summary.peers import ratings  # more modules of sumy

    return best(ratings(method, model, known, poll))


def _counts_of_all(model: ObjectDocumentModel, known: Terms) -> Counts:
    """The counts of the article's terms, of stop-words too where they have the stem of a term: so
    does sumy's LSA."""
    telling = {term for sentence in model.sentences for term in known.of(sentence.words)}
    stems = ([known.stem(word.lower()) for word in each.words] for each in model.sentences)
    return counted([[stem for stem in sentence if stem in telling] for sentence in stems])


def _body(document: Document) -> str:
    """The first hundred sentences, from which the language is told whatever the file claims."""
    return " ".join(each.span.of(document.text) for each in document.sentences[:100])

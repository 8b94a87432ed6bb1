"""The methods that compare words; imported only when a summary is made."""

from __future__ import annotations

from attache.language import Document
from attache.language.detect import detect
from attache.summary.newsrank import newsrank
from attache.summary.polling import Poll
from attache.summary.ranking import Ranking, best
from attache.summary.terms import Terms, terms
from attache.summary.words import words


def ranked_by(method: str, document: Document, poll: Poll) -> Ranking:
    """The ranking of all sentences by NewsRank or one of sumy's methods.

    `poll` is called now and then, and gives up by raising.  Raises KeyError for another name.
    """
    texts = [sentence.span.of(document.text) for sentence in document.sentences]
    known = terms(detect(" ".join(texts[:100])) or document.article.source.language)
    if method in ("luhn", "edmundson", "sumbasic"):
        from attache.summary.dom import dom  # sumy and nltk: half a second
        from attache.summary.peers import ratings

        return best(ratings(method, dom(document), known, poll))
    spoken = [words(text) for text in texts]
    if method == "newsrank":
        telling = [known.of(sentence) for sentence in spoken]
        return newsrank(texts, telling, known.of(words(document.article.source.title or "")))
    return best(_by_counts(method, spoken, known, poll))


def _by_counts(method: str, spoken: list[tuple[str, ...]], known: Terms, poll: Poll) -> list[float]:
    """The scores of the methods that need numpy, a tenth of a second."""
    from attache.summary.counts import counted
    from attache.summary.kl import kl
    from attache.summary.lexrank import lexrank
    from attache.summary.lsa import lsa
    from attache.summary.textrank import reduction, textrank

    if method == "kl":
        return list(kl(spoken, known.stop_words, poll).tolist())
    if method == "lsa":
        return list(lsa(counted(_stems_of_all(spoken, known))).tolist())
    rank = {"lexrank": lexrank, "textrank": textrank, "reduction": reduction}[method]
    return list(rank(counted([known.of(sentence) for sentence in spoken]), poll).tolist())


def _stems_of_all(spoken: list[tuple[str, ...]], known: Terms) -> list[list[str]]:
    """The article's terms, and stop-words too where they have the stem of a term: so does sumy's
    LSA."""
    telling = {term for sentence in spoken for term in known.of(sentence)}
    stems = ([known.stem(word.lower()) for word in sentence] for sentence in spoken)
    return [[stem for stem in sentence if stem in telling] for sentence in stems]

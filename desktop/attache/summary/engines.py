"""The methods that compare words; imported only when a summary is made."""

from __future__ import annotations

from attache.language import Document
from attache.language.detect import detect
from attache.summary.counts import Counts, counted
from attache.summary.kl import kl
from attache.summary.lexrank import lexrank
from attache.summary.lsa import lsa
from attache.summary.newsrank import newsrank
from attache.summary.polling import Poll
from attache.summary.ranking import Ranking, best
from attache.summary.terms import Terms, terms
from attache.summary.textrank import reduction, textrank
from attache.summary.words import words

_OF_COUNTS = {"lexrank": lexrank, "textrank": textrank, "reduction": reduction}


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
    if method == "kl":
        return best(kl(spoken, known.stop_words, poll).tolist())
    if method == "lsa":
        return best(lsa(_counts_of_all(spoken, known)).tolist())
    telling = [known.of(sentence) for sentence in spoken]
    if method == "newsrank":
        title = known.of(words(document.article.source.title or ""))
        return newsrank(texts, telling, title)
    return best(_OF_COUNTS[method](counted(telling), poll).tolist())


def _counts_of_all(spoken: list[tuple[str, ...]], known: Terms) -> Counts:
    """The counts of the article's terms, of stop-words too where they have the stem of a term: so
    does sumy's LSA."""
    telling = {term for sentence in spoken for term in known.of(sentence)}
    stems = ([known.stem(word.lower()) for word in sentence] for sentence in spoken)
    return counted([[stem for stem in sentence if stem in telling] for sentence in stems])

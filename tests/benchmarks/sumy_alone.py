"""Sumy's own LexRank on one article and nothing else: what `beside_sumy.py` is measured against.

python tests/benchmarks/sumy_alone.py ARTICLE [SENTENCES]
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.utils import get_stop_words


class Tokenizer:
    """What sumy asks of a tokenizer; its own needs data files that NLTK downloads."""

    def to_sentences(self, paragraph: str) -> list[str]:
        return re.findall(r"\S.*?[.!?][”’\"']*(?=\s|$)|\S.+", paragraph)

    def to_words(self, sentence: str) -> list[str]:
        return re.findall(r"\w+", sentence)


tokenizer = Tokenizer()
lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
summarizer = LexRankSummarizer(Stemmer("english"))
summarizer.stop_words = get_stop_words("english")
document = ObjectDocumentModel(
    Paragraph([Sentence(text, tokenizer) for text in tokenizer.to_sentences(line)])
    for line in lines
    if line.strip()
)
for sentence in summarizer(document, int(sys.argv[2]) if len(sys.argv) > 2 else 3):
    print(sentence)

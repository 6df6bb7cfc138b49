"""The simplest candidate: a linear model over hashed words, letters and a few facts about the sentence."""

import numpy as np
import regex
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import LogisticRegression

from corpus import FAMILIES, ROLES

WORDS = HashingVectorizer(n_features=2**15, ngram_range=(1, 2), token_pattern=r"[^\W\d]+|\d+|[?!]", alternate_sign=False)
LETTERS = HashingVectorizer(n_features=2**15, analyzer="char_wb", ngram_range=(3, 5), alternate_sign=False)
NEGATION = regex.compile(r"\b(?:not|no|never|without)\b|n['’]t\b", regex.I)


def facts(text):
    """Question, exclamation, shouting, negation, who is named, figures, names, length."""
    words = text.split()
    return [
        text.rstrip().endswith("?"),
        text.count("!") > 0,
        sum(w.isupper() and len(w) > 1 for w in words) > 1,
        bool(NEGATION.search(text)),
        bool(regex.search(r"\b(?:I|me|my)\b", text)),
        bool(regex.search(r"\byou(?:r|rs)?\b", text, regex.I)),
        bool(regex.search(r"\d", text)),
        sum(w[:1].isupper() for w in words[1:]) > 0,
        min(len(words), 40) / 40,
    ]


def features(texts):
    return hstack([WORDS.transform(texts), LETTERS.transform(texts), csr_matrix(np.array([facts(t) for t in texts], float))]).tocsr()


def read_linear(sentences, texts):
    """Logits (n, labels) of a linear model trained on `sentences`."""
    known, asked = features([s.text for s in sentences]), features(texts)
    gold = np.array([s.targets() for s in sentences])
    columns = [
        LogisticRegression(C=8, max_iter=200).fit(known, gold[:, column]).decision_function(asked)
        for column in range(len(ROLES + FAMILIES))
    ]
    return np.stack(columns, 1)

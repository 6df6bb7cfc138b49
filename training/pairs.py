"""What single pieces and pairs of neighbours say of a sentence: a linear model, added to the network's logits.

The network is too small to remember which two words occur together in a harsh sentence, or in one about a value; here
each pair has a place of its own. Few places have a weight, so it stays small.
"""

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

BUCKETS = 2**15
MOST = 7
"""Weights are stored as whole multiples of a scale within ±MOST."""


def places(ids):
    """The places of a sentence's pieces and pairs, each once. Piece 0 marks both ends of the sentence."""
    framed = [0, *ids, 0]
    pairs = [((one * 7919 + next) * 2654435761 % 2**32) >> 17 for one, next in zip(framed, framed[1:])]
    return sorted({*ids, *pairs})


def features(rows):
    """A row of length 1 for each sentence's ids (n, BUCKETS)."""
    found = [places(row) for row in rows]
    values = np.concatenate([np.full(len(each), len(each) ** -0.5) for each in found])
    return csr_matrix((values, np.concatenate(found), np.cumsum([0, *map(len, found)])), shape=(len(rows), BUCKETS))


def train_pairs(rows, gold):
    """Weights (BUCKETS, columns) for labels (n, columns), most of them 0."""
    known = features(rows)
    fitted = [
        LogisticRegression(C=1, l1_ratio=1, solver="liblinear", max_iter=200, random_state=1).fit(known, column)
        for column in gold.T
    ]
    return np.stack([one.coef_[0] for one in fitted], 1)


def beside(weights, rows, logits, gold):
    """The weights, each column scaled to its best weight beside the network's logits on labelled sentences, rounded; with
    their biases."""
    said = features(rows) @ weights
    biases = np.zeros(weights.shape[1])
    for column in range(weights.shape[1]):
        both = np.stack([logits[:, column], said[:, column]], 1)
        fitted = LogisticRegression(C=1e3).fit(both, gold[:, column])
        network, pairs = fitted.coef_[0]
        weights[:, column] *= max(0, pairs) / network
        biases[column] = fitted.intercept_[0] / network
    whole, scale = rounded(weights)
    return whole * scale, biases


def rounded(weights):
    """Whole numbers within ±MOST and a scale for each column."""
    scale = (np.abs(weights).max(0) / MOST).clip(min=1e-8)
    return (weights / scale).round(), scale

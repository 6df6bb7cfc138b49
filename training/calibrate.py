"""Decides on the development voices when the student may speak."""

import numpy as np
from sklearn.linear_model import LogisticRegression

from corpus import FAMILIES, ROLES
from measure import sigmoid

ROLE_PRECISION = 0.9


def tone_score(logits):
    """One number for harm of any family: which of the three it is, is often open."""
    return np.logaddexp.reduce(logits[:, len(ROLES) :], axis=1)


def harmful(sentences):
    return np.array([bool(sentence.labels & set(FAMILIES)) for sentence in sentences])


def tone_curve(logits, sentences):
    """Slope and offset that make the score a probability that comes true."""
    score = tone_score(logits).reshape(-1, 1)
    fitted = LogisticRegression(C=1e3).fit(score, harmful(sentences))
    return [round(float(fitted.coef_[0, 0]), 4), round(float(fitted.intercept_[0]), 4)]


def tone_probability(logits, curve):
    return sigmoid(curve[0] * tone_score(logits) + curve[1])


def role_bars(logits, sentences):
    """Least probability at which each role is right often enough; none where it never is."""
    gold = np.array([sentence.targets() for sentence in sentences])
    bars = {}
    for column, role in enumerate(ROLES):
        scores = sigmoid(logits[:, column])
        order = np.argsort(-scores)
        precision = np.cumsum(gold[order, column]) / np.arange(1, len(order) + 1)
        enough = np.flatnonzero(precision >= ROLE_PRECISION)
        if len(enough):
            bars[role] = round(max(0.5, float(scores[order][enough[-1]])), 3)
    return bars


def reliability(probability, right, bars=(0.85, 0.95)):
    """For each bar: how many are shown, and how many of them are right."""
    return {bar: (int((probability >= bar).sum()), float(right[probability >= bar].mean()) if (probability >= bar).any() else None) for bar in bars}

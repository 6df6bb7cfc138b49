"""Determines on the development voices from which probability the student's verdicts count."""

import numpy as np
from sklearn.linear_model import LogisticRegression

from corpus import FAMILIES, ROLES
from measure import sigmoid

ROLE_BARS = {
    "thanks": 0.9,
    "specific-reference": 0.85,
    "interest": 0.6,
    "fit": 0.5,
    "values": 0.9,
    "timeline": 0.85,
    "offer-information": 0.5,
    "polite-close": 0.3,
}
"""Least probability from which a role is added to those found by wording. Chosen together with the wording lists, by the
F1 of whole drafts on the development voices, and high enough that real emails get no false credit."""


def tone_score(logits):
    """One number for harm of any family: which of the three it is, is often uncertain."""
    return np.logaddexp.reduce(logits[:, len(ROLES) :], axis=1)


def harmful(sentences):
    return np.array([bool(sentence.labels & set(FAMILIES)) for sentence in sentences])


def tone_curve(logits, sentences):
    """Slope and offset that turn the score into a calibrated probability."""
    score = tone_score(logits).reshape(-1, 1)
    fitted = LogisticRegression(C=1e3).fit(score, harmful(sentences))
    return [round(float(fitted.coef_[0, 0]), 4), round(float(fitted.intercept_[0]), 4)]


def tone_probability(logits, curve):
    return sigmoid(curve[0] * tone_score(logits) + curve[1])


def reliability(probability, right, bars=(0.85, 0.95)):
    """For each bar: how many are shown, and how many of them are right."""
    return {bar: (int((probability >= bar).sum()), float(right[probability >= bar].mean()) if (probability >= bar).any() else None) for bar in bars}

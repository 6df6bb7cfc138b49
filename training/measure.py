"""How right a set of sentence logits is, label by label."""

import numpy as np
from sklearn.metrics import average_precision_score

from corpus import FAMILIES, ROLES


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def table(logits, sentences):
    """For each label: best F1, average precision, recall at 95 % precision."""
    rows = {}
    gold = np.array([sentence.targets() for sentence in sentences])
    for column, label in enumerate(ROLES + FAMILIES):
        rows[label] = line(logits[:, column], gold[:, column])
    column = len(ROLES)
    rows["any tone"] = line(logits[:, column:].max(1), gold[:, column:].max(1))
    return rows


def line(scores, gold):
    order = np.argsort(-scores)
    right = np.cumsum(gold[order])
    shown = np.arange(1, len(order) + 1)
    precision, recall = right / shown, right / max(1, gold.sum())
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    enough = precision >= 0.95
    return {
        "n": int(gold.sum()),
        "f1": f1.max(),
        "ap": average_precision_score(gold, scores),
        "recall@95": recall[enough].max() if enough.any() else 0.0,
    }


def near_misses(logits, sentences, recall=0.85):
    """Share of near misses flagged at the bar that finds `recall` of the harmful sentences."""
    scores = logits[:, len(ROLES) :].max(1)
    harmful = np.array([bool(s.labels & set(FAMILIES)) for s in sentences])
    near = np.array([bool(s.near) and not s.labels & set(FAMILIES) for s in sentences])
    bar = np.quantile(scores[harmful], 1 - recall)
    return {"bar": bar, "near misses flagged": (scores[near] >= bar).mean(), "others": (scores[~near & ~harmful] >= bar).mean()}


def show(rows):
    for label, row in rows.items():
        print(f"{label:20} n {row['n']:4}  F1 {row['f1']:.3f}  AP {row['ap']:.3f}  R@95 {row['recall@95']:.3f}")

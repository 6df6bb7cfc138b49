"""The student: a table of 2-bit piece vectors, two convolutions, the second with a narrow middle layer, heads for words
and for the sentence."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from corpus import FAMILIES, ROLES
from pairs import features
from pieces import SHAPES

LABELS = len(ROLES) + len(FAMILIES)


class Rounded(torch.autograd.Function):
    """Rounds in the forward pass, and passes gradients through unchanged."""

    @staticmethod
    def forward(_, x):
        return x.round()

    @staticmethod
    def backward(_, gradient):
        return gradient


def levels(weight, scale):
    """Which of the four levels, 0 to 3, each weight is stored as: they are one `scale` apart, two on each side of 0."""
    return Rounded.apply((weight / scale + 1.5).clamp(0, 3))


def fake_quantised(weight, scale):
    """The weight as it will be stored."""
    return (levels(weight, scale) - 1.5) * scale


class Student(nn.Module):
    def __init__(self, table, width, waist, hidden):
        super().__init__()
        pieces, size = table.shape
        self.table = nn.Parameter(table.clone())
        self.register_buffer("start", table.clone())
        # At this distance, four levels are closest to normally distributed values.
        self.register_buffer("scale", table.std(0, keepdim=True) * 0.996)
        self.shapes = nn.Parameter(torch.zeros(SHAPES, size))
        # The first can be wide: what a piece adds to it is computed once, however often the piece occurs.
        self.first = nn.Conv1d(size, width, 3, padding=1)
        self.second = nn.Conv1d(width, waist, 3, padding=2, dilation=2)
        self.third = nn.Linear(waist, width)
        self.words = nn.Linear(width, len(FAMILIES))
        self.inner = nn.Linear(width * 2 + len(FAMILIES) * 2, hidden)
        self.outer = nn.Linear(hidden, LABELS)
        self.dropout = nn.Dropout(0.1)
        self.pairs = None
        """Weights and biases of training/pairs.py, once they exist: for the roles, then for harm of any family."""

    def forward(self, ids, shapes):
        """ids, shapes (n, pieces), padded with 0. Sentence logits (n, labels), word logits (n, pieces, families), inner states."""
        mask = (ids > 0).unsqueeze(-1)
        table = fake_quantised(self.table, self.scale)
        x = (F.embedding(ids, table) + F.embedding(shapes, self.shapes)) * mask
        first = F.relu(self.first(self.dropout(x).transpose(1, 2))).transpose(1, 2) * mask
        second = F.relu(self.second(self.dropout(first).transpose(1, 2))).transpose(1, 2) * mask
        hidden = F.relu(first + self.third(second)) * mask
        words = self.words(hidden)
        most = hidden.amax(1)
        mean = hidden.sum(1) / mask.sum(1).clamp(min=1)
        likely = torch.sigmoid(words) * mask
        pooled = torch.cat([most, mean, likely.amax(1), likely.sum(1) / mask.sum(1).clamp(min=1)], 1)
        return self.outer(self.dropout(F.relu(self.inner(self.dropout(pooled))))), words, hidden


def padded(rows):
    longest = max(1, max(map(len, rows)))
    return torch.tensor([[*row, *[0] * (longest - len(row))] for row in rows])


def piece_table(teacher, vocabulary, size):
    """The teacher's reading of each piece alone, reduced to `size` dimensions."""
    ids = teacher.tokenizer.vocab
    own = {"[none]": "[PAD]", "[unknown]": "[UNK]", "[number]": "10", "[emoji]": "☺"}
    start, end = ids["[CLS]"], ids["[SEP]"]
    chosen = [ids.get(own.get(p, p), ids["[UNK]"]) for p in vocabulary.pieces]
    rows = []
    teacher.eval()
    with torch.no_grad():
        for at in range(0, len(chosen), 256):
            batch = torch.tensor([[start, i, end] for i in chosen[at : at + 256]])
            hidden = teacher.encoder(input_ids=batch).last_hidden_state
            rows.append(hidden[:, 1])
    table = torch.cat(rows)
    table = table - table.mean(0)
    _, _, axes = torch.linalg.svd(table, full_matrices=False)
    axes = axes * torch.sign(axes.abs().argmax(1).eq(0).float() + 0.5).unsqueeze(1)
    reduced = table @ axes[:size].T
    # Between the true spread of each dimension and a uniform one: small dimensions carry meaning too.
    reduced = reduced / reduced.std(0).clamp(min=1e-6).sqrt()
    reduced = reduced / reduced.std()
    reduced[0] = 0
    return reduced


@torch.no_grad()
def read_student(student, vocabulary, texts, size=256):
    """Sentence logits (n, labels), and for each text its word logits."""
    student.eval()
    cut = [vocabulary.cut(text) for text in texts]
    order = sorted(range(len(texts)), key=lambda i: len(cut[i][0]))
    logits = np.zeros((len(texts), LABELS), np.float32)
    words = [None] * len(texts)
    for at in range(0, len(order), size):
        rows = order[at : at + size]
        sentence, word, _ = student(padded([cut[i][0] for i in rows]), padded([cut[i][1] for i in rows]))
        logits[rows] = sentence.numpy()
        for column, i in enumerate(rows):
            words[i] = word[column, : len(cut[i][0])].numpy()
    if student.pairs is not None:
        weights, biases = student.pairs
        said = features([ids for ids, *_ in cut]) @ weights + biases
        logits += np.concatenate([said, np.repeat(said[:, -1:], len(FAMILIES) - 1, 1)], 1)
    return logits, words

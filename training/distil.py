"""Teaches the student the labels and the teacher's verdicts."""

import random
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional as F
from torch.nn.utils.rnn import pad_sequence

from corpus import FAMILIES
from measure import sigmoid
from student import LABELS, Student


@dataclass(frozen=True)
class Lesson:
    """The lesson for one text: ids and shapes as input, labels, families and inner states as output. All tensors, since each is
    put into a batch many times."""

    ids: torch.Tensor
    shapes: torch.Tensor
    labels: torch.Tensor
    words: torch.Tensor
    states: torch.Tensor


def by_word(places, view):
    """The teacher's word probabilities and inner states at the student's pieces: each piece gets those of its word."""
    start, end = np.array(places).T[:, :, None]
    inside = (view.offsets[:, 0] < end) & (view.offsets[:, 1] > start)
    words = np.where(inside[:, :, None], sigmoid(view.words), 0).max(1, initial=0)
    states = inside @ view.states.astype(np.float32) / inside.sum(1, keepdims=True).clip(min=1)
    return words.astype(np.float32), states.astype(np.float16)


def lesson(text, view, vocabulary, sentence=None):
    """The teacher's verdict, averaged with the label where there is one. None where nothing can be read."""
    ids, shapes, places = vocabulary.cut(text)
    if not ids:
        return None
    labels = sigmoid(view.logits)
    words, states = by_word(places, view)
    if sentence:
        labels = (labels + np.array(sentence.targets())) / 2
        marked = np.zeros_like(words)
        for column, family in enumerate(FAMILIES):
            if family not in sentence.labels:
                continue
            for row, (start, end) in enumerate(places):
                marked[row, column] = any(start < to and end > at for at, to in sentence.harmful)
        words = (words + marked) / 2
    arrays = (ids, shapes, labels.astype(np.float32), words, states)
    return Lesson(*(torch.from_numpy(np.asarray(each)) for each in arrays))


def train_student(table, data, epochs=12, rate=5e-3, batch_size=256, seed=1, after=None, state_weight=0.5, **shape):
    """Trains with the table rounded as it will be stored. `after(epoch, student)` is called after each epoch."""
    torch.manual_seed(seed)
    shuffle = random.Random(seed)
    student = Student(table, **shape)
    # Used only for training: maps the student's inner state of a word to the teacher's.
    states = torch.nn.Linear(student.words.in_features, data[0].states.shape[1])
    others = [p for name, p in student.named_parameters() if name != "table"] + [*states.parameters()]
    optimizer = torch.optim.AdamW(
        [{"params": [student.table], "lr": rate, "weight_decay": 0.0}, {"params": others, "lr": rate}],
        weight_decay=0.01,
        fused=True,
    )
    steps = epochs * -(-len(data) // batch_size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps + 1, pct_start=0.1)
    for epoch in range(epochs):
        student.train()
        order = sorted(data, key=lambda example: len(example.ids) + shuffle.random() * 6)
        batches = [order[at : at + batch_size] for at in range(0, len(order), batch_size)]
        shuffle.shuffle(batches)
        for batch in batches:
            ids, shapes = stacked(batch, "ids"), stacked(batch, "shapes")
            logits, words, hidden = student(ids, shapes)
            mask = (ids > 0).unsqueeze(-1).float()
            target = stacked(batch, "labels")
            loss = F.binary_cross_entropy_with_logits(logits, target) * LABELS
            by_word = F.binary_cross_entropy_with_logits(words, stacked(batch, "words"), reduction="none")
            loss = loss + (by_word * mask).sum() / mask.sum()
            apart = (states(hidden) - stacked(batch, "states").float()).square().mean(-1, keepdim=True)
            loss = loss + state_weight * (apart * mask).sum() / mask.sum()
            loss = loss + 0.02 * (student.table - student.start).square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        if after:
            after(epoch, student)
    return student


def stacked(batch, name):
    """A field of the lessons as one tensor (n, pieces, …), with zeros where a text is shorter."""
    return pad_sequence([getattr(one, name) for one in batch], batch_first=True)

"""Teaches the student what the labels and the teacher say."""

import random

import numpy as np
import torch
from torch.nn import functional as F

from corpus import FAMILIES, ROLES
from student import LABELS, Student, padded


def word_share(places, offsets, values):
    """The teacher's values (pieces, families) for the student's pieces: the most within each word."""
    shared = np.zeros((len(places), values.shape[1]), np.float32)
    for row, (start, end) in enumerate(places):
        inside = (offsets[:, 0] < end) & (offsets[:, 1] > start)
        shared[row] = values[inside].max(0) if inside.any() else 0
    return shared


def examples(texts, vocabulary, logits, pieces, sentences=None):
    """What the student learns from: pieces, shapes, the teacher's view, and the label where there is one."""
    made = []
    for row, text in enumerate(texts):
        ids, shapes, places = vocabulary.cut(text)
        if not ids:
            continue
        offsets, word_logits = pieces[row]
        soft = 1 / (1 + np.exp(-logits[row]))
        soft_words = word_share(places, offsets, 1 / (1 + np.exp(-word_logits)))
        if sentences:
            gold = np.array(sentences[row].targets(), np.float32)
            soft = 0.5 * soft + 0.5 * gold
            gold_words = np.zeros_like(soft_words)
            for column, family in enumerate(FAMILIES):
                for start, end in sentences[row].harmful if family in sentences[row].labels else ():
                    for at, place in enumerate(places):
                        gold_words[at, column] = max(gold_words[at, column], place[0] < end and place[1] > start)
            soft_words = 0.5 * soft_words + 0.5 * gold_words
        made.append((ids, shapes, soft.astype(np.float32), soft_words))
    return made


def train_student(table, data, epochs=12, rate=4e-3, batch_size=128, seed=1, after=None, **shape):
    """Trains with the table rounded as it will be stored. `after(epoch, student)` is called after each epoch."""
    torch.manual_seed(seed)
    shuffle = random.Random(seed)
    student = Student(table, **shape)
    others = [p for name, p in student.named_parameters() if name != "table"]
    optimizer = torch.optim.AdamW(
        [{"params": [student.table], "lr": rate, "weight_decay": 0.0}, {"params": others, "lr": rate}],
        weight_decay=0.01,
    )
    steps = epochs * -(-len(data) // batch_size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps + 1, pct_start=0.1)
    for epoch in range(epochs):
        student.train()
        order = sorted(data, key=lambda example: len(example[0]) + shuffle.random() * 6)
        batches = [order[at : at + batch_size] for at in range(0, len(order), batch_size)]
        shuffle.shuffle(batches)
        for batch in batches:
            ids, shapes = padded([b[0] for b in batch]), padded([b[1] for b in batch])
            logits, words = student(ids, shapes)
            target = torch.from_numpy(np.stack([b[2] for b in batch]))
            loss = F.binary_cross_entropy_with_logits(logits, target) * LABELS
            mask = (ids > 0).unsqueeze(-1).float()
            target_words = torch.zeros_like(words)
            for row, b in enumerate(batch):
                target_words[row, : len(b[3])] = torch.from_numpy(b[3])
            by_word = F.binary_cross_entropy_with_logits(words, target_words, reduction="none")
            loss = loss + (by_word * mask).sum() / mask.sum()
            loss = loss + 0.02 * (student.table - student.start).square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        if after:
            after(epoch, student)
    return student

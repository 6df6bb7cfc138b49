"""Prints the tables of docs/model.md from what train.py left in its cache: python training/figures.py [--last-look]"""

import sys
from collections import defaultdict

import numpy as np
import torch

from calibrate import harmful, reliability, tone_probability
from corpus import FAMILIES, read_corpus
from linear import read_linear
from measure import near_misses, show, table
from student import read_student
from teacher import read
from train import CACHE, logits_of, taught, trained_teacher

SHOWN = 0.85


def by_group(sentences, shown, group):
    """For each group: its innocent sentences, the share of them flagged, its harmful ones, the share found."""
    groups = defaultdict(list)
    for sentence, flagged in zip(sentences, shown):
        groups[group(sentence)].append((bool(sentence.labels & set(FAMILIES)), flagged))
    for name, members in sorted(groups.items(), key=lambda item: -len(item[1])):
        fine = [flagged for harm, flagged in members if not harm]
        harsh = [flagged for harm, flagged in members if harm]
        if len(fine) >= 20:
            print(f"{name:20} fine {len(fine):4}  flagged {np.mean(fine):.3f}  harmful {len(harsh):3}  found {np.mean(harsh or [0]):.2f}")


def main():
    torch.set_num_threads(1)
    split = "last-look" if "--last-look" in sys.argv else "development"
    sentences = read_corpus(split)
    texts = [sentence.text for sentence in sentences]
    train = read_corpus("train", extra=True)
    student, vocabulary, curve = torch.load(CACHE / "student.pt", weights_only=False)
    teacher = trained_teacher(taught(train))
    own = read_student(student, vocabulary, texts)[0]
    pairs, student.pairs = student.pairs, None
    network = read_student(student, vocabulary, texts)[0]
    student.pairs = pairs
    voices = sorted({sentence.voice for sentence in train})
    candidates = {
        f"linear, {share:.0%} of the voices": read_linear([s for s in train if s.voice in voices[:: int(1 / share)]], texts)
        for share in (0.25, 0.5, 1)
    }
    candidates |= {"student, the network alone": network, "student": own, "teacher": logits_of(read(teacher, texts))}
    for name, logits in candidates.items():
        print(f"\n{name}: {near_misses(logits, sentences)}")
        show(table(logits, sentences))
    probability = tone_probability(own, curve)
    print("\nstudent: shown from a probability, share right", reliability(probability, harmful(sentences)))
    by_group(sentences, probability >= SHOWN, lambda sentence: sentence.country)
    by_group(sentences, probability >= SHOWN, lambda sentence: sentence.kind)


if __name__ == "__main__":
    main()

"""More sentences for the student, made from our own: words replaced by similar ones, clauses recombined."""

import random

import regex
import torch

CLAUSE = regex.compile(r"(?<=[,;:.])\s+|\s+(?=(?:and|but|so|because|if)\s)")
PLAIN_WORD = regex.compile(r"[a-z]{3,}")


def neighbours(teacher, count=10):
    """For each whole word of the encoder's vocabulary, its most similar words."""
    words = [(w, i) for w, i in teacher.tokenizer.vocab.items() if PLAIN_WORD.fullmatch(w)]
    table = teacher.encoder.embeddings.word_embeddings.weight.detach()[[i for _, i in words]]
    table = torch.nn.functional.normalize(table - table.mean(0), dim=1)
    near = {}
    for at in range(0, len(words), 1000):
        best = (table[at : at + 1000] @ table.T).topk(count + 1).indices[:, 1:]
        for row, others in enumerate(best.tolist()):
            near[words[at + row][0]] = [words[i][0] for i in others]
    return near


def traded(text, near, words, share, chance):
    """The text with some words replaced by similar ones, and occasionally by random ones."""

    def trade(found):
        word = found[0]
        if chance.random() < 0.03:
            return chance.choice(words)
        return chance.choice(near[word]) if word in near and chance.random() < share else word

    return PLAIN_WORD.sub(trade, text)


def spliced(one, other, chance):
    """The beginning of one and the end of the other, split between clauses."""
    heads, tails = CLAUSE.split(one), CLAUSE.split(other)
    head = " ".join(heads[: chance.randint(1, len(heads))])
    return f"{head} {' '.join(tails[-chance.randint(1, len(tails)) :])}"


def thinned(text, chance):
    """The text without some of its words."""
    return " ".join(word for word in text.split() if chance.random() > 0.15)


def augment(texts, near, count, seed=1):
    """`count` new sentences; the same seed gives the same ones."""
    chance = random.Random(seed)
    words = sorted(near)
    made = []
    while len(made) < count:
        text = chance.choice(texts)
        way = chance.random()
        if way < 0.35:
            text = spliced(text, chance.choice(texts), chance)
        elif way < 0.5:
            text = thinned(text, chance)
        made.append(traded(text, near, words, chance.choice((0, 0.15, 0.3, 0.5)), chance) or text)
    return made

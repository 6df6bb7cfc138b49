"""Makes src/pipeline/reader/model.bin and the fixture of its tests from our own corpus: python training/train.py"""

import hashlib
import json
import os
import time
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import torch

from augment import augment, neighbours
from calibrate import ROLE_BARS, harmful, reliability, tone_curve, tone_probability, tone_score
from corpus import ROLES, ROOT, read_corpus
from distil import lesson, train_student
from export import model_bytes, store_rounded
from measure import near_misses, show, table
from pairs import beside, train_pairs
from pieces import choose_vocabulary
from student import piece_table, read_student
from teacher import Teacher, read, state_axes, train_teacher

MODEL = ROOT / "src" / "pipeline" / "reader" / "model.bin"
FIXTURE = ROOT / "tests" / "pipeline" / "reader.fixture.json"
CACHE = Path(__file__).resolve().parent / ".cache"

MADE = 120_000
PIECES = 7_000
SIZE = 64
STATES = 64
TEACHER_EPOCHS = 2
STUDENT_EPOCHS = 15
WIDTH, WAIST, HIDDEN = 88, 30, 60

FIXTURE_TEXTS = (
    "Thank you for showing me how the night shift hands over.",
    "When might I hear back about the Zoë Brûlé post?",
    "I NEED this – answer me by 5 o’clock!",
    "Our café’s 1,200 m² kitchen 🙂 (built in 1999)…",
    "“Please, I beg you,” she said; I’m not begging.",
    "naïve coöperation, Łódź, 林舟 & co.",
)


def trained_teacher(sentences):
    """The teacher, from the cache if it was trained on the same sentences before."""
    CACHE.mkdir(exist_ok=True)
    known = [(sentence.text, sorted(sentence.labels), sentence.harmful) for sentence in sentences]
    learnt = hashlib.sha256(repr((TEACHER_EPOCHS, known)).encode()).hexdigest()
    kept = CACHE / f"teacher-{learnt[:12]}.pt"
    if kept.exists():
        teacher = Teacher()
        teacher.load_state_dict(torch.load(kept))
        return teacher
    teacher = train_teacher(
        sentences, epochs=TEACHER_EPOCHS, after=lambda epoch, _: print(f"teacher epoch {epoch}", flush=True)
    )
    torch.save(teacher.state_dict(), kept)
    return teacher


def logits_of(views):
    return np.stack([view.logits for view in views])


def labels_of(sentences):
    """What the pairs are trained on (n, roles + 1): the roles, and harm of any family."""
    return np.column_stack([[sentence.targets()[: len(ROLES)] for sentence in sentences], harmful(sentences)])


def add_pairs(student, vocabulary, sentences, development):
    """Gives the student the weights of pairs of pieces, scaled on the development voices."""
    rows, asked = [[vocabulary.cut(s.text)[0] for s in some] for some in (sentences, development)]
    logits, _ = read_student(student, vocabulary, [s.text for s in development])
    network = np.column_stack([logits[:, : len(ROLES)], tone_score(logits)])
    student.pairs = beside(train_pairs(rows, labels_of(sentences)), asked, network, labels_of(development))


def fixture(student, vocabulary):
    """What the page must compute as well."""
    logits, words = read_student(student, vocabulary, list(FIXTURE_TEXTS))
    return [
        {
            "text": text,
            "pieces": vocabulary.cut(text)[0],
            "shapes": vocabulary.cut(text)[1],
            "sentence": [round(float(x), 4) for x in logits[row]],
            "words": [[round(float(x), 4) for x in piece] for piece in words[row]],
        }
        for row, text in enumerate(FIXTURE_TEXTS)
    ]


def taught(sentences):
    """What the teacher learns: it knows ordinary mail already, and only the student has to be shown more of it."""
    return [sentence for sentence in sentences if not sentence.voice.startswith("mail-")]


def main():
    started = time.time()
    # A fixed number, so that sums are always added in the same order.
    torch.set_num_threads(2)
    sentences = read_corpus("train", extra=True)
    development = read_corpus("development")
    teacher = trained_teacher(taught(sentences))
    show(table(logits_of(read(teacher, [s.text for s in development])), development))

    texts = [sentence.text for sentence in taught(sentences)]
    made = augment(texts, neighbours(teacher), MADE)
    encoder_pieces = sorted(teacher.tokenizer.vocab, key=teacher.tokenizer.vocab.get)
    vocabulary = choose_vocabulary(texts, encoder_pieces, PIECES)
    axes = state_axes(teacher, texts[::4], STATES)
    views = read(teacher, [sentence.text for sentence in sentences], axes)
    labelled = [lesson(sentence.text, view, vocabulary, sentence) for sentence, view in zip(sentences, views)]
    unlabelled = [lesson(*each, vocabulary) for each in zip(made, read(teacher, made, axes))]
    # Half of the twins are faults, which would make letters look harsher than they are: each is learnt once, the others twice.
    again = [one for one, sentence in zip(labelled, sentences) if not sentence.voice.startswith("twins-")]
    data = [one for one in labelled + again + unlabelled if one]
    print(f"{len(data)} lessons after {time.time() - started:.0f} s", flush=True)

    student = train_student(piece_table(teacher, vocabulary, SIZE), data, epochs=STUDENT_EPOCHS, width=WIDTH, waist=WAIST, hidden=HIDDEN)
    student.eval()
    store_rounded(student)
    add_pairs(student, vocabulary, sentences, development)
    logits, _ = read_student(student, vocabulary, [s.text for s in development])
    show(table(logits, development))
    print(near_misses(logits, development))
    curve = tone_curve(logits, development)
    print(reliability(tone_probability(logits, curve), harmful(development)))
    calibration = {"roles": ROLE_BARS, "tone": curve}
    print(calibration)
    torch.save((student, vocabulary, curve), CACHE / "student.pt")
    MODEL.write_bytes(model_bytes(student, vocabulary, calibration))
    FIXTURE.write_text(json.dumps(fixture(student, vocabulary), ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    print(f"{time.time() - started:.0f} s")


if __name__ == "__main__":
    main()

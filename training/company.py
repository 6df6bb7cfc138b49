"""Fits how much a sentence's tone is judged by the other sentences of its letter (src/pipeline/company.ts).

After `train.py` and `npm run build:cli`: python training/company.py; after `deeper.py` with --deep, for the larger
model; with --no-model for wording alone. Prints the log odds, and for several bars how many of the sentences shown are
harmful, each voice judged by a fit without it.
"""

import json
import re
import subprocess
import sys

import numpy as np
import torch
from onnxruntime import InferenceSession
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold, cross_val_predict

from calibrate import harmful, tone_probability
from corpus import EVERYDAY, ROLES, ROOT, read_corpus
from deeper import ABOUT, MODEL, read_deeper
from pieces import Vocabulary
from student import read_student
from train import CACHE

LEAST, NONE = 0.08, 0.03
"""As in src/pipeline: below the first the model has no impression, and the second replaces its probability."""
SUPPOSED, SUPPOSED_HARM, SUPPOSED_PURPOSE = 2, 0.2, 1.0
WORDED_HARM = 0.9
MOST_WORDS = 40
PURPOSES = (*ROLES, "identify-yourself")
TONE = ("pushy", "desperate", "unprofessional")
UNWEIGHED = {
    path.stem for path in (ROOT / "rules").glob("*.ts") if re.search(r"(faultsLooks|isPlain): true", path.read_text("utf8"))
}
"""Rules whose findings the rest of the letter neither makes doubtful nor explains."""
EVERYDAY_WEIGHT = 0.5
"""Weight of a sentence in an everyday letter, relative to the development voices: most rules were corrected by these
letters."""


def reports(sentences, *options):
    """What the command says about each sentence alone."""
    lines = [json.dumps({"id": str(at), "kind": one.kind, "body": one.text}) for at, one in enumerate(sentences)]
    command = ["node", ROOT / "dist" / "cli" / "afterword.js", "--batch", *options]
    done = subprocess.run(
        command, input="\n".join(lines) + "\n", capture_output=True, text=True, encoding="utf8", check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def finds_tone(report):
    """Whether it reports a fault of tone that is more than a hint, and that the rest of the letter can make doubtful."""
    return any(
        found["severity"] != "hint" and found["rule"].startswith(TONE) and found["rule"] not in UNWEIGHED
        for found in report["findings"]
    )


def has_purpose(report):
    """Whether its sentence has a role, or says who writes about what."""
    return any(check["evidence"] and check["rule"] in PURPOSES for check in report["checks"])


def share_beside(values, supposed, drafts):
    """How much of the rest of each sentence's draft harms, or has a purpose, as log odds."""
    _, draft, count = np.unique(drafts, return_inverse=True, return_counts=True)
    share = (np.bincount(draft, values)[draft] - values + supposed) / (count[draft] - 1 + SUPPOSED)
    return np.log(share / (1 - share))


def read_alone(sentences, deep):
    """What the small model, or the larger one, says about each sentence alone."""
    texts = [sentence.text for sentence in sentences]
    if deep:
        about = json.loads(ABOUT.read_text(encoding="utf8"))
        logits = read_deeper(InferenceSession(MODEL), Vocabulary(about["pieces"].split(" ")), texts)
        return tone_probability(logits, about["calibration"]["tone"])
    student, vocabulary, curve = torch.load(CACHE / "student.pt", weights_only=False)
    return tone_probability(read_student(student, vocabulary, texts)[0], curve)


def main():
    voices = read_corpus("development")
    everyday = read_corpus("development", folder=EVERYDAY)
    sentences = voices + everyday
    weights = np.array([1.0] * len(voices) + [EVERYDAY_WEIGHT] * len(everyday))
    options = [option for option in ("--deep", "--no-model") if option in sys.argv]
    own = np.full(len(sentences), NONE) if "--no-model" in options else read_alone(sentences, "--deep" in options)
    own[own < LEAST] = NONE
    by_wording = reports(sentences, "--no-model")
    by_all = by_wording if "--no-model" in options else reports(sentences, *options)
    found = np.array([finds_tone(report) for report in by_wording])
    purpose = np.array([has_purpose(report) for report in by_all])
    drafts = np.array([sentence.draft for sentence in sentences])
    harm_beside = share_beside(np.maximum(own, found * WORDED_HARM), SUPPOSED_HARM, drafts)
    purpose_beside = share_beside(purpose, SUPPOSED_PURPOSE, drafts)
    words = np.array([min(MOST_WORDS, len(re.findall(r"[\w-]+", sentence.text))) for sentence in sentences])
    features = np.stack([np.log(own / (1 - own)), found, harm_beside, purpose_beside, np.log(words + 1), purpose], 1)
    right = harmful(sentences)
    model = LogisticRegression(C=10, max_iter=1000)
    writers = [sentence.voice for sentence in sentences]
    probability = cross_val_predict(model, features, right, groups=writers, cv=GroupKFold(8), method="predict_proba", params={"sample_weight": weights})[:, 1]
    print("average precision: alone", average_precision_score(right, own), "in company", average_precision_score(right, probability))
    near = np.array([bool(sentence.near) for sentence in sentences]) & ~right
    own_voice = np.arange(len(sentences)) < len(voices)
    for name, some in (
        ("all", right >= 0),
        ("where wording is silent", ~found),
        ("the same in voices", ~found & own_voice),
        ("in everyday letters", ~found & ~own_voice),
        ("where wording speaks", found),
    ):
        for bar in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            shown = some & (probability >= bar)
            print(f"{name}, from {bar}: {shown.sum()} shown, {right[shown].mean():.2f} harmful, {(shown & right).sum() / (some & right).sum():.2f} of the harmful; near misses {(shown & near).sum() / (some & near).sum():.3f}")
    model.fit(features, right, weights)
    print(dict(zip(("own", "worded", "others", "purposes", "length", "purpose"), model.coef_[0].round(2))), "offset", model.intercept_.round(2))


if __name__ == "__main__":
    main()

"""Makes the deeper reader from the teacher that train.py left in its cache: python training/deeper.py

The whole encoder in 8 bits, with our vocabulary in place of its own. Writes the ONNX file, a file with what the
product must know to use it, and the fixture of its tests.
"""

import json
import os

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from calibrate import harmful, reliability, tone_curve, tone_probability
from corpus import FAMILIES, ROLES, ROOT, read_corpus
from measure import near_misses, show, table
from pieces import choose_vocabulary
from teacher import Teacher
from train import FIXTURE_TEXTS, taught, trained_teacher

MODEL = ROOT / "src" / "pipeline" / "deeper" / "model.onnx"
ABOUT = MODEL.with_suffix(".json")
FIXTURE = ROOT / "tests" / "pipeline" / "deeper.fixture.json"
PIECES = 7_900
STAND_INS = {"[none]": "[PAD]", "[unknown]": "[UNK]", "[number]": "10", "[emoji]": "☺"}
"""Encoder pieces that correspond to ours."""


class Deeper(torch.nn.Module):
    """The teacher over our vocabulary. Input: ids (1, pieces); output: sentence logits (1, labels), word logits (pieces,
    families)."""

    def __init__(self, teacher, vocabulary):
        super().__init__()
        known = teacher.tokenizer.vocab
        rows = [known.get(STAND_INS.get(piece, piece), known["[UNK]"]) for piece in vocabulary.pieces]
        frame = [known["[CLS]"], known["[SEP]"]]
        table = teacher.encoder.embeddings.word_embeddings.weight[rows + frame].detach().clone()
        teacher.encoder.embeddings.word_embeddings = torch.nn.Embedding.from_pretrained(table)
        self.teacher = teacher
        self.register_buffer("start", torch.tensor([[len(rows)]]))
        self.register_buffer("end", torch.tensor([[len(rows) + 1]]))

    def forward(self, ids):
        framed = torch.cat([self.start, ids, self.end], 1)
        sentence, words, _ = self.teacher({"input_ids": framed, "attention_mask": torch.ones_like(framed)})
        return sentence, words[0, 1:-1]


DEEPER_ROLE_BARS = {
    "thanks": 0.93,
    "specific-reference": 0.85,
    "interest": 0.85,
    "fit": 0.75,
    "values": 0.93,
    "timeline": 0.93,
    "offer-information": 0.88,
    "polite-close": 0.65,
}
"""It is more certain than the small model, so lower bars would only add false credit."""


def export(model, path):
    """Writes the model in 8 bits."""
    whole = path.with_suffix(".whole.onnx")
    torch.onnx.export(
        model,
        (torch.ones(1, 12, dtype=torch.long),),
        whole,
        input_names=["ids"],
        output_names=["sentence", "words"],
        dynamic_axes={"ids": {1: "pieces"}, "words": {0: "pieces"}},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(whole, path, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gather"], per_channel=True)
    whole.unlink()


def read_deeper(session, vocabulary, texts):
    """Sentence logits (n, labels), as the product computes them."""
    rows = [session.run(["sentence"], {"ids": np.array([vocabulary.cut(text)[0]], np.int64)})[0][0] for text in texts]
    return np.stack(rows)


def fixture(session, vocabulary):
    """What the product must compute as well."""
    rows = []
    for text in FIXTURE_TEXTS:
        pieces = vocabulary.cut(text)[0]
        sentence, words = session.run(["sentence", "words"], {"ids": np.array([pieces], np.int64)})
        numbers = {"sentence": sentence[0].round(4).tolist(), "words": words.round(4).tolist()}
        rows.append({"text": text, "pieces": pieces, **numbers})
    return rows


def main():
    torch.set_num_threads(2)
    sentences = taught(read_corpus("train", extra=True))
    development = read_corpus("development")
    teacher = trained_teacher(sentences).eval()
    encoder_pieces = sorted(teacher.tokenizer.vocab, key=teacher.tokenizer.vocab.get)
    vocabulary = choose_vocabulary([sentence.text for sentence in sentences], encoder_pieces, PIECES)
    MODEL.parent.mkdir(exist_ok=True)
    export(Deeper(teacher, vocabulary), MODEL)
    session = onnxruntime.InferenceSession(MODEL)
    logits = read_deeper(session, vocabulary, [s.text for s in development])
    show(table(logits, development))
    print(near_misses(logits, development))
    curve = tone_curve(logits, development)
    print(reliability(tone_probability(logits, curve), harmful(development)))
    about = {
        "pieces": " ".join(vocabulary.pieces),
        "roles": ROLES,
        "families": FAMILIES,
        "calibration": {"roles": DEEPER_ROLE_BARS, "tone": curve},
    }
    ABOUT.write_text(json.dumps(about, ensure_ascii=False) + "\n", encoding="utf8")
    FIXTURE.write_text(json.dumps(fixture(session, vocabulary), ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    print(MODEL.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

"""Reads the labelled voices (tests/corpus/FORMAT.md) as sentences."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VOICES = ROOT / "tests" / "corpus" / "voices"
EVERYDAY = ROOT / "tests" / "corpus" / "everyday"
EXTRA = Path(__file__).resolve().parent / "sentences"

ROLES = (
    "thanks",
    "specific-reference",
    "interest",
    "fit",
    "values",
    "timeline",
    "offer-information",
    "polite-close",
)
FAMILIES = ("pushy", "desperate", "unprofessional")
OTHER_PARTS = {"sign-off", "signature", "quote"}
"""Parts that the product never shows to the reader model."""

LINE = re.compile(r"^(-|[~a-z-]+(?: [~a-z-]+)*) ?\| (.*)$")
MARK = re.compile(r"\{\{|\}\}|\(\(|\)\)")


@dataclass(frozen=True)
class Sentence:
    """One labelled sentence. `spans` and `near` are (start, end) in code points of `text`."""

    text: str
    labels: frozenset
    near: frozenset
    harmful: tuple
    innocent: tuple
    kind: str
    draft: str
    voice: str
    country: str
    split: str

    def targets(self):
        """1 or 0 for each of ROLES, then FAMILIES."""
        return [float(label in self.labels) for label in ROLES + FAMILIES]


def unmarked(marked):
    """The text without its marks, with the harmful and the innocent spans."""
    text, harmful, innocent, opened = "", [], [], {}
    at = 0
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[0] in ("{{", "(("):
            opened[mark[0]] = len(text)
        elif mark[0] == "}}" and "{{" in opened:
            harmful.append((opened.pop("{{"), len(text)))
        elif mark[0] == "))" and "((" in opened:
            innocent.append((opened.pop("(("), len(text)))
    return text + marked[at:], tuple(harmful), tuple(innocent)


def read_voice(path):
    """The sentences of one voice, without sign-offs, signatures and quoted mail."""
    sheet, kind, draft = {}, "", 0
    for line in path.read_text(encoding="utf8").splitlines():
        if line.startswith("==="):
            kind = line.split()[1]
            draft += 1
            continue
        found = LINE.match(line)
        if not found:
            if not kind and ":" in line:
                key, value = line.split(":", 1)
                sheet[key.strip()] = value.strip()
            continue
        labels = set() if found[1] == "-" else set(found[1].split())
        text, harmful, innocent = unmarked(found[2])
        if labels & OTHER_PARTS or not text.strip():
            continue
        yield Sentence(
            text=text,
            labels=frozenset(label for label in labels if not label.startswith("~")),
            near=frozenset(label[1:] for label in labels if label.startswith("~")),
            harmful=harmful,
            innocent=innocent,
            kind=kind,
            draft=f"{path.stem}-{draft}",
            voice=path.stem,
            country=sheet.get("country", ""),
            split=sheet.get("split", "train"),
        )


def read_corpus(split, extra=False, folder=VOICES):
    """All sentences of a split, in the order of their files; `extra` adds training/sentences."""
    paths = sorted(folder.glob("*.txt")) + (sorted(EXTRA.glob("*.txt")) if extra else [])
    return [sentence for path in paths for sentence in read_voice(path) if sentence.split == split]

"""Splits text into word pieces. src/pipeline/reader/pieces.ts does the same; a fixture checks that both agree."""

import unicodedata
from collections import Counter
from functools import cache

import regex

LONGEST = 80
"""The most pieces that are read of a sentence."""
LONGEST_PIECE = 24

UNKNOWN, NUMBER, EMOJI = "[unknown]", "[number]", "[emoji]"
SPECIAL = ("[none]", UNKNOWN, NUMBER, EMOJI)

WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*|\p{N}+|\p{Extended_Pictographic}|\S")
PLAIN = str.maketrans("’‘ʼ“”–—‐‑", "'''\"\"----")
SHAPES = 3


@cache
def normal(word):
    """Lower case, without accents, plain quotation marks and dashes."""
    lower = unicodedata.normalize("NFD", word.lower())
    return regex.sub(r"\p{Mn}", "", lower).translate(PLAIN)


@cache
def shape(word):
    """0 lower case, 1 with a capital, 2 all capitals."""
    if regex.fullmatch(r"\p{L}[\p{L}\p{M}]+", word) and word == word.upper() and word != word.lower():
        return 2
    return 1 if word[:1] != word[:1].lower() else 0


class Vocabulary:
    """Pieces by id. A piece inside a word begins with ##."""

    def __init__(self, pieces):
        self.pieces = pieces
        self.ids = {piece: i for i, piece in enumerate(pieces)}

    def word(self, word):
        """Ids of one word: the longest piece first."""
        text = normal(word)
        if not text:
            return []
        if regex.match(r"\p{N}", text):
            return [self.ids[NUMBER]]
        if regex.match(r"\p{Extended_Pictographic}", text):
            return [self.ids[EMOJI]]
        ids, at = [], 0
        while at < len(text):
            for end in range(min(len(text), at + LONGEST_PIECE), at, -1):
                found = self.ids.get(("##" if at else "") + text[at:end])
                if found is not None:
                    break
            else:
                return [self.ids[UNKNOWN]]
            ids.append(found)
            at = end
        return ids

    def cut(self, text):
        """(ids, shapes, offsets of each piece's word), at most LONGEST."""
        ids, shapes, places = [], [], []
        for found in WORD.finditer(text):
            for piece in self.word(found[0]):
                ids.append(piece)
                shapes.append(shape(found[0]))
                places.append(found.span())
        return ids[:LONGEST], shapes[:LONGEST], places[:LONGEST]


def choose_vocabulary(texts, encoder_pieces, size):
    """The pieces that occur in the texts and that the encoder knows, completed with the encoder's most common pieces."""
    usable = [p for p in encoder_pieces if regex.fullmatch(r"(##)?[a-z]+|[!-/:-@\[-`{-~€£…]", p)]
    letters = [p for p in usable if regex.fullmatch(r"(##)?[a-z]|[^a-z]", p)]
    known = set(usable)
    full = Vocabulary([*SPECIAL, *usable])
    used = Counter(i for text in texts for i in full.cut(text)[0])
    often = [full.pieces[i] for i, count in used.most_common() if count > 1 and full.pieces[i] in known]
    chosen = dict.fromkeys([*letters, *often, *usable])
    return Vocabulary([*SPECIAL, *sorted(list(chosen)[:size])])

"""Writes the student in the form the page reads: `AWR2`, the header's length, the header (JSON), then the numbers."""

import json
import struct

import numpy as np
import torch

from corpus import FAMILIES, ROLES
from pairs import rounded as rounded_pairs
from student import fake_quantised, levels

MOST = 31
"""Weights take a byte each, but compress better with fewer values."""
LAYERS = ("shapes", "first", "second", "third", "words", "inner", "outer")


def rows_of(name, student):
    """A layer's weight as (outputs, inputs), and its bias. The inputs of a convolution are ordered tap by tap."""
    if name == "shapes":
        return student.shapes.detach(), torch.zeros(0)
    layer = getattr(student, name)
    weight = layer.weight.detach()
    if weight.dim() == 3:
        weight = weight.permute(0, 2, 1).reshape(weight.shape[0], -1)
    return weight, layer.bias.detach()


def rounded(weight):
    """Whole numbers within ±MOST and a scale for each row."""
    scale = (weight.abs().amax(1, keepdim=True) / MOST).clamp(min=1e-8)
    return (weight / scale).round(), scale


@torch.no_grad()
def store_rounded(student):
    """Makes the student compute with exactly the stored numbers."""
    student.table.copy_(fake_quantised(student.table, student.scale))
    for name in LAYERS:
        weight, _ = rows_of(name, student)
        whole, scale = rounded(weight)
        if name == "shapes":
            student.shapes.copy_(whole * scale)
            continue
        target = getattr(student, name).weight
        value = whole * scale
        if target.dim() == 3:
            value = value.reshape(target.shape[0], target.shape[2], target.shape[1]).permute(0, 2, 1)
        target.copy_(value)


def pair_bytes(weights, biases):
    """How many bytes the places of each column take, and for each column its bias, scale, places and weights (8 bits).

    A place is stored as its distance from the previous one, at most 255 per byte: after 255 the next byte is added.
    """
    lengths, body = [], []
    wholes, scales = rounded_pairs(weights)
    for whole, scale, bias in zip(wholes.T, scales, biases):
        places = np.flatnonzero(whole)
        gaps = [byte for gap in np.diff(places, prepend=0) for byte in [255] * (gap // 255) + [gap % 255]]
        lengths.append(len(gaps))
        body += [np.float32([bias, scale]).tobytes(), bytes(gaps), whole[places].astype(np.int8).tobytes()]
    return lengths, body


def model_bytes(student, vocabulary, calibration):
    """The file. Table: four dimensions of a piece per byte, lowest bits first, each a level from 0 to 3."""
    pieces, size = student.table.shape
    fours = levels(student.table.detach(), student.scale).to(torch.uint8).numpy().reshape(-1, 4)
    packed = fours[:, 0] | fours[:, 1] << 2 | fours[:, 2] << 4 | fours[:, 3] << 6
    body = [packed.tobytes(), student.scale.numpy().astype("<f4").tobytes()]
    layers = {}
    for name in LAYERS:
        weight, bias = rows_of(name, student)
        whole, scale = rounded(weight)
        layers[name] = [*weight.shape, len(bias)]
        body += [whole.numpy().astype(np.int8).tobytes(), scale.numpy().astype("<f4").tobytes(), bias.numpy().astype("<f4").tobytes()]
    lengths, pairs = pair_bytes(*student.pairs)
    body += pairs
    header = {
        "size": size,
        "layers": layers,
        "roles": ROLES,
        "families": FAMILIES,
        "pairs": lengths,
        "calibration": calibration,
        "pieces": " ".join(vocabulary.pieces),
    }
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()
    return b"AWR2" + struct.pack("<I", len(text)) + text + b"".join(body)

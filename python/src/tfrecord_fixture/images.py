"""Images of a fixture as arrays, without an image library."""

from __future__ import annotations

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
#: Channels by the colour type of a PNG: grey, RGB, grey and alpha, RGB and alpha.
_CHANNELS = {0: 1, 2: 3, 4: 2, 6: 4}


def decode_png(data: bytes) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """
    The samples of a PNG as tfrecord-fixture writes it: rows, columns and channels, of 8 or 16 bits. Raises ValueError
    for anything else: other formats, palettes, interlaced images, and rows with a filter.
    """
    if data[:8] != _SIGNATURE:
        raise ValueError("this is no PNG")
    chunks = _chunks(data)
    width, height, bits, colours, _, _, interlaced = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    if bits not in (8, 16) or colours not in _CHANNELS or interlaced:
        what = f"{bits} bits, the colour type {colours}, {'' if interlaced else 'not '}interlaced"
        raise ValueError(f"this PNG is of a kind that no fixture has: {what}")
    channels = _CHANNELS[colours]
    rows = np.frombuffer(zlib.decompress(chunks[b"IDAT"]), np.uint8).reshape(height, -1)
    if rows[:, 0].any():
        raise ValueError("this PNG has filtered rows, which no fixture has")
    samples = np.ascontiguousarray(rows[:, 1:])
    if bits == 16:
        return samples.view(">u2").astype(np.uint16).reshape(height, width, channels)
    return samples.reshape(height, width, channels)


def _chunks(data: bytes) -> dict[bytes, bytes]:
    """The chunks by type. Chunks of the same type, such as IDAT, are joined."""
    chunks: dict[bytes, bytes] = {}
    at = len(_SIGNATURE)
    while at < len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        chunks[name] = chunks.get(name, b"") + data[at + 8 : at + 8 + size]
        at += size + 12
    return chunks

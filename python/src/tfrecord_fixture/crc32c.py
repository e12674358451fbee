"""CRC-32C (Castagnoli), computed for many bytes at a time with NumPy."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint32]

_POLYNOMIAL = 0x82F63B78
_MASK_DELTA = 0xA282EAD8
_ONES = 0xFFFFFFFF
#: Bytes per row. The rows of a message are processed in parallel.
_ROW = 128


def masked_crc32c(data: Any) -> int:
    """The checksum of a bytes-like object as a TFRecord file stores it: CRC-32C, rotated and offset."""
    crc = crc32c(data)
    return ((crc >> 15 | crc << 17) + _MASK_DELTA) & _ONES


def crc32c(data: Any) -> int:
    """The CRC-32C of a bytes-like object."""
    return _crc_of_few(data) if len(data) < 256 else _crc_of_many(np.frombuffer(data, np.uint8))


def _crc_of_few(data: Any) -> int:
    crc = _ONES
    table = _table_as_list()
    for byte in data:
        crc = table[(crc ^ byte) & 255] ^ crc >> 8
    return crc ^ _ONES


def _crc_of_many(data: NDArray[np.uint8]) -> int:
    # Leading zeros do not change a CRC that starts from 0. Starting from ones means inverting the first four bytes.
    rows = 1 << max(0, -(-len(data) // _ROW) - 1).bit_length()
    padded = np.zeros(rows * _ROW, np.uint8)
    padded[-len(data) :] = data
    padded[len(padded) - len(data) :][:4] ^= 0xFF
    crcs = _crcs_of_rows(padded.reshape(rows, _ROW))
    level = 0
    while len(crcs) > 1:
        # The first CRC of each pair moves past the bytes that the second one covers.
        crcs = _apply(_shift(level), crcs[0::2]) ^ crcs[1::2]
        level += 1
    return int(crcs[0]) ^ _ONES


def _crcs_of_rows(rows: NDArray[np.uint8]) -> Words:
    table = _table()
    crcs = np.zeros(len(rows), np.uint32)
    for column in np.ascontiguousarray(rows.T):
        crcs = table[(crcs ^ column) & 255] ^ (crcs >> np.uint32(8))
    return crcs


@cache
def _table() -> Words:
    table = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        table = (table >> np.uint32(1)) ^ (table & np.uint32(1)) * np.uint32(_POLYNOMIAL)
    return table


@cache
def _table_as_list() -> list[int]:
    return [int(word) for word in _table()]


@cache
def _shift(level: int) -> Words:
    """The effect of `_ROW << level` zero bytes on each of the 32 bits of a CRC."""
    if level > 0:
        half = _shift(level - 1)
        return _apply(half, half)
    bits: Words = np.uint32(1) << np.arange(32, dtype=np.uint32)
    for _ in range(_ROW):
        bits = _table()[bits & 255] ^ (bits >> np.uint32(8))
    return bits


def _apply(images: Words, crcs: Words) -> Words:
    """Applies a linear map, given by the images of the bits, to each CRC."""
    result = np.zeros_like(crcs)
    for bit, image in enumerate(images):
        result ^= (crcs >> np.uint32(bit) & np.uint32(1)) * image
    return result

"""The parts of the protobuf wire format that Examples, SequenceExamples and ExampleListWithContext use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Union

import numpy as np
from numpy.typing import NDArray

Buffer = Union[bytes, memoryview]

#: Size in bytes of the wire types of fixed size.
_FIXED = {1: 8, 5: 4}


def parts(message: Buffer) -> Iterator[tuple[int, Buffer]]:
    """Number and bytes of each field that holds a message or bytes. All other fields are unknown and skipped."""
    return ((number, data) for number, wire_type, data in fields(message) if wire_type == 2)


def fields(message: Buffer) -> Iterator[tuple[int, int, Buffer]]:
    """
    Number, wire type and bytes of each field; of a varint its own bytes. Raises ValueError where the message is cut.
    """
    at, end = 0, len(message)
    while at < end:
        tag, at = varint(message, at)
        start, stop = _extent(message, tag, at)
        if stop > end:
            raise ValueError("a protobuf message is cut off")
        if tag < 8:
            raise ValueError("a protobuf message has no field 0")
        if tag & 7 != 3:
            yield tag >> 3, tag & 7, message[start:stop]
        at = stop


def _extent(message: Buffer, tag: int, at: int) -> tuple[int, int]:
    """Start and end of the value of a field whose tag ends at an offset."""
    wire_type = tag & 7
    if wire_type == 2:
        size, start = varint(message, at)
        return start, start + size
    if wire_type in _FIXED:
        return at, at + _FIXED[wire_type]
    if wire_type == 0:
        return at, varint(message, at)[1]
    if wire_type == 3:
        return at, _end_of_group(message, at)
    raise ValueError(f"wire type {wire_type} is none of a protobuf message")


def _end_of_group(message: Buffer, at: int) -> int:
    """The offset after the end tag of a group, which current writers do not use."""
    while True:
        tag, at = varint(message, at)
        if tag & 7 == 4:
            return at
        at = _extent(message, tag, at)[1]


def varint(message: Buffer, at: int) -> tuple[int, int]:
    """The number that starts at an offset, and its end."""
    value = shift = 0
    try:
        while True:
            byte = message[at]
            value |= (byte & 127) << shift
            shift, at = shift + 7, at + 1
            if byte < 128:
                return value, at
    except IndexError:
        raise ValueError("a protobuf message is cut off within a number") from None


def payload(message: Buffer, element_type: int) -> Buffer:
    """
    The elements of an Int64List or FloatList concatenated, whether packed or not, as bytes of varints or of floats.
    `element_type` is the wire type of an element that is not packed.
    """
    # The list is nearly always one packed field.
    if len(message) > 1 and message[0] == 0x0A:
        size, start = varint(message, 1)
        if start + size == len(message):
            return message[start:]
    return b"".join(data for number, kind, data in fields(message) if number == 1 and kind in (2, element_type))


def decode_varints(data: Buffer) -> NDArray[np.int64]:
    """Decodes all numbers of a run of varints at once."""
    if len(data) <= 10:
        # Most lists hold one number, for which NumPy would take ten times as long.
        return np.array(list(_varints_one_by_one(data)), np.uint64).view(np.int64)
    octets = np.frombuffer(data, np.uint8)
    ends = np.flatnonzero(octets < 128)
    if len(ends) == len(octets):
        return octets.astype(np.int64)
    if octets[-1] >= 128:
        raise ValueError("a protobuf message is cut off within a number")
    starts = np.concatenate([[0], ends[:-1] + 1])
    lengths = ends - starts + 1
    values = np.zeros(len(ends), np.uint64)
    for i in range(int(lengths.max())):
        longer = np.flatnonzero(lengths > i)
        values[longer] |= (octets[starts[longer] + i] & np.uint64(127)) << np.uint64(7 * i)
    return values.view(np.int64)


def _varints_one_by_one(data: Buffer) -> Iterator[int]:
    at = 0
    while at < len(data):
        value, at = varint(data, at)
        yield value & 0xFFFF_FFFF_FFFF_FFFF


def count_varints(chunks: Sequence[Buffer]) -> NDArray[np.int64]:
    """The number of varints in each run."""
    octets = np.frombuffer(b"".join(chunks), np.uint8)
    stops = np.cumsum([0, *map(len, chunks)])
    counts: NDArray[np.int64] = np.diff(np.concatenate([[0], np.cumsum(octets < 128)])[stops]).astype(np.int64)
    return counts

"""Messages written by hand, from the protobuf encoding guide and the field numbers of example.proto."""

from __future__ import annotations

import numpy as np
import pytest

from tfrecord_fixture import parse_example, parse_example_list, parse_sequence_example
from tfrecord_fixture.wire import count_varints, decode_varints


def field(number: int, data: bytes) -> bytes:
    return bytes([number << 3 | 2, len(data)]) + data


def feature(name: str, kind: int, elements: bytes) -> bytes:
    return field(1, field(1, name.encode()) + field(2, field(kind, elements)))


def example(*features: bytes) -> bytes:
    return field(1, b"".join(features))


NEGATIVE = b"\xfe" + b"\xff" * 8 + b"\x01"
ONE_AND_A_HALF = b"\x00\x00\xc0\x3f"


def test_integers_floats_and_bytes() -> None:
    parsed = parse_example(
        example(
            feature("i", 3, field(1, b"\x01\x96\x01" + NEGATIVE)),
            feature("f", 2, field(1, ONE_AND_A_HALF * 2)),
            feature("b", 1, field(1, b"") + field(1, b"\xff\x00")),
        )
    )
    assert parsed["i"].tolist() == [1, 150, -2]
    assert parsed["i"].dtype == np.int64
    assert parsed["f"].tolist() == [1.5, 1.5]
    assert parsed["f"].dtype == np.float32
    assert parsed["b"] == [b"", b"\xff\x00"]


def test_lists_that_are_not_packed() -> None:
    parsed = parse_example(
        example(
            feature("i", 3, b"\x08\x01\x08\x96\x01"),
            feature("f", 2, b"\x0d" + ONE_AND_A_HALF),
        )
    )
    assert parsed["i"].tolist() == [1, 150]
    assert parsed["f"].tolist() == [1.5]


def test_packed_and_unpacked_parts_follow_each_other() -> None:
    parsed = parse_example(example(feature("i", 3, field(1, b"\x01\x02") + b"\x08\x03" + field(1, b"\x04"))))
    assert parsed["i"].tolist() == [1, 2, 3, 4]


def test_an_empty_list_is_there_and_a_feature_without_a_list_is_not() -> None:
    unset = field(1, field(1, b"unset") + field(2, b""))
    parsed = parse_example(example(feature("empty", 3, b""), unset))
    assert list(parsed) == ["empty"]
    assert len(parsed["empty"]) == 0


def test_unknown_fields_are_passed_over() -> None:
    message = b"\x50\x07" + field(9, b"new") + b"\x59" + bytes(8) + example(feature("i", 3, field(1, b"\x05")))
    assert parse_example(message)["i"].tolist() == [5]


def test_a_sequence_example() -> None:
    steps = field(1, field(3, field(1, b"\x01\x02"))) + field(1, field(3, b"")) + field(1, field(3, field(1, b"\x03")))
    message = field(1, feature("user", 3, field(1, b"\x07"))) + field(
        2, field(1, field(1, b"clicks") + field(2, steps))
    )
    parsed = parse_sequence_example(message)
    assert parsed.context["user"].tolist() == [7]
    assert [step.tolist() for step in parsed.steps["clicks"]] == [[1, 2], [], [3]]


def test_an_example_list_with_context() -> None:
    items = [example(feature("relevance", 3, field(1, bytes([n])))) for n in (2, 0)]
    message = b"".join(field(1, item) for item in items) + field(2, example(feature("query", 1, field(1, b"cat"))))
    parsed = parse_example_list(message)
    assert parsed.context == {"query": [b"cat"]}
    assert [item["relevance"].tolist() for item in parsed.examples] == [[2], [0]]


@pytest.mark.parametrize("cut", range(1, 12))
def test_a_message_that_is_cut_off(cut: int) -> None:
    whole = example(feature("i", 3, field(1, b"\x96\x01")))
    with pytest.raises(ValueError, match="cut"):
        parse_example(whole[:-cut])


def test_varints_of_every_size() -> None:
    numbers = [sign * (1 << bits) + off for bits in range(63) for sign in (1, -1) for off in (-1, 0, 1)]
    chunks = []
    for number in numbers:
        rest, octets = number % 2**64, []
        while rest > 127:
            octets.append(rest & 127 | 128)
            rest >>= 7
        chunks.append(bytes([*octets, rest]))
    assert decode_varints(b"".join(chunks)).tolist() == numbers
    assert [decode_varints(chunk).tolist() for chunk in chunks] == [[number] for number in numbers]
    assert count_varints([*chunks, b"", chunks[0] * 3]).tolist() == [1] * len(numbers) + [0, 3]

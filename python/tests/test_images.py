"""decode_png returns the samples of a PNG, and assert_images reports what a reader did to images."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from conftest import Make
from tfrecord_fixture import Fixture, FixtureAssertionError, assert_images, decode_png

SCHEMA = """
features:
  image: { kind: bytes, content: { image: png, height: { min: 20, max: 40 }, width: { min: 20, max: 40 } } }
  species: { kind: int64, label: { classes: 3 } }
"""


def png(rows: bytes, width: int, height: int, bits: int, colours: int, parts: int = 1, interlaced: int = 0) -> bytes:
    """A PNG by its specification. Each of `rows` starts with the number of its filter."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    data = zlib.compress(rows)
    cuts = [len(data) * i // parts for i in range(parts + 1)]
    pieces = [chunk(b"IDAT", data[a:b]) for a, b in zip(cuts, cuts[1:])]
    header = struct.pack(">IIBBBBB", width, height, bits, colours, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + b"".join(pieces) + chunk(b"IEND", b"")


def test_samples_of_8_bits() -> None:
    image = decode_png(png(bytes([0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 255]), 2, 2, 8, 2))
    assert image.dtype == np.uint8
    assert image.tolist() == [[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 255]]]


def test_samples_of_16_bits_have_the_high_byte_first() -> None:
    image = decode_png(png(bytes([0, 1, 2, 255, 255]), 2, 1, 16, 0))
    assert image.dtype == np.uint16
    assert image.tolist() == [[[258], [65535]]]


def test_data_in_several_chunks() -> None:
    assert decode_png(png(bytes([0, 5, 6, 0, 7, 8]), 1, 2, 8, 4, parts=3)).tolist() == [[[5, 6]], [[7, 8]]]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff\xd8\xff\xe0 a JPEG", "no PNG"),
        (png(bytes([1, 5]), 1, 1, 8, 0), "filtered rows"),
        (png(bytes([0, 5]), 1, 1, 8, 3), "colour type 3"),
        (png(bytes([0, 5]), 1, 1, 8, 0, interlaced=1), "interlaced"),
    ],
)
def test_what_no_fixture_holds(data: bytes, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        decode_png(data)


@pytest.fixture(scope="module")
def leaves(make: Make) -> Fixture:
    return make(SCHEMA, examples=200)


@pytest.fixture(scope="module")
def images(leaves: Fixture) -> list[Any]:
    return [decode_png(value) for value in leaves.columns(["image"])["image"].values]


def resized(image: Any, size: int = 32) -> Any:
    """The mean of the samples that each pixel of the smaller image covers, after repeating them."""
    tall = np.repeat(np.repeat(image.astype(np.float64), size, axis=0), size, axis=1)
    height, width, channels = image.shape
    return tall.reshape(size, height, size, width, channels).mean((1, 3))


def test_a_sound_reader_passes(leaves: Fixture, images: list[Any]) -> None:
    assert_images(leaves, {"image": images})
    assert_images(leaves.folder, {"image": np.array([resized(image) for image in images])})
    assert_images(str(leaves.folder), {"image": [image / 255 for image in images]}, high=1)


def changed(change: Callable[[Any], Any]) -> Callable[[list[Any]], Any]:
    return lambda images: [change(image) for image in images]


CASES: list[tuple[str, Callable[[list[Any]], Any], str]] = [
    ("channels in another order", changed(lambda i: i[..., ::-1]), "BGR instead of RGB"),
    ("upside down", changed(lambda i: i[::-1]), "upside down"),
    ("mirrored", changed(lambda i: i[:, ::-1]), "mirrored"),
    ("rows for columns", changed(lambda i: i.swapaxes(0, 1)), "rows and columns: they are swapped"),
    ("divided by 255", changed(lambda i: i / 255), "`high` should be 1"),
    ("of 16 bits", changed(lambda i: i * 257.0), "of 16 bits"),
    ("from -1 to 1", changed(lambda i: 255 * (i / 127.5 - 1)), "from -1 to 1"),
    ("cropped", changed(lambda i: i[:10, :10]), "a crop in place of a resize"),
    ("grey", changed(lambda i: i[..., :1]), "1 channels instead of 3"),
    ("channels first", changed(lambda i: np.moveaxis(i, -1, 0)[:, :20, :20]), "rows, columns, channels"),
    ("without an axis of channels", changed(lambda i: i[..., 0]), r"\[2\] axes instead of 3"),
    ("in another order", lambda images: images[::-1], "the order of the examples"),
    ("one lost", lambda images: images[1:], "199 images of image were read of 200"),
]


@pytest.mark.parametrize(("spoil", "said"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_images_that_are(leaves: Fixture, images: list[Any], spoil: Callable[[list[Any]], Any], said: str) -> None:
    with pytest.raises(FixtureAssertionError, match=said):
        assert_images(leaves, {"image": spoil(images)})

import numpy as np
import pytest

from tfrecord_fixture.crc32c import crc32c, masked_crc32c

# RFC 3720, appendix B.4, and the check value of the catalogue of parametrised CRC algorithms.
VECTORS = [
    (b"", 0),
    (b"123456789", 0xE3069283),
    (bytes(32), 0x8A9136AA),
    (b"\xff" * 32, 0x62A8AB43),
    (bytes(range(32)), 0x46DD794E),
    (bytes(range(31, -1, -1)), 0x113FDB5C),
]


@pytest.mark.parametrize(("data", "expected"), VECTORS)
def test_known_checksums(data: bytes, expected: int) -> None:
    assert crc32c(data) == expected


def bit_by_bit(data: bytes) -> int:
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


@pytest.mark.parametrize("size", [255, 256, 257, 383, 384, 511, 512, 513, 4096, 28_413])
def test_long_data_are_summed_as_short_ones_are(size: int) -> None:
    data = np.random.default_rng(size).bytes(size)
    assert crc32c(data) == bit_by_bit(data)
    assert crc32c(memoryview(data)) == bit_by_bit(data)


def test_the_mask_of_tensorflow() -> None:
    # tensorflow/core/lib/hash/crc32c.h: rotated right by 15 bits, plus 0xa282ead8.
    assert masked_crc32c(b"123456789") == (((0xE3069283 >> 15) | (0xE3069283 << 17)) + 0xA282EAD8) & 0xFFFFFFFF

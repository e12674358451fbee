from __future__ import annotations

import gzip
import struct
import zlib
from pathlib import Path

import pytest

from tfrecord_fixture import CorruptRecordError, read_records
from tfrecord_fixture.crc32c import masked_crc32c

PAYLOADS = [b"first", b"", b"x" * 1000]


def framed(payload: bytes) -> bytes:
    length = struct.pack("<Q", len(payload))
    checksums = struct.pack("<I", masked_crc32c(length)), struct.pack("<I", masked_crc32c(payload))
    return length + checksums[0] + payload + checksums[1]


STREAM = b"".join(map(framed, PAYLOADS))


@pytest.mark.parametrize("compress", [lambda data: data, gzip.compress, zlib.compress], ids=["none", "gzip", "zlib"])
def test_every_compression_is_recognised(tmp_path: Path, compress: object) -> None:
    path = tmp_path / "file"
    path.write_bytes(compress(STREAM))  # type: ignore[operator]
    assert [bytes(record) for record in read_records(path, checksums=True)] == PAYLOADS


def test_gzip_members_follow_each_other(tmp_path: Path) -> None:
    path = tmp_path / "file.gz"
    path.write_bytes(gzip.compress(framed(b"a")) + gzip.compress(framed(b"b")))
    assert [bytes(record) for record in read_records(path, "gzip")] == [b"a", b"b"]


def test_an_empty_file_has_no_records(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    assert list(read_records(tmp_path / "empty")) == []


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (STREAM[:-1], "ends within the record at byte 37"),
        (STREAM[:45], "ends within the header of the record at byte 37"),
        (b"\x00" + STREAM[1:], "checksum of its length"),
        (STREAM[:12] + b"F" + STREAM[13:], "wrong checksum in the record at byte 0"),
    ],
)
def test_damage_is_named(tmp_path: Path, data: bytes, what: str) -> None:
    (tmp_path / "file").write_bytes(data)
    with pytest.raises(CorruptRecordError, match=what):
        list(read_records(tmp_path / "file", "none", checksums=True))


def test_a_stream_that_is_cut_off(tmp_path: Path) -> None:
    (tmp_path / "file.gz").write_bytes(gzip.compress(STREAM)[:-9])
    with pytest.raises(CorruptRecordError, match="cannot be decompressed as gzip"):
        list(read_records(tmp_path / "file.gz"))

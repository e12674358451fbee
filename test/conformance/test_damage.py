"""`verify` rejects what TensorFlow rejects, and also finds the damage that TensorFlow overlooks."""

import gzip
import struct
import zlib

import pytest
import tensorflow as tf

from reading import feature_spec, parse, read_records
from schemas import generate, schema_text

ROWS = [("ids", "int64_list", 4), ("score", "float_list", 2), ("words", "bytes_list", -1)]
RECORD = 5


def flipped(data, at, bit=1):
    return data[:at] + bytes([data[at] ^ bit]) + data[at + 1 :]


def start_of(data, record):
    offset = 0
    for _ in range(record):
        offset += 16 + struct.unpack_from("<Q", data, offset)[0]
    return offset


# Damage to uncompressed files. The offsets are those of the format: u64 length, u32 CRC, data, u32 CRC.
RAW = {
    "a bit of the length": lambda d: flipped(d, start_of(d, RECORD)),
    "a bit of the CRC of the length": lambda d: flipped(d, start_of(d, RECORD) + 8),
    "a bit of the data": lambda d: flipped(d, start_of(d, RECORD) + 20),
    "a bit of the CRC of the data": lambda d: flipped(d, start_of(d, RECORD + 1) - 1),
    "the last byte is missing": lambda d: d[:-1],
    "it ends inside the data": lambda d: d[: start_of(d, RECORD) + 20],
    "a record's data is lost": lambda d: d[: start_of(d, RECORD) + 12] + d[start_of(d, RECORD + 1) :],
}

def trailer_of(packed):
    """The length of the trailer: 8 bytes in gzip, 4 in zlib."""
    return 8 if packed[:2] == b"\x1f\x8b" else 4


# Damage to compressed files.
PACKED = {
    "a bit in the middle": lambda d: flipped(d, len(d) // 2),
    "the second half is missing": lambda d: d[: len(d) // 2],
    "the trailer has another checksum": lambda d: flipped(d, len(d) - (8 if d[:2] == b"\x1f\x8b" else 1)),
    "another header": lambda d: flipped(d, 0, 0x80),
    "garbage before the trailer": lambda d: d[: -trailer_of(d)] + b"garbage" * 600 + d[-trailer_of(d) :],
}

UNNOTICED = {
    # TensorFlow treats anything shorter than a header of 12 bytes as the end of the file.
    "it ends inside a header": ("none", lambda raw: raw[: start_of(raw, RECORD) + 5]),
    "it ends inside a header, gzip": ("gzip", lambda raw: gzip.compress(raw[: start_of(raw, RECORD) + 5])),
    "bytes after the last record": ("none", lambda raw: raw + b"\0" * 11),
    "bytes after the last record, zlib": ("zlib", lambda raw: zlib.compress(raw + b"\0" * 11)),
    "bytes after the zlib stream": ("zlib", lambda raw: zlib.compress(raw) + b"garbage"),
    "the gzip trailer is missing": ("gzip", lambda raw: gzip.compress(raw)[:-8]),
    "the zlib trailer is missing": ("zlib", lambda raw: zlib.compress(raw)[:-4]),
    "an empty gzip member before the rest": ("gzip", lambda raw: gzip.compress(b"") + gzip.compress(raw)),
    "a second zlib stream": ("zlib", lambda raw: zlib.compress(raw) + zlib.compress(raw)),
}


@pytest.fixture
def files(checkout):
    return lambda compression: generate(checkout, ROWS, examples=20, compression=compression)


def judge(checkout, data, compression):
    """Whether TensorFlow reads a copy, and whether `verify` accepts it. No manifest knows the copy."""
    path = checkout.temp / "copies" / "copy"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    try:
        parse(read_records([path], compression), feature_spec(ROWS))
        is_read = True
    except tf.errors.OpError:
        is_read = False
    accepted, said = checkout.verify(path, config="", schema="schema.json", compression=compression)
    return is_read, accepted, said


@pytest.mark.parametrize("compression", ["gzip", "zlib", "none"])
def test_an_undamaged_copy_is_good(checkout, files, compression):
    is_read, accepted, said = judge(checkout, files(compression).paths[0].read_bytes(), compression)
    assert (is_read, accepted) == (True, True), said


@pytest.mark.parametrize("damage", RAW)
def test_raw(checkout, files, damage):
    data = RAW[damage](files("none").paths[0].read_bytes())
    assert judge(checkout, data, "none")[:2] == (False, False)


@pytest.mark.parametrize("damage", RAW)
@pytest.mark.parametrize("compression,pack", [("gzip", gzip.compress), ("zlib", zlib.compress)])
def test_damaged_before_it_was_compressed(checkout, files, compression, pack, damage):
    data = pack(RAW[damage](files("none").paths[0].read_bytes()))
    assert judge(checkout, data, compression)[:2] == (False, False)


@pytest.mark.parametrize("damage", PACKED)
@pytest.mark.parametrize("compression", ["gzip", "zlib"])
def test_compressed(checkout, files, compression, damage):
    data = PACKED[damage](files(compression).paths[0].read_bytes())
    assert judge(checkout, data, compression)[:2] == (False, False)


def test_bytes_after_the_gzip_member(checkout, files):
    data = files("gzip").paths[0].read_bytes() + b"garbage"
    assert judge(checkout, data, "gzip")[:2] == (False, False)


def test_many_gzip_members(checkout, files):
    raw = files("none").paths[0].read_bytes()
    members = [gzip.compress(raw[start_of(raw, i) : start_of(raw, i + 1)]) for i in range(20)]
    assert judge(checkout, b"".join(members), "gzip")[:2] == (True, True)


@pytest.mark.parametrize("damage", UNNOTICED)
def test_what_tensorflow_does_not_notice(checkout, files, damage):
    compression, make = UNNOTICED[damage]
    data = make(files("none").paths[0].read_bytes())
    assert judge(checkout, data, compression)[:2] == (True, False)


SCHEMAS = {
    "another length": [("ids", "int64_list", 5)],
    "another kind": [("ids", "float_list", 4)],
    "a fixed length of a variable one": [("words", "bytes_list", 3)],
}


@pytest.mark.parametrize("wrong", SCHEMAS)
def test_another_schema(checkout, files, wrong):
    fixture = files("gzip")
    checkout.write("other.json", schema_text(SCHEMAS[wrong]))
    accepted, _ = checkout.verify(fixture.paths[0], config="", schema="other.json")
    assert not accepted
    with pytest.raises(tf.errors.InvalidArgumentError):
        parse(read_records(fixture.paths, "gzip"), feature_spec(SCHEMAS[wrong]))


def test_a_schema_of_a_feature_that_is_not_there(checkout, files):
    """The reader has a default for it, so it reads nothing else."""
    fixture, rows = files("gzip"), [("absent", "int64_list", 1)]
    checkout.write("other.json", schema_text(rows))
    accepted, said = checkout.verify(fixture.paths[0], config="", schema="other.json")
    assert accepted and 'no example has the feature "absent"' in said
    parsed = parse(read_records(fixture.paths, "gzip"), feature_spec(rows))
    assert set(parsed["absent"].numpy().reshape(-1)) == {0}

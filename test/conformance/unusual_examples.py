"""Unusual serialized Examples: fields in odd places, in pieces, repeated, unknown or broken."""

import struct


def tag(field, wire):
    return bytes([field << 3 | wire])


def sized(field, body):
    """A length-delimited field of fewer than 128 bytes."""
    assert len(body) < 128
    return tag(field, 2) + bytes([len(body)]) + body


def floats(*values):
    return struct.pack(f"<{len(values)}f", *values)


BYTES, FLOAT, INT64 = 1, 2, 3
INTS = sized(INT64, sized(1, b"\x05\x06"))
REALS = sized(FLOAT, sized(1, floats(1, 2, 3)))
TEXTS = sized(BYTES, sized(1, b"ab"))


def entry(name, feature):
    return sized(1, sized(1, name) + sized(2, feature))


ID, X, T = entry(b"id", INTS), entry(b"x", REALS), entry(b"t", TEXTS)


def example(*entries):
    return sized(1, b"".join(entries))


WHOLE = example(ID, X, T)


def with_id(feature):
    return example(entry(b"id", feature), X, T)


def with_x(feature):
    return example(ID, entry(b"x", feature), T)


def with_t(feature):
    return example(ID, X, entry(b"t", feature))


UNKNOWN = sized(15, b"z")
EXAMPLES = {
    "plain": WHOLE,
    # Lists in several pieces.
    "unpacked ints and floats": example(
        entry(b"id", sized(INT64, b"\x08\x05\x08\x06")),
        entry(b"x", sized(FLOAT, b"".join(b"\x0d" + floats(v) for v in (1, 2, 3)))),
        T,
    ),
    "ints packed in two pieces": with_id(sized(INT64, sized(1, b"\x05") + sized(1, b"\x06"))),
    "floats packed in two pieces": with_x(sized(FLOAT, sized(1, floats(1, 2)) + sized(1, floats(3)))),
    "ints packed, then unpacked": with_id(sized(INT64, sized(1, b"\x05") + b"\x08\x06")),
    "floats packed, then unpacked": with_x(sized(FLOAT, sized(1, floats(1, 2)) + b"\x0d" + floats(3))),
    "ints unpacked, then packed": with_id(sized(INT64, b"\x08\x05" + sized(1, b"\x06"))),
    "floats unpacked, then packed": with_x(sized(FLOAT, b"\x0d" + floats(1) + sized(1, floats(2, 3)))),
    "all ints packed, one more piece without any": with_id(sized(INT64, sized(1, b"\x05\x06") + sized(1, b""))),
    "all ints packed, one more unpacked": with_id(sized(INT64, sized(1, b"\x05\x06") + b"\x08\x07")),
    "a packed piece without ints first": with_id(sized(INT64, sized(1, b"") + sized(1, b"\x05\x06"))),
    "int list in two messages": with_id(sized(INT64, sized(1, b"\x05")) + sized(INT64, sized(1, b"\x06"))),
    "float list in two messages": with_x(sized(FLOAT, sized(1, floats(1, 2))) + sized(FLOAT, sized(1, floats(3)))),
    "bytes list in two messages": with_t(sized(BYTES, sized(1, b"a")) + sized(BYTES, sized(1, b"b"))),
    "all ints, then another int list": with_id(INTS + INTS),
    "empty int list, then the ints": with_id(sized(INT64, b"") + INTS),
    # Kinds.
    "another kind first, then the right one": with_id(sized(FLOAT, sized(1, floats(1))) + INTS),
    "the right kind first, then another": with_id(INTS + sized(FLOAT, sized(1, floats(1)))),
    "the right kind first, then another, empty": with_id(INTS + sized(FLOAT, b"")),
    "another kind first, of variable length": with_t(INTS + TEXTS),
    "variable length: an empty list of ints": with_t(sized(INT64, b"")),
    "variable length: an empty list": with_t(sized(BYTES, b"")),
    "fixed length: an empty list": with_id(sized(INT64, b"")),
    "fixed length: an empty packed piece": with_id(sized(INT64, sized(1, b""))),
    "fixed length: kind unset": with_id(b""),
    "fixed length: one value less": with_id(sized(INT64, sized(1, b"\x05"))),
    "variable length: kind unset": with_t(b""),
    "variable length: absent": example(ID, X),
    # Entries.
    "two Features messages": example(ID) + example(X, T),
    "an empty Features message more": WHOLE + example(),
    "value before key": example(sized(1, sized(2, INTS) + sized(1, b"id")), X, T),
    "value twice in an entry": example(
        sized(1, sized(1, b"id") + sized(2, sized(FLOAT, sized(1, floats(1)))) + sized(2, INTS)), X, T
    ),
    "key twice in an entry": example(sized(1, sized(1, b"x") + sized(1, b"id") + sized(2, INTS)), X, T),
    "key twice and no value": example(ID, X, T, sized(1, sized(1, b"y") + sized(1, b"z"))),
    "entry without a value": example(ID, X, T, sized(1, sized(1, b"z"))),
    "entry without a key": example(ID, X, T, sized(1, sized(2, INTS))),
    "entry without anything": example(ID, X, T, sized(1, b"")),
    "the same key twice, same value": example(ID, ID, X, T),
    "the same key twice, another value": example(entry(b"id", sized(INT64, sized(1, b"\x08\x09"))), ID, X, T),
    "the same key twice, last one too short": example(ID, entry(b"id", sized(INT64, sized(1, b"\x05"))), X, T),
    "the same key twice, first one too short": example(entry(b"id", sized(INT64, sized(1, b"\x05"))), ID, X, T),
    "the same key twice, first of another kind": example(entry(b"id", REALS), ID, X, T),
    "the same key twice, first of no kind": example(entry(b"id", UNKNOWN), ID, X, T),
    "the same key twice, last unset": example(ID, entry(b"id", b""), X, T),
    "the same key twice, last of no kind": example(ID, entry(b"id", UNKNOWN), X, T),
    "the same key twice, first two-piece": example(entry(b"id", sized(INT64, b"\x08\x05" + sized(1, b"\x06"))), ID, X, T),
    # Unknown fields and groups.
    "unknown varint in Example": WHOLE + b"\x78\x01",
    "unknown bytes in Example": WHOLE + sized(15, b"zz"),
    "unknown fixed64 in Example": WHOLE + b"\x79" + bytes(8),
    "unknown fixed32 in Example": WHOLE + b"\x7d" + bytes(4),
    "unknown group in Example": WHOLE + b"\x7b\x08\x01\x7c",
    "unknown field in Features": example(ID, X, T, sized(15, b"zz")),
    "unknown field in an entry": example(sized(1, sized(1, b"id") + sized(2, INTS) + UNKNOWN), X, T),
    "unknown field first in an entry": example(sized(1, UNKNOWN + sized(1, b"id") + sized(2, INTS)), X, T),
    "unknown field behind the list of a Feature": with_id(INTS + UNKNOWN),
    "unknown field before the list of a Feature": with_id(UNKNOWN + INTS),
    "unknown field alone in a Feature": with_id(UNKNOWN),
    "unknown field behind packed ints": with_id(sized(INT64, sized(1, b"\x05\x06") + UNKNOWN)),
    "unknown field before packed ints": with_id(sized(INT64, UNKNOWN + sized(1, b"\x05\x06"))),
    "unknown field behind unpacked ints": with_id(sized(INT64, b"\x08\x05\x08\x06" + UNKNOWN)),
    "unknown field behind bytes": with_t(sized(BYTES, sized(1, b"ab") + UNKNOWN)),
    "unknown fixed64 in a Feature": with_id(INTS + b"\x79" + bytes(8)),
    "unknown group in a Feature": with_id(INTS + b"\x7b\x7c"),
    "unknown group, 90 deep": WHOLE + b"\x7b" * 90 + b"\x7c" * 90,
    "unknown group, 150 deep": WHOLE + b"\x7b" * 150 + b"\x7c" * 150,
    "end of a group without its start": WHOLE + b"\x7c",
    # Varints.
    "length not minimal": b"\x0a" + bytes([0x80 | len(WHOLE[2:]), 0x00]) + WHOLE[2:],
    "value not minimal": with_id(sized(INT64, sized(1, b"\x85\x00\x06"))),
    "value of ten bytes, high bits": with_id(sized(INT64, sized(1, b"\xff" * 9 + b"\x7f" + b"\x06"))),
    "value of eleven bytes": with_id(sized(INT64, sized(1, b"\xff" * 10 + b"\x01" + b"\x06"))),
    "value cut": with_id(sized(INT64, sized(1, b"\x05\x86"))),
    "tag of Features not minimal": b"\x8a\x00" + WHOLE[1:],
    "tag of an entry not minimal": sized(1, b"\x8a\x00" + ID[1:] + X + T),
    "tag of a key not minimal": example(sized(1, b"\x8a\x00" + sized(1, b"id")[1:] + sized(2, INTS)), X, T),
    "tag of a value not minimal": example(sized(1, sized(1, b"id") + b"\x92\x00" + sized(2, INTS)[1:]), X, T),
    "tag of a list not minimal": with_id(b"\x9a\x00" + INTS[1:]),
    "tag of packed ints not minimal": with_id(sized(INT64, b"\x8a\x00\x02\x05\x06")),
    "tag of an unpacked int not minimal": with_id(sized(INT64, b"\x08\x05\x88\x00\x06")),
    "tag of a text not minimal": with_t(sized(BYTES, b"\x8a\x00\x02ab")),
    # Features that the reader does not request.
    "feature not asked for": example(ID, X, T, entry(b"zz", INTS)),
    "not asked for: key not UTF-8": example(ID, X, T, entry(b"\xff\xfe", INTS)),
    "not asked for: empty key": example(ID, X, T, entry(b"", INTS)),
    "not asked for: kind unset": example(ID, X, T, entry(b"zz", b"")),
    "not asked for: no kind": example(ID, X, T, entry(b"zz", UNKNOWN)),
    "not asked for: mixed pieces": example(ID, X, T, entry(b"zz", sized(INT64, b"\x08\x05" + sized(1, b"\x06")))),
    "not asked for: broken inside": example(ID, X, T, entry(b"zz", b"\x1a\x7f")),
    # Not an example, or an empty one.
    "empty record": b"",
    "Features empty": example(),
    "trailing zero byte": WHOLE + b"\0",
    "field number 0": WHOLE + b"\x00\x01",
    "wire type 7": WHOLE + b"\x7f\x01",
    "Features as a varint": b"\x08\x05" + WHOLE,
    "cut in the last entry": WHOLE[:-1],
    "unknown bytes beyond the end": WHOLE + b"\x7a\x05z",
    "packed length beyond its list": with_id(b"\x1a\x04\x0a\x03\x05\x06"),
    "floats not a multiple of 4": with_x(sized(FLOAT, sized(1, floats(1, 2, 3) + b"\0"))),
    "text": b'{"id": [5, 6]}',
}

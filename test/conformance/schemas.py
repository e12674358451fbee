"""The features that the checks are made with, as rows (name, dtype, length)."""

import json

VARIABLE = -1

KINDS = [
    # Lengths around the size at which a length, in bytes, takes another byte: from 127 to 128.
    *[(f"int.{n:03}", "int64_list", n) for n in (1, 5, 127, 128, VARIABLE)],
    *[(f"float.{n:03}", "float_list", n) for n in (1, 7, 31, 32, VARIABLE)],
    *[(f"bytes.{n:03}", "bytes_list", n) for n in (1, 3, 40, VARIABLE)],
    # Their order by UTF-8 bytes, which protobuf sorts by, is not that of UTF-16, which JavaScript sorts by.
    ("\uff5e.wide tilde", "float_list", 2),
    ("\U0001f600.face", "int64_list", 2),
    ("é.accent", "bytes_list", 2),
    ("Z.upper case", "int64_list", 1),
    ("long." + "x" * 200, "float_list", 1),
]

# Where one name starts another, Python's protobuf sorts the longer first, all others the shorter; so these are apart.
PREFIXES = [("ab", "int64_list", 1), ("a", "int64_list", 1), ("abc", "int64_list", 1), ("a.b", "int64_list", 1)]


def schema_text(rows):
    keys = ("feature_name", "dtype", "length")
    return json.dumps({"schema": [dict(zip(keys, row)) for row in rows]}, ensure_ascii=False)


def generate(checkout, rows, **flags):
    """A fixture of all the rows, without a config: none of them is a label."""
    checkout.write("schema.json", schema_text(rows))
    return checkout.generate(config="", schema="schema.json", **flags)

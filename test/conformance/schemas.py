"""The features of the checks, as rows (name, dtype, length)."""

import json

VARIABLE = -1

KINDS = [
    # Sizes in bytes around 127 and 128, where the length of a field takes one more byte.
    *[(f"int.{n:03}", "int64_list", n) for n in (1, 5, 127, 128, VARIABLE)],
    *[(f"float.{n:03}", "float_list", n) for n in (1, 7, 31, 32, VARIABLE)],
    *[(f"bytes.{n:03}", "bytes_list", n) for n in (1, 3, 40, VARIABLE)],
    # Protobuf sorts these by UTF-8 bytes, JavaScript by UTF-16 units, which gives another order.
    ("\uff5e.wide tilde", "float_list", 2),
    ("\U0001f600.face", "int64_list", 2),
    ("é.accent", "bytes_list", 2),
    ("Z.upper case", "int64_list", 1),
    ("long." + "x" * 200, "float_list", 1),
]

# If one name starts with another, Python's protobuf sorts the longer first, unlike all others. So these are separate.
PREFIXES = [("ab", "int64_list", 1), ("a", "int64_list", 1), ("abc", "int64_list", 1), ("a.b", "int64_list", 1)]


def schema_text(rows):
    keys = ("feature_name", "dtype", "length")
    return json.dumps({"schema": [dict(zip(keys, row)) for row in rows]}, ensure_ascii=False)


def generate(checkout, rows, **flags):
    """A fixture of all the rows without a config, so that none of them is a label."""
    checkout.write("schema.json", schema_text(rows))
    return checkout.generate(config="", schema="schema.json", **flags)

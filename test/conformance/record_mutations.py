"""Serialized records with a few changes of message fields or single bytes."""

import random

from unusual_examples import EXAMPLES
from unusual_sequences import SEQUENCES

VARINT, FIXED64, SIZED, START, END, FIXED32 = range(6)

# The fields of each message that hold messages: tensorflow/core/example/example.proto and feature.proto.
MESSAGES = {
    "example": {1: "features"},
    "sequence-example": {1: "features", 2: "lists"},
    "features": {1: "entry"},
    "entry": {2: "feature"},
    "lists": {1: "list entry"},
    "list entry": {2: "steps"},
    "steps": {1: "feature"},
    "feature": {1: "values", 2: "values", 3: "values"},
    "values": {},
}

UNKNOWN = [b"\x78\x01", b"\x7a\x01z", b"\x79" + bytes(8), b"\x7d" + bytes(4), b"\x7b\x7c", b"\x7b\x08\x01\x7c", b"\x08\x05"]


def varint(value):
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def read_varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


class Raw:
    """Bytes that are written literally among the fields of a message."""

    def __init__(self, data):
        self.data = data

    def write(self):
        return self.data


class Field:
    """A length-delimited field that holds a message, which is a list of fields, or bytes."""

    def __init__(self, number, body):
        self.number, self.body = number, body
        # Number of superfluous bytes in tag and size.
        self.long_tag = self.long_size = 0

    def write(self):
        body = self.body if isinstance(self.body, bytes) else write(self.body)
        return stretch(varint(self.number << 3 | SIZED), self.long_tag) + stretch(varint(len(body)), self.long_size) + body


def stretch(number, more):
    if not more:
        return number
    return number[:-1] + bytes([number[-1] | 0x80]) + b"\x80" * (more - 1) + b"\0"


def write(fields):
    return b"".join(field.write() for field in fields)


def parse(data, message):
    """A message as a list of fields. Parts that cannot be parsed stay bytes."""
    fields, at = [], 0
    while at < len(data):
        start = at
        try:
            tag, at = read_varint(data, at)
            size, at = read_varint(data, at) if tag & 7 == SIZED else (None, at)
        except IndexError:
            size = None
        if size is None or at + size > len(data):
            return [*fields, Raw(data[start:])]
        body, at = data[at : at + size], at + size
        inner = MESSAGES[message].get(tag >> 3)
        fields.append(Field(tag >> 3, body if inner is None else parse(body, inner)))
    return fields


def messages(fields):
    """All lists of fields, the outermost one first."""
    found = [fields]
    for field in fields:
        if isinstance(field, Field) and isinstance(field.body, list):
            found += messages(field.body)
    return found


def change_bytes(data, rng):
    at = rng.randrange(len(data) + 1)
    kind = rng.choice(["flip", "cut", "insert", "empty"])
    if kind == "flip" and at < len(data):
        return data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]
    if kind == "cut":
        return data[:at] + data[at + rng.randrange(1, 4) :]
    if kind == "empty":
        return b""
    return data[:at] + rng.choice([b"\0", b"\x80", b"\xff", b"\x05\x06", bytes(4), b"id"]) + data[at:]


def change_field(root, rng):
    """Changes one field of one message, if there is any."""
    every = messages(root)
    fields = rng.choice(every)
    if not fields:
        fields.append(Raw(rng.choice(UNKNOWN)))
        return
    at = rng.randrange(len(fields))
    field = fields[at]
    kind = rng.choice(["remove", "again", "swap", "unknown", "graft", "graft", "graft", "body", "split", "unpack", "number", "tag", "size"])
    if kind == "remove":
        del fields[at]
    elif kind == "again":
        fields.insert(rng.randrange(len(fields) + 1), field)
    elif kind == "swap":
        other = rng.randrange(len(fields))
        fields[at], fields[other] = fields[other], field
    elif kind == "unknown":
        fields.insert(rng.randrange(len(fields) + 1), Raw(rng.choice(UNKNOWN)))
    elif kind == "graft":
        # From any place, so that a feature gets two lists, of one kind or of two, and a list gets two pieces.
        donor = rng.choice([one for one in every if one])
        fields.insert(rng.randrange(len(fields) + 1), Raw(rng.choice(donor).write()))
    elif isinstance(field, Raw):
        field.data = change_bytes(field.data, rng)
    elif kind == "number":
        field.number = rng.choice([0, 1, 2, 3, 4, 15, 16, 2**29 - 1])
    elif kind == "tag":
        field.long_tag = rng.choice([1, 1, 2, 9])
    elif kind == "size":
        field.long_size = rng.choice([1, 1, 3, 9])
    elif isinstance(field.body, list):
        change_field(field.body, rng)
    elif kind == "split":
        cut = rng.randrange(len(field.body) + 1)
        fields[at : at + 1] = [Field(field.number, field.body[:cut]), Field(field.number, field.body[cut:])]
    elif kind == "unpack":
        # As integers of one byte and as floats, whatever their kind.
        packed = field.body
        single = [b"\x08" + packed[i : i + 1] for i in range(len(packed))]
        floats = [b"\x0d" + packed[i : i + 4] for i in range(0, len(packed), 4)]
        fields[at : at + 1] = [Raw(b"".join(rng.choice([single, floats])))]
    else:
        field.body = change_bytes(field.body, rng)


# More records to start from: packed and unpacked numbers, and strings of any bytes.
ORIGINALS = {"example": [*EXAMPLES.values()], "sequence-example": [*SEQUENCES.values()]}


def mutations(kind, count, seed):
    """A number of records of the kind, equal for equal seeds."""
    rng = random.Random(f"{kind} {seed}")
    originals = ORIGINALS[kind]
    for _ in range(count):
        # Half of them start from the plain one, whose changes are mostly valid.
        root = parse(originals[0] if rng.random() < 0.5 else rng.choice(originals), kind)
        for _ in range(rng.choice([1, 1, 2, 3])):
            change_field(root, rng)
        record = write(root)
        yield change_bytes(record, rng) if rng.random() < 0.1 else record

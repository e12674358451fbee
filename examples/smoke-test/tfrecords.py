"""Reads TFRecord files of tf.train.Example with Python and NumPy alone."""

import gzip
import struct

import numpy as np


def read_records(path):
    """The serialized examples of a file. Its checksums are not looked at: the action has done that."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
        while header := file.read(12):
            (length,) = struct.unpack_from("<Q", header)
            record = file.read(length + 4)
            if len(record) < length + 4:
                raise EOFError(f"{path} ends within a record")
            yield memoryview(record)[:length]


def parse_example(record):
    """Its features by name: integers and floats as arrays, bytes as a list. What is absent has no entry."""
    features = {}
    for _, message in fields(record):
        for _, entry in fields(message):
            pair = dict(fields(entry))
            for kind, values in fields(pair.get(2, b"")):
                features[bytes(pair[1]).decode()] = LISTS[kind]([value for _, value in fields(values)])
    return features


def fields(message):
    """Number and value of each field of a protobuf message, as far as an Example has any."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        if tag & 7 == 2:
            size, at = varint(message, at)
            value, at = message[at : at + size], at + size
        elif tag & 7 == 5:
            value, at = message[at : at + 4], at + 4
        else:
            start = at
            _, at = varint(message, at)
            value = message[start:at]
        yield tag >> 3, value


def varint(message, at):
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 127) << shift
        shift, at = shift + 7, at + 1
        if byte < 128:
            return value, at


def int64s(chunks):
    data = np.frombuffer(b"".join(chunks), np.uint8)
    ends = np.flatnonzero(data < 128)
    starts = np.concatenate([[0], ends[:-1] + 1]) if len(ends) else ends
    values = np.zeros(len(ends), np.uint64)
    for i in range(int((ends - starts).max(initial=-1)) + 1):
        has = starts + i <= ends
        values[has] |= (data[starts[has] + i] & np.uint64(127)) << np.uint64(7 * i)
    return values.view(np.int64)


def floats(chunks):
    return np.frombuffer(b"".join(chunks), "<f4")


LISTS = {1: lambda values: [bytes(value) for value in values], 2: floats, 3: int64s}

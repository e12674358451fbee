"""Records as Python and NumPy values: the messages Example, SequenceExample and ExampleListWithContext."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from .wire import Buffer, decode_varints, parts, payload

#: The features of an example by name: integers as an int64 array, floats as a float32 array, bytes as a list.
Values = Any
Example = dict[str, Values]

#: Kinds by the field numbers of tf.train.Feature, and the wire types of their elements.
KINDS = {1: "bytes", 2: "float", 3: "int64"}
ELEMENT_TYPES = {"float": 5, "int64": 0}


@dataclass(frozen=True)
class SequenceExample:
    """A `tf.train.SequenceExample`. Each feature list has one entry per step."""

    context: Example
    steps: dict[str, list[Values]]


@dataclass(frozen=True)
class ExampleList:
    """An `ExampleListWithContext` of TensorFlow Serving."""

    context: Example
    examples: list[Example]


def parse_example(record: Buffer) -> Example:
    """
    The features of a `tf.train.Example` by name: integers and floats as arrays, bytes as a list. A feature that is
    absent or has no list has no entry.
    """
    return {name: decode(kind, message) for name, kind, message in example_features(record)}


def parse_sequence_example(record: Buffer) -> SequenceExample:
    """The context and the feature lists of a `tf.train.SequenceExample`."""
    context: Example = {}
    steps: dict[str, list[Values]] = {}
    for number, message in parts(record):
        if number == 1:
            context.update({name: decode(kind, part) for name, kind, part in features_of(message)})
        elif number == 2:
            for name, entry in entries(message):
                steps[name] = [decode(*one) for one in steps_of(entry) if one is not None]
    return SequenceExample(context, steps)


def parse_example_list(record: Buffer) -> ExampleList:
    """The context and the items of an `ExampleListWithContext`."""
    examples = [(number, parse_example(message)) for number, message in parts(record)]
    context: Example = {}
    for number, example in examples:
        if number == 2:
            context.update(example)
    return ExampleList(context, [example for number, example in examples if number == 1])


def example_features(record: Buffer) -> Iterator[tuple[str, str, Buffer]]:
    """Name, kind and list of each feature of an Example."""
    for number, message in parts(record):
        if number == 1:
            yield from features_of(message)


def features_of(message: Buffer) -> Iterator[tuple[str, str, Buffer]]:
    """Name, kind and list of each feature of a Features message that has a list."""
    for name, feature in entries(message):
        one = kind_of(feature)
        if one is not None:
            yield (name, *one)


def entries(message: Buffer) -> Iterator[tuple[str, Buffer]]:
    """Keys and values of a map that is field 1."""
    for number, entry in parts(message):
        if number == 1:
            pair = dict(parts(entry))
            yield bytes(pair.get(1, b"")).decode(), pair.get(2, b"")


def steps_of(feature_list: Buffer) -> list[tuple[str, Buffer] | None]:
    """Kind and list of each step of a FeatureList."""
    return [kind_of(feature) for number, feature in parts(feature_list) if number == 1]


def kind_of(feature: Buffer) -> tuple[str, Buffer] | None:
    """Kind and list of a Feature; None if it has no list."""
    found: tuple[str, Buffer] | None = None
    for number, message in parts(feature):
        if number in KINDS:
            kind = KINDS[number]
            # The last kind counts, and lists of the same kind are concatenated.
            found = (kind, bytes(found[1]) + bytes(message)) if found and found[0] == kind else (kind, message)
    return found


def decode(kind: str, message: Buffer) -> Values:
    """The elements of a list."""
    if kind == "bytes":
        return [bytes(value) for number, value in parts(message) if number == 1]
    data = payload(message, ELEMENT_TYPES[kind])
    return decode_varints(data) if kind == "int64" else np.frombuffer(data, "<f4")

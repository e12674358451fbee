"""A fixture on disk: its manifest, and its records as NumPy arrays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from .columns import Column, make_column
from .feature import Feature
from .manifest import Manifest
from .messages import (
    Example,
    ExampleList,
    SequenceExample,
    entries,
    example_features,
    features_of,
    parse_example,
    parse_example_list,
    parse_sequence_example,
    steps_of,
)
from .records import read_records
from .wire import Buffer, parts

Record = Union[Example, SequenceExample, ExampleList]
#: The lists of a record's context by name, and those of each step or item.
Lists = tuple["dict[str, tuple[str, Buffer]]", "dict[str, list[tuple[str, Buffer] | None]]"]


class Fixture:
    """
    The files in an output directory of tfrecord-fixture, read by their manifest and without TensorFlow.

    >>> fixture = Fixture("fixture/train")
    >>> fixture.manifest.examples, fixture.columns()["user.id"].dense()
    """

    def __init__(self, folder: str | Path, *, checksums: bool = False) -> None:
        """Raises as `Manifest.read` does. `checksums` also checks the checksum of every record that is read."""
        self.folder = Path(folder)
        self.manifest = Manifest.read(self.folder)
        self._checksums = checksums

    @property
    def paths(self) -> list[Path]:
        """The TFRecord files, in the order of their examples."""
        return [self.folder / file.name for file in self.manifest.files]

    def records(self) -> Iterator[memoryview]:
        """The serialized records of all files, in order."""
        for path in self.paths:
            yield from read_records(path, self.manifest.compression, checksums=self._checksums)

    def examples(self) -> Iterator[Record]:
        """The records as dicts of arrays, SequenceExamples or ExampleLists, depending on the manifest."""
        parse: Any = {
            "example": parse_example,
            "sequence-example": parse_sequence_example,
            "example-list": parse_example_list,
        }[self.manifest.record]
        return map(parse, self.records())

    def columns(self, names: Iterable[str] | None = None) -> dict[str, Column]:
        """
        The values of features by name, of all examples at once: those of `names`, or all. A name in both the context
        and the sequence refers to the context. Each row of a sequence feature is a step or an item. Raises KeyError for
        a name that the fixture does not have.
        """
        known = {**self.manifest.sequence, **self.manifest.features}
        wanted = list(known) if names is None else list(names)
        for name in wanted:
            if name not in known:
                raise KeyError(f"{name} is no feature of the fixture in {self.folder}")
        read = _READERS[self.manifest.record]
        rows = [read(record) for record in self.records()]
        return {
            name: _context_column(known[name], rows)
            if name in self.manifest.features
            else _step_column(known[name], rows)
            for name in wanted
        }

    def arrays(self, names: Iterable[str] | None = None, absent: Any = None) -> dict[str, NDArray[Any]]:
        """Features as matrices, made by `Column.dense`: those in `names`, or all of a fixed length."""
        features = self.manifest.features
        wanted = [name for name, feature in features.items() if feature.length is not None] if names is None else names
        return {name: column.dense(absent, features[name].length) for name, column in self.columns(wanted).items()}


def _context_column(feature: Feature, rows: list[Lists]) -> Column:
    lists = [_of_kind(feature.kind, context.get(feature.name)) for context, _ in rows]
    return make_column(feature.name, feature.kind, lists)


def _step_column(feature: Feature, rows: list[Lists]) -> Column:
    steps = [sequence.get(feature.name, []) for _, sequence in rows]
    lists = [_of_kind(feature.kind, one) for step in steps for one in step]
    splits = np.cumsum([0, *map(len, steps)])
    return make_column(feature.name, feature.kind, lists, splits)


def _of_kind(kind: str, found: tuple[str, Buffer] | None) -> Buffer | None:
    """Ignores a list of another kind, which only an edge case has."""
    return found[1] if found is not None and found[0] == kind else None


def _read_example(record: Buffer) -> Lists:
    return {name: (kind, message) for name, kind, message in example_features(record)}, {}


def _read_sequence_example(record: Buffer) -> Lists:
    context: dict[str, tuple[str, Buffer]] = {}
    sequence: dict[str, list[tuple[str, Buffer] | None]] = {}
    for number, message in parts(record):
        if number == 1:
            context.update({name: (kind, part) for name, kind, part in features_of(message)})
        elif number == 2:
            sequence.update({name: steps_of(entry) for name, entry in entries(message)})
    return context, sequence


def _read_example_list(record: Buffer) -> Lists:
    context: dict[str, tuple[str, Buffer]] = {}
    items: list[dict[str, tuple[str, Buffer]]] = []
    for number, message in parts(record):
        if number == 1:
            items.append(_read_example(message)[0])
        elif number == 2:
            context.update(_read_example(message)[0])
    names = {name for item in items for name in item}
    return context, {name: [item.get(name) for item in items] for name in names}


_READERS = {
    "example": _read_example,
    "sequence-example": _read_sequence_example,
    "example-list": _read_example_list,
}

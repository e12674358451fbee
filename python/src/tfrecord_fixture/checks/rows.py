"""Converts the values that a reader returned for a feature, in any form, to rows."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from ..columns import Column
from ..feature import Feature
from ..fixture import Fixture
from ..manifest import Manifest

#: The fixture, its manifest, or the path of one of them.
Source = Union[Fixture, Manifest, str, Path]


def manifest_of(source: Source) -> Manifest:
    """The manifest of a fixture."""
    if isinstance(source, Manifest):
        return source
    return source.manifest if isinstance(source, Fixture) else Manifest.read(source)


def feature_named(manifest: Manifest, name: str) -> Feature:
    """A feature of the manifest. Raises KeyError with the nearest name if there is none."""
    known = {**manifest.sequence, **manifest.features}
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, 1)
    hint = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(list(known)[:5])} …"
    raise KeyError(f"the manifest has no feature {name!r}: {hint} Name columns as the fixture's features are named")


@dataclass(frozen=True)
class Rows:
    """The values of a feature, one row per example."""

    #: A matrix or, if rows differ in length, one array per row.
    values: NDArray[Any] | list[NDArray[Any]]

    def __len__(self) -> int:
        return len(self.values)

    @property
    def is_ragged(self) -> bool:
        return isinstance(self.values, list)

    @property
    def dtype(self) -> np.dtype[Any]:
        if not isinstance(self.values, list):
            return self.values.dtype
        return self.values[0].dtype if self.values else np.dtype(np.float32)

    @property
    def width(self) -> int:
        """Elements of the longest row."""
        if not isinstance(self.values, list):
            return int(self.values.shape[1])
        return max(map(len, self.values), default=0)

    def flat(self) -> NDArray[Any]:
        """All values concatenated."""
        if not isinstance(self.values, list):
            return self.values.reshape(-1)
        return np.concatenate(self.values) if self.values else np.zeros(0, np.float32)

    def element(self, index: int) -> NDArray[Any]:
        """The values at one position of the rows that are long enough."""
        if not isinstance(self.values, list):
            return self.values[:, index]
        return np.array([row[index] for row in self.values if index < len(row)])

    def chosen(self, which: NDArray[np.bool_]) -> Rows:
        """Some of the rows."""
        if not isinstance(self.values, list):
            return Rows(self.values[which])
        return Rows([row for row, is_chosen in zip(self.values, which) if is_chosen])


def rows_of(values: Any) -> Rows:
    """
    The rows of an array with examples along its first axis, of a Column, or of a list with an array or nested list per
    example. Bytes become their sizes, because statistics of bytes are about sizes.
    """
    if isinstance(values, Column):
        values = values.rows()
    if isinstance(values, (list, tuple)):
        return _rows_of_list(values)
    array = _numbers(np.asarray(values))
    return Rows(array.reshape(len(array), -1))


def _rows_of_list(values: Iterable[Any]) -> Rows:
    rows = [_numbers(np.asarray(_flat(row)).reshape(-1)) for row in values]
    if len({len(row) for row in rows}) == 1:
        return Rows(np.stack(rows))
    return Rows(rows)


def _flat(row: Any) -> Any:
    """The values of all steps, if rows have steps."""
    if isinstance(row, (list, tuple)) and any(isinstance(step, (list, tuple, np.ndarray)) for step in row):
        return np.concatenate([np.asarray(step).reshape(-1) for step in row])
    return row


def _numbers(array: NDArray[Any]) -> NDArray[Any]:
    if array.dtype.kind not in "OSU":
        return array
    sizes = [len(value.encode() if isinstance(value, str) else value) for value in array.reshape(-1)]
    return np.array(sizes, np.int64).reshape(array.shape)


def per_feature(name: str, given: Any, default: Any) -> Any:
    """The argument for a feature, given either for all features or by name."""
    return given.get(name, default) if isinstance(given, Mapping) else given

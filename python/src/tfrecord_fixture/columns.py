"""All values of one feature over many examples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .messages import ELEMENT_TYPES
from .wire import Buffer, count_varints, decode_varints, parts, payload

#: Stand for absent integers and bytes. Absent floats are NaN.
ABSENT: dict[str, Any] = {"float": np.nan, "int64": 0, "bytes": b""}


@dataclass(frozen=True)
class Column:
    """The values of a feature in rows: one per example or, for a sequence feature, one per step or item."""

    name: str
    kind: str
    #: All rows concatenated, as int64, float32, or bytes objects.
    values: NDArray[Any]
    #: Row i has the values from splits[i] up to splits[i + 1].
    splits: NDArray[np.int64]
    #: Whether each row has the feature at all.
    present: NDArray[np.bool_]
    #: For a sequence feature, example i has the rows from steps[i] up to steps[i + 1].
    steps: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        return len(self.present)

    def rows(self) -> list[NDArray[Any]]:
        """The values of each row, which are empty if the row lacks the feature."""
        return np.split(self.values, self.splits[1:-1]) if len(self) > 0 else []

    def dense(self, absent: Any = None, length: int | None = None) -> NDArray[Any]:
        """
        The rows as a matrix. Rows that lack the feature are filled with `absent`, by default NaN, 0 or b"". Integers
        become floats if that is NaN. Raises ValueError if a row has another number of values than `length`, which by
        default is that of the first row.
        """
        lengths = np.diff(self.splits)
        present = lengths[self.present]
        width = length if length is not None else int(present[0]) if len(present) > 0 else 1
        unlike = np.flatnonzero(self.present & (lengths != width))
        if len(unlike) > 0:
            raise ValueError(f"{self.name} has {lengths[unlike[0]]} values in row {unlike[0]}, not {width}: use rows()")
        filler = ABSENT[self.kind] if absent is None else absent
        floats = self.kind == "int64" and isinstance(filler, float) and np.isnan(filler) and not self.present.all()
        matrix = np.full((len(self), width), filler, np.float64 if floats else self.values.dtype)
        matrix[self.present] = self.values.reshape(-1, width)
        return matrix


def make_column(
    name: str,
    kind: str,
    lists: Sequence[Buffer | None],
    steps: NDArray[np.int64] | None = None,
) -> Column:
    """A column of the list messages of one kind. None stands for a row without the feature."""
    present = np.array([message is not None for message in lists], np.bool_)
    values, counts = _decode_all(kind, [message if message is not None else b"" for message in lists])
    splits = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    return Column(name, kind, values, splits, present, steps)


def _decode_all(kind: str, lists: Sequence[Buffer]) -> tuple[NDArray[Any], NDArray[np.int64] | list[int]]:
    """The elements of all lists and their numbers, decoded at once because there may be many short lists."""
    if kind == "bytes":
        rows = [[bytes(value) for number, value in parts(message) if number == 1] for message in lists]
        values = np.empty(sum(map(len, rows)), object)
        values[:] = [value for row in rows for value in row]
        return values, [len(row) for row in rows]
    payloads = [payload(message, ELEMENT_TYPES[kind]) for message in lists]
    data = b"".join(payloads)
    if kind == "float":
        return np.frombuffer(data, "<f4").astype(np.float32), [len(part) // 4 for part in payloads]
    return decode_varints(data), count_varints(payloads)

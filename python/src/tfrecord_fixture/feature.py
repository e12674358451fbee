"""A feature as a manifest describes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Elements:
    """Means over all examples at some positions of a list."""

    indices: tuple[int, ...]
    means: tuple[float, ...]


@dataclass(frozen=True)
class Histogram:
    """`counts[i]` values lie in `edges[i] <= value < edges[i + 1]`."""

    edges: tuple[float, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Statistics:
    """
    Figures of a feature's values; for bytes, of their sizes. All except `elements` cover the first `examples` examples,
    of which `absent` lack the feature. `min`, `max`, `mean` and `stddev` are those of finite values, or None if there
    are none.
    """

    examples: int
    absent: int
    count: int
    nans: int
    infinities: int
    zeros: int
    distinct: int
    min: float | None = None
    max: float | None = None
    mean: float | None = None
    stddev: float | None = None
    elements: Elements = field(default_factory=lambda: Elements((), ()))
    histogram: Histogram = field(default_factory=lambda: Histogram((), ()))


@dataclass(frozen=True)
class Feature:
    """A feature with its plan and its statistics."""

    name: str
    role: str
    #: `int64`, `float` or `bytes`.
    kind: str
    #: Elements per example or, for a sequence feature, per step. Both are equal if the length is fixed.
    min_length: int
    max_length: int
    #: Rate of the examples that lack the feature on purpose.
    missing: float
    #: None in the manifest of a plan without files.
    statistics: Statistics | None
    #: Minimum and maximum number of steps or items of a sequence feature.
    steps: tuple[int, int] | None
    #: The entry of the feature in the manifest.
    plan: Json = field(repr=False, compare=False)

    @property
    def length(self) -> int | None:
        """The number of elements; None if it varies."""
        return self.min_length if self.min_length == self.max_length else None


def feature_of(entry: Json) -> Feature:
    low, high = _range(entry["length"])
    row = entry.get("rowSize", 1)
    statistics = entry.get("statistics")
    return Feature(
        name=entry["name"],
        role=entry["role"],
        kind=entry["kind"],
        min_length=low * row,
        max_length=high * row,
        missing=entry.get("missing", 0.0),
        statistics=None if statistics is None else _statistics(statistics),
        steps=None if entry.get("steps") is None else _range(entry["steps"]),
        plan=entry,
    )


def _range(length: Any) -> tuple[int, int]:
    return (length, length) if isinstance(length, int) else (length["min"], length["max"])


def _statistics(entry: Json) -> Statistics:
    elements = entry.get("elements", {"indices": (), "means": ()})
    histogram = entry.get("histogram", {"edges": (), "counts": ()})
    return Statistics(
        examples=entry["examples"],
        absent=entry["absent"],
        count=entry["count"],
        nans=entry["nans"],
        infinities=entry["infinities"],
        zeros=entry["zeros"],
        distinct=entry["distinct"]["count"],
        min=_number(entry.get("min")),
        max=_number(entry.get("max")),
        mean=entry.get("mean"),
        stddev=entry.get("stddev"),
        elements=Elements(tuple(elements["indices"]), tuple(elements["means"])),
        histogram=Histogram(tuple(histogram["edges"]), tuple(histogram["counts"])),
    )


def _number(value: float | str | None) -> float | None:
    """Integers beyond 2^53 are strings, so that no digit is lost."""
    return int(value) if isinstance(value, str) else value

"""Checks that a reader returns every example once, with its labels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..feature import Feature
from ..kinds import kind_of_label
from ..manifest import Manifest
from .failures import Findings
from .rows import Rows, Source, feature_named, manifest_of, rows_of


def assert_epoch(source: Source, epoch: Mapping[str, Any]) -> None:
    """
    Checks that an epoch of a reader has every example of the fixture exactly once, with the labels that were written.

    `epoch` maps names of features and labels to the values that the reader returned for all examples: an array with
    examples along its first axis, or a list with the values of each example. An absent label counts as 0. Raises
    FixtureAssertionError with all faults, and KeyError for a name that the fixture does not have.
    """
    __tracebackhide__ = True
    manifest, findings = manifest_of(source), Findings()
    rows = {name: rows_of(values) for name, values in epoch.items()}
    features = {name: feature_named(manifest, name) for name in epoch}
    if _check_counts(manifest, rows, findings):
        _check_repeats(features, rows, findings)
        check_labels(manifest, {name: values for name, values in epoch.items() if name in manifest.labels}, findings)
    findings.raise_any()


def _check_counts(manifest: Manifest, rows: Mapping[str, Rows], findings: Findings) -> bool:
    """Whether all columns have the same number of rows, which all later checks need."""
    counts = {name: len(values) for name, values in rows.items()}
    if len(set(counts.values())) > 1:
        fewest, most = min(counts, key=counts.__getitem__), max(counts, key=counts.__getitem__)
        seen = f"{fewest} has {counts[fewest]} rows and {most} {counts[most]}"
        return findings.expect(
            False, seen, "examples that are dropped for one feature only, and a shape that is transposed"
        )
    count = next(iter(counts.values()), 0)
    wanted = manifest.examples
    findings.expect(count == wanted, f"{count} examples were read of {wanted}", _count_suspects(manifest, count))
    return True


def _count_suspects(manifest: Manifest, count: int) -> str:
    wanted, files = manifest.examples, [file.examples for file in manifest.files]
    if count > wanted:
        return "the list of files (is a file in it twice, or one of another dataset?) and repeat()"
    if count in files and len(files) > 1:
        return f"the list of files: one of the {len(files)} has exactly {count} examples"
    if wanted - count == len(files):
        return "code that skips the first record of a file as if it were a header"
    if count > 0 and wanted - count < 1024 and any(count % size == 0 for size in (16, 32, 64, 128, 256, 512, 1024)):
        return "a remainder that is dropped (drop_last, drop_remainder), lost shards, and filters"
    return "lost shards, filters of examples (absent labels, NaNs), a dropped remainder, and take() or a limit of steps"


def _check_repeats(features: Mapping[str, Feature], rows: Mapping[str, Rows], findings: Findings) -> None:
    """Only features with enough distinct values can distinguish rows. Rows that lack them are left out."""
    bits, keys = None, []
    for name, column in rows.items():
        telling = bits_in(features[name], column)
        if telling is not None:
            bits = telling if bits is None else bits + telling
            keys.append(_row_bytes(column))
    if bits is None:
        return
    telling_rows = np.flatnonzero(bits >= 2 * np.log2(max(2, len(bits))) + 20)
    seen = {b"|".join(key[i] for key in keys) for i in telling_rows}
    repeated = len(telling_rows) - len(seen)
    findings.expect(
        repeated == 0,
        f"{repeated} examples were read more than once",
        "the list of files (is one in it twice?), shards that workers share, repeat(), and sampling that puts back",
    )


def bits_in(feature: Feature, rows: Rows) -> NDArray[np.float64] | None:
    """The approximate number of bits that distinguish rows; None for labels and values that were not counted."""
    statistics = feature.statistics
    if statistics is None or feature.role == "label" or statistics.count == 0:
        return None
    # Only half of them, because the values of a row can depend on each other.
    each = np.log2(max(1, statistics.distinct)) * (1 - statistics.zeros / statistics.count) / 2
    values = rows.values
    if isinstance(values, list):
        return _bits_of_lists(rows)
    number = values.astype(np.float64)
    # An absent feature is always the same number.
    varies = (
        (number != number[:, :1]).any(1) & ~np.isnan(number).all(1)
        if number.shape[1] > 1
        else (number[:, 0] != 0) & ~np.isnan(number[:, 0])
    )
    return np.where(varies, number.shape[1] * each, 0.0)


def _bits_of_lists(rows: Rows) -> NDArray[np.float64]:
    """
    In lists of any length, each distinct value counts once, by how rare it is: tokens are skewed, and those of a list
    depend on each other, so that many lists only hold the most frequent one.
    """
    _, places, counts = np.unique(rows.flat(), return_inverse=True, return_counts=True)
    bits = -np.log2(counts / len(places)) / 2
    ends = np.cumsum([len(row) for row in rows.values])[:-1]
    return np.array([bits[np.unique(row)].sum() for row in np.split(places, ends)])


def _row_bytes(rows: Rows) -> list[bytes]:
    return [np.ascontiguousarray(row).tobytes() for row in rows.values]


def check_labels(manifest: Manifest, labels: Mapping[str, Any], findings: Findings) -> None:
    """Notes labels whose values differ from the written ones."""
    for name, values in labels.items():
        label, feature = manifest.labels[name], manifest.feature(name)
        kind = kind_of_label(label)
        if kind is None:
            continue
        found, wanted = label_values(manifest, name, values), _written(manifest, name)
        if name in manifest.sequence and wanted is not None:
            findings.expect(
                len(found) == wanted,
                f"{name} has {len(found)} values instead of {wanted}",
                "padding that is taken for items, lists that are cut, lost shards, and a dropped remainder",
            )
        for finding in kind.check_values(label, feature, found, len(found) == wanted):
            findings.expect(False, finding.seen, finding.look_at)


def _written(manifest: Manifest, name: str) -> int | None:
    """The total number of values of a label, with absent ones; None if not all were counted."""
    statistics = manifest.feature(name).statistics
    if statistics is None or statistics.examples != manifest.examples:
        return None
    return statistics.count if name in manifest.sequence else manifest.examples


def label_values(manifest: Manifest, name: str, values: Any) -> NDArray[Any]:
    """
    The values or predictions of a label, concatenated. A label of items or steps has those of all of them, even if they
    are given as a list with one array per example.
    """
    if name in manifest.sequence and isinstance(values, (list, tuple)):
        rows = [np.asarray(row) for row in values]
        if any(row.ndim > 0 for row in rows):
            return column_of(np.concatenate([row for row in rows if len(row) > 0]))
    return column_of(values)


def column_of(values: Any) -> NDArray[Any]:
    """The values of a label, one per example."""
    array = np.asarray(values)
    return array[:, 0] if array.ndim == 2 and array.shape[1] == 1 else array

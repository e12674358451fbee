"""Checks that a reader returns the values of a feature as they were written, each at its position."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from ..feature import Feature, Statistics
from ..manifest import Manifest
from .column_suspects import element_suspects, range_suspects
from .failures import Findings
from .rows import Rows, Source, feature_named, manifest_of, per_feature, rows_of


def assert_columns(
    source: Source,
    columns: Mapping[str, Any],
    *,
    kept: Mapping[str, int] | None = None,
    absent: float | Mapping[str, float] = math.nan,
    dtypes: Mapping[str, DTypeLike] | None = None,
    tolerance: float = 1e-4,
) -> None:
    """
    Checks that features have the width or the number of values, the range and the means that were written.

    `columns` maps names of features to the values that the reader returned for all examples, before any normalisation:
    an array with examples along its first axis, or a list with the values of each example, without padding. For a
    sequence feature, the list has the values of all steps or items of each example. `kept` is the number of first
    elements that the reader keeps; by default all. `absent` is the value that it uses for an absent feature, for all
    features or by name; by default NaN, or 0 for integers. `dtypes` names required types, such as int64 for ids.
    `tolerance` is relative. Raises FixtureAssertionError with all faults, and KeyError for a name that the fixture does
    not have.
    """
    __tracebackhide__ = True
    manifest, findings = manifest_of(source), Findings()
    for name, values in columns.items():
        feature, rows = feature_named(manifest, name), rows_of(values)
        filler = per_feature(name, absent, math.nan)
        check = _Check(manifest, feature, rows, (kept or {}).get(name), filler, tolerance, findings)
        check.dtype((dtypes or {}).get(name))
        if check.width() and check.count():
            check.elements()
            check.mean()
            check.range()
            check.absences()
    findings.raise_any()


class _Check:
    """The checks of one feature."""

    def __init__(
        self,
        manifest: Manifest,
        feature: Feature,
        rows: Rows,
        kept: int | None,
        filler: float,
        tolerance: float,
        findings: Findings,
    ) -> None:
        self.manifest, self.feature, self.rows, self.findings = manifest, feature, rows, findings
        self.is_sequence = feature.name in manifest.sequence
        self.kept = kept if kept is not None or self.is_sequence else feature.length
        self.filler = 0 if math.isnan(filler) and rows.dtype.kind in "iub" else filler
        self.tolerance = tolerance
        self.statistics: Statistics | None = feature.statistics
        self.present = rows if self.is_sequence else rows.chosen(~self._is_absent())

    def _is_absent(self) -> NDArray[np.bool_]:
        """Rows with only the values that stand for an absent feature; none if the feature is never absent."""
        values = self.rows.values
        statistics = self.statistics
        none = np.zeros(len(self.rows), np.bool_)
        if isinstance(values, list) or (self.feature.missing == 0 and (statistics is None or statistics.absent == 0)):
            return none
        # A real zero is not a sign of absence. It changes neither a range with zeros nor the mean of a single value.
        if values.shape[1] < 2 and statistics is not None and statistics.zeros > 0:
            return none
        is_filler = np.isnan(values) if math.isnan(self.filler) else values == self.filler
        return np.asarray(is_filler.all(1))

    @property
    def counts_all(self) -> bool:
        """Whether the range and the counts in the manifest cover all examples."""
        return (
            self.statistics is not None
            and self.statistics.examples == self.manifest.examples
            and (self.is_sequence or len(self.rows) == self.manifest.examples)
        )

    def dtype(self, wanted: DTypeLike | None) -> None:
        if wanted is not None:
            name, seen, expected = self.feature.name, self.rows.dtype, np.dtype(wanted)
            self.findings.expect(
                seen == expected,
                f"{name} is {seen} instead of {expected}",
                "a cast in the reader: digits of large numbers are lost in it",
            )

    def width(self) -> bool:
        name, kept, width = self.feature.name, self.kept, self.rows.width
        if kept is None or self.is_sequence:
            return True
        cut = "" if self.feature.length == kept else f" that are kept of {self.feature.max_length}"
        return self.findings.expect(
            width == kept and not self.rows.is_ragged,
            f"{name} has {width} elements instead of the {kept}{cut}",
            "where vectors are cut or reshaped, and whether the first axis is the example",
        )

    def count(self) -> bool:
        """Checks the total number of values of lists of any length."""
        if self.statistics is None or not self.counts_all or not self._is_open():
            return True
        got, wanted = len(self.present.flat()), self.statistics.count
        return self.findings.expect(
            got == wanted,
            f"{self.feature.name} has {got} values in all instead of {wanted}",
            "padding that is taken for values, lists that are cut, and where each list ends (offsets, splits, masks)",
        )

    def _is_open(self) -> bool:
        """Whether the reader keeps all values of lists that differ in length."""
        return self.kept is None and (self.is_sequence or self.rows.is_ragged)

    def mean(self) -> None:
        """Checks the mean of all values, if lists differ in length and have no common elements."""
        statistics = self.statistics
        if statistics is None or statistics.mean is None or not self.counts_all or not self._is_open():
            return
        got, wanted = exact_mean(self.present.flat()), statistics.mean
        self.findings.expect(
            self._close(got, wanted),
            f"{self.feature.name} has the mean {got:.5g} instead of {wanted:.5g}",
            "ids that are shifted, clipped or wrapped, what stands for unknown ones, and features that are mixed up",
        )

    def elements(self) -> None:
        """
        Checks the means of the elements that the manifest records, which reveal shifted or swapped ones. For a sequence
        feature they cover all steps of an example, so that most belong to its first step or item.
        """
        if self.statistics is None:
            return
        known = self.statistics.elements
        wrong = []
        for index, wanted in zip(known.indices, known.means):
            if index < min(self.kept or self.rows.width, self.rows.width):
                got = exact_mean(self.present.element(index))
                if not self._close(got, wanted):
                    wrong.append((index, got, wanted))
        if wrong:
            index, got, wanted = wrong[0]
            more = f" ({len(wrong)} of {len(known.indices)} known elements are off)"
            self.findings.expect(
                False,
                f"element {index} of {self.feature.name} has the mean {got:.5g} instead of {wanted:.5g}{more}",
                element_suspects(self.manifest, self.feature, index, got, wanted),
            )

    def _close(self, got: float, wanted: float) -> bool:
        spread = self.statistics.stddev if self.statistics is not None else None
        return abs(got - wanted) <= self.tolerance * max(min(1.0, spread or 1.0), abs(wanted))

    def range(self) -> None:
        """Checks integers to the last digit, which only int64 keeps."""
        statistics, values = self.statistics, self.present.flat()
        if statistics is None or not self.counts_all or statistics.min is None or statistics.max is None:
            return
        finite = values[np.isfinite(values)] if values.dtype.kind == "f" else values
        if not self.findings.expect(
            len(finite) > 0, f"{self.feature.name} has no finite value", "the reader's parse of this feature"
        ):
            return
        is_cut = self.kept is not None and self.kept < self.feature.max_length
        for bound, wanted, got in (
            ("min", statistics.min, finite.min()),
            ("max", statistics.max, finite.max()),
        ):
            inside = got >= wanted if bound == "min" else got <= wanted
            holds = self._is_bound(got, wanted) or (is_cut and inside)
            self.findings.expect(
                holds,
                f"{self.feature.name} has the {bound} {_text(got)} instead of {_text(wanted)}",
                range_suspects(got, wanted),
            )

    def _is_bound(self, got: Any, wanted: float) -> bool:
        """Ids must be exact, while vectors may have become float32, whose rounding is not a bug."""
        if self.feature.kind == "int64" and (self.rows.width == 1 or got.dtype.kind in "iu"):
            return int(got) == int(wanted)
        return bool(abs(float(got) - float(wanted)) <= 1e-6 * max(abs(float(wanted)), 1e-30))

    def absences(self) -> None:
        """Checks how often a single value is 0 or NaN, both as an absent and as a written one."""
        statistics = self.statistics
        if statistics is None or not self.counts_all or self.rows.width != 1 or self.feature.length != 1:
            return
        values = self.rows.flat()
        if math.isnan(self.filler):
            got, wanted, what = int(np.isnan(values).sum()), statistics.nans + statistics.absent, "NaN"
        elif self.filler == 0:
            got, wanted, what = int((values == 0).sum()), statistics.zeros + statistics.absent, "0"
        else:
            return
        lack = f" ({statistics.absent} of them lack it)" if statistics.absent > 0 else ""
        seen = f"{self.feature.name} is {what} in {got} examples instead of {wanted}{lack}"
        self.findings.expect(
            got == wanted, seen, "the default of an absent feature, features that are mixed up, and casts"
        )


def exact_mean(values: NDArray[Any]) -> float:
    """The mean of the finite values, rounded once; NaN if there are none."""
    finite = values.astype(np.float64)
    finite = finite[np.isfinite(finite)]
    return math.fsum(finite) / len(finite) if len(finite) > 0 else math.nan


def _text(number: Any) -> str:
    return str(int(number)) if float(number).is_integer() else f"{number:.6g}"

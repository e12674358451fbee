"""Whether a reader gives the values of a feature as they were written, each at its place."""

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
    Features have the width or the number of values, the range, and the means that were written.

    `columns` has, by the names of features, what the reader gave of all examples, before anything is normalised: an
    array with an example along its first axis, or a list with the values of each, without padding. Of a sequence
    feature a list has the values of all steps or items of an example. `kept` says of how many elements the
    reader keeps the first ones; all unless given. `absent` is what it puts where a feature is absent, for all features
    or by name: NaN unless given, or 0 for integers. `dtypes` names types that must hold, such as int64 for ids.
    `tolerance` is relative. Raises FixtureAssertionError with all that is wrong, KeyError for a name that the fixture
    has not.
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
        """Rows that hold nothing but what stands for an absent feature; none where the feature never is absent."""
        values = self.rows.values
        statistics = self.statistics
        none = np.zeros(len(self.rows), np.bool_)
        if isinstance(values, list) or (self.feature.missing == 0 and (statistics is None or statistics.absent == 0)):
            return none
        # A real zero is no sign of absence; it changes no range that has zeros, nor the mean of a single value.
        if values.shape[1] < 2 and statistics is not None and statistics.zeros > 0:
            return none
        is_filler = np.isnan(values) if math.isnan(self.filler) else values == self.filler
        return np.asarray(is_filler.all(1))

    @property
    def counts_all(self) -> bool:
        """Whether the range and the counts in the manifest are of all examples."""
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
        """Values of lists of any length, in all."""
        if self.statistics is None or not self.counts_all or not self._is_open():
            return True
        got, wanted = len(self.present.flat()), self.statistics.count
        return self.findings.expect(
            got == wanted,
            f"{self.feature.name} has {got} values in all instead of {wanted}",
            "padding that is taken for values, lists that are cut, and where each list ends (offsets, splits, masks)",
        )

    def _is_open(self) -> bool:
        """Whether the reader keeps all of lists that differ in length."""
        return self.kept is None and (self.is_sequence or self.rows.is_ragged)

    def mean(self) -> None:
        """That of all values together, where lists differ in length, so that no element is in all of them."""
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
        The means of the elements that the manifest knows: those tell what was shifted or swapped. Of a sequence feature
        they are counted over all steps of an example, so that most are those of its first step or item.
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
        """Of integers to the last digit, which no type but int64 keeps."""
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
        """Ids are held to their last digit; vectors may have become float32, whose roundings are no bug."""
        if self.feature.kind == "int64" and (self.rows.width == 1 or got.dtype.kind in "iu"):
            return int(got) == int(wanted)
        return bool(abs(float(got) - float(wanted)) <= 1e-6 * max(abs(float(wanted)), 1e-30))

    def absences(self) -> None:
        """How often a single value is 0, or NaN: absent ones and written ones."""
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
    """The mean of the finite values, rounded once; NaN where there are none."""
    finite = values.astype(np.float64)
    finite = finite[np.isfinite(finite)]
    return math.fsum(finite) / len(finite) if len(finite) > 0 else math.nan


def _text(number: Any) -> str:
    return str(int(number)) if float(number).is_integer() else f"{number:.6g}"

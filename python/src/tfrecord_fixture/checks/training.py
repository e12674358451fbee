"""Checks that a training sees its inputs and changes its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .failures import Findings


def assert_inputs(raw: Any, inputs: Any) -> None:
    """
    Checks that the inputs of the first layer from continuous columns are finite, about standard, and grow with the
    values.

    `raw` is a matrix of the values that were read, one row per example. `inputs` has the same columns as the model gets
    them. Raises FixtureAssertionError with all faults.
    """
    __tracebackhide__ = True
    before, after, findings = np.asarray(raw), np.asarray(inputs), Findings()
    shape = f"the model sees {after.shape[-1]} columns of {before.shape[-1]}"
    if findings.expect(
        before.shape == after.shape,
        shape,
        "features that are left out, cut or added (a label?) where inputs are put together",
    ):
        bad = np.count_nonzero(~np.isfinite(after).all(0))
        if findings.expect(
            bad == 0,
            f"{bad} columns of the inputs hold NaN or infinity",
            "missing values that are not filled, logarithms of negative numbers, and divisions by 0",
        ):
            _check_scale(after, findings)
            _check_order(before, after, findings)
    findings.raise_any()


def _check_scale(inputs: NDArray[Any], findings: Findings) -> None:
    low, middle, high = np.percentile(inputs, (25, 50, 75), axis=0)
    narrow, wide = np.count_nonzero(high - low < 0.1), np.count_nonzero(high - low > 3)
    findings.expect(
        not narrow and not wide,
        f"{narrow} columns of the inputs have quartiles less than 0.1 apart, {wide} more than 3; 1.35 is normal",
        "normalisation that is left out or has the figures of other columns, and a broadcast over the batch",
    )
    off = np.count_nonzero(np.abs(middle) > 1)
    findings.expect(
        not off,
        f"{off} columns of the inputs have their median beyond -1 to 1",
        "the means that are subtracted, and in which order of columns",
    )


def _check_order(raw: NDArray[Any], inputs: NDArray[Any], findings: Findings) -> None:
    """Preprocessing must keep the order of numbers, or else their signs or positions are lost."""
    unlike = np.count_nonzero(rank_correlations(np.nan_to_num(raw), inputs) < 0.8)
    findings.expect(
        not unlike,
        f"{unlike} columns of the inputs do not grow with their values",
        "signs that are lost (abs, a square, a logarithm), columns in another order, and clipping",
    )


def rank_correlations(a: NDArray[Any], b: NDArray[Any]) -> NDArray[np.float32]:
    """Rank correlation of corresponding columns: 1 if the order is the same. Ties keep their order."""
    ranks = [np.argsort(np.argsort(x, axis=0, kind="stable"), axis=0).astype(np.float32) for x in (a, b)]
    centered = [x - x.mean(0) for x in ranks]
    correlations: NDArray[np.float32] = (centered[0] * centered[1]).mean(0) / ranks[0].var(0)
    return correlations


def assert_trained(before: Mapping[str, Any], after: Mapping[str, Any], losses: Any | None = None) -> None:
    """
    Checks that training has changed every parameter, and that all of its losses are numbers.

    `before` and `after` are the parameters by name, as copies and not as views that training changes. Raises
    FixtureAssertionError with all faults.
    """
    __tracebackhide__ = True
    findings = Findings()
    if losses is not None:
        bad = np.count_nonzero(~np.isfinite(np.asarray(losses)))
        findings.expect(
            bad == 0,
            f"{bad} training losses are NaN or infinite",
            "the learning rate, logarithms, and NaNs in the inputs",
        )
    stuck = [name for name in before if np.array_equal(before[name], after[name])]
    names = ", ".join(stuck[:3]) + (" …" if len(stuck) > 3 else "")
    findings.expect(
        not stuck,
        f"{len(stuck)} of {len(before)} parameters did not change in training: {names}",
        "the parameters that the optimizer has, detach() and stop_gradient(), tasks that the loss leaves out, "
        "a learning rate of 0, and a missing step()",
    )
    findings.raise_any()

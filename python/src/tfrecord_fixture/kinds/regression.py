"""Labels that are numbers, predicted by a number and measured by the squared error."""

from __future__ import annotations

import numpy as np

from ..feature import Feature
from ..label import Label
from .kind import Array, Finding, Floats, Skill


class Regression:
    loss_name = "mean squared error"

    def check_values(self, label: Label, feature: Feature, values: Array, is_exact: bool) -> list[Finding]:
        seen, statistics = np.asarray(values, np.float64), feature.statistics
        if statistics is None or statistics.mean is None or statistics.stddev is None:
            return []
        finite = seen[np.isfinite(seen)]
        mean = finite.mean() if len(finite) > 0 else np.nan
        error = 5 * statistics.stddev / np.sqrt(max(1, len(finite)))
        tolerance = 1e-4 * statistics.stddev if is_exact else error
        if abs(mean - statistics.mean) <= tolerance:
            return []
        return [
            Finding(
                f"{label.name} has the mean {mean:.5g} instead of {statistics.mean:.5g}",
                "a label that is scaled or rounded, one in place of another, and whether this is the right dataset",
            )
        ]

    def check_predictions(self, label: Label, predictions: Array) -> Finding | None:
        p = np.asarray(predictions)
        if p.ndim != 1:
            return Finding(
                f"predictions of {label.name} have the shape {p.shape} instead of one number an example",
                "the shape of the last layer: (N, 1) minus (N,) broadcasts to (N, N) in a loss",
            )
        if not np.isfinite(p).all():
            return Finding(
                f"{np.count_nonzero(~np.isfinite(p))} predictions of {label.name} are NaN or infinite",
                "NaNs in the inputs, the scale of the target, and the learning rate",
            )
        return None

    def constant(self, label: Label, values: Array) -> Array:
        return np.full(len(values), np.mean(np.asarray(values, np.float64)))

    def losses(self, label: Label, values: Array, predictions: Array) -> Floats:
        losses: Floats = (np.asarray(values, np.float64) - np.asarray(predictions, np.float64)) ** 2
        return losses

    def skill(self, label: Label, values: Array, predictions: Array) -> Skill | None:
        seen, told = np.asarray(values, np.float64), np.asarray(predictions, np.float64)
        if seen.std() == 0:
            return None
        correlation = 0.0 if told.std() == 0 else float(np.corrcoef(seen, told)[0, 1])
        best = None
        if label.base_loss and label.bayes_loss is not None:
            best = float(np.sqrt(max(0.0, 1 - label.bayes_loss / label.base_loss)))
        return Skill("correlation", correlation, 0.0, best, float(1 / np.sqrt(len(seen))))

    def check_calibration(self, label: Label, values: Array, predictions: Array) -> list[Finding]:
        seen, told = np.asarray(values, np.float64), np.asarray(predictions, np.float64)
        margin = 0.25 * seen.std() + 5 * seen.std() / np.sqrt(len(seen))
        if abs(told.mean() - seen.mean()) <= margin:
            return []
        return [
            Finding(
                f"predictions of {label.name} are {told.mean():.4g} on average where the label is {seen.mean():.4g}",
                "a bias that is not trained, and a target that is scaled in training and not scaled back in evaluation",
            )
        ]

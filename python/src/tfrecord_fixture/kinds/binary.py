"""Labels that are 0 or 1, predicted by the probability of a 1."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..feature import Feature
from ..label import Label
from .kind import Array, Finding, Floats, Skill


class Binary:
    loss_name = "loss"

    def check_values(self, label: Label, feature: Feature, values: Array, is_exact: bool) -> list[Finding]:
        """An absent label is a 0, because an event that is not recorded has not happened."""
        name, seen = label.name, np.asarray(values)
        if not np.isin(seen, (0, 1)).all():
            found = np.unique(seen[~np.isin(seen, (0, 1))])[:3]
            look_at = "the default of an absent label, and the dtype or feature that the label is read from"
            return [Finding(f"{name} should be 0 or 1 and is also {', '.join(map(str, found))}", look_at)]
        ones, statistics = int(seen.sum()), feature.statistics
        if is_exact and statistics is not None:
            wanted = round((statistics.mean or 0) * (statistics.count - statistics.nans - statistics.infinities))
            if ones != wanted:
                return [
                    Finding(
                        f"{name} is 1 in {ones} of {len(seen)} examples instead of in {wanted}",
                        _suspects(ones, wanted, len(seen), statistics.absent),
                    )
                ]
            return []
        rate = label.figure("positiveRate")
        if rate is None or abs(seen.mean() - rate) <= 5 * np.sqrt(rate * (1 - rate) / len(seen)):
            return []
        return [
            Finding(
                f"{name} is 1 in {seen.mean():.1%} of the examples instead of in about {rate:.1%}",
                _suspects(ones, round(rate * len(seen)), len(seen), 0),
            )
        ]

    def check_predictions(self, label: Label, predictions: Array) -> Finding | None:
        p = np.asarray(predictions)
        if p.ndim != 1:
            return Finding(
                f"predictions of {label.name} have the shape {p.shape} instead of one probability an example",
                "the axis of the task in the model's output",
            )
        if not np.isfinite(p).all():
            return Finding(
                f"{np.count_nonzero(~np.isfinite(p))} predictions of {label.name} are NaN or infinite",
                "NaNs in the inputs, logarithms of negative numbers, and the learning rate",
            )
        if p.min() < 0 or p.max() > 1:
            return Finding(
                f"predictions of {label.name} are from {p.min():.3g} to {p.max():.3g} and should be probabilities",
                "the sigmoid: these may be logits",
            )
        return None

    def constant(self, label: Label, values: Array) -> Array:
        return np.full(len(values), np.mean(np.asarray(values) > 0.5))

    def losses(self, label: Label, values: Array, predictions: Array) -> Floats:
        """Binary cross-entropy in nats."""
        p = np.clip(np.asarray(predictions, np.float64), 1e-7, 1 - 1e-7)
        losses: Floats = -np.where(np.asarray(values) > 0.5, np.log(p), np.log1p(-p))
        return losses

    def skill(self, label: Label, values: Array, predictions: Array) -> Skill | None:
        positives = np.asarray(values) > 0.5
        count, of = int(positives.sum()), len(positives)
        if count in (0, of):
            return None
        error = np.sqrt((of + 1) / (12 * count * (of - count)))
        return Skill("AUC", area_under_curve(positives, predictions), 0.5, label.figure("teacherAuc"), float(error))

    def check_calibration(self, label: Label, values: Array, predictions: Array) -> list[Finding]:
        p, y = np.asarray(predictions, np.float64), np.asarray(values, np.float64)
        told, seen = p.mean(), y.mean()
        if abs(told - seen) > MARGIN + 5 * _error(y):
            seen_text = f"predictions of {label.name} are {told:.1%} on average where {seen:.1%} of the examples are 1"
            return [Finding(seen_text, _calibration_suspects(y, p))]
        order = np.argsort(p, kind="stable")
        for part in np.array_split(order, min(4, len(p))):
            told, seen = p[part].mean(), y[part].mean()
            if abs(told - seen) > PART_MARGIN + 5 * _error(y[part]):
                text = f"where {label.name} is predicted at {told:.1%} on average, {seen:.1%} of the examples are 1"
                return [
                    Finding(
                        text,
                        "a second sigmoid, a softmax over the tasks, the scale of the logits, and overfitting",
                    )
                ]
        return []


#: Tolerance for mean predictions besides five standard errors: of all, and of a quarter of the examples.
MARGIN, PART_MARGIN = 0.1, 0.25


def _error(values: Floats) -> float:
    rate = min(max(float(values.mean()), 1 / len(values)), 1 - 1 / len(values))
    return float(np.sqrt(rate * (1 - rate) / len(values)))


def _suspects(ones: int, wanted: int, of: int, absent: int) -> str:
    if ones == of - wanted:
        return "labels that are inverted: there are as many 0s as there should be 1s"
    if absent > 0 and ones == wanted + absent:
        return f"the default of the {absent} absent labels, which seems to be 1 instead of 0"
    return (
        "the order of the labels, a label read in place of another, the default of absent labels, "
        "and whether this is the right dataset (training or validation)"
    )


def _calibration_suspects(values: Floats, predictions: Floats) -> str:
    if 0 < values.mean() < 1 and area_under_curve(values, predictions) < 0.4:
        return "predictions that are inverted (1 minus the probability, or the logit's sign)"
    return "a second sigmoid, a softmax over the tasks, weights of the loss, and sampling that the model does not undo"


def area_under_curve(values: Any, scores: Any) -> float:
    """The share of pairs of a positive and a negative where the positive has the higher score. Ties count half."""
    positive = np.asarray(values) > 0.5
    _, places, counts = np.unique(np.asarray(scores), return_inverse=True, return_counts=True)
    # Equal scores all have the mean of their ranks.
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places]
    count = int(positive.sum())
    return float((ranks[positive].sum() - count * (count + 1) / 2) / (count * (len(positive) - count)))

"""Labels that are one of several classes, predicted by a probability for each."""

from __future__ import annotations

import numpy as np

from ..manifest import Feature, Label
from .kind import Array, Finding, Floats, Skill


class Classes:
    loss_name = "cross-entropy"

    def check_values(self, label: Label, feature: Feature, values: Array, is_exact: bool) -> list[Finding]:
        name, seen, priors = label.name, np.asarray(values), priors_of(label)
        if priors is None:
            return []
        classes = len(priors)
        if not np.isin(seen, np.arange(classes)).all():
            return [
                Finding(
                    f"{name} is from {seen.min()} to {seen.max()} instead of a class from 0 to {classes - 1}",
                    "ids of classes that start from 1, a wrong number of classes, and the default of absent labels",
                )
            ]
        shares = np.bincount(seen.astype(np.int64), minlength=classes) / len(seen)
        off = np.abs(shares - priors) - 5 * np.sqrt(priors * (1 - priors) / len(seen)) - 1 / len(seen)
        worst = int(off.argmax())
        if off[worst] <= 0:
            return []
        return [
            Finding(
                f"{name} is class {worst} in {shares[worst]:.1%} of the examples, not in about {priors[worst]:.1%}",
                "the map of ids to classes, the order of the labels, and whether this is the right dataset",
            )
        ]

    def check_predictions(self, label: Label, predictions: Array) -> Finding | None:
        p, priors = np.asarray(predictions), priors_of(label)
        wanted = "classes" if priors is None else f"{len(priors)} classes"
        if p.ndim != 2 or (priors is not None and p.shape[1] != len(priors)):
            return Finding(
                f"predictions of {label.name} have the shape {p.shape} instead of a row of {wanted} an example",
                "the width of the last layer",
            )
        if not np.isfinite(p).all():
            return Finding(
                f"{np.count_nonzero(~np.isfinite(p).all(1))} predictions of {label.name} are NaN or infinite",
                "NaNs in the inputs, and the learning rate",
            )
        if p.min() < 0 or np.abs(p.sum(1) - 1).max() > 1e-3:
            return Finding(
                f"predictions of {label.name} add up to {p.sum(1).min():.3g} to {p.sum(1).max():.3g}, not to 1",
                "the softmax: these may be logits, or the softmax may be over another axis",
            )
        return None

    def losses(self, values: Array, predictions: Array) -> Floats:
        """Cross-entropy in nats."""
        p = np.asarray(predictions, np.float64)[np.arange(len(values)), np.asarray(values, np.int64)]
        losses: Floats = -np.log(np.clip(p, 1e-7, 1))
        return losses

    def skill(self, label: Label, values: Array, predictions: Array) -> Skill | None:
        seen = np.asarray(values, np.int64)
        base = float(np.bincount(seen).max() / len(seen))
        if base == 1:
            return None
        accuracy = float((np.asarray(predictions).argmax(1) == seen).mean())
        return Skill(
            "accuracy",
            accuracy,
            base,
            label.figure("bayesAccuracy"),
            float(np.sqrt(base * (1 - base) / len(seen))),
        )

    def check_calibration(self, label: Label, values: Array, predictions: Array) -> list[Finding]:
        told = np.asarray(predictions, np.float64).mean(0)
        seen = np.bincount(np.asarray(values, np.int64), minlength=len(told)) / len(values)
        off = np.abs(told - seen) - 5 * np.sqrt(seen * (1 - seen) / len(values)) - MARGIN
        worst = int(off.argmax())
        if off[worst] <= 0:
            return []
        return [
            Finding(
                f"class {worst} of {label.name} is predicted at {told[worst]:.1%} on average, where it makes up "
                f"{seen[worst]:.1%} of the examples",
                "the order of the classes in the last layer, weights of the loss, and a second softmax",
            )
        ]


MARGIN = 0.1


def priors_of(label: Label) -> Floats | None:
    """The share of each class, by the manifest."""
    priors = label.facts.get("priors")
    return None if priors is None else np.asarray(priors, np.float64)

"""Labels that are one of several classes, predicted by a probability for each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..feature import Feature
from ..label import Label
from .kind import Array, Finding, Floats, Skill


class Classes:
    loss_name = "cross-entropy"

    def check_values(self, label: Label, feature: Feature, values: Array, is_exact: bool) -> list[Finding]:
        name, priors, seen = label.name, priors_of(label), indices_of(label, values)
        if priors is None:
            return []
        if (seen < 0).any():
            found = ", ".join(map(str, np.unique(np.asarray(values)[seen < 0])[:3]))
            text = f"{name} is also {found}, which is none of its classes {', '.join(map(_text, label.classes[:8]))}"
            return [Finding(text, "the map of ids to classes (does it start at 1?), and the default of absent labels")]
        counts, written = np.bincount(seen, minlength=len(priors)), _counts(label, feature) if is_exact else None
        if written is not None:
            return _unlike(label, counts, written)
        shares = counts / len(seen)
        off = np.abs(shares - priors) - 5 * np.sqrt(priors * (1 - priors) / len(seen)) - 1 / len(seen)
        worst = int(off.argmax())
        if off[worst] <= 0:
            return []
        text = f"{name} is class {_text(label.classes[worst])} in {shares[worst]:.1%} of the examples"
        look_at = "the map of ids to classes, the order of the labels, and whether this is the right dataset"
        return [Finding(f"{text}, not in about {priors[worst]:.1%}", look_at)]

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

    def constant(self, label: Label, values: Array) -> Array:
        shares = np.bincount(indices_of(label, values), minlength=len(label.classes)) / len(values)
        return np.tile(shares, (len(values), 1))

    def losses(self, label: Label, values: Array, predictions: Array) -> Floats:
        """Cross-entropy in nats."""
        p = np.asarray(predictions, np.float64)[np.arange(len(values)), indices_of(label, values)]
        losses: Floats = -np.log(np.clip(p, 1e-7, 1))
        return losses

    def skill(self, label: Label, values: Array, predictions: Array) -> Skill | None:
        seen = indices_of(label, values)
        base = float(np.bincount(seen).max() / len(seen))
        if base == 1:
            return None
        accuracy = float((np.asarray(predictions).argmax(1) == seen).mean())
        error = float(np.sqrt(base * (1 - base) / len(seen)))
        return Skill("accuracy", accuracy, base, label.figure("bayesAccuracy"), error, is_signed=False)

    def check_calibration(self, label: Label, values: Array, predictions: Array) -> list[Finding]:
        told = np.asarray(predictions, np.float64).mean(0)
        seen = np.bincount(indices_of(label, values), minlength=len(told)) / len(values)
        off = np.abs(told - seen) - 5 * np.sqrt(seen * (1 - seen) / len(values)) - MARGIN
        worst = int(off.argmax())
        if off[worst] <= 0:
            return []
        text = f"class {_text(label.classes[worst])} of {label.name} is predicted at {told[worst]:.1%} on average"
        look_at = "the order of the classes in the last layer, weights of the loss, and a second softmax"
        return [Finding(f"{text}, where it makes up {seen[worst]:.1%} of the examples", look_at)]


MARGIN = 0.1


def _counts(label: Label, feature: Feature) -> NDArray[np.int64] | None:
    """How often each class was written; None without a usable histogram, as for bytes and absent labels."""
    if feature.kind == "bytes" or feature.statistics is None or feature.statistics.absent > 0:
        return None
    edges, counts = feature.statistics.histogram.edges, np.asarray(feature.statistics.histogram.counts, np.int64)
    cells = np.searchsorted(edges, label.classes, "right") - 1
    if len(set(cells.tolist())) < len(cells):
        return None
    # A class outside the histogram was never drawn.
    is_inside = (cells >= 0) & (cells < len(counts))
    return np.where(is_inside, np.append(counts, 0)[np.where(is_inside, cells, -1)], 0)


def _unlike(label: Label, seen: NDArray[np.int64], written: NDArray[np.int64]) -> list[Finding]:
    worst = int(np.abs(seen - written).argmax())
    if seen[worst] == written[worst]:
        return []
    text = f"{label.name} is class {_text(label.classes[worst])} {seen[worst]} times instead of {written[worst]}"
    if np.array_equal(seen, written[::-1]):
        return [Finding(text, "the map of ids to classes: it is in reverse order")]
    if np.array_equal(np.sort(seen), np.sort(written)):
        return [Finding(text, "the map of ids to classes: the same numbers belong to other classes")]
    return [
        Finding(text, "the map of ids to classes, a label in place of another, and whether this is the right dataset")
    ]


def priors_of(label: Label) -> Floats | None:
    """The share of each class in the manifest."""
    priors = label.facts.get("priors")
    return None if priors is None else np.asarray(priors, np.float64)


def indices_of(label: Label, values: Array) -> NDArray[np.int64]:
    """The number of the class of each value, which is one from the files or already a number; -1 for others."""
    found = [value.encode() if isinstance(value, str) else value for value in np.asarray(values).tolist()]
    numbers = {value: i for i, value in enumerate(label.classes)}
    if not set(found) <= set(numbers) and set(found) <= set(range(len(numbers))):
        numbers = {i: i for i in range(len(numbers))}
    return np.array([numbers.get(value, -1) for value in found], np.int64)


def _text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)

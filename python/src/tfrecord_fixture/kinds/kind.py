"""The interface of kinds of labels. Each kind has its own module, and `KINDS` lists them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..feature import Feature
from ..label import Label

Array = NDArray[Any]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Finding:
    """What was seen and expected, and the likely causes."""

    seen: str
    look_at: str


@dataclass(frozen=True)
class Skill:
    """How well predictions distinguish examples, in a measure of the kind."""

    measure: str
    value: float
    #: The values without any skill and of the best possible model; None if the manifest does not state it.
    base: float
    best: float | None
    #: Standard error of `value` without any skill.
    error: float
    #: Whether a value below `base` means that predictions are inverted.
    is_signed: bool = True


class LabelKind(Protocol):
    """The checks of one kind of label. Values and predictions have one entry per example."""

    #: Name of the loss in messages.
    loss_name: str

    def check_values(self, label: Label, feature: Feature, values: Array, is_exact: bool) -> list[Finding]:
        """Faults of the values from the reader. `is_exact` is true if the statistics cover all of them."""

    def check_predictions(self, label: Label, predictions: Array) -> Finding | None:
        """Faults of the predictions themselves; None if they have a loss."""

    def constant(self, label: Label, values: Array) -> Array:
        """The constant predictions with the lowest loss."""

    def losses(self, label: Label, values: Array, predictions: Array) -> Floats:
        """The loss of each example, in the measure of `baseLoss` and `bayesLoss`."""

    def skill(self, label: Label, values: Array, predictions: Array) -> Skill | None:
        """The skill; None if the values do not allow any, for example if all are equal."""

    def check_calibration(self, label: Label, values: Array, predictions: Array) -> list[Finding]:
        """Faults of the predictions on average."""

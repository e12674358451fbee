"""What the checks need to know of a kind of label. Each kind is a module of its own; `KINDS` lists them."""

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
    """What was seen and expected, and the bugs that make it so."""

    seen: str
    look_at: str


@dataclass(frozen=True)
class Skill:
    """How well predictions tell examples apart, in a measure of the kind."""

    measure: str
    value: float
    #: What no skill at all gives, and what the best possible model reaches; None where the manifest does not say it.
    base: float
    best: float | None
    #: Standard error of `value` where there is no skill.
    error: float
    #: Whether less than `base` means that predictions are the wrong way round.
    is_signed: bool = True


class LabelKind(Protocol):
    """The checks of one kind of label. Values and predictions have an entry an example."""

    #: What the loss is called in messages.
    loss_name: str

    def check_values(self, label: Label, feature: Feature, values: Array, is_exact: bool) -> list[Finding]:
        """What is wrong with the values that the reader gave; `is_exact` where the statistics are of all of them."""

    def check_predictions(self, label: Label, predictions: Array) -> Finding | None:
        """What is wrong with predictions as such; None where a loss can be had of them."""

    def constant(self, label: Label, values: Array) -> Array:
        """The predictions of one and the same for every example that have the least loss."""

    def losses(self, label: Label, values: Array, predictions: Array) -> Floats:
        """The loss of each example, in the measure of `baseLoss` and `bayesLoss`."""

    def skill(self, label: Label, values: Array, predictions: Array) -> Skill | None:
        """None where the values do not allow any, as where all are alike."""

    def check_calibration(self, label: Label, values: Array, predictions: Array) -> list[Finding]:
        """What predictions say on the whole that did not happen."""

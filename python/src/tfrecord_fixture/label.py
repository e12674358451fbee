"""A label as a manifest describes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .feature import Feature, Json


@dataclass(frozen=True)
class Label:
    """What a model can learn about a label. Figures that do not apply are None."""

    name: str
    #: `binary`, `classes` or `regression`; `other` for a label without a loss.
    kind: str
    #: Whether the label depends on the features.
    learnable: bool
    #: Mean loss of the best constant prediction, and of the best possible model.
    base_loss: float | None
    bayes_loss: float | None
    signal_features: tuple[str, ...]
    #: For a grade of items, the NDCG of a random order and of the best possible one.
    ndcg: tuple[float, float] | None
    #: The values of classes in the files, in the order of the priors and of a model's probabilities.
    classes: tuple[Any, ...]
    #: The entry of the label in the manifest, with the figures of its kind.
    facts: Json = field(repr=False, compare=False)

    def figure(self, key: str) -> float | None:
        """A number among the facts, by its key in the manifest."""
        value = self.facts.get(key)
        return float(value) if isinstance(value, (int, float)) else None


def label_of(facts: Json, feature: Feature) -> Label:
    return Label(
        name=facts["name"],
        kind=_kind(facts),
        learnable=facts["learnable"],
        base_loss=facts.get("baseLoss"),
        bayes_loss=facts.get("bayesLoss"),
        signal_features=tuple(facts.get("signalFeatures", ())),
        ndcg=_ndcg(facts),
        classes=_classes(feature, len(facts.get("priors") or ())),
        facts=facts,
    )


def _classes(feature: Feature, count: int) -> tuple[Any, ...]:
    """The values that the distribution lists, or `count` integers from its minimum on."""
    distribution = feature.plan.get("distribution", {})
    values = distribution.get("values")
    if count == 0 or values is None:
        low = int(distribution.get("min", 0))
        return tuple(range(low, low + count))
    if feature.kind == "bytes":
        return tuple(value.encode() for value in values)
    # Integers beyond 2^53 are strings, so that no digit is lost.
    return tuple(int(value) if isinstance(value, str) else value for value in values)


def _ndcg(facts: Json) -> tuple[float, float] | None:
    figures = facts.get("ndcg")
    return None if figures is None else (float(figures["base"]), float(figures["bayes"]))


def _kind(facts: Json) -> str:
    """A binary label without a rate of positives may have other values than 0 and 1, as in the profile uniform."""
    kind = str(facts.get("kind", "binary"))
    return "other" if kind == "binary" and facts.get("positiveRate") is None else kind

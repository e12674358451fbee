"""Bounds for the predictions of one label: what they must reach, and what none can."""

from __future__ import annotations

import numpy as np

from ..kinds.kind import Array, LabelKind, Skill
from ..label import Label
from .failures import Findings


def check_training_loss(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
    """On the training data, a learnable label is at least half learned, any other as well as by a constant."""
    base, bayes = label.base_loss, label.bayes_loss
    if base is None or bayes is None:
        return
    constant = float(kind.losses(label, values, kind.constant(label, values)).mean())
    limit = (base + bayes) / 2 if label.learnable else (1 + MARGIN) * constant
    loss = float(kind.losses(label, values, predicted).mean())
    findings.expect(
        loss < limit,
        f"{label.name} has the training {kind.loss_name} {loss:.3f} instead of one below {limit:.3f} "
        f"(baseline {base:.3f}, best possible {bayes:.3f})",
        _DIVERGED if loss > 1.05 * base else _SLOW,
    )


#: Tolerance for a model without a signal, which only approaches the best constant prediction.
MARGIN = 0.01

_DIVERGED = (
    "the sign of the loss, a second sigmoid or softmax, labels or predictions in another order, and a learning rate "
    "that is too high"
)
_SLOW = (
    "the learning rate and the number of steps, the data of each step (always the same batch?), and layers without a "
    "gradient"
)
_NOT_HELD_OUT = (
    "labels that are shuffled against the examples, predictions in another order (of tasks or examples), an untrained "
    "checkpoint, and inputs that evaluation prepares in another way"
)


def check_held_out(
    label: Label, kind: LabelKind, values: Array, predicted: Array, share: float, findings: Findings
) -> None:
    """On held-out data, predictions of a learnable label are better than the baseline."""
    if not label.learnable or label.base_loss is None:
        return
    loss, base = float(kind.losses(label, values, predicted).mean()), label.base_loss
    seen = f"{label.name} has the held-out {kind.loss_name} {loss:.3f}, not below the baseline {base:.3f}"
    findings.expect(loss < base, seen, _NOT_HELD_OUT)
    skill = kind.skill(label, values, predicted)
    if skill is not None and skill.best is not None:
        limit = skill.base + share * (skill.best - skill.base)
        findings.expect(
            skill.value > limit,
            f"{label.name} has the held-out {skill.measure} {skill.value:.3f} instead of one above {limit:.3f} "
            f"(no skill {skill.base:.3f}, best possible {skill.best:.3f})",
            _skill_suspects(label, skill),
        )


def _skill_suspects(label: Label, skill: Skill) -> str:
    if skill.is_signed and skill.value < skill.base - 5 * skill.error:
        return "predictions or labels that are inverted: they tell a lot, but the wrong way round"
    carriers = " and ".join(label.signal_features)
    return f"{_NOT_HELD_OUT}; and at whether {carriers} reaches the model whole" if carriers else _NOT_HELD_OUT


def check_bayes(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
    """On held-out data, nothing is better than the best possible model."""
    if not label.learnable or label.bayes_loss is None:
        return
    losses, bayes = kind.losses(label, values, predicted), label.bayes_loss
    loss, error = float(losses.mean()), float(losses.std() / np.sqrt(len(losses)))
    findings.expect(
        loss > bayes - 5 * error,
        f"{label.name} has the held-out {kind.loss_name} {loss:.3f}, better than the best possible {bayes:.3f}",
        "a leak: the label, or what is made of it, among the inputs, and validation files in the training",
    )


def check_blind(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
    """Without features, nothing is better than chance."""
    skill = kind.skill(label, values, predicted)
    if skill is None:
        return
    limit = skill.base + 5 * skill.error
    findings.expect(
        skill.value < limit,
        f"{label.name} has the {skill.measure} {skill.value:.3f} without any feature; chance gives {limit:.3f} at most",
        "a leak: the label, an id or the order of the examples among the inputs",
    )

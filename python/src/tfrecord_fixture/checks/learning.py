"""Whether a training learned what there is to learn, and no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from ..kinds import kind_of_label
from ..kinds.kind import Array, LabelKind, Skill
from ..manifest import Label, Manifest
from .epoch import check_labels, column_of
from .failures import Findings
from .rows import Source, manifest_of

Check = Callable[[Label, LabelKind, Array, Array, Findings], None]


def assert_learned(
    source: Source,
    labels: Mapping[str, Any],
    predictions: Mapping[str, Any],
    *,
    held_out: bool,
    share: float = 0.4,
) -> None:
    """
    Every label is predicted better than without looking at the features.

    `labels` and `predictions` have an entry an example, by the names of the labels: of a binary label the probability
    of a 1, of classes a row of probabilities, of a regression a number. On the training data the loss must be below
    the middle of base and Bayes loss. With `held_out`, of a validation set, the loss must be below the base, and the
    skill (AUC, accuracy, correlation) reach `share` of the way from none to the best possible; labels that nothing
    teaches are left out. Raises FixtureAssertionError with all that is wrong.
    """
    __tracebackhide__ = True

    def check(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
        if held_out:
            _check_held_out(label, kind, values, predicted, share, findings)
        else:
            _check_training_loss(label, kind, values, predicted, findings)

    _check_all(source, labels, predictions, held_out, check)


def assert_calibrated(source: Source, labels: Mapping[str, Any], predictions: Mapping[str, Any]) -> None:
    """
    Predictions mean what they say: of what is predicted at 30%, about 30% happens.

    Arguments are those of `assert_learned`; best for a validation set. The margins are wide, so that a short training
    passes and a second sigmoid does not. Raises FixtureAssertionError with all that is wrong.
    """
    __tracebackhide__ = True

    def check(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
        if label.learnable:
            for finding in kind.check_calibration(label, values, predicted):
                findings.expect(False, finding.seen, finding.look_at)

    _check_all(source, labels, predictions, False, check)


def assert_no_leak(
    source: Source, labels: Mapping[str, Any], predictions: Mapping[str, Any], *, blind: bool = False
) -> None:
    """
    Nothing is predicted better than can be.

    Arguments are those of `assert_learned`, for data that were not trained on: a network can learn those by heart. No
    loss may be below the Bayes loss by five standard errors. With `blind`, of a model that was trained and evaluated
    with all features blanked out, predictions must tell nothing at all: that finds a leak that is small beside honest
    features. Raises FixtureAssertionError with all that is wrong.
    """
    __tracebackhide__ = True

    def check(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
        if blind:
            _check_blind(label, kind, values, predicted, findings)
        else:
            _check_bayes(label, kind, values, predicted, findings)

    _check_all(source, labels, predictions, False, check)


def _check_all(
    source: Source, labels: Mapping[str, Any], predictions: Mapping[str, Any], is_complete: bool, check: Check
) -> None:
    """`is_complete` demands all examples of the fixture."""
    __tracebackhide__ = True
    manifest, findings = manifest_of(source), Findings()
    for name in predictions:
        if name not in manifest.labels:
            raise KeyError(
                f"the manifest has no label {name!r}: it has {', '.join(list(manifest.labels)[:5]) or 'none'}"
            )
    if is_complete:
        _check_examples(manifest, labels, findings)
    for name, predicted in predictions.items():
        label = manifest.labels[name]
        kind = kind_of_label(label)
        if kind is None:
            seen = f"{name} is a label of which the manifest states no loss, as those of the profile uniform are"
            findings.expect(False, seen, "the profile of the fixture, or leave this label out")
        else:
            _check_one(label, kind, column_of(labels[name]), column_of(predicted), check, findings)
    findings.raise_any()


def _check_examples(manifest: Manifest, labels: Mapping[str, Any], findings: Findings) -> None:
    counts = {len(values) for values in labels.values()}
    for count in counts - {manifest.examples}:
        findings.expect(
            False,
            f"{count} examples were evaluated of {manifest.examples}",
            "a dropped remainder, lost shards, filters, and the dataset that evaluation reads",
        )
    check_labels(manifest, labels, findings)


def _check_one(
    label: Label, kind: LabelKind, values: Array, predicted: Array, check: Check, findings: Findings
) -> None:
    if not findings.expect(
        len(values) == len(predicted),
        f"{label.name} has {len(values)} values and {len(predicted)} predictions",
        "the batches that evaluation goes through",
    ):
        return
    fault = kind.check_predictions(label, predicted)
    if fault is not None:
        findings.expect(False, fault.seen, fault.look_at)
        return
    check(label, kind, values, predicted, findings)


def _check_training_loss(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
    base, bayes = label.base_loss, label.bayes_loss
    if base is None or bayes is None:
        return
    # Labels that follow nothing can still be learned by heart.
    limit = (base + bayes) / 2 if label.learnable else base
    loss = float(kind.losses(values, predicted).mean())
    findings.expect(
        loss < limit,
        f"{label.name} has the training {kind.loss_name} {loss:.3f} instead of one below {limit:.3f} "
        f"(baseline {base:.3f}, best possible {bayes:.3f})",
        _DIVERGED if loss > 1.05 * base else _SLOW,
    )


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


def _check_held_out(
    label: Label, kind: LabelKind, values: Array, predicted: Array, share: float, findings: Findings
) -> None:
    if not label.learnable or label.base_loss is None:
        return
    loss, base = float(kind.losses(values, predicted).mean()), label.base_loss
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
    if skill.value < skill.base - 5 * skill.error:
        return "predictions or labels that are inverted: they tell a lot, but the wrong way round"
    carriers = " and ".join(label.signal_features)
    return f"{_NOT_HELD_OUT}; and at whether {carriers} reaches the model whole" if carriers else _NOT_HELD_OUT


def _check_bayes(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
    if not label.learnable or label.bayes_loss is None:
        return
    losses, bayes = kind.losses(values, predicted), label.bayes_loss
    loss, error = float(losses.mean()), float(losses.std() / np.sqrt(len(losses)))
    findings.expect(
        loss > bayes - 5 * error,
        f"{label.name} has the held-out {kind.loss_name} {loss:.3f}, better than the best possible {bayes:.3f}",
        "a leak: the label, or what is made of it, among the inputs, and validation files in the training",
    )


def _check_blind(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
    skill = kind.skill(label, values, predicted)
    if skill is None:
        return
    limit = skill.base + 5 * skill.error
    findings.expect(
        skill.value < limit,
        f"{label.name} has the {skill.measure} {skill.value:.3f} without any feature; chance gives {limit:.3f} at most",
        "a leak: the label, an id or the order of the examples among the inputs",
    )

"""Checks that a training learned what the features tell, and no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from ..kinds import kind_of_label
from ..kinds.kind import Array, LabelKind
from ..label import Label
from ..manifest import Manifest
from .epoch import check_labels, label_values
from .failures import Findings
from .label_checks import check_bayes, check_blind, check_held_out, check_training_loss
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
    Checks that every label is predicted better than without the features.

    `labels` and `predictions` map names of labels to one entry per example: for a binary label the probability of a 1,
    for classes a row of probabilities, for a regression a number. Labels of items or steps have an entry for each, or a
    list with those of each example. On the training data, the loss must be below the middle of base and Bayes loss.
    With `held_out`, for a validation set, the loss must be below the base, and the skill (AUC, accuracy, correlation)
    must reach `share` of the way from none to the best possible. Labels that do not depend on the features are left
    out. Raises FixtureAssertionError with all faults.
    """
    __tracebackhide__ = True

    def check(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
        if held_out:
            check_held_out(label, kind, values, predicted, share, findings)
        else:
            check_training_loss(label, kind, values, predicted, findings)

    _check_all(source, labels, predictions, held_out, check)


def assert_calibrated(source: Source, labels: Mapping[str, Any], predictions: Mapping[str, Any]) -> None:
    """
    Checks that predictions are calibrated: of the events predicted at 30%, about 30% happen.

    Takes the arguments of `assert_learned`, preferably for a validation set. The margins are wide, so that a short
    training passes and a second sigmoid does not. Raises FixtureAssertionError with all faults.
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
    Checks that nothing is predicted better than possible.

    Takes the arguments of `assert_learned`, for data that were not trained on, because a network can memorise training
    data. No loss may be below the Bayes loss by five standard errors. With `blind`, for a model that was trained and
    evaluated with all features blanked out, predictions must not be better than chance, which reveals a leak that is
    small compared with honest features. Raises FixtureAssertionError with all faults.
    """
    __tracebackhide__ = True

    def check(label: Label, kind: LabelKind, values: Array, predicted: Array, findings: Findings) -> None:
        if blind:
            check_blind(label, kind, values, predicted, findings)
        else:
            check_bayes(label, kind, values, predicted, findings)

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
        if kind is None or label.base_loss is None:
            seen = f"{name} is a label of which the manifest states no loss, as those of the profile uniform are"
            findings.expect(False, seen, "the profile of the fixture, or leave this label out")
        else:
            found, told = (label_values(manifest, name, values) for values in (labels[name], predicted))
            _check_one(label, kind, found, told, check, findings)
    findings.raise_any()


def _check_examples(manifest: Manifest, labels: Mapping[str, Any], findings: Findings) -> None:
    counts = {name: len(values) for name, values in labels.items() if name not in manifest.sequence}
    wrong = {count for name, count in counts.items() if count not in _counts_of(manifest, name)}
    for count in sorted(wrong):
        findings.expect(
            False,
            f"{count} examples were evaluated of {manifest.examples}",
            "a dropped remainder, lost shards, filters, and the dataset that evaluation reads",
        )
    check_labels(manifest, labels, findings)


def _counts_of(manifest: Manifest, name: str) -> tuple[int, ...]:
    """All examples, or those with the label if no number stands for an absent one."""
    statistics = manifest.features[name].statistics
    if manifest.labels[name].kind == "binary" or statistics is None:
        return (manifest.examples,)
    return (manifest.examples, manifest.examples - statistics.absent)


def _check_one(
    label: Label, kind: LabelKind, values: Array, predicted: Array, check: Check, findings: Findings
) -> None:
    if not findings.expect(
        len(values) == len(predicted),
        f"{label.name} has {len(values)} values and {len(predicted)} predictions",
        "the batches that evaluation goes through",
    ):
        return
    if values.dtype.kind == "f":
        # Readers use NaN for an absent label.
        values, predicted = values[~np.isnan(values)], predicted[~np.isnan(values)]
    fault = kind.check_predictions(label, predicted)
    if fault is not None:
        findings.expect(False, fault.seen, fault.look_at)
        return
    check(label, kind, values, predicted, findings)

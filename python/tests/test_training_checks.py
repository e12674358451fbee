"""The checks of a training accept a correct one, and report the bug of a wrong one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tfrecord_fixture import (
    Fixture,
    FixtureAssertionError,
    Manifest,
    assert_calibrated,
    assert_inputs,
    assert_learned,
    assert_no_leak,
    assert_trained,
)
from tfrecord_fixture.kinds.binary import area_under_curve

RANDOM = np.random.default_rng(0)
COUNT = 4000


def manifest(distribution: Any = None, **facts: Any) -> Manifest:
    """The manifest of one label `y` that depends on the feature `x`."""
    label = {"name": "y", "learnable": True, "signalFeatures": ["x"], **facts}
    kind = "bytes" if "cat" in (distribution or {}).get("values", ()) else "float"
    shape = {"role": "label", "kind": kind, "length": 1, "distribution": distribution or {}}
    files = [{"file": "a", "firstExample": 0, "examples": COUNT, "bytes": 1, "sha256": ""}]
    return Manifest.of(
        {
            **{"formatVersion": 1, "fingerprint": "", "seed": 0, "dataset": "", "compression": "none"},
            **{"files": files, "features": [{"name": "y", **shape}], "labels": [label]},
        }
    )


# A label that is 1 where a logit of standard deviation 3 says so. Its figures are those of the sample itself.
LOGITS = 3 * RANDOM.standard_normal(COUNT) - 1
P = 1 / (1 + np.exp(-LOGITS))
Y = (RANDOM.random(COUNT) < P).astype(np.int64)
RATE = float(Y.mean())
BASE = float(-RATE * np.log(RATE) - (1 - RATE) * np.log(1 - RATE))
BAYES = float(-np.mean(P * np.log(P) + (1 - P) * np.log(1 - P)))
BINARY = manifest(positiveRate=RATE, baseLoss=BASE, bayesLoss=BAYES, teacherAuc=area_under_curve(Y, P))

#: The predictions of a short training.
LEARNED = 1 / (1 + np.exp(-0.7 * (LOGITS + RANDOM.standard_normal(COUNT))))


def test_a_sound_training_passes() -> None:
    assert_learned(BINARY, {"y": Y}, {"y": LEARNED}, held_out=False)
    assert_learned(BINARY, {"y": Y}, {"y": LEARNED}, held_out=True)
    assert_calibrated(BINARY, {"y": Y}, {"y": LEARNED[:, None]})
    assert_no_leak(BINARY, {"y": Y[:, None]}, {"y": LEARNED})
    assert_no_leak(BINARY, {"y": Y}, {"y": np.full(COUNT, RATE)}, blind=True)


def sigmoid(x: Any) -> Any:
    return 1 / (1 + np.exp(-x))


Check = Callable[[Any, Any], None]


def learned(held_out: bool) -> Check:
    return lambda y, p: assert_learned(BINARY, {"y": y}, {"y": p}, held_out=held_out)


def calibrated(y: Any, p: Any) -> None:
    assert_calibrated(BINARY, {"y": y}, {"y": p})


def no_leak(blind: bool) -> Check:
    return lambda y, p: assert_no_leak(BINARY, {"y": y}, {"y": p}, blind=blind)


CASES: list[tuple[str, Check, Any, Any, str]] = [
    ("nothing was learned", learned(False), Y, np.full(COUNT, RATE), "the learning rate and the number of steps"),
    ("the sign of the loss is wrong", learned(False), Y, 1 - LEARNED, "the sign of the loss"),
    ("logits are no probabilities", learned(True), Y, LOGITS, "may be logits"),
    ("predictions are NaN", learned(True), Y, LEARNED * np.nan, "4000 predictions of y are NaN"),
    ("predictions are shuffled", learned(True), Y, RANDOM.permutation(LEARNED), "whether x reaches the model whole"),
    ("predictions are inverted", learned(True), Y, 1 - LEARNED, "inverted"),
    ("labels are in another order", learned(True), RANDOM.permutation(Y), LEARNED, "shuffled against the examples"),
    ("examples are missing", learned(True), Y[:960], LEARNED[:960], "960 examples were evaluated of 4000"),
    ("too few predictions", learned(True), Y, LEARNED[1:], "4000 values and 3999 predictions"),
    ("a column a task", learned(True), Y, np.stack([LEARNED] * 2, 1), r"shape \(4000, 2\)"),
    ("a second sigmoid", calibrated, Y, sigmoid(LEARNED), "second sigmoid"),
    ("far too sure", calibrated, Y, sigmoid(9 * RANDOM.standard_normal(COUNT)), "overfitting|second sigmoid"),
    ("1 minus the probability", calibrated, Y, 1 - LEARNED, "inverted"),
    ("the label is among the inputs", no_leak(False), Y, np.where(Y == 1, 0.99, 0.01), "better than the best possible"),
    ("an id tells the label", no_leak(True), Y, LEARNED, "the label, an id or the order"),
]


@pytest.mark.parametrize(
    ("check", "values", "predictions", "said"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_training_where(check: Check, values: Any, predictions: Any, said: str) -> None:
    with pytest.raises(FixtureAssertionError, match=said) as caught:
        check(values, predictions)
    assert all("Look at" in finding for finding in caught.value.findings)


def test_a_label_that_nothing_teaches_can_be_learned_by_heart_only() -> None:
    noise = manifest(positiveRate=0.5, baseLoss=0.6931, bayesLoss=0.6931, teacherAuc=0.5, learnable=False)
    assert_learned(noise, {"y": Y}, {"y": np.where(Y == 1, 0.9, 0.1)}, held_out=False)
    assert_no_leak(noise, {"y": Y}, {"y": np.full(COUNT, 0.5)})
    with pytest.raises(FixtureAssertionError, match="instead of in about"):
        assert_learned(noise, {"y": np.ones(COUNT)}, {"y": LEARNED}, held_out=True)


def test_a_label_without_a_loss_is_named() -> None:
    digits = manifest(positiveRate=None, baseLoss=None, bayesLoss=None, learnable=False)
    with pytest.raises(FixtureAssertionError, match="profile of the fixture"):
        assert_learned(digits, {"y": Y}, {"y": LEARNED}, held_out=False)


def test_labels_that_the_fixture_has_not() -> None:
    with pytest.raises(KeyError, match="it has y"):
        assert_learned(BINARY, {"z": Y}, {"z": LEARNED}, held_out=False)


def test_the_area_under_the_curve_is_the_share_of_pairs_in_order() -> None:
    values, scores = RANDOM.random(60) < 0.4, RANDOM.integers(0, 9, 60)
    pairs = [(a > b) + (a == b) / 2 for a in scores[values] for b in scores[~values]]
    assert area_under_curve(values, scores) == pytest.approx(np.mean(pairs))


RAW = np.concatenate([RANDOM.standard_normal((500, 6)), 100 * RANDOM.standard_normal((500, 6)) + 30], axis=1)
INPUTS = (RAW - RAW.mean(0)) / RAW.std(0)


def test_sound_inputs_pass() -> None:
    assert_inputs(RAW, INPUTS)


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        (INPUTS[:, :-1], "sees 11 columns of 12"),
        (np.where(INPUTS > 2, np.nan, INPUTS), "missing values that are not filled"),
        (RAW, "normalisation that is left out"),
        (INPUTS + 2, "the means that are subtracted"),
        (np.abs(INPUTS) * 2 - 1, "signs that are lost"),
        (INPUTS[:, ::-1], "columns in another order"),
    ],
)
def test_inputs_that_are_wrong(inputs: Any, said: str) -> None:
    with pytest.raises(FixtureAssertionError, match=said):
        assert_inputs(RAW, inputs)


def test_parameters_and_losses() -> None:
    before = {"tower.weight": np.ones(3), "tower.bias": np.zeros(1)}
    after = {"tower.weight": np.ones(3) * 2, "tower.bias": np.ones(1)}
    assert_trained(before, after, [0.7, 0.6])
    with pytest.raises(FixtureAssertionError, match=r"1 of 2 parameters did not change in training: tower\.bias"):
        assert_trained(before, {**after, "tower.bias": np.zeros(1)})
    with pytest.raises(FixtureAssertionError, match="1 training losses are NaN"):
        assert_trained(before, after, [0.7, np.nan])


def test_the_findings_stand_together(fixture: Fixture) -> None:
    error = FixtureAssertionError(["one.", "two."])
    assert (str(error), error.findings) == ("one.\ntwo.", ("one.", "two."))
    assert isinstance(error, AssertionError)

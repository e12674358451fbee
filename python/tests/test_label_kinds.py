"""The checks with the figures of labels of several classes and of numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from conftest import Make
from test_training_checks import COUNT, manifest
from tfrecord_fixture import (
    FixtureAssertionError,
    Label,
    Manifest,
    assert_calibrated,
    assert_epoch,
    assert_learned,
    assert_no_leak,
)

RANDOM = np.random.default_rng(1)


def softmax(logits: Any) -> Any:
    powers = np.exp(logits)
    return powers / powers.sum(1, keepdims=True)


# Three classes with the ids 7, 8 and 9, drawn from known probabilities; figures are those of the sample.
LOGITS = 2 * RANDOM.standard_normal((COUNT, 3)) + [0.5, 0, -0.5]
P = softmax(LOGITS)
CLASS = (P.cumsum(1) < RANDOM.random((COUNT, 1))).sum(1)
PRIORS = np.bincount(CLASS) / COUNT
CLASSES = manifest(
    {"type": "categorical", "values": [7, 8, 9], "weights": [1, 1, 1]},
    kind="classes",
    priors=PRIORS.tolist(),
    baseLoss=float(-(PRIORS * np.log(PRIORS)).sum()),
    bayesLoss=float(-(P * np.log(P)).sum(1).mean()),
    baseAccuracy=float(PRIORS.max()),
    bayesAccuracy=float(P.max(1).mean()),
)
CLASS_LEARNED = softmax(0.7 * (LOGITS + RANDOM.standard_normal((COUNT, 3)) / 2))

# A number with a known explained part.
SIGNAL = 3 * RANDOM.standard_normal(COUNT) + 20
NUMBER = SIGNAL + RANDOM.standard_normal(COUNT)
NUMBERS = manifest(kind="regression", baseLoss=10.0, bayesLoss=1.0)
NUMBER_LEARNED = 20 + 0.9 * (SIGNAL - 20) + 0.5 * RANDOM.standard_normal(COUNT)

SOUND = [(CLASSES, CLASS + 7, CLASS_LEARNED), (CLASSES, CLASS, CLASS_LEARNED), (NUMBERS, NUMBER, NUMBER_LEARNED)]


@pytest.mark.parametrize(("made", "values", "learned"), SOUND, ids=["ids", "numbers of classes", "regression"])
def test_a_sound_training_passes(made: Manifest, values: Any, learned: Any) -> None:
    labels, predictions = {"y": values}, {"y": learned}
    assert_epoch(made, labels)
    assert_learned(made, labels, predictions, held_out=False)
    assert_learned(made, labels, predictions, held_out=True)
    assert_calibrated(made, labels, predictions)
    assert_no_leak(made, labels, predictions)
    blind = np.broadcast_to(PRIORS if made is CLASSES else np.array(20.0), learned.shape)
    assert_no_leak(made, labels, {"y": blind}, blind=True)


def test_classes_by_name() -> None:
    names = {"type": "categorical", "values": ["cat", "dog", "emu"], "weights": [1, 1, 1]}
    made = manifest(names, **{key: value for key, value in CLASSES.labels["y"].facts.items() if key != "name"})
    values = np.array(["cat", "dog", "emu"])[CLASS]
    assert_epoch(made, {"y": values})
    assert_learned(made, {"y": values}, {"y": CLASS_LEARNED}, held_out=True)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (CLASS + 6, r"y is also 6, which is none of its classes 7, 8, 9\. Look at the map of ids to classes"),
        (np.where(CLASS == 0, 8, CLASS + 7), "y is class 8 in .* of the examples, not in about"),
    ],
)
def test_classes_that_were_not_written(values: Any, said: str) -> None:
    with pytest.raises(FixtureAssertionError, match=said):
        assert_epoch(CLASSES, {"y": values})


CASES = [
    ("logits", CLASS_LEARNED * 3, "the softmax: these may be logits"),
    ("one class less", CLASS_LEARNED[:, :2], "a row of 3 classes an example"),
    ("shuffled", RANDOM.permutation(CLASS_LEARNED), "the held-out accuracy .* whether x reaches the model whole"),
    ("classes in another order", CLASS_LEARNED[:, ::-1], "not below the baseline"),
]


@pytest.mark.parametrize(("predictions", "said"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_predictions_of_classes(predictions: Any, said: str) -> None:
    with pytest.raises(FixtureAssertionError, match=said):
        assert_learned(CLASSES, {"y": CLASS + 7}, {"y": predictions}, held_out=True)


def test_predictions_of_numbers() -> None:
    labels = {"y": NUMBER}
    with pytest.raises(FixtureAssertionError, match="broadcasts to"):
        assert_learned(NUMBERS, labels, {"y": np.stack([NUMBER_LEARNED] * 2, 1)}, held_out=True)
    with pytest.raises(FixtureAssertionError, match="inverted"):
        assert_learned(NUMBERS, labels, {"y": 40 - NUMBER_LEARNED}, held_out=True)
    with pytest.raises(FixtureAssertionError, match="a bias that is not trained"):
        assert_calibrated(NUMBERS, labels, {"y": NUMBER_LEARNED - 20})


def test_leaks() -> None:
    told = np.eye(3)[CLASS] * 0.97 + 0.01
    with pytest.raises(FixtureAssertionError, match=r"cross-entropy 0\.020, better than the best possible"):
        assert_no_leak(CLASSES, {"y": CLASS}, {"y": told})
    with pytest.raises(FixtureAssertionError, match=r"mean squared error 0\.000, better than the best possible"):
        assert_no_leak(NUMBERS, {"y": NUMBER}, {"y": NUMBER})
    with pytest.raises(FixtureAssertionError, match=r"accuracy .* without any feature"):
        assert_no_leak(CLASSES, {"y": CLASS}, {"y": CLASS_LEARNED}, blind=True)
    with pytest.raises(FixtureAssertionError, match=r"correlation .* without any feature"):
        assert_no_leak(NUMBERS, {"y": NUMBER}, {"y": NUMBER_LEARNED}, blind=True)


def test_a_number_that_is_absent_does_not_count() -> None:
    gaps = np.where(np.arange(COUNT) % 30 == 0, np.nan, NUMBER)
    assert_learned(NUMBERS, {"y": gaps}, {"y": NUMBER_LEARNED}, held_out=True)


def test_a_number_without_a_formula_is_named() -> None:
    unknown = manifest(kind="regression", baseLoss=None, bayesLoss=None)
    with pytest.raises(FixtureAssertionError, match="of which the manifest states no loss"):
        assert_learned(unknown, {"y": NUMBER}, {"y": NUMBER_LEARNED}, held_out=True)


def test_a_label_of_items() -> None:
    """A graded relevance, of which an example has several."""
    content = dict(CLASSES.content)
    made = Manifest.of({**content, "features": [], "sequence": content["features"], "record": "example-list"})
    items = np.split(CLASS + 7, [3, 5, 9])
    many: list[Any] = items + [[]] * (COUNT - len(items))
    assert_epoch(made, {"y": many})
    assert_learned(made, {"y": items}, {"y": CLASS_LEARNED}, held_out=True)
    assert_learned(made, {"y": CLASS + 7}, {"y": CLASS_LEARNED}, held_out=True)


SCHEMA = """
features:
  x: { kind: float, shape: [64] }
  species: { kind: int64, label: { classes: 5 } }
  animal: { kind: bytes, values: [cat, dog, emu], label: { classes: 3, priors: [0.5, 0.3, 0.2] } }
  named: { kind: int64, names: { 7: seven, 9: nine }, label: { classes: 2 } }
  price: { kind: float, min: 10, max: 50, label: regression }
  clicked: { kind: int64, label: binary }
"""


def test_the_labels_that_the_command_line_writes(make: Make) -> None:
    fixture = make(SCHEMA, examples=1000)
    labels = fixture.manifest.labels
    assert {name: label.kind for name, label in labels.items()} == {
        "animal": "classes",
        "clicked": "binary",
        "named": "classes",
        "price": "regression",
        "species": "classes",
    }
    assert labels["animal"].classes == (b"cat", b"dog", b"emu")
    assert labels["named"].classes == (7, 9)
    arrays = fixture.arrays()
    assert_epoch(fixture, arrays)
    constants = {name: constant(label, arrays[name]) for name, label in labels.items()}
    assert_no_leak(fixture, arrays, constants, blind=True)
    with pytest.raises(FixtureAssertionError) as caught:
        assert_learned(fixture, arrays, constants, held_out=False)
    assert len(caught.value.findings) == 5


def test_classes_are_counted_exactly_where_the_histogram_tells_them_apart(make: Make) -> None:
    fixture = make(SCHEMA, examples=1000)
    species = fixture.arrays(["species"])["species"][:, 0]
    counts = fixture.manifest.features["species"].statistics.histogram.counts  # type: ignore[union-attr]
    assert np.bincount(species).tolist() == list(counts)
    one_is_wrong = np.where(np.arange(1000) == 7, (species + 1) % 5, species)
    with pytest.raises(FixtureAssertionError, match=r"species is class \d \d+ times instead of \d+"):
        assert_epoch(fixture, {"species": one_is_wrong})
    with pytest.raises(FixtureAssertionError, match="it is in reverse order"):
        assert_epoch(fixture, {"species": 4 - species})
    with pytest.raises(FixtureAssertionError, match="the same numbers belong to other classes"):
        assert_epoch(fixture, {"species": (species + 1) % 5})


def test_a_constant_is_as_good_as_what_cannot_be_learned(make: Make) -> None:
    fixture = make(SCHEMA, "smoke", examples=1000)
    arrays = fixture.arrays()
    learnable = {name: constant(label, arrays[name]) for name, label in fixture.manifest.labels.items()}
    assert_learned(fixture, arrays, learnable, held_out=False)
    with pytest.raises(FixtureAssertionError, match="species has the training cross-entropy"):
        skewed = np.tile([0.4, 0.3, 0.1, 0.1, 0.1], (1000, 1))
        assert_learned(fixture, arrays, {"species": skewed}, held_out=False)


def constant(label: Label, values: Any) -> Any:
    """The predictions of a model that only learned the frequencies of values."""
    if label.kind == "classes":
        return np.tile(label.facts["priors"], (len(values), 1))
    return np.full(len(values), values.mean())


@pytest.mark.parametrize(("made", "values", "learned"), SOUND[::2], ids=["classes", "regression"])
def test_labels_of_steps_may_come_example_by_example(made: Manifest, values: Any, learned: Any) -> None:
    steps = Manifest.of({**made.content, "features": [], "sequence": made.content["features"]})
    ends = np.sort(RANDOM.integers(0, COUNT, 200))  # So that some examples have no steps.
    labels, predictions = ({"y": np.split(column, ends)} for column in (values, learned))
    assert_learned(steps, labels, predictions, held_out=False)
    assert_learned(steps, {"y": values}, {"y": learned}, held_out=False)
    with pytest.raises(FixtureAssertionError, match="values and"):
        assert_no_leak(steps, labels, {"y": predictions["y"][1:-1]})

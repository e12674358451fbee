"""The predictions of a small network for labels of steps of sequences, checked by the Python package."""

import json

import numpy as np
import pytest
import tensorflow as tf
from planting import FixtureAssertionError  # puts the package on the path
from test_step_labels import EXAMPLES, LABELS, SCHEMA, SIGNAL, make, sequences
from tfrecord_fixture import Fixture, assert_epoch, assert_learned, assert_no_leak

layers = tf.keras.layers


def train(data, seed):
    """A dense network that sees one step, for each label."""
    tf.keras.utils.set_random_seed(seed)
    x = np.concatenate(data["vector"])
    losses = {
        "tag": tf.keras.losses.SparseCategoricalCrossentropy(),
        "stop": tf.keras.losses.BinaryCrossentropy(),
        "effort": "mse",
    }
    ends = {"tag": (3, "softmax"), "stop": (1, "sigmoid"), "effort": (1, None)}
    models = {}
    for name in LABELS:
        width, activation = ends[name]
        models[name] = tf.keras.Sequential([layers.Dense(32, "relu"), layers.Dense(width, activation)])
        models[name].compile(tf.keras.optimizers.Adam(0.01), losses[name])
        models[name].fit(x, np.concatenate(data[name]), epochs=6, batch_size=64, verbose=0)
    return lambda some: {name: model.predict(some, verbose=0, batch_size=512) for name, model in models.items()}


def trained(folder, seed, signal=SIGNAL):
    """The fixtures, with the labels and predictions of each, step by step."""
    fixtures = [make(folder, seed, dataset, signal) for dataset in ("train_data", "validation_data.validation")]
    data = [sequences(fixture) for fixture in fixtures]
    predict = train(data[0], seed)
    labels = [{name: np.concatenate(one[name])[:, 0] for name in LABELS} for one in data]
    predictions = [predict(np.concatenate(one["vector"])) for one in data]
    return fixtures, labels, [{n: p[:, 0] if p.shape[1] == 1 else p for n, p in one.items()} for one in predictions]


@pytest.mark.parametrize("seed", range(5))
def test_a_small_network_gets_past_the_bars(tmp_path, seed):
    (training, held_out), labels, predictions = trained(tmp_path, seed)
    assert_epoch(training.folder, {"vector": [one.reshape(-1) for one in sequences(training)["vector"]]})
    assert_learned(training.folder, labels[0], predictions[0], held_out=False)
    assert_learned(held_out.folder, labels[1], predictions[1], held_out=True)
    assert_no_leak(held_out.folder, labels[1], predictions[1])
    if seed > 0:
        return
    # Labels that lag one step behind the features are a typical mistake with sequences.
    late = {name: np.roll(values, 1) for name, values in labels[1].items()}
    with pytest.raises(FixtureAssertionError):
        assert_learned(held_out.folder, late, predictions[1], held_out=True)
    columns = Fixture(held_out.folder).columns(LABELS)
    for name in LABELS:
        assert np.array_equal(columns[name].values, labels[1][name])


def test_without_a_signal_it_does_not(tmp_path):
    (_, held_out), labels, predictions = trained(tmp_path, 0, 0)
    path = held_out.folder / "manifest.json"
    manifest = json.loads(path.read_text())
    for facts in manifest["labels"]:
        assert not facts["learnable"] and facts["bayesLoss"] == pytest.approx(facts["baseLoss"])
    assert_no_leak(held_out.folder, labels[1], predictions[1])
    # It stays below all bars of labels that can be learnt.
    (tmp_path / "told").mkdir()
    path.write_text(json.dumps({**manifest, "labels": make(tmp_path / "told").manifest["labels"]}))
    for name in LABELS:
        with pytest.raises(FixtureAssertionError):
            assert_learned(held_out.folder, {name: labels[1][name]}, {name: predictions[1][name]}, held_out=True)


OF_SEQUENCE = f"""{SCHEMA}features:
  passed: {{ kind: int64, label: binary }}
"""


def padded(fixture):
    """The vectors of each example, padded with rows of zeros, and the label of the example."""
    vectors = np.zeros((EXAMPLES, 8, 16), np.float32)
    for row, steps in zip(vectors, sequences(fixture)["vector"], strict=True):
        row[: len(steps)] = steps - 0.5
    return vectors, Fixture(fixture.folder).arrays(["passed"])["passed"][:, 0]


@pytest.mark.parametrize("seed", range(5))
def test_a_label_of_the_sequence_is_learnt_from_all_of_its_steps(tmp_path, seed):
    """There is nothing else besides labels of steps that it can depend on."""
    fixtures = [make(tmp_path, seed, name, schema=OF_SEQUENCE) for name in ("train_data", "validation_data.validation")]
    (x, y), (held_x, held_y) = map(padded, fixtures)
    tf.keras.utils.set_random_seed(seed)
    pool = layers.Lambda(lambda steps: tf.reduce_sum(steps, 1))
    model = tf.keras.Sequential([layers.Dense(16, "tanh", use_bias=False), pool, layers.Dense(1, "sigmoid")])
    model.compile(tf.keras.optimizers.Adam(0.01), "binary_crossentropy")
    model.fit(x, y, epochs=20, batch_size=32, verbose=0)
    told, held_told = ({"passed": model.predict(some, verbose=0, batch_size=512)[:, 0]} for some in (x, held_x))
    assert_learned(fixtures[0].folder, {"passed": y}, told, held_out=False)
    assert_learned(fixtures[1].folder, {"passed": held_y}, held_told, held_out=True)
    assert_no_leak(fixtures[1].folder, {"passed": held_y}, held_told)

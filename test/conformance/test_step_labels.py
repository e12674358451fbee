"""Labels of steps of sequences: values are computed again as docs/values.md specifies, and figures checked by drawing."""

import math
from statistics import NormalDist

import numpy as np
import pytest
import tensorflow as tf
from reference import golden
from test_label_figures import close, probability

from checkout import Checkout

EXAMPLES = 600
SIGNAL = 0.9
NORMAL = NormalDist()

SCHEMA = """record: sequence-example
sequence:
  vector: { kind: float, shape: [16], steps: { min: 3, max: 8 } }
  tag: { kind: int64, label: { classes: 3, priors: [0.5, 0.3, 0.2] }, steps: { min: 3, max: 8 } }
  stop: { kind: int64, label: binary, steps: { min: 3, max: 8 } }
  effort: { kind: float, label: regression, steps: { min: 3, max: 8 } }
"""
LABELS = ["effort", "stop", "tag"]


def make(folder, seed=0, dataset="train_data", signal=SIGNAL, schema=SCHEMA):
    folder = folder / dataset
    folder.mkdir()
    checkout = Checkout(folder)
    checkout.write("schema.yaml", schema)
    checkout.write("spec.yaml", f"labels: {{ signal: {signal} }}\n")
    flags = {"schema": "schema.yaml", "fixture": "spec.yaml", "seed": seed, "dataset": dataset}
    return checkout.generate(**flags, examples=EXAMPLES)


def sequences(fixture):
    """For each feature, what TensorFlow reads: a matrix of its steps per example."""
    sizes = {"vector": 16, "tag": 1, "stop": 1, "effort": 1}
    types = {"vector": tf.float32, "tag": tf.int64, "stop": tf.int64, "effort": tf.float32}
    wanted = {name: tf.io.FixedLenSequenceFeature([size], types[name]) for name, size in sizes.items()}
    records = tf.data.TFRecordDataset([str(path) for path in fixture.paths], fixture.compression.upper())
    read = [tf.io.parse_single_sequence_example(one, sequence_features=wanted)[1] for one in records]
    return {name: [one[name].numpy() for one in read] for name in wanted}


@pytest.fixture(scope="module")
def fixture(tmp_path_factory):
    return make(tmp_path_factory.mktemp("steps"))


@pytest.fixture(scope="module")
def steps(fixture):
    return sequences(fixture)


def planned(fixture, name):
    return next(feature for feature in fixture.manifest["sequence"] if feature["name"] == name)


def facts_of(fixture, name):
    return next(label for label in fixture.manifest["labels"] if label["name"] == name)


def rows(fixture, feature, stream):
    manifest = fixture.manifest
    key = golden.stream_key(manifest["seed"], manifest["dataset"], feature, stream)
    return [golden.threefry(key, example) for example in range(EXAMPLES)]


def normal(draw):
    return NORMAL.inv_cdf((draw + 0.5) / 2**32)


def followed(fixture, name, counts):
    """g of every step, one example after the other."""
    factors = planned(fixture, name)["follows"]["factors"]
    assert planned(fixture, name)["follows"]["byItem"]
    g = np.zeros(sum(counts))
    for factor in factors:
        of_examples = rows(fixture, factor["feature"], "factor")
        draws = [
            golden.bits(golden.threefry(row, step), factor["factor"])
            for row, count in zip(of_examples, counts, strict=True)
            for step in range(count)
        ]
        g += np.array([normal(draw) for draw in draws]) / math.sqrt(len(factors))
    return g


def latent(fixture, name, counts):
    """t of every step."""
    noise = [
        normal(golden.bits(row, step))
        for row, count in zip(rows(fixture, name, "value"), counts, strict=True)
        for step in range(count)
    ]
    signal = planned(fixture, name)["follows"]["signal"]
    return signal * followed(fixture, name, counts) + math.sqrt(1 - signal**2) * np.array(noise)


@pytest.fixture(scope="module")
def counts(steps):
    return [len(one) for one in steps["vector"]]


@pytest.mark.parametrize("name", ["tag", "stop"])
def test_every_class_is_what_the_specification_says(fixture, steps, counts, name):
    how = planned(fixture, name)["distribution"]
    limits = [NORMAL.inv_cdf(p) for p in np.cumsum(how["weights"])[:-1] / sum(how["weights"])]
    t = latent(fixture, name, counts)
    found, wanted = np.concatenate(steps[name])[:, 0], np.array(how["values"])[np.digitize(t, limits)]
    # The quantiles of the specification are accurate to about 1e-6.
    clear = np.min([abs(t - limit) for limit in limits], axis=0) > 1e-4
    assert clear.mean() > 0.99
    assert (found == wanted)[clear].all()


def test_every_number_is_what_the_specification_says(fixture, steps, counts):
    how = planned(fixture, "effort")["distribution"]
    assert how["type"] == "normal"
    wanted = how["mean"] + how["stddev"] * latent(fixture, "effort", counts)
    assert np.abs(np.concatenate(steps["effort"])[:, 0] - wanted).max() < 1e-3 * how["stddev"]


def test_every_vector_is_what_the_specification_says(fixture, steps, counts):
    feature = planned(fixture, "vector")
    assert feature["factors"] == {"count": 1, "kept": 16, "byItem": True}
    key = golden.stream_key(fixture.manifest["seed"], "", "vector", "loading")
    draws = [golden.bits(golden.threefry(key, 0), i) for i in range(16)]
    sizes = [0.6 + 0.35 * ((d << 1 & 0xFFFFFFFF) >> 8) * 2.0**-24 for d in draws]
    loadings = np.array([-size if d >= 2**31 else size for size, d in zip(sizes, draws, strict=True)])
    of_factors = rows(fixture, "vector", "factor")
    of_values = rows(fixture, "vector", "value")
    for example in range(20):
        for step in range(counts[example]):
            factor = normal(golden.bits(golden.threefry(of_factors[example], step), 0))
            noise = np.array([normal(golden.bits(of_values[example], 16 * step + i)) for i in range(16)])
            wanted = probability(loadings * factor + np.sqrt(1 - loadings**2) * noise)
            assert np.abs(steps["vector"][example][step] - wanted).max() < 1e-4


def test_figures_in_the_files(fixture, steps, counts):
    """The figures of the model that knows g."""
    rest = math.sqrt(1 - SIGNAL**2)
    for name in ("tag", "stop"):
        facts, how = facts_of(fixture, name), planned(fixture, name)["distribution"]
        shares = np.array(how["weights"]) / sum(how["weights"])
        limits = [NORMAL.inv_cdf(p) for p in np.cumsum(shares)[:-1]]
        g, y = followed(fixture, name, counts), np.concatenate(steps[name])[:, 0]
        below = [probability((limit - SIGNAL * g) / rest) for limit in limits]
        p = np.diff(np.stack([np.zeros(len(g)), *below, np.ones(len(g))], 1), axis=1)
        close(-np.log(p[np.arange(len(y)), y]), facts["bayesLoss"])
        close(p.argmax(1) == y, facts["bayesAccuracy"])
        close(-np.log(shares[y]), facts["baseLoss"])
    close(np.concatenate(steps["stop"]), facts_of(fixture, "stop")["positiveRate"])
    how, facts = planned(fixture, "effort")["distribution"], facts_of(fixture, "effort")
    y = np.concatenate(steps["effort"])[:, 0]
    best = how["mean"] + how["stddev"] * SIGNAL * followed(fixture, "effort", counts)
    close((y - best) ** 2, facts["bayesLoss"])
    close((y - how["mean"]) ** 2, facts["baseLoss"])


def test_figures_by_drawing(fixture):
    """With another generator and without formulas: how often two draws of the same g agree shows how much g decides."""
    random = np.random.default_rng(3)
    g, first, second = random.standard_normal((3, 400_000))
    rest = math.sqrt(1 - SIGNAL**2)
    t = [SIGNAL * g + rest * noise for noise in (first, second)]
    rate = facts_of(fixture, "stop")["positiveRate"]
    limit = NORMAL.inv_cdf(1 - rate)
    p = np.clip(1 - probability((limit - SIGNAL * g) / rest), 1e-12, 1 - 1e-12)
    y = t[0] > limit
    close(-np.where(y, np.log(p), np.log1p(-p)), facts_of(fixture, "stop")["bayesLoss"])
    close(y & (t[1] > limit), (p**2).mean())
    how = planned(fixture, "effort")["distribution"]
    close((how["stddev"] * (t[0] - t[1])) ** 2 / 2, facts_of(fixture, "effort")["bayesLoss"])

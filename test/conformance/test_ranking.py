"""The NDCG that the manifest states for grades, checked by drawing, in the files by an order that knows the factors of
docs/values.md, and with a small network."""

import math
from statistics import NormalDist

import numpy as np
import pytest
import tensorflow as tf
from planting import FixtureAssertionError  # puts the package on the path
from reference import golden
from test_worlds import items, values
from tfrecord_fixture import assert_ranked

from checkout import Checkout

EXAMPLES = 1000
NORMAL = NormalDist()

WORLDS = {
    "grades": ("{ kind: int64, label: { classes: 4, priors: [0.5, 0.3, 0.15, 0.05] }", 0.9, (4, 10)),
    "clicks": ("{ kind: int64, label: binary", 0.7, (2, 30)),
    "alike": ("{ kind: float, label: { classes: 5 }", 0.3, (1, 3)),
}


def make(folder, world, seed=0, dataset="train_data", signal=None):
    label, of_world, (least, most) = WORLDS[world]
    steps = f"steps: {{ min: {least}, max: {most} }}"
    folder = folder / dataset
    folder.mkdir()
    checkout = Checkout(folder)
    schema = f"record: example-list\nsequence:\n  vector: {{ kind: float, shape: [16], {steps} }}\n  y: {label}, {steps} }}\n"
    checkout.write("schema.yaml", schema)
    checkout.write("spec.yaml", f"labels: {{ signal: {of_world if signal is None else signal} }}\n")
    flags = {"schema": "schema.yaml", "fixture": "spec.yaml", "seed": seed, "dataset": dataset}
    return checkout.generate(**flags, examples=EXAMPLES)


def lists_of(fixture):
    """The grades and vectors of each list."""
    records = tf.data.TFRecordDataset([str(path) for path in fixture.paths], fixture.compression.upper())
    for record in records.as_numpy_iterator():
        examples = [tf.train.Example.FromString(item).features.feature for item in items(record)]
        yield np.array([values(e["y"])[0] for e in examples]), np.array([values(e["vector"]) for e in examples])


def ndcg(grades, scores):
    """Assumes that no two scores are equal."""
    discounts = 1 / np.log2(np.arange(2, len(grades) + 2))
    gains = 2.0 ** np.asarray(grades) - 1
    return (gains[np.argsort(-np.asarray(scores))] * discounts).sum() / (np.sort(gains)[::-1] * discounts).sum()


def close(found, wanted):
    """Within 4.5 standard errors and the inaccuracy of the manifest's figures."""
    found = np.asarray(found)
    return abs(found.mean() - wanted) < 4.5 * math.hypot(found.std() / math.sqrt(len(found)), 0.002)


@pytest.fixture(scope="module", params=WORLDS)
def world(request, tmp_path_factory):
    fixture = make(tmp_path_factory.mktemp(request.param), request.param)
    return request.param, fixture, fixture.manifest["labels"][0]


def test_by_drawing(world):
    """Labels are drawn by the definition with another generator, without any result of the sources."""
    name, fixture, facts = world
    _, signal, (least, most) = WORLDS[name]
    how = fixture.manifest["sequence"][-1]["distribution"]
    limits = [NORMAL.inv_cdf(p) for p in np.cumsum(how["weights"])[:-1] / sum(how["weights"])]
    random = np.random.default_rng(5)
    best, anyhow = [], []
    while len(best) < 30_000:
        g, noise = random.standard_normal((2, random.integers(least, most + 1)))
        grades = np.array(how["values"])[np.digitize(signal * g + math.sqrt(1 - signal**2) * noise, limits)]
        if grades.any():
            best.append(ndcg(grades, g))
            anyhow.append(ndcg(grades, random.permutation(len(g))))
    assert close(best, facts["ndcg"]["bayes"])
    assert close(anyhow, facts["ndcg"]["base"])


def test_in_the_files(world):
    """With the factors of the items, which are computed as docs/values.md specifies."""
    _, fixture, facts = world
    manifest = fixture.manifest
    label = manifest["sequence"][-1]
    factors = label["follows"]["factors"]
    best, anyhow = [], []
    random = np.random.default_rng(0)
    for i, (grades, _) in enumerate(lists_of(fixture)):
        g = np.zeros(len(grades))
        for factor in factors:
            key = golden.stream_key(manifest["seed"], manifest["dataset"], factor["feature"], "factor")
            for item in range(len(grades)):
                draw = golden.bits(golden.threefry(golden.threefry(key, i), item), factor["factor"])
                g[item] += NORMAL.inv_cdf((draw + 0.5) / 2**32)
        if grades.any():
            best.append(ndcg(grades, g))
            anyhow.append(ndcg(grades, random.permutation(len(g))))
    assert close(best, facts["ndcg"]["bayes"])
    assert close(anyhow, facts["ndcg"]["base"])


def train(fixture, seed):
    """A score for each item, learnt from pairs of items in a list, of which the one with the higher grade comes first."""
    tf.keras.utils.set_random_seed(seed)
    lists = list(lists_of(fixture))
    firsts, seconds = [], []
    for grades, vectors in lists:
        better = grades[:, None] > grades[None, :]
        first, second = np.nonzero(better)
        firsts.append(vectors[first])
        seconds.append(vectors[second])
    layers = tf.keras.layers
    scorer = tf.keras.Sequential([layers.Dense(32, "relu"), layers.Dense(32, "relu"), layers.Dense(1)])
    inputs = [layers.Input([16]), layers.Input([16])]
    pairs = tf.keras.Model(inputs, layers.Subtract()([scorer(inputs[0]), scorer(inputs[1])]))
    pairs.compile(tf.keras.optimizers.Adam(0.003), tf.keras.losses.BinaryCrossentropy(from_logits=True))
    x = [np.concatenate(firsts), np.concatenate(seconds)]
    pairs.fit(x, np.ones(len(x[0])), epochs=3, batch_size=128, verbose=0)
    return scorer


def scored(fixture, scorer):
    lists = list(lists_of(fixture))
    scores = scorer(np.concatenate([vectors for _, vectors in lists])).numpy()[:, 0]
    ends = np.cumsum([len(grades) for grades, _ in lists])[:-1]
    return {"y": [grades for grades, _ in lists]}, {"y": np.split(scores, ends)}


def fixtures(folder, seed, signal=None):
    return [make(folder, "grades", seed, dataset, signal) for dataset in ("train_data", "validation_data.validation")]


@pytest.mark.parametrize("seed", range(5))
def test_a_small_network_gets_past_the_bars(tmp_path, seed):
    training, held_out = fixtures(tmp_path, seed)
    scorer = train(training, seed)
    assert_ranked(training.folder, *scored(training, scorer), held_out=False)
    assert_ranked(held_out.folder, *scored(held_out, scorer), held_out=True)


def test_without_a_signal_it_does_not(tmp_path):
    training, held_out = fixtures(tmp_path, 0, 0)
    scorer = train(training, 0)
    facts = held_out.manifest["labels"][0]
    assert not facts["learnable"] and facts["ndcg"]["bayes"] == facts["ndcg"]["base"]
    grades, scores = scored(held_out, scorer)
    found = [ndcg(g, s) for g, s in zip(grades["y"], scores["y"], strict=True) if g.any()]
    assert close(found, facts["ndcg"]["base"])
    assert_ranked(held_out.folder, grades, scores, held_out=True)


def test_what_is_wrong_is_found(tmp_path):
    training, held_out = fixtures(tmp_path, 0)
    scorer = train(training, 0)
    grades, scores = scored(held_out, scorer)
    bugs = {
        "inverted": {"y": [-row for row in scores["y"]]},
        "shuffled": {"y": [np.roll(np.concatenate(scores["y"]), 10)[: len(row)] for row in scores["y"]]},
        "better than the best possible": {"y": grades["y"]},
    }
    for said, wrong in bugs.items():
        with pytest.raises(FixtureAssertionError, match=said):
            assert_ranked(held_out.folder, grades, wrong, held_out=True)

"""The figures of the manifest for every kind of label, checked by drawing from the definition, and in the files by a model
that knows the factors, which are computed as docs/values.md specifies."""

import math
from statistics import NormalDist

import numpy as np
import pytest
import tensorflow as tf
from reading import read_records
from reference import golden

from checkout import Checkout

EXAMPLES = 6000
SIGNAL = 0.8
DRAWS = 400_000
NORMAL = NormalDist()

SCHEMA = """features:
  vector: { kind: float, shape: [60] }
  binary: { kind: int64, label: binary }
  species: { kind: int64, label: { classes: 4, priors: [0.4, 0.3, 0.2, 0.1] } }
  even: { kind: float, min: -1, max: 3, label: regression }
  bell: { kind: float, label: regression }
  long_tail: { kind: float, label: regression }
  few: { kind: int64, min: 0, max: 6, label: regression }
  rounded: { kind: int64, label: regression }
  steps: { kind: int64, label: regression }
"""
SPEC = f"""labels: {{ signal: {SIGNAL} }}
features:
  long_tail: {{ distribution: lognormal, mean: 0.5, stddev: 0.6 }}
  rounded: {{ distribution: normal, mean: 20, stddev: 3 }}
  steps: {{ distribution: categorical, values: [1, 2, 10], weights: [5, 3, 2] }}
"""
REGRESSIONS = ["even", "bell", "long_tail", "few", "rounded", "steps"]


@pytest.fixture(scope="module")
def fixture(tmp_path_factory):
    checkout = Checkout(tmp_path_factory.mktemp("figures"))
    checkout.write("schema.yaml", SCHEMA)
    checkout.write("spec.yaml", SPEC)
    return checkout.generate(schema="schema.yaml", fixture="spec.yaml", examples=EXAMPLES, seed=4)


@pytest.fixture(scope="module")
def columns(fixture):
    messages = [tf.train.Example.FromString(r).features.feature for r in read_records(fixture.paths, "gzip")]
    return {
        name: np.array([list(m[name].int64_list.value) or list(m[name].float_list.value) for m in messages], float)[:, 0]
        for name in ["binary", "species", *REGRESSIONS]
    }


def planned(fixture, name):
    return next(feature for feature in fixture.manifest["features"] if feature["name"] == name)


def facts_of(fixture, name):
    return next(label for label in fixture.manifest["labels"] if label["name"] == name)


def followed(fixture, factors):
    """g of every example."""
    manifest = fixture.manifest
    keys = [golden.stream_key(manifest["seed"], manifest["dataset"], one["feature"], "factor") for one in factors]
    draws = [
        [golden.bits(golden.threefry(key, i), one["factor"]) for i in range(EXAMPLES)]
        for key, one in zip(keys, factors, strict=True)
    ]
    return sum(np.vectorize(NORMAL.inv_cdf)((np.array(d) + 0.5) / 2**32) for d in draws) / math.sqrt(len(factors))


def probability(t):
    return 0.5 * (1 + np.vectorize(math.erf)(t / math.sqrt(2)))


def value_of(how, kind, t):
    """The value over a standard normal t, by the definition of each distribution."""
    if how["type"] == "normal":
        value = how["mean"] + how["stddev"] * t
        return np.floor(value + 0.5) if kind == "int64" else value
    if how["type"] == "lognormal":
        return np.exp(how["mean"] + how["stddev"] * t)
    p = probability(t)
    if how["type"] == "categorical":
        ends = np.cumsum(how["weights"]) / sum(how["weights"])
        return np.array(how["values"], float)[np.minimum(np.searchsorted(ends, p, "right"), len(ends) - 1)]
    assert how["type"] == "uniform"
    low, high = how["min"], how["max"]
    return np.floor(low + p * (high - low + 1)) if kind == "int64" else low + p * (high - low)


def close(found, wanted, more=0.0):
    """The mean of the found values is within 4.5 standard errors of the expected one."""
    error = 4.5 * math.hypot(found.std() / math.sqrt(len(found)), more)
    assert abs(found.mean() - wanted) < error, f"{found.mean()} instead of {wanted}, with {error}"


@pytest.mark.parametrize("name", REGRESSIONS)
def test_squared_errors_by_drawing(fixture, name):
    """The squared difference of two values of the same g is twice the unexplained variance, and of any g twice the variance."""
    feature, facts = planned(fixture, name), facts_of(fixture, name)
    random = np.random.default_rng(1)
    g, first, second, other = random.standard_normal((4, DRAWS))
    signal = feature["follows"]["signal"]
    assert signal == SIGNAL
    rest = math.sqrt(1 - signal**2)
    y = [value_of(feature["distribution"], feature["kind"], signal * g + rest * noise) for noise in (first, second)]
    alone = value_of(feature["distribution"], feature["kind"], other)
    close((y[0] - y[1]) ** 2 / 2, facts["bayesLoss"])
    close((y[0] - alone) ** 2 / 2, facts["baseLoss"])


@pytest.mark.parametrize("name", REGRESSIONS)
def test_squared_errors_in_the_files(fixture, columns, name):
    """The model that knows g predicts the mean of values that are drawn for it."""
    feature, facts, y = planned(fixture, name), facts_of(fixture, name), columns[name]
    g = followed(fixture, feature["follows"]["factors"])
    noise = np.array([NORMAL.inv_cdf((k + 0.5) / 400) for k in range(400)])
    t = SIGNAL * g[:, None] + math.sqrt(1 - SIGNAL**2) * noise
    best = value_of(feature["distribution"], feature["kind"], t).mean(1)
    close((y - best) ** 2, facts["bayesLoss"])
    close((y - value_of(feature["distribution"], feature["kind"], noise).mean()) ** 2, facts["baseLoss"], 0.003 * facts["baseLoss"])
    # Predictions are right over their whole range, and not only near the mean.
    assert np.corrcoef(best, y)[0, 1] == pytest.approx(math.sqrt(1 - facts["bayesLoss"] / facts["baseLoss"]), abs=0.03)


def test_a_binary_label_in_the_files(fixture, columns):
    how, facts, y = planned(fixture, "binary")["distribution"], facts_of(fixture, "binary"), columns["binary"]
    p = 1 / (1 + np.exp(-(how["intercept"] + how["slope"] * followed(fixture, how["factors"]))))
    close(y, facts["positiveRate"])
    close(-np.where(y == 1, np.log(p), np.log(1 - p)), facts["bayesLoss"])
    close((p > 0.5) == y, facts["bayesAccuracy"])
    rate = facts["positiveRate"]
    close(-np.where(y == 1, math.log(rate), math.log(1 - rate)), facts["baseLoss"])
    ranks = np.argsort(np.argsort(p)) + 1
    ones = int(y.sum())
    auc = (ranks[y == 1].sum() - ones * (ones + 1) / 2) / (ones * (EXAMPLES - ones))
    assert abs(auc - facts["teacherAuc"]) < 4.5 * math.sqrt((EXAMPLES + 1) / (12 * ones * (EXAMPLES - ones)))


def test_classes_in_the_files(fixture, columns):
    feature, facts, y = planned(fixture, "species"), facts_of(fixture, "species"), columns["species"].astype(int)
    limits = [NORMAL.inv_cdf(p) for p in np.cumsum(facts["priors"])[:-1]]
    g = followed(fixture, feature["follows"]["factors"])
    below = [probability((limit - SIGNAL * g) / math.sqrt(1 - SIGNAL**2)) for limit in limits]
    p = np.diff(np.stack([np.zeros(EXAMPLES), *below, np.ones(EXAMPLES)], 1), axis=1)
    for number, share in enumerate(facts["priors"]):
        close(y == number, share)
    close(-np.log(p[np.arange(EXAMPLES), y]), facts["bayesLoss"])
    close(p.argmax(1) == y, facts["bayesAccuracy"])
    close(-np.log(np.array(facts["priors"])[y]), facts["baseLoss"])
    close(y == 0, facts["baseAccuracy"])

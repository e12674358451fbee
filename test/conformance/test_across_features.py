"""Rules across features, read by TensorFlow: ids and absences are computed again as docs/values.md specifies, and what
the fixture spec requires is found in the values."""

import math
from statistics import NormalDist

import numpy as np
import pytest
import tensorflow as tf

from checkout import Checkout
from reference import golden

EXAMPLES, ROWS, SHARDS = 20_000, 4, 3

SCHEMA = """features:
  user.id: { kind: int64 }
  user.known: { kind: int64, min: 0, max: 1 }
  user.age: { kind: int64 }
  user.income: { kind: float, optional: true, default: 0 }
  item.id: { kind: int64 }
  item.key: { kind: bytes }
  item.price: { kind: float }
  item.weight: { kind: float }
  item.vector: { kind: float, shape: [24] }
  clicked: { kind: int64, label: binary }
"""
SPEC = """entities:
  user.id: { features: ["user.*"], rows: 4 }
correlations:
  - { features: [user.age, user.income], correlation: 0.6 }
  - { features: [item.price, item.weight], correlation: -0.4 }
features:
  user.age: { distribution: uniform, min: 18, max: 99 }
  user.income: { distribution: lognormal, mean: 3, stddev: 0.5, missing: { rate: 0.8, where: user.known, is: 0, otherwise: 0.1 } }
  item.id: { distribution: unique, min: 100, max: 25000 }
  item.key: { distribution: unique }
  item.price: { distribution: normal, mean: 5, stddev: 2 }
  item.weight: { distribution: uniform, min: 1, max: 3 }
"""
ABSENT = -1.0
READ = {
    "user.id": tf.io.FixedLenFeature([], tf.int64),
    "user.known": tf.io.FixedLenFeature([], tf.int64),
    "user.age": tf.io.FixedLenFeature([], tf.int64),
    "user.income": tf.io.FixedLenFeature([], tf.float32, ABSENT),
    "item.id": tf.io.FixedLenFeature([], tf.int64),
    "item.key": tf.io.FixedLenFeature([], tf.string),
    "item.price": tf.io.FixedLenFeature([], tf.float32),
    "item.weight": tf.io.FixedLenFeature([], tf.float32),
    "clicked": tf.io.FixedLenFeature([], tf.int64),
}


@pytest.fixture(scope="module")
def fixture(tmp_path_factory):
    checkout = Checkout(tmp_path_factory.mktemp("across"))
    checkout.write("schema.yaml", SCHEMA)
    checkout.write("spec.yaml", SPEC)
    return checkout.generate(schema="schema.yaml", fixture="spec.yaml", seed=11, examples=EXAMPLES, shards=SHARDS)


@pytest.fixture(scope="module")
def columns(fixture):
    records = tf.data.TFRecordDataset([str(path) for path in fixture.paths], "GZIP")
    batch = next(iter(records.batch(EXAMPLES)))
    return {name: values.numpy() for name, values in tf.io.parse_example(batch, READ).items()}


def planned(fixture, name):
    return next(feature for feature in fixture.manifest["features"] if feature["name"] == name)


def row(fixture, name, stream, number):
    manifest = fixture.manifest
    return golden.threefry(golden.stream_key(manifest["seed"], manifest["dataset"], name, stream), number)


def permuted(fixture, name, span, number):
    """The permutation P of docs/values.md."""
    half = 1
    while 4**half < span:
        half += 1
    rows = [row(fixture, name, "value", r) for r in range(6)]
    while True:
        left, right = number >> half, number & (2**half - 1)
        for key in rows:
            left, right = right, left ^ (golden.bits(key, right) >> (32 - half))
        number = left << half | right
        if number < span:
            return number


def test_unique_integers_are_those_of_the_specification(fixture, columns):
    how = planned(fixture, "item.id")["distribution"]
    wanted = [how["min"] + permuted(fixture, "item.id", how["max"] - how["min"] + 1, i) for i in range(2000)]
    assert columns["item.id"][:2000].tolist() == wanted


def test_ids_of_entities_are_those_of_the_specification(fixture, columns):
    how = planned(fixture, "user.id")["distribution"]
    wanted = [how["min"] + permuted(fixture, "user.id", how["max"] - how["min"] + 1, i // ROWS) for i in range(400)]
    assert columns["user.id"][:400].tolist() == wanted


def test_unique_texts_are_those_of_the_specification(fixture, columns):
    wanted = [b"%08x%08x" % row(fixture, "item.key", "value", i) for i in range(500)]
    assert columns["item.key"][:500].tolist() == wanted


def test_absences_are_those_of_the_specification(fixture, columns):
    plan = planned(fixture, "user.income")
    where = plan["missingWhere"]
    assert where == {"feature": "user.known", "is": 0, "rate": 0.8}
    for i in range(2000):
        rate = where["rate"] if columns["user.known"][i] == where["is"] else plan["missing"]
        unit = (golden.bits(row(fixture, "user.income", "missing", i // ROWS), 0) >> 8) * 2.0**-24
        assert (columns["user.income"][i] == ABSENT) == (unit < rate), i


def test_no_id_comes_twice(columns):
    for name, rows in [("item.id", 1), ("item.key", 1), ("user.id", ROWS)]:
        assert len(set(columns[name].tolist())) == EXAMPLES // rows, name


def test_every_row_of_an_entity_is_the_same(columns):
    for name in ["user.id", "user.known", "user.age", "user.income"]:
        of_user = columns[name].reshape(-1, ROWS)
        assert (of_user == of_user[:, :1]).all(), name
        assert len(np.unique(columns["item.price"])) > EXAMPLES / 2


def test_the_rates_are_those_asked_for(columns):
    users = {name: column[::ROWS] for name, column in columns.items()}
    absent = users["user.income"] == ABSENT
    for known, rate in [(0, 0.8), (1, 0.1)]:
        there = absent[users["user.known"] == known]
        assert abs(there.mean() - rate) < 4.5 * math.sqrt(rate * (1 - rate) / len(there))


NORMAL = NormalDist()


def chi_square_is_usual(counts):
    """Within 4.5 deviations of a chi-square with equally likely cells, by the cube root of Wilson and Hilferty."""
    counts = np.asarray(counts, float)
    expected = counts.mean()
    degrees = len(counts) - 1
    cube = (((counts - expected) ** 2 / expected).sum() / degrees) ** (1 / 3)
    return abs(cube - (1 - 2 / (9 * degrees))) < 4.5 * math.sqrt(2 / (9 * degrees))


def test_every_marginal_is_that_asked_for(columns):
    first = slice(None, None, ROWS)
    incomes = columns["user.income"][first]
    there = np.log(incomes[incomes != ABSENT])
    deciles = [NORMAL.inv_cdf(k / 10) for k in range(1, 10)]
    assert chi_square_is_usual(np.bincount(columns["user.age"][first] - 18, minlength=82))
    assert chi_square_is_usual(np.bincount(np.digitize((there - 3) / 0.5, deciles), minlength=10))
    assert chi_square_is_usual(np.bincount(np.digitize((columns["item.price"] - 5) / 2, deciles), minlength=10))
    assert chi_square_is_usual(np.histogram(columns["item.weight"], 20, (1, 3))[0])
    # Drawn without replacement, ids are more even than chance: 20,000 out of 24,901 occur.
    assert np.histogram(columns["item.id"], 10, (100, 25_001))[0].std() < 3 * math.sqrt(EXAMPLES / 10)


def test_correlations_are_those_asked_for(columns):
    incomes = columns["user.income"][::ROWS]
    there = incomes != ABSENT
    ages = [NORMAL.inv_cdf((age - 18 + 0.5) / 82) for age in columns["user.age"][::ROWS][there]]
    weights = [NORMAL.inv_cdf(min(1 - 1e-7, max(1e-7, (weight - 1) / 2))) for weight in columns["item.weight"]]
    for first, second, wanted in [(ages, np.log(incomes[there]), 0.6), (weights, columns["item.price"], -0.4)]:
        found = np.corrcoef(first, second)[0, 1]
        assert abs(found - wanted) < 4.5 * (1 - wanted**2) / math.sqrt(len(first)) + 0.002, found


def test_rules_tell_the_label_nothing(fixture, columns):
    (label,) = fixture.manifest["labels"]
    assert label["signalFeatures"] == ["item.vector"]
    for name in ["user.age", "user.known", "item.price", "item.weight", "item.id"]:
        found = np.corrcoef(columns[name], columns["clicked"])[0, 1]
        rows = ROWS if name.startswith("user") else 1
        assert abs(found) < 4.5 * math.sqrt(rows / EXAMPLES), name

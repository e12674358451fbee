"""Our files meet the requirements of parse_example on lengths, kinds and absent features."""

import pytest
import tensorflow as tf

from reading import feature_spec, parse, read_records
from schemas import generate, schema_text

ROWS = [
    ("int", "int64_list", 5),
    ("float", "float_list", 3),
    ("bytes", "bytes_list", 2),
    ("int.any", "int64_list", -1),
    ("float.any", "float_list", -1),
    ("bytes.any", "bytes_list", -1),
]
UNSELECTED = [("label", "int64_list", 1), ("left.out", "float_list", 4), ("left.out.any", "bytes_list", -1)]

# Selects all features of its schema except those called left.out.
CONFIG = """
train_data:
  inputs: "${HOME}/data/*.gz"
  global_batch_size: 4
  seg_dense_schema:
    schema_path: "${TML_BASE}/schema.json"
    features: [int, float, bytes, int.any, float.any, bytes.any]
  tasks: { label: {} }
"""

WRONG = [
    ("one more", {"int": tf.io.FixedLenFeature([6], tf.int64)}),
    ("one less", {"float": tf.io.FixedLenFeature([2], tf.float32)}),
    ("one more, in spite of a default", {"bytes": tf.io.FixedLenFeature([3], tf.string, "")}),
    ("another kind", {"int": tf.io.FixedLenFeature([5], tf.float32)}),
    ("another kind of any length", {"float.any": tf.io.VarLenFeature(tf.int64)}),
    ("a fixed length of a variable one", {"int.any": tf.io.FixedLenFeature([3], tf.int64)}),
    ("an absent one without a default", {"left.out": tf.io.FixedLenFeature([4], tf.float32)}),
]


@pytest.fixture(scope="module")
def records(shared_checkout):
    return read_records(generate(shared_checkout, ROWS, examples=300, compression="none").paths, "none")


def test_fixed_lengths_are_dense(records):
    parsed = parse(records, feature_spec(ROWS))
    assert {name: tuple(parsed[name].shape) for name in ("int", "float", "bytes")} == {
        "int": (300, 5),
        "float": (300, 3),
        "bytes": (300, 2),
    }


@pytest.mark.parametrize("name", ["int.any", "float.any", "bytes.any"])
def test_variable_lengths_vary(records, name):
    """From an empty list to the longest one, which is the width of the batch for parse_example."""
    sparse = parse(records, feature_spec(ROWS))[name]
    lengths = [tf.shape(row)[0].numpy() for row in tf.RaggedTensor.from_sparse(sparse)]
    assert len(lengths) == 300
    assert set(lengths) == set(range(9)), "0 to 8 values; one of them is missing by chance once in 10^14"
    assert tuple(sparse.dense_shape.numpy()) == (300, 8)


@pytest.mark.parametrize("name", ["int.any", "float.any", "bytes.any"])
def test_variable_lengths_as_ragged_and_padded(records, name):
    dtype = {"int": tf.int64, "float": tf.float32, "bytes": tf.string}[name.split(".")[0]]
    default = "" if dtype == tf.string else 0
    ragged = parse(records, {name: tf.io.RaggedFeature(dtype)})[name]
    padded = parse(records, {name: tf.io.FixedLenSequenceFeature([], dtype, True, default)})[name]
    assert tf.reduce_all(ragged.to_tensor(default) == padded).numpy()


@pytest.mark.parametrize("wrong,spec", WRONG, ids=[name for name, _ in WRONG])
def test_a_wrong_spec_fails(records, wrong, spec):
    """Shows that the checks above can fail."""
    with pytest.raises(tf.errors.InvalidArgumentError):
        parse(records, spec)


def test_a_label_keeps_its_value_over_the_default(checkout):
    parsed = parse(from_config(checkout), {"label": tf.io.FixedLenFeature([1], tf.int64, -7)})
    assert set(parsed["label"].numpy().reshape(-1)) == {0, 1}


def test_what_the_config_does_not_select_is_absent(checkout):
    spec = {
        "left.out": tf.io.FixedLenFeature([4], tf.float32, [2.5] * 4),
        "left.out.any": tf.io.VarLenFeature(tf.string),
    }
    parsed = parse(from_config(checkout), spec)
    assert parsed["left.out"].numpy().tolist() == [[2.5] * 4] * 20
    assert parsed["left.out.any"].values.shape == (0,)


def from_config(checkout):
    checkout.write("schema.json", schema_text(ROWS + UNSELECTED))
    checkout.write("config.yaml", CONFIG)
    return read_records(checkout.generate(config="config.yaml", examples=20).paths, "gzip")

"""Ragged features with row lengths in feature lists and items parse with the dict itself, and rows fit their values."""

import runpy

import pytest
import tensorflow as tf

from checkout import Checkout

SPEC = '''import tensorflow as tf

CONTEXT = {"user": tf.io.FixedLenFeature([1], tf.int64)}
RAGGED = tf.io.RaggedFeature
STEPS = {
    "words": RAGGED(tf.string, "letters", [RAGGED.RowLengths("word_lengths")]),
    "boxes": RAGGED(tf.float32, "corners", [RAGGED.RowLengths("objects"), RAGGED.UniformRowLength(4)]),
    "deep": RAGGED(tf.int64, "leaves", [RAGGED.RowLengths("branches"), RAGGED.RowLengths("twigs")]),
}
'''
KEYS = {
    "words": ("letters", "word_lengths", 1),
    "boxes": ("corners", "objects", 4),
    "deep": ("leaves", "twigs", 1),
}
EXAMPLES = 40


@pytest.fixture
def checkout(tmp_path):
    made = Checkout(tmp_path)
    made.write("spec.py", SPEC)
    return made


def records_of(fixture):
    compression = "GZIP" if fixture.compression == "gzip" else ""
    return [record.numpy() for record in tf.data.TFRecordDataset([str(path) for path in fixture.paths], compression)]


def sums(lengths):
    """The length of each innermost list."""
    return tf.reduce_sum(lengths, axis=-1)


@pytest.mark.parametrize("profile", ["learnable", "smoke", "thorough", "edge-cases", "uniform"])
def test_feature_lists(checkout, profile):
    checkout.write("fixture.yaml", f"profile: {profile}\n")
    inputs = {"schema": "spec.py:CONTEXT,STEPS", "fixture": "fixture.yaml"}
    fixture = checkout.generate(**inputs, examples=EXAMPLES)
    records = records_of(fixture)
    spec = runpy.run_path(str(checkout.workspace / "spec.py"))
    _, parsed, _ = tf.io.parse_sequence_example(records, spec["CONTEXT"], spec["STEPS"])
    raw = {key: tf.io.RaggedFeature(dtype) for key, dtype in kinds().items()}
    _, flat, _ = tf.io.parse_sequence_example(records, sequence_features=raw)
    for name, (values, lengths, width) in KEYS.items():
        # TensorFlow does not check this, and drops superfluous values.
        counts = flat[values].row_lengths(axis=2)
        assert counts.to_list() == (width * sums(flat[lengths])).to_list(), name
        assert parsed[name].flat_values.shape == flat[values].flat_values.shape or width > 1
        assert parsed[name].bounding_shape()[0] == EXAMPLES
    assert checkout.verify(fixture.folder, **inputs)[0]


def test_items(checkout):
    checkout.write("fixture.yaml", "{profile: learnable, record: example-list}\n")
    fixture = checkout.generate(schema="spec.py:CONTEXT,STEPS", fixture="fixture.yaml", examples=EXAMPLES)
    spec = runpy.run_path(str(checkout.workspace / "spec.py"))
    items = [item for record in records_of(fixture) for item in items_of(record)]
    assert len(items) > EXAMPLES
    parsed = tf.io.parse_example(items, spec["STEPS"])
    flat = tf.io.parse_example(items, {key: tf.io.RaggedFeature(dtype) for key, dtype in kinds().items()})
    for name, (values, lengths, width) in KEYS.items():
        assert flat[values].row_lengths().numpy().tolist() == (width * sums(flat[lengths])).numpy().tolist(), name
        assert parsed[name].nrows() == len(items)


def kinds():
    return {
        "letters": tf.string,
        "corners": tf.float32,
        **dict.fromkeys(["word_lengths", "objects", "branches", "twigs", "leaves"], tf.int64),
    }


def items_of(record):
    """The messages in field 1 of an ExampleListWithContext."""
    at, items = 0, []
    while at < len(record):
        tag, at = varint(record, at)
        size, at = varint(record, at)
        if tag == (1 << 3 | 2):
            items.append(record[at : at + size])
        at += size
    return items


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        value, shift, at = value | (byte & 127) << shift, shift + 7, at + 1
        if byte < 128:
            return value, at

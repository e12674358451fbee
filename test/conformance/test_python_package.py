"""The reader of the Python package returns the same values as TensorFlow, bit by bit."""

import numpy as np
import pytest
import tensorflow as tf
from planting import FixtureAssertionError  # noqa: F401  (puts the package on the path)
from reading import COMPRESSION_TYPE
from tfrecord_fixture import Fixture, parse_example, parse_sequence_example
from unusual_sequences import SEQUENCES

FEATURES = """
features:
  id: { kind: int64, min: -9000000000000000000, max: 9000000000000000000 }
  vector: { kind: float, shape: [7], optional: true }
  counts: { kind: int64, length: { min: 0, max: 5 } }
  words: { kind: bytes, length: { min: 0, max: 3 } }
"""
SEQUENCE = """
sequence:
  clicks: { kind: int64, steps: { group: session, min: 0, max: 6 } }
  prices: { kind: float, steps: { group: session }, length: { min: 0, max: 3 } }
"""
MESSAGES = {"example": tf.train.Example, "sequence-example": tf.train.SequenceExample}


def listed(feature):
    """A tf.train.Feature as comparable bytes; None if it has no list."""
    kind = feature.WhichOneof("kind")
    if kind is None:
        return None
    values = getattr(feature, kind).value
    return list(values) if kind == "bytes_list" else np.array(values, "<i8" if kind == "int64_list" else "<f4").tobytes()


def comparable(values):
    return values if isinstance(values, list) else values.tobytes()


def row(values):
    return list(values) if values.dtype == object else values.tobytes()


@pytest.fixture(params=["gzip", "zlib", "none"])
def compression(request):
    return request.param


@pytest.mark.parametrize("record", MESSAGES)
def test_records_and_columns(checkout, record, compression):
    steps = SEQUENCE if record == "sequence-example" else ""
    checkout.write("schema.yaml", f"record: {record}\n{FEATURES}{steps}")
    checkout.write("spec.yaml", "profile: thorough\n")
    made = checkout.generate(schema="schema.yaml", fixture="spec.yaml", examples=200, shards=3, compression=compression)
    fixture = Fixture(made.folder, checksums=True)
    dataset = tf.data.TFRecordDataset([str(path) for path in fixture.paths], COMPRESSION_TYPE[compression])
    messages = [MESSAGES[record].FromString(data) for data in dataset.as_numpy_iterator()]
    assert len(messages) == 200
    parsed = list(fixture.examples())
    columns = fixture.columns()
    for i, (message, example) in enumerate(zip(messages, parsed, strict=True)):
        is_sequence = record == "sequence-example"
        context = (message.context if is_sequence else message.features).feature
        values = example.context if is_sequence else example
        for name in fixture.manifest.features:
            expected = listed(context[name]) if name in context else None
            assert (comparable(values[name]) if name in values else None) == expected
            assert columns[name].present[i] == (expected is not None)
            if expected is not None:
                assert row(columns[name].rows()[i]) == expected
        if is_sequence:
            for name in fixture.manifest.sequence:
                expected = [listed(step) for step in message.feature_lists.feature_list[name].feature]
                assert [comparable(step) for step in example.steps[name]] == expected
                start, stop = columns[name].steps[i : i + 2]
                assert [row(one) for one in columns[name].rows()[start:stop]] == expected


@pytest.mark.parametrize("name", SEQUENCES)
def test_what_protobuf_reads_of_unusual_messages(name):
    data = SEQUENCES[name]
    try:
        message = tf.train.SequenceExample.FromString(data)
    except Exception:
        with pytest.raises(ValueError):
            parse_sequence_example(data)
        return
    parsed = parse_sequence_example(data)
    expected = {key: listed(value) for key, value in message.context.feature.items()}
    assert {key: comparable(value) for key, value in parsed.context.items()} == {
        key: value for key, value in expected.items() if value is not None
    }


def test_an_example_that_tensorflow_serializes():
    feature = {
        "i": tf.train.Feature(int64_list=tf.train.Int64List(value=[-1, 0, 2**62])),
        "f": tf.train.Feature(float_list=tf.train.FloatList(value=[float("nan"), -0.0])),
        "b": tf.train.Feature(bytes_list=tf.train.BytesList(value=[b"", b"\xff"])),
    }
    data = tf.train.Example(features=tf.train.Features(feature=feature)).SerializeToString()
    assert {key: comparable(value) for key, value in parse_example(data).items()} == {
        key: listed(value) for key, value in feature.items()
    }

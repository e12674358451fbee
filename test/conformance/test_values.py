"""parse_example, protobuf, the independent generator and `inspect` agree on all values."""

import numpy as np
import pytest
import tensorflow as tf

from inspecting import inspected_values
from reading import comparable, feature_spec, parsed_values, protobuf_values, read_records
from reference import expected_records, golden
from schemas import KINDS, PREFIXES, generate

EXAMPLES = 12


@pytest.fixture(scope="module")
def fixture(shared_checkout):
    return generate(shared_checkout, KINDS, examples=EXAMPLES, seed=2**53 - 1)


@pytest.fixture(scope="module")
def records(fixture):
    return read_records(fixture.paths, "gzip")


@pytest.mark.parametrize("example", range(EXAMPLES))
def test_parse_example_and_protobuf_agree(records, example):
    assert parsed_values(records[example], feature_spec(KINDS)) == protobuf_values(records[example])


@pytest.mark.parametrize("example", range(EXAMPLES))
def test_the_values_are_those_of_the_reference(fixture, records, example):
    parsed = parsed_values(records[example], feature_spec(KINDS))
    dtypes = {"int64": np.int64, "float": np.float32}
    for feature in fixture.manifest["features"]:
        values = golden.values(fixture.manifest, feature, example)
        wanted = values if feature["kind"] == "bytes" else np.array(values, dtypes[feature["kind"]])
        assert parsed[feature["name"]] == comparable(wanted), feature["name"]


@pytest.mark.parametrize("example", [0, 1, EXAMPLES - 1])
def test_inspect_prints_them(shared_checkout, fixture, records, example):
    printed = shared_checkout.inspect(fixture.paths[0], example)
    assert inspected_values(printed) == parsed_values(records[example], feature_spec(KINDS))


@pytest.mark.parametrize("example", range(EXAMPLES))
def test_the_bytes_are_those_of_protobuf(records, example):
    """Protobuf's deterministic order of a map is also that of the UTF-8 bytes of its keys."""
    message = tf.train.Example.FromString(records[example])
    assert message.SerializeToString(deterministic=True) == records[example]


def test_the_shorter_of_two_names_that_start_alike_comes_first(checkout):
    fixture = generate(checkout, PREFIXES, examples=5)
    records = read_records(fixture.paths, "gzip")
    assert records == expected_records(fixture)
    names = [b"\n\x01a", b"\n\x03a.b", b"\n\x02ab", b"\n\x03abc"]
    assert all(sorted(names, key=record.index) == names for record in records)


EDGES = {
    "int64": [0, 1, -1, 127, 128, 2**53 + 1, -(2**53) - 1, 2**63 - 1, -(2**63)],
    "float": [0.0, -0.0, 1e-45, -1e-45, 1.1754942e-38, 3.4028235e38, 0.1, 16777217.0, 1e-7, 1e21, np.inf, -np.inf, np.nan],
    "bytes": [b"", b"\0", "é😀\u2028\"\\".encode(), b"\xff\xfe", b"\xed\xa0\x80", bytes(range(256))],
}


@pytest.mark.parametrize("kind", EDGES)
def test_inspect_prints_extreme_values_that_tensorflow_wrote(checkout, kind):
    fields = {"int64": "int64_list", "float": "float_list", "bytes": "bytes_list"}
    feature = tf.train.Feature()
    getattr(feature, fields[kind]).value.extend(EDGES[kind])
    example = tf.train.Example(features=tf.train.Features(feature={"edge": feature}))
    path = checkout.temp / "edges.tfrecord"
    with tf.io.TFRecordWriter(str(path)) as writer:
        writer.write(example.SerializeToString())
    assert inspected_values(checkout.inspect(path, 0)) == protobuf_values(example.SerializeToString())

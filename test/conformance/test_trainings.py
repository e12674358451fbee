"""What the trainings of the built-in example and of the real config get from parse_example."""

import numpy as np
import pytest
import tensorflow as tf

from inspecting import inspected_values
from reading import feature_spec, parse, parsed_values, read_records
from reference import expected_records, features_of
from sources import SOURCES

pytestmark = pytest.mark.parametrize("source", SOURCES)


def fixture_of(checkout, source, **flags):
    chosen, config = SOURCES[source](checkout)
    return checkout.generate(**chosen, **flags), config


def parsed_columns(fixture, config):
    records = read_records(fixture.paths, "gzip")
    return {name: tensor.numpy() for name, tensor in parse(records, feature_spec(config.rows)).items()}


def check_values(columns, config, label_values):
    for name, dtype, length in config.rows:
        values = columns[name]
        assert values.shape == (288, length)
        if name in config.labels:
            assert set(values.reshape(-1)) == label_values
        elif dtype == "int64_list":
            assert set(values.reshape(-1)) == set(range(10))
        else:
            assert values.min() >= 0 and values.max() < 1
            # 57,600 and more draws: the mean of [0, 1) is within 5 standard errors (0.2887 / sqrt(n)) of a half.
            assert abs(values.mean(dtype=np.float64) - 0.5) < 5 * 0.2887 / np.sqrt(values.size)


def test_22_features_in_288_examples_of_28_kb(checkout, source):
    fixture, config = fixture_of(checkout, source)
    assert (len(config.rows), len(config.labels)) == (22, 13)
    assert features_of(fixture) == set(config.rows)
    records = read_records(fixture.paths, "gzip")
    assert len(records) == 288
    # 6,600 floats of 4 bytes, 845 integers of 1, and about 1 kB of names.
    assert all(27_500 < len(record) < 29_500 for record in records)


@pytest.mark.parametrize("profile,label_values", [("smoke", {0, 1}), ("uniform", set(range(10)))])
def test_values_of_a_profile(checkout, source, profile, label_values):
    checkout.write("spec.yaml", f"profile: {profile}\n")
    fixture, config = fixture_of(checkout, source, fixture="spec.yaml")
    check_values(parsed_columns(fixture, config), config, label_values)


def test_the_first_examples_are_those_of_the_reference(checkout, source):
    fixture, _ = fixture_of(checkout, source)
    assert read_records(fixture.paths, "gzip")[:3] == expected_records(fixture, 3)


def test_inspect_prints_an_example_as_parsed(checkout, source):
    fixture, config = fixture_of(checkout, source)
    last = read_records(fixture.paths, "gzip")[287]
    assert inspected_values(checkout.inspect(fixture.paths[0], 287)) == parsed_values(last, feature_spec(config.rows))


@pytest.mark.parametrize("shards", [1, 3])
def test_two_full_batches_of_the_original_reader(checkout, source, shards):
    """The files are found by the glob of the config, read as GZIP, repeated, and batched without remainder."""
    fixture, config = fixture_of(checkout, source, output_dir="from-config", shards=shards)
    files = sorted(tf.io.gfile.glob(config.inputs))
    assert files == list(map(str, fixture.paths))
    spec = feature_spec(config.rows)
    dataset = tf.data.TFRecordDataset(files, "GZIP")
    once = dataset.batch(config.batch_size, drop_remainder=True).map(lambda batch: tf.io.parse_example(batch, spec))
    batches = list(once)
    assert (config.batch_size, len(batches)) == (128, 2)
    for batch in batches:
        assert {name: tuple(tensor.shape) for name, tensor in batch.items()} == {
            name: (128, length) for name, _, length in config.rows
        }
    # Because the data repeat, the remainder of 32 goes into a third batch.
    forever = dataset.repeat().batch(config.batch_size, drop_remainder=True)
    assert [len(batch) for batch in forever.take(5)] == [128] * 5

"""TensorFlow parses all edge cases that are not hostile bit by bit, and none of the hostile ones."""

import numpy as np
import pytest
import tensorflow as tf

from reading import comparable, defaults, feature_spec, parse, parsed_values, read_records
from schemas import VARIABLE, schema_text

ROWS = [
    ("dense", "float_list", 3),
    ("id", "int64_list", 1),
    ("ids", "int64_list", VARIABLE),
    ("label", "int64_list", 1),
    ("score", "float_list", 1),
    ("words", "bytes_list", 2),
]
SPEC = feature_spec(ROWS)
LISTS = {name: (dtype, length) for name, dtype, length in ROWS}

CONFIG = """train_data:
  inputs: "*.gz"
  global_batch_size: 4
  seg_dense_schema: {schema_path: schema.json, features: [dense, id, ids, words]}
  tasks: {label: {}, score: {}}
"""
DTYPES = {"int64": np.int64, "float": np.float32}


@pytest.fixture(scope="module")
def fixture(shared_checkout):
    shared_checkout.write("schema.json", schema_text(ROWS))
    shared_checkout.write("config.yaml", CONFIG)
    shared_checkout.write("fixture.yaml", "hostile: true")
    return shared_checkout.generate(config="config.yaml", schema="schema.json", fixture="fixture.yaml", examples=50)


@pytest.fixture(scope="module")
def records(fixture):
    return read_records(fixture.paths, "gzip")


def cases(fixture, is_hostile):
    return [case for case in fixture.manifest["edgeCases"] if case["what"].startswith("hostile") == is_hostile]


def test_all_but_the_hostile_examples_are_parsed_in_one_batch(fixture, records):
    hostile = {case["example"] for case in cases(fixture, True)}
    parsed = parse([record for i, record in enumerate(records) if i not in hostile], SPEC)
    assert parsed["dense"].shape == (50 - len(hostile), 3)


def test_no_hostile_example_is_parsed(fixture, records):
    # The reader has a default for every feature, so it accepts absent ones.
    assert [case["what"] for case in cases(fixture, True)] == [
        "hostile-empty-list",
        "hostile-one-value-less",
        "hostile-one-value-more",
        "hostile-other-kind",
    ]
    for case in cases(fixture, True):
        with pytest.raises(tf.errors.InvalidArgumentError):
            parse([records[case["example"]]], SPEC)


def test_each_example_carries_what_the_manifest_says(fixture, records):
    checked = 0
    for case in cases(fixture, False):
        parsed = parsed_values(records[case["example"]], SPEC)
        change = case["change"]
        for name in case["features"]:
            values = parsed[name]
            if change["type"] in DTYPES:
                number = int(change["value"]) if change["type"] == "int64" else float(change["value"])
                assert values[0] == comparable(np.array([number], DTYPES[change["type"]]))[0], (case, name)
            elif change["type"] == "bytes":
                assert values[0] == bytes.fromhex(change["hex"])
            elif change["type"] == "every":
                dtype = np.int64 if name == "label" else np.float32
                assert values == comparable(np.array([change["value"]], dtype))
            elif change["type"] in ("no-entry", "no-list"):
                assert values == default_of(name), (case, name)
            else:
                assert len(values) == {"none": 0, "fewest": 0, "most": 8}[change["count"]]
            checked += 1
    assert checked > 40


def default_of(name):
    dtype, length = LISTS[name]
    if length == VARIABLE:
        return []
    values = defaults(dtype, length)
    return values if dtype == "bytes_list" else comparable(np.array(values, {"int64_list": np.int64, "float_list": np.float32}[dtype]))

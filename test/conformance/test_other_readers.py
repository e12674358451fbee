"""Readers without TensorFlow accept files and index: NVIDIA DALI and PyTorch's `tfrecord`, in their own environment."""

import json
import os
import subprocess
from pathlib import Path

import pytest
import tensorflow as tf
from checkout import Checkout

EXAMPLES = 120
SCHEMA = """
features:
  image/encoded: { kind: bytes, content: { image: jpeg, height: 32, width: { min: 24, max: 40 }, channels: 3 } }
  image/mask: { kind: bytes, content: { image: png, height: 8, width: 8, channels: 1 } }
  label: { kind: int64, label: { classes: 5 } }
  weights: { kind: float, shape: [4] }
  ids: { kind: int64, length: { min: 1, max: 3 } }
"""


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """The values that TensorFlow and the other readers find in three files, each with an index."""
    checkout = Checkout(tmp_path_factory.mktemp("dali"))
    checkout.write("schema.yaml", SCHEMA)
    fixture = checkout.generate(schema="schema.yaml", fixture="", examples=EXAMPLES, shards=3, index="true")
    paths = [str(path) for path in fixture.paths]
    ended = subprocess.run(
        [os.environ["CONFORMANCE_DALI"], Path(__file__).with_name("other_readers.py"), *paths],
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, ended.stderr
    return {"tensorflow": list(examples(paths)), "paths": paths, **json.loads(ended.stdout)}


def examples(paths):
    for record in tf.data.TFRecordDataset(paths):
        lists = tf.train.Example.FromString(record.numpy()).features.feature
        yield {
            "label": lists["label"].int64_list.value[0],
            "ids": [*lists["ids"].int64_list.value],
            "weights": [*lists["weights"].float_list.value],
            "image/encoded": [*tf.io.decode_image(lists["image/encoded"].bytes_list.value[0]).shape],
            "image/mask": [*tf.io.decode_image(lists["image/mask"].bytes_list.value[0]).shape],
        }


def test_the_index_is_that_of_both_scripts(read):
    """DALI and `tfrecord` each have a script that makes the index of a file."""
    for path in read["paths"]:
        index = Path(f"{path}.idx").read_text()
        assert read["indices"][path] == [index, index]


def test_dali_reads_files_by_their_index(read):
    assert read["dali"] == read["tensorflow"]


@pytest.mark.parametrize("reader", ["whole", "sharded"])
def test_the_tfrecord_package_reads_files_by_their_index(read, reader):
    names = ("label", "ids", "weights")
    expected = [{name: example[name] for name in names} for example in read["tensorflow"]]
    if reader == "sharded":
        assert read[reader] == expected
    else:
        # In a whole file, it starts at any record.
        assert sorted(read[reader], key=json.dumps) == sorted(expected, key=json.dumps)

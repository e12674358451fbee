"""TensorFlow Datasets reads the folders of the layout `tfds`, for its own schemas and all others."""

import shutil
from pathlib import Path

import pytest
import tensorflow as tf
import tensorflow_datasets as tfds
from checkout import ROOT

FORMS = ROOT / "test/schema/forms/files"


def decode(example):
    """All of it, nested datasets too."""
    return tf.nest.map_structure(lambda part: list(part) if isinstance(part, tf.data.Dataset) else part, example)


def generated(checkout, schema, **flags):
    return checkout.generate(schema=schema, fixture="", examples=20, shards=3, **flags).folder


def count(builder, split="train"):
    return len([decode(example) for example in builder.as_dataset(split=split)])


@pytest.mark.parametrize("name", ["digits", "streets", "robot", "table"])
def test_tfds_reads_the_fixture_of_its_own_schema(checkout, name):
    shutil.copytree(FORMS / "tfds" / name, checkout.workspace / name)
    builder = tfds.builder_from_directory(str(generated(checkout, name)))
    assert (count(builder), builder.info.splits["train"].num_examples) == (20, 20)


OTHER_FORMS = {
    "preset": "preset:object-detection",
    "plain": "plain-contract.yaml",
    "python": "python/feature-spec.py:SPEC",
    "metadata": "../tensorflow-metadata/files/rides.pbtxt",
    "records": "records-example.tfrecord",
}


@pytest.mark.parametrize("form", OTHER_FORMS)
def test_tfds_reads_the_fixture_of_any_schema(checkout, form):
    source = OTHER_FORMS[form]
    if form != "preset":
        path = FORMS / source.split(":")[0]
        checkout.write(path.name, path.read_bytes())
        source = Path(source).name
    builder = tfds.builder_from_directory(str(generated(checkout, source, layout="tfds", file_prefix="pets")))
    assert (builder.name, count(builder)) == ("pets", 20)


def test_tfds_reads_several_folders_as_the_splits_of_one_dataset(checkout):
    shutil.copytree(FORMS / "tfds/digits", checkout.workspace / "digits")
    folders = [generated(checkout, "digits", dataset=name) for name in ("train_data", "validation_data.test")]
    builder = tfds.builder_from_directories([str(folder) for folder in folders])
    assert (count(builder), count(builder, "test")) == (20, 20)
    (image, label) = next(iter(builder.as_dataset(split="test", as_supervised=True)))
    assert image.shape == (28, 28, 1) and 0 <= label < 10

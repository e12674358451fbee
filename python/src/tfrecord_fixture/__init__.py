"""Reads fixtures of tfrecord-fixture into NumPy without TensorFlow, and checks the results of a training on them."""

from .checks import (
    FixtureAssertionError,
    assert_calibrated,
    assert_columns,
    assert_epoch,
    assert_images,
    assert_inputs,
    assert_learned,
    assert_no_leak,
    assert_ranked,
    assert_trained,
)
from .columns import Column
from .feature import Elements, Feature, Histogram, Statistics
from .fixture import Fixture
from .generate import GenerationError, generate
from .images import decode_png
from .label import Label
from .manifest import File, Manifest
from .messages import (
    ExampleList,
    SequenceExample,
    parse_example,
    parse_example_list,
    parse_sequence_example,
)
from .records import CorruptRecordError, read_records

__version__ = "1.0.0"

__all__ = [
    "Column",
    "CorruptRecordError",
    "Elements",
    "ExampleList",
    "Feature",
    "File",
    "Fixture",
    "FixtureAssertionError",
    "GenerationError",
    "Histogram",
    "Label",
    "Manifest",
    "SequenceExample",
    "Statistics",
    "assert_calibrated",
    "assert_columns",
    "assert_epoch",
    "assert_images",
    "assert_inputs",
    "assert_learned",
    "assert_no_leak",
    "assert_ranked",
    "assert_trained",
    "decode_png",
    "generate",
    "parse_example",
    "parse_example_list",
    "parse_sequence_example",
    "read_records",
]

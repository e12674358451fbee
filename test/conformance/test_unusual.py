"""
The verdicts of TensorFlow on unusual records. `python test_unusual.py` writes its verdicts to
test/verify/tensorflow-verdicts.json, for the tests of the verifier.
"""

import json
import sys
from pathlib import Path

import pytest
import tensorflow as tf

from unusual_examples import EXAMPLES
from unusual_sequences import SEQUENCES

FILE = Path(__file__).parent.parent / "verify/tensorflow-verdicts.json"

TEXT = {"t": tf.io.VarLenFeature(tf.string)}
REQUIRED = {"id": tf.io.FixedLenFeature([2], tf.int64), "x": tf.io.FixedLenFeature([3], tf.float32), **TEXT}
WITH_DEFAULTS = {
    "id": tf.io.FixedLenFeature([2], tf.int64, [0, 0]),
    "x": tf.io.FixedLenFeature([3], tf.float32, [0.0] * 3),
    **TEXT,
}


def lists(allow_missing):
    return {
        "clicks": tf.io.FixedLenSequenceFeature([], tf.int64, allow_missing),
        "vecs": tf.io.FixedLenSequenceFeature([2], tf.float32, allow_missing),
        "words": tf.io.VarLenFeature(tf.string),
    }


def judge(name, record, parse):
    return {
        "name": name,
        "record": record.hex(),
        "required": verdict(lambda: parse(record, False)),
        "defaults": verdict(lambda: parse(record, True)),
    }


def verdict(parse):
    try:
        parse()
    # An error message may quote the record, which Python cannot decode then.
    except (tf.errors.InvalidArgumentError, UnicodeDecodeError):
        return "refused"
    return "ok"


def parse_example(record, has_defaults):
    tf.io.parse_example([record], WITH_DEFAULTS if has_defaults else REQUIRED)


def parse_sequence(record, has_defaults):
    context = {"id": (WITH_DEFAULTS if has_defaults else REQUIRED)["id"]}
    tf.io.parse_sequence_example([record], context, lists(has_defaults))


def verdicts():
    return {
        "examples": [judge(name, record, parse_example) for name, record in EXAMPLES.items()],
        "sequences": [judge(name, record, parse_sequence) for name, record in SEQUENCES.items()],
    }


@pytest.mark.parametrize("kind", ["examples", "sequences"])
def test_the_verdicts_are_those_of_this_tensorflow(kind):
    assert json.loads(FILE.read_text())[kind] == verdicts()[kind]


@pytest.mark.parametrize("name", ["plain", *list(EXAMPLES)[1::7]])
def test_one_record_alone_is_judged_as_in_a_batch(name):
    record = EXAMPLES[name]
    assert verdict(lambda: parse_example(record, False)) == verdict(lambda: tf.io.parse_single_example(record, REQUIRED))


if __name__ == "__main__":
    FILE.write_text(json.dumps(verdicts(), indent=1) + "\n")
    sys.exit()

"""Python schemas that are read without running them, compared with TensorFlow, which runs them."""

import json
import runpy
import subprocess
import sys

import numpy as np
import pytest
import tensorflow as tf

from python_schemas import FILES, dicts_of, example, expected, read, said

DICTS = [
    ("array-defaults.py", "SPEC"),
    ("every-class.py", "SPEC"),
    ("every-class.py", "PARTITIONS"),
    ("built-up.py", "SPEC"),
    ("built-up.py", "COPY"),
    ("places.py", "spec"),
    ("places.py", "Config.FEATURES"),
    ("places.py", "Config.Inner.FEATURES"),
    ("places.py", "Reader.features"),
    ("places.py", "Wide.ALL"),
    ("sequences.py", "CONTEXT"),
    ("ranking.py", "ITEMS"),
    ("ranking.py", "LABELS"),
]
SEQUENCES = [("sequences.py", "CONTEXT,STEPS")]
LISTS = [("ranking.py", "CONTEXT,ITEMS"), ("ranking.py", "CONTEXT,ITEMS,LABELS")]


def ids(cases):
    return [f"{file}:{fragment}" for file, fragment in cases]


def write(path, records):
    with tf.io.TFRecordWriter(str(path)) as writer:
        for record in records:
            writer.write(record.SerializeToString())
    return path


@pytest.mark.parametrize("file,fragment", DICTS, ids=ids(DICTS))
def test_what_is_said_is_what_tensorflow_has(file, fragment):
    [result] = read(FILES / file, fragment)
    assert result["errors"] == [] and result["warnings"] == []
    [spec] = dicts_of(FILES / file, fragment)
    assert said(result["schema"]["features"]) == expected(spec)


@pytest.mark.parametrize("file,fragment", SEQUENCES + LISTS, ids=ids(SEQUENCES + LISTS))
def test_what_is_said_of_two_dicts(file, fragment):
    [result] = read(FILES / file, fragment)
    schema = result["schema"]
    assert result["errors"] == []
    context, sequence, *labels = dicts_of(FILES / file, fragment)
    is_sequence = schema["record"] == "sequence-example"
    assert said(schema["features"]) == expected(context)
    assert said(schema["sequence"]) == expected({**sequence, **dict(*labels)}, steps=is_sequence)


@pytest.mark.parametrize("file,fragment", DICTS, ids=ids(DICTS))
def test_records_of_the_schema_parse(file, fragment, tmp_path):
    """With the dict itself, where TensorFlow checks that partitions fit, and with the printed reader."""
    path = tmp_path / "it's \"a\" file.tfrecord"
    [result] = read(FILES / file, fragment, records=path)
    random = np.random.default_rng(1)
    records = [example(result["schema"]["features"], random) for _ in range(50)]
    [spec] = dicts_of(FILES / file, fragment)
    tf.io.parse_example([record.SerializeToString() for record in records], spec)

    write(path, records)
    reader = tmp_path / "reader.py"
    reader.write_text(result["readers"]["tensorflow"])
    printed = runpy.run_path(str(reader))
    assert sum(1 for _ in printed["dataset"]()) == 50
    assert expected(printed["FEATURES"]) == said(result["schema"]["features"])


@pytest.mark.parametrize("file,fragment", SEQUENCES, ids=ids(SEQUENCES))
def test_sequence_examples_parse(file, fragment, tmp_path):
    path = tmp_path / "records"
    [result] = read(FILES / file, fragment, records=path)
    schema, random = result["schema"], np.random.default_rng(2)

    def record():
        steps = [example(schema["sequence"], random).features.feature for _ in range(random.integers(0, 5))]
        lists = {f["name"]: tf.train.FeatureList(feature=[step[f["name"]] for step in steps]) for f in schema["sequence"]}
        context = example(schema["features"], random).features
        return tf.train.SequenceExample(context=context, feature_lists=tf.train.FeatureLists(feature_list=lists))

    records = [record() for _ in range(50)]
    tf.io.parse_sequence_example([one.SerializeToString() for one in records], *dicts_of(FILES / file, fragment))
    write(path, records)
    reader = tmp_path / "reader.py"
    reader.write_text(result["readers"]["tensorflow"])
    assert sum(1 for _ in runpy.run_path(str(reader))["dataset"]()) == 50


@pytest.mark.parametrize("file,fragment", LISTS, ids=ids(LISTS))
def test_example_lists_are_read(file, fragment, tmp_path):
    path = tmp_path / "records"
    [result] = read(FILES / file, fragment, records=path)
    schema, random = result["schema"], np.random.default_rng(3)

    def field(number, message):
        data = message.SerializeToString()
        return bytes([number << 3 | 2]) + varint(len(data)) + data

    counts = [1, 3, 7]
    with tf.io.TFRecordWriter(str(path)) as writer:
        for count in counts:
            items = b"".join(field(1, example(schema["sequence"], random)) for _ in range(count))
            writer.write(items + field(2, example(schema["features"], random)))
    reader = tmp_path / "reader.py"
    reader.write_text(result["readers"]["tensorflow"])
    read_items = [items for _, items in runpy.run_path(str(reader))["dataset"]()]
    assert [items["feature_1"].shape[0] for items in read_items] == counts


def varint(value):
    return bytes([value]) if value < 128 else bytes([value & 127 | 128]) + varint(value >> 7)


SETUP = "import numpy as np\nimport tensorflow as tf\n"
SNIPPETS = {
    "SPEC": {
        "features": {
            "a": {"kind": "int64", "shape": [2]},
            "b": {"kind": "bytes", "shape": [], "default": ["x"]},
            "c": {"kind": "float", "length": {"min": 0}, "optional": True},
        }
    },
    "CONTEXT,STEPS": {
        "record": "sequence-example",
        "features": {"u": {"kind": "int64", "shape": [2]}},
        "sequence": {"s": {"kind": "float", "shape": [3], "optional": True, "steps": {"min": 0}}},
    },
    "CONTEXT,ITEMS,LABEL": {
        "record": "example-list",
        "features": {"u": {"kind": "int64", "shape": [2]}},
        "sequence": {
            "s": {"kind": "float", "length": {"min": 0}, "row": [3], "optional": True, "steps": {"min": 1}},
            "l": {"kind": "float", "shape": [1], "default": [-1.0], "steps": {"min": 1}},
        },
    },
}
UNKNOWN = """
N = int(np.prod([2]))
SPEC = {
    "a": tf.io.FixedLenFeature([N], tf.int64),
    "b": tf.io.FixedLenFeature([], tf.string, "x"),
    "c": tf.io.VarLenFeature(tf.float32),
}
CONTEXT = {"u": tf.io.FixedLenFeature([N], tf.int64)}
STEPS = ITEMS = {"s": tf.io.FixedLenSequenceFeature([3], tf.float32, allow_missing=True)}
LABEL = "l", tf.io.FixedLenFeature([1], tf.float32, [-1.0])
"""


@pytest.mark.parametrize("fragment", SNIPPETS)
def test_the_snippet_prints_the_dict_as_a_plain_schema(fragment, tmp_path):
    """A dict that cannot be read comes with two lines for the user's own Python."""
    file = tmp_path / "a spec's.py"
    file.write_text(SETUP + UNKNOWN)
    [result] = read(file, fragment)
    assert result["errors"] == ["not-a-literal"]
    [lines] = result["snippets"]
    assert len(lines) == 2
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == SNIPPETS[fragment]

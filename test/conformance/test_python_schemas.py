"""Python schemas, read without running them, against TensorFlow, which runs them."""

import json
import runpy
import subprocess
import sys

import numpy as np
import pytest
import tensorflow as tf

from python_schemas import FILES, dicts_of, example, expected, read, said

DICTS = [
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
    """With the very dict, in which TensorFlow checks that partitions fit, and with the reader that is printed."""
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


FIXED, RAGGED = "tf.io.FixedLenFeature", "tf.io.RaggedFeature"
EXPRESSIONS = [
    *[f"{FIXED}([], {dtype}, d)" for dtype in ("'int64'", "'float'", "'int'", "int", "float", "9", "tf.int32", "np.int64")],
    *[f"tf.io.VarLenFeature({dtype})" for dtype in ("object", "str", "np.str_", "'double'", "tf.bool", "None", "7")],
    *[f"{RAGGED}({dtype})" for dtype in ("tf.string", "tf.float64", "'float32'", "bool")],
    *[f"{FIXED}({shape}, tf.int64)" for shape in ("3", "True", "None", "[None]", "[-1]", "[2.0]", "'3'", "[[2]]", "(2, 3)", "[True]")],
    *[f"tf.io.FixedLenSequenceFeature({shape}, tf.int64, True)" for shape in ("3", "[3]", "(1,)", "[None]", "()", "None")],
    *[f"{FIXED}({shape}, tf.float32, {value})" for shape in ("[]", "[1]", "[3]") for value in ("0", "[0]", "[1, 2, 3]", "1.5", "'x'", "True")],
    *[f"{FIXED}([], tf.int64, {value})" for value in ("1.0", "True", "2**63 - 1", "-2**63", "'1'", "[]", "{}", "None")],
    *[f"{FIXED}([2], tf.string, {value})" for value in ("['a', b'b']", "['a', 1]", "'ab'", "('a', 'b')", "[['a'], ['b']]")],
    f"{FIXED}([2, 2], tf.int64, [[1, 2], [3]])",
    f"{FIXED}([4], tf.int64, [[1, 2], [3, 4]])",
    "tf.io.FixedLenSequenceFeature([], tf.int64)",
    "tf.io.FixedLenSequenceFeature([], tf.int64, 1)",
    "tf.io.FixedLenSequenceFeature([], tf.int64, True, 0)",
    "tf.io.FixedLenSequenceFeature([], tf.int64, True, [0, 0])",
    "tf.io.FixedLenSequenceFeature([], tf.int64, True, 'x')",
    *[f"tf.io.SparseFeature({arguments})" for arguments in ("'i', 'v', tf.int64, 5", "['i'], 'v', tf.int64, [5]", "['i'], 'v', tf.int64, 5")],
    *[f"tf.io.SparseFeature({arguments})" for arguments in ("'i', 'v', tf.int64, [5]", "['i', 'j'], 'v', tf.int64, [5]", "'', 'v', tf.int64, 5")],
    *[f"{RAGGED}(tf.int64, {value})" for value in ("''", "'v'", "5", "'v', 'k'", "'v', ['k']", f"'v', ({RAGGED}.RowSplits('k'),)")],
    *[f"{RAGGED}(tf.int64, {value})" for value in ("row_splits_dtype=tf.float32", "row_splits_dtype='int64'", "validate=1")],
    f"{FIXED}([])",
    f"{FIXED}([], tf.int64, 0, 1)",
    f"{FIXED}([], tf.int64, default=1)",
    "3",
]
SETUP = "import numpy as np\nimport tensorflow as tf\n"


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    """Our errors for each expression, all in one file."""
    file = tmp_path_factory.mktemp("judged") / "expressions.py"
    lines = [f'S{i} = {{"a": {expression.replace(", d)", ", 0)")}}}' for i, expression in enumerate(EXPRESSIONS)]
    file.write_text(SETUP + "\n".join(lines) + "\n")
    return [result["errors"] for result in read(file, *[f"S{i}" for i in range(len(EXPRESSIONS))])]


@pytest.mark.parametrize("index", range(len(EXPRESSIONS)), ids=EXPRESSIONS)
def test_we_refuse_what_tensorflow_refuses(index, judged):
    def parse(records):
        return tf.io.parse_example(records, {"a": eval(EXPRESSIONS[index].replace(", d)", ", 0)"), {"tf": tf, "np": np})})

    try:
        tf.function(parse).get_concrete_function(tf.TensorSpec([None], tf.string))
        refusal = None
    except (TypeError, ValueError, tf.errors.OpError) as error:
        refusal = str(error)
    assert bool(judged[index]) == bool(refusal), (judged[index], refusal)


def test_the_snippet_prints_the_dict_as_a_plain_schema(tmp_path):
    """What cannot be read comes with two lines that the user's own Python runs."""
    file = tmp_path / "a spec's.py"
    file.write_text(
        SETUP
        + 'SPEC = {"a": tf.io.FixedLenFeature([len(dir(np)) * 0 + 2], tf.int64),'
        + ' "b": tf.io.FixedLenFeature([], tf.string, "x"), "c": tf.io.VarLenFeature(tf.float32)}\n'
    )
    [result] = read(file, "SPEC")
    assert result["errors"] == ["not-a-literal"]
    [fix] = result["fixes"]
    lines = fix.split("\n")[1:]
    assert len(lines) == 2
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "features": {
            "a": {"kind": "int64", "shape": [2]},
            "b": {"kind": "bytes", "shape": [], "optional": True, "default": ["x"]},
            "c": {"kind": "float", "length": {"min": 0}, "optional": True},
        }
    }

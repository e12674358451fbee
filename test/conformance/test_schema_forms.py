"""A fixture for every form of schema, read by the TensorFlow code that the command `schema` prints for it."""

import hashlib
import json
import os
import subprocess
from pathlib import Path

import pytest
import tensorflow as tf

ROOT = Path(__file__).parents[2]
CLI = ROOT / "dist/cli/index.js"
FILES = ROOT / "test/schema/forms/files"
METADATA = ROOT / "test/schema/forms/tensorflow-metadata/files"
EXAMPLES = 40

SOURCES = [
    "preset:object-detection",
    "preset:image-classification",
    *[str(FILES / name) for name in ("plain-contract.yaml", "plain-odd.yaml")],
    str(FILES / "plain-sequence.yaml"),
    *[f"{FILES}/python/{name}" for name in ("feature-spec.py:SPEC", "built-up.py:SPEC", "places.py:Config.FEATURES")],
    *[f"{FILES}/python/{name}" for name in ("elwc-ranking.py:CONTEXT,EXAMPLE,LABEL", "ranking.py:CONTEXT,ITEMS,GRADE")],
    *[str(METADATA / name) for name in ("fixed-shape.pbtxt", "inferred.pbtxt", "merlin-sequence.json")],
    *[str(METADATA / name) for name in ("sequence.pbtxt", "rides.pbtxt", "merlin.pbtxt", "tensors.pbtxt", "odd.pbtxt")],
    *[str(FILES / f"records-{record}.tfrecord") for record in ("example", "sequence-example", "example-list")],
    *[str(FILES / "tfds" / name) for name in ("digits", "table", "robot", "streets")],
]


def run(folder, *args):
    done = subprocess.run(
        [os.environ["CONFORMANCE_NODE"], str(CLI), *args], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def workspace(tmp_path):
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    return tmp_path


def put(workspace, source):
    """The source as a path inside the workspace, because the command reads nothing outside."""
    path, colon, names = source.partition(".py:")
    if source.startswith("preset:"):
        return source
    file = Path(f"{path}.py" if colon else path)
    target = workspace / file.name
    if file.is_dir():
        target.mkdir()
        for inner in file.iterdir():
            (target / inner.name).write_bytes(inner.read_bytes())
    else:
        target.write_bytes(file.read_bytes())
    return f"{target.name}:{names}" if colon else target.name


def generated(workspace, source, *flags):
    return run(workspace, "generate", "--schema", source, "--examples", str(EXAMPLES), *flags).strip()


@pytest.mark.parametrize("source", SOURCES, ids=[source.rsplit("/", 1)[-1] for source in SOURCES])
def test_the_printed_reader_reads_what_was_generated(workspace, source):
    source = put(workspace, source)
    path = generated(workspace, source)
    run(workspace, "verify", "--schema", source, path)
    code = run(workspace, "schema", source, "--to", "tensorflow", "--quiet")
    reader = {"__name__": "reader"}
    exec(compile(code, "reader.py", "exec"), reader)
    reader["FILES"] = path
    assert sum(1 for _ in reader["dataset"]()) == EXAMPLES


def test_objects_are_tied_to_their_image_and_to_each_other(workspace):
    path = generated(workspace, "preset:object-detection")
    box = {f"image/object/bbox/{side}": tf.io.RaggedFeature(tf.float32) for side in ("xmin", "xmax", "ymin", "ymax")}
    spec = {
        **box,
        **{f"image/{name}": tf.io.FixedLenFeature([], tf.int64) for name in ("height", "width")},
        **{f"image/{name}": tf.io.FixedLenFeature([], tf.string) for name in ("encoded", "key/sha256", "format")},
        "image/object/class/label": tf.io.RaggedFeature(tf.int64),
        "image/object/class/text": tf.io.RaggedFeature(tf.string),
    }
    names = {1: b"person", 2: b"bicycle", 3: b"car"}
    lengths = set()
    for record in tf.data.TFRecordDataset(path, "GZIP"):
        read = tf.io.parse_single_example(record, spec)
        image = tf.io.decode_image(read["image/encoded"])
        assert image.shape == (read["image/height"], read["image/width"], 3)
        assert read["image/format"] == b"jpeg"
        assert read["image/key/sha256"] == hashlib.sha256(read["image/encoded"].numpy()).digest()
        labels = read["image/object/class/label"].numpy()
        assert [names[label] for label in labels] == list(read["image/object/class/text"].numpy())
        assert {len(read[side]) for side in box} == {len(labels)}
        for axis in "xy":
            low, high = read[f"image/object/bbox/{axis}min"], read[f"image/object/bbox/{axis}max"]
            assert tf.reduce_all((0 <= low) & (low <= high) & (high <= 1))
        lengths.add(len(labels))
    assert len(lengths) > 3


def test_the_schema_of_records_makes_records_alike(workspace):
    path = generated(workspace, "preset:image-classification")
    inferred = run(workspace, "schema", os.path.relpath(path, workspace), "--quiet")
    (workspace / "inferred.yaml").write_text(inferred)
    again = generated(workspace, "inferred.yaml", "--output-dir", "again")
    kinds = [
        {name: (kind["kind"], kind["values"]) for name, kind in features_of(workspace, file).items()}
        for file in (path, again)
    ]
    assert kinds[0] == kinds[1]


def features_of(workspace, path):
    """The kind and the number of values of each feature of the first record."""
    record = json.loads(run(workspace, "inspect", path, "--record", "0"))
    features = record.get("features", record)
    return {
        name: {"kind": next(iter(value)), "values": len(next(iter(value.values())))} for name, value in features.items()
    }

"""TensorFlow Datasets agrees with our reading of its features.json, and reads the folders that we describe."""

import json
import subprocess

import numpy as np
import pytest
import tensorflow as tf
import tensorflow_datasets as tfds
from checkout import NODE, ROOT
from tfds_examples import make_example, to_record

FORMS = ROOT / "test/schema/forms/files"
GOLDEN = [
    entry
    for entry in json.loads((FORMS / "tfds-golden.json").read_text())["structures"]
    if entry.get("isReadable") and "error" not in entry
]
FOLDERS = ["digits", "streets", "robot", "table"]


def ask(requests):
    script = ROOT / "test/conformance/tfds-texts.ts"
    ended = subprocess.run([NODE, script], input=json.dumps(requests), capture_output=True, text=True, check=True)
    return json.loads(ended.stdout)


@pytest.fixture(scope="module")
def golden_features():
    """The features of each structure as our reader sees them."""
    answers = ask([{"type": "read", "text": json.dumps(entry["features"])} for entry in GOLDEN])
    return {entry["name"]: answer for entry, answer in zip(GOLDEN, answers, strict=True)}


@pytest.mark.parametrize("entry", GOLDEN, ids=lambda entry: entry["name"])
def test_tfds_decodes_examples_of_the_schema(golden_features, entry):
    answer = golden_features[entry["name"]]
    assert answer["errors"] == []
    restored = tfds.features.FeatureConnector.from_json(entry["features"])
    for seed in range(4):
        values = make_example(answer["features"], seed)
        decode(restored.deserialize_example(to_record(answer["features"], values)))


def decode(example):
    """All of it, nested datasets too."""
    return tf.nest.map_structure(lambda part: list(part) if isinstance(part, tf.data.Dataset) else part, example)


@pytest.mark.parametrize("name", FOLDERS)
def test_tfds_reads_a_folder_with_its_own_descriptions(tmp_path, name):
    folder = FORMS / "tfds" / name
    (answer,) = ask([{"type": "read", "text": (folder / "features.json").read_text()}])
    for path in folder.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    examples = [make_example(answer["features"], seed) for seed in range(5)]
    records = [to_record(answer["features"], values) for values in examples]
    write(tmp_path / f"{name}-train.tfrecord-00000-of-00002", records[:3])
    write(tmp_path / f"{name}-train.tfrecord-00001-of-00002", records[3:])
    dataset = tfds.builder_from_directory(str(tmp_path)).as_dataset(split="train")
    assert len([decode(example) for example in dataset]) == len(records)


def write(path, records):
    with tf.io.TFRecordWriter(str(path)) as writer:
        for record in records:
            writer.write(record)


SCALAR, VECTOR = {"type": "fixed", "dims": []}, {"type": "fixed", "dims": [2, 3]}
ANY, ROWS = ({"type": "variable", "min": 0, "row": row} for row in ([], [2]))
SIDES = {"height": {"min": 4, "max": 9}, "width": {"min": 5, "max": 5}}
IMAGE = {"type": "image", "format": "png", **SIDES, "channels": 3, "bits": 8}
WORDS = {"type": "text", "words": {"min": 1, "max": 3}}
CLASSES = {"min": 0, "max": 2, "names": [[0, "cat"], [1, "dog"], [2, "cow"]]}


def feature(name, kind, shape, **facts):
    return {"name": name, "kind": kind, "shape": shape, "presence": {"required": True}, **facts}


KINDS = ["int64", "float", "bytes"]
SHAPES = {"one": SCALAR, "array": VECTOR, "any": ANY, "rows": ROWS}

FEATURES = [
    *(feature(f"{kind}/{name}", kind, shape) for kind in KINDS for name, shape in SHAPES.items()),
    feature("image", "bytes", SCALAR, content=IMAGE),
    feature("image/deep", "bytes", SCALAR, content={**IMAGE, "bits": 16, "channels": 1}),
    feature("image/photo", "bytes", SCALAR, content={**IMAGE, "format": "jpeg"}),
    feature("frames", "bytes", ANY, content={**IMAGE, "height": {"min": 5, "max": 5}}),
    feature("frames/open", "bytes", ANY, content=IMAGE),
    feature("text", "bytes", SCALAR, content=WORDS),
    feature("texts", "bytes", ANY, content=WORDS),
    feature("json", "bytes", SCALAR, content={"type": "json"}),
    feature("raw", "bytes", SCALAR, content={"type": "raw", "dtype": "int16", "shape": [2, 3]}),
    feature("zlib", "bytes", ANY, content={"type": "raw", "dtype": "float32", "shape": [2], "compression": "zlib"}),
    feature("tensor", "bytes", SCALAR, content={"type": "tensor", "dtype": "float32", "shape": [2]}),
    feature("class", "int64", SCALAR, domain=CLASSES, label={"type": "classes", "count": 3}),
    feature("objects/class", "int64", ANY, domain=CLASSES),
    feature("grid/class", "int64", VECTOR, domain=CLASSES),
    feature("bounded", "float", SCALAR, domain={"min": -1, "max": 1}),
    feature("__proto__", "int64", SCALAR),
]
EXACT = ["int64/one", "int64/any", "float/rows", "bytes/array", "class", "objects/class", "bounded", "texts", "tensor"]


def print_folder(folder, features, splits):
    """Writes the files that describe the features, and returns the names of the shards."""
    (answer,) = ask([{"type": "print", "name": "ours", "splits": splits, "features": features}])
    assert answer["errors"] == []
    for name, text in answer["files"].items():
        (folder / name).write_text(text)
    return answer["shards"], answer["problems"]


SPLITS = [
    {"name": "train", "shardLengths": [3, 2]},
    {"name": "my-test", "shardLengths": [1]},
]


def test_tfds_reads_a_folder_with_our_descriptions(tmp_path):
    shards, problems = print_folder(tmp_path, FEATURES, SPLITS)
    assert [problem.split(": ")[1] for problem in problems] == ['"frames/open"', '"tensor"', '"grid/class"']
    examples = [make_example(FEATURES, seed) for seed in range(6)]
    lengths = [length for split in SPLITS for length in split["shardLengths"]]
    for shard, start, length in zip(shards, np.cumsum([0, *lengths]), lengths):
        write(tmp_path / shard, [to_record(FEATURES, values) for values in examples[start : start + length]])
    builder = tfds.builder_from_directory(str(tmp_path))
    assert (builder.name, str(builder.version), builder.info.splits["train"].num_examples) == ("ours", "1.0.0", 5)
    for name in ["class", "objects/class"]:
        assert builder.info.features[name].names == ["cat", "dog", "cow"]
    read = [*builder.as_dataset(split="train"), *builder.as_dataset(split="my-test")]
    for values, example in zip(examples, read, strict=True):
        assert set(example) == {feature["name"] for feature in FEATURES}
        check_example(values, example)
    inputs, output = next(iter(builder.as_dataset(split="train", as_supervised=True)))
    assert output.numpy() == examples[0]["class"][0] and len(inputs) == len(FEATURES) - 1


def check_example(values, example):
    """TFDS returns the values in the shapes of the schema."""
    for name in EXACT:
        expected = np.array(values[name], example[name].dtype.as_numpy_dtype)
        assert np.array_equal(tf.reshape(example[name], [-1]).numpy(), expected), name
    assert example["float/array"].shape == (2, 3) and example["float/rows"].shape[1:] == (2,)
    assert example["image"].shape[1:] == (5, 3) and example["image/deep"].dtype == tf.uint16
    assert np.array_equal(example["raw"].numpy().reshape(-1), np.frombuffer(values["raw"][0], np.int16))
    assert example["zlib"].shape == (len(values["zlib"]), 2)


def test_absent_features_are_read_as_optional(tmp_path):
    absent = {"presence": {"required": False}}
    shapes = {"int64": SCALAR, "float": VECTOR, "bytes": ANY}
    features = [feature(kind, kind, shape, **absent) for kind, shape in shapes.items()]
    contents = {"text": WORDS, "image": IMAGE}
    features += [feature(name, "bytes", SCALAR, content=content, **absent) for name, content in contents.items()]
    (shard,), problems = print_folder(tmp_path, features, SPLITS[1:])
    assert len(problems) == 1 and '"image": TFDS returns the bytes as they are' in problems[0]
    write(tmp_path / shard, [b""])
    (example,) = tfds.builder_from_directory(str(tmp_path)).as_dataset(split="my-test")
    assert example["int64"].numpy() == np.iinfo(np.int64).min and example["text"].numpy() == b""
    assert example["float"].shape == (2, 3) and example["bytes"].shape == (0,)


def test_tfds_serializes_what_our_descriptions_say(tmp_path):
    """Conversely, TFDS writes the lists of the schema for our features.json."""
    features = [feature for feature in FEATURES if feature["name"] not in ("tensor", "json")]
    (shard,), _ = print_folder(tmp_path, features, SPLITS[1:])
    restored = tfds.features.FeatureConnector.from_config(str(tmp_path))
    data = {name: connector.get_tensor_info() for name, connector in restored.items()}
    example = {name: sample(info) for name, info in data.items()}
    record = restored.serialize_example(example)
    lists = tf.train.Example.FromString(record).features.feature
    assert {name: lists[name].WhichOneof("kind").removesuffix("_list") for name in lists} == {
        feature["name"]: feature["kind"] for feature in features
    }
    write(tmp_path / shard, [record])
    assert len(list(tfds.builder_from_directory(str(tmp_path)).as_dataset(split="my-test"))) == 1


def sample(info):
    shape = [2 if dim is None else dim for dim in info.shape]
    return np.full(shape, "a", object) if info.np_dtype == object else np.ones(shape, info.np_dtype)

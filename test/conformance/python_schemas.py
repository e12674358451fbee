"""Reads Python files with our reader and with Python itself, and makes records for our schemas."""

import json
import os
import runpy
import subprocess
from pathlib import Path

import numpy as np
import tensorflow as tf

HERE = Path(__file__).parent
FILES = HERE.parent / "schema/forms/files/python"
KINDS = {tf.int64: "int64", tf.float32: "float", tf.string: "bytes"}


def read(file, *fragments, records="records"):
    """The result of our reader for each fragment."""
    command = [os.environ.get("CONFORMANCE_NODE", "node"), HERE / "python-schemas.ts", file, *fragments]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "RECORDS": str(records)})
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def dicts_of(file, fragment):
    """The values of the names in Python itself."""
    names = runpy.run_path(str(file))
    values = []
    for dotted in fragment.split(","):
        first, *others = dotted.split(".")
        value = names[first]
        for name in others:
            value = getattr(value, name)
        values.append(value() if callable(value) else value)
    return values


def expected(spec, steps=False):
    """For each feature that TensorFlow reads: kind, whether it is required, dimensions or row, and default."""
    found = {}
    for key, feature in spec.items():
        name = type(feature).__name__
        dtype = tf.as_dtype(feature.dtype)
        if name == "FixedLenFeature":
            dims = tf.TensorShape(feature.shape).as_list()
            default = None
            if feature.default_value is not None:
                tensor = tf.reshape(tf.convert_to_tensor(feature.default_value, dtype), [-1])
                default = [plain(value) for value in tensor.numpy()]
            found[key] = (KINDS[dtype], default is None, "fixed", dims, default)
        elif name == "FixedLenSequenceFeature":
            dims = tf.TensorShape(feature.shape).as_list()
            found[key] = (KINDS[dtype], not feature.allow_missing, "fixed" if steps else "variable", dims, None)
        elif name == "VarLenFeature":
            found[key] = (KINDS[dtype], False, "variable", [], None)
        elif name == "SparseFeature":
            keys = [feature.index_key] if isinstance(feature.index_key, str) else feature.index_key
            found.update({index: ("int64", False, "variable", [], None) for index in keys})
            found[feature.value_key] = (KINDS[dtype], False, "variable", [], None)
        else:
            row = []
            for partition in feature.partitions:
                if type(partition).__name__ == "UniformRowLength":
                    row.append(partition.length)
                else:
                    found[partition.key] = ("int64", False, "variable", row, None)
                    row = []
            found[feature.value_key or key] = (KINDS[dtype], False, "variable", row, None)
    return found


def plain(value):
    return value.decode() if isinstance(value, bytes) else value.item()


def said(features):
    """The same for our schema."""
    found = {}
    for feature in features:
        shape, presence = feature["shape"], feature["presence"]
        default = presence.get("default")
        if default is not None and feature["kind"] == "float":
            default = [np.float32(value).item() for value in default]
        if default is not None and feature["kind"] == "int64":
            default = [int(value) for value in default]
        dims = shape["dims"] if shape["type"] == "fixed" else shape["row"]
        found[feature["name"]] = (feature["kind"], presence["required"], shape["type"], dims, default)
    return found


def example(features, random):
    """An example with every feature that respects the ties of the schema."""
    values = {}
    by_name = {feature["name"]: feature for feature in features}
    groups = {}
    for feature in features:
        fill(feature, by_name, values, groups, random)
    return tf.train.Example(
        features=tf.train.Features(feature={name: as_feature(by_name[name]["kind"], list_) for name, list_ in values.items()})
    )


def as_feature(kind, values):
    if kind == "int64":
        return tf.train.Feature(int64_list=tf.train.Int64List(value=values))
    if kind == "float":
        return tf.train.Feature(float_list=tf.train.FloatList(value=values))
    return tf.train.Feature(bytes_list=tf.train.BytesList(value=[b"%d" % value for value in values]))


PARTITIONS = ("ragged-values", "ragged-partition")


def fill(feature, by_name, values, groups, random):
    """The values of a feature, after those that it depends on. A partition has the rows that its values need."""
    name, shape, tie = feature["name"], feature["shape"], feature.get("tie", {})
    if name in values:
        return
    if shape["type"] == "fixed":
        rows, row = 1, shape["dims"]
    else:
        row = shape["row"]
        rows = random.integers(0, 6)
        if "group" in shape:
            rows = groups.setdefault(shape["group"], min(rows, shape.get("max", 6)))
    if tie.get("type") in PARTITIONS:
        outer = by_name[tie.get("feature") or tie["rowLengths"]]
        fill(outer, by_name, values, groups, random)
        rows = total(values[outer["name"]], tie.get("partition", "row-lengths"))
    count = int(rows * np.prod(row, dtype=int))
    if tie.get("type") == "sparse-index":
        values[name] = sorted(random.choice(tie["size"], count, replace=False).tolist())
        return
    kind = next((other["tie"].get("partition", "row-lengths") for other in by_name.values() if follows(other, name)), None)
    values[name] = partition(kind, count, random) if kind else random.integers(0, 9, count).tolist()


def follows(feature, name):
    tie = feature.get("tie", {})
    return tie.get("type") in PARTITIONS and name in (tie.get("rowLengths"), tie.get("feature"))


def partition(kind, count, random):
    """The values of a partition of `count` rows, or for row numbers, of `count` values."""
    lengths = random.integers(0, 4, count)
    if kind == "row-lengths":
        return lengths.tolist()
    if kind == "value-rowids":
        return np.sort(lengths).tolist()
    limits = np.cumsum(lengths)
    if kind == "row-limits":
        return limits.tolist()
    if kind == "row-starts":
        return (limits - lengths).tolist()
    return [0, *limits.tolist()]


def total(values, kind):
    """The number of values that a partition divides into rows."""
    if kind == "row-lengths":
        return sum(values)
    if kind == "value-rowids":
        return len(values)
    # Any number of values after the last start.
    return values[-1] + (2 if kind == "row-starts" else 0) if values else 0

"""Examples for a schema, written without TFDS: the lists hold what the schema describes."""

import zlib

import numpy as np
import tensorflow as tf

ROWS = 3
FIELDS = {"int64": "int64_list", "float": "float_list", "bytes": "bytes_list"}
RAW = {"bool": np.bool_, "bfloat16": tf.bfloat16.as_numpy_dtype}


def make_example(features, seed):
    """The values of each feature by name. Features that others depend on come first."""
    random = np.random.default_rng(seed)
    groups, values = {}, {}
    waiting = list(features)
    while waiting:
        feature = waiting.pop(0)
        if target(feature) in [other["name"] for other in waiting]:
            waiting.append(feature)
        else:
            values[feature["name"]] = make_values(feature, values, groups, {f["name"]: f for f in features}, random)
    return values


def target(feature):
    tie = feature.get("tie", {})
    return tie.get("feature", tie.get("rowLengths"))


def make_values(feature, values, groups, features, random):
    tie, shape = feature.get("tie", {}), feature["shape"]
    if tie.get("type") == "equal":
        return values[tie["feature"]]
    if tie.get("type") == "shape-of":
        return features[tie["feature"]]["content"]["shape"] * len(values[tie["feature"]])
    if shape["type"] == "fixed":
        count = int(np.prod(shape["dims"]))
    else:
        rows = int(random.integers(shape["min"], ROWS + 1))
        if tie.get("type") == "ragged-values":
            rows = sum(values[tie["rowLengths"]])
        elif "group" in shape:
            rows = groups.setdefault(shape["group"], rows)
        count = rows * int(np.prod(shape["row"]))
    return make_elements(feature, count, random)


def make_elements(feature, count, random):
    domain = feature.get("domain", {})
    low, high = (int(domain.get(key, default)) for key, default in [("min", 0), ("max", 3)])
    if feature["kind"] == "int64":
        return [int(value) for value in random.integers(low, min(high, low + ROWS), count, endpoint=True)]
    if feature["kind"] == "float":
        numbers = low + random.random(count) * (min(high, low + ROWS) - low)
        return (np.sort(numbers.reshape(-1, 2, 2), axis=1) if domain.get("corners") else numbers).reshape(-1).tolist()
    if "values" in domain:
        return [str(value).encode() for value in random.choice(domain["values"], count)]
    return [make_content(feature.get("content", {}), random) for _ in range(count)]


def make_content(content, random):
    if content.get("type") == "image":
        height, width = (int(random.integers(*content[side].values(), endpoint=True)) for side in ("height", "width"))
        pixels = random.integers(0, 2 ** content["bits"], (height, width, content["channels"]))
        pixels = pixels.astype(np.uint16 if content["bits"] == 16 else np.uint8)
        encode = {"png": tf.io.encode_png, "jpeg": tf.io.encode_jpeg}[content["format"]]
        return encode(pixels).numpy()
    if content.get("type") in ("raw", "tensor"):
        dtype = RAW.get(content["dtype"], content["dtype"])
        array = random.integers(0, 2, content["shape"]).astype(dtype)
        if content["type"] == "tensor":
            return tf.io.serialize_tensor(array).numpy()
        return zlib.compress(array.tobytes()) if "compression" in content else array.tobytes()
    return b"word " * int(random.integers(1, ROWS)) + b"word"


def to_record(features, values):
    """A serialized example."""
    example = tf.train.Example()
    for feature in features:
        lists = getattr(example.features.feature[feature["name"]], FIELDS[feature["kind"]])
        lists.value.extend(values[feature["name"]])
    return example.SerializeToString()

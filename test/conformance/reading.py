"""Reads TFRecord files with TensorFlow, like a training."""

import numpy as np
import tensorflow as tf

COMPRESSION_TYPE = {"gzip": "GZIP", "zlib": "ZLIB", "none": ""}
DTYPE = {"int64_list": tf.int64, "float_list": tf.float32, "bytes_list": tf.string}
VARIABLE = -1


def read_records(paths, compression):
    """The serialized examples. TensorFlow raises an error if a file is damaged."""
    dataset = tf.data.TFRecordDataset([str(path) for path in paths], COMPRESSION_TYPE[compression])
    return list(dataset.as_numpy_iterator())


def feature_spec(rows, has_defaults=True):
    """The features that a reader passes to parse_example. The original reader has a default for every feature."""
    return {name: spec_of(dtype, length, has_defaults) for name, dtype, length in rows}


def spec_of(dtype, length, has_default):
    if length == VARIABLE:
        return tf.io.VarLenFeature(DTYPE[dtype])
    return tf.io.FixedLenFeature([length], DTYPE[dtype], defaults(dtype, length) if has_default else None)


def defaults(dtype, length):
    return [b"" if dtype == "bytes_list" else 0] * length


def parse(records, spec):
    """For each feature, an array with one row per example, or a SparseTensor."""
    return tf.io.parse_example(tf.constant(records, tf.string), spec)


def parsed_values(record, spec):
    """The values of one example by name, in comparable form."""
    return {name: comparable(dense(tensor)) for name, tensor in tf.io.parse_single_example(record, spec).items()}


def protobuf_values(record):
    """The same, read from the message without parse_example."""
    features = tf.train.Example.FromString(record).features.feature
    return {name: comparable(listed(feature)) for name, feature in features.items()}


def listed(feature):
    kind = feature.WhichOneof("kind")
    values = getattr(feature, kind).value
    return list(values) if kind == "bytes_list" else np.array(values, {"int64_list": np.int64, "float_list": np.float32}[kind])


def dense(tensor):
    return (tensor.values if isinstance(tensor, tf.sparse.SparseTensor) else tensor).numpy()


def comparable(values):
    """Floats as their bit patterns, so that NaN, -0 and the last bit count. Other values are unchanged."""
    values = np.asarray(values) if not isinstance(values, list) else values
    if isinstance(values, list):
        return values
    if values.dtype == np.float32:
        return [f"{word:08x}" for word in values.reshape(-1).view(np.uint32)]
    return values.reshape(-1).tolist()

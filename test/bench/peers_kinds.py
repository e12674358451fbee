"""
Writes records of other kinds (test/bench/kinds.ts) as a careful script would with NumPy and TensorFlow, compressed with
gzip. Prints the seconds after everything is loaded.

    python peers_kinds.py KIND COUNT
"""

import json
import os
import sys
import tempfile
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

generator = np.random.default_rng(0)


def main(kind, count):
    make = MAKERS[kind]
    make()
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/file"
        started = time.perf_counter()
        with tf.io.TFRecordWriter(path, options="GZIP") as writer:
            for _ in range(int(count)):
                writer.write(make())
        print(json.dumps({"seconds": time.perf_counter() - started, "bytes": os.path.getsize(path)}))


def floats(count, scale=1.0):
    values = generator.random(count, np.float32) * np.float32(scale)
    return tf.train.Feature(float_list=tf.train.FloatList(value=values))


def integers(count, most):
    values = generator.integers(0, most + 1, count)
    return tf.train.Feature(int64_list=tf.train.Int64List(value=values))


def features(**made):
    return tf.train.Features(feature=made)


def table():
    made = features(
        price=floats(1, 1000),
        embedding=floats(32),
        country=integers(1, 200),
        tags=integers(generator.integers(0, 11), 5000),
        clicked=integers(1, 1),
    )
    return tf.train.Example(features=made).SerializeToString()


def image(encode):
    """Blocks of 16 x 16 pixels with some noise, so that they compress like ours."""
    levels = np.kron(generator.integers(0, 200, (4, 4, 3)), np.ones((16, 16, 1), np.int64))
    pixels = (levels + generator.integers(0, 32, (64, 64, 3))).astype(np.uint8)
    value = tf.train.BytesList(value=[encode(pixels).numpy()])
    made = features(image=tf.train.Feature(bytes_list=value), label=integers(1, 9))
    return tf.train.Example(features=made).SerializeToString()


def sequence():
    steps = int(generator.integers(1, 51))
    lists = {
        "clicks": tf.train.FeatureList(feature=[integers(1, 5000) for _ in range(steps)]),
        "prices": tf.train.FeatureList(feature=[floats(1, 500) for _ in range(steps)]),
    }
    return tf.train.SequenceExample(
        context=features(user=integers(1, 100000)), feature_lists=tf.train.FeatureLists(feature_list=lists)
    ).SerializeToString()


def ranking():
    """An ExampleListWithContext, written field by field: items are field 1, the context is field 2."""
    items = [
        tf.train.Example(features=features(vector=floats(32), relevance=integers(1, 4)))
        for _ in range(int(generator.integers(5, 41)))
    ]
    context = tf.train.Example(features=features(query=integers(1, 100000)))
    return b"".join([field(1, item) for item in items] + [field(2, context)])


def field(number, message):
    data = message.SerializeToString()
    size, head = len(data), bytearray([number << 3 | 2])
    while size > 127:
        head.append(size & 127 | 128)
        size >>= 7
    return bytes(head) + bytes([size]) + data


MAKERS = {
    "table": table,
    "png": lambda: image(tf.io.encode_png),
    "jpeg": lambda: image(tf.io.encode_jpeg),
    "sequence": sequence,
    "ranking": ranking,
}

main(*sys.argv[1:])

"""
Times other ways to write the same files, in this process and after everything is loaded. Prints the seconds.

    python peers.py writer SCHEMA RECORDS COUNT COMPRESSION   only the writer of TensorFlow, with records in memory
    python peers.py numpy SCHEMA RECORDS COUNT COMPRESSION    values by NumPy, examples and writer by TensorFlow
"""

import json
import os
import struct
import sys
import tempfile
import time
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"

import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402


def main(what, schema, records, count, compression):
    features = json.loads(Path(schema).read_text())["schema"]
    ready = read(Path(records).read_bytes()) if what == "writer" else None
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/file"
        started = time.perf_counter()
        with tf.io.TFRecordWriter(path, options=compression) as writer:
            for i in range(int(count)):
                writer.write(ready[i] if ready else draw(features))
        print(json.dumps({"seconds": time.perf_counter() - started, "bytes": os.path.getsize(path)}))


def read(data):
    records, at = [], 0
    while at < len(data):
        (length,) = struct.unpack_from("<Q", data, at)
        records.append(data[at + 12 : at + 12 + length])
        at += length + 16
    return records


generator = np.random.default_rng(0)


def draw(features):
    """One example as a careful script would make it, vector by vector."""
    made = {}
    for feature in features:
        length = feature["length"]
        if feature["dtype"] == "float_list":
            values = tf.train.FloatList(value=generator.random(length, np.float32))
            made[feature["feature_name"]] = tf.train.Feature(float_list=values)
        else:
            values = tf.train.Int64List(value=generator.integers(0, 10, length))
            made[feature["feature_name"]] = tf.train.Feature(int64_list=values)
    return tf.train.Example(features=tf.train.Features(feature=made)).SerializeToString()


main(*sys.argv[1:])

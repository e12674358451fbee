"""Dicts in functions, classes and methods, as readers of records have them."""
from __future__ import annotations

try:
    import tensorflow.compat.v1 as tf
except ImportError:
    import tensorflow as tf


class Config:
    SIZE = 8
    FEATURES = {"pixels": tf.FixedLenFeature([SIZE, SIZE], tf.float32)}

    class Inner:
        FEATURES = {"inner": tf.VarLenFeature(tf.int64)}


def parse(record, count=3, *, training=False):
    name = "item"
    features = {name + "_id": tf.FixedLenFeature([], tf.int64)}
    for i in range(count):
        features[f"{name}_{i}"] = tf.FixedLenFeature([], tf.float32, 0.)
    return tf.parse_single_example(record, features)


def spec():
    return {"size": tf.FixedLenFeature([Config.SIZE], tf.int64)}


class Reader(object):
    def __init__(self, path):
        self.path = path

    def parse(self, record):
        description = {"label": tf.io.FixedLenFeature([], tf.int64), **spec()}
        return tf.io.parse_single_example(record, description)

    @staticmethod
    def features():
        return {"static": tf.io.RaggedFeature(tf.string)}


class Wide(Reader):
    BASE = Config.FEATURES
    ALL = dict(BASE, wide=tf.io.VarLenFeature(tf.string))


if __name__ == "__main__":
    print(spec())

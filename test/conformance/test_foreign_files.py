"""Files written by TensorFlow equal ours if they are uncompressed, and `verify` accepts them."""

import pytest
import tensorflow as tf

from reading import COMPRESSION_TYPE, read_records
from schemas import KINDS, generate, schema_text


def write_with_tensorflow(path, records, compression):
    with tf.io.TFRecordWriter(str(path), COMPRESSION_TYPE[compression]) as writer:
        for record in records:
            writer.write(record)


def test_small_records_written_again_are_the_same_bytes(checkout):
    fixture = generate(checkout, KINDS, examples=50, compression="none")
    assert written_again(checkout, fixture.paths) == fixture.paths[0].read_bytes()


def test_large_records_written_again_are_the_same_bytes(checkout):
    fixture = checkout.generate(compression="none")
    assert written_again(checkout, fixture.paths) == fixture.paths[0].read_bytes()


def test_shards_written_again_are_the_bytes_of_one_file(checkout):
    one, three = (generate(checkout, KINDS, examples=50, compression="none", shards=n) for n in (1, 3))
    assert written_again(checkout, three.paths) == one.paths[0].read_bytes()


def written_again(checkout, paths):
    again = checkout.temp / "again.tfrecord"
    write_with_tensorflow(again, read_records(paths, "none"), "none")
    return again.read_bytes()


@pytest.mark.parametrize("compression,name", [("gzip", "a.tfrecord.gz"), ("zlib", "a.tfrecord.zz"), ("none", "a.tfrecord")])
def test_verify_accepts(checkout, compression, name):
    records = read_records(generate(checkout, KINDS, examples=20, compression="none").paths, "none")
    path = checkout.temp / name
    write_with_tensorflow(path, records, compression)
    accepted, said = checkout.verify(path, config="", schema="schema.json", compression=compression)
    assert accepted, said
    assert "20 examples" in said


@pytest.mark.parametrize("deterministic", [True, False])
def test_verify_accepts_any_order_of_features(checkout, deterministic):
    checkout.write("schema.json", schema_text([("b", "float_list", 2), ("a", "int64_list", 1)]))
    features = {
        "b": tf.train.Feature(float_list=tf.train.FloatList(value=[0.5, 1])),
        "a": tf.train.Feature(int64_list=tf.train.Int64List(value=[-1])),
    }
    example = tf.train.Example(features=tf.train.Features(feature=features))
    path = checkout.temp / "order.tfrecord"
    write_with_tensorflow(path, [example.SerializeToString(deterministic=deterministic)] * 3, "none")
    accepted, said = checkout.verify(path, config="", schema="schema.json", compression="none")
    assert accepted, said

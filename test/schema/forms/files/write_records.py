"""Writes records-*.tfrecord with TensorFlow, the foreign writer whose files records-foreign.test.ts reads.

Run it in the environment of test/conformance, in this folder: python write_records.py
"""

import tensorflow as tf
from google.protobuf import descriptor_pb2, message_factory

Feature, Features = tf.train.Feature, tf.train.Features


def int64(*values):
    return Feature(int64_list=tf.train.Int64List(value=values))


def floats(*values):
    return Feature(float_list=tf.train.FloatList(value=values))


def texts(*values):
    return Feature(bytes_list=tf.train.BytesList(value=values))


def example(**features):
    return tf.train.Example(features=Features(feature=features))


def write(name, records, compression=""):
    options = tf.io.TFRecordOptions(compression_type=compression)
    with tf.io.TFRecordWriter(f"records-{name}.tfrecord", options) as writer:
        for record in records:
            writer.write(record.SerializeToString())


def examples():
    for i in range(5):
        image = tf.io.encode_png(tf.zeros([10 + i, 20, 3], tf.uint8)).numpy()
        tensor = tf.io.serialize_tensor(tf.fill([2, 3], float(i))).numpy()
        boxes = [i / 8] * i
        yield example(
            id=int64(10**12 + i, -1),
            image=texts(image),
            height=int64(10 + i),
            tensor=texts(tensor),
            xmin=floats(*boxes),
            xmax=floats(*boxes),
            **({"note": texts(b"seen")} if i % 2 else {}),
        )


def sequences():
    for i in range(1, 4):
        steps = [int64(step, step + 1) for step in range(i)]
        lists = {
            "clicks": tf.train.FeatureList(feature=steps),
            "prices": tf.train.FeatureList(feature=[floats(0.5)] * i),
        }
        context = Features(feature={"user": int64(i)})
        yield tf.train.SequenceExample(
            context=context, feature_lists=tf.train.FeatureLists(feature_list=lists)
        )


def example_list_class():
    """ExampleListWithContext, as tensorflow_serving/apis/input.proto defines it."""
    proto = descriptor_pb2.FileDescriptorProto(name="input.proto", package="serving", syntax="proto3")
    proto.dependency.append(tf.train.Example.DESCRIPTOR.file.name)
    fields = proto.message_type.add(name="ExampleListWithContext").field
    kind = descriptor_pb2.FieldDescriptorProto
    fields.add(name="examples", number=1, label=kind.LABEL_REPEATED, type=kind.TYPE_MESSAGE, type_name=".tensorflow.Example")
    fields.add(name="context", number=2, label=kind.LABEL_OPTIONAL, type=kind.TYPE_MESSAGE, type_name=".tensorflow.Example")
    pool = tf.train.Example.DESCRIPTOR.file.pool
    pool.Add(proto)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("serving.ExampleListWithContext"))


def example_lists():
    make = example_list_class()
    for i in range(1, 4):
        items = [example(grade=floats(grade), words=texts(*[b"a"] * grade)) for grade in range(i)]
        yield make(examples=items, context=example(query=int64(i)))


write("example", examples())
write("sequence-example", sequences(), "GZIP")
write("example-list", example_lists(), "ZLIB")

"""Two towers in TensorFlow that predict how relevant each item of a list is to its query."""

import glob

import keras
import numpy as np
import tensorflow as tf
from google.protobuf import descriptor_pb2

BATCH_SIZE = 64
LEARNING_RATE = 1e-2
EPOCHS = 4

CONTEXT = {
    "query.id": tf.io.FixedLenFeature([], tf.int64),
    "query.embedding": tf.io.FixedLenFeature([16], tf.float32),
}
ITEM = {
    "item.id": tf.io.FixedLenFeature([], tf.int64),
    "item.embedding": tf.io.FixedLenFeature([24], tf.float32),
    "item.price": tf.io.FixedLenFeature([], tf.float32),
}
LABEL = {"relevance": tf.io.FixedLenFeature([], tf.float32)}

# The message ExampleListWithContext, as `tfrecord-fixture schema SCHEMA --to tensorflow` prints it.
FILE = descriptor_pb2.FileDescriptorProto(name="lists.proto", package="lists")
MESSAGE = FILE.message_type.add(name="ExampleList")
MESSAGE.field.add(name="examples", number=1, type="TYPE_BYTES", label="LABEL_REPEATED")
MESSAGE.field.add(name="context", number=2, type="TYPE_BYTES", label="LABEL_OPTIONAL")
DESCRIPTOR = b"bytes://" + descriptor_pb2.FileDescriptorSet(file=[FILE]).SerializeToString()


def parse(record):
    """A list: one value for each feature of the query, and one row per item for all others."""
    _, (items, context) = tf.io.decode_proto(
        record, "lists.ExampleList", ["examples", "context"], [tf.string] * 2, descriptor_source=DESCRIPTOR
    )
    features = tf.io.parse_single_example(tf.strings.reduce_join(context), CONTEXT)
    features.update(tf.io.parse_example(items, {**ITEM, **LABEL}))
    return {**features, "mask": tf.ones(tf.shape(items))}


def load(folder):
    """The lists of the TFRecord files in a folder, in their order."""
    files = sorted(glob.glob(f"{folder}/*.tfrecord*"))
    return tf.data.TFRecordDataset(files, "GZIP").map(parse, tf.data.AUTOTUNE).cache()


def batches(data, shuffle=False, drop_last=False):
    """Pads the lists of a batch to the longest one. The mask is 0 for padding."""
    if shuffle:
        data = data.shuffle(2048)
    return data.padded_batch(BATCH_SIZE, drop_remainder=drop_last).prefetch(2)


def compress(prices):
    """Makes values of different magnitudes comparable and keeps their signs. A missing price is 0."""
    prices = tf.where(tf.math.is_nan(prices), 0.0, prices)
    return tf.sign(prices) * tf.math.log1p(tf.abs(prices))


def columns(batch):
    """The inputs of the towers: the columns of the query, and those of the items."""
    price = compress(batch["item.price"])[..., None]
    return batch["query.embedding"], tf.concat([batch["item.embedding"], price], axis=-1)


def tower(name):
    return keras.Sequential([keras.layers.Dense(32, activation="relu"), keras.layers.Dense(16)], name=name)


class Model(keras.Model):
    def __init__(self, data):
        super().__init__()
        rows = [np.vstack(values) for values in zip(*data.map(columns).as_numpy_iterator())]
        self.means, self.deviations = [row.mean(0) for row in rows], [row.std(0) for row in rows]
        self.query, self.item, self.score = tower("query"), tower("item"), keras.layers.Dense(1)

    def prepare(self, batch):
        """The inputs of both towers."""
        figures = zip(columns(batch), self.means, self.deviations)
        return [tf.clip_by_value((values - mean) / (std + 1e-6), -5, 5) for values, mean, std in figures]

    def call(self, batch):
        """The relevance of every item; arbitrary for padding."""
        query, items = self.prepare(batch)
        return self.score(self.query(query)[:, None, :] * self.item(items))[..., 0]


def build(data, seed=0):
    keras.utils.set_random_seed(seed)
    model = Model(data)
    model(next(iter(batches(data))))
    return model


def train(model, data):
    """The loss of every step."""
    optimizer = keras.optimizers.Adam(LEARNING_RATE)
    dataset = batches(data, shuffle=True, drop_last=True)

    @tf.function(input_signature=[dataset.element_spec])
    def step(batch):
        with tf.GradientTape() as tape:
            errors = (model(batch) - batch["relevance"]) ** 2 * batch["mask"]
            loss = tf.reduce_sum(errors) / tf.reduce_sum(batch["mask"])
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))
        return loss

    return [step(batch).numpy() for batch in dataset.repeat(EPOCHS)]


def evaluate(model, data):
    """The relevance and the prediction of every item, list after list."""
    labels, predictions = [], []
    for batch in batches(data):
        is_item = batch["mask"] > 0
        labels.append(batch["relevance"][is_item].numpy())
        predictions.append(model(batch)[is_item].numpy())
    return np.concatenate(labels), np.concatenate(predictions)

"""The same training in TensorFlow."""

import glob

import keras
import numpy as np
import tensorflow as tf
from columns import COLUMNS, IDS, LABELS

BATCH_SIZE = 64
LEARNING_RATE = 1e-3
LENGTHS = {"continuous": 6000, "binary": 512}
# Stands for the numbers of an absent feature until they are floats and can be NaN.
MISSING = -(2**63)


def load(folder):
    """The examples of the TFRecord files in a folder, in their order, as a dataset of columns by name."""
    files = sorted(glob.glob(f"{folder}/*.tfrecord*"))
    compression = "GZIP" if files[0].endswith(".gz") else ""
    # An absent id is 0, and the event of an absent label has not happened.
    spec = {feature: tf.io.FixedLenFeature([], tf.int64, 0) for feature in (*IDS.values(), *LABELS)}
    for name, (feature, kept) in COLUMNS.items():
        dtype = tf.int64 if name in ("binary", "discrete") else tf.float32
        length = LENGTHS.get(name, kept)
        spec[feature] = tf.io.FixedLenFeature([length], dtype, default_value=[MISSING] * length)

    def parse(records):
        example = tf.io.parse_example(records, spec)
        batch = {}
        for name, (feature, kept) in COLUMNS.items():
            batch[name] = tf.cast(example[feature][:, :kept], tf.float32)
            batch[name] = tf.where(batch[name] == MISSING, float("nan"), batch[name])
        for name, feature in IDS.items():
            batch[name] = example[feature]
        batch["labels"] = tf.cast(tf.stack([example[label] for label in LABELS], axis=1), tf.float32)
        return batch

    dataset = tf.data.TFRecordDataset(files, compression)
    return dataset.batch(256).map(parse).unbatch().cache()


def batches(data, shuffle=False, drop_last=False):
    if shuffle:
        data = data.shuffle(2048)
    return data.batch(BATCH_SIZE, drop_remainder=drop_last).prefetch(2)


def concatenate(batch):
    return tf.concat([batch[name] for name in COLUMNS], axis=1)


def compress(inputs):
    """Makes values of different magnitudes comparable and keeps their signs."""
    return tf.sign(inputs) * tf.math.log1p(tf.abs(inputs))


class Model(keras.Model):
    """One hidden layer that all tasks share, and a tower for each task."""

    def __init__(self, data):
        super().__init__()
        inputs = np.concatenate([compress(concatenate(batch)).numpy() for batch in batches(data)])
        self.mean, self.std = np.nanmean(inputs, 0), np.nanstd(inputs, 0)
        self.backbone = keras.layers.Dense(64, activation="relu")
        self.towers = [keras.layers.Dense(1) for _ in LABELS]

    def prepare(self, batch):
        inputs = (compress(concatenate(batch)) - self.mean) / (self.std + 1e-6)
        # A missing number is replaced by the mean.
        inputs = tf.where(tf.math.is_nan(inputs), 0.0, inputs)
        return tf.clip_by_value(inputs, -5.0, 5.0)

    def call(self, batch):
        hidden = self.backbone(self.prepare(batch))
        return tf.concat([tower(hidden) for tower in self.towers], axis=1)


def build(data, seed=0):
    keras.utils.set_random_seed(seed)
    model = Model(data)
    model(next(iter(batches(data))))
    return model


def train(model, data, steps=60):
    """The mean loss of every label in every step."""
    optimizer = keras.optimizers.Adam(LEARNING_RATE)

    @tf.function
    def step(batch):
        with tf.GradientTape() as tape:
            losses = tf.nn.sigmoid_cross_entropy_with_logits(batch["labels"], model(batch))
            loss = tf.reduce_mean(tf.reduce_sum(losses, 1))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))
        return tf.reduce_mean(losses, 0)

    dataset = batches(data, shuffle=True, drop_last=True).repeat()
    return np.stack([step(batch).numpy() for batch in dataset.take(steps)])


def evaluate(model, data):
    """The labels and predictions of all examples, as arrays with one column per label."""
    labels, probabilities = [], []
    for batch in batches(data):
        labels.append(batch["labels"].numpy())
        probabilities.append(tf.sigmoid(model(batch)).numpy())
    return np.concatenate(labels), np.concatenate(probabilities)


def prepared(model, data):
    """The input of the first layer for every example."""
    return np.concatenate([model.prepare(batch).numpy() for batch in batches(data)])


def without_features(data):
    """The same examples without any information for the model."""
    return data.map(
        lambda row: {name: tf.zeros_like(value) if name in COLUMNS else value for name, value in row.items()}
    )


def parameters(model):
    return {variable.path: variable.numpy() for variable in model.trainable_variables}

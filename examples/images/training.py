"""A small convolutional network in Keras that classifies four kinds of leaves."""

import glob

import keras
import numpy as np
import tensorflow as tf

CLASSES = 4
SIZE = 32
BATCH_SIZE = 32
LEARNING_RATE = 5e-3
EPOCHS = 4

SPEC = {
    "id": tf.io.FixedLenFeature([], tf.int64),
    "image": tf.io.FixedLenFeature([], tf.string),
    "label": tf.io.FixedLenFeature([], tf.int64),
}


def parse(record):
    """An example with its image resized to a square, with values from 0 to 255."""
    example = tf.io.parse_single_example(record, SPEC)
    image = tf.io.decode_png(example["image"], channels=3)
    image = tf.image.resize(image, [SIZE, SIZE], antialias=True)
    return {"id": example["id"], "image": image, "label": example["label"]}


def load(folder):
    """The examples of the TFRecord files in a folder, in their order."""
    files = sorted(glob.glob(f"{folder}/*.tfrecord*"))
    return tf.data.TFRecordDataset(files).map(parse).cache()


def batches(data, shuffle=False):
    if shuffle:
        data = data.shuffle(2048)
    return data.batch(BATCH_SIZE).prefetch(2)


def augment(batch):
    return tf.image.random_flip_left_right(batch["image"]), batch["label"]


def build(seed=0):
    keras.utils.set_random_seed(seed)
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((SIZE, SIZE, 3)),
            layers.Rescaling(1 / 127.5, offset=-1, name="inputs"),
            layers.Conv2D(16, 3, strides=2, activation="relu"),
            layers.Conv2D(32, 3, strides=2, activation="relu"),
            layers.GlobalAveragePooling2D(),
            layers.Dense(32, activation="relu"),
            layers.Dense(CLASSES, activation="softmax"),
        ]
    )


def train(model, data):
    """The loss of every epoch."""
    model.compile(keras.optimizers.Adam(LEARNING_RATE), "sparse_categorical_crossentropy")
    return model.fit(batches(data, shuffle=True).map(augment), epochs=EPOCHS, verbose=0).history["loss"]


def evaluate(model, data):
    """The class of every example, and the probability of each class."""
    labels = np.concatenate([batch["label"] for batch in batches(data)])
    probabilities = model.predict(batches(data).map(lambda batch: batch["image"]), verbose=0)
    return labels, probabilities

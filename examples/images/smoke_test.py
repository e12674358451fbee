"""
Trains on a fixture. Exits with 1 and the reasons if the training has a bug:

    python smoke_test.py TRAIN_FOLDER VALIDATION_FOLDER
"""

import sys

import numpy as np
from tfrecord_fixture import (
    Fixture,
    FixtureAssertionError,
    assert_calibrated,
    assert_columns,
    assert_epoch,
    assert_images,
    assert_inputs,
    assert_learned,
    assert_no_leak,
    assert_trained,
)


def run(training, train_folder, validation_folder, seed=0):
    """Raises FixtureAssertionError if the training has a bug."""
    train, validation = Fixture(train_folder), Fixture(validation_folder)

    data = training.load(train_folder)
    epoch = whole(training.batches(data))
    assert_epoch(train, {"id": epoch["id"], "label": epoch["label"]})
    assert_columns(train, {"id": epoch["id"]}, dtypes={"id": np.int64})
    assert_images(train, {"image": epoch["image"]})

    model = training.build(seed)
    prepared = model.get_layer("inputs")(epoch["image"])
    assert_inputs(*(np.reshape(images, (len(images), -1)) for images in (epoch["image"], prepared)))
    before = parameters(model)
    losses = training.train(model, data)
    assert_trained(before, parameters(model), losses)
    assert_learned(train, *evaluate(training, model, data), held_out=False)

    held_out = training.load(validation_folder)
    assert_images(validation, {"image": whole(training.batches(held_out))["image"]})
    results = evaluate(training, model, held_out)
    assert_learned(validation, *results, held_out=True)
    assert_calibrated(validation, *results)
    assert_no_leak(validation, *results)

    ignorant = training.build(seed)
    training.train(ignorant, data.map(blank))
    assert_no_leak(validation, *evaluate(training, ignorant, held_out.map(blank)), blind=True)


def whole(batches):
    """An epoch as one batch of arrays."""
    batches = list(batches)
    return {name: np.concatenate([batch[name] for batch in batches]) for name in batches[0]}


def evaluate(training, model, data):
    """Labels and predictions by label name."""
    return tuple({"label": values} for values in training.evaluate(model, data))


def blank(example):
    return {**example, "image": 0 * example["image"]}


def parameters(model):
    return {weight.path: np.array(weight) for weight in model.weights}


if __name__ == "__main__":
    import training

    try:
        run(training, *sys.argv[1:])
    except FixtureAssertionError as error:
        sys.exit(str(error))
    print("The training is sound.")

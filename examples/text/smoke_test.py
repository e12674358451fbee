"""
Trains on a fixture. Exits with 1 and the reasons if the training has a bug:

    python smoke_test.py TRAIN_FOLDER VALIDATION_FOLDER
"""

import sys

import numpy as np
from tfrecord_fixture import (
    FixtureAssertionError,
    Manifest,
    assert_calibrated,
    assert_columns,
    assert_epoch,
    assert_learned,
    assert_no_leak,
    assert_trained,
)


def run(training, train_folder, validation_folder, seed=0):
    """Raises FixtureAssertionError if the training has a bug."""
    train, validation = Manifest.read(train_folder), Manifest.read(validation_folder)

    data = training.load(train_folder)
    epoch = whole(training.batches(data))
    assert_epoch(train, epoch)
    assert_columns(train, {name: epoch[name] for name in ("doc.id", "tokens")}, dtypes={"doc.id": np.int64})

    model = training.build(seed)
    before = parameters(model)
    losses = training.train(model, data)
    assert_trained(before, parameters(model), losses)
    assert_learned(train, *evaluate(training, model, data), held_out=False)

    held_out = training.load(validation_folder)
    results = evaluate(training, model, held_out)
    assert_learned(validation, *results, held_out=True)
    assert_calibrated(validation, *results)
    assert_no_leak(validation, *results)

    ignorant, blank_data = training.build(seed), [blank(document) for document in data]
    training.train(ignorant, blank_data)
    results = evaluate(training, ignorant, [blank(document) for document in held_out])
    assert_no_leak(validation, *results, blind=True)


def whole(batches):
    """An epoch by feature name, with the tokens that the model uses for each document."""
    batches = list(batches)
    starts = [batch["starts"].numpy()[1:] for batch in batches]
    return {
        "doc.id": np.concatenate([batch["id"].numpy() for batch in batches]),
        "tokens": [row for batch, at in zip(batches, starts) for row in np.split(batch["tokens"].numpy(), at)],
        "topic": np.concatenate([batch["label"].numpy() for batch in batches]),
    }


def evaluate(training, model, data):
    """Labels and predictions by label name."""
    return tuple({"topic": values} for values in training.evaluate(model, data))


def blank(document):
    return {**document, "tokens": np.ones_like(document["tokens"])}


def parameters(model):
    return {name: value.detach().numpy().copy() for name, value in model.named_parameters()}


if __name__ == "__main__":
    import training

    try:
        run(training, *sys.argv[1:])
    except FixtureAssertionError as error:
        sys.exit(str(error))
    print("The training is sound.")

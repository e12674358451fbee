"""
Trains on a fixture. Exits with 1 and the reasons if the training has a bug:

    python smoke_test.py torch|tensorflow TRAIN_FOLDER VALIDATION_FOLDER
"""

import importlib
import sys

import numpy as np
from columns import COLUMNS, IDS, LABELS
from tfrecord_fixture import (
    FixtureAssertionError,
    Manifest,
    assert_calibrated,
    assert_columns,
    assert_epoch,
    assert_inputs,
    assert_learned,
    assert_no_leak,
    assert_trained,
)


def run(training, train_folder, validation_folder, seed=0):
    """Raises FixtureAssertionError if the training has a bug."""
    train, validation = Manifest.read(train_folder), Manifest.read(validation_folder)

    data = training.load(train_folder)
    epoch = whole(training.batches(data))
    columns = {feature: epoch[name] for name, (feature, _) in COLUMNS.items()}
    ids = {feature: epoch[name] for name, feature in IDS.items()}
    assert_epoch(train, {**columns, **by_label(epoch["labels"])})
    assert_columns(train, columns, kept=dict(COLUMNS.values()))
    assert_columns(train, ids, dtypes=dict.fromkeys(ids, np.int64))

    model = training.build(data, seed)
    assert_inputs(np.concatenate(list(columns.values()), axis=1), training.prepared(model, data))
    before = training.parameters(model)
    history = training.train(model, data)
    assert_trained(before, training.parameters(model), history)
    assert_learned(train, *evaluate(training, model, data), held_out=False)

    held_out = training.load(validation_folder)
    results = evaluate(training, model, held_out)
    assert_learned(validation, *results, held_out=True)
    assert_calibrated(validation, *results)
    assert_no_leak(validation, *results)

    blank = training.without_features(data)
    ignorant = training.build(blank, seed)
    training.train(ignorant, blank)
    results = evaluate(training, ignorant, training.without_features(held_out))
    assert_no_leak(validation, *results, blind=True)


def evaluate(training, model, data):
    """Labels and predictions by label name."""
    return tuple(map(by_label, training.evaluate(model, data)))


def by_label(values):
    return dict(zip(LABELS, values.T))


def whole(batches):
    """An epoch as one batch of arrays."""
    batches = list(batches)
    return {name: np.concatenate([np.asarray(batch[name]) for batch in batches]) for name in batches[0]}


if __name__ == "__main__":
    framework, train_folder, validation_folder = sys.argv[1:]
    try:
        run(importlib.import_module(f"training_{framework}"), train_folder, validation_folder)
    except FixtureAssertionError as error:
        sys.exit(str(error))
    print("The training is sound.")

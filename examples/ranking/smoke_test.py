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
    features = {name: epoch[name] for name in (*training.CONTEXT, *training.ITEM)}
    assert_epoch(train, {**features, "relevance": epoch["relevance"]})
    assert_columns(train, features, dtypes=dict.fromkeys(("query.id", "item.id"), np.int64))

    model = training.build(data, seed)
    query, items = epoch["query.embedding"], {name: np.concatenate(epoch[name]) for name in training.ITEM}
    raw = query, np.column_stack([items["item.embedding"], items["item.price"]])
    for values, inputs in zip(raw, model.prepare({"query.embedding": query, **items})):
        assert_inputs(values, inputs)
    before = parameters(model)
    losses = training.train(model, data)
    assert_trained(before, parameters(model), losses)
    assert_learned(train, *evaluate(training, model, data), held_out=False)

    held_out = training.load(validation_folder)
    results = evaluate(training, model, held_out)
    assert_learned(validation, *results, held_out=True)
    assert_calibrated(validation, *results)
    assert_no_leak(validation, *results)

    ignorant = training.build(data.map(blank), seed)
    training.train(ignorant, data.map(blank))
    assert_no_leak(validation, *evaluate(training, ignorant, held_out.map(blank)), blind=True)


def whole(batches):
    """An epoch by feature name: one row per query, and for items one list per query, without padding."""
    epoch = {}
    for batch in batches:
        is_item = batch["mask"].numpy() > 0
        for name, values in batch.items():
            of_items = name not in ("query.id", "query.embedding")
            rows = zip(values.numpy(), is_item)
            epoch.setdefault(name, []).extend(row[which] if of_items else row for row, which in rows)
    return epoch


def evaluate(training, model, data):
    """Labels and predictions by label name."""
    return tuple({"relevance": values} for values in training.evaluate(model, data))


def blank(row):
    """The same list without any information for the model."""
    return {name: value if name in ("mask", "relevance") else 0 * value for name, value in row.items()}


def parameters(model):
    return {weight.path: weight.numpy() for weight in model.weights}


if __name__ == "__main__":
    import training

    try:
        run(training, *sys.argv[1:])
    except FixtureAssertionError as error:
        sys.exit(str(error))
    print("The training is sound.")

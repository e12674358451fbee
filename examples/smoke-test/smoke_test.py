"""
Trains on a fixture and ends with 1, and the reasons, where the training is not sound:

    python smoke_test.py torch|tensorflow TRAIN_FOLDER VALIDATION_FOLDER
"""

import importlib
import json
import sys
from pathlib import Path

import numpy as np
from checks import check_epoch, check_held_out, check_ignorance, check_inputs, check_training
from columns import COLUMNS, IDS, LABELS


def run(training, train_folder, validation_folder, seed=0):
    """What is wrong with the training, as sentences; none where it is sound."""
    failures = []
    train_manifest, validation_manifest = manifest_in(train_folder), manifest_in(validation_folder)

    data = training.load(train_folder)
    epoch = whole(training.batches(data))
    check_epoch(train_manifest, epoch, COLUMNS, IDS, LABELS, failures)
    if failures:
        return failures  # No training can be sound on what was not read right.

    model = training.build(data, seed)
    check_inputs(training.prepared(model, data), epoch, COLUMNS, failures)
    before = training.parameters(model)
    history = training.train(model, data)
    after = training.parameters(model)
    check_training(train_manifest, LABELS, history, before, after, *training.evaluate(model, data), failures)

    held_out = training.load(validation_folder)
    check_held_out(validation_manifest, LABELS, *training.evaluate(model, held_out), failures)
    if failures:
        return failures

    blank = training.without_features(data)
    ignorant = training.build(blank, seed)
    training.train(ignorant, blank)
    check_ignorance(LABELS, *training.evaluate(ignorant, training.without_features(held_out)), failures)
    return failures


def manifest_in(folder):
    return json.loads(Path(folder, "manifest.json").read_text())


def whole(batches):
    """An epoch as one batch of arrays."""
    batches = list(batches)
    return {name: np.concatenate([np.asarray(batch[name]) for batch in batches]) for name in batches[0]}


if __name__ == "__main__":
    framework, train_folder, validation_folder = sys.argv[1:]
    failures = run(importlib.import_module(f"training_{framework}"), train_folder, validation_folder)
    print("\n".join(failures) or "The training is sound.")
    sys.exit(1 if failures else 0)

"""What a small network learns from the fixtures in the example's training: 60 steps of batch 64, one hidden layer."""

import json
from functools import cache, partial
from pathlib import Path

import numpy as np
import pytest
from planting import fixture as fixture_of
from planting import planted

# `planting` puts the example and the package on the path.
from columns import LABELS  # noqa: E402
from tfrecord_fixture.kinds import KINDS  # noqa: E402
from tfrecord_fixture.kinds.binary import area_under_curve  # noqa: E402

fixture = partial(fixture_of, "tensorflow")


def cross_entropies(values, probabilities):
    return KINDS["binary"].losses(None, values, probabilities)


SEEDS = range(5)


@cache
def training():
    return planted("tensorflow", ())


def in_order(manifest, labels):
    facts = {label["name"]: label for label in manifest["labels"]}
    return [facts[name] for name in labels]


def learnt(folders, seed):
    """For each label, its facts in the manifest, the training loss, the held-out loss and the held-out AUC."""
    manifests = [json.loads(Path(folder, "manifest.json").read_text()) for folder in folders]
    train_data, held_out = map(training().load, folders)
    model = training().build(train_data, seed)
    training().train(model, train_data, steps=60)
    values, probabilities = training().evaluate(model, train_data)
    losses = cross_entropies(values, probabilities).mean(0)
    held_values, held_probabilities = training().evaluate(model, held_out)
    held_losses = cross_entropies(held_values, held_probabilities).mean(0)
    aucs = [area_under_curve(held_values[:, i], held_probabilities[:, i]) for i in range(len(LABELS))]
    print(f"training loss at most {losses.max():.3f}, held-out AUC at least {min(aucs):.3f}")
    return zip(in_order(manifests[0], LABELS), losses, held_losses, aucs, strict=True)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("profile", ["learnable", "thorough"])
def test_every_label_is_learnt_from_1024_examples(tmp_path, profile, seed):
    folders = fixture(tmp_path / "fixture", profile, seed, examples=1024)
    for facts, loss, held_loss, auc in learnt(folders, seed):
        name, base, bayes = facts["name"], facts["baseLoss"], facts["bayesLoss"]
        assert facts["learnable"]
        assert loss < (base + bayes) / 2, name
        # Clearly below the base loss, by at least a tenth of the possible gain.
        assert held_loss < base - (base - bayes) / 10, name
        assert auc > 0.6, name


@pytest.mark.parametrize("profile,seed", [*(("learnable", seed) for seed in SEEDS), ("thorough", 0)])
def test_every_label_is_learnt_from_the_288_examples_of_the_default(tmp_path, profile, seed):
    folders = fixture(tmp_path / "fixture", profile, seed, examples="auto")
    for facts, loss, _, auc in learnt(folders, seed):
        assert loss < (facts["baseLoss"] + facts["bayesLoss"]) / 2, facts["name"]
        assert auc > 0.6, facts["name"]


@pytest.mark.parametrize("seed", SEEDS[:2])
def test_nothing_is_learnt_without_a_signal(tmp_path, seed):
    folders = fixture(tmp_path / "fixture", "learnable", seed, examples=1024, signal=0)
    for facts, _, held_loss, auc in learnt(folders, seed):
        assert not facts["learnable"]
        assert facts["bayesLoss"] == pytest.approx(facts["baseLoss"])
        assert held_loss > facts["baseLoss"] - 0.02, facts["name"]
        assert 0.4 < auc < 0.6, facts["name"]


def test_the_labels_of_a_signal_of_1_leave_nothing_to_chance(tmp_path):
    folders = fixture(tmp_path / "fixture", "learnable", 0, examples=1024, signal=1)
    aucs = [auc for facts, *_, auc in learnt(folders, 0) if facts["bayesLoss"] == 0 and facts["teacherAuc"] == 1]
    assert len(aucs) == len(LABELS) and np.min(aucs) > 0.7

"""What must hold of a training on a fixture, by its manifest. Every check adds a sentence to `failures`, or nothing."""

import numpy as np


def check_epoch(manifest, epoch, columns, ids, labels, failures):
    """Of the examples as they come out of the reader, in order: all are there, once, unchanged."""
    expect = expecting(failures)
    count = len(epoch["labels"])
    expect(count == manifest["examples"], f"{count} examples were read of {manifest['examples']}")
    planned = {feature["name"]: feature for feature in manifest["features"]}
    check_repeats(epoch, columns, expect)
    for name, (feature, kept) in columns.items():
        check_column(name, epoch[name], planned[feature], kept, expect)
    for name, feature in ids.items():
        check_ids(name, epoch[name], planned[feature]["statistics"], expect)
    check_rates(manifest, labels, epoch["labels"], failures)


def check_repeats(epoch, columns, expect):
    """No example is there twice. Two can lack the same feature, but hardly all of them."""
    rows = np.concatenate([epoch[name] for name in columns], axis=1)
    count = len({row.tobytes() for row in rows})
    expect(count == len(rows), f"{len(rows) - count} examples were read more than once")


def check_column(name, values, feature, kept, expect):
    """Its width, and the means of the elements that the manifest knows: those tell what was shifted or swapped."""
    expect(values.shape[1] == kept, f"{name} has {values.shape[1]} elements instead of {kept}")
    statistics = feature["statistics"]
    seen = values.astype(np.float64)
    elements = statistics["elements"]
    for index, mean in zip(elements["indices"], elements["means"]):
        if index < min(kept, values.shape[1]):
            got = np.nanmean(seen[:, index])
            expect(close(got, mean), f"element {index} of {name} has the mean {got:.5g} instead of {mean:.5g}")


def check_ids(name, values, statistics, expect):
    """Their range to the last digit, which no type but int64 keeps; an example that lacks the id has 0."""
    expect(values.dtype == np.int64, f"{name} is {values.dtype} instead of int64")
    absent = statistics["absent"]
    zeros = np.count_nonzero(values == 0)
    expect(zeros == absent + statistics["zeros"], f"{name} is 0 in {zeros} examples instead of {absent}")
    found = values[values != 0] if absent > 0 else values
    for bound, got in (("min", int(found.min())), ("max", int(found.max()))):
        expect(got == int(statistics[bound]), f"{name} has the {bound} {got} instead of {statistics[bound]}")


def check_rates(manifest, labels, values, failures):
    """Every label is 0 or 1, the latter as often as was written; one that is absent is 0."""
    expect = expecting(failures)
    expect(set(np.unique(values)) <= {0, 1}, f"labels are from {values.min()} to {values.max()}, not 0 and 1")
    planned = {feature["name"]: feature for feature in manifest["features"]}
    for i, name in enumerate(labels):
        statistics = planned[name]["statistics"]
        ones = round(statistics["mean"] * statistics["count"])
        expect(int(values[:, i].sum()) == ones, f"{name} is 1 in {values[:, i].sum():.0f} examples instead of {ones}")


def check_inputs(inputs, epoch, columns, failures):
    """Of what the first layer sees: every column, in its order; as wide, about, as that of a standard normal."""
    expect = expecting(failures)
    raw = np.concatenate([epoch[name] for name in columns], axis=1)
    if inputs.shape != raw.shape:
        failures.append(f"the model sees {inputs.shape[1]} columns of {raw.shape[1]}")
        return
    if not np.isfinite(inputs).all():
        failures.append("an input of the model is no number")
        return
    low, middle, high = np.percentile(inputs, (25, 50, 75), axis=0)
    narrow, wide = np.count_nonzero(high - low < 0.1), np.count_nonzero(high - low > 3)
    expect(not narrow and not wide, f"{narrow} columns of the inputs are too narrow, {wide} too wide")
    off = np.count_nonzero(np.abs(middle) > 1)
    expect(not off, f"{off} columns of the inputs do not have their middle about 0")
    # Whatever is done to a number, a larger one must stay larger: else its sign, or its place, is lost.
    unlike = np.count_nonzero(rank_correlations(np.nan_to_num(raw), inputs) < 0.8)
    expect(not unlike, f"{unlike} columns of the inputs do not grow with their values")


def rank_correlations(a, b):
    """Of each column of one with that of the other: 1 where both have the same order. Equal numbers rank as they come."""
    ranks = [np.argsort(np.argsort(x, axis=0, kind="stable"), axis=0).astype(np.float32) for x in (a, b)]
    centered = [x - x.mean(0) for x in ranks]
    return (centered[0] * centered[1]).mean(0) / ranks[0].var(0)


def check_training(manifest, labels, history, before, after, values, probabilities, failures):
    """Of the training: every number is one, every parameter has moved, every label is learnt."""
    expect = expecting(failures)
    expect(np.isfinite(history).all(), "a training loss is no number")
    stuck = [name for name in before if np.array_equal(before[name], after[name])]
    expect(not stuck, f"parameters did not change: {', '.join(stuck[:3])}")
    losses = cross_entropies(values, probabilities).mean(0)
    for facts, loss in zip(in_order(manifest, labels), losses):
        if facts["baseLoss"] is None:
            continue
        # Labels that follow nothing can still be learnt by heart.
        limit = (facts["baseLoss"] + facts["bayesLoss"]) / 2 if facts["learnable"] else facts["baseLoss"]
        expect(loss < limit, f"{facts['name']}: training loss {loss:.3f} is not below {limit:.3f}")


def check_held_out(manifest, labels, values, probabilities, failures):
    """Of the validation: it is the other data, and what was learnt holds there, but is not too good to be true."""
    expect = expecting(failures)
    expect(len(values) == manifest["examples"], f"{len(values)} examples were evaluated of {manifest['examples']}")
    check_rates(manifest, labels, values, failures)
    entropies = cross_entropies(values, probabilities)
    for i, facts in enumerate(in_order(manifest, labels)):
        if not facts["learnable"]:
            continue
        name, base, bayes = facts["name"], facts["baseLoss"], facts["bayesLoss"]
        loss, error = entropies[:, i].mean(), entropies[:, i].std() / np.sqrt(len(entropies))
        expect(loss < base, f"{name}: held-out loss {loss:.3f} is not below the base {base:.3f}")
        expect(
            loss > bayes - 5 * error, f"{name}: held-out loss {loss:.3f} beats the best possible {bayes:.3f}: a leak"
        )
        auc, limit = area_under_curve(values[:, i], probabilities[:, i]), 0.5 + 0.4 * (facts["teacherAuc"] - 0.5)
        expect(auc > limit, f"{name}: held-out AUC {auc:.3f} is not above {limit:.3f}")


def check_ignorance(labels, values, probabilities, failures):
    """Of a training without features: whatever it still tells of a label has leaked."""
    expect = expecting(failures)
    for i, name in enumerate(labels):
        auc = area_under_curve(values[:, i], probabilities[:, i])
        expect(auc < 0.6, f"{name}: AUC {auc:.3f} without any feature: a leak")


def expecting(failures):
    def expect(holds, sentence):
        if not holds:
            failures.append(sentence)

    return expect


def in_order(manifest, labels):
    facts = {label["name"]: label for label in manifest["labels"]}
    return [facts[name] for name in labels]


def close(got, wanted):
    return abs(got - wanted) <= 1e-4 * max(1, abs(wanted))


def cross_entropies(values, probabilities):
    p = np.clip(probabilities.astype(np.float64), 1e-7, 1 - 1e-7)
    return -(values * np.log(p) + (1 - values) * np.log(1 - p))


def area_under_curve(values, scores):
    """The share of the pairs of a positive and a negative in which the positive has the higher score."""
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(1, len(scores) + 1)
    _, same, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.bincount(same, ranks) / counts)[same]
    positives = values.sum()
    return (ranks[values == 1].sum() - positives * (positives + 1) / 2) / (positives * (len(values) - positives))

"""Checks that the items of lists are ranked well, and not better than possible."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..label import Label
from .failures import Findings
from .rows import Source, manifest_of

Floats = NDArray[np.float64]


def assert_ranked(
    source: Source,
    grades: Mapping[str, Any],
    scores: Mapping[str, Any],
    *,
    held_out: bool,
    share: float = 0.4,
) -> None:
    """
    Checks that the items of lists are ranked better than in a random order, by the NDCG of their grades.

    `grades` and `scores` map names of labels to the values of each list: a list of arrays, or a matrix in which grades
    below 0 are padding. Higher scores come first. On the training data, the mean NDCG must be above the middle of a
    random order and the best possible. With `held_out`, for a validation set, it must reach `share` of that way, and
    not exceed the best possible. Lists without a grade above 0 are left out. Raises FixtureAssertionError with all
    faults.
    """
    __tracebackhide__ = True
    manifest, findings = manifest_of(source), Findings()
    for name, scored in scores.items():
        if name not in manifest.labels:
            raise KeyError(f"the manifest has no label {name!r}: it has {', '.join(manifest.labels) or 'none'}")
        label = manifest.labels[name]
        if label.ndcg is None:
            seen = f"{name} is not a grade of the items of an example list, so the manifest states no NDCG"
            findings.expect(False, seen, "the names of the labels, or leave this one out")
            continue
        lists = lists_of(name, grades[name], scored, findings)
        if lists is not None and _check_count(name, len(lists), manifest.examples, findings):
            _check_ranking(label, lists, share if held_out else 0.5, held_out, findings)
    findings.raise_any()


#: The grades and the scores of a list.
Graded = tuple[Floats, Floats]


def lists_of(name: str, grades: Any, scores: Any, findings: Findings) -> list[Graded] | None:
    """The lists without padding; None if grades and scores do not match."""
    if not findings.expect(
        len(grades) == len(scores),
        f"{name} has grades of {len(grades)} lists and scores of {len(scores)}",
        "the batches that evaluation goes through",
    ):
        return None
    lists = []
    for row, scored in zip(grades, scores):
        grade, score = (np.asarray(values, np.float64).reshape(-1) for values in (row, scored))
        if len(grade) != len(score):
            seen = f"a list has {len(grade)} grades of {name} and {len(score)} scores"
            findings.expect(False, seen, "the padding of lists, which scores and grades must have alike")
            return None
        there = grade >= 0
        lists.append((grade[there], score[there]))
    scored_items = np.concatenate([score for _, score in lists]) if lists else np.zeros(0)
    if not np.isfinite(scored_items).all():
        seen = f"{np.count_nonzero(~np.isfinite(scored_items))} scores of {name} are NaN or infinite"
        findings.expect(False, seen, "NaNs in the inputs, masks of the padding, and the learning rate")
        return None
    return lists


def _check_count(name: str, count: int, wanted: int, findings: Findings) -> bool:
    seen = f"{count} lists with {name} were ranked of {wanted}"
    return findings.expect(count == wanted, seen, "a dropped remainder, lost shards, and filters of lists")


def _check_ranking(label: Label, lists: Sequence[Graded], share: float, held_out: bool, findings: Findings) -> None:
    base, best = label.ndcg or (0.0, 1.0)
    values = np.array([ndcg(*one) for one in lists if (one[0] > 0).any()])
    value, error = float(values.mean()), float(values.std() / np.sqrt(len(values)))
    which = "held-out" if held_out else "training"
    reached = f"{label.name} has the {which} NDCG {value:.3f}"
    if label.learnable:
        limit = base + share * (best - base)
        findings.expect(
            value > limit,
            f"{reached} instead of one above {limit:.3f} (random order {base:.3f}, best possible {best:.3f})",
            _suspects(label, value, base, error),
        )
    if held_out:
        findings.expect(
            value < best + 5 * error,
            f"{reached}, better than the best possible {best:.3f}",
            "a leak: the grade or the place of an item among the inputs, and padding that is ranked as items are",
        )


def _suspects(label: Label, value: float, base: float, error: float) -> str:
    if value < base - 5 * error:
        return "scores that are inverted, or sorted in ascending order: they tell a lot, but the wrong way round"
    carriers = " and ".join(label.signal_features)
    return (
        "scores that are shuffled against the items, the loss (is it over the items of one list, and without "
        f"padding?), an untrained checkpoint, and whether {carriers} reaches the model for each item"
    )


def ndcg(grades: Floats, scores: Floats) -> float:
    """
    The discounted cumulative gain in the order of the scores, relative to that in the best order. The gain of a grade
    is 2^grade - 1, as in TensorFlow Ranking. Items with equal scores share the mean discount of their places.
    """
    gains = 2.0**grades - 1
    discounts = 1 / np.log2(np.arange(2, len(grades) + 2))
    _, groups = np.unique(-scores, return_inverse=True)
    order = np.argsort(groups, kind="stable")
    sums = np.bincount(groups[order], weights=discounts)
    shared = (sums / np.bincount(groups))[groups]
    return float((gains * shared).sum() / (np.sort(gains)[::-1] * discounts).sum())

"""assert_ranked accepts a correct ranking, and reports the bug of a wrong one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from conftest import Make
from tfrecord_fixture import Fixture, FixtureAssertionError, assert_ranked
from tfrecord_fixture.checks.ranking import ndcg

SCHEMA = """
record: example-list
features:
  query: { kind: float, shape: [8] }
sequence:
  score: { kind: float, steps: { min: 3, max: 8 } }
  grade: { kind: int64, label: { classes: 4 }, steps: { min: 3, max: 8 } }
  price: { kind: float, label: regression, steps: { min: 3, max: 8 } }
"""

Lists = list[Any]


@pytest.fixture(scope="module")
def lists(make: Make) -> Fixture:
    return make(SCHEMA, profile="learnable", examples=600, shards=2)


@pytest.fixture(scope="module")
def graded(lists: Fixture) -> tuple[Lists, Lists]:
    """The grades and their factors: the only feature of an item is the quantile of its factor."""
    columns = lists.columns(["grade", "score"])
    found = []
    for name in ("grade", "score"):
        column = columns[name]
        assert column.steps is not None
        found.append([column.values[a:b].astype(float) for a, b in zip(column.steps[:-1], column.steps[1:])])
    return found[0], found[1]


def test_the_best_order_is_as_good_as_the_manifest_says(lists: Fixture, graded: tuple[Lists, Lists]) -> None:
    grades, scores = graded
    for held_out in (False, True):
        assert_ranked(lists, {"grade": grades}, {"grade": scores}, held_out=held_out)
    base, best = lists.manifest.labels["grade"].ndcg or (0, 0)
    values = np.array([ndcg(*one) for one in zip(grades, scores) if one[0].any()])
    assert abs(values.mean() - best) < 4.5 * values.std() / np.sqrt(len(values)) + 0.01
    random = np.array([ndcg(g, np.zeros(len(g))) for g in grades if g.any()])
    assert abs(random.mean() - base) < 4.5 * random.std() / np.sqrt(len(random)) + 0.01


def padded(rows: Lists, filler: float) -> Any:
    return np.stack([np.pad(row, (0, 8 - len(row)), constant_values=filler) for row in rows])


def test_padding_is_left_out(lists: Fixture, graded: tuple[Lists, Lists]) -> None:
    grades, scores = graded
    assert_ranked(lists, {"grade": padded(grades, -1)}, {"grade": padded(scores, 99)}, held_out=True)


def inverted(grades: Lists, scores: Lists) -> tuple[Lists, Lists]:
    return grades, [-row for row in scores]


def shuffled(grades: Lists, scores: Lists) -> tuple[Lists, Lists]:
    random = np.random.default_rng(0)
    return grades, [random.permutation(row) for row in scores]


def constant(grades: Lists, scores: Lists) -> tuple[Lists, Lists]:
    return grades, [np.zeros(len(row)) for row in scores]


def leaking(grades: Lists, scores: Lists) -> tuple[Lists, Lists]:
    return grades, grades


def with_nans(grades: Lists, scores: Lists) -> tuple[Lists, Lists]:
    return grades, [np.log(row - 0.5) for row in scores]


def without_some(grades: Lists, scores: Lists) -> tuple[Lists, Lists]:
    return grades[:512], scores[:512]


def cut(grades: Lists, scores: Lists) -> tuple[Lists, Lists]:
    return grades, [row[:4] for row in scores]


BUGS: list[tuple[Callable[[Lists, Lists], tuple[Lists, Lists]], str]] = [
    (inverted, "scores that are inverted"),
    (shuffled, "scores that are shuffled"),
    (constant, "instead of one above"),
    (leaking, "better than the best possible"),
    (with_nans, "are NaN or infinite"),
    (without_some, "512 lists with grade were ranked of 600"),
    (cut, "the padding of lists"),
]


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
@pytest.mark.parametrize(("bug", "said"), BUGS)
def test_a_bug_is_named(
    lists: Fixture,
    graded: tuple[Lists, Lists],
    bug: Callable[[Lists, Lists], tuple[Lists, Lists]],
    said: str,
) -> None:
    grades, scores = bug(*graded)
    with pytest.raises(FixtureAssertionError) as caught:
        assert_ranked(lists, {"grade": grades}, {"grade": scores}, held_out=True)
    assert len(caught.value.findings) == 1
    assert said in caught.value.findings[0]


def test_a_label_that_is_no_grade(lists: Fixture, graded: tuple[Lists, Lists]) -> None:
    with pytest.raises(FixtureAssertionError, match="price is not a grade of the items"):
        assert_ranked(lists, {"price": graded[1]}, {"price": graded[1]}, held_out=True)
    with pytest.raises(KeyError, match="no label 'grades'"):
        assert_ranked(lists, {"grades": graded[0]}, {"grades": graded[1]}, held_out=True)


def test_ndcg_by_hand() -> None:
    # Gains 3, 1, 0 in the places 2, 1, 3: (1 / log2(2) + 3 / log2(3)) / (3 / log2(2) + 1 / log2(3)).
    second = 1 / np.log2(3)
    assert ndcg(np.array([2.0, 1, 0]), np.array([5.0, 6, 1])) == pytest.approx((1 + 3 * second) / (3 + second))
    # With equal scores, all orders are equally likely.
    assert ndcg(np.array([1.0, 0]), np.array([7.0, 7])) == pytest.approx((1 + second) / 2)
    assert ndcg(np.array([0.0, 1, 3]), np.array([1.0, 2, 3])) == pytest.approx(1)

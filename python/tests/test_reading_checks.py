"""assert_epoch and assert_columns accept a correct reader, and report the bug of a wrong one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from conftest import SEQUENCE, Make
from tfrecord_fixture import Column, Fixture, FixtureAssertionError, assert_columns, assert_epoch

Epoch = dict[str, Any]


@pytest.fixture(scope="module")
def epoch(fixture: Fixture) -> Epoch:
    return {**fixture.arrays(), "tags": fixture.columns(["tags"])["tags"]}


def columns_of(epoch: Epoch) -> Epoch:
    return {name: values for name, values in epoch.items() if name != "clicked"}


def change(epoch: Epoch, name: str, how: Callable[[Any], Any]) -> Epoch:
    return {**epoch, name: how(epoch[name])}


def rows(epoch: Epoch, how: Callable[[Any], Any]) -> Epoch:
    """The same change of every array."""
    return {name: how(values) for name, values in epoch.items() if name != "tags"}


def test_a_sound_reader_passes(fixture: Fixture, epoch: Epoch) -> None:
    assert_epoch(fixture, epoch)
    assert_columns(fixture.manifest, columns_of(epoch))
    assert_columns(str(fixture.folder), {"user.id": epoch["user.id"][:, 0]}, dtypes={"user.id": "int64"})


def test_every_form_of_rows_will_do(fixture: Fixture, epoch: Epoch) -> None:
    tags = [[tag.decode() for tag in row] for row in epoch["tags"].rows()]
    assert_columns(fixture, {"tags": tags, "embedding": list(epoch["embedding"])})
    assert_columns(fixture, {"embedding": epoch["embedding"].reshape(-1, 4, 4)})


def test_zeros_can_stand_for_absent_features(fixture: Fixture) -> None:
    zeros = fixture.arrays(["embedding", "age"], absent=0)
    assert_columns(fixture, zeros, absent=0)
    assert_columns(fixture, zeros, absent={"embedding": 0.0})


def test_a_reader_keeps_the_first_elements(fixture: Fixture, epoch: Epoch) -> None:
    assert_columns(fixture, {"embedding": epoch["embedding"][:, :5]}, kept={"embedding": 5})


EPOCHS: list[tuple[str, Callable[[Epoch, Fixture], Epoch], str]] = [
    ("a shard is lost", lambda e, f: rows(e, lambda v: v[f.manifest.files[0].examples :]), "shards"),
    ("all is read twice", lambda e, _: rows(e, lambda v: np.concatenate([v, v])), "is a file in it twice"),
    ("a remainder is dropped", lambda e, _: rows(e, lambda v: v[:960]), "drop_last"),
    ("first records are skipped", lambda e, _: rows(e, lambda v: v[3:]), "as if it were a header"),
    ("a row is read in place of another", lambda e, _: rows(e, lambda v: v[[*range(999), 0]]), "read more than once"),
    ("labels are inverted", lambda e, _: change(e, "clicked", lambda v: 1 - v), "inverted"),
    ("a label is another feature", lambda e, _: {**e, "clicked": e["age"]}, "should be 0 or 1"),
    ("a feature loses rows", lambda e, _: change(e, "age", lambda v: v[1:]), "age has 999 rows"),
]


@pytest.mark.parametrize(("spoil", "said"), [case[1:] for case in EPOCHS], ids=[case[0] for case in EPOCHS])
def test_an_epoch_with(fixture: Fixture, epoch: Epoch, spoil: Callable[[Epoch, Fixture], Epoch], said: str) -> None:
    with pytest.raises(FixtureAssertionError, match=said) as caught:
        assert_epoch(fixture, spoil(epoch, fixture))
    assert all("Look at" in finding for finding in caught.value.findings)


def test_the_default_of_an_absent_label(fixture: Fixture) -> None:
    absent_as_one = fixture.arrays(["clicked"], absent=1)["clicked"]
    with pytest.raises(FixtureAssertionError, match="default of the"):
        assert_epoch(fixture, {"clicked": absent_as_one})


def cast(dtype: Any) -> Callable[[Any], Any]:
    return lambda values: values.astype(dtype).astype(np.int64)


COLUMNS: list[tuple[str, str, Callable[[Any], Any], str]] = [
    ("ids through int32", "user.id", cast(np.int32), "cast to int32"),
    ("ids through float32", "user.id", cast(np.float32), "cast to float32"),
    ("ids through float64", "user.id", cast(np.float64), "cast to float64"),
    ("columns that are shifted", "embedding", lambda v: np.roll(v, 1, axis=1), "shifted"),
    ("columns that are reversed", "embedding", lambda v: v[:, ::-1], "element 15 has this mean"),
    ("columns that are cut", "embedding", lambda v: v[:, :15], "has 15 elements instead of the 16"),
    ("columns that are transposed", "embedding", lambda v: v.reshape(16, -1).T, "swapped or transposed"),
    ("floats through int32", "embedding", lambda v: np.nan_to_num(v).astype(np.int32) * 1.0, "loses digits"),
    ("zeros for what is absent", "embedding", np.nan_to_num, "what stands for an absent feature"),
    ("values that are clipped", "age", lambda v: np.minimum(v, 30), "has the max 30"),
    ("another default", "age", lambda v: np.where(v == 0, 1, v), "default of an absent feature"),
    ("nothing but NaN", "embedding", lambda v: v * np.nan, "mean nan"),
]


@pytest.mark.parametrize(("name", "spoil", "said"), [c[1:] for c in COLUMNS], ids=[c[0] for c in COLUMNS])
def test_columns_with(fixture: Fixture, epoch: Epoch, name: str, spoil: Callable[[Any], Any], said: str) -> None:
    with pytest.raises(FixtureAssertionError, match=said) as caught:
        assert_columns(fixture, {name: spoil(epoch[name])})
    assert name in str(caught.value)


def test_a_type_that_must_hold(fixture: Fixture, epoch: Epoch) -> None:
    with pytest.raises(FixtureAssertionError, match="age is float32 instead of int64"):
        assert_columns(fixture, {"age": epoch["age"].astype(np.float32)}, dtypes={"age": np.int64})


def test_two_features_that_are_swapped(make: Make) -> None:
    vectors = "features:\n  a: { kind: float, shape: [8] }\n  b: { kind: float, shape: [8] }\n"
    fixture = make(vectors, examples=100)
    arrays = fixture.arrays()
    assert_columns(fixture, arrays)
    with pytest.raises(FixtureAssertionError, match="swapped: element 0 of b has this mean"):
        assert_columns(fixture, {"a": arrays["b"], "b": arrays["a"]})


def test_sequences(make: Make) -> None:
    fixture = make(SEQUENCE.replace("RECORD", "sequence-example"), examples=50)
    clicks = [list(example.steps["clicks"]) for example in fixture.examples()]  # type: ignore[union-attr]
    assert_epoch(fixture, {"clicks": clicks})
    assert_columns(fixture, {"clicks": clicks})


ITEMS = """
record: example-list
features:
  query: { kind: int64 }
sequence:
  id: { kind: int64, steps: { min: 2, max: 6 } }
  vector: { kind: float, shape: [8], steps: { min: 2, max: 6 } }
  grade: { kind: int64, label: { classes: 3 }, steps: { min: 2, max: 6 } }
"""

#: Typical mistakes of readers with the items of a list, and with the values of a feature of any length.
LISTS: list[tuple[str, str, Callable[[Any], Any], str]] = [
    ("items that are cut", "vector", lambda row: row[:-8], r"vector has \d+ values in all instead of \d+"),
    ("padding", "vector", lambda row: np.pad(row, (0, 8)), "padding that is taken for values"),
    ("items in reverse order", "vector", lambda row: row[::-1], "element 0 of vector has the mean"),
    ("ids of items through int32", "id", cast(np.int32), "cast to int32"),
    ("ids of items through float64", "id", cast(np.float64), "cast to float64"),
]


@pytest.fixture(scope="module")
def lists(make: Make) -> Fixture:
    return make(ITEMS, examples=300)


def items_of(lists: Fixture, name: str) -> list[Any]:
    examples: list[Any] = list(lists.examples())
    return [np.concatenate([item[name] for item in example.examples]) for example in examples]


def test_a_sound_reader_of_lists_passes(lists: Fixture) -> None:
    items = {name: items_of(lists, name) for name in ("id", "vector", "grade")}
    assert_epoch(lists, items)
    assert_columns(lists, items, dtypes={"id": "int64"})


@pytest.mark.parametrize(("name", "spoil", "said"), [case[1:] for case in LISTS], ids=[case[0] for case in LISTS])
def test_lists_with(lists: Fixture, name: str, spoil: Callable[[Any], Any], said: str) -> None:
    with pytest.raises(FixtureAssertionError, match=said):
        assert_columns(lists, {name: [spoil(row) for row in items_of(lists, name)]})


def test_labels_of_items_are_counted(lists: Fixture) -> None:
    grades = items_of(lists, "grade")
    with pytest.raises(FixtureAssertionError, match=r"grade has \d+ values instead of \d+. Look at padding"):
        assert_epoch(lists, {"grade": [np.append(row, 0) for row in grades]})
    with pytest.raises(FixtureAssertionError, match=r"grade is class \d \d+ times instead of \d+"):
        assert_epoch(lists, {"grade": [np.minimum(row, 1) for row in grades]})


TOKENS = "features:\n  tokens: { kind: int64, length: { min: 1, max: 40 }, min: 1, max: 999 }\n"


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda row: row[:20], "lists that are cut"),
        (lambda row: np.pad(row, (0, 40 - len(row))), "element 1 of tokens has the mean"),
        (lambda row: np.append(row[:30], np.full(max(0, len(row) - 30), 7)), "tokens has the mean"),
    ],
    ids=["cut", "padded", "unknown after the thirtieth"],
)
def test_tokens_with(make: Make, spoil: Callable[[Any], Any], said: str) -> None:
    fixture = make(TOKENS, examples=300)
    rows = fixture.columns(["tokens"])["tokens"].rows()
    assert_columns(fixture, {"tokens": rows})
    with pytest.raises(FixtureAssertionError, match=said):
        assert_columns(fixture, {"tokens": [spoil(row) for row in rows]})


@pytest.mark.parametrize("profile", ["smoke", "uniform", "learnable", "thorough", "edge-cases"])
@pytest.mark.parametrize("record", ["sequence-example", "example-list"])
def test_a_sound_reader_of_sequences_passes_with_every_profile(make: Make, record: str, profile: str) -> None:
    fixture = make(SEQUENCE.replace("RECORD", record), profile, examples=200)
    columns = fixture.columns()
    rows = {name: steps_of(column) for name, column in columns.items()}
    assert_epoch(fixture, rows)
    assert_columns(fixture, rows)


def steps_of(column: Column) -> Any:
    """The values of all steps of an example, concatenated."""
    if column.steps is None:
        return column
    ends = column.splits[column.steps]
    return [column.values[a:b] for a, b in zip(ends, ends[1:])]


def test_names_that_are_not_of_the_fixture(fixture: Fixture) -> None:
    with pytest.raises(KeyError, match=r"did you mean 'user\.id'"):
        assert_epoch(fixture, {"user_id": [1]})


@pytest.mark.parametrize("profile", ["smoke", "uniform", "learnable", "thorough", "edge-cases"])
def test_a_sound_reader_passes_with_every_profile(make: Make, profile: str) -> None:
    numbers = "  n: { kind: int64, shape: [4] }\n  x: { kind: float, shape: [3] }\n"
    schema = f"features:\n{numbers}  y: {{ kind: int64, label: binary }}\n"
    fixture = make(schema, profile, examples=200)
    assert_epoch(fixture, fixture.arrays())
    assert_columns(fixture, fixture.arrays())


def test_documents_of_frequent_tokens_are_no_repeats(make: Make) -> None:
    tokens = "  tokens: { kind: int64, length: { min: 2, max: 30 }, min: 1, max: 19999 }\n"
    zipf = "learnable\nfeatures: { tokens: { distribution: zipf, min: 1, max: 19999, exponent: 1.1 } }"
    fixture = make(f"features:\n{tokens}  y: {{ kind: int64, label: binary }}\n", zipf, examples=1000)
    rows = fixture.columns(["tokens"])["tokens"].rows()
    assert len({row.tobytes() for row in rows}) < 1000
    assert_epoch(fixture, {"tokens": rows})
    with pytest.raises(FixtureAssertionError, match="read more than once"):
        assert_epoch(fixture, {"tokens": [*rows[:500], *rows[:500]]})


def test_few_different_values_are_no_repeats(make: Make) -> None:
    fixture = make("features:\n  n: { kind: int64, min: 0, max: 3 }\n", examples=500)
    assert_epoch(fixture, fixture.arrays())

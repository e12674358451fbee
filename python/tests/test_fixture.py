"""Compares columns with the records one by one. test/conformance compares both with TensorFlow."""

from __future__ import annotations

import numpy as np
import pytest

from conftest import SCHEMA, SEQUENCE, Make
from tfrecord_fixture import ExampleList, Fixture, SequenceExample


@pytest.mark.parametrize("compression", ["gzip", "zlib", "none"])
def test_columns_are_the_values_of_the_records(make: Make, compression: str) -> None:
    fixture = make(SCHEMA, examples=100, shards=2, compression=compression)
    checked = Fixture(fixture.folder, checksums=True)
    examples = list(checked.examples())
    assert len(examples) == 100
    for name, column in checked.columns().items():
        assert len(column) == 100
        for example, row, present in zip(examples, column.rows(), column.present):
            assert isinstance(example, dict)
            assert present == (name in example)
            np.testing.assert_array_equal(row, np.asarray(example.get(name, []), row.dtype))


def test_an_absent_feature_is_nan_0_or_what_is_asked_for(fixture: Fixture) -> None:
    columns = fixture.columns(["embedding", "age"])
    embedding, age = columns["embedding"], columns["age"]
    assert 0 < np.count_nonzero(~embedding.present) < 100
    np.testing.assert_array_equal(np.isnan(embedding.dense()).all(1), ~embedding.present)
    assert embedding.dense(absent=0.0)[~embedding.present].tolist() == [[0.0] * 16] * np.count_nonzero(
        ~embedding.present
    )
    assert age.dense().dtype == np.int64
    assert age.dense(absent=-1)[~age.present].tolist() == [[-1]] * np.count_nonzero(~age.present)
    np.testing.assert_array_equal(np.isnan(age.dense(absent=float("nan")))[:, 0], ~age.present)


def test_arrays_of_all_features_of_a_fixed_length(fixture: Fixture) -> None:
    shapes = {name: values.shape for name, values in fixture.arrays().items()}
    assert shapes == {"age": (1000, 1), "clicked": (1000, 1), "embedding": (1000, 16), "user.id": (1000, 1)}


def test_what_cannot_be_had(fixture: Fixture) -> None:
    with pytest.raises(KeyError, match="colour is no feature"):
        fixture.columns(["colour"])
    with pytest.raises(ValueError, match=r"use rows\(\)"):
        fixture.columns(["tags"])["tags"].dense()


@pytest.mark.parametrize("record", ["sequence-example", "example-list"])
def test_steps_and_items(make: Make, record: str) -> None:
    fixture = make(SEQUENCE.replace("RECORD", record), examples=50)
    examples = list(fixture.examples())
    columns = fixture.columns()
    assert set(columns) == {"user", "clicks", "words"}
    for name in ("clicks", "words"):
        column = columns[name]
        assert column.steps is not None
        rows = column.rows()
        for example, start, stop in zip(examples, column.steps, column.steps[1:]):
            if isinstance(example, SequenceExample):
                steps = example.steps[name]
            else:
                assert isinstance(example, ExampleList)
                steps = [item.get(name, []) for item in example.examples]
            assert len(steps) == stop - start
            for step, row in zip(steps, rows[start:stop]):
                np.testing.assert_array_equal(row, np.asarray(step, row.dtype))
    contexts = [example.context["user"][0] for example in examples if not isinstance(example, dict)]
    np.testing.assert_array_equal(columns["user"].dense()[:, 0], contexts)

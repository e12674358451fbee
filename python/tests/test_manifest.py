from __future__ import annotations

from pathlib import Path

import pytest

from tfrecord_fixture import Fixture, Manifest

PLAIN = {
    "formatVersion": 1,
    "fingerprint": "00",
    "seed": 7,
    "dataset": "train_data",
    "examples": 100,
    "compression": "none",
    "files": [{"file": "a.tfrecord", "firstExample": 50, "examples": 20, "bytes": 9, "sha256": "11"}],
    "features": [
        {
            "name": "id",
            "role": "feature",
            "kind": "int64",
            "length": 1,
            "statistics": {
                "examples": 20,
                "absent": 1,
                "count": 19,
                "nans": 0,
                "infinities": 0,
                "min": "18019344190804793",
                "max": 5,
                "zeros": 0,
                "distinct": {"count": 12, "exact": True},
            },
        },
        {"name": "boxes", "role": "feature", "kind": "float", "length": {"min": 0, "max": 8}, "rowSize": 4},
    ],
    "labels": [],
}


def test_what_a_manifest_says() -> None:
    manifest = Manifest.of(PLAIN)
    assert (manifest.record, manifest.seed, manifest.compression) == ("example", 7, "none")
    identity, boxes = manifest.features.values()
    assert identity.statistics is not None
    assert identity.statistics.min == 18019344190804793, "no digit is lost"
    assert identity.statistics.elements.indices == ()
    assert (identity.length, identity.missing) == (1, 0)
    assert (boxes.length, boxes.min_length, boxes.max_length, boxes.statistics) == (None, 0, 32, None)


def test_examples_are_those_of_the_files_for_a_shard_of_many() -> None:
    assert Manifest.of(PLAIN).examples == 20


@pytest.mark.parametrize("content", [{}, {"formatVersion": 2, "features": []}, {"formatVersion": 1}])
def test_other_json_is_refused(content: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="format version 1"):
        Manifest.of(content)


def test_a_folder_without_a_manifest(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="output directory"):
        Fixture(tmp_path)
    (tmp_path / "random-00000-of-00002.manifest.json").write_text("{}")
    with pytest.raises(FileNotFoundError, match="1 manifests of single shards"):
        Fixture(tmp_path)


def test_the_manifest_that_the_command_line_writes(fixture: Fixture) -> None:
    manifest = fixture.manifest
    assert manifest.examples == sum(file.examples for file in manifest.files) == 1000
    assert len(manifest.files) == 3
    assert {name: feature.kind for name, feature in manifest.features.items()} == {
        "age": "int64",
        "clicked": "int64",
        "embedding": "float",
        "tags": "bytes",
        "user.id": "int64",
    }
    label = manifest.labels["clicked"]
    assert (label.kind, label.learnable) == ("binary", True)
    assert label.base_loss is not None
    assert label.bayes_loss is not None
    assert label.bayes_loss < label.base_loss

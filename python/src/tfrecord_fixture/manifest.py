"""`manifest.json` as typed, read-only data: what was written, and what a model can learn from it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Union

from .feature import Feature, Json, feature_of
from .label import Label, label_of

PathLike = Union[str, "Path"]


@dataclass(frozen=True)
class File:
    """A TFRecord file of the fixture."""

    name: str
    first_example: int
    examples: int
    bytes: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """The content of `manifest.json` about a fixture, or about the single shard that a job wrote."""

    fingerprint: str
    seed: int
    dataset: str
    #: Number of examples in the files of this manifest.
    examples: int
    #: `gzip`, `zlib` or `none`.
    compression: str
    #: `example`, `sequence-example` or `example-list`.
    record: str
    files: tuple[File, ...]
    #: Features of the example or context by name, including labels.
    features: Mapping[str, Feature]
    #: Feature lists, or features of the items, by name.
    sequence: Mapping[str, Feature]
    #: Labels by name, in the order of the features.
    labels: Mapping[str, Label]
    content: Json = field(repr=False, compare=False)

    def feature(self, name: str) -> Feature:
        """A feature of the example, the context or the sequence. Raises KeyError if there is none."""
        return self.features[name] if name in self.features else self.sequence[name]

    @staticmethod
    def read(path: PathLike) -> Manifest:
        """
        Reads the manifest in a folder, or the manifest file itself. Raises FileNotFoundError if there is none, and
        ValueError if this version does not know its format.
        """
        file = Path(path)
        file = file / "manifest.json" if file.is_dir() else file
        if not file.exists():
            raise FileNotFoundError(
                f"{file} does not exist: is this the output directory of tfrecord-fixture? {_hint(file.parent)}"
            )
        return Manifest.of(json.loads(file.read_text(encoding="utf-8")))

    @staticmethod
    def of(content: Json) -> Manifest:
        """The manifest with this JSON. Raises ValueError if this version does not know its format."""
        version = content.get("formatVersion")
        if version != 1 or "features" not in content:
            raise ValueError(f"this is no manifest of format version 1 (it says {version!r})")
        files = tuple(
            File(f["file"], f["firstExample"], f["examples"], f["bytes"], f["sha256"]) for f in content["files"]
        )
        features, sequence = _features(content["features"]), _features(content.get("sequence", ()))
        known = {**sequence, **features}
        return Manifest(
            fingerprint=content["fingerprint"],
            seed=content["seed"],
            dataset=content["dataset"],
            examples=sum(file.examples for file in files),
            compression=content["compression"],
            record=content.get("record", "example"),
            files=files,
            features=features,
            sequence=sequence,
            labels={facts["name"]: label_of(facts, known[facts["name"]]) for facts in content.get("labels", ())},
            content=content,
        )


def _hint(folder: Path) -> str:
    shards = sorted(folder.glob("*.manifest.json"))
    return f"It holds {len(shards)} manifests of single shards; `verify` writes the joint one." if shards else ""


def _features(entries: Any) -> dict[str, Feature]:
    return {entry["name"]: feature_of(entry) for entry in entries}

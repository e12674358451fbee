"""`manifest.json` as typed, read-only data: what was written, and what can be learned of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Union

Json = Mapping[str, Any]
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
class Elements:
    """Means over all examples at some places of a list."""

    indices: tuple[int, ...]
    means: tuple[float, ...]


@dataclass(frozen=True)
class Statistics:
    """
    Figures of a feature's values; of bytes, of their sizes. All but `elements` are of the first `examples` examples,
    of which `absent` lack the feature. `min`, `max`, `mean` and `stddev` are of finite values, None where there are
    none.
    """

    examples: int
    absent: int
    count: int
    nans: int
    infinities: int
    zeros: int
    distinct: int
    min: float | None = None
    max: float | None = None
    mean: float | None = None
    stddev: float | None = None
    elements: Elements = field(default_factory=lambda: Elements((), ()))


@dataclass(frozen=True)
class Feature:
    """A feature, by its plan and its statistics."""

    name: str
    role: str
    #: `int64`, `float` or `bytes`.
    kind: str
    #: Elements in an example or, of a sequence feature, in a step; equal where the length is fixed.
    min_length: int
    max_length: int
    #: Rate of the examples that lack the feature on purpose.
    missing: float
    #: Missing in the manifest of a plan alone.
    statistics: Statistics | None
    #: Of a sequence feature: the fewest and most steps or items.
    steps: tuple[int, int] | None
    #: Everything that the manifest says of the feature.
    plan: Json = field(repr=False, compare=False)

    @property
    def length(self) -> int | None:
        """The number of elements; None where it varies."""
        return self.min_length if self.min_length == self.max_length else None


@dataclass(frozen=True)
class Label:
    """What can be learned of a label. Figures are None where they make no sense."""

    name: str
    #: `binary`, `classes` or `regression`; `other` where the label is nothing that a loss could be stated for.
    kind: str
    #: Whether the features tell anything of the label.
    learnable: bool
    #: Mean loss of always predicting the best constant, and of a model that knows all there is to know.
    base_loss: float | None
    bayes_loss: float | None
    signal_features: tuple[str, ...]
    #: Everything that the manifest says of the label, with the figures of its kind.
    facts: Json = field(repr=False, compare=False)

    def figure(self, key: str) -> float | None:
        """A number among the facts, by its key in the manifest."""
        value = self.facts.get(key)
        return float(value) if isinstance(value, (int, float)) else None


@dataclass(frozen=True)
class Manifest:
    """What `manifest.json` says of a fixture, or of the one shard that a job wrote."""

    fingerprint: str
    seed: int
    dataset: str
    #: In the files of this manifest.
    examples: int
    #: `gzip`, `zlib` or `none`.
    compression: str
    #: `example`, `sequence-example` or `example-list`.
    record: str
    files: tuple[File, ...]
    #: By name: those of the example or context, with the labels.
    features: Mapping[str, Feature]
    #: By name: feature lists, or features of the items.
    sequence: Mapping[str, Feature]
    #: By name, in the order of the features.
    labels: Mapping[str, Label]
    content: Json = field(repr=False, compare=False)

    @staticmethod
    def read(path: PathLike) -> Manifest:
        """
        Reads the manifest in a folder, or the manifest file itself. Raises FileNotFoundError where there is none, and
        ValueError where it is no manifest that this version knows.
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
        """The manifest whose JSON this is. Raises ValueError where it is none that this version knows."""
        version = content.get("formatVersion")
        if version != 1 or "features" not in content:
            raise ValueError(f"this is no manifest of format version 1 (it says {version!r})")
        files = tuple(
            File(f["file"], f["firstExample"], f["examples"], f["bytes"], f["sha256"]) for f in content["files"]
        )
        features = _features(content["features"])
        return Manifest(
            fingerprint=content["fingerprint"],
            seed=content["seed"],
            dataset=content["dataset"],
            examples=sum(file.examples for file in files),
            compression=content["compression"],
            record=content.get("record", "example"),
            files=files,
            features=features,
            sequence=_features(content.get("sequence", ())),
            labels={facts["name"]: _label(facts) for facts in content.get("labels", ())},
            content=content,
        )


def _hint(folder: Path) -> str:
    shards = sorted(folder.glob("*.manifest.json"))
    return f"It holds {len(shards)} manifests of single shards; `verify` writes the joint one." if shards else ""


def _features(entries: Any) -> dict[str, Feature]:
    return {entry["name"]: _feature(entry) for entry in entries}


def _feature(entry: Json) -> Feature:
    low, high = _range(entry["length"])
    row = entry.get("rowSize", 1)
    statistics = entry.get("statistics")
    return Feature(
        name=entry["name"],
        role=entry["role"],
        kind=entry["kind"],
        min_length=low * row,
        max_length=high * row,
        missing=entry.get("missing", 0.0),
        statistics=None if statistics is None else _statistics(statistics),
        steps=None if entry.get("steps") is None else _range(entry["steps"]),
        plan=entry,
    )


def _range(length: Any) -> tuple[int, int]:
    return (length, length) if isinstance(length, int) else (length["min"], length["max"])


def _statistics(entry: Json) -> Statistics:
    elements = entry.get("elements", {"indices": (), "means": ()})
    return Statistics(
        examples=entry["examples"],
        absent=entry["absent"],
        count=entry["count"],
        nans=entry["nans"],
        infinities=entry["infinities"],
        zeros=entry["zeros"],
        distinct=entry["distinct"]["count"],
        min=_number(entry.get("min")),
        max=_number(entry.get("max")),
        mean=entry.get("mean"),
        stddev=entry.get("stddev"),
        elements=Elements(tuple(elements["indices"]), tuple(elements["means"])),
    )


def _number(value: float | str | None) -> float | None:
    """Integers beyond 2^53 are strings, so that no digit is lost."""
    return int(value) if isinstance(value, str) else value


def _label(facts: Json) -> Label:
    return Label(
        name=facts["name"],
        kind=_kind(facts),
        learnable=facts["learnable"],
        base_loss=facts.get("baseLoss"),
        bayes_loss=facts.get("bayesLoss"),
        signal_features=tuple(facts.get("signalFeatures", ())),
        facts=facts,
    )


def _kind(facts: Json) -> str:
    """Stated, or told by whether the label has a rate of positives."""
    kind = facts.get("kind")
    if kind is not None:
        return str(kind)
    return "other" if facts.get("positiveRate") is None else "binary"

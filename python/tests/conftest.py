"""Small fixtures that the bundled command line generates once."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from tfrecord_fixture import Fixture, generate

ROOT = Path(__file__).resolve().parents[2]
COMMAND = shlex.split(os.environ.get("TFRECORD_FIXTURE_COMMAND", "")) or ["node", str(ROOT / "dist/cli/index.js")]

Make = Callable[..., Fixture]

SCHEMA = """
features:
  user.id: { kind: int64, min: 18000000000000000, max: 18000000000009999 }
  age: { kind: int64, min: 0, max: 90, optional: true, default: 0 }
  embedding: { kind: float, shape: [16], optional: true }
  tags: { kind: bytes, length: { min: 0, max: 5 }, values: [red, green, blue] }
  clicked: { kind: int64, label: binary, optional: true }
"""

SEQUENCE = """
record: RECORD
features:
  user: { kind: int64 }
sequence:
  clicks: { kind: int64, steps: { group: session, min: 1, max: 6 } }
  words: { kind: bytes, steps: { group: session }, length: { min: 0, max: 3 } }
"""


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Generates a fixture from the text of a schema."""
    folder = tmp_path_factory.mktemp("made")

    def made(schema: str, profile: str = "thorough", **options: object) -> Fixture:
        (folder / "schema.yaml").write_text(schema)
        (folder / "fixture.yaml").write_text(f"profile: {profile}\n")
        return generate(
            folder / "cache", command=COMMAND, cwd=folder, schema="schema.yaml", fixture="fixture.yaml", **options
        )

    return made


@pytest.fixture(scope="session")
def fixture(make: Make) -> Fixture:
    return make(SCHEMA, examples=1000, shards=3)

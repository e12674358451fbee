"""
The pytest fixture `tfrecord_fixture`, which generates files for tests and keeps them between runs.

    def test_reader(tfrecord_fixture):
        train = tfrecord_fixture(schema="schema.yaml", examples=1000, shards=3)
        assert_epoch(train, read(train.folder))
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import pytest

from .fixture import Fixture
from .generate import find_command, generate


class MakeFixture(Protocol):
    """Generates a fixture with the given options of the command `generate`, or takes it from the cache."""

    def __call__(self, **options: Any) -> Fixture: ...


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "tfrecord_fixture_command",
        "The command line of tfrecord-fixture, such as: node ../tfrecord-fixture/dist/cli/index.js. "
        "Unless given, the environment variable TFRECORD_FIXTURE_COMMAND, or else npx.",
        default="",
    )
    parser.addini(
        "tfrecord_fixture_options",
        "Options of every fixture, one a line: schema=configs/schema.yaml.",
        type="linelist",
        default=[],
    )


@pytest.fixture(scope="session")
def tfrecord_fixture(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> MakeFixture:
    """
    Generates TFRecord files for tests: `tfrecord_fixture(schema="schema.yaml", examples=1000)` returns a
    tfrecord_fixture.Fixture with the folder, the manifest and a reader. Options are those of `generate`. Relative paths
    start at the root of the tests. Files are kept in pytest's cache as long as their fingerprint stays the same.
    """
    config = request.config
    command = find_command(str(config.getini("tfrecord_fixture_command")))
    defaults = dict(_option(line) for line in config.getini("tfrecord_fixture_options"))
    cache = _cache_folder(config) or tmp_path_factory.mktemp("tfrecord-fixture")
    made: dict[str, Fixture] = {}

    def make(**options: Any) -> Fixture:
        wanted = {**defaults, **options}
        key = repr(sorted(wanted.items()))
        if key not in made:
            made[key] = generate(cache, command=command, cwd=config.rootpath, **wanted)
        return made[key]

    return make


def _option(line: str) -> tuple[str, str]:
    name, is_given, value = line.partition("=")
    if not is_given:
        raise pytest.UsageError(f"tfrecord_fixture_options: {line!r} is not of the form NAME=VALUE")
    return name.strip().replace("-", "_"), value.strip()


def _cache_folder(config: pytest.Config) -> Path | None:
    """The folder of the cache; None if pytest runs without one."""
    cache = getattr(config, "cache", None)
    return None if cache is None else Path(cache.mkdir("tfrecord-fixture"))

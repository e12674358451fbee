"""Runs pytest with the plugin in a scratch folder, on a training that is correct or has a bug."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import COMMAND, SCHEMA

#: Logistic regression by gradient descent in NumPy, which can have the same bugs as any training.
TRAINING = """
import numpy as np
from tfrecord_fixture import Fixture

def load(folder):
    arrays = Fixture(folder).arrays()
    return arrays["embedding"], arrays["user.id"], arrays["clicked"][:, 0]

def prepare(x):
    return np.nan_to_num((x - np.nanmean(x, 0)) / np.nanstd(x, 0))

def train(x, y, steps=300, rate=0.5):
    inputs, weights, bias = prepare(x), np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        error = predict(x, weights, bias) - y
        weights = weights - rate * inputs.T @ error / len(y)
        bias = bias - rate * error.mean()
    return weights, bias

def predict(x, weights, bias):
    return 1 / (1 + np.exp(-(prepare(x) @ weights + bias)))
"""

TEST = """
import training
from tfrecord_fixture import assert_columns, assert_epoch, assert_learned, assert_no_leak

def test_training(tfrecord_fixture):
    train = tfrecord_fixture(examples=1000)
    held_out = tfrecord_fixture(examples=1000, dataset="validation")
    x, ids, y = training.load(train.folder)
    assert_epoch(train, {"embedding": x, "clicked": y})
    assert_columns(train, {"embedding": x, "user.id": ids})
    model = training.train(x, y)
    assert_learned(train, {"clicked": y}, {"clicked": training.predict(x, *model)}, held_out=False)
    x, _, y = training.load(held_out.folder)
    predictions = {"clicked": training.predict(x, *model)}
    assert_learned(held_out, {"clicked": y}, predictions, held_out=True)
    assert_no_leak(held_out, {"clicked": y}, predictions)
"""

INI = """
[pytest]
tfrecord_fixture_command = COMMAND
tfrecord_fixture_options =
    schema=schema.yaml
    fixture=fixture.yaml
"""

#: Records each command before it passes it on.
SPY = """
import subprocess, sys
with open("commands.txt", "a") as file:
    print(sys.argv[1], file=file)
sys.exit(subprocess.run([*COMMAND, *sys.argv[1:]]).returncode)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "spy.py").write_text(SPY.replace("COMMAND", repr(COMMAND)))
    command = shlex.join([sys.executable, "spy.py"])
    (tmp_path / "pytest.ini").write_text(INI.replace("COMMAND", command))
    (tmp_path / "schema.yaml").write_text(SCHEMA)
    (tmp_path / "fixture.yaml").write_text("profile: thorough\n")
    (tmp_path / "training.py").write_text(TRAINING)
    (tmp_path / "test_training.py").write_text(TEST)
    return tmp_path


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A project for tests that do not check the generated files."""
    return str(tmp_path_factory.mktemp("cache"))


def run_pytest(project: Path, *arguments: str) -> tuple[int, str]:
    """Exit status and output. The package is that of this checkout; the plugin is found by entry point or name."""
    line = [sys.executable, "-m", "pytest", "-q", *arguments]
    if not is_installed():
        line += ["-p", "tfrecord_fixture.pytest_plugin"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    ended = subprocess.run(line, cwd=project, capture_output=True, text=True, env=environment, check=False)
    return ended.returncode, ended.stdout + ended.stderr


def is_installed() -> bool:
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        return distribution("tfrecord-fixture") is not None
    except PackageNotFoundError:
        return False


def commands(project: Path) -> list[str]:
    return (project / "commands.txt").read_text().split()


def test_a_sound_training_passes_and_its_fixtures_are_made_once(project: Path) -> None:
    status, output = run_pytest(project)
    assert status == 0, output
    assert commands(project) == ["plan", "generate", "plan", "generate"]
    status, output = run_pytest(project)
    assert status == 0, output
    assert commands(project)[4:] == ["plan", "plan"], "the second run finds both in the cache"


def test_another_schema_makes_another_fixture_and_damage_is_noticed(project: Path) -> None:
    assert run_pytest(project)[0] == 0
    (project / "schema.yaml").write_text(SCHEMA.replace("[16]", "[24]"))
    assert run_pytest(project)[0] == 0
    assert commands(project)[4:] == ["plan", "generate", "plan", "generate"]
    for file in project.glob(".pytest_cache/d/tfrecord-fixture/*/*.tfrecord.gz"):
        file.write_bytes(file.read_bytes()[:-1])
    assert run_pytest(project)[0] == 0
    assert commands(project)[8:] == ["plan", "generate", "plan", "generate"]


BUGS = [
    ("ids pass through float32", 'arrays["user.id"]', 'arrays["user.id"].astype("f4").astype("i8")', "cast to float32"),
    ("columns are shifted", 'return arrays["embedding"]', 'return np.roll(arrays["embedding"], 1, 1)', "shifted"),
    ("labels are inverted", 'arrays["clicked"][:, 0]', '1 - arrays["clicked"][:, 0]', "labels that are inverted"),
    ("the learning rate is 0", "rate=0.5", "rate=0.0", "the learning rate and the number of steps"),
    ("the gradient has the wrong sign", "weights - rate", "weights + rate", "the sign of the loss"),
    ("the sigmoid is missing", "1 / (1 + np.exp(-(prepare(x) @ weights + bias)))", "prepare(x) @ weights", "logits"),
]


@pytest.mark.parametrize(("old", "new", "said"), [bug[1:] for bug in BUGS], ids=[bug[0] for bug in BUGS])
def test_a_training_in_which(project: Path, cache: str, old: str, new: str, said: str) -> None:
    assert TRAINING.count(old) == 1
    (project / "training.py").write_text(TRAINING.replace(old, new))
    status, output = run_pytest(project, "-o", f"cache_dir={cache}")
    assert status == 1, output
    assert re.search(rf"FixtureAssertionError: .*Look at .*{said}", output), output
    assert "checks/" not in output, "the traceback ends in the test"


def test_what_the_command_line_refuses_is_the_error(project: Path) -> None:
    (project / "schema.yaml").write_text("features:\n  x: { kind: int65 }\n")
    status, output = run_pytest(project)
    assert status == 1
    assert "GenerationError" in output
    assert "schema.yaml:2" in output


def test_without_a_cache_the_files_lie_in_a_temporary_folder(project: Path) -> None:
    status, output = run_pytest(project, "-p", "no:cacheprovider")
    assert status == 0, output
    assert not (project / ".pytest_cache").exists()


def test_options_that_are_not_of_the_user_to_choose(project: Path) -> None:
    (project / "test_training.py").write_text("def test(tfrecord_fixture): tfrecord_fixture(output_dir='x')\n")
    status, output = run_pytest(project)
    assert status == 1
    assert "output_dir cannot be chosen" in output

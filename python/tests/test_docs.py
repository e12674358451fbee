"""The code in docs/python.md and docs/manifest.md runs as printed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import tfrecord_fixture
from conftest import COMMAND, ROOT, SCHEMA
from test_pytest_plugin import run_pytest
from tfrecord_fixture import Fixture

PAGE = (ROOT / "docs/python.md").read_text(encoding="utf-8")

#: The training of the user that the page assumes.
TRAINING = """
import numpy as np
from tfrecord_fixture import Fixture

def load(folder):
    arrays = Fixture(folder).arrays()
    return arrays["embedding"], arrays["user.id"], arrays["clicked"][:, 0]

def train(x, y):
    mean, std = np.nanmean(x, 0), np.nanstd(x, 0)
    prepare = lambda x: np.nan_to_num((x - mean) / std)
    weights, bias = np.zeros(x.shape[1]), 0.0
    model = lambda x: 1 / (1 + np.exp(-(prepare(x) @ weights + bias)))
    for _ in range(300):
        error = model(x) - y
        weights, bias = weights - 0.5 * prepare(x).T @ error / len(y), bias - 0.5 * error.mean()
    return model
"""


def written(folder: Path) -> None:
    """The files of the page whose first line is their name."""
    for name, text in re.findall(r"^```(?:python|ini)\n# (\S+)\n(.*?)^```", PAGE, re.M | re.S):
        (folder / name).write_text(text)


def test_the_smoke_test_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path)
    (tmp_path / "schema.yaml").write_text(SCHEMA)
    (tmp_path / "fixture.yaml").write_text("profile: thorough\n")
    (tmp_path / "training.py").write_text(TRAINING)
    monkeypatch.setenv("TFRECORD_FIXTURE_COMMAND", " ".join(COMMAND))
    status, output = run_pytest(tmp_path)
    assert status == 0, output
    planted = TRAINING.replace('arrays["user.id"]', 'arrays["user.id"].astype("f4").astype("i8")')
    (tmp_path / "training.py").write_text(planted)
    status, output = run_pytest(tmp_path)
    assert status == 1, output
    assert re.search(r"user\.id has the max \d+ instead of \d+\. Look at a cast to float32, which has too few", output)


def test_the_reader_of_the_page(tmp_path: Path, fixture: Fixture) -> None:
    written(tmp_path)
    line = [sys.executable, str(tmp_path / "read_fixture.py"), str(fixture.folder)]
    path = str(Path(tfrecord_fixture.__file__).parents[1])
    ended = subprocess.run(line, capture_output=True, text=True, env={"PYTHONPATH": path}, check=False)
    assert ended.returncode == 0, ended.stderr
    first = ended.stdout.splitlines()[:3]
    assert first == ["1000 examples in 3 files", "(1000, 16) int64", "1000 rows, 1000 of them present"]


def test_the_manifest_as_its_page_reads_it(tmp_path: Path, fixture: Fixture) -> None:
    page = (ROOT / "docs/manifest.md").read_text(encoding="utf-8")
    (program,) = re.findall(r"^```py\n(.*?)^```", page, re.M | re.S)
    (tmp_path / "fixture").symlink_to(fixture.folder)
    line = [sys.executable, "-c", program]
    ended = subprocess.run(line, capture_output=True, text=True, cwd=tmp_path, check=True)
    assert ended.stdout == "1000 ['clicked']\n"


def test_the_page_names_everything_that_is_public() -> None:
    for name in tfrecord_fixture.__all__:
        if name.startswith(("assert_", "parse_", "read_")) or name in ("Fixture", "Manifest", "generate"):
            assert name in PAGE, name

"""The smoke tests of examples/smoke-test: content with the sound training, and with no bug of a sample of bugs.py."""

import os
import subprocess
import sys

import pytest
from bugs import BUGS
from planting import EXAMPLE, PACKAGE, fixture, judge

# A Python that has PyTorch; the pinned environment has not, because the wheels of PyPI bring gigabytes of CUDA.
TORCH = os.environ.get("CONFORMANCE_TORCH")

# Every fifth: the rest is for bug_bench.py, which also has other profiles and seeds.
SAMPLE = [bug for part in BUGS.values() for bug in part if bug.tensorflow][::5]


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    return {
        profile: fixture(tmp_path_factory.mktemp(profile) / "fixture", profile, 0)
        for profile in ("smoke", "learnable", "thorough")
    }


def run_example(python, framework, folders):
    """Exit status and output of the example as its page says to run it."""
    command = [python, "smoke_test.py", framework, *folders]
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE)}
    ended = subprocess.run(command, cwd=EXAMPLE, env=environment, capture_output=True, text=True, timeout=300)
    return ended.returncode, ended.stdout, ended.stderr


@pytest.mark.parametrize("profile", ["smoke", "learnable", "thorough"])
def test_the_sound_training_passes_in_tensorflow(folders, profile):
    assert judge("tensorflow", (), folders[profile]) == []


def test_the_example_in_tensorflow_ends_as_it_says(folders):
    status, output, errors = run_example(sys.executable, "tensorflow", folders["learnable"])
    assert (status, output) == (0, "The training is sound.\n"), errors


@pytest.mark.parametrize("profile", ["smoke", "learnable", "thorough"])
def test_the_example_in_pytorch_ends_as_it_says(folders, profile):
    if TORCH is None:
        pytest.skip("PyTorch is not at hand: CONFORMANCE_TORCH names no Python that has it")
    status, output, errors = run_example(TORCH, "torch", folders[profile])
    assert (status, output) == (0, "The training is sound.\n"), errors


@pytest.mark.parametrize("bug", SAMPLE, ids=lambda bug: bug.name)
def test_thorough_finds(folders, bug):
    assert judge("tensorflow", bug.tensorflow, folders["thorough"]) != []


@pytest.mark.parametrize("framework", ["torch", "tensorflow"])
def test_every_bug_has_a_place_where_it_can_be_planted(framework):
    text = (EXAMPLE / f"training_{framework}.py").read_text()
    for part in BUGS.values():
        for bug in part:
            for old, _ in getattr(bug, framework) or ():
                assert text.count(old) == 1, f"{bug.name}: {old}"

"""The smoke tests of examples/ pass with the correct trainings, and fail with each of a sample of the bugs in bugs/."""

import os
import subprocess
import sys

import pytest
from bugs import BUGS, TRAININGS
from planting import PACKAGE, fixture, fixture_without_signal, folder_of, judge

# A Python with PyTorch. The pinned environment lacks it, because the wheels of PyPI bring gigabytes of CUDA.
TORCH = os.environ.get("CONFORMANCE_TORCH")

# One out of this number of bugs is tested. bug_bench.py tests all, with other profiles and seeds too.
ONE_OF = {"tensorflow": 5, "images": 12, "ranking": 12}

SAMPLE = [
    pytest.param(name, bug, id=f"{name}: {bug.name}")
    for name, step in ONE_OF.items()
    for bug in [
        bug
        for part in BUGS[TRAININGS[name].example].values()
        for bug in part
        if name in bug.changes and not bug.is_harmless
    ][::step]
]


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """The folders of a training and a profile, made once."""
    made = {}

    def make(name, profile):
        example = TRAININGS[name].example
        if (example, profile) not in made:
            folder = tmp_path_factory.mktemp(f"{example}-{profile}") / "fixture"
            made[example, profile] = fixture(name, folder, profile, 0)
        return made[example, profile]

    return make


def run_example(name, folders):
    """Exit status and output of the example, run as its README says."""
    if TRAININGS[name].framework == "PyTorch" and TORCH is None:
        pytest.skip("PyTorch is not at hand: CONFORMANCE_TORCH names no Python that has it")
    python = TORCH if TRAININGS[name].framework == "PyTorch" else sys.executable
    which = [name] if TRAININGS[name].example == "smoke-test" else []
    command = [python, "smoke_test.py", *which, *folders]
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE)}
    ended = subprocess.run(command, cwd=folder_of(name), env=environment, capture_output=True, text=True, timeout=300)
    return ended.returncode, ended.stdout, ended.stderr


@pytest.mark.parametrize(
    "name,profile",
    [
        *(("tensorflow", profile) for profile in ("smoke", "learnable", "thorough")),
        *((name, "thorough") for name in ("images", "ranking")),
    ],
)
def test_the_sound_training_passes(folders, name, profile):
    assert judge(name, (), folders(name, profile)) == []


@pytest.mark.parametrize(
    "name,profile",
    [
        ("tensorflow", "learnable"),
        *(("torch", profile) for profile in ("smoke", "learnable", "thorough")),
        ("text", "thorough"),
    ],
)
def test_the_example_ends_as_it_says(folders, name, profile):
    status, output, errors = run_example(name, folders(name, profile))
    assert (status, output) == (0, "The training is sound.\n"), errors


@pytest.mark.parametrize("name,bug", SAMPLE)
def test_thorough_finds(folders, name, bug):
    assert judge(name, bug.pairs(name), folders(name, "thorough")) != []


@pytest.mark.parametrize("name", ["images", "ranking"])
def test_labels_that_follow_nothing_are_not_learned(tmp_path, name):
    against = judge(name, (), fixture_without_signal(name, tmp_path / "fixture", 0))
    assert against and all("has the training" in text or "has the held-out" in text for text in against)


@pytest.mark.parametrize("name", TRAININGS)
def test_every_bug_has_a_place_where_it_can_be_planted(name):
    training = TRAININGS[name]
    text = (folder_of(name) / training.file).read_text()
    for part in BUGS[training.example].values():
        for bug in part:
            changed = text
            for old, new in bug.pairs(name) if name in bug.changes else ():
                assert changed.count(old) == 1, f"{bug.name}: {old}"
                changed = changed.replace(old, new)
            compile(changed, training.file, "exec")

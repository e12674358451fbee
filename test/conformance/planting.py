"""Runs the trainings of examples/, correct or with a planted bug, in the smoke tests of their examples."""

import importlib
import importlib.util
import json
import sys
import types
from functools import cache
from pathlib import Path

from bugs import TRAININGS
from checkout import ROOT, Checkout

EXAMPLES_FOLDER = ROOT / "examples"
# The package in the checkout, which pip would otherwise install.
PACKAGE = ROOT / "python/src"
sys.path[:0] = [str(EXAMPLES_FOLDER / "smoke-test"), str(PACKAGE)]

from tfrecord_fixture import FixtureAssertionError  # noqa: E402

EXAMPLES = 1000
SHARDS = 3


def folder_of(name):
    """The folder of a training's example."""
    return EXAMPLES_FOLDER / TRAININGS[name].example


def fixture(name, folder, profile, seed, examples=EXAMPLES, signal=0.9, shards=SHARDS):
    """Makes the folders of a training set and a validation set for a training."""
    folder.mkdir(parents=True)
    checkout = Checkout(folder)
    for file in folder_of(name).iterdir():
        if file.is_file():
            checkout.write(file.name, file.read_bytes())
    spec = Path(folder_of(name), "fixture.yaml").read_text()
    assert "profile: thorough\n" in spec
    spec = spec.replace("profile: thorough\n", f"profile: {profile}\nlabels: {{ signal: {signal} }}\n")
    checkout.write("spec.yaml", spec + ("uneven_shards: true\n" if profile == "thorough" else ""))
    flags = {"fixture": "spec.yaml", "seed": seed, "examples": examples, "shards": shards}
    if TRAININGS[name].schema is not None:
        flags["schema"] = TRAININGS[name].schema
    return [
        checkout.generate(**flags, dataset=dataset, output_dir=folder / dataset).folder
        for dataset in ("train_data", "validation_data.validation")
    ]


def fixture_without_signal(name, folder, seed):
    """
    Labels that depend on nothing, in manifests that state a signal of 0.9 for them. A training must not pass with
    them.
    """
    told = fixture(name, folder / "told", "learnable", seed)
    folders = fixture(name, folder / "noise", "learnable", seed, signal=0)
    for path, source in zip(folders, told):
        labels = json.loads(Path(source, "manifest.json").read_text())["labels"]
        manifest = json.loads(Path(path, "manifest.json").read_text())
        Path(path, "manifest.json").write_text(json.dumps({**manifest, "labels": labels}))
    return folders


def judge(name, changes, folders, seed=0):
    """The complaints of the smoke test about the training with these changes; empty if it passes."""
    training = planted(name, changes)
    try:
        smoke_test(name).run(training, *folders, seed)
    except FixtureAssertionError as error:
        return list(error.findings)
    except Exception as error:  # A bug that makes the training raise an error is found.
        return [f"{type(error).__name__}: {error}"]
    return []


@cache
def smoke_test(name):
    """The module of a training's example. Every example has a file with this name."""
    path = folder_of(name) / "smoke_test.py"
    spec = importlib.util.spec_from_file_location(f"smoke_test_{TRAININGS[name].example}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def planted(name, changes):
    file = TRAININGS[name].file
    text = (folder_of(name) / file).read_text()
    for old, new in changes:
        assert text.count(old) == 1, f"{text.count(old)} times in {file}: {old}"
        text = text.replace(old, new)
    training = types.ModuleType("training")
    exec(compile(text, file, "exec"), training.__dict__)
    return training


def read_only_once():
    """Caches the records that trainings in PyTorch parse, because the bench reads the same files a hundred times."""
    package = importlib.import_module("tfrecord_fixture")
    read_records, parse, parsed = package.read_records, package.parse_example, {}
    read = cache(lambda path: list(read_records(path)))

    def parse_once(record):
        # The cache keeps the records alive, so that no two have the same id.
        if id(record) not in parsed:
            parsed[id(record)] = parse(record)
        return parsed[id(record)]

    package.read_records, package.parse_example = read, parse_once
    return lambda: (read.cache_clear(), parsed.clear())

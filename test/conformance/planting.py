"""The example's training, whole or with a bug planted, under the example's smoke test."""

import importlib
import sys
import types
from functools import cache
from pathlib import Path

from checkout import ROOT, Checkout

EXAMPLE = ROOT / "examples/smoke-test"
# As it stands in the checkout, which pip would have installed.
PACKAGE = ROOT / "python/src"
sys.path[:0] = [str(EXAMPLE), str(PACKAGE)]

from tfrecord_fixture import FixtureAssertionError  # noqa: E402

EXAMPLES = 1000
SHARDS = 3


def fixture(folder, profile, seed, examples=EXAMPLES, signal=0.9, shards=SHARDS):
    """The folders of a training set and a validation set of the built-in schema."""
    folder.mkdir(parents=True)
    checkout = Checkout(folder)
    uneven = "uneven_shards: true\n" if profile == "thorough" else ""
    checkout.write("spec.yaml", f"profile: {profile}\nlabels: {{ signal: {signal} }}\n{uneven}")
    flags = {"fixture": "spec.yaml", "seed": seed, "examples": examples, "shards": shards, "compression_level": 1}
    return [
        checkout.generate(**flags, dataset=dataset, output_dir=folder / dataset).folder
        for dataset in ("train_data", "validation_data.validation")
    ]


def judge(framework, changes, folders, seed=0):
    """What the smoke test says against the training with these changes; nothing where it is content."""
    training = planted(framework, changes)
    try:
        importlib.import_module("smoke_test").run(training, *folders, seed)
    except FixtureAssertionError as error:
        return list(error.findings)
    except Exception as error:  # A training that ends with an error is one that is found.
        return [f"{type(error).__name__}: {error}"]
    return []


def planted(framework, changes):
    text = Path(EXAMPLE, f"training_{framework}.py").read_text()
    for old, new in changes:
        assert text.count(old) == 1, f"{text.count(old)} times in training_{framework}.py: {old}"
        text = text.replace(old, new)
    training = types.ModuleType("training")
    exec(compile(text, f"training_{framework}.py", "exec"), training.__dict__)
    return training


def read_only_once():
    """Keeps what the PyTorch example has parsed: the bench reads the same files a hundred times."""
    package = importlib.import_module("tfrecord_fixture")
    read_records, parse, parsed = package.read_records, package.parse_example, {}
    read = cache(lambda path: list(read_records(path)))

    def parse_once(record):
        # The records live as long as the cache does, so that no two share an id.
        if id(record) not in parsed:
            parsed[id(record)] = parse(record)
        return parsed[id(record)]

    package.read_records, package.parse_example = read, parse_once
    return lambda: (read.cache_clear(), parsed.clear())

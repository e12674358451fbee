"""Every config is loaded like the original loads it: with the same verdict and the same values in the data sections."""

import enum
import functools
import json
import math
import os
import subprocess
from pathlib import Path

import pytest
import yaml

import config_mutations
import config_yaml
import recap_models

HERE = Path(__file__).parent
EXAMPLE = (HERE / "../../examples/home-recap/config.yaml").read_text()
VARIABLES = {"HOME": "/home/me", "TML_BASE": "/repo"}


@functools.lru_cache(maxsize=None)
def load_with_original(text):
    try:
        config = recap_models.load(text, VARIABLES)
    except Exception as cause:  # After any exception, the training does not start.
        return {"error": f"{type(cause).__name__}: {cause}"[:300]}
    return {"data": plain(config.dict(include={"train_data", "validation_data"}))}


def plain(value):
    """Values as in JSON. An empty map is an empty list, and the content of `kwargs` is not compared."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        number = float(value)
        return number if math.isfinite(number) else {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}[str(number)]
    if isinstance(value, dict):
        items = {name: [] if name == "kwargs" else plain(item) for name, item in value.items()}
        return items or []
    return [plain(item) for item in value]


def load_with_ours(texts):
    jobs = "".join(json.dumps({"text": text, "variables": VARIABLES}) + "\n" for text in texts)
    node = os.environ["CONFORMANCE_NODE"]
    done = subprocess.run([node, HERE / "load-configs.ts"], input=jobs, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def differences(cases):
    """The differences with their texts, one case per line."""
    texts = [text for _, text in cases]
    found = []
    for (what, text), ours in zip(cases, load_with_ours(texts), strict=True):
        original = load_with_original(text)
        if "error" in original and not ours["errors"] and not is_accepted_here(text):
            found.append(f"{what}: we load it, the original does not: {original['error']}\n{text}")
        elif "data" in original and ours["errors"]:
            found.append(f"{what}: the original loads it, we do not: {ours['errors']}\n{text}")
        elif "data" in original and plain(ours["data"]) != original["data"]:
            found.append(f"{what}: other values: {original['data']}\n{ours['data']}\n{text}")
    return found


def is_accepted_here(text):
    """Whether only we accept a text, on purpose: configs with nothing but data, and further data sections of forks."""
    config = yaml.safe_load(text)
    known = set(recap_models.RecapConfig.__fields__)
    further = [name for name in config if name not in known]
    for name in further:
        try:
            recap_models.model("RecapDataConfig").parse_obj(config.pop(name))
        except Exception:
            return False
    if "model" not in config and "optimizer" not in config:
        return True
    try:
        recap_models.RecapConfig.parse_obj(config)
    except Exception:
        return False
    return True


def test_the_models_load_the_example_and_refuse_an_empty_config():
    assert load_with_original(EXAMPLE)["data"]["train_data"]["global_batch_size"] == 128
    assert "error" in load_with_original("{}")


def test_configs_with_every_field_are_loaded():
    cases = [("all fields", config_mutations.write(config_mutations.tree(c))) for c in config_mutations.valid_configs()]
    assert all("data" in load_with_original(text) for _, text in cases)
    assert differences(cases) == []


@pytest.mark.parametrize("seed", range(4))
def test_mutated_configs_get_the_same_verdict_and_values(seed):
    configs = [yaml.safe_load(EXAMPLE), *config_mutations.valid_configs()]
    cases = config_mutations.mutations(configs, 250, seed)
    loaded = sum("data" in load_with_original(text) for _, text in cases)
    # The cases are only useful if both verdicts are frequent.
    assert 50 < loaded < 200
    found = differences(cases)
    assert not found, "\n\n".join(found[:5])


def test_yaml_is_read_the_same_in_all_its_spellings():
    cases = config_yaml.variants()
    assert len(cases) >= 60
    found = differences(cases)
    assert not found, "\n\n".join(found[:5])


def test_what_is_refused_on_purpose_is_refused():
    cases = config_yaml.changed(config_yaml.REFUSED_HERE)
    assert len(differences(cases)) == len(cases)

"""The two trainings whose fixtures are checked: the built-in example, and the real one if it is available."""

import pytest
import training_config
from checkout import ROOT

REAL = ROOT.parent / "shared/upstream"
CONFIG = "projects/home/recap/config/local_prod.yaml"
SCHEMA = "projects/home/recap/config/home_recap_2022/segdense.json"


def builtin(checkout):
    """The flags that select the training, and its config as read by Python."""
    folder = ROOT / "examples/home-recap"
    variables = {"HOME": str(checkout.home), "TML_BASE": str(ROOT)}
    return {}, training_config.load(folder / "config.yaml", variables)


def real(checkout):
    if not (REAL / "local_prod.yaml").exists():
        pytest.skip("the real config is not at hand: no ../shared/upstream")
    path = checkout.write(CONFIG, (REAL / "local_prod.yaml").read_bytes())
    checkout.write(SCHEMA, (REAL / "segdense.json").read_bytes())
    variables = {"HOME": str(checkout.home), "TML_BASE": str(checkout.workspace)}
    return {"config": CONFIG}, training_config.load(path, variables)


SOURCES = {"builtin": builtin, "real": real}

"""TensorFlow Data Validation finds no anomaly in fixtures of its own schemas or of those printed for other forms."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from checkout import ROOT, Checkout

FORMS = ROOT / "test/schema/forms"
METADATA = FORMS / "tensorflow-metadata/files"
EXAMPLES = 200

# Parts of schemas that TFDV 1.16 never accepts, and how they are replaced.
SAID_OTHERWISE = {
    # A named domain must be one of strings.
    "rides.pbtxt": [('domain: "hours"', "int_domain { min: 0 max: 23 }")],
    # The counts of a feature list are those of its steps and of their values.
    "sequence.pbtxt": [
        (f"value_count {{ {values} }}", f"value_counts {{ value_count {{ min: 0 }} value_count {{ {values} }} }}")
        for values in ("min: 1 max: 1", "min: 0 max: 2")
    ],
    # It loses names with characters outside the basic plane.
    "odd.pbtxt": [(r"\U0001F600", "")],
}
OTHER_FORMS = [
    *["preset:object-detection", "preset:image-classification"],
    *["plain-contract.yaml", "plain-odd.yaml", "plain-sequence.yaml"],
    *["python/feature-spec.py:SPEC", "python/built-up.py:SPEC", "python/places.py:Config.FEATURES"],
    *["tfds/digits", "tfds/streets", "tfds/robot", "tfds/table"],
]
WRONG = """
feature { name: "store" type: BYTES presence { min_fraction: 1 } shape {} domain: "stores" }
feature { name: "amount" type: INT presence { min_fraction: 1 } shape {} int_domain { min: 0 max: 500 } }
string_domain { name: "stores" value: "north" value: "south" }
"""


def said_otherwise(path):
    text = path.read_text()
    for ours, theirs in SAID_OTHERWISE.get(path.name, []):
        assert ours in text
        # Counts in the context are those of values.
        head, mark, tail = text.rpartition("##SEQUENCE##")
        text = head + mark + tail.replace(ours, theirs) if mark else text.replace(ours, theirs)
    return text


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """The anomalies that TFDV finds for each source. All share one process, because it is slow to start."""
    requests = {}
    checkout = Checkout(tmp_path_factory.mktemp("tfdv"))
    for path in METADATA.glob("*.pbtxt"):
        text = said_otherwise(path)
        checkout.write(path.name, text)
        requests[path.name] = request(checkout, path.name, text)
    shutil.copytree(FORMS / "files", checkout.workspace / "files")
    for source in OTHER_FORMS:
        named = source if source.startswith("preset:") else f"files/{source}"
        printed = checkout.run("schema", named, "--to", "tensorflow-metadata", "--quiet")
        assert printed.returncode == 0, printed.stderr
        requests[source] = request(checkout, named, printed.stdout)
    requests["wrong"] = {**request(checkout, "preset:image-classification", WRONG)}
    ended = subprocess.run(
        [os.environ["CONFORMANCE_TFDV"], Path(__file__).with_name("tfdv_validate.py")],
        input=json.dumps([*requests.values()]),
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, ended.stderr
    return dict(zip(requests, json.loads(ended.stdout), strict=True))


def request(checkout, source, schema):
    fixture = checkout.generate(schema=source, fixture="", examples=EXAMPLES, compression="none", layout="plain")
    (file,) = fixture.paths
    printed = checkout.write(f"{fixture.folder.name}.pbtxt", schema)
    return {"schema": str(printed), "path": str(file), "is_sequence": "##SEQUENCE##" in schema}


@pytest.mark.parametrize("source", [*sorted(path.name for path in METADATA.glob("*.pbtxt")), *OTHER_FORMS])
def test_tfdv_finds_no_anomaly(found, source):
    assert found[source] == {}


def test_tfdv_finds_what_is_wrong(found):
    """The fixture has nothing of this schema."""
    assert {"store", "amount"} <= set(found["wrong"])

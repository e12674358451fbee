"""
For thousands of records with a few changed fields or bytes, the verifier has the same verdict as TensorFlow and reads the
same values. `python test_differential.py CASES SEED` tries more of them.
"""

import base64
import json
import math
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
import tensorflow as tf
from google.protobuf.message import DecodeError

from record_mutations import mutations

HERE = Path(__file__).parent
MESSAGES = {"example": tf.train.Example, "sequence-example": tf.train.SequenceExample}
CASES, SEED = 3000, 1

# Messages that TensorFlow accepts and we reject, by type of record: a part of our error, a part of a warning with it, and
# the reason.
STRICTER = {
    "example": [
        ("the tag of the features has more bytes", "", "with defaults, TensorFlow reads zeros in place of the data"),
        ("its numbers are neither", "repeated-feature", "TensorFlow does not look at the first of two features of a name"),
    ],
    "sequence-example": [
        ("it does not start with a list", "repeated-feature", "as above"),
        ("its numbers are neither", "repeated-feature", "as above"),
        ("the tag of the context has more bytes", "", "with defaults, TensorFlow reads zeros in place of the data"),
        ("the tag of the feature lists has more bytes", "", "the same"),
        ("its numbers are neither", "", "TensorFlow takes what is behind the first piece of a step for the next step"),
        ("a step holds more than one list", "", "TensorFlow takes what is behind the first list for the next step"),
    ],
}


def judged(program, kind, records):
    jobs = "".join(json.dumps({"record": record.hex(), "type": kind}) + "\n" for record in records)
    done = subprocess.run(program, input=jobs, capture_output=True, text=True, errors="replace", cwd=HERE)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def differences(kind, count, seed):
    """The differences without a reason in the list, one record per line."""
    records = list(dict.fromkeys(mutations(kind, count, seed)))
    ours = judged([os.environ["CONFORMANCE_NODE"], "judge-records.ts"], kind, records)
    theirs = judged([sys.executable, "judge_with_tensorflow.py"], kind, records)
    found, seen = [], {"ok": 0, "refused": 0, "crashed": 0, "stricter": 0}
    for record, own, other in zip(records, ours, theirs, strict=True):
        for reader in ("required", "defaults"):
            errors, verdict = own[reader]["error"], other[reader]
            is_stricter = bool(errors) and verdict == "ok" and has_reason(kind, record, own[reader])
            seen["stricter" if is_stricter else verdict] += 1
            if bool(errors) == (verdict == "ok") and not is_stricter:
                found.append(f"{reader}: TensorFlow: {verdict}, we: {errors or 'ok'}: {record.hex()}")
        is_read = other["defaults"] == "ok" and not own["defaults"]["error"] + own["defaults"]["warning"]
        if is_read and not is_same(other["values"], values_of(own["values"], kind)):
            found.append(f"TensorFlow reads {other['values']}, we {own['values']}: {record.hex()}")
    return found, seen


def has_reason(kind, record, own):
    try:
        MESSAGES[kind].FromString(record)
    except DecodeError:
        return True  # protobuf rejects it, and so do all readers except TensorFlow.
    return any(
        any(error in text for text in own["error"]) and (not warning or any(warning in text for text in own["warning"]))
        for error, warning, _ in STRICTER[kind]
    )


def values_of(text, kind):
    """The values of the record in `inspect`, as a reader with defaults gets them."""
    record = json.loads(text)
    features = record if kind == "example" else record["context"]
    number = {"id": values(features.get("id")) or [0, 0]}
    if kind == "example":
        return {**number, "x": values(features.get("x")) or [0.0] * 3, "t": values(features.get("t"))}
    lists = record["feature_lists"]
    return {**number, **{name: [values(step) for step in lists.get(name, [])] for name in ("clicks", "vecs", "words")}}


def values(feature):
    return [plain(value) for kind in feature.values() for value in kind] if feature else []


def plain(value):
    """Strings are in base64 here, while NaN and infinities are plain strings in JSON."""
    if isinstance(value, dict):
        return value["base64"]
    return base64.b64encode(value.encode()).decode() if isinstance(value, str) else value


def is_same(one, other):
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(is_same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return isinstance(other, list) and len(one) == len(other) and all(map(is_same, one, other))
    if isinstance(one, float):
        number = float(base64.b64decode(other)) if isinstance(other, str) else other
        return (math.isnan(one) and math.isnan(number)) or struct.pack("<f", one) == struct.pack("<f", number)
    return one == other


@pytest.mark.parametrize("kind", MESSAGES)
def test_the_verifier_says_what_tensorflow_says(kind):
    found, seen = differences(kind, CASES, SEED)
    assert found == []
    # The comparison is only useful if some records are accepted.
    assert seen["ok"] > CASES / 20


if __name__ == "__main__":
    for kind in MESSAGES:
        found, seen = differences(kind, int(sys.argv[1]), int(sys.argv[2]))
        print(kind, seen, f"{len(found)} differences", *found[:20], sep="\n")

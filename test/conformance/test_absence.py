"""`verify` accepts features that are absent or without a kind exactly if the reader does."""

import pytest
import tensorflow as tf

from reading import feature_spec, parse
from schemas import VARIABLE, schema_text
from test_foreign_files import write_with_tensorflow

ROWS = [
    ("ids", "int64_list", 3),
    ("floats", "float_list", 2),
    ("words", "bytes_list", 2),
    ("any.ids", "int64_list", VARIABLE),
    ("any.floats", "float_list", VARIABLE),
    ("any.words", "bytes_list", VARIABLE),
]
KIND = {"int64_list": "int64", "float_list": "float", "bytes_list": "bytes"}
VALUES = {"int64_list": [1, 2, 3], "float_list": [0.5, 1.5], "bytes_list": [b"a", b"b"]}

# A reader without defaults, in the plain form. parse_example reads an absent list of variable length as an empty one.
REQUIRED = "features:\n" + "".join(
    f"  {name}: {{ kind: {KIND[dtype]}, shape: [{length}] }}\n"
    if length != VARIABLE
    else f"  {name}: {{ kind: {KIND[dtype]}, length: {{ min: 0 }}, optional: true }}\n"
    for name, dtype, length in ROWS
)


def example(**changes):
    """All features with changes: None stands for a feature without a kind, "absent" for no feature."""
    features = tf.train.Features()
    for name, dtype, _ in ROWS:
        change = changes.get(name.replace(".", "_"), VALUES[dtype])
        if change == "absent":
            continue
        feature = features.feature[name]
        if change is not None:
            getattr(feature, dtype).SetInParent()
            getattr(feature, dtype).value.extend(change)
    return tf.train.Example(features=features).SerializeToString()


CASES = [
    pytest.param({name.replace(".", "_"): change}, id=f"{name} {'unset' if change is None else change or 'empty'}")
    for name, _, _ in ROWS
    for change in ("absent", None, [])
]


def accepts(records, spec):
    try:
        parse(records, spec)
    except tf.errors.InvalidArgumentError:
        return False
    return True


@pytest.mark.parametrize("changes", CASES)
@pytest.mark.parametrize("has_defaults", [True, False], ids=["with defaults", "without"])
def test_verify_judges_as_the_reader(checkout, changes, has_defaults):
    schema = "schema.json" if has_defaults else "schema.yaml"
    checkout.write(schema, schema_text(ROWS) if has_defaults else REQUIRED)
    records = [example(), example(**changes)]
    path = checkout.temp / "a.tfrecord"
    write_with_tensorflow(path, records, "none")
    accepted, said = checkout.verify(path, schema=schema)
    assert accepted == accepts(records, feature_spec(ROWS, has_defaults)), said
    if accepted and [] not in changes.values():
        assert "of 2 examples" in said

"""
Writes files/tfds-golden.json: what TensorFlow Datasets itself writes for many features, and reads again.

    pip install tensorflow-cpu==2.21.0 tensorflow-datasets==4.9.10
    python test/schema/forms/tfds_golden.py && npm run format
"""

import json
import os
from pathlib import Path

os.environ.update(TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="-1")

import numpy as np
import tensorflow as tf
import tensorflow_datasets as tfds
from google.protobuf import json_format
from tfds_structures import structures

GOLDEN = Path(__file__).parent / "files/tfds-golden.json"
KINDS = {"int64_list": "int64", "float_list": "float", "bytes_list": "bytes"}
DTYPES = {tf.int64: "int64", tf.float32: "float", tf.string: "bytes"}


def golden(name, features, examples):
    if isinstance(features, dict):
        features = tfds.features.FeaturesDict(features)
    content = json_format.MessageToDict(features.to_proto())
    entry = {"name": name, "features": content}
    try:
        # As builder_from_directory makes them.
        restored = tfds.features.FeatureConnector.from_json(json.loads(json.dumps(content)))
        entry["read"] = {key: spec_of(spec) for key, spec in sorted(restored.tf_example_spec.items())}
        records = [restored.serialize_example(example) for example in examples]
    except Exception as cause:
        return {**entry, "error": f"{type(cause).__name__}: {cause}".split("\n")[0][:100]}
    written = [written_in(record) for record in records]
    return {**entry, "written": written, "isReadable": all(is_readable(restored, record) for record in records)}


def spec_of(spec):
    kind = {tf.io.FixedLenFeature: "fixed", tf.io.FixedLenSequenceFeature: "variable"}[type(spec)]
    facts = {"kind": DTYPES[spec.dtype], "type": kind, "shape": list(spec.shape)}
    # Inside of a sequence TFDS has a default too, and never uses it.
    if spec.default_value is None or kind == "variable":
        return facts
    return {**facts, "default": default_of(spec.default_value)}


def default_of(value):
    """The one value of all elements."""
    (value,) = set(np.asarray(value).reshape(-1).tolist())
    if isinstance(value, (bytes, str)):
        return ""
    value = int(value) if isinstance(value, bool) else value
    return value if isinstance(value, float) or abs(value) < 2**53 else str(value)


def written_in(record):
    features = tf.train.Example.FromString(record).features.feature
    return {key: list_of(key, features[key]) for key in sorted(features)}


def list_of(key, feature):
    field = feature.WhichOneof("kind")
    values = getattr(feature, field).value
    facts = {"kind": KINDS[field], "count": len(values)}
    return {**facts, "lengths": list(values)} if "ragged_row_lengths" in key else facts


def is_readable(features, record):
    try:
        example = features.deserialize_example(record)
        tf.nest.map_structure(lambda part: list(part) if isinstance(part, tf.data.Dataset) else part, example)
        return True
    except Exception:
        return False


entries = [golden(*structure) for structure in structures()]
lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
GOLDEN.write_text(f'{{"tfds": "{tfds.__version__}", "structures": [\n{lines}\n]}}\n')
print(f"{len(entries)} structures, {sum('error' in entry for entry in entries)} of them refused")

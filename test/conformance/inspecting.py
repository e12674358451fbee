"""The output of `inspect --record`, as values that are comparable with those that TensorFlow parsed."""

import base64

import numpy as np

from reading import comparable


def inspected_values(printed):
    return {name: inspected(*feature.items()) for name, feature in printed.items()}


def inspected(entry):
    kind, values = entry
    if kind == "bytes":
        return [base64.b64decode(v["base64"]) if isinstance(v, dict) else v.encode() for v in values]
    return comparable(np.array([float(v) for v in values], np.float32) if kind == "float" else np.array(values, np.int64))

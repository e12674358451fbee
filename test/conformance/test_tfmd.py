"""Schemas that we print as TensorFlow Metadata are read by protobuf, and the golden files of that form are made again."""

import importlib.util
import json
import subprocess

import pytest
from google.protobuf import text_format
from tensorflow_metadata.proto.v0 import schema_pb2

from checkout import NODE, ROOT

GOLDEN = ROOT / "test/schema/forms/tensorflow-metadata/golden"
_spec = importlib.util.spec_from_file_location("tfmd_golden", GOLDEN / "print.py")
golden = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(golden)


@pytest.fixture(scope="module")
def texts():
    """The text of a known schema, and those of many random ones."""
    script = ROOT / "test/conformance/tfmd_texts.ts"
    ended = subprocess.run([NODE, script], capture_output=True, text=True, check=True, encoding="utf-8")
    return json.loads(ended.stdout)


@pytest.fixture(scope="module")
def known(texts):
    return parse(texts[0])


@pytest.fixture(scope="module")
def features(known):
    return {feature.name: feature for feature in known.feature}


def parse(text):
    return text_format.Parse(text, schema_pb2.Schema())


def test_every_printed_schema_is_one(texts):
    schemas = [parse(text) for text in texts]
    assert len(schemas) > 300
    assert sum(len(schema.feature) for schema in schemas) > 600


def test_types_and_shapes(features):
    assert [dim.size for dim in features["pixels"].shape.dim] == [28, 28, 1]
    assert features["pixels"].type == schema_pb2.FLOAT
    assert features["zip"].WhichOneof("shape_type") == "shape" and not features["zip"].shape.dim
    assert (features["color"].value_count.min, features["color"].value_count.max) == (1, 3)
    assert not features["big"].value_count.HasField("max")
    assert (features["boxes"].value_count.min, features["boxes"].value_count.max) == (4, 40)


def test_presence(features):
    assert features["pixels"].presence.min_fraction == 1
    assert features["big"].presence.min_fraction == 0.25
    assert not features["zip"].HasField("presence")


def test_domains(features):
    assert (features["pixels"].float_domain.min, features["pixels"].float_domain.max) == (0, 255)
    assert features["big"].int_domain.max == 2**63 - 1 and not features["big"].int_domain.HasField("min")
    assert list(features["color"].string_domain.value) == ["red", ""]
    assert features["clicked"].WhichOneof("domain_info") == "bool_domain"
    assert (features["species"].int_domain.min, features["species"].int_domain.max) == (0, 4)
    lengths = features["remark"].natural_language_domain.sequence_length_constraints
    assert (lengths.min_sequence_length, lengths.max_sequence_length) == (2, 9)


def test_labels_are_missing_when_serving(known, features):
    assert list(known.default_environment) == ["TRAINING", "SERVING"]
    hidden = {name for name, feature in features.items() if "SERVING" in feature.not_in_environment}
    assert hidden == {"clicked", "species"}


def test_tensors(known):
    tensors = known.tensor_representation_group[""].tensor_representation
    assert tensors["zip"].dense_tensor.default_value.bytes_value.decode() == 'é\n"'
    sparse = tensors["score"].sparse_tensor if tensors["score"].HasField("sparse_tensor") else tensors["score (2)"].sparse_tensor
    assert list(sparse.index_column_names) == ["score_at"] and sparse.value_column_name == "score"
    assert [dim.size for dim in sparse.dense_shape.dim] == [9]
    assert [partition.row_length for partition in tensors["words"].ragged_tensor.partition] == ["word_counts"]
    assert [partition.uniform_row_length for partition in tensors["boxes"].ragged_tensor.partition] == [4]
    assert list(tensors["item"].ragged_tensor.feature_path.step) == ["##SEQUENCE##", "item"]


def test_feature_lists(features):
    assert features["##SEQUENCE##"].type == schema_pb2.STRUCT
    (item,) = features["##SEQUENCE##"].struct_domain.feature
    steps, values = item.value_counts.value_count
    assert [(steps.min, steps.max), (values.min, values.max)] == [(1, 20), (1, 2)]
    assert item.sequence_metadata.joint_group == "s"


@pytest.mark.parametrize("name", golden.GOLDEN)
def test_golden_file_is_what_protobuf_says(name):
    printed = [json.loads(line) for line in (GOLDEN / name).read_text(encoding="utf-8").splitlines()]
    assert printed == json.loads(json.dumps(list(golden.GOLDEN[name]())))

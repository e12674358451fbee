"""Reads a training config with string.Template and PyYAML, like the reader of the original."""

import json
from dataclasses import dataclass
from string import Template

import yaml


@dataclass
class TrainingConfig:
    inputs: str
    batch_size: int
    # The selected features as (name, dtype, length), in the order of the schema.
    rows: list
    labels: set


def load(path, variables, schema_path=None):
    text = Template(path.read_text()).safe_substitute(variables)
    data = yaml.safe_load(text)["train_data"]
    schema = json.loads(open(schema_path or data["seg_dense_schema"]["schema_path"]).read())["schema"]
    labels = set(data["tasks"])
    seg_dense = data["seg_dense_schema"]
    selected = {*seg_dense.get("features", []), *seg_dense.get("renamed_features", {}).values(), *labels}
    rows = [(row["feature_name"], row["dtype"], row["length"]) for row in schema]
    return TrainingConfig(
        inputs=data["inputs"],
        batch_size=data["global_batch_size"],
        rows=[row for row in rows if row[0] in selected],
        labels=labels,
    )

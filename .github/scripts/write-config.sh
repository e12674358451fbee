#!/usr/bin/env bash
# Writes the files of a user's repository: a training config with two datasets, and its feature schema.
set -euo pipefail
mkdir -p made
cat > made/config.yaml <<'END'
train_data:
  inputs: "${HOME}/data/${SET}/*.gz"
  global_batch_size: 8
  seg_dense_schema:
    schema_path: "${TML_BASE}/made/schema.json"
    features: [dense, ids, words]
  tasks:
    clicked: {}
validation_data:
  late:
    inputs: "${HOME}/data/late/*.gz"
    global_batch_size: 4
    seg_dense_schema:
      schema_path: "${TML_BASE}/made/schema.json"
      features: [dense]
    tasks:
      clicked: {}
END
cat > made/schema.json <<'END'
{"schema": [
  {"feature_name": "dense", "dtype": "float_list", "length": 3},
  {"feature_name": "ids", "dtype": "int64_list", "length": -1},
  {"feature_name": "words", "dtype": "bytes_list", "length": 2},
  {"feature_name": "clicked", "dtype": "int64_list", "length": 1}
]}
END

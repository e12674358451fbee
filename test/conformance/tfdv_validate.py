"""Runs in .venv/tfdv: validates the files and schemas in standard input, and prints the anomalies as JSON."""

import json
import sys
from types import ModuleType

# TFDV imports it, but only partitions features with it. It would have to be compiled here.
sys.modules["farmhash"] = ModuleType("farmhash")

import tensorflow as tf  # noqa: E402
import tensorflow_data_validation as tfdv  # noqa: E402
from tensorflow_data_validation.statistics import stats_impl  # noqa: E402
from tfx_bsl.coders import sequence_example_coder  # noqa: E402


def validate(schema, path, is_sequence):
    """The anomalies of TFDV by the names of features."""
    schema = tfdv.load_schema_text(schema)
    statistics = statistics_of(path, is_sequence, schema)
    # Without environments, no feature may be missing.
    environment = "TRAINING" if schema.default_environment else None
    found = tfdv.validate_statistics(statistics, schema, environment)
    of_dataset = {"": reason.description for reason in found.dataset_anomaly_info.reason}
    return of_dataset | {name: info.description for name, info in found.anomaly_info.items()}


def statistics_of(path, is_sequence, schema):
    if not is_sequence:
        return tfdv.generate_statistics_from_tfrecord(path, stats_options=tfdv.StatsOptions(schema=schema))
    # TFDV has a decoder for sequence examples, but no function that reads their files.
    decoder = sequence_example_coder.SequenceExamplesToRecordBatchDecoder("##SEQUENCE##")
    records = [record.numpy() for record in tf.data.TFRecordDataset(path)]
    return stats_impl.generate_statistics_in_memory(decoder.DecodeBatch(records), tfdv.StatsOptions(schema=schema))


json.dump([validate(**request) for request in json.load(sys.stdin)], sys.stdout)

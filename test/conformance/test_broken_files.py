"""Which broken files TensorFlow notices, and how many records it returns before."""

import pytest
import tensorflow as tf

from reading import COMPRESSION_TYPE
from schemas import schema_text

ROWS = [("dense", "float_list", 300), ("id", "int64_list", 1)]

# Files that TensorFlow reads to their end without an error. Our verifier rejects these too.
EVERYWHERE = {"truncated-header": 2, "no-records": 0, "empty": 0}
UNNOTICED = {
    "gzip": {**EVERYWHERE, "missing-trailer": 3},
    "zlib": {**EVERYWHERE, "missing-trailer": 3, "trailing-bytes": 3},
    "none": EVERYWHERE,
}


@pytest.mark.parametrize("compression", UNNOTICED)
def test_tensorflow_notices_all_but_these(checkout, compression):
    checkout.write("schema.json", schema_text(ROWS))
    checkout.write("fixture.yaml", "broken: all")
    fixture = checkout.generate(config="", schema="schema.json", fixture="fixture.yaml", examples=9, compression=compression)
    unnoticed = {}
    for broken in fixture.manifest["broken"]:
        dataset = tf.data.TFRecordDataset(str(fixture.folder / broken["file"]), COMPRESSION_TYPE[compression])
        try:
            unnoticed[broken["what"]] = len(list(dataset.as_numpy_iterator()))
        except tf.errors.OpError:
            pass
    assert unnoticed == UNNOTICED[compression]

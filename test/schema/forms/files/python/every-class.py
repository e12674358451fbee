"""Every class of feature, with its arguments in every legal order."""
import numpy as np
import tensorflow as tf
from tensorflow import io
from tensorflow.io import FixedLenFeature as Fixed, RaggedFeature

SPEC = {
    # Shapes.
    "scalar": tf.io.FixedLenFeature([], tf.int64),
    "tuple": tf.io.FixedLenFeature((2, 3), tf.float32),
    "number": tf.io.FixedLenFeature(5, tf.float32),
    "tensor_shape": tf.io.FixedLenFeature(tf.TensorShape([2, 2]), tf.float32),
    "range": tf.io.FixedLenFeature(range(2, 4), tf.float32),
    # Dtypes.
    "text_dtype": tf.io.FixedLenFeature([], "int64"),
    "old_name": tf.io.FixedLenFeature([], "float"),
    "dtypes": tf.io.FixedLenFeature([], tf.dtypes.string),
    "as_dtype": tf.io.FixedLenFeature([], tf.as_dtype("float32")),
    "numpy": tf.io.VarLenFeature(np.int64),
    "builtin": tf.io.VarLenFeature(float),
    "enum": tf.io.VarLenFeature(7),
    # Arguments.
    "keywords": tf.io.FixedLenFeature(dtype=tf.string, default_value="x", shape=[]),
    "mixed": Fixed([2], default_value=[1, 2], dtype=tf.int64),
    "spread": io.FixedLenFeature(*([3], tf.float32), **{"default_value": [0.5, 1., 2e3]}),
    # Defaults.
    "nested": tf.io.FixedLenFeature([2, 2], tf.float32, [[1, 2], [3.5, -4]]),
    "flat": tf.io.FixedLenFeature([2, 2], tf.int64, [1, 2, 3, 4]),
    "single": tf.io.FixedLenFeature([1], tf.string, b"bytes"),
    "listed": tf.io.FixedLenFeature([], tf.float32, [7]),
    "true": tf.io.FixedLenFeature([], tf.int64, True),
    "none": tf.io.FixedLenFeature([], tf.int64, None),
    "largest": tf.io.FixedLenFeature([2], tf.int64, [2**63 - 1, -(2**63)]),
    "unicode": tf.io.FixedLenFeature([2], tf.string, ["h\xe9", "\N{BULLET}" if False else "\u2022"]),
    # Lengths.
    "varlen": tf.io.VarLenFeature(dtype=tf.string),
    "rows": tf.io.FixedLenSequenceFeature([4], tf.float32, allow_missing=True),
    "padded": tf.io.FixedLenSequenceFeature([], tf.string, True, "<pad>"),
    "ragged": RaggedFeature(tf.int64),
    "ragged_rows": RaggedFeature(
        tf.float32, "values", [RaggedFeature.RowLengths("lengths"), RaggedFeature.UniformRowLength(2)]
    ),
    "ragged_nested": RaggedFeature(
        value_key="inner",
        dtype=tf.string,
        partitions=(RaggedFeature.RowLengths("outer_lengths"), RaggedFeature.RowLengths(key="inner_lengths")),
        row_splits_dtype=tf.int64,
        validate=True,
    ),
    "sparse": tf.io.SparseFeature("sparse_index", "sparse_value", tf.float32, 100),
    "sparse_2d": tf.io.SparseFeature(
        index_key=["row", "column"], value_key="cell", dtype=tf.int64, size=[10, 20], already_sorted=True
    ),
}

PARTITIONS = {
    "splits": RaggedFeature(tf.int64, "v1", [RaggedFeature.RowSplits("k1")], validate=True),
    "starts": RaggedFeature(tf.int64, "v2", [RaggedFeature.RowStarts("k2")], validate=True),
    "limits": RaggedFeature(tf.int64, "v3", [RaggedFeature.RowLimits("k3")], validate=True),
    "ids": RaggedFeature(tf.int64, "v4", [RaggedFeature.ValueRowIds("k4")], validate=True),
    "both": RaggedFeature(tf.int64, "v5", [RaggedFeature.RowSplits("k5"), RaggedFeature.RowSplits("k6")], validate=True),
}

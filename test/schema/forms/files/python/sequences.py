"""A sequence example: features of the whole, and of each step."""
import tensorflow as tf

CONTEXT = {
    "user": tf.io.FixedLenFeature([], tf.string),
    "country": tf.io.FixedLenFeature([], tf.string, default_value="none"),
    "interests": tf.io.VarLenFeature(tf.string),
    "scores": tf.io.RaggedFeature(tf.float32),
}
STEPS = {
    "item": tf.io.FixedLenSequenceFeature([], tf.int64),
    "embedding": tf.io.FixedLenSequenceFeature([8], dtype=tf.float32),
    "count": tf.io.FixedLenSequenceFeature(2, tf.int64, allow_missing=True),
    "tags": tf.io.VarLenFeature(tf.string),
    "words": tf.io.RaggedFeature(tf.string),
    "rows": tf.io.RaggedFeature(
        tf.int64, value_key="row_values", partitions=[tf.io.RaggedFeature.RowLengths("row_lengths")], validate=True
    ),
}

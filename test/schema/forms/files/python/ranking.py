"""An example list for ranking: the query, and the documents with their grade."""
import tensorflow as tf

CONTEXT = {"query": tf.io.FixedLenFeature([], tf.string, ""), "tokens": tf.io.RaggedFeature(tf.string)}
ITEMS = {f"feature_{i + 1}": tf.io.FixedLenFeature([1], tf.float32, [0.0]) for i in range(136)}
ITEMS["terms"] = tf.io.SparseFeature("term_ids", "term_weights", tf.float32, 1000)
GRADE = "relevance", tf.io.FixedLenFeature([1], tf.int64, default_value=[-1])
LABELS = {"relevance": tf.io.FixedLenFeature([1], tf.float32, [-1.]), "clicks": tf.io.VarLenFeature(tf.int64)}

import numpy as np
import tensorflow as tf

SPEC = {
    "zero": tf.io.FixedLenFeature([], tf.int64, default_value=tf.zeros([], tf.int64)),
    "ones": tf.io.FixedLenFeature([2, 2], tf.float32, default_value=tf.ones((2, 2))),
    "fill": tf.io.FixedLenFeature([3], tf.int64, tf.fill([3], tf.constant(7, tf.int64))),
    "constant": tf.io.FixedLenFeature([2], tf.float32, tf.constant([0.5, 2.0])),
    "zeros": tf.io.FixedLenFeature([2], tf.float32, np.zeros(2)),
    "full": tf.io.FixedLenFeature((2,), tf.float32, np.full((2,), 5.0)),
    "array": tf.io.FixedLenFeature([2], tf.int64, np.array([3, 4])),
}

"""Dicts that are put together in the ways in which Python puts dicts together."""
import collections
import tensorflow as tf

PREFIX, SEPARATOR = "image", "/"
SIZE = 4 * 7
CHANNELS: int = len(["r", "g", "b"])
COLORS = ("red", "green") + ("blue",)
LAYERS = [("conv", 3), ("dense", 2)]
DTYPES = {"a": tf.int64, "b": tf.float32}
DEFAULTS = dict(a=-1, b=1e-3)
number = lambda count: tf.io.FixedLenFeature([count], tf.float32, [0.0] * count)


def text(default=""):
    """One text."""
    return tf.io.FixedLenFeature([], tf.string, default)


def pair(name, dtype=tf.int64):
    names = [name + "_first", name + "_second"]
    return {key: tf.io.FixedLenFeature([], dtype) for key in names}


BASE = {
    PREFIX + SEPARATOR + "encoded": tf.io.FixedLenFeature([], tf.string),
    f"{PREFIX}{SEPARATOR}shape": tf.io.FixedLenFeature([3], tf.int64, (SIZE, SIZE, CHANNELS)),
    "adjacent" "_" 'texts': tf.io.FixedLenFeature([SIZE // 5, 2**3 % 5], tf.float32),
    "%s_%03d" % (PREFIX, 7): tf.io.VarLenFeature(tf.int64),
    "{}-{name:>5}".format(PREFIX, name="x"): tf.io.VarLenFeature(tf.int64),
    r"raw\n": text(),
    """long
text""": text("y"),
    "-".join(COLORS): tf.io.VarLenFeature(tf.string),
}

SPEC = {**BASE, "extra": number(2), "replaced": tf.io.VarLenFeature(tf.int64)}
SPEC["assigned"] = tf.io.FixedLenFeature([], tf.int64)
SPEC["replaced"] = tf.io.VarLenFeature(tf.float32)
SPEC.update({f"color_{i}_{name}": tf.io.FixedLenFeature([i + 1], tf.int64) for i, name in enumerate(COLORS, 1)})
SPEC.update(keyword=text(default="z"), other=tf.io.VarLenFeature(dtype=tf.float32))
SPEC |= {f"{a}{b}": tf.io.VarLenFeature(DTYPES[b]) for a in "xy" for b in DTYPES if (a, b) != ("y", "b")}
SPEC.update((f"layer_{name}_{i:02}", number(i + 1)) for name, count in LAYERS for i in range(count))
for name, dtype in DTYPES.items():
    SPEC["loop_" + name] = tf.io.FixedLenFeature([], dtype, default_value=DEFAULTS[name])
SPEC.update(zip(["zipped_1", "zipped_2"], [tf.io.VarLenFeature(tf.string)] * 2))
SPEC.update(pair("left"), **pair("right", tf.string))
SPEC["deleted"] = text()
del SPEC["deleted"]
SPEC.pop("other")
if SIZE > 20:
    SPEC["large"] = text()
else:
    SPEC["small"] = text()

MERGED = BASE | dict([("listed", text())]) | collections.OrderedDict(named=text())
COPY = dict(MERGED, added=text())
COPY.setdefault("set", text("default"))
ALIAS = COPY
ALIAS["through_alias"] = text()

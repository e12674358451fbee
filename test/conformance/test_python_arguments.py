"""Our reader of Python rejects exactly the arguments of features that TensorFlow rejects."""

import numpy as np
import pytest
import tensorflow as tf

from python_schemas import read

FIXED, RAGGED = "tf.io.FixedLenFeature", "tf.io.RaggedFeature"
EXPRESSIONS = [
    *[f"{FIXED}([], {dtype}, d)" for dtype in ("'int64'", "'float'", "'int'", "int", "float", "9", "tf.int32", "np.int64")],
    *[f"tf.io.VarLenFeature({dtype})" for dtype in ("object", "str", "np.str_", "'double'", "tf.bool", "None", "7")],
    *[f"{RAGGED}({dtype})" for dtype in ("tf.string", "tf.float64", "'float32'", "bool")],
    *[f"{FIXED}({shape}, tf.int64)" for shape in ("3", "True", "None", "[None]", "[-1]", "[2.0]", "'3'", "[[2]]", "(2, 3)", "[True]")],
    *[f"tf.io.FixedLenSequenceFeature({shape}, tf.int64, True)" for shape in ("3", "[3]", "(1,)", "[None]", "()", "None")],
    *[f"{FIXED}({shape}, tf.float32, {value})" for shape in ("[]", "[1]", "[3]") for value in ("0", "[0]", "[1, 2, 3]", "1.5", "'x'", "True")],
    *[f"{FIXED}([], tf.int64, {value})" for value in ("1.0", "True", "2**63 - 1", "-2**63", "'1'", "[]", "{}", "None")],
    *[f"{FIXED}([2], tf.string, {value})" for value in ("['a', b'b']", "['a', 1]", "'ab'", "('a', 'b')", "[['a'], ['b']]")],
    f"{FIXED}([2, 2], tf.int64, [[1, 2], [3]])",
    f"{FIXED}([4], tf.int64, [[1, 2], [3, 4]])",
    "tf.io.FixedLenSequenceFeature([], tf.int64)",
    "tf.io.FixedLenSequenceFeature([], tf.int64, 1)",
    "tf.io.FixedLenSequenceFeature([], tf.int64, True, 0)",
    "tf.io.FixedLenSequenceFeature([], tf.int64, True, [0, 0])",
    "tf.io.FixedLenSequenceFeature([], tf.int64, True, 'x')",
    *[f"tf.io.SparseFeature({arguments})" for arguments in ("'i', 'v', tf.int64, 5", "['i'], 'v', tf.int64, [5]", "['i'], 'v', tf.int64, 5")],
    *[f"tf.io.SparseFeature({arguments})" for arguments in ("'i', 'v', tf.int64, [5]", "['i', 'j'], 'v', tf.int64, [5]", "'', 'v', tf.int64, 5")],
    *[f"{RAGGED}(tf.int64, {value})" for value in ("''", "'v'", "5", "'v', 'k'", "'v', ['k']", f"'v', ({RAGGED}.RowSplits('k'),)")],
    *[f"{RAGGED}(tf.int64, {value})" for value in ("row_splits_dtype=tf.float32", "row_splits_dtype='int64'", "validate=1")],
    f"{FIXED}([])",
    f"{FIXED}([], tf.int64, 0, 1)",
    f"{FIXED}([], tf.int64, default=1)",
    "3",
]
SETUP = "import numpy as np\nimport tensorflow as tf\n"


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    """Our errors for each expression. All are in one file."""
    file = tmp_path_factory.mktemp("judged") / "expressions.py"
    lines = [f'S{i} = {{"a": {expression.replace(", d)", ", 0)")}}}' for i, expression in enumerate(EXPRESSIONS)]
    file.write_text(SETUP + "\n".join(lines) + "\n")
    return [result["errors"] for result in read(file, *[f"S{i}" for i in range(len(EXPRESSIONS))])]


@pytest.mark.parametrize("index", range(len(EXPRESSIONS)), ids=EXPRESSIONS)
def test_we_refuse_what_tensorflow_refuses(index, judged):
    def parse(records):
        return tf.io.parse_example(records, {"a": eval(EXPRESSIONS[index].replace(", d)", ", 0)"), {"tf": tf, "np": np})})

    try:
        tf.function(parse).get_concrete_function(tf.TensorSpec([None], tf.string))
        refusal = None
    except (TypeError, ValueError, tf.errors.OpError) as error:
        refusal = str(error)
    assert bool(judged[index]) == bool(refusal), (judged[index], refusal)

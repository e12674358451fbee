"""TensorFlow decodes the contents of bytes features, and agrees about the content of foreign bytes."""

import json

import numpy as np
import pytest
import tensorflow as tf

from contents import carry_out, chunk, image_task, pixels, png, recognise, text_of

SIZES = [(1, 1), (8, 8), (17, 5), (64, 64), (3, 200)]
KINDS = ["noise", "extremes", "slope"]


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_png_decodes_to_the_samples(channels, bits):
    images = [pixels(*size, channels, bits) for size in [*SIZES, (250, 300)]]
    dtype = tf.uint16 if bits == 16 else tf.uint8
    for image, content in zip(images, carry_out([image_task(image, task="png", bits=bits) for image in images])):
        assert np.array_equal(tf.io.decode_png(content, dtype=dtype), image)
        assert np.array_equal(tf.io.decode_image(content, dtype=dtype), image)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("quality", [1, 25, 50, 75, 90, 99, 100])
def test_jpeg_has_the_bytes_of_libjpeg(channels, quality):
    """TensorFlow encodes with libjpeg-turbo. The unit of the density, which it always states, is byte 13."""
    images = [pixels(*size, channels, kind=kind) for size in SIZES for kind in KINDS]
    tasks = [image_task(image, task="jpeg", quality=quality) for image in images]
    for image, content in zip(images, carry_out(tasks)):
        expected = bytearray(encode_jpeg(image, quality, chroma_downsampling=False))
        expected[13] = 0
        assert content == bytes(expected), image.shape
        assert tf.io.decode_image(content).shape == image.shape


def encode_jpeg(image, quality=90, **options):
    format = "grayscale" if image.shape[2] == 1 else "rgb"
    return tf.io.encode_jpeg(image, format, quality, x_density=1, y_density=1, **options).numpy()


@pytest.mark.parametrize("channels", [1, 3])
def test_jpeg_of_the_best_quality_is_almost_exact(channels):
    images = [pixels(*size, channels, kind=kind) for size in SIZES for kind in KINDS]
    tasks = [image_task(image, task="jpeg", quality=100) for image in images]
    for image, content in zip(images, carry_out(tasks)):
        decoded = tf.io.decode_jpeg(content, dct_method="INTEGER_ACCURATE").numpy().astype(int)
        assert np.abs(decoded - image).max() <= (3 if channels == 1 else 6)


@pytest.mark.parametrize("task", ["png", "jpeg"])
def test_the_longest_side_is_read_and_a_longer_one_is_not(task):
    """MAX_PNG_SIDE and MAX_JPEG_SIDE."""
    longest = {"png": 1_000_000, "jpeg": 65_500}[task]
    images = [np.zeros(shape, np.uint8) for shape in [(1, longest, 1), (longest, 1, 1), (1, longest + 1, 1)]]
    wide, high, wider = carry_out([image_task(image, task=task, bits=8, quality=50) for image in images])
    assert tf.io.decode_image(wide).shape == (1, longest, 1)
    assert tf.io.decode_image(high).shape == (longest, 1, 1)
    with pytest.raises(tf.errors.InvalidArgumentError):
        tf.io.decode_image(wider)


SMALL = [0.0, 1.0, 2.5, -3.25, 0.1, 1e-3, -1e-7, 65504.0]
VALUES = {
    "bool": [0, 1, 1, 0],
    **{f"uint{bits}": [0, 1, 2**bits - 1, 2 ** (bits - 1)] for bits in (8, 16, 32, 64)},
    **{f"int{bits}": [0, -1, 2 ** (bits - 1) - 1, -(2 ** (bits - 1))] for bits in (8, 16, 32, 64)},
    "float16": SMALL,
    "bfloat16": SMALL + [1e30],
    "float32": SMALL + [1e30],
    "float64": SMALL + [1e300],
}
# The attribute `out_type` of the op DecodeRaw does not have these.
NOT_RAW = ["uint32", "uint64"]


def tensor_of(dtype, values, shape):
    """Rounded by NumPy and ml_dtypes."""
    return tf.constant(np.array(values, tf.as_dtype(dtype).as_numpy_dtype).reshape(shape))


def elements_task(task, dtype, values, shape):
    """64-bit integers are digits in JSON."""
    numbers = [str(value) for value in values] if "int64" in dtype else values
    return {"task": task, "dtype": dtype, "shape": shape, "values": numbers}


@pytest.mark.parametrize("dtype", VALUES)
def test_tensor_is_what_tensorflow_serializes_and_parses(dtype):
    values = VALUES[dtype]
    shapes = [[len(values)], [1, len(values), 1]]
    tasks = [elements_task("tensor", dtype, values, shape) for shape in shapes]
    for shape, content in zip(shapes, carry_out(tasks)):
        tensor = tensor_of(dtype, values, shape)
        assert content == tf.io.serialize_tensor(tensor).numpy()
        assert np.array_equal(tf.io.parse_tensor(content, dtype), tensor)


@pytest.mark.parametrize("shape", [[], [0], [2, 0, 3], [300]], ids=str)
def test_tensor_of_any_shape(shape):
    values = [1.5] * int(np.prod(shape))
    (content,) = carry_out([elements_task("tensor", "float32", values, shape)])
    assert content == tf.io.serialize_tensor(tensor_of("float32", values, shape)).numpy()


@pytest.mark.parametrize("shape", [[], [5], [5, 1], [0]], ids=str)
def test_tensor_of_strings(shape):
    values = [b"word", b"", "é".encode(), b"\xff\0", b"x" * 300][: int(np.prod(shape))]
    task = {"task": "strings", "shape": shape, "values": [text_of(value) for value in values]}
    tensor = tf.constant(values, tf.string, shape)
    assert carry_out([task])[0] == tf.io.serialize_tensor(tensor).numpy()


@pytest.mark.parametrize("dtype", VALUES)
def test_raw_elements_are_decoded_or_no_reader_exists(dtype):
    values = VALUES[dtype]
    (content,) = carry_out([elements_task("raw", dtype, values, [len(values)])])
    if dtype in NOT_RAW:
        with pytest.raises((TypeError, tf.errors.InvalidArgumentError)):
            tf.io.decode_raw(content, dtype)
    else:
        assert np.array_equal(tf.io.decode_raw(content, dtype), tensor_of(dtype, values, [len(values)]))


def test_text_and_json_are_utf8():
    draws = [0, 2**32 - 1, 123456789, 2**31, 7, 99]
    text, object = carry_out([{"task": task, "draws": draws} for task in ("text", "json")])
    assert tf.strings.unicode_transcode(text, "UTF-8", "UTF-8", errors="strict").numpy() == text
    assert len(tf.strings.split(text)) == len(draws)
    assert list(json.loads(object)) == ["id", "name", "score", "active", "tags", "parent"]


PALETTE, ALPHA = chunk(b"PLTE", bytes(6)), chunk(b"tRNS", b"\0\0")
IMAGE = pixels(9, 13, 3)
IMAGES = {
    **{f"grey of {depth} bits": png(4, 3, depth, 0) for depth in (1, 2, 4, 8, 16)},
    **{f"a palette of {depth} bits": png(4, 3, depth, 3, PALETTE) for depth in (1, 2, 4, 8)},
    **{f"colour type {kind} of {depth} bits": png(4, 3, depth, kind) for kind in (2, 4, 6) for depth in (8, 16)},
    "a palette with alpha": png(4, 3, 8, 3, PALETTE, ALPHA),
    "grey with a transparent shade": png(4, 3, 8, 0, ALPHA),
    "a large black PNG": png(3000, 3000, 8, 2),
    "tf.io.encode_png": tf.io.encode_png(IMAGE).numpy(),
    "tf.io.encode_png of 16 bits": tf.io.encode_png(pixels(9, 13, 4, 16)).numpy(),
    "tf.io.encode_jpeg": tf.io.encode_jpeg(IMAGE).numpy(),
    "progressive JPEG": encode_jpeg(IMAGE, progressive=True),
    "optimized JPEG": encode_jpeg(np.zeros((2000, 3000, 3), np.uint8), 1, optimize_size=True, progressive=True),
    "JPEG with metadata": encode_jpeg(IMAGE, xmp_metadata="<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"),
}


@pytest.fixture(scope="module")
def recognised():
    return dict(zip(IMAGES, recognise(IMAGES.values())))


@pytest.mark.parametrize("name", IMAGES)
def test_images_are_recognised_as_tensorflow_decodes_them(recognised, name):
    height, width, channels = tf.io.decode_image(IMAGES[name]).shape
    facts = recognised[name]
    assert (facts["type"], facts["format"]) == ("image", "jpeg" if "jpeg" in name.lower() else "png")
    assert (facts["height"], facts["width"], facts["channels"]) == (height, width, channels)
    assert facts["bits"] == (16 if "16" in name else 8)


@pytest.mark.parametrize("dtype", VALUES)
def test_tensors_are_recognised(dtype):
    tensor = tensor_of(dtype, VALUES[dtype], [len(VALUES[dtype]), 1])
    one = tf.make_tensor_proto(tensor[:1]).SerializeToString()
    facts = recognise([tf.io.serialize_tensor(tensor).numpy(), one])
    assert facts == [{"type": "tensor", "dtype": dtype, "shape": shape} for shape in ([len(tensor), 1], [1, 1])]

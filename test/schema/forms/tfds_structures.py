"""Feature structures of TensorFlow Datasets with examples of them: name, features, examples."""

import numpy as np
import tensorflow as tf
import tensorflow_datasets as tfds

F = tfds.features
S, T, D = F.Sequence, F.Tensor, F.Dataset

INTEGERS = ["uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64"]
FLOATS = ["float16", "float32", "float64"]
COMPLEX = ["complex64", "complex128"]
BOXES = ["REL_YXYX", "REL_XYXY", "YXYX", "XYXY", "XYWH", None]
BOX = F.BBox(0.1, 0.2, 0.3, 0.4)


def ones(*shape, dtype="uint8"):
    return np.ones(shape, dtype)


def array_structures():
    for dtype in ["bool", *INTEGERS, *FLOATS]:
        yield f"scalar {dtype}", {"x": F.Scalar(np.dtype(dtype))}, [{"x": ones(dtype=dtype)}]
        optional = F.Scalar(np.dtype(dtype), optional=True)
        yield f"optional {dtype}", {"x": optional}, [{"x": None}, {"x": ones(dtype=dtype)}]
        yield f"tensor {dtype}", {"x": T(shape=(2, 3), dtype=np.dtype(dtype))}, [{"x": ones(2, 3, dtype=dtype)}]
    for encoding in ["none", "bytes", "zlib"]:
        for dtype in ["bool", *INTEGERS, *FLOATS, *COMPLEX]:
            feature = T(shape=(2, 3), dtype=np.dtype(dtype), encoding=encoding)
            yield f"{encoding} {dtype}", {"x": feature}, [{"x": ones(2, 3, dtype=dtype)}]
        shapes = [(), (0,), (5,), (None,), (None, 3), (3, None), (2, None, 3), (None, None), (None, 2, None, 1)]
        for shape in shapes:
            values = ones(*[4 if dim is None else dim for dim in shape], dtype="int32")
            yield f"{encoding} {shape}", {"x": T(shape=shape, dtype=np.int32, encoding=encoding)}, [{"x": values}]
    half = tf.bfloat16
    yield "bfloat16", {"x": T(shape=(2,), dtype=half, encoding="bytes")}, [{"x": ones(2, dtype=half.as_numpy_dtype)}]
    yield "strings", {"x": T(shape=(2,), dtype=np.str_), "y": np.str_}, [{"x": ["a", "b"], "y": "c"}]
    floats = {"x": ones(2, dtype="float32")}
    bounded = T(shape=(2,), dtype=np.float32, minimum=-5, maximum=7)
    yield "bounds", {"x": bounded, "y": T(shape=(), dtype=np.int8, minimum=-300)}, [{**floats, "y": np.int8(1)}]
    yield "optional tensor", {"x": T(shape=(2,), dtype=np.float32, optional=True)}, [{"x": None}, floats]
    yield "optional open", {"x": T(shape=(None,), dtype=np.float32, optional=True)}, [floats]
    yield "optional encoded", {"x": T(shape=(2,), dtype=np.float32, optional=True, encoding="zlib")}, [floats]
    yield "optional text", {"x": F.Text(optional=True)}, [{"x": "a"}]


def value_structures():
    yield "text", {"x": F.Text()}, [{"x": "word"}]
    for arguments in [{"num_classes": 3}, {"names": ["a", "b"]}]:
        yield f"label {arguments}", {"x": F.ClassLabel(**arguments)}, [{"x": 1}]
    for box in BOXES:
        yield f"box {box}", {"x": F.BBoxFeature(bbox_format=box)}, [{"x": BOX}]
    for languages in [["en", "fr"], []]:
        texts = {language: "word" for language in languages}
        yield f"translation {languages}", {"x": F.Translation(languages), "y": np.int64}, [{"x": texts, "y": 1}]
        variable = F.TranslationVariableLanguages(languages or None)
        examples = [{"x": {"en": "a", "fr": ["b", "c"]}}, {"x": {"en": "a"}}]
        yield f"variable translation {languages}", {"x": variable}, examples


def image_structures():
    for shape in [None, (4, 5, 1), (None, None, 3), (4, None, 4), (4, 5, 2), (4, 5, None), (4, 5, 5), (2, 4, 5, 3)]:
        values = ones(*[5 if dim is None else dim for dim in shape or (4, 5, 3)])
        if shape == (4, 5, None):
            values = ones(4, 5, 3)
        yield f"image {shape}", {"x": F.Image(shape=shape)}, [{"x": values}]
    for shape in [(4, 5, 1), (4, 5, 3)]:
        yield f"jpeg {shape}", {"x": F.Image(shape=shape, encoding_format="jpeg")}, [{"x": ones(*shape)}]
    deep = F.Image(shape=(4, 5, 3), dtype=np.uint16, encoding_format="png")
    yield "png 16", {"x": deep}, [{"x": ones(4, 5, 3, dtype="uint16")}]
    yield "float image", {"x": F.Image(shape=(4, 5, 1), dtype=np.float32)}, [{"x": ones(4, 5, 1, dtype="float32")}]
    yield "colours", {"x": F.Image(shape=(4, 5, 1), use_colormap=True)}, [{"x": ones(4, 5, 1)}]
    for labels in [3, ["a", "b"], None]:
        yield f"labeled {labels}", {"x": F.LabeledImage(labels=labels)}, [{"x": ones(4, 5, 1)}]
    for shape in [None, (None, 4, 5, 3), (2, 4, 5, 1)]:
        values = ones(*(shape or (2, 4, 5, 3))[1:])
        yield f"video {shape}", {"x": F.Video(shape=shape)}, [{"x": [values] * 2}]
    yield "audio", {"x": F.Audio()}, [{"x": np.arange(5)}]
    stereo = F.Audio(shape=(None, 2), dtype=np.int16, sample_rate=16000, file_format="wav")
    yield "stereo", {"x": stereo}, [{"x": ones(5, 2, dtype="int16")}]


def sequence_structures():
    inner = [("int", np.int32, 1), ("pair", T(shape=(2,), dtype=np.float32), ones(2, dtype="float32"))]
    inner += [("text", F.Text(), "a"), ("box", F.BBoxFeature(), BOX), ("image", F.Image(shape=(4, 5, 3)), ones(4, 5, 3))]
    inner += [("open image", F.Image(), ones(4, 5, 3))]
    inner += [("encoded", T(shape=(3,), dtype=np.int16, encoding="bytes"), ones(3, dtype="int16"))]
    inner += [("open", T(shape=(None, None), dtype=np.int16, encoding="zlib"), ones(2, 3, dtype="int16"))]
    inner += [("unknown", T(shape=(None,), dtype=np.int16), ones(3, dtype="int16"))]
    for name, feature, value in inner:
        for kind, container in [("sequence", S), ("dataset", D)]:
            yield f"{kind} of {name}", {"x": container(feature)}, [{"x": [value, value]}, {"x": [value]}, {"x": []}]
            yield f"{kind} of 2 {name}", {"x": container(feature, length=2)}, [{"x": [value, value]}]
        yield f"nested {name}", {"x": S(S(feature))}, [{"x": [[value], [], [value, value]]}, {"x": []}]
        yield f"nested 2 {name}", {"x": S(S(feature), length=2)}, [{"x": [[value], [value, value]]}]
        yield f"nested of 2 {name}", {"x": S(S(feature, length=2))}, [{"x": [[value, value]]}]
        yield f"deep {name}", {"x": S(S(S(feature), length=2))}, [{"x": [[[value], []], [[value, value], [value]]]}]
    yield "optional inside", {"x": S(F.Scalar(np.int32, optional=True))}, [{"x": [1, 2]}]
    objects = S({"box": F.BBoxFeature(), "tokens": S(np.int64), "parts": S({"a": np.int32, "b": F.Text()})})
    some, none = {"tokens": [1, 2], "parts": [{"a": 1, "b": "x"}]}, {"tokens": [], "parts": []}
    yield "objects", {"objects": objects}, [{"objects": [{"box": BOX, **some}, {"box": BOX, **none}]}]
    observation = {"image": F.Image(shape=(4, 5, 3)), "state": T(shape=(7,), dtype=np.float32)}
    steps = {"observation": observation, "is_last": np.bool_}
    step = {"observation": {"image": ones(4, 5, 3), "state": ones(7, dtype="float32")}, "is_last": False}
    yield "episode", {"steps": D(steps), "id": F.Text()}, [{"steps": [step, step], "id": "e"}]
    yield "dataset of datasets", {"x": D({"y": D({"z": np.int32})})}, [{"x": [{"y": [{"z": 1}]}, {"y": []}]}]
    yield "sequence at the top", S({"a": np.int64, "b": F.Text()}), [[{"a": 1, "b": "x"}]]
    yield "dataset at the top", D({"a": np.int64, "b": F.Text()}), [[{"a": 1, "b": "x"}]]


def dictionary_structures():
    nested = {"a": {"b": np.int32, "c": {"d": F.Text()}}, "e/f": np.int64}
    yield "nested dictionaries", nested, [{"a": {"b": 1, "c": {"d": "x"}}, "e/f": 2}]
    yield "a name within a name", {"a": np.int32, "a/b": np.int64}, [{"a": 1, "a/b": 2}]
    yield "the same name twice", {"a": {"b": np.int32}, "a/b": np.int64}, [{"a": {"b": 1}, "a/b": 2}]
    yield "odd names", {"__proto__": np.int64, "é 😀": F.Text(), "constructor": {"toString": np.int32}}, [
        {"__proto__": 1, "é 😀": "x", "constructor": {"toString": 3}}
    ]
    yield "an empty dictionary", {"a": {}, "b": np.int64}, [{"a": {}, "b": 1}]


def structures():
    for group in [array_structures, value_structures, image_structures, sequence_structures, dictionary_structures]:
        yield from group()

"""
Writes the folders files/tfds/NAME as TensorFlow Datasets writes them, and files/tfds-proto.json; run it as
tfds_golden.py.
"""

import json
import os
from pathlib import Path

os.environ.update(TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="-1")

import numpy as np
import tensorflow_datasets as tfds
from tensorflow_datasets.core import dataset_info, naming
from tensorflow_datasets.core.proto import dataset_info_pb2, feature_pb2

F = tfds.features
FILES = Path(__file__).parent / "files"

# Small: one image and its class.
DIGITS = {"image": F.Image(shape=(28, 28, 1)), "label": F.ClassLabel(num_classes=10)}

# Nested: boxes with the names of their classes, keypoints, captions in three languages, a segmentation.
STREETS = {
    "image": F.Image(shape=(None, None, 3), encoding_format="jpeg"),
    "image/filename": F.Text(),
    "objects": F.Sequence(
        {
            "bbox": F.BBoxFeature(),
            "label": F.ClassLabel(names=["car", "person", "traffic light"]),
            "is_crowd": np.bool_,
            "keypoints": F.Sequence(F.Tensor(shape=(3,), dtype=np.float32)),
        }
    ),
    "segmentation": F.LabeledImage(labels=["road", "sidewalk"], shape=(None, None, 1)),
    "weather": {"kind": F.ClassLabel(names=["dry", "rain"]), "temperature": F.Scalar(np.float32, optional=True)},
    "captions": F.Translation(["en", "fr", "de"]),
    "is_day": np.bool_,
}

# RLDS: an episode is a dataset of steps.
ROBOT = {
    "steps": F.Dataset(
        {
            "observation": {
                "image": F.Image(shape=(64, 64, 3), encoding_format="png", doc="Main camera."),
                "depth": F.Tensor(shape=(None, None, 1), dtype=np.float32, encoding="zlib"),
                "state": F.Tensor(shape=(10,), dtype=np.float32, doc=F.Documentation("Joints.", "-pi to pi")),
            },
            "action": F.Tensor(shape=(10,), dtype=np.float32, minimum=-1, maximum=1),
            "reward": F.Scalar(np.float32),
            "discount": F.Scalar(np.float32),
            "is_first": F.Scalar(np.bool_),
            "is_last": F.Scalar(np.bool_),
            "is_terminal": F.Scalar(np.bool_),
            "language_instruction": F.Text(),
            "language_embedding": F.Tensor(shape=(512,), dtype=np.float32),
        }
    ),
    "episode_metadata": {"file_path": F.Text(), "episode_id": np.int64},
}

# Large: many columns, as of a table.
TABLE = {f"column_{i:03}": [np.int64, np.float32, F.Text(), np.uint8][i % 4] for i in range(200)}

KEYS = {
    "digits": ("image", "label"),
    "streets": ({"image": "image"}, ("is_day", "weather")),
    "table": ("column_000", "column_001"),
}


def write_folder(name, features):
    folder = FILES / "tfds" / name
    folder.mkdir(parents=True, exist_ok=True)
    F.FeaturesDict(features).save_config(folder)
    template = naming.DEFAULT_FILENAME_TEMPLATE
    split = dataset_info_pb2.SplitInfo(name="train", shard_lengths=[3, 2], num_bytes=500, filepath_template=template)
    info = dataset_info_pb2.DatasetInfo(name=name, version="1.0.0", file_format="tfrecord", splits=[split])
    if name in KEYS:
        info.supervised_keys.CopyFrom(dataset_info._supervised_keys_to_proto(KEYS[name]))
    dataset_info.write_dataset_info_proto(info, folder)


def write_proto():
    """The fields of all messages of feature.proto, and the classes that TFDS finds by name."""
    messages = {
        message.name: [field.json_name for field in message.fields]
        for message in feature_pb2.DESCRIPTOR.message_types_by_name.values()
    }
    registered = F.FeatureConnector._registered_features.values()
    classes = sorted({cls.__name__ for cls in registered if not cls.__abstractmethods__})
    text = json.dumps({"tfds": tfds.__version__, "messages": messages, "classes": classes}, indent=1)
    (FILES / "tfds-proto.json").write_text(text + "\n")


for name, features in {"digits": DIGITS, "streets": STREETS, "robot": ROBOT, "table": TABLE}.items():
    write_folder(name, features)
write_proto()

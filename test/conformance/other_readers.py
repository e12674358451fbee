"""Runs in .venv/dali: prints as JSON what DALI and PyTorch's `tfrecord` read from files with an index."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import nvidia.dali.tfrecord as tfrec
from nvidia.dali import fn, pipeline_def
from tfrecord import tfrecord_loader
from tfrecord.tools.tfrecord2idx import create_index

BATCH = 10
PATHS = sys.argv[1:]
FEATURES = {
    "label": tfrec.FixedLenFeature([1], tfrec.int64, -1),
    "ids": tfrec.VarLenFeature(tfrec.int64, 0),
    "weights": tfrec.FixedLenFeature([4], tfrec.float32, 0.0),
    "image/encoded": tfrec.FixedLenFeature((), tfrec.string, ""),
    "image/mask": tfrec.FixedLenFeature((), tfrec.string, ""),
}
KINDS = {"label": "int", "ids": "int", "weights": "float"}


def index_of(path):
    return f"{path}.idx"


def indices(path):
    """The index that the script of either project makes."""
    script = Path(sys.executable).with_name("tfrecord2idx")
    with tempfile.TemporaryDirectory() as folder:
        files = [f"{folder}/dali", f"{folder}/torch"]
        subprocess.run([sys.executable, script, path, files[0]], check=True)
        create_index(path, files[1])
        return [Path(file).read_text() for file in files]


@pipeline_def(batch_size=BATCH, num_threads=1, device_id=None)
def pipeline():
    read = fn.readers.tfrecord(
        path=PATHS, index_path=[index_of(path) for path in PATHS], features=FEATURES, name="reader"
    )
    images = [fn.decoders.image(read[name]) for name in ("image/encoded", "image/mask")]
    return *(read[name] for name in KINDS), *images


def with_dali():
    built = pipeline()
    built.build()
    for _ in range(built.epoch_size("reader") // BATCH):
        label, ids, weights, image, mask = built.run()
        for i in range(BATCH):
            yield {
                "label": int(label.at(i)[0]),
                "ids": ids.at(i).tolist(),
                "weights": weights.at(i).tolist(),
                "image/encoded": list(image.at(i).shape),
                # It converts grey images to colour.
                "image/mask": [*mask.at(i).shape[:2], 1],
            }


def with_tfrecord(shards):
    for path in PATHS:
        for shard in shards:
            for example in tfrecord_loader(path, index_of(path), KINDS, shard=shard):
                lists = {name: example[name].tolist() for name in KINDS}
                yield {**lists, "label": lists["label"][0]}


json.dump(
    {
        "indices": {path: indices(path) for path in PATHS},
        "dali": list(with_dali()),
        "whole": list(with_tfrecord([None])),
        "sharded": list(with_tfrecord([(0, 2), (1, 2)])),
    },
    sys.stdout,
)

"""Contents of bytes features, encoded and recognised by our sources."""

import base64
import json
import subprocess
import zlib
from struct import pack

import numpy as np

from checkout import NODE, ROOT


def carry_out(tasks):
    """The results of content.ts for tasks: bytes, or facts for `recognise`."""
    ended = subprocess.run(
        [NODE, ROOT / "test/conformance/content.ts"], input=json.dumps(tasks), capture_output=True, text=True, timeout=120
    )
    assert ended.returncode == 0, ended.stderr
    results = json.loads(ended.stdout)
    return [result if task["task"] == "recognise" else base64.b64decode(result) for task, result in zip(tasks, results)]


def text_of(data):
    return base64.b64encode(data).decode()


def recognise(contents):
    return carry_out([{"task": "recognise", "bytes": text_of(content)} for content in contents])


def pixels(height, width, channels, bits=8, kind="noise"):
    """An image drawn with a fixed seed: noise, only extreme values, or a slope."""
    shape, top = (height, width, channels), 2**bits - 1
    random = np.random.default_rng(height * width * channels)
    if kind == "noise":
        samples = random.integers(0, top, shape, endpoint=True)
    elif kind == "extremes":
        samples = random.integers(0, 1, shape, endpoint=True) * top
    else:
        samples = np.linspace(0, top, height * width * channels).reshape(shape)
    return samples.astype(np.uint16 if bits == 16 else np.uint8)


def image_task(image, **format):
    height, width, channels = image.shape
    return {"width": width, "height": height, "channels": channels, "samples": text_of(image.tobytes()), **format}


def chunk(name, data):
    return pack(">I", len(data)) + name + data + pack(">I", zlib.crc32(name + data))


def png(width, height, depth, colour_type, *chunks):
    """A black PNG of any kind, including those that this tool does not write."""
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour_type]
    rows = (b"\0" + bytes((width * samples * depth + 7) // 8)) * height
    header = pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
    body = [chunk(b"IHDR", header), *chunks, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(body)

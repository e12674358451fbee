"""The records of TFRecord files: framing, compression, checksums."""

from __future__ import annotations

import gzip
import io
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from .crc32c import masked_crc32c


class CorruptRecordError(ValueError):
    """A file is not a TFRecord file, or is incomplete."""


def read_records(path: str | Path, compression: str = "auto", *, checksums: bool = False) -> Iterator[memoryview]:
    """
    The payload of each record of a file, in order. `compression` is `gzip`, `zlib`, `none`, or `auto`, which decides by
    the first bytes. The checksum of every length is checked, those of the payloads only with `checksums`, because the
    command line has already read them back. Raises CorruptRecordError if a record is cut off or a checksum is wrong.
    """
    stream = io.BytesIO(_content(Path(path), compression))
    at = 0
    while header := stream.read(12):
        if len(header) < 12:
            raise CorruptRecordError(f"{path} ends within the header of the record at byte {at}")
        length, crc = struct.unpack("<QI", header)
        if masked_crc32c(header[:8]) != crc:
            raise CorruptRecordError(f"{path} has no record at byte {at}: the checksum of its length is wrong")
        body = stream.read(length + 4)
        if len(body) < length + 4:
            raise CorruptRecordError(f"{path} ends within the record at byte {at}")
        payload = memoryview(body)[:length]
        if checksums and masked_crc32c(payload) != struct.unpack_from("<I", body, length)[0]:
            raise CorruptRecordError(f"{path} has a wrong checksum in the record at byte {at}")
        yield payload
        at += 16 + length


def _content(path: Path, compression: str) -> bytes:
    with path.open("rb") as file:
        chosen = _sniff(file) if compression == "auto" else compression
        data = file.read()
    try:
        if chosen == "gzip":
            return gzip.decompress(data)
        if chosen == "zlib":
            return zlib.decompress(data)
    except (OSError, EOFError, zlib.error) as error:
        raise CorruptRecordError(f"{path} cannot be decompressed as {chosen}: {error}") from error
    if chosen == "none":
        return data
    raise ValueError(f"compression {chosen!r} is none of auto, gzip, zlib and none")


def _sniff(file: BinaryIO) -> str:
    """In an uncompressed file, the first length is followed by its checksum, which is not so by chance."""
    head = file.read(12)
    file.seek(0)
    if len(head) == 12 and masked_crc32c(head[:8]) == struct.unpack_from("<I", head, 8)[0]:
        return "none"
    if head[:2] == b"\x1f\x8b":
        return "gzip"
    return "zlib" if len(head) > 1 and head[0] & 15 == 8 and (head[0] << 8 | head[1]) % 31 == 0 else "none"

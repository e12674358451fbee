"""The record stream of a plan, computed a second time: from docs/values.md, the protobuf encoding guide and the
TFRecord format, with the standard library alone. It shares nothing with src, so it can disagree with it.

    python3 test/golden/reference.py PLAN.json [FIRST COUNT] [--write FILE]   prints the SHA-256 of the records
    python3 test/golden/reference.py --vectors                                prints the test vectors of docs/values.md
"""

import hashlib
import json
import struct
import sys

WORD = 0xFFFFFFFF


def stream_key(seed, dataset, feature, stream):
    coordinates = ["tfrecord-fixture/1", seed, dataset, feature, stream]
    text = json.dumps(coordinates, ensure_ascii=False, separators=(",", ":"))
    return struct.unpack("<II", hashlib.sha256(text.encode()).digest()[:8])


def threefry(key, counter):
    k = (key[0], key[1], key[0] ^ key[1] ^ 0x1BD11BDA)
    x0, x1 = ((counter & WORD) + k[0]) & WORD, ((counter >> 32) + k[1]) & WORD
    for g in range(5):
        for r in ((13, 15, 26, 6), (17, 29, 16, 24))[g % 2]:
            x0 = (x0 + x1) & WORD
            x1 = ((x1 << r | x1 >> (32 - r)) & WORD) ^ x0
        x0, x1 = (x0 + k[(g + 1) % 3]) & WORD, (x1 + k[(g + 2) % 3] + g + 1) & WORD
    return x0, x1


def bits(row, i):
    x = (row[0] + i * 0x9E3779B9) & WORD
    x = (x ^ x >> 16) * 0x21F0AAAD & WORD
    x = (x ^ x >> 15 ^ row[1]) * 0xD35A2D97 & WORD
    return x ^ x >> 15


def below(n, draw):
    return draw * n >> 32


def values(plan, feature, example):
    def row(stream):
        return threefry(stream_key(plan["seed"], plan["dataset"], feature["name"], stream), example)

    length = feature["length"]
    if isinstance(length, dict):
        length = length["min"] + below(length["max"] - length["min"] + 1, bits(row("length"), 0))
    draws, how = row("value"), feature["distribution"]
    if how["type"] == "text":
        sizes = row("size")
        return [text(how, bits(sizes, i), threefry(draws, i)) for i in range(length)]
    if how["type"] == "bernoulli":
        return [int(bits(draws, i) < how["positiveRate"] * 2**32) for i in range(length)]
    low, high = how["min"], how["max"]
    if feature["kind"] == "int64":
        return [low + below(high - low + 1, bits(draws, i)) for i in range(length)]
    return [low + (high - low) * ((bits(draws, i) >> 8) * 2.0**-24) for i in range(length)]


def text(how, draw, row):
    size, alphabet = how["size"], how["alphabet"]
    count = size["min"] + below(size["max"] - size["min"] + 1, draw)
    return "".join(alphabet[below(len(alphabet), bits(row, j))] for j in range(count)).encode()


def varint(n):
    n &= 2**64 - 1
    out = bytearray()
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return bytes(out)


def field(number, data):
    return varint(number << 3 | 2) + varint(len(data)) + data


def encode_list(kind, elements):
    if kind == "bytes":
        return field(1, b"".join(field(1, element) for element in elements))
    packed = b"".join(map(varint if kind == "int64" else lambda x: struct.pack("<f", x), elements))
    return field({"float": 2, "int64": 3}[kind], field(1, packed) if packed else b"")


def encode_example(plan, example):
    features = sorted(plan["features"], key=lambda feature: feature["name"].encode())
    lists = [(f["name"].encode(), encode_list(f["kind"], values(plan, f, example))) for f in features]
    return field(1, b"".join(field(1, field(1, name) + field(2, data)) for name, data in lists))


def crc_table():
    for n in range(256):
        for _ in range(8):
            n = n >> 1 ^ (0x82F63B78 if n & 1 else 0)
        yield n


CRC_TABLE = list(crc_table())


def masked_crc(data):
    crc = WORD
    for byte in data:
        crc = CRC_TABLE[(crc ^ byte) & 255] ^ crc >> 8
    crc ^= WORD
    return struct.pack("<I", ((crc >> 15 | crc << 17) + 0xA282EAD8) & WORD)


def record(data):
    length = struct.pack("<Q", len(data))
    return length + masked_crc(length) + data + masked_crc(data)


def print_vectors():
    def words(*numbers):
        return " ".join(f"{n:08x}" for n in numbers)

    def line(name, args, result):
        print(f"| `{name}({', '.join(json.dumps(a, ensure_ascii=False) for a in args)})` | `{result}` |")

    coordinates = [
        (0, "train_data", "meta.user_id", "value"),
        (2**53 - 1, "train_data", "meta.user_id", "length"),
        (7, "validation_data.größe", 'a "quoted" \\ 😀', "size"),
    ]
    for args in coordinates:
        line("key", args, words(*stream_key(*args)))
    for key, example in [((0, 0), 0), (stream_key(*coordinates[0]), 0), (stream_key(*coordinates[0]), 2**32 + 5)]:
        line("row", (words(*key), example), words(*threefry(key, example)))
    for row, i in [((0, 0), 0), ((1, 2), 3), ((WORD, 0xDEADBEEF), 1), (threefry(stream_key(*coordinates[0]), 0), 5999)]:
        line("bits", (words(*row), i), words(bits(row, i)))


def check_against_published_vectors():
    """Random123's tests/kat_vectors, threefry2x32 with 20 rounds; and the CRC-32C of RFC 3720, B.4 (32 zero bytes)."""
    assert threefry((0, 0), 0) == (0x6B200159, 0x99BA4EFE)
    assert threefry((WORD, WORD), 2**64 - 1) == (0x1CB996FC, 0xBB002BE7)
    assert threefry((0x13198A2E, 0x03707344), 0x85A308D3_243F6A88) == (0xC4923A9C, 0x483DF7A0)
    assert masked_crc(bytes(32)) == struct.pack("<I", ((0x8A9136AA >> 15 | 0x8A9136AA << 17) + 0xA282EAD8) & WORD)


def main(arguments):
    check_against_published_vectors()
    if arguments == ["--vectors"]:
        return print_vectors()
    target = arguments[arguments.index("--write") + 1] if "--write" in arguments else None
    numbers = [int(a) for a in arguments[1:] if a.isdecimal()]
    with open(arguments[0], encoding="utf-8") as file:
        plan = json.load(file)
    first, count = numbers or (0, plan["examples"])
    stream = b"".join(record(encode_example(plan, e)) for e in range(first, first + count))
    if target:
        with open(target, "wb") as file:
            file.write(stream)
    print(hashlib.sha256(stream).hexdigest())


if __name__ == "__main__":
    main(sys.argv[1:])

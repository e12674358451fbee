"""Prints again what protobuf makes of the schemas in text.jsonl and json.jsonl next to this file, and the fields of the proto.

Run it (with tensorflow-metadata installed) after adding a schema to them; the tests themselves need no Python.
"""

import json
import math
import pathlib

from google.protobuf import json_format, struct_pb2, text_format  # struct_pb2: an Any may hold one
from google.protobuf.descriptor import FieldDescriptor
from tensorflow_metadata.proto.v0 import schema_pb2

HERE = pathlib.Path(__file__).parent
assert struct_pb2


def scalar(field, value):
    """A value as JSON that tells types apart."""
    if field.type == field.TYPE_ENUM:
        return field.enum_type.values_by_number[value].name
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if isinstance(value, float):
        return {"float": value if math.isfinite(value) else str(value)}
    return {"int": str(value)} if isinstance(value, int) and not isinstance(value, bool) else value


def plain(message):
    """The fields that are set, each as a list of its values; what an Any holds is left out, and maps are sorted."""
    if message.DESCRIPTOR.full_name == "google.protobuf.Any":
        return {}
    fields = {}
    for field, value in message.ListFields():
        if field.message_type and field.message_type.GetOptions().map_entry:
            entries = sorted(value.items())
            fields[field.name] = [{"key": [key], "value": [plain(inner)]} for key, inner in entries]
        else:
            values = value if field.is_repeated else [value]
            fields[field.name] = [plain(v) if field.message_type else scalar(field, v) for v in values]
    return fields


def read(parse, text):
    try:
        return plain(parse(text, schema_pb2.Schema()))
    except (text_format.ParseError, json_format.ParseError):
        return {"error": True}


def readings(name, parse):
    """Each schema of a file with what it reads as."""
    texts = [json.loads(line)[0] for line in (HERE / name).read_text(encoding="utf-8").splitlines()]
    return [[text, read(parse, text)] for text in texts]


def messages(descriptor, seen):
    """A message and those that its fields hold, the outer ones first."""
    if descriptor.full_name not in seen:
        seen[descriptor.full_name] = descriptor
        for field in descriptor.fields:
            if field.message_type:
                messages(field.message_type, seen)
    return seen.values()


def fields():
    """Every field that a schema can hold: message, number, name, type, whether it repeats, its oneof, the values of its enum."""
    for message in messages(schema_pb2.Schema.DESCRIPTOR, {}):
        for field in sorted(message.fields, key=lambda field: field.number):
            oneof = field.containing_oneof and field.containing_oneof.name
            values = field.enum_type and [[value.name, value.number] for value in field.enum_type.values]
            row = [short(message), field.number, field.name, type_name(field), field.is_repeated, oneof, values]
            yield row


def type_name(field):
    if field.message_type or field.enum_type:
        return short(field.message_type or field.enum_type)
    return SCALARS[field.type]


def short(descriptor):
    return descriptor.full_name.removeprefix("tensorflow.metadata.v0.")


def encodings():
    """Each text proto of the folder files as proto3 JSON, and serialised, in hexadecimal digits."""
    for path in sorted((HERE.parent / "files").glob("*.pbtxt")):
        schema = text_format.Parse(path.read_text(encoding="utf-8"), schema_pb2.Schema())
        serialised = schema.SerializeToString(deterministic=True)
        yield [path.name, json_format.MessageToJson(schema, indent=None, sort_keys=True), serialised.hex()]


SCALARS = {
    FieldDescriptor.TYPE_STRING: "string",
    FieldDescriptor.TYPE_BYTES: "bytes",
    FieldDescriptor.TYPE_BOOL: "bool",
    FieldDescriptor.TYPE_INT64: "int64",
    FieldDescriptor.TYPE_UINT64: "uint64",
    FieldDescriptor.TYPE_UINT32: "uint32",
    FieldDescriptor.TYPE_FLOAT: "float",
    FieldDescriptor.TYPE_DOUBLE: "double",
}

GOLDEN = {
    "text.jsonl": lambda: readings("text.jsonl", text_format.Parse),
    "json.jsonl": lambda: readings("json.jsonl", json_format.Parse),
    "fields.jsonl": lambda: list(fields()),
    "encodings.jsonl": lambda: list(encodings()),
}

if __name__ == "__main__":
    for name, rows in GOLDEN.items():
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows())
        (HERE / name).write_text(text, encoding="utf-8")

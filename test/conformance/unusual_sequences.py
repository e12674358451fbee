"""Unusual serialized SequenceExamples: `id` in the context, and three feature lists."""

from unusual_examples import BYTES, FLOAT, ID, INT64, INTS, REALS, UNKNOWN, entry, example, floats, sized


def ints(*values):
    return sized(INT64, sized(1, bytes(values)))


def reals(*values):
    return sized(FLOAT, sized(1, floats(*values)))


def texts(*values):
    return sized(BYTES, b"".join(sized(1, value) for value in values))


def steps(name, *features):
    return raw_list(name, b"".join(sized(1, feature) for feature in features))


def raw_list(name, body):
    return sized(1, sized(1, name) + sized(2, body))


def sequence(context, *lists):
    return sized(1, b"".join(context)) + sized(2, b"".join(lists))


CLICKS = steps(b"clicks", ints(1), ints(2))
VECS = steps(b"vecs", reals(1, 2), reals(3, 4))
WORDS = steps(b"words", texts(b"a"), texts(b"b", b"c"))
WHOLE = sequence([ID], CLICKS, VECS, WORDS)


def with_context(*entries):
    return sequence(entries, CLICKS, VECS, WORDS)


def with_clicks(*features):
    return sequence([ID], steps(b"clicks", *features), VECS, WORDS)


def with_raw_clicks(body):
    return sequence([ID], raw_list(b"clicks", body), VECS, WORDS)


def with_words(*features):
    return sequence([ID], CLICKS, VECS, steps(b"words", *features))


SEQUENCES = {
    "plain": WHOLE,
    "lists before the context": sized(2, CLICKS + VECS + WORDS) + sized(1, ID),
    "context in two messages": sized(1, b"") + WHOLE,
    "lists in two messages": sequence([ID], CLICKS) + sized(2, VECS + WORDS),
    "no context message": sized(2, CLICKS + VECS + WORDS),
    "context feature absent": with_context(),
    "context feature unset": with_context(entry(b"id", b"")),
    "context feature one value less": with_context(entry(b"id", ints(1))),
    "context feature empty list": with_context(entry(b"id", sized(INT64, b""))),
    "context feature of another kind": with_context(entry(b"id", REALS)),
    "context: value before key": with_context(sized(1, sized(2, INTS) + sized(1, b"id"))),
    "context: key twice": with_context(ID, ID),
    "context: packed in two": with_context(entry(b"id", sized(INT64, sized(1, b"\x05") + sized(1, b"\x06")))),
    "context: all packed and one more piece": with_context(entry(b"id", sized(INT64, sized(1, b"\x05\x06") + sized(1, b"\x06")))),
    "context: list twice": with_context(entry(b"id", INTS+INTS)),
    "context: unknown behind list": with_context(entry(b"id", INTS+UNKNOWN)),
    "context: unknown before list": with_context(entry(b"id", UNKNOWN+INTS)),
    "context: unknown in map": with_context(ID, sized(15, b"z")),
    "context: unpacked": with_context(entry(b"id", sized(INT64, b"\x08\x05\x08\x06"))),
    "unknown varint": WHOLE + b"\x78\x01",
    "unknown bytes": WHOLE + sized(15, b"zz"),
    "unknown group": WHOLE + b"\x7b\x7c",
    "list absent": sequence([ID], VECS, WORDS),
    "list without steps": with_clicks(),
    "list value missing": sequence([ID], sized(1, sized(1, b"clicks")), VECS, WORDS),
    "step unset": with_clicks(b"", ints(2)),
    "step empty list": with_clicks(sized(INT64, b""), ints(2)),
    "step with two values": with_clicks(ints(1, 2), ints(2)),
    "step of another kind": with_clicks(ints(1), reals(1)),
    "step of another kind, empty": with_clicks(ints(1), sized(FLOAT, b"")),
    "all steps of another kind": with_clicks(reals(1), reals(1)),
    "step unpacked": with_clicks(sized(INT64, b"\x08\x01"), ints(2)),
    "step in two packed": with_clicks(sized(INT64, sized(1, b"\x01")+sized(1, b"")), ints(2)),
    "step in two lists": with_clicks(ints(1)+sized(INT64, b""), ints(2)),
    "step with unknown field": with_clicks(ints(1)+UNKNOWN, ints(2)),
    "step with unknown field in list": with_clicks(sized(INT64, sized(1, b"\x01")+UNKNOWN), ints(2)),
    "unknown field in the feature list": with_raw_clicks(sized(1, ints(1)) + UNKNOWN + sized(1, ints(2))),
    "unknown field in the map of lists": sequence([ID], CLICKS, VECS, WORDS, sized(15, b"z")),
    "unknown field in entry of lists": sequence([ID], sized(1, sized(1, b"clicks") + sized(2, sized(1, ints(1))) + UNKNOWN), VECS, WORDS),
    "list: value before key": sequence([ID], sized(1, sized(2, sized(1, ints(1))) + sized(1, b"clicks")), VECS, WORDS),
    "list twice": sequence([ID], CLICKS, CLICKS, VECS, WORDS),
    "list twice, last one bad": sequence([ID], CLICKS, steps(b"clicks", reals(1)), VECS, WORDS),
    "list twice, first one bad": sequence([ID], steps(b"clicks", reals(1)), CLICKS, VECS, WORDS),
    "list twice, last empty": sequence([ID], CLICKS, steps(b"clicks"), VECS, WORDS),
    "list not asked for": sequence([ID], CLICKS, VECS, WORDS, steps(b"zz", ints(1))),
    "list not asked for, broken": sequence([ID], CLICKS, VECS, WORDS, raw_list(b"zz", b"\x0a\x7f")),
    "vec step one value less": sequence([ID], CLICKS, steps(b"vecs", reals(1, 2), reals(3)), WORDS),
    "vec step unset": sequence([ID], CLICKS, steps(b"vecs", reals(1, 2), b""), WORDS),
    "other numbers of steps": sequence([ID], CLICKS, steps(b"vecs", reals(1, 2)), WORDS),
    "words step unset": with_words(texts(b"a"), b""),
    "words step empty": with_words(texts(b"a"), sized(BYTES, b"")),
    "words step of another kind": with_words(texts(b"a"), ints(1)),
    "words step of another kind, empty": with_words(texts(b"a"), sized(INT64, b"")),
    "words absent": sequence([ID], CLICKS, VECS),
    "words in two lists": with_words(texts(b"a")+texts(b"b")),
    "empty record": b"",
    "an Example": example(ID),
    "trailing zero": WHOLE + b"\0",
    "field number 0": WHOLE + b"\x00\x01",
    "tag of context not minimal": b"\x8a\x00" + WHOLE[1:],
    "tag of a step not minimal": with_raw_clicks(b"\x8a\x00" + sized(1, ints(1))[1:]),
    "tag of a list in step not minimal": with_clicks(b"\x9a\x00" + ints(1)[1:]),
    "group in a step": with_clicks(ints(1)+b"\x7b\x7c", ints(2)),
    "text": b'{"id": [5, 6]}',
}

"""
Judges the records in standard input, one JSON object per line, like judge-records.ts. Such records can crash TensorFlow
itself, so each group is judged in its own process, and if that dies, each of its records is.
"""

import base64
import json
import os
import sys
import tempfile

import tensorflow as tf

from test_unusual import WITH_DEFAULTS, lists, parse_example, parse_sequence, verdict

GROUP = 500


def judge(record, kind):
    parse = parse_example if kind == "example" else parse_sequence
    verdicts = {"required": verdict(lambda: parse(record, False)), "defaults": verdict(lambda: parse(record, True))}
    values = values_of(record, kind) if verdicts["defaults"] == "ok" else None
    return {**verdicts, "values": values}


def values_of(record, kind):
    """Values by name, as a reader with defaults gets them; for a feature list, one list per step."""
    if kind == "example":
        parsed = tf.io.parse_example([record], WITH_DEFAULTS)
        return {name: flat(value.values if name == "t" else value) for name, value in parsed.items()}
    context, steps, _ = tf.io.parse_sequence_example([record], {"id": WITH_DEFAULTS["id"]}, lists(True))
    words = steps["words"]
    rows = [[] for _ in range(int(words.dense_shape[1]))]
    for (_, step, _), word in zip(words.indices.numpy(), words.values.numpy(), strict=True):
        rows[step].append(text(word))
    return {
        "id": flat(context["id"]),
        "clicks": [[value] for value in flat(steps["clicks"])],
        "vecs": [flat(step) for step in steps["vecs"][0]],
        "words": rows,
    }


def flat(tensor):
    return [text(value) if isinstance(value, bytes) else value for value in tensor.numpy().reshape(-1).tolist()]


def text(value):
    return base64.b64encode(value).decode()


def judge_all(jobs):
    if not jobs:
        return []
    judged = judge_in_child(jobs)
    if judged is not None:
        return judged
    if len(jobs) == 1:
        return [{"required": "crashed", "defaults": "crashed", "values": None}]
    return [verdict for job in jobs for verdict in judge_all([job])]


def judge_in_child(jobs):
    """None if the process dies. The child makes its own context of TensorFlow, which cannot be forked."""
    with tempfile.TemporaryFile("w+") as out:
        child = os.fork()
        if child == 0:
            for job in jobs:
                out.write(json.dumps(judge(bytes.fromhex(job["record"]), job["type"])) + "\n")
            out.flush()
            os._exit(0)
        if os.waitpid(child, 0)[1] != 0:
            return None
        out.seek(0)
        return [json.loads(line) for line in out]


if __name__ == "__main__":
    every = [json.loads(line) for line in sys.stdin]
    for start in range(0, len(every), GROUP):
        for judged in judge_all(every[start : start + GROUP]):
            print(json.dumps(judged))

"""What small networks learn from fixtures of schemas alone: token ids, texts, images and items of ranking lists."""

import numpy as np
import pytest
import tensorflow as tf
from checkout import Checkout

SEEDS = range(3)
EXAMPLES = 1000
layers = tf.keras.layers

SCHEMAS = {
    "tokens": """features:
  tokens: { kind: int64, length: { min: 5, max: 30 }, min: 0, max: 499 }
  species: { kind: int64, label: { classes: 4, priors: [0.4, 0.3, 0.2, 0.1] } }
  size: { kind: float, label: regression }
  good: { kind: float, label: binary }
""",
    "texts": """features:
  text: { kind: bytes, content: { text: { words: { min: 5, max: 20 } } } }
  topic: { kind: bytes, values: [art, law, sport], label: { classes: 3 } }
""",
    "images": """features:
  image: { kind: bytes, content: { image: png, height: 32, width: 32, channels: 3 } }
  species: { kind: int64, label: { classes: 3 } }
  size: { kind: float, label: regression }
""",
    "lists": """record: example-list
features:
  query: { kind: float, shape: [8] }
sequence:
  vector: { kind: float, shape: [16], steps: { min: 4, max: 10 } }
  grade: { kind: int64, label: { classes: 4 }, steps: { min: 4, max: 10 } }
  click: { kind: int64, label: binary, steps: { min: 4, max: 10 } }
""",
}


def fixtures(folder, world, seed, signal):
    checkout = Checkout(folder)
    checkout.write("schema.yaml", SCHEMAS[world])
    checkout.write("spec.yaml", f"profile: learnable\nlabels: {{ signal: {signal} }}\n")
    flags = {"schema": "schema.yaml", "fixture": "spec.yaml", "seed": seed, "examples": EXAMPLES}
    return [checkout.generate(**flags, dataset=dataset) for dataset in ("train_data", "validation_data.validation")]


def values(feature):
    return list(feature.int64_list.value) or list(feature.float_list.value) or list(feature.bytes_list.value)


def read(fixture):
    """The lists of each feature, one per example or, in example lists, one per item."""
    records = [r.numpy() for r in tf.data.TFRecordDataset([str(p) for p in fixture.paths], fixture.compression.upper())]
    if fixture.manifest.get("record") == "example-list":
        records = [item for record in records for item in items(record)]
    examples = [tf.train.Example.FromString(record) for record in records]
    lists = [{name: values(feature) for name, feature in e.features.feature.items()} for e in examples]
    return {name: [one[name] for one in lists] for name in lists[0]}


def items(record):
    """The serialised examples in field 1 of an ExampleListWithContext."""
    at = 0
    while at < len(record):
        field, at = record[at] >> 3, at + 1
        size = shift = 0
        while True:
            size |= (record[at] & 127) << shift
            at, shift = at + 1, shift + 7
            if record[at - 1] < 128:
                break
        if field == 1:
            yield record[at : at + size]
        at += size


def padded(tokens):
    """Tokens are padded with zeros, which are not tokens."""
    return [token + 1 for token in tokens] + [0] * (30 - len(tokens))


def prepare(world, train, held_out):
    """The inputs of both sets, and the layers that pool them."""
    if world == "lists":
        return [np.array(data["vector"]) for data in (train, held_out)], [layers.Dense(32, "relu")]
    if world == "images":
        pixels = [np.stack([tf.io.decode_png(i[0]).numpy() for i in data["image"]]) / 255 for data in (train, held_out)]
        convolutions = [layers.Conv2D(8 * n, 3, 2, activation="relu") for n in (1, 2)]
        return pixels, [*convolutions, layers.GlobalAveragePooling2D()]
    bag = [layers.Embedding(1000, 16, mask_zero=True), layers.GlobalAveragePooling1D()]
    if world == "tokens":
        return [np.array([padded(row) for row in data["tokens"]]) for data in (train, held_out)], bag
    vectorise = layers.TextVectorization(max_tokens=1000, output_sequence_length=20)
    texts = [np.array([row[0].decode() for row in data["text"]]) for data in (train, held_out)]
    vectorise.adapt(texts[0])
    return [vectorise(text).numpy() for text in texts], bag


# A bag of words has a thousand words, which more epochs would memorise.
EPOCHS = {"tokens": 3, "texts": 3, "images": 6, "lists": 3}

LOSSES = {
    "binary": lambda: tf.keras.losses.BinaryCrossentropy(from_logits=True),
    "classes": lambda: tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    "regression": lambda: "mse",
}


def learn(world, seed, signal, folder):
    """For each label, its facts, the training loss, the held-out loss and the accuracy of classes."""
    tf.keras.utils.set_random_seed(seed)
    train_fixture, held_fixture = fixtures(folder, world, seed, signal)
    train, held_out = read(train_fixture), read(held_fixture)
    names = {f["name"]: f["distribution"].get("values") for f in train_fixture.manifest["features"]}
    for facts in train_fixture.manifest["labels"]:
        (x, held_x), body = prepare(world, train, held_out)
        y, held_y = (np.array([row[0] for row in data[facts["name"]]]) for data in (train, held_out))
        if y.dtype.kind == "S":
            numbers = {name.encode(): i for i, name in enumerate(names[facts["name"]])}
            y, held_y = (np.array([numbers[one] for one in column]) for column in (y, held_y))
        outputs = len(facts["priors"]) if facts["kind"] == "classes" else 1
        model = tf.keras.Sequential([*body, layers.Dense(32, "relu"), layers.Dense(outputs)])
        model.compile(tf.keras.optimizers.Adam(0.01), LOSSES[facts["kind"]]())
        model.fit(x, y, epochs=EPOCHS[world], batch_size=32, verbose=0)
        loss, held_loss = (model.evaluate(*data, verbose=0, batch_size=256) for data in ((x, y), (held_x, held_y)))
        guesses = model.predict(held_x, verbose=0, batch_size=256).argmax(1)
        yield facts, loss, held_loss, float((guesses == held_y).mean())


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("world", SCHEMAS)
def test_every_label_is_learnt(tmp_path, world, seed):
    for facts, loss, held_loss, accuracy in learn(world, seed, 0.9, tmp_path):
        name, base, bayes = facts["name"], facts["baseLoss"], facts["bayesLoss"]
        print(f"{world} {name}: base {base:.3f}, Bayes {bayes:.3f}, got {loss:.3f}, {held_loss:.3f}, {accuracy:.3f}")
        assert facts["learnable"]
        assert loss < (base + bayes) / 2, name
        assert held_loss < base, name
        if facts["kind"] == "classes":
            bar = facts["baseAccuracy"] + 0.3 * (facts["bayesAccuracy"] - facts["baseAccuracy"])
            assert accuracy > bar, name
        if facts["kind"] == "regression":
            assert held_loss < (base + bayes) / 2, name
        # No model beats the Bayes loss, except by chance: five standard errors for a loss of this size.
        assert held_loss > bayes - 5 * max(bayes, 0.2) / np.sqrt(EXAMPLES), name


@pytest.mark.parametrize("world", SCHEMAS)
def test_nothing_is_learnt_without_a_signal(tmp_path, world):
    for facts, _, held_loss, accuracy in learn(world, 0, 0, tmp_path):
        assert not facts["learnable"]
        assert facts["bayesLoss"] == pytest.approx(facts["baseLoss"])
        assert held_loss > facts["baseLoss"] * 0.93, facts["name"]
        if facts["kind"] == "classes":
            assert accuracy < facts["baseAccuracy"] + 0.06, facts["name"]

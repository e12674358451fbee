"""Bugs of examples/ranking."""

from .bug import Bug


def bug(name, *changes, is_harmless=False):
    return Bug(name, {"ranking": changes}, is_harmless)


FILES = 'files = sorted(glob.glob(f"{folder}/*.tfrecord*"))'
PARSED = 'return {**features, "mask": tf.ones(tf.shape(items))}'
ITEMS = "tf.io.parse_example(items, {**ITEM, **LABEL})"
BATCHED = "data.padded_batch(BATCH_SIZE, drop_remainder=drop_last)"
COLUMNS = 'return batch["query.embedding"], tf.concat([batch["item.embedding"], price], axis=-1)'
NORMALISED = "tf.clip_by_value((values - mean) / (std + 1e-6), -5, 5)"
SCORED = "self.query(query)[:, None, :] * self.item(items)"
ERRORS = '(model(batch) - batch["relevance"]) ** 2 * batch["mask"]'
LOSS = 'loss = tf.reduce_sum(errors) / tf.reduce_sum(batch["mask"])'
APPLIED = "optimizer.apply_gradients(zip(gradients, model.trainable_variables))"
RESULTS = "return np.concatenate(labels), np.concatenate(predictions)"
PREDICTED = "model(batch)[is_item]"
VALIDATION = "validation_data.validation"


def changed(name, value):
    """A change that reads another value of a feature of a list."""
    return (PARSED, f'features["{name}"] = {value}\n    {PARSED}')


READING = [
    bug("only the first shard is read", (FILES, f"{FILES}[:1]")),
    bug("one shard is read twice, another never", (FILES, f"{FILES}\n    files[1] = files[0]")),
    bug("validation files are read in training too", (FILES, FILES.replace("{folder}", "{folder}/../*"))),
    bug(
        "evaluation reads the training data",
        (FILES, FILES.replace("{folder}", f"{{str(folder).replace('{VALIDATION}', 'train_data')}}")),
    ),
    bug("the first record is skipped as a header", ('"GZIP").map', '"GZIP").skip(1).map')),
    bug("the remainder is dropped in evaluation", ("drop_last=False", "drop_last=True")),
    bug(
        "ids of items pass through int32",
        changed("item.id", 'tf.cast(tf.cast(features["item.id"], tf.int32), tf.int64)'),
    ),
    bug(
        "ids of queries pass through float32",
        changed("query.id", 'tf.cast(tf.cast(features["query.id"], tf.float32), tf.int64)'),
    ),
    bug(
        "ids of items pass through float64",
        changed("item.id", 'tf.cast(tf.cast(features["item.id"], tf.float64), tf.int64)'),
    ),
    bug("relevance is rounded to 0 and 1", changed("relevance", 'tf.minimum(features["relevance"], 1.0)')),
    bug("relevance is inverted", changed("relevance", '4 - features["relevance"]')),
    bug("relevance is shuffled within each list", changed("relevance", 'tf.random.shuffle(features["relevance"])')),
    bug(
        "relevance is sorted within each list",
        changed("relevance", 'tf.sort(features["relevance"], direction="DESCENDING")'),
    ),
    bug("the price stands for the relevance", changed("relevance", 'features["item.price"]')),
]

LISTS = [
    bug(
        "lists are cut to 4 items",
        (ITEMS, ITEMS.replace("items,", "items[:4],")),
        ("tf.shape(items)", "tf.shape(items[:4])"),
    ),
    bug(
        "the first item is left out",
        (ITEMS, ITEMS.replace("items,", "items[1:],")),
        ("tf.shape(items)", "tf.shape(items[1:])"),
    ),
    bug("lists of one item are dropped", (".cache()", '.filter(lambda row: tf.size(row["relevance"]) > 1).cache()')),
    bug(
        "padding is taken for items",
        (f"{BATCHED}.prefetch(2)", f'{BATCHED}.map(lambda b: {{**b, "mask": tf.ones_like(b["mask"])}})'),
    ),
    bug("the mask is inverted in the loss", (ERRORS, ERRORS.replace('batch["mask"]', '(1 - batch["mask"])'))),
    bug(
        "padding counts in the loss",
        (ERRORS, ERRORS.replace(' * batch["mask"]', "")),
        (LOSS, "loss = tf.reduce_mean(errors)"),
        is_harmless=True,
    ),
    bug("items are in reverse order", ("features.update(", "items = items[::-1]\n    features.update(")),
    bug(
        "embeddings of items are in another order than the rest",
        changed("item.embedding", 'features["item.embedding"][::-1]'),
    ),
    bug(
        "the first item stands for all of the list",
        changed("item.embedding", 'features["item.embedding"][:1] + 0 * features["item.embedding"]'),
    ),
    bug(
        "columns of items are shifted by one",
        changed("item.embedding", 'tf.roll(features["item.embedding"], 1, axis=1)'),
    ),
    bug(
        "columns are taken for items",
        changed("item.embedding", 'tf.reshape(tf.transpose(features["item.embedding"]), [-1, 24])'),
    ),
    bug(
        "the query has the columns of the first item", changed("query.embedding", 'features["item.embedding"][0, :16]')
    ),
    bug(
        "the query of a batch is that of its first list",
        (
            f"{BATCHED}",
            f'{BATCHED}.map(lambda b: {{**b, "query.embedding": b["query.embedding"][:1] + 0 * b["query.embedding"]}})',
        ),
    ),
    bug("relevance leaks into the price", changed("item.price", 'features["relevance"]')),
    bug(
        "relevance leaks into the columns",
        (
            COLUMNS,
            'relevance = batch.get("relevance", 0 * batch["item.price"])[..., None]\n    return batch["query.embedding"], tf.concat([batch["item.embedding"] + 0.5 * relevance, price], axis=-1)',
        ),
    ),
]

NUMBERS = [
    bug("signs of prices are lost", ("tf.sign(prices) * tf.math.log1p", "tf.math.log1p")),
    bug(
        "logarithms of negative prices are taken",
        ("tf.sign(prices) * tf.math.log1p(tf.abs(prices))", "tf.math.log1p(prices)"),
    ),
    bug("prices are not compressed", ("tf.sign(prices) * tf.math.log1p(tf.abs(prices))", "prices"), is_harmless=True),
    bug("inputs are not normalised", (NORMALISED, "values"), is_harmless=True),
    bug(
        "inputs are normalised by the figures of other columns",
        (NORMALISED, NORMALISED.replace("- mean", "- tf.roll(mean, 1, 0)").replace("(std ", "(tf.roll(std, 1, 0) ")),
    ),
    bug("inputs are multiplied by their deviation", (NORMALISED, "(values - mean) * std")),
    bug(
        "prices pass through int32",
        changed("item.price", 'tf.cast(tf.cast(features["item.price"], tf.int32), tf.float32)'),
    ),
]

LEARNING = [
    bug("the learning rate is 0", ("LEARNING_RATE = 1e-2", "LEARNING_RATE = 0.0")),
    bug("the learning rate is a hundredth", ("LEARNING_RATE = 1e-2", "LEARNING_RATE = 1e-4")),
    bug("the learning rate is a thousandfold", ("LEARNING_RATE = 1e-2", "LEARNING_RATE = 10.0")),
    bug("the loss has the wrong sign", (LOSS, LOSS.replace("tf.reduce_sum(errors)", "-tf.reduce_sum(errors)"))),
    bug(
        "the loss broadcasts items against each other",
        (ERRORS, '(model(batch)[:, :, None] - batch["relevance"][:, None, :]) ** 2 * batch["mask"][:, None, :]'),
    ),
    bug(
        "no gradient reaches the query",
        (SCORED, SCORED.replace("self.query(query)", "tf.stop_gradient(self.query(query))")),
    ),
    bug(
        "no gradient reaches the items",
        (SCORED, SCORED.replace("self.item(items)", "tf.stop_gradient(self.item(items))")),
    ),
    bug(
        "the last layer is not trained",
        (APPLIED, "optimizer.apply_gradients(zip(gradients[:-2], model.trainable_variables[:-2]))"),
    ),
    bug("the step of the optimizer is missing", (f"        {APPLIED}\n", "")),
    bug(
        "the first batch comes again and again",
        ("dataset.repeat(EPOCHS)", "dataset.take(1).cache().repeat(31 * EPOCHS)"),
    ),
    bug(
        "an untrained model is evaluated",
        ("    labels, predictions = [], []\n", "    labels, predictions = [], []\n    model = build(data, seed=1)\n"),
    ),
    bug("scores are negated", (PREDICTED, f"-{PREDICTED}")),
    bug("a sigmoid stands behind the score", (PREDICTED, f"tf.sigmoid({PREDICTED})")),
    bug(
        "predictions are shuffled against the labels",
        (RESULTS, "return np.concatenate(labels), np.random.permutation(np.concatenate(predictions))"),
    ),
    bug("predictions are sorted", (RESULTS, "return np.concatenate(labels), np.sort(np.concatenate(predictions))")),
]

BUGS = {"Reading": READING, "Lists": LISTS, "Numbers": NUMBERS, "Learning": LEARNING}

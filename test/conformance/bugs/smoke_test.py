"""Bugs of the trainings of examples/smoke-test, which exist in PyTorch and in TensorFlow."""

from .bug import Bug


def bug(name, torch, tensorflow):
    """A change for each framework; None if it cannot have the bug."""
    changes = {"torch": torch, "tensorflow": tensorflow}
    return Bug(name, {training: change for training, change in changes.items() if change is not None})


def everywhere(name, old, new):
    """The same change for both."""
    return bug(name, (old, new), (old, new))


def learning_rate(name, factor):
    """A multiple of the learning rate of each."""
    return bug(name, *(("LEARNING_RATE = " + rate, f"LEARNING_RATE = {rate} * {factor}") for rate in ("2e-3", "1e-3")))


FILES = 'files = sorted(glob.glob(f"{folder}/*.tfrecord*"))'
ROWS = "np.stack([example[feature][:kept] for example in examples])"
COLUMN = "example[feature][:, :kept]"
ID = "np.stack([example[feature][0] for example in examples])"
SWAPPED = '{"user_embedding": "user_eng_embedding", "user_eng_embedding": "user_embedding"}'
SWAPPED_IDS = '{"user_id": "author_id", "author_id": "user_id"}'
TORCH_LOSS = 'F.binary_cross_entropy_with_logits(model(batch), batch["labels"], reduction="none")'
TENSORFLOW_LOSS = 'tf.nn.sigmoid_cross_entropy_with_logits(batch["labels"], model(batch))'
TORCH_INPUTS = "torch.cat([batch[name] for name in COLUMNS], dim=1)"
TENSORFLOW_INPUTS = "tf.concat([batch[name] for name in COLUMNS], axis=1)"
NORMALISED = "(compress(concatenate(batch)) - self.mean) / (self.std + 1e-6)"

READING = [
    everywhere("only the first shard is read", FILES, f"{FILES}[:1]"),
    everywhere("one shard is read twice, another never", FILES, f"{FILES}\n    files[1] = files[0]"),
    everywhere("two patterns match: every file is read twice", FILES, FILES.replace("sorted", "2 * sorted")),
    everywhere(
        "validation files are read in training too",
        FILES,
        'files = sorted(glob.glob(f"{folder}/../*/*.tfrecord*"))',
    ),
    everywhere(
        "evaluation reads the training data",
        FILES,
        FILES.replace("{folder}", "{str(folder).replace('validation_data.validation', 'train_data')}"),
    ),
    bug(
        "the first record is skipped as a header",
        (
            "for file in files for record in read_records(file)]",
            "for file in files for record in [*read_records(file)][1:]]",
        ),
        (
            "dataset = tf.data.TFRecordDataset(files, compression)",
            "dataset = tf.data.TFRecordDataset(files, compression).skip(1)",
        ),
    ),
    everywhere("the remainder is dropped in evaluation", "drop_last=False", "drop_last=True"),
    bug(
        "ids pass through int32",
        (ID, f"{ID}.astype(np.int32).astype(np.int64)"),
        ("batch[name] = example[feature]\n", "batch[name] = tf.cast(tf.cast(example[feature], tf.int32), tf.int64)\n"),
    ),
    bug(
        "ids pass through float32",
        (ID, f"{ID}.astype(np.float32).astype(np.int64)"),
        (
            "batch[name] = example[feature]\n",
            "batch[name] = tf.cast(tf.cast(example[feature], tf.float32), tf.int64)\n",
        ),
    ),
    bug(
        "ids pass through float64",
        (ID, f"{ID}.astype(np.float64).astype(np.int64)"),
        (
            "batch[name] = example[feature]\n",
            "batch[name] = tf.cast(tf.cast(example[feature], tf.float64), tf.int64)\n",
        ),
    ),
    bug(
        "ids are kept as float32",
        (ID, f"{ID}.astype(np.float32)"),
        ("batch[name] = example[feature]\n", "batch[name] = tf.cast(example[feature], tf.float32)\n"),
    ),
    bug(
        "two ids are swapped",
        (f"data[name] = torch.from_numpy({ID}", f"data[{SWAPPED_IDS}.get(name, name)] = torch.from_numpy({ID}"),
        ("batch[name] = example[feature]\n", f"batch[{SWAPPED_IDS}.get(name, name)] = example[feature]\n"),
    ),
    bug(
        "an absent label is taken for a 1", ("in example else 0", "in example else 1"), ("tf.int64, 0)", "tf.int64, 1)")
    ),
    bug(
        "an absent label is taken for a -1",
        ("in example else 0", "in example else -1"),
        ("tf.int64, 0)", "tf.int64, -1)"),
    ),
    bug(
        "examples without a label are dropped",
        (
            "    data = {}\n",
            "    examples = [example for example in examples if all(label in example for label in LABELS)]\n    data = {}\n",
        ),
        [
            ("tf.int64, 0)", "tf.int64, -1)"),
            (".unbatch()", '.unbatch().filter(lambda row: tf.reduce_min(row["labels"]) >= 0)'),
        ],
    ),
    bug(
        "examples with a NaN are dropped",
        (
            "    data = {}\n",
            '    examples = [e for e in examples if not np.isnan(e[COLUMNS["continuous"][0]]).any()]\n    data = {}\n',
        ),
        (".unbatch()", '.unbatch().filter(lambda row: not tf.reduce_any(tf.math.is_nan(row["continuous"])))'),
    ),
    bug(
        "the labels come in another order",
        ("0 for label in LABELS]", "0 for label in sorted(LABELS, key=len)]"),
        ("example[label] for label in LABELS]", "example[label] for label in sorted(LABELS, key=len)]"),
    ),
    bug(
        "labels are inverted",
        ("    return data\n", '    data["labels"] = 1 - data["labels"]\n    return data\n'),
        ("        return batch\n", '        batch["labels"] = 1 - batch["labels"]\n        return batch\n'),
    ),
    bug(
        "one label stands for all",
        ("[example[label][0] if label in example", "[example[LABELS[0]][0] if LABELS[0] in example"),
        ("[example[label] for", "[example[LABELS[0]] for"),
    ),
    bug(
        "labels are shuffled against the examples",
        (
            "torch.tensor(labels, dtype=torch.float32)",
            "torch.tensor(labels, dtype=torch.float32)[torch.randperm(len(labels))]",
        ),
        (
            "tf.cast(tf.stack([example[label] for label in LABELS], axis=1), tf.float32)",
            "tf.random.shuffle(tf.cast(tf.stack([example[label] for label in LABELS], axis=1), tf.float32))",
        ),
    ),
]

COLUMNS = [
    bug(
        "vectors are cut at the wrong end",
        (ROWS, ROWS.replace("[:kept]", "[-kept:]")),
        (COLUMN, "example[feature][:, -kept:]"),
    ),
    bug("columns are shifted by one", (ROWS, f"np.roll({ROWS}, 1, axis=1)"), (COLUMN, f"tf.roll({COLUMN}, 1, axis=1)")),
    bug(
        "columns are taken for rows",
        (ROWS, f"{ROWS}.reshape(kept, -1).T"),
        (COLUMN, f"tf.transpose(tf.reshape({COLUMN}, [kept, -1]))"),
    ),
    bug(
        "too few columns are kept",
        (ROWS, ROWS.replace("[:kept]", "[: kept - 1]")),
        (COLUMN, "example[feature][:, : kept - 1]"),
    ),
    bug(
        "two embeddings are swapped",
        ("data[name] = torch.from_numpy(rows", f"data[{SWAPPED}.get(name, name)] = torch.from_numpy(rows"),
        ("batch[name] = tf.cast(example", f"batch[{SWAPPED}.get(name, name)] = tf.cast(example"),
    ),
    bug(
        "one embedding stands for all three",
        (
            ROWS,
            'np.stack([e[COLUMNS["user_embedding"][0] if "embedding" in name else feature][:kept] for e in examples])',
        ),
        (COLUMN, 'example[COLUMNS["user_embedding"][0] if "embedding" in name else feature][:, :kept]'),
    ),
    bug(
        "integers pass through int8",
        (
            "rows.astype(np.float32)",
            "(np.nan_to_num(rows).astype(np.int8) if rows.dtype != np.float32 else rows).astype(np.float32)",
        ),
        (
            f"tf.cast({COLUMN}, tf.float32)",
            f"tf.cast(tf.cast({COLUMN}, tf.int8) if spec[feature].dtype == tf.int64 else {COLUMN}, tf.float32)",
        ),
    ),
    bug(
        "floats pass through int32",
        ("rows.astype(np.float32)", "np.nan_to_num(rows).astype(np.int32).astype(np.float32)"),
        (f"tf.cast({COLUMN}, tf.float32)", f"tf.cast(tf.cast({COLUMN}, tf.int32), tf.float32)"),
    ),
    everywhere(
        "a feature is not fed to the model", "for name in COLUMNS]", 'for name in COLUMNS if name != "discrete"]'
    ),
    bug(
        "the last columns are not fed to the model",
        ("for name in COLUMNS], dim=1)", "for name in COLUMNS], dim=1)[:, :1500]"),
        ("for name in COLUMNS], axis=1)", "for name in COLUMNS], axis=1)[:, :1500]"),
    ),
    everywhere(
        "a feature of the first example serves the whole batch",
        "[batch[name] for name in COLUMNS]",
        '[batch[name] + 0 * batch[name] if name != "user_embedding" else batch[name][:1] + 0 * batch[name] for name in COLUMNS]',
    ),
    everywhere("labels leak into the inputs", "for name in COLUMNS]", 'for name in (*COLUMNS, "labels")]'),
]

NUMBERS = [
    bug(
        "NaNs are not handled",
        ("        inputs = torch.nan_to_num(inputs, nan=0.0)\n", ""),
        ("        inputs = tf.where(tf.math.is_nan(inputs), 0.0, inputs)\n", ""),
    ),
    bug(
        "NaNs become the largest number",
        (TORCH_INPUTS, f"torch.nan_to_num({TORCH_INPUTS}, nan=3e38)"),
        (TENSORFLOW_INPUTS, f"tf.where(tf.math.is_nan({TENSORFLOW_INPUTS}), 3e38, {TENSORFLOW_INPUTS})"),
    ),
    bug(
        "logarithms of negative numbers are taken",
        ("torch.sign(inputs) * torch.log1p(torch.abs(inputs))", "torch.log1p(inputs)"),
        ("tf.sign(inputs) * tf.math.log1p(tf.abs(inputs))", "tf.math.log1p(inputs)"),
    ),
    bug(
        "signs are lost",
        ("torch.sign(inputs) * torch.log1p", "torch.log1p"),
        ("tf.sign(inputs) * tf.math.log1p", "tf.math.log1p"),
    ),
    everywhere("inputs are not normalised", NORMALISED, "compress(concatenate(batch))"),
    bug(
        "inputs are normalised in training only",
        (NORMALISED, f"{NORMALISED} if torch.is_grad_enabled() else compress(concatenate(batch))"),
        (NORMALISED, f"compress(concatenate(batch)) if tf.executing_eagerly() else {NORMALISED}"),
    ),
    everywhere(
        "columns are normalised by each other's figures",
        "np.nanmean(inputs, 0), np.nanstd",
        "np.roll(np.nanmean(inputs, 0), -1), np.nanstd",
    ),
    everywhere("inputs are divided by the wrong power", "/ (self.std + 1e-6)", "* (self.std + 1e-6)"),
]

LEARNING = [
    learning_rate("the learning rate is 0", 0),
    learning_rate("the learning rate is a hundredth", 0.01),
    learning_rate("the learning rate is a thousandfold", 1000),
    bug(
        "the loss has the wrong sign",
        ("losses.sum(1).mean().backward()", "(-losses.sum(1).mean()).backward()"),
        ("loss = tf.reduce_mean(", "loss = -tf.reduce_mean("),
    ),
    bug(
        "the sigmoid is applied twice",
        (TORCH_LOSS, TORCH_LOSS.replace("model(batch)", "torch.sigmoid(model(batch))")),
        (TENSORFLOW_LOSS, TENSORFLOW_LOSS.replace("model(batch)", "tf.sigmoid(model(batch))")),
    ),
    bug(
        "a relu stands before the sigmoid",
        (
            "return torch.cat([tower(hidden) for tower in self.towers], dim=1)",
            "return F.relu(torch.cat([tower(hidden) for tower in self.towers], dim=1))",
        ),
        (
            "return tf.concat([tower(hidden) for tower in self.towers], axis=1)",
            "return tf.nn.relu(tf.concat([tower(hidden) for tower in self.towers], axis=1))",
        ),
    ),
    bug(
        "a softmax over the tasks stands for the sigmoid",
        ("torch.sigmoid(model(batch))", "torch.softmax(model(batch), 1)"),
        ("tf.sigmoid(model(batch))", "tf.nn.softmax(model(batch))"),
    ),
    bug(
        "only the first task counts",
        ("losses.sum(1).mean()", "losses[:, 0].mean()"),
        ("tf.reduce_mean(tf.reduce_sum(losses, 1))", "tf.reduce_mean(losses[:, 0])"),
    ),
    bug(
        "the last task does not count",
        ("losses.sum(1).mean()", "losses[:, :-1].sum(1).mean()"),
        ("tf.reduce_mean(tf.reduce_sum(losses, 1))", "tf.reduce_mean(tf.reduce_sum(losses[:, :-1], 1))"),
    ),
    bug(
        "one tower is not trained",
        ("torch.optim.Adam(model.parameters()", "torch.optim.Adam([*model.parameters()][:-2]"),
        ("zip(gradients, model.trainable_variables)", "zip(gradients[:-2], model.trainable_variables[:-2])"),
    ),
    bug(
        "no gradient reaches the hidden layer",
        (
            "hidden = F.relu(self.backbone(self.prepare(batch)))",
            "hidden = F.relu(self.backbone(self.prepare(batch))).detach()",
        ),
        (
            "hidden = self.backbone(self.prepare(batch))",
            "hidden = tf.stop_gradient(self.backbone(self.prepare(batch)))",
        ),
    ),
    bug(
        "all tasks share one tower",
        ("[tower(hidden) for tower in self.towers]", "[self.towers[0](hidden) for tower in self.towers]"),
        ("[tower(hidden) for tower in self.towers]", "[self.towers[0](hidden) for tower in self.towers]"),
    ),
    bug(
        "the step of the optimizer is missing",
        ("            optimizer.step()\n", ""),
        ("        optimizer.apply_gradients(zip(gradients, model.trainable_variables))\n", ""),
    ),
    bug("gradients are never reset", ("            optimizer.zero_grad()\n", ""), None),
    bug(
        "the first batch comes again and again",
        [
            ("import glob\n", "import glob\nfrom functools import cache\n"),
            ("for batch in batches(data, shuffle=True, drop_last=True):", "for batch in [first()]:"),
            (
                "    history = []\n",
                "    history = []\n    first = cache(lambda: next(iter(batches(data, shuffle=True, drop_last=True))))\n",
            ),
        ],
        ("drop_last=True).repeat()", "drop_last=True).take(1).cache().repeat()"),
    ),
    bug(
        "an untrained model is evaluated",
        (
            "    labels, probabilities = [], []\n",
            "    labels, probabilities = [], []\n    model = build(data, seed=1)\n",
        ),
        (
            "    labels, probabilities = [], []\n",
            "    labels, probabilities = [], []\n    model = build(data, seed=1)\n",
        ),
    ),
    bug(
        "predictions come in the reverse order of the tasks",
        ("torch.sigmoid(model(batch)).numpy()", "torch.sigmoid(model(batch)).numpy()[:, ::-1]"),
        ("tf.sigmoid(model(batch)).numpy()", "tf.sigmoid(model(batch)).numpy()[:, ::-1]"),
    ),
    bug(
        "predictions are shuffled against the labels",
        (
            "return np.concatenate(labels), np.concatenate(probabilities)",
            "return np.concatenate(labels), np.random.permutation(np.concatenate(probabilities))",
        ),
        (
            "return np.concatenate(labels), np.concatenate(probabilities)",
            "return np.concatenate(labels), np.random.permutation(np.concatenate(probabilities))",
        ),
    ),
    bug(
        "what is evaluated is 1 minus the probability",
        ("torch.sigmoid(model(batch))", "torch.sigmoid(-model(batch))"),
        ("tf.sigmoid(model(batch))", "tf.sigmoid(-model(batch))"),
    ),
]

BUGS = {"Reading": READING, "Columns": COLUMNS, "Numbers": NUMBERS, "Learning": LEARNING}

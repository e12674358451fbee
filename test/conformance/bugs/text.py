"""Bugs of examples/text."""

from .bug import Bug


def bug(name, *changes, is_harmless=False):
    return Bug(name, {"text": changes}, is_harmless)


FILES = 'files = sorted(glob.glob(f"{folder}/*.tfrecord*"))'
TOKENS = 'example.get("tokens", np.zeros(0, np.int64))[:MAX_TOKENS]'
LABEL = 'example["topic"][0]'
ID = 'example["doc.id"][0]'
BATCH_IDS = 'np.array([document["id"] for document in documents])'
BATCH_TOKENS = 'np.concatenate([document["tokens"] for document in documents])'
BATCH_LABELS = 'np.array([document["label"] for document in documents])'
STARTS = "np.cumsum([0, *lengths[:-1]])"
LOSS = 'F.cross_entropy(model(batch), batch["label"])'
RESULTS = "return np.concatenate(labels), np.concatenate(probabilities)"
PARAMETERS = "torch.optim.Adam(model.parameters()"
TRAIN_BATCHES = "for batch in batches(data, shuffle=True, drop_last=True):"

READING = [
    bug("only the first shard is read", (FILES, f"{FILES}[:1]")),
    bug("one shard is read twice, another never", (FILES, f"{FILES}\n    files[1] = files[0]")),
    bug("two patterns match: every file is read twice", (FILES, FILES.replace("sorted", "2 * sorted"))),
    bug("validation files are read in training too", (FILES, FILES.replace("{folder}", "{folder}/../*"))),
    bug(
        "evaluation reads the training data",
        (FILES, FILES.replace("{folder}", "{str(folder).replace('validation_data.validation', 'train_data')}")),
    ),
    bug("the first record is skipped as a header", ("in read_records(file)]", "in [*read_records(file)][1:]]")),
    bug("the remainder is dropped in evaluation", ("drop_last=False", "drop_last=True")),
    bug(
        "documents without tokens are dropped",
        ("        for example in examples\n", '        for example in examples if "tokens" in example\n'),
    ),
    bug("ids pass through int32", (ID, f"{ID}.astype(np.int32)"), (BATCH_IDS, f"{BATCH_IDS}.astype(np.int64)")),
    bug("ids pass through float64", (BATCH_IDS, f"{BATCH_IDS}.astype(np.float64).astype(np.int64)")),
    bug("topics are counted from 1", (LABEL, f"{LABEL} + 1")),
    bug("topics are in reverse order", (LABEL, f"CLASSES - 1 - {LABEL}")),
    bug("rare topics become the first", (LABEL, f"{LABEL} if {LABEL} < 3 else 0")),
    bug("labels are shuffled against the documents", (BATCH_LABELS, f"np.random.permutation({BATCH_LABELS})")),
]

TOKENS_PART = [
    bug("documents are cut to 16 tokens", ("MAX_TOKENS = 60", "MAX_TOKENS = 16")),
    bug("the last tokens are kept, not the first", ("[:MAX_TOKENS]", "[-16:]")),
    bug("tokens pass through int8", (TOKENS, f"{TOKENS}.astype(np.int8) & 127")),
    bug("tokens are hashed into too few numbers", (TOKENS, f"{TOKENS} * 7 % 1024")),
    bug("tokens beyond the vocabulary are clipped", (TOKENS, f"np.minimum({TOKENS}, 999)")),
    bug("rare tokens become 0", (TOKENS, f"np.where({TOKENS} < 1000, {TOKENS}, 0)")),
    bug("rare tokens are removed", (TOKENS, f"(lambda row: row[row < 1000])({TOKENS})")),
    bug("repeated tokens are removed", (TOKENS, f"np.unique({TOKENS})")),
    bug("tokens are sorted", (TOKENS, f"np.sort({TOKENS})")),
    bug("tokens are numbered from 0", (TOKENS, f"{TOKENS} - 1")),
    bug("documents are padded with 0", (TOKENS, f"(lambda row: np.pad(row, (0, MAX_TOKENS - len(row))))({TOKENS})")),
    bug(
        "a document without tokens is the first one",
        (TOKENS, TOKENS.replace("np.zeros(0, np.int64)", 'examples[0]["tokens"]')),
    ),
    bug(
        "documents start one token late",
        (STARTS, f"np.minimum({STARTS} + 1, sum(lengths)) * (np.arange(len(lengths)) > 0)"),
    ),
    bug("lengths stand for starts", (STARTS, "[0, *lengths[:-1]]")),
    bug("documents start where the next one does", (STARTS, "np.cumsum(lengths) * (np.arange(len(lengths)) > 0)")),
    bug("the tokens of a batch are in reverse order", (BATCH_TOKENS, f"{BATCH_TOKENS}[::-1].copy()")),
    bug(
        "the first document of a batch stands for all",
        (BATCH_TOKENS, 'np.concatenate([np.resize(documents[0]["tokens"], n) for n in lengths])'),
    ),
    bug("labels leak into the tokens", (TOKENS, f"np.append({TOKENS}, 19000 + {LABEL})")),
]

LEARNING = [
    bug("the learning rate is 0", ("LEARNING_RATE = 1e-2", "LEARNING_RATE = 0.0")),
    bug("the learning rate is a hundredth", ("LEARNING_RATE = 1e-2", "LEARNING_RATE = 1e-4")),
    bug("the learning rate is a thousandfold", ("LEARNING_RATE = 1e-2", "LEARNING_RATE = 10.0")),
    bug("the loss has the wrong sign", (LOSS, f"-{LOSS}")),
    bug("the softmax is applied twice", (LOSS, LOSS.replace("model(batch)", "F.softmax(model(batch), dim=1)"))),
    bug("the softmax is over the batch", ("F.softmax(model(batch), dim=1)", "F.softmax(model(batch), dim=0)")),
    bug("logits are evaluated", ("F.softmax(model(batch), dim=1)", "model(batch)")),
    bug("embeddings are not trained", (PARAMETERS, "torch.optim.Adam([*model.parameters()][1:]")),
    bug("the last layer is not trained", (PARAMETERS, "torch.optim.Adam([*model.parameters()][:-2]")),
    bug("no gradient reaches the embeddings", ("self.hidden(pooled)", "self.hidden(pooled.detach())")),
    bug(
        "embeddings are normalised over the batch, not the document",
        ("        return self.output(", "        pooled = F.softmax(pooled, dim=0)\n        return self.output("),
        is_harmless=True,
    ),
    bug("the step of the optimizer is missing", ("            optimizer.step()\n", "")),
    bug("gradients are never reset", ("            optimizer.zero_grad()\n", "")),
    bug("the first documents come again and again", (TRAIN_BATCHES, "for batch in [next(iter(batches(data)))] * 31:")),
    bug(
        "an untrained model is evaluated",
        ("    labels, probabilities = [], []\n", "    labels, probabilities = [], []\n    model = build(1)\n"),
    ),
    bug(
        "another checkpoint of the embeddings is loaded",
        (
            "    labels, probabilities = [], []\n",
            "    labels, probabilities = [], []\n    model.embedding = build(1).embedding\n",
        ),
    ),
    bug(
        "nearly all units are dropped", ("F.relu(self.hidden(pooled))", "F.dropout(F.relu(self.hidden(pooled)), 0.95)")
    ),
    bug("predictions are in the reverse order of the topics", (RESULTS, f"{RESULTS}[:, ::-1]")),
    bug(
        "predictions are shuffled against the labels",
        (RESULTS, "return np.concatenate(labels), np.random.permutation(np.concatenate(probabilities))"),
    ),
]

BUGS = {"Reading": READING, "Tokens": TOKENS_PART, "Learning": LEARNING}

"""A bag of embeddings in PyTorch that predicts the topic of a document from its tokens."""

import glob

import numpy as np
import torch
from tfrecord_fixture import parse_example, read_records
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader

VOCABULARY = 20_000
CLASSES = 4
MAX_TOKENS = 60
BATCH_SIZE = 32
LEARNING_RATE = 1e-2
EPOCHS = 4


def load(folder):
    """The documents of the TFRecord files in a folder, in their order."""
    files = sorted(glob.glob(f"{folder}/*.tfrecord*"))
    examples = [parse_example(record) for file in files for record in read_records(file)]
    return [
        {
            "id": example["doc.id"][0],
            # A document without tokens is empty.
            "tokens": example.get("tokens", np.zeros(0, np.int64))[:MAX_TOKENS],
            "label": example["topic"][0],
        }
        for example in examples
    ]


def collate(documents):
    """A batch: all tokens in a row, and the index at which each document starts."""
    lengths = [len(document["tokens"]) for document in documents]
    return {
        "id": torch.tensor(np.array([document["id"] for document in documents])),
        "tokens": torch.tensor(np.concatenate([document["tokens"] for document in documents])),
        "starts": torch.tensor(np.cumsum([0, *lengths[:-1]])),
        "label": torch.tensor(np.array([document["label"] for document in documents])),
    }


def batches(data, shuffle=False, drop_last=False):
    return DataLoader(data, BATCH_SIZE, shuffle=shuffle, drop_last=drop_last, collate_fn=collate)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.EmbeddingBag(VOCABULARY, 16, mode="mean")
        self.hidden = nn.Linear(16, 32)
        self.output = nn.Linear(32, CLASSES)

    def forward(self, batch):
        pooled = self.embedding(batch["tokens"], batch["starts"])
        return self.output(F.relu(self.hidden(pooled)))


def build(seed=0):
    torch.manual_seed(seed)
    return Model()


def train(model, data):
    """The loss of every step."""
    optimizer = torch.optim.Adam(model.parameters(), lr=LEARNING_RATE)
    losses = []
    for _ in range(EPOCHS):
        for batch in batches(data, shuffle=True, drop_last=True):
            loss = F.cross_entropy(model(batch), batch["label"])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses


@torch.no_grad()
def evaluate(model, data):
    """The topic of every document, and the probability of each topic."""
    labels, probabilities = [], []
    for batch in batches(data):
        labels.append(batch["label"].numpy())
        probabilities.append(F.softmax(model(batch), dim=1).numpy())
    return np.concatenate(labels), np.concatenate(probabilities)

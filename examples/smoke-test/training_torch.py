"""A small training with a tower for each task in PyTorch, as an example of code to test."""

import glob

import numpy as np
import torch
from columns import COLUMNS, IDS, LABELS
from tfrecord_fixture import parse_example, read_records
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

BATCH_SIZE = 64
LEARNING_RATE = 2e-3

# The numbers of an absent feature are NaN, and an absent id is 0.
ABSENT = {
    **{feature: np.full(kept, np.nan, np.float32) for feature, kept in COLUMNS.values()},
    **{feature: np.zeros(1, np.int64) for feature in IDS.values()},
}


def load(folder):
    """All examples of the TFRecord files in a folder, in their order, as columns by name."""
    files = sorted(glob.glob(f"{folder}/*.tfrecord*"))
    examples = [{**ABSENT, **parse_example(record)} for file in files for record in read_records(file)]
    data = {}
    for name, (feature, kept) in COLUMNS.items():
        rows = np.stack([example[feature][:kept] for example in examples])
        data[name] = torch.from_numpy(rows.astype(np.float32))
    for name, feature in IDS.items():
        data[name] = torch.from_numpy(np.stack([example[feature][0] for example in examples]))
    # The event of an absent label has not happened.
    labels = [[example[label][0] if label in example else 0 for label in LABELS] for example in examples]
    data["labels"] = torch.tensor(labels, dtype=torch.float32)
    return data


def batches(data, shuffle=False, drop_last=False):
    dataset = TensorDataset(*data.values())
    for values in DataLoader(dataset, BATCH_SIZE, shuffle=shuffle, drop_last=drop_last):
        yield dict(zip(data, values))


def concatenate(batch):
    return torch.cat([batch[name] for name in COLUMNS], dim=1)


def compress(inputs):
    """Makes values of different magnitudes comparable and keeps their signs."""
    return torch.sign(inputs) * torch.log1p(torch.abs(inputs))


class Model(nn.Module):
    """One hidden layer that all tasks share, and a tower for each task."""

    def __init__(self, data):
        super().__init__()
        inputs = compress(concatenate(data)).numpy()
        self.mean, self.std = map(torch.from_numpy, (np.nanmean(inputs, 0), np.nanstd(inputs, 0)))
        self.backbone = nn.Linear(inputs.shape[1], 64)
        self.towers = nn.ModuleList(nn.Linear(64, 1) for _ in LABELS)

    def prepare(self, batch):
        inputs = (compress(concatenate(batch)) - self.mean) / (self.std + 1e-6)
        # A missing number is replaced by the mean.
        inputs = torch.nan_to_num(inputs, nan=0.0)
        return torch.clamp(inputs, -5, 5)

    def forward(self, batch):
        hidden = F.relu(self.backbone(self.prepare(batch)))
        return torch.cat([tower(hidden) for tower in self.towers], dim=1)


def build(data, seed=0):
    torch.manual_seed(seed)
    return Model(data)


def train(model, data, steps=60):
    """The mean loss of every label in every step."""
    optimizer = torch.optim.Adam(model.parameters(), lr=LEARNING_RATE)
    history = []
    while len(history) < steps:
        for batch in batches(data, shuffle=True, drop_last=True):
            if len(history) == steps:
                break
            losses = F.binary_cross_entropy_with_logits(model(batch), batch["labels"], reduction="none")
            optimizer.zero_grad()
            losses.sum(1).mean().backward()
            optimizer.step()
            history.append(losses.mean(0).detach().numpy())
    return np.stack(history)


@torch.no_grad()
def evaluate(model, data):
    """The labels and predictions of all examples, as arrays with one column per label."""
    labels, probabilities = [], []
    for batch in batches(data):
        labels.append(batch["labels"].numpy())
        probabilities.append(torch.sigmoid(model(batch)).numpy())
    return np.concatenate(labels), np.concatenate(probabilities)


def prepared(model, data):
    """The input of the first layer for every example."""
    return np.concatenate([model.prepare(batch).numpy() for batch in batches(data)])


def without_features(data):
    """The same examples without any information for the model."""
    return {name: torch.zeros_like(values) if name in COLUMNS else values for name, values in data.items()}


def parameters(model):
    return {name: value.detach().numpy().copy() for name, value in model.named_parameters()}

"""Labels of several classes and of numbers, drawn half a million at a time, and what is found of them: an oracle for
ordinal.test.ts that shares no code and no integral with the sources. Standard library only.

A latent variable t is signal * g + the root of 1 - signal^2 times noise, both standard normal. A class is the first
up to whose cumulative weight the probability of t lies; a number is a quantile of that probability. What a model that
knows g expects is found by drawing t anew, twice, for the same g: no formula of a conditional mean is used.
"""

import math
import random
from statistics import NormalDist

DRAWS = 500_000
SIGNALS = (0.3, 0.9, 0.99)
CHOICES = {
    "two": (0.8, 0.2),
    "three": (0.2, 0.5, 0.3),
    "rare": (0.9, 0.06, 0.03, 0.01),
    "none": (0.0, 0.5, 0.0, 0.5, 0.0),
    "ten": (0.1,) * 10,
}
NUMBERS = {
    "uniform": lambda p, z: -1 + 4 * p,
    "normal": lambda p, z: 3 + 2 * z,
    "lognormal": lambda p, z: math.exp(0.5 + 0.6 * z),
    "integers": lambda p, z: math.floor(7 * p),
    "rounded": lambda p, z: math.floor(20 + 5 * z + 0.5),
    "wide": lambda p, z: math.floor(5000 * p),
}
NORMAL = NormalDist()


def chosen(weights, p):
    for option, weight in enumerate(weights):
        if p < weight:
            return option
        p -= weight
    return len(weights) - 1


def probabilities(weights, g, signal):
    rest = math.sqrt(1 - signal**2)
    limits, total = [], 0.0
    for weight in weights[:-1]:
        total = min(total + weight, 1.0)
        limits.append(-math.inf if total <= 0 else math.inf if total > 1 - 1e-12 else NORMAL.inv_cdf(total))
    upto = [0.0, *(NORMAL.cdf((limit - signal * g) / rest) if math.isfinite(limit) else float(limit > 0) for limit in limits), 1.0]
    return [b - a for a, b in zip(upto, upto[1:])]


def choice(weights, signal):
    """Loss and accuracy, found by drawing, of the model that predicts by the probabilities given g."""
    draws = random.Random(f"{weights} {signal}")
    loss = right = 0.0
    for _ in range(DRAWS // 5):
        g = draws.gauss(0, 1)
        known = probabilities(weights, g, signal)
        option = chosen(weights, NORMAL.cdf(signal * g + math.sqrt(1 - signal**2) * draws.gauss(0, 1)))
        loss -= math.log(max(known[option], 1e-300))
        right += known[option] == max(known)
    return loss / (DRAWS // 5), right / (DRAWS // 5)


def number(quantile, signal):
    """Variance, and half the mean square of the difference of two draws with the same g: what g leaves."""
    draws = random.Random(f"number {signal}")
    rest = math.sqrt(1 - signal**2)
    total = squares = left = 0.0
    for _ in range(DRAWS):
        g = draws.gauss(0, 1)
        pair = []
        for _ in range(2):
            z = signal * g + rest * draws.gauss(0, 1)
            pair.append(quantile(NORMAL.cdf(z), z))
        left += (pair[0] - pair[1]) ** 2 / 2
        total += pair[0]
        squares += pair[0] ** 2
    return squares / DRAWS - (total / DRAWS) ** 2, left / DRAWS


if __name__ == "__main__":
    for name, weights in CHOICES.items():
        for signal in SIGNALS:
            print("choice", name, signal, *(f"{x:.5f}" for x in choice(weights, signal)), flush=True)
    for name, quantile in NUMBERS.items():
        for signal in SIGNALS:
            print("number", name, signal, *(f"{x:.6g}" for x in number(quantile, signal)), flush=True)

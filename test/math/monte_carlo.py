"""Labels of the documented teacher, drawn a million at a time, and what is found of them: an oracle for
expectation.test.ts that shares no code and no formula for the integrals with the sources. Standard library only.

A label's latent variable is slope * g + intercept + logistic noise, with standard normal g; `signal` is the share of
its deviation that g explains, the intercept gives the wanted rate. `seen` is the share of the ones that the reader sees.
"""

import math
import random
from statistics import NormalDist

DRAWS = 1_000_000
RATES = (0.001, 0.03, 0.3, 0.5, 0.97, 0.999)
SIGNALS = (0.3, 0.9, 1)
SEEN = (1, 0.97)


def logistic(x):
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0


def find_intercept(rate, slope, quantiles):
    low, high = -200.0, 200.0
    for _ in range(60):
        middle = (low + high) / 2
        found = sum(logistic(middle + slope * g) for g in quantiles) / len(quantiles)
        low, high = (middle, high) if found < rate else (low, middle)
    return (low + high) / 2


def loss(p, y):
    p = p if y else 1 - p
    return -math.log(p) if p > 0 else math.inf


def auc(scored):
    """The share of pairs of a one and a zero whose one is scored higher; equal scores count half."""
    scored.sort()
    area = ones = zeros = 0
    at = 0
    while at < len(scored):
        end = at
        while end < len(scored) and scored[end][0] == scored[at][0]:
            end += 1
        new_ones = sum(y for _, y in scored[at:end])
        new_zeros = end - at - new_ones
        area += new_ones * (zeros + new_zeros / 2)
        ones, zeros, at = ones + new_ones, zeros + new_zeros, end
    return area / (ones * zeros)


def experiment(rate, signal, seen, quantiles):
    if signal == 1:
        threshold = NormalDist().inv_cdf(1 - rate)
        probability = lambda g: seen if g > threshold else 0.0
    else:
        slope = math.pi / math.sqrt(3) * signal / math.sqrt(1 - signal**2)
        intercept = find_intercept(rate, slope, quantiles)
        probability = lambda g: seen * logistic(intercept + slope * g)
    draws = random.Random(f"{rate} {signal} {seen}")
    scored = []
    bayes = 0.0
    for _ in range(DRAWS):
        p = probability(draws.gauss(0, 1))
        y = draws.random() < p
        bayes += loss(p, y)
        scored.append((p, y))
    found = sum(y for _, y in scored) / DRAWS
    base = -found * math.log(found) - (1 - found) * math.log(1 - found)
    return found, base, bayes / DRAWS, auc(scored)


if __name__ == "__main__":
    strata = [NormalDist().inv_cdf((i + 0.5) / 20_000) for i in range(20_000)]
    for rate in RATES:
        for signal in SIGNALS:
            for seen in SEEN:
                figures = experiment(rate, signal, seen, strata)
                print(rate, signal, seen, *(f"{x:.5f}" for x in figures), flush=True)

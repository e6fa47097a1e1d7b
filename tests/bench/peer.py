"""Times Python's `uncertainties` on the questions of native.rs, for `cargo lab bench native`.

Prints a line a question: its name, then the nanoseconds that a call took, one number a round. The
rounds of all questions are taken in turn. What is known before a question is asked is made once,
here as there: the numbers with their uncertainties, half of the last significant place.
"""

import math
import timeit

from uncertainties import ufloat, ufloat_fromstr

ROUNDS = 100
ROUND = 0.005  # seconds, at least

CHIHUAHUA = ufloat(28.9e9, 0.05e9)
STATES = ufloat(152.6e9, 0.05e9)
CHINA = ufloat(700e9, 50e9)
MEXICO = ufloat(100e9, 50e9)
SHARES = [ufloat(85, 0.5) for _ in range(8)]
WHOLE = ufloat(6.6e12, 0.05e12)


def read(*results):
    """An uncertainty is worked out when it is asked for."""
    return [(result.nominal_value, result.std_dev) for result in results]


def share():
    return read(CHIHUAHUA / STATES * 100)


def chain():
    return read(math.prod(SHARES, start=WHOLE) / 100**8)


def compare():
    return read(CHINA - MEXICO, CHINA / MEXICO)


def parse_words():
    return ufloat_fromstr("28900(50)e6")


def parse_spread():
    return ufloat_fromstr("(28.9+/-0.05)e9")


def main():
    jobs = []
    for question in [share, chain, compare, parse_words, parse_spread]:
        timer = timeit.Timer(question)
        times = 1
        while timer.timeit(times) < ROUND:
            times *= 2
        jobs.append((question.__name__, timer, times, []))
    for _ in range(ROUNDS):
        for _, timer, times, took in jobs:
            took.append(timer.timeit(times) / times * 1e9)
    for name, _, _, took in jobs:
        print(name, *(f"{time:.1f}" for time in took))


if __name__ == "__main__":
    main()

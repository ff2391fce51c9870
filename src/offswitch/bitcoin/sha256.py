"""SHA-256 twice over 80-byte headers, many side by side (FIPS 180-4), and what it proves."""

import numpy as np

from offswitch.detect.kernels.compiled import compiled

#: Headers side by side: a row of scratch holds one word of each, so that a step is one vector loop.
LANES = 128
#: Where rows begin: the 64 words of the schedule, then `a` and `e` of every round, each behind the
#: four of the state (d, c, b, a and h, g, f, e).
A, E, END = 64 * LANES, 132 * LANES, 200 * LANES


def _root(number: int, power: int) -> int:
    """Whole part of a root below 2^40."""
    root = 0
    for bit in reversed(range(40)):
        if (root | 1 << bit) ** power <= number:
            root |= 1 << bit
    return root


_PRIMES = [n for n in range(2, 312) if all(n % k for k in range(2, n))]
#: First 32 bits behind the point of the cube roots of 64 primes, and of the square roots of eight.
K = np.array([_root(p << 96, 3) & 0xFFFFFFFF for p in _PRIMES], np.uint32)
START = np.array([_root(p << 64, 2) & 0xFFFFFFFF for p in _PRIMES[:8]], np.uint32)

U = np.uint32  # compiled code makes 64 bits of the sum of two words unless it is told not to


@compiled
def _turn(x, n):
    """Rotate a word to the right."""
    return U(U(x >> U(n)) | U(x << U(32 - n)))


@compiled
def _swap(x):
    """Turn the bytes of a word round."""
    return U(U(_turn(x, 8) & U(0xFF00FF00)) | U(_turn(x, 24) & U(0x00FF00FF)))


@compiled
def _begin(m):
    """Put the state that a message starts from into its rows."""
    for row in range(4):
        for i in range(row * LANES, (row + 1) * LANES):
            m[A + i] = START[3 - row]
            m[E + i] = START[7 - row]


@compiled
def _read(m, words, first, start, count):
    """Put `count` words of each header, from the word `start`, into the schedule."""
    for i in range(min(LANES, words.shape[0] - first)):
        for row in range(count):
            m[row * LANES + i] = _swap(words[first + i, start + row])


@compiled
def _close(m, row, bits):
    """Pad a message that ends before `row` of the schedule."""
    for i in range(row * LANES, 16 * LANES):
        m[i] = U(0)
    for i in range(LANES):
        m[row * LANES + i] = U(0x80000000)
        m[15 * LANES + i] = U(bits)


@compiled
def _compress(m):
    """Work the 16 words of the schedule into the state."""
    for i in range(16 * LANES, 64 * LANES):
        x, y = m[i - 15 * LANES], m[i - 2 * LANES]
        sx = U(_turn(x, 7) ^ _turn(x, 18) ^ U(x >> U(3)))
        sy = U(_turn(y, 17) ^ _turn(y, 19) ^ U(y >> U(10)))
        m[i] = U(m[i - 16 * LANES] + m[i - 7 * LANES] + sx + sy)
    for t in range(64):
        k = K[t]
        for i in range(t * LANES, (t + 1) * LANES):
            a, b, c, d = m[A + i + 3 * LANES], m[A + i + 2 * LANES], m[A + i + LANES], m[A + i]
            e, f, g, h = m[E + i + 3 * LANES], m[E + i + 2 * LANES], m[E + i + LANES], m[E + i]
            choice = U(g ^ U(e & U(f ^ g)))
            majority = U(b ^ U(U(a ^ b) & U(b ^ c)))
            one = U(h + m[i] + k + choice + U(_turn(e, 6) ^ _turn(e, 11) ^ _turn(e, 25)))
            two = U(majority + U(_turn(a, 2) ^ _turn(a, 13) ^ _turn(a, 22)))
            m[A + i + 4 * LANES] = U(one + two)
            m[E + i + 4 * LANES] = U(d + one)
    for i in range(4 * LANES):
        m[A + i] += m[A + 64 * LANES + i]
        m[E + i] += m[E + 64 * LANES + i]


@compiled
def double_sha256(words, digests):
    """Hash headers twice, as a block's name and its proof of work are made.

    Parameters
    ----------
    words
        Headers as 20 words of four bytes each in the order of the file, shape (N, 20), uint32.
    digests
        Filled with the hashes in the same way, shape (N, 8), uint32.
    """
    m = np.zeros(END, np.uint32)
    for first in range(0, words.shape[0], LANES):
        _begin(m)
        _read(m, words, first, 0, 16)
        _compress(m)
        _read(m, words, first, 16, 4)
        _close(m, 4, 640)
        _compress(m)
        for row in range(4):
            for i in range(LANES):
                m[row * LANES + i] = m[A + (3 - row) * LANES + i]
                m[(4 + row) * LANES + i] = m[E + (3 - row) * LANES + i]
        _begin(m)
        _close(m, 8, 256)
        _compress(m)
        for i in range(min(LANES, words.shape[0] - first)):
            for row in range(4):
                digests[first + i, row] = _swap(m[A + (3 - row) * LANES + i])
                digests[first + i, 4 + row] = _swap(m[E + (3 - row) * LANES + i])


@compiled
def first_loose(words, hashes):
    """Find the first header that does not name the hash of the one before, by index; N if all do.

    Parameters
    ----------
    words, hashes
        As `double_sha256` takes and gives them.
    """
    for i in range(1, words.shape[0]):
        for word in range(8):
            if words[i, 1 + word] != hashes[i - 1, word]:
                return i
    return words.shape[0]


@compiled
def first_above(hashes, runs, targets):
    """Find the first hash above its target.

    Parameters
    ----------
    hashes
        Shape (N, 8), the lowest word first.
    runs
        Where each target begins to hold, and where the last ends, shape (R + 1,).
    targets
        Shape (R, 8), the lowest word first.

    Returns
    -------
    int
        Its index, or where the last target ends if there is none.
    """
    for r in range(targets.shape[0]):
        for i in range(runs[r], runs[r + 1]):
            word = 7
            while word > 0 and hashes[i, word] == targets[r, word]:
                word -= 1
            if hashes[i, word] > targets[r, word]:
                return i
    return runs[-1]

"""The difficulty rule of Bitcoin, in exact integer arithmetic (Bitcoin Core, src/pow.cpp)."""

EPOCH_BLOCKS = 2016
TARGET_SPAN_S = 1_209_600
POW_LIMIT = 0xFFFF << 208
HALVING_BLOCKS = 210_000
FIRST_SUBSIDY_BTC = 50.0


def target_from_bits(bits: int) -> int:
    """Expand a compact target: three bytes of mantissa, one of exponent."""
    exponent, mantissa = bits >> 24, bits & 0x7FFFFF
    return mantissa << (8 * (exponent - 3)) if exponent > 3 else mantissa >> (8 * (3 - exponent))


def bits_from_target(target: int) -> int:
    """Compact a target, truncating it to three bytes whose top bit is clear."""
    size = (target.bit_length() + 7) // 8
    mantissa = target << (8 * (3 - size)) if size <= 3 else target >> (8 * (size - 3))
    if mantissa & 0x800000:
        mantissa >>= 8
        size += 1
    return (size << 24) | mantissa


def difficulty_from_bits(bits: int) -> float:
    """Difficulty of a compact target, relative to the easiest one."""
    return POW_LIMIT / target_from_bits(bits)


def next_bits(bits: int, span_s: int) -> int:
    """Compact target of the epoch after one with `bits` that took `span_s` seconds.

    `span_s` runs from the first to the last block of the epoch: 2,015 intervals, not 2,016.
    """
    span = min(max(span_s, TARGET_SPAN_S // 4), TARGET_SPAN_S * 4)
    return bits_from_target(min(target_from_bits(bits) * span // TARGET_SPAN_S, POW_LIMIT))


def spans_between(bits: int, after: int) -> tuple[int, int]:
    """Least and greatest span in seconds that takes the compact target `bits` to `after`.

    The compact form drops digits, so a few neighbouring spans give the same target; at the limits
    of the rule the range runs to the limit only.

    Examples
    --------
    >>> spans_between(0x170BA21F, 0x170B98AB)
    (1205761, 1205762)
    """
    old, low = target_from_bits(bits), target_from_bits(after)
    high = low + (1 << 8 * ((after >> 24) - 3))
    first, last = -(-low * TARGET_SPAN_S // old), -(-high * TARGET_SPAN_S // old) - 1
    if low == POW_LIMIT:  # which every longer span gives as well
        last = TARGET_SPAN_S * 4
    return max(first, TARGET_SPAN_S // 4), min(last, TARGET_SPAN_S * 4)


def subsidy_btc(height: int) -> float:
    """New bitcoin in a block of this height."""
    return float(FIRST_SUBSIDY_BTC / 2 ** (height // HALVING_BLOCKS))

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offswitch.bitcoin.retarget import target_from_bits
from offswitch.errors import SourceError
from offswitch.sources.blocks import Block, check_blocks, read_header, target_of
from offswitch.sources.names import code_of
from offswitch.testing.core import mined

#: The first block of Bitcoin.
GENESIS = (
    "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e"
    "67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c"
)


def chain(count=6, first=10):
    headers, _ = mined(range(1_641_340_800, 1_641_340_800 + 600 * count, 600))
    return [read_header(header, first + n) for n, header in enumerate(headers)]


def test_the_first_block_of_bitcoin():
    block = read_header(bytes.fromhex(GENESIS), 0)
    assert block.hash == "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"
    assert (block.time, block.bits, block.previous) == (1231006505, 0x1D00FFFF, "0" * 64)
    check_blocks([block], "demo")


@given(st.integers(0, 2**32 - 1))
def test_targets_are_those_of_the_layer_of_bitcoin(bits):
    assert target_of(bits) == target_from_bits(bits)


def test_what_is_no_chain_is_named_by_its_height():
    blocks = chain()
    check_blocks(blocks, "demo")
    with pytest.raises(SourceError, match="block 13 does not name the hash"):
        check_blocks([*blocks[:2], *blocks[3:]], "demo")
    harder = [Block(**{**vars(b), "bits": 0x1D00FFFF}) if b.height > 12 else b for b in blocks]
    with pytest.raises(SourceError, match="block 13 has the target 1d00ffff amid"):
        check_blocks(harder, "demo")
    idle = [Block(**{**vars(b), "bits": 0x1D00FFFF}) for b in blocks]
    with pytest.raises(SourceError, match="hash of block 10 is above its target"):
        check_blocks(idle, "demo")


def test_a_new_epoch_may_have_a_new_target():
    blocks = chain(first=2014)
    assert {b.height % 2016 for b in blocks} >= {0}
    changed = [Block(**{**vars(b), "bits": 0x207FFFFE}) if b.height >= 2016 else b for b in blocks]
    top = target_of(0x207FFFFE)
    if all(int(b.hash, 16) <= top for b in changed):
        check_blocks(changed, "demo")


def test_names_of_countries():
    assert [code_of(name) for name in ("Kazakhstan", "KZ", "Iran, Islamic Rep.", "Germany *")] == [
        "KZ",
        "KZ",
        "IR",
        "DE",
    ]
    assert code_of("Côte d’Ivoire") == "CI"
    assert code_of("Central African Republic") == "CF"
    assert code_of("Saint Kitts and Nevis") == code_of("St Kitts & Nevis") == "KN"
    assert code_of("Other") is None
    known = "Burundi Congo Myanmar Eswatini".split()
    assert all(code_of(a) != code_of(b) for a, b in itertools.combinations(known, 2))

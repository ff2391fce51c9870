import importlib
import struct
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from offswitch.bitcoin.headers import HEADER, PART, block_hashes, hash_text, verify_headers
from offswitch.bitcoin.retarget import next_bits, target_from_bits
from offswitch.bitcoin.rules import MAINNET, REGTEST, Rules
from offswitch.errors import DataError

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
#: Headers of record of the main network, by height; each proves itself by its work.
RECORD = {
    0: "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd"
    "7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c",
    1: "010000006fe28c0ab6f1b372c1a6a246ae63f74f931e8365e15a089c68d6190000000000982051fd"
    "1e4ba744bbbe680e1fee14677ba1a3c3540bf7b1cdb606e857233e0e61bc6649ffff001d01e36299",
    2: "010000004860eb18bf1b1620e37e9490fc8a427514416fd75159ab86688e9a8300000000d5fdcc54"
    "1e25de1c7a5addedf24858b8bb665c9f36ef744ee42c316022c90f9bb0bc6649ffff001d08d2bd61",
    3: "01000000bddd99ccfda39da1b108ce1a5d70038d0a967bacb68b6b63065f626a0000000044f67222"
    "6090d85db9a9f2fbfe5f0f9609b387af7be5b7fbb7a1767c831c9e995dbe6649ffff001d05e0ed6d",
    4: "010000004944469562ae1c2c74d9a535e00b6f3e40ffbad4f2fda3895501b582000000007a06ea98"
    "cd40ba2e3288262b28638cec5337c1456aaf5eedc8e9e5a20f062bdf8cc16649ffff001d2bfee0a9",
    100_000: "0100000050120119172a610421a6c3011dd330d9df07b63616c2cc1f1cd0020000000000"
    "6657a9252aacd5c0b2940996ecff952228c3067cc38d4885efb5a4ac4247e9f337221b4d4c86041b0f2b5710",
    125_552: "0100000081cd02ab7e569e8bcd9317e2fe99f2de44d49ab2b8851ba4a308000000000000"
    "e320b6c2fffc8d750423db8b1eb942ae710e951ed797f7affc8892b0f1fc122bc7f5d74df2b9441a42a14695",
    554_400: "00004020d3b2d7d61ad2d95ffbd556d9e00f07877423600a8da015000000000000000000"
    "d192743a2c190a7421f92fefe92505579d7b8eda568cacee13b25751ac704c669d83195cf41e371721bae3e7",
    556_415: "00000020bc7d388bea14dab9caa937b909caecd6ece36e3c658920000000000000000000"
    "7c0900cf1a9b40411141859b98bf95fb9d414f49044e08acff21fa54506022a4e6492a5cf41e3717d2864679",
    556_416: "00000020120b3264562d49df59c400a0f276448db2a9aa4bf6f408000000000000000000"
    "5cb4b52150fe7dec217b74db424e442ef8b24105c244ebaeb59f638db9c48ef3c94f2a5ca5183217b412a530",
}
#: Their hashes as they are published.
NAMES = {
    0: "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f",
    1: "00000000839a8e6886ab5951d76f411475428afc90947ee320161bbf18eb6048",
    100_000: "000000000003ba27aa200b1cecaad478d2b00432346c3f1f3986da1afd33e506",
    125_552: "00000000000000001e8d6829a8a21adc5d38d0a473b144b6765798e61f98bd1d",
    556_416: "0000000000000000002a531985d49cdb5adcd1db0578845a233a3a2cfdefdf8f",
}


def record(*heights):
    return np.frombuffer(b"".join(bytes.fromhex(RECORD[h]) for h in heights), HEADER)


def twice(data: bytes) -> bytes:
    return sha256(sha256(data).digest()).digest()


@pytest.fixture(scope="module")
def mine():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        return importlib.import_module("made_headers").mine


@pytest.fixture(scope="module")
def made(mine):
    """Headers of regtest that fill more than two parts."""
    return np.frombuffer(mine(2 * PART + 100), HEADER)


@given(arrays(np.uint8, st.tuples(st.integers(0, 300), st.just(80))))
def test_hashes_are_those_of_an_independent_implementation(data):
    hashes = block_hashes(data.view(HEADER).reshape(-1))
    assert [h.tobytes() for h in hashes] == [twice(row.tobytes()) for row in data]


@pytest.mark.parametrize("height", NAMES)
def test_headers_of_record_have_their_published_hash(height):
    assert hash_text(block_hashes(record(height))[0]) == NAMES[height]


def test_headers_of_record_pass():
    verify_headers(record(0, 1, 2, 3, 4))
    for height in RECORD:
        verify_headers(record(height), height)
    verify_headers(record(556_415, 556_416), 556_415)


def test_a_retarget_of_record_follows_from_its_headers():
    first, last, after = record(554_400, 556_415, 556_416)
    span = int(last["time"]) - int(first["time"])
    assert next_bits(int(first["bits"]), span) == after["bits"] != last["bits"]


def test_the_networks_begin_with_the_genesis_that_is_named(made):
    assert hash_text(block_hashes(record(0))[0]) == MAINNET.genesis
    assert hash_text(block_hashes(made[:1])[0]) == REGTEST.genesis


def refused(headers, first_height=0, rules=REGTEST):
    with pytest.raises(DataError) as error:
        verify_headers(headers, first_height, rules, "headers.dat")
    return error.value


def test_a_made_chain_passes_whatever_the_number_of_its_parts(made):
    verify_headers(made, 0, REGTEST)
    verify_headers(made[5:], 5, REGTEST)


def test_block_0_must_be_that_of_the_network(made):
    assert (refused(made[1:]).key, refused(made[1:]).values["network"]) == (
        "header_genesis",
        "regtest",
    )
    assert refused(made, rules=MAINNET).key == "header_genesis"


def mined(header, bits=0x207FFFFF, **fields):
    """The header with other fields, mined anew."""
    new = header.copy()
    for name, value in {"bits": bits, **fields}.items():
        new[name] = value
    target = target_from_bits(bits)
    while int.from_bytes(twice(new.tobytes()), "little") > target:
        new["nonce"] += 1
    return new


@pytest.mark.parametrize("at", [1, 700, PART - 1, PART, PART + 1, 2 * PART + 99])
def test_a_wrong_link_names_its_height(made, at):
    headers = made.copy()
    headers[at] = mined(headers[at], previous=headers["previous"][at] ^ np.uint32(1 << 9))
    error = refused(headers[: at + 1])
    assert (error.key, error.values["height"], error.values["before"]) == (
        "header_link",
        at,
        at - 1,
    )


@pytest.mark.parametrize("at", [1, PART, PART + 1])
def test_a_header_that_proves_no_work_names_its_height_and_hash(made, at):
    headers = made.copy()
    while twice(headers[at].tobytes())[31] < 0x80:
        headers[at]["nonce"] += 1
    error = refused(headers, 0)
    assert (error.key, error.values["height"]) == ("header_work", at)
    assert error.values["hash"] == twice(headers[at].tobytes())[::-1].hex()


def test_the_first_header_of_a_file_is_held_to_its_work(made):
    headers = made[7:9].copy()
    while twice(headers[0].tobytes())[31] < 0x80:
        headers[0]["nonce"] += 1
    error = refused(headers, 7)
    assert (error.key, error.values["height"]) == ("header_work", 7)


def test_work_is_compared_to_the_last_bit():
    """The target is met by an equal hash and missed by one greater by one."""
    from offswitch.bitcoin.sha256 import first_above

    target = target_from_bits(0x170B98AB)
    runs = np.array([0, 1])

    def words(number):
        return np.frombuffer(number.to_bytes(32, "little"), np.uint32).reshape(1, 8)

    for more, found in ((-1, 1), (0, 1), (1, 0), (1 << 64, 0), (-(1 << 64), 1), (1 << 255, 0)):
        assert first_above(words(target + more), runs, words(target)) == found


@pytest.mark.parametrize("bits", [0x20800001, 0x207FFFFF + (1 << 24), 0x01003456, 0, 0xFFFFFFFF])
def test_bits_that_are_no_target(made, bits):
    headers = made[:30].copy()
    headers["bits"][20] = bits
    error = refused(headers)
    assert (error.key, error.values["height"]) == ("bits_impossible", 20)
    assert f"{bits:08x}" in str(error)


def test_bits_that_the_rule_does_not_give(made):
    headers = made[:20].copy()
    headers[19] = mined(headers[19], 0x207FFFFE)
    error = refused(headers)
    assert (error.key, error.values["height"]) == ("bits_moved", 19)
    assert (error.values["bits"], error.values["wanted"]) == ("207ffffe", "207fffff")


def test_bits_that_change_inside_an_epoch(made):
    """Under rules that retarget, though nothing here is mined at such targets."""
    rules = Rules("made", 0x207FFFFF, True, REGTEST.genesis)
    headers = made[:20].copy()
    headers[19] = mined(headers[19], 0x207FFFFE)
    error = refused(headers, rules=rules)
    assert (error.key, error.values["height"], error.values["wanted"]) == (
        "bits_changed",
        19,
        "207fffff",
    )


def test_a_time_at_the_median_of_those_before(made):
    headers = made[:31].copy()
    median = int(np.median(headers["time"][19:30]))
    headers[30] = mined(headers[30], time=median)
    error = refused(headers)
    assert (error.key, error.values["height"]) == ("block_early", 30)
    headers[30] = mined(headers[30], time=median + 1)
    verify_headers(headers, 0, REGTEST)


def test_the_lowest_of_several_faults_is_named(made):
    headers = made[:60].copy()
    headers["merkle_root"][50] = 7
    headers["bits"][40] = 0
    headers["time"][30] = 0
    assert refused(headers).values["height"] == 30


@pytest.mark.parametrize("at", range(0, 80, 3))
def test_any_byte_changed_is_found_at_its_header_or_the_next(made, at):
    headers = np.frombuffer(bytearray(made[:12].tobytes()), HEADER)
    headers.view(np.uint8).reshape(-1, 80)[6, at] ^= 0x10
    assert refused(headers).values["height"] in (6, 7)


def test_the_first_headers_layout():
    version, *_, time, bits, nonce = struct.unpack("<i32s32sIII", bytes.fromhex(RECORD[0]))
    (header,) = record(0)
    assert (header["version"], header["time"], header["bits"], header["nonce"]) == (
        version,
        time,
        bits,
        nonce,
    )

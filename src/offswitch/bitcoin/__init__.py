"""What the shutdown did to Bitcoin: chain, hashrate, mining and price."""

from offswitch.bitcoin.blocks import read_blocks, read_chain
from offswitch.bitcoin.chain import Chain, Epoch, Retarget, build_chain, check_day
from offswitch.bitcoin.hashrate import Baseline, Change, compare, hashrate
from offswitch.bitcoin.hypotheses import Hypothesis, Tested, test_hypothesis
from offswitch.bitcoin.mining import MiningLoss, mining_from_blocks, mining_from_map
from offswitch.bitcoin.price import Prices
from offswitch.bitcoin.simulate import EpochSoFar, HeaderNoise, Simulated, simulate, tip

__all__ = [
    "Baseline",
    "Chain",
    "Change",
    "Epoch",
    "EpochSoFar",
    "HeaderNoise",
    "Hypothesis",
    "MiningLoss",
    "Prices",
    "Retarget",
    "Simulated",
    "Tested",
    "build_chain",
    "check_day",
    "compare",
    "hashrate",
    "mining_from_blocks",
    "mining_from_map",
    "read_blocks",
    "read_chain",
    "simulate",
    "test_hypothesis",
    "tip",
]

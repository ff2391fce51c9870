"""Every benchmark runs, once, so that none rots; nothing here is timed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
KEYS = {
    "startup": {"help_median_s", "bare_typer_median_s", "help_ratio", "help_ratio_target"},
    "assess": {
        "warm_median_s",
        "warm_target_s",
        "warm_ratio_to_floor",
        "cold_median_s",
        "cold_target_s",
        "floor_median_s",
        "peak_memory_mb",
        "peak_memory_target_mb",
        *(f"stage_{n}_s" for n in ("import", "read", "network", "cost", "bitcoin", "claims")),
    },
    "detect_harder": {"f1_target", "methods"},
    "detect_speed": {
        "ours_per_cpu_s",
        "ours_not_fused_per_cpu_s",
        "compile_s",
        "kb_per_series",
        "watchtower_ratio",
        "others_per_cpu_s",
    },
    "detect_signals": {"targets", "seeds"},
    "detect_recorded": {"cases"},
    "fuzz_sources": {
        "connectors",
        "inputs_each",
        *("inputs", "refusals", "answers", "same", "crashes", "wrong", "lost"),
    },
    "impact_engine": {"cells_per_second", "ratio_to_numpy", "largest_relative_difference"},
    "mining_simulation": {
        "blocks_per_second",
        "ratio_to_python_loop",
        "same_results_any_workers",
    },
    "hashrate_error": {
        "chains",
        *(f"{what}_{h}h_ratio_to_best" for what in ("level", "change") for h in (24, 120)),
        *(f"{what}_{h}h_ratio_high" for what in ("level", "change") for h in (24, 120)),
        *(f"bayes_{h}h" for h in (24, 120)),
    },
    "difficulty_forecast": {
        "epoch_starts",
        "crps_points",
        "crps_ratio_to_no_change",
        "crps_ratio_to_climatology",
    },
    "partition": {
        "largest_difference_in_standard_errors",
        "differences",
        "paths_per_second",
        "ratio_to_python_loop",
        "closed_form_ms",
    },
    "migration_fit": {"maps", "two_runs_apart_sd", "from_shipped_sd"},
    "migration_score": {
        "maps",
        *(f"crps_{months}" for months in (1, 3, 6)),
        *(f"crps_{months}_ratio_to_no_change" for months in (1, 3, 6)),
        *(f"crps_{months}_ratio_to_last_trend" for months in (1, 3, 6)),
    },
    "header_chain": {
        "headers_per_second",
        "headers_per_second_two_cores",
        "ratio_to_compiled",
        "ratio_to_hashlib",
    },
    "faults": {
        *("connectors", "questions", "faults", "trials", "same_rows", "refused"),
        *("wrong_rows", "crashes", "longest_s"),
    },
    "payments": {
        "national_s",
        "target_s",
        "plain_loop_s_per_draw",
        "ratio_to_plain_loop",
        "four_causes_s",
    },
    "reproduce_costs": {
        *("computed", "arithmetic", "table", "calibrated", "not_reproducible", "failed"),
        "recalled_gdp",
    },
    "simulate": {
        *("warm_median_s", "warm_target_s", "warm_ratio_to_floor", "loaded_median_s"),
        *("countries_priced", "countries_with_indicators", "sweep_s"),
    },
    "serve": {
        *("cached_rps", "p99_ms", "cached_ratio_to_floor", "plain_rps", "plain_ratio_to_floor"),
        *("uncached_rps", "uncached_p99_ms", "health_start_ms", "health_busy_p99_ms"),
        *("page_kb", "first_page_ms", "pdf_s", "requests", "errors", "seconds"),
    },
    "kill_fetch": {
        *("kills", "killed_midway", "verified", "identical", "lost_rows", "doubled_rows"),
        *("pairs", "pairs_verified", "pairs_identical"),
    },
    "lake": {
        "rows",
        *(f"ingest_{what}" for what in ("rows_per_second", "ratio_to_duckdb_insert", "peak_mb")),
        *("ingest_time_ratio_tenfold", "ingest_peak_ratio_tenfold", "ingest_ratio_target"),
        *("month_of_a_place_first_ms", "month_of_a_place_ms", "month_of_a_place_target_ms"),
        *("everything_rows_per_second", "day_batches_rows_per_second", "export_peak_mb"),
    },
    "deliberate": {"shuffles", "broad_auc_first", "broad_brier", "strict_auc_first"},
}


@pytest.mark.parametrize("name", KEYS)
def test_a_benchmark_ends_in_its_figures(name):
    ran = subprocess.run(
        [sys.executable, str(BENCHMARKS / f"{name}.py")],
        env={**os.environ, "OFFSWITCH_BENCH_RUNS": "1"},
        capture_output=True,
        check=False,
        text=True,
        timeout=240,
    )
    assert ran.returncode == 0, ran.stderr[-500:]
    if ran.stdout.startswith("skipped:"):  # what it reads stands beside a working copy, or not
        assert len(ran.stdout.splitlines()) == 1
        pytest.skip(ran.stdout.strip())
    *table, last = ran.stdout.splitlines()
    figures = json.loads(last)
    assert len(table) > 3
    assert figures["benchmark"] == name
    assert KEYS[name] <= figures.keys()
    assert all(v > 0 for v in figures.values() if isinstance(v, float))

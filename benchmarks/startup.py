"""How long `offswitch --help` takes, beside a bare typer program of the same size.

Both run as fresh processes of this interpreter, in turn, so that a busy machine slows both. Run as
``python benchmarks/startup.py``; OFFSWITCH_BENCH_RUNS sets the number of runs. The last line is one
JSON object with the figures of the table.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = int(os.environ.get("OFFSWITCH_BENCH_RUNS", "15"))
TARGET_RATIO = 1.5

#: As many commands, arguments and options as offswitch has; `main` looks as its own does.
BARE = '''
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="bare", no_args_is_help=True, add_completion=False,
                  pretty_exceptions_enable=False)
cases = typer.Typer(help="cases", invoke_without_command=True)
app.add_typer(cases, name="cases")
Case = Annotated[str, typer.Argument(help="case", metavar="CASE")]
AsJson = Annotated[bool, typer.Option("--json", help="json")]


@app.callback()
def root(version: Annotated[bool, typer.Option("--version", help="version")] = False) -> None:
    """Root."""


@app.command(help="assess")
def assess(
    case: Case,
    as_json: AsJson = False,
    seed: Annotated[int, typer.Option(help="seed")] = 1,
    draws: Annotated[int, typer.Option(help="draws")] = 10000,
    fix: Annotated[list[str] | None, typer.Option("--set", help="set")] = None,
    full: Annotated[bool, typer.Option("--full", help="full")] = False,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="output")] = None,
) -> None:
    """Assess."""


@app.command(help="detect")
def detect(
    source: Annotated[str, typer.Argument(help="source", metavar="FILE|CASE")],
    time: Annotated[str | None, typer.Option(help="time", metavar="COLUMN")] = None,
    value: Annotated[str | None, typer.Option(help="value", metavar="COLUMN")] = None,
    key: Annotated[str | None, typer.Option(help="key", metavar="COLUMN")] = None,
    signal_column: Annotated[str | None, typer.Option(help="signal", metavar="COLUMN")] = None,
    network: Annotated[str | None, typer.Option(help="network", metavar="COLUMN")] = None,
    signal: Annotated[str | None, typer.Option(help="signal", metavar="NAME")] = None,
    zone: Annotated[str | None, typer.Option(help="zone", metavar="ZONE")] = None,
    step: Annotated[int | None, typer.Option(help="step", metavar="SECONDS")] = None,
    place: Annotated[str | None, typer.Option(help="place", metavar="CODE")] = None,
    mode: Annotated[str, typer.Option(help="mode", metavar="MODE")] = "after",
    record: Annotated[str, typer.Option(help="record", metavar="YES|NO")] = "yes",
    as_json: AsJson = False,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="output")] = None,
    figure: Annotated[Path | None, typer.Option(help="figure", metavar="FILE")] = None,
) -> None:
    """Detect."""


@cases.callback()
def list_cases(as_json: AsJson = False) -> None:
    """List."""


@cases.command("show", help="show")
def show(
    case: Case,
    sources: Annotated[bool, typer.Option("--sources", help="sources")] = False,
    as_json: AsJson = False,
) -> None:
    """Show."""


@cases.command("new", help="new")
def new(
    folder: Annotated[Path, typer.Argument(help="folder")], as_json: AsJson = False
) -> None:
    """Write."""


app()
'''


def seconds(command: list[str]) -> float:
    """Wall time of one fresh process."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Measure, and print the table and the JSON."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare_program.py"
        bare.write_text(BARE, encoding="utf-8")
        # As a module, so that both come from a compiled cache.
        starter = f"import sys; sys.path.insert(0, {folder!r}); sys.argv[0] = 'bare'; import "
        commands = {
            "offswitch": [sys.executable, "-c", "from offswitch.cli import main; main()", "--help"],
            "bare_typer": [sys.executable, "-c", starter + bare.stem, "--help"],
        }
        for command in commands.values():
            seconds(command)
        took: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(RUNS):
            for name, command in commands.items():
                took[name].append(seconds(command))
    median = {name: statistics.median(values) for name, values in took.items()}
    ratio = median["offswitch"] / median["bare_typer"]
    print(f"{'offswitch --help':24}{'median':>10}{'least':>10}   of {RUNS} fresh processes")
    for name, values in took.items():
        print(f"{name:24}{1000 * median[name]:8.0f}ms{1000 * min(values):8.0f}ms")
    print(f"{'ratio':24}{ratio:10.2f}   target {TARGET_RATIO}")
    print(
        json.dumps(
            {
                "benchmark": "startup",
                "runs": RUNS,
                "help_median_s": round(median["offswitch"], 4),
                "help_least_s": round(min(took["offswitch"]), 4),
                "bare_typer_median_s": round(median["bare_typer"], 4),
                "bare_typer_least_s": round(min(took["bare_typer"]), 4),
                "help_ratio": round(ratio, 3),
                "help_ratio_target": TARGET_RATIO,
            }
        )
    )


if __name__ == "__main__":
    main()

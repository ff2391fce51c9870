"""A place and a window in place of a case on the command line: what is refused, and how."""

import pytest

DAYS = ["--from", "2022-01-02", "--to", "2022-01-12"]
PLACE = ["--country", "KZ", *DAYS]


MISTAKES = {
    "neither": (["assess"], "name a case"),
    "both": (["assess", "kazakhstan-2022", *PLACE], "not both"),
    "both, as an option": (["mining", "KZ", "--case", "kazakhstan-2022", *PLACE], "not both"),
    "no window": (["detect", "--country", "KZ"], "--from and --to"),
    "half a window": (["hashrate", "--country", "KZ", "--from", "2022-01-02"], "--to"),
    "no place": (["assess", "--offline"], "--offline belongs to a window"),
    "no place, with days": (["price", *DAYS], "--from, --to belongs"),
    "reversed": (
        ["assess", "--country", "KZ", "--from", "2022-01-12", "--to", "2022-01-02"],
        "is not before --to",
    ),
    "no such place": (["assess", "--country", "ZZ", *DAYS], "'ZZ'"),
    "no such time": (
        ["assess", "--country", "KZ", "--from", "soon", "--to", "2022-01-12"],
        "'soon' is not an ISO 8601 time",
    ),
    "no zone": (
        ["assess", "--country", "KZ", "--from", "2022-01-02T10:00", "--to", "2022-01-12"],
        "names no time zone",
    ),
    "no such source": (["assess", *PLACE, "--sources", "nobody"], "no source 'nobody'"),
    "no address": (["assess", *PLACE, "--base-url", "ioda"], "is not ID=URL"),
    "known in the future": (["assess", *PLACE, "--as-known", "2999-01-01"], "in the future"),
    "nothing there": (["assess", *PLACE, "--offline"], "offswitch fetch --country KZ"),
    "nothing to save": (["cases", "save", "mine"], "--country with --from and --to"),
}


@pytest.mark.parametrize(("arguments", "told"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_one_line_and_writes_nothing(run, tmp_path, monkeypatch, arguments, told):
    for name in ("OFFSWITCH_LAKE", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.chdir(tmp_path)
    assert told in run(*arguments).line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "command",
    ["assess", "detect", "hashrate", "difficulty", "mining", "price", "partition", "migration"],
)
def test_every_command_that_takes_a_case_takes_a_window(run, command):
    told = run(command, "--help").out
    for option in ("--country", "--from", "--to", "--lake", "--offline", "--as-known"):
        assert option in told

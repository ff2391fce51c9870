"""`--output`: a file is replaced only by a whole one, and nothing but a file is."""

import errno
import os
import stat
import sys

import pytest
from tests.faces.mistakes import FAST

from offswitch.output import write_file


def test_output_holds_what_would_be_printed(run, tmp_path):
    file = tmp_path / "report.txt"
    printed = run("assess", "kazakhstan-2022", *FAST)
    written = run("assess", "kazakhstan-2022", *FAST, "--output", file)
    assert (written.code, written.out) == (0, "")
    assert written.err == f"wrote {file}\n"
    assert file.read_text(encoding="utf-8") == printed.out
    assert [p.name for p in tmp_path.iterdir()] == ["report.txt"]


@pytest.mark.skipif(
    sys.platform == "win32",
    reason="Windows has no limit on the size of a file that a process may write",
)
def test_a_failing_write_leaves_the_old_file_and_no_other(run, template):
    import resource

    file = template.parent / "out.json"
    file.write_text("old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))  # a disk that fills up half-way
    try:
        line = run("assess", template, *FAST, "--json", "--output", file).line
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert str(file) in line
    assert os.strerror(errno.EFBIG) in line
    assert file.read_text() == "old"
    assert sorted(p.name for p in template.parent.iterdir()) == ["case", "out.json"]


def test_an_interrupted_write_leaves_the_old_file_and_no_other(template, monkeypatch):
    file = template.parent / "out.json"
    file.write_text("old")

    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("pathlib.Path.replace", interrupted)
    monkeypatch.setattr("os.replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_file(file, "new")
    assert file.read_text() == "old"
    assert sorted(p.name for p in template.parent.iterdir()) == ["case", "out.json"]


@pytest.mark.skipif(
    not hasattr(os, "mkfifo"),
    reason="Windows has no named pipes of this kind, so nothing could be replaced",
)
def test_a_device_or_pipe_is_never_replaced_by_a_file(run, template):
    pipe = template.parent / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)  # so that writing through cannot hang
    try:
        run("assess", template, *FAST, "--output", pipe)
        assert stat.S_ISFIFO(pipe.stat().st_mode)
    finally:
        os.close(reader)


def test_output_through_a_link_keeps_the_link(run, template):
    real, link = template.parent / "real.txt", template.parent / "link.txt"
    real.write_text("old")
    link.symlink_to(real)
    assert run("assess", template, *FAST, "--output", link).code == 0
    assert link.is_symlink()
    assert real.read_text().startswith("Template")


@pytest.mark.parametrize("where", ["gone/out.json", "case", "case/case.toml/out.json"])
def test_an_unwritable_output_is_refused_before_any_work(run, template, where, monkeypatch):
    monkeypatch.setattr("offswitch.case.read_case", pytest.fail)
    line = run("assess", template, *FAST, "--output", template.parent / where).line
    assert "cannot write" in line
    assert where in line

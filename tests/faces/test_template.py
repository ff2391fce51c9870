"""A case can be written in several ways that mean the same."""

import shutil

import polars as pl
import pytest

import offswitch as off
from offswitch.case import find_case, read_case
from offswitch.report import assessment_dict

COLUMNS = ["time", "place", "network", "source", "signal", "value", "low", "high", "level"]


def figures(folder):
    """Return everything an assessment says but what names the files it came from."""
    made = assessment_dict(off.assess(str(folder), draws=300))
    for key in ("versions", "case"):
        del made[key]
    return made


def copy(folder, to):
    shutil.copytree(folder, to / folder.name)
    return to / folder.name


@pytest.fixture
def as_csv(template, tmp_path):
    """Return the template with its recorded outages written out as observations."""
    folder = copy(template, tmp_path / "csv")
    frame = read_case(template).observations
    (folder / "outages.csv").unlink()
    frame.select(COLUMNS).write_csv(folder / "observations.csv", datetime_format="%FT%TZ")
    return folder


def test_recorded_outages_and_the_same_observations_are_one(template, as_csv):
    one, other = figures(template), figures(as_csv)
    assert len(one["outages"]) == 3
    assert one["outages"] == other["outages"]
    assert one == other


def test_recorded_outages_come_back_as_they_were_written(template):
    found = figures(template)["outages"]
    assert [(o["service"], o["start"][:16], o["end"][:16]) for o in found] == [
        ("all", "2024-03-02T10:00", "2024-03-03T20:00"),
        ("all", "2024-03-04T01:00", "2024-03-05T09:30"),
        ("mobile", "2024-03-02T06:00", "2024-03-05T18:00"),
    ]
    assert [o["depth"] for o in found] == pytest.approx([0.95, 0.95, 0.98], abs=0.01)


def test_parquet_and_csv_of_one_content_are_one(as_csv, tmp_path):
    folder = copy(as_csv, tmp_path / "parquet")
    read_case(as_csv).observations.write_parquet(folder / "observations.parquet")
    (folder / "observations.csv").unlink()
    assert figures(folder) == figures(as_csv)


def test_the_embedded_case_as_parquet(tmp_path):
    source = find_case("kazakhstan-2022")
    folder = copy(source, tmp_path)
    frame = pl.read_csv(source / "observations.csv", infer_schema=False).with_columns(
        pl.col("time").str.to_datetime("%FT%H:%MZ", time_zone="UTC"),
        *(pl.col(name).cast(pl.Float64) for name in ("value", "low", "high")),
    )
    frame.write_parquet(folder / "observations.parquet")
    (folder / "observations.csv").unlink()
    assert figures(folder) == figures(source)


def test_line_ends_byte_order_marks_and_other_zones_change_nothing(template, tmp_path):
    folder = copy(template, tmp_path / "windows")
    for file in folder.glob("*.csv"):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    outages = folder / "outages.csv"
    outages.write_bytes(outages.read_bytes().replace(b"02T10:00Z", b"02T16:00+06:00"))
    assert figures(folder) == figures(template)


def test_the_order_of_the_files_rows_does_not_matter(template, tmp_path):
    folder = copy(template, tmp_path / "turned")
    for name in ("parameters.csv", "indicators.csv", "sources.csv"):
        header, *rows = (folder / name).read_text().splitlines()
        (folder / name).write_text("\n".join([header, *reversed(rows), ""]))
    assert figures(folder)["costs"] == figures(template)["costs"]


def test_every_file_and_column_of_the_template_is_in_its_readme(template):
    readme = (template / "README.md").read_text()
    for file in template.glob("*.csv"):
        header = file.read_text().splitlines()[0]
        assert f"`{file.name}`" in readme
        assert header in readme, file.name

"""A lake that is not a local folder: object storage on loopback, and what needs what."""

from pathlib import Path
from uuid import uuid4

import pytest
from tests.lake.made import FETCHED, batch, known, window

from offswitch.errors import DataError
from offswitch.lake import default_lake, open_lake

ABOUT = ("ioda", "bgp", "KZ")


@pytest.fixture(scope="module")
def bucket():
    """A bucket of a server that this test starts."""
    pytest.importorskip("s3fs")
    server = pytest.importorskip("moto.server").ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {
            "AWS_ACCESS_KEY_ID": "made-up",
            "AWS_SECRET_ACCESS_KEY": "made-up",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        }.items():
            patch.setenv(name, value)
        import s3fs

        s3fs.S3FileSystem().mkdir("lakes")
        yield "s3://lakes"
    server.stop()


@pytest.fixture(params=["s3", "memory"])
def url(request):
    """Of a lake that is not there yet."""
    where = request.getfixturevalue("bucket") if request.param == "s3" else "memory://lakes"
    return f"{where}/{uuid4()}"


def test_a_lake_elsewhere_is_the_same_lake(url, tmp_path):
    here, there = open_lake(tmp_path / "here"), open_lake(url)
    assert not there.exists()
    assert known(there) == {}
    answers = [
        batch(0, 8, {1: 1.0, 5: 5.0}),
        batch(3, 9, {5: 6.0, 8: None}, retrieved=1),
        batch(0, 8, {1: 1.0, 5: 5.0}, place="KG"),
    ]
    assert [there.add(one) for one in answers] == [here.add(one) for one in answers]
    again = open_lake(url)
    for lake in (there, again):
        assert known(lake, place="KZ") == {1: 1.0, 5: 6.0, 8: None}
        assert known(lake, place="KZ", as_known=FETCHED) == {1: 1.0, 5: 5.0}
        assert lake.missing(*ABOUT, window(0, 10)) == (window(9, 10),)
        assert lake.verify() == ()
    files = [tmp_path / name for name in ("here.csv", "there.csv")]
    assert [here.export(files[0]), again.export(files[1])] == [5, 5]
    assert files[0].read_bytes() == files[1].read_bytes()
    assert again.holdings() == here.holdings()


def test_damage_elsewhere_is_found_and_forgotten(url):
    import fsspec

    lake = open_lake(url)
    lake.add(batch(0, 8, {1: 1.0, 5: 5.0}))
    lake.add(batch(0, 8, {1: 1.0}, place="KG"))
    files, root = fsspec.core.url_to_fs(url)
    name = next(path for path in files.find(root) if "place=KG" in path and "parquet" in path)
    files.pipe_file(name, b"gone")
    (damage,) = open_lake(url).verify()
    assert (damage.place, damage.window) == ("KG", window(0, 8))
    lake.prune(damaged=True, yes=True)
    assert lake.verify() == ()
    assert known(lake) == {1: 1.0, 5: 5.0}


def test_an_address_that_nothing_installed_can_read_says_what_to_install(monkeypatch):
    def absent(*_):
        raise ImportError("Install s3fs to access S3")

    monkeypatch.setattr("fsspec.core.url_to_fs", absent)
    with pytest.raises(DataError, match=r"offswitch\[s3\]"):
        open_lake("s3://bucket/lake")


def test_storage_that_refuses_is_one_line(bucket, monkeypatch):
    lake = open_lake("s3://nobodys/lake")
    with pytest.raises(DataError, match="lake cannot be") as refused:
        lake.add(batch(0, 8, {1: 1.0}))
    assert "\n" not in str(refused.value)
    import s3fs

    s3fs.S3FileSystem.clear_instance_cache()
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    with pytest.raises(DataError, match="lake cannot be read"):
        open_lake("s3://elsewhere/lake").read("observations")


def test_a_lake_is_where_the_environment_or_the_address_says(monkeypatch, tmp_path):
    monkeypatch.setenv("OFFSWITCH_LAKE", str(tmp_path / "named"))
    assert open_lake().url == default_lake() == str(tmp_path / "named")
    monkeypatch.delenv("OFFSWITCH_LAKE")
    assert Path(default_lake()).name == "lake"
    assert open_lake((tmp_path / "a lake").as_uri()).url == str(tmp_path / "a lake")

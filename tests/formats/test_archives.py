"""Archives are refused by their list of entries, before anything is unpacked."""

import io
import stat
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import archives
from liftdesk.formats.import_file import ImportFile, Stopped


def packed(*entries, how=zipfile.ZIP_DEFLATED):
    """Return an archive of (name or ZipInfo, content)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return out.getvalue()


def trouble_of(data, **limits):
    with pytest.raises(DomainError) as caught:
        archives.checked_zip(ImportFile.of(data), **limits)
    return caught.value.problem.trouble


def test_an_export_of_two_files_is_read():
    data = packed(("out/Sets.CSV", "a,b\n1,2\n"), ("__MACOSX/x.csv", ""), ("read me.txt", "hello"))
    file = ImportFile.of(data, "export.zip")
    assert archives.is_zip(file)
    with archives.checked_zip(file) as archive:
        assert archives.names(archive, ".csv") == ("out/Sets.CSV",)
        found = archives.entry(archive, "out/Sets.CSV")
        assert (found.name, found.header) == ("Sets.CSV", ("a", "b"))
        with archives.open_entry(archive, "read me.txt") as source:
            assert source.read(2) == b"he"


def test_an_archive_on_disk_is_read_and_let_go(tmp_path):
    path = tmp_path / "export.zip"
    path.write_bytes(packed(("a.csv", "x")))
    with archives.checked_zip(ImportFile.at(path)) as archive:
        assert archives.entry(archive, "a.csv").text == "x"
    path.write_bytes(b"PK\x03\x04 cut short")
    with pytest.raises(DomainError):
        archives.checked_zip(ImportFile.at(path))


@pytest.mark.parametrize(
    "name", ["../a.csv", "a/../../b.csv", "/etc/a.csv", "C:/a.csv", "..\\a.csv", "\\\\host\\a.csv"]
)
def test_names_that_lead_out_are_refused(name):
    assert trouble_of(packed((name, "x"))) is Trouble.ARCHIVE_UNSAFE


def test_two_dots_within_a_name_are_fine():
    archives.checked_zip(ImportFile.of(packed(("a..b.csv", "x")))).close()


def test_links_are_refused():
    link = zipfile.ZipInfo("a.csv")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert trouble_of(packed((link, "/etc/passwd"))) is Trouble.ARCHIVE_UNSAFE


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_told_twice_is_refused():
    assert trouble_of(packed(("a.csv", "x"), ("a.csv", "y"))) is Trouble.ARCHIVE_UNSAFE


def test_bombs_are_refused_by_their_ratio_and_their_sum():
    assert trouble_of(packed(("a.csv", bytes(3_000_000)))) is Trouble.ARCHIVE_TOO_LARGE
    plain = packed(("a.csv", b"ab" * 40), ("b.csv", b"ab" * 40))
    assert trouble_of(plain, most=159) is Trouble.ARCHIVE_TOO_LARGE
    archives.checked_zip(ImportFile.of(plain), most=160).close()


def test_small_entries_may_be_packed_well():
    archives.checked_zip(ImportFile.of(packed(("a.csv", bytes(1_000_000))))).close()


def test_too_many_entries_are_refused():
    many = packed(*((f"{number}.csv", "") for number in range(1001)))
    assert trouble_of(many) is Trouble.ARCHIVE_TOO_LARGE
    archives.checked_zip(ImportFile.of(many), entries=1001).close()


def test_a_list_of_entries_that_is_long_is_refused_before_it_is_read():
    many = packed(*((f"{number:0>200}.csv", "") for number in range(40)))
    assert trouble_of(many, entries=3) is Trouble.ARCHIVE_TOO_LARGE


def test_a_password_and_a_packing_not_known_are_told():
    data = bytearray(packed(("a.csv", "x")))
    listed = data.index(b"PK\x01\x02")
    data[listed + 8] |= 1
    assert trouble_of(bytes(data)) is Trouble.ARCHIVE_LOCKED
    other = packed(("a.csv", "x"), how=zipfile.ZIP_BZIP2)
    assert trouble_of(other) is Trouble.ARCHIVE_PACKING


def test_an_archive_within_an_archive_stays_closed():
    inner = packed(("a.csv", "x"))
    with archives.checked_zip(ImportFile.of(packed(("in.zip", inner)))) as archive:
        assert archives.names(archive) == ("in.zip",)
        assert archives.entry(archive, "in.zip").head == inner


def test_an_entry_that_is_too_large_or_not_there():
    with archives.checked_zip(ImportFile.of(packed(("a.csv", "abc")))) as archive:
        for name, most, trouble in (
            ("a.csv", 2, Trouble.FILE_TOO_LARGE),
            ("b.csv", 9, Trouble.FILE_DAMAGED),
        ):
            with pytest.raises(DomainError) as caught:
                archives.entry(archive, name, most)
            assert caught.value.problem.trouble is trouble


def test_stopping_goes_through(tmp_path):
    path = tmp_path / "export.zip"
    path.write_bytes(packed(("a.csv", "x")))

    def stop(_share):
        raise Stopped

    with pytest.raises(Stopped):
        archives.checked_zip(ImportFile.at(path, watch=stop))


@given(st.data())
def test_damage_is_told_whatever_the_bytes(data):
    whole = bytearray(packed(("a.csv", "a,b\n" * 50), ("b.csv", "x")))
    cut = data.draw(st.integers(0, len(whole)))
    for _ in range(data.draw(st.integers(0, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    for content in (bytes(whole), bytes(whole[:cut])):
        with suppress(DomainError), archives.checked_zip(ImportFile.of(content)) as archive:
            for name in archives.names(archive):
                archives.entry(archive, name)

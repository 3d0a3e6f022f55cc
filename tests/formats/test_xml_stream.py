"""XML of strangers: read piece by piece, and refused where it means harm."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import xml_stream
from liftdesk.formats.xml_stream import Closing, Opening
from liftdesk.wording.problems import sentence


def tags(data):
    return list(xml_stream.tags(io.BytesIO(data)))


def trouble(data):
    with pytest.raises(DomainError) as caught:
        tags(data)
    return caught.value.problem.trouble


def sieved(data, sieve=lambda piece: piece, size=7):
    pieces = (data[place : place + size] for place in range(0, len(data), size))
    return b"".join(xml_stream.sieved(pieces, sieve))


def test_tags_come_with_attributes_text_and_depth():
    assert tags(b'\n <?xml version="1.0"?><a:b x="1">one<c/> two </a:b>') == [
        Opening("b", {"x": "1"}, 1),
        Opening("c", {}, 2),
        Closing("c", "", 2),
        Closing("b", "one two", 1),
    ]


BOMB = b"""<!DOCTYPE a [<!ENTITY b "boom"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>"""
QUADRATIC = b'<!DOCTYPE a [<!ENTITY b "' + b"x" * 50_000 + b'">]><a>' + b"&b;" * 1000 + b"</a>"
OUTSIDE = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'
PARAMETER = b'<!DOCTYPE a [<!ENTITY % b SYSTEM "http://example.org/b.dtd"> %b;]><a/>'
UNPARSED = b'<!DOCTYPE a [<!NOTATION n SYSTEM "n"><!ENTITY b SYSTEM "c" NDATA n>]><a/>'


@pytest.mark.parametrize("data", [BOMB, QUADRATIC, OUTSIDE, PARAMETER, UNPARSED, b"<a>&b;</a>"])
def test_entities_of_its_own_are_refused(data):
    assert trouble(data) is Trouble.XML_UNSAFE


def test_what_xml_itself_names_is_read():
    assert tags(b"<a>&lt;&amp;&#228;</a>")[1].text == "<&ä"


def test_a_document_type_without_entities_does_no_harm():
    assert tags(b'<!DOCTYPE a SYSTEM "a.dtd"><a/>')[0].name == "a"


def test_elements_too_deep_within_one_another_are_refused():
    most = xml_stream.MOST_DEPTH
    assert len(tags(b"<a>" * most + b"</a>" * most)) == 2 * most
    assert trouble(b"<a>" * (most + 1) + b"</a>" * (most + 1)) is Trouble.XML_UNSAFE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"  ",
        b"words",
        b"<a>",
        b"<a></b>",
        b"<a/><b/>",
        b"<a b=1/>",
        b"\x00\x01",
        b'<?xml version="1.0" encoding="nobody-8"?><a/>',
        b'<?xml version="1.0" encoding="utf-16"?><a/>',
    ],
)
def test_what_is_no_xml_is_damaged(data):
    assert trouble(data) is Trouble.FILE_DAMAGED


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig", "iso-8859-1"])
def test_encodings(encoding):
    head = '<?xml version="1.0" encoding="iso-8859-1"?>' if encoding == "iso-8859-1" else ""
    assert tags((head + "<a>ä</a>").encode(encoding))[1].text == "ä"


def test_a_text_without_end_is_cut():
    words = b"x" * (3 * xml_stream.MOST_TEXT)
    assert len(tags(b"<a>" + words + b"</a>")[1].text) <= 2 * xml_stream.MOST_TEXT


class Broken(io.BytesIO):
    def __init__(self, error):
        super().__init__()
        self.error = error

    def read(self, _size=-1):
        raise self.error


@pytest.mark.parametrize(
    ("error", "expected"),
    [(EOFError(), Trouble.FILE_DAMAGED), (OSError(), Trouble.FILE_UNREADABLE)],
)
def test_a_source_that_breaks(error, expected):
    with pytest.raises(DomainError) as caught:
        list(xml_stream.tags(Broken(error)))
    assert caught.value.problem.trouble is expected


@given(st.integers(1, 60))
def test_sieving_leaves_out_the_document_type_and_control_signs(size):
    head = b'<?xml?>\n<!DOCTYPE a [<!ENTITY b "c">\n<!ATTLIST x > ]>\n'
    data = head + b'<a b="\x0bc&#11;&#x1F;&#10;"><d/>\x00</a>\n'
    assert sieved(data, size=size) == b'<?xml?>\n\n<a b="c&#10;"><d/></a>\n'


@pytest.mark.parametrize(
    ("data", "left"),
    [
        (b"<a/>", b"<a/>"),
        (b"", b""),
        (b"no tag", b"no tag"),
        (b'<!DOCTYPE a SYSTEM "b">\n<a/>', b"\n<a/>"),
        (b"<a><!DOCTYPE b></a>", b"<a><!DOCTYPE b></a>"),
    ],
)
def test_sieving_other_documents(data, left):
    assert sieved(data) == left


@pytest.mark.parametrize("data", [b"<!DOCTYPE a [" + b"x" * 2_000_000, b"<a " + b"x" * 2_000_000])
def test_what_does_not_end_is_damaged(data):
    with pytest.raises(DomainError) as caught:
        sieved(data, size=100_000)
    assert caught.value.problem.trouble is Trouble.FILE_DAMAGED


@given(st.integers(1, 40))
def test_a_sieve_sees_whole_tags_only(size):
    seen = []

    def sieve(piece):
        seen.append(piece)
        return piece

    assert (
        sieved(b'<a b="c > d"><e f=">"/>g<h/></a>', sieve, size)
        == b'<a b="c > d"><e f=">"/>g<h/></a>'
    )
    assert all(piece.count(b"<") and piece.startswith(b"<") for piece in seen)


@given(st.binary(max_size=400))
def test_noise_is_refused_in_one_sentence(noise):
    for data in (noise, b"<a>" + noise + b"</a>", b"<a " + noise):
        try:
            tags(data)
        except DomainError as error:
            said = sentence(error.problem)
        else:
            said = "read"
        assert said

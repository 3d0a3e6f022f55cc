"""Dates in the languages of the apps, and the ones that are refused."""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import months
from liftdesk.formats.moments import (
    key_of,
    moment_and_day,
    month_named,
    read_clock,
    read_day,
    read_moment,
)

SHORT_NAMES = {
    "English": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "English, long": "January February March April May June July August September October "
    "November December",
    "German": "Jan. Feb. Mär Apr. Mai Jun Jul Aug. Sept. Okt. Nov. Dez.",
    "German, other app": "Januar Februar März April Mai Juni Juli August Sept Oktober Nov Dez",
    "French": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "Spanish": "ene feb mar abr may jun jul ago sept oct nov dic",
    "Italian": "gen feb mar apr mag giu lug ago set ott nov dic",
    "Portuguese": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
    "Dutch": "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "Swedish": "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
    "Danish": "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.",
    "Norwegian": "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.",
    "Finnish": "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
    "Polish": "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "Polish, of the month": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września "
    "października listopada grudnia",
    "Czech": "led úno bře dub kvě čvn čvc srp zář říj lis pro",
    "Hungarian": "jan. febr. márc. ápr. máj. jún. júl. aug. szept. okt. nov. dec.",
    "Romanian": "ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.",
    "Turkish": "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
    "Turkish, loud": "OCAK ŞUBAT MART NİSAN MAYIS HAZİRAN TEMMUZ AĞUSTOS EYLÜL EKİM KASIM ARALIK",
    "Russian": "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.",
    "Ukrainian": "січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.",
    "Greek": "Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ",
    "Japanese": "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    "Korean": "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월",
    "Chinese": "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
}


@pytest.mark.parametrize("language", SHORT_NAMES)
def test_every_month_of_a_language_is_known(language):
    names = SHORT_NAMES[language].split()
    found = [read_moment(f"3 {name} 2026, 18:05").month for name in names]
    assert found == list(range(1, 13))


def test_no_name_is_that_of_two_months():
    names = [name for group in months._NAMES for name in group.split()]
    assert len(names) == len(set(names))
    assert all(month_named(name) == months.NUMBERS[name] for name in names)


@pytest.mark.parametrize("word", ["", "Foo", "ma", "janx", "travanj", "svi", "13月", "0월", "f?vr"])
def test_a_month_that_is_not_known_is_not_guessed(word):
    assert month_named(word) is None


@pytest.mark.parametrize(
    "text",
    [
        "13 Mar 2026, 15:22",
        "13 Mar 2026, 3:22 PM",
        "Mar 13, 2026, 3:22 PM",
        "Mar 13, 2026, 3:22\u202fPM",
        "March 13 2026 at 3:22 pm",
        "13 de mar. de 2026, 15:22",
        "13 mar 2026, 3:22 p.\u00a0m.",
        "13. März 2026 um 15:22",
        "13. mar. 2026 kl. 15.22",
        "13.3.2026 klo 15.22",
        "13.03.2026, 15:22:00",
        "13 мар. 2026 г., 15:22",
        "13 бер. 2026 р., 15:22",
        "13 Μαρ 2026, 3:22 μ.μ.",
        "2026. márc. 13. 15:22",
        "2026/03/13 15:22",
        "2026年3月13日 15:22",
        "2026년 3월 13일 오후 3:22",
        "2026. 3. 13. 오후 3:22",
        "2026-03-13 15:22:00",
        "2026-03-13T15:22",
    ],
)
def test_one_moment_in_many_spellings(text):
    assert moment_and_day(text) == (datetime(2026, 3, 13, 15, 22), None)  # noqa: DTZ001 - wall clock


@pytest.mark.parametrize(
    ("text", "hour"), [("12:05 AM", 0), ("12:05 pm", 12), ("1:05 a.m.", 1), ("11:05 PM", 23)]
)
def test_noon_and_midnight_of_the_twelve_hour_clock(text, hour):
    assert read_moment(f"1 Jan 2026, {text}").hour == hour
    assert read_clock(text) == time(hour, 5)


@pytest.mark.parametrize(
    "text", ["2026-03-13", "2026/3/13", "13.3.2026", "2026.03.13", "13 Mar 2026"]
)
def test_a_day_alone_is_put_at_its_noon(text):
    found = datetime(2026, 3, 13, 12)  # noqa: DTZ001 - wall clock
    assert moment_and_day(text) == (found, date(2026, 3, 13))
    assert read_moment(text) == found


def test_a_told_offset_is_kept():
    assert read_moment("2026-03-13T15:22:00Z") == datetime(2026, 3, 13, 15, 22, tzinfo=UTC)
    told = read_moment("2026-03-13 15:22:00 +0100")
    assert told.utcoffset() == timedelta(hours=1)
    assert key_of(told) == "2026-03-13 14:22:00+00:00"
    assert key_of(told) == key_of(read_moment("2026-03-13 14:22:00 +0000"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "31 Feb 2026, 10:00",
        "1 Foo 2026, 10:00",
        "5/6/2026 10:00",
        "13/6/2026, 10:00",
        "05-06-2026",
        "1 Jan 26, 10:00",
        "1 Jan 2026, 25:00",
        "1 Jan 2026, 13:00 PM",
        "13 lip. 2026., 10:00",
    ],
)
def test_a_date_is_never_guessed(text):
    with pytest.raises(DomainError) as caught:
        read_moment(text, "start")
    problem = caught.value.problem
    assert (problem.trouble, problem.field) == (Trouble.DATE_UNREADABLE, "start")
    assert problem.value("text") == text


@pytest.mark.parametrize("text", ["1 Jan 1900, 10:00", "2200-01-01", "0001-01-01T00:00+23:59"])
def test_a_year_out_of_reach_is_refused(text):
    with pytest.raises(DomainError) as caught:
        read_moment(text)
    assert caught.value.problem.trouble is Trouble.DATE_OUT_OF_RANGE


@pytest.mark.parametrize(
    ("text", "order"), [("2026/08/11", "ymd"), ("08/11/2026", "mdy"), ("11.8.2026", "dmy")]
)
def test_the_order_of_a_day_is_told_by_its_file(text, order):
    assert read_day(text, order) == date(2026, 8, 11)


@pytest.mark.parametrize(
    ("text", "order", "trouble"),
    [
        ("26/08/11", "ymd", Trouble.DATE_UNREADABLE),
        ("2026/13/11", "ymd", Trouble.DATE_UNREADABLE),
        ("2026/08/11", "dmy", Trouble.DATE_UNREADABLE),
        ("1899/08/11", "ymd", Trouble.DATE_OUT_OF_RANGE),
    ],
)
def test_a_day_in_another_order_is_refused(text, order, trouble):
    with pytest.raises(DomainError) as caught:
        read_day(text, order)
    assert caught.value.problem.trouble is trouble


@pytest.mark.parametrize("text", ["", "7", "25:00", "10:60", "0:30 PM", "half past ten"])
def test_a_time_of_day_is_never_guessed(text):
    with pytest.raises(DomainError) as caught:
        read_clock(text)
    assert caught.value.problem.trouble is Trouble.TIME_UNREADABLE


SIGNS = "0123456789 .:,/-年月日월JanMärzPMam+Z"


@given(st.text(alphabet=SIGNS, max_size=30) | st.text(max_size=30))
def test_no_text_does_more_than_be_refused(text):
    for read in (read_moment, read_clock, read_day):
        with suppress(DomainError):
            read(text)


@given(
    st.datetimes(datetime(1950, 1, 2), datetime(2150, 12, 30)),  # noqa: DTZ001 - wall clock
    st.integers(-14 * 60, 14 * 60),
)
def test_a_key_does_not_depend_on_the_offset(moment, minutes):
    there = moment.replace(tzinfo=UTC).astimezone(timezone(timedelta(minutes=minutes)))
    assert key_of(there) == key_of(moment.replace(tzinfo=UTC))

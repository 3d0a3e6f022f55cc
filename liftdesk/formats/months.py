"""The names of the months in the languages that apps write dates in."""

import re
import unicodedata

_NAMES = (
    """
    ene enero gen gennaio ian ianuarie jaan jaanuar jan janeiro janner januar januara
    januari january janv janvaris janvier led leden ledna oca ocak saus sausio sausis sty
    styczen stycznia tammi tammikuu tammikuuta ιαν ιανουαριοσ ιανουαριου січ січень січня
    янв январь января яну януари
    """,
    """
    feb febbraio feber febr febrero februar februara februari februarie februaris february
    fev fevereiro fevr fevrier helmi helmikuu helmikuuta lut lutego luty sub subat uno unor
    unora vas vasario vasaris veebr veebruar φεβ φεβρουαριοσ φεβρουαριου лют лютии лютого
    фев февр февраль февраля февруари
    """,
    """
    bre brezen brezna kov kovas kovo maa maalis maaliskuu maaliskuuta maart maer mar marc
    marca march marcius marco marec maret mars mart martie marts marz marzec marzo mrt μαρ
    μαρτιοσ μαρτιου бер березень березня мар март марта
    """,
    """
    abr abril apr april aprila aprile aprilie aprilis aprill avr avril bal balandis
    balandzio dub duben dubna huhti huhtikuu huhtikuuta kwi kwiecien kwietnia nis nisan απρ
    απριλιοσ απριλιου апр апрель апреля април кві квіт квітень квітня
    """,
    """
    geg geguze geguzes kve kveten kvetna mag maggio mai maijs maio maj maja majus may mayis
    mayo mei touko toukokuu toukokuuta μαι μαιοσ μαιου маи мая тра трав травень травня
    """,
    """
    birz birzelio birzelis cerven cervna cvn cze czerwca czerwiec giu giugno haz haziran iun
    iunie juin jun juna june junho juni junij junijs junio junius juuni kesa kesakuu
    kesakuuta ιουν ιουνιοσ ιουνιου июн июнь июня чер черв червень червня юни
    """,
    """
    cervence cervenec cvc heina heinakuu heinakuuta iul iulie juil juillet jul jula julho
    juli julij julijs julio julius july juuli liep liepa liepos lip lipca lipiec lug luglio
    tem temmuz ιουλ ιουλιοσ ιουλιου июл июль июля лип липень липня юли
    """,
    """
    ag ago agosto agt agu agustos agustus aout aug august augusta augusti augusts augustus
    augusztus avg avgust elo elokuu elokuuta rugp rugpjucio rugpjutis sie sierpien sierpnia
    srp srpen srpna αυγ αυγουστοσ αυγουστου авг август августа сер серп серпень серпня
    """,
    """
    eyl eylul rugs rugsejis rugsejo sep sept september septembra septembre septembrie
    septembris septiembre set setembro setiembre sett settembre syys syyskuu syyskuuta szep
    szept szeptember wrz wrzesien wrzesnia zar zari σεπ σεπτεμβριοσ σεπτεμβριου вер вересень
    вересня сен сент сентябрь сентября сеп септември
    """,
    """
    eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktober
    oktobra oktobris oktoober ott ottobre out outubro paz pazdziernik pazdziernika rij rijen
    rijna spal spalio spalis οκτ οκτωβριοσ οκτωβριου жов жовт жовтень жовтня окт октомври
    октябрь октября
    """,
    """
    kas kasim lapkr lapkricio lapkritis lis listopad listopada listopadu marras marraskuu
    marraskuuta noi noiembrie nov november novembra novembre novembris novembro noviembre
    νοε νοεμβριοσ νοεμβριου лис лист листопад листопада ное ноември ноя нояб ноябрь ноября
    """,
    """
    ara aralik dec december decembra decembre decembrie decembris des desember dets
    detsember dez dezember dezembro dic dicembre diciembre gru grudnia grudzien gruod
    gruodis gruodzio joulu joulukuu joulukuuta pro prosince prosinec δεκ δεκεμβριοσ
    δεκεμβριου гру груд грудень грудня дек декабрь декабря декември
    """,
)
"""Names of January to December, short and long, in small letters without accents and dots.

From the tables of Unicode's CLDR for bg, cs, da, de, el, en, es, et, fi, fr, hu, id, it, lt, lv,
nb, nl, pl, pt, ro, ru, sk, sl, sv, tr and uk, with the shorter forms that apps cut from them. No
word is there twice, so none needs its language to be known. Croatian is left out: its lipanj and
listopad are other months than those of the same letters in Polish and Czech.
"""

_CHINESE = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_NUMBERED = re.compile(r"(\d{1,2})\s?[月월]")

NUMBERS = {
    **{name: number for number, names in enumerate(_NAMES, 1) for name in names.split()},
    **{f"{numeral}月": number for number, numeral in enumerate(_CHINESE, 1)},
}
"""The number of each month by its names."""


def month_named(word: str) -> int | None:
    """Return the month (1-12) of a name, long or short; None for a name not known here."""
    numbered = _NUMBERED.fullmatch(word)
    if numbered is not None:
        number = int(numbered[1])
        return number if 1 <= number <= 12 else None  # noqa: PLR2004 - months of a year
    return NUMBERS.get(plain(word).strip(". "))


def plain(text: str) -> str:
    """Return a text in small letters without accents, its spaces and digits the usual ones."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return unicodedata.normalize("NFKC", bare)  # puts the letters of Korean together again

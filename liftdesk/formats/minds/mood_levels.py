"""How good the names of moods most likely are, in the languages that mood diaries come in."""

import re

from liftdesk.formats.months import plain

_LEVELS = {
    5: """
        rad, great, excellent, fantastic, wonderful, super, very good,
        prima, toll, fantastisch, ausgezeichnet, sehr gut, spitze,
        genial, excelente, fenomenal, muy bien, increible, estupendo,
        excellent, fantastique, tres bien, au top,
        fantastico, benissimo, ottimo, molto bene, eccellente,
        otimo, radiante, muito bem, muito bom, fantastico, incrivel,
        geweldig, uitstekend, heel goed, top, fantastisch,
        swietnie, wspaniale, super, bardzo dobrze, rewelacyjnie, ekstra,
        отлично, супер, прекрасно, великолепно, чудово, відмінно,
        fantastiskt, jattebra, toppen, fantastisk, kempegodt, skonne,
        skvele, skvely, vyborne, harika, muhtesem, cok iyi, kivalo, szuper, mahtava, loistava
    """,
    4: """
        good, well, gut, bien, bueno, buena, bene, buono, bem, bom, boa, goed,
        dobrze, dobry, dobra, хорошо, хороший, добре, bra, god, godt, dobre, iyi, jo, hyva
    """,
    3: """
        meh, ok, okay, okey, average, neutral, so so, soso, normal, medium,
        naja, geht so, so lala, mittel, mittelmassig, mittelmaessig, okej,
        regular, mas o menos, asi asi, normale, cosi cosi, neutro, neutre,
        bof, moyen, comme ci comme ca, pas mal, correct,
        mais ou menos, indiferente, matig, gaat wel, gemiddeld, neutraal,
        srednio, takie sobie, tak sobie, przecietnie, нормально, так себе, средне, нейтрально,
        sa dar, sadar, sisadar, helt ok, saadar, ujde, nic moc, eh, idare eder, soyle boyle,
        kozepes, elmegy, ihan ok
    """,
    2: """
        bad, poor, not good, schlecht, mal, malo, mala, mauvais, pas bien, male, cattivo, ruim,
        mau, slecht, zle, zly, kiepsko, słabo, slabo, zły, плохо, плохой, погано, daligt, dalig,
        darlig, darligt, spatne, spatny, kotu, rossz, huono
    """,
    1: """
        awful, terrible, horrible, very bad, miserable, dreadful,
        schrecklich, furchtbar, miserabel, mies, sehr schlecht, grauenhaft, lausig,
        fatal, muy mal, pesimo, horrible, terrible, affreux, tres mauvais, tres mal, atroce,
        terribile, orribile, pessimo, molto male, pessimo, horrivel, terrivel, muito mal,
        vreselijk, verschrikkelijk, afschuwelijk, heel slecht,
        okropnie, strasznie, fatalnie, tragicznie, bardzo zle, ужасно, отвратительно, жахливо,
        hemskt, fruktansvart, forfaerdelig, forferdelig, frygteligt, forfærdeligt, forfærdelig,
        hrozne, strasne, priserne, berbat, cok kotu, borzalmas, szornyu, kamala, kauhea
    """,
}
_NAMES = {
    plain(name).strip(): level
    for level, names in _LEVELS.items()
    for name in re.split(r"[,\n]", names)
}
_APART = re.compile(r"[^\w]+")


def likely_level(name: str) -> int | None:
    """Return the level of a mood's name, 1 worst to 5 best; None for a name not known.

    The names are those that Daylio begins with in its languages, and what is said instead of them;
    signs, accents and case do not matter.
    """
    words = " ".join(_APART.sub(" ", plain(name)).split())
    return _NAMES.get(words) if words else None

"""The same words that the program does not use, in the languages it is translated into."""

import re

from tests.support.word_gate import ALLOWED, DENIABLE, FORBIDDEN

_BLAMES, _PRESSES, _CHEERS, _CLAIMS, _LABELS, _WEIGHS = FORBIDDEN

ABROAD: dict[str, dict[str, tuple[str, ...]]] = {
    "de": {
        _BLAMES: (
            r"verpass(t\w*|en)|versäum\w*|(aus|weg)gelassene (tage?|einheit\w*)",
            r"versag(t\w*|en|er)|gescheitert\w*|scheitern|misserfolg\w*",
            r"schuldgefühl\w*|schlechtes gewissen|faul(e|er|heit)?|beschäm\w*|schäm\w*|schande",
            r"ausreden?|bestraf\w*|geschummelt|schummel\w*|gemogelt|mogel\w*",
            r"zu schwach|schwächling\w*|aufgegeben|gib nicht auf|enttäusch\w*",
        ),
        _PRESSES: (
            r"serien?|streaks?|glückssträhne\w*|überfällig\w*",
            r"im rückstand|hinter dem plan|aufholen|nachholen|aufzuholen|nachzuholen",
            r"du (sollst|solltest|musst)(?! nichts?\b)|sie (sollten|müssen) (jetzt|heute)",
            r"bleib(t|en sie)? dran|ohne fleiß kein preis|zähne zusammen\w*|kein schmerz, kein\w*",
        ),
        _CHEERS: (
            r"(gut|super|toll|prima|klasse) gemacht|gute arbeit|(nur )?weiter so",
            r"glückwunsch\w*|gratul\w*|bravo|hurra|fantastisch\w*|großartig\w*|unschlagbar\w*",
            r"champions?|bestie|unaufhaltsam\w*",
        ),
        _CLAIMS: (
            r"behandelt|behandeln|behandlung\w*|heilt|heilen|heilung\w*|kurier\w*",
            r"diagnos\w*|diagnostizier\w*|beweis\w*|bewiesen\w*|garantier\w*|garantie\w*",
            r"therapeutisch\w*|klinisch erwiesen|starke belege|antidepressiv\w*",
        ),
        _LABELS: (
            r"patient(en|in|innen)?|leide[nt]|leidest|opfer|süchtig\w*|abnorm\w*|anormal\w*",
            r"(hohes|niedriges|erhöhtes) risiko|risikopatient\w*|selbstmord\w*",
            r"geisteskrank\w*|psychisch krank\w*|verrückt\w*|irre",
        ),
        _WEIGHS: (
            r"kalorien?\w*|abnehmen|abgenommen|abzunehmen|gewichtsverlust\w*|gewicht verlier\w*",
            r"schlank\w*|fett ?verbrenn\w*|körperfett\w*",
        ),
    },
    "fr": {
        _BLAMES: (
            r"manquée?s?|ratée?s?|loupée?s?|échou\w*|échecs?",
            r"culpab\w*|coupables?|paress\w*|honte\w*|(pas d['’])?excuses?|punie?s?|punition\w*",
            r"trich\w*|trop faibles?|(tu|vous|n[’\']) ?abandonn\w*|déçue?s?|déception\w*",
            r"décevant\w*",
        ),
        _PRESSES: (
            r"streaks?|série de \{?\w+\}? jours|en retard|rattraper",
            r"(?<!ne )(vous devez|vous devriez|tu dois|tu devrais)",
            r"ne (lâche|lâchez) (pas|rien)|on ne lâche rien|pas de douleur,? pas de\w*",
        ),
        _CHEERS: (
            r"bravo|félicit\w*|(bien joué|bon travail|beau travail)|continue[zs]? comme ça",
            r"génial\w*|incroyables?|championn?e?s?|imbattables?|hourra",
        ),
        _CLAIMS: (
            r"traite(nt|r)?|traitements?|soigne(nt|r)?|guéri\w*|diagnosti\w*",
            r"prouve\w*|preuves?|garanti\w*|thérapeutiques?|cliniquement|antidépresseurs? effet\w*",
        ),
        _LABELS: (
            r"patiente?s?|souffr\w*|victimes?|addict\w*|accros?|anormale?s?|anormaux",
            r"(haut|faible) risque|risque (élevé|faible|accru)|à risque|commi[st]\w* un suicide",
            r"malades? menta\w*|folle?s?|fous?|dingues?",
        ),
        _WEIGHS: (
            r"calories?|(perdre|perdu|perte) d[ue] poids|maigri\w*|minc\w*|amincis\w*",
            r"brûl\w* (les|des|de la) graisses?|graisse corporelle|masse grasse",
        ),
    },
    "es": {
        _BLAMES: (
            r"(días?|sesión|sesiones|entrenamientos?) (perdid|saltad|fallid)\w+",
            r"te (has )?saltad\w*|faltaste|fallaste|has fallado|fallid\w*|fracas\w*",
            r"culpas?|culpables?|culpabili\w*|perez\w*|vergüenza\w*|avergonz\w*|excusas?",
            r"castig\w*|tramp(as?|os\w*)|(eres|estás) demasiado débil\w*|te rindas|rendirse",
            r"decepcion\w*",
        ),
        _PRESSES: (
            r"rachas?|atrasad[oa]s?|con retraso|ponerse al día|ponte al día",
            r"(?<!no )(?<!nunca )(?<!que )(tienes que|debes(?! nada)|deberías|tiene usted que)",
            r"sin dolor no hay \w+|no te rindas|aguanta el dolor",
        ),
        _CHEERS: (
            r"bien hecho|(buen|gran) trabajo|(sigue|siga) así|felici(dades|taciones|tamos)",
            r"enhorabuena|bravo|hurra|increíbles?|asombros\w*|campe(ón|ones|ona)\w*|imparables?",
        ),
        _CLAIMS: (
            r"(?<!se )(?<!qu[eé] )trata[nr]?(?! (de|mejor))|tratamientos?|cura[nr]?|curativ\w*",
            r"sanar|sanación",
            r"diagn[óo]stic\w*|demuestra[ns]?|demostrad\w*|garanti\w*|terap[ée]utic\w*",
            r"clínicamente|pruebas? (sólidas?|científicas?)|evidencia sólida",
        ),
        _LABELS: (
            r"pacientes?|sufr\w*|víctimas?|adict\w*|anormal\w*|comet\w+ suicidio",
            r"(alto|bajo|elevado) riesgo|riesgo (alto|bajo|elevado)|en riesgo",
            r"enferm[oa]s? mental\w*|loc[oa]s?",
        ),
        _WEIGHS: (
            r"calor[íi]as?|(perder|bajar de|pérdida de) peso|adelgaz\w*",
            r"quem(a|ar|ando) grasas?|grasa corporal",
        ),
    },
}
"""Patterns for whole words, by language and by what is wrong with them."""

FIELD_TERMS: dict[str, tuple[str, ...]] = {
    "de": ("bis zum Versagen", "bis zum Muskelversagen", "Muskelversagen"),
    "fr": ("à l’échec", "à l'échec", "l’échec musculaire", "l'échec musculaire"),
    "es": ("al fallo",),
}
"""What a set without a repetition left is called in the field."""

_DENIALS = {
    "de": r"\b(kein\w*|nicht|nichts|nie|niemals|weder|noch|ohne|statt|anstelle)\b",
    "fr": r"\b(ne|pas|jamais|ni|aucune?|sans|au lieu|plutôt)\b|\bn['’]",
    "es": r"\b(no|nunca|jamás|ni|sin|tampoco|ningún|ninguna?|en (lugar|vez) de)\b",
}
_SENTENCES = re.compile(r"(?<=[.?;:])\s")
_EXCLAIMED = re.compile(r"\w[\s\u00a0\u202f]?!(?=\s|$)|¡")


def unkind_abroad(language: str, words: str, source: str = "") -> list[str]:
    """Return what a translation says that the program does not say.

    Where the English text has a word by one of its exceptions, the translation has it too.
    """
    if any(phrase in source for phrase in ALLOWED):
        return []
    for phrase in FIELD_TERMS[language]:
        words = words.replace(phrase, "")
    found = [match.group() for match in _EXCLAIMED.finditer(words)]
    for sentence in _SENTENCES.split(words):
        is_denied = re.search(_DENIALS[language], sentence, re.IGNORECASE)
        for why, patterns in ABROAD[language].items():
            if why != DENIABLE or not is_denied:
                gate = re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)
                found += [match.group() for match in gate.finditer(sentence)]
    return found

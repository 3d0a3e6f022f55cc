"""A translation blames, presses, cheers, claims, labels and weighs as little as the English."""

import pytest

from tests.support.word_gate_abroad import ABROAD, unkind_abroad

UNKIND = {
    "de": (
        *("Du hast einen Tag verpasst", "Kein schlechtes Gewissen", "Eine Serie von 5 Tagen"),
        *("Das ist überfällig", "Du musst heute trainieren", "Gut gemacht", "Weiter so!"),
        *("Training heilt Depression.", "Das ist bewiesen.", "Für Patienten", "Hohes Risiko"),
        *("Nimm ab: abnehmen mit Hanteln", "Kalorien", "Nach dem Selbstmord", "Du hast versagt"),
    ),
    "fr": (
        *("Une séance manquée", "Sans culpabilité", "Vous devez vous entraîner", "Bravo"),
        *("Vous êtes en retard", "Félicitations", "Cela guérit la dépression.", "Les patients"),
        *("Un risque élevé", "Perdre du poids", "Les calories", "Continuez !", "Tu as échoué"),
        "La musculation traite la dépression.",
    ),
    "es": (
        *("Un día perdido", "Sin culpa", "Una racha de 5 días", "Tienes que entrenar"),
        *("Bien hecho", "¡Sigue!", "Enhorabuena", "Esto cura la depresión.", "Para pacientes"),
        *("Riesgo alto", "Perder peso", "Las calorías", "Has fallado", "Trata la depresión."),
    ),
}
KIND = {
    "de": (
        *("Ein Satz bis zum Versagen", "Keine Diagnose, nur ein Blick.", "Ein Ruhetag"),
        *("Du musst nichts sagen", "LiftDesk sucht die Datei", "Kein Beweis für eine Ursache."),
        *("Die Werte nehmen ab", "LiftDesk behandelt nichts und heilt nicht."),
    ),
    "fr": (
        *("Une série à l’échec", "Ce n’est pas un diagnostic.", "Une série de 8 répétitions"),
        *("Deux jours de suite", "LiftDesk ne traite rien.", "Il manque une réponse"),
    ),
    "es": (
        *("Una serie al fallo", "No es un diagnóstico.", "Se trata de tu diario", "No tienes que"),
        *("Nada se ha perdido", "Prueba con menos peso", "LiftDesk no trata nada."),
    ),
}


def of(table):
    return [(language, words) for language, all_words in table.items() for words in all_words]


@pytest.mark.parametrize(("language", "words"), of(UNKIND))
def test_an_unkind_word_is_found(language, words):
    assert unkind_abroad(language, words) != []


@pytest.mark.parametrize(("language", "words"), of(KIND))
def test_a_calm_sentence_passes(language, words):
    assert unkind_abroad(language, words) == []


def test_what_the_english_has_by_an_exception_stays():
    assert unkind_abroad("de", "Patientenseiten; Patienten", "Harvard patient pages") == []


@pytest.mark.parametrize("language", sorted(ABROAD))
def test_no_translation_blames_presses_cheers_claims_labels_or_weighs(texts, language):
    found = [
        f"{message.key!r}: {word}"
        for message in texts.messages(texts.ts_file(language))
        for words in message.words
        for word in unkind_abroad(language, words, message.source)
    ]
    assert found == []

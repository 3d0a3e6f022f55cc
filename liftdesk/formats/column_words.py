"""Names that people and apps give to columns, in English, German, French and Spanish."""

import re
import unicodedata

from liftdesk.domain.training.sets import SetKind
from liftdesk.formats.mapping import Field

_NAMES: dict[Field, str] = {
    Field.DATE: (
        "date|day|datetime|date time|timestamp|workout date|session date|start|started|start time|"
        "start date|created|when|datum|tag|datum uhrzeit|beginn|startzeit|trainingstag|jour|"
        "date de la seance|debut|fecha|dia|inicio|fecha y hora"
    ),
    Field.TIME: "time|time of day|clock|zeit|uhrzeit|heure|hora",
    Field.END: "end|ended|end time|finished|ende|endzeit|fin|heure de fin|hora de fin|hora final",
    Field.WORKOUT: (
        "workout|workout name|session|session name|routine|training|title|day name|program|"
        "trainingsname|trainingsplan|plan|seance|entrainement|nom de la seance|programme|"
        "entrenamiento|rutina|sesion"
    ),
    Field.EXERCISE: (
        "exercise|exercise name|exercise title|lift|movement|activity|ubung|ubungsname|bewegung|"
        "aktivitat|exercice|nom de l exercice|mouvement|activite|ejercicio|nombre del ejercicio|"
        "movimiento|actividad"
    ),
    Field.KIND: (
        "set type|set kind|kind|type|is warmup|is warm up|warmup|warm up|satzart|satztyp|"
        "aufwarmsatz|art|type de serie|echauffement|tipo|tipo de serie|calentamiento"
    ),
    Field.LOAD: "weight|load|gewicht|last|poids|charge|peso|carga",
    Field.LOAD_KG: (
        "kg|kgs|weight kg|weight kgs|weight in kg|load kg|gewicht kg|gewicht in kg|last kg|"
        "poids kg|charge kg|peso kg|carga kg"
    ),
    Field.LOAD_LB: (
        "lb|lbs|pounds|weight lb|weight lbs|weight in lbs|load lb|load lbs|gewicht lb|gewicht lbs|"
        "poids lb|poids lbs|charge lbs|peso lb|peso lbs|carga lbs"
    ),
    Field.UNIT: "unit|weight unit|units|einheit|gewichtseinheit|unite|unite de poids|unidad",
    Field.REPS: (
        "reps|rep|repetitions|repetition|reps done|completed reps|wdh|wiederholungen|"
        "wiederholung|repetitionen|repeticiones|repeticion"
    ),
    Field.SETS: "sets|number of sets|satze|anzahl satze|series|nombre de series|numero de series",
    Field.RIR: "rir|reps in reserve|reserve|reserva",
    Field.RPE: "rpe|effort|exertion|anstrengung",
    Field.SECONDS: (
        "seconds|sec|secs|duration sec|duration s|duration seconds|time s|time sec|time seconds|"
        "sekunden|dauer s|dauer sek|secondes|duree s|segundos|duracion s"
    ),
    Field.DURATION: "duration|length|elapsed|time elapsed|dauer|duree|duracion",
    Field.METRES: (
        "distance m|distance meters|distance metres|meters|metres|meter|distanz m|strecke m|"
        "metros|distancia m"
    ),
    Field.KILOMETRES: (
        "km|distance km|kilometers|kilometres|kilometer|distanz km|strecke km|kilometros|"
        "distancia km"
    ),
    Field.MILES: "mi|miles|distance mi|distance miles|meilen|millas",
    Field.NOTE: (
        "note|notes|comment|comments|remark|remarks|exercise notes|set notes|notiz|notizen|"
        "kommentar|kommentare|bemerkung|bemerkungen|remarque|remarques|commentaire|commentaires|"
        "nota|notas|comentario|comentarios"
    ),
    Field.WORKOUT_NOTE: (
        "workout notes|workout note|session notes|description|trainingsnotizen|beschreibung|"
        "notes de seance|descripcion"
    ),
    Field.MOOD: (
        "mood|mood score|mood rating|feeling|how i feel|stimmung|befinden|laune|humeur|moral|"
        "animo|estado de animo|humor"
    ),
    Field.ENERGY: "energy|energy level|energie|tatkraft|energia",
    Field.SLEEP: "sleep|sleep quality|schlaf|schlafqualitat|sommeil|qualite du sommeil|sueno",
    Field.STRESS: "stress|stress level|anspannung|estres|niveau de stress",
    Field.CONFIDENCE: "confidence|zuversicht|selbstvertrauen|confiance|confianza",
    Field.TAGS: "tags|tag list|labels|activities|schlagworte|aktivitaten|etiquettes|etiquetas",
    Field.SKIP: (
        "set|set order|set number|set index|set no|satz|satznummer|satz nr|serie|numero de serie|"
        "id|index|category|kategorie|categorie|categoria|body weight|bodyweight|korpergewicht"
    ),
}
_FIELDS = {name: field for field, names in _NAMES.items() for name in names.split("|")}

_KINDS: dict[SetKind, str] = {
    SetKind.WORKING: (
        "|working|work|normal|standard|regular|main|arbeitssatz|arbeit|travail|normale|trabajo|"
        "efectiva|default"
    ),
    SetKind.WARM_UP: (
        "warmup|warm up|w|wu|wr|aufwarmen|aufwarmsatz|echauffement|calentamiento|warm"
    ),
    SetKind.DROP: "drop|dropset|drop set|d|dt|dropsatz|degressive|descendente",
    SetKind.FAILURE: "f|to failure|versagen|muskelversagen|echec|fallo|al fallo|amrap",
}
_KIND_NAMES = {
    "failure": SetKind.FAILURE,
    **{name: kind for kind, names in _KINDS.items() for name in names.split("|")},
}
_YES = {"1", "true", "yes", "y", "x", "ja", "j", "oui", "o", "si", "s", "verdadero", "vrai", "wahr"}
_NO = {"", "0", "false", "no", "n", "nein", "non", "falso", "faux", "falsch", "-"}
_WARM = ("warm", "aufw", "echauff", "calent")


def plain_words(text: str) -> str:
    """Return a name in small letters without accents and marks: `Gewicht [kg]` is `gewicht kg`."""
    bare = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    letters = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", letters))


def field_named(name: str) -> Field | None:
    """Return what a column of this name most likely holds, None for a name not known here."""
    return _FIELDS.get(plain_words(name))


def kind_named(text: str, column: str) -> SetKind | None:
    """Return the kind of set that a cell names, None for one not known.

    In a column that asks whether a set is a warm-up, yes and no answer that.
    """
    words = plain_words(text) or text.strip()
    if any(beginning in plain_words(column) for beginning in _WARM):
        if words in _YES:
            return SetKind.WARM_UP
        if words in _NO:
            return SetKind.WORKING
    return _KIND_NAMES.get(words)

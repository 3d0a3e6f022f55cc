"""How each finding is worked out, in plain words, with why it waits."""

from liftdesk.domain.insight.looks import LOOKS
from liftdesk.system.texts import translate


def looks_method() -> tuple[str, ...]:
    """Return when a diary is looked at, and why not before (research: wellbeing 5.2, 5.3)."""
    first, second, third = LOOKS
    return (
        translate(
            "Methods",
            "The two questions about evenings are answered on day {first}, {second} and {third} of"
            " your diary, then every {third} days. In between, no answer moves.",
        ).format(first=first, second=second, third=third),
        translate(
            "Methods",
            "Why not before: a diary that is looked at every day for a year shows a difference in"
            " 38 of 100 cases in which there is none. On a few set days that stays near 5 of 100.",
        ),
        translate(
            "Methods",
            "The two questions were chosen before anybody's diary was read, and they share that"
            " chance of being wrong. All else on this page describes and claims nothing.",
        ),
    )


def same_day_method() -> tuple[str, ...]:
    """Return the same-day model in words."""
    return (
        translate(
            "Methods",
            "The evening's rating is put together from a usual level, a part for having trained"
            " that day, a part for the rating of the evening before, and a slow change over time."
            " The part for training is the number above.",
        ),
        translate(
            "Methods",
            "The evening before is in it because people train more after good days, which alone"
            " looks like a difference. With morning ratings on 8 of 10 days, they take its place.",
        ),
        translate(
            "Methods",
            "Ratings from 17:00 on count, none within an hour of a session: having stopped feels"
            " good by itself. It is called a difference only when chance would rarely give as"
            " much, and only if most of it is left once weekends, and weekdays where they differ,"
            " have levels of their own.",
        ),
    )


def next_day_method() -> tuple[str, ...]:
    """Return the next-day model in words."""
    return (
        translate(
            "Methods",
            "The same, one evening later: a part for training the day before, besides that day's"
            " own evening and any training of the new day.",
        ),
        translate(
            "Methods",
            "What training does to its own evening is left out here. A lift that ends with its"
            " day therefore looks like a fall on the next one.",
        ),
    )


def session_method() -> tuple[str, ...]:
    """Return how sessions are described, in words."""
    return (
        translate(
            "Methods",
            "The rating after, less the rating before, for every session with both, from ten"
            " sessions on. Nothing is tested: in twelve sessions begun when low, a rise of 0.4"
            " points comes from drifting back alone.",
        ),
    )


def trend_method() -> tuple[str, ...]:
    """Return how weekly means are read, in words."""
    return (
        translate(
            "Methods",
            "Each week with four rated days has a mean. The slope is the middle one of the slopes"
            " between all pairs of weeks (Theil and Sen). Whether their order is chance is counted"
            " by Mann and Kendall's rule, with room for weeks that resemble the one before.",
        ),
        translate(
            "Methods", "It needs twelve weeks, and is read on the same days as the two questions."
        ),
    )


def dose_method() -> tuple[str, ...]:
    """Return why weeks are only a picture, in words."""
    return (
        translate(
            "Methods",
            "Good months often bring both more training and better moods. With 26 weeks that drift"
            " together, a plain correlation is called real in 29 of 100 diaries in which nothing"
            " is the matter. So this is for looking at.",
        ),
    )


def questionnaire_method() -> tuple[str, ...]:
    """Return how questionnaires are shown, in words."""
    return (
        translate(
            "Methods",
            "Scores stand on the instrument's own bands, and a change is named by the sizes that"
            " were published for it. Only like is compared with like, no missing answer is made"
            " up, and no line or model is fitted.",
        ),
    )


def exploring_method() -> tuple[str, ...]:
    """Return what comparisons of one's own are worth, in words."""
    return (
        translate(
            "Methods",
            "Two means and their days. Whoever compares often enough finds something, so nothing"
            " here counts for or against anything.",
        ),
    )


def coin_flips_method() -> tuple[str, ...]:
    """Return the randomisation test in words."""
    return (
        translate(
            "Methods",
            "Evenings of drawn days are compared with those of the other possible days of the same"
            " week, as drawn, whether or not there was training.",
        ),
        translate(
            "Methods",
            "Then 9,999 other draws by the same rule are looked at. The range holds every"
            " difference that those draws do not speak against. It is worked out once, when the"
            " weeks are over.",
        ),
    )

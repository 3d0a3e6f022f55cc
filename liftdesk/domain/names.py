"""Names as people type them, made fit to be kept and compared."""


def tidy_name(typed: str) -> str:
    """Return a name without idle spaces and without signs that nobody can see.

    The store compares names up to their first NUL, so two that differ after it would be the same.
    """
    return " ".join("".join(sign if sign.isprintable() else " " for sign in typed).split())

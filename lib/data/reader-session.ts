import "server-only";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { env, InferenceSession, Tensor } from "onnxruntime-web";
import { withoutWeights } from "./onnx-weights";

/** What the network says of one sentence: an array of numbers for each of its outputs. */
export type ReaderOutput = {
  readonly floats: (name: string) => Float32Array;
  readonly integers: (name: string) => Int32Array;
};

/** Runs the network on one sentence. `ids`: `tables` rows of equal length, one after the other. */
export type ReaderSession = (ids: Int32Array, tables: number) => Promise<ReaderOutput>;

/**
 * V8 compiles a WebAssembly function again, optimised, when it has used up this budget. At Node 20's own 1,800,000 that is
 * most of the runtime's 14 MB: 400 MB resident instead of 225, and a first article three times as slow, for nothing, since the
 * inner loops are vector code as it is. The usual budget is set again for the modules that come later.
 */
const COMPILE_RARELY = "--wasm-tiering-budget=2100000000";
const COMPILE_AS_USUAL = "--wasm-tiering-budget=1800000";

/** Weights become constants when the network is loaded, not at each run: a third faster for one sentence. */
const DEQUANTIZE_ONCE = { session: { disable_quant_qdq: "1" } };

/** Any name: the model's own bytes stand in for the file that the graph says its weights are in. */
const WEIGHTS = "weights";

/** Makes an ONNX model ready to run. */
export async function openReaderSession(model: Uint8Array): Promise<ReaderSession> {
  env.wasm.numThreads = 1;
  setFlagsFromString(COMPILE_RARELY);
  try {
    const session = await InferenceSession.create(withoutWeights(model, WEIGHTS), {
      executionProviders: ["wasm"],
      externalData: [{ path: WEIGHTS, data: model }],
      extra: DEQUANTIZE_ONCE,
    });
    return (ids, tables) => run(session, ids, tables);
  } finally {
    setFlagsFromString(COMPILE_AS_USUAL);
  }
}

async function run(session: InferenceSession, ids: Int32Array, tables: number): Promise<ReaderOutput> {
  const rows = ids.length / tables;
  const output = await session.run({
    ids: new Tensor("int32", ids, [tables, 1, rows]),
    lengths: new Tensor("int32", [rows], [1]),
  });
  return {
    floats: (name) => {
      const values = output[name]?.data;
      if (values instanceof Float32Array) return values;
      throw new Error(`the network gives no floats for "${name}"`);
    },
    integers: (name) => {
      const values = output[name]?.data;
      if (values instanceof Int32Array) return values;
      throw new Error(`the network gives no integers for "${name}"`);
    },
  };
}

/**
 * Frees what only loading needed, 40 MB with the files of the runtime and the model: they count little towards the heap, so V8
 * would leave them for the rest of a short command. Call it where nothing on the stack holds them any more.
 */
export function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  if (typeof collect === "function") collect();
}

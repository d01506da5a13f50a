import { compareFile } from "../core/features/collect/compare-file";
import {
  isRefused,
  type ComparedFile,
  type MergeNote,
  type Refused,
} from "../core/features/collect/merge-model";
import { planMerge, type MergeOptions, type MergePlan } from "../core/features/collect/plan-merge";
import type { ReturnedFile } from "../core/features/collect/returned-file";
import type { MergeBase } from "./merge";

/** What became of one file. */
export type Taken =
  | { readonly kind: "read"; readonly file: ComparedFile }
  | { readonly kind: "refused"; readonly refused: Refused }
  | { readonly kind: "duplicate"; readonly other: string };

/** Returned files, taken one after another: of each only what matches the base is kept. */
export class Collection {
  readonly compared: ComparedFile[] = [];
  readonly refused: Refused[] = [];
  private readonly notes: MergeNote[] = [];
  private readonly seen = new Map<string, string>();

  /** @param ours Digests of the base and of what an earlier merge made of it: they are no answers. */
  constructor(
    private readonly base: Pick<MergeBase, "book" | "finder">,
    private readonly ours: ReadonlySet<string> = new Set(),
  ) {}

  /** @param read Called unless the bytes are known already. */
  take(file: string, digest: string, read: () => ReturnedFile | Refused): Taken {
    if (this.ours.has(digest)) return this.refuse({ file, code: "is-base" });
    const other = this.seen.get(digest);
    if (other !== undefined) {
      this.notes.push({ code: "duplicate", file, other });
      return { kind: "duplicate", other };
    }
    const returned = read();
    const found = isRefused(returned) ? returned : compareFile(returned, this.base.book, this.base.finder);
    if (isRefused(found)) return this.refuse(found);
    this.compared.push(found);
    this.seen.set(digest, file);
    return { kind: "read", file: found };
  }

  refuse(refused: Refused): Taken {
    this.refused.push(refused);
    return { kind: "refused", refused };
  }

  plan(options: MergeOptions = {}): MergePlan {
    return planMerge(this.base.book, this.compared, this.refused, this.notes, options);
  }
}

import type { Book } from "../book/book";
import type { EventEntry } from "../book/events";
import { openService, type FunctionResults } from "../model/services";
import { workbookObject } from "../model/workbook";
import { executeBatch } from "../wire/execute";
import { HostError } from "../wire/host-error";
import type { ApiVersion, HostObject } from "../wire/host-type";
import { ActionType, type Batch, type BatchReply } from "../wire/protocol";

/** The client's request flag for `delayForCellEdit: true`. */
const DELAY_FOR_CELL_EDIT = 64;

/** What a message from the client carries of a request. */
type Request = { readonly id: number | string; readonly flags: number; readonly body: Batch };

/** Lets a test stand between the client and the workbook, at each `context.sync()`: to count, to fail, to delay. */
export type Interceptor = (request: Request, proceed: () => Promise<BatchReply>) => Promise<BatchReply>;

/** The newest ExcelApi this host reproduces; members above it do not exist here. */
const HOST_API_VERSION: ApiVersion = "1.14";

/** Answers the client's batches over one open workbook at a time. */
export class ExcelHost {
  apiVersion: ApiVersion = HOST_API_VERSION;
  interceptor: Interceptor | undefined;
  /** Objects outside the workbook that the client may create, by class name: the add-in's runtime and the like. */
  readonly services = new Map<string, () => HostObject>();
  /** Gets the answers of custom functions that were invoked through the client's runtime. */
  onFunctionResults: FunctionResults | undefined;
  /** What happens in the workbook, for the client's event handlers. Whoever joins the client to the host sets `push`. */
  readonly events: { push?: (entries: readonly EventEntry[]) => void } = {};
  /** Opens an empty workbook in a window of its own, for add-ins that ask for one; absent where there are no windows. */
  newWorkbook: (() => void) | undefined;
  /** Pauses within a long batch, where a page must draw meanwhile. */
  between: (() => Promise<void> | undefined) | undefined;
  private readonly references = new Map<string, HostObject>();
  private current: Book | undefined;
  /** Batches run one after another, as Excel runs them. */
  private queue: Promise<unknown> = Promise.resolve();

  get book(): Book {
    if (!this.current) throw new HostError("GeneralException", "no workbook is open");
    return this.current;
  }

  open(book: Book): void {
    this.references.clear();
    this.current = book;
    book.newWorkbook = this.newWorkbook;
    book.events.deliver = (entries) => this.events.push?.(entries);
  }

  /** Closes the open workbook, if there is one, and lets the engine forget it. */
  close(): void {
    this.references.clear();
    this.current?.dispose();
    this.current = undefined;
  }

  handle(request: Request): Promise<BatchReply> {
    // Refused at once, also while another request waits for the edit to end.
    if (this.isRefusedWhileEditing(request))
      return Promise.resolve(refused(new HostError("InvalidOperationInCellEditMode")));
    const reply = this.queue.then(() => this.answer(request));
    this.queue = reply.catch(() => undefined); // a failed batch must not block the next; its own caller sees the failure
    return reply;
  }

  private answer(request: Request): Promise<BatchReply> {
    const proceed = () => this.run(request);
    return this.interceptor && !isHousekeeping(request.body) ? this.interceptor(request, proceed) : proceed();
  }

  private isRefusedWhileEditing({ flags }: Request): boolean {
    return this.book.editing && (flags & DELAY_FOR_CELL_EDIT) === 0;
  }

  private async run(request: Request): Promise<BatchReply> {
    const book = this.book;
    if (this.isRefusedWhileEditing(request)) return refused(new HostError("InvalidOperationInCellEditMode"));
    if (book.editing) await book.whenNotEditing();
    const state = {
      root: workbookObject(book),
      references: this.references,
      apiVersion: () => this.apiVersion,
      newObject: (name: string) =>
        this.services.get(name)?.() ?? openService(name, (results) => this.onFunctionResults?.(results)),
    };
    return book.asOneUndoStep(() => executeBatch(request.body, state, () => book.settle(), this.between));
  }
}

/** After a batch the client frees the ranges it kept, in a request of its own that no caller waits for. */
function isHousekeeping(batch: Batch): boolean {
  const frees = batch.Actions.filter((action) => action.Name === "_RemoveReference").length;
  const opens = batch.Actions.filter((action) => action.ActionType === ActionType.Instantiate).length;
  return frees > 0 && frees + opens === batch.Actions.length;
}

export function refused(error: HostError): BatchReply {
  const { code, httpStatus, message } = error;
  return {
    Results: [],
    TraceIds: [],
    Error: {
      ActionIndex: 0,
      Code: code,
      HttpStatusCode: httpStatus,
      Location: error.location ?? "",
      Message: message,
    },
  };
}

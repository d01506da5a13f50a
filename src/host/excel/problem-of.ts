import type { HostProblem, HostProblemCode } from "../port";

/** Thrown inside a run to end it with a problem of our own. */
export class ProblemError extends Error {
  constructor(readonly problem: HostProblem) {
    super(problem.code);
    this.name = "ProblemError";
  }
}

const CODE: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  ApiNotFound: "api-too-old",
  ApiNotAvailable: "api-too-old",
  HostRestartNeeded: "host-busy",
  ServerBusy: "host-busy",
  Timeout: "host-busy",
  // Excel's word for a locked sheet or workbook, and for much else: a file that is read-only, or locked by a colleague.
  AccessDenied: "access-denied",
  // What was there a moment ago is gone, or the other way round.
  ItemNotFound: "changed-meanwhile",
  ItemAlreadyExists: "changed-meanwhile",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

/** Branches on Office's error code; its English message is kept for support, not shown as ours. */
export function problemOf(cause: unknown): HostProblem {
  if (cause instanceof ProblemError) return cause.problem;
  if (cause instanceof OfficeExtension.Error) {
    const detail = {
      hostCode: cause.code,
      // An error that the client itself raises has no debugInfo.
      location: (cause.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation ?? "",
      message: cause.message,
    };
    return { code: CODE[cause.code] ?? "host-error", detail };
  }
  return {
    code: "host-error",
    detail: { hostCode: "", location: "", message: cause instanceof Error ? cause.message : String(cause) },
  };
}

import {
  errorKind,
  type FunctionProblem,
  type FunctionValue,
} from "../../core/function-values/function-problem";
import { functionMessage } from "./function-message";

/** The value for the cell. A problem is thrown in the form that Excel shows as an error value. */
export function answer<T>(result: FunctionValue<T>): T {
  if (!result.ok) throw functionError(result.problem);
  return result.value;
}

/** `#N/A` or `#VALUE!`, with the sentence that Excel shows beside it. */
export function functionError(problem: FunctionProblem): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[errorKind(problem)], functionMessage(problem));
}

import { FunctionList } from "./function-list";
import { TryIt } from "./try-it";

/** 公式: how a text is read, and what the ZLQ functions do. */
export function FormulasView() {
  return (
    <>
      <TryIt />
      <FunctionList />
    </>
  );
}

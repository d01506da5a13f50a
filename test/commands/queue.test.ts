import { COMMANDS } from "../../src/commands";
import { writeQueue, type QueueState } from "../../src/commands/queue";
import { refused } from "../../workbench/host/host";
import { HostError } from "../../workbench/wire/host-error";
import { host, openBook } from "../workbench/open-book";
import { sheetNames } from "./contents-of";

const soil = { plans: ["soil"], year: 2020, layout: "ledger" } as const;

test("two buttons pressed at once: the second waits, and finds what the first has written", async () => {
  await openBook();
  const states: QueueState[] = [];
  const stop = writeQueue.follow(() => states.push(writeQueue.state));
  const [first, second] = await Promise.all([COMMANDS.insertLists.run(soil), COMMANDS.insertLists.run(soil)]);
  stop();
  expect(first).toMatchObject({ ok: true, value: { sheets: [{ sheet: "土壤任务台账" }] } });
  expect(second).toMatchObject({ ok: true, value: { sheets: [{ sheet: "土壤任务台账 (2)" }] } });
  expect(await sheetNames()).toEqual(["Sheet1", "土壤任务台账", "督办设置", "土壤任务台账 (2)"]);
  expect(states).toContainEqual({ running: "insertLists", waiting: ["insertLists"] });
  expect(writeQueue.state).toEqual({ waiting: [] });
});

test("a command that fails lets the next one begin", async () => {
  await openBook();
  let count = 0;
  host.interceptor = (_request, proceed) => {
    count += 1;
    return count === 1 ? Promise.resolve(refused(new HostError("GeneralException", "lost"))) : proceed();
  };
  const [first, second] = await Promise.all([COMMANDS.insertLists.run(soil), COMMANDS.insertLists.run(soil)]);
  host.interceptor = undefined;
  expect([first.ok, second.ok]).toEqual([false, true]);
});

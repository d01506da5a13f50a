import { buildSync } from "esbuild";
buildSync({ stdin:{contents:`
import { profileMerge } from "./scripts/bench/merge-files";
profileMerge().then(()=>process.exit(0));`, resolveDir: process.cwd()}, bundle:true, platform:"node", mainFields:["main"], outfile:"build/x/y/mp.cjs", sourcemap:false});

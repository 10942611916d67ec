// node scripts/run.mjs <program> [arguments…]: builds the Node programs when they changed and runs one of them.
import { bootstrap } from './bootstrap.mjs';
import { build } from './build.mjs';
import { runProgram } from './run-program.mjs';

const [program, ...programArguments] = process.argv.slice(2);
bootstrap();
if (await build(['programs'])) runProgram(program, programArguments);
else process.exitCode = 1;

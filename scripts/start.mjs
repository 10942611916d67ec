// npm start: installs and builds what changed, then runs the hub until Ctrl-C.
import { bootstrap } from './bootstrap.mjs';
import { build } from './build.mjs';
import { runProgram } from './run-program.mjs';

bootstrap();
if (await build()) runProgram('server/src/main');
else process.exitCode = 1;

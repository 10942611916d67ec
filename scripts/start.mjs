// npm start: installs and builds what changed, then runs the hub until Ctrl-C.
import { bootstrap } from './bootstrap.mjs';
import { build } from './build.mjs';
import { keepHub } from './keep-hub.mjs';

bootstrap();
if (await build()) keepHub();
else process.exitCode = 1;

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Answers every request with the same bytes from memory. First argument: a file that holds them. */
const body = readFileSync(process.argv[2] ?? '');
const type = 'text/html; charset=utf-8';

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': type, 'content-length': body.length });
  response.end(body);
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});

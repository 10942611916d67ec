import { connect, type Socket } from 'node:net';

/** Asks for one address over and over on kept connections. Arguments: port, path, connections, seconds. */
const [port = '', path = '', connections = '', seconds = ''] = process.argv.slice(2);
const question = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/html,application/json\r\n\r\n`;
const warmUpMs = 1_000;
const latencies: number[] = [];
let counting = false;
let wrong = 0;

for (let index = 0; index < Number(connections); index += 1) ask(connect(Number(port), '127.0.0.1'));
setTimeout(() => {
  counting = true;
}, warmUpMs);
setTimeout(
  () => {
    process.stdout.write(JSON.stringify({ latencies, wrong }), () => process.exit());
  },
  warmUpMs + Number(seconds) * 1_000,
);

function ask(socket: Socket): void {
  let asked = 0;
  let waiting = -1;
  let head = '';
  const next = () => {
    asked = performance.now();
    waiting = -1;
    head = '';
    socket.write(question);
  };
  socket.setNoDelay();
  socket.on('connect', next);
  socket.on('error', () => {
    wrong += 1;
  });
  socket.on('data', (data) => {
    let got = data.length;
    if (waiting === -1) {
      head += data.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end === -1) return;
      if (!head.startsWith('HTTP/1.1 200')) wrong += 1;
      waiting = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
      got = head.length - end - 4;
    }
    waiting -= got;
    if (waiting > 0) return;
    if (counting) latencies.push(performance.now() - asked);
    next();
  });
}

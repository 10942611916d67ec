/** The readable account of the play: on standard output, or on standard error when the output is JSON. */
export class Account {
  constructor(private readonly stream: NodeJS.WritableStream) {}

  title(text: string): void {
    this.stream.write(`\n${text}\n${'─'.repeat(text.length)}\n`);
  }

  line(text: string): void {
    const time = new Date().toLocaleTimeString('pl-PL', { timeZone: 'Europe/Warsaw' });
    this.stream.write(`${time}  ${text}\n`);
  }
}

import { check } from '../check.js';
import { digests, findings, headline, subject, votingLines } from '../words.js';
import { type FileKind, kindNames, kindOf } from './file-kinds.js';

/** The page of the verifier: files in, verdict out. One script without a frame, so that it opens from a disk in many years. */
const files = new Map<FileKind, { readonly name: string; readonly text: string }>();

const form = byId('files', HTMLFormElement);
const drop = byId('drop', HTMLDivElement);
const chooser = byId('chooser', HTMLInputElement);
const code = byId('code', HTMLInputElement);
const button = byId('check', HTMLButtonElement);
const chosen = byId('chosen', HTMLUListElement);
const result = byId('result', HTMLElement);

chooser.addEventListener('change', () => void take(chooser.files));
drop.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
drop.addEventListener('dragleave', () => drop.classList.remove('over'));
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  void take(event.dataTransfer?.files ?? null);
});
// A file dropped beside the field would otherwise take the page's place.
for (const name of ['dragover', 'drop']) document.addEventListener(name, (event) => event.preventDefault());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void checkAll();
});

async function take(list: FileList | null): Promise<void> {
  const unknown: string[] = [];
  for (const file of list ?? []) {
    const text = await file.text();
    const kind = kindOf(text);
    if (kind) files.set(kind, { name: file.name, text });
    else unknown.push(file.name);
  }
  chosen.replaceChildren(
    ...[...files].map(([kind, { name }]) => element('li', `✓ ${kindNames[kind]}: ${name}`)),
    ...unknown.map((name) => element('li', `✗ ${name}: to nie jest plik sesji`)),
  );
}

async function checkAll(): Promise<void> {
  const log = files.get('log');
  if (!log) {
    result.replaceChildren(element('p', 'Najpierw wybierz dziennik sesji.', 'sentence bad'));
    chooser.focus();
    return;
  }
  button.disabled = true;
  result.replaceChildren(element('p', 'Sprawdzam…'));
  // The page shows that it works before it works.
  await new Promise((resolve) => setTimeout(resolve, 30));
  try {
    const brought = { log: log.text, checkpoints: files.get('checkpoints')?.text, keys: files.get('keys')?.text };
    const found = check({ ...brought, receipt: code.value });
    const verdict = headline(found);
    const votes = votingLines(found).map(({ heading, figures }) => {
      const item = element('li', heading);
      item.append(element('strong', figures));
      return item;
    });
    const list = element('ul', '', 'votes');
    list.append(...votes);
    result.replaceChildren(
      element('h2', verdict.text, `verdict ${verdict.tone}`),
      ...[subject(found)].flatMap((text) => (text ? [element('p', text)] : [])),
      ...findings(found).map(({ tone, text }) => element('p', text, `sentence ${tone}`)),
      ...(votes.length > 0 ? [element('h3', 'Głosowania przeliczone ponownie'), list] : []),
      ...digests(found).flatMap(({ heading, digest }) => [element('h3', heading), element('p', digest, 'digest')]),
    );
  } catch {
    result.replaceChildren(element('p', 'Nie można sprawdzić tych plików.', 'sentence bad'));
  } finally {
    button.disabled = false;
  }
}

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
}

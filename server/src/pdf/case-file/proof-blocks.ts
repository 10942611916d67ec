import { formatDateTime } from '../../../../core/src/kernel/warsaw-time.js';
import { chainFaultTexts } from '../../../../protocol/src/chain-fault-texts.js';
import type { CaseFile } from '../../../../protocol/src/http/case-file.js';
import { numbersLine } from '../../../../protocol/src/legal-terms.js';
import type { Block } from '../document-model.js';

/** Head hashes, checkpoints, the recount, and how anybody repeats it. */
export function proofBlocks(file: CaseFile, sha256: string): Block[] {
  const { chain } = file;
  const place = ({ seq, hash }: { seq: number; hash: string }) => `nr ${seq}, SHA-256 ${hash}`;
  return [
    { kind: 'heading', level: 2, text: 'Łańcuch skrótów i punkty kontrolne' },
    {
      kind: 'facts',
      rows: [
        { label: 'Przygotowanie', value: place(chain.prepared) },
        { label: 'Otwarcie', value: place(chain.opening) },
        { label: 'Zamknięcie', value: place(chain.closing) },
        { label: 'Koniec dziennika', value: place(chain.head) },
      ],
    },
    ...(chain.checkpoints.length === 0
      ? [{ kind: 'paragraph', text: 'Nie podpisano jeszcze punktu kontrolnego.' } satisfies Block]
      : chain.checkpoints.map(({ size, madeAt, note }): Block => {
          const about = `Punkt kontrolny po zdarzeniu nr ${size}, podpisany ${formatDateTime(madeAt)}:`;
          return {
            kind: 'paragraph',
            small: true,
            text: [{ text: `${about}\n`, strong: true }, { text: note.trimEnd() }],
          };
        })),
    { kind: 'heading', level: 2, text: 'Niezależne przeliczenie' },
    recountBlock(file),
    { kind: 'heading', level: 2, text: 'Jak sprawdzić samodzielnie' },
    {
      kind: 'list',
      items: checks(file, sha256).map((text, index) => ({ label: `${index + 1})`, text })),
    },
  ];
}

function recountBlock({ recount, madeAt, vote }: CaseFile): Block {
  if (recount.verdict === 'broken') {
    const why = chainFaultTexts[recount.reason as keyof typeof chainFaultTexts] ?? recount.reason;
    return { kind: 'notice', text: `Dziennik się nie zgadza, zdarzenie nr ${recount.seq}: ${why} (${recount.detail})` };
  }
  const told = `${formatDateTime(madeAt)}: cały dziennik (zdarzeń: ${recount.events}) przeliczono inną drogą niż przy zapisie. Łańcuch jest nieprzerwany. Policzono: ${numbersLine(recount.tally)}.`;
  return recount.agrees
    ? { kind: 'paragraph', text: `${told} Wynik zgadza się z ogłoszonym wykazem głosowania nr ${vote.no}.` }
    : { kind: 'notice', text: `${told} TO INNY WYNIK NIŻ PODANY.` };
}

function checks({ openness }: CaseFile, sha256: string): readonly string[] {
  const own = [
    `Policz skrót SHA-256 pliku JSON tych akt. Ma być: ${sha256}.`,
    'Każde zdarzenie w pliku ma pola prevHash, seq, body i hash; hash = SHA-256 tekstu „prevHash, nowy wiersz, seq, nowy wiersz, body".',
    'Kod potwierdzenia, który radny widział na ekranie, to początek skrótu zdarzenia z jego głosem.',
  ];
  const open = [
    'Pobierz dziennik obrad ze strony publicznej sesji i otwórz go w narzędziu sprawdzającym: policzy wszystkie głosy od nowa, także bez sieci.',
    'Porównaj punkty kontrolne z tymi, które mają świadkowie: podpis stoi pod liczbą zdarzeń i skrótem całości.',
  ];
  return openness === 'open' ? [...own, ...open] : own;
}

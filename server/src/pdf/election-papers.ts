import { formatDate, formatDateTime } from '../../../core/src/kernel/warsaw-time.js';
import { trainingNotice } from '../../../protocol/src/legal-terms.js';
import type { ElectionView, SecretRoundView } from '../../../protocol/src/views/elections-part.js';
import type { HeaderPart } from '../../../protocol/src/views/parts.js';
import type { Block, DocumentModel } from './document-model.js';

/** What the papers of a secret round are made of; nothing else of the session. */
export interface ElectionPaper {
  readonly header: Pick<HeaderPart, 'title' | 'councilName' | 'termLabel' | 'date' | 'place' | 'training'>;
  readonly election: ElectionView;
  readonly round: SecretRoundView;
}

const titles: Readonly<Record<ElectionView['office'], string>> = {
  chair: 'Wybory Przewodniczącego Rady',
  'vice-chair': 'Wybory Wiceprzewodniczącego Rady',
  dismissal: 'Głosowanie nad odwołaniem z funkcji',
  'lay-judges': 'Wybory ławników',
};

/**
 * B-06: the ballot paper. Every paper of a round is the same page: no number, no code, nothing that could tell one from another.
 */
export function ballotPaperDocument({ header, election, round }: ElectionPaper): DocumentModel {
  const { councilName, date, training } = header;
  const heading = titles[election.office];
  const single = round.paper === 'choose-one';
  const columns = single
    ? [
        { title: 'Kandydat', share: 6 },
        { title: 'Znak X', share: 1.4 },
      ]
    : [
        { title: 'Kandydat', share: 5 },
        { title: 'ZA', share: 1.2 },
        { title: 'PRZECIW', share: 1.4 },
        { title: 'WSTRZYMUJĘ SIĘ', share: 2 },
      ];
  const names = [...round.candidates.map(({ fullName }) => fullName), ...(single ? ['Wstrzymuję się'] : [])];
  return {
    title: `Karta do głosowania – ${heading}, tura ${round.no}`,
    author: councilName,
    subject: `Głosowanie tajne na sesji z dnia ${formatDate(date)}`,
    createdAt: new Date(round.openedAt),
    header: { left: councilName, right: training ? 'TRYB SZKOLENIOWY' : formatDate(date) },
    footer: 'Karta do głosowania tajnego',
    blocks: [
      ...notice(training),
      { kind: 'heading', level: 1, text: `Karta do głosowania\n${heading}, tura ${round.no}` },
      { kind: 'paragraph', text: howToVote(round) },
      {
        kind: 'table',
        columns,
        rows: names.map((name) => [name, ...columns.slice(1).map(() => '')]),
        rowHeader: 0,
        rowHeight: 44,
      },
    ],
  };
}

function howToVote({ paper }: SecretRoundView): string {
  return paper === 'choose-one'
    ? 'Postaw znak X przy jednym nazwisku albo przy „Wstrzymuję się”. Karta z większą liczbą znaków albo bez znaku jest głosem nieważnym.'
    : 'Przy każdym nazwisku postaw znak X w jednej kratce: ZA, PRZECIW albo WSTRZYMUJĘ SIĘ. Karta bez takiego znaku albo z większą ich liczbą jest głosem nieważnym.';
}

/**
 * B-04, B-05: the commission's protocol: as a form to fill in while it counts, with the figures once they are announced. The figures
 * of earlier rounds stand above: rounds are kept apart.
 */
export function countingProtocolDocument({ header, election, round }: ElectionPaper): DocumentModel {
  const { title, councilName, date, training } = header;
  const rounds = election.rounds.filter(
    ({ no, status }) => no <= round.no && (status === 'announced' || no === round.no),
  );
  return {
    title: `Protokół komisji skrutacyjnej – ${titles[election.office]}`,
    author: councilName,
    subject: `Głosowanie tajne na sesji z dnia ${formatDate(date)}`,
    createdAt: new Date(round.announcedAt ?? round.closedAt ?? round.openedAt),
    header: { left: `${councilName} – ${title}`, right: training ? 'TRYB SZKOLENIOWY' : formatDate(date) },
    footer: 'Protokół komisji skrutacyjnej',
    blocks: [
      ...notice(training),
      { kind: 'heading', level: 1, text: `Protokół komisji skrutacyjnej\n${titles[election.office]}` },
      {
        kind: 'facts',
        rows: [
          { label: 'Organ', value: councilName },
          { label: 'Kadencja', value: header.termLabel },
          { label: 'Sesja', value: title },
          { label: 'Miejsce', value: header.place },
          { label: 'Komisja skrutacyjna', value: round.commission.join(', ') },
        ],
      },
      ...rounds.flatMap(roundBlocks),
      ...round.commission.map((name): Block => ({ kind: 'signature', role: 'Członek komisji skrutacyjnej', name })),
    ],
  };
}

function roundBlocks(round: SecretRoundView): readonly Block[] {
  const { count, candidates, paper, no, openedAt, closedAt, issuedTo, present } = round;
  const shown = (value: number | undefined) => (count ? `${value ?? 0}` : '');
  const lineOf = (id: string) => count?.candidates.find(({ candidateId }) => candidateId === id);
  const single = paper === 'choose-one';
  const votes = single
    ? [{ title: 'Głosy', share: 1.4 }]
    : ['ZA', 'PRZECIW', 'WSTRZYMAŁO SIĘ'].map((word) => ({ title: word, share: 1.8 }));
  return [
    { kind: 'heading', level: 2, text: `Tura ${no}` },
    {
      kind: 'facts',
      rows: [
        {
          label: 'Głosowanie',
          value: `${formatDateTime(openedAt)}${closedAt ? ` – ${formatDateTime(closedAt)}` : ''}`,
        },
        { label: 'Obecnych radnych', value: `${present} (kworum ${round.quorum})` },
        { label: 'Kart wydanych', value: `${issuedTo.length}` },
        { label: 'Kart oddanych', value: shown(count?.cast) },
        { label: 'Głosów ważnych', value: shown(count?.valid) },
        { label: 'Głosów nieważnych', value: shown(count?.invalid) },
        ...(single ? [{ label: 'Wstrzymało się', value: shown(count?.abstain) }] : []),
      ],
    },
    {
      kind: 'table',
      columns: [{ title: 'Kandydat', share: 5 }, ...votes],
      rows: candidates.map(({ candidateId, fullName }) => {
        const line = lineOf(candidateId);
        return [fullName, shown(line?.for), ...(single ? [] : [shown(line?.against), shown(line?.abstain)])];
      }),
      rowHeader: 0,
      ...(count ? {} : { rowHeight: 30 }),
    },
    ...(round.formula ? [{ kind: 'paragraph', text: round.formula } satisfies Block] : []),
    {
      kind: 'paragraph',
      small: true,
      text: `Karty odebrali: ${issuedTo.map(({ fullName }) => fullName).join(', ')}.`,
    },
  ];
}

function notice(training: boolean): readonly Block[] {
  return training ? [{ kind: 'notice', text: trainingNotice }] : [];
}

import type { DeviceOrder } from '../../../../protocol/src/hall/device-order.js';
import type { Situation } from '../../../../protocol/src/hall/equipment-view.js';
import type { LcusRelaySettings } from '../../../../protocol/src/hall/kinds/relay.js';
import type { DeviceCommand } from '../../device/driver.js';

export type Phase = 'before' | 'running' | 'recess' | 'ended';

/** What the relays should be like: which lamps burn, and what a gong may be struck for. */
export interface WantedRelays {
  readonly on: readonly number[];
  readonly off: readonly number[];
  readonly phase: Phase;
  /** The vote that is open. */
  readonly voting: string | null;
  readonly because: string;
}

/** What was sent to the board, which never answers. A relay in neither list is unknown. */
export interface SentRelays {
  readonly on: readonly number[];
  readonly off: readonly number[];
  /** Null after power-up: what goes on already is not announced. */
  readonly phase: Phase | null;
  /** Votes the gong was struck for, or that were under way when the board came back. */
  readonly announced: readonly string[];
}

export type RelayCommand = DeviceCommand &
  (
    | { readonly type: 'switch'; readonly channel: number; readonly on: boolean }
    | { readonly type: 'pulse'; readonly channels: readonly number[]; readonly seen: Seen | null }
    | { readonly type: 'note'; readonly seen: Seen }
  );

/** What the gong has been told of. */
export type Seen = Pick<WantedRelays, 'phase' | 'voting'>;

const phaseNames: Readonly<Record<Phase, string>> = {
  before: 'przed obradami',
  running: 'obrady trwają',
  recess: 'przerwa',
  ended: 'koniec obrad',
};

/** Lamps by the situation; gongs rest open. */
export function wantedRelays({ scene, voting }: Situation, { channels }: LcusRelaySettings): WantedRelays {
  const phase = scene === 'before' || scene === 'recess' || scene === 'ended' ? scene : 'running';
  const isVoting = scene === 'voting' && voting !== null;
  const burns = { gong: false, 'vote-light': isVoting, 'session-light': phase === 'running' } as const;
  const those = (on: boolean): number[] =>
    channels.filter(({ use }) => burns[use] === on).map(({ channel }) => channel);
  const because = isVoting ? `głosowanie: ${voting.subject}` : phaseNames[phase];
  return { on: those(true), off: those(false), phase, voting: isVoting ? voting.votingId : null, because };
}

/** Lamps first, then the gong. */
export function differenceOfRelays(
  sent: SentRelays,
  wanted: WantedRelays,
  settings: Pick<LcusRelaySettings, 'channels' | 'gongAt'>,
): readonly RelayCommand[] {
  const order = (channel: number, on: boolean): RelayCommand => ({
    type: 'switch',
    key: `relay ${channel} ${on ? 'on' : 'off'}`,
    text: `${on ? 'Włącz' : 'Wyłącz'} przekaźnik ${channel}, bo ${wanted.because}`,
    channel,
    on,
  });
  return [
    ...wanted.off.filter((channel) => !sent.off.includes(channel)).map((channel) => order(channel, false)),
    ...wanted.on.filter((channel) => !sent.on.includes(channel)).map((channel) => order(channel, true)),
    ...gong(sent, wanted, settings),
  ];
}

function gong(
  { phase: before, announced }: SentRelays,
  { phase, voting, because }: WantedRelays,
  { channels, gongAt }: Pick<LcusRelaySettings, 'channels' | 'gongAt'>,
): readonly RelayCommand[] {
  const gongs = channels.filter(({ use }) => use === 'gong').map(({ channel }) => channel);
  if (gongs.length === 0) return [];
  const seen = { phase, voting };
  const note: RelayCommand = { type: 'note', key: `note ${phase}`, text: `Gong czuwa (${phaseNames[phase]})`, seen };
  if (before === null) return [note];
  const begins = phase === 'running' && before === 'before' && gongAt.includes('opening');
  const resumes = phase === 'running' && before === 'recess' && gongAt.includes('resume');
  const votes = voting !== null && !announced.includes(voting) && gongAt.includes('vote');
  if (begins || resumes || votes)
    return [{ type: 'pulse', key: `gong ${phase} ${voting}`, text: `Gong, bo ${because}`, channels: gongs, seen }];
  return before === phase ? [] : [note];
}

/** The operator's test of one relay. */
export function relayCommandFor(order: DeviceOrder): RelayCommand | undefined {
  if (order.type !== 'pulse') return undefined;
  const { channel } = order;
  return {
    type: 'pulse',
    key: `pulse ${channel}`,
    text: `Próba przekaźnika ${channel}`,
    channels: [channel],
    seen: null,
  };
}

/** More votes than a session has; a board is led for months. */
const remembered = 200;

/** What counts as sent after a command; a pulse leaves its relays open. */
export function afterRelayCommand(sent: SentRelays, command: RelayCommand): SentRelays {
  if (command.type === 'switch') {
    const others = (list: readonly number[]): number[] => list.filter((one) => one !== command.channel);
    const on = command.on ? [...others(sent.on), command.channel] : others(sent.on);
    const off = command.on ? others(sent.off) : [...others(sent.off), command.channel];
    return { ...sent, on, off };
  }
  const { seen } = command;
  const after =
    command.type === 'pulse'
      ? command.channels.reduce<SentRelays>(
          (now, channel) => afterRelayCommand(now, { type: 'switch', key: '', text: '', channel, on: false }),
          sent,
        )
      : sent;
  if (seen === null) return after;
  const others = after.announced.filter((voting) => voting !== seen.voting);
  const announced = seen.voting === null ? others : [...others, seen.voting].slice(-remembered);
  return { ...after, phase: seen.phase, announced };
}

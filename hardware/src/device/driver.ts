import type { DeviceOrder, OrderOutcome } from '../../../protocol/src/hall/device-order.js';
import type { Situation } from '../../../protocol/src/hall/equipment-view.js';

/** One order to a device. */
export interface DeviceCommand {
  /** Names what is wished, e.g. `microphone 5 on`: a refused command is not sent again while its key stays wished for. */
  readonly key: string;
  /** Polish words for the journal: what, and because of what. */
  readonly text: string;
}

/** What a link tells of its device. `origin` is `device` when no command of ours brought the change about. */
export type LinkEvent =
  | { readonly type: 'changed'; readonly origin: 'command' | 'device'; readonly text?: string }
  | { readonly type: 'input'; readonly input: DeviceInput }
  | { readonly type: 'closed'; readonly reason: string };

/** What somebody in the hall pressed or showed to a device: a suggestion to the session, never an act and never a vote. */
export type DeviceInput =
  | { readonly kind: 'floor-request'; readonly microphone: number; readonly wanted: boolean }
  | { readonly kind: 'microphone'; readonly microphone: number; readonly open: boolean }
  | { readonly kind: 'card'; readonly card: string }
  | {
      readonly kind: 'power';
      readonly power: 'mains' | 'battery' | 'failing' | 'unknown';
      readonly remainingS: number | null;
    };

/** An open connection to one device, which has read the whole state before it was handed out. */
export interface Link<Observed, Command extends DeviceCommand> {
  /** What the device itself has confirmed, or what was sent to one that cannot confirm. */
  readonly observed: Observed;
  /** False as soon as nothing can be sent; such a link is never opened again. */
  readonly isOpen: boolean;
  /**
   * Sends one command and waits for the device's own answer.
   * @returns `confirmed` by the device, `sent` where it cannot confirm
   * @throws Busy, Refused, Lost
   */
  execute(command: Command, signal: AbortSignal): Promise<'confirmed' | 'sent'>;
  subscribe(listener: (event: LinkEvent) => void): void;
  /** Orders of a person that are no single command, e.g. preparing OBS. @throws Refused, Lost */
  serve?(order: DeviceOrder, signal: AbortSignal): Promise<OrderOutcome>;
  /** Ends the connection without changing the device. */
  close(): void;
}

export type Secrets = Readonly<Record<string, string>>;

/** Everything one kind of device needs to be steered. `project` and `diff` are pure. */
export interface Driver<Settings, Desired, Observed, Command extends DeviceCommand> {
  readonly kind: string;
  /** What the device should be like; undefined: nothing is wished, it is left as it is (rule R5). */
  project(situation: Situation, hall: HallContext, settings: Settings): Desired | undefined;
  /**
   * A wish that does not hang on the session; such a device is wished nothing else.
   * @param isClosed the hall has been closed safely because the power fails
   */
  standing?(settings: Settings, isClosed: boolean): Desired;
  /** What is wished instead once the power fails; without it the wish of a recess. */
  secured?(desired: Desired, settings: Settings): Desired;
  /** What to send, the most urgent first; empty when nothing differs. `diff(x, x)` is empty. */
  diff(observed: Observed, desired: Desired, settings: Settings): readonly Command[];
  /** The command that carries out what a person asks for; undefined: not a matter of this kind, or of `Link.serve`. */
  commandFor?(order: DeviceOrder, settings: Settings): Command | undefined;
  /** What works badly by the device's own word although there is nothing to send; undefined: nothing. */
  complaint?(observed: Observed, desired: Desired | undefined, settings: Settings): string | undefined;
  /**
   * @param secrets what `deviceKinds` says the kind needs, e.g. `password`
   * @throws NotAdmitted, BadSettings, Lost
   */
  connect(settings: Settings, signal: AbortSignal, secrets: Secrets): Promise<Link<Observed, Command>>;
  /** How long a command may take before the line counts as lost. */
  readonly answerWithinMs: number;
}

/** What a projection may look at besides the situation: places of the hall, and how far the cameras are. */
export interface HallContext {
  /** Of the device the wish is made for; places name cameras by it. */
  readonly deviceId: string;
  readonly places: Places;
  /** Of every connected camera the preset it stands on by its own word; null while it moves or nothing is known. */
  readonly cameras: Readonly<Record<string, { readonly preset: number | null; readonly wantedSinceMs: number }>>;
  /** The camera that the stream shows now; absent where none does or nobody streams. */
  readonly onAir?: string;
  /** Monotonic milliseconds, for deadlines of sequences. */
  readonly nowMs: number;
}

/** Where people speak in this hall: a microphone and, for each camera, a preset. */
export interface Place {
  readonly name: string;
  readonly microphone: number | null;
  readonly presets: Readonly<Record<string, number>>;
}

/** Finds the place of whoever speaks. */
export interface Places {
  /** @returns undefined when the hall has no place for this person */
  placeOf(speaker: NonNullable<Situation['speaker']>): Place | undefined;
  /** Place of the presider's seat; undefined without a chair's microphone. */
  presider(situation: Situation): Place | undefined;
}

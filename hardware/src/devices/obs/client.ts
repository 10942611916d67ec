import {
  EventSubscription,
  type OBSEventTypes,
  type OBSRequestTypes,
  type OBSResponseTypes,
  OBSWebSocket,
  OBSWebSocketError,
} from 'obs-websocket-js/json';
import { Busy, Lost, NotAdmitted, Refused, type Trouble } from '../../device/trouble.js';

const heard =
  EventSubscription.General |
  EventSubscription.Config |
  EventSubscription.Scenes |
  EventSubscription.Inputs |
  EventSubscription.Outputs |
  EventSubscription.SceneItems |
  EventSubscription.Ui;

const callWithinMs = 3_000;

/** A socket that can be ended without waiting for the other side: a frozen OBS never answers a close. */
class CuttableSocket extends OBSWebSocket {
  cut(): void {
    (this.socket as { terminate?: () => void } | undefined)?.terminate?.();
  }
}

/**
 * One connection to OBS. The library neither times its calls nor ends them when the socket dies (hardware findings §1.4):
 * here every call ends, with an answer or with a trouble.
 */
export class ObsClient {
  private readonly socket = new CuttableSocket();
  private readonly closed: Promise<never>;
  private open = true;
  private readonly closeListeners: ((reason: string) => void)[] = [];

  /** @throws NotAdmitted for a wrong password, Lost */
  static async connect(url: string, password: string | undefined, signal: AbortSignal): Promise<ObsClient> {
    const client = new ObsClient();
    const cut = (): void => client.close();
    signal.addEventListener('abort', cut, { once: true });
    try {
      const hello = client.socket.connect(url, password, { eventSubscriptions: heard });
      hello.catch(() => undefined);
      await Promise.race([hello, client.closed, aborted(signal)]);
      return client;
    } catch (error) {
      client.close();
      throw notConnected(error);
    } finally {
      signal.removeEventListener('abort', cut);
    }
  }

  private constructor() {
    this.closed = new Promise((_, reject) => {
      this.socket.on('ConnectionClosed', ({ code, message }) => {
        this.open = false;
        reject(new OBSWebSocketError(code, message));
        const reason = code === 1001 ? 'OBS został zamknięty' : 'Połączenie z OBS zerwane';
        for (const listener of this.closeListeners) listener(reason);
      });
    });
    this.closed.catch(() => undefined);
    // Without a listener an unreachable OBS would end the process; `connect` reports it.
    this.socket.on('ConnectionError', () => undefined);
  }

  get isOpen(): boolean {
    return this.open;
  }

  /** @throws Busy (207), Refused (any other status), Lost (no answer, connection closed) */
  async call<Type extends keyof OBSRequestTypes>(
    type: Type,
    data?: OBSRequestTypes[Type],
  ): Promise<OBSResponseTypes[Type]> {
    if (!this.open) throw new Lost('Brak połączenia z OBS');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Lost('OBS nie odpowiada')), callWithinMs);
    });
    const answer = this.socket.call(type, data);
    answer.catch(() => undefined);
    try {
      return await Promise.race([answer, late, this.closed]);
    } catch (error) {
      throw this.open ? troubleOf(error) : new Lost('Połączenie z OBS zerwane');
    } finally {
      clearTimeout(timer);
    }
  }

  on<Type extends keyof OBSEventTypes>(type: Type, listener: (data: OBSEventTypes[Type]) => void): void {
    // The library's own types of listeners do not survive a generic name.
    (this.socket.on as (type: string, listener: (data: OBSEventTypes[Type]) => void) => unknown).call(
      this.socket,
      type,
      listener,
    );
  }

  onClose(listener: (reason: string) => void): void {
    this.closeListeners.push(listener);
  }

  /** Ends the connection at once and leaves OBS as it is. */
  close(): void {
    this.open = false;
    this.socket.cut();
  }
}

/** A refusal that the caller wants to tell from others. */
export class ObsRefused extends Refused {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Lost) return error;
  if (!(error instanceof OBSWebSocketError)) return new Lost(error instanceof Error ? error.message : String(error));
  if (error.code === 207) return new Busy('OBS jeszcze nie jest gotowy');
  const words: Readonly<Record<number, string>> = {
    204: 'ta wersja OBS tego nie umie',
    600: 'w OBS nie ma takiej sceny albo źródła',
    604: 'OBS jest w stanie, który na to nie pozwala',
  };
  return new ObsRefused(error.code, words[error.code] ?? `OBS odmówił (${error.code}): ${error.message}`);
}

function notConnected(error: unknown): Trouble {
  if (error instanceof OBSWebSocketError) {
    if (error.code === 4009) return new NotAdmitted('OBS nie przyjął hasła (Narzędzia → Ustawienia serwera WebSocket)');
    if (error.code === 4010) return new NotAdmitted('Ta wersja OBS mówi innym protokołem');
  }
  return new Lost('Nie ma połączenia z OBS: czy jest uruchomiony i ma włączony serwer WebSocket?');
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = (): void => reject(new Lost('Przekroczono czas połączenia z OBS'));
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}

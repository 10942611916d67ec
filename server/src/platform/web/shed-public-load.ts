import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type FastifyInstance, type FastifyRequest } from 'fastify';

const lookEveryMs = 500;
/** How exactly the delay is seen; the histogram counts it in. */
const resolutionMs = 10;
/** The operator is told of the last half minute, of less only when it is at least ten seconds. */
const [windowLooks, leastLooks] = [60, 20];
/** A loop that answers so late makes a councillor wait for the acknowledgement of a vote. */
const lateMs = 200;
/** One long step (a start, a big PDF) is no load. */
const lateLooks = 3;
const comeBackAfterS = 5;

const sentence = 'Zbyt wiele osób czyta teraz naraz. Odśwież stronę za kilka sekund.';

/** Addresses a reader without a sign-in asks for; everything the hall, the screens and the office use stays outside. */
const publicAddress = /^\/(api\/public\/|sesje|interpelacje|komisje|archiwum|(\?.*)?$)/;

/** How late the loop was, in ms. */
export type LoopLag = { readonly lagP99Ms: number; readonly lagMaxMs: number };

/** Whether the loop that acknowledges votes is late. */
export class LoopDelay {
  private readonly histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  private readonly lately = monitorEventLoopDelay({ resolution: resolutionMs });
  private readonly timer: NodeJS.Timeout;
  private lateInARow = 0;
  private looks = 0;
  private before: LoopLag = { lagP99Ms: 0, lagMaxMs: 0 };

  constructor() {
    this.histogram.enable();
    this.lately.enable();
    this.timer = setInterval(() => {
      this.turnTheWindow();
      const isLate = this.histogram.percentile(99) > lateMs * 1_000_000;
      this.lateInARow = isLate ? this.lateInARow + 1 : 0;
      this.histogram.reset();
    }, lookEveryMs).unref();
  }

  get isLate(): boolean {
    return this.lateInARow >= lateLooks;
  }

  /** Of the last half minute or so. */
  get lag(): LoopLag {
    return this.looks < leastLooks ? this.before : lagOf(this.lately);
  }

  end(): void {
    clearInterval(this.timer);
    this.histogram.disable();
    this.lately.disable();
  }

  private turnTheWindow(): void {
    this.looks += 1;
    if (this.looks < windowLooks) return;
    this.before = lagOf(this.lately);
    this.lately.reset();
    this.looks = 0;
  }
}

function lagOf(histogram: ReturnType<typeof monitorEventLoopDelay>): LoopLag {
  const late = (nanoseconds: number) => Math.max(0, Math.round((nanoseconds / 1_000_000 - resolutionMs) * 10) / 10);
  return { lagP99Ms: late(histogram.percentile(99)), lagMaxMs: late(histogram.max) };
}

/**
 * Under load the public waits first, the hall never: while the loop is late, readers without a sign-in get 503 and
 * `Retry-After` before anything is looked up for them. Streams already open are not touched; they run in a process of their own.
 */
export function shedPublicLoad(fastify: FastifyInstance, delay: Pick<LoopDelay, 'isLate'>): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!delay.isLate || !isPublicReader(request)) return done();
    reply.code(503).header('retry-after', `${comeBackAfterS}`).header('cache-control', 'no-store');
    if (request.url.startsWith('/api/')) void reply.send({ code: 'busy', text: sentence });
    else void reply.type('text/plain; charset=utf-8').send(sentence);
  });
}

function isPublicReader({ method, url, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.cookie === undefined && publicAddress.test(url);
}

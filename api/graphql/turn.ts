import { GraphQLError, Kind, type ExecutionResult, type OperationDefinitionNode } from 'graphql';
import type { Viewer } from '../modules/identity/public.ts';
import type { Allowance } from './limits/allowance.ts';
import type { Examined } from './limits/examined.ts';
import type { Begin } from './live-operation.ts';

/** What may be told of an operation to the operator: nothing that anybody wrote, but for the name that its client gave it. */
export interface Report {
  transport: 'http' | 'sse' | 'socket';
  kind: 'query' | 'mutation' | 'subscription' | null;
  /** As the client calls it, shortened: anybody may call it anything. */
  name: string | null;
  /** The field of the root that it selects, `several` for more than one; null if it was refused before that was known. */
  field: string | null;
  viewer: Viewer['kind'] | 'nobody';
  cost: number;
  /** OK, or the code of the first error. */
  outcome: string;
  milliseconds: number;
  /** Over HTTP. */
  status: number | null;
  /** Of a subscription. */
  deliveries: number | null;
}

/** Hears of every operation. */
export interface Observer {
  /** A subscription has begun. */
  begun(): void;
  delivered(): void;
  /** An operation has ended; a subscription as well, if it had begun. */
  ended(report: Report): void;
}

const longestName = 80;

/** One operation on its way, for those who observe. */
export class Turn {
  readonly #observer: Observer;
  readonly #startedAt = performance.now();
  readonly #report: Report;
  /** The operation, once its document has been read. */
  examined: Examined | null = null;
  /** What it left of the asker's allowance. */
  allowance: Allowance | null = null;
  #isLive = false;
  #hasEnded = false;

  constructor(transport: Report['transport'], observer: Observer) {
    this.#observer = observer;
    this.#report = {
      transport,
      kind: null,
      name: null,
      field: null,
      viewer: 'nobody',
      cost: 0,
      outcome: 'OK',
      milliseconds: 0,
      status: null,
      deliveries: null,
    };
  }

  reads(examined: Examined): void {
    this.examined = examined;
    const { operation, cost } = examined;
    if (!operation) return;
    this.#report.kind = operation.operation;
    this.#report.name = operation.name?.value.slice(0, longestName) ?? null;
    this.#report.field = rootField(operation);
    this.#report.cost = cost;
  }

  asks(viewer: Viewer | null): void {
    this.#report.viewer = viewer?.kind ?? 'nobody';
  }

  gives({ errors }: ExecutionResult): void {
    const code = errors?.[0]?.extensions['code'];
    if (errors?.length && this.#report.outcome === 'OK') {
      this.#report.outcome = typeof code === 'string' ? code : 'BAD_USER_INPUT';
    }
  }

  /** Over a socket, where a result is all there is to an answer: the end, except for a subscription. */
  answers(result: ExecutionResult): void {
    this.gives(result);
    if (!this.#isLive) this.ends();
  }

  /** Over HTTP: the end, except for a subscription. */
  responds(status: number): void {
    this.#report.status = status;
    if (this.#report.outcome === 'OK' && status >= 400) this.#report.outcome = 'BAD_USER_INPUT';
    if (!this.#isLive) this.ends();
  }

  /** A subscription whose deliveries are counted, with the end told that it comes to in whatever way. */
  followed(begin: Begin): Begin {
    this.#isLive = true;
    this.#report.deliveries = 0;
    if (this.#report.transport === 'http') this.#report.transport = 'sse';
    this.#observer.begun();
    return (sink) =>
      begin({
        push: (payload) => {
          this.#report.deliveries = (this.#report.deliveries ?? 0) + 1;
          this.#observer.delivered();
          return sink.push(payload);
        },
        drained: () => sink.drained(),
        end: (error) => {
          if (error instanceof GraphQLError) this.gives({ errors: [error] });
          this.ends();
          sink.end(error);
        },
      });
  }

  ends(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#report.milliseconds = Math.round((performance.now() - this.#startedAt) * 10) / 10;
    this.#observer.ended(this.#report);
  }
}

function rootField({ selectionSet: { selections } }: OperationDefinitionNode): string {
  const [first] = selections;
  return first?.kind === Kind.FIELD && selections.length === 1 ? first.name.value : 'several';
}

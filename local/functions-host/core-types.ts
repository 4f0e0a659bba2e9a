/**
 * The part of the interface between Azure's Node worker and @azure/functions that http and timer triggers use. The
 * package @azure/functions-core exists only inside the worker, so its types are written down here.
 */
export interface Binding {
  readonly type: string;
  readonly direction: string;
  readonly route?: string;
  readonly methods?: readonly string[];
  readonly authLevel?: string;
  /** Six fields, or %NAME% of an environment variable that holds them. */
  readonly schedule?: string;
  readonly runOnStartup?: boolean;
}

export interface FunctionMetadata {
  readonly name: string;
  readonly functionId?: string;
  readonly bindings: Readonly<Record<string, Binding>>;
  readonly retryOptions?: unknown;
}

export type Handler = (...args: unknown[]) => unknown;
export type LogLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';

type Nullable = Readonly<Record<string, { readonly value: string }>>;

export interface RpcHttpRequest {
  readonly method: string;
  readonly url: string;
  readonly nullableHeaders: Nullable;
  readonly nullableQuery: Nullable;
  readonly nullableParams: Nullable;
  readonly body?: { readonly bytes: Buffer };
}

interface NullableValue {
  readonly value?: unknown;
}

export interface RpcCookie {
  readonly name: string;
  readonly value: string;
  readonly domain?: NullableValue;
  readonly path?: NullableValue;
  readonly expires?: NullableValue;
  readonly secure?: NullableValue;
  readonly httpOnly?: NullableValue;
  readonly maxAge?: NullableValue;
  readonly sameSite?: 'none' | 'lax' | 'strict' | 'explicitNone';
}

export interface RpcHttpResponse {
  readonly statusCode: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly RpcCookie[];
  readonly body?: { readonly bytes?: Uint8Array };
}

export interface InvocationRequest {
  readonly inputData: readonly {
    readonly name: string;
    readonly data: { readonly http: RpcHttpRequest } | { readonly json: string };
  }[];
  readonly traceContext: {
    readonly traceParent: string;
    readonly traceState: string;
    readonly attributes: object;
  };
}

export interface CoreInvocationContext {
  readonly invocationId: string;
  readonly request: object;
  readonly metadata: FunctionMetadata;
  state: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks' | undefined;
  log(level: LogLevel, category: 'system' | 'user', message: string): void;
}

interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], handler: Handler): Promise<unknown>;
  getResponse(
    context: unknown,
    result: unknown,
  ): Promise<{ returnValue?: { http?: RpcHttpResponse } | null | undefined }>;
}

export interface ProgrammingModel {
  getInvocationModel(context: CoreInvocationContext): InvocationModel;
  getCapabilities(capabilities: Record<string, string>): Promise<Record<string, string>>;
}

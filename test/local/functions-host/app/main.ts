/** A small function app with one function for each thing that the tests look at. */
import { app, type HttpRequest, type InvocationContext } from '@azure/functions';

const seen: string[] = [];
const answer = (body: unknown) => ({ jsonBody: body });

app.http('echo', {
  route: 'echo/{name}',
  methods: ['GET', 'POST'],
  handler: async (request: HttpRequest) =>
    answer({
      method: request.method,
      params: request.params,
      query: Object.fromEntries(request.query),
      headers: Object.fromEntries(request.headers),
      user: request.user,
      body: await request.text(),
    }),
});
app.http('literal', { route: 'echo/literal', methods: ['GET'], handler: () => answer('literal') });
app.http('number', { route: 'echo/{id:int}', methods: ['GET'], handler: () => answer('number') });
app.http('rest', { route: 'echo/{*rest}', methods: ['GET'], handler: ({ params }) => answer(params) });
app.http('head', { route: 'head', methods: ['HEAD'], handler: () => ({ status: 204 }) });
app.http('nothing', { route: 'nothing', methods: ['GET'], handler: () => undefined as never });
app.http('throws', { route: 'throws', methods: ['GET'], handler: () => fail('planted secret') });
app.http('setting', { route: 'setting', methods: ['GET'], handler: () => answer(process.env['SETTING']) });
app.http('seen', { route: 'seen', methods: ['GET'], handler: () => answer(seen) });
app.http('cookie', {
  route: 'cookie',
  methods: ['GET'],
  handler: () => ({
    cookies: [{ name: 'a', value: 'b c', httpOnly: true, sameSite: 'Strict', maxAge: 60 }],
    headers: { 'Access-Control-Allow-Origin': '*', 'X-Own': 'yes' },
  }),
});
app.http('slow', {
  route: 'slow',
  methods: ['GET'],
  handler: async () => {
    seen.push('slow');
    await new Promise((resolve) => setTimeout(resolve, 400));
    return answer('done');
  },
});
app.http('crash', {
  route: 'crash',
  methods: ['GET'],
  handler: () => {
    setTimeout(() => fail('crash in the background'), 0);
    return new Promise<never>(() => undefined);
  },
});
app.http('log', {
  route: 'log',
  methods: ['GET'],
  handler: (_, context: InvocationContext) => {
    context.warn('hello from the app');
    return answer({ trace: context.traceContext?.traceParent });
  },
});
app.timer('tick', {
  schedule: '%TICK%',
  handler: (timer) => void seen.push(`tick ${String(timer.isPastDue)}`),
});

app.hook.appStart(() => void seen.push('started'));
app.hook.appTerminate(() => process.stderr.write('terminated\n') as never);
app.hook.preInvocation(({ invocationContext }) => {
  if (invocationContext.functionName === 'seen') seen.push('before seen');
});
app.hook.postInvocation((context) => {
  if (context.invocationContext.functionName === 'setting' && context.result === null) fail('no result');
});
app.hook.log((context) => {
  context.message = context.message.replace('hello', 'goodbye');
});

function fail(message: string): never {
  throw new Error(message);
}

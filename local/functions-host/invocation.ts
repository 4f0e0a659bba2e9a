import { randomUUID } from 'node:crypto';
import type { AppFunction } from './app-function.ts';
import type { Core } from './core-module.ts';
import type { CoreInvocationContext, InvocationRequest, RpcHttpResponse } from './core-types.ts';

/**
 * Runs one invocation in the order of the real worker: arguments, hooks, function, hooks, response. Reading the
 * request and making the response is the library's own code.
 * @returns what the function answered over http; undefined when it answered nothing
 * @throws whatever the function or a hook threw
 */
export async function invoke(
  core: Core,
  appFunction: AppFunction,
  request: InvocationRequest,
): Promise<RpcHttpResponse | undefined> {
  const context = coreContext(core, appFunction, request);
  const model = core.model?.getInvocationModel(context);
  if (model === undefined) throw new Error('The app has set no programming model.');
  const args = await model.getArguments();
  const shared = { hookData: {}, appHookData: core.hooks.appHookData, invocationContext: args.context };

  const before = { ...shared, functionCallback: appFunction.handler, inputs: args.inputs };
  context.state = 'preInvocationHooks';
  await core.hooks.run('preInvocation', before);

  const after: typeof shared & { inputs: unknown[]; result: unknown; error: unknown } = {
    ...shared,
    inputs: before.inputs,
    result: null,
    error: null,
  };
  context.state = 'invocation';
  try {
    after.result = await model.invokeFunction(args.context, before.inputs, before.functionCallback);
  } catch (error) {
    after.error = error;
  }
  context.state = 'postInvocationHooks';
  await core.hooks.run('postInvocation', after);
  context.state = undefined;
  if (after.error !== null && after.error !== undefined) throw after.error as Error;
  return (await model.getResponse(args.context, after.result)).returnValue?.http;
}

function coreContext(
  core: Core,
  { name, metadata }: AppFunction,
  request: InvocationRequest,
): CoreInvocationContext {
  const invocationId = randomUUID();
  return {
    invocationId,
    request: { invocationId, functionId: metadata.functionId, ...request },
    metadata,
    state: undefined,
    log: (level, category, message) => core.log({ level, category, message, function: name, invocationId }),
  };
}

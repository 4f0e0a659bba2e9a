import { beforeAll, expect, it } from 'vitest';
import { makeActions } from '../../../addin/upload/actions.ts';
import { sentNumbers } from '../../../addin/upload/sent-numbers.ts';
import { makePageStore } from '../../../addin/upload/page-store.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { emptyForm, invitingClient } from '../../support/upload/file-ports.ts';

let form: Uint8Array<ArrayBuffer>;
beforeAll(async () => (form = new Uint8Array(await emptyForm('voorschool-eik'))));

/** A file that is read when the test says so. */
class SlowFile extends File {
  letBeRead: () => void = () => undefined;
  readonly #mayBeRead = new Promise<void>((resolve) => (this.letBeRead = resolve));

  override async arrayBuffer(): Promise<ArrayBuffer> {
    await this.#mayBeRead;
    return super.arrayBuffer();
  }
}

function openPage() {
  const page = makePageStore();
  const actions = makeActions(page, {
    client: invitingClient('voorschool-eik'),
    auth: {
      getToken: () => Promise.resolve(done('token')),
      signIn: () => Promise.resolve(done(undefined)),
      signOut: () => Promise.resolve(done(undefined)),
    },
    numbers: sentNumbers(() => ({ getItem: () => null, setItem: () => undefined })),
    onBug: (error) => {
      throw error;
    },
  });
  return { page, actions };
}

it('checks a form as soon as it is chosen', async () => {
  const { page, actions } = openPage();
  await actions.chooseFile(new File([form], 'formulier.xlsx'));
  const { desk, fileName } = page.state();
  expect([fileName, desk?.store.state().screen]).toEqual(['formulier.xlsx', 'check']);
});

it('shows the file that was chosen last, also when the one before it is read later', async () => {
  const { page, actions } = openPage();
  const slow = new SlowFile([form], 'eerst.xlsx');
  const first = actions.chooseFile(slow);
  await actions.chooseFile(new File([form], 'daarna.xlsx'));
  slow.letBeRead();
  await first;
  expect(page.state().fileName).toBe('daarna.xlsx');
});

it('says nothing of a file that cannot be read once another one is open', async () => {
  const { page, actions } = openPage();
  const slow = new SlowFile([new Uint8Array([1, 2, 3])], 'stuk.xlsx');
  const first = actions.chooseFile(slow);
  await actions.chooseFile(new File([form], 'daarna.xlsx'));
  slow.letBeRead();
  await first;
  expect(page.state()).toMatchObject({ fileName: 'daarna.xlsx', failure: undefined, isReading: false });
});

it('stays closed when a file that was let go is read at last', async () => {
  const { page, actions } = openPage();
  const slow = new SlowFile([form], 'eerst.xlsx');
  const first = actions.chooseFile(slow);
  actions.close();
  slow.letBeRead();
  await first;
  expect(page.state()).toMatchObject({ desk: undefined, isReading: false });
});

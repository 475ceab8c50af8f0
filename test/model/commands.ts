import fc from 'fast-check';
import type { Operation } from '../../src/client.js';
import type { Fault } from '../../src/testing.js';
import { enter } from './expectation.js';
import type { Page } from './page.js';
import { canary } from './setting.js';
import type { World } from './world.js';

/** The expectations are the model: they live in the pages, beside what they are compared with. */
type Command = fc.AsyncCommand<object, World>;

/** Something that happens; afterwards everything must be as it should. Does nothing where it cannot happen. */
function command(title: string, happen: (world: World) => unknown): Command {
  return {
    check: () => true,
    run: async (_, world) => {
      await happen(world);
      await world.settle();
    },
    toString: () => title,
  };
}

const inTab = (title: string, happen: (page: Page, world: World) => unknown): fc.Arbitrary<Command> =>
  fc.nat(1).map((index) =>
    command(`${title} (tab ${String(index)})`, (world) => {
      const page = world.pages[index];
      if (page) return happen(page, world);
    }),
  );

const emails = ['ada@example.com', 'Ada@Example.com', 'bob@example.com', 'not an address'] as const;
const passwords = [`${canary}-Good`, `${canary}-Other`, canary.toLowerCase()] as const;

const fill = fc
  .tuple(fc.constantFrom(...emails), fc.constantFrom(...passwords))
  .chain(([email, password]) =>
    inTab(`types ${email} and ${password}`, ({ typed }) => Object.assign(typed, { email, password })),
  );

const submit = inTab('submits', (page) => {
  // At a later step there is nothing to sign up.
  page.signUp();
  // Twice in the same moment is once (G1).
  page.signUp();
});

const confirm = fc.constantFrom('right', 'wrong', 'old').chain((which) =>
  inTab(`gives the ${which} code`, (page, { pool }) => {
    const { username } = page.expected;
    if (!username) return;
    const codes = pool.inbox.messages.filter((message) => message.username === username).map(({ code }) => code);
    const code = { right: codes.at(-1), old: codes[0], wrong: undefined }[which] ?? 'wrong';
    page.confirm(code);
  }),
);

const resend = inTab('asks for a new code', ({ flow, expected }) => {
  if (expected.username) flow.resend();
});

const restart = inTab('goes back', (page, world) => {
  world.restart(page);
});

const cancel = inTab('cancels', (page) => {
  page.cancel();
});

const haveCode = fc.constantFrom('ada@example.com', 'nobody@example.com').chain((username) =>
  inTab(`has a code for ${username}`, (page) => {
    page.abandon();
    enter(page.expected, username);
    page.flow.haveCode(username);
  }),
);

const reload = inTab('reloads', (page, world) => {
  world.reload(page);
});

const openTab = fc.constant(
  command('opens a second tab', (world) => {
    if (world.pages.length < 2) world.open();
  }),
);

const operations: readonly Operation[] = ['SignUp', 'ConfirmSignUp', 'ResendConfirmationCode'];
const faults: readonly Fault[] = ['network', 'silence', 'html', 'malformed', 'internalError'];
const refusals: readonly Fault[] = ['throttled', 'blocked'];
/** The service's answer where its quota of messages is used up: the user exists. */
const tooMany = { name: 'LimitExceededException', message: 'Attempt limit exceeded, please try after some time.' };

const obstacle = (title: string, put: (pool: World['pool']) => void): Command =>
  command(title, (world) => {
    world.obstacles += 1;
    put(world.pool);
  });

const weather = fc.oneof(
  fc.tuple(fc.constantFrom(...operations), fc.constantFrom(...faults), fc.boolean()).map(([operation, fault, acted]) =>
    obstacle(`${operation} will meet ${String(fault)}${acted ? ', and be done' : ''}`, (pool) => {
      pool.failNext(operation, fault, { acted });
    }),
  ),
  fc.tuple(fc.constantFrom(...operations), fc.constantFrom(...refusals)).map(([operation, fault]) =>
    obstacle(`${operation} will meet ${String(fault)}`, (pool) => {
      pool.failNext(operation, fault);
    }),
  ),
  fc.constant(
    obstacle('the next message is one too many', (pool) => {
      pool.failNextDelivery(tooMany);
    }),
  ),
  fc.constant(
    obstacle('the next message gets lost', (pool) => {
      pool.failNextDelivery();
    }),
  ),
);

/** What the person can do next where they are, and which call that is. */
function act(page: Page, pool: World['pool'], turn: boolean): void {
  if (page.state.step === 'signUp') page.signUp();
  else if (!page.expected.username) return;
  else if (turn) page.flow.resend();
  else page.confirm(pool.inbox.latest(page.expected.username)?.code ?? 'none');
}
const callOf = ({ state: { step } }: Page, turn: boolean): Operation =>
  step === 'signUp' ? 'SignUp' : turn ? 'ResendConfirmationCode' : 'ConfirmSignUp';

const actThrough = fc
  .tuple(fc.constantFrom(...faults, ...refusals), fc.boolean(), fc.boolean())
  .chain(([fault, acted, turn]) =>
    inTab(
      `goes on (${turn ? 'new code' : 'code'}) and meets ${String(fault)}${acted ? ', done' : ''}`,
      (page, world) => {
        world.obstacles += 1;
        world.pool.failNext(callOf(page, turn), fault, { acted: acted && !refusals.includes(fault) });
        act(page, world.pool, turn);
      },
    ),
  );

/** Something happens while an answer is under way, and then the answer comes. */
const meanwhile = fc
  .tuple(
    fc.constantFrom('reloads', 'goes back', 'cancels', 'waits 41 s', 'goes on', 'waits'),
    fc.boolean(),
    fc.boolean(),
  )
  .chain(([what, turn, isLost]) =>
    inTab(
      `goes on (${turn ? 'new code' : 'code'}), ${what}, and is answered${isLost ? ' by nobody' : ''}`,
      (page, world) =>
        world.during(callOf(page, turn), isLost ? 'fail' : 'release', async () => {
          act(page, world.pool, turn);
          await world.settle();
          if (what === 'reloads') world.reload(page);
          else if (what === 'goes back') world.restart(page);
          else if (what === 'cancels') page.cancel();
          else if (what === 'waits 41 s') await world.wait(41);
          else if (what === 'goes on') act(page, world.pool, turn);
          await world.settle();
        }),
    ),
  );

const someoneConfirms = fc.constantFrom('ada@example.com', 'bob@example.com').map((username) =>
  command(`an administrator confirms ${username}`, async ({ pool }) => {
    if (pool.findUser(username)) await pool.confirm(username);
  }),
);

const wait = fc
  .constantFrom(1, 9, 41, 3_601, 90_000)
  .map((seconds) => command(`${String(seconds)} s go by`, (world) => world.wait(seconds)));

export const commands = fc.commands(
  [
    fill,
    submit,
    submit,
    confirm,
    resend,
    restart,
    cancel,
    haveCode,
    reload,
    openTab,
    weather,
    someoneConfirms,
    wait,
  ].concat(actThrough, actThrough, actThrough, meanwhile, meanwhile),
  { maxCommands: 20, size: 'max' },
);

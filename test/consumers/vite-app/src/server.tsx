/** Reads a page's config from standard input, and writes its HTML. */
import { text } from 'node:stream/consumers';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { createSignUpClient } from 'cognito-sign-up/client';
import { Page, type AppConfig } from './page';

const config = JSON.parse(await text(process.stdin)) as AppConfig;
const { phoneNumbers } = config.phone ? await import('cognito-sign-up/phone') : {};
const client = createSignUpClient(config);
const page = <Page config={config} client={client} phone={phoneNumbers} />;
if (config.rendering === 'stream') {
  const { pipe } = renderToPipeableStream(page, { onShellReady: () => pipe(process.stdout), onError: console.error });
} else {
  process.stdout.write(renderToString(page));
}

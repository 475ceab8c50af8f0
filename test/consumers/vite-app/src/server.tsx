/** Reads a page's config from standard input, and writes its HTML. */
import { text } from 'node:stream/consumers';
import { renderToString } from 'react-dom/server';
import { createSignUpClient } from 'cognito-sign-up/client';
import { Page, type AppConfig } from './page';

const config = JSON.parse(await text(process.stdin)) as AppConfig;
const { phoneNumbers } = config.phone ? await import('cognito-sign-up/phone') : {};
const client = createSignUpClient(config);
process.stdout.write(renderToString(<Page config={config} client={client} phone={phoneNumbers} />));

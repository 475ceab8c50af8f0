/** Finds or unpacks the browser, starts it once and says which it is. */
import { chromium } from 'playwright';
import { findChromium } from './chromium.js';

const found = await findChromium();
const browser = await chromium.launch(found);
console.log(`Chromium ${browser.version()}, ${found.executablePath}`);
await browser.close();

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} ChromiumLaunch Goes into Playwright's `launchOptions` as it is.
 * @property {string} executablePath
 * @property {string[]} args
 * @property {boolean} chromiumSandbox
 * @property {Record<string, string>} env
 */

const root = path.resolve(import.meta.dirname, '..');

/** Quiet: nothing but the pages under test is asked for over the network. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium to test with, in this order: `CHROMIUM_PATH`; Playwright's own download; Chromium, Chrome or Edge
 * on the PATH or in its usual place; the one inside the npm package `@sparticuz/chromium` (Linux on x64), which
 * needs neither root nor a download beyond npm.
 *
 * @returns {Promise<ChromiumLaunch>}
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, and no file is there.`);
    return launch(given);
  }
  const { chromium } = await import('playwright');
  const own = [chromium.executablePath(), ...candidates()].find(isExecutable);
  if (own) return launch(own);
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  throw new Error(
    'No Chromium, Chrome or Edge was found. Run `npx playwright install chromium`, or set CHROMIUM_PATH to one.',
  );
}

/**
 * @param {string} executablePath
 * @returns {ChromiumLaunch}
 */
function launch(executablePath) {
  // Chromium's sandbox refuses to start as root, and containers of CI often forbid it.
  const sandbox = !(process.getuid?.() === 0 || process.env.CI);
  return {
    executablePath,
    args: sandbox ? quiet : ['--no-sandbox', ...quiet],
    chromiumSandbox: sandbox,
    env: environment(),
  };
}

function* candidates() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) yield path.join(folder, name);
  }
  yield '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  yield '/Applications/Chromium.app/Contents/MacOS/Chromium';
  yield '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  for (const base of [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]) {
    if (!base) continue;
    yield path.join(base, 'Google', 'Chrome', 'Application', 'chrome.exe');
    yield path.join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe');
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser of `@sparticuz/chromium`, unpacked once into a folder named after its version. The package unpacks into
 * the temporary folder, keeps whatever it finds there, and changes the environment: hence a process of its own with
 * a temporary folder of its own.
 *
 * @returns {ChromiumLaunch}
 */
function packaged() {
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8'),
  );
  const home = path.join(root, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(home)) unpack(home);
  return {
    ...launch(path.join(home, 'chromium')),
    // It has no setuid helper, and some distributions forbid the other kind of sandbox to a browser they do not know.
    chromiumSandbox: false,
    // Libraries and fonts for machines that have none: without a font the renderer crashes.
    env: {
      ...environment(),
      LD_LIBRARY_PATH: [path.join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
    },
  };
}

/** @param {string} home */
function unpack(home) {
  const unfinished = `${home}.${String(process.pid)}`;
  mkdirSync(unfinished, { recursive: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', "(await import('@sparticuz/chromium')).default.executablePath()"],
    {
      cwd: root,
      encoding: 'utf8',
      // The name of that environment makes the package unpack its shared libraries too.
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    },
  );
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`Chromium could not be unpacked. Run \`npx playwright install chromium\` instead.\n${stderr}`);
  }
  writeFileSync(path.join(unfinished, 'fonts.conf'), fontsConf(home));
  try {
    renameSync(unfinished, home);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(home)) throw error; // else another process was faster
  }
}

/**
 * The package's own fonts.conf names folders of AWS Lambda. Open Sans stands for every sans-serif, so that pictures
 * look the same everywhere; the machine's fonts, if any, add other scripts.
 *
 * @param {string} home
 */
const fontsConf = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** English, wherever the tests run: the form looks at the language of the browser. */
function environment() {
  const given = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { ...Object.fromEntries(given), LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' };
}

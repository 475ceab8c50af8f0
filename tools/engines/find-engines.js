import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../chromium.js';

/**
 * @typedef {{ readonly launch: import('playwright').LaunchOptions }} ByPlaywright
 * @typedef {{ readonly driver: string, readonly browser: string, readonly display: string }} ByWebDriver
 *   `driver` and `browser` are programs; `display` is the program that makes a screen, or '' where there is one.
 * @typedef {{ readonly found: ByPlaywright | ByWebDriver } | { readonly missing: string }} Search
 */

/**
 * @typedef {object} Engine
 * @property {'chromium' | 'firefox' | 'webkit'} name
 * @property {string} label
 * @property {readonly string[]} packages that bring it on Debian
 * @property {() => Promise<Search>} find
 */

/** @type {readonly Engine[]} */
export const engines = [
  { name: 'chromium', label: 'Chromium', packages: [], find: chromium },
  { name: 'firefox', label: 'Firefox', packages: ['firefox-esr'], find: async () => firefox() },
  { name: 'webkit', label: 'WebKitGTK', packages: ['webkit2gtk-driver', 'xvfb'], find: async () => webkit() },
];

/** @returns {Promise<Search>} */
async function chromium() {
  try {
    return { found: { launch: await findChromium() } };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The machine's own Firefox, through WebDriver BiDi: Playwright's `moz-firefox`. Its own build of Firefox would have to
 * be downloaded.
 *
 * @returns {Search}
 */
function firefox() {
  const executablePath = process.env.FIREFOX_PATH ?? [...firefoxes()].find(isExecutable);
  if (executablePath === undefined)
    return { missing: 'no Firefox on the PATH (Debian: firefox-esr); FIREFOX_PATH names one' };
  if (!existsSync(executablePath)) return { missing: `FIREFOX_PATH is ${executablePath}, and no file is there` };
  return { found: { launch: { channel: 'moz-firefox', executablePath } } };
}

function* firefoxes() {
  yield* onPath('firefox-esr', 'firefox');
  yield '/Applications/Firefox.app/Contents/MacOS/firefox';
  for (const base of [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]) {
    if (base) yield path.join(base, 'Mozilla Firefox', 'firefox.exe');
  }
}

/**
 * WebKitGTK with the browser that comes with its driver. Distributions put that beside the library, below a folder of
 * the architecture or not.
 *
 * @returns {Search}
 */
function webkit() {
  if (process.platform !== 'linux') return { missing: 'WebKitGTK and its driver are programs for Linux' };
  const driver = [...onPath('WebKitWebDriver')].find(isExecutable);
  if (driver === undefined) return { missing: 'no WebKitWebDriver on the PATH (Debian: webkit2gtk-driver)' };
  const browser = [...miniBrowsers()].find(isExecutable);
  if (browser === undefined) return { missing: 'WebKitWebDriver is there, but no MiniBrowser' };
  const display = [...onPath('Xvfb')].find(isExecutable) ?? (process.env.DISPLAY ? '' : undefined);
  if (display === undefined) return { missing: 'no screen: neither DISPLAY nor Xvfb (Debian: xvfb)' };
  return { found: { driver, browser, display } };
}

function* miniBrowsers() {
  for (const base of ['/usr/lib', '/usr/libexec', '/usr/lib64', ...below('/usr/lib', /-linux-gnu/)]) {
    for (const folder of below(base, /^webkit(?:2gtk|gtk)-/)) yield path.join(folder, 'MiniBrowser');
  }
}

/**
 * @param {string} folder
 * @param {RegExp} named
 */
function below(folder, named) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => named.test(name)).map((name) => path.join(folder, name));
}

/** @param {string[]} names */
function* onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) yield path.join(folder, name);
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
 * Brings packages by apt-get, which Debian has and only root may use.
 *
 * @param {readonly string[]} packages
 * @returns {string | undefined} why it could not
 */
export function install(packages) {
  if (process.getuid?.() !== 0) return 'only root can install it';
  if (![...onPath('apt-get')].some(isExecutable)) return 'there is no apt-get to install it with';
  const apt = ['-qq', '-y', '-o', 'DPkg::Lock::Timeout=300'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['update'], ['install', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', [...apt, ...command], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 600_000,
    });
    if (status !== 0) return `apt-get ${String(command[0])} failed: ${stderr.trim()}`;
  }
  return undefined;
}

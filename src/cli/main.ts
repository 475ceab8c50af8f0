#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import { run } from './run.js';

// A tool of development, whatever is being built with it: errors come in words.
process.env.NODE_ENV = 'development';

// What the AWS SDK thinks of this version of Node is no part of what was asked.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

// Whoever reads may stop early, as `head` does.
process.stdout.on('error', () => process.exit());

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  readInput: () => buffer(process.stdin),
  write: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
  onInterrupt: (listener) => {
    // Once: whoever asks again is not to wait.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, listener);
  },
});

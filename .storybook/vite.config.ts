import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { describedProps } from './described-props.js';
import { fakeUserPool } from './fake-user-pool.js';

export default defineConfig({ plugins: [react(), fakeUserPool(), describedProps()] });

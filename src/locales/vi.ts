export { vi } from '../messages/vi/vi.js';

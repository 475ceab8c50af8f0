export { zhHans } from '../messages/zh-Hans/zh-Hans.js';

export { zhHant } from '../messages/zh-Hant/zh-Hant.js';

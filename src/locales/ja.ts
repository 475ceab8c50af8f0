export { ja } from '../messages/ja/ja.js';

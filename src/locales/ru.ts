export { ru } from '../messages/ru/ru.js';

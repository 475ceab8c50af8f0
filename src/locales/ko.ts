export { ko } from '../messages/ko/ko.js';

export { fr } from '../messages/fr/fr.js';

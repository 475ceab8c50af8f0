export { ptBR } from '../messages/pt-BR/pt-BR.js';

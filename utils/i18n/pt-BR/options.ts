import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

export const options: Catalogue['options'] = {
  title: 'Configurações do #AmazonCart',
  savedAtOnce: 'As alterações são salvas na hora.',
  help: 'Ajuda',

  replies: 'Respostas e notificações',
  oneClickIfOff: 'Um clique, com o aviso desativado:',
  addAfterReplyNote: 'Um por vez, em uma aba em segundo plano.',
  notify: 'Enviar notificações',
  notifyNote: 'Quando um produto estiver no carrinho, depender de você ou não for adicionado.',

  appearance: 'Aparência e idioma',
  buttonStyle: 'Como o botão aparece embaixo de um post',
  buttonStyles: { text: 'Com a hashtag, onde houver espaço', icon: 'Só um ícone de carrinho' },

  allStores: (count) => `Todas as ${count} lojas`,
  allowed: (store) => `${store} está permitida.`,
  withdrawn: (store) => `${store} não está mais permitida.`,

  language: 'Idioma (Language)',
  languageNote: 'Do botão, do painel, das notificações e destas páginas. O que você posta continua igual.',
  languageAuto: 'O mesmo do navegador',

  records: 'Armazenamento e sincronização',
  keepFor: 'Guardar minhas solicitações',
  keepForNote:
    'Uma vez por dia, as solicitações mais antigas são excluídas de vez. As que estão em andamento ou esperam por você ficam. Uma resposta que ainda está no X continua em “Respostas no X”, só com a data e o link.',
  keepForNames: { forever: 'Para sempre', year: 'Por um ano', '90-days': 'Por 90 dias' },
  sync: 'Compartilhar entre meus navegadores',
  syncNote:
    'Compartilha suas configurações e solicitações mais recentes pela sincronização do próprio navegador, se ela estiver ativada. Nós não recebemos nada.',

  shortcuts: 'Atalhos do teclado',
  notSet: 'Não definido',
  shortcutsNote: 'Funcionam no X e nunca postam nada.',
  changeShortcuts: 'Alterar no navegador',

  saved: (said) => `Salvo. ${said}`,
  undone: (said) => `Desfeito. ${said}`,
  notSaved: 'Não conseguimos salvar, então nada foi alterado. Tente de novo.',
  savedSentences: {
    warn: (on) => `O aviso está ${on ? 'ativado' : 'desativado'}.`,
    act: (act) => `Com o aviso desativado, um clique significa “${settings.acts[act]}”.`,
    addAfterReply: (on) => `Adicionar depois de uma resposta está ${on ? 'ativado' : 'desativado'}.`,
    ownStore: (store) => (store ? `Sua loja é ${store}.` : 'Você não escolheu uma loja.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'Para links de outras lojas, sugerimos o que funciona.'
        : choice === 'own'
          ? 'Para links de outras lojas, sugerimos a sua loja.'
          : 'Para links de outras lojas, sugerimos o link do autor.',
    notify: (on) => `As notificações estão ${on ? 'ativadas' : 'desativadas'}.`,
    sync: (on) => `O compartilhamento entre seus navegadores está ${on ? 'ativado' : 'desativado'}.`,
    buttonStyle: (style) =>
      style === 'icon' ? 'O botão é só um ícone de carrinho.' : 'O botão mostra a hashtag.',
    keepFor: (keep) =>
      ({
        forever: 'Suas solicitações ficam guardadas para sempre.',
        year: 'Suas solicitações ficam guardadas por um ano.',
        '90-days': 'Suas solicitações ficam guardadas por 90 dias.',
      })[keep],
    language: (language) =>
      language === 'auto' ? 'O idioma é o mesmo do navegador.' : `O idioma é ${LANGUAGE_NAMES[language]}.`,
  },
};

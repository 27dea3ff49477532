import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Seu navegador não deixa a extensão salvar nada aqui. Nada se perdeu nem foi enviado. Tente em uma janela que não seja privada ou permita, nas configurações do navegador, que a extensão salve dados.',
  full: 'Seu navegador não tem mais espaço para sua lista. Nada se perdeu nem foi enviado. Libere espaço neste dispositivo e abra esta página de novo.',
  blocked:
    'Uma página da versão anterior da extensão ainda está aberta. Nada se perdeu nem foi enviado. Feche as outras abas da extensão e abra esta de novo.',
  newer:
    'Sua lista foi salva por uma versão mais nova da extensão, e esta, mais antiga, não mexe nela. Nada se perdeu nem foi enviado. Atualize a extensão e abra esta página de novo.',
  broken:
    'Não conseguimos ler sua lista. Nada se perdeu nem foi enviado. Feche esta página e abra de novo. Se não resolver, reinicie o navegador.',
};

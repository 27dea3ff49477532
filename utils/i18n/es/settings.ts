import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'Avisarme de quién verá la respuesta',
  warnOn: 'El botón pregunta antes de publicar.',
  warnOff: 'Un clic actúa al instante.',
  oneClick: 'Un clic:',
  acts: {
    reply: 'Publicar la respuesta',
    edit: 'Rellenar el cuadro de X',
    private: 'Añadir en privado',
  },
  addAfterReply: 'Añadir también a mi carrito tras responder',
};

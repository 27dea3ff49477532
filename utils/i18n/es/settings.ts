import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'Avisarme antes de publicar',
  warnOn: 'El botón pregunta primero y dice quién verá tu respuesta.',
  warnOff: 'Un clic actúa al instante.',
  oneClick: 'Un clic:',
  acts: {
    reply: 'Publicar la respuesta',
    edit: 'Rellenar el cuadro de X',
    private: 'Añadir en privado',
  },
  addAfterReply: 'Añadir también a mi carrito tras responder',
};

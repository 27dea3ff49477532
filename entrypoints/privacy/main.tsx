import { render } from 'preact';
import { PrivacyView } from '../../components/PrivacyView.tsx';
import { keepShowing } from '../../utils/our-pages.ts';
import { privacyWords } from '../../utils/words/privacy.ts';

const app = document.getElementById('app');

keepShowing(() => {
  document.title = privacyWords.pageTitle;
  if (app) render(<PrivacyView />, app);
});

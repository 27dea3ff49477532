import { render } from 'preact';
import { PrivacyView } from '../../components/PrivacyView.tsx';
import { privacyStrings } from '../../utils/i18n/en/privacy.ts';
import { followChanges } from '../../utils/pages/live-page.ts';

const app = document.getElementById('app');

followChanges(() => {
  document.title = privacyStrings.pageTitle;
  if (app) render(<PrivacyView />, app);
});

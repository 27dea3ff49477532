/** @jsxImportSource react */
import { ComposeModal, useComposeRoute } from './ComposeModal.jsx';
import { loginAsked } from './compose.js';
import { DeleteSheet } from './DeleteSheet.jsx';
import { HoverCard } from './HoverCard.jsx';
import { Menu } from './Menu.jsx';
import { PhotoViewer } from './PhotoViewer.jsx';
import { closeModal } from './router.js';
import { useData, useStore } from './store.js';
import { Toast } from './Toast.jsx';
import { S, T, useTheme, V } from './ui.jsx';
import { useWords } from './words.js';

/** #layers: drawers, the bottom bar, modals, menus and toasts, next to the page and not inside it. */
export function Layers({ phone }) {
  const { viewer } = useData();
  return (
    <V s="layers" id="layers" style={{ zIndex: 1 }}>
      {viewer && !phone && <Drawer />}
      <V>
        <V>
          <BottomBar />
        </V>
      </V>
      <PhotoViewer />
      {viewer && !phone && <ComposeModal />}
      <LoginDialog />
      <Menu />
      <DeleteSheet />
      <HoverCard />
      <Toast />
    </V>
  );
}

/** The messages dock, which may contain links, too. */
function Drawer() {
  const words = useWords();
  return (
    <V s="drawer" data-testid="chat-drawer-root">
      <V data-testid="chat-drawer-main" s="row between center">
        <T s="bold">
          <S>{words.messages}</S>
        </T>
        <T s="small line1" c="secondary" style={{ maxWidth: 130 }}>
          <S>amazon.com/dp/B0DRAWER55</S>
        </T>
      </V>
    </V>
  );
}

/** Also present when signed in, but then invisible (docs/facts/x.md 1.12). */
function BottomBar() {
  const { viewer } = useData();
  const words = useWords();
  if (viewer) return <V data-testid="BottomBar" />;
  return (
    <V
      data-testid="BottomBar"
      s="row between center"
      style={{
        position: 'fixed',
        bottom: 0,
        left: 0,
        right: 0,
        padding: 12,
        backgroundColor: 'rgb(29, 155, 240)',
      }}
    >
      <T c="rgb(255, 255, 255)" s="bold">
        <S>X</S>
      </T>
      <V as="a" href="/login" s="pill" data-testid="login">
        <T c="rgb(255, 255, 255)">
          <S>{words.logIn}</S>
        </T>
      </V>
    </V>
  );
}

/** What a logged-out visitor sees after pressing reply, and at a web intent. */
function LoginDialog() {
  const asked = useStore(loginAsked);
  const { text, bg } = useTheme();
  const words = useWords();
  const { viewer } = useData();
  const route = useComposeRoute();
  if (viewer || !(asked || route)) return null;
  const close = () => {
    loginAsked.set(null);
    if (route) closeModal();
  };
  return (
    <V s="layerFill" role="group">
      <V s="shade" data-testid="mask" onClick={close} />
      <V
        role="dialog"
        aria-modal="true"
        s="dialog"
        data-testid="sheetDialog"
        style={{ padding: 32, gap: 16 }}
      >
        <T s="title">
          <S>{words.loginTitle}</S>
        </T>
        <V as="a" href="/login" s="pill" style={{ backgroundColor: text }} data-testid="login">
          <T c={`rgb(${bg})`}>
            <S>{words.logIn}</S>
          </T>
        </V>
        <V as="a" href="/i/flow/signup" s="pill" data-testid="signup">
          <T c="link">
            <S>{words.signUp}</S>
          </T>
        </V>
      </V>
    </V>
  );
}

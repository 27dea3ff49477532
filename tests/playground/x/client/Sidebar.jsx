/** @jsxImportSource react */
import { navigate } from './router.js';
import { S, T, V } from './ui.jsx';
import { useWords } from './words.js';

/** Search and trends; a trend may mention Amazon without being a tweet. */
const TRENDS = ['#AmazonFinds', 'amazon.com/dp/B0TRENDING', 'Slow cooking', 'First frost'];

export function Sidebar() {
  const words = useWords();
  return (
    <V s="sidebar" data-testid="sidebarColumn">
      <V style={{ position: 'sticky', top: 0, paddingTop: 8 }}>
        <V
          as="form"
          role="search"
          action="#"
          onSubmit={(event) => {
            event.preventDefault();
            navigate(`/search?q=${encodeURIComponent(new FormData(event.currentTarget).get('q'))}`);
          }}
        >
          <V data-testid="SearchBox_Search_Input_label">
            <input
              name="q"
              aria-label="Search query"
              placeholder={words.search}
              data-testid="SearchBox_Search_Input"
              style={{
                font: 'inherit',
                color: 'inherit',
                padding: '10px 16px',
                borderRadius: 99,
                border: '1px solid var(--x-line)',
                background: 'transparent',
                width: '100%',
                boxSizing: 'border-box',
              }}
            />
          </V>
        </V>
        <V s="box" as="section" role="region" aria-label="Trends">
          <T s="title" as="h2" style={{ padding: 16 }}>
            <S>{words.pinned}</S>
          </T>
          {TRENDS.map((trend) => (
            <V key={trend} role="link" tabIndex={0} s="listItem" data-testid="trend">
              <T s="bold">
                <S>{trend}</S>
              </T>
              <T
                as="a"
                c="secondary"
                s="small"
                href="https://t.co/TrendLink1"
                target="_blank"
                rel="noreferrer"
              >
                <S>{trend}</S>
              </T>
            </V>
          ))}
        </V>
      </V>
    </V>
  );
}

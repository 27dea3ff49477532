/** @jsxImportSource react */
import { useData } from './store.js';
import { Avatar, Icon, T, V } from './ui.jsx';

/** The phone's bars: the account shows in the drawer's button only (docs/facts/x.md 1.8). */
export function PhoneBars() {
  const { viewer, faults } = useData();
  return (
    <>
      <V data-testid="TopNavBar" style={{ position: 'fixed', top: 8, insetInlineEnd: 12, zIndex: 4 }}>
        {viewer && faults.switcher && (
          <V as="button" type="button" aria-label="Profile menu" data-testid="DashButton_ProfileIcon_Link">
            <Avatar handle={viewer.handle} link={false} size={32} />
          </V>
        )}
      </V>
      <V as="nav" role="navigation" s="phoneBar" data-testid="BottomBar">
        {[
          ['/home', 'home'],
          ['/explore', 'search'],
          ['/notifications', 'bell'],
        ].map(([href, icon]) => (
          <V key={href} as="a" href={href} role="link" s="tab">
            <T s="title">
              <Icon name={icon} />
            </T>
          </V>
        ))}
      </V>
    </>
  );
}

import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef } from 'react';
import { to } from './addresses.js';
import { Keys } from './Keys.js';
import { useSpeech, useStrings } from './language.js';
import { UNMARKED } from './parts/unmarked.js';
import { changeTheme, useTheme } from './theme.js';
import { isTyping } from './typing.js';

export function Header() {
  const { nav } = useStrings();
  return (
    <header>
      <Link className="brand" {...to.overview()}>
        zeren <span lang="zh-Hans">责任</span>
      </Link>
      <SearchBox />
      <nav aria-label={nav.main}>
        <Places />
      </nav>
      <div className="manners">
        <LanguageButton />
        <ThemeButton />
        <Keys />
      </div>
    </header>
  );
}

/** Views that belong to another entry of the navigation than their own address says. */
const UNDER: Readonly<Record<string, string>> = { shared: 'agencies', compare: 'documents' };

function Places() {
  const { nav } = useStrings();
  const first = useLocation({ select: (location) => location.pathname.split('/')[1] ?? '' });
  const here = UNDER[first] ?? first;
  const places = [
    ['agencies', to.agencies(), nav.agencies],
    ['documents', to.documents(), nav.documents],
    ['tasks', to.tasks(), nav.tasks],
    ['deadlines', to.deadlines(), nav.deadlines],
    ['network', to.network(), nav.network],
    ['matrix', to.matrixOf({}), nav.matrix],
    ['issues', to.issues(), nav.issues],
    ['texts', to.texts(), nav.texts],
  ] as const;
  return places.map(([place, address, name]) => (
    <Link key={place} {...address} activeProps={UNMARKED} aria-current={place === here ? 'true' : undefined}>
      {name}
    </Link>
  ));
}

function LanguageButton() {
  const { language, strings, choose } = useSpeech();
  const { nav } = strings;
  return (
    <button
      type="button"
      lang={language === 'zh' ? 'en' : 'zh-Hans'}
      title={nav.otherLanguageHint}
      onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
    >
      {nav.otherLanguage}
    </button>
  );
}

function ThemeButton() {
  const { nav } = useStrings();
  const theme = useTheme();
  const label = theme === 'dark' ? nav.light : nav.dark;
  return (
    <button type="button" className="icon" title={label} aria-label={label} onClick={changeTheme}>
      <span aria-hidden="true">{theme === 'dark' ? '☀' : '☾'}</span>
    </button>
  );
}

function SearchBox() {
  const { nav } = useStrings();
  const navigate = useNavigate();
  const text = useLocation({
    select: ({ pathname, search }) => (pathname === '/search' && 'q' in search ? (search.q ?? '') : ''),
  });
  const box = useRef<HTMLInputElement>(null);
  useSlash(box);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const words = box.current?.value.trim() ?? '';
    if (words !== '') void navigate(to.search(words));
  };
  return (
    <search className="search">
      <form action="/search" onSubmit={find}>
        <input
          key={text}
          ref={box}
          type="search"
          name="q"
          defaultValue={text}
          placeholder={nav.search}
          aria-label={nav.search}
          title={nav.slash}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit">{nav.find}</button>
      </form>
    </search>
  );
}

/** `/` leads to the search box from anywhere but a field in which one types. */
function useSlash(box: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [box]);
}

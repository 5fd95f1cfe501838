import { type FormEvent, useEffect, useRef } from 'react';
import { useSpeech, useStrings } from './language.js';
import { Link, navigate, useRoute } from './router.js';
import { type Route, to } from './routes.js';

export function Header() {
  const { language, strings, choose } = useSpeech();
  const { nav } = strings;
  return (
    <header>
      <Link className="brand" href={to.overview()}>
        zeren <span lang="zh-Hans">责任</span>
      </Link>
      <SearchBox />
      <nav aria-label={nav.main}>
        <Places />
        <a href={to.graphiql()}>{nav.graphiql}</a>
      </nav>
      <button
        type="button"
        className="language"
        lang={language === 'zh' ? 'en' : 'zh-Hans'}
        title={nav.otherLanguageHint}
        onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
      >
        {nav.otherLanguage}
      </button>
    </header>
  );
}

/** Which entry of the navigation a view belongs to. */
const PLACE: Readonly<Record<Route['view'], string | null>> = {
  overview: null,
  search: null,
  agencies: to.agencies(),
  agency: to.agencies(),
  shared: to.agencies(),
  issues: to.issues(),
  documents: to.documents(),
  document: to.documents(),
  task: to.documents(),
  matrix: to.documents(),
  network: to.network(),
  missing: null,
};

function Places() {
  const { nav } = useStrings();
  const here = PLACE[useRoute().view];
  const places = [
    [to.agencies(), nav.agencies],
    [to.documents(), nav.documents],
    [to.network(), nav.network],
    [to.issues(), nav.issues],
  ] as const;
  return places.map(([href, name]) => (
    <Link key={href} href={href} aria-current={href === here ? 'true' : undefined}>
      {name}
    </Link>
  ));
}

function SearchBox() {
  const { nav } = useStrings();
  const route = useRoute();
  const box = useRef<HTMLInputElement>(null);
  useSlash(box);
  const text = route.view === 'search' ? route.text : '';
  const find = (event: FormEvent) => {
    event.preventDefault();
    const words = box.current?.value.trim() ?? '';
    if (words !== '') navigate(to.search(words));
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
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [box]);
}

/** Chinese or English: the reader's choice, remembered; the browser's language until one is made. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { en, type Strings } from './strings/en.js';
import { zh } from './strings/zh.js';

export type Language = 'en' | 'zh';

interface Speech {
  readonly language: Language;
  readonly strings: Strings;
  readonly choose: (language: Language) => void;
}

const KEY = 'zeren.language';
const SpeechContext = createContext<Speech>({ language: 'en', strings: en, choose: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const choose = useCallback((chosen: Language) => {
    setLanguage(chosen);
    remember(chosen);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }, [language]);
  const speech = useMemo(() => ({ language, strings: language === 'zh' ? zh : en, choose }), [language, choose]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The words of the chosen language. */
export function useStrings(): Strings {
  return useContext(SpeechContext).strings;
}

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

function firstLanguage(): Language {
  const stored = remembered();
  if (stored === 'en' || stored === 'zh') return stored;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** A browser may forbid storage; the page then simply forgets. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Nothing to do: the choice holds until the page is closed.
  }
}

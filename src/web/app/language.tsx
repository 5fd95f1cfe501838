/** Chinese or English: the reader's choice, remembered; the browser's language until one is made. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { remember, remembered } from './remembered.js';
import { en, type Strings } from './strings/en/index.js';
import { zh } from './strings/zh/index.js';

export type Language = 'en' | 'zh';

interface Speech {
  readonly language: Language;
  readonly strings: Strings;
  readonly choose: (language: Language) => void;
}

const NAME = 'language';
const SpeechContext = createContext<Speech>({ language: 'en', strings: en, choose: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const choose = useCallback((chosen: Language) => {
    setLanguage(chosen);
    remember(NAME, chosen);
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
  const stored = remembered(NAME);
  if (stored === 'en' || stored === 'zh') return stored;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

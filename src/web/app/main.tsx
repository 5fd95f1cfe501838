import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { answers } from './answers.js';
import { LanguageProvider } from './language.js';
import { router } from './routes.js';
import { beginTheme } from './theme.js';
import './styles/index.css';

beginTheme();
const root = document.getElementById('page');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={answers}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

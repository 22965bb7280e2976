import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './style/parts.css';
import './style/views.css';
import './style/dossier.css';
import './style/source.css';
import './style/matrix.css';
import './style/timeline.css';
import './style/drawing.css';
import './style/graph.css';
import './style/questions.css';
import './style/saved.css';
import './style/guide.css';
import './style/print.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

import type { SigninAnswer } from './signin-answer.ts';

const opener = window.opener as Window | null;
const pane = opener ?? window.parent;
const answer: SigninAnswer = { kind: 'groeiblad-signin', fragment: window.location.hash.slice(1) };

// The second argument keeps the answer from any page that is not ours, whoever opened this one.
// The pane closes this window: a message from a window that is gone has no source and would not be believed.
if (pane !== window) pane.postMessage(answer, window.location.origin);

import { runTask, type Work } from './run-task.ts';

export const feedbackApart = (work: Work) =>
  runTask(work, 'feedbackApart', work.flows.feedbackApart, (given) => ({ type: 'feedbackGiven', given }));

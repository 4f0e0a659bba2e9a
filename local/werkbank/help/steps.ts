import { stepTexts } from '../texts/help-texts.ts';

export type TaskId = 'form' | 'kinderen' | 'rest' | 'check' | 'repair' | 'send' | 'gemeente' | 'partner';

/** Something to do, by the user with this role. */
export interface Task {
  readonly id: TaskId;
  readonly text: string;
  readonly role: 'coordinator' | 'gemeente';
}

export interface Step {
  readonly title: string;
  readonly tasks: readonly Task[];
}

const tasksOf = (texts: Partial<Readonly<Record<TaskId, string>>>): readonly Task[] =>
  (Object.entries(texts) as [TaskId, string][]).map(([id, text]) => ({
    id,
    text,
    role: id === 'gemeente' ? 'gemeente' : 'coordinator',
  }));

/** What a newcomer can try, in this order. */
export const steps: readonly Step[] = Object.values(stepTexts).map(({ title, tasks }) => ({
  title,
  tasks: tasksOf(tasks),
}));

import { format } from 'prettier';
import { fullName, type OfficeMember } from './collect-members.ts';
import { type Answer } from './host-answers.ts';

const heading = `# The members of Office.js that the add-in uses

Made by \`test/addin/office-members.test.ts\` from the sources in \`addin/\`, Microsoft's own types of Office.js and office.js at work on the workbook host; \`npx vitest run --config test/vitest.config.ts --root . test/addin/office-members.test.ts -u\` makes it anew.
The set is the one that Microsoft documents for the member; none means that every Excel with add-ins has it.
"host" is answered by \`local/excel/\`, "office.js" by Microsoft's own file in the window of the add-in, which turns to the host where it must, "data" is part of an earlier answer.
`;

const setOf = ({ set }: OfficeMember) => (set === undefined ? 'none' : `${set.name} ${set.version}`);

/** The document that lists the members, as prettier wants it. */
export function describeMembers(
  members: readonly OfficeMember[],
  answers: ReadonlyMap<string, Answer>,
): Promise<string> {
  const lines = members.map((member) => {
    const name = fullName(member);
    return `| ${name} | ${setOf(member)} | ${answers.get(name) ?? 'nobody'} | ${member.files.join(', ')} |`;
  });
  const table = ['| Member | API set | Answered by | Used in |', '| --- | --- | --- | --- |', ...lines];
  return format(`${heading}\n${table.join('\n')}\n`, { parser: 'markdown', printWidth: 110 });
}

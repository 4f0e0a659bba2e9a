import type { CommandName } from '../commands/commands.ts';
import type { Ribbon } from '../commands/ribbon.ts';

const TAB = 'Groeiblad.Tab';

/**
 * Ids of the buttons in manifest.xml.
 * @internal exported for the test that holds them against the manifest
 */
export const controlIds: Readonly<Record<CommandName, string>> = {
  newForm: 'Groeiblad.NewForm',
  check: 'Groeiblad.Check',
  submit: 'Groeiblad.Submit',
  feedback: 'Groeiblad.Feedback',
  afspraak: 'Groeiblad.Afspraak',
  locaties: 'Groeiblad.Locaties',
  uitvraag: 'Groeiblad.Uitvraag',
  uitnodigingen: 'Groeiblad.Uitnodigingen',
  respons: 'Groeiblad.Respons',
  help: 'Groeiblad.Help',
};

/** The ribbon of the running Excel. RibbonApi is asked at run time: without it every button stays usable. */
export const officeRibbon = (): Ribbon => ({
  onClick: (name, handler) =>
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel greys the button out until completed() is called; the pane shows how long the work itself takes.
      event.completed();
      void handler();
    }),
  showPane: () => Office.addin.showAsTaskpane(),
  setEnabled: async (enabled) => {
    if (!Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
    const controls = Object.entries(controlIds).map(([name, id]) => ({
      id,
      enabled: enabled[name as CommandName],
    }));
    await Office.ribbon.requestUpdate({ tabs: [{ id: TAB, controls }] });
  },
});

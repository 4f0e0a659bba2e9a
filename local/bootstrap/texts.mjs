/** Every sentence that the bootstrap shows to whoever typed an npm command. */
export const texts = {
  nodeTooOld: (found, wanted) =>
    `Groeiblad heeft Node ${wanted} of nieuwer nodig. U heeft Node ${found}. Installeer een nieuwere Node en probeer het opnieuw.`,
  noCommand: (known) => `Er staat geen opdracht. U kunt kiezen uit: ${known}.`,
  unknownCommand: (command, known) => `De opdracht "${command}" bestaat niet. U kunt kiezen uit: ${known}.`,
  installing: (seconds) => `Onderdelen installeren (alleen de eerste keer)... ${seconds} s`,
  installed: (seconds) => `Onderdelen geïnstalleerd in ${seconds} s.`,
  installFailed: (code) =>
    `Het installeren is niet gelukt (npm ci, code ${code}). Lees de melding hieronder, los die op en probeer het opnieuw.`,
  noLockFile: 'Het bestand package-lock.json ontbreekt. Haal Groeiblad opnieuw op en probeer het nog eens.',
  waiting: (pid, folder) =>
    `Een andere opdracht installeert al (proces ${pid}). We wachten even. Klopt dat niet? Verwijder dan de map ${folder}.`,
  failed: 'Er ging iets mis:',
  stopping: 'Groeiblad stopt...',
};

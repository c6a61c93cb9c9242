import type { reasons as en } from '../../en/phone/reasons.ts'

/** Why something was not kept or opened: what a phone or an interpreter may meet. Draft. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.unknown': 'Det kunne ikke gemmes. Koden for grunden er {$code}.',
  'reason.field': 'Det handler om: {$field}.',
  'reason.is-missing': 'Der mangler noget, der skal være her.',
  'reason.not-readable': 'Det kunne ikke læses.',
  'reason.not-known-here': 'Det er ikke kendt her.',
  'reason.too-long': 'Det er for langt. Der er plads til 4.000 tegn.',
  'reason.too-many-requests': 'Der blev bedt om for meget på én gang. Vent lidt; intet er tabt.',
  'reason.enough-today':
    'Der kan ikke tages imod flere optagelser og fotos i dag. Dette blev ikke sendt og er her endnu. Send det i morgen, eller fortæl det, når du kommer.',
  'reason.no-words': 'Der er ingen ord endnu.',
  'reason.nothing-said': 'Her er ikke noget endnu: nogle ord eller et billede.',
  'reason.only-the-patient': 'Det bestemmer kun patienten.',
  'reason.visit-closed': 'Besøget er afsluttet. Begynd et nyt for at gå videre.',
  'reason.disk-full':
    'Der er ikke mere plads, hvor journalen ligger. Intet er tabt: det, du skrev, venter på skærmen. Sig det til den, der passer klinikkens computer.',
  'reason.not-found': 'Her er ikke noget.',
  'reason.other-site': 'En anden hjemmeside bad om det. Derfor blev det ikke gjort.',
  'reason.wrong-code': 'Koden åbner ikke klinikken.',
  'reason.wrong-patient': 'Det hører til en anden patient.',
  'reason.fault': 'Noget gik galt hos os. Det, der er gemt, er i behold.',
  'reason.no-connection': 'Ingen forbindelse til klinikken. Det, du skrev, står her endnu. Prøv igen.',
  'reason.not-signed-in': 'Log ind først.',
  'reason.not-on-the-care-team': 'Journalen åbner kun for patientens team. En fra teamet kan tage dig med.',
  'reason.not-yours': 'Siden hører til en anden.',
  'reason.must-be-kept':
    'Loven, som klinikken har angivet den, siger, at det skal gemmes indtil videre. Det bliver, som det er.',
  'reason.changed-meanwhile': 'Der er fortalt noget om dette imens. Se efter en gang til.',
  'reason.was-unsaid': 'Dette er taget tilbage for altid, og der gemmes ikke mere om det.',
  'reason.patient-erased': 'Denne journal er slettet. Der gemmes ikke mere i den.',
  'reason.record-not-reachable': 'Journalen kan ikke nås lige nu. Det, du skrev, bliver her og sendes igen.',
  'reason.is-over': 'Disse dage er forbi.',
  'reason.excluded-here':
    'Patienten ønsker ikke at møde en af dem, der er nævnt her. Det behøver ingen grund. Vælg en anden.',
  'reason.age-not-asked': 'Sig om tolken: voksen eller under 18?',
  'reason.children-do-not-interpret': 'Et barn tolker ikke. Find en anden tolk.',
  'reason.no-file': 'Vælg først en fil.',
  'reason.not-a-file-type': 'Kun et JPEG- eller PNG-billede eller en PDF kan gemmes her.',
  'reason.file-damaged': 'Filen kan ikke læses til ende. Skan papiret en gang til.',
  'reason.file-too-large': 'Filen er for stor: højst 10 MB for et billede og 6 MB for en PDF.',
  'reason.too-many-pixels': 'Billedet er for stort. Skan det igen med færre punkter: 300 pr. tomme er nok.',
  'reason.wrong-pin': 'Det var ikke det. Tag dig tid, og prøv en gang til.',
  'reason.card-locked': 'Det åbner ikke mere. Spørg dér, hvor du fik papiret: dér bliver det åbnet igen.',
  'reason.card-over': 'Det er slut og åbner ikke mere. Bed om et nyt.',
  'reason.link-locked': 'Det var forkert fem gange og åbner ikke mere. Bed om et nyt link.',
  'reason.pin-too-easy': 'Det ville andre straks gætte. Vælg nogle andre.',
  'reason.not-a-pin': 'Der skal fire billeder eller fire tal til.',
  'reason.no-consent':
    'Patienten har ikke sagt ja til denne person, eller ikke mere. Kun den, der behandler patienten et andet sted, kan inviteres.',
  'reason.not-interpreting-here':
    'Denne person står ikke som tolk ved dette besøg. Skriv først personen på listen over, hvem der er her.',
  'reason.no-open-door': 'Det åbner ikke mere. Begynd forfra med linket eller papiret.',
}

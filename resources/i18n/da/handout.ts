<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>AccessPage</name>
    <message>
        <source>Access package</source>
        <translation>Indsigtspakke</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mine forløb</translation>
    </message>
    <message>
        <source>TO BE LOOKED AT</source>
        <translation>GENNEMGÅS</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Save PDF and JSON…</source>
        <translation>Gem PDF og JSON…</translation>
    </message>
    <message>
        <source>Everything about whom?</source>
        <translation>Alt om hvem?</translation>
    </message>
    <message>
        <source>What speaks of others too</source>
        <translation>Det, der også handler om andre</translation>
    </message>
    <message>
        <source>Nothing in it speaks of others.</source>
        <translation>Intet i den handler om andre.</translation>
    </message>
    <message>
        <source>The package’s language</source>
        <translation>Pakkens sprog</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>I have looked at all of it</source>
        <translation>Jeg har set det hele igennem</translation>
    </message>
    <message>
        <source>Off means left out. What is left out is said to be left out.</source>
        <translation>Slået fra betyder udeladt. Der står, at noget er udeladt.</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Write who is to have it, such as: mother, school.</source>
        <translation>Skriv, hvem der skal have det, for eksempel: mor, skole.</translation>
    </message>
    <message>
        <source>Who is to have it?</source>
        <translation>Hvem skal have det?</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Delt med</translation>
    </message>
    <message>
        <source>such as mother, father, school</source>
        <translation>for eksempel mor, far, skole</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>such as status meeting at the school</source>
        <translation>for eksempel statusmøde på skolen</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Hvem handler det om?</translation>
    </message>
    <message>
        <source>Which document is it about?</source>
        <translation>Hvilket dokument handler det om?</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Det er med</translation>
    </message>
    <message>
        <source>Which period?</source>
        <translation>Hvilken periode?</translation>
    </message>
    <message>
        <source>Marks from</source>
        <translation>Mærker fra</translation>
    </message>
    <message>
        <source>Empty: from the first meeting on</source>
        <translation>Tomt felt: fra det første møde</translation>
    </message>
    <message>
        <source>Notes are never in it, nor what is for you alone.</source>
        <translation>Notater er aldrig med, og heller ikke det, der kun er til dig.</translation>
    </message>
    <message>
        <source>{document} (a letter has left)</source>
        <translation>{document} (brev er sendt)</translation>
    </message>
    <message>
        <source>The document’s language</source>
        <translation>Dokumentets sprog</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>My cases</source>
        <translation>Mine forløb</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>KLADDE</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Gem PDF…</translation>
    </message>
    <message>
        <source>More ways out</source>
        <translation>Flere måder at få det ud på</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Andet dokument</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Dokumentets dele</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Det vises</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Det skrives</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Før det sendes</translation>
    </message>
    <message>
        <source>No document shows a number that was corrected.</source>
        <translation>Intet dokument viser et tal, der er rettet.</translation>
    </message>
    <message>
        <source>Access package…</source>
        <translation>Indsigtspakke…</translation>
    </message>
    <message>
        <source>Make ready for the case system…</source>
        <translation>Gør klar til journalisering…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Gem som tekst…</translation>
    </message>
    <message>
        <source>There is no curve that may be shown to others, so there is nothing to save.</source>
        <translation>Der er ingen kurve, som må vises for andre, så der er intet at gemme.</translation>
    </message>
</context>
<context>
    <name>LeavingForm</name>
    <message>
        <source>Seen before others see it</source>
        <translation>Først set af familien</translation>
    </message>
    <message>
        <source>After the next meeting it says DRAFT again</source>
        <translation>Efter næste møde står der KLADDE igen</translation>
    </message>
    <message>
        <source>Until then every page says DRAFT</source>
        <translation>Indtil da står der KLADDE på hver side</translation>
    </message>
    <message>
        <source>The family has seen it</source>
        <translation>Familien har set det</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Set den</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>Det er der sagt ja til</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Hvad må deles?</translation>
    </message>
    <message>
        <source>such as curve, goals and agreements</source>
        <translation>for eksempel kurve, mål og aftaler</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>such as one plan for school and home</source>
        <translation>for eksempel én fælles plan</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Sagt ja den</translation>
    </message>
    <message>
        <source>To: {whom}</source>
        <translation>Til: {whom}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Password on the PDF</source>
        <translation>Adgangskode på PDF</translation>
    </message>
    <message>
        <source>It is kept nowhere. Give it to the reader another way than the file.</source>
        <translation>Den gemmes ingen steder. Giv den til modtageren på en anden måde end filen.</translation>
    </message>
    <message>
        <source>Paper and the file for the case system have no password.</source>
        <translation>Papir og filen til journalen har ingen adgangskode.</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Status for the network meeting</source>
        <translation>Status til netværksmøde</translation>
    </message>
    <message>
        <source>What was said and heard</source>
        <translation>Sagt og hørt (Åben Dialog)</translation>
    </message>
    <message>
        <source>The child’s page</source>
        <translation>Barnets side</translation>
    </message>
    <message>
        <source>The curve of the course</source>
        <translation>Forløbets kurve</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Letter about a corrected number</source>
        <translation>Brev om et rettet tal</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n navn</numerusform>
            <numerusform>%n navne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n age(s)</source>
        <translation>
            <numerusform>%n alder</numerusform>
            <numerusform>%n aldre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andet navn eller sted</numerusform>
            <numerusform>%n andre navne eller steder</numerusform>
        </translation>
    </message>
    <message>
        <source>No name was found in it. Read it through all the same.</source>
        <translation>Der er ikke fundet navne. Læs det alligevel igennem.</translation>
    </message>
    <message>
        <source>Marked in the preview: {what}. Read it through all the same.</source>
        <translation>Markeret i forhåndsvisningen: {what}. Læs det alligevel igennem.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>about no single case</source>
        <translation>som ikke handler om ét forløb</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Gem PDF…</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Hvilket papir?</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blankt skema</translation>
    </message>
    <message>
        <source>Yearly status</source>
        <translation>Årsstatus</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>The paper’s language</source>
        <translation>Papirets sprog</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>{language} (working translation)</source>
        <translation>{language} (arbejdsoversættelse)</translation>
    </message>
    <message>
        <source>The lines are 100 mm when the printer leaves the size alone: measure the ruler at the foot.</source>
        <translation>Linjerne er 100 mm, når printeren ikke ændrer størrelsen: Mål efter på linealen nederst.</translation>
    </message>
    <message>
        <source>From courses that have ended. Small groups are hidden. It does not show that the effort is the cause.</source>
        <translation>Fra afsluttede forløb. Små grupper er skjult. Den viser ikke, at indsatsen er årsagen.</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>{whose} own words</source>
        <translation>{whose} egne ord</translation>
    </message>
    <message>
        <source>The curve about {name}</source>
        <translation>Kurven om {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n aftale</numerusform>
            <numerusform>%n aftaler</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of them open</source>
        <translation>heraf {n} ikke udført</translation>
    </message>
    <message>
        <source>Each question of the forms, first and latest</source>
        <translation>Hvert spørgsmål i skemaerne, første og seneste mærke</translation>
    </message>
    <message>
        <source>Most are borrowed from related forms, and easily misread</source>
        <translation>De fleste er lånt fra beslægtede skemaer og let at misforstå</translation>
    </message>
    <message>
        <source>Off: roles instead. Names in what was written remain.</source>
        <translation>Slået fra: roller i stedet. Navne i det skrevne bliver stående.</translation>
    </message>
    <message>
        <source>Nobody else gets this page</source>
        <translation>Ingen andre får denne side</translation>
    </message>
    <message>
        <source>{name} has said yes to: {audience}</source>
        <translation>{name} har sagt ja til: {audience}</translation>
    </message>
    <message>
        <source>It says that {name} does not want to share words</source>
        <translation>Der står, at {name} ikke ønsker at dele ord</translation>
    </message>
    <message>
        <source>{name} has given no words to: {audience}</source>
        <translation>{name} har ikke givet ord til: {audience}</translation>
    </message>
    <message>
        <source>Special protection: nobody’s marks are shown to others</source>
        <translation>Særlig beskyttelse: ingens mærker vises til andre</translation>
    </message>
    <message>
        <source>Nobody has said yes to showing it</source>
        <translation>Ingen har sagt ja til at vise den</translation>
    </message>
    <message>
        <source>{who} has said yes</source>
        <translation>{who} har sagt ja</translation>
    </message>
    <message>
        <source>{who} have said yes</source>
        <translation>{who} har sagt ja</translation>
    </message>
    <message>
        <source>Only by each one’s own yes: {who}</source>
        <translation>Kun ved hver enkelts eget ja: {who}</translation>
    </message>
    <message>
        <source>Cannot be shown: {why}</source>
        <translation>Kan ikke vises: {why}</translation>
    </message>
    <message>
        <source>All who marked it have said yes</source>
        <translation>Alle, der har svaret, har sagt ja</translation>
    </message>
    <message>
        <source>Only when all who marked it say yes. Who has said yes?</source>
        <translation>Kun når alle, der har svaret, siger ja. Hvem har sagt ja?</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Being updated…</source>
        <translation>Opdateres…</translation>
    </message>
    <message>
        <source>What will leave</source>
        <translation>Sådan bliver det</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Mark names in the preview</source>
        <translation>Markér navne i forhåndsvisningen</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
</context>
<context>
    <name>ScalingRows</name>
    <message>
        <source>Add a participant</source>
        <translation>Tilføj en deltager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>{name}, from 0 to 10</source>
        <translation>{name}, fra 0 til 10</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>What we talk about</source>
        <translation>Det taler vi om</translation>
    </message>
    <message>
        <source>What works well</source>
        <translation>Det fungerer godt</translation>
    </message>
    <message>
        <source>What worries us</source>
        <translation>Det bekymrer os</translation>
    </message>
    <message>
        <source>What needs to happen</source>
        <translation>Det skal der ske</translation>
    </message>
    <message>
        <source>One line is one point.</source>
        <translation>Én linje er ét punkt.</translation>
    </message>
    <message>
        <source>Where are we now, from 0 to 10?</source>
        <translation>Hvor er vi nu, fra 0 til 10?</translation>
    </message>
    <message>
        <source>For {name} to take home</source>
        <translation>Til {name} at tage med hjem</translation>
    </message>
    <message>
        <source>What we do now, and why</source>
        <translation>Det gør vi nu, og derfor gør vi det</translation>
    </message>
    <message>
        <source>In words {name} would use.</source>
        <translation>Med ord, {name} selv ville bruge.</translation>
    </message>
    <message>
        <source>What did we hear?</source>
        <translation>Hvad hørte vi?</translation>
    </message>
    <message>
        <source>Heard at the meeting</source>
        <translation>Hørt på mødet</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Til teamet</translation>
    </message>
    <message>
        <source>What do you want to think about together?</source>
        <translation>Hvad vil du gerne tænke over sammen med teamet?</translation>
    </message>
    <message>
        <source>Who can be asked?</source>
        <translation>Hvem kan spørges?</translation>
    </message>
    <message>
        <source>Names and how to reach them</source>
        <translation>Navne, og hvordan de kan træffes</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Herfra</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Næste opfølgning</translation>
    </message>
    <message>
        <source>Who tells {name} what was talked about?</source>
        <translation>Hvem fortæller {name}, hvad der blev talt om?</translation>
    </message>
</context>
<context>
    <name>YesChips</name>
    <message>
        <source>{name} has said yes</source>
        <translation>{name} har sagt ja</translation>
    </message>
</context>
<context>
    <name>_VoiceRow</name>
    <message>
        <source>Cannot be shown: {why}</source>
        <translation>Kan ikke vises: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Without %n meeting(s): the answer was no there</source>
        <translation>
            <numerusform>Uden %n møde: dér var svaret nej</numerusform>
            <numerusform>Uden %n møder: dér var svaret nej</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>AccessModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n gange</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>What to list</source>
        <translation>Hvad der vises</translation>
    </message>
    <message>
        <source>Nothing like that has been done in this case.</source>
        <translation>Det er der ikke noget af i denne sag.</translation>
    </message>
    <message>
        <source>Who has seen the case</source>
        <translation>Hvem har set sagen</translation>
    </message>
    <message>
        <source>Every look, every change and every document, with its time. A change in the list itself would be noticed. What was written does not stand in it.</source>
        <translation>Hver gang nogen har åbnet, ændret eller givet noget videre, med tidspunkt. En ændring i selve listen ville blive opdaget. Det, der blev skrevet, står ikke her.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Givet videre</translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>Mark as done</source>
        <translation>Markér som udført</translation>
    </message>
    <message>
        <source>No longer agreed</source>
        <translation>Gælder ikke mere</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <translation>Tidligere ordlyd</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Agreed again</source>
        <translation>Gælder igen</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>{name}: month</source>
        <translation>{name}: måned</translation>
    </message>
    <message>
        <source>{name}: year</source>
        <translation>{name}: år</translation>
    </message>
</context>
<context>
    <name>BurdenCard</name>
    <message>
        <source>Cooperation: {name}</source>
        <translation>Samarbejde: {name}</translation>
    </message>
    <message>
        <source>How much the forms ask</source>
        <translation>Hvad skemaerne kræver</translation>
    </message>
</context>
<context>
    <name>CaseAgreements</name>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Which agreements</source>
        <translation>Hvilke aftaler</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Done or dropped</source>
        <translation>Udført eller droppet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No agreement is like that.</source>
        <translation>Der er ingen af den slags.</translation>
    </message>
    <message>
        <source>What was agreed, who does it and by when. Write one line per agreement.</source>
        <translation>Hvad I har aftalt, hvem der gør det, og hvornår. Skriv én linje pr. aftale.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
</context>
<context>
    <name>CaseDetailsPresenter</name>
    <message>
        <source>What stood here before</source>
        <translation>Hvad der stod her før</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>My cases</source>
        <translation>Mine forløb</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>For a network meeting</source>
        <translation>Til netværksmøde</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Forløbets dele</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Samarbejde</translation>
    </message>
    <message>
        <source>Goals and agreements</source>
        <translation>Mål og aftaler</translation>
    </message>
    <message>
        <source>Meetings and notes</source>
        <translation>Møder og notater</translation>
    </message>
    <message>
        <source>Family and network</source>
        <translation>Familie og netværk</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Who has seen it</source>
        <translation>Hvem har set sagen</translation>
    </message>
</context>
<context>
    <name>CasePlansPresenter</name>
    <message>
        <source>What the agreement said before</source>
        <translation>Hvad der stod i aftalen før</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>meeting {n}</source>
        <translation>møde {n}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
    </message>
    <message>
        <source>Continue the meeting</source>
        <translation>Fortsæt mødet</translation>
    </message>
    <message>
        <source>Start meeting {n}</source>
        <translation>Start møde {n}</translation>
    </message>
    <message>
        <source>{how} on {day}. The course can be reopened under {tab}.</source>
        <translation>{how} den {day}. Forløbet kan genåbnes under {tab}.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>The numbers of the curve</source>
        <translation>Kurvens tal</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close the course</source>
        <translation>Afslut forløb</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Planlagt afslutning</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Ikke planlagt</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Årsag til afslutning</translation>
    </message>
    <message>
        <source>The case stays and can be read and reopened. A planned meeting stays.</source>
        <translation>Forløbet bliver liggende og kan læses og genåbnes. Et planlagt møde bliver stående.</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Må være tom.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>The course</source>
        <translation>Forløbet</translation>
    </message>
    <message>
        <source>Close the course</source>
        <translation>Afslut forløb</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <source>The course has run since {day}.</source>
        <translation>Forløbet har været i gang siden {day}.</translation>
    </message>
    <message>
        <source>It was taken up again on {day}.</source>
        <translation>Det blev genoptaget {day}.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>What was agreed to</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Noted at the first meeting. A yes can be taken back at any time: choose no. Earlier answers stay readable.</source>
        <translation>Noteres ved det første møde. Et ja kan altid trækkes tilbage: vælg nej. Tidligere svar kan stadig læses.</translation>
    </message>
    <message>
        <source>All that was noted</source>
        <translation>Alt, der er noteret</translation>
    </message>
</context>
<context>
    <name>ConsentsPresenter</name>
    <message>
        <source>All that was noted</source>
        <translation>Alt, der er noteret</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>CooperationTab</name>
    <message>
        <source>The cooperation, meeting by meeting</source>
        <translation>Samarbejdet, møde for møde</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>De samme tal som tabel (T)</translation>
    </message>
    <message>
        <source>How the meetings are for each of you</source>
        <translation>Sådan er møderne for hver især</translation>
    </message>
    <message>
        <source>Look at it with the one who answered</source>
        <translation>Se på det med den, der har svaret</translation>
    </message>
    <message>
        <source>The lines belong to the one who marked them. Talk about them with that person, not in front of the others. A low mark is a gift: it says what to change.</source>
        <translation>Mærkerne hører til den, der satte dem. Tal om dem med den person, ikke foran de andre. Et lavt mærke er en gave: det siger, hvad I kan gøre anderledes.</translation>
    </message>
    <message>
        <source>The cooperation form is the last two minutes of a meeting.</source>
        <translation>Samarbejdsskemaet er de sidste to minutter af et møde.</translation>
    </message>
</context>
<context>
    <name>CurvePresenter</name>
    <message>
        <source>The curve begins with the first form. It takes two minutes at a meeting.</source>
        <translation>Kurven begynder med det første skema. Det tager to minutter på et møde.</translation>
    </message>
</context>
<context>
    <name>CurveTools</name>
    <message>
        <source>Whose curve</source>
        <translation>Hvis kurve</translation>
    </message>
    <message>
        <source>Single lines</source>
        <translation>Enkelte linjer</translation>
    </message>
    <message>
        <source>Each line of the form by itself</source>
        <translation>Hvert spørgsmål for sig</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>True time along the axis</source>
        <translation>Datoer i stedet for mødenumre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>De samme tal som tabel (T)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fuld skærm</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>This is not a day. Write for example 26/11 2025.</source>
        <translation>Det er ikke en dag. Skriv for eksempel 26/11 2025.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>The case</source>
        <translation>Om forløbet</translation>
    </message>
    <message>
        <source>Special protection</source>
        <translation>Særlig beskyttelse</translation>
    </message>
    <message>
        <source>Forms are filled in separately and nobody is asked to share. No curve on a shared screen, no page to take home, and the curtain after a meeting shows nothing.</source>
        <translation>Skemaer udfyldes hver for sig, og ingen bliver spurgt om at dele. Ingen kurve på en fælles skærm, ingen side med hjem, og gardinet efter mødet viser ingenting.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>What the case is called in your list.</source>
        <translation>Det, forløbet hedder på din liste.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Tovholder</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Indsats eller program</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lovgrundlag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærkater</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Med komma imellem.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Tidligere versioner</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Gem ændringer</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikke valgt</translation>
    </message>
</context>
<context>
    <name>DocumentDetails</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Modtagere</translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Mærker</translation>
    </message>
    <message>
        <source>SHA-256 of the document</source>
        <translation>Dokumentets SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the file as it left</source>
        <translation>SHA-256 af filen, som den blev givet videre</translation>
    </message>
    <message>
        <source>draft: the family had not seen it</source>
        <translation>kladde: familien havde ikke set det</translation>
    </message>
    <message>
        <source>protected with a password</source>
        <translation>beskyttet med adgangskode</translation>
    </message>
</context>
<context>
    <name>DocumentLine</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Details: {document}</source>
        <translation>Detaljer: {document}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>password</source>
        <translation>adgangskode</translation>
    </message>
    <message>
        <source>shows a number changed since</source>
        <translation>viser et tal, der er ændret siden</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Status for a network meeting</source>
        <translation>Status til netværksmøde</translation>
    </message>
    <message>
        <source>What was said and heard (Open Dialogue)</source>
        <translation>Det, der blev sagt og hørt (Åben Dialog)</translation>
    </message>
    <message>
        <source>My curve</source>
        <translation>Min kurve</translation>
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
        <source>Access package</source>
        <translation>Indsigtspakke</translation>
    </message>
    <message>
        <source>Letter about a corrected number</source>
        <translation>Brev om et rettet tal</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>teamet</translation>
    </message>
    <message>
        <source>the person it is about</source>
        <translation>personen selv</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Status for a network meeting</source>
        <translation>Status til netværksmøde</translation>
    </message>
    <message>
        <source>One or two pages: the child&apos;s voice first, the curves that may be shown, agreements and what happens next.</source>
        <translation>En til to sider: barnets stemme først, de kurver der må vises, aftaler, og hvad der skal ske nu.</translation>
    </message>
    <message>
        <source>The curve of the course</source>
        <translation>Forløbets kurve</translation>
    </message>
    <message>
        <source>One page: the chart with a table of the same numbers.</source>
        <translation>Én side: grafen og de samme tal som tabel.</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Givet videre</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>Desuden:</translation>
    </message>
    <message>
        <source>Nothing has left the program yet. Each document is listed here with its day and who received it.</source>
        <translation>Intet er givet videre endnu. Hvert dokument står her med dato, og hvem der fik det.</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Enter earlier scores</source>
        <translation>Indtast tidligere scorer</translation>
    </message>
    <message>
        <source>Single lines</source>
        <translation>Enkelte linjer</translation>
    </message>
    <message>
        <source>A column for each line of a form instead of its total.</source>
        <translation>En kolonne for hver linje i et skema i stedet for den samlede score.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Gem det hele</translation>
    </message>
    <message>
        <source>Throw away what is typed?</source>
        <translation>Vil du kassere det, du har skrevet?</translation>
    </message>
    <message>
        <source>Nothing of it has been saved yet.</source>
        <translation>Intet af det er gemt endnu.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>One row per day, one column per person. Type, or paste from a spreadsheet with Ctrl+V. Tab goes right, Enter goes down. A day without a meeting gets one.</source>
        <translation>Én række pr. dag, én kolonne pr. person. Skriv, eller indsæt fra et regneark med Ctrl+V. Tab går til højre, Enter går ned. En dag uden møde får et møde.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n skema</numerusform>
            <numerusform>%n skemaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>på %n dag</numerusform>
            <numerusform>på %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was copied has %n column(s) too many. Nothing was pasted.</source>
        <translation>
            <numerusform>Det kopierede har %n kolonne for meget. Intet blev indsat.</numerusform>
            <numerusform>Det kopierede har %n kolonner for meget. Intet blev indsat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was copied has too many rows. Nothing was pasted.</source>
        <translation>Det kopierede har for mange rækker. Intet blev indsat.</translation>
    </message>
</context>
<context>
    <name>EarlierTexts</name>
    <message>
        <source>{field} until {moment} · changed by {name}</source>
        <translation>{field} indtil {moment} · ændret af {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Mødeform</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Hvem var med</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ordlyd</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Navn eller alias</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Not part of the course since</source>
        <translation>Ikke med i forløbet siden</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>I fokus</translation>
    </message>
    <message>
        <source>Language of the forms</source>
        <translation>Skemaernes sprog</translation>
    </message>
    <message>
        <source>Must not see the marks of</source>
        <translation>Må ikke se mærker fra</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Tovholder</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Indsats eller program</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærkater</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Special protection</source>
        <translation>Særlig beskyttelse</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lovgrundlag</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Genoptaget</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hvordan det sluttede</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Årsag til afslutning</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>FormFaces</name>
    <message>
        <source>{name} (cooperation)</source>
        <translation>{name} (samarbejde)</translation>
    </message>
</context>
<context>
    <name>FormHistory</name>
    <message>
        <source>recorded</source>
        <translation>registreret</translation>
    </message>
</context>
<context>
    <name>FormMoves</name>
    <message>
        <source>Moved to {place}. {reason}</source>
        <translation>Flyttet til {place}. {reason}</translation>
    </message>
    <message>
        <source>Moved here from {place}. {reason}</source>
        <translation>Flyttet hertil fra {place}. {reason}</translation>
    </message>
    <message>
        <source>meeting {n}, {day}</source>
        <translation>møde {n}, {day}</translation>
    </message>
</context>
<context>
    <name>FullScreenChart</name>
    <message>
        <source>Leave full screen</source>
        <translation>Forlad fuld skærm</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message>
        <source>not rated yet</source>
        <translation>ikke vurderet endnu</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>fra {first}</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Meeting {n}</source>
        <translation>Møde {n}</translation>
    </message>
    <message>
        <source>The goal has not been rated yet.</source>
        <translation>Målet er ikke vurderet endnu.</translation>
    </message>
</context>
<context>
    <name>GoalEntry</name>
    <message>
        <source>More about the goal: {words}</source>
        <translation>Mere om målet: {words}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>afsluttet {day}</translation>
    </message>
    <message>
        <source>Ratings and earlier words</source>
        <translation>Vurderinger og tidligere ordlyd</translation>
    </message>
    <message>
        <source>Reword …</source>
        <translation>Ændr ordlyden …</translation>
    </message>
    <message>
        <source>End goal</source>
        <translation>Afslut mål</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Tag op igen</translation>
    </message>
</context>
<context>
    <name>GoalsEditor</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>A goal is said in the owner&apos;s own words and rated from 0 to 10.</source>
        <translation>Et mål siges med ens egne ord og vurderes fra 0 til 10.</translation>
    </message>
    <message>
        <source>In the owner&apos;s own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Hvis mål</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
</context>
<context>
    <name>GoalsGlance</name>
    <message>
        <source>Goals set by {name}</source>
        <translation>Mål, som {name} satte</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>InterventionRow</name>
    <message>
        <source>goes on</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Slut i dag</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sæt ind igen</translation>
    </message>
    <message>
        <source>Put back: {name}</source>
        <translation>Sæt ind igen: {name}</translation>
    </message>
    <message>
        <source>End today: {name}</source>
        <translation>Slut i dag: {name}</translation>
    </message>
    <message>
        <source>Take back {name}, noted by mistake</source>
        <translation>Tag {name} tilbage, noteret ved en fejl</translation>
    </message>
    <message>
        <source>taken back {day}: noted by mistake</source>
        <translation>taget tilbage {day}: noteret ved en fejl</translation>
    </message>
</context>
<context>
    <name>InterventionsCard</name>
    <message>
        <source>Interventions</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>For example support at school. It is drawn beneath the curve.</source>
        <translation>For eksempel støtte i skolen. Den tegnes under kurven.</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To (may be empty)</source>
        <translation>Til (må være tom)</translation>
    </message>
    <message>
        <source>Add an intervention</source>
        <translation>Tilføj en indsats</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>{name} is not part of the course any more</source>
        <translation>{name} er ikke med i forløbet længere</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Fra og med</translation>
    </message>
    <message>
        <source>Nobody is asked for marks by or about this person from that day on. Everything that was said and marked stays, and the lines stay on the curve.</source>
        <translation>Fra den dag bliver personen ikke spurgt, og ingen bliver spurgt om personen. Alt, der er sagt og markeret, bliver stående, og linjerne bliver på kurven.</translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <source>Correct the form: {form}</source>
        <translation>Ret skemaet: {form}</translation>
    </message>
    <message>
        <source>Enter the form: {form}</source>
        <translation>Indtast skemaet: {form}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Only the total is known</source>
        <translation>Kun den samlede score kendes</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Begrundelse for rettelsen</translation>
    </message>
    <message>
        <source>The old value stays.</source>
        <translation>Den gamle værdi bliver stående.</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Sådan blev det givet</translation>
    </message>
    <message>
        <source>In millimetres from the left, or with a decimal: 64 or 6.4.</source>
        <translation>I millimeter fra venstre eller med komma: 64 eller 6,4.</translation>
    </message>
</context>
<context>
    <name>MeetingsPresenter</name>
    <message>
        <source>Disputed form: {form}</source>
        <translation>Bestridt skema: {form}</translation>
    </message>
    <message>
        <source>The form still counts. The remark stands beside it everywhere.</source>
        <translation>Skemaet tæller stadig. Bemærkningen står ved det overalt.</translation>
    </message>
    <message>
        <source>What is disputed, and by whom</source>
        <translation>Hvad bestrides, og af hvem</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notér</translation>
    </message>
    <message>
        <source>Undo this form?</source>
        <translation>Fortryd skemaet?</translation>
    </message>
    <message>
        <source>The form “{form}” no longer counts. The value stays in the history and can be restored.</source>
        <translation>Skemaet »{form}« tæller ikke længere. Værdien bliver i historikken og kan hentes tilbage.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd skemaet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Søg i notaterne</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Ingen notater har de ord.</translation>
    </message>
    <message>
        <source>Add an earlier meeting</source>
        <translation>Tilføj et tidligere møde</translation>
    </message>
    <message>
        <source>Enter earlier scores</source>
        <translation>Indtast tidligere scorer</translation>
    </message>
    <message>
        <source>Meetings appear here once they are held, with everybody&apos;s forms and your note. Are there forms from before? They can be entered at once.</source>
        <translation>Her kommer møderne, når de er holdt, med alles skemaer og dit notat. Er der skemaer fra tidligere? De kan indtastes på én gang.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) entered.</source>
        <translation>
            <numerusform>%n skema er indtastet.</numerusform>
            <numerusform>%n skemaer er indtastet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Edit person</source>
        <translation>Redigér person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>working translation, not tried out</source>
        <translation>arbejdsoversættelse, ikke afprøvet</translation>
    </message>
    <message>
        <source>The course is about this person</source>
        <translation>Forløbet handler om denne person</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Primær kontakt</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Navn eller alias</translation>
    </message>
    <message>
        <source>Only the first name is enough.</source>
        <translation>Fornavnet er nok.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Decides which form is proposed. May be left empty for adults.</source>
        <translation>Afgør, hvilket skema der foreslås. Må være tom for voksne.</translation>
    </message>
    <message>
        <source>Language of the forms</source>
        <translation>Skemaernes sprog</translation>
    </message>
    <message>
        <source>Must not see the marks of</source>
        <translation>Må ikke se mærker fra</translation>
    </message>
    <message>
        <source>Honoured on the shared screen, on paper and in documents.</source>
        <translation>Gælder på fælles skærm, på papir og i dokumenter.</translation>
    </message>
    <message>
        <source>Choose a month and write the year, or neither.</source>
        <translation>Vælg en måned og skriv året, eller lad begge stå tomme.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>the therapist</source>
        <translation>behandleren</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move the form: {form}</source>
        <translation>Flyt skemaet: {form}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>To which meeting</source>
        <translation>Til hvilket møde</translation>
    </message>
    <message>
        <source>Reason for moving</source>
        <translation>Begrundelse for flytningen</translation>
    </message>
    <message>
        <source>The old place says where to.</source>
        <translation>Det gamle sted viser, hvor skemaet er flyttet hen.</translation>
    </message>
    <message>
        <source>There is no free place for this form: it can only go to somebody who answers the same form, in a meeting where that form is missing.</source>
        <translation>Der er ingen ledig plads til skemaet: Det kan kun flyttes til en, der svarer på det samme skema, og til et møde, hvor det mangler.</translation>
    </message>
    <message>
        <source>Only where the same form is answered and none stands yet. The numbers stay as they are.</source>
        <translation>Kun dér, hvor der svares på det samme skema, og hvor det mangler. Tallene ændres ikke.</translation>
    </message>
</context>
<context>
    <name>NewAdultRow</name>
    <message>
        <source>about self: {form}</source>
        <translation>om sig selv: {form}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svarer</translation>
    </message>
    <message>
        <source>about {name}: {form}</source>
        <translation>om {name}: {form}</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Nyt forløb</translation>
    </message>
    <message>
        <source>Create the case</source>
        <translation>Opret forløb</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>What the case is called in your list; initials are shown until you ask.</source>
        <translation>Det, forløbet hedder på din liste; der vises initialer, til du beder om navne.</translation>
    </message>
    <message>
        <source>Special protection</source>
        <translation>Særlig beskyttelse</translation>
    </message>
    <message>
        <source>Forms are filled in separately; no shared view, no take-home page.</source>
        <translation>Skemaer udfyldes hver for sig; ingen fælles visning, intet med hjem.</translation>
    </message>
    <message>
        <source>One more child</source>
        <translation>Et barn mere</translation>
    </message>
    <message>
        <source>Whom the course is about</source>
        <translation>Hvem handler det om?</translation>
    </message>
    <message>
        <source>Who else answers</source>
        <translation>Hvem svarer ellers?</translation>
    </message>
    <message>
        <source>{children} and family</source>
        <translation>{children} og familie</translation>
    </message>
</context>
<context>
    <name>NewChildRow</name>
    <message>
        <source>Name or alias</source>
        <translation>Navn eller alias</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Remove the child</source>
        <translation>Fjern barnet</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <source>Choose a month and write the year, or neither.</source>
        <translation>Vælg en måned og skriv året, eller lad begge stå tomme.</translation>
    </message>
    <message>
        <source>Under six: pictures to talk about, no curve</source>
        <translation>Under seks år: billeder at tale ud fra, ingen kurve</translation>
    </message>
    <message>
        <source>{name} answers about self: {form}</source>
        <translation>{name} svarer om sig selv: {form}</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlæg</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom ikke</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Vælg en dag.</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Write only what the cooperation needs.</source>
        <translation>Skriv kun det, der er nødvendigt for samarbejdet.</translation>
    </message>
</context>
<context>
    <name>OnlyChip</name>
    <message>
        <source>Only {name}</source>
        <translation>Kun {name}</translation>
    </message>
    <message>
        <source>Leave this line alone on the chart; press again for all</source>
        <translation>Lad denne linje stå alene på kurven; tryk igen for at se alle</translation>
    </message>
</context>
<context>
    <name>PeopleFaces</name>
    <message>
        <source>not part of it since {day}</source>
        <translation>ikke med siden {day}</translation>
    </message>
    <message>
        <source>must not see the marks of {names}</source>
        <translation>må ikke se mærker fra {names}</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>om {name}</translation>
    </message>
    <message>
        <source>about self</source>
        <translation>om sig selv</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Another form for {name}</source>
        <translation>Et andet skema til {name}</translation>
    </message>
    <message>
        <source>Ask for no more marks?</source>
        <translation>Spørg ikke mere?</translation>
    </message>
    <message>
        <source>The line stays on the curve up to today.</source>
        <translation>Linjen bliver på kurven til og med i dag.</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Spørg ikke mere</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Bliv ved med at spørge</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Add a person</source>
        <translation>Tilføj en person</translation>
    </message>
    <message>
        <source>Family and network</source>
        <translation>Familie og netværk</translation>
    </message>
</context>
<context>
    <name>PersonBlock</name>
    <message>
        <source>in focus</source>
        <translation>i fokus</translation>
    </message>
    <message>
        <source>primary contact</source>
        <translation>primær kontakt</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Tilføj skema</translation>
    </message>
    <message>
        <source>Add a form for {name}</source>
        <translation>Tilføj skema til {name}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Redigér {name}</translation>
    </message>
    <message>
        <source>{name} is not part of the course any more</source>
        <translation>{name} er ikke med i forløbet længere</translation>
    </message>
    <message>
        <source>Part of it again</source>
        <translation>Med igen</translation>
    </message>
    <message>
        <source>{name} is part of the course again</source>
        <translation>{name} er med i forløbet igen</translation>
    </message>
</context>
<context>
    <name>PlansTab</name>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>did not want to share</source>
        <translation>ønskede ikke at dele</translation>
    </message>
    <message>
        <source>only for you</source>
        <translation>kun for dig</translation>
    </message>
</context>
<context>
    <name>RepairPresenter</name>
    <message>
        <source>Block the form: {form}</source>
        <translation>Spær skemaet: {form}</translation>
    </message>
    <message>
        <source>A blocked form is kept, but counts nowhere and is shown in no curve and no document until it is restored.</source>
        <translation>Et spærret skema bliver gemt, men det tæller ikke med og vises ikke i kurver eller dokumenter, før spærringen ophæves.</translation>
    </message>
    <message>
        <source>Why it is blocked, and who asked for it</source>
        <translation>Hvorfor det spærres, og hvem der har bedt om det</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Spær</translation>
    </message>
    <message>
        <source>History: {form}</source>
        <translation>Historik: {form}</translation>
    </message>
    <message>
        <source>What the meeting said before</source>
        <translation>Hvad der stod om mødet før</translation>
    </message>
</context>
<context>
    <name>RestForm</name>
    <message>
        <source>It rests until its numbers change.</source>
        <translation>Det hviler, til tallene ændrer sig.</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Hvad blev besluttet?</translation>
    </message>
    <message>
        <source>Put to rest</source>
        <translation>Lad hvile nu</translation>
    </message>
</context>
<context>
    <name>RestingLine</name>
    <message>
        <source>Take up again</source>
        <translation>Tag op igen</translation>
    </message>
    <message>
        <source>Take up again: {title}</source>
        <translation>Tag frem igen: {title}</translation>
    </message>
</context>
<context>
    <name>RewordDialog</name>
    <message>
        <source>Reword the goal</source>
        <translation>Ændr målets ordlyd</translation>
    </message>
    <message>
        <source>The earlier words stay readable, and the ratings stay with the goal.</source>
        <translation>Den tidligere ordlyd kan stadig læses, og vurderingerne følger målet.</translation>
    </message>
    <message>
        <source>The goal, in the owner&apos;s own words</source>
        <translation>Målet, med ejerens egne ord</translation>
    </message>
</context>
<context>
    <name>RoleChip</name>
    <message>
        <source>Add {role}</source>
        <translation>Tilføj {role}</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Form</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Another form starts a new line on the curve. The old line stays.</source>
        <translation>Et andet skema begynder en ny linje på kurven. Den gamle linje bliver.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Show the limit and the calculated course of this voice</source>
        <translation>Vis grænse og beregnet forløb for denne stemme</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Edit meeting</source>
        <translation>Ret mødet</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Tidligere versioner</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>The meeting is under way. Its forms are finished there.</source>
        <translation>Mødet er i gang. Skemaerne gøres færdige dér.</translation>
    </message>
    <message>
        <source>Meeting {n} · {day}</source>
        <translation>Møde {n} · {day}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>med {names}</translation>
    </message>
    <message>
        <source>with an interpreter</source>
        <translation>med tolk</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>did not want to share</source>
        <translation>ønskede ikke at dele</translation>
    </message>
    <message>
        <source>{name} said</source>
        <translation>{name} sagde</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Trivsel</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Samarbejde</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Edit meeting</source>
        <translation>Ret mødet</translation>
    </message>
    <message>
        <source>Add an earlier meeting</source>
        <translation>Tilføj et tidligere møde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>An interpreter took part</source>
        <translation>Der var tolk med</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Mødeform</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Hvem var med</translation>
    </message>
    <message>
        <source>Its forms and note can be entered afterwards; they are marked as late.</source>
        <translation>Skemaer og notat kan indtastes bagefter. Skemaerne bliver mærket som indtastet senere.</translation>
    </message>
    <message>
        <source>This meeting was added by mistake</source>
        <translation>Mødet er oprettet ved en fejl</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>no total</source>
        <translation>ingen samlet score</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Indtast</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Hent tilbage</translation>
    </message>
    <message>
        <source>More about {form}</source>
        <translation>Mere om {form}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>undone: does not count</source>
        <translation>fortrudt: tæller ikke</translation>
    </message>
    <message>
        <source>Disputed: {reason}</source>
        <translation>Bestridt: {reason}</translation>
    </message>
    <message>
        <source>blocked: is not counted and not shown. {reason}</source>
        <translation>spærret: tæller ikke med og vises ikke. {reason}</translation>
    </message>
    <message>
        <source>entered on a later day</source>
        <translation>indtastet en senere dag</translation>
    </message>
    <message>
        <source>read in {language}, a working translation</source>
        <translation>læst på {language}, en arbejdsoversættelse</translation>
    </message>
    <message>
        <source>Before: {value}. Corrected {day}: {reason}</source>
        <translation>Før: {value}. Rettet {day}: {reason}</translation>
    </message>
    <message>
        <source>Why skipped: {form}</source>
        <translation>Hvorfor sprunget over: {form}</translation>
    </message>
    <message>
        <source>Skipped:</source>
        <translation>Sprunget over:</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurgt</translation>
    </message>
    <message>
        <source>May the others see the curve? {form}</source>
        <translation>Må de andre se kurven? {form}</translation>
    </message>
    <message>
        <source>May the others see the curve?</source>
        <translation>Må de andre se kurven?</translation>
    </message>
    <message>
        <source>Disputed …</source>
        <translation>Bestridt …</translation>
    </message>
    <message>
        <source>Move to another place …</source>
        <translation>Flyt til en anden plads …</translation>
    </message>
    <message>
        <source>Block …</source>
        <translation>Spær …</translation>
    </message>
    <message>
        <source>Undo this form</source>
        <translation>Fortryd skemaet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Row {n}, {column}</source>
        <translation>Række {n}, {column}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>It must lie between {low} and {high}.</source>
        <translation>Tallet skal ligge mellem {low} og {high}.</translation>
    </message>
    <message>
        <source>Write the day of these scores.</source>
        <translation>Skriv, hvilken dag scorerne er fra.</translation>
    </message>
    <message>
        <source>This is not a day. Write for example 26/11 2025.</source>
        <translation>Det er ikke en dag. Skriv for eksempel 26/11 2025.</translation>
    </message>
    <message>
        <source>The day is in the future.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>The day is before the year 2000.</source>
        <translation>Dagen ligger før år 2000.</translation>
    </message>
    <message>
        <source>This day stands further up already.</source>
        <translation>Dagen står allerede længere oppe.</translation>
    </message>
    <message>
        <source>No score stands beside this day.</source>
        <translation>Der står ingen score ud for dagen.</translation>
    </message>
    <message>
        <source>Write a number, for example 26.4.</source>
        <translation>Skriv et tal, for eksempel 26,4.</translation>
    </message>
    <message>
        <source>Points or millimetres? Write it with a decimal, such as 6.0.</source>
        <translation>Point eller millimeter? Skriv med én decimal, for eksempel 6,0.</translation>
    </message>
    <message>
        <source>A form from this day is recorded already.</source>
        <translation>Der er allerede et skema fra den dag.</translation>
    </message>
    <message>
        <source>The lines add up to another total.</source>
        <translation>Linjerne giver tilsammen en anden score.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Earlier scores</source>
        <translation>Tidligere scorer</translation>
    </message>
</context>
<context>
    <name>ShowMenu</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>What is drawn beside the lines</source>
        <translation>Hvad der tegnes ud over linjerne</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grænse</translation>
    </message>
    <message>
        <source>Calculated course</source>
        <translation>Beregnet forløb</translation>
    </message>
    <message>
        <source>Uncertainty around the first mark</source>
        <translation>Måleusikkerhed om det første mærke</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>Cooperation beneath the curve</source>
        <translation>Samarbejde under kurven</translation>
    </message>
</context>
<context>
    <name>SignalLine</name>
    <message>
        <source>Why? {title}</source>
        <translation>Hvorfor? {title}</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Lad hvile</translation>
    </message>
    <message>
        <source>Let it rest: {title}</source>
        <translation>Lad hvile: {title}</translation>
    </message>
    <message>
        <source>Read about signals in the help</source>
        <translation>Læs om signaler i hjælpen</translation>
    </message>
</context>
<context>
    <name>SignalNotes</name>
    <message>
        <source>rests since {day}: {words}</source>
        <translation>hviler siden {day}: {words}</translation>
    </message>
</context>
<context>
    <name>SignalsCard</name>
    <message>
        <source>Take up today</source>
        <translation>Tag op i dag</translation>
    </message>
    <message>
        <source>Nothing stands out. That is not progress, only no mark.</source>
        <translation>Intet springer i øjnene. Det er ikke fremgang, kun ingen markering.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only for you (%n)</source>
        <translation>
            <numerusform>Kun for dig (%n)</numerusform>
            <numerusform>Kun for dig (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new stands out.</source>
        <translation>Intet nyt springer i øjnene.</translation>
    </message>
    <message>
        <source>See also: {chart}</source>
        <translation>Se også: {chart}</translation>
    </message>
</context>
<context>
    <name>StaleDocuments</name>
    <message>
        <source>These documents left with a number that was changed since:</source>
        <translation>Disse dokumenter er givet videre med et tal, der er ændret siden:</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>13.00</source>
        <translation>13.00</translation>
    </message>
    <message>
        <source>This is not a time. Write for example 13.30.</source>
        <translation>Det er ikke et klokkeslæt. Skriv for eksempel 13.30.</translation>
    </message>
</context>
<context>
    <name>TypedMarkField</name>
    <message>
        <source>Write a number, for example 6.4.</source>
        <translation>Skriv et tal, for eksempel 6,4.</translation>
    </message>
    <message>
        <source>It must lie between {low} and {high}.</source>
        <translation>Tallet skal ligge mellem {low} og {high}.</translation>
    </message>
    <message>
        <source>Points or millimetres? Write it with a decimal, such as 6.0.</source>
        <translation>Point eller millimeter? Skriv med én decimal, for eksempel 6,0.</translation>
    </message>
</context>
<context>
    <name>VoiceChip</name>
    <message>
        <source>Line: {voice}</source>
        <translation>Linje: {voice}</translation>
    </message>
</context>
<context>
    <name>VoiceDialog</name>
    <message>
        <source>{name} answers</source>
        <translation>{name} svarer</translation>
    </message>
    <message>
        <source>about self</source>
        <translation>om sig selv</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Om hvem</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Where there are two homes, for example “at dad&apos;s”. May be left empty.</source>
        <translation>Hvor der er to hjem, for eksempel »hos far«. Må være tom.</translation>
    </message>
    <message>
        <source>Which home</source>
        <translation>Hvilket hjem</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>om {name}</translation>
    </message>
    <message>
        <source>Proposed from role and age; you may choose another.</source>
        <translation>Foreslået ud fra rolle og alder; du kan vælge et andet.</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Change: {voice}</source>
        <translation>Ændr: {voice}</translation>
    </message>
    <message>
        <source>Ask for marks again</source>
        <translation>Spørg igen</translation>
    </message>
    <message>
        <source>Use another form …</source>
        <translation>Brug et andet skema …</translation>
    </message>
    <message>
        <source>Ask for no more marks …</source>
        <translation>Spørg ikke mere …</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>Documents</name>
    <message>
        <source>The numbers are for talking about, not a diagnosis.</source>
        <translation>Tallene er til at tale ud fra, ikke en diagnose.</translation>
    </message>
    <message>
        <source>The scale goes from {low} to {high}; lower is better.</source>
        <translation>Skalaen går fra {low} til {high}; lavere er bedre.</translation>
    </message>
    <message>
        <source>The scale goes from {low} to {high}; higher is better.</source>
        <translation>Skalaen går fra {low} til {high}; højere er bedre.</translation>
    </message>
    <message>
        <source>A change below {limits} can be uncertainty in the measurement.</source>
        <translation>En ændring på under {limits} kan være usikkerhed i målingen.</translation>
    </message>
    <message>
        <source>The forms are our own and not scientifically tested.</source>
        <translation>Skemaerne er vores egne og ikke videnskabeligt afprøvet.</translation>
    </message>
    <message>
        <source>The calculated course is a comparison, neither a goal nor a promise.</source>
        <translation>Det beregnede forløb er en sammenligning, hverken et mål eller et løfte.</translation>
    </message>
    <message>
        <source>Status for the network meeting</source>
        <translation>Status til netværksmøde</translation>
    </message>
    <message>
        <source>The curve of the course</source>
        <translation>Forløbets kurve</translation>
    </message>
    <message>
        <source>status-network-meeting</source>
        <translation>status-netvaerksmoede</translation>
    </message>
    <message>
        <source>course-curve</source>
        <translation>forloebets-kurve</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>KLADDE</translation>
    </message>
    <message>
        <source>PRACTICE · an invented family</source>
        <translation>ØVELSE · opdigtet familie</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>the young person</source>
        <translation>den unge</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>side {page} af {pages}</translation>
    </message>
    <message>
        <source>course since {day}</source>
        <translation>forløb siden {day}</translation>
    </message>
    <message>
        <source>{n} meeting</source>
        <translation>{n} møde</translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation>{n} møder</translation>
    </message>
    <message>
        <source>coordinator: {name}</source>
        <translation>tovholder: {name}</translation>
    </message>
    <message>
        <source>Shared with: {whom}</source>
        <translation>Delt med: {whom}</translation>
    </message>
    <message>
        <source>marks from {day} on</source>
        <translation>mærker fra {day}</translation>
    </message>
    <message>
        <source>seen by the family {day}</source>
        <translation>set af familien {day}</translation>
    </message>
    <message>
        <source>The child&apos;s voice</source>
        <translation>Barnets stemme</translation>
    </message>
    <message>
        <source>{name} says:</source>
        <translation>{name} siger selv:</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{name} does not want to share words with this meeting.</source>
        <translation>{name} ønsker ikke at dele sine ord med mødet.</translation>
    </message>
    <message>
        <source>How wellbeing has developed</source>
        <translation>Sådan har trivslen udviklet sig</translation>
    </message>
    <message>
        <source>There is no curve that may be shown to this meeting.</source>
        <translation>Der er ingen kurve, som må vises for mødet.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>skema</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Hvem svarer</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Om hvem</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Meeting no.</source>
        <translation>Møde nr.</translation>
    </message>
    <message>
        <source>Put a small mark on the line where it fits.</source>
        <translation>Sæt et lille mærke på stregen dér, hvor det passer.</translation>
    </message>
    <message>
        <source>Put a small mark on each line where it fits.</source>
        <translation>Sæt et lille mærke på hver streg dér, hvor det passer.</translation>
    </message>
    <message>
        <source>A line of 100 mm from “{low}” to “{high}”.</source>
        <translation>En streg på 100 mm fra “{low}” til “{high}”.</translation>
    </message>
    <message>
        <source>This rule must be 100 mm long. If it is not, print again in full size (100 %).</source>
        <translation>Målestokken skal være 100 mm lang. Er den ikke det, så udskriv igen i fuld størrelse (100 %).</translation>
    </message>
    <message>
        <source>The form is our own and not scientifically tested.</source>
        <translation>Skemaet er vores eget og ikke videnskabeligt afprøvet.</translation>
    </message>
    <message>
        <source>The translation has not been tried with the people it is for.</source>
        <translation>Oversættelsen er ikke prøvet af med dem, den er til.</translation>
    </message>
    <message>
        <source>For the therapist: measure each mark from the left end of its line; 64 mm is 6.4. A line without a mark stays empty.</source>
        <translation>Til behandleren: mål hvert mærke fra stregens venstre ende; 64 mm er 6,4. En streg uden mærke forbliver tom.</translation>
    </message>
    <message>
        <source>For the therapist: measure each mark from the right end of its line; 64 mm is 6.4. A line without a mark stays empty.</source>
        <translation>Til behandleren: mål hvert mærke fra stregens højre ende; 64 mm er 6,4. En streg uden mærke forbliver tom.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Første</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Seneste</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Hvad det betyder</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle tal</translation>
    </message>
    <message>
        <source>The cooperation</source>
        <translation>Samarbejdet</translation>
    </message>
    <message>
        <source>Each question</source>
        <translation>Hvert spørgsmål</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>{whose} own wellbeing</source>
        <translation>{whose} egen trivsel</translation>
    </message>
    <message>
        <source>{marks} are shown from {day} on.</source>
        <translation>{marks} vises fra {day}.</translation>
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
        <source>Where are we now, from 0 to 10?</source>
        <translation>Hvor er vi nu, fra 0 til 10?</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>{owners} goal</source>
        <translation>{owners} mål</translation>
    </message>
    <message>
        <source>{name}, from {value}</source>
        <translation>{name}, fra {value}</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>What is recorded about you</source>
        <translation>Det er registreret om dig</translation>
    </message>
    <message>
        <source>access-package</source>
        <translation>indsigtspakke</translation>
    </message>
    <message>
        <source>Everything the program holds about one person, as it stands on the day above; corrected and withdrawn answers included.</source>
        <translation>Alt, hvad programmet har om én person, som det står på dagen øverst; også rettede og tilbagetrukne svar.</translation>
    </message>
    <message>
        <source>TO BE REVIEWED</source>
        <translation>GENNEMGÅS</translation>
    </message>
    <message>
        <source>{n} place speaks of others: look at it before the package is given out.</source>
        <translation>{n} sted handler også om andre: gennemgå det, før pakken gives ud.</translation>
    </message>
    <message>
        <source>{n} places speak of others: look at them before the package is given out.</source>
        <translation>{n} steder handler også om andre: gennemgå dem, før pakken gives ud.</translation>
    </message>
    <message>
        <source>left out: it concerns somebody else</source>
        <translation>udeladt: det vedrører en anden</translation>
    </message>
    <message>
        <source>The person and the course</source>
        <translation>Personen og forløbet</translation>
    </message>
    <message>
        <source>Own answers</source>
        <translation>Egne svar</translation>
    </message>
    <message>
        <source>Others’ answers about the person</source>
        <translation>Andres svar om personen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rettelser</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egne ord</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>Det, der er sagt ja til</translation>
    </message>
    <message>
        <source>Meetings and notes</source>
        <translation>Møder og notater</translation>
    </message>
    <message>
        <source>Agreements and decisions</source>
        <translation>Aftaler og beslutninger</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>What stood there before</source>
        <translation>Det stod der før</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gennemgå</translation>
    </message>
    <message>
        <source>speaks of {names}</source>
        <translation>handler også om {names}</translation>
    </message>
    <message>
        <source>total {total}</source>
        <translation>i alt {total}</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>ikke sat</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>How near the goal</source>
        <translation>Hvor tæt på målet</translation>
    </message>
    <message>
        <source>May the others see the curve?</source>
        <translation>Må de andre se kurven?</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>does not want to share words</source>
        <translation>ønsker ikke at dele ord</translation>
    </message>
    <message>
        <source>Told what the marks are for</source>
        <translation>Har fået at vide, hvad mærkerne bruges til</translation>
    </message>
    <message>
        <source>Marks may be kept</source>
        <translation>Mærkerne må gemmes</translation>
    </message>
    <message>
        <source>May be shown at network meetings</source>
        <translation>Må vises på netværksmøder</translation>
    </message>
    <message>
        <source>The child’s own yes</source>
        <translation>Barnets eget ja</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Documents that left</source>
        <translation>Dokumenter, der er givet ud</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Who has looked at or written in the course</source>
        <translation>Hvem har set eller skrevet i forløbet</translation>
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
        <source>Did what</source>
        <translation>Hvad blev gjort</translation>
    </message>
    <message>
        <source>a user without a name</source>
        <translation>en bruger uden navn</translation>
    </message>
    <message>
        <source>looked at the course</source>
        <translation>så forløbet</translation>
    </message>
    <message>
        <source>gave out a document</source>
        <translation>gav et dokument ud</translation>
    </message>
    <message>
        <source>wrote in the course</source>
        <translation>skrev i forløbet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Herfra</translation>
    </message>
    <message>
        <source>Next follow-up: {day}.</source>
        <translation>Næste opfølgning: {day}.</translation>
    </message>
    <message>
        <source>{who} tells {child} what was talked about.</source>
        <translation>{who} fortæller {child}, hvad der blev talt om.</translation>
    </message>
    <message>
        <source>My curve</source>
        <translation>Min kurve</translation>
    </message>
    <message>
        <source>my-curve</source>
        <translation>min-kurve</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mig</translation>
    </message>
    <message>
        <source>What I say</source>
        <translation>Det siger jeg</translation>
    </message>
    <message>
        <source>What we do now</source>
        <translation>Det gør vi nu</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mine mål</translation>
    </message>
    <message>
        <source>There are no marks here yet.</source>
        <translation>Her er ingen mærker endnu.</translation>
    </message>
    <message>
        <source>This course has special protection: no page goes home.</source>
        <translation>Forløbet har særlig beskyttelse: der sendes ingen side med hjem.</translation>
    </message>
    <message>
        <source>The curve shows the marks you have made yourself. Further up is better. Ask us if there is anything you wonder about.</source>
        <translation>Kurven viser de mærker, du selv har sat. Længere oppe er bedre. Spørg os, hvis der er noget, du undrer dig over.</translation>
    </message>
    <message>
        <source>What was said and heard</source>
        <translation>Det, der blev sagt og hørt</translation>
    </message>
    <message>
        <source>what-was-said</source>
        <translation>det-der-blev-sagt</translation>
    </message>
    <message>
        <source>What did we hear?</source>
        <translation>Hvad hørte vi?</translation>
    </message>
    <message>
        <source>The words are people’s own. Nothing here is a decision or a judgement.</source>
        <translation>Ordene er deltagernes egne. Intet her er en beslutning eller en vurdering.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>overlevering</translation>
    </message>
    <message>
        <source>The course so far</source>
        <translation>Forløbet indtil nu</translation>
    </message>
    <message>
        <source>Programme: {name}.</source>
        <translation>Indsats: {name}.</translation>
    </message>
    <message>
        <source>{meetings} from {first} to {last}.</source>
        <translation>{meetings} fra {first} til {last}.</translation>
    </message>
    <message>
        <source>Closed {day}: {how}.</source>
        <translation>Afsluttet {day}: {how}.</translation>
    </message>
    <message>
        <source>There is no curve that may be shown here.</source>
        <translation>Der er ingen kurve, som må vises her.</translation>
    </message>
    <message>
        <source>Efforts along the way</source>
        <translation>Indsatser undervejs</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>What was decided along the way</source>
        <translation>Det besluttede vi undervejs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Det, der virkede</translation>
    </message>
    <message>
        <source>Who can be asked</source>
        <translation>Hvem man kan spørge</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>supervision</translation>
    </message>
    <message>
        <source>The question for the team:</source>
        <translation>Spørgsmålet til teamet:</translation>
    </message>
    <message>
        <source>No question is written yet.</source>
        <translation>Der er ikke skrevet et spørgsmål endnu.</translation>
    </message>
    <message>
        <source>What the numbers ask about</source>
        <translation>Det spørger tallene om</translation>
    </message>
    <message>
        <source>No mark. That is not the same as progress.</source>
        <translation>Ingen markering. Det er ikke det samme som fremgang.</translation>
    </message>
    <message>
        <source>{n} more in the program</source>
        <translation>{n} til i programmet</translation>
    </message>
    <message>
        <source>{n} others in the program</source>
        <translation>{n} til i programmet</translation>
    </message>
    <message>
        <source>For the team alone. Here stands only what may be shared; what is for the therapist alone is left out.</source>
        <translation>Kun til teamet. Her står kun det, der må deles; det, der er til behandleren alene, er udeladt.</translation>
    </message>
    <message>
        <source>Yearly status {year}</source>
        <translation>Årsstatus {year}</translation>
    </message>
    <message>
        <source>yearly-status-{year}</source>
        <translation>aarsstatus-{year}</translation>
    </message>
    <message>
        <source>{n} course ended in the year</source>
        <translation>{n} forløb afsluttet i året</translation>
    </message>
    <message>
        <source>{n} courses ended in the year</source>
        <translation>{n} forløb afsluttet i året</translation>
    </message>
    <message>
        <source>{n} child or young person</source>
        <translation>{n} barn eller ung</translation>
    </message>
    <message>
        <source>{n} children and young people</source>
        <translation>{n} børn og unge</translation>
    </message>
    <message>
        <source>ended as agreed: {share}</source>
        <translation>afsluttet som planlagt: {share}</translation>
    </message>
    <message>
        <source>Too few children to show: with so few, somebody could be recognised.</source>
        <translation>For få børn til at vise: med så få kunne nogen blive genkendt.</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Alle indsatser</translation>
    </message>
    <message>
        <source>Per programme</source>
        <translation>For hver indsats</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Børn</translation>
    </message>
    <message>
        <source>No programme named</source>
        <translation>Ingen indsats angivet</translation>
    </message>
    <message>
        <source>Other programmes together</source>
        <translation>Øvrige indsatser samlet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Reliable improvement</source>
        <translation>Sikker fremgang</translation>
    </message>
    <message>
        <source>No reliable change</source>
        <translation>Ingen sikker ændring</translation>
    </message>
    <message>
        <source>Reliable decline</source>
        <translation>Sikker tilbagegang</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>Kan ikke siges</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>Sådan læses tallene</translation>
    </message>
    <message>
        <source>The numbers do not show that the effort is the cause.</source>
        <translation>Tallene viser ikke, at indsatsen er årsagen.</translation>
    </message>
    <message>
        <source>Each child counts once, by the child’s own answers: the first against the last. Parents’ and professionals’ answers are not in it.</source>
        <translation>Hvert barn tæller én gang, ved barnets egne svar: det første mod det seneste. Forældres og fagpersoners svar er ikke med.</translation>
    </message>
    <message>
        <source>“Reliable” means more than the uncertainty of the measurement. In brackets stands the range in which the share lies with 95 % certainty; the fewer children, the wider it is.</source>
        <translation>“Sikker” betyder mere end måleusikkerheden. I parentesen står det interval, andelen ligger i med 95 % sikkerhed; jo færre børn, jo bredere er det.</translation>
    </message>
    <message>
        <source>“Cannot be said”: fewer than two answers, or answers on different forms. They are part of the whole and never counted as unchanged.</source>
        <translation>“Kan ikke siges”: færre end to svar eller svar på forskellige skemaer. De er med i helheden og tælles aldrig som uændrede.</translation>
    </message>
    <message>
        <source>Programmes with fewer than {group} children stand together, and numbers below {number} are hidden. Others are hidden too where the hidden ones could else be worked out.</source>
        <translation>Indsatser med færre end {group} børn står samlet, og tal under {number} er skjult. Andre er også skjult, hvor de skjulte ellers kunne regnes ud.</translation>
    </message>
    <message>
        <source>Programmes differ in whom they meet: do not rank them by these numbers.</source>
        <translation>Indsatserne møder forskellige familier: rangordn dem ikke efter disse tal.</translation>
    </message>
    <message>
        <source>A number was corrected</source>
        <translation>Et tal er rettet</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rettelse</translation>
    </message>
    <message>
        <source>You received “{title}” of {day}. A number in it has been corrected since.</source>
        <translation>I har fået “{title}” fra {day}. Et tal i det er siden blevet rettet.</translation>
    </message>
    <message>
        <source>You received “{title}” of {day}. Numbers in it have been corrected since.</source>
        <translation>I har fået “{title}” fra {day}. Tal i det er siden blevet rettet.</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Det er rettet</translation>
    </message>
    <message>
        <source>Whose mark</source>
        <translation>Hvis mærke</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation>Hvilket møde</translation>
    </message>
    <message>
        <source>no. {n}, {day}</source>
        <translation>nr. {n}, {day}</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Der stod</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>Rigtigt er</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Det beder vi jer om</translation>
    </message>
    <message>
        <source>Do not use the old number any more.</source>
        <translation>Brug ikke det gamle tal mere.</translation>
    </message>
    <message>
        <source>Keep this letter with the document, and give it to everybody you passed it on to.</source>
        <translation>Læg dette brev ved dokumentet, og giv det til alle, I har givet dokumentet videre til.</translation>
    </message>
    <message>
        <source>A dash means that there is no number to put in its place.</source>
        <translation>En streg betyder, at der ikke er noget tal at sætte i stedet.</translation>
    </message>
    <message>
        <source>Wrong numbers are corrected, never hidden.</source>
        <translation>Forkerte tal rettes og skjules aldrig.</translation>
    </message>
    <message>
        <source>No document shows a number that was corrected.</source>
        <translation>Intet dokument viser et tal, der er rettet.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>Absence</name>
    <message>
        <source>Was the meeting begun by mistake?</source>
        <translation>Blev mødet startet ved en fejl?</translation>
    </message>
    <message>
        <source>It disappears again, with what was typed. Nothing was recorded yet.</source>
        <translation>Det forsvinder igen sammen med det, der er skrevet. Ingen skemaer er gemt endnu.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Fjern mødet</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
</context>
<context>
    <name>AgreementLine</name>
    <message>
        <source>agreement {number}</source>
        <translation>aftale {number}</translation>
    </message>
    <message>
        <source>Done, {where}</source>
        <translation>Udført, {where}</translation>
    </message>
    <message>
        <source>What, {where}</source>
        <translation>Hvad, {where}</translation>
    </message>
    <message>
        <source>Who, {where}</source>
        <translation>Hvem, {where}</translation>
    </message>
    <message>
        <source>By when, {where}</source>
        <translation>Senest, {where}</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
</context>
<context>
    <name>AgreementsCard</name>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
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
        <translation>Senest</translation>
    </message>
</context>
<context>
    <name>CooperationPage</name>
    <message>
        <source>How was it to meet today?</source>
        <translation>Hvordan var det at mødes i dag?</translation>
    </message>
    <message>
        <source>Each one answers alone. Look at the lines together with the one who answered, not in front of the others.</source>
        <translation>Hver svarer for sig. Se linjerne sammen med den, der svarede, ikke foran de andre.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>In a few words, if you like</source>
        <translation>Med få ord, hvis I vil</translation>
    </message>
    <message>
        <source>Words to the decision</source>
        <translation>Ord til beslutningen</translation>
    </message>
</context>
<context>
    <name>DecisionDesk</name>
    <message>
        <source>The course is closed after the meeting.</source>
        <translation>Forløbet afsluttes efter mødet.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>The meeting</source>
        <translation>Mødet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>An interpreter takes part</source>
        <translation>Tolk er med</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>The first meeting</source>
        <translation>Det første møde</translation>
    </message>
    <message>
        <source>Tell in short what the curve is for, and ask whether it is all right.</source>
        <translation>Fortæl kort, hvad kurven er til, og spørg, om det er i orden.</translation>
    </message>
    <message>
        <source>Words and consents</source>
        <translation>Ord og samtykker</translation>
    </message>
    <message>
        <source>The first meeting: words and consents</source>
        <translation>Det første møde: ord og samtykker</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Skip: the first meeting</source>
        <translation>Spring over: det første møde</translation>
    </message>
</context>
<context>
    <name>FirstDialog</name>
    <message>
        <source>The first meeting</source>
        <translation>Det første møde</translation>
    </message>
    <message>
        <source>To the grown-ups</source>
        <translation>Til de voksne</translation>
    </message>
    <message>
        <source>To the child</source>
        <translation>Til barnet</translation>
    </message>
    <message>
        <source>Was told, and says yes or no</source>
        <translation>Har fået det fortalt og siger ja eller nej</translation>
    </message>
    <message>
        <source>Noted with today&apos;s date. It can be taken back at any time.</source>
        <translation>Noteres med dags dato. Det kan tages tilbage når som helst.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>»{words}«</translation>
    </message>
</context>
<context>
    <name>FormBlock</name>
    <message>
        <source>How {name} answers</source>
        <translation>Hvordan svarer {name}</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Giv til {name}</translation>
    </message>
    <message>
        <source>Ask today after all</source>
        <translation>Spørg alligevel i dag</translation>
    </message>
    <message>
        <source>See the lines with {name}</source>
        <translation>Se linjerne med {name}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Hent skemaet igen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Why not today?</source>
        <translation>Hvorfor ikke i dag?</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gemt</translation>
    </message>
    <message>
        <source>saved, lines missing</source>
        <translation>gemt, linjer mangler</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ikke i dag</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Leave out</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tag tilbage</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>How have you been?</source>
        <translation>Hvordan har I haft det?</translation>
    </message>
    <message>
        <source>Talk to one person at a time. Read aloud, and type the numbers as they are said.</source>
        <translation>Tal med én ad gangen. Læs højt, og skriv tallene, som de bliver sagt.</translation>
    </message>
    <message>
        <source>Everybody marks on their own, one after the other. The computer comes back to you with your PIN.</source>
        <translation>Alle sætter mærker hver for sig, én ad gangen. Du får computeren igen med din pinkode.</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>not marked</source>
        <translation>ikke sat</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>How close? Far from it on the left, reached on the right.</source>
        <translation>Hvor tæt er I på? Til venstre er der langt igen, til højre er målet nået.</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>The goal, in their own words</source>
        <translation>Målet med egne ord</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Hvis mål</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Tilføj målet</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Fjern mærket</translation>
    </message>
    <message>
        <source>The ring is last time.</source>
        <translation>Ringen er sidste gang.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Continue group meeting</source>
        <translation>Fortsæt gruppemøde</translation>
    </message>
    <message>
        <source>Start group meeting</source>
        <translation>Start gruppemøde</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Add people from your cases.</source>
        <translation>Ingen er med endnu. Tilføj deltagere fra dine forløb.</translation>
    </message>
    <message>
        <source>Open case: {name}</source>
        <translation>Åbn forløb: {name}</translation>
    </message>
    <message>
        <source>Takes part no more: {name}</source>
        <translation>Er ikke med længere: {name}</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Tilføj deltager</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>End the group</source>
        <translation>Afslut gruppen</translation>
    </message>
    <message>
        <source>Reopen the group</source>
        <translation>Genåbn gruppen</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Parents&apos; group</source>
        <translation>Forældregruppe</translation>
    </message>
    <message>
        <source>Children&apos;s group</source>
        <translation>Børnegruppe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Gruppens navn</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>Hvem mødes</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Indsats eller program</translation>
    </message>
    <message>
        <source>Such as a parents&apos; course. May be left empty.</source>
        <translation>For eksempel et forældrekursus. Må stå tomt.</translation>
    </message>
</context>
<context>
    <name>GroupMeetingPage</name>
    <message>
        <source>Nobody here has a form of their own.</source>
        <translation>Ingen af dem, der er her, har deres eget skema.</translation>
    </message>
    <message>
        <source>Nobody here is asked.</source>
        <translation>Ingen af dem, der er her, bliver spurgt.</translation>
    </message>
    <message>
        <source>How people are</source>
        <translation>Hvordan deltagerne har det</translation>
    </message>
    <message>
        <source>Hand the screen round</source>
        <translation>Giv skærmen rundt</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Om gruppen</translation>
    </message>
    <message>
        <source>Hand the screen round again</source>
        <translation>Giv skærmen rundt igen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Note about the group meeting</source>
        <translation>Notat om gruppemødet</translation>
    </message>
    <message>
        <source>About the group as a whole.</source>
        <translation>Om gruppen som helhed.</translation>
    </message>
    <message>
        <source>What is about one person belongs in that person&apos;s case.</source>
        <translation>Det, der handler om én person, hører til i personens eget forløb.</translation>
    </message>
    <message>
        <source>Begun by mistake</source>
        <translation>Startet ved en fejl</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End group meeting</source>
        <translation>Afslut gruppemøde</translation>
    </message>
</context>
<context>
    <name>GroupMeetingPresenter</name>
    <message>
        <source>End without these forms?</source>
        <translation>Afslut uden disse skemaer?</translation>
    </message>
    <message>
        <source>Forms still wait for {names}. They can be filled in later from each person&apos;s case.</source>
        <translation>Der venter stadig skemaer for {names}. De kan udfyldes senere fra personens eget forløb.</translation>
    </message>
    <message>
        <source>End group meeting</source>
        <translation>Afslut gruppemøde</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Bliv her</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n i gang</numerusform>
            <numerusform>%n i gang</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>A parents&apos; or children&apos;s group gathers people from different cases. Each answers on the computer in turn, about life and about the group, and every answer is kept in that person&apos;s own case.</source>
        <translation>En forældre- eller børnegruppe samler deltagere fra forskellige forløb. De svarer på computeren efter tur, om livet og om gruppen, og hvert svar gemmes i personens eget forløb.</translation>
    </message>
</context>
<context>
    <name>GroupsPresenter</name>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>parents&apos; group</source>
        <translation>forældregruppe</translation>
    </message>
    <message>
        <source>children&apos;s group</source>
        <translation>børnegruppe</translation>
    </message>
    <message>
        <source>no meeting yet</source>
        <translation>intet møde endnu</translation>
    </message>
    <message>
        <source>1 meeting, on {day}</source>
        <translation>1 møde, den {day}</translation>
    </message>
    <message>
        <source>{n} meetings, the latest on {day}</source>
        <translation>{n} møder, senest den {day}</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Who takes part?</source>
        <translation>Hvem skal være med?</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Fundne personer</translation>
    </message>
    <message>
        <source>Name or case</source>
        <translation>Navn eller forløb</translation>
    </message>
    <message>
        <source>A few letters are enough. Only people of open cases are found.</source>
        <translation>Nogle få bogstaver er nok. Kun personer i åbne forløb bliver fundet.</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Vælg en person på listen.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Looking: {names}</source>
        <translation>Hvem ser med: {names}</translation>
    </message>
    <message>
        <source>Only you are looking</source>
        <translation>Kun du ser med</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Tal om</translation>
    </message>
    <message>
        <source>Whose curve</source>
        <translation>Hvis kurve</translation>
    </message>
    <message>
        <source>Which curves</source>
        <translation>Hvilke kurver</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>Kurven</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>up</source>
        <translation>op</translation>
    </message>
    <message>
        <source>a little up</source>
        <translation>lidt op</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>a little down</source>
        <translation>lidt ned</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ned</translation>
    </message>
    <message>
        <source>To {names}</source>
        <translation>Til {names}</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>Til alle</translation>
    </message>
    <message>
        <source>Since last time: all four lines are unchanged</source>
        <translation>Siden sidst: alle fire linjer er uændrede</translation>
    </message>
    <message>
        <source>Since last time: {lines}</source>
        <translation>Siden sidst: {lines}</translation>
    </message>
    <message>
        <source>This course has special protection: no curve is shown to several people.</source>
        <translation>Forløbet har særlig beskyttelse: Ingen kurve vises for flere på én gang.</translation>
    </message>
    <message>
        <source>There is no curve that everybody looking may see.</source>
        <translation>Der er ingen kurve, som alle, der ser med, må se.</translation>
    </message>
    <message>
        <source>There are no marks yet. The curve begins with the first complete form.</source>
        <translation>Der er ingen mærker endnu. Kurven begynder med det første hele skema.</translation>
    </message>
    <message>
        <source>Nobody is ticked as being here. Tick them in step 1.</source>
        <translation>Ingen er sat som mødt. Sæt dem i trin 1.</translation>
    </message>
</context>
<context>
    <name>MarkEntry</name>
    <message>
        <source>Total</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Millimetres from the left, or with a decimal: 64 or {example}.</source>
        <translation>I millimeter fra venstre, eller med komma: 64 eller {example}.</translation>
    </message>
    <message>
        <source>May the others see your curve?</source>
        <translation>Må de andre se din kurve?</translation>
    </message>
    <message>
        <source>Total: {sum}</source>
        <translation>Samlet: {sum}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save: {name}</source>
        <translation>Gem: {name}</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Skjul ordene</translation>
    </message>
    <message>
        <source>Words to read aloud</source>
        <translation>Ord til at læse højt</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>»{words}«</translation>
    </message>
    <message>
        <source>The total as it stands on the paper, for example {example}. Only the total is kept; there are no lines.</source>
        <translation>Den samlede score, som den står på papiret, for eksempel {example}. Kun den gemmes; linjerne findes ikke.</translation>
    </message>
    <message>
        <source>The number as it was said: 6 or {example}.</source>
        <translation>Tallet, som det blev sagt: 6 eller {example}.</translation>
    </message>
</context>
<context>
    <name>MarkField</name>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>»{text}« er ikke et tal.</translation>
    </message>
    <message>
        <source>“{text}” can be {one} or {other}. Write it with a decimal.</source>
        <translation>»{text}« kan være {one} eller {other}. Skriv det med komma.</translation>
    </message>
    <message>
        <source>It must lie between {low} and {high}.</source>
        <translation>Det skal ligge mellem {low} og {high}.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Hvem er med</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Trivsel</translation>
    </message>
    <message>
        <source>Look at the curve</source>
        <translation>Se på kurven</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Samarbejde</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>Mødets trin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The meeting goes on; you can come back to it.</source>
        <translation>Mødet bliver ved at være i gang; du kan vende tilbage.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Fortryd: {what}</translation>
    </message>
    <message>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>Fortryd: {what} (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Hand over to {name}</source>
        <translation>Giv til {name}</translation>
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
        <source>home</source>
        <translation>hjem</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skole</translation>
    </message>
    <message>
        <source>leisure</source>
        <translation>fritid</translation>
    </message>
    <message>
        <source>health</source>
        <translation>sundhed</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>myndighed</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netværk</translation>
    </message>
    <message>
        <source>Under 6: talk about the pictures together, no marks</source>
        <translation>Under 6 år: tal om billederne sammen, ingen mærker</translation>
    </message>
    <message>
        <source>no form</source>
        <translation>intet skema</translation>
    </message>
    <message>
        <source>not with us</source>
        <translation>ikke med</translation>
    </message>
    <message>
        <source>next time, in turn</source>
        <translation>næste gang, på skift</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>møde {number}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gemt</translation>
    </message>
    <message>
        <source>saving ...</source>
        <translation>gemmer …</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikke gemt</translation>
    </message>
    <message>
        <source>On to who is here</source>
        <translation>Videre til hvem er med</translation>
    </message>
    <message>
        <source>On to wellbeing</source>
        <translation>Videre til trivsel</translation>
    </message>
    <message>
        <source>On to the curve</source>
        <translation>Videre til kurven</translation>
    </message>
    <message>
        <source>On to agreements</source>
        <translation>Videre til aftaler</translation>
    </message>
    <message>
        <source>On to cooperation</source>
        <translation>Videre til samarbejde</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Gå videre uden</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>Show the curve</source>
        <translation>Vis kurven</translation>
    </message>
    <message>
        <source>At most four wellbeing forms a meeting. Today it is the turn of: {names}. The others come next time.</source>
        <translation>Højst fire trivselsskemaer pr. møde. I dag er turen kommet til: {names}. De andre kommer næste gang.</translation>
    </message>
    <message>
        <source>from {low} years</source>
        <translation>fra {low} år</translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <translation>{low}-{high} år</translation>
    </message>
    <message>
        <source>{name} is {age} now: “{form}” is meant for that age. If you choose it, a new curve begins beside the old one.</source>
        <translation>{name} er {age} nu: »{form}« er til den alder. Vælger du det, begynder en ny kurve ved siden af den gamle.</translation>
    </message>
    <message>
        <source>Told: {names}</source>
        <translation>Har fået det fortalt: {names}</translation>
    </message>
    <message>
        <source>It had been planned for {day}.</source>
        <translation>Det var planlagt til {day}.</translation>
    </message>
    <message>
        <source>Written in on a later day: the forms are marked as late.</source>
        <translation>Skrives ind på en senere dag: Skemaerne får mærket »indtastet en senere dag«.</translation>
    </message>
    <message>
        <source>Read the forms aloud; the words are in the next step.</source>
        <translation>Læs skemaerne højt. Ordene står i næste trin.</translation>
    </message>
    <message>
        <source>Share the screen when you hand over a form, or choose “spoken” and read it aloud.</source>
        <translation>Del skærmen, når du giver et skema videre, eller vælg »mundtligt« og læs det højt.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Cooperation is missing: {names}</source>
        <translation>Samarbejde mangler: {names}</translation>
    </message>
    <message>
        <source>Wellbeing is missing: {names}</source>
        <translation>Trivsel mangler: {names}</translation>
    </message>
    <message>
        <source>What was typed for {name} is not saved yet.</source>
        <translation>Det indtastede for {name} er ikke gemt endnu.</translation>
    </message>
    <message>
        <source>The form of {name} is begun and not finished. Hand it over again, or skip it.</source>
        <translation>Skemaet fra {name} er begyndt og ikke gjort færdigt. Giv computeren videre igen, eller spring det over.</translation>
    </message>
    <message>
        <source>The goals of {names} wait until they are here.</source>
        <translation>Mål fra {names} venter, til de er med.</translation>
    </message>
    <message>
        <source>Go to wellbeing</source>
        <translation>Gå til trivsel</translation>
    </message>
    <message>
        <source>{owners} curve is not shown.</source>
        <translation>{owners} kurve vises ikke.</translation>
    </message>
    <message>
        <source>{owners} curves are not shown.</source>
        <translation>{owners} kurver vises ikke.</translation>
    </message>
    <message>
        <source>{name} in their own words</source>
        <translation>{name} siger selv</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
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
        <source>Proposed from how often you meet. Empty: not agreed yet.</source>
        <translation>Foreslået efter, hvor tit I mødes. Tom: ikke aftalt endnu.</translation>
    </message>
    <message>
        <source>Write a time such as {time}.</source>
        <translation>Skriv et klokkeslæt som {time}.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Tilføj en person</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Navn eller alias</translation>
    </message>
    <message>
        <source>Answers about {name}</source>
        <translation>Svarer om {name}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>More about the person can be written in the course.</source>
        <translation>Mere om personen kan skrives på forløbet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>{name} is here</source>
        <translation>{name} er med</translation>
    </message>
    <message>
        <source>How {name} answers</source>
        <translation>Hvordan svarer {name}</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ikke i dag</translation>
    </message>
    <message>
        <source>Ask today after all: {name}</source>
        <translation>Spørg alligevel i dag: {name}</translation>
    </message>
    <message>
        <source>Wellbeing form: {name}</source>
        <translation>Trivselsskema: {name}</translation>
    </message>
    <message>
        <source>Cooperation form: {name}</source>
        <translation>Samarbejdsskema: {name}</translation>
    </message>
</context>
<context>
    <name>PictureRows</name>
    <message>
        <source>Look at pictures with {name}</source>
        <translation>Se billeder med {name}</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Write only what the work together needs.</source>
        <translation>Skriv kun det, der er nødvendigt for samarbejdet.</translation>
    </message>
</context>
<context>
    <name>PrivateLines</name>
    <message>
        <source>Only {name} and you</source>
        <translation>Kun {name} og dig</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Tal om</translation>
    </message>
    <message>
        <source>Hide the lines</source>
        <translation>Skjul linjerne</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation>Gruppemøde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Hvem er her i dag?</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>May be shared with</source>
        <translation>Må deles med</translation>
    </message>
    <message>
        <source>does not want to share</source>
        <translation>ønsker ikke at dele</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Hvis ord</translation>
    </message>
    <message>
        <source>Word for word, as it is said.</source>
        <translation>Ord for ord, som det bliver sagt.</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>the form of {name}</source>
        <translation>skemaet fra {name}</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>hvem der er med</translation>
    </message>
    <message>
        <source>day, kind or place</source>
        <translation>dag, form eller sted</translation>
    </message>
    <message>
        <source>how somebody answers</source>
        <translation>hvordan der svares</translation>
    </message>
    <message>
        <source>the answer about sharing</source>
        <translation>svaret om at dele</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>beslutningen</translation>
    </message>
    <message>
        <source>the mark on a goal</source>
        <translation>mærket på et mål</translation>
    </message>
    <message>
        <source>the new goal</source>
        <translation>det nye mål</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>aftalen</translation>
    </message>
    <message>
        <source>whom the words may go to</source>
        <translation>hvem ordene må deles med</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>næste møde</translation>
    </message>
    <message>
        <source>the end of the meeting</source>
        <translation>at mødet er afsluttet</translation>
    </message>
    <message>
        <source>that the meeting did not take place</source>
        <translation>at mødet ikke blev holdt</translation>
    </message>
</context>
<context>
    <name>ViewersGate</name>
    <message>
        <source>Who is looking?</source>
        <translation>Hvem ser med?</translation>
    </message>
    <message>
        <source>Only curves that everybody looking may see are shown. You are always looking.</source>
        <translation>Kun kurver, som alle, der ser med, må se, bliver vist. Du ser altid med.</translation>
    </message>
    <message>
        <source>The therapist’s own view</source>
        <translation>Behandlerens egen visning</translation>
    </message>
    <message>
        <source>With limits and every voice: asks for the PIN first.</source>
        <translation>Med grænser og alle stemmer: spørger først om pinkoden.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is here today?</source>
        <translation>Hvem er med i dag?</translation>
    </message>
    <message>
        <source>Last time you agreed</source>
        <translation>Sidste gang aftalte I</translation>
    </message>
    <message>
        <source>Did not come?</source>
        <translation>Kom ikke?</translation>
    </message>
    <message>
        <source>Special protection: forms are filled in separately, and no curve is shared.</source>
        <translation>Særlig beskyttelse: Skemaer udfyldes hver for sig, og ingen kurve deles.</translation>
    </message>
    <message>
        <source>Add a person from the network</source>
        <translation>Tilføj en person fra netværket</translation>
    </message>
    <message>
        <source>Words and consents</source>
        <translation>Ord og samtykker</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Kom ikke</translation>
    </message>
    <message>
        <source>Started by mistake</source>
        <translation>Startet ved en fejl</translation>
    </message>
</context>
</TS>

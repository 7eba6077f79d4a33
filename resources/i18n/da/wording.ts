<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>Deeds</name>
    <message>
        <source>opened the case</source>
        <translation>åbnede sagen</translation>
    </message>
    <message>
        <source>created the case</source>
        <translation>oprettede sagen</translation>
    </message>
    <message>
        <source>changed what stands about the case</source>
        <translation>ændrede oplysninger om sagen</translation>
    </message>
    <message>
        <source>closed the course</source>
        <translation>afsluttede forløbet</translation>
    </message>
    <message>
        <source>reopened the course</source>
        <translation>genåbnede forløbet</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>tilføjede en person</translation>
    </message>
    <message>
        <source>changed what stands about a person</source>
        <translation>ændrede oplysninger om en person</translation>
    </message>
    <message>
        <source>noted that a person left</source>
        <translation>noterede, at en person ikke er med længere</translation>
    </message>
    <message>
        <source>noted that a person came back</source>
        <translation>noterede, at en person er med igen</translation>
    </message>
    <message>
        <source>chose a form for a person</source>
        <translation>valgte et skema til en person</translation>
    </message>
    <message>
        <source>ended a form for a person</source>
        <translation>stoppede et skema for en person</translation>
    </message>
    <message>
        <source>took up a form for a person again</source>
        <translation>genoptog et skema for en person</translation>
    </message>
    <message>
        <source>chose another form for a person</source>
        <translation>valgte et andet skema til en person</translation>
    </message>
    <message>
        <source>noted a consent</source>
        <translation>noterede et samtykke</translation>
    </message>
    <message>
        <source>put a person into a group</source>
        <translation>tilmeldte en person til en gruppe</translation>
    </message>
    <message>
        <source>took a person out of a group</source>
        <translation>afmeldte en person fra en gruppe</translation>
    </message>
    <message>
        <source>planned a meeting</source>
        <translation>planlagde et møde</translation>
    </message>
    <message>
        <source>added an earlier meeting</source>
        <translation>tilføjede et tidligere møde</translation>
    </message>
    <message>
        <source>began a meeting</source>
        <translation>begyndte et møde</translation>
    </message>
    <message>
        <source>changed day or people of a meeting</source>
        <translation>ændrede dag eller deltagere på et møde</translation>
    </message>
    <message>
        <source>finished a meeting</source>
        <translation>afsluttede et møde</translation>
    </message>
    <message>
        <source>took a meeting back</source>
        <translation>fortrød et møde</translation>
    </message>
    <message>
        <source>took back the end of a meeting</source>
        <translation>fortrød, at et møde var slut</translation>
    </message>
    <message>
        <source>noted a cancelled or missed meeting</source>
        <translation>noterede, at et møde ikke blev holdt</translation>
    </message>
    <message>
        <source>wrote in a note</source>
        <translation>skrev i et notat</translation>
    </message>
    <message>
        <source>began a group meeting</source>
        <translation>begyndte et gruppemøde</translation>
    </message>
    <message>
        <source>finished a group meeting</source>
        <translation>afsluttede et gruppemøde</translation>
    </message>
    <message>
        <source>recorded a form</source>
        <translation>registrerede et skema</translation>
    </message>
    <message>
        <source>corrected a form</source>
        <translation>rettede et skema</translation>
    </message>
    <message>
        <source>noted that a form is disputed</source>
        <translation>noterede, at et skema er bestridt</translation>
    </message>
    <message>
        <source>undid a form</source>
        <translation>fortrød et skema</translation>
    </message>
    <message>
        <source>restored a form</source>
        <translation>hentede et skema tilbage</translation>
    </message>
    <message>
        <source>moved a form</source>
        <translation>flyttede et skema</translation>
    </message>
    <message>
        <source>blocked a form</source>
        <translation>spærrede et skema</translation>
    </message>
    <message>
        <source>entered earlier scores</source>
        <translation>indtastede tidligere scorer</translation>
    </message>
    <message>
        <source>took earlier scores back</source>
        <translation>fortrød tidligere scorer</translation>
    </message>
    <message>
        <source>noted who may see a curve</source>
        <translation>noterede, hvem der må se en kurve</translation>
    </message>
    <message>
        <source>noted a goal</source>
        <translation>noterede et mål</translation>
    </message>
    <message>
        <source>ended a goal</source>
        <translation>afsluttede et mål</translation>
    </message>
    <message>
        <source>reworded a goal</source>
        <translation>ændrede et måls ordlyd</translation>
    </message>
    <message>
        <source>took up a goal again</source>
        <translation>tog et mål op igen</translation>
    </message>
    <message>
        <source>noted how near a goal is</source>
        <translation>noterede, hvor tæt et mål er på</translation>
    </message>
    <message>
        <source>wrote in the agreements</source>
        <translation>skrev i aftalerne</translation>
    </message>
    <message>
        <source>noted a decision</source>
        <translation>noterede en beslutning</translation>
    </message>
    <message>
        <source>noted somebody’s own words</source>
        <translation>noterede en persons egne ord</translation>
    </message>
    <message>
        <source>noted an effort</source>
        <translation>noterede en indsats</translation>
    </message>
    <message>
        <source>ended an effort</source>
        <translation>afsluttede en indsats</translation>
    </message>
    <message>
        <source>took back an effort</source>
        <translation>tog en indsats tilbage</translation>
    </message>
    <message>
        <source>let an effort count again</source>
        <translation>lod en indsats tælle med igen</translation>
    </message>
    <message>
        <source>put a signal to rest</source>
        <translation>lagde et signal til ro</translation>
    </message>
    <message>
        <source>took up a signal again</source>
        <translation>tog et signal op igen</translation>
    </message>
    <message>
        <source>gave out a document</source>
        <translation>gav et dokument videre</translation>
    </message>
    <message>
        <source>created the archive</source>
        <translation>oprettede arkivet</translation>
    </message>
    <message>
        <source>unlocked the archive</source>
        <translation>låste arkivet op</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>forkert adgangskode</translation>
    </message>
    <message>
        <source>wrong recovery key</source>
        <translation>forkert gendannelsesnøgle</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>forkert pinkode</translation>
    </message>
    <message>
        <source>chose a PIN</source>
        <translation>valgte en pinkode</translation>
    </message>
    <message>
        <source>wrote on a draft or a setting</source>
        <translation>skrev på en kladde eller en indstilling</translation>
    </message>
    <message>
        <source>renewed the archive’s format</source>
        <translation>fornyede arkivets format</translation>
    </message>
    <message>
        <source>created a group</source>
        <translation>oprettede en gruppe</translation>
    </message>
    <message>
        <source>changed a group</source>
        <translation>ændrede en gruppe</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Too many attempts. Wait {n} seconds and try again.</source>
        <translation>For mange forsøg. Vent {n} sekunder, og prøv igen.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake. Check it against the paper.</source>
        <translation>Der er en tastefejl i gendannelsesnøglen. Sammenlign med papiret.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. The archive itself is undamaged.</source>
        <translation>Adgangssætningen er forkert. Arkivet selv er ubeskadiget.</translation>
    </message>
    <message>
        <source>The passphrase must have at least 12 characters.</source>
        <translation>Adgangssætningen skal have mindst 12 tegn.</translation>
    </message>
    <message>
        <source>The recovery key does not fit this archive.</source>
        <translation>Gendannelsesnøglen passer ikke til dette arkiv.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>For mange forsøg.</translation>
    </message>
    <message>
        <source>This folder is not a Trivselskurve archive. Choose a .trivsel folder.</source>
        <translation>Mappen er ikke et Trivselskurve-arkiv. Vælg en mappe, der ender på .trivsel.</translation>
    </message>
    <message>
        <source>There is something here already. Choose another place or name.</source>
        <translation>Der ligger allerede noget her. Vælg et andet sted eller navn.</translation>
    </message>
    <message>
        <source>The key file keys.json is missing. Each backup holds a copy: copy it back beside archive.db.</source>
        <translation>Nøglefilen keys.json mangler. Hver sikkerhedskopi har en kopi af den: læg den tilbage ved siden af archive.db.</translation>
    </message>
    <message>
        <source>The database archive.db is missing; the key file is here. Restore the newest backup.</source>
        <translation>Databasen archive.db mangler; nøglefilen er her. Gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The key file keys.json is damaged. Copy it back from a backup.</source>
        <translation>Nøglefilen keys.json er beskadiget. Læg den tilbage fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The database file is empty (0 bytes). Nothing was written to it. Restore the newest backup.</source>
        <translation>Databasefilen er tom (0 byte). Der er ikke skrevet i den. Gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The archive was written by a newer version of Trivselskurve. Update the program on this computer.</source>
        <translation>Arkivet er skrevet af en nyere udgave af Trivselskurve. Opdatér programmet på denne computer.</translation>
    </message>
    <message>
        <source>The archive is older than last time it was opened here. Perhaps an old copy was put back.</source>
        <translation>Arkivet er ældre, end sidst det blev åbnet her. Måske er en gammel kopi lagt tilbage.</translation>
    </message>
    <message>
        <source>The archive is already open in another window or on another computer.</source>
        <translation>Arkivet er allerede åbent i et andet vindue eller på en anden computer.</translation>
    </message>
    <message>
        <source>The archive cannot be written to. You can read, but nothing is saved.</source>
        <translation>Der kan ikke skrives i arkivet. Du kan læse, men intet bliver gemt.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; make room and try again.</source>
        <translation>Disken er fuld. Intet er tabt; skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database is damaged. Restore the newest backup.</source>
        <translation>Adgangssætningen er rigtig, men databasen er beskadiget. Gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The archive cannot be reached. Is the disk or network drive connected?</source>
        <translation>Arkivet kan ikke nås. Er disken eller netværksdrevet tilsluttet?</translation>
    </message>
    <message>
        <source>Shown until there are two complete forms. One mark has no direction.</source>
        <translation>Vises, til der er to hele skemaer. Ét mærke har ingen retning.</translation>
    </message>
    <message>
        <source>The latest total is above the first by at least the reliable change (Jacobson and Truax 1991). It does not say what caused it.</source>
        <translation>Det seneste tal ligger mindst den sikre ændring over det første (Jacobson og Truax 1991). Det siger ikke, hvad der er årsagen.</translation>
    </message>
    <message>
        <source>A reliable improvement that also passed the limit. The limit is borrowed from a related form.</source>
        <translation>En sikker fremgang, der også har passeret grænsen. Grænsen er lånt fra et beslægtet skema.</translation>
    </message>
    <message>
        <source>From the third form: the latest total is at or above the line that one in four comparable courses lies below. The studies were with adults.</source>
        <translation>Fra det tredje skema: det seneste tal er på eller over den linje, som ét af fire sammenlignelige forløb ligger under. Studierne var med voksne.</translation>
    </message>
    <message>
        <source>The latest total is below the first by at least the reliable change. Ask what happened; the form cannot tell.</source>
        <translation>Det seneste tal ligger mindst den sikre ændring under det første. Spørg, hvad der er sket; skemaet kan ikke sige det.</translation>
    </message>
    <message>
        <source>The last two totals are below the line that one in ten comparable courses lies below, and below the start.</source>
        <translation>De to seneste tal ligger under den linje, som ét af ti sammenlignelige forløb ligger under, og under starten.</translation>
    </message>
    <message>
        <source>For you only. One line is at most 1.0, or mood or home fell by 4.0 or more. The form does not detect violence or risk of suicide. Think of a safety plan and of the duty to notify (Barnets lov § 133).</source>
        <translation>Kun for dig. Et mærke er højst 1,0, eller humør eller hjem er faldet 4,0 eller mere. Skemaet opdager ikke vold eller selvmordsrisiko. Tænk på en sikkerhedsplan og på underretningspligten (barnets lov § 133).</translation>
    </message>
    <message>
        <source>The fall since last time is at least the reliable change.</source>
        <translation>Faldet siden sidst er mindst den sikre ændring.</translation>
    </message>
    <message>
        <source>From the third form: the latest total is below the line that one in four comparable courses lies below. Many such courses end well.</source>
        <translation>Fra det tredje skema: det seneste tal er under den linje, som ét af fire sammenlignelige forløb ligger under. Mange af den slags forløb ender godt.</translation>
    </message>
    <message>
        <source>From the fourth form: no reliable change, below the limit, and below the calculated course or without one.</source>
        <translation>Fra det fjerde skema: ingen sikker ændring, under grænsen og under det beregnede forløb eller uden et.</translation>
    </message>
    <message>
        <source>At least four changes in a row, each at least the reliable change and each the other way. Life may be like that; the mark may also be made in different ways.</source>
        <translation>Mindst fire ændringer i træk, hver mindst så stor som en sikker ændring og hver den modsatte vej. Sådan kan livet være; mærket kan også være sat på forskellige måder.</translation>
    </message>
    <message>
        <source>The first total was at or above the limit. There is no calculated course from there. Ask whose wish the course is, and what another voice would say.</source>
        <translation>Den første samlede score var på eller over grænsen. Derfra findes der intet beregnet forløb. Spørg, hvis ønske forløbet er, og hvad en anden stemme ville sige.</translation>
    </message>
    <message>
        <source>Every line at 9.8 or more, twice in a row. It may be true, or kind, or quick.</source>
        <translation>Alle linjer på 9,8 eller mere, to gange i træk. Det kan være sandt, venligt ment eller gjort i en fart.</translation>
    </message>
    <message>
        <source>One line is at least 3.0 below the mean of the others: a place to begin the talk.</source>
        <translation>Én linje er mindst 3,0 under gennemsnittet af de andre: et sted at begynde samtalen.</translation>
    </message>
    <message>
        <source>A cooperation total below 36 is worth a question, not an apology.</source>
        <translation>Et samarbejdstal under 36 er en anledning til at spørge ind, ikke til at undskylde.</translation>
    </message>
    <message>
        <source>The cooperation total fell since last time: 1.0 is noted, 2.0 is worth a question, 4.0 should be talked about now.</source>
        <translation>Samarbejdstallet er faldet siden sidst: 1,0 noteres, 2,0 er værd at spørge til, 4,0 bør tages op nu.</translation>
    </message>
    <message>
        <source>One line about the cooperation is below 9.0 though the total is not low. Most people mark high: a small dip is often the only sign.</source>
        <translation>Én linje om samarbejdet er under 9,0, selv om den samlede score ikke er lav. De fleste sætter mærket højt: et lille dyk er ofte det eneste tegn.</translation>
    </message>
    <message>
        <source>In the latest meeting both answered, two people&apos;s cooperation totals differ by 8.0 or more. Split alliances go with poorer outcome (r = .316, Friedlander 2018).</source>
        <translation>Ved det seneste møde, begge svarede på, er der 8,0 eller mere mellem to personers samlede score for samarbejdet. Delte alliancer følges med dårligere udbytte (r = 0,316, Friedlander 2018).</translation>
    </message>
    <message>
        <source>Two voices about the same person differ by 12.0 or more in the latest meeting both answered. Both can be right: they see different days.</source>
        <translation>To stemmer om samme person er 12,0 eller mere fra hinanden ved det seneste møde, begge svarede. Begge kan have ret: de ser forskellige dage.</translation>
    </message>
    <message>
        <source>The difference between two voices about the same person has moved by 10.0 or more since the first meeting both answered, towards or away from each other.</source>
        <translation>Forskellen mellem to stemmer om den samme person har flyttet sig 10,0 eller mere siden det første møde, begge svarede på, mod hinanden eller fra hinanden.</translation>
    </message>
    <message>
        <source>The difference between two voices has grown three times in a row over the last four meetings both answered.</source>
        <translation>Forskellen mellem to stemmer er vokset tre gange i træk over de seneste fire møder, begge svarede på.</translation>
    </message>
    <message>
        <source>The limit was passed with a reliable improvement, and the last three totals keep at or above it within the measurement&apos;s uncertainty. When to end is for the family and you to decide.</source>
        <translation>Grænsen er passeret med en sikker fremgang, og de seneste tre samlede scorer holder sig på eller over den inden for måleusikkerheden. Hvornår I slutter, bestemmer familien og du.</translation>
    </message>
    <message>
        <source>Someone was at the latest meeting, and no form or reason is recorded.</source>
        <translation>En person var med ved det seneste møde, og der er hverken skema eller begrundelse.</translation>
    </message>
    <message>
        <source>The course is open and no meeting has been held for 30 days.</source>
        <translation>Forløbet er åbent, og der har ikke været et møde i 30 dage.</translation>
    </message>
    <message>
        <source>An agreement is past its day and neither done nor dropped.</source>
        <translation>En aftale er overskredet og hverken udført eller opgivet.</translation>
    </message>
    <message>
        <source>The follow-up day is within 14 days, or past. After a measure under § 32 the first follow-up is after three months (Barnets lov § 95).</source>
        <translation>Dagen for opfølgning er inden for 14 dage eller passeret. Efter en indsats efter § 32 er den første opfølgning efter tre måneder (barnets lov § 95).</translation>
    </message>
    <message>
        <source>Within six months of turning 6 or 13 (another form), 10 (party to the case), 16 (youth plan) or 18 (adult services). Only the month of birth is known.</source>
        <translation>Inden for seks måneder før 6 eller 13 år (andet skema), 10 år (part i sagen), 16 år (ungeplan) eller 18 år (voksenområdet). Kun fødselsmåneden er kendt.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>{n} year old</source>
        <translation>{n} år</translation>
    </message>
    <message>
        <source>{n} years old</source>
        <translation>{n} år</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation>{list} og {last}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marts</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>august</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>mandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lørdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
    <message>
        <source>{rater} about {child}</source>
        <translation>{rater} om {child}</translation>
    </message>
    <message>
        <source>{rater} about self</source>
        <translation>{rater} om sig selv</translation>
    </message>
    <message>
        <source>{raters} marks about {child}</source>
        <translation>{raters} mærker om {child}</translation>
    </message>
    <message>
        <source>{raters} marks</source>
        <translation>{raters} mærker</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mor</translation>
    </message>
    <message>
        <source>father</source>
        <translation>far</translation>
    </message>
    <message>
        <source>step-parent</source>
        <translation>stedforælder</translation>
    </message>
    <message>
        <source>foster parent</source>
        <translation>plejeforælder</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>bedsteforælder</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>søskende</translation>
    </message>
    <message>
        <source>carer</source>
        <translation>omsorgsperson</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>lærer</translation>
    </message>
    <message>
        <source>pedagogue</source>
        <translation>pædagog</translation>
    </message>
    <message>
        <source>health nurse</source>
        <translation>sundhedsplejerske</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>kontaktperson</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>børne- og ungerådgiver</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anden</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>ung</translation>
    </message>
    <message>
        <source>home</source>
        <translation>hjem</translation>
    </message>
    <message>
        <source>school or day-care</source>
        <translation>skole eller dagtilbud</translation>
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
        <source>other context</source>
        <translation>andet</translation>
    </message>
    <message>
        <source>Write a name or an alias.</source>
        <translation>Skriv et navn eller et alias.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>Teksten er for lang. Gør den kortere.</translation>
    </message>
    <message>
        <source>The birth month is in the future.</source>
        <translation>Fødselsmåneden ligger i fremtiden.</translation>
    </message>
    <message>
        <source>The day is in the future.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>That day does not exist.</source>
        <translation>Den dag findes ikke.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutningen ligger før starten.</translation>
    </message>
    <message>
        <source>Say which child or young person the course is about.</source>
        <translation>Angiv, hvilket barn eller hvilken ung forløbet handler om.</translation>
    </message>
    <message>
        <source>That voice is there already.</source>
        <translation>Den stemme er der allerede.</translation>
    </message>
    <message>
        <source>The number of lines does not fit the form.</source>
        <translation>Antallet af linjer passer ikke til skemaet.</translation>
    </message>
    <message>
        <source>A mark must lie between 0 and 10.</source>
        <translation>Et mærke skal ligge mellem 0 og 10.</translation>
    </message>
    <message>
        <source>The total is outside the range of the form.</source>
        <translation>Det samlede tal ligger uden for skemaets grænser.</translation>
    </message>
    <message>
        <source>This form is already recorded. Correct it instead.</source>
        <translation>Skemaet er allerede gemt. Ret det i stedet.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Der er ikke noget at gemme endnu.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>The course is closed. Reopen it first.</source>
        <translation>Forløbet er afsluttet. Genåbn det først.</translation>
    </message>
    <message>
        <source>The course is open.</source>
        <translation>Forløbet er åbent.</translation>
    </message>
    <message>
        <source>A meeting is under way. Finish it first.</source>
        <translation>Et møde er i gang. Afslut det først.</translation>
    </message>
    <message>
        <source>The meeting is finished.</source>
        <translation>Mødet er afsluttet.</translation>
    </message>
    <message>
        <source>The PIN must be 4 to 8 digits.</source>
        <translation>PIN-koden skal være på 4 til 8 cifre.</translation>
    </message>
    <message>
        <source>The day has passed.</source>
        <translation>Dagen er gået.</translation>
    </message>
    <message>
        <source>A child under six gets no form: there are pictures to talk about.</source>
        <translation>Et barn under seks år får intet skema: der er billeder at tale om.</translation>
    </message>
    <message>
        <source>That form does not fit this person.</source>
        <translation>Det skema passer ikke til denne person.</translation>
    </message>
    <message>
        <source>Note the licence of this form first, under Settings, Numbers.</source>
        <translation>Skriv først skemaets licens under Indstillinger, Tal.</translation>
    </message>
    <message>
        <source>Eight voices about one person is the most a chart can carry.</source>
        <translation>Otte stemmer om én person er det meste, en kurve kan rumme.</translation>
    </message>
    <message>
        <source>That person is not in this course.</source>
        <translation>Den person er ikke med i dette forløb.</translation>
    </message>
    <message>
        <source>The meeting has recorded forms and cannot be thrown away.</source>
        <translation>Mødet har gemte skemaer og kan ikke kasseres.</translation>
    </message>
    <message>
        <source>The meeting did not take place.</source>
        <translation>Mødet fandt ikke sted.</translation>
    </message>
    <message>
        <source>The form has been corrected or undone since.</source>
        <translation>Skemaet er rettet eller fortrudt siden.</translation>
    </message>
    <message>
        <source>A form stands there already. Choose another person or meeting.</source>
        <translation>Der står allerede et skema. Vælg en anden person eller et andet møde.</translation>
    </message>
    <message>
        <source>The form counts already.</source>
        <translation>Skemaet tæller allerede med.</translation>
    </message>
    <message>
        <source>A goal is rated between 0 and 10.</source>
        <translation>Et mål vurderes mellem 0 og 10.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Det er allerede afsluttet.</translation>
    </message>
    <message>
        <source>Write in a few words what was decided.</source>
        <translation>Skriv med få ord, hvad der blev besluttet.</translation>
    </message>
    <message>
        <source>The numbers have changed since. Look at them again.</source>
        <translation>Tallene er ændret siden. Se på dem igen.</translation>
    </message>
    <message>
        <source>Write the question, or take it away.</source>
        <translation>Skriv spørgsmålet, eller tag det væk.</translation>
    </message>
    <message>
        <source>Only {name} can stand in braces: the child’s name comes there.</source>
        <translation>Kun {name} kan stå i krøllede parenteser: dér kommer barnets navn.</translation>
    </message>
    <message>
        <source>There is room for twelve questions.</source>
        <translation>Der er plads til tolv spørgsmål.</translation>
    </message>
    <message>
        <source>That person takes part in the group already.</source>
        <translation>Personen er allerede med i gruppen.</translation>
    </message>
    <message>
        <source>The group has ended. Reopen it first.</source>
        <translation>Gruppen er afsluttet. Genåbn den først.</translation>
    </message>
    <message>
        <source>Tick who is here today.</source>
        <translation>Sæt flueben ved dem, der er her i dag.</translation>
    </message>
    <message>
        <source>Since the start {marks} have gone from {first} to {latest}.</source>
        <translation>Siden start er {marks} gået fra {first} til {latest}.</translation>
    </message>
    <message>
        <source>{marks}: there is no complete form yet.</source>
        <translation>{marks}: der er endnu ikke et helt udfyldt skema.</translation>
    </message>
    <message>
        <source>{marks} are shown for the meetings where they may be seen.</source>
        <translation>{marks} vises fra de møder, hvor de må ses.</translation>
    </message>
    <message>
        <source>{marks} are here for the first time.</source>
        <translation>{marks} er sat for første gang.</translation>
    </message>
    <message>
        <source>{marks} were made once, {latest}: no direction can be named yet.</source>
        <translation>{marks} er sat én gang, {latest}: der kan endnu ikke siges noget om retningen.</translation>
    </message>
    <message>
        <source>That is within the uncertainty of the measurement ({limit}).</source>
        <translation>Det er inden for usikkerheden i målingen ({limit}).</translation>
    </message>
    <message>
        <source>That is more than the uncertainty of the measurement ({limit}).</source>
        <translation>Det er mere end usikkerheden i målingen ({limit}).</translation>
    </message>
    <message>
        <source>at the first meeting</source>
        <translation>ved det første møde</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>i {month}</translation>
    </message>
    <message>
        <source>{marks} are higher than {then}.</source>
        <translation>{marks} ligger højere end {then}.</translation>
    </message>
    <message>
        <source>{marks} are lower than {then}.</source>
        <translation>{marks} ligger lavere end {then}.</translation>
    </message>
    <message>
        <source>{marks} are about where they were {then}.</source>
        <translation>{marks} ligger omtrent som {then}.</translation>
    </message>
    <message>
        <source>No complete form yet</source>
        <translation>Endnu ikke et helt skema</translation>
    </message>
    <message>
        <source>New: no direction yet</source>
        <translation>Ny: endnu ingen retning</translation>
    </message>
    <message>
        <source>Reliable improvement</source>
        <translation>Sikker fremgang</translation>
    </message>
    <message>
        <source>Lower, worth talking about</source>
        <translation>Sikker tilbagegang, bør drøftes</translation>
    </message>
    <message>
        <source>No reliable change</source>
        <translation>Ingen sikker ændring</translation>
    </message>
    <message>
        <source>Change not judged</source>
        <translation>Ændring ikke vurderet</translation>
    </message>
    <message>
        <source>Shown in part</source>
        <translation>Vises delvist</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>grænse {limit}</translation>
    </message>
    <message>
        <source>borrowed limit {limit} (from a related form)</source>
        <translation>lånt grænse {limit} (fra et beslægtet skema)</translation>
    </message>
    <message>
        <source>The calculated course begins at the first mark.</source>
        <translation>Det beregnede forløb begynder ved det første mærke.</translation>
    </message>
    <message>
        <source>No calculated course fits this form.</source>
        <translation>Intet beregnet forløb passer til dette skema.</translation>
    </message>
    <message>
        <source>No studies exist for this rater: no limit and no calculated course.</source>
        <translation>Der findes ingen studier for den, der svarer her: ingen grænse og intet beregnet forløb.</translation>
    </message>
    <message>
        <source>The start is above the limit: no calculated course is known there.</source>
        <translation>Starten ligger over grænsen: der kendes intet beregnet forløb.</translation>
    </message>
    <message>
        <source>The first mark is not shown, so no calculated course is drawn.</source>
        <translation>Det første mærke vises ikke, så der tegnes intet beregnet forløb.</translation>
    </message>
    <message>
        <source>Your team does not use a calculated course for this rater.</source>
        <translation>Jeres team bruger ikke et beregnet forløb for den, der svarer her.</translation>
    </message>
    <message>
        <source>The calculated course is from studies with adults; weak evidence for children.</source>
        <translation>Det beregnede forløb er ud fra studier med voksne; svag evidens for børn.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sprunget over</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>ikke helt udfyldt</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>ikke til stede</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>vises ikke</translation>
    </message>
    <message>
        <source>Talk now</source>
        <translation>Tag op nu</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spørg ind</translation>
    </message>
    <message>
        <source>Moving forward</source>
        <translation>Går frem</translation>
    </message>
    <message>
        <source>Worth noting</source>
        <translation>Værd at bemærke</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Husk</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Ingen markering</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Answer differently</source>
        <translation>Svarer forskelligt</translation>
    </message>
    <message>
        <source>Ask about the cooperation</source>
        <translation>Spørg til samarbejdet</translation>
    </message>
    <message>
        <source>Unchanged after {n} meetings</source>
        <translation>Uændret efter {n} møder</translation>
    </message>
    <message>
        <source>Wellbeing is missing: {name}</source>
        <translation>Trivsel mangler: {name}</translation>
    </message>
    <message>
        <source>Cooperation is missing: {rater}</source>
        <translation>Samarbejde mangler: {rater}</translation>
    </message>
    <message>
        <source>{name}: new</source>
        <translation>{name}: ny</translation>
    </message>
    <message>
        <source>Reliable improvement: {name}</source>
        <translation>Sikker fremgang: {name}</translation>
    </message>
    <message>
        <source>Above the limit now: {name}</source>
        <translation>Over grænsen nu: {name}</translation>
    </message>
    <message>
        <source>Follows the calculated course: {name}</source>
        <translation>Følger det beregnede forløb: {name}</translation>
    </message>
    <message>
        <source>Lower than at the start: {name}</source>
        <translation>Lavere end ved start: {name}</translation>
    </message>
    <message>
        <source>Far below the course: {name}</source>
        <translation>Langt under det beregnede forløb: {name}</translation>
    </message>
    <message>
        <source>Talk with {rater} alone</source>
        <translation>Tal med {rater} alene</translation>
    </message>
    <message>
        <source>Lower than last time: {name}</source>
        <translation>Lavere end sidst: {name}</translation>
    </message>
    <message>
        <source>Below the calculated course: {name}</source>
        <translation>Under det beregnede forløb: {name}</translation>
    </message>
    <message>
        <source>Unchanged: {name}</source>
        <translation>Uændret: {name}</translation>
    </message>
    <message>
        <source>Up and down: {name}</source>
        <translation>Op og ned: {name}</translation>
    </message>
    <message>
        <source>High from the start: {name}</source>
        <translation>Højt fra starten: {name}</translation>
    </message>
    <message>
        <source>Everything at the top: {name}</source>
        <translation>Alt i top: {name}</translation>
    </message>
    <message>
        <source>One line lies lower: {name}</source>
        <translation>Én linje ligger lavere: {name}</translation>
    </message>
    <message>
        <source>The cooperation: ask {rater}</source>
        <translation>Samarbejdet: spørg {rater}</translation>
    </message>
    <message>
        <source>One thing about the meetings: ask {rater}</source>
        <translation>En enkelt ting ved møderne: spørg {rater}</translation>
    </message>
    <message>
        <source>The cooperation has fallen: ask {rater}</source>
        <translation>Samarbejdet er faldet: spørg {rater}</translation>
    </message>
    <message>
        <source>{rater} and {other} see the meeting differently</source>
        <translation>{rater} og {other} oplever mødet forskelligt</translation>
    </message>
    <message>
        <source>{rater} and {other} answer differently</source>
        <translation>{rater} og {other} svarer forskelligt</translation>
    </message>
    <message>
        <source>{rater} and {other}: the difference has moved</source>
        <translation>{rater} og {other}: forskellen har flyttet sig</translation>
    </message>
    <message>
        <source>{rater} and {other} answer more and more differently</source>
        <translation>{rater} og {other} svarer mere og mere forskelligt</translation>
    </message>
    <message>
        <source>Time to talk about an ending: {name}</source>
        <translation>Tid til at tale om afslutning: {name}</translation>
    </message>
    <message>
        <source>No meeting since {since}</source>
        <translation>Intet møde siden {since}</translation>
    </message>
    <message>
        <source>An agreement is past its day</source>
        <translation>En aftale er overskredet</translation>
    </message>
    <message>
        <source>Follow-up {day}</source>
        <translation>Opfølgning {day}</translation>
    </message>
    <message>
        <source>{rater} turns {age} soon</source>
        <translation>{rater} fylder snart {age}</translation>
    </message>
    <message>
        <source>{change} since the first meeting, more than the uncertainty ({limit})</source>
        <translation>{change} siden første møde, mere end usikkerheden i målingen ({limit})</translation>
    </message>
    <message>
        <source>No direction can be named yet</source>
        <translation>Der kan endnu ikke siges noget om retningen</translation>
    </message>
    <message>
        <source>{first} at the start, {latest} now; the limit is {cut_off}</source>
        <translation>{first} ved start, {latest} nu; grænsen er {cut_off}</translation>
    </message>
    <message>
        <source>{latest}, at or above the calculated course ({line})</source>
        <translation>{latest}, på eller over det beregnede forløb ({line})</translation>
    </message>
    <message>
        <source>The last two marks lie below nine of ten comparable courses</source>
        <translation>De to seneste ligger under ni af ti sammenlignelige forløb</translation>
    </message>
    <message>
        <source>A line is very low or has fallen sharply. The form cannot tell why.</source>
        <translation>Et mærke ligger meget lavt eller er faldet brat. Skemaet kan ikke sige hvorfor.</translation>
    </message>
    <message>
        <source>{before} last time, {latest} now</source>
        <translation>{before} sidst, {latest} nu</translation>
    </message>
    <message>
        <source>{latest}; three of four comparable courses lie above {line}</source>
        <translation>{latest}; tre af fire sammenlignelige forløb ligger over {line}</translation>
    </message>
    <message>
        <source>{turns} times in a row up or down by {limit} or more</source>
        <translation>{turns} gange i træk op eller ned med {limit} eller mere</translation>
    </message>
    <message>
        <source>{first} at the start; the limit is {cut_off}. Whose wish is the course?</source>
        <translation>{first} ved starten; grænsen er {cut_off}. Hvis ønske er forløbet?</translation>
    </message>
    <message>
        <source>Every line was at the top twice in a row</source>
        <translation>Alle linjer var i top to gange i træk</translation>
    </message>
    <message>
        <source>{lowest} on line {place}; the others are {others} on average</source>
        <translation>{lowest} på linje {place}; de andre er {others} i gennemsnit</translation>
    </message>
    <message>
        <source>{latest}; below {cut_off} is worth a question</source>
        <translation>{latest}; under {cut_off} er det værd at spørge ind</translation>
    </message>
    <message>
        <source>{lowest} on line {place}, though {latest} in all</source>
        <translation>{lowest} på linje {place}, selv om det er {latest} i alt</translation>
    </message>
    <message>
        <source>{one} and {other} about the same meeting: ask both</source>
        <translation>{one} og {other} om det samme møde: spørg begge</translation>
    </message>
    <message>
        <source>The difference is {gap} now</source>
        <translation>Forskellen er {gap} nu</translation>
    </message>
    <message>
        <source>It has moved by {moved} since both first answered, and is {gap} now</source>
        <translation>Den har flyttet sig {moved}, siden begge svarede første gang, og er {gap} nu</translation>
    </message>
    <message>
        <source>The difference has grown three times in a row and is {gap} now</source>
        <translation>Forskellen er vokset tre gange i træk og er {gap} nu</translation>
    </message>
    <message>
        <source>The last marks keep steady at or above the limit ({cut_off})</source>
        <translation>De seneste mærker holder sig på eller over grænsen ({cut_off})</translation>
    </message>
    <message>
        <source>From the latest meeting</source>
        <translation>Fra det seneste møde</translation>
    </message>
    <message>
        <source>The course is open: is a meeting planned?</source>
        <translation>Forløbet er åbent: er der planlagt et møde?</translation>
    </message>
    <message>
        <source>It was to be done by {day}</source>
        <translation>Fristen var {day}</translation>
    </message>
    <message>
        <source>The follow-up day is {day}</source>
        <translation>Dagen for opfølgning er {day}</translation>
    </message>
    <message>
        <source>Something changes with this birthday</source>
        <translation>Noget ændrer sig med den fødselsdag</translation>
    </message>
    <message>
        <source>From six there is a form to fill in</source>
        <translation>Fra seks år er der et skema at svare på</translation>
    </message>
    <message>
        <source>From ten the child is a party to its own case</source>
        <translation>Fra ti år er barnet part i sin egen sag</translation>
    </message>
    <message>
        <source>From thirteen the form is the one for young people</source>
        <translation>Fra tretten år er skemaet det for unge</translation>
    </message>
    <message>
        <source>From sixteen the child&apos;s plan is a youth plan</source>
        <translation>Fra seksten år er barnets plan en ungeplan</translation>
    </message>
    <message>
        <source>From eighteen: plan the hand-over to adult services</source>
        <translation>Fra atten år: planlæg overgangen til voksenområdet</translation>
    </message>
    <message>
        <source>No reliable change for a long time: consider something else</source>
        <translation>Ingen sikker ændring længe: overvej noget andet</translation>
    </message>
    <message>
        <source>No reliable change: change something together</source>
        <translation>Ingen sikker ændring: find sammen noget at ændre</translation>
    </message>
    <message>
        <source>No reliable change: ask whether something should change</source>
        <translation>Ingen sikker ændring: spørg, om noget skal ændres</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Hjemmebesøg</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>held</source>
        <translation>afholdt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>aflyst</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kom ikke</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taget tilbage</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>skærm</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papir</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mundtligt</translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation>gennem tolk</translation>
    </message>
    <message>
        <source>total only</source>
        <translation>kun samlet tal</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ikke i dag</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation>ville ikke</translation>
    </message>
    <message>
        <source>was not present</source>
        <translation>var ikke til stede</translation>
    </message>
    <message>
        <source>too hard</source>
        <translation>for svært</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>andet</translation>
    </message>
    <message>
        <source>not asked this time</source>
        <translation>ikke spurgt denne gang</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rettet</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestridt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>spærret</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>fortrudt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttet</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>genindsat</translation>
    </message>
    <message>
        <source>ended as planned</source>
        <translation>afsluttet som planlagt</translation>
    </message>
    <message>
        <source>ended unplanned</source>
        <translation>afsluttet uden at være planlagt</translation>
    </message>
    <message>
        <source>Go on as now</source>
        <translation>Fortsæt som nu</translation>
    </message>
    <message>
        <source>We change something</source>
        <translation>Vi ændrer noget</translation>
    </message>
    <message>
        <source>Take it to the network</source>
        <translation>Tag det med til netværket</translation>
    </message>
    <message>
        <source>End the course</source>
        <translation>Afslut forløbet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>bortfaldet</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>forældre</translation>
    </message>
    <message>
        <source>school</source>
        <translation>skole</translation>
    </message>
    <message>
        <source>counsellor</source>
        <translation>rådgiver</translation>
    </message>
    <message>
        <source>the whole meeting</source>
        <translation>hele mødet</translation>
    </message>
    <message>
        <source>The child’s own words</source>
        <translation>Barnets egne ord</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>What the curves mean</source>
        <translation>Hvad kurverne betyder</translation>
    </message>
    <message>
        <source>Single lines</source>
        <translation>Enkelte linjer</translation>
    </message>
    <message>
        <source>The adults’ own wellbeing</source>
        <translation>De voksnes egen trivsel</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>The cooperation</source>
        <translation>Samarbejdet</translation>
    </message>
    <message>
        <source>Works well / worries / needs to happen</source>
        <translation>Går godt / bekymrer / skal ske</translation>
    </message>
    <message>
        <source>Where we are, from 0 to 10</source>
        <translation>Hvor er vi nu, fra 0 til 10</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navne</translation>
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
        <source>ask me later</source>
        <translation>spørg mig senere</translation>
    </message>
    <message>
        <source>has not been asked yet</source>
        <translation>er ikke spurgt endnu</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>sagde nej</translation>
    </message>
    <message>
        <source>wants to be asked later</source>
        <translation>vil spørges senere</translation>
    </message>
    <message>
        <source>someone may not see it</source>
        <translation>en af dem, der ser med, må ikke se den</translation>
    </message>
    <message>
        <source>is about the adult</source>
        <translation>handler om den voksne selv</translation>
    </message>
    <message>
        <source>special protection</source>
        <translation>særlig beskyttelse</translation>
    </message>
    <message>
        <source>said no to network meetings</source>
        <translation>har sagt nej til netværksmøder</translation>
    </message>
    <message>
        <source>How often it is wrong has not been counted.</source>
        <translation>Hvor tit det tager fejl, er ikke talt op.</translation>
    </message>
    <message>
        <source>How often it is wrong: of people who do not change at all, {third} % still carry such a mark at meeting 3, {sixth} % at meeting 6 and {tenth} % at meeting 10. Our own count, one voice.</source>
        <translation>Hvor tit det tager fejl: Hos folk, der slet ikke ændrer sig, står der alligevel en sådan markering hos {third} % ved møde 3, {sixth} % ved møde 6 og {tenth} % ved møde 10. Vores egen optælling, én stemme.</translation>
    </message>
    <message>
        <source>A mark from {day} was added later: {marks} now begin there.</source>
        <translation>Et mærke fra {day} er kommet til senere: {marks} begynder nu der.</translation>
    </message>
    <message>
        <source>A mark from {day} was entered later and is now the first: the change and the calculated course of {marks} are counted from there.</source>
        <translation>Et mærke fra {day} er skrevet ind senere og er nu det første: ændringen og det beregnede forløb for {marks} regnes derfra.</translation>
    </message>
    <message>
        <source>A mark from {day} was entered later and is now the first: the change in {marks} is counted from there.</source>
        <translation>Et mærke fra {day} er skrevet ind senere og er nu det første: ændringen i {marks} regnes derfra.</translation>
    </message>
    <message>
        <source>{voice} answers the form “{form}”, which the program does not have any more. Choose another form, or put its file back.</source>
        <translation>{voice} svarer på skemaet »{form}«, som programmet ikke længere har. Vælg et andet skema, eller læg filen tilbage.</translation>
    </message>
    <message>
        <source>One form from {voice} is kept but not shown: the program does not have the form “{form}” any more. Put its file back, and the mark is here again.</source>
        <translation>Et skema fra {voice} er gemt, men vises ikke: programmet har ikke længere skemaet »{form}«. Læg filen tilbage, så er mærket her igen.</translation>
    </message>
    <message>
        <source>{n} forms from {voice} are kept but not shown: the program does not have the form “{form}” any more. Put its file back, and the marks are here again.</source>
        <translation>{n} skemaer fra {voice} er gemt, men vises ikke: programmet har ikke længere skemaet »{form}«. Læg filen tilbage, så er mærkerne her igen.</translation>
    </message>
    <message>
        <source>{voice} answers another form ({form}), which is not drawn together with this one. Choose the sentence of {voice} to see that curve.</source>
        <translation>{voice} svarer på et andet skema ({form}), som ikke tegnes sammen med dette. Vælg sætningen om {voice} for at se den kurve.</translation>
    </message>
    <message>
        <source>{voice} changed form on {day}: marks on {form} are a line of their own and are not compared with the new ones.</source>
        <translation>{voice} skiftede skema {day}: mærkerne på {form} er en linje for sig og sammenlignes ikke med de nye.</translation>
    </message>
    <message>
        <source>Usually {median}; half of them took between {low} and {high}.</source>
        <translation>Som regel {median}; halvdelen tog mellem {low} og {high}.</translation>
    </message>
    <message>
        <source>How long they took is not known.</source>
        <translation>Det vides ikke, hvor længe de tog.</translation>
    </message>
    <message>
        <source>The time is known for one form: too few to say what is usual.</source>
        <translation>Tiden kendes for ét skema: for få til at sige, hvad der er normalt.</translation>
    </message>
    <message>
        <source>The time is known for {n} forms: too few to say what is usual.</source>
        <translation>Tiden kendes for {n} skemaer: for få til at sige, hvad der er normalt.</translation>
    </message>
    <message>
        <source>One form was for somebody who was not there.</source>
        <translation>Ét skema var til en, der ikke var til stede.</translation>
    </message>
    <message>
        <source>{n} forms were for somebody who was not there.</source>
        <translation>{n} skemaer var til en, der ikke var til stede.</translation>
    </message>
    <message>
        <source>The one form was filled in.</source>
        <translation>Det ene skema blev udfyldt.</translation>
    </message>
    <message>
        <source>None of {asked} skipped.</source>
        <translation>Ingen af {asked} sprunget over.</translation>
    </message>
    <message>
        <source>{skipped} of {asked} skipped: {reasons}.</source>
        <translation>{skipped} af {asked} sprunget over: {reasons}.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} sec</source>
        <translation>{n} sek</translation>
    </message>
    <message>
        <source>the meeting planned for {day}</source>
        <translation>mødet, der er planlagt til {day}</translation>
    </message>
    <message>
        <source>Before the course ends: {list}.</source>
        <translation>Før forløbet slutter: {list}.</translation>
    </message>
    <message>
        <source>an agreement that stands open</source>
        <translation>en åben aftale</translation>
    </message>
    <message>
        <source>{n} agreements that stand open</source>
        <translation>{n} åbne aftaler</translation>
    </message>
    <message>
        <source>a goal to look at together</source>
        <translation>et mål at se på sammen</translation>
    </message>
    <message>
        <source>{n} goals to look at together</source>
        <translation>{n} mål at se på sammen</translation>
    </message>
</context>
</TS>

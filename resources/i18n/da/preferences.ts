<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>AccessSection</name>
    <message>
        <source>Your name is kept</source>
        <translation>Dit navn er gemt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dig</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Stands on the documents that you hand out.</source>
        <translation>Står på de dokumenter, du giver videre.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Gem navnet</translation>
    </message>
    <message>
        <source>Keys of this archive</source>
        <translation>Nøgler til dette arkiv</translation>
    </message>
    <message>
        <source>ØVELSE: the practice family has no secrets. Its PIN is 1234.</source>
        <translation>ØVELSE: øvelsesfamilien har ingen hemmeligheder. Pinkoden er 1234.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkode</translation>
    </message>
    <message>
        <source>Takes the computer back after someone has filled in a form.</source>
        <translation>Med den får du computeren tilbage, når nogen har udfyldt et skema.</translation>
    </message>
    <message>
        <source>Not chosen yet. Forms can be handed over once it is.</source>
        <translation>Ikke valgt endnu. Skemaer kan gives videre, når den er.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Skift…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Opens the archive.</source>
        <translation>Åbner arkivet.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>On paper. Opens the archive when the passphrase is forgotten.</source>
        <translation>På papir. Åbner arkivet, når adgangssætningen er glemt.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Lav en ny…</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A copy is made and proven readable</source>
        <translation>En kopi er gemt, og den kan læses</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Each time the archive is closed, a copy is made beside it and proven readable; the newest seven are kept. Copies are encrypted like the archive. Choose a folder on another drive, and put a copy there now and then: it survives the computer.</source>
        <translation>Hver gang arkivet lukkes, gemmes en kopi ved siden af, og det prøves, at den kan læses. De syv nyeste bliver liggende. Kopier er krypteret som arkivet. Vælg en mappe på et andet drev, og gem en kopi dér en gang imellem: den overlever computeren.</translation>
    </message>
    <message>
        <source>Newest copy</source>
        <translation>Nyeste kopi</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Mappe til kopier</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopierer…</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Gem en kopi nu</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Vælg mappe…</translation>
    </message>
    <message>
        <source>Beside the archive</source>
        <translation>Ved siden af arkivet</translation>
    </message>
    <message>
        <source>Where shall copies go?</source>
        <translation>Hvor skal kopier ligge?</translation>
    </message>
    <message>
        <source>No copy here yet.</source>
        <translation>Ingen kopi her endnu.</translation>
    </message>
    <message>
        <source>d MMMM yyyy &apos;at&apos; HH:mm</source>
        <translation>d. MMMM yyyy &apos;kl.&apos; HH.mm</translation>
    </message>
    <message>
        <source>{day}: a part is missing. Make a new copy.</source>
        <translation>{day}: en del mangler. Gem en ny kopi.</translation>
    </message>
</context>
<context>
    <name>BurdenPart</name>
    <message>
        <source>How much the forms ask</source>
        <translation>Hvad skemaerne kræver</translation>
    </message>
    <message>
        <source>Over all cases in this archive. A form that takes long or is often skipped asks too much: talk about why, or choose a shorter one. Only forms marked on the screen have a time.</source>
        <translation>På tværs af alle forløb i arkivet. Et skema, der tager lang tid eller ofte springes over, kræver for meget: tal om hvorfor, eller vælg et kortere. Kun skemaer, der er udfyldt på skærmen, har en tid.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Tæller …</translation>
    </message>
    <message>
        <source>No forms yet.</source>
        <translation>Der er ingen skemaer endnu.</translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message>
        <source>The line is 10 cm</source>
        <translation>Linjen er 10 cm</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and drag the edge until the two are equally wide. Arrow keys move it a little at a time. Once for each screen.</source>
        <translation>Hold et bankkort op mod skærmen, og træk i kanten, til de to er lige brede. Piletaster flytter den lidt ad gangen. Én gang for hver skærm.</translation>
    </message>
    <message>
        <source>It fits: keep it</source>
        <translation>Det passer: gem det</translation>
    </message>
    <message>
        <source>Use what the screen says</source>
        <translation>Brug det, skærmen siger</translation>
    </message>
    <message>
        <source>{screen}: measured with a card.</source>
        <translation>{screen}: målt med et kort.</translation>
    </message>
    <message>
        <source>{screen}: not measured yet. The program trusts what the screen says.</source>
        <translation>{screen}: ikke målt endnu. Programmet stoler på, hvad skærmen oplyser.</translation>
    </message>
    <message>
        <source>Width of the bank card</source>
        <translation>Bankkortets bredde</translation>
    </message>
    <message>
        <source>{number} points per millimetre</source>
        <translation>{number} punkter pr. millimeter</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check the archive</source>
        <translation>Kontrollér arkivet</translation>
    </message>
    <message>
        <source>Every entry is held against the log. It takes a moment, and longer in a large archive; you can go on working.</source>
        <translation>Alt, hvad der er skrevet, holdes op mod loggen. Det tager et øjeblik, og længere i et stort arkiv. Du kan arbejde videre imens.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <source>{rows} entries and {lines} lines of the log were compared.</source>
        <translation>{rows} rækker og {lines} linjer i loggen er sammenlignet.</translation>
    </message>
    <message>
        <source>All is as it should be</source>
        <translation>Alt er, som det skal være</translation>
    </message>
    <message>
        <source>Something is not as it should be</source>
        <translation>Noget er ikke, som det skal være</translation>
    </message>
    <message>
        <source>This mends itself when the archive is opened next time.</source>
        <translation>Det retter sig selv, næste gang arkivet åbnes.</translation>
    </message>
    <message>
        <source>Close the archive and restore the newest backup to another place. Keep this one: it may tell what happened.</source>
        <translation>Luk arkivet, og gendan den nyeste sikkerhedskopi et andet sted. Behold dette arkiv: det kan måske vise, hvad der er sket.</translation>
    </message>
    <message>
        <source>A part of the file is damaged.</source>
        <translation>En del af filen er beskadiget.</translation>
    </message>
    <message>
        <source>Something that is not ours lies in the file.</source>
        <translation>Der ligger noget fremmed i filen.</translation>
    </message>
    <message>
        <source>A part that should be in the file is gone.</source>
        <translation>En del, der skal være i filen, er væk.</translation>
    </message>
    <message>
        <source>The log has been changed.</source>
        <translation>Loggen er ændret.</translation>
    </message>
    <message>
        <source>An entry was changed outside the program.</source>
        <translation>En række er ændret uden om programmet.</translation>
    </message>
    <message>
        <source>An entry that the log knows is gone.</source>
        <translation>En række, som loggen kender, er væk.</translation>
    </message>
    <message>
        <source>There is an entry that the log does not know.</source>
        <translation>Der er en række, som loggen ikke kender.</translation>
    </message>
    <message>
        <source>The log ends too early: perhaps an old copy was put back.</source>
        <translation>Loggen slutter for tidligt: måske er en gammel kopi lagt tilbage.</translation>
    </message>
    <message>
        <source>The log is not the one that was seen last time.</source>
        <translation>Loggen er ikke den samme som sidst.</translation>
    </message>
    <message>
        <source>The file head.json was changed.</source>
        <translation>Filen head.json er ændret.</translation>
    </message>
    <message>
        <source>The list of cases is behind.</source>
        <translation>Listen over forløb er bagud.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>{title} (no. {number})</source>
        <translation>{title} (nr. {number})</translation>
    </message>
    <message>
        <source>Mean first score (mu), points</source>
        <translation>Gennemsnit af første mærke (mu), point</translation>
    </message>
    <message>
        <source>Mean change from there (D), points</source>
        <translation>Gennemsnitlig ændring derfra (D), point</translation>
    </message>
    <message>
        <source>How much of a difference at the start remains (beta)</source>
        <translation>Hvor meget af forskellen fra starten der bliver (beta)</translation>
    </message>
    <message>
        <source>Sessions until about two thirds of the change (tau)</source>
        <translation>Møder, før omkring to tredjedele af ændringen er sket (tau)</translation>
    </message>
    <message>
        <source>Uncertainty of one score (sigma m), points</source>
        <translation>Usikkerhed i ét mærke (sigma m), point</translation>
    </message>
    <message>
        <source>How differently people change (sigma r), points</source>
        <translation>Hvor forskelligt mennesker ændrer sig (sigma r), point</translation>
    </message>
    <message numerus="yes">
        <source>%n closed course(s) with at least two scores.</source>
        <translation>
            <numerusform>%n afsluttet forløb med mindst to samlede tal.</numerusform>
            <numerusform>%n afsluttede forløb med mindst to samlede tal.</numerusform>
        </translation>
    </message>
    <message>
        <source>A course of your own is offered from {number}.</source>
        <translation>Jeres eget forløb tilbydes fra {number}.</translation>
    </message>
    <message>
        <source>Computed from {cases} closed courses with {sessions} scores</source>
        <translation>Beregnet ud fra {cases} afsluttede forløb med {sessions} samlede tal</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>No scores to compare with.</source>
        <translation>Ingen tal at sammenligne med.</translation>
    </message>
    <message>
        <source>All sessions: {half} inside the 50 % band, {most} inside the 80 % band.</source>
        <translation>Alle møder: {half} inden for 50 %-båndet, {most} inden for 80 %-båndet.</translation>
    </message>
    <message>
        <source>Session {s}, {count} scores: {half} and {most}.</source>
        <translation>Møde {s}, {count} tal: {half} og {most}.</translation>
    </message>
    <message>
        <source>{day}: own course from {cases} courses taken into use.</source>
        <translation>{day}: jeres eget ud fra {cases} forløb taget i brug.</translation>
    </message>
    <message>
        <source>{day}: own course from {cases} courses seen, not used.</source>
        <translation>{day}: jeres eget ud fra {cases} forløb set, ikke brugt.</translation>
    </message>
    <message>
        <source>The course, old and new</source>
        <translation>Forløbet, gammelt og nyt</translation>
    </message>
    <message>
        <source>Scores inside the bands</source>
        <translation>Tal inden for båndene</translation>
    </message>
    <message>
        <source>session</source>
        <translation>møde</translation>
    </message>
    <message>
        <source>50 % band</source>
        <translation>50 %-båndet</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80 %-båndet</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>jeres eget</translation>
    </message>
    <message>
        <source>the old one</source>
        <translation>det gamle</translation>
    </message>
</context>
<context>
    <name>CoursesPart</name>
    <message>
        <source>Which course stands behind the curve</source>
        <translation>Hvilket forløb der står bag kurven</translation>
    </message>
    <message>
        <source>The pale band is where comparable courses went from the same first score. It is no goal. Children, young people and carers have no published course: theirs is from studies with adults, and the curve says so. Teachers and other network have none.</source>
        <translation>Det blege bånd viser, hvor lignende forløb gik hen fra det samme første mærke. Det er ikke et mål. For børn, unge og forældre findes intet offentliggjort forløb: deres er fra studier med voksne, og det står på kurven. Lærere og andet netværk har intet.</translation>
    </message>
    <message>
        <source>Off: no course is drawn</source>
        <translation>Slået fra: intet forløb tegnes</translation>
    </message>
    <message>
        <source>What a course is made of</source>
        <translation>Hvad et forløb er lavet af</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>On the curve it is called: {words}</source>
        <translation>På kurven hedder det: {words}</translation>
    </message>
    <message>
        <source>From studies with adults; weak evidence for children.</source>
        <translation>Ud fra studier med voksne; svag evidens for børn.</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>What is in a document at first</source>
        <translation>Det er med i et dokument fra starten</translation>
    </message>
    <message>
        <source>The proposal for each reader. It can be changed in each document.</source>
        <translation>Forslaget til hver modtager. Det kan ændres i hvert dokument.</translation>
    </message>
    <message>
        <source>The adults’ own wellbeing and the cooperation are never in a proposal: they need a yes of their own each time.</source>
        <translation>De voksnes egen trivsel og samarbejdet er aldrig med i forslaget: De kræver et ja hver gang.</translation>
    </message>
    <message>
        <source>Back to the program’s proposal</source>
        <translation>Tilbage til programmets forslag</translation>
    </message>
    <message>
        <source>Most are borrowed from related forms, and easily misread.</source>
        <translation>De fleste er lånt fra beslægtede skemaer og let at misforstå.</translation>
    </message>
    <message>
        <source>Off: roles instead of names.</source>
        <translation>Slået fra: roller i stedet for navne.</translation>
    </message>
</context>
<context>
    <name>FitResult</name>
    <message>
        <source>Courses that end early tend to be those that went well or were given up, so late sessions rest on a selected few.</source>
        <translation>Forløb, der slutter tidligt, er ofte dem, der gik godt eller blev opgivet. Derfor hviler de sene møder på nogle få udvalgte.</translation>
    </message>
    <message>
        <source>Use your own course</source>
        <translation>Brug jeres eget</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Behold det gamle</translation>
    </message>
    <message>
        <source>Old and new course, and the test</source>
        <translation>Gammelt og nyt forløb og prøven</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Type the passphrase you use now.</source>
        <translation>Skriv den adgangssætning, du bruger nu.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Adgangssætning nu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence for {form}</source>
        <translation>Licens til {form}</translation>
    </message>
    <message>
        <source>Who holds the licence</source>
        <translation>Hvem har licensen</translation>
    </message>
    <message>
        <source>Which setting it is for</source>
        <translation>Hvilket sted den gælder</translation>
    </message>
    <message>
        <source>Others own this form. Nothing of it is in the program: only numbers from paper are kept. Say whose licence your team works under; it is kept in the archive.</source>
        <translation>Skemaet ejes af andre. Intet af det ligger i programmet: kun tal fra papir gemmes. Skriv, hvis licens I arbejder under; det gemmes i arkivet.</translation>
    </message>
    <message>
        <source>Fill this in: the form is used only with a licence.</source>
        <translation>Udfyld feltet: skemaet bruges kun med licens.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Sprog og udseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>NormDialog</name>
    <message>
        <source>Your own limits</source>
        <translation>Jeres egne grænser</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Sættets navn</translation>
    </message>
    <message>
        <source>Which row</source>
        <translation>Hvilken række</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <translation>Giv sættet et navn.</translation>
    </message>
</context>
<context>
    <name>NormForm</name>
    <message>
        <source>Limit</source>
        <translation>Grænse</translation>
    </message>
    <message>
        <source>Reliable change</source>
        <translation>Sikker ændring</translation>
    </message>
    <message>
        <source>Spread (SD)</source>
        <translation>Spredning (SD)</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Pålidelighed</translation>
    </message>
    <message>
        <source>Who was measured</source>
        <translation>Hvem der er målt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>How sure is the source?</source>
        <translation>Hvor sikker er kilden?</translation>
    </message>
    <message>
        <source>Use this as the reliable change</source>
        <translation>Brug tallet som sikker ændring</translation>
    </message>
    <message>
        <source>Empty: no limit. A score at the limit counts as above.</source>
        <translation>Tomt: ingen grænse. Et tal på grænsen tæller som over.</translation>
    </message>
    <message>
        <source>From 0 to below 1: alpha, or better a retest.</source>
        <translation>Fra 0 til under 1: alfa eller hellere en gentagen måling.</translation>
    </message>
    <message>
        <source>Say where the numbers come from.</source>
        <translation>Skriv, hvor tallene kommer fra.</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation>Et tal fra {low} til {high}.</translation>
    </message>
    <message>
        <source>Spread and reliability give the reliable change.</source>
        <translation>Spredning og pålidelighed giver den sikre ændring.</translation>
    </message>
    <message>
        <source>Resulting reliable change: {number}</source>
        <translation>Det giver en sikker ændring på {number}</translation>
    </message>
</context>
<context>
    <name>NormsPart</name>
    <message>
        <source>Limits and reliable change</source>
        <translation>Grænser og sikker ændring</translation>
    </message>
    <message>
        <source>A set holds the limit and the reliable change of every group. Published sources disagree: the set in use decides, and the others stand beside it.</source>
        <translation>Et sæt rummer grænsen og den sikre ændring for hver gruppe. Kilderne er uenige: Sættet i brug afgør det, og de andre tal står ved siden af.</translation>
    </message>
    <message>
        <source>A score at the limit counts as above it (WHO-5 is the exception), and a change that reaches the number counts. One rule for every screen and document.</source>
        <translation>Et tal på grænsen tæller som over den (WHO-5 er undtagelsen), og en ændring, der når tallet, tæller. Reglen er den samme på alle sider og i alle dokumenter.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Sæt</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Brug dette sæt</translation>
    </message>
    <message>
        <source>Make a copy to edit…</source>
        <translation>Lav en kopi til jer selv…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>The numbers of this set</source>
        <translation>Sættets tal</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>I brug nu</translation>
    </message>
    <message>
        <source>In use from the next opening</source>
        <translation>I brug fra næste åbning</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ikke i brug</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Kilderne er uenige</translation>
    </message>
</context>
<context>
    <name>NormsPresenter</name>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopi)</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>everybody who answers</source>
        <translation>alle, der svarer</translation>
    </message>
    <message>
        <source>adults about themselves</source>
        <translation>voksne om sig selv</translation>
    </message>
    <message>
        <source>young people, 13-17, about themselves</source>
        <translation>unge, 13-17 år, om sig selv</translation>
    </message>
    <message>
        <source>children, 6-12, about themselves</source>
        <translation>børn, 6-12 år, om sig selv</translation>
    </message>
    <message>
        <source>parents and carers about a child</source>
        <translation>forældre og plejeforældre om barnet</translation>
    </message>
    <message>
        <source>teachers and other network about a child</source>
        <translation>lærere og andet netværk om barnet</translation>
    </message>
    <message>
        <source>Our own wellbeing forms</source>
        <translation>Vores egne trivselsskemaer</translation>
    </message>
    <message>
        <source>Our own cooperation forms</source>
        <translation>Vores egne samarbejdsskemaer</translation>
    </message>
    <message>
        <source>ORS and CORS</source>
        <translation>ORS og CORS</translation>
    </message>
    <message>
        <source>SRS and its relatives</source>
        <translation>SRS og dets slægtninge</translation>
    </message>
    <message>
        <source>No limit.</source>
        <translation>Ingen grænse.</translation>
    </message>
    <message>
        <source>Borrowed limit {number} (from a related form).</source>
        <translation>Lånt grænse {number} (fra et beslægtet skema).</translation>
    </message>
    <message>
        <source>Limit {number}; here a score at it counts as below.</source>
        <translation>Grænse {number}; her tæller et tal på grænsen som under.</translation>
    </message>
    <message>
        <source>Limit {number}.</source>
        <translation>Grænse {number}.</translation>
    </message>
    <message>
        <source>No reliable change is known.</source>
        <translation>Ingen sikker ændring er kendt.</translation>
    </message>
    <message>
        <source>Reliable change {number}.</source>
        <translation>Sikker ændring {number}.</translation>
    </message>
    <message>
        <source>Spread and reliability are not known for this group.</source>
        <translation>Spredning og pålidelighed kendes ikke for denne gruppe.</translation>
    </message>
    <message>
        <source>Spread {sd} and reliability {r} give {result}.</source>
        <translation>Spredning {sd} og pålidelighed {r} giver {result}.</translation>
    </message>
    <message>
        <source>limit {number}</source>
        <translation>grænse {number}</translation>
    </message>
    <message>
        <source>reliable change {number}</source>
        <translation>sikker ændring {number}</translation>
    </message>
    <message>
        <source>V: read in the source</source>
        <translation>V: læst i kilden</translation>
    </message>
    <message>
        <source>R: recalled, not read again</source>
        <translation>R: husket, ikke læst igen</translation>
    </message>
    <message>
        <source>C: computed</source>
        <translation>C: beregnet</translation>
    </message>
    <message>
        <source>D: our own decision</source>
        <translation>D: vores egen beslutning</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>Kinds of numbers</source>
        <translation>Slags tal</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skemaer</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Time and skips</source>
        <translation>Tid og overspring</translation>
    </message>
    <message>
        <source>What you have chosen holds from the next opening of the archive. Then the case list is computed anew. Lock now and unlock again to use it at once.</source>
        <translation>Det, du har valgt, gælder fra næste gang arkivet åbnes. Da regnes listen over forløb om. Lås nu og lås op igen for at bruge det med det samme.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
</context>
<context>
    <name>OwnCourseCard</name>
    <message>
        <source>Counting…</source>
        <translation>Tæller…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Beregner…</translation>
    </message>
    <message>
        <source>Your own courses</source>
        <translation>Jeres egne forløb</translation>
    </message>
    <message>
        <source>When enough courses are closed, the program can compute a course from your own. You see how well it would have held for courses it had not seen, and decide. The old course stays and can be chosen again.</source>
        <translation>Når nok forløb er afsluttet, kan programmet beregne et forløb ud fra jeres egne. I ser, hvor godt det ville have passet på forløb, det ikke havde set, og beslutter selv. Det gamle bliver liggende og kan vælges igen.</translation>
    </message>
    <message>
        <source>Whose courses</source>
        <translation>Hvis forløb</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Beregn</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The passphrase is changed</source>
        <translation>Adgangssætningen er skiftet</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangssætning</translation>
    </message>
    <message>
        <source>Backups made until now keep the old passphrase: whoever has one of them and knows the old passphrase can open it. The recovery key stays the same.</source>
        <translation>Sikkerhedskopier fra før nu beholder den gamle adgangssætning: den, der har en af dem og kender den gamle, kan åbne den. Gendannelsesnøglen er den samme.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Skifter…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>The PIN is kept</source>
        <translation>Pinkoden er gemt</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Vælg en pinkode</translation>
    </message>
    <message>
        <source>It takes the computer back after a form. 4 to 8 digits.</source>
        <translation>Med den får du computeren tilbage efter et skema. 4 til 8 cifre.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>Gem pinkoden</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Dele af indstillingerne</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>I rummet</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Kopi og kontrol</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question {n}</source>
        <translation>Spørgsmål {n}</translation>
    </message>
    <message>
        <source>Question {n} is asked</source>
        <translation>Spørgsmål {n} bliver stillet</translation>
    </message>
    <message>
        <source>Take question {n} away</source>
        <translation>Tag spørgsmål {n} væk</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Nothing stands out</source>
        <translation>Intet springer i øjnene</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>A very low line (for you only)</source>
        <translation>Et meget lavt mærke (kun for dig)</translation>
    </message>
    <message>
        <source>Lower than at the start</source>
        <translation>Lavere end ved start</translation>
    </message>
    <message>
        <source>Far below the course</source>
        <translation>Langt under forløbet</translation>
    </message>
    <message>
        <source>Lower than last time</source>
        <translation>Lavere end sidst</translation>
    </message>
    <message>
        <source>Below the calculated course</source>
        <translation>Under det beregnede forløb</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Op og ned</translation>
    </message>
    <message>
        <source>The cooperation: ask</source>
        <translation>Samarbejdet: spørg</translation>
    </message>
    <message>
        <source>The cooperation has fallen</source>
        <translation>Samarbejdet er faldet</translation>
    </message>
    <message>
        <source>One thing about the meetings</source>
        <translation>En enkelt ting ved møderne</translation>
    </message>
    <message>
        <source>See the meeting differently</source>
        <translation>Oplever mødet forskelligt</translation>
    </message>
    <message>
        <source>Answer differently</source>
        <translation>Svarer forskelligt</translation>
    </message>
    <message>
        <source>The difference has moved</source>
        <translation>Forskellen har flyttet sig</translation>
    </message>
    <message>
        <source>Answer more and more differently</source>
        <translation>Svarer mere og mere forskelligt</translation>
    </message>
    <message>
        <source>High from the start</source>
        <translation>Højt fra starten</translation>
    </message>
    <message>
        <source>Everything at the top</source>
        <translation>Alt i top</translation>
    </message>
    <message>
        <source>One line lies lower</source>
        <translation>Én linje ligger lavere</translation>
    </message>
    <message>
        <source>Reliable improvement</source>
        <translation>Sikker fremgang</translation>
    </message>
    <message>
        <source>Above the limit now</source>
        <translation>Over grænsen nu</translation>
    </message>
    <message>
        <source>Follows the calculated course</source>
        <translation>Følger det beregnede forløb</translation>
    </message>
    <message>
        <source>Time to talk about an ending</source>
        <translation>Tid til at tale om afslutning</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>The young person</source>
        <translation>Den unge</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>En forælder</translation>
    </message>
    <message>
        <source>The parents together</source>
        <translation>Forældrene sammen</translation>
    </message>
    <message>
        <source>The whole family</source>
        <translation>Hele familien</translation>
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
    <name>QuestionsSection</name>
    <message>
        <source>These are your own questions.</source>
        <translation>Det er jeres egne spørgsmål.</translation>
    </message>
    <message>
        <source>These questions come with the program.</source>
        <translation>Spørgsmålene følger med programmet.</translation>
    </message>
    <message>
        <source>The questions are kept</source>
        <translation>Spørgsmålene er gemt</translation>
    </message>
    <message>
        <source>Questions for the talk</source>
        <translation>Spørgsmål til samtalen</translation>
    </message>
    <message>
        <source>Ask about what the adults can do, never about whose fault it is. No numbers and no “why”. Where {name} stands, the child’s name is put in.</source>
        <translation>Spørg til, hvad de voksne kan gøre, aldrig til, hvis skyld det er. Ingen tal og intet »hvorfor«. Hvor der står {name}, kommer barnets navn.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Put to</source>
        <translation>Stilles til</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>Spørgsmålene</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Tilføj et spørgsmål</translation>
    </message>
    <message>
        <source>Keep the questions</source>
        <translation>Gem spørgsmålene</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Fortryd ændringerne</translation>
    </message>
    <message>
        <source>Use those that come with the program</source>
        <translation>Brug dem, der følger med programmet</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>The recovery key is new</source>
        <translation>Gendannelsesnøglen er ny</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Ny gendannelsesnøgle</translation>
    </message>
    <message>
        <source>This is the new key. The old paper fits until you say here that you have the new one on paper.</source>
        <translation>Her er den nye nøgle. Det gamle papir passer, indtil du her siger, at du har den nye på papir.</translation>
    </message>
    <message>
        <source>The paper you have now stops working. Make a new key when the paper is lost, or when somebody may have seen it.</source>
        <translation>Det papir, du har, holder op med at virke. Lav en ny nøgle, hvis papiret er væk, eller hvis nogen kan have set det.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Laver nøglen…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Lav en ny nøgle</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Jeg har den på papir</translation>
    </message>
</context>
<context>
    <name>RoomSection</name>
    <message>
        <source>When others can see the screen</source>
        <translation>Når andre kan se skærmen</translation>
    </message>
    <message>
        <source>Initials in the list</source>
        <translation>Initialer i listen</translation>
    </message>
    <message>
        <source>The list of cases shows initials until you ask for names.</source>
        <translation>Listen over forløb viser initialer, indtil du beder om navne.</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Lås af sig selv efter</translation>
    </message>
    <message>
        <source>Minutes without a touch. The lock waits while someone fills in a form.</source>
        <translation>Minutter uden berøring. Låsen venter, mens nogen udfylder et skema.</translation>
    </message>
    <message>
        <source> min.</source>
        <translation> min.</translation>
    </message>
    <message>
        <source>Hide from screen sharing and recordings</source>
        <translation>Skjul for skærmdeling og optagelser</translation>
    </message>
    <message>
        <source>Others do not see this window when you share your screen in a video meeting.</source>
        <translation>Andre ser ikke vinduet, når du deler din skærm i et videomøde.</translation>
    </message>
    <message>
        <source>This system cannot keep the window out of screen sharing and recordings. Close the program before you share your screen.</source>
        <translation>Dette system kan ikke skjule vinduet for skærmdeling og optagelser. Luk programmet, før du deler din skærm.</translation>
    </message>
</context>
<context>
    <name>ScaleWords</name>
    <message>
        <source>About oneself</source>
        <translation>Om sig selv</translation>
    </message>
    <message>
        <source>About a child</source>
        <translation>Om et barn</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>Medlem af en gruppe</translation>
    </message>
    <message>
        <source>{who}, {low} years and older</source>
        <translation>{who}, fra {low} år</translation>
    </message>
    <message>
        <source>{who}, {low} to {high} years</source>
        <translation>{who}, {low} til {high} år</translation>
    </message>
    <message>
        <source>Pictures to talk about: never scored, never on a curve</source>
        <translation>Billeder at tale om: aldrig tal, aldrig på en kurve</translation>
    </message>
    <message>
        <source>{low} to {high}, higher is better</source>
        <translation>{low} til {high}, højere er bedre</translation>
    </message>
    <message>
        <source>{low} to {high}, higher is worse</source>
        <translation>{low} til {high}, højere er sværere</translation>
    </message>
    <message>
        <source>Version {version}, series {series}</source>
        <translation>Version {version}, serie {series}</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <translation>Kilde: {source}</translation>
    </message>
</context>
<context>
    <name>ScalesPart</name>
    <message>
        <source>More scales of your own</source>
        <translation>Flere af jeres egne skemaer</translation>
    </message>
    <message>
        <source>A folder with the folders scales, norms and courses in it, each with files as the program&apos;s own. It is read when the archive is opened; a broken file is listed here and stops nothing.</source>
        <translation>En mappe med mapperne scales, norms og courses, hver med filer som programmets egne. Den læses, når arkivet åbnes; en fil med fejl står her på siden og stopper intet.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Ingen mappe er valgt.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Vælg mappe…</translation>
    </message>
    <message>
        <source>Only the program&apos;s own</source>
        <translation>Kun programmets egne</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke læses</translation>
    </message>
    <message>
        <source>Scales in use</source>
        <translation>Skemaer i brug</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, linje {line}</translation>
    </message>
    <message>
        <source>Not a measure</source>
        <translation>Ikke en måling</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Afprøvet</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Ikke afprøvet</translation>
    </message>
    <message>
        <source>Numbers from paper. Not used before you say whose licence it is.</source>
        <translation>Tal fra papir. Bruges først, når I har skrevet, hvis licensen er.</translation>
    </message>
    <message>
        <source>Numbers from paper. Licence: {holder}, for {setting}.</source>
        <translation>Tal fra papir. Licens: {holder}, til {setting}.</translation>
    </message>
    <message>
        <source>Note the licence…</source>
        <translation>Skriv licensen…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Ret noten…</translation>
    </message>
    <message>
        <source>Licence for {form}</source>
        <translation>Licens til {form}</translation>
    </message>
    <message>
        <source>Where are your own scales?</source>
        <translation>Hvor ligger jeres egne skemaer?</translation>
    </message>
</context>
<context>
    <name>ScreenField</name>
    <message>
        <source>Screen for forms</source>
        <translation>Skærm til skemaer</translation>
    </message>
    <message>
        <source>Where the family&apos;s forms are shown. If that screen is not connected, they come where the window is.</source>
        <translation>Her vises familiens skemaer. Er skærmen ikke tilsluttet, kommer de dér, hvor vinduet er.</translation>
    </message>
    <message>
        <source>The one the window is on</source>
        <translation>Den, vinduet er på</translation>
    </message>
    <message>
        <source>The chosen screen (not connected)</source>
        <translation>Den valgte skærm (ikke tilsluttet)</translation>
    </message>
</context>
<context>
    <name>_TenCentimetres</name>
    <message>
        <source>10 cm</source>
        <translation>10 cm</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>AgreementsModel</name>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senest</translation>
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
        <source>Case</source>
        <translation>Forløb</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åben</numerusform>
            <numerusform>%n åbne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overskredet</numerusform>
            <numerusform>%n overskredne</numerusform>
        </translation>
    </message>
    <message>
        <source>See my cases</source>
        <translation>Se mine forløb</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Åbn forløb</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markér som udført</translation>
    </message>
    <message>
        <source>The words of an agreement are shown together with names: they are private.</source>
        <translation>Teksten i aftalerne vises sammen med navnene. Den er privat.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredne</translation>
    </message>
    <message>
        <source>Next seven days</source>
        <translation>De næste syv dage</translation>
    </message>
    <message>
        <source>None here. Choose “All” to see the others.</source>
        <translation>Ingen her. Vælg »Alle« for at se de andre.</translation>
    </message>
    <message>
        <source>Nothing stands open. What a family and you agree on in a meeting (who does what, by when) is gathered here across all cases, the earliest day first.</source>
        <translation>Intet står åbent. Det, I aftaler på møderne (hvem gør hvad, senest hvornår), samles her på tværs af alle forløb med den tidligste frist først.</translation>
    </message>
</context>
<context>
    <name>CaseloadFaces</name>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Look at the case when you are alone</source>
        <translation>Se forløbet, når du er alene</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Intet møde endnu</translation>
    </message>
    <message>
        <source>First meeting held {day}</source>
        <translation>Første møde holdt {day}</translation>
    </message>
    <message>
        <source>meeting under way</source>
        <translation>møde i gang</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>My cases</source>
        <translation>Mine forløb</translation>
    </message>
    <message>
        <source>Search for a name or a label</source>
        <translation>Søg på navn eller betegnelse</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nyt forløb</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttede</translation>
    </message>
    <message>
        <source>Here is your list of families. Create the first case: a label, the child, and who else answers. It takes a minute, and then the first meeting can begin.</source>
        <translation>Her kommer listen over dine familier. Opret det første forløb: barnet, og hvem der ellers svarer. Det tager et minut, og så kan det første møde begynde.</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Vis alle åbne</translation>
    </message>
    <message>
        <source>No case matches what you typed.</source>
        <translation>Ingen forløb passer til det, du skrev.</translation>
    </message>
    <message>
        <source>No cases here right now.</source>
        <translation>Ingen forløb her lige nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n afsluttet</numerusform>
            <numerusform>%n afsluttede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åben</numerusform>
            <numerusform>%n åbne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take up now</source>
        <translation>
            <numerusform>%n kræver opmærksomhed</numerusform>
            <numerusform>%n kræver opmærksomhed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadTableModel</name>
    <message>
        <source>Start the meeting</source>
        <translation>Start mødet</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Fortsæt mødet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The child&apos;s curve</source>
        <translation>Barnets kurve</translation>
    </message>
    <message>
        <source>Most important now</source>
        <translation>Det vigtigste lige nu</translation>
    </message>
    <message>
        <source>Next meeting · remember</source>
        <translation>Næste møde · husk</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <source>Going well</source>
        <translation>Går frem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærk</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Ingen markering</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Open case</source>
        <translation>Åbn forløb</translation>
    </message>
    <message>
        <source>Continue meeting</source>
        <translation>Fortsæt møde</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Start møde</translation>
    </message>
    <message>
        <source>Open agreements</source>
        <translation>Åbne aftaler</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
</context>
<context>
    <name>NarrowingRow</name>
    <message>
        <source>All programmes</source>
        <translation>Alle indsatser</translation>
    </message>
    <message>
        <source>All coordinators</source>
        <translation>Alle tovholdere</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle mærkater</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Tovholder</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mærkat</translation>
    </message>
</context>
<context>
    <name>RunningBanner</name>
    <message>
        <source>The meeting with {label} on {day} is not ended.</source>
        <translation>Mødet med {label} den {day} er ikke afsluttet.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
</context>
<context>
    <name>TodayFaces</name>
    <message>
        <source>meeting {n}</source>
        <translation>møde {n}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>afholdt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>intet klokkeslæt</translation>
    </message>
    <message>
        <source>The first meeting.</source>
        <translation>Det første møde.</translation>
    </message>
    <message>
        <source>Last time: {day}.</source>
        <translation>Sidst: {day}.</translation>
    </message>
    <message>
        <source>Decided: {decision}.</source>
        <translation>Besluttet: {decision}.</translation>
    </message>
    <message>
        <source>Answered: {names}.</source>
        <translation>Svarede: {names}.</translation>
    </message>
    <message>
        <source>Was there without answering: {names}.</source>
        <translation>Var med uden at svare: {names}.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senest {day}</translation>
    </message>
    <message>
        <source>1 open agreement. Show names to read it.</source>
        <translation>1 åben aftale. Vis navne for at læse den.</translation>
    </message>
    <message>
        <source>{n} open agreements. Show names to read them.</source>
        <translation>{n} åbne aftaler. Vis navne for at læse dem.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dagen før</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Næste dag</translation>
    </message>
    <message>
        <source>No meetings this day. At the end of each meeting the next one gets its day and time; then it stands here with what was agreed and who answered last time.</source>
        <translation>Ingen møder denne dag. Når et møde slutter, får det næste dag og tid. Så står det her med det, der blev aftalt, og hvem der svarede sidst.</translation>
    </message>
    <message>
        <source>See my cases</source>
        <translation>Se mine forløb</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møde</numerusform>
            <numerusform>%n møder</numerusform>
        </translation>
    </message>
</context>
</TS>

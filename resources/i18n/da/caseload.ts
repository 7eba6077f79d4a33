<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
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
        <source>Show names</source>
        <translation>Vis navne</translation>
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
            <numerusform>%n åbent</numerusform>
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
</TS>

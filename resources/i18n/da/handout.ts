<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
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
        <source>Voices on the curve</source>
        <translation>Stemmer på kurven</translation>
    </message>
    <message>
        <source>Special protection: nobody’s marks are shown to several people together, only to the one who made them. The document has no curve.</source>
        <translation>Særlig beskyttelse: ingens mærker vises for flere sammen, kun for den, der har sat dem. Dokumentet laves uden kurve.</translation>
    </message>
    <message>
        <source>Nobody answers about this person yet.</source>
        <translation>Ingen svarer om denne person endnu.</translation>
    </message>
    <message>
        <source>Also in it</source>
        <translation>Også med</translation>
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
    <message>
        <source>Never in it: notes, cooperation forms, the adults’ own wellbeing.</source>
        <translation>Aldrig med: notater, samarbejdsskemaer og de voksnes egen trivsel.</translation>
    </message>
    <message>
        <source>{whose} own words</source>
        <translation>{whose} egne ord</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
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
        <translation>heraf {n} åbne</translation>
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
        <source>Off: roles instead. Names in what was written remain.</source>
        <translation>Uden navne står der roller. Navne i det skrevne bliver stående.</translation>
    </message>
    <message>
        <source>What may be told to the meeting</source>
        <translation>Det, der må fortælles til mødet</translation>
    </message>
    <message>
        <source>It says that {name} does not want to share words</source>
        <translation>Der står, at {name} ikke ønsker at dele ord</translation>
    </message>
    <message>
        <source>Left out: {name} has no words for the meeting yet</source>
        <translation>Udeladt: {name} har ingen ord til mødet endnu</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>Status for the network meeting</source>
        <translation>Status til netværksmøde</translation>
    </message>
    <message>
        <source>The curve of the course</source>
        <translation>Forløbets kurve</translation>
    </message>
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
        <source>Parts of the document</source>
        <translation>Dokumentets dele</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det vises</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Det skrives</translation>
    </message>
    <message>
        <source>After the next meeting it says DRAFT again</source>
        <translation>Efter næste møde står der KLADDE igen</translation>
    </message>
    <message>
        <source>The family has seen it</source>
        <translation>Familien har set det</translation>
    </message>
    <message>
        <source>Until then every page says DRAFT</source>
        <translation>Indtil da står der KLADDE på hver side</translation>
    </message>
    <message>
        <source>There is no curve that may be shown to others, so there is nothing to save.</source>
        <translation>Der er ingen kurve, som må vises for andre, så der er intet at gemme.</translation>
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

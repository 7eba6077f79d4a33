<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>Charts</name>
    <message>
        <source>Cooperation in all ({low}–{high})</source>
        <translation>Samarbejde i alt ({low}–{high})</translation>
    </message>
    <message>
        <source>Wellbeing in all ({low}–{high})</source>
        <translation>Trivsel i alt ({low}–{high})</translation>
    </message>
    <message>
        <source>higher = better</source>
        <translation>højere = bedre</translation>
    </message>
    <message>
        <source>lower = better</source>
        <translation>lavere = bedre</translation>
    </message>
    <message>
        <source>calculated course</source>
        <translation>beregnet forløb</translation>
    </message>
    <message>
        <source>uncertainty around the first mark ±{change}</source>
        <translation>måleusikkerhed om første mærke ±{change}</translation>
    </message>
    <message>
        <source>{voice}, earlier form</source>
        <translation>{voice}, tidligere skema</translation>
    </message>
    <message>
        <source>{voice}: new form</source>
        <translation>{voice}: nyt skema</translation>
    </message>
    <message>
        <source>Cooperation: {rater}</source>
        <translation>Samarbejde: {rater}</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>s</source>
        <translation>m</translation>
    </message>
    <message>
        <source>i</source>
        <translation>t</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>på skærmen</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papir</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mundtligt</translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation>med tolk</translation>
    </message>
    <message>
        <source>only the total is known</source>
        <translation>kun den samlede score kendes</translation>
    </message>
    <message>
        <source>l</source>
        <translation>s</translation>
    </message>
    <message>
        <source>entered on a later day</source>
        <translation>skrevet ind en senere dag</translation>
    </message>
    <message>
        <source>ring = disputed</source>
        <translation>ring = bestridt</translation>
    </message>
    <message>
        <source>Meeting {n}</source>
        <translation>Møde {n}</translation>
    </message>
    <message>
        <source>Since last: {change}</source>
        <translation>Siden sidst: {change}</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestridt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
</context>
</TS>

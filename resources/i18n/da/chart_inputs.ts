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
        <source>uncertainty of the measurement around the first mark: ±{change}</source>
        <translation>usikkerhed i målingen omkring første mærke: ±{change}</translation>
    </message>
    <message>
        <source>{voice}, earlier form</source>
        <translation>{voice}, tidligere skema</translation>
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

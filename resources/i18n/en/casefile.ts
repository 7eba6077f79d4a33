<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccessModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentLine</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was copied has %n column(s) too many. Nothing was pasted.</source>
        <translation>
            <numerusform>What was copied has %n column too many. Nothing was pasted.</numerusform>
            <numerusform>What was copied has %n columns too many. Nothing was pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message numerus="yes">
        <source>%n form(s) entered.</source>
        <translation>
            <numerusform>%n form entered.</numerusform>
            <numerusform>%n forms entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignalsCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only for you (%n)</source>
        <translation>
            <numerusform>Only for you (%n)</numerusform>
            <numerusform>Only for you (%n)</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ChoicesForm</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_VoiceRow</name>
    <message numerus="yes">
        <source>Without %n meeting(s): the answer was no there</source>
        <translation>
            <numerusform>Without %n meeting: the answer was no there</numerusform>
            <numerusform>Without %n meetings: the answer was no there</numerusform>
        </translation>
    </message>
</context>
</TS>

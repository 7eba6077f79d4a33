<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CourseWords</name>
    <message numerus="yes">
        <source>%n closed course(s) with at least two scores.</source>
        <translation>
            <numerusform>%n closed course with at least two scores.</numerusform>
            <numerusform>%n closed courses with at least two scores.</numerusform>
        </translation>
    </message>
</context>
</TS>

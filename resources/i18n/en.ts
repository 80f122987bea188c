<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseCard</name>
    <message numerus="yes">
        <source>%n line(s) typed</source>
        <translation>
            <numerusform>%n line typed</numerusform>
            <numerusform>%n lines typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChairBar</name>
    <message numerus="yes">
        <source>%n decision(s) and action(s).</source>
        <translation>
            <numerusform>%n decision or action.</numerusform>
            <numerusform>%n decisions and actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n case file</numerusform>
            <numerusform>%n case files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too late or due today</source>
        <translation>
            <numerusform>%n line too late or due today</numerusform>
            <numerusform>%n lines too late or due today</numerusform>
        </translation>
    </message>
</context>
</TS>

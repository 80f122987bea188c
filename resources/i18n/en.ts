<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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

@echo off
rem Starts Four Islands from its own folder: bin\ beside lib\, geodata\ and assets\.
set HERE=%~dp0..
set JAVA=java
if exist "%JAVA_HOME%\bin\java.exe" set JAVA=%JAVA_HOME%\bin\java.exe
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss2m -Xms112m -Xmn32m -XX:SurvivorRatio=6 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:SoftRefLRUPolicyMSPerMB=10 -Xshare:auto -XX:SharedArchiveFile="%HERE%\lib\four-islands.jsa" -jar "%HERE%\lib\four-islands.jar" %*

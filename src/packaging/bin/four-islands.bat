@echo off
rem Starts Four Islands from its own folder: bin\ beside lib\, geodata\ and assets\.
set HERE=%~dp0..
set JAVA=java
if exist "%JAVA_HOME%\bin\java.exe" set JAVA=%JAVA_HOME%\bin\java.exe
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss2m -Xms98m -Xmn26m -XX:SurvivorRatio=2 -XX:TargetSurvivorRatio=90 -XX:MinHeapFreeRatio=45 -XX:MaxHeapFreeRatio=60 -XX:-ShrinkHeapInSteps -XX:MarkSweepDeadRatio=2 -XX:SoftRefLRUPolicyMSPerMB=10 -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xshare:auto -XX:SharedArchiveFile="%HERE%\lib\four-islands.jsa" -jar "%HERE%\lib\four-islands.jar" %*

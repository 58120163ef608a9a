@echo off
rem The plumbline command on Windows: builds what it needs on first use, then runs it.
rem
rem   JAVA_HOME            the JDK to use (17 or newer); otherwise the java on the PATH
rem   PLUMBLINE_JAVA_OPTS  further options for the Java virtual machine, such as -Xmx4g
rem   PLUMBLINE_REBUILD    set to anything to build again. Commits that touch the sources are noticed, edits are not:
rem                        comparing every file's time takes too long here (the sh script beside this one does it).
setlocal EnableExtensions DisableDelayedExpansion
set "top=%~dp0"
set "target=%top%core\cli\target\quick"
set "jar=%target%\plumbline.jar"
set "stamp=%target%\plumbline.stamp"
set "archive=%target%\plumbline.jsa"
set "classes=%target%\plumbline.classes"

if not defined JAVA_HOME goto find_on_path
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto have_java
>&2 echo plumbline: JAVA_HOME is '%JAVA_HOME%', but there is no bin\java.exe in it.
>&2 echo            Point JAVA_HOME at a JDK of version 17 or newer, or unset it.
exit /b 2
:find_on_path
for %%x in (java.exe) do set "java=%%~$PATH:x"
if defined java goto have_java
>&2 echo plumbline: Java is missing.
>&2 echo            Install a JDK of version 17 or newer, or set JAVA_HOME to one.
exit /b 2
:have_java

set "sources="
for /f %%h in ('git -C "%top%." rev-parse HEAD:core HEAD:grammar HEAD:pom.xml 2^>nul') do call set "sources=%%sources%%%%h"
if not defined sources set "sources=unversioned"
if defined PLUMBLINE_REBUILD goto build
if not exist "%jar%" goto build
if not exist "%stamp%" goto build
set "built="
set /p built=<"%stamp%"
if "%built%"=="%sources%" goto run

:build
if not exist "%target%" mkdir "%target%"
set "version=0"
set "major=0"
"%java%" -version 2>"%target%\java-version.txt"
for /f "usebackq tokens=2,3" %%v in ("%target%\java-version.txt") do if "%%v"=="version" set "version=%%~w"
for /f "delims=." %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
  >&2 echo plumbline: Java 17 or newer is needed; this one is version %version%.
  >&2 echo            Install a newer JDK, or set JAVA_HOME to one.
  exit /b 2
)
set "mvn="
for %%x in (mvn.exe mvn.bat mvn.cmd) do if not "%%~$PATH:x"=="" set "mvn=%%~$PATH:x"
if not defined mvn (
  >&2 echo plumbline: Maven is missing; it is needed to build plumbline.
  >&2 echo            Install Maven 3.8.7 or newer, so that 'mvn -version' works here.
  exit /b 2
)
>&2 echo plumbline: building ^(Maven may have to download libraries; a few minutes at most^)
if exist "%stamp%" del "%stamp%"
pushd "%top%"
call "%mvn%" -Dquick -DskipTests -pl core/cli -am ^
  -Dorg.slf4j.simpleLogger.defaultLogLevel=warn ^
  -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event.ExecutionEventLogger=info package 1>&2 <nul
set "status=%errorlevel%"
popd
if not "%status%"=="0" goto build_failed
if not exist "%jar%" goto build_failed
rem A class-data archive halves the time of every later run; without one everything still works. It holds the classes
rem that the run before it has used, so that run checks the sample. (An archive made at the exit of that run would take
rem two steps less, but has no place for classes as old as picocli's.)
if exist "%archive%" del /f "%archive%"
"%java%" -XX:DumpLoadedClassList="%classes%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -jar "%jar%" ^
  check "%top%standards\newcastle\newcastle.standards" --cases "%top%standards\newcastle\sample\cases.csv" --as-of 2026-09-30 --explain >nul 2>nul <nul
"%java%" -Xshare:dump -XX:SharedClassListFile="%classes%" -XX:SharedArchiveFile="%archive%" -Xlog:disable -cp "%jar%" >nul 2>nul <nul
>"%stamp%" echo %sources%
>&2 echo plumbline: built
goto run
:build_failed
>&2 echo plumbline: the build failed; what Maven said is above.
exit /b 2

:run
set "columns="
for /f "tokens=2 delims=:" %%c in ('mode con 2^>nul ^| findstr /i /r "col"') do set /a columns=%%c
set "shared="
if exist "%archive%" set shared=-XX:SharedArchiveFile="%archive%"
"%java%" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:NewSize=16m -Dfile.encoding=UTF-8 -Djdk.console=java.base -Dplumbline.columns=%columns% %PLUMBLINE_JAVA_OPTS% %shared% -jar "%jar%" %*
exit /b %errorlevel%

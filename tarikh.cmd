@echo off
rem Starts Tarikh on Windows; on the first call it builds what is missing.
rem TARIKH_JAVA_OPTIONS: further options for Java, as -Xmx8g
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%cli\target\tarikh.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo tarikh: there is no Java here; get a JDK 17 or newer: winget install EclipseAdoptium.Temurin.21.JDK 1>&2
  exit /b 4
)
if not exist "%JAR%" (
  echo tarikh: building, once; this takes a minute or two 1>&2
  pushd "%HOME_DIR%"
  call mvnw.cmd -B -q -ntp -Dquick -Dmaven.test.skip=true -pl cli -am package 1>&2
  if errorlevel 1 (
    popd
    echo tarikh: the build failed 1>&2
    exit /b 4
  )
  popd
)
chcp 65001 >nul
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %TARIKH_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %errorlevel%

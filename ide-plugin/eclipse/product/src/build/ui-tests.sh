#!/bin/bash
# ui-tests.sh TARGET ECLIPSE: runs the tests in the workbench of the Eclipse at ECLIPSE, on a screen that nobody sees.
# Where they hang, all threads are listed. Where there is neither Xvfb nor CI they are skipped, and it says so.
# PLUMBLINE_UI_SECONDS: how long they may take, 280 unless said otherwise.
# PLUMBLINE_UI_OPTS: more for the Java machine, such as -Dplumbline.edits=5000 for a longer session of hostile editing.
set -u
target=$1 eclipse=$2
if ! command -v Xvfb >/dev/null || ! command -v xvfb-run >/dev/null; then
  if [ "${CI:-}" = true ]; then
    echo "the tests in the workbench need Xvfb: apt-get install xvfb xauth libgtk-3-0" >&2
    exit 1
  fi
  echo "SKIPPED: the tests in the Eclipse workbench. They need Xvfb (Debian: xvfb xauth libgtk-3-0)."
  exit 0
fi
workspace=$target/ui-workspace-$(basename "$eclipse")
shots=$target/screenshots-$(basename "$eclipse")
rm -rf "$workspace" "$shots" "$eclipse/configuration/org.eclipse.osgi"
mkdir -p "$shots"
exec timeout --signal=QUIT --kill-after=10 "${PLUMBLINE_UI_SECONDS:-280}" xvfb-run -a -s "-screen 0 1280x900x24" \
  "${JAVA_HOME:-/usr}/bin/java" -Xmx1g -Duser.language=en -Duser.country=GB \
  -Dplumbline.shots="$shots" -Dplumbline.reports="$target/ui-test-reports-$(basename "$eclipse")" \
  -Dorg.eclipse.swt.internal.gtk.disablePrinting ${PLUMBLINE_UI_OPTS:-} \
  -jar "$eclipse"/plugins/org.eclipse.equinox.launcher_*.jar \
  -application org.plumbline.eclipse.tests.app -data "$workspace" -consoleLog -nosplash -os linux -ws gtk -arch x86_64

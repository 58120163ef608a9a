package org.plumbline.eclipse.tests;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.testing.ITestHarness;
import org.eclipse.ui.testing.TestableObject;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.reporting.legacy.xml.LegacyXmlReportGeneratingListener;

/**
 * Starts the ordinary workbench with a harness in it. The workbench has the tests run on a thread
 * of their own, so that they may wait while the user interface goes on. Exit code 0 if all passed.
 */
public final class UiTestApplication implements IApplication, ITestHarness {
  private static final List<Class<?>> TESTS =
      List.of(
          WorkbenchTest.class,
          RunTest.class,
          PreferencesTest.class,
          ConflictsViewTest.class,
          CompareTest.class,
          WizardsTest.class,
          AuthorTourTest.class,
          BarsTest.class);

  private final TestableObject workbench = PlatformUI.getTestableObject();
  private volatile int exitCode = 1;

  /** Made by Eclipse. */
  public UiTestApplication() {}

  @Override
  public Object start(IApplicationContext context) throws Exception {
    workbench.setTestHarness(this);
    IApplication ide =
        (IApplication)
            Platform.getExtensionRegistry()
                .getExtension(
                    "org.eclipse.core.runtime", "applications", "org.eclipse.ui.ide.workbench")
                .getConfigurationElements()[0]
                .getChildren("run")[0]
                .createExecutableExtension("class");
    ide.start(context);
    return exitCode;
  }

  /** All, or those that {@code -Dplumbline.only=RunTest,CompareTest} names. */
  private static List<ClassSelector> wanted() {
    List<String> only = List.of(System.getProperty("plumbline.only", "").split(","));
    return TESTS.stream()
        .filter(one -> only.equals(List.of("")) || only.contains(one.getSimpleName()))
        .map(DiscoverySelectors::selectClass)
        .toList();
  }

  @Override
  public void stop() {
    // the workbench is closed by its harness
  }

  @Override
  @SuppressWarnings("CatchAndPrintStackTrace") // whoever reads the build's output sees it
  public void runTests() {
    Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
    workbench.testingStarting();
    try {
      PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
      Path reports = Path.of(System.getProperty("plumbline.reports", "ui-test-reports"));
      Files.createDirectories(reports);
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request().selectors(wanted()).build();
      SummaryGeneratingListener summary = new SummaryGeneratingListener();
      LauncherFactory.create()
          .execute(request, summary, new LegacyXmlReportGeneratingListener(reports, out));
      TestExecutionSummary told = summary.getSummary();
      told.printTo(out);
      told.printFailuresTo(out);
      exitCode = told.getTotalFailureCount() == 0 && told.getTestsSucceededCount() > 0 ? 0 : 1;
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
    } finally {
      workbench.testingFinished();
    }
  }
}

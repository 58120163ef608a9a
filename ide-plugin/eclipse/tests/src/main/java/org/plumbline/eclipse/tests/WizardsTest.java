package org.plumbline.eclipse.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.eclipse.tests.Desk.build;
import static org.plumbline.eclipse.tests.Desk.document;
import static org.plumbline.eclipse.tests.Desk.page;
import static org.plumbline.eclipse.tests.Desk.project;
import static org.plumbline.eclipse.tests.Desk.read;
import static org.plumbline.eclipse.tests.Desk.write;

import java.io.File;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.eclipse.command.HelpHandler;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.project.Beginning;
import org.plumbline.eclipse.project.GeneratedJava;
import org.plumbline.eclipse.project.JavaPage;
import org.plumbline.eclipse.project.NewDocumentWizard;
import org.plumbline.eclipse.project.NewProjectWizard;

/** Wizards, the Java that a project wants, and the help pages. */
@ExtendWith(Desk.class)
class WizardsTest {
  private static IProject other() {
    return ResourcesPlugin.getWorkspace().getRoot().getProject("Otherton");
  }

  @AfterEach
  void withoutTheOther() throws Exception {
    Ui.run(() -> page().closeAllEditors(false));
    if (other().exists()) {
      other().delete(true, true, new NullProgressMonitor());
    }
    GeneratedJava.want(project(), "", GeneratedJava.USUAL_PACKAGE);
    if (project().getFolder("src-gen").exists()) {
      project().getFolder("src-gen").delete(true, new NullProgressMonitor());
    }
  }

  /** Everything that comes with Plumbline is whole, and nothing is wrong with it. */
  @Test
  void eachBeginningIsAProjectWithoutErrors() throws Exception {
    for (Beginning beginning : Beginning.values()) {
      IFile first = NewProjectWizard.create(other(), beginning);
      assertTrue(first.exists(), beginning.words());
      other().build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
      IMarker[] markers = other().findMarkers(Ids.MARKER, true, IResource.DEPTH_INFINITE);
      assertEquals(
          0,
          Arrays.stream(markers)
              .filter(one -> one.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
              .count(),
          beginning.words());
      other().delete(true, true, new NullProgressMonitor());
    }
  }

  private static void finish(IWizard wizard) {
    WizardDialog dialog =
        Ui.get(() -> new WizardDialog(page().getWorkbenchWindow().getShell(), wizard));
    Ui.run(
        () -> {
          dialog.setBlockOnOpen(false);
          dialog.open();
          assertTrue(wizard.performFinish());
          dialog.close();
        });
  }

  @Test
  void aNewDocumentBesideTheNationsBringsTheVocabularyThatItUses() throws Exception {
    NewDocumentWizard wizard = new NewDocumentWizard();
    document().delete(true, new NullProgressMonitor());
    Ui.run(() -> wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project())));
    finish(wizard);
    assertTrue(document().exists());
    assertTrue(project().getFile("vocabulary/child-protection.standards").exists());
    assertTrue(project().getFile("national/england-2013.standards").exists());
    build();
    assertEquals(0, project().findMarkers(Ids.MARKER, true, IResource.DEPTH_INFINITE).length);
    assertEquals("local.standards", Ui.get(() -> page().getActiveEditor().getTitle()));
    project().getFolder("vocabulary").delete(true, new NullProgressMonitor());
    project().getFolder("national").delete(true, new NullProgressMonitor());
  }

  // ---- Java

  private static IFile java(String name) {
    return project().getFile("src-gen/org/example/" + name + ".java");
  }

  @Test
  void javaIsMadeWhereTheProjectWantsItAndOnlyOfWhatHasChanged() throws Exception {
    Desk.baseline();
    assertFalse(java("Local").exists());
    GeneratedJava.want(project(), "src-gen", "org.example");
    project().build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
    assertTrue(java("Local").exists());
    assertTrue(java("Baseline").exists());
    assertTrue(java("Local").isDerived());
    assertTrue(read(java("LocalChecker")).contains("package org.example;"));
    String before = read(java("LocalChecker"));
    long baseline = java("BaselineChecker").getModificationStamp();
    write(document(), read(document()).replace("within 15 working days", "within 3 weeks"));
    build();
    assertFalse(read(java("LocalChecker")).equals(before));
    assertEquals(baseline, java("BaselineChecker").getModificationStamp());
    project().getFile("baseline.standards").delete(true, new NullProgressMonitor());
    build();
    assertFalse(java("BaselineChecker").exists());
    assertTrue(java("LocalChecker").exists());
  }

  /** Somebody types: what was made of the last version without errors stays. */
  @Test
  void whileADocumentHasErrorsItsJavaStays() throws Exception {
    GeneratedJava.want(project(), "src-gen", "org.example");
    project().build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
    write(document(), read(document()).replace("minute taker", "minute maker"));
    build();
    assertTrue(java("LocalChecker").exists());
  }

  @Test
  void theProjectSaysSoOnItsPropertyPage() throws Exception {
    PreferenceDialog dialog =
        Ui.get(
            () ->
                PreferencesUtil.createPropertyDialogOn(
                    page().getWorkbenchWindow().getShell(),
                    project(),
                    "org.plumbline.eclipse.java",
                    new String[] {"org.plumbline.eclipse.java"},
                    null));
    Display.getDefault().asyncExec(dialog::open);
    Ui.await("the page", () -> Ui.get(() -> dialog.getSelectedPage() instanceof JavaPage));
    JavaPage shown = Ui.get(() -> (JavaPage) dialog.getSelectedPage());
    Ui.run(() -> shown.type("src-gen", "no package"));
    assertFalse(Ui.get(shown::isValid));
    Ui.run(() -> shown.type("src-gen", "org.example"));
    assertTrue(Ui.get(shown::isValid));
    Ui.screenshot("12-java");
    Ui.run(() -> assertTrue(shown.performOk()));
    Ui.run(dialog::close);
    Ui.await("Java", () -> java("LocalChecker").exists());
  }

  // ---- help

  @Test
  void theHelpPagesAreThereAndLeadToEachOther() throws Exception {
    URL first = HelpHandler.pages();
    Path folder = Objects.requireNonNull(new File(first.getPath()).toPath().getParent());
    String contents = Files.readString(folder.resolve("toc.xml"), UTF_8);
    Matcher pages = Pattern.compile("href=\"help/([^\"]*)\"").matcher(contents);
    int found = 0;
    while (pages.find()) {
      found++;
      Path page = folder.resolve(pages.group(1));
      Matcher links =
          Pattern.compile("(?:href|src)=\"([^\"#:]+)[\"#]").matcher(Files.readString(page, UTF_8));
      while (links.find()) {
        assertTrue(
            Files.exists(page.resolveSibling(links.group(1))),
            page + " leads to " + links.group(1));
      }
    }
    assertTrue(found > 30, contents);
    assertTrue(contents.contains("an author&apos;s tour") || contents.contains("an author's tour"));
  }
}

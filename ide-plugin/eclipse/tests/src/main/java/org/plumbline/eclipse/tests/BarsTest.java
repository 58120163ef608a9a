package org.plumbline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.eclipse.tests.Desk.document;
import static org.plumbline.eclipse.tests.Desk.findings;
import static org.plumbline.eclipse.tests.Desk.open;
import static org.plumbline.eclipse.tests.Desk.project;
import static org.plumbline.eclipse.tests.Desk.text;
import static org.plumbline.eclipse.tests.Desk.viewer;
import static org.plumbline.eclipse.tests.Desk.write;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.project.Starter;

/** How quickly findings follow what is typed, and what the editor makes of whatever is typed. */
@ExtendWith(Desk.class)
class BarsTest {
  private static final int EDITS = Integer.getInteger("plumbline.edits", 600);
  private static final int MEMORY_EDITS = Integer.getInteger("plumbline.memory.edits", 400);
  private static final List<String> PASTED =
      List.of(
          "\n",
          " ",
          "\"",
          "#",
          "  ",
          "standard",
          "-> ",
          "(",
          ")",
          "event ",
          "é",
          "\r",
          "\t",
          "2026-13-45",
          "within 15 working days",
          "\n  example \"x\"\n",
          " or ",
          " and ",
          "not not not ",
          "use \"words.standards\"\n",
          "\nrole social worker\n",
          ", ",
          ".1 ",
          "99999999999");

  private static String long1000() {
    StringBuilder text =
        new StringBuilder(Starter.document().replaceAll("(?s)\nstandard 1.*", "\n"));
    for (int i = 1; i <= 110; i++) {
      text.append(
          """

          standard %d "Minutes reach everyone in time"
            source    "Minutes" line %d
            actor     minute taker
            trigger   conference is held
            must      circulate minutes
            deadline  within %d working days
            example "on the day"
              2026-03-02 conference is held; 2026-03-02 minutes are circulated -> met
          """
              .formatted(i, i, 5 + i % 20));
    }
    return text.toString();
  }

  /** Typed in the middle of a thousand lines: an actor that nobody has declared, and back again. */
  @Test
  void findingsFollowTheKeysInALongDocument() throws Exception {
    IFile file = project().getFile("long.standards");
    write(file, long1000());
    Desk.build();
    ITextEditor editor = open(file);
    Ui.await("no finding", () -> findings(editor).isEmpty());
    List<Long> millis = new ArrayList<>();
    List<Long> onUi = new ArrayList<>();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long ui = Display.getDefault().getThread().getId();
    int at = text(editor).get().indexOf("minute taker", text(editor).get().length() / 2);
    for (int i = 0; i < 30; i++) {
      boolean wrong = i % 2 == 0;
      long cpu = threads.getThreadCpuTime(ui);
      long typed = System.nanoTime();
      Ui.run(() -> text(editor).replace(at, 1, wrong ? "x" : "m"));
      while (findings(editor).isEmpty() == wrong) {
        Thread.sleep(2);
      }
      millis.add((System.nanoTime() - typed) / 1_000_000);
      Ui.run(() -> {}); // whatever waits there comes first
      onUi.add((threads.getThreadCpuTime(ui) - cpu) / 1_000_000);
    }
    String all = told("processor time of the user interface's thread a key", onUi.subList(10, 30));
    System.out.println(all);
    assertTrue(percentile(onUi.subList(10, 30), 99) <= 50, all);
    String told = told("from key to finding, 1000 lines", millis.subList(10, 30));
    System.out.println(told);
    assertTrue(percentile(millis.subList(10, 30), 50) < 2_000, told); // a shared machine's slack
  }

  /** Pasting, deleting, undoing, half sentences; {@link Desk} sees to it that the log is empty. */
  @Test
  void whateverIsTypedNothingGoesWrong() throws Exception {
    ITextEditor editor = open(document());
    IDocument text = text(editor);
    ITextOperationTarget undo = (ITextOperationTarget) viewer(editor);
    Random random = new Random(7);
    for (int i = 0; i < EDITS; i++) {
      Ui.run(() -> edit(text, undo, random));
      if (i % 50 == 0) {
        Thread.sleep(150); // lets the findings come
      }
    }
    Ui.run(() -> text.set(Starter.document()));
    String name = String.valueOf(Model.name(document()));
    Ui.await(
        "the last text",
        () ->
            Model.get()
                .latest()
                .text(name)
                .filter(one -> one.text().equals(Starter.document()))
                .isPresent());
    Ui.await("no finding", () -> findings(editor).isEmpty());
    assertEquals(Starter.document(), text.get());
  }

  /**
   * Heap in use after {@link #MEMORY_EDITS} edits, of which findings follow each tenth, beside what
   * was in use after a quarter of them: by then everything has been loaded.
   */
  @Test
  void memoryIsStableHoweverMuchIsEdited() throws Exception {
    ITextEditor editor = open(document());
    IDocument text = text(editor);
    Random random = new Random(11);
    List<Long> used = new ArrayList<>();
    used.add(heap());
    for (int quarter = 1; quarter <= 4; quarter++) {
      for (int i = 0; i < MEMORY_EDITS / 4; i++) {
        Ui.run(() -> edit(text, null, random));
        if (i % 10 == 0) {
          Thread.sleep(100); // lets the findings come
        }
      }
      Ui.run(() -> text.set(Starter.document()));
      Ui.await("no finding", () -> findings(editor).isEmpty());
      used.add(heap());
    }
    String told = "heap after 0, 1/4, 1/2, 3/4 and all of " + MEMORY_EDITS + " edits, MB: " + used;
    System.out.println(told);
    assertTrue(used.get(4) - used.get(1) < 24, told);
  }

  /** Megabytes that are in use when what can be thrown away has been. */
  private static long heap() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(300);
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least >> 20;
  }

  private static void edit(IDocument text, @Nullable ITextOperationTarget undo, Random random)
      throws Exception {
    int length = text.getLength();
    if (length > 8_000) {
      text.set(Starter.document());
      return;
    }
    int at = random.nextInt(length + 1);
    switch (random.nextInt(6)) {
      case 0 -> text.replace(at, Math.min(length - at, random.nextInt(12)), "");
      case 1 -> {
        String block = text.get(at, Math.min(length - at, random.nextInt(200)));
        text.replace(random.nextInt(length + 1), 0, block);
      }
      case 2 -> {
        if (undo != null && undo.canDoOperation(ITextOperationTarget.UNDO)) {
          undo.doOperation(ITextOperationTarget.UNDO);
        }
      }
      default -> text.replace(at, 0, PASTED.get(random.nextInt(PASTED.size())));
    }
  }

  private static long percentile(List<Long> values, int percent) {
    List<Long> sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static String told(String what, List<Long> millis) {
    return "%s: n %d, p50 %d ms, p95 %d ms, p99 %d ms"
        .formatted(
            what,
            millis.size(),
            percentile(millis, 50),
            percentile(millis, 95),
            percentile(millis, 99));
  }
}

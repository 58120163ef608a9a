package org.plumbline.lsp;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.services.conflict.ConflictMemory;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;
import org.plumbline.services.workspace.Workspace;

/** One editor: its texts, and what it was last told of them. */
final class Session implements AutoCloseable {
  /** Findings come this long after the last key, so that a word is not judged letter by letter. */
  private static final long PAUSE_MILLIS = 60;

  private static final Logger LOG = Logger.getLogger(Session.class.getName());

  private final Workspace workspace = new Workspace();
  private final Texts texts = new Texts();
  private final ConflictMemory conflictMemory = new ConflictMemory();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "plumbline-findings");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicLong edition = new AtomicLong();
  private final Map<String, List<org.eclipse.lsp4j.Diagnostic>> told = new HashMap<>();
  private Map<String, List<org.eclipse.lsp4j.Diagnostic>> conflicts = Map.of();
  private @Nullable Future<?> pending;
  private @Nullable LanguageClient client;
  private volatile @Nullable LocalDateTime workedFrom;

  void connect(LanguageClient editor) {
    client = editor;
  }

  Workspace workspace() {
    return workspace;
  }

  Texts texts() {
    return texts;
  }

  /** What was found between documents when somebody last asked. */
  ConflictMemory conflictMemory() {
    return conflictMemory;
  }

  /** The local time of the trigger in worked examples; null for the usual. */
  @Nullable LocalDateTime workedFrom() {
    return workedFrom;
  }

  /** Sets it, from an option of the editor's; one that is no date and time is passed over. */
  void workFrom(String text) {
    try {
      workedFrom = LocalDateTime.parse(text);
    } catch (DateTimeParseException e) {
      workedFrom = null;
    }
  }

  /** Something changed: findings are worked out anew, and work on older texts stops. */
  synchronized void changed() {
    conflicts = Map.of();
    publishSoon(edition.incrementAndGet());
  }

  private void publishSoon(long mine) {
    if (pending != null) {
      pending.cancel(false);
    }
    pending = worker.schedule(() -> publish(mine), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Looks for conflicts away from the thread that reads the editor's messages, and shows them
   * beside the findings until a text changes.
   *
   * @param arguments of the command
   */
  CompletableFuture<Object> conflicts(List<Object> arguments) {
    long asked = edition.get();
    Snapshot snapshot = workspace.snapshot();
    return CompletableFutures.computeAsync(
        token -> {
          Cancel cancel = () -> token.isCanceled() || edition.get() != asked;
          Conflicts found = Conflicts.among(this, snapshot, arguments, cancel);
          synchronized (this) {
            if (edition.get() == asked) {
              conflicts = found.byFile();
              publishSoon(asked);
            }
          }
          return found.answer();
        });
  }

  private synchronized Map<String, List<org.eclipse.lsp4j.Diagnostic>> conflicts() {
    return conflicts;
  }

  private void publish(long mine) {
    if (edition.get() != mine) {
      return;
    }
    try {
      Snapshot snapshot = workspace.snapshot();
      Map<String, List<Diagnostic>> found = snapshot.diagnostics(() -> edition.get() != mine);
      Map<String, List<org.eclipse.lsp4j.Diagnostic>> now = new HashMap<>();
      found.forEach((file, findings) -> now.put(file, converted(snapshot, file, findings)));
      conflicts()
          .forEach(
              (file, clashes) -> now.computeIfAbsent(file, f -> new ArrayList<>()).addAll(clashes));
      tell(now);
    } catch (CancellationException e) {
      // a newer text is on its way
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(Level.SEVERE, "findings could not be worked out", e); // the next text may do better
    }
  }

  private void tell(Map<String, List<org.eclipse.lsp4j.Diagnostic>> now) {
    LanguageClient editor = client;
    if (editor == null) {
      return;
    }
    now.forEach(
        (file, findings) -> {
          boolean first = !told.containsKey(file) && texts.isOpen(file);
          if (first || !findings.equals(told.getOrDefault(file, List.of()))) {
            editor.publishDiagnostics(new PublishDiagnosticsParams(texts.uri(file), findings));
          }
        });
    told.forEach(
        (file, findings) -> {
          if (!now.containsKey(file) && !findings.isEmpty()) {
            editor.publishDiagnostics(new PublishDiagnosticsParams(texts.uri(file), List.of()));
          }
        });
    told.clear();
    told.putAll(now);
  }

  private List<org.eclipse.lsp4j.Diagnostic> converted(
      Snapshot snapshot, String file, List<Diagnostic> findings) {
    List<org.eclipse.lsp4j.Diagnostic> converted = new ArrayList<>();
    for (Diagnostic one : findings) {
      converted.add(converted(snapshot, file, one));
    }
    return converted;
  }

  /** A finding as the protocol has it. */
  org.eclipse.lsp4j.Diagnostic converted(Snapshot snapshot, String file, Diagnostic finding) {
    org.eclipse.lsp4j.Diagnostic converted = new org.eclipse.lsp4j.Diagnostic();
    converted.setRange(Places.range(source(snapshot, file), finding.at()));
    converted.setSeverity(
        switch (finding.severity()) {
          case ERROR -> DiagnosticSeverity.Error;
          case WARNING -> DiagnosticSeverity.Warning;
          case INFO -> DiagnosticSeverity.Information;
        });
    converted.setCode(finding.code());
    converted.setSource("plumbline");
    converted.setMessage(finding.message());
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    for (Diagnostic.Related one : finding.related()) {
      SourceRange at = one.at();
      if (at != null) {
        related.add(new DiagnosticRelatedInformation(location(snapshot, at), one.message()));
      }
    }
    if (!related.isEmpty()) {
      converted.setRelatedInformation(related);
    }
    return converted;
  }

  Location location(Snapshot snapshot, SourceRange at) {
    return Places.location(texts.uri(at.file()), source(snapshot, at.file()), at);
  }

  /** The text of a file; of one that cannot be read, an empty one. */
  static SourceText source(Snapshot snapshot, String file) {
    return snapshot.text(file).orElseGet(() -> new SourceText(file, ""));
  }

  /** What is asked, with the texts as they are now. */
  record Asked(Snapshot snapshot, String file, Cancel cancel) {
    SourceText source() {
      return Session.source(snapshot, file);
    }
  }

  /** Answers a question about a file, away from the thread that reads the editor's messages. */
  <R> CompletableFuture<R> answer(String uri, Function<Asked, R> answer) {
    String file = Texts.name(uri);
    Snapshot snapshot = workspace.snapshot();
    return CompletableFutures.computeAsync(
        token -> answer.apply(new Asked(snapshot, file, token::isCanceled)));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}

package org.plumbline.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/** An editor without a window: a client that talks to the server's process. */
final class Editor implements LanguageClient, AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final LanguageServer server;
  private final Map<String, List<Diagnostic>> findings = new ConcurrentHashMap<>();
  private final List<String> published = new ArrayList<>();
  private final InitializeResult can;
  private final Future<?> listening;

  /**
   * Starts a server; with a folder, or with none and no capabilities, as the poorest client does.
   */
  Editor(@Nullable Path folder) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("plumbline.lsp", "target/plumbline-lsp.jar"),
                "--stdio")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
    listening = launcher.startListening();
    server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    if (folder != null) {
      params.setCapabilities(new ClientCapabilities());
      params.setWorkspaceFolders(
          List.of(new WorkspaceFolder(folder.toUri().toString(), "standards")));
    }
    can = get(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  LanguageServer server() {
    return server;
  }

  InitializeResult can() {
    return can;
  }

  static TextDocumentIdentifier file(String uri) {
    return new TextDocumentIdentifier(uri);
  }

  static <T> T get(Future<T> answer) throws InterruptedException {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  void open(String uri, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "plumbline", 1, text)));
  }

  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  /** Puts text in the place of a stretch of a line. */
  void type(String uri, int line, int from, int to, String text) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, 2),
                List.of(
                    new TextDocumentContentChangeEvent(
                        new Range(new Position(line, from), new Position(line, to)), text))));
  }

  /** Waits until the findings of a file are as wanted. */
  List<Diagnostic> findings(String uri, Predicate<List<Diagnostic>> wanted)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    synchronized (published) {
      while (!(findings.containsKey(uri) && wanted.test(findings.getOrDefault(uri, List.of())))) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError(uri + ": " + findings.get(uri) + ", told of " + published);
        }
        published.wait(left);
      }
    }
    return findings.getOrDefault(uri, List.of());
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    synchronized (published) {
      findings.put(params.getUri(), params.getDiagnostics());
      published.add(params.getUri());
      published.notifyAll();
    }
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public java.util.concurrent.CompletableFuture<MessageActionItem> showMessageRequest(
      ShowMessageRequestParams params) {
    return java.util.concurrent.CompletableFuture.completedFuture(new MessageActionItem(""));
  }

  @Override
  public void logMessage(MessageParams message) {}

  /** Leaves as an editor does, and gives the exit code of the server. */
  int leave() throws InterruptedException {
    get(server.shutdown());
    server.exit();
    return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  /** Goes away without a word; gives whether the server noticed. */
  boolean crash() throws IOException, InterruptedException {
    process.getOutputStream().close();
    return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    listening.cancel(true);
    process.destroyForcibly();
  }
}

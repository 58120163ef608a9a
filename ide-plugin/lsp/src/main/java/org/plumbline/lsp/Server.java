package org.plumbline.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;
import org.plumbline.services.colour.ColourKind;

/** The server: what it can do, and what becomes of it. */
public final class Server implements LanguageServer, LanguageClientAware, AutoCloseable {
  /** The colours in the order in which the editor is told of them. */
  static final List<ColourKind> TOKEN_KINDS = List.of(ColourKind.values());

  private final Session session = new Session();
  private final TextRequests texts = new TextRequests(session);
  private final WorkspaceRequests workspace = new WorkspaceRequests(session);
  private final IntConsumer end;
  private boolean isShutDown;

  /**
   * A server for one editor.
   *
   * @param end ends the process with an exit code
   */
  public Server(IntConsumer end) {
    this.end = end;
  }

  @Override
  public void connect(LanguageClient client) {
    session.connect(client);
  }

  /** The editor may name folders, one root, or nothing at all. */
  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    options(params.getInitializationOptions());
    List<WorkspaceFolder> folders = params.getWorkspaceFolders();
    if (folders != null && !folders.isEmpty()) {
      folders.forEach(folder -> addFolder(folder.getUri()));
    } else {
      addFolder(root(params));
    }
    session.changed();
    InitializeResult result = new InitializeResult(capabilities());
    result.setServerInfo(new ServerInfo("plumbline", version()));
    return CompletableFuture.completedFuture(result);
  }

  @SuppressWarnings("deprecation") // older editors know nothing else
  private static @Nullable String root(InitializeParams params) {
    return params.getRootUri();
  }

  private void addFolder(@Nullable String uri) {
    if (uri != null) {
      session.workspace().addFolder(Path.of(Texts.name(uri)));
    }
  }

  /** {@code {"workedFrom": "2026-12-18T16:00"}}: the date from which limits are worked. */
  private void options(@Nullable Object options) {
    if (options instanceof JsonObject object) {
      JsonElement from = object.get("workedFrom");
      if (from != null && from.isJsonPrimitive()) {
        session.workFrom(from.getAsString());
      }
    }
  }

  private static @Nullable String version() {
    return Server.class.getPackage().getImplementationVersion();
  }

  private static ServerCapabilities capabilities() {
    ServerCapabilities can = new ServerCapabilities();
    can.setTextDocumentSync(TextDocumentSyncKind.Incremental);
    can.setCompletionProvider(new CompletionOptions(false, List.of(" ")));
    can.setHoverProvider(true);
    can.setDefinitionProvider(true);
    can.setReferencesProvider(true);
    can.setDocumentHighlightProvider(true);
    can.setDocumentSymbolProvider(true);
    can.setWorkspaceSymbolProvider(true);
    can.setFoldingRangeProvider(true);
    can.setDocumentFormattingProvider(true);
    can.setRenameProvider(new RenameOptions(true));
    can.setCodeActionProvider(
        new CodeActionOptions(
            List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.Source)));
    can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(Conflicts.COMMAND)));
    can.setInlayHintProvider(true);
    SemanticTokensWithRegistrationOptions colours = new SemanticTokensWithRegistrationOptions();
    colours.setLegend(new SemanticTokensLegend(tokenTypes(), List.of("declaration")));
    colours.setFull(true);
    can.setSemanticTokensProvider(colours);
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    can.setWorkspace(new WorkspaceServerCapabilities(folders));
    return can;
  }

  /** The names of the colours: those that editors know, where one fits. */
  static List<String> tokenTypes() {
    return TOKEN_KINDS.stream().map(Server::tokenType).toList();
  }

  private static String tokenType(ColourKind kind) {
    return switch (kind) {
      case KEYWORD -> "keyword";
      case TEXT -> "string";
      case NUMBER -> "number";
      case COMMENT -> "comment";
      case EVENT -> "event";
      case STANDARD -> "function";
      case ROLE -> "class";
      case KEY -> "typeParameter";
      case RECORD -> "struct";
      case STATE -> "interface";
      case FIELD -> "property";
      case OPTION -> "enumMember";
      case VERDICT, WORDS -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    isShutDown = true;
    session.close();
    return CompletableFuture.completedFuture(new JsonObject());
  }

  @Override
  public void exit() {
    end.accept(isShutDown ? 0 : 1);
  }

  @Override
  public void close() {
    session.close();
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return texts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }
}

package org.plumbline.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.plumbline.services.names.Word;
import org.plumbline.services.workspace.Snapshot;

/** What an editor asks and tells of all files together. */
final class WorkspaceRequests implements WorkspaceService {
  private static final int MOST = 500;

  private final Session session;

  WorkspaceRequests(Session session) {
    this.session = session;
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    Snapshot snapshot = session.workspace().snapshot();
    String query = params.getQuery().toLowerCase(Locale.ROOT);
    return CompletableFutures.computeAsync(
        token -> {
          List<WorkspaceSymbol> found = new ArrayList<>();
          for (String file : snapshot.names()) {
            token.checkCanceled();
            for (Word word : snapshot.glossary(file).words()) {
              String title = word.title() == null ? "" : " " + word.title();
              boolean wanted =
                  word.at().file().equals(file)
                      && (word.name() + title).toLowerCase(Locale.ROOT).contains(query);
              if (wanted && found.size() < MOST) {
                found.add(
                    new WorkspaceSymbol(
                        word.name() + title,
                        Symbols.kind(word.kind().word()),
                        Either.forLeft(session.location(snapshot, word.at()))));
              }
            }
          }
          return Either.forRight(found);
        });
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    if (!params.getCommand().equals(Conflicts.COMMAND)) {
      return CompletableFuture.failedFuture(
          new ResponseErrorException(
              new ResponseError(
                  ResponseErrorCode.InvalidParams,
                  "there is no command " + params.getCommand(),
                  null)));
    }
    List<Object> arguments = params.getArguments();
    return session.conflicts(arguments == null ? List.of() : arguments);
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    session.changed();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    params.getChanges().forEach(one -> session.workspace().changed(Texts.name(one.getUri())));
    session.changed();
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    params
        .getEvent()
        .getRemoved()
        .forEach(one -> session.workspace().removeFolder(Path.of(Texts.name(one.getUri()))));
    params
        .getEvent()
        .getAdded()
        .forEach(one -> session.workspace().addFolder(Path.of(Texts.name(one.getUri()))));
    session.changed();
  }
}

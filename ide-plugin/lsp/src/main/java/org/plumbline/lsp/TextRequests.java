package org.plumbline.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.services.colour.Coloured;
import org.plumbline.services.colour.Colours;
import org.plumbline.services.completion.Completer;
import org.plumbline.services.completion.Proposal;
import org.plumbline.services.hover.Hovers;
import org.plumbline.services.hover.Worked;
import org.plumbline.services.navigation.Navigator;
import org.plumbline.services.navigation.RenameRefusedException;
import org.plumbline.services.navigation.Renamer;
import org.plumbline.services.repair.Layout;
import org.plumbline.services.repair.Remedies;
import org.plumbline.services.structure.Folds;
import org.plumbline.services.structure.Outline;
import org.plumbline.services.workspace.Snapshot;

/** What an editor asks and tells of one text. */
final class TextRequests implements TextDocumentService {
  private final Session session;

  TextRequests(Session session) {
    this.session = session;
  }

  // ---- what the editor tells

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    String text = params.getTextDocument().getText();
    String name = session.texts().opened(params.getTextDocument().getUri(), text);
    session.workspace().open(name, text);
    session.changed();
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String name = Texts.name(params.getTextDocument().getUri());
    SourceText text = session.texts().changed(name, params.getContentChanges());
    session.workspace().open(name, text.text());
    session.changed();
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String name = Texts.name(params.getTextDocument().getUri());
    session.texts().closed(name);
    session.workspace().close(name);
    session.changed();
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    session.workspace().changed(Texts.name(params.getTextDocument().getUri()));
    session.changed();
  }

  // ---- what it asks

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked -> {
          SourceText source = asked.source();
          int offset = Places.offset(source, params.getPosition());
          List<CompletionItem> items = new ArrayList<>();
          for (Proposal one : new Completer(asked.snapshot()).at(asked.file(), offset)) {
            items.add(item(one, source, items.size()));
          }
          return Either.forRight(new CompletionList(true, items));
        });
  }

  private static CompletionItem item(Proposal one, SourceText source, int order) {
    CompletionItem item = new CompletionItem(one.label());
    boolean template = one.kind() == Proposal.Kind.TEMPLATE;
    item.setKind(
        switch (one.kind()) {
          case KEYWORD -> CompletionItemKind.Keyword;
          case NAME -> CompletionItemKind.Reference;
          case STANDARD -> CompletionItemKind.Function;
          case TEMPLATE -> CompletionItemKind.Snippet;
        });
    item.setDetail(one.detail());
    item.setInsertTextFormat(template ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
    item.setFilterText(one.label());
    item.setSortText("%04d".formatted(order));
    item.setTextEdit(
        Either.forLeft(new TextEdit(Places.range(source, one.from(), one.to()), one.text())));
    return item;
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked ->
            new Hovers(asked.snapshot(), session.workedFrom())
                .at(asked.file(), Places.offset(asked.source(), params.getPosition()))
                .map(
                    hover ->
                        new Hover(
                            new MarkupContent(MarkupKind.MARKDOWN, hover.markdown()),
                            Places.range(asked.source(), hover.at())))
                .orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked ->
            Either.forLeft(
                new Navigator(asked.snapshot())
                        .definition(
                            asked.file(), Places.offset(asked.source(), params.getPosition()))
                        .stream()
                        .map(at -> session.location(asked.snapshot(), at))
                        .toList()));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked ->
            new Navigator(asked.snapshot())
                    .references(
                        asked.file(),
                        Places.offset(asked.source(), params.getPosition()),
                        params.getContext().isIncludeDeclaration(),
                        asked.cancel())
                    .stream()
                    .map(one -> session.location(asked.snapshot(), one.site().at()))
                    .toList());
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked ->
            new Navigator(asked.snapshot())
                    .occurrences(asked.file(), Places.offset(asked.source(), params.getPosition()))
                    .stream()
                    .map(
                        site ->
                            new DocumentHighlight(
                                Places.range(asked.source(), site.at()),
                                site.declares()
                                    ? DocumentHighlightKind.Write
                                    : DocumentHighlightKind.Read))
                    .toList());
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked -> {
          List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
          asked
              .snapshot()
              .parsed(asked.file())
              .ifPresent(
                  parsed ->
                      Symbols.of(parsed.source(), Outline.of(parsed))
                          .forEach(symbol -> symbols.add(Either.forRight(symbol))));
          return symbols;
        });
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked -> {
          List<FoldingRange> ranges = new ArrayList<>();
          ParsedFile parsed = asked.snapshot().parsed(asked.file()).orElse(null);
          if (parsed != null) {
            for (Folds.Fold fold : Folds.of(parsed)) {
              FoldingRange range = new FoldingRange(fold.from() - 1, fold.to() - 1);
              range.setKind(fold.comment() ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
              ranges.add(range);
            }
          }
          return ranges;
        });
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked ->
            asked
                .snapshot()
                .parsed(asked.file())
                .map(parsed -> edits(asked.source(), Layout.of(parsed)))
                .orElseGet(List::of));
  }

  private static List<TextEdit> edits(SourceText source, List<Fix.Edit> edits) {
    return edits.stream()
        .map(edit -> new TextEdit(Places.range(source, edit.at()), edit.replacement()))
        .toList();
  }

  // ---- changes

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked -> {
          try {
            return Either3.forFirst(
                Places.range(
                    asked.source(),
                    new Renamer(asked.snapshot())
                        .prepare(
                            asked.file(), Places.offset(asked.source(), params.getPosition()))));
          } catch (RenameRefusedException e) {
            throw refused(e);
          }
        });
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked -> {
          try {
            return edit(
                asked.snapshot(),
                new Renamer(asked.snapshot())
                    .rename(
                        asked.file(),
                        Places.offset(asked.source(), params.getPosition()),
                        params.getNewName(),
                        asked.cancel()));
          } catch (RenameRefusedException e) {
            throw refused(e);
          }
        });
  }

  private static ResponseErrorException refused(RenameRefusedException e) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, String.valueOf(e.getMessage()), null));
  }

  private WorkspaceEdit edit(Snapshot snapshot, Map<String, List<Fix.Edit>> byFile) {
    Map<String, List<TextEdit>> changes = new TreeMap<>();
    byFile.forEach(
        (file, edits) ->
            changes.put(session.texts().uri(file), edits(Session.source(snapshot, file), edits)));
    return new WorkspaceEdit(changes);
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked -> {
          SourceText source = asked.source();
          int from = Places.offset(source, params.getRange().getStart());
          int to = Places.offset(source, params.getRange().getEnd());
          Remedies remedies = new Remedies(asked.snapshot());
          List<Either<Command, CodeAction>> actions = new ArrayList<>();
          for (Diagnostic one :
              asked.snapshot().diagnostics(asked.cancel()).getOrDefault(asked.file(), List.of())) {
            if (one.at().offset() <= to && from <= one.at().end()) {
              for (Fix fix : remedies.of(one)) {
                CodeAction action = action(asked.snapshot(), fix, CodeActionKind.QuickFix);
                action.setDiagnostics(
                    List.of(session.converted(asked.snapshot(), asked.file(), one)));
                actions.add(Either.forRight(action));
              }
            }
          }
          for (Fix fix : remedies.additions(asked.file(), from)) {
            actions.add(Either.forRight(action(asked.snapshot(), fix, CodeActionKind.Refactor)));
          }
          actions.add(Either.forRight(findConflicts()));
          return actions;
        });
  }

  private static CodeAction findConflicts() {
    CodeAction action = new CodeAction("Find conflicts between all documents");
    action.setKind(CodeActionKind.Source);
    action.setCommand(new Command(action.getTitle(), Conflicts.COMMAND));
    return action;
  }

  private CodeAction action(Snapshot snapshot, Fix fix, String kind) {
    CodeAction action = new CodeAction(fix.title());
    action.setKind(kind);
    Map<String, List<Fix.Edit>> byFile = new TreeMap<>();
    for (Fix.Edit edit : fix.edits()) {
      byFile.computeIfAbsent(edit.at().file(), f -> new ArrayList<>()).add(edit);
    }
    action.setEdit(edit(snapshot, byFile));
    return action;
  }

  // ---- what is shown in the text

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked -> {
          List<Integer> data = new ArrayList<>();
          ParsedFile parsed = asked.snapshot().parsed(asked.file()).orElse(null);
          if (parsed == null) {
            return new SemanticTokens(data);
          }
          int line = 0;
          int column = 0;
          for (Coloured one : Colours.of(parsed, asked.snapshot().sites(asked.file()))) {
            int atLine = parsed.source().line(one.offset()) - 1;
            int atColumn = parsed.source().column(one.offset()) - 1;
            data.add(atLine - line);
            data.add(atLine == line ? atColumn - column : atColumn);
            data.add(one.length());
            data.add(Server.TOKEN_KINDS.indexOf(one.kind()));
            data.add(one.declares() ? 1 : 0);
            line = atLine;
            column = atColumn;
          }
          return new SemanticTokens(data);
        });
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return session.answer(
        params.getTextDocument().getUri(),
        asked -> {
          SourceText source = asked.source();
          int from = Places.offset(source, params.getRange().getStart());
          int to = Places.offset(source, params.getRange().getEnd());
          List<InlayHint> hints = new ArrayList<>();
          for (Worked.Hint one :
              new Worked(asked.snapshot(), session.workedFrom()).hints(asked.file())) {
            if (from <= one.offset() && one.offset() <= to) {
              InlayHint hint =
                  new InlayHint(Places.position(source, one.offset()), Either.forLeft(one.text()));
              hint.setPaddingLeft(true);
              hints.add(hint);
            }
          }
          return hints;
        });
  }
}

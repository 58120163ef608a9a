package org.plumbline.lsp;

import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.services.structure.OutlineNode;

/** The outline as the protocol has it. */
final class Symbols {
  private Symbols() {}

  static List<DocumentSymbol> of(SourceText source, List<OutlineNode> nodes) {
    return nodes.stream().map(node -> of(source, node)).toList();
  }

  private static DocumentSymbol of(SourceText source, OutlineNode node) {
    DocumentSymbol symbol =
        new DocumentSymbol(
            node.label().isEmpty() ? node.kind() : node.label(),
            kind(node.kind()),
            Places.range(source, node.range()),
            Places.range(source, node.at()),
            node.detail().isEmpty() ? node.kind() : node.detail());
    symbol.setChildren(of(source, node.children()));
    return symbol;
  }

  static SymbolKind kind(String kind) {
    return switch (kind) {
      case "document", "vocabulary", "part" -> SymbolKind.File;
      case "use", "include", "adopt" -> SymbolKind.Package;
      case "chapter" -> SymbolKind.Namespace;
      case "standard" -> SymbolKind.Function;
      case "example" -> SymbolKind.Boolean;
      case "event" -> SymbolKind.Event;
      case "role" -> SymbolKind.Class;
      case "key" -> SymbolKind.Key;
      case "record" -> SymbolKind.Struct;
      case "state" -> SymbolKind.Interface;
      default -> SymbolKind.Property;
    };
  }
}

package org.plumbline.formats;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes of each record of a file the rows that the mapping's tables speak of. */
final class RecordRows {
  /** Before the name of what is around a row: its place in the file, a key of what has none. */
  static final String NUMBER_OF = "number of ";

  private final Mapping mapping;
  private final List<Table> tables;
  private final CaseSource.Rows rows;

  RecordRows(Mapping mapping, CaseSource.Rows rows) {
    this.mapping = mapping;
    this.tables = mapping.tables();
    this.rows = rows;
  }

  /** What the paths of all tables begin with; empty if some table takes whatever there is. */
  static Set<String> records(Mapping mapping) {
    Set<String> first = new HashSet<>();
    for (Table table : mapping.tables()) {
      if (table.path().isEmpty()) {
        return Set.of();
      }
      first.add(table.path().get(0));
    }
    return first;
  }

  void record(Node record) {
    Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Table table : tables) {
      all.addAll(record.rows(table.path()));
    }
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      for (Node node : record.rows(table.path())) {
        Map<String, List<String>> cells = node.cells(all);
        String own = node.name() + "/";
        for (String column : mapping.mentioned(table)) {
          if (column.startsWith(own) && cells.containsKey(column.substring(own.length()))) {
            cells.put(column, cells.remove(column.substring(own.length())));
          } else if (!cells.containsKey(column)) {
            List<String> found = found(node, column);
            if (!found.isEmpty()) {
              cells.put(column, found);
            }
          }
        }
        rows.row(CaseRow.whole(i, node.line(), cells));
      }
    }
  }

  private static List<String> found(Node node, String column) {
    if (column.startsWith(NUMBER_OF)) {
      int number = node.numberOf(column.substring(NUMBER_OF.length()));
      return number == 0 ? List.of() : List.of(String.valueOf(number));
    }
    return node.lookUp(column);
  }
}

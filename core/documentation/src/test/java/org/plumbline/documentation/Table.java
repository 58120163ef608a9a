package org.plumbline.documentation;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;

/**
 * A table of a page.
 *
 * @param page the page
 * @param line on which it begins, from 1
 * @param remark the remark before it, which says how it is tried; empty if there is none
 * @param rows its rows below the head: for each cell the code in it
 */
record Table(Page page, int line, String remark, List<List<List<String>>> rows) {

  static Table of(Page page, int line, String remark, TableBlock block) {
    List<List<List<String>>> rows = new ArrayList<>();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableRow) {
              rows.add(new ArrayList<>());
            } else if (node instanceof TableCell) {
              rows.get(rows.size() - 1).add(new ArrayList<>());
            }
            visitChildren(node);
          }

          @Override
          public void visit(Code code) {
            List<List<String>> row = rows.get(rows.size() - 1);
            row.get(row.size() - 1).add(code.getLiteral());
          }
        });
    return new Table(page, line, remark, rows.subList(1, rows.size()));
  }

  /** The code in the cells of one column, row by row. */
  List<List<String>> column(int column) {
    return rows.stream()
        .map(row -> column < row.size() ? row.get(column) : List.<String>of())
        .toList();
  }

  boolean hasCode() {
    return rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isEmpty());
  }

  @Override
  public String toString() {
    return page.name() + ":" + line + " table";
  }
}

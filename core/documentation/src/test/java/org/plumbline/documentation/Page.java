package org.plumbline.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A page, taken apart.
 *
 * @param file where it is
 * @param blocks its fenced code blocks
 * @param indented the lines on which code blocks without a fence begin, of which nothing says what
 *     they show
 * @param tables its tables
 * @param anchors what links into it can name
 * @param links where its links and images lead, as written
 * @param codes its inline code
 */
record Page(
    Path file,
    List<Block> blocks,
    List<Integer> indented,
    List<Table> tables,
    List<String> anchors,
    List<String> links,
    List<String> codes) {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  static Page read(Path file) throws IOException {
    Page page =
        new Page(
            file,
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    PARSER.parse(Files.readString(file)).accept(new Collector(page));
    return page;
  }

  /** Its path in the project, with slashes on any machine. */
  String name() {
    return Pages.TOP.relativize(file).toString().replace('\\', '/');
  }

  @Override
  public String toString() {
    return name();
  }

  private static int line(Node node) {
    return node.getSourceSpans().get(0).getLineIndex() + 1;
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString();
  }

  private static final class Collector extends AbstractVisitor {
    private final Page page;
    private final IdGenerator ids = IdGenerator.builder().build();

    Collector(Page page) {
      this.page = page;
    }

    @Override
    public void visit(FencedCodeBlock block) {
      page.blocks.add(Block.of(page, line(block), block.getInfo(), block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      page.indented.add(line(block));
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock table) {
        String remark =
            table.getPrevious() instanceof HtmlBlock html ? html.getLiteral().strip() : "";
        page.tables.add(Table.of(page, line(table), remark, table));
      }
      visitChildren(block);
    }

    @Override
    public void visit(Heading heading) {
      page.anchors.add(ids.generateId(text(heading)));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      page.links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      page.links.add(image.getDestination());
      visitChildren(image);
    }

    @Override
    public void visit(Code code) {
      page.codes.add(code.getLiteral());
    }
  }
}

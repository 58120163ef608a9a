import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * {@code Help.java DOCS OUT} makes the help pages of the plug-in out of the documentation: a page of
 * HTML for each page that a user reads, the pictures, and the table of contents for Eclipse's help.
 */
public final class Help {
  /** What a user of the plug-in reads, in this order; of a folder all. */
  private static final List<String> PAGES =
      List.of(
          "author-tour.md",
          "editors.md",
          "language.md",
          "data.md",
          "analysis.md",
          "versions.md",
          "semantics.md",
          "yaml.md",
          "embedding.md",
          "checkers.md",
          "commands.md",
          "commands",
          "findings");

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private final Path docs;
  private final Path out;

  /** Pages by their paths below the documentation, with their titles. */
  private final Map<String, String> titles = new LinkedHashMap<>();

  private Help(Path docs, Path out) {
    this.docs = docs;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    new Help(Path.of(arguments[0]).normalize(), Path.of(arguments[1])).make();
  }

  private void make() throws IOException {
    Map<String, Node> pages = new LinkedHashMap<>();
    for (String page : pages()) {
      Node parsed = PARSER.parse(Files.readString(docs.resolve(page)));
      pages.put(page, parsed);
      titles.put(page, title(parsed, page));
    }
    for (Map.Entry<String, Node> page : pages.entrySet()) {
      links(page.getKey(), page.getValue());
      write(html(page.getKey()), whole(titles.get(page.getKey()), RENDERER.render(page.getValue())));
    }
    pictures();
    write("index.html", whole("Plumbline", index()));
    write("toc.xml", contents());
    System.out.println(pages.size() + " help pages in " + out);
  }

  private List<String> pages() throws IOException {
    List<String> all = new ArrayList<>();
    for (String one : PAGES) {
      if (!Files.isDirectory(docs.resolve(one))) {
        all.add(one);
        continue;
      }
      try (Stream<Path> files = Files.list(docs.resolve(one))) {
        files
            .map(file -> one + "/" + file.getFileName())
            .filter(name -> name.endsWith(".md"))
            .sorted()
            .forEach(all::add);
      }
    }
    return all;
  }

  private static String title(Node page, String otherwise) {
    StringBuilder title = new StringBuilder();
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            if (title.isEmpty()) {
              heading.accept(
                  new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                      title.append(text.getLiteral());
                    }

                    @Override
                    public void visit(org.commonmark.node.Code code) {
                      title.append(code.getLiteral());
                    }
                  });
            }
          }
        });
    return title.isEmpty() ? otherwise : title.toString();
  }

  /** To a page that is here: to its HTML. To anything else of the project: only its words. */
  private void links(String page, Node parsed) {
    List<Link> links = new ArrayList<>();
    parsed.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            links.add(link);
            visitChildren(link);
          }
        });
    for (Link link : links) {
      String to = link.getDestination();
      if (to.startsWith("#") || to.matches("[a-z]+:.*")) {
        continue;
      }
      String[] parts = to.split("#", 2);
      String target =
          Path.of(page).resolveSibling(parts[0]).normalize().toString().replace('\\', '/');
      if (titles.containsKey(target)) {
        link.setDestination(
            parts[0].replaceFirst("\\.md$", ".html") + (parts.length > 1 ? "#" + parts[1] : ""));
      } else {
        while (link.getFirstChild() != null) {
          link.insertBefore(link.getFirstChild());
        }
        link.unlink();
      }
    }
  }

  private void pictures() throws IOException {
    try (Stream<Path> files = Files.walk(docs)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".png")).toList()) {
        Path to = out.resolve(docs.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String html(String page) {
    return page.replaceFirst("\\.md$", ".html");
  }

  private static String whole(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="UTF-8">
        <title>%s</title>
        <style>
        body { font-family: sans-serif; max-width: 60em; margin: 1em auto; padding: 0 1em; line-height: 1.45; }
        pre { background: #f4f4f4; padding: .6em; overflow-x: auto; }
        table { border-collapse: collapse; } td, th { border: 1px solid #bbb; padding: .25em .5em; text-align: left; vertical-align: top; }
        img { max-width: 100%%; border: 1px solid #bbb; }
        blockquote { border-left: 4px solid #bbb; margin-left: 0; padding-left: 1em; }
        </style>
        </head>
        <body>
        %s</body>
        </html>
        """
        .formatted(escaped(title), body);
  }

  private String index() {
    StringBuilder index = new StringBuilder("<h1>Plumbline</h1>\n<ul>\n");
    titles.forEach(
        (page, title) ->
            index.append("<li><a href=\"%s\">%s</a></li>\n".formatted(html(page), escaped(title))));
    return index.append("</ul>\n").toString();
  }

  private String contents() {
    StringBuilder toc = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    toc.append("<toc label=\"Plumbline: practice standards as data\" topic=\"help/index.html\">\n");
    String folder = "";
    for (Map.Entry<String, String> page : titles.entrySet()) {
      int slash = page.getKey().indexOf('/');
      String its = slash < 0 ? "" : page.getKey().substring(0, slash);
      if (!its.equals(folder)) {
        toc.append(folder.isEmpty() ? "" : "  </topic>\n");
        if (!its.isEmpty()) {
          String label = its.equals("commands") ? "The commands, one by one" : "Findings between clauses";
          toc.append("  <topic label=\"").append(label).append("\">\n");
        }
        folder = its;
      }
      toc.append(
          "  %s<topic label=\"%s\" href=\"help/%s\"/>\n"
              .formatted(folder.isEmpty() ? "" : "  ", escaped(page.getValue()), html(page.getKey())));
    }
    return toc.append(folder.isEmpty() ? "" : "  </topic>\n").append("</toc>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private void write(String name, String text) throws IOException {
    Path file = out.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

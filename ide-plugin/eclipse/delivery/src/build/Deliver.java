import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * {@code Deliver.java TARGET ECLIPSE BUNDLES SITE VERSION} makes what people install, with the p2
 * tools of the Eclipse at ECLIPSE:
 *
 * <ul>
 *   <li>an update site, and the zip of it;
 *   <li>an Eclipse as anybody has one, into which the plug-in is then installed from that zip, as
 *       anybody would; and the same with the tests in it, which are for this build alone.
 * </ul>
 */
public final class Deliver {
  private static final String APPLICATION = "org.eclipse.equinox.p2.";

  /** Bundles that start by themselves, with their level. */
  private static final Map<String, Integer> STARTED =
      new TreeMap<>(
          Map.of(
              "org.eclipse.equinox.simpleconfigurator", 1,
              "org.apache.felix.scr", 2,
              "org.eclipse.equinox.common", 2,
              "org.eclipse.equinox.event", 2,
              "org.eclipse.core.runtime", 4,
              "org.eclipse.equinox.p2.reconciler.dropins", 4));

  private final Path target;
  private final Path eclipse;
  private final Path bundles;

  private Deliver(Path target, Path eclipse, Path bundles) {
    this.target = target;
    this.eclipse = eclipse;
    this.bundles = bundles;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Deliver deliver =
        new Deliver(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    Path zip = deliver.target.resolve("plumbline-update-site-" + arguments[4] + ".zip");
    deliver.zip(deliver.site(Path.of(arguments[3])), zip);
    String site = "jar:" + uri(zip) + "!/";
    String platform = uri(deliver.platform());
    String tests = uri(deliver.repository("tests", deliver.bundles.resolve("tests"), null));
    Path installed = clear(deliver.target.resolve("plumbline-ide"));
    deliver.install(platform, "stock.eclipse", installed);
    deliver.install(site, "org.plumbline.feature.feature.group", installed);
    Path tried = deliver.target.resolve("installed");
    clear(tried);
    copy(installed, tried);
    deliver.install(tests, "org.plumbline.eclipse.tests", tried);
  }

  /** The plug-in and its feature, as a site from which any Eclipse installs. */
  private Path site(Path source) throws IOException, InterruptedException {
    Path site =
        repository("site", bundles.resolve("plug-in"), source.resolve("features"));
    run(
        "publisher.CategoryPublisher",
        "-metadataRepository", uri(site),
        "-categoryDefinition", uri(source.resolve("category.xml")),
        "-compress");
    return site;
  }

  /** All bundles of a folder, and features if there are any. */
  private Path repository(String name, Path folder, Path features)
      throws IOException, InterruptedException {
    Path source = clear(target.resolve("p2-source").resolve(name));
    Path plugins = Files.createDirectories(source.resolve("plugins"));
    for (Path jar : jars(folder)) {
      Files.copy(jar, plugins.resolve(jar.getFileName()));
    }
    if (features != null) {
      copy(features, source.resolve("features"));
    }
    Path repository = clear(target.resolve("p2-repository").resolve(name));
    run(
        "publisher.FeaturesAndBundlesPublisher",
        "-metadataRepository", uri(repository),
        "-artifactRepository", uri(repository),
        "-source", source.toString(),
        "-compress",
        "-publishArtifacts");
    return repository;
  }

  /** A repository of the platform, and of a product that is nothing but it. */
  private Path platform() throws IOException, InterruptedException {
    Path repository = repository("platform", bundles.resolve("platform"), null);
    Path product = target.resolve("p2-source/stock.product");
    Files.writeString(product, product());
    run(
        "publisher.ProductPublisher",
        "-metadataRepository", uri(repository),
        "-artifactRepository", uri(repository),
        "-productFile", product.toString(),
        "-append",
        "-publishArtifacts",
        "-compress",
        "-flavor", "tooling",
        "-configs", "gtk.linux.x86_64");
    return repository;
  }

  private String product() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    lines.add("<product name=\"Eclipse\" uid=\"stock.eclipse\" id=\"org.eclipse.ui.ide.workbench\"");
    lines.add("    application=\"org.eclipse.ui.ide.workbench\" version=\"1.0.0\"");
    lines.add("    useFeatures=\"false\" includeLaunchers=\"false\">");
    lines.add("<plugins>");
    for (Path jar : jars(bundles.resolve("platform"))) {
      lines.add("  <plugin id=\"" + symbolicName(jar) + "\"/>");
    }
    lines.add("</plugins>");
    lines.add("<configurations>");
    STARTED.forEach(
        (name, level) ->
            lines.add(
                "  <plugin id=\"%s\" autoStart=\"true\" startLevel=\"%d\"/>"
                    .formatted(name, level)));
    lines.add("</configurations>");
    lines.add("</product>");
    return String.join("\n", lines) + "\n";
  }

  /** What anybody does who installs something into an Eclipse, which is made if it is not there. */
  private void install(String from, String what, Path destination)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-repository", from, "-installIU", what));
    arguments.addAll(List.of("-destination", destination.toString()));
    arguments.addAll(List.of("-bundlepool", destination.toString()));
    arguments.addAll(List.of("-profile", "plumbline", "-roaming"));
    arguments.addAll(List.of("-profileProperties", "org.eclipse.update.install.features=true"));
    arguments.addAll(List.of("-p2.os", "linux", "-p2.ws", "gtk", "-p2.arch", "x86_64"));
    run("director", arguments.toArray(String[]::new));
    System.out.println("installed " + what + " into " + destination);
  }

  // ---- p2's applications, each in a process of its own

  private void run(String application, String... arguments)
      throws IOException, InterruptedException {
    Path launcher =
        jars(eclipse.resolve("plugins")).stream()
            .filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
            .findFirst()
            .orElseThrow();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", launcher.toString(), "-nosplash"));
    command.addAll(List.of("-data", target.resolve("p2-workspace").toString()));
    command.addAll(List.of("-application", APPLICATION + application));
    command.addAll(List.of(arguments));
    Path log = target.resolve("p2.log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.waitFor() != 0) {
      System.err.println(Files.readString(log));
      throw new IOException(application + " failed: see above");
    }
  }

  // ---- files

  private static String symbolicName(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      String name = file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
      return name.split(";", 2)[0].strip();
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static String uri(Path path) {
    return path.toUri().toString();
  }

  private static Path clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private void zip(Path folder, Path zip) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
    System.out.println("update site: " + zip);
  }
}

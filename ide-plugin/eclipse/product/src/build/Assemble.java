import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * {@code Assemble.java OUT FOLDER…} lays bundles out as an installation of Eclipse, which is started
 * by the launcher's jar among its plug-ins.
 */
public final class Assemble {
  /** Bundles that start by themselves, with their level; all others wait until they are asked. */
  private static final Map<String, String> STARTED =
      Map.of(
          "org.eclipse.osgi", "-1,true",
          "org.eclipse.equinox.simpleconfigurator", "1,true",
          "org.apache.felix.scr", "2,true",
          "org.eclipse.equinox.common", "2,true",
          "org.eclipse.equinox.event", "2,true",
          "org.eclipse.core.runtime", "4,true",
          "org.eclipse.equinox.p2.reconciler.dropins", "4,true");

  private Assemble() {}

  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[0]);
    clear(out);
    Path plugins = Files.createDirectories(out.resolve("plugins"));
    Map<String, String> names = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      for (Path jar : jars(Path.of(arguments[i]))) {
        add(jar, plugins, names, lines);
      }
    }
    Path configurator =
        Files.createDirectories(
            out.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
    Collections.sort(lines);
    lines.add(0, "#version=1");
    lines.add(0, "#encoding=UTF-8");
    Files.write(configurator.resolve("bundles.info"), lines);
    Files.writeString(
        out.resolve("configuration/config.ini"),
        String.join(
            "\n",
            "osgi.framework=file\\:plugins/" + names.get("org.eclipse.osgi"),
            "osgi.bundles=reference\\:file\\:"
                + names.get("org.eclipse.equinox.simpleconfigurator")
                + "@1\\:start",
            "osgi.bundles.defaultStartLevel=4",
            "org.eclipse.equinox.simpleconfigurator.configUrl="
                + "file\\:org.eclipse.equinox.simpleconfigurator/bundles.info",
            "eclipse.application=org.eclipse.ui.ide.workbench",
            "eclipse.p2.profile=plumbline",
            "eclipse.p2.data.area=@config.dir/../p2",
            "osgi.instance.area.default=@user.home/plumbline-workspace",
            ""));
    System.out.println("assembled " + names.size() + " bundles in " + out);
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** A library that the bundle's class path does not name would not be found in it. */
  private static void requireListed(Path jar, JarFile file, Attributes manifest) {
    Set<String> inside = new TreeSet<>();
    file.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith("lib/") && name.endsWith(".jar"))
        .forEach(inside::add);
    String classPath = manifest.getValue("Bundle-ClassPath");
    Set<String> listed = new TreeSet<>(List.of((classPath == null ? "." : classPath).split(",")));
    listed.remove(".");
    boolean ours = manifest.getValue("Bundle-SymbolicName").startsWith("org.plumbline.");
    if (ours && !inside.equals(listed)) {
      throw new IllegalStateException(
          jar + ": its Bundle-ClassPath names " + listed + " and it holds " + inside);
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void add(Path jar, Path plugins, Map<String, String> names, List<String> lines)
      throws IOException {
    Attributes manifest;
    try (JarFile file = new JarFile(jar.toFile())) {
      manifest = file.getManifest().getMainAttributes();
      if (manifest.getValue("Bundle-SymbolicName") == null) {
        throw new IllegalStateException("this is no bundle: " + jar);
      }
      requireListed(jar, file, manifest);
    }
    String name = manifest.getValue("Bundle-SymbolicName");
    name = name.split(";", 2)[0].strip();
    String version = version(manifest.getValue("Bundle-Version"));
    boolean folder = "dir".equals(manifest.getValue("Eclipse-BundleShape"));
    String place = name + "_" + version + (folder ? "/" : ".jar");
    if (names.put(name, place) != null) {
      throw new IllegalStateException("two bundles of one name: " + name);
    }
    if (folder) {
      unzip(jar, plugins.resolve(place));
    } else {
      Files.copy(jar, plugins.resolve(place));
    }
    lines.add(
        "%s,%s,plugins/%s,%s"
            .formatted(name, version, place, STARTED.getOrDefault(name, "4,false")));
  }

  /** A version as the framework has it: three numbers at least. */
  private static String version(String text) {
    String[] parts = text.strip().split("\\.", 4);
    String version = parts[0];
    for (int i = 1; i < 3; i++) {
      version += "." + (i < parts.length ? parts[i] : "0");
    }
    return parts.length > 3 ? version + "." + parts[3] : version;
  }

  private static void unzip(Path jar, Path to) throws IOException {
    try (InputStream bytes = Files.newInputStream(jar);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = to.resolve(entry.getName()).normalize();
        if (!target.startsWith(to.normalize())) {
          throw new IllegalStateException("leads out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
  }
}

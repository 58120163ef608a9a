package org.plumbline.architecture;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The modules whose classes end up on a server's class path, and what each may see. A module that
 * is not listed here may not exist: see {@link DependencyDirectionTest}.
 */
enum Module {
  RUNTIME(Set.of(), Set.of()),
  PARSER(Set.of(), Set.of("org.antlr.v4..")),
  MODEL(Set.of("runtime"), Set.of("com.fasterxml.jackson..")),
  CALENDARS(
      Set.of("runtime", "model"),
      Set.of("de.focus_shift..", "com.fasterxml.jackson..", "org.yaml.snakeyaml..")),
  COMPILER(Set.of("runtime", "model", "parser"), Set.of("org.antlr.v4..")),
  REFERENCE(Set.of("runtime", "model"), Set.of()),
  FORMATS(
      Set.of("runtime", "model"),
      Set.of(
          "de.siegmar.fastcsv..",
          "com.fasterxml.jackson..",
          "org.yaml.snakeyaml..",
          "javax.xml..")),
  PUBLISH(Set.of("runtime", "model", "compiler"), Set.of()),
  ANALYSIS(Set.of("runtime", "model", "compiler", "reference"), Set.of("org.sat4j..")),
  SERVICES(
      Set.of(
          "runtime",
          "model",
          "calendars",
          "parser",
          "compiler",
          "reference",
          "analysis",
          "publish"),
      Set.of("org.antlr.v4..")),
  CONFORMANCE(
      Set.of("runtime", "model", "calendars", "compiler", "reference", "formats"),
      Set.of("com.fasterxml.jackson..")),
  CHECKERS(
      Set.of("runtime", "model"),
      Set.of("org.codehaus.janino..", "org.codehaus.commons.compiler..")),
  EMBEDDING(Set.of("runtime", "model", "calendars", "compiler", "reference", "checkers"), Set.of()),
  JUNIT(
      Set.of("runtime", "model", "compiler", "embedding"),
      Set.of("org.junit.platform..", "org.opentest4j..")),
  CLI(
      Set.of(
          "runtime",
          "model",
          "calendars",
          "compiler",
          "reference",
          "formats",
          "publish",
          "analysis",
          "checkers",
          "embedding",
          "services"),
      Set.of("picocli..", "com.fasterxml.jackson.."));

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> modules;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> libraries;

  Module(Set<String> modules, Set<String> libraries) {
    this.modules = modules;
    this.libraries = libraries;
  }

  /** The module that a class of the given package belongs to, if it is one of ours. */
  static Optional<Module> of(String packageName) {
    return Arrays.stream(values())
        .filter(m -> (packageName + ".").startsWith("org.plumbline." + m.word() + "."))
        .findFirst();
  }

  String packages() {
    return "org.plumbline." + word() + "..";
  }

  /** Everything that a class of this module may mention, as ArchUnit package patterns. */
  String[] visible() {
    return Stream.of(
            Stream.of(packages(), "java..", "org.jspecify.annotations.."),
            modules.stream().map(m -> "org.plumbline." + m + ".."),
            libraries.stream())
        .flatMap(s -> s)
        .toArray(String[]::new);
  }

  private String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

package org.plumbline.services.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.told.Suppression;
import org.plumbline.model.yaml.Refusal;
import org.plumbline.model.yaml.YamlNode;
import org.plumbline.model.yaml.YamlText;

/**
 * Writes into a project file that a finding is no alarm for a while. The rest of the file, remarks
 * too, stays as it is.
 */
public final class Suppressing {
  private final Path file;
  private final String fingerprint;
  private final String reason;
  private final LocalDate until;

  /**
   * What is to be written.
   *
   * @param file where, for messages
   * @param reason why, not empty
   * @param until the last day on which it holds
   */
  public Suppressing(Path file, String fingerprint, String reason, LocalDate until) {
    this.file = file;
    this.fingerprint = fingerprint;
    this.reason = reason.strip().replaceAll("\\s+", " ");
    this.until = until;
  }

  /**
   * The text of the file with it.
   *
   * @param text of the file as it is; empty if there is none yet
   * @throws ProjectFileException if that is no project file, or is laid out in a way that only a
   *     person can add to
   */
  public String in(String text) {
    List<Suppression> before = ProjectFile.of(file, text).suppressions();
    if (before.stream().anyMatch(one -> one.fingerprint().equals(fingerprint))) {
      throw new ProjectFileException(
          file
              + ": the finding "
              + fingerprint
              + " is already suppressed there: change that entry");
    }
    String changed = added(text);
    boolean isWhole;
    try {
      List<Suppression> after = ProjectFile.of(file, changed).suppressions();
      isWhole =
          after.size() == before.size() + 1
              && after.stream()
                  .anyMatch(
                      one ->
                          one.fingerprint().equals(fingerprint)
                              && one.reason().equals(reason)
                              && one.until().equals(until));
    } catch (ProjectFileException e) {
      isWhole = false;
    }
    if (!isWhole) {
      throw new ProjectFileException(
          file
              + ": this file is laid out in a way that only a person can add to. Write under"
              + " `suppressed`:\n"
              + item("    "));
    }
    return changed;
  }

  private String added(String text) {
    YamlNode.Entries findings = text.isBlank() ? null : findings(text);
    String block = "  suppressed:\n" + item("    ");
    if (findings == null) {
      String lead = text.isBlank() ? "" : text.endsWith("\n") ? text : text + "\n";
      return lead + "findings:\n" + block;
    }
    if (findings.has("suppressed")) {
      return findings.node("suppressed") instanceof YamlNode.Items items && !items.items().isEmpty()
          ? before(text, items.items().get(0).place().line(), null)
          : text;
    }
    return findings.entries().isEmpty()
        ? text
        : before(text, findings.entries().values().iterator().next().key().line(), "suppressed:");
  }

  /** Puts it before a line, and as far in. */
  private String before(String text, int line, @Nullable String heading) {
    String[] lines = text.split("(?<=\n)", -1);
    String indent = lines[line - 1].replaceFirst("(?s)\\S.*", "");
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      if (i == line - 1) {
        changed.append(
            heading == null ? item(indent) : indent + heading + "\n" + item(indent + "  "));
      }
      changed.append(lines[i]);
    }
    return changed.toString();
  }

  private String item(String indent) {
    String quoted = reason.replace("\\", "\\\\").replace("\"", "\\\"");
    return (indent + "- fingerprint: \"" + fingerprint + "\"\n")
        + (indent + "  reason: \"" + quoted + "\"\n")
        + (indent + "  until: " + until + "\n");
  }

  private YamlNode.@Nullable Entries findings(String text) {
    try {
      return YamlText.read(text) instanceof YamlNode.Entries all
              && all.has("findings")
              && all.node("findings") instanceof YamlNode.Entries findings
          ? findings
          : null;
    } catch (Refusal e) {
      return null;
    }
  }
}

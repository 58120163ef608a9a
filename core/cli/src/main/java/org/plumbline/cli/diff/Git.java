package org.plumbline.cli.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.plumbline.cli.console.OutputFile;
import org.plumbline.cli.console.Problem;

/**
 * Takes documents out of a repository by the machine's own git, which only reads. It is given half
 * a minute for each question.
 */
final class Git {
  private static final int SECONDS = 30;

  private final Path folder;

  /** For the repository in which that folder lies. */
  Git(Path folder) {
    this.folder = folder;
  }

  /** Where the folder lies below the top of its repository; empty for the top itself. */
  String prefix() {
    return ask("rev-parse", "--show-prefix").strip();
  }

  /**
   * Refuses what is no revision.
   *
   * @return its full name
   */
  String commit(String revision) {
    if (revision.startsWith("-")) {
      throw new Problem("--git: `" + revision + "` is no revision");
    }
    try {
      return ask("rev-parse", "--verify", "--quiet", revision + "^{commit}").strip();
    } catch (RefusedException e) {
      throw new Problem(
          "--git: there is no revision `"
              + revision
              + "` in this repository. git log shows those that there are");
    }
  }

  /**
   * The files of one revision that have other names in another.
   *
   * @param commit the revision of which files are wanted
   * @param other the revision in which the path is
   * @param path a file or folder below the top, as it is in the other revision
   * @return where it was, or what was in it, in the first; empty if git knows of no such renaming
   */
  List<String> renamed(String commit, String other, String path) {
    String[] told =
        ask("diff", "--no-ext-diff", "-M", "--diff-filter=R", "--name-status", "-z", commit, other)
            .split("\0", -1);
    List<String> found = new ArrayList<>();
    for (int i = 0; i + 2 < told.length; i += 3) { // how alike, the name before, the name after
      if (told[i + 2].equals(path) || told[i + 2].startsWith(path + "/")) {
        found.add(told[i + 1]);
      }
    }
    return found;
  }

  /**
   * Writes all documents, vocabularies and calendars of a revision into a folder, each where it was
   * below the top.
   */
  void checkOut(String commit, Path to) {
    List<String> wanted = new ArrayList<>();
    for (String path :
        ask("ls-tree", "-r", "-z", "--full-tree", "--name-only", commit).split("\0", -1)) {
      String lower = path.toLowerCase(Locale.ROOT);
      boolean one =
          lower.endsWith(".standards") || lower.endsWith(".yaml") || lower.endsWith(".yml");
      if (one && path.indexOf('\n') < 0 && to.resolve(path).normalize().startsWith(to)) {
        wanted.add(path);
      }
    }
    Process git = start("cat-file", "--batch");
    try (OutputStream in = git.getOutputStream();
        InputStream out = new BufferedInputStream(git.getInputStream())) {
      for (String path : wanted) {
        in.write((commit + ":" + path + "\n").getBytes(UTF_8));
        in.flush();
        String[] head = line(out).split(" ", -1);
        if (head.length != 3) {
          throw new Problem("git does not give out " + path + ": " + String.join(" ", head));
        }
        byte[] bytes = out.readNBytes(Integer.parseInt(head[2]));
        out.read();
        if (head[1].equals("blob")) {
          Path file = to.resolve(path);
          Files.createDirectories(file.getParent());
          Files.write(file, bytes);
        }
      }
    } catch (IOException e) {
      throw new Problem("git: " + (git.isAlive() ? OutputFile.reason(e) : stopped()));
    } finally {
      git.destroy();
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  /** What git answers. */
  private String ask(String... words) {
    Process git = start(words);
    try (InputStream out = git.getInputStream();
        InputStream err = git.getErrorStream()) {
      git.getOutputStream().close();
      CompletableFuture<byte[]> complaint =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return err.readAllBytes();
                } catch (IOException e) {
                  return new byte[0];
                }
              });
      String answer = new String(out.readAllBytes(), UTF_8);
      if (!git.waitFor(SECONDS, TimeUnit.SECONDS) || git.exitValue() != 0) {
        String told = new String(complaint.join(), UTF_8).strip();
        throw new RefusedException(
            told.isEmpty() ? stopped() : told.lines().findFirst().orElse(""));
      }
      return answer;
    } catch (IOException e) {
      throw new Problem("git: " + OutputFile.reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("git was interrupted");
    } finally {
      git.destroy();
    }
  }

  private static String stopped() {
    return "it failed, or took longer than " + SECONDS + " seconds and was stopped";
  }

  private Process start(String... words) {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    try {
      Process git = builder.start();
      CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(git::destroyForcibly);
      return git;
    } catch (IOException e) {
      throw new Problem(
          "--git needs git, and this machine does not find it. Install git, or compare two files: "
              + "plumbline diff OLD NEW");
    }
  }

  /** git said no. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String told) {
      super(told);
    }
  }
}

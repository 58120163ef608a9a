package org.plumbline.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.function.Consumer;

/** Writes files whole or not at all: into a file beside it, which then takes its place. */
public final class OutputFile {
  private static final int BUFFER = 1 << 16;

  private OutputFile() {}

  /**
   * Refuses to write over what is read.
   *
   * @throws Problem if the file is one of the inputs, by whatever name
   */
  public static void refuseInputs(Path file, List<Path> inputs) {
    for (Path input : inputs) {
      try {
        if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
          throw new Problem(
              file + ": this is one of the files to be read. Name another file to write to");
        }
      } catch (IOException e) {
        throw new Problem(file + ": the file cannot be written: " + reason(e));
      }
    }
  }

  /**
   * Writes a file.
   *
   * @throws Problem if it cannot be written; what was there before is then still there
   */
  public static void write(Path file, Consumer<PrintStream> content) {
    if (Files.isDirectory(file)) {
      throw new Problem(file + ": this is a folder. Name a file to write to");
    }
    Path target = resolvingLinks(file);
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Problem(file + ": there is no folder " + file.getParent() + ". Make it first");
    }
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        fill(target, content); // a device or a pipe, which nothing may take the place of
        return;
      }
      Path beside =
          folder.resolve(
              "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      Thread cancelled = new Thread(() -> beside.toFile().delete(), "plumbline-half-written-file");
      Runtime.getRuntime().addShutdownHook(cancelled);
      try {
        fill(beside, content);
        keepPermissions(target, beside);
        replace(target, beside);
      } finally {
        Files.deleteIfExists(beside);
        forget(cancelled);
      }
    } catch (IOException e) {
      throw new Problem(file + ": the file cannot be written: " + reason(e));
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the program is ending already
    }
  }

  private static void fill(Path file, Consumer<PrintStream> content) throws IOException {
    try (Pipe pipe = new Pipe(Files.newOutputStream(file));
        PrintStream out = new PrintStream(new BufferedOutputStream(pipe, BUFFER), false, UTF_8)) {
      content.accept(out);
      out.flush();
      IOException failure = pipe.failure();
      if (failure != null) {
        throw failure;
      }
    }
  }

  /** Who may read a file does not change with what is in it. */
  private static void keepPermissions(Path target, Path beside) throws IOException {
    if (Files.exists(target)
        && Files.getFileStore(beside).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
    }
  }

  private static void replace(Path target, Path beside) throws IOException {
    try {
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What a symbolic link leads to, so that writing changes the file and not the link. */
  private static Path resolvingLinks(Path file) {
    try {
      return Files.isSymbolicLink(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      return file;
    }
  }

  /** What went wrong with a file, in plain words. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}

package org.plumbline.services.project;

/** A project file that cannot be used, or changed. The message says where, what and what to do. */
public final class ProjectFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProjectFileException(String message) {
    super(message);
  }
}

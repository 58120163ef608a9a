package org.plumbline.cli.check;

/** Cases cannot be checked. The message says where, what and what to do. */
public final class CaseCheckException extends Exception {
  private static final long serialVersionUID = 1L;

  CaseCheckException(String message) {
    super(message);
  }
}

package org.plumbline.cli.check;

/**
 * Somebody who follows a check while it runs, and may stop it: whatever a method throws ends the
 * check. They are called from several threads.
 */
public interface Watch {
  /** Nobody. */
  Watch NOBODY =
      new Watch() {
        @Override
        public void read(long rows) {
          // nobody follows it
        }

        @Override
        public void checked(long cases, long all) {
          // nobody follows it
        }
      };

  /** So many rows are read. */
  void read(long rows);

  /** So many of all cases are checked. */
  void checked(long cases, long all);
}

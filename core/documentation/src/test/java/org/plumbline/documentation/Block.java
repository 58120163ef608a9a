package org.plumbline.documentation;

/**
 * A fenced block of a page.
 *
 * @param page the page
 * @param line on which the fence stands, from 1
 * @param language the first word after the fence: what the block shows
 * @param label the rest after the fence: the file that the block is, or where a snippet belongs
 * @param text what is in it, every line ended
 */
record Block(Page page, int line, String language, String label, String text) {

  static Block of(Page page, int line, String info, String text) {
    String[] parts = info.strip().split("\\s+", 2);
    return new Block(page, line, parts[0], parts.length == 2 ? parts[1] : "", text);
  }

  /** Where the block's text begins, as people cite it. */
  String place() {
    return page.name() + ":" + (line + 1);
  }

  @Override
  public String toString() {
    return page.name() + ":" + line + " " + language + (label.isEmpty() ? "" : " " + label);
  }
}

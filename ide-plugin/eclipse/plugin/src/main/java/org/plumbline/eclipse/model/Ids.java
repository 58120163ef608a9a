package org.plumbline.eclipse.model;

/** The names under which Eclipse knows the parts of the plug-in. */
public final class Ids {
  /** The plug-in. */
  public static final String PLUGIN = "org.plumbline.eclipse";

  /** The editor. */
  public static final String EDITOR = "org.plumbline.eclipse.editor";

  /** Markers of findings. */
  public static final String MARKER = "org.plumbline.eclipse.finding";

  /** Markers of calendars that end soon. */
  public static final String HORIZON = "org.plumbline.eclipse.calendarEnds";

  /** Markers of documents of which no Java is made. */
  public static final String NO_JAVA = "org.plumbline.eclipse.noJava";

  /** The attribute of a marker with the finding's code. */
  public static final String CODE = "code";

  /** The nature of projects with standards. */
  public static final String NATURE = "org.plumbline.eclipse.nature";

  /** Their builder. */
  public static final String BUILDER = "org.plumbline.eclipse.builder";

  /** The conflicts view. */
  public static final String CONFLICTS = "org.plumbline.eclipse.conflicts";

  /** The view of what runs came to, and of references. */
  public static final String RESULTS = "org.plumbline.eclipse.results";

  private Ids() {}
}

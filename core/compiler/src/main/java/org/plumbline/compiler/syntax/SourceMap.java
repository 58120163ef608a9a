package org.plumbline.compiler.syntax;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Positions;
import org.plumbline.compiler.diagnostic.SourceRange;

/**
 * Where the records of one file stand in its text. Records are told apart by identity: two that are
 * equal have each a place of their own. Constants of enumerations have none.
 */
public final class SourceMap implements Positions {
  private final IdentityHashMap<Object, SourceRange> whole;
  private final IdentityHashMap<Object, Map<String, SourceRange>> parts;
  private final Set<Object> damaged;
  private final boolean lacksWords;

  SourceMap(
      IdentityHashMap<Object, SourceRange> whole,
      IdentityHashMap<Object, Map<String, SourceRange>> parts,
      Set<Object> damaged,
      boolean lacksWords) {
    this.whole = whole;
    this.parts = parts;
    this.damaged = damaged;
    this.lacksWords = lacksWords;
  }

  /** Where a record stands, from its first word to its last; null if it is not of this file. */
  @Override
  public @Nullable SourceRange of(Object node) {
    return whole.get(node);
  }

  /**
   * Where a part of a record stands that is no record itself: a text, an id, a number. The part is
   * named as the record's component is. {@code "heading"} is the first line of an element, without
   * the lines that follow.
   *
   * @return the part's place, or the whole record's if that part is not known; null if the record
   *     is not of this file
   */
  @Override
  public @Nullable SourceRange part(Object node, String component) {
    SourceRange part = parts.getOrDefault(node, Map.of()).get(component);
    return part == null ? of(node) : part;
  }

  /**
   * Whether something inside the record was left out because it could not be read. Nothing should
   * be concluded from what such a record lacks.
   */
  @Override
  public boolean isDamaged(Object node) {
    return damaged.contains(node);
  }

  /** Whether anything of the file was left out. */
  public boolean isDamaged() {
    return !damaged.isEmpty();
  }

  /**
   * Whether a whole entry was left out that declares a word, or takes a file into use that may: a
   * name that is not found can be there.
   */
  public boolean lacksWords() {
    return lacksWords;
  }

  /** Collects the places while the records are made. */
  static final class Recorder {
    private final IdentityHashMap<Object, SourceRange> whole = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Map<String, SourceRange>> parts = new IdentityHashMap<>();
    private final Set<Object> damaged = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean lacksWords;

    void lackWords() {
      lacksWords = true;
    }

    void place(Object node, SourceRange range) {
      whole.put(node, range);
    }

    void part(Object node, String component, SourceRange range) {
      parts.computeIfAbsent(node, n -> new HashMap<>()).put(component, range);
    }

    void damaged(Object node) {
      damaged.add(node);
    }

    SourceMap done() {
      return new SourceMap(whole, parts, damaged, lacksWords);
    }
  }
}

package org.plumbline.model.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A function with one case for each kind of a sealed type. Java 17 has no exhaustive switch over
 * patterns; this is the next best: a class that leaves a kind out fails when it is loaded, in the
 * first test that touches it, and says what is missing.
 *
 * @param <T> the sealed type
 * @param <R> the result
 */
public final class Cases<T, R> implements Function<T, R> {
  private final Map<Class<?>, Function<? super T, ? extends R>> cases;

  private Cases(Map<Class<?>, Function<? super T, ? extends R>> cases) {
    this.cases = Map.copyOf(cases);
  }

  /** Begins the cases over a sealed type, of which every kind is a record or an enum. */
  public static <T, R> Builder<T, R> over(Class<T> sealed) {
    return over(sealed, List.of(sealed.getPermittedSubclasses()));
  }

  /** Begins the cases over a type of which the kinds are known otherwise. */
  public static <T, R> Builder<T, R> over(Class<T> type, List<? extends Class<?>> kinds) {
    return new Builder<>(type, kinds);
  }

  @Override
  public R apply(T value) {
    Function<? super T, ? extends R> only = cases.get(value.getClass());
    if (only == null) {
      throw new IllegalArgumentException("not one of the cases: " + value.getClass());
    }
    return only.apply(value);
  }

  /**
   * Collects the cases.
   *
   * @param <T> the sealed type
   * @param <R> the result
   */
  public static final class Builder<T, R> {
    private final Class<T> type;
    private final List<? extends Class<?>> kinds;
    private final Map<Class<?>, Function<? super T, ? extends R>> cases = new HashMap<>();

    private Builder(Class<T> type, List<? extends Class<?>> kinds) {
      this.type = type;
      this.kinds = kinds;
    }

    /** What to do for one kind. */
    public <C extends T> Builder<T, R> when(Class<C> kind, Function<? super C, ? extends R> then) {
      if (cases.put(kind, value -> then.apply(kind.cast(value))) != null) {
        throw new IllegalStateException("two cases for " + kind.getSimpleName());
      }
      return this;
    }

    /**
     * The function.
     *
     * @throws IllegalStateException if a kind has no case
     */
    public Cases<T, R> all() {
      List<String> missing =
          kinds.stream()
              .filter(kind -> !cases.containsKey(kind))
              .<String>map(Class::getSimpleName)
              .toList();
      if (!missing.isEmpty()) {
        throw new IllegalStateException("no case of " + type.getSimpleName() + " for " + missing);
      }
      return new Cases<>(cases);
    }
  }
}

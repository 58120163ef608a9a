package org.plumbline.analysis.relation;

import java.util.function.LongUnaryOperator;

/**
 * One edge of a window as a function of one moment. A later moment never has an earlier edge.
 *
 * @param source the moment it counts from
 * @param at the edge, inclusive, for that moment; both in seconds since 1970-01-01T00:00:00Z
 */
record Edge(Source source, LongUnaryOperator at) {
  Edge then(LongUnaryOperator next) {
    return new Edge(source, moment -> next.applyAsLong(at.applyAsLong(moment)));
  }
}

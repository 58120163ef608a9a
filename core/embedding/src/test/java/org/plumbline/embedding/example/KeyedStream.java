package org.plumbline.embedding.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.monitor.Monitor;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Events of many cases in one stream, keyed by the case: what a stream processor calls with each
 * event, and with the state that it keeps for the key.
 */
public final class KeyedStream {
  private final Checker checker;
  private final Map<String, byte[]> store = new HashMap<>(); // the stream processor's, by key

  /** A stream that is judged by a document. */
  public KeyedStream(Checker checker) {
    this.checker = checker;
  }

  /** An event of a case. */
  public void onEvent(
      String caseId, Occurrence event, long now, Consumer<ObligationVerdict> alarm) {
    Monitor monitor = monitor(caseId, now);
    monitor.advance(Math.max(now, monitor.now())).becameBreached().forEach(alarm);
    monitor.accept(event).becameBreached().forEach(alarm);
    store.put(caseId, monitor.save());
  }

  /** A timer that was set for {@link Monitor#nextDue}, one second later. */
  public void onTimer(String caseId, long now, Consumer<ObligationVerdict> alarm) {
    Monitor monitor = monitor(caseId, now);
    monitor.advance(now).becameBreached().forEach(alarm);
    store.put(caseId, monitor.save());
  }

  private Monitor monitor(String caseId, long now) {
    byte[] state = store.get(caseId);
    return state == null
        ? Monitor.of(checker, caseId, Coverage.EVERYTHING, now)
        : Monitor.restore(checker, state);
  }

  /** The cases of which something is known. */
  public List<String> cases() {
    return store.keySet().stream().sorted().toList();
  }
}

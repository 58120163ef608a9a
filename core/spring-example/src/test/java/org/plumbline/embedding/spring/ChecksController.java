package org.plumbline.embedding.spring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.EventName;
import org.plumbline.runtime.history.HistoryBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is said of a case, as of the end of a day. */
@RestController
class ChecksController {
  private final Checker checker;

  ChecksController(Checker checker) {
    this.checker = checker;
  }

  /** Something that happened. */
  record Event(String name, Instant at) {}

  /** What is said of a standard. */
  record Answer(String standard, String verdict) {}

  @PostMapping("/cases/{id}/checks/{asOf}")
  List<Answer> check(
      @PathVariable String id, @PathVariable LocalDate asOf, @RequestBody List<Event> events) {
    HistoryBuilder history = checker.history(id);
    events.forEach(event -> history.event(new EventName(event.name()), event.at()));
    return checker.check(history.build(), Coverage.EVERYTHING, checker.endOf(asOf)).stream()
        .map(one -> new Answer(one.rule().citation(), one.verdict().words()))
        .toList();
  }
}
